<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh" sourcelanguage="en">
<context>
    <name>studio</name>
    <message>
        <source>Getting the voices ready…</source>
        <extracomment>studio/ui/app_bar/bar.py</extracomment>
        <translation>正在准备音色…</translation>
    </message>
    <message>
        <source>starting again…</source>
        <extracomment>studio/ui/app_bar/bar.py</extracomment>
        <translation>正在重新启动…</translation>
    </message>
    <message>
        <source>not running</source>
        <extracomment>studio/ui/app_bar/bar.py</extracomment>
        <translation>未运行</translation>
    </message>
    <message>
        <source>Project: save, show folder</source>
        <extracomment>studio/ui/app_bar/bar.py</extracomment>
        <translation>项目：保存、显示文件夹</translation>
    </message>
    <message>
        <source>App bar</source>
        <extracomment>studio/ui/app_bar/bar.py</extracomment>
        <translation>应用栏</translation>
    </message>
    <message>
        <source>Menu</source>
        <extracomment>studio/ui/app_bar/bar.py</extracomment>
        <translation>菜单</translation>
    </message>
    <message>
        <source>Who speaks</source>
        <extracomment>studio/ui/app_bar/bar.py</extracomment>
        <translation>发声来源</translation>
    </message>
    <message>
        <source>Settings</source>
        <extracomment>studio/ui/app_bar/bar.py</extracomment>
        <translation>设置</translation>
    </message>
    <message>
        <source>Keys</source>
        <extracomment>studio/ui/app_bar/bar.py</extracomment>
        <translation>按键</translation>
    </message>
    <message>
        <source>This computer</source>
        <extracomment>studio/services/connect.py</extracomment>
        <translation>本机</translation>
    </message>
    <message>
        <source>What was spent today, in this month and for this project</source>
        <extracomment>studio/ui/app_bar/credits.py</extracomment>
        <translation>今天、本月和此项目的花费</translation>
    </message>
    <message>
        <source>Credits</source>
        <extracomment>studio/ui/app_bar/credits.py</extracomment>
        <translation>点数</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>studio/ui/app_bar/job_board.py</extracomment>
        <translation>完成</translation>
    </message>
    <message>
        <source>Jobs</source>
        <extracomment>studio/ui/app_bar/job_pill.py</extracomment>
        <translation>任务</translation>
    </message>
    <message>
        <source>Show the jobs</source>
        <extracomment>studio/ui/app_bar/job_pill.py</extracomment>
        <translation>显示任务</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>studio/ui/app_bar/job_pill.py</extracomment>
        <translation>取消</translation>
    </message>
    <message>
        <source>Half done</source>
        <extracomment>studio/ui/app_bar/job_pill.py</extracomment>
        <translation>已完成一半</translation>
    </message>
    <message>
        <source>Tabs</source>
        <extracomment>studio/ui/app_bar/tabs.py</extracomment>
        <translation>标签页</translation>
    </message>
    <message>
        <source>A desktop voice studio. It speaks on this computer, free and private; nothing you write or record leaves it unless you choose a service that does.</source>
        <extracomment>studio/ui/dialogs/about.py</extracomment>
        <translation>桌面语音工作室。声音在本机生成，免费且私密；除非选择外部服务，写下和录下的内容都不会离开本机。</translation>
    </message>
    <message>
        <source>Inter by Rasmus Andersson, SIL Open Font License. Phosphor Icons, MIT. Qt for Python, LGPL 3.</source>
        <extracomment>studio/ui/dialogs/about.py</extracomment>
        <translation>Inter：Rasmus Andersson，SIL Open Font License。Phosphor Icons：MIT。Qt for Python：LGPL 3。</translation>
    </message>
    <message>
        <source>About Pickup Studio</source>
        <extracomment>studio/ui/dialogs/about.py</extracomment>
        <translation>关于 Pickup Studio</translation>
    </message>
    <message>
        <source>The API of 2024, self-hosted too</source>
        <extracomment>studio/ui/dialogs/connection_form.py</extracomment>
        <translation>2024 年的 API，也可自行部署</translation>
    </message>
    <message>
        <source>The API of today</source>
        <extracomment>studio/ui/dialogs/connection_form.py</extracomment>
        <translation>当前的 API</translation>
    </message>
    <message>
        <source>Kept in the system&apos;s keychain, never in a file.</source>
        <extracomment>studio/ui/dialogs/connection_form.py</extracomment>
        <translation>保存在系统钥匙串中，绝不写入文件。</translation>
    </message>
    <message>
        <source>Kept until you quit, never in a file.</source>
        <extracomment>studio/ui/dialogs/connection_form.py</extracomment>
        <translation>保留到退出为止，绝不写入文件。</translation>
    </message>
    <message>
        <source>It answers, and the key works.</source>
        <extracomment>studio/ui/dialogs/connection_form.py</extracomment>
        <translation>有应答，密钥可用。</translation>
    </message>
    <message>
        <source>The service does not accept this key.</source>
        <extracomment>studio/api/refusals.py</extracomment>
        <translation>服务不接受此密钥。</translation>
    </message>
    <message>
        <source>It answers, and asks for a key.</source>
        <extracomment>studio/ui/dialogs/connection_form.py</extracomment>
        <translation>有应答，但需要密钥。</translation>
    </message>
    <message>
        <source>Nothing answers at this address.</source>
        <extracomment>studio/ui/dialogs/connection_form.py</extracomment>
        <translation>此地址没有应答。</translation>
    </message>
    <message>
        <source>It could not be tested.</source>
        <extracomment>studio/ui/dialogs/connection_form.py</extracomment>
        <translation>无法测试。</translation>
    </message>
    <message>
        <source>The address is missing, such as https://voices.example.com.</source>
        <extracomment>studio/ui/dialogs/connection_fields.py</extracomment>
        <translation>缺少地址，例如 https://voices.example.com。</translation>
    </message>
    <message>
        <source>The address must begin with https:// or http://.</source>
        <extracomment>studio/ui/dialogs/connection_fields.py</extracomment>
        <translation>地址必须以 https:// 或 http:// 开头。</translation>
    </message>
    <message>
        <source>The address must not hold a key or a password.</source>
        <extracomment>studio/ui/dialogs/connection_fields.py</extracomment>
        <translation>地址中不能含有密钥或密码。</translation>
    </message>
    <message>
        <source>Add a connection</source>
        <extracomment>studio/ui/dialogs/connection_form.py</extracomment>
        <translation>添加连接</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>studio/ui/dialogs/connection_form.py</extracomment>
        <translation>名称</translation>
    </message>
    <message>
        <source>Studio B</source>
        <extracomment>studio/ui/dialogs/connection_form.py</extracomment>
        <translation>B 工作室</translation>
    </message>
    <message>
        <source>Address</source>
        <extracomment>studio/ui/dialogs/connection_form.py</extracomment>
        <translation>地址</translation>
    </message>
    <message>
        <source>Speaks as</source>
        <extracomment>studio/ui/dialogs/connection_form.py</extracomment>
        <translation>接口类型</translation>
    </message>
    <message>
        <source>Key</source>
        <extracomment>studio/ui/dialogs/connection_form.py</extracomment>
        <translation>密钥</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <extracomment>studio/ui/dialogs/connection_form.py</extracomment>
        <translation>未更改</translation>
    </message>
    <message>
        <source>Test</source>
        <extracomment>studio/ui/dialogs/connection_form.py</extracomment>
        <translation>测试</translation>
    </message>
    <message>
        <source>Add</source>
        <extracomment>studio/ui/dialogs/connection_form.py</extracomment>
        <translation>添加</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>studio/ui/dialogs/connection_form.py</extracomment>
        <translation>保存</translation>
    </message>
    <message>
        <source>Gives up after</source>
        <extracomment>studio/ui/dialogs/connection_form.py</extracomment>
        <translation>超时</translation>
    </message>
    <message>
        <source>Testing…</source>
        <extracomment>studio/ui/dialogs/connection_form.py</extracomment>
        <translation>正在测试…</translation>
    </message>
    <message>
        <source>Keeping the connection</source>
        <extracomment>studio/ui/dialogs/connection_form.py</extracomment>
        <translation>正在保存连接</translation>
    </message>
    <message>
        <source>Infill</source>
        <extracomment>studio/services/ledger_table.py</extracomment>
        <translation>填补</translation>
    </message>
    <message>
        <source>Voice changer</source>
        <extracomment>studio/ui/dialogs/connection_row.py</extracomment>
        <translation>变声</translation>
    </message>
    <message>
        <source>Clone</source>
        <extracomment>studio/ui/dialogs/connection_row.py</extracomment>
        <translation>克隆</translation>
    </message>
    <message>
        <source>Mix</source>
        <extracomment>studio/ui/dialogs/connection_row.py</extracomment>
        <translation>混合</translation>
    </message>
    <message>
        <source>Datasets</source>
        <extracomment>studio/ui/dialogs/connection_row.py</extracomment>
        <translation>数据集</translation>
    </message>
    <message>
        <source>Change…</source>
        <extracomment>studio/ui/dialogs/connection_row.py</extracomment>
        <translation>更改…</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>studio/ui/dialogs/connection_row.py</extracomment>
        <translation>移除</translation>
    </message>
    <message>
        <source>Listening and judging always stay on this computer.</source>
        <extracomment>studio/ui/dialogs/connections.py</extracomment>
        <translation>识别和评估始终在本机进行。</translation>
    </message>
    <message>
        <source>Add a connection…</source>
        <extracomment>studio/ui/dialogs/connections.py</extracomment>
        <translation>添加连接…</translation>
    </message>
    <message>
        <source>Prices and budget…</source>
        <extracomment>studio/ui/dialogs/connections.py</extracomment>
        <translation>价格和预算…</translation>
    </message>
    <message>
        <source>Test again</source>
        <extracomment>studio/ui/dialogs/connections.py</extracomment>
        <translation>重新测试</translation>
    </message>
    <message>
        <source>Who speaks?</source>
        <extracomment>studio/ui/dialogs/connections.py</extracomment>
        <translation>由谁来发声？</translation>
    </message>
    <message>
        <source>By the documented prices; what may have been charged counts.</source>
        <extracomment>studio/ui/dialogs/credits.py</extracomment>
        <translation>按公布的价格计算；可能已扣的费用也计入。</translation>
    </message>
    <message>
        <source>Ledger…</source>
        <extracomment>studio/ui/dialogs/credits.py</extracomment>
        <translation>消费明细…</translation>
    </message>
    <message>
        <source>Spent today</source>
        <extracomment>studio/ui/dialogs/credits.py</extracomment>
        <translation>今日花费</translation>
    </message>
    <message>
        <source>This month</source>
        <extracomment>studio/ui/dialogs/credits.py</extracomment>
        <translation>本月</translation>
    </message>
    <message>
        <source>This project</source>
        <extracomment>studio/ui/dialogs/credits.py</extracomment>
        <translation>此项目</translation>
    </message>
    <message>
        <source>Nothing runs.</source>
        <extracomment>studio/ui/dialogs/jobs.py</extracomment>
        <translation>没有正在运行的任务。</translation>
    </message>
    <message>
        <source>Ended</source>
        <extracomment>studio/ui/dialogs/jobs.py</extracomment>
        <translation>已结束</translation>
    </message>
    <message>
        <source>Sound</source>
        <extracomment>studio/ui/dialogs/keys.py</extracomment>
        <translation>声音</translation>
    </message>
    <message>
        <source>Selection</source>
        <extracomment>studio/ui/dialogs/keys.py</extracomment>
        <translation>选区</translation>
    </message>
    <message>
        <source>Voices</source>
        <extracomment>studio/ui/dialogs/keys.py</extracomment>
        <translation>音色</translation>
    </message>
    <message>
        <source>Window</source>
        <extracomment>studio/ui/dialogs/keys.py</extracomment>
        <translation>窗口</translation>
    </message>
    <message>
        <source>In the recording</source>
        <extracomment>studio/ui/dialogs/keys.py</extracomment>
        <translation>在录音中</translation>
    </message>
    <message>
        <source>Voice Changer</source>
        <extracomment>studio/ui/dialogs/keys.py</extracomment>
        <translation>变声</translation>
    </message>
    <message>
        <source>Nothing was made yet. Each take you make stands here, with what it cost.</source>
        <extracomment>studio/ui/dialogs/ledger_sheet.py</extracomment>
        <translation>还没有生成任何内容。生成的每个版本及其花费都列在这里。</translation>
    </message>
    <message>
        <source>Which acts</source>
        <extracomment>studio/ui/dialogs/ledger_sheet.py</extracomment>
        <translation>显示哪些操作</translation>
    </message>
    <message>
        <source>All projects</source>
        <extracomment>studio/ui/dialogs/ledger_sheet.py</extracomment>
        <translation>所有项目</translation>
    </message>
    <message>
        <source>Export as CSV…</source>
        <extracomment>studio/ui/dialogs/ledger_sheet.py</extracomment>
        <translation>导出为 CSV…</translation>
    </message>
    <message>
        <source>Ledger</source>
        <extracomment>studio/ui/dialogs/ledger_sheet.py</extracomment>
        <translation>消费明细</translation>
    </message>
    <message>
        <source>There is nothing to export yet</source>
        <extracomment>studio/ui/dialogs/ledger_sheet.py</extracomment>
        <translation>还没有可导出的内容</translation>
    </message>
    <message>
        <source>Time</source>
        <extracomment>studio/ui/dialogs/ledger_table.py</extracomment>
        <translation>时间</translation>
    </message>
    <message>
        <source>Project</source>
        <extracomment>studio/ui/dialogs/ledger_table.py</extracomment>
        <translation>项目</translation>
    </message>
    <message>
        <source>What</source>
        <extracomment>studio/ui/dialogs/ledger_table.py</extracomment>
        <translation>内容</translation>
    </message>
    <message>
        <source>Voice</source>
        <extracomment>studio/ui/dialogs/ledger_table.py</extracomment>
        <translation>音色</translation>
    </message>
    <message>
        <source>Characters</source>
        <extracomment>studio/ui/dialogs/ledger_table.py</extracomment>
        <translation>字符数</translation>
    </message>
    <message>
        <source>Seconds</source>
        <extracomment>studio/ui/dialogs/ledger_table.py</extracomment>
        <translation>秒数</translation>
    </message>
    <message>
        <source>Result</source>
        <extracomment>studio/ui/dialogs/ledger_table.py</extracomment>
        <translation>结果</translation>
    </message>
    <message>
        <source>Request</source>
        <extracomment>studio/ui/dialogs/ledger_table.py</extracomment>
        <translation>请求</translation>
    </message>
    <message>
        <source>The time-out is a number of seconds, such as 60.</source>
        <extracomment>studio/ui/dialogs/patience.py</extracomment>
        <translation>超时时间是秒数，例如 60。</translation>
    </message>
    <message>
        <source>Time-out in seconds</source>
        <extracomment>studio/ui/dialogs/patience.py</extracomment>
        <translation>超时时间（秒）</translation>
    </message>
    <message>
        <source>How often it is tried again</source>
        <extracomment>studio/ui/dialogs/patience.py</extracomment>
        <translation>重试次数</translation>
    </message>
    <message>
        <source>A budget is hard: what would go over it is not asked for.</source>
        <extracomment>studio/ui/dialogs/prices.py</extracomment>
        <translation>预算是硬性上限：会超出的请求不会发出。</translation>
    </message>
    <message>
        <source>“{text}” is not a number of credits.</source>
        <extracomment>studio/ui/dialogs/prices.py</extracomment>
        <translation>“{text}”不是有效的点数。</translation>
    </message>
    <message>
        <source>Speech</source>
        <extracomment>studio/services/ledger_table.py</extracomment>
        <translation>朗读</translation>
    </message>
    <message>
        <source>Budget of this project in credits</source>
        <extracomment>studio/ui/dialogs/prices.py</extracomment>
        <translation>此项目的预算（点数）</translation>
    </message>
    <message>
        <source>Budget of each month in credits</source>
        <extracomment>studio/ui/dialogs/prices.py</extracomment>
        <translation>每月预算（点数）</translation>
    </message>
    <message>
        <source>As documented</source>
        <extracomment>studio/ui/dialogs/prices.py</extracomment>
        <translation>恢复公布价格</translation>
    </message>
    <message>
        <source>Prices and budget</source>
        <extracomment>studio/ui/dialogs/prices.py</extracomment>
        <translation>价格和预算</translation>
    </message>
    <message>
        <source>credits, empty for none</source>
        <extracomment>studio/ui/dialogs/prices.py</extracomment>
        <translation>点数，留空为不限</translation>
    </message>
    <message>
        <source>Each month</source>
        <extracomment>studio/ui/dialogs/prices.py</extracomment>
        <translation>每月</translation>
    </message>
    <message>
        <source>Budget</source>
        <extracomment>studio/ui/dialogs/prices.py</extracomment>
        <translation>预算</translation>
    </message>
    <message>
        <source>Name of the project</source>
        <extracomment>studio/ui/dialogs/rename.py</extracomment>
        <translation>项目名称</translation>
    </message>
    <message>
        <source>Rename</source>
        <extracomment>studio/ui/dialogs/rename.py</extracomment>
        <translation>重命名</translation>
    </message>
    <message>
        <source>Rename the project</source>
        <extracomment>studio/ui/dialogs/rename.py</extracomment>
        <translation>重命名项目</translation>
    </message>
    <message>
        <source>This is all that a report holds: versions, settings, devices and the last of the logs. No key is in it, and nothing of your words or recordings. It stays here until you send it to somebody.</source>
        <extracomment>studio/ui/dialogs/report.py</extracomment>
        <translation>报告的全部内容都在这里：版本号、设置、设备和最近的日志。其中没有密钥，也没有任何文字或录音。在发给别人之前，它只留在本机。</translation>
    </message>
    <message>
        <source>Something went wrong inside the studio. Your work is safe: it is on the disk, and you can go on.</source>
        <extracomment>studio/ui/dialogs/report.py</extracomment>
        <translation>工作室内部出了问题。工作内容已存到磁盘，是安全的，可以继续。</translation>
    </message>
    <message>
        <source>Copied.</source>
        <extracomment>studio/ui/dialogs/report.py</extracomment>
        <translation>已复制。</translation>
    </message>
    <message>
        <source>The report</source>
        <extracomment>studio/ui/dialogs/report.py</extracomment>
        <translation>报告</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>studio/ui/dialogs/report.py</extracomment>
        <translation>复制</translation>
    </message>
    <message>
        <source>Check the studio…</source>
        <extracomment>studio/ui/dialogs/report.py</extracomment>
        <translation>检查工作室…</translation>
    </message>
    <message>
        <source>Save as a file…</source>
        <extracomment>studio/ui/dialogs/report.py</extracomment>
        <translation>另存为文件…</translation>
    </message>
    <message>
        <source>Something wrong?</source>
        <extracomment>studio/ui/dialogs/report.py</extracomment>
        <translation>遇到问题？</translation>
    </message>
    <message>
        <source>What went wrong</source>
        <extracomment>studio/ui/dialogs/report.py</extracomment>
        <translation>出了什么问题</translation>
    </message>
    <message>
        <source>Save a report…</source>
        <extracomment>studio/ui/dialogs/report.py</extracomment>
        <translation>保存报告…</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <extracomment>studio/ui/dialogs/report.py</extracomment>
        <translation>出了问题</translation>
    </message>
    <message>
        <source>Continue</source>
        <extracomment>studio/ui/dialogs/report.py</extracomment>
        <translation>继续</translation>
    </message>
    <message>
        <source>Looking…</source>
        <extracomment>studio/ui/dialogs/self_check.py</extracomment>
        <translation>正在检查…</translation>
    </message>
    <message>
        <source>Look again</source>
        <extracomment>studio/ui/dialogs/self_check.py</extracomment>
        <translation>重新检查</translation>
    </message>
    <message>
        <source>Report…</source>
        <extracomment>studio/ui/dialogs/self_check.py</extracomment>
        <translation>报告…</translation>
    </message>
    <message>
        <source>Check the studio</source>
        <extracomment>studio/ui/dialogs/self_check.py</extracomment>
        <translation>检查工作室</translation>
    </message>
    <message>
        <source>It is being looked at</source>
        <extracomment>studio/ui/dialogs/self_check.py</extracomment>
        <translation>正在检查</translation>
    </message>
    <message>
        <source>All is well.</source>
        <extracomment>studio/ui/dialogs/self_check.py</extracomment>
        <translation>一切正常。</translation>
    </message>
    <message>
        <source>As the system</source>
        <extracomment>studio/ui/dialogs/settings.py</extracomment>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Theme</source>
        <extracomment>studio/ui/dialogs/settings.py</extracomment>
        <translation>主题</translation>
    </message>
    <message>
        <source>Text size</source>
        <extracomment>studio/ui/dialogs/settings.py</extracomment>
        <translation>文字大小</translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <extracomment>studio/ui/dialogs/settings.py</extracomment>
        <translation>减少动效</translation>
    </message>
    <message>
        <source>Output device</source>
        <extracomment>studio/ui/dialogs/settings.py</extracomment>
        <translation>输出设备</translation>
    </message>
    <message>
        <source>The system&apos;s choice</source>
        <extracomment>studio/ui/dialogs/settings.py</extracomment>
        <translation>系统默认</translation>
    </message>
    <message>
        <source>No microphone</source>
        <extracomment>studio/ui/dialogs/settings.py</extracomment>
        <translation>没有麦克风</translation>
    </message>
    <message>
        <source>Input device</source>
        <extracomment>studio/ui/dialogs/settings.py</extracomment>
        <translation>输入设备</translation>
    </message>
    <message>
        <source>Motion</source>
        <extracomment>studio/ui/dialogs/settings.py</extracomment>
        <translation>动效</translation>
    </message>
    <message>
        <source>Sound goes to</source>
        <extracomment>studio/ui/dialogs/settings.py</extracomment>
        <translation>声音输出到</translation>
    </message>
    <message>
        <source>Recorded from</source>
        <extracomment>studio/ui/dialogs/settings.py</extracomment>
        <translation>录音来自</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>studio/ui/dialogs/sheet.py</extracomment>
        <translation>关闭</translation>
    </message>
    <message>
        <source>There is no connection to the service.</source>
        <extracomment>studio/api/failures.py</extracomment>
        <translation>无法连接到服务。</translation>
    </message>
    <message>
        <source>This language cannot be spoken here. Choose another one for the block.</source>
        <extracomment>studio/ui/errors.py</extracomment>
        <translation>这里不能说这种语言。请为此段落选择其他语言。</translation>
    </message>
    <message>
        <source>Charged: for what arrived.</source>
        <extracomment>studio/ui/errors.py</extracomment>
        <translation>扣费：仅已收到的部分。</translation>
    </message>
    <message>
        <source>Charged: nothing.</source>
        <extracomment>studio/ui/errors.py</extracomment>
        <translation>扣费：无。</translation>
    </message>
    <message>
        <source>Choose the folder</source>
        <extracomment>studio/ui/export/browsing.py</extracomment>
        <translation>选择文件夹</translation>
    </message>
    <message>
        <source>WAV, 16-bit</source>
        <extracomment>studio/ui/export/choice.py</extracomment>
        <translation>WAV，16 位</translation>
    </message>
    <message>
        <source>WAV, 24-bit</source>
        <extracomment>studio/ui/export/choice.py</extracomment>
        <translation>WAV，24 位</translation>
    </message>
    <message>
        <source>WAV, 32-bit float</source>
        <extracomment>studio/ui/export/choice.py</extracomment>
        <translation>WAV，32 位浮点</translation>
    </message>
    <message>
        <source>FLAC, 24-bit</source>
        <extracomment>studio/ui/export/choice.py</extracomment>
        <translation>FLAC，24 位</translation>
    </message>
    <message>
        <source>As it is</source>
        <extracomment>studio/ui/export/choice.py</extracomment>
        <translation>保持原样</translation>
    </message>
    <message>
        <source>Podcast, −16 LUFS</source>
        <extracomment>studio/ui/export/choice.py</extracomment>
        <translation>播客，−16 LUFS</translation>
    </message>
    <message>
        <source>Broadcast, −23 LUFS</source>
        <extracomment>studio/ui/export/choice.py</extracomment>
        <translation>广播，−23 LUFS</translation>
    </message>
    <message>
        <source>Streaming, −14 LUFS</source>
        <extracomment>studio/ui/export/choice.py</extracomment>
        <translation>流媒体，−14 LUFS</translation>
    </message>
    <message>
        <source>Take</source>
        <extracomment>studio/ui/tabs/convert/controls.py</extracomment>
        <translation>版本</translation>
    </message>
    <message>
        <source>Format</source>
        <extracomment>studio/ui/export/form.py</extracomment>
        <translation>格式</translation>
    </message>
    <message>
        <source>Sample rate</source>
        <extracomment>studio/ui/export/form.py</extracomment>
        <translation>采样率</translation>
    </message>
    <message>
        <source>Bit rate</source>
        <extracomment>studio/ui/export/form.py</extracomment>
        <translation>比特率</translation>
    </message>
    <message>
        <source>Loudness</source>
        <extracomment>studio/ui/export/form.py</extracomment>
        <translation>响度</translation>
    </message>
    <message>
        <source>Provenance</source>
        <extracomment>studio/ui/export/form.py</extracomment>
        <translation>来源记录</translation>
    </message>
    <message>
        <source>Where this sound comes from: text, voice, who made it; for editors too</source>
        <extracomment>studio/ui/export/form.py</extracomment>
        <translation>声音的来源：文字、音色、制作者；也供编辑软件使用</translation>
    </message>
    <message>
        <source>Name of the file</source>
        <extracomment>studio/ui/export/form.py</extracomment>
        <translation>文件名</translation>
    </message>
    <message>
        <source>Sheets</source>
        <extracomment>studio/ui/export/form.py</extracomment>
        <translation>附表</translation>
    </message>
    <message>
        <source>Save to</source>
        <extracomment>studio/ui/export/folder_form.py</extracomment>
        <translation>保存到</translation>
    </message>
    <message>
        <source>Your home folder</source>
        <extracomment>studio/ui/export/form_rows.py</extracomment>
        <translation>个人文件夹</translation>
    </message>
    <message>
        <source>Exporting costs nothing.</source>
        <extracomment>studio/ui/export/popover.py</extracomment>
        <translation>导出免费。</translation>
    </message>
    <message>
        <source>Give the file a name first</source>
        <extracomment>studio/ui/export/popover.py</extracomment>
        <translation>请先输入文件名</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <extracomment>studio/ui/export/popover.py</extracomment>
        <translation>在文件夹中显示</translation>
    </message>
    <message>
        <source>Export</source>
        <extracomment>studio/ui/export/popover.py</extracomment>
        <translation>导出</translation>
    </message>
    <message>
        <source>Replace it</source>
        <extracomment>studio/ui/export/popover.py</extracomment>
        <translation>替换</translation>
    </message>
    <message>
        <source>One file</source>
        <extracomment>studio/ui/export/script_form.py</extracomment>
        <translation>单个文件</translation>
    </message>
    <message>
        <source>A file for each block</source>
        <extracomment>studio/ui/export/script_form.py</extracomment>
        <translation>每段一个文件</translation>
    </message>
    <message>
        <source>OGG Vorbis</source>
        <extracomment>studio/ui/export/script_form.py</extracomment>
        <translation>OGG Vorbis</translation>
    </message>
    <message>
        <source>Audiobook, ACX by RMS</source>
        <extracomment>studio/ui/export/script_form.py</extracomment>
        <translation>有声书，ACX（RMS）</translation>
    </message>
    <message>
        <source>As in the script</source>
        <extracomment>studio/ui/export/script_form.py</extracomment>
        <translation>按文稿</translation>
    </message>
    <message>
        <source>None between blocks</source>
        <extracomment>studio/ui/export/script_form.py</extracomment>
        <translation>段落之间无静音</translation>
    </message>
    <message>
        <source>0.5 s between blocks</source>
        <extracomment>studio/ui/export/script_form.py</extracomment>
        <translation>段落之间 0.5 秒</translation>
    </message>
    <message>
        <source>1 s between blocks</source>
        <extracomment>studio/ui/export/script_form.py</extracomment>
        <translation>段落之间 1 秒</translation>
    </message>
    <message>
        <source>2 s between blocks</source>
        <extracomment>studio/ui/export/script_form.py</extracomment>
        <translation>段落之间 2 秒</translation>
    </message>
    <message>
        <source>None around</source>
        <extracomment>studio/ui/export/script_form.py</extracomment>
        <translation>首尾无静音</translation>
    </message>
    <message>
        <source>0.5 s around</source>
        <extracomment>studio/ui/export/script_form.py</extracomment>
        <translation>首尾各 0.5 秒</translation>
    </message>
    <message>
        <source>0.75 s before, 2 s after</source>
        <extracomment>studio/ui/export/script_form.py</extracomment>
        <translation>前 0.75 秒，后 2 秒</translation>
    </message>
    <message>
        <source>1 s before, 3 s after</source>
        <extracomment>studio/ui/export/script_form.py</extracomment>
        <translation>前 1 秒，后 3 秒</translation>
    </message>
    <message>
        <source>Word times</source>
        <extracomment>studio/ui/export/script_form.py</extracomment>
        <translation>字词时间</translation>
    </message>
    <message>
        <source>The takes&apos; own rate</source>
        <extracomment>studio/ui/export/script_form.py</extracomment>
        <translation>版本原有采样率</translation>
    </message>
    <message>
        <source>Silence between</source>
        <extracomment>studio/ui/export/script_form.py</extracomment>
        <translation>段间静音</translation>
    </message>
    <message>
        <source>Silence around</source>
        <extracomment>studio/ui/export/script_form.py</extracomment>
        <translation>首尾静音</translation>
    </message>
    <message>
        <source>Cue sheet</source>
        <extracomment>studio/ui/export/script_form.py</extracomment>
        <translation>提示单</translation>
    </message>
    <message>
        <source>Where every second comes from: text, voice, who made it; for editors too</source>
        <extracomment>studio/ui/export/script_form.py</extracomment>
        <translation>每一秒的来源：文字、音色、制作者；也供编辑软件使用</translation>
    </message>
    <message>
        <source>Names of the blocks&apos; files</source>
        <extracomment>studio/ui/export/script_form.py</extracomment>
        <translation>段落文件的名称</translation>
    </message>
    <message>
        <source>Blocks&apos; names</source>
        <extracomment>studio/ui/export/script_form.py</extracomment>
        <translation>段落名称</translation>
    </message>
    <message>
        <source>Silence</source>
        <extracomment>studio/ui/export/script_form.py</extracomment>
        <translation>静音</translation>
    </message>
    <message>
        <source>Captions</source>
        <extracomment>studio/ui/export/script_form.py</extracomment>
        <translation>字幕</translation>
    </message>
    <message>
        <source>Open folder</source>
        <extracomment>studio/ui/export/script_popover.py</extracomment>
        <translation>打开文件夹</translation>
    </message>
    <message>
        <source>Stopped. Nothing was lost.</source>
        <extracomment>studio/ui/sentences.py</extracomment>
        <translation>已停止。没有丢失任何内容。</translation>
    </message>
    <message>
        <source>Replace them</source>
        <extracomment>studio/ui/export/script_popover.py</extracomment>
        <translation>替换</translation>
    </message>
    <message>
        <source>Make and export</source>
        <extracomment>studio/ui/export/script_popover.py</extracomment>
        <translation>生成并导出</translation>
    </message>
    <message>
        <source>All files</source>
        <extracomment>studio/ui/file_kinds.py</extracomment>
        <translation>所有文件</translation>
    </message>
    <message>
        <source>Recordings</source>
        <extracomment>studio/ui/file_kinds.py</extracomment>
        <translation>录音</translation>
    </message>
    <message>
        <source>Scripts and recordings</source>
        <extracomment>studio/ui/first_run/first_steps.py</extracomment>
        <translation>文稿和录音</translation>
    </message>
    <message>
        <source>Open a script or a recording</source>
        <extracomment>studio/ui/first_run/first_steps.py</extracomment>
        <translation>打开文稿或录音</translation>
    </message>
    <message>
        <source>Say something</source>
        <extracomment>studio/ui/first_run/page.py</extracomment>
        <translation>把文字说出来</translation>
    </message>
    <message>
        <source>Type a line and hear it spoken. Sound starts while you are still reading.</source>
        <extracomment>studio/ui/first_run/page.py</extracomment>
        <translation>输入一行就能听到。还没读完，声音就开始了。</translation>
    </message>
    <message>
        <source>About ten seconds</source>
        <extracomment>studio/ui/first_run/page.py</extracomment>
        <translation>约十秒</translation>
    </message>
    <message>
        <source>Mend a recording</source>
        <extracomment>studio/ui/first_run/page.py</extracomment>
        <translation>修补录音</translation>
    </message>
    <message>
        <source>Replace a wrong word in your own voice. An example is ready to try.</source>
        <extracomment>studio/ui/first_run/page.py</extracomment>
        <translation>用本人的声音替换说错的字词。已备好示例。</translation>
    </message>
    <message>
        <source>About two minutes</source>
        <extracomment>studio/ui/first_run/page.py</extracomment>
        <translation>约两分钟</translation>
    </message>
    <message>
        <source>Change a voice</source>
        <extracomment>studio/ui/first_run/page.py</extracomment>
        <translation>变声</translation>
    </message>
    <message>
        <source>Keep the way a line was spoken, and let someone else speak it.</source>
        <extracomment>studio/ui/first_run/page.py</extracomment>
        <translation>保留说话的方式，换另一个人来说。</translation>
    </message>
    <message>
        <source>Record or drop a file</source>
        <extracomment>studio/ui/first_run/page.py</extracomment>
        <translation>录音或拖入文件</translation>
    </message>
    <message>
        <source>Clone my voice</source>
        <extracomment>studio/ui/first_run/page.py</extracomment>
        <translation>克隆我的声音</translation>
    </message>
    <message>
        <source>Read two sentences aloud. We check the sound before we use it.</source>
        <extracomment>studio/ui/first_run/page.py</extracomment>
        <translation>朗读两个句子。使用前会先检查声音。</translation>
    </message>
    <message>
        <source>Needs a microphone</source>
        <extracomment>studio/ui/first_run/page.py</extracomment>
        <translation>需要麦克风</translation>
    </message>
    <message>
        <source>First steps</source>
        <extracomment>studio/ui/first_run/page.py</extracomment>
        <translation>新手入门</translation>
    </message>
    <message>
        <source>Open a project…</source>
        <extracomment>studio/ui/first_run/page.py</extracomment>
        <translation>打开项目…</translation>
    </message>
    <message>
        <source>Open a script or a recording…</source>
        <extracomment>studio/ui/first_run/page.py</extracomment>
        <translation>打开文稿或录音…</translation>
    </message>
    <message>
        <source>Use a hosted service…</source>
        <extracomment>studio/ui/first_run/page.py</extracomment>
        <translation>使用云端服务…</translation>
    </message>
    <message>
        <source>Needs a key</source>
        <extracomment>studio/ui/first_run/page.py</extracomment>
        <translation>需要密钥</translation>
    </message>
    <message>
        <source>What would you like to do first?</source>
        <extracomment>studio/ui/first_run/page.py</extracomment>
        <translation>想先做什么？</translation>
    </message>
    <message>
        <source>Everything runs on this computer: no account, no key, nothing to download.</source>
        <extracomment>studio/ui/first_run/page.py</extracomment>
        <translation>一切都在本机运行：无需账号、密钥，也无需下载。</translation>
    </message>
    <message>
        <source>You can come back here from the menu: First steps.</source>
        <extracomment>studio/ui/first_run/page.py</extracomment>
        <translation>随时可以从菜单的“新手入门”回到这里。</translation>
    </message>
    <message>
        <source>or drop one anywhere here</source>
        <extracomment>studio/ui/first_run/page.py</extracomment>
        <translation>或拖到这里的任意位置</translation>
    </message>
    <message>
        <source>Or go on with</source>
        <extracomment>studio/ui/first_run/page.py</extracomment>
        <translation>或继续之前的工作</translation>
    </message>
    <message>
        <source>There is no recording to paste. Copy a sound file first, then press Ctrl+V here.</source>
        <extracomment>studio/ui/given_file.py</extracomment>
        <translation>没有可粘贴的录音。请先复制声音文件，再在这里按 Ctrl+V。</translation>
    </message>
    <message>
        <source>The guide is not installed with this copy of the studio.</source>
        <extracomment>studio/ui/guide/page.py</extracomment>
        <translation>此工作室没有安装指南。</translation>
    </message>
    <message>
        <source>No chapter has these words.</source>
        <extracomment>studio/ui/guide/page.py</extracomment>
        <translation>没有包含这些词的章节。</translation>
    </message>
    <message>
        <source>Chapter</source>
        <extracomment>studio/ui/guide/page.py</extracomment>
        <translation>章节</translation>
    </message>
    <message>
        <source>Guide</source>
        <extracomment>studio/ui/guide/page.py</extracomment>
        <translation>指南</translation>
    </message>
    <message>
        <source>Search the guide</source>
        <extracomment>studio/ui/guide/page.py</extracomment>
        <translation>搜索指南</translation>
    </message>
    <message>
        <source>Chapters</source>
        <extracomment>studio/ui/guide/page.py</extracomment>
        <translation>目录</translation>
    </message>
    <message>
        <source>Back to work</source>
        <extracomment>studio/ui/guide/page.py</extracomment>
        <translation>返回工作</translation>
    </message>
    <message>
        <source>Back to work (Esc)</source>
        <extracomment>studio/ui/guide/page.py</extracomment>
        <translation>返回工作（Esc）</translation>
    </message>
    <message>
        <source>Gathering the report</source>
        <extracomment>studio/ui/help.py</extracomment>
        <translation>正在整理报告</translation>
    </message>
    <message>
        <source>Save the report</source>
        <extracomment>studio/ui/help.py</extracomment>
        <translation>保存报告</translation>
    </message>
    <message>
        <source>Checking the studio</source>
        <extracomment>studio/ui/help.py</extracomment>
        <translation>正在检查工作室</translation>
    </message>
    <message>
        <source>They are ready.</source>
        <extracomment>studio/ui/readiness.py</extracomment>
        <translation>已就绪。</translation>
    </message>
    <message>
        <source>They are being made ready.</source>
        <extracomment>studio/ui/readiness.py</extracomment>
        <translation>正在准备。</translation>
    </message>
    <message>
        <source>The voices on this computer</source>
        <extracomment>studio/ui/readiness.py</extracomment>
        <translation>本机音色</translation>
    </message>
    <message>
        <source>Start again</source>
        <extracomment>studio/ui/errors.py</extracomment>
        <translation>重新启动</translation>
    </message>
    <message>
        <source>speech</source>
        <comment>offered</comment>
        <extracomment>studio/api/abilities.py</extracomment>
        <translation>朗读</translation>
    </message>
    <message>
        <source>speech that is heard while it is made</source>
        <comment>offered</comment>
        <extracomment>studio/api/abilities.py</extracomment>
        <translation>边生成边试听的朗读</translation>
    </message>
    <message>
        <source>infill</source>
        <comment>offered</comment>
        <extracomment>studio/api/abilities.py</extracomment>
        <translation>填补</translation>
    </message>
    <message>
        <source>the voice changer</source>
        <comment>offered</comment>
        <extracomment>studio/api/abilities.py</extracomment>
        <translation>变声</translation>
    </message>
    <message>
        <source>cloning</source>
        <comment>offered</comment>
        <extracomment>studio/api/abilities.py</extracomment>
        <translation>克隆</translation>
    </message>
    <message>
        <source>mixing voices</source>
        <comment>offered</comment>
        <extracomment>studio/api/abilities.py</extracomment>
        <translation>混合音色</translation>
    </message>
    <message>
        <source>another language for a voice</source>
        <comment>offered</comment>
        <extracomment>studio/api/abilities.py</extracomment>
        <translation>音色的其他语言</translation>
    </message>
    <message>
        <source>voices from numbers</source>
        <comment>offered</comment>
        <extracomment>studio/api/abilities.py</extracomment>
        <translation>用数值制作音色</translation>
    </message>
    <message>
        <source>datasets</source>
        <comment>offered</comment>
        <extracomment>studio/api/abilities.py</extracomment>
        <translation>数据集</translation>
    </message>
    <message>
        <source>changing and deleting datasets</source>
        <comment>offered</comment>
        <extracomment>studio/api/abilities.py</extracomment>
        <translation>更改和删除数据集</translation>
    </message>
    <message>
        <source>The service has ended the model that it used for {ability}.</source>
        <extracomment>studio/api/abilities.py</extracomment>
        <translation>服务已停用{ability}所用的模型。</translation>
    </message>
    <message>
        <source>The service does not offer {ability} any more.</source>
        <extracomment>studio/api/abilities.py</extracomment>
        <translation>服务不再提供{ability}。</translation>
    </message>
    <message>
        <source>The service has no accent for this language and dialect.</source>
        <extracomment>studio/api/accents.py</extracomment>
        <translation>服务没有适合此语言和方言的口音。</translation>
    </message>
    <message>
        <source>This is no address of a service: it starts with https:// or http:// and a name.</source>
        <extracomment>studio/api/address.py</extracomment>
        <translation>这不是服务的地址：应以 https:// 或 http:// 加名称开头。</translation>
    </message>
    <message>
        <source>The service answered with something that is not a voice service.</source>
        <extracomment>studio/api/asking.py</extracomment>
        <translation>返回的内容不是来自语音服务。</translation>
    </message>
    <message>
        <source>This is no key: it has characters in it that no key has.</source>
        <extracomment>studio/api/asking.py</extracomment>
        <translation>这不是密钥：含有密钥中不会出现的字符。</translation>
    </message>
    <message>
        <source>The service did not answer with sound.</source>
        <extracomment>studio/api/asking.py</extracomment>
        <translation>服务返回的不是声音。</translation>
    </message>
    <message>
        <source>The service did not answer with a stream.</source>
        <extracomment>studio/api/asking.py</extracomment>
        <translation>服务返回的不是数据流。</translation>
    </message>
    <message>
        <source>This voice has no preview with this service.</source>
        <extracomment>studio/api/client.py</extracomment>
        <translation>此服务没有该音色的试听。</translation>
    </message>
    <message>
        <source>The stream goes on without any sound</source>
        <extracomment>studio/api/events.py</extracomment>
        <translation>数据流一直没有声音</translation>
    </message>
    <message>
        <source>The stream ended without saying so</source>
        <extracomment>studio/api/events.py</extracomment>
        <translation>数据流没有说明就结束了</translation>
    </message>
    <message>
        <source>The stream cannot be read</source>
        <extracomment>studio/api/events.py</extracomment>
        <translation>无法读取数据流</translation>
    </message>
    <message>
        <source>An event could not be read</source>
        <extracomment>studio/api/events.py</extracomment>
        <translation>有一个事件无法读取</translation>
    </message>
    <message>
        <source>The service asks for a key, and none is kept here.</source>
        <extracomment>studio/api/exchange.py</extracomment>
        <translation>服务需要密钥，但这里没有保存。</translation>
    </message>
    <message>
        <source>The service&apos;s address leads to another one; correct it in the connection.</source>
        <extracomment>studio/api/exchange.py</extracomment>
        <translation>服务的地址指向另一个地址；请在连接中更正。</translation>
    </message>
    <message>
        <source>The service points to something on this computer; it was not fetched.</source>
        <extracomment>studio/api/exchange.py</extracomment>
        <translation>服务指向本机上的内容；没有去获取。</translation>
    </message>
    <message>
        <source>The voices on this computer stopped answering.</source>
        <extracomment>studio/api/failures.py</extracomment>
        <translation>本机音色停止了应答。</translation>
    </message>
    <message>
        <source>The service stopped answering.</source>
        <extracomment>studio/api/failures.py</extracomment>
        <translation>服务停止了应答。</translation>
    </message>
    <message>
        <source>The voices on this computer stopped in the middle.</source>
        <extracomment>studio/api/failures.py</extracomment>
        <translation>本机音色中途停止了。</translation>
    </message>
    <message>
        <source>The service stopped in the middle.</source>
        <extracomment>studio/api/failures.py</extracomment>
        <translation>服务中途停止了。</translation>
    </message>
    <message>
        <source>The voices on this computer do not run.</source>
        <extracomment>studio/api/failures.py</extracomment>
        <translation>本机音色没有运行。</translation>
    </message>
    <message>
        <source>The service does not speak over a socket; take its events or bytes.</source>
        <extracomment>studio/api/line.py</extracomment>
        <translation>服务不支持套接字；请选用事件或字节。</translation>
    </message>
    <message>
        <source>Nobody took the sound</source>
        <extracomment>studio/api/line.py</extracomment>
        <translation>没有接收声音</translation>
    </message>
    <message>
        <source>The service&apos;s list of voices cannot be read.</source>
        <extracomment>studio/api/pages.py</extracomment>
        <translation>无法读取服务的音色列表。</translation>
    </message>
    <message>
        <source>The service&apos;s list cannot be read.</source>
        <extracomment>studio/api/pages.py</extracomment>
        <translation>无法读取服务的列表。</translation>
    </message>
    <message>
        <source>This service no longer takes a voice by its numbers; keep it as a voice first.</source>
        <extracomment>studio/api/profiles.py</extracomment>
        <translation>此服务不再直接接受音色数值；请先存为音色。</translation>
    </message>
    <message>
        <source>This service no longer makes voices from numbers; clone one from a recording.</source>
        <extracomment>studio/api/profiles.py</extracomment>
        <translation>此服务不再用数值制作音色；请用录音克隆。</translation>
    </message>
    <message>
        <source>This service no longer mixes voices; mix them on this computer.</source>
        <extracomment>studio/api/profiles.py</extracomment>
        <translation>此服务不再混合音色；请在本机混合。</translation>
    </message>
    <message>
        <source>This service takes no numbers for another language; give it a voice it keeps.</source>
        <extracomment>studio/api/profiles.py</extracomment>
        <translation>此服务不能用数值转换语言；请使用服务中保存的音色。</translation>
    </message>
    <message>
        <source>The service does not know this any more.</source>
        <extracomment>studio/api/refusals.py</extracomment>
        <translation>服务中已没有此项。</translation>
    </message>
    <message>
        <source>The service does not know this preview any more.</source>
        <extracomment>studio/api/refusals.py</extracomment>
        <translation>服务中已没有此试听。</translation>
    </message>
    <message>
        <source>The service does not know this voice any more.</source>
        <extracomment>studio/api/refusals.py</extracomment>
        <translation>服务中已没有此音色。</translation>
    </message>
    <message>
        <source>The service does not know one of these voices any more.</source>
        <extracomment>studio/api/refusals.py</extracomment>
        <translation>其中一个音色在服务中已不存在。</translation>
    </message>
    <message>
        <source>The service does not know this dataset any more.</source>
        <extracomment>studio/api/refusals.py</extracomment>
        <translation>服务中已没有此数据集。</translation>
    </message>
    <message>
        <source>The service does not know this file any more.</source>
        <extracomment>studio/api/refusals.py</extracomment>
        <translation>服务中已没有此文件。</translation>
    </message>
    <message>
        <source>The service does not know this word any more.</source>
        <extracomment>studio/api/refusals.py</extracomment>
        <translation>服务中已没有此字词。</translation>
    </message>
    <message>
        <source>The service does not know this recording any more.</source>
        <extracomment>studio/api/refusals.py</extracomment>
        <translation>服务中已没有此录音。</translation>
    </message>
    <message>
        <source>The service cannot do this in the way it was asked.</source>
        <extracomment>studio/api/refusals.py</extracomment>
        <translation>服务无法按这样的要求处理。</translation>
    </message>
    <message>
        <source>The service cannot do this in the way it was asked: it objects to “{field}”.</source>
        <extracomment>studio/api/refusals.py</extracomment>
        <translation>服务无法按这样的要求处理：“{field}”有问题。</translation>
    </message>
    <message>
        <source>This is more than the service takes at once.</source>
        <extracomment>studio/api/refusals.py</extracomment>
        <translation>超出了服务一次能接受的量。</translation>
    </message>
    <message>
        <source>There are not enough credits left with the service.</source>
        <extracomment>studio/api/refusals.py</extracomment>
        <translation>服务中剩余的点数不足。</translation>
    </message>
    <message>
        <source>The service does not allow this with this key.</source>
        <extracomment>studio/api/refusals.py</extracomment>
        <translation>此密钥没有这项权限。</translation>
    </message>
    <message>
        <source>The service does not offer this.</source>
        <extracomment>studio/api/refusals.py</extracomment>
        <translation>服务不提供此功能。</translation>
    </message>
    <message>
        <source>The service is busy with your other work.</source>
        <extracomment>studio/api/refusals.py</extracomment>
        <translation>服务正忙于您的其他任务。</translation>
    </message>
    <message>
        <source>The service has too much to do just now.</source>
        <extracomment>studio/api/refusals.py</extracomment>
        <translation>服务现在太忙。</translation>
    </message>
    <message>
        <source>The service broke down at this.</source>
        <extracomment>studio/api/refusals.py</extracomment>
        <translation>服务在处理时出错。</translation>
    </message>
    <message>
        <source>There is nothing to speak yet.</source>
        <extracomment>studio/api/socket.py</extracomment>
        <translation>还没有要说的内容。</translation>
    </message>
    <message>
        <source>There must be a recording before the gap or after it.</source>
        <extracomment>studio/api/sound_calls.py</extracomment>
        <translation>空隙之前或之后必须有录音。</translation>
    </message>
    <message>
        <source>The service&apos;s answer is damaged.</source>
        <extracomment>studio/api/unpacking.py</extracomment>
        <translation>服务的应答已损坏。</translation>
    </message>
    <message>
        <source>The service&apos;s answer is damaged: its end is missing.</source>
        <extracomment>studio/api/unpacking.py</extracomment>
        <translation>服务的应答已损坏：缺少结尾。</translation>
    </message>
    <message>
        <source>The service&apos;s answer is packed in a way that was not asked for.</source>
        <extracomment>studio/api/unpacking.py</extracomment>
        <translation>服务应答的压缩方式不是所要求的。</translation>
    </message>
    <message>
        <source>The service answered with more than there can be.</source>
        <extracomment>studio/api/unpacking.py</extracomment>
        <translation>服务返回的内容多得不合理。</translation>
    </message>
    <message>
        <source>“{name}” cannot be read.</source>
        <extracomment>studio/api/upload.py</extracomment>
        <translation>无法读取“{name}”。</translation>
    </message>
    <message>
        <source>“{name}” was changed while it was being sent.</source>
        <extracomment>studio/api/upload.py</extracomment>
        <translation>“{name}”在发送过程中被改动了。</translation>
    </message>
    <message>
        <source>“{name}” is not where it was, or cannot be opened.</source>
        <extracomment>studio/api/upload.py</extracomment>
        <translation>“{name}”不在原处，或无法打开。</translation>
    </message>
    <message>
        <source>There is no sound in it.</source>
        <extracomment>studio/audio/acx.py</extracomment>
        <translation>其中没有声音。</translation>
    </message>
    <message>
        <source>Its highest peak is {peak:.1f} dB: {most:g} dB are taken.</source>
        <extracomment>studio/audio/acx.py</extracomment>
        <translation>最高峰值为 {peak:.1f} dB：上限为 {most:g} dB。</translation>
    </message>
    <message>
        <source>It is too short for its noise to be measured.</source>
        <extracomment>studio/audio/acx.py</extracomment>
        <translation>太短，无法测量噪声。</translation>
    </message>
    <message>
        <source>The noise in its pauses is at {floor:.1f} dB: {most:g} dB are taken.</source>
        <extracomment>studio/audio/acx.py</extracomment>
        <translation>停顿处的噪声为 {floor:.1f} dB：上限为 {most:g} dB。</translation>
    </message>
    <message>
        <source>Its RMS is {rms:.1f} dB, {away:.1f} dB too quiet: {least:g} to {most:g} dB are taken.</source>
        <extracomment>studio/audio/acx.py</extracomment>
        <translation>RMS 为 {rms:.1f} dB，小了 {away:.1f} dB：应为 {least:g} 到 {most:g} dB。</translation>
    </message>
    <message>
        <source>Its RMS is {rms:.1f} dB, {away:.1f} dB too loud: {least:g} to {most:g} dB are taken.</source>
        <extracomment>studio/audio/acx.py</extracomment>
        <translation>RMS 为 {rms:.1f} dB，大了 {away:.1f} dB：应为 {least:g} 到 {most:g} dB。</translation>
    </message>
    <message>
        <source>ACX takes 44.1 kHz and at least 192 kbit/s, this is {rate:g} kHz and {bit_rate} kbit/s.</source>
        <extracomment>studio/audio/acx.py</extracomment>
        <translation>ACX 要求 44.1 kHz、至少 192 kbit/s，当前为 {rate:g} kHz、{bit_rate} kbit/s。</translation>
    </message>
    <message>
        <source>ACX wants 0.5 to 1 s of quiet before the words and 1 to 5 s after them: see Silence.</source>
        <extracomment>studio/audio/acx.py</extracomment>
        <translation>ACX 要求语音前有 0.5 到 1 秒、语音后有 1 到 5 秒安静：见“静音”。</translation>
    </message>
    <message>
        <source>An AIFF file holds no more than 4 GB: save the recording as WAV first.</source>
        <extracomment>studio/audio/aiff_copy.py</extracomment>
        <translation>AIFF 文件最大 4 GB：请先把录音存为 WAV。</translation>
    </message>
    <message>
        <source>{rate} Hz is not a sample rate here: {rates} Hz are.</source>
        <extracomment>studio/audio/encode.py</extracomment>
        <translation>不能使用 {rate} Hz 采样率：可用的有 {rates} Hz。</translation>
    </message>
    <message>
        <source>“{container}” sound needs an encoding: one of {names}.</source>
        <extracomment>studio/audio/encode.py</extracomment>
        <translation>“{container}”声音需要指定编码：{names} 之一。</translation>
    </message>
    <message>
        <source>at {rate} Hz {bit_rates}</source>
        <extracomment>studio/audio/encode.py</extracomment>
        <translation>{rate} Hz 时 {bit_rates}</translation>
    </message>
    <message>
        <source>MP3 needs a bit rate. There are: {pairs} bits a second.</source>
        <extracomment>studio/audio/encode.py</extracomment>
        <translation>MP3 需要比特率。可用的有：{pairs} bit/s。</translation>
    </message>
    <message>
        <source>MP3 at {rate} Hz has no {bit_rate} bits a second. There are: {pairs}.</source>
        <extracomment>studio/audio/encode.py</extracomment>
        <translation>{rate} Hz 的 MP3 不能用 {bit_rate} bit/s。可用的有：{pairs}。</translation>
    </message>
    <message>
        <source>There is no room left on the disk for “{name}”.</source>
        <extracomment>studio/core/disk_errors.py</extracomment>
        <translation>磁盘上没有存放“{name}”的空间了。</translation>
    </message>
    <message>
        <source>“{name}” would be larger than a file can be on that disk.</source>
        <extracomment>studio/core/disk_errors.py</extracomment>
        <translation>“{name}”会超过该磁盘允许的文件大小。</translation>
    </message>
    <message>
        <source>“{name}” cannot be written in “{folder}”: writing is not allowed there.</source>
        <extracomment>studio/core/disk_errors.py</extracomment>
        <translation>无法在“{folder}”中写入“{name}”：那里不允许写入。</translation>
    </message>
    <message>
        <source>The folder “{folder}” is not there.</source>
        <extracomment>studio/core/disk_errors.py</extracomment>
        <translation>文件夹“{folder}”不存在。</translation>
    </message>
    <message>
        <source>“{name}” could not be written: {reason}.</source>
        <extracomment>studio/core/disk_errors.py</extracomment>
        <translation>无法写入“{name}”：{reason}。</translation>
    </message>
    <message>
        <source>“{name}” is not a sound file that the studio can read.</source>
        <extracomment>studio/audio/files.py</extracomment>
        <translation>“{name}”不是工作室能读取的声音文件。</translation>
    </message>
    <message>
        <source>“{name}” has no sound in it.</source>
        <extracomment>studio/audio/files.py</extracomment>
        <translation>“{name}”中没有声音。</translation>
    </message>
    <message>
        <source>“{name}” was never finished: its header tells nothing of its {time}.</source>
        <extracomment>studio/audio/files.py</extracomment>
        <translation>“{name}”没有写完：文件头中没有记录其 {time} 的内容。</translation>
    </message>
    <message>
        <source>“{name}” cannot be read any more.</source>
        <extracomment>studio/audio/fingerprint.py</extracomment>
        <translation>“{name}”已无法读取。</translation>
    </message>
    <message>
        <source>“{name}” is a folder, not a sound file.</source>
        <extracomment>studio/audio/flaws.py</extracomment>
        <translation>“{name}”是文件夹，不是声音文件。</translation>
    </message>
    <message>
        <source>“{name}” is a device or a pipe, not a sound file.</source>
        <extracomment>studio/audio/flaws.py</extracomment>
        <translation>“{name}”是设备或管道，不是声音文件。</translation>
    </message>
    <message>
        <source>“{name}” is empty.</source>
        <extracomment>studio/audio/flaws.py</extracomment>
        <translation>“{name}”是空的。</translation>
    </message>
    <message>
        <source>“{name}” is not in “{folder}” any more.</source>
        <extracomment>studio/audio/flaws.py</extracomment>
        <translation>“{name}”已不在“{folder}”中。</translation>
    </message>
    <message>
        <source>“{name}” may not be read: it belongs to somebody else.</source>
        <extracomment>studio/audio/flaws.py</extracomment>
        <translation>没有读取“{name}”的权限：它属于别人。</translation>
    </message>
    <message>
        <source>“{name}” could not be read: {reason}.</source>
        <extracomment>studio/audio/flaws.py</extracomment>
        <translation>无法读取“{name}”：{reason}。</translation>
    </message>
    <message>
        <source>“{name}” breaks off at its beginning: the file is damaged or incomplete.</source>
        <extracomment>studio/audio/flaws.py</extracomment>
        <translation>“{name}”开头就中断了：文件已损坏或不完整。</translation>
    </message>
    <message>
        <source>“{name}” breaks off after {time}: the file is damaged or incomplete.</source>
        <extracomment>studio/audio/flaws.py</extracomment>
        <translation>“{name}”在 {time} 处中断：文件已损坏或不完整。</translation>
    </message>
    <message>
        <source>“{name}” breaks off after {time} of {whole}: the file is damaged or incomplete.</source>
        <extracomment>studio/audio/flaws.py</extracomment>
        <translation>“{name}”全长 {whole}，在 {time} 处中断：文件已损坏或不完整。</translation>
    </message>
    <message>
        <source>{seconds:.1f} s</source>
        <extracomment>studio/audio/flaws.py</extracomment>
        <translation>{seconds:.1f} 秒</translation>
    </message>
    <message>
        <source>“{name}” says that it is longer than it can be.</source>
        <extracomment>studio/audio/peak_pass.py</extracomment>
        <translation>“{name}”标明的长度超出可能范围。</translation>
    </message>
    <message>
        <source>8-bit</source>
        <extracomment>studio/audio/recording.py</extracomment>
        <translation>8 位</translation>
    </message>
    <message>
        <source>16-bit</source>
        <extracomment>studio/audio/recording.py</extracomment>
        <translation>16 位</translation>
    </message>
    <message>
        <source>24-bit</source>
        <extracomment>studio/audio/recording.py</extracomment>
        <translation>24 位</translation>
    </message>
    <message>
        <source>32-bit</source>
        <extracomment>studio/audio/recording.py</extracomment>
        <translation>32 位</translation>
    </message>
    <message>
        <source>64-bit float</source>
        <extracomment>studio/audio/recording.py</extracomment>
        <translation>64 位浮点</translation>
    </message>
    <message>
        <source>MP3 has one channel or two, not {number}: choose WAV or FLAC.</source>
        <extracomment>studio/audio/render.py</extracomment>
        <translation>MP3 只有一个或两个声道，不能是 {number} 个：请选择 WAV 或 FLAC。</translation>
    </message>
    <message>
        <source>MP3 at {rate} Hz has no {bit_rate} bits a second: choose another rate.</source>
        <extracomment>studio/audio/render.py</extracomment>
        <translation>{rate} Hz 的 MP3 不能用 {bit_rate} bit/s：请选择其他比特率。</translation>
    </message>
    <message>
        <source>Take out the shorter pause beside the words as well</source>
        <extracomment>studio/audio/seam_candidates.py</extracomment>
        <translation>把字词旁较短的停顿也去掉</translation>
    </message>
    <message>
        <source>Match the spectrum</source>
        <extracomment>studio/audio/seam_candidates.py</extracomment>
        <translation>匹配频谱</translation>
    </message>
    <message>
        <source>Quieten the pauses of the patch</source>
        <extracomment>studio/audio/seam_candidates.py</extracomment>
        <translation>降低补丁停顿处的声音</translation>
    </message>
    <message>
        <source>Lay the room&apos;s own tone under the patch</source>
        <extracomment>studio/audio/seam_candidates.py</extracomment>
        <translation>在补丁下铺上房间本身的底音</translation>
    </message>
    <message>
        <source>Make the patch {size:.1f} dB louder</source>
        <extracomment>studio/audio/seam_candidates.py</extracomment>
        <translation>补丁提高 {size:.1f} dB</translation>
    </message>
    <message>
        <source>Make the patch {size:.1f} dB quieter</source>
        <extracomment>studio/audio/seam_candidates.py</extracomment>
        <translation>补丁降低 {size:.1f} dB</translation>
    </message>
    <message>
        <source>Make the pause before the patch {seconds:.2f} s longer</source>
        <extracomment>studio/audio/seam_candidates.py</extracomment>
        <translation>补丁前的停顿延长 {seconds:.2f} 秒</translation>
    </message>
    <message>
        <source>Make the pause before the patch {seconds:.2f} s shorter</source>
        <extracomment>studio/audio/seam_candidates.py</extracomment>
        <translation>补丁前的停顿缩短 {seconds:.2f} 秒</translation>
    </message>
    <message>
        <source>Make the pause behind the patch {seconds:.2f} s longer</source>
        <extracomment>studio/audio/seam_candidates.py</extracomment>
        <translation>补丁后的停顿延长 {seconds:.2f} 秒</translation>
    </message>
    <message>
        <source>Make the pause behind the patch {seconds:.2f} s shorter</source>
        <extracomment>studio/audio/seam_candidates.py</extracomment>
        <translation>补丁后的停顿缩短 {seconds:.2f} 秒</translation>
    </message>
    <message>
        <source>Make the pause that is left {seconds:.2f} s longer</source>
        <extracomment>studio/audio/seam_candidates.py</extracomment>
        <translation>剩下的停顿延长 {seconds:.2f} 秒</translation>
    </message>
    <message>
        <source>Make the pause that is left {seconds:.2f} s shorter</source>
        <extracomment>studio/audio/seam_candidates.py</extracomment>
        <translation>剩下的停顿缩短 {seconds:.2f} 秒</translation>
    </message>
    <message>
        <source>Move the left edge {seconds:.2f} s later, into the pause</source>
        <extracomment>studio/audio/seam_candidates.py</extracomment>
        <translation>左边缘后移 {seconds:.2f} 秒，移入停顿</translation>
    </message>
    <message>
        <source>Move the left edge {seconds:.2f} s earlier, into the pause</source>
        <extracomment>studio/audio/seam_candidates.py</extracomment>
        <translation>左边缘前移 {seconds:.2f} 秒，移入停顿</translation>
    </message>
    <message>
        <source>Move the right edge {seconds:.2f} s later, into the pause</source>
        <extracomment>studio/audio/seam_candidates.py</extracomment>
        <translation>右边缘后移 {seconds:.2f} 秒，移入停顿</translation>
    </message>
    <message>
        <source>Move the right edge {seconds:.2f} s earlier, into the pause</source>
        <extracomment>studio/audio/seam_candidates.py</extracomment>
        <translation>右边缘前移 {seconds:.2f} 秒，移入停顿</translation>
    </message>
    <message>
        <source>Raise the highs by {size:.1f} dB over the patch</source>
        <extracomment>studio/audio/seam_fixes.py</extracomment>
        <translation>补丁的高频提高 {size:.1f} dB</translation>
    </message>
    <message>
        <source>Lower the highs by {size:.1f} dB over the patch</source>
        <extracomment>studio/audio/seam_fixes.py</extracomment>
        <translation>补丁的高频降低 {size:.1f} dB</translation>
    </message>
    <message>
        <source>The patches lie outside the recording, or over one another.</source>
        <extracomment>studio/audio/splice.py</extracomment>
        <translation>补丁超出录音范围，或互相重叠。</translation>
    </message>
    <message>
        <source>MP3 at {rate} Hz has no bits a second, not {bit_rate}.</source>
        <extracomment>studio/audio/stream_writer.py</extracomment>
        <translation>{rate} Hz 的 MP3 没有可用的比特率，{bit_rate} 也不行。</translation>
    </message>
    <message>
        <source>MP3 at {rate} Hz has {bit_rates} bits a second, not {bit_rate}.</source>
        <extracomment>studio/audio/stream_writer.py</extracomment>
        <translation>{rate} Hz 的 MP3 可用 {bit_rates} bit/s，不能用 {bit_rate}。</translation>
    </message>
    <message>
        <source>it cannot be written</source>
        <extracomment>studio/audio/stream_writer.py</extracomment>
        <translation>无法写入</translation>
    </message>
    <message>
        <source>There is no pause in this recording to take the sound of its room from.</source>
        <extracomment>studio/audio/tone_bed.py</extracomment>
        <translation>此录音没有可用来提取房间声的停顿。</translation>
    </message>
    <message>
        <source>“{name}” is not the recording outside its patches: write it again.</source>
        <extracomment>studio/audio/verification.py</extracomment>
        <translation>“{name}”在补丁以外与录音不一致：请重新写入。</translation>
    </message>
    <message>
        <source>“{name}” has another rate or other channels than the sheet tells.</source>
        <extracomment>studio/audio/verification.py</extracomment>
        <translation>“{name}”的采样率或声道与验证单所述不同。</translation>
    </message>
    <message>
        <source>“{name}” is not the file of the sheet: its checksum is another.</source>
        <extracomment>studio/audio/verification.py</extracomment>
        <translation>“{name}”不是验证单所述的文件：校验和不同。</translation>
    </message>
    <message>
        <source>The sound from {start:.3f} to {end:.3f} s of “{name}” is not what it was.</source>
        <extracomment>studio/audio/verification.py</extracomment>
        <translation>“{name}”中 {start:.3f} 到 {end:.3f} 秒的声音与原来不同。</translation>
    </message>
    <message>
        <source>The sheet does not tell of all of “{name}”.</source>
        <extracomment>studio/audio/verification.py</extracomment>
        <translation>验证单没有涵盖“{name}”的全部内容。</translation>
    </message>
    <message>
        <source>The sheet was written by another version of the studio.</source>
        <extracomment>studio/audio/verification_text.py</extracomment>
        <translation>此验证单由其他版本的工作室写成。</translation>
    </message>
    <message>
        <source>This is not a verification sheet.</source>
        <extracomment>studio/audio/verification_text.py</extracomment>
        <translation>这不是验证单。</translation>
    </message>
    <message>
        <source>over this month’s budget by {credits:,}</source>
        <extracomment>studio/core/budget.py</extracomment>
        <translation>超出本月预算 {credits:,} 点</translation>
    </message>
    <message>
        <source>over this project’s budget by {credits:,}</source>
        <extracomment>studio/core/budget.py</extracomment>
        <translation>超出此项目预算 {credits:,} 点</translation>
    </message>
    <message>
        <source>This costs {credits:,} credits, and of this month’s budget of {budget:,} there are {left:,} left.</source>
        <extracomment>studio/core/budget.py</extracomment>
        <translation>这需要 {credits:,} 点，而本月预算 {budget:,} 点还剩 {left:,} 点。</translation>
    </message>
    <message>
        <source>This costs {credits:,} credits, and of this project’s budget of {budget:,} there are {left:,} left.</source>
        <extracomment>studio/core/budget.py</extracomment>
        <translation>这需要 {credits:,} 点，而此项目的预算 {budget:,} 点还剩 {left:,} 点。</translation>
    </message>
    <message>
        <source>Set the budget</source>
        <extracomment>studio/core/budget.py</extracomment>
        <translation>设置预算</translation>
    </message>
    <message>
        <source>{rate:g} kHz: everything high is missing</source>
        <extracomment>studio/core/dataset_judgement.py</extracomment>
        <translation>{rate:g} kHz：高频全部缺失</translation>
    </message>
    <message>
        <source>{rate:g} kHz: highs are missing</source>
        <extracomment>studio/core/dataset_judgement.py</extracomment>
        <translation>{rate:g} kHz：缺少高频</translation>
    </message>
    <message>
        <source>A silence of {seconds:.1f} s</source>
        <extracomment>studio/core/dataset_judgement.py</extracomment>
        <translation>{seconds:.1f} 秒静音</translation>
    </message>
    <message>
        <source>What is behind the voice, {depth:.0f} dB below it, would be learned as part of it.</source>
        <extracomment>studio/core/dataset_judgement.py</extracomment>
        <translation>声音背后的响声（低 {depth:.0f} dB）会被当作声音的一部分学去。</translation>
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
        <translation>不到一秒，看不出一个人怎么说话。</translation>
    </message>
    <message>
        <source>Too short</source>
        <extracomment>studio/core/dataset_judgement.py</extracomment>
        <translation>太短</translation>
    </message>
    <message>
        <source>More than 15 minutes cannot be judged at once. Cut it at its pauses.</source>
        <extracomment>studio/core/dataset_judgement.py</extracomment>
        <translation>超过 15 分钟无法一次评估。请在停顿处切开。</translation>
    </message>
    <message>
        <source>Too long</source>
        <extracomment>studio/core/dataset_judgement.py</extracomment>
        <translation>太长</translation>
    </message>
    <message>
        <source>Clips of up to 30 seconds are learned from best. Cut it at its pauses.</source>
        <extracomment>studio/core/dataset_judgement.py</extracomment>
        <translation>30 秒以内的片段最利于学习。请在停顿处切开。</translation>
    </message>
    <message>
        <source>Long: cut it at its pauses</source>
        <extracomment>studio/core/dataset_judgement.py</extracomment>
        <translation>偏长：请在停顿处切开</translation>
    </message>
    <message>
        <source>Sounds like a telephone</source>
        <extracomment>studio/core/dataset_judgement.py</extracomment>
        <translation>听起来像电话</translation>
    </message>
    <message>
        <source>A voice that is learned from it sounds muffled too.</source>
        <extracomment>studio/core/dataset_judgement.py</extracomment>
        <translation>由此学到的音色也会发闷。</translation>
    </message>
    <message>
        <source>Highs are missing</source>
        <extracomment>studio/core/dataset_judgement.py</extracomment>
        <translation>缺少高频</translation>
    </message>
    <message>
        <source>A voice that is learned from it has no brightness.</source>
        <extracomment>studio/core/dataset_judgement.py</extracomment>
        <translation>由此学到的音色不够明亮。</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>studio/core/dataset_judgement.py</extracomment>
        <translation>无</translation>
    </message>
    <message>
        <source>A few peaks are clipped</source>
        <extracomment>studio/core/dataset_judgement.py</extracomment>
        <translation>少数峰值削波</translation>
    </message>
    <message>
        <source>Clipped: it sounds harsh</source>
        <extracomment>studio/core/dataset_judgement.py</extracomment>
        <translation>削波：听起来刺耳</translation>
    </message>
    <message>
        <source>The harshness would be learned as part of the voice.</source>
        <extracomment>studio/core/dataset_judgement.py</extracomment>
        <translation>刺耳的声音会被当作音色的一部分学去。</translation>
    </message>
    <message>
        <source>Noise behind the voice</source>
        <extracomment>studio/core/dataset_judgement.py</extracomment>
        <translation>声音背后有噪声</translation>
    </message>
    <message>
        <source>The noise is nearly as loud</source>
        <extracomment>studio/core/dataset_judgement.py</extracomment>
        <translation>噪声几乎一样响</translation>
    </message>
    <message>
        <source>Silence teaches nothing, and is learned as pauses. A copy without it serves better.</source>
        <extracomment>studio/core/dataset_judgement.py</extracomment>
        <translation>静音没有可学的，只会学成停顿。去掉静音的副本更好。</translation>
    </message>
    <message>
        <source>There is no voice to learn from.</source>
        <extracomment>studio/core/dataset_judgement.py</extracomment>
        <translation>没有可学的声音。</translation>
    </message>
    <message>
        <source>Nobody speaks in it</source>
        <extracomment>studio/core/dataset_judgement.py</extracomment>
        <translation>没有人说话</translation>
    </message>
    <message>
        <source>Half of it is silence</source>
        <extracomment>studio/core/dataset_judgement.py</extracomment>
        <translation>一半是静音</translation>
    </message>
    <message>
        <source>Much of it is silence</source>
        <extracomment>studio/core/dataset_judgement.py</extracomment>
        <translation>静音很多</translation>
    </message>
    <message>
        <source>Long silences are learned as pauses between words.</source>
        <extracomment>studio/core/dataset_judgement.py</extracomment>
        <translation>长静音会被学成字词间的停顿。</translation>
    </message>
    <message>
        <source>one</source>
        <extracomment>studio/core/dataset_judgement.py</extracomment>
        <translation>一人</translation>
    </message>
    <message>
        <source>two</source>
        <extracomment>studio/core/dataset_judgement.py</extracomment>
        <translation>两人</translation>
    </message>
    <message>
        <source>The voice changes in it</source>
        <extracomment>studio/core/dataset_judgement.py</extracomment>
        <translation>中途声音变了</translation>
    </message>
    <message>
        <source>Two people speak</source>
        <extracomment>studio/core/dataset_judgement.py</extracomment>
        <translation>有两个人说话</translation>
    </message>
    <message>
        <source>Two people are learned as one voice that is neither.</source>
        <extracomment>studio/core/dataset_judgement.py</extracomment>
        <translation>两个人被学成一个音色，就谁都不像。</translation>
    </message>
    <message>
        <source>The room is heard</source>
        <extracomment>studio/core/dataset_judgement.py</extracomment>
        <translation>能听到房间声</translation>
    </message>
    <message>
        <source>The room echoes</source>
        <extracomment>studio/core/dataset_judgement.py</extracomment>
        <translation>房间有回声</translation>
    </message>
    <message>
        <source>The room is learned as part of the voice.</source>
        <extracomment>studio/core/dataset_judgement.py</extracomment>
        <translation>房间声会被当作音色的一部分学去。</translation>
    </message>
    <message>
        <source>Words that are not said teach a voice to say them wrongly.</source>
        <extracomment>studio/core/dataset_judgement.py</extracomment>
        <translation>文本中没说出的字词会让音色学错说法。</translation>
    </message>
    <message>
        <source>The other clips in its folder have a text beside them.</source>
        <extracomment>studio/core/dataset_judgement.py</extracomment>
        <translation>同一文件夹中的其他片段都有随附文本。</translation>
    </message>
    <message>
        <source>No text beside it</source>
        <extracomment>studio/core/dataset_judgement.py</extracomment>
        <translation>没有随附文本</translation>
    </message>
    <message>
        <source>Words differ from its text</source>
        <extracomment>studio/core/dataset_judgement.py</extracomment>
        <translation>字词与文本不同</translation>
    </message>
    <message>
        <source>Some words differ from its text</source>
        <extracomment>studio/core/dataset_judgement.py</extracomment>
        <translation>部分字词与文本不同</translation>
    </message>
    <message>
        <source>{source} holds no numbers of a voice.</source>
        <extracomment>studio/core/embeddings.py</extracomment>
        <translation>{source} 中没有音色的数值。</translation>
    </message>
    <message>
        <source>A voice is {wanted} numbers, not {count}.</source>
        <extracomment>studio/core/embeddings.py</extracomment>
        <translation>音色有 {wanted} 个数值，而不是 {count} 个。</translation>
    </message>
    <message>
        <source>{source} has a number that no voice has: all lie from -{largest:g} to {largest:g}.</source>
        <extracomment>studio/core/embeddings.py</extracomment>
        <translation>{source} 中有音色不可能有的数值：应都在 -{largest:g} 到 {largest:g} 之间。</translation>
    </message>
    <message>
        <source>the script&apos;s title</source>
        <extracomment>studio/core/file_names.py</extracomment>
        <translation>文稿的标题</translation>
    </message>
    <message>
        <source>the block&apos;s number; {number:03} with zeros before it</source>
        <extracomment>studio/core/file_names.py</extracomment>
        <translation>段落编号；{number:03} 会在前面补零</translation>
    </message>
    <message>
        <source>the block&apos;s own name, else its first words</source>
        <extracomment>studio/core/file_names.py</extracomment>
        <translation>段落自己的名称，没有则用开头的文字</translation>
    </message>
    <message>
        <source>the block&apos;s first words</source>
        <extracomment>studio/core/file_names.py</extracomment>
        <translation>段落开头的文字</translation>
    </message>
    <message>
        <source>who speaks, as the script has it</source>
        <extracomment>studio/core/file_names.py</extracomment>
        <translation>文稿中的说话人</translation>
    </message>
    <message>
        <source>the voice&apos;s name</source>
        <extracomment>studio/core/file_names.py</extracomment>
        <translation>音色的名称</translation>
    </message>
    <message>
        <source>the take&apos;s number</source>
        <extracomment>studio/core/file_names.py</extracomment>
        <translation>版本的编号</translation>
    </message>
    <message>
        <source>the language, such as en</source>
        <extracomment>studio/core/file_names.py</extracomment>
        <translation>语言，例如 en</translation>
    </message>
    <message>
        <source>today, such as 2026-11-29</source>
        <extracomment>studio/core/file_names.py</extracomment>
        <translation>今天的日期，例如 2026-11-29</translation>
    </message>
    <message>
        <source>“{field}” cannot stand in a name. There are: {names}.</source>
        <extracomment>studio/core/file_names.py</extracomment>
        <translation>名称中不能用“{field}”。可用的有：{names}。</translation>
    </message>
    <message>
        <source>A file needs a name.</source>
        <extracomment>studio/core/file_names.py</extracomment>
        <translation>文件需要名称。</translation>
    </message>
    <message>
        <source>It takes {seconds:.1f} s, which fits.</source>
        <extracomment>studio/core/fitting.py</extracomment>
        <translation>时长 {seconds:.1f} 秒，正好。</translation>
    </message>
    <message>
        <source>Its pauses alone take {silence:.1f} s, more than {target:.1f} s.</source>
        <extracomment>studio/core/fitting.py</extracomment>
        <translation>光是停顿就有 {silence:.1f} 秒，超过 {target:.1f} 秒。</translation>
    </message>
    <message>
        <source>At {pace:.2f}× it takes {seconds:.1f} s, which fits.</source>
        <extracomment>studio/core/fitting.py</extracomment>
        <translation>{pace:.2f}× 时为 {seconds:.1f} 秒，正好。</translation>
    </message>
    <message>
        <source>At {pace:g}×, the slowest that still sounds natural, it takes {seconds:.1f} s, {less:.1f} s less than {target:.1f} s. Add words or a pause.</source>
        <extracomment>studio/core/fitting.py</extracomment>
        <translation>{pace:g}× 是听起来仍自然的最慢语速，这时为 {seconds:.1f} 秒，比 {target:.1f} 秒少 {less:.1f} 秒。请添加文字或停顿。</translation>
    </message>
    <message>
        <source>At {pace:g}×, the fastest that still sounds natural, it takes {seconds:.1f} s, {more:.1f} s more than {target:.1f} s.</source>
        <extracomment>studio/core/fitting.py</extracomment>
        <translation>{pace:g}× 是听起来仍自然的最快语速，这时为 {seconds:.1f} 秒，比 {target:.1f} 秒多 {more:.1f} 秒。</translation>
    </message>
    <message numerus="yes">
        <source>Leave out about {count} words.</source>
        <extracomment>studio/core/fitting.py; of one: Leave out about {count} word.</extracomment>
        <translation>
            <numerusform>请删去约 {count} 个词。</numerusform>
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
        <translation>{first}和{last}</translation>
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
        <translation>法语</translation>
    </message>
    <message>
        <source>German</source>
        <extracomment>studio/core/languages.py</extracomment>
        <translation>德语</translation>
    </message>
    <message>
        <source>Spanish</source>
        <extracomment>studio/core/languages.py</extracomment>
        <translation>西班牙语</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <extracomment>studio/core/languages.py</extracomment>
        <translation>葡萄牙语</translation>
    </message>
    <message>
        <source>Chinese</source>
        <extracomment>studio/core/languages.py</extracomment>
        <translation>中文</translation>
    </message>
    <message>
        <source>Japanese</source>
        <extracomment>studio/core/languages.py</extracomment>
        <translation>日语</translation>
    </message>
    <message>
        <source>Hindi</source>
        <extracomment>studio/core/languages.py</extracomment>
        <translation>印地语</translation>
    </message>
    <message>
        <source>Italian</source>
        <extracomment>studio/core/languages.py</extracomment>
        <translation>意大利语</translation>
    </message>
    <message>
        <source>Korean</source>
        <extracomment>studio/core/languages.py</extracomment>
        <translation>韩语</translation>
    </message>
    <message>
        <source>Dutch</source>
        <extracomment>studio/core/languages.py</extracomment>
        <translation>荷兰语</translation>
    </message>
    <message>
        <source>Polish</source>
        <extracomment>studio/core/languages.py</extracomment>
        <translation>波兰语</translation>
    </message>
    <message>
        <source>Russian</source>
        <extracomment>studio/core/languages.py</extracomment>
        <translation>俄语</translation>
    </message>
    <message>
        <source>Swedish</source>
        <extracomment>studio/core/languages.py</extracomment>
        <translation>瑞典语</translation>
    </message>
    <message>
        <source>Turkish</source>
        <extracomment>studio/core/languages.py</extracomment>
        <translation>土耳其语</translation>
    </message>
    <message>
        <source>General American</source>
        <extracomment>studio/core/languages.py</extracomment>
        <translation>通用美式英语</translation>
    </message>
    <message>
        <source>British</source>
        <extracomment>studio/core/languages.py</extracomment>
        <translation>英式英语</translation>
    </message>
    <message>
        <source>Southern US</source>
        <extracomment>studio/core/languages.py</extracomment>
        <translation>美国南部英语</translation>
    </message>
    <message>
        <source>Australian</source>
        <extracomment>studio/core/languages.py</extracomment>
        <translation>澳大利亚英语</translation>
    </message>
    <message>
        <source>Indian</source>
        <extracomment>studio/core/languages.py</extracomment>
        <translation>印度英语</translation>
    </message>
    <message>
        <source>Castilian</source>
        <extracomment>studio/core/languages.py</extracomment>
        <translation>卡斯蒂利亚</translation>
    </message>
    <message>
        <source>Mexican</source>
        <extracomment>studio/core/languages.py</extracomment>
        <translation>墨西哥</translation>
    </message>
    <message>
        <source>Parisian</source>
        <extracomment>studio/core/languages.py</extracomment>
        <translation>巴黎</translation>
    </message>
    <message>
        <source>Canadian French</source>
        <extracomment>studio/core/languages.py</extracomment>
        <translation>加拿大法语</translation>
    </message>
    <message>
        <source>Brazilian Portuguese</source>
        <extracomment>studio/core/languages.py</extracomment>
        <translation>巴西葡萄牙语</translation>
    </message>
    <message>
        <source>European Portuguese</source>
        <extracomment>studio/core/languages.py</extracomment>
        <translation>欧洲葡萄牙语</translation>
    </message>
    <message>
        <source>Mandarin</source>
        <extracomment>studio/core/languages.py</extracomment>
        <translation>普通话</translation>
    </message>
    <message>
        <source>High German</source>
        <extracomment>studio/core/languages.py</extracomment>
        <translation>标准德语</translation>
    </message>
    <message>
        <source>Randstad</source>
        <extracomment>studio/core/languages.py</extracomment>
        <translation>兰斯塔德</translation>
    </message>
    <message>
        <source>Stockholm</source>
        <extracomment>studio/core/languages.py</extracomment>
        <translation>斯德哥尔摩</translation>
    </message>
    <message>
        <source>Istanbul</source>
        <extracomment>studio/core/languages.py</extracomment>
        <translation>伊斯坦布尔</translation>
    </message>
    <message>
        <source>{languages} can be spoken on this computer once the free program espeak-ng is installed on it.</source>
        <extracomment>studio/core/languages.py</extracomment>
        <translation>在本机安装免费程序 espeak-ng 后，就能说{languages}。</translation>
    </message>
    <message>
        <source>“{words}” is missing.</source>
        <extracomment>studio/core/listen_back.py</extracomment>
        <translation>缺少“{words}”。</translation>
    </message>
    <message>
        <source>“{words}” is heard, and not in the text.</source>
        <extracomment>studio/core/listen_back.py</extracomment>
        <translation>听到“{words}”，但文字中没有。</translation>
    </message>
    <message>
        <source>“{words}” sounds like “{others}”.</source>
        <extracomment>studio/core/listen_back.py</extracomment>
        <translation>“{words}”听起来像“{others}”。</translation>
    </message>
    <message>
        <source>“{words}” is cut short at the start.</source>
        <extracomment>studio/core/listen_back.py</extracomment>
        <translation>“{words}”的开头被截断。</translation>
    </message>
    <message>
        <source>“{words}” is cut short at the end.</source>
        <extracomment>studio/core/listen_back.py</extracomment>
        <translation>“{words}”的结尾被截断。</translation>
    </message>
    <message>
        <source>Nothing is clipped.</source>
        <extracomment>studio/core/measure_words.py</extracomment>
        <translation>没有削波。</translation>
    </message>
    <message>
        <source>A few peaks are clipped; recorded a little more quietly it would sound cleaner.</source>
        <extracomment>studio/core/measure_words.py</extracomment>
        <translation>少数峰值削波；录得再轻一点会更干净。</translation>
    </message>
    <message>
        <source>Much is clipped and sounds harsh: record it again, more quietly.</source>
        <extracomment>studio/core/measure_words.py</extracomment>
        <translation>削波很多，听起来刺耳：请调低音量重新录。</translation>
    </message>
    <message>
        <source>The background is quiet.</source>
        <extracomment>studio/core/measure_words.py</extracomment>
        <translation>背景安静。</translation>
    </message>
    <message>
        <source>Some noise can be heard behind the voice.</source>
        <extracomment>studio/core/measure_words.py</extracomment>
        <translation>声音背后能听到一些噪声。</translation>
    </message>
    <message>
        <source>The noise is nearly as loud as the voice: choose a quieter place.</source>
        <extracomment>studio/core/measure_words.py</extracomment>
        <translation>噪声几乎和声音一样响：请换个安静的地方。</translation>
    </message>
    <message>
        <source>The sound is full up to its heights.</source>
        <extracomment>studio/core/measure_words.py</extracomment>
        <translation>声音饱满，高频完整。</translation>
    </message>
    <message>
        <source>The heights are missing, as after a strong compression.</source>
        <extracomment>studio/core/measure_words.py</extracomment>
        <translation>缺少高频，像经过强压缩。</translation>
    </message>
    <message>
        <source>It sounds like a telephone: everything high is missing.</source>
        <extracomment>studio/core/measure_words.py</extracomment>
        <translation>听起来像电话：高频全部缺失。</translation>
    </message>
    <message>
        <source>The room is hardly heard.</source>
        <extracomment>studio/core/measure_words.py</extracomment>
        <translation>几乎听不到房间声。</translation>
    </message>
    <message>
        <source>The room can be heard; nearer to the microphone it would be drier.</source>
        <extracomment>studio/core/measure_words.py</extracomment>
        <translation>能听到房间声；靠近麦克风会更干。</translation>
    </message>
    <message>
        <source>The room echoes: record nearer to the microphone, among soft things.</source>
        <extracomment>studio/core/measure_words.py</extracomment>
        <translation>房间有回声：请靠近麦克风，在有柔软陈设的地方录。</translation>
    </message>
    <message>
        <source>One person speaks.</source>
        <extracomment>studio/core/measure_words.py</extracomment>
        <translation>只有一个人说话。</translation>
    </message>
    <message>
        <source>The voice changes in the middle; perhaps somebody else speaks there.</source>
        <extracomment>studio/core/measure_words.py</extracomment>
        <translation>中途声音变了；那里可能是别人在说话。</translation>
    </message>
    <message>
        <source>More than one person seems to speak: choose a part with one alone.</source>
        <extracomment>studio/core/measure_words.py</extracomment>
        <translation>似乎不止一个人在说话：请选择只有一个人的部分。</translation>
    </message>
    <message>
        <source>There are {seconds:.1f} s of speech; {least:.0f} to {most:.0f} s serve best.</source>
        <extracomment>studio/core/measure_words.py</extracomment>
        <translation>语音有 {seconds:.1f} 秒；{least:.0f} 到 {most:.0f} 秒最合适。</translation>
    </message>
    <message>
        <source>There are {seconds:.1f} s of speech; the best {most:.0f} s of it are enough.</source>
        <extracomment>studio/core/measure_words.py</extracomment>
        <translation>语音有 {seconds:.1f} 秒；其中最好的 {most:.0f} 秒就够了。</translation>
    </message>
    <message>
        <source>There are {seconds:.1f} s of speech, which is enough.</source>
        <extracomment>studio/core/measure_words.py</extracomment>
        <translation>语音有 {seconds:.1f} 秒，足够了。</translation>
    </message>
    <message>
        <source>{title} mended</source>
        <extracomment>studio/core/mended_export.py</extracomment>
        <translation>{title} 修补版</translation>
    </message>
    <message>
        <source>{title} patch {number:02} {words}</source>
        <extracomment>studio/core/mended_export.py</extracomment>
        <translation>{title} 补丁 {number:02} {words}</translation>
    </message>
    <message>
        <source>This service knows dialects, but no accents.</source>
        <extracomment>studio/core/parameters.py</extracomment>
        <translation>此服务支持方言，但不支持口音。</translation>
    </message>
    <message>
        <source>This service takes no longest length.</source>
        <extracomment>studio/core/parameters.py</extracomment>
        <translation>此服务不能指定最长时长。</translation>
    </message>
    <message>
        <source>This service takes no voice by its numbers.</source>
        <extracomment>studio/core/parameters.py</extracomment>
        <translation>此服务不接受音色的数值。</translation>
    </message>
    <message>
        <source>This service takes one emotion, without a level.</source>
        <extracomment>studio/core/parameters.py</extracomment>
        <translation>此服务只接受一种情绪，不能指定强弱。</translation>
    </message>
    <message>
        <source>This service fills in at its own speed and mood.</source>
        <extracomment>studio/core/parameters.py</extracomment>
        <translation>此服务在填补时自行决定语速和情绪。</translation>
    </message>
    <message>
        <source>This service clones by similarity only.</source>
        <extracomment>studio/core/parameters.py</extracomment>
        <translation>此服务的克隆只侧重相似。</translation>
    </message>
    <message>
        <source>This service does not clean clips before it clones.</source>
        <extracomment>studio/core/parameters.py</extracomment>
        <translation>此服务在克隆前不降噪。</translation>
    </message>
    <message>
        <source>This service clones without the clip&apos;s words.</source>
        <extracomment>studio/core/parameters.py</extracomment>
        <translation>此服务克隆时不使用片段的文字。</translation>
    </message>
    <message>
        <source>it asks something; write the old words, an arrow and the new ones</source>
        <comment>why a line was not read, behind a colon</comment>
        <extracomment>studio/core/pickups/lines.py</extracomment>
        <translation>它是个问题；请写旧文字、箭头和新文字</translation>
    </message>
    <message>
        <source>the label has no words</source>
        <comment>why a line was not read, behind a colon</comment>
        <extracomment>studio/core/pickups/lines.py</extracomment>
        <translation>标签中没有文字</translation>
    </message>
    <message>
        <source>No words were heard in this recording.</source>
        <extracomment>studio/core/pickups/matching.py</extracomment>
        <translation>在此录音中没有识别到字词。</translation>
    </message>
    <message>
        <source>Nothing is said at the time that the list has.</source>
        <extracomment>studio/core/pickups/matching.py</extracomment>
        <translation>清单所列的时间处没有说话。</translation>
    </message>
    <message>
        <source>“{words}” was not heard in the recording.</source>
        <extracomment>studio/core/pickups/matching.py</extracomment>
        <translation>录音中没有识别到“{words}”。</translation>
    </message>
    <message>
        <source>No line like “{words}” was heard in the recording.</source>
        <extracomment>studio/core/pickups/matching.py</extracomment>
        <translation>录音中没有识别到类似“{words}”的台词。</translation>
    </message>
    <message>
        <source>“{words}” is said there already.</source>
        <extracomment>studio/core/pickups/matching.py</extracomment>
        <translation>那里说的已经是“{words}”。</translation>
    </message>
    <message>
        <source>There is nothing in the list.</source>
        <extracomment>studio/core/pickups/reading.py</extracomment>
        <translation>清单中没有内容。</translation>
    </message>
    <message>
        <source>This is not a pickup list: it has more than {count:,} lines.</source>
        <extracomment>studio/core/pickups/reading.py</extracomment>
        <translation>这不是补录清单：超过 {count:,} 行。</translation>
    </message>
    <message>
        <source>it says neither which words are wrong nor what shall be there</source>
        <comment>why a line was not read, behind a colon</comment>
        <extracomment>studio/core/pickups/table.py</extracomment>
        <translation>既没写哪些字词有误，也没写该换成什么</translation>
    </message>
    <message>
        <source>the new words are the old ones</source>
        <comment>why a line was not read, behind a colon</comment>
        <extracomment>studio/core/pickups/table.py</extracomment>
        <translation>新文字与旧文字相同</translation>
    </message>
    <message>
        <source>it says neither the old words nor when they are said</source>
        <comment>why a line was not read, behind a colon</comment>
        <extracomment>studio/core/pickups/table.py</extracomment>
        <translation>既没写旧文字，也没写在何时</translation>
    </message>
    <message>
        <source>Type the word that is said wrong.</source>
        <extracomment>studio/core/pronunciation.py</extracomment>
        <translation>请输入读错的字词。</translation>
    </message>
    <message>
        <source>A word of this list has at most {number} characters.</source>
        <extracomment>studio/core/pronunciation.py</extracomment>
        <translation>此词表中的字词最多 {number} 个字符。</translation>
    </message>
    <message>
        <source>Say how “{word}” sounds: spell it another way, or choose one of the sounds.</source>
        <extracomment>studio/core/pronunciation.py</extracomment>
        <translation>请指定“{word}”的读音：换一种写法，或选择一个读音。</translation>
    </message>
    <message numerus="yes">
        <source>Delete {count} blocks</source>
        <extracomment>studio/core/script_edits.py; of one: Delete the block</extracomment>
        <translation>
            <numerusform>删除 {count} 个段落</numerusform>
        </translation>
    </message>
    <message>
        <source>Split the block</source>
        <extracomment>studio/core/script_edits.py</extracomment>
        <translation>拆分段落</translation>
    </message>
    <message>
        <source>Join the blocks</source>
        <extracomment>studio/core/script_edits.py</extracomment>
        <translation>合并段落</translation>
    </message>
    <message>
        <source>Move the block</source>
        <extracomment>studio/core/script_edits.py</extracomment>
        <translation>移动段落</translation>
    </message>
    <message>
        <source>Duplicate the block</source>
        <extracomment>studio/core/script_edits.py</extracomment>
        <translation>创建段落副本</translation>
    </message>
    <message>
        <source>Change who speaks</source>
        <extracomment>studio/core/script_edits.py</extracomment>
        <translation>更改说话人</translation>
    </message>
    <message>
        <source>Delete the character</source>
        <extracomment>studio/core/script_edits.py</extracomment>
        <translation>删除角色</translation>
    </message>
    <message>
        <source>Replace words</source>
        <extracomment>studio/core/script_edits.py</extracomment>
        <translation>替换文字</translation>
    </message>
    <message>
        <source>kept</source>
        <comment>a pause that is as long as it was</comment>
        <extracomment>studio/core/seam_verdict.py</extracomment>
        <translation>未变</translation>
    </message>
    <message>
        <source>The patch is the whole recording: it has no seams.</source>
        <extracomment>studio/core/seam_verdict.py</extracomment>
        <translation>补丁就是整个录音：没有接缝。</translation>
    </message>
    <message>
        <source>The cut is good. You will not hear it.</source>
        <extracomment>studio/core/seam_verdict.py</extracomment>
        <translation>剪切良好，听不出来。</translation>
    </message>
    <message>
        <source>Both seams are good. You will not hear this patch.</source>
        <extracomment>studio/core/seam_verdict.py</extracomment>
        <translation>两处接缝都良好，听不出这个补丁。</translation>
    </message>
    <message>
        <source>The seam is good. You will not hear this patch.</source>
        <extracomment>studio/core/seam_verdict.py</extracomment>
        <translation>接缝良好，听不出这个补丁。</translation>
    </message>
    <message>
        <source>Left seam</source>
        <extracomment>studio/core/seam_wording.py</extracomment>
        <translation>左接缝</translation>
    </message>
    <message>
        <source>Right seam</source>
        <extracomment>studio/core/seam_wording.py</extracomment>
        <translation>右接缝</translation>
    </message>
    <message>
        <source>The cut</source>
        <extracomment>studio/core/seam_wording.py</extracomment>
        <translation>剪切处</translation>
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
        <translation>待听</translation>
    </message>
    <message>
        <source>bad</source>
        <comment>verdict on a seam or on words: something is heard</comment>
        <extracomment>studio/core/seam_wording.py</extracomment>
        <translation>不好</translation>
    </message>
    <message>
        <source>Brightness</source>
        <extracomment>studio/core/seam_wording.py</extracomment>
        <translation>亮度</translation>
    </message>
    <message>
        <source>Room noise</source>
        <extracomment>studio/core/seam_wording.py</extracomment>
        <translation>房间声</translation>
    </message>
    <message>
        <source>Pitch</source>
        <extracomment>studio/core/seam_wording.py</extracomment>
        <translation>音高</translation>
    </message>
    <message>
        <source>Pause</source>
        <comment>the silence beside a seam</comment>
        <extracomment>studio/core/seam_wording.py</extracomment>
        <translation>停顿</translation>
    </message>
    <message>
        <source>Too little is said on one side to tell.</source>
        <extracomment>studio/core/seam_wording.py</extracomment>
        <translation>一侧说话太少，无法判断。</translation>
    </message>
    <message>
        <source>One side has no pause in which its room could be heard.</source>
        <extracomment>studio/core/seam_wording.py</extracomment>
        <translation>一侧没有能听出房间声的停顿。</translation>
    </message>
    <message>
        <source>No voice is heard close to the seam on one side.</source>
        <extracomment>studio/core/seam_wording.py</extracomment>
        <translation>一侧接缝附近听不到说话声。</translation>
    </message>
    <message>
        <source>Nothing was here before that it could be compared with.</source>
        <extracomment>studio/core/seam_wording.py</extracomment>
        <translation>这里原先没有可比较的内容。</translation>
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
        <translation>三度</translation>
    </message>
    <message>
        <source>a fourth</source>
        <comment>the voice jumps up or down by it</comment>
        <extracomment>studio/core/seam_wording.py</extracomment>
        <translation>四度</translation>
    </message>
    <message>
        <source>a fifth</source>
        <comment>the voice jumps up or down by it</comment>
        <extracomment>studio/core/seam_wording.py</extracomment>
        <translation>五度</translation>
    </message>
    <message>
        <source>a sixth</source>
        <comment>the voice jumps up or down by it</comment>
        <extracomment>studio/core/seam_wording.py</extracomment>
        <translation>六度</translation>
    </message>
    <message>
        <source>a seventh</source>
        <comment>the voice jumps up or down by it</comment>
        <extracomment>studio/core/seam_wording.py</extracomment>
        <translation>七度</translation>
    </message>
    <message>
        <source>an octave</source>
        <comment>the voice jumps up or down by it</comment>
        <extracomment>studio/core/seam_wording.py</extracomment>
        <translation>一个八度</translation>
    </message>
    <message>
        <source>more than an octave</source>
        <comment>the voice jumps up or down by it</comment>
        <extracomment>studio/core/seam_wording.py</extracomment>
        <translation>一个八度以上</translation>
    </message>
    <message>
        <source>{sign}{size:.2f} s</source>
        <extracomment>studio/core/seam_wording.py</extracomment>
        <translation>{sign}{size:.2f} 秒</translation>
    </message>
    <message>
        <source>{sign}{size:.1f} st</source>
        <comment>semitones</comment>
        <extracomment>studio/core/seam_wording.py</extracomment>
        <translation>{sign}{size:.1f} 半音</translation>
    </message>
    <message>
        <source>{sign}{size:.1f} dB</source>
        <extracomment>studio/core/seam_wording.py</extracomment>
        <translation>{sign}{size:.1f} dB</translation>
    </message>
    <message>
        <source>Left seam is good.</source>
        <extracomment>studio/core/seam_wording.py</extracomment>
        <translation>左接缝良好。</translation>
    </message>
    <message>
        <source>Right seam is good.</source>
        <extracomment>studio/core/seam_wording.py</extracomment>
        <translation>右接缝良好。</translation>
    </message>
    <message>
        <source>The cut is good.</source>
        <extracomment>studio/core/seam_wording.py</extracomment>
        <translation>剪切良好。</translation>
    </message>
    <message>
        <source>Fix it, or move the edge.</source>
        <extracomment>studio/core/seam_wording.py</extracomment>
        <translation>请修复，或移动边缘。</translation>
    </message>
    <message>
        <source>Fix it, or try another take.</source>
        <extracomment>studio/core/seam_wording.py</extracomment>
        <translation>请修复，或试试其他版本。</translation>
    </message>
    <message>
        <source>Try another take, or move the edge to the pause behind.</source>
        <extracomment>studio/core/seam_wording.py</extracomment>
        <translation>请试试其他版本，或把边缘移到后面的停顿。</translation>
    </message>
    <message>
        <source>Try another take, or move the edge to the pause before.</source>
        <extracomment>studio/core/seam_wording.py</extracomment>
        <translation>请试试其他版本，或把边缘移到前面的停顿。</translation>
    </message>
    <message>
        <source>{side}: the patch is {size:.1f} dB louder than the recording.</source>
        <extracomment>studio/core/seam_wording.py</extracomment>
        <translation>{side}：补丁比录音响 {size:.1f} dB。</translation>
    </message>
    <message>
        <source>{side}: the patch is {size:.1f} dB quieter than the recording.</source>
        <extracomment>studio/core/seam_wording.py</extracomment>
        <translation>{side}：补丁比录音轻 {size:.1f} dB。</translation>
    </message>
    <message>
        <source>{side}: the patch is {size:.1f} dB brighter than the room.</source>
        <extracomment>studio/core/seam_wording.py</extracomment>
        <translation>{side}：补丁比房间亮 {size:.1f} dB。</translation>
    </message>
    <message>
        <source>{side}: the patch is {size:.1f} dB duller than the room.</source>
        <extracomment>studio/core/seam_wording.py</extracomment>
        <translation>{side}：补丁比房间暗 {size:.1f} dB。</translation>
    </message>
    <message>
        <source>{side}: the room is {size:.1f} dB louder in the patch.</source>
        <extracomment>studio/core/seam_wording.py</extracomment>
        <translation>{side}：补丁中的房间声响 {size:.1f} dB。</translation>
    </message>
    <message>
        <source>{side}: the room is {size:.1f} dB quieter in the patch.</source>
        <extracomment>studio/core/seam_wording.py</extracomment>
        <translation>{side}：补丁中的房间声轻 {size:.1f} dB。</translation>
    </message>
    <message>
        <source>{side}: the voice jumps up by {interval}.</source>
        <extracomment>studio/core/seam_wording.py</extracomment>
        <translation>{side}：声音向上跳了{interval}。</translation>
    </message>
    <message>
        <source>{side}: the voice jumps down by {interval}.</source>
        <extracomment>studio/core/seam_wording.py</extracomment>
        <translation>{side}：声音向下跳了{interval}。</translation>
    </message>
    <message>
        <source>{side}: the pause is {seconds:.2f} s longer than it was.</source>
        <extracomment>studio/core/seam_wording.py</extracomment>
        <translation>{side}：停顿比原来长 {seconds:.2f} 秒。</translation>
    </message>
    <message>
        <source>{side}: the pause is {seconds:.2f} s shorter than it was.</source>
        <extracomment>studio/core/seam_wording.py</extracomment>
        <translation>{side}：停顿比原来短 {seconds:.2f} 秒。</translation>
    </message>
    <message>
        <source>only the small English voice is installed here</source>
        <extracomment>studio/core/unmatched.py</extracomment>
        <translation>这里只安装了小型英语音色</translation>
    </message>
    <message>
        <source>the recording has no words that could be made out</source>
        <extracomment>studio/core/unmatched.py</extracomment>
        <translation>录音中没有能听清的字词</translation>
    </message>
    <message>
        <source>the words are not English, or not clear enough</source>
        <extracomment>studio/core/unmatched.py</extracomment>
        <translation>字词不是英语，或不够清楚</translation>
    </message>
    <message>
        <source>the words could not be placed in time</source>
        <extracomment>studio/core/unmatched.py</extracomment>
        <translation>无法确定字词的时间</translation>
    </message>
    <message>
        <source>the words could not be understood when they were said again</source>
        <extracomment>studio/core/unmatched.py</extracomment>
        <translation>重新说出的字词无法识别</translation>
    </message>
    <message>
        <source>the recording is whispered and has no melody</source>
        <extracomment>studio/core/unmatched.py</extracomment>
        <translation>录音是耳语，没有语调</translation>
    </message>
    <message>
        <source>the recording has music under the voice</source>
        <extracomment>studio/core/unmatched.py</extracomment>
        <translation>录音的声音下有音乐</translation>
    </message>
    <message>
        <source>the noise in the recording is almost as loud as the voice</source>
        <extracomment>studio/core/unmatched.py</extracomment>
        <translation>录音中的噪声几乎和声音一样响</translation>
    </message>
    <message>
        <source>the recording is sung</source>
        <extracomment>studio/core/unmatched.py</extracomment>
        <translation>录音是唱的</translation>
    </message>
    <message>
        <source>{voice} was made without the melody match, at least where it begins: {reason}.</source>
        <extracomment>studio/core/unmatched.py</extracomment>
        <translation>{voice}：至少开头生成时未匹配语调：{reason}。</translation>
    </message>
    <message>
        <source>{voice} was made without the melody match: {reason}.</source>
        <extracomment>studio/core/unmatched.py</extracomment>
        <translation>{voice}：生成时未匹配语调：{reason}。</translation>
    </message>
    <message>
        <source>{voice} was made without the melody match from {start} to {end}: {reason}.</source>
        <extracomment>studio/core/unmatched.py</extracomment>
        <translation>{voice}：{start} 到 {end} 生成时未匹配语调：{reason}。</translation>
    </message>
    <message numerus="yes">
        <source>{voice} was made without the melody match in {count} places, first from {start} to {end}: {reason}.</source>
        <extracomment>studio/core/unmatched.py; of one: {voice} was made without the melody match in {count} place, from {start} to {end}: {reason}.</extracomment>
        <translation>
            <numerusform>{voice}：有 {count} 处生成时未匹配语调，第一处为 {start} 到 {end}：{reason}。</numerusform>
        </translation>
    </message>
    <message>
        <source>the folder it lies in</source>
        <extracomment>studio/core/voice_batch.py</extracomment>
        <translation>所在的文件夹</translation>
    </message>
    <message>
        <source>the recording&apos;s number; {number:03} with zeros before it</source>
        <extracomment>studio/core/voice_batch.py</extracomment>
        <translation>录音编号；{number:03} 会在前面补零</translation>
    </message>
    <message>
        <source>{source} is larger than any voice: more than {size} MB.</source>
        <extracomment>studio/core/voice_file.py</extracomment>
        <translation>{source} 比任何音色都大：超过 {size} MB。</translation>
    </message>
    <message>
        <source>{source} holds no voice: it is not JSON.</source>
        <extracomment>studio/core/voice_file.py</extracomment>
        <translation>{source} 中没有音色：它不是 JSON。</translation>
    </message>
    <message>
        <source>{source} was written by a newer studio.</source>
        <extracomment>studio/core/voice_file.py</extracomment>
        <translation>{source} 由更新版本的工作室写成。</translation>
    </message>
    <message>
        <source>{source} names a language or an accent that is none.</source>
        <extracomment>studio/core/voice_file.py</extracomment>
        <translation>{source} 中写的语言或口音不存在。</translation>
    </message>
    <message>
        <source>{source} has a {key} that is no text of at most {count:,} characters.</source>
        <extracomment>studio/core/voice_file.py</extracomment>
        <translation>{source} 中的 {key} 不是 {count:,} 个字符以内的文本。</translation>
    </message>
    <message>
        <source>{source} has a sample that is too large, or none at all.</source>
        <extracomment>studio/core/voice_file.py</extracomment>
        <translation>{source} 中的样本太大，或没有样本。</translation>
    </message>
    <message>
        <source>{source} has a sample that is damaged.</source>
        <extracomment>studio/core/voice_file.py</extracomment>
        <translation>{source} 中的样本已损坏。</translation>
    </message>
    <message>
        <source>{source} has a sample that is no sound.</source>
        <extracomment>studio/core/voice_file.py</extracomment>
        <translation>{source} 中的样本不是声音。</translation>
    </message>
    <message>
        <source>American</source>
        <extracomment>studio/core/voice_requests.py</extracomment>
        <translation>美国</translation>
    </message>
    <message>
        <source>Peninsular</source>
        <extracomment>studio/core/voice_requests.py</extracomment>
        <translation>西班牙本土</translation>
    </message>
    <message>
        <source>Brazilian</source>
        <extracomment>studio/core/voice_requests.py</extracomment>
        <translation>巴西</translation>
    </message>
    <message>
        <source>European</source>
        <extracomment>studio/core/voice_requests.py</extracomment>
        <translation>欧洲</translation>
    </message>
    <message>
        <source>Canadian</source>
        <extracomment>studio/core/voice_requests.py</extracomment>
        <translation>加拿大</translation>
    </message>
    <message>
        <source>Opening your work</source>
        <extracomment>studio/desk.py</extracomment>
        <translation>正在打开工作内容</translation>
    </message>
    <message>
        <source>Starting the voices</source>
        <extracomment>studio/desk.py</extracomment>
        <translation>正在启动音色</translation>
    </message>
    <message>
        <source>Nothing came from the microphone. Look whether it is plugged in and not muted.</source>
        <extracomment>studio/devices/recorder.py</extracomment>
        <translation>麦克风没有传来声音。请检查是否已插好、是否被静音。</translation>
    </message>
    <message>
        <source>The microphone stopped working. What was recorded until then is kept.</source>
        <extracomment>studio/devices/recorder.py</extracomment>
        <translation>麦克风停止了工作。在此之前录下的内容已保留。</translation>
    </message>
    <message>
        <source>Plug one in, or allow it: Settings, Privacy &amp; security, Microphone, “Let desktop apps access your microphone”.</source>
        <extracomment>studio/devices/may_record.py</extracomment>
        <translation>请接上麦克风，或允许使用：“设置”→“隐私和安全性”→“麦克风”→“允许桌面应用访问麦克风”。</translation>
    </message>
    <message>
        <source>Plug one in, or allow it for Pickup Studio: System Settings, Privacy &amp; Security, Microphone.</source>
        <extracomment>studio/devices/may_record.py</extracomment>
        <translation>请接上麦克风，或允许 Pickup Studio 使用：“系统设置”→“隐私与安全性”→“麦克风”。</translation>
    </message>
    <message>
        <source>Plug one in, or choose it in the system&apos;s sound settings and look that it is not muted.</source>
        <extracomment>studio/devices/may_record.py</extracomment>
        <translation>请接上麦克风，或在系统的声音设置中选择它，并确认没有静音。</translation>
    </message>
    <message>
        <source>No microphone can be used.</source>
        <extracomment>studio/devices/may_record.py</extracomment>
        <translation>没有可用的麦克风。</translation>
    </message>
    <message>
        <source>“{name}” is not a recording of the studio.</source>
        <extracomment>studio/devices/recording_file.py</extracomment>
        <translation>“{name}”不是工作室的录音。</translation>
    </message>
    <message>
        <source>No sound device was found, so nothing can be heard; export still works.</source>
        <extracomment>studio/devices/sounding.py</extracomment>
        <translation>没有找到声音设备，因此听不到声音；仍可导出。</translation>
    </message>
    <message>
        <source>Press Play to go on through {device}.</source>
        <extracomment>studio/devices/sounding.py</extracomment>
        <translation>按“播放”即可通过 {device} 继续。</translation>
    </message>
    <message>
        <source>No other was found.</source>
        <extracomment>studio/devices/sounding.py</extracomment>
        <translation>没有找到其他设备。</translation>
    </message>
    <message>
        <source>The sound device went away, so the sound was paused.</source>
        <extracomment>studio/devices/sounding.py</extracomment>
        <translation>声音设备已断开，声音已暂停。</translation>
    </message>
    <message>
        <source>The sound broke off: it could not be read any more.</source>
        <extracomment>studio/devices/supply.py</extracomment>
        <translation>声音中断：已无法继续读取。</translation>
    </message>
    <message>
        <source>Something went wrong inside the studio. What you have made so far is safe; the log says more.</source>
        <extracomment>studio/jobs/task.py</extracomment>
        <translation>工作室内部出了问题。已完成的内容是安全的；详情见日志。</translation>
    </message>
    <message>
        <source>The voices on this computer stopped and are being started again.</source>
        <extracomment>studio/launch/engine.py</extracomment>
        <translation>本机音色停止了，正在重新启动。</translation>
    </message>
    <message>
        <source>The voices on this computer are not ready yet.</source>
        <extracomment>studio/launch/engine.py</extracomment>
        <translation>本机音色尚未就绪。</translation>
    </message>
    <message>
        <source>The voices on this computer could not be started: {reason}.</source>
        <extracomment>studio/launch/engine.py</extracomment>
        <translation>无法启动本机音色：{reason}。</translation>
    </message>
    <message numerus="yes">
        <source>The studio was closed while it was made: {count:,} credits may have been taken.</source>
        <extracomment>studio/library/batch_log.py; of one: The studio was closed while it was made: {count:,} credit may have been taken.</extracomment>
        <translation>
            <numerusform>生成时工作室被关闭：可能已扣 {count:,} 点。</numerusform>
        </translation>
    </message>
    <message>
        <source>The ledger cannot be written: {error}.</source>
        <extracomment>studio/library/ledger.py</extracomment>
        <translation>无法写入消费明细：{error}。</translation>
    </message>
    <message>
        <source>Untitled</source>
        <extracomment>studio/library/names.py</extracomment>
        <translation>未命名</translation>
    </message>
    <message>
        <source>A project needs a name.</source>
        <extracomment>studio/library/names.py</extracomment>
        <translation>项目需要名称。</translation>
    </message>
    <message>
        <source>A project&apos;s name cannot have “{sign}” in it.</source>
        <extracomment>studio/library/names.py</extracomment>
        <translation>项目名称中不能有“{sign}”。</translation>
    </message>
    <message>
        <source>This name is too long for a folder.</source>
        <extracomment>studio/library/names.py</extracomment>
        <translation>此名称作为文件夹名太长。</translation>
    </message>
    <message>
        <source>There are too many untitled projects. Give some of them a name.</source>
        <extracomment>studio/library/project.py</extracomment>
        <translation>未命名的项目太多。请给其中一些命名。</translation>
    </message>
    <message>
        <source>A take is being made just now; save when it is there.</source>
        <extracomment>studio/library/project.py</extracomment>
        <translation>正在生成版本；请等它完成后再保存。</translation>
    </message>
    <message>
        <source>“{name}” is open in another window, or may not be changed.</source>
        <extracomment>studio/library/project.py</extracomment>
        <translation>“{name}”已在另一个窗口中打开，或不允许更改。</translation>
    </message>
    <message>
        <source>“{name}” is open elsewhere and cannot be changed here.</source>
        <extracomment>studio/library/project.py</extracomment>
        <translation>“{name}”已在别处打开，不能在这里更改。</translation>
    </message>
    <message>
        <source>There is something named “{name}” in “{folder}” already.</source>
        <extracomment>studio/library/project_files.py</extracomment>
        <translation>“{folder}”中已有名为“{name}”的内容。</translation>
    </message>
    <message>
        <source>“{name}” is not a project of the studio.</source>
        <extracomment>studio/library/project_files.py</extracomment>
        <translation>“{name}”不是工作室的项目。</translation>
    </message>
    <message>
        <source>“{name}” was written by a later version of the studio, and was not opened, so that nothing in it is lost. Open it with that version.</source>
        <extracomment>studio/library/project_files.py</extracomment>
        <translation>“{name}”由更新版本的工作室写成；为避免丢失内容，没有打开。请用那个版本打开。</translation>
    </message>
    <message>
        <source>The last change was not written to its end and was left out.</source>
        <extracomment>studio/library/recovery.py</extracomment>
        <translation>最后一次更改没有写完，已略去。</translation>
    </message>
    <message>
        <source>Part of the list of changes could not be read; a copy of it is kept in the project.</source>
        <extracomment>studio/library/recovery.py</extracomment>
        <translation>更改记录的一部分无法读取；其副本保存在项目中。</translation>
    </message>
    <message>
        <source>Pickup Studio closed unexpectedly.</source>
        <extracomment>studio/library/recovery.py</extracomment>
        <translation>Pickup Studio 意外关闭。</translation>
    </message>
    <message>
        <source>Everything up to {time} is here.</source>
        <extracomment>studio/library/recovery.py</extracomment>
        <translation>{time} 之前的内容都在。</translation>
    </message>
    <message>
        <source>This system has no keychain to keep the key in.</source>
        <extracomment>studio/library/secrets.py</extracomment>
        <translation>此系统没有可保存密钥的钥匙串。</translation>
    </message>
    <message>
        <source>“{name}” is an old Word file. Save it as .docx in the program that made it, and open that.</source>
        <extracomment>studio/library/text_file.py</extracomment>
        <translation>“{name}”是旧版 Word 文件。请在原来的程序中存为 .docx，再打开。</translation>
    </message>
    <message>
        <source>“{name}” is a rich text file. Save it as .docx or .txt in the program that made it, and open that.</source>
        <extracomment>studio/library/text_file.py</extracomment>
        <translation>“{name}”是富文本文件。请在原来的程序中存为 .docx 或 .txt，再打开。</translation>
    </message>
    <message>
        <source>“{name}” is a PDF, which has pages but no text in order. Open the text that it was made of.</source>
        <extracomment>studio/library/text_file.py</extracomment>
        <translation>“{name}”是 PDF，有页面但没有按顺序的文本。请打开它的原始文本。</translation>
    </message>
    <message>
        <source>“{name}” is not a text file, but an archive.</source>
        <extracomment>studio/library/text_file.py</extracomment>
        <translation>“{name}”不是文本文件，而是压缩包。</translation>
    </message>
    <message>
        <source>“{name}” is a folder, not a text.</source>
        <extracomment>studio/library/text_file.py</extracomment>
        <translation>“{name}”是文件夹，不是文本。</translation>
    </message>
    <message>
        <source>“{name}” is larger than any script: more than {megabytes} MB.</source>
        <extracomment>studio/library/text_file.py</extracomment>
        <translation>“{name}”比任何文稿都大：超过 {megabytes} MB。</translation>
    </message>
    <message>
        <source>“{name}” is not a text that the studio can read.</source>
        <extracomment>studio/library/text_file.py</extracomment>
        <translation>“{name}”不是工作室能读取的文本。</translation>
    </message>
    <message>
        <source>it is marked as resolved</source>
        <comment>why a comment is no pickup</comment>
        <extracomment>studio/library/word_comments.py</extracomment>
        <translation>已标为“已解决”</translation>
    </message>
    <message>
        <source>it is an answer to another comment</source>
        <comment>why a comment is no pickup</comment>
        <extracomment>studio/library/word_comments.py</extracomment>
        <translation>是对另一条批注的回复</translation>
    </message>
    <message>
        <source>“{name}” has no comments. Write one at each place, with the new words in it.</source>
        <extracomment>studio/library/word_comments.py</extracomment>
        <translation>“{name}”没有批注。请在每一处写一条批注，写上新文字。</translation>
    </message>
    <message>
        <source>“{name}” holds more text than any script.</source>
        <extracomment>studio/library/word_file.py</extracomment>
        <translation>“{name}”的文字比任何文稿都多。</translation>
    </message>
    <message>
        <source>“{name}” is not a Word document that can be read: it is damaged, or of another kind.</source>
        <extracomment>studio/library/word_file.py</extracomment>
        <translation>“{name}”不是能读取的 Word 文档：它已损坏，或是其他类型。</translation>
    </message>
    <message>
        <source>The disk has no room for what is in “{name}”.</source>
        <extracomment>studio/library/zipped_project.py</extracomment>
        <translation>磁盘空间不足，放不下“{name}”的内容。</translation>
    </message>
    <message>
        <source>“{name}” is damaged, or no zip file.</source>
        <extracomment>studio/library/zipped_project.py</extracomment>
        <translation>“{name}”已损坏，或不是 zip 文件。</translation>
    </message>
    <message>
        <source>There is no project in “{name}”.</source>
        <extracomment>studio/library/zipped_project.py</extracomment>
        <translation>“{name}”中没有项目。</translation>
    </message>
    <message>
        <source>“{name}” holds more files than any project.</source>
        <extracomment>studio/library/zipped_project.py</extracomment>
        <translation>“{name}”中的文件比任何项目都多。</translation>
    </message>
    <message>
        <source>“{name}” is not opened: it names files outside of the project.</source>
        <extracomment>studio/library/zipped_project.py</extracomment>
        <translation>没有打开“{name}”：它指向项目之外的文件。</translation>
    </message>
    <message>
        <source>“{name}” is not opened: it would unpack to far more than a project is.</source>
        <extracomment>studio/library/zipped_project.py</extracomment>
        <translation>没有打开“{name}”：解压后会远大于一个项目。</translation>
    </message>
    <message>
        <source>There are too many projects named “{name}” in “{folder}”.</source>
        <extracomment>studio/library/zipped_project.py</extracomment>
        <translation>“{folder}”中名为“{name}”的项目太多。</translation>
    </message>
    <message>
        <source>“{name}” is not opened: it holds more than it says.</source>
        <extracomment>studio/library/zipped_project.py</extracomment>
        <translation>没有打开“{name}”：其内容比所标明的多。</translation>
    </message>
    <message>
        <source>The recording has no gap from {start:g} to {end:g} s: it is {seconds:.2f} s long.</source>
        <extracomment>studio/services/around_gap.py</extracomment>
        <translation>录音没有 {start:g} 到 {end:g} 秒的空隙：它长 {seconds:.2f} 秒。</translation>
    </message>
    <message>
        <source>Clone the voice of “{recording}” on {name}? About {seconds:.0f} seconds of it are sent there and kept as a voice of your account. Did the speaker agree?</source>
        <extracomment>studio/services/as_recorded.py</extracomment>
        <translation>在 {name} 上克隆“{recording}”的声音？其中约 {seconds:.0f} 秒会发送过去，并保存为账号中的音色。说话人同意了吗？</translation>
    </message>
    <message>
        <source>{name} was not allowed to clone the voice of the recording yet.</source>
        <extracomment>studio/services/as_recorded.py</extracomment>
        <translation>尚未允许 {name} 克隆此录音的声音。</translation>
    </message>
    <message>
        <source>Learning the voice of the recording</source>
        <extracomment>studio/services/as_recorded.py</extracomment>
        <translation>正在学习录音的声音</translation>
    </message>
    <message>
        <source>Choose the folder that the results go to.</source>
        <extracomment>studio/services/change_batch.py</extracomment>
        <translation>请选择结果要存入的文件夹。</translation>
    </message>
    <message>
        <source>Changing</source>
        <extracomment>studio/services/change_batch.py</extracomment>
        <translation>正在变声</translation>
    </message>
    <message>
        <source>Made, and not saved: {reason}</source>
        <extracomment>studio/services/change_batch.py</extracomment>
        <translation>已生成，但未保存：{reason}</translation>
    </message>
    <message>
        <source>Stopped. It may still be charged.</source>
        <extracomment>studio/services/change_batch.py</extracomment>
        <translation>已停止。可能仍会扣费。</translation>
    </message>
    <message>
        <source>“{name}” is another file now than when it was added. Add it again.</source>
        <extracomment>studio/services/change_batch.py</extracomment>
        <translation>“{name}”已不是添加时的那个文件。请重新添加。</translation>
    </message>
    <message>
        <source>“{name}” may not be read.</source>
        <extracomment>studio/services/change_batch.py</extracomment>
        <translation>没有读取“{name}”的权限。</translation>
    </message>
    <message>
        <source>Nobody can be heard speaking in this recording.</source>
        <extracomment>studio/services/clip_doctor.py</extracomment>
        <translation>在此录音中听不到有人说话。</translation>
    </message>
    <message>
        <source>Listening to the recording</source>
        <extracomment>studio/services/clip_doctor.py</extracomment>
        <translation>正在识别录音</translation>
    </message>
    <message>
        <source>Comparing the best stretches</source>
        <extracomment>studio/services/clip_doctor.py</extracomment>
        <translation>正在比较最佳区段</translation>
    </message>
    <message numerus="yes">
        <source>There are {count} minutes of speech: one good stretch is enough.</source>
        <extracomment>studio/services/clip_doctor.py; of one: There is {count} minute of speech: one good stretch is enough.</extracomment>
        <translation>
            <numerusform>有 {count} 分钟语音：一个好区段就够了。</numerusform>
        </translation>
    </message>
    <message>
        <source>There are {seconds:.0f} s of speech: one good stretch is enough.</source>
        <extracomment>studio/services/clip_doctor.py</extracomment>
        <translation>有 {seconds:.0f} 秒语音：一个好区段就够了。</translation>
    </message>
    <message>
        <source>Reading the recording</source>
        <extracomment>studio/services/clone.py</extracomment>
        <translation>正在读取录音</translation>
    </message>
    <message>
        <source>Listening to the voice</source>
        <extracomment>studio/services/clone.py</extracomment>
        <translation>正在分析声音</translation>
    </message>
    <message>
        <source>Runs on this computer too, so nothing is charged.</source>
        <extracomment>studio/services/connect.py</extracomment>
        <translation>它也在本机运行，因此不扣费。</translation>
    </message>
    <message>
        <source>speaking</source>
        <comment>offered</comment>
        <extracomment>studio/services/offered.py</extracomment>
        <translation>朗读</translation>
    </message>
    <message>
        <source>times of words</source>
        <comment>offered</comment>
        <extracomment>studio/services/offered.py</extracomment>
        <translation>字词时间</translation>
    </message>
    <message>
        <source>speed and emotions</source>
        <comment>offered</comment>
        <extracomment>studio/services/offered.py</extracomment>
        <translation>语速和情绪</translation>
    </message>
    <message>
        <source>other takes of the same words</source>
        <comment>offered</comment>
        <extracomment>studio/services/offered.py</extracomment>
        <translation>同样文字的其他版本</translation>
    </message>
    <message>
        <source>typed pauses</source>
        <comment>offered</comment>
        <extracomment>studio/services/offered.py</extracomment>
        <translation>键入的停顿</translation>
    </message>
    <message>
        <source>words by their sounds</source>
        <comment>offered</comment>
        <extracomment>studio/services/offered.py</extracomment>
        <translation>按读音指定字词</translation>
    </message>
    <message>
        <source>localizing</source>
        <comment>offered</comment>
        <extracomment>studio/services/offered.py</extracomment>
        <translation>转换语言</translation>
    </message>
    <message>
        <source>voices made of numbers</source>
        <comment>offered</comment>
        <extracomment>studio/services/offered.py</extracomment>
        <translation>数值音色</translation>
    </message>
    <message>
        <source>A time-out is more than 0 seconds, and retries are 0 or more.</source>
        <extracomment>studio/services/connect.py</extracomment>
        <translation>超时时间须大于 0 秒，重试次数须为 0 或更多。</translation>
    </message>
    <message>
        <source>{name} does not offer {ability}.</source>
        <extracomment>studio/services/offered.py</extracomment>
        <translation>{name} 不提供{ability}。</translation>
    </message>
    <message>
        <source>The voice changer has no websocket: take bytes or sse.</source>
        <extracomment>studio/services/convert.py</extracomment>
        <translation>变声没有 websocket：请用 bytes 或 sse。</translation>
    </message>
    <message>
        <source>The disk has no room for a copy of this project.</source>
        <extracomment>studio/services/copy_project.py</extracomment>
        <translation>磁盘空间不足，放不下此项目的副本。</translation>
    </message>
    <message>
        <source>The voice needs a name.</source>
        <extracomment>studio/services/create_voice.py</extracomment>
        <translation>音色需要名称。</translation>
    </message>
    <message>
        <source>There is nothing to cut in “{name}”: its stretches are too short.</source>
        <extracomment>studio/services/cut_clips.py</extracomment>
        <translation>“{name}”中没有可切的：各区段太短。</translation>
    </message>
    <message>
        <source>Cutting {number} of {count}</source>
        <extracomment>studio/services/cut_clips.py</extracomment>
        <translation>正在切分 {number}／{count}</translation>
    </message>
    <message>
        <source>The dataset needs a name.</source>
        <extracomment>studio/services/datasets.py</extracomment>
        <translation>数据集需要名称。</translation>
    </message>
    <message>
        <source>Sending {name}</source>
        <extracomment>studio/services/datasets.py</extracomment>
        <translation>正在发送 {name}</translation>
    </message>
    <message>
        <source>No dataset is chosen.</source>
        <extracomment>studio/services/datasets.py</extracomment>
        <translation>没有选择数据集。</translation>
    </message>
    <message>
        <source>There is nothing to change.</source>
        <extracomment>studio/services/edit_voice.py</extracomment>
        <translation>没有可更改的内容。</translation>
    </message>
    <message>
        <source>There is nothing to export: no patch is made yet.</source>
        <extracomment>studio/services/export_mended.py</extracomment>
        <translation>没有可导出的内容：还没有生成补丁。</translation>
    </message>
    <message>
        <source>The captions have gaps: not all of the recording was listened to.</source>
        <extracomment>studio/services/export_mended.py</extracomment>
        <translation>字幕有空缺：录音没有全部识别。</translation>
    </message>
    <message>
        <source>Writing the recording</source>
        <extracomment>studio/services/export_mended.py</extracomment>
        <translation>正在写入录音</translation>
    </message>
    <message>
        <source>Writing the patches</source>
        <extracomment>studio/services/export_mended.py</extracomment>
        <translation>正在写入补丁</translation>
    </message>
    <message>
        <source>Placing the words</source>
        <extracomment>studio/services/export_mended.py</extracomment>
        <translation>正在定位字词</translation>
    </message>
    <message>
        <source>Writing the markers</source>
        <extracomment>studio/services/export_mended.py</extracomment>
        <translation>正在写入标记</translation>
    </message>
    <message>
        <source>There is nothing to export: no block has a take yet.</source>
        <extracomment>studio/services/export_script.py</extracomment>
        <translation>没有可导出的内容：还没有段落有版本。</translation>
    </message>
    <message>
        <source>Writing block {number}</source>
        <extracomment>studio/services/export_script.py</extracomment>
        <translation>正在写入段落 {number}</translation>
    </message>
    <message>
        <source>MP3 at {rate} Hz has no {bit_rate} kbit/s.</source>
        <extracomment>studio/services/export_script.py</extracomment>
        <translation>{rate} Hz 的 MP3 不能用 {bit_rate} kbit/s。</translation>
    </message>
    <message>
        <source>{rate} Hz is not a sample rate here.</source>
        <extracomment>studio/services/export_script.py</extracomment>
        <translation>不能使用 {rate} Hz 采样率。</translation>
    </message>
    <message>
        <source>Measuring</source>
        <extracomment>studio/services/export_script.py</extracomment>
        <translation>正在测量</translation>
    </message>
    <message>
        <source>Writing</source>
        <extracomment>studio/services/export_script.py</extracomment>
        <translation>正在写入</translation>
    </message>
    <message>
        <source>Timing the captions</source>
        <extracomment>studio/services/export_script.py</extracomment>
        <translation>正在计算字幕时间</translation>
    </message>
    <message>
        <source>Looking at {number} of {count}</source>
        <extracomment>studio/services/find_clips.py</extracomment>
        <translation>正在查看 {number}／{count}</translation>
    </message>
    <message>
        <source>Choose final voices</source>
        <extracomment>studio/services/finish_script.py</extracomment>
        <translation>选择定稿音色</translation>
    </message>
    <message>
        <source>A voice of the draft has none yet that stands for it there: choose one.</source>
        <extracomment>studio/services/finish_script.py</extracomment>
        <translation>草稿中有音色在那里还没有对应的音色：请选择一个。</translation>
    </message>
    <message>
        <source>Keeping the pauses</source>
        <extracomment>studio/services/finish_script.py</extracomment>
        <translation>正在保留停顿</translation>
    </message>
    <message numerus="yes">
        <source>Finish {count} blocks on {connection}</source>
        <extracomment>studio/services/finish_script.py; of one: Finish {count} block on {connection}</extracomment>
        <translation>
            <numerusform>在 {connection} 上定稿 {count} 个段落</numerusform>
        </translation>
    </message>
    <message>
        <source>A copy of “{name}” would be no better: {reason}.</source>
        <extracomment>studio/services/fix_copy.py</extracomment>
        <translation>“{name}”做成副本也不会更好：{reason}。</translation>
    </message>
    <message>
        <source>Listening</source>
        <extracomment>studio/services/hear_recording.py</extracomment>
        <translation>正在识别</translation>
    </message>
    <message>
        <source>There is no recording on either side.</source>
        <extracomment>studio/services/infill.py</extracomment>
        <translation>两侧都没有录音。</translation>
    </message>
    <message>
        <source>The stretch of “{name}” has no sound in it.</source>
        <extracomment>studio/services/input_sound.py</extracomment>
        <translation>“{name}”的区段中没有声音。</translation>
    </message>
    <message>
        <source>Judging {name}</source>
        <extracomment>studio/services/judge_file.py</extracomment>
        <translation>正在评估 {name}</translation>
    </message>
    <message>
        <source>Voice change</source>
        <extracomment>studio/services/ledger_table.py</extracomment>
        <translation>变声</translation>
    </message>
    <message>
        <source>made</source>
        <extracomment>studio/services/ledger_table.py</extracomment>
        <translation>已生成</translation>
    </message>
    <message>
        <source>failed</source>
        <extracomment>studio/services/ledger_table.py</extracomment>
        <translation>失败</translation>
    </message>
    <message>
        <source>stopped</source>
        <extracomment>studio/services/ledger_table.py</extracomment>
        <translation>已停止</translation>
    </message>
    <message>
        <source>failed, may have been charged</source>
        <extracomment>studio/services/ledger_table.py</extracomment>
        <translation>失败，可能已扣费</translation>
    </message>
    <message>
        <source>failed, charged</source>
        <extracomment>studio/services/ledger_table.py</extracomment>
        <translation>失败，已扣费</translation>
    </message>
    <message>
        <source>stopped, may have been charged</source>
        <extracomment>studio/services/ledger_table.py</extracomment>
        <translation>已停止，可能已扣费</translation>
    </message>
    <message>
        <source>stopped, charged</source>
        <extracomment>studio/services/ledger_table.py</extracomment>
        <translation>已停止，已扣费</translation>
    </message>
    <message>
        <source>More than {most:g} dB off its peaks would be heard; a compressor before can do it.</source>
        <extracomment>studio/services/levelling.py</extracomment>
        <translation>峰值压低超过 {most:g} dB 就会听出来；可先用压缩器处理。</translation>
    </message>
    <message>
        <source>It is at {lufs:.1f} LUFS, {below:.1f} below {target:g}: louder, its peaks would pass {ceiling:g} dBTP.</source>
        <extracomment>studio/services/levelling.py</extracomment>
        <translation>当前为 {lufs:.1f} LUFS，比 {target:g} 低 {below:.1f}：再大，峰值会超过 {ceiling:g} dBTP。</translation>
    </message>
    <message>
        <source>Words are listened to in English only; whether it is cut off was checked.</source>
        <extracomment>studio/services/listen_back.py</extracomment>
        <translation>只识别英语字词；是否被截断已检查。</translation>
    </message>
    <message>
        <source>Listening to take {number} of {count}</source>
        <extracomment>studio/services/listen_back.py</extracomment>
        <translation>正在识别版本 {number}／{count}</translation>
    </message>
    <message>
        <source>Words are listened to in English only; whether they are cut off was checked.</source>
        <extracomment>studio/services/listen_in_place.py</extracomment>
        <translation>只识别英语字词；是否被截断已检查。</translation>
    </message>
    <message>
        <source>No words are heard here; whether they are cut off was checked.</source>
        <extracomment>studio/services/listen_in_place.py</extracomment>
        <translation>这里没有识别到字词；是否被截断已检查。</translation>
    </message>
    <message>
        <source>The service answered with the voice&apos;s numbers, and kept no voice.</source>
        <extracomment>studio/services/localize.py</extracomment>
        <translation>服务返回了音色的数值，但没有保存音色。</translation>
    </message>
    <message>
        <source>“{language}” has no dialect “{dialect}”; it has: none.</source>
        <extracomment>studio/services/localize.py</extracomment>
        <translation>“{language}”没有方言“{dialect}”；可选：无。</translation>
    </message>
    <message>
        <source>“{language}” has no dialect “{dialect}”; it has: {dialects}.</source>
        <extracomment>studio/services/localize.py</extracomment>
        <translation>“{language}”没有方言“{dialect}”；可选：{dialects}。</translation>
    </message>
    <message>
        <source>There is something named “{name}” already.</source>
        <extracomment>studio/services/look_inside.py</extracomment>
        <translation>已经有名为“{name}”的内容。</translation>
    </message>
    <message>
        <source>Copying {number} of {count}</source>
        <extracomment>studio/services/look_inside.py</extracomment>
        <translation>正在复制第 {number} 个，共 {count} 个</translation>
    </message>
    <message>
        <source>Looking at {name} · {number} of {count}</source>
        <extracomment>studio/services/look_over.py</extracomment>
        <translation>正在查看 {name} · {number}／{count}</translation>
    </message>
    <message>
        <source>Making</source>
        <comment>takes</comment>
        <extracomment>studio/services/make_many.py</extracomment>
        <translation>正在生成</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <extracomment>studio/services/make_many.py</extracomment>
        <translation>{number}／{count}</translation>
    </message>
    <message>
        <source>Another connection was chosen meanwhile; what was not made yet waits.</source>
        <extracomment>studio/services/make_pickups.py</extracomment>
        <translation>其间选择了其他连接；未生成的在等待。</translation>
    </message>
    <message>
        <source>“{name}” changed since the places of the list were found. Match the list anew.</source>
        <extracomment>studio/services/make_pickups.py</extracomment>
        <translation>查找清单位置之后“{name}”变了。请重新匹配清单。</translation>
    </message>
    <message>
        <source>Getting the voice ready</source>
        <extracomment>studio/services/make_take.py</extracomment>
        <translation>正在准备音色</translation>
    </message>
    <message>
        <source>The disk has no room for the sound.</source>
        <extracomment>studio/services/make_take.py</extracomment>
        <translation>磁盘空间不足，放不下声音。</translation>
    </message>
    <message>
        <source>The list does not say which recording this is of.</source>
        <extracomment>studio/services/match_pickups.py</extracomment>
        <translation>清单没有说明这是哪个录音。</translation>
    </message>
    <message>
        <source>Listening to {name}</source>
        <extracomment>studio/services/match_pickups.py</extracomment>
        <translation>正在识别 {name}</translation>
    </message>
    <message>
        <source>There is no recording named “{name}”.</source>
        <extracomment>studio/services/match_pickups.py</extracomment>
        <translation>没有名为“{name}”的录音。</translation>
    </message>
    <message>
        <source>Finding pauses</source>
        <extracomment>studio/services/match_pickups.py</extracomment>
        <translation>正在查找停顿</translation>
    </message>
    <message>
        <source>“{name}” is the recording itself, which stays as it is. Choose another name.</source>
        <extracomment>studio/services/mended_files.py</extracomment>
        <translation>“{name}”就是录音本身，它保持不变。请选择其他名称。</translation>
    </message>
    <message>
        <source>“{name}” is in “{folder}” already.</source>
        <extracomment>studio/core/file_names.py</extracomment>
        <translation>“{folder}”中已有“{name}”。</translation>
    </message>
    <message numerus="yes">
        <source>“{name}” and {count} more are in “{folder}” already.</source>
        <extracomment>studio/core/file_names.py; of one: “{name}” and {count} more are in “{folder}” already.</extracomment>
        <translation>
            <numerusform>“{folder}”中已有“{name}”和另外 {count} 个文件。</numerusform>
        </translation>
    </message>
    <message>
        <source>The mended copy needs another name: the recording itself is never changed.</source>
        <extracomment>studio/services/mended_target.py</extracomment>
        <translation>修补版需要其他名称：录音本身绝不会被改动。</translation>
    </message>
    <message>
        <source>A mended copy of “{recording}” keeps its samples, so it is a {suffix} file, not “{name}”.</source>
        <extracomment>studio/services/mended_target.py</extracomment>
        <translation>“{recording}”的修补版保留其采样，因此是 {suffix} 文件，而不是“{name}”。</translation>
    </message>
    <message>
        <source>A mix needs at least two voices.</source>
        <extracomment>studio/services/mix.py</extracomment>
        <translation>混合至少需要两个音色。</translation>
    </message>
    <message>
        <source>A voice&apos;s weight is a number from 0 up.</source>
        <extracomment>studio/services/mix.py</extracomment>
        <translation>音色的比重是 0 或更大的数。</translation>
    </message>
    <message>
        <source>At least one voice needs a weight above 0.</source>
        <extracomment>studio/services/mix.py</extracomment>
        <translation>至少要有一个音色的比重大于 0。</translation>
    </message>
    <message>
        <source>Find {name}</source>
        <extracomment>studio/services/moved_recordings.py</extracomment>
        <translation>查找 {name}</translation>
    </message>
    <message>
        <source>There is nothing in “{name}”.</source>
        <extracomment>studio/services/open_pickups.py</extracomment>
        <translation>“{name}”中没有内容。</translation>
    </message>
    <message>
        <source>There are no pickups in “{name}”.</source>
        <extracomment>studio/services/open_pickups.py</extracomment>
        <translation>“{name}”中没有补录项。</translation>
    </message>
    <message>
        <source>“{name}” holds several sounds, one behind the other: only the first is open.</source>
        <extracomment>studio/services/open_recording.py</extracomment>
        <translation>“{name}”中依次有几段声音：只打开了第一段。</translation>
    </message>
    <message>
        <source>“{name}” is damaged or incomplete: what can be read of it is open.</source>
        <extracomment>studio/services/open_recording.py</extracomment>
        <translation>“{name}”已损坏或不完整：能读取的部分已打开。</translation>
    </message>
    <message>
        <source>“{name}” breaks off at its beginning: there is nothing that can be opened.</source>
        <extracomment>studio/services/open_recording.py</extracomment>
        <translation>“{name}”开头就中断了：没有可打开的内容。</translation>
    </message>
    <message>
        <source>“{name}” breaks off after {time}: what is there can be opened.</source>
        <extracomment>studio/services/open_recording.py</extracomment>
        <translation>“{name}”在 {time} 处中断：现有部分可以打开。</translation>
    </message>
    <message>
        <source>“{name}” breaks off after {time} of {whole}: what is there can be opened.</source>
        <extracomment>studio/services/open_recording.py</extracomment>
        <translation>“{name}”全长 {whole}，在 {time} 处中断：现有部分可以打开。</translation>
    </message>
    <message>
        <source>There are no words to speak in “{name}”.</source>
        <extracomment>studio/services/open_script.py</extracomment>
        <translation>“{name}”中没有可说的文字。</translation>
    </message>
    <message>
        <source>The recording or its words changed: the place is not there any more. Match the list anew.</source>
        <extracomment>studio/services/plan_pickups.py</extracomment>
        <translation>录音或其字词变了：该位置已不存在。请重新匹配清单。</translation>
    </message>
    <message>
        <source>Line {number} mends the same words already.</source>
        <extracomment>studio/services/plan_pickups.py</extracomment>
        <translation>第 {number} 行已在修补同样的字词。</translation>
    </message>
    <message>
        <source>Say “{word}” another way</source>
        <extracomment>studio/services/pronunciations.py</extracomment>
        <translation>更改“{word}”的读音</translation>
    </message>
    <message>
        <source>Say “{word}” as before</source>
        <extracomment>studio/services/pronunciations.py</extracomment>
        <translation>恢复“{word}”的读音</translation>
    </message>
    <message>
        <source>“{name}” cannot be opened here; save it as WAV, FLAC or MP3.</source>
        <extracomment>studio/services/readable.py</extracomment>
        <translation>“{name}”无法在这里打开；请存为 WAV、FLAC 或 MP3。</translation>
    </message>
    <message>
        <source>{seconds:.1f} s so far</source>
        <extracomment>studio/services/receiving.py</extracomment>
        <translation>目前 {seconds:.1f} 秒</translation>
    </message>
    <message>
        <source>The service sent no sound.</source>
        <extracomment>studio/services/receiving.py</extracomment>
        <translation>服务没有发来声音。</translation>
    </message>
    <message>
        <source>There is a file named “{name}” already.</source>
        <extracomment>studio/services/save_sound.py</extracomment>
        <translation>已有名为“{name}”的文件。</translation>
    </message>
    <message>
        <source>Room on the disk</source>
        <extracomment>studio/services/self_check.py</extracomment>
        <translation>磁盘空间</translation>
    </message>
    <message>
        <source>{size:.1f} GB are free.</source>
        <extracomment>studio/services/self_check.py</extracomment>
        <translation>有 {size:.1f} GB 可用。</translation>
    </message>
    <message>
        <source>Only {size:.1f} GB are free.</source>
        <extracomment>studio/services/self_check.py</extracomment>
        <translation>只有 {size:.1f} GB 可用。</translation>
    </message>
    <message>
        <source>Empty the caches</source>
        <extracomment>studio/services/self_check.py</extracomment>
        <translation>清空缓存</translation>
    </message>
    <message>
        <source>The studio&apos;s folders</source>
        <extracomment>studio/services/self_check.py</extracomment>
        <translation>工作室的文件夹</translation>
    </message>
    <message>
        <source>All of them can be written.</source>
        <extracomment>studio/services/self_check.py</extracomment>
        <translation>全部可以写入。</translation>
    </message>
    <message>
        <source>The system&apos;s keychain</source>
        <extracomment>studio/services/self_check.py</extracomment>
        <translation>系统钥匙串</translation>
    </message>
    <message>
        <source>Keys are kept until you quit.</source>
        <extracomment>studio/services/self_check.py</extracomment>
        <translation>密钥保留到退出为止。</translation>
    </message>
    <message>
        <source>This system has no keychain that can be used, so keys cannot be kept.</source>
        <extracomment>studio/services/self_check.py</extracomment>
        <translation>此系统没有可用的钥匙串，因此无法保存密钥。</translation>
    </message>
    <message>
        <source>Keep keys until you quit</source>
        <extracomment>studio/services/self_check.py</extracomment>
        <translation>密钥保留到退出</translation>
    </message>
    <message>
        <source>Keys are kept in it.</source>
        <extracomment>studio/services/self_check.py</extracomment>
        <translation>密钥保存在其中。</translation>
    </message>
    <message>
        <source>Recent projects</source>
        <extracomment>studio/services/self_check.py</extracomment>
        <translation>最近的项目</translation>
    </message>
    <message>
        <source>All of them are there.</source>
        <extracomment>studio/services/self_check.py</extracomment>
        <translation>全都在。</translation>
    </message>
    <message numerus="yes">
        <source>{count:,} projects not where they were.</source>
        <extracomment>studio/services/self_check.py; of one: {count:,} project not where it was.</extracomment>
        <translation>
            <numerusform>{count:,} 个项目不在原处。</numerusform>
        </translation>
    </message>
    <message>
        <source>“{name}” is not where it was.</source>
        <extracomment>studio/services/self_check.py</extracomment>
        <translation>“{name}”不在原处。</translation>
    </message>
    <message>
        <source>Forget what is gone</source>
        <extracomment>studio/services/self_check.py</extracomment>
        <translation>忘掉已不在的</translation>
    </message>
    <message>
        <source>Recordings of this project</source>
        <extracomment>studio/services/self_check.py</extracomment>
        <translation>此项目的录音</translation>
    </message>
    <message>
        <source>Look for it</source>
        <extracomment>studio/services/self_check.py</extracomment>
        <translation>查找</translation>
    </message>
    <message>
        <source>Takes of this project</source>
        <extracomment>studio/services/self_check.py</extracomment>
        <translation>此项目的版本</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <extracomment>studio/services/self_check.py</extracomment>
        <translation>显示文件夹</translation>
    </message>
    <message>
        <source>Unfinished files</source>
        <extracomment>studio/services/self_check.py</extracomment>
        <translation>未写完的文件</translation>
    </message>
    <message>
        <source>There are none.</source>
        <extracomment>studio/services/self_check.py</extracomment>
        <translation>没有。</translation>
    </message>
    <message numerus="yes">
        <source>{count:,} files that were never finished lie in this project.</source>
        <extracomment>studio/services/self_check.py; of one: {count:,} file that was never finished lies in this project.</extracomment>
        <translation>
            <numerusform>此项目中有 {count:,} 个没有写完的文件。</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete them</source>
        <extracomment>studio/services/self_check.py</extracomment>
        <translation>删除</translation>
    </message>
    <message>
        <source>{size:.1f} GB were freed. What was in the caches is made again when it is wanted.</source>
        <extracomment>studio/services/self_check.py</extracomment>
        <translation>已腾出 {size:.1f} GB。缓存的内容需要时会重新生成。</translation>
    </message>
    <message>
        <source>It can be written now.</source>
        <extracomment>studio/services/self_check.py</extracomment>
        <translation>现在可以写入了。</translation>
    </message>
    <message>
        <source>They are not in the list any more.</source>
        <extracomment>studio/services/self_check.py</extracomment>
        <translation>已从列表中去掉。</translation>
    </message>
    <message numerus="yes">
        <source>{count:,} files deleted.</source>
        <extracomment>studio/services/self_check.py; of one: {count:,} file deleted.</extracomment>
        <translation>
            <numerusform>已删除 {count:,} 个文件。</numerusform>
        </translation>
    </message>
    <message>
        <source>It was not found beside the project. Open it in its tab, and choose where it is.</source>
        <extracomment>studio/services/self_check.py</extracomment>
        <translation>在项目旁边没有找到。请在其标签页中打开，并选择它的位置。</translation>
    </message>
    <message>
        <source>Found: {names}.</source>
        <extracomment>studio/services/self_check.py</extracomment>
        <translation>已找到：{names}。</translation>
    </message>
    <message numerus="yes">
        <source>{count:,} takes, all with their sound.</source>
        <extracomment>studio/services/self_check.py; of one: {count:,} take, with its sound.</extracomment>
        <translation>
            <numerusform>{count:,} 个版本，声音都在。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The sound of takes {numbers} is missing. Put the files back into the folder “takes”.</source>
        <extracomment>studio/services/self_check.py; of one: The sound of take {numbers} is missing. Put the file back into the folder “takes”.</extracomment>
        <translation>
            <numerusform>缺少版本 {numbers} 的声音。请把文件放回“takes”文件夹。</numerusform>
        </translation>
    </message>
    <message>
        <source>Sending {number} of {count}</source>
        <extracomment>studio/services/send_files.py</extracomment>
        <translation>正在发送 {number}／{count}</translation>
    </message>
    <message>
        <source>as you spelled it</source>
        <extracomment>studio/services/sounds.py</extracomment>
        <translation>按写法</translation>
    </message>
    <message>
        <source>letter by letter</source>
        <extracomment>studio/services/sounds.py</extracomment>
        <translation>逐个字母</translation>
    </message>
    <message>
        <source>with the stress on syllable {number}</source>
        <extracomment>studio/services/sounds.py</extracomment>
        <translation>重音在第 {number} 音节</translation>
    </message>
    <message>
        <source>as in {language}</source>
        <extracomment>studio/services/sounds.py</extracomment>
        <translation>按{language}读</translation>
    </message>
    <message>
        <source>Speaking</source>
        <extracomment>studio/services/speak.py</extracomment>
        <translation>正在朗读</translation>
    </message>
    <message>
        <source>There are no words to speak.</source>
        <extracomment>studio/services/speak.py</extracomment>
        <translation>没有可说的文字。</translation>
    </message>
    <message>
        <source>The text is too long to be spoken at once: more than {number:,} characters.</source>
        <extracomment>studio/services/speak.py</extracomment>
        <translation>文字太长，无法一次说完：超过 {number:,} 个字符。</translation>
    </message>
    <message>
        <source>A voice is {wanted} numbers, not {given}.</source>
        <extracomment>studio/services/speak.py</extracomment>
        <translation>音色有 {wanted} 个数值，而不是 {given} 个。</translation>
    </message>
    <message>
        <source>No voice is chosen.</source>
        <extracomment>studio/services/speak.py</extracomment>
        <translation>没有选择音色。</translation>
    </message>
    <message>
        <source>There is too little speech round the patch to learn the voice from. Choose a voice, or let more of the recording be sent along.</source>
        <extracomment>studio/services/speaker_clip.py</extracomment>
        <translation>补丁前后的语音太少，学不到声音。请选择音色，或让更多录音一起发送。</translation>
    </message>
    <message>
        <source>MP3 does not come in events: ask for its bytes, or for WAV.</source>
        <extracomment>studio/services/speech_source.py</extracomment>
        <translation>MP3 不以事件送达：请改用字节，或用 WAV。</translation>
    </message>
    <message>
        <source>“{word}”</source>
        <comment>a word that is quoted</comment>
        <extracomment>studio/services/spoken_text.py</extracomment>
        <translation>“{word}”</translation>
    </message>
    <message numerus="yes">
        <source>{count} more</source>
        <comment>words</comment>
        <extracomment>studio/services/spoken_text.py; of one: {count} more</extracomment>
        <translation>
            <numerusform>另外 {count} 个</numerusform>
        </translation>
    </message>
    <message>
        <source>Not on {connection}: the sound of {words} is given in phonemes alone. Give a spelling as well.</source>
        <extracomment>studio/services/spoken_text.py</extracomment>
        <translation>{connection} 上不适用：{words}的读音只用音素给出。请同时给出写法。</translation>
    </message>
    <message>
        <source>The times of words are estimates in block {blocks}: its language is not listened to here.</source>
        <extracomment>studio/services/timing.py</extracomment>
        <translation>段落 {blocks} 中的字词时间是估计的：这里不识别该语言。</translation>
    </message>
    <message>
        <source>This service does not tell a voice&apos;s numbers, so there is nothing to export.</source>
        <extracomment>studio/services/voice_files.py</extracomment>
        <translation>此服务不提供音色的数值，因此没有可导出的内容。</translation>
    </message>
    <message>
        <source>{name} is a folder, not a voice.</source>
        <extracomment>studio/services/voice_files.py</extracomment>
        <translation>{name} 是文件夹，不是音色。</translation>
    </message>
    <message>
        <source>“{name}” has a sample that cannot be played.</source>
        <extracomment>studio/services/voice_files.py</extracomment>
        <translation>“{name}”的样本无法播放。</translation>
    </message>
    <message>
        <source>{name} is a favourite</source>
        <extracomment>studio/services/voice_notes.py</extracomment>
        <translation>收藏 {name}</translation>
    </message>
    <message>
        <source>{name} is no favourite</source>
        <extracomment>studio/services/voice_notes.py</extracomment>
        <translation>取消收藏 {name}</translation>
    </message>
    <message>
        <source>Tag “{tag}”</source>
        <extracomment>studio/services/voice_notes.py</extracomment>
        <translation>添加标签“{tag}”</translation>
    </message>
    <message>
        <source>No tag “{tag}”</source>
        <extracomment>studio/services/voice_notes.py</extracomment>
        <translation>去掉标签“{tag}”</translation>
    </message>
    <message>
        <source>“{name}” is not a verification sheet.</source>
        <extracomment>studio/services/write_mended.py</extracomment>
        <translation>“{name}”不是验证单。</translation>
    </message>
    <message>
        <source>“{name}” could not be read.</source>
        <extracomment>studio/services/write_mended.py</extracomment>
        <translation>无法读取“{name}”。</translation>
    </message>
    <message>
        <source>free</source>
        <comment>costs nothing</comment>
        <extracomment>studio/ui/app_bar/bar.py</extracomment>
        <translation>免费</translation>
    </message>
    <message>
        <source>Project: {name}</source>
        <extracomment>studio/ui/app_bar/bar.py</extracomment>
        <translation>项目：{name}</translation>
    </message>
    <message numerus="yes">
        <source>{count:,} credits</source>
        <extracomment>studio/ui/app_bar/credits.py; of one: {count:,} credit</extracomment>
        <translation>
            <numerusform>{count:,} 点</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{spent:,} of {count:,} credits</source>
        <extracomment>studio/ui/app_bar/credits.py; of one: {spent:,} of {count:,} credit</extracomment>
        <translation>
            <numerusform>{spent:,}／{count:,} 点</numerusform>
        </translation>
    </message>
    <message>
        <source>Spent: {credits}, near the budget</source>
        <extracomment>studio/ui/app_bar/credits.py</extracomment>
        <translation>已花费：{credits}，接近预算</translation>
    </message>
    <message>
        <source>Spent: {credits}</source>
        <extracomment>studio/ui/app_bar/credits.py</extracomment>
        <translation>已花费：{credits}</translation>
    </message>
    <message>
        <source>It may still be charged.</source>
        <extracomment>studio/ui/sentences.py</extracomment>
        <translation>可能仍会扣费。</translation>
    </message>
    <message numerus="yes">
        <source>{count} jobs</source>
        <extracomment>studio/ui/app_bar/job_pill.py; of one: {count} job</extracomment>
        <translation>
            <numerusform>{count} 个任务</numerusform>
        </translation>
    </message>
    <message>
        <source>Version {number}</source>
        <extracomment>studio/ui/dialogs/about.py</extracomment>
        <translation>版本 {number}</translation>
    </message>
    <message>
        <source>Change {connection}</source>
        <extracomment>studio/ui/dialogs/connection_form.py</extracomment>
        <translation>更改 {connection}</translation>
    </message>
    <message>
        <source>TTS</source>
        <extracomment>studio/ui/dialogs/connection_row.py</extracomment>
        <translation>TTS</translation>
    </message>
    <message>
        <source>Change or remove {connection}</source>
        <extracomment>studio/ui/dialogs/connection_row.py</extracomment>
        <translation>更改或移除 {connection}</translation>
    </message>
    <message>
        <source>chosen</source>
        <comment>the connection</comment>
        <extracomment>studio/ui/dialogs/connection_row.py</extracomment>
        <translation>已选</translation>
    </message>
    <message>
        <source>Can do: {abilities}.</source>
        <extracomment>studio/ui/dialogs/connection_row.py</extracomment>
        <translation>能做：{abilities}。</translation>
    </message>
    <message>
        <source>{spent:,} of {budget:,}</source>
        <extracomment>studio/ui/dialogs/credits.py</extracomment>
        <translation>{spent:,}／{budget:,}</translation>
    </message>
    <message>
        <source>{name}: {amount} credits</source>
        <extracomment>studio/ui/dialogs/credits.py</extracomment>
        <translation>{name}：{amount} 点</translation>
    </message>
    <message>
        <source>Progress of {job}</source>
        <extracomment>studio/ui/dialogs/jobs.py</extracomment>
        <translation>{job} 的进度</translation>
    </message>
    <message>
        <source>Cancel {job}</source>
        <extracomment>studio/ui/dialogs/jobs.py</extracomment>
        <translation>取消 {job}</translation>
    </message>
    <message>
        <source>{one} or {other}</source>
        <extracomment>studio/ui/dialogs/keys.py</extracomment>
        <translation>{one} 或 {other}</translation>
    </message>
    <message numerus="yes">
        <source>{count:,} acts</source>
        <comment>in the ledger</comment>
        <extracomment>studio/ui/dialogs/ledger_sheet.py; of one: {count:,} act</extracomment>
        <translation>
            <numerusform>{count:,} 次</numerusform>
        </translation>
    </message>
    <message>
        <source>{credits}, {unsure:,} of them may have been charged</source>
        <extracomment>studio/ui/dialogs/ledger_sheet.py</extracomment>
        <translation>{credits}，其中 {unsure:,} 可能已扣</translation>
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
        <translation>可重试 0 到 {most} 次。</translation>
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
        <translation>次重试</translation>
    </message>
    <message>
        <source>Documented prices of {date}. Plans differ: put in what yours charges. This computer is free.</source>
        <extracomment>studio/ui/dialogs/prices.py</extracomment>
        <translation>{date} 公布的价格。套餐各有不同：请填入实际的收费。本机免费。</translation>
    </message>
    <message>
        <source>credits a character</source>
        <comment>behind a field</comment>
        <extracomment>studio/ui/dialogs/prices.py</extracomment>
        <translation>点／字符</translation>
    </message>
    <message>
        <source>Speech, credits a character</source>
        <extracomment>studio/ui/dialogs/prices.py</extracomment>
        <translation>朗读，每字符点数</translation>
    </message>
    <message>
        <source>credits each</source>
        <comment>behind a field</comment>
        <extracomment>studio/ui/dialogs/prices.py</extracomment>
        <translation>点／次</translation>
    </message>
    <message>
        <source>Infill, credits each</source>
        <extracomment>studio/ui/dialogs/prices.py</extracomment>
        <translation>填补，每次点数</translation>
    </message>
    <message>
        <source>credits and a character</source>
        <comment>on top of those for each; behind a field</comment>
        <extracomment>studio/ui/dialogs/prices.py</extracomment>
        <translation>另加点／字符</translation>
    </message>
    <message>
        <source>Infill, credits and a character</source>
        <extracomment>studio/ui/dialogs/prices.py</extracomment>
        <translation>填补，另加每字符点数</translation>
    </message>
    <message>
        <source>credits a second</source>
        <comment>behind a field</comment>
        <extracomment>studio/ui/dialogs/prices.py</extracomment>
        <translation>点／秒</translation>
    </message>
    <message>
        <source>Voice Changer, credits a second</source>
        <extracomment>studio/ui/dialogs/prices.py</extracomment>
        <translation>变声，每秒点数</translation>
    </message>
    <message numerus="yes">
        <source>{count} things are not well.</source>
        <extracomment>studio/ui/dialogs/self_check.py; of one: {count} thing is not well.</extracomment>
        <translation>
            <numerusform>有 {count} 处不正常。</numerusform>
        </translation>
    </message>
    <message>
        <source>Light</source>
        <comment>theme</comment>
        <extracomment>studio/ui/dialogs/settings.py</extracomment>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <comment>theme</comment>
        <extracomment>studio/ui/dialogs/settings.py</extracomment>
        <translation>深色</translation>
    </message>
    <message>
        <source>As the system</source>
        <comment>theme</comment>
        <extracomment>studio/ui/dialogs/settings.py</extracomment>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <extracomment>studio/ui/dialogs/settings.py</extracomment>
        <translation>界面语言</translation>
    </message>
    <message>
        <source>From the next start</source>
        <extracomment>studio/ui/dialogs/settings.py</extracomment>
        <translation>下次启动后生效</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <extracomment>studio/ui/dialogs/settings.py</extracomment>
        <translation>{percent}%</translation>
    </message>
    <message>
        <source>Use this computer</source>
        <extracomment>studio/ui/errors.py</extracomment>
        <translation>使用本机</translation>
    </message>
    <message>
        <source>Change key…</source>
        <extracomment>studio/ui/errors.py</extracomment>
        <translation>更改密钥…</translation>
    </message>
    <message>
        <source>Who speaks…</source>
        <extracomment>studio/ui/errors.py</extracomment>
        <translation>发声来源…</translation>
    </message>
    <message>
        <source>Make the rest…</source>
        <extracomment>studio/ui/errors.py</extracomment>
        <translation>生成其余的…</translation>
    </message>
    <message>
        <source>Keep as it is</source>
        <extracomment>studio/ui/errors.py</extracomment>
        <translation>保持原样</translation>
    </message>
    <message>
        <source>Choose another place…</source>
        <extracomment>studio/ui/errors.py</extracomment>
        <translation>选择其他位置…</translation>
    </message>
    <message>
        <source>Choose another file…</source>
        <extracomment>studio/ui/errors.py</extracomment>
        <translation>选择其他文件…</translation>
    </message>
    <message>
        <source>Open what is there</source>
        <extracomment>studio/ui/errors.py</extracomment>
        <translation>打开现有部分</translation>
    </message>
    <message>
        <source>Find it…</source>
        <extracomment>studio/ui/errors.py</extracomment>
        <translation>查找…</translation>
    </message>
    <message>
        <source>Choose another voice…</source>
        <extracomment>studio/ui/errors.py</extracomment>
        <translation>选择其他音色…</translation>
    </message>
    <message>
        <source>Keep and open</source>
        <extracomment>studio/ui/errors.py</extracomment>
        <translation>保留并打开</translation>
    </message>
    <message>
        <source>Throw away</source>
        <extracomment>studio/ui/errors.py</extracomment>
        <translation>丢弃</translation>
    </message>
    <message>
        <source>everything</source>
        <comment>Safe: …</comment>
        <extracomment>studio/ui/errors.py</extracomment>
        <translation>全部内容</translation>
    </message>
    <message>
        <source>your work is saved</source>
        <comment>Safe: …</comment>
        <extracomment>studio/ui/errors.py</extracomment>
        <translation>工作内容已保存</translation>
    </message>
    <message>
        <source>your work</source>
        <comment>Safe: …</comment>
        <extracomment>studio/ui/errors.py</extracomment>
        <translation>工作内容</translation>
    </message>
    <message>
        <source>your words and takes</source>
        <comment>Safe: …</comment>
        <extracomment>studio/ui/errors.py</extracomment>
        <translation>文字和版本</translation>
    </message>
    <message>
        <source>your takes</source>
        <comment>Safe: …</comment>
        <extracomment>studio/ui/errors.py</extracomment>
        <translation>版本</translation>
    </message>
    <message>
        <source>{subject} was not made: {reason}</source>
        <comment>the reason is a whole sentence</comment>
        <extracomment>studio/ui/errors.py</extracomment>
        <translation>{subject}：未能生成。{reason}</translation>
    </message>
    <message numerus="yes">
        <source>Charged: {count:,} credits.</source>
        <extracomment>studio/ui/errors.py; of one: Charged: {count:,} credit.</extracomment>
        <translation>
            <numerusform>扣费：{count:,} 点。</numerusform>
        </translation>
    </message>
    <message>
        <source>Charged: something may have been taken; the service did not say.</source>
        <extracomment>studio/ui/errors.py</extracomment>
        <translation>扣费：可能已扣；服务没有说明。</translation>
    </message>
    <message numerus="yes">
        <source>Charged: {count:,} credits may have been taken; the service did not say.</source>
        <extracomment>studio/ui/errors.py; of one: Charged: {count:,} credit may have been taken; the service did not say.</extracomment>
        <translation>
            <numerusform>扣费：可能已扣 {count:,} 点；服务没有说明。</numerusform>
        </translation>
    </message>
    <message>
        <source>Code: {code}</source>
        <extracomment>studio/ui/errors.py</extracomment>
        <translation>代码：{code}</translation>
    </message>
    <message>
        <source>Status: {status}</source>
        <extracomment>studio/ui/errors.py</extracomment>
        <translation>状态：{status}</translation>
    </message>
    <message>
        <source>Request: {id}</source>
        <extracomment>studio/ui/errors.py</extracomment>
        <translation>请求：{id}</translation>
    </message>
    <message>
        <source>Safe: {what}.</source>
        <extracomment>studio/ui/errors.py</extracomment>
        <translation>安全：{what}。</translation>
    </message>
    <message>
        <source>Exporting {name}</source>
        <extracomment>studio/ui/export/exporting.py</extracomment>
        <translation>正在导出 {name}</translation>
    </message>
    <message>
        <source>in {folder}</source>
        <extracomment>studio/ui/export/form.py</extracomment>
        <translation>在 {folder} 中</translation>
    </message>
    <message>
        <source>{name}. In curly brackets can stand:
{fields}</source>
        <extracomment>studio/ui/export/pattern_field.py</extracomment>
        <translation>{name}。花括号中可以写：
{fields}</translation>
    </message>
    <message>
        <source>Export</source>
        <comment>the button</comment>
        <extracomment>studio/ui/export/popover.py</extracomment>
        <translation>导出</translation>
    </message>
    <message>
        <source>{title}, take {number}</source>
        <extracomment>studio/ui/export/popover.py</extracomment>
        <translation>{title}，版本 {number}</translation>
    </message>
    <message>
        <source>“{name}” is there already. Replace it?</source>
        <extracomment>studio/ui/export/popover.py</extracomment>
        <translation>“{name}”已存在。要替换吗？</translation>
    </message>
    <message>
        <source>Writing {name}…</source>
        <extracomment>studio/ui/export/popover.py</extracomment>
        <translation>正在写入 {name}…</translation>
    </message>
    <message>
        <source>Saved to {name}.</source>
        <extracomment>studio/ui/export/popover.py</extracomment>
        <translation>已保存到 {name}。</translation>
    </message>
    <message>
        <source>Start</source>
        <comment>when a stretch of sound begins</comment>
        <extracomment>studio/ui/export/provenance_pdf.py</extracomment>
        <translation>开始</translation>
    </message>
    <message>
        <source>End</source>
        <comment>when a stretch of sound ends</comment>
        <extracomment>studio/ui/export/provenance_pdf.py</extracomment>
        <translation>结束</translation>
    </message>
    <message>
        <source>Made</source>
        <comment>when it was made</comment>
        <extracomment>studio/ui/export/provenance_pdf.py</extracomment>
        <translation>生成时间</translation>
    </message>
    <message>
        <source>Approved by</source>
        <extracomment>studio/ui/export/provenance_pdf.py</extracomment>
        <translation>通过者</translation>
    </message>
    <message>
        <source>“{name}” could not be written in “{folder}”.</source>
        <extracomment>studio/ui/export/provenance_pdf.py</extracomment>
        <translation>无法在“{folder}”中写入“{name}”。</translation>
    </message>
    <message>
        <source>Where the synthetic sound of this export comes from.</source>
        <extracomment>studio/ui/export/provenance_pdf.py</extracomment>
        <translation>此次导出中合成声音的来源。</translation>
    </message>
    <message numerus="yes">
        <source>{count} stretches, {length} in all.</source>
        <extracomment>studio/ui/export/provenance_pdf.py; of one: {count} stretch, {length} in all.</extracomment>
        <translation>
            <numerusform>{count} 个区段，共 {length}。</numerusform>
        </translation>
    </message>
    <message>
        <source>Project {project} · written {time} by {person}</source>
        <extracomment>studio/ui/export/provenance_pdf.py</extracomment>
        <translation>项目 {project} · {time} 由 {person} 写成</translation>
    </message>
    <message>
        <source>nobody known</source>
        <extracomment>studio/ui/export/provenance_pdf.py</extracomment>
        <translation>未知</translation>
    </message>
    <message>
        <source>take {number}</source>
        <comment>in a sentence</comment>
        <extracomment>studio/ui/export/provenance_pdf.py</extracomment>
        <translation>版本 {number}</translation>
    </message>
    <message>
        <source>not approved</source>
        <extracomment>studio/ui/export/provenance_pdf.py</extracomment>
        <translation>未通过</translation>
    </message>
    <message>
        <source>none noted</source>
        <comment>consent</comment>
        <extracomment>studio/ui/export/provenance_pdf.py</extracomment>
        <translation>无记录</translation>
    </message>
    <message>
        <source>{person}, agreed on {date}, said in {recording}</source>
        <extracomment>studio/ui/export/provenance_pdf.py</extracomment>
        <translation>{person}，{date} 同意，录于 {recording}</translation>
    </message>
    <message>
        <source>{person}, agreed on {date}</source>
        <extracomment>studio/ui/export/provenance_pdf.py</extracomment>
        <translation>{person}，{date} 同意</translation>
    </message>
    <message>
        <source>{title}: provenance</source>
        <extracomment>studio/ui/export/provenance_pdf.py</extracomment>
        <translation>{title}：来源记录</translation>
    </message>
    <message>
        <source>Both</source>
        <comment>one file, and one for each block</comment>
        <extracomment>studio/ui/export/script_form.py</extracomment>
        <translation>两者</translation>
    </message>
    <message>
        <source>As</source>
        <comment>one file, or one for each block</comment>
        <extracomment>studio/ui/export/script_form.py</extracomment>
        <translation>输出</translation>
    </message>
    <message>
        <source>Exported {name} to {folder}.</source>
        <extracomment>studio/ui/export/script_popover.py</extracomment>
        <translation>已将 {name} 导出到 {folder}。</translation>
    </message>
    <message numerus="yes">
        <source>Exported {count} files to {folder}.</source>
        <extracomment>studio/ui/export/script_popover.py; of one: Exported {count} file to {folder}.</extracomment>
        <translation>
            <numerusform>已将 {count} 个文件导出到 {folder}。</numerusform>
        </translation>
    </message>
    <message>
        <source>“{name}” is there already. Replace?</source>
        <extracomment>studio/ui/export/replacing.py</extracomment>
        <translation>“{name}”已存在。替换？</translation>
    </message>
    <message numerus="yes">
        <source>{count} of these files are there already. Replace?</source>
        <extracomment>studio/ui/export/replacing.py; of one: {count} of these files is there already. Replace?</extracomment>
        <translation>
            <numerusform>这些文件中有 {count} 个已存在。替换？</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} of {all} files are not as loud as asked for.</source>
        <extracomment>studio/ui/export/script_popover.py; of one: {count} of {all} files is not as loud as asked for.</extracomment>
        <translation>
            <numerusform>{all} 个文件中有 {count} 个未达到要求的响度。</numerusform>
        </translation>
    </message>
    <message>
        <source>{lufs:.1f} LUFS, {rms:.1f} dB RMS, peak {peak:.1f} dBTP</source>
        <extracomment>studio/ui/export/script_popover.py</extracomment>
        <translation>{lufs:.1f} LUFS，{rms:.1f} dB RMS，峰值 {peak:.1f} dBTP</translation>
    </message>
    <message>
        <source>The kettle is on for both of us.</source>
        <comment>a line in a small drawing</comment>
        <extracomment>studio/ui/first_run/art.py</extracomment>
        <translation>水已经烧上了，两杯都够。</translation>
    </message>
    <message>
        <source>on</source>
        <comment>the word of “The kettle is on for both of us.” that is underlined, as it stands there</comment>
        <extracomment>studio/ui/first_run/art.py</extracomment>
        <translation>烧上</translation>
    </message>
    <message>
        <source>Thursday</source>
        <comment>struck out in a drawing</comment>
        <extracomment>studio/ui/first_run/art.py</extracomment>
        <translation>星期四</translation>
    </message>
    <message>
        <source>Friday</source>
        <comment>in its place</comment>
        <extracomment>studio/ui/first_run/art.py</extracomment>
        <translation>星期五</translation>
    </message>
    <message>
        <source>10 seconds</source>
        <extracomment>studio/ui/first_run/art.py</extracomment>
        <translation>10 秒</translation>
    </message>
    <message>
        <source>{words} {how}. Key {number}</source>
        <extracomment>studio/ui/first_run/card.py</extracomment>
        <translation>{words}{how}。按键 {number}</translation>
    </message>
    <message>
        <source>Leave the first steps</source>
        <extracomment>studio/ui/first_run/leading.py</extracomment>
        <translation>离开新手入门</translation>
    </message>
    <message>
        <source>Before you begin</source>
        <extracomment>studio/ui/first_run/ready_list.py</extracomment>
        <translation>开始之前</translation>
    </message>
    <message>
        <source>Saved to {path}.</source>
        <extracomment>studio/ui/help.py</extracomment>
        <translation>已保存到 {path}。</translation>
    </message>
    <message>
        <source>Change the voice</source>
        <comment>of the recording, in the Voice Changer</comment>
        <extracomment>studio/ui/key_table.py</extracomment>
        <translation>变声</translation>
    </message>
    <message>
        <source>They do not run.</source>
        <extracomment>studio/ui/readiness.py</extracomment>
        <translation>没有运行。</translation>
    </message>
    <message>
        <source>Sound out</source>
        <extracomment>studio/ui/readiness.py</extracomment>
        <translation>声音输出</translation>
    </message>
    <message>
        <source>No device plays sound. Connect one; export works without.</source>
        <extracomment>studio/ui/readiness.py</extracomment>
        <translation>没有可播放声音的设备。请连接一个；导出不受影响。</translation>
    </message>
    <message>
        <source>Sound in</source>
        <extracomment>studio/ui/readiness.py</extracomment>
        <translation>声音输入</translation>
    </message>
    <message>
        <source>No microphone can be used. Connect one, or allow it in the system.</source>
        <extracomment>studio/ui/readiness.py</extracomment>
        <translation>没有可用的麦克风。请连接一个，或在系统中允许使用。</translation>
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
        <translation>播放／暂停</translation>
    </message>
    <message>
        <source>Play from the cursor</source>
        <extracomment>studio/ui/key_table.py</extracomment>
        <translation>从光标处播放</translation>
    </message>
    <message>
        <source>To start</source>
        <extracomment>studio/ui/key_table.py</extracomment>
        <translation>回到开头</translation>
    </message>
    <message>
        <source>Loop</source>
        <extracomment>studio/ui/key_table.py</extracomment>
        <translation>循环</translation>
    </message>
    <message>
        <source>Play the selection</source>
        <extracomment>studio/ui/key_table.py</extracomment>
        <translation>播放选区</translation>
    </message>
    <message>
        <source>Loop the selection</source>
        <extracomment>studio/ui/key_table.py</extracomment>
        <translation>循环选区</translation>
    </message>
    <message>
        <source>Record, or stop</source>
        <extracomment>studio/ui/key_table.py</extracomment>
        <translation>录音／停止</translation>
    </message>
    <message>
        <source>Pause the recording</source>
        <extracomment>studio/ui/key_table.py</extracomment>
        <translation>暂停录音</translation>
    </message>
    <message>
        <source>Hear it without the selection</source>
        <extracomment>studio/ui/key_table.py</extracomment>
        <translation>跳过选区试听</translation>
    </message>
    <message>
        <source>Hear up to the selection</source>
        <extracomment>studio/ui/key_table.py</extracomment>
        <translation>听到选区为止</translation>
    </message>
    <message>
        <source>Hear before its start</source>
        <extracomment>studio/ui/key_table.py</extracomment>
        <translation>听起点之前</translation>
    </message>
    <message>
        <source>Hear after its start</source>
        <extracomment>studio/ui/key_table.py</extracomment>
        <translation>听起点之后</translation>
    </message>
    <message>
        <source>Hear before its end</source>
        <extracomment>studio/ui/key_table.py</extracomment>
        <translation>听终点之前</translation>
    </message>
    <message>
        <source>Hear after its end</source>
        <extracomment>studio/ui/key_table.py</extracomment>
        <translation>听终点之后</translation>
    </message>
    <message>
        <source>Next part of the window</source>
        <extracomment>studio/ui/key_table.py</extracomment>
        <translation>窗口的下一部分</translation>
    </message>
    <message>
        <source>Previous part of the window</source>
        <extracomment>studio/ui/key_table.py</extracomment>
        <translation>窗口的上一部分</translation>
    </message>
    <message>
        <source>To the message at the top</source>
        <extracomment>studio/ui/key_table.py</extracomment>
        <translation>转到顶部的消息</translation>
    </message>
    <message>
        <source>This sheet</source>
        <extracomment>studio/ui/key_table.py</extracomment>
        <translation>此按键表</translation>
    </message>
    <message>
        <source>The guide</source>
        <extracomment>studio/ui/key_table.py</extracomment>
        <translation>指南</translation>
    </message>
    <message>
        <source>New project</source>
        <extracomment>studio/ui/key_table.py</extracomment>
        <translation>新建项目</translation>
    </message>
    <message>
        <source>Open a project</source>
        <extracomment>studio/ui/key_table.py</extracomment>
        <translation>打开项目</translation>
    </message>
    <message>
        <source>Save as</source>
        <extracomment>studio/ui/key_table.py</extracomment>
        <translation>另存为</translation>
    </message>
    <message>
        <source>Quit</source>
        <extracomment>studio/ui/key_table.py</extracomment>
        <translation>退出</translation>
    </message>
    <message>
        <source>Close, leave the text, then stop the sound</source>
        <extracomment>studio/ui/key_table.py</extracomment>
        <translation>依次：关闭、离开文字、停止声音</translation>
    </message>
    <message>
        <source>Write in the block</source>
        <extracomment>studio/ui/key_table.py</extracomment>
        <translation>在段落中输入</translation>
    </message>
    <message>
        <source>Move the block up</source>
        <extracomment>studio/ui/key_table.py</extracomment>
        <translation>上移段落</translation>
    </message>
    <message>
        <source>Move it down</source>
        <extracomment>studio/ui/key_table.py</extracomment>
        <translation>下移段落</translation>
    </message>
    <message>
        <source>Add a block</source>
        <extracomment>studio/ui/key_table.py</extracomment>
        <translation>添加段落</translation>
    </message>
    <message>
        <source>Copy the block</source>
        <extracomment>studio/ui/key_table.py</extracomment>
        <translation>复制段落</translation>
    </message>
    <message>
        <source>Join with previous</source>
        <extracomment>studio/ui/key_table.py</extracomment>
        <translation>与上一段合并</translation>
    </message>
    <message>
        <source>Delete the block</source>
        <extracomment>studio/ui/key_table.py</extracomment>
        <translation>删除段落</translation>
    </message>
    <message>
        <source>Lock, or unlock</source>
        <extracomment>studio/ui/key_table.py</extracomment>
        <translation>锁定／解锁</translation>
    </message>
    <message>
        <source>Find and replace</source>
        <extracomment>studio/ui/key_table.py</extracomment>
        <translation>查找和替换</translation>
    </message>
    <message>
        <source>How words are said</source>
        <extracomment>studio/ui/key_table.py</extracomment>
        <translation>字词的读音</translation>
    </message>
    <message>
        <source>Approve the block</source>
        <extracomment>studio/ui/key_table.py</extracomment>
        <translation>通过段落</translation>
    </message>
    <message>
        <source>Make this block</source>
        <extracomment>studio/ui/key_table.py</extracomment>
        <translation>生成此段落</translation>
    </message>
    <message>
        <source>Make all missing</source>
        <extracomment>studio/ui/key_table.py</extracomment>
        <translation>生成所有缺失段落</translation>
    </message>
    <message>
        <source>Next take</source>
        <extracomment>studio/ui/key_table.py</extracomment>
        <translation>下一个版本</translation>
    </message>
    <message>
        <source>Open a text</source>
        <extracomment>studio/ui/key_table.py</extracomment>
        <translation>打开文本</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>studio/ui/key_table.py</extracomment>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Redo</source>
        <extracomment>studio/ui/key_table.py</extracomment>
        <translation>重做</translation>
    </message>
    <message>
        <source>Open a recording</source>
        <extracomment>studio/ui/key_table.py</extracomment>
        <translation>打开录音</translation>
    </message>
    <message>
        <source>Open the file you copied</source>
        <extracomment>studio/ui/key_table.py</extracomment>
        <translation>打开复制的文件</translation>
    </message>
    <message>
        <source>Make takes</source>
        <extracomment>studio/ui/key_table.py</extracomment>
        <translation>生成版本</translation>
    </message>
    <message>
        <source>Choose what sounds, or write</source>
        <extracomment>studio/ui/key_table.py</extracomment>
        <translation>选用正在播放的，或输入</translation>
    </message>
    <message>
        <source>Next patch to listen to</source>
        <extracomment>studio/ui/key_table.py</extracomment>
        <translation>下一个待听补丁</translation>
    </message>
    <message>
        <source>In a pickup list: accept; N next take, X reject</source>
        <extracomment>studio/ui/key_table.py</extracomment>
        <translation>补录清单中：采用；N 下一个版本，X 弃用</translation>
    </message>
    <message>
        <source>Export the mended recording</source>
        <extracomment>studio/ui/key_table.py</extracomment>
        <translation>导出修补后的录音</translation>
    </message>
    <message>
        <source>Selection begins here</source>
        <extracomment>studio/ui/key_table.py</extracomment>
        <translation>选区从这里开始</translation>
    </message>
    <message>
        <source>Selection ends here</source>
        <extracomment>studio/ui/key_table.py</extracomment>
        <translation>选区到这里结束</translation>
    </message>
    <message>
        <source>Larger on that side</source>
        <extracomment>studio/ui/key_table.py</extracomment>
        <translation>向该侧扩大</translation>
    </message>
    <message>
        <source>Smaller from that side</source>
        <extracomment>studio/ui/key_table.py</extracomment>
        <translation>从该侧缩小</translation>
    </message>
    <message>
        <source>Move it as it is, or to the right</source>
        <extracomment>studio/ui/key_table.py</extracomment>
        <translation>整体左移，或右移</translation>
    </message>
    <message>
        <source>Next word; Left the one before</source>
        <extracomment>studio/ui/key_table.py</extracomment>
        <translation>下一个词；Left 上一个</translation>
    </message>
    <message>
        <source>Edges to zero crossings</source>
        <extracomment>studio/ui/key_table.py</extracomment>
        <translation>边缘对齐过零点</translation>
    </message>
    <message>
        <source>Left crossfade shorter; . longer</source>
        <extracomment>studio/ui/key_table.py</extracomment>
        <translation>左交叉淡化缩短；. 加长</translation>
    </message>
    <message>
        <source>Right crossfade shorter; &gt; longer</source>
        <extracomment>studio/ui/key_table.py</extracomment>
        <translation>右交叉淡化缩短；&gt; 加长</translation>
    </message>
    <message>
        <source>Zoom in; Ctrl+− out</source>
        <extracomment>studio/ui/key_table.py</extracomment>
        <translation>放大；Ctrl+− 缩小</translation>
    </message>
    <message>
        <source>Show the selection</source>
        <extracomment>studio/ui/key_table.py</extracomment>
        <translation>显示选区</translation>
    </message>
    <message>
        <source>Show all of the recording</source>
        <extracomment>studio/ui/key_table.py</extracomment>
        <translation>显示整个录音</translation>
    </message>
    <message>
        <source>Add a marker</source>
        <extracomment>studio/ui/key_table.py</extracomment>
        <translation>添加标记</translation>
    </message>
    <message>
        <source>Next marker; Left the one before</source>
        <extracomment>studio/ui/key_table.py</extracomment>
        <translation>下一个标记；Left 上一个</translation>
    </message>
    <message>
        <source>Put the word right, name the marker</source>
        <extracomment>studio/ui/key_table.py</extracomment>
        <translation>更正字词，命名标记</translation>
    </message>
    <message>
        <source>Preview the voice</source>
        <extracomment>studio/ui/key_table.py</extracomment>
        <translation>试听音色</translation>
    </message>
    <message>
        <source>Favourite, or no longer</source>
        <extracomment>studio/ui/key_table.py</extracomment>
        <translation>收藏／取消收藏</translation>
    </message>
    <message>
        <source>Add it to the mix</source>
        <extracomment>studio/ui/key_table.py</extracomment>
        <translation>加入混合</translation>
    </message>
    <message>
        <source>Add it to the audition</source>
        <extracomment>studio/ui/key_table.py</extracomment>
        <translation>加入试音</translation>
    </message>
    <message>
        <source>Search</source>
        <extracomment>studio/ui/key_table.py</extracomment>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Undo a favourite or a tag</source>
        <extracomment>studio/ui/key_table.py</extracomment>
        <translation>撤销收藏或标签</translation>
    </message>
    <message>
        <source>Redo it</source>
        <extracomment>studio/ui/key_table.py</extracomment>
        <translation>重做</translation>
    </message>
    <message>
        <source>Add files</source>
        <extracomment>studio/ui/key_table.py</extracomment>
        <translation>添加文件</translation>
    </message>
    <message>
        <source>Hear the file</source>
        <extracomment>studio/ui/key_table.py</extracomment>
        <translation>试听文件</translation>
    </message>
    <message>
        <source>Rename the dataset</source>
        <extracomment>studio/ui/key_table.py</extracomment>
        <translation>重命名数据集</translation>
    </message>
    <message>
        <source>List the files anew</source>
        <extracomment>studio/ui/key_table.py</extracomment>
        <translation>刷新文件列表</translation>
    </message>
    <message>
        <source>Remove one not sent; delete one</source>
        <extracomment>studio/ui/key_table.py</extracomment>
        <translation>移除未发送的；删除已发送的</translation>
    </message>
    <message>
        <source>Put back what was removed</source>
        <extracomment>studio/ui/key_table.py</extracomment>
        <translation>恢复移除的</translation>
    </message>
    <message>
        <source>Swap before and after</source>
        <extracomment>studio/ui/key_table.py</extracomment>
        <translation>切换变声前后</translation>
    </message>
    <message>
        <source>Change the voice</source>
        <extracomment>studio/ui/tabs/voices/edit_form.py</extracomment>
        <translation>变声</translation>
    </message>
    <message>
        <source>Hear a result, or try again</source>
        <extracomment>studio/ui/key_table.py</extracomment>
        <translation>试听结果，或重试</translation>
    </message>
    <message>
        <source>Take its file out of the batch</source>
        <extracomment>studio/ui/key_table.py</extracomment>
        <translation>把文件移出批处理</translation>
    </message>
    <message>
        <source>Open a zipped project…</source>
        <extracomment>studio/ui/main_menu.py</extracomment>
        <translation>打开压缩项目…</translation>
    </message>
    <message>
        <source>Open recent</source>
        <extracomment>studio/ui/main_menu.py</extracomment>
        <translation>最近打开</translation>
    </message>
    <message>
        <source>Rename…</source>
        <extracomment>studio/ui/main_menu.py</extracomment>
        <translation>重命名…</translation>
    </message>
    <message>
        <source>Save as…</source>
        <extracomment>studio/ui/main_menu.py</extracomment>
        <translation>另存为…</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <extracomment>studio/ui/main_menu.py</extracomment>
        <translation>保存副本…</translation>
    </message>
    <message>
        <source>Show the project&apos;s folder</source>
        <extracomment>studio/ui/main_menu.py</extracomment>
        <translation>显示项目文件夹</translation>
    </message>
    <message>
        <source>Settings…</source>
        <extracomment>studio/ui/main_menu.py</extracomment>
        <translation>设置…</translation>
    </message>
    <message>
        <source>Something wrong?…</source>
        <extracomment>studio/ui/main_menu.py</extracomment>
        <translation>遇到问题？…</translation>
    </message>
    <message>
        <source>Hear the selection</source>
        <extracomment>studio/ui/main_menu.py</extracomment>
        <translation>试听选区</translation>
    </message>
    <message>
        <source>File</source>
        <extracomment>studio/ui/main_menu.py</extracomment>
        <translation>文件</translation>
    </message>
    <message>
        <source>Play</source>
        <extracomment>studio/ui/dialogs/inside.py</extracomment>
        <translation>播放</translation>
    </message>
    <message>
        <source>Help</source>
        <extracomment>studio/ui/main_menu.py</extracomment>
        <translation>帮助</translation>
    </message>
    <message>
        <source>Export the ledger</source>
        <extracomment>studio/ui/money.py</extracomment>
        <translation>导出消费明细</translation>
    </message>
    <message>
        <source>Table</source>
        <extracomment>studio/ui/money.py</extracomment>
        <translation>表格</translation>
    </message>
    <message>
        <source>A take is being made just now. Stop it, or wait until it is there.</source>
        <extracomment>studio/ui/open_project.py</extracomment>
        <translation>正在生成版本。请停止，或等待完成。</translation>
    </message>
    <message>
        <source>None yet</source>
        <extracomment>studio/ui/open_project.py</extracomment>
        <translation>暂无</translation>
    </message>
    <message>
        <source>Zipped projects</source>
        <extracomment>studio/ui/open_project.py</extracomment>
        <translation>压缩项目</translation>
    </message>
    <message>
        <source>Projects</source>
        <extracomment>studio/ui/open_project.py</extracomment>
        <translation>项目</translation>
    </message>
    <message>
        <source>Zipped projects, to send</source>
        <extracomment>studio/ui/open_project.py</extracomment>
        <translation>压缩项目，便于发送</translation>
    </message>
    <message>
        <source>Making a project</source>
        <extracomment>studio/ui/open_project.py</extracomment>
        <translation>正在创建项目</translation>
    </message>
    <message>
        <source>Opening the project</source>
        <extracomment>studio/ui/open_project.py</extracomment>
        <translation>正在打开项目</translation>
    </message>
    <message>
        <source>Save the project as</source>
        <extracomment>studio/ui/open_project.py</extracomment>
        <translation>项目另存为</translation>
    </message>
    <message>
        <source>Saving the project</source>
        <extracomment>studio/ui/open_project.py</extracomment>
        <translation>正在保存项目</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <extracomment>studio/ui/open_project.py</extracomment>
        <translation>保存副本</translation>
    </message>
    <message>
        <source>Saving a copy</source>
        <extracomment>studio/services/copy_project.py</extracomment>
        <translation>正在保存副本</translation>
    </message>
    <message>
        <source>Open a zipped project</source>
        <extracomment>studio/ui/open_project.py</extracomment>
        <translation>打开压缩项目</translation>
    </message>
    <message>
        <source>A copy was saved to {path}.</source>
        <extracomment>studio/ui/look_inside.py</extracomment>
        <translation>副本已保存到 {path}。</translation>
    </message>
    <message>
        <source>The voices on this computer stopped twice.</source>
        <extracomment>studio/launch/engine.py</extracomment>
        <translation>本机音色停止了两次。</translation>
    </message>
    <message>
        <source>The voices on this computer did not start within a minute.</source>
        <extracomment>studio/launch/engine.py</extracomment>
        <translation>本机音色一分钟内没有启动。</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <comment>keys</comment>
        <extracomment>studio/ui/dialogs/keys.py</extracomment>
        <translation>{first} 到 {last}</translation>
    </message>
    <message>
        <source>Said by that character</source>
        <extracomment>studio/ui/key_table.py</extracomment>
        <translation>由该角色说</translation>
    </message>
    <message>
        <source>Hear that take in place</source>
        <extracomment>studio/ui/key_table.py</extracomment>
        <translation>原位试听该版本</translation>
    </message>
    <message>
        <source>Hear that voice of the audition</source>
        <extracomment>studio/ui/key_table.py</extracomment>
        <translation>试听该试音音色</translation>
    </message>
    <message>
        <source>Renaming the project</source>
        <extracomment>studio/ui/open_project.py</extracomment>
        <translation>正在重命名项目</translation>
    </message>
    <message>
        <source>Looking for recordings</source>
        <extracomment>studio/ui/recording/leftovers.py</extracomment>
        <translation>正在查找录音</translation>
    </message>
    <message>
        <source>Saving the recording</source>
        <extracomment>studio/ui/recording/leftovers.py</extracomment>
        <translation>正在保存录音</translation>
    </message>
    <message>
        <source>Throwing the recording away</source>
        <extracomment>studio/ui/recording/leftovers.py</extracomment>
        <translation>正在丢弃录音</translation>
    </message>
    <message>
        <source>No dataset yet</source>
        <extracomment>studio/ui/tabs/datasets/middle.py</extracomment>
        <translation>暂无数据集</translation>
    </message>
    <message>
        <source>No files in it yet</source>
        <extracomment>studio/ui/tabs/datasets/middle.py</extracomment>
        <translation>还没有文件</translation>
    </message>
    <message>
        <source>Listening for words… {percent} %</source>
        <extracomment>studio/ui/tabs/infill/heard_words.py</extracomment>
        <translation>正在识别字词… {percent}%</translation>
    </message>
    <message>
        <source>Recordings mended in this project</source>
        <extracomment>studio/ui/tabs/infill/recordings.py</extracomment>
        <translation>此项目中修补过的录音</translation>
    </message>
    <message>
        <source>How it is said: {how}</source>
        <extracomment>studio/ui/tabs/infill/spoken_popover.py</extracomment>
        <translation>说话方式：{how}</translation>
    </message>
    <message>
        <source>{service}, built in</source>
        <comment>who made a voice</comment>
        <extracomment>studio/ui/tabs/voices/facts.py</extracomment>
        <translation>{service}（自带）</translation>
    </message>
    <message>
        <source>Parts of the whole: all sliders together are 100 %, and twice as far is twice as much.</source>
        <extracomment>studio/ui/tabs/voices/make/mix_part.py</extracomment>
        <translation>占整体的份额：所有滑块合计为 100 %，拖到两倍处份额就是两倍。</translation>
    </message>
    <message>
        <source>Add at least two voices: press M on each</source>
        <extracomment>studio/ui/tabs/voices/make/mixing.py</extracomment>
        <translation>请至少添加两个音色：在每个上按 M</translation>
    </message>
    <message>
        <source>Create a voice from numbers</source>
        <extracomment>studio/ui/tabs/voices/toolbar.py</extracomment>
        <translation>用数值创建音色</translation>
    </message>
    <message>
        <source>Open a voice file…</source>
        <extracomment>studio/ui/tabs/voices/toolbar.py</extracomment>
        <translation>打开音色文件…</translation>
    </message>
    <message>
        <source>Open a voice file</source>
        <extracomment>studio/ui/tabs/voices/toolbar.py</extracomment>
        <translation>打开音色文件</translation>
    </message>
    <message>
        <source>No sound device was found. Export still works. If one is there now, start the studio again.</source>
        <extracomment>studio/ui/transport/bar.py</extracomment>
        <translation>未找到声音设备。仍可导出。如果现在已有设备，请重新启动工作室。</translation>
    </message>
    <message>
        <source>Other voices speak {language} with an accent</source>
        <extracomment>studio/ui/voices/rows.py</extracomment>
        <translation>其他音色说{language}带口音</translation>
    </message>
    <message>
        <source>chosen</source>
        <comment>voice</comment>
        <extracomment>studio/ui/voices/voice_list.py</extracomment>
        <translation>已选</translation>
    </message>
    <message>
        <source>Name the marker…</source>
        <extracomment>studio/ui/waveform/gap_menu.py</extracomment>
        <translation>命名标记…</translation>
    </message>
    <message>
        <source>Remove the marker</source>
        <extracomment>studio/ui/waveform/gap_menu.py</extracomment>
        <translation>移除标记</translation>
    </message>
    <message>
        <source>Add a marker here</source>
        <extracomment>studio/ui/waveform/gap_menu.py</extracomment>
        <translation>在此添加标记</translation>
    </message>
    <message>
        <source>Select “{word}”</source>
        <extracomment>studio/ui/waveform/gap_menu.py</extracomment>
        <translation>选择“{word}”</translation>
    </message>
    <message>
        <source>Correct “{word}”…</source>
        <extracomment>studio/ui/waveform/gap_menu.py</extracomment>
        <translation>更正“{word}”…</translation>
    </message>
    <message>
        <source>“{word}” is said where the selection is</source>
        <extracomment>studio/ui/waveform/gap_menu.py</extracomment>
        <translation>“{word}”就在选区处</translation>
    </message>
    <message>
        <source>Selection {start} to {end}</source>
        <extracomment>studio/ui/waveform/spoken_selection.py</extracomment>
        <translation>选区 {start} 到 {end}</translation>
    </message>
    <message numerus="yes">
        <source>words {words}</source>
        <extracomment>studio/ui/waveform/spoken_selection.py; of one: word {words}</extracomment>
        <translation>
            <numerusform>字词 {words}</numerusform>
        </translation>
    </message>
    <message>
        <source>pause before {count} milliseconds</source>
        <extracomment>studio/ui/waveform/spoken_selection.py</extracomment>
        <translation>前面停顿 {count} 毫秒</translation>
    </message>
    <message>
        <source>left context {seconds:.1f} seconds</source>
        <extracomment>studio/ui/waveform/spoken_selection.py</extracomment>
        <translation>左上下文 {seconds:.1f} 秒</translation>
    </message>
    <message>
        <source>right context {seconds:.1f} seconds</source>
        <extracomment>studio/ui/waveform/spoken_selection.py</extracomment>
        <translation>右上下文 {seconds:.1f} 秒</translation>
    </message>
    <message numerus="yes">
        <source>{count} hours</source>
        <extracomment>studio/ui/waveform/spoken_selection.py; of one: {count} hour</extracomment>
        <translation>
            <numerusform>{count} 小时</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} minutes</source>
        <extracomment>studio/ui/waveform/spoken_selection.py; of one: {count} minute</extracomment>
        <translation>
            <numerusform>{count} 分钟</numerusform>
        </translation>
    </message>
    <message>
        <source>Take waveform</source>
        <comment>waveform of a take</comment>
        <extracomment>studio/ui/waveform/take_wave.py</extracomment>
        <translation>版本波形</translation>
    </message>
    <message>
        <source>Selection {start:.2f} to {end:.2f} seconds, {length:.2f} seconds</source>
        <extracomment>studio/ui/waveform/take_wave.py</extracomment>
        <translation>选区 {start:.2f} 到 {end:.2f} 秒，长 {length:.2f} 秒</translation>
    </message>
    <message>
        <source>{seconds:.2f} seconds, word {word}</source>
        <extracomment>studio/ui/waveform/take_wave.py</extracomment>
        <translation>{seconds:.2f} 秒，字词“{word}”</translation>
    </message>
    <message>
        <source>time</source>
        <comment>what the ruler is in; short</comment>
        <extracomment>studio/ui/waveform/unit_button.py</extracomment>
        <translation>时间</translation>
    </message>
    <message>
        <source>smp</source>
        <comment>samples: what the ruler is in; at most four letters</comment>
        <extracomment>studio/ui/waveform/unit_button.py</extracomment>
        <translation>采样</translation>
    </message>
    <message>
        <source>Ruler in time</source>
        <extracomment>studio/ui/waveform/unit_button.py</extracomment>
        <translation>标尺按时间</translation>
    </message>
    <message>
        <source>Ruler in samples</source>
        <extracomment>studio/ui/waveform/unit_button.py</extracomment>
        <translation>标尺按采样</translation>
    </message>
    <message>
        <source>Copy</source>
        <comment>to the clipboard</comment>
        <extracomment>studio/ui/widgets/details.py</extracomment>
        <translation>复制</translation>
    </message>
    <message>
        <source>Level</source>
        <comment>of the sound</comment>
        <extracomment>studio/ui/widgets/meter.py</extracomment>
        <translation>电平</translation>
    </message>
    <message>
        <source>peak {level:.0f} dB</source>
        <extracomment>studio/ui/widgets/meter.py</extracomment>
        <translation>峰值 {level:.0f} dB</translation>
    </message>
    <message>
        <source>Put the steps away</source>
        <extracomment>studio/ui/widgets/steps_strip.py</extracomment>
        <translation>收起步骤</translation>
    </message>
    <message>
        <source>Show the steps, {number} of {count}</source>
        <extracomment>studio/ui/widgets/steps_strip.py</extracomment>
        <translation>显示步骤（第 {number} 步，共 {count} 步）</translation>
    </message>
    <message>
        <source>Step {number} of {count}: {words}</source>
        <extracomment>studio/ui/widgets/steps_strip.py</extracomment>
        <translation>第 {number} 步，共 {count} 步：{words}</translation>
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
        <translation>剩余 {time}</translation>
    </message>
    <message numerus="yes">
        <source>{count} minutes {seconds}</source>
        <extracomment>studio/ui/widgets/time_text.py; of one: {count} minute {seconds}</extracomment>
        <translation>
            <numerusform>{count} 分 {seconds}</numerusform>
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
        <translation>{name}转轮</translation>
    </message>
    <message>
        <source>A warm, open voice with an easy smile in it, at home in stories and in everyday explanations.</source>
        <comment>what a voice is like</comment>
        <extracomment>studio/engine/data/catalogue.json</extracomment>
        <translation>温暖开朗，带着轻松的笑意，适合讲故事和日常讲解。</translation>
    </message>
    <message>
        <source>A relaxed, low voice with a little grain, good company for long narration.</source>
        <comment>what a voice is like</comment>
        <extracomment>studio/engine/data/catalogue.json</extracomment>
        <translation>松弛低沉，略带沙粒感，陪伴长篇旁白。</translation>
    </message>
    <message>
        <source>A confident, lively voice with crisp consonants; carries adverts and announcements.</source>
        <comment>what a voice is like</comment>
        <extracomment>studio/engine/data/catalogue.json</extracomment>
        <translation>自信活泼，咬字利落，撑得起广告和播报。</translation>
    </message>
    <message>
        <source>A bright, well-spoken British voice, even and clear enough for lessons and audiobooks.</source>
        <comment>what a voice is like</comment>
        <extracomment>studio/engine/data/catalogue.json</extracomment>
        <translation>明亮得体的英式嗓音，平稳清晰，适合课程和有声书。</translation>
    </message>
    <message>
        <source>An energetic, strong voice with lively swings of pitch; made for trailers and sport.</source>
        <comment>what a voice is like</comment>
        <extracomment>studio/engine/data/catalogue.json</extracomment>
        <translation>充满活力，音调起伏生动，为预告片和体育而生。</translation>
    </message>
    <message>
        <source>A slow, breathy near-whisper, as if spoken close to your ear.</source>
        <comment>what a voice is like</comment>
        <extracomment>studio/engine/data/catalogue.json</extracomment>
        <translation>缓慢、带气息的近乎耳语，仿佛贴在耳边说话。</translation>
    </message>
    <message>
        <source>A clear, friendly voice at a brisk pace, for guides, help pages and telephone menus.</source>
        <comment>what a voice is like</comment>
        <extracomment>studio/engine/data/catalogue.json</extracomment>
        <translation>清晰友善，节奏轻快，适合指南、帮助页面和电话语音菜单。</translation>
    </message>
    <message>
        <source>A gentle, rounded British voice that takes its time, for documentaries and bedtime stories.</source>
        <comment>what a voice is like</comment>
        <extracomment>studio/engine/data/catalogue.json</extracomment>
        <translation>温和圆润的英式嗓音，不紧不慢，适合纪录片和睡前故事。</translation>
    </message>
    <message>
        <source>A quick, playful voice, the fastest talker here; fits games and short clips.</source>
        <comment>what a voice is like</comment>
        <extracomment>studio/engine/data/catalogue.json</extracomment>
        <translation>轻快俏皮，这里语速最快的一个，适合游戏和短视频。</translation>
    </message>
    <message>
        <source>A smooth, rounded voice that moves along quickly without losing a word.</source>
        <comment>what a voice is like</comment>
        <extracomment>studio/engine/data/catalogue.json</extracomment>
        <translation>顺滑圆润，说得快却不漏一个字。</translation>
    </message>
    <message>
        <source>A composed, full British voice with a steady melody, suited to news and company films.</source>
        <comment>what a voice is like</comment>
        <extracomment>studio/engine/data/catalogue.json</extracomment>
        <translation>沉着饱满的英式嗓音，语调稳定，适合新闻和企业影片。</translation>
    </message>
    <message>
        <source>A soft, dark-toned voice with an animated melody, for dialogue and explainers.</source>
        <comment>what a voice is like</comment>
        <extracomment>studio/engine/data/catalogue.json</extracomment>
        <translation>柔和、音色偏暗，语调生动，适合对白和讲解。</translation>
    </message>
    <message>
        <source>A low, firm voice that gets to the point; suits instructions and business.</source>
        <comment>what a voice is like</comment>
        <extracomment>studio/engine/data/catalogue.json</extracomment>
        <translation>低沉坚定，直奔要点，适合操作说明和商务。</translation>
    </message>
    <message>
        <source>A high, expressive British voice with wide swings, for characters and children&apos;s books.</source>
        <comment>what a voice is like</comment>
        <extracomment>studio/engine/data/catalogue.json</extracomment>
        <translation>高亢而富表现力的英式嗓音，起伏很大，适合角色和童书。</translation>
    </message>
    <message>
        <source>A plain, direct voice with little melody, for notices and quick reads.</source>
        <comment>what a voice is like</comment>
        <extracomment>studio/engine/data/catalogue.json</extracomment>
        <translation>朴实直接，语调平淡，适合通知和快速朗读。</translation>
    </message>
    <message>
        <source>A young, bubbly voice, bright and full of ups and downs.</source>
        <comment>what a voice is like</comment>
        <extracomment>studio/engine/data/catalogue.json</extracomment>
        <translation>年轻活泼，明亮，起起伏伏。</translation>
    </message>
    <message>
        <source>A calm, level British voice, reliable for news and reports.</source>
        <comment>what a voice is like</comment>
        <extracomment>studio/engine/data/catalogue.json</extracomment>
        <translation>平静沉稳的英式嗓音，播报新闻和报告都可靠。</translation>
    </message>
    <message>
        <source>The deepest voice here: slow, dark and smooth, for trailers and late-night radio.</source>
        <comment>what a voice is like</comment>
        <extracomment>studio/engine/data/catalogue.json</extracomment>
        <translation>这里最低沉的声音：缓慢、深暗、顺滑，适合预告片和深夜电台。</translation>
    </message>
    <message>
        <source>A soft, low voice with a thoughtful melody, pleasant for meditations and essays.</source>
        <comment>what a voice is like</comment>
        <extracomment>studio/engine/data/catalogue.json</extracomment>
        <translation>柔和低沉，语调若有所思，用于冥想和散文很舒服。</translation>
    </message>
    <message>
        <source>A delicate, unhurried British voice with a lilting melody.</source>
        <comment>what a voice is like</comment>
        <extracomment>studio/engine/data/catalogue.json</extracomment>
        <translation>细腻从容的英式嗓音，语调轻扬。</translation>
    </message>
    <message>
        <source>A youthful voice with a lively melody, good for podcasts and product tours.</source>
        <comment>what a voice is like</comment>
        <extracomment>studio/engine/data/catalogue.json</extracomment>
        <translation>青春有朝气，语调活泼，适合播客和产品介绍。</translation>
    </message>
    <message>
        <source>A cool, mellow voice on the low side, easy to listen to for a long time.</source>
        <comment>what a voice is like</comment>
        <extracomment>studio/engine/data/catalogue.json</extracomment>
        <translation>冷静醇和，略偏低，久听不累。</translation>
    </message>
    <message>
        <source>A slow British storyteller with crisp, airy consonants and room between the words.</source>
        <comment>what a voice is like</comment>
        <extracomment>studio/engine/data/catalogue.json</extracomment>
        <translation>慢条斯理的英式讲述者，咬字清脆轻盈，字与字之间留有余地。</translation>
    </message>
    <message>
        <source>A low, level-headed voice, smooth and patient; suits tutorials.</source>
        <comment>what a voice is like</comment>
        <extracomment>studio/engine/data/catalogue.json</extracomment>
        <translation>低沉理智，顺滑耐心，适合教程。</translation>
    </message>
    <message>
        <source>A deep, gravelly British voice with hardly any melody, dry and serious.</source>
        <comment>what a voice is like</comment>
        <extracomment>studio/engine/data/catalogue.json</extracomment>
        <translation>深沉沙哑的英式嗓音，几乎没有语调起伏，冷峻严肃。</translation>
    </message>
    <message>
        <source>A bright, matter-of-fact voice, neutral in feeling and easy to follow.</source>
        <comment>what a voice is like</comment>
        <extracomment>studio/engine/data/catalogue.json</extracomment>
        <translation>明亮务实，情绪中性，容易听懂。</translation>
    </message>
    <message>
        <source>A measured, dark voice that leaves space, for reflective narration.</source>
        <comment>what a voice is like</comment>
        <extracomment>studio/engine/data/catalogue.json</extracomment>
        <translation>从容深暗，留有空间，适合沉思的旁白。</translation>
    </message>
    <message>
        <source>An old, rough, jolly voice with enormous swings of pitch: a character, not a narrator.</source>
        <comment>what a voice is like</comment>
        <extracomment>studio/engine/data/catalogue.json</extracomment>
        <translation>苍老粗犷又快活，音调大起大落：适合演角色，而非旁白。</translation>
    </message>
    <message>
        <source>A clear, composed French voice with an even melody, for reading aloud and lessons.</source>
        <comment>what a voice is like</comment>
        <extracomment>studio/engine/data/catalogue.json</extracomment>
        <translation>清晰沉着的法语嗓音，语调平稳，适合朗读和课程。</translation>
    </message>
    <message>
        <source>A bright, direct Spanish voice at a good pace, for guides and news.</source>
        <comment>what a voice is like</comment>
        <extracomment>studio/engine/data/catalogue.json</extracomment>
        <translation>明亮直接的西班牙语嗓音，节奏明快，适合指南和新闻。</translation>
    </message>
    <message>
        <source>A friendly, steady Spanish voice of medium depth, for narration and explanations.</source>
        <comment>what a voice is like</comment>
        <extracomment>studio/engine/data/catalogue.json</extracomment>
        <translation>友善稳定的西班牙语嗓音，低沉适中，适合旁白和讲解。</translation>
    </message>
    <message>
        <source>A rough, hearty Spanish voice with a lively melody, for characters and adverts.</source>
        <comment>what a voice is like</comment>
        <extracomment>studio/engine/data/catalogue.json</extracomment>
        <translation>粗犷豪爽的西班牙语嗓音，语调活泼，适合角色和广告。</translation>
    </message>
    <message>
        <source>A high, clear Italian voice with plenty of presence, for announcements and lessons.</source>
        <comment>what a voice is like</comment>
        <extracomment>studio/engine/data/catalogue.json</extracomment>
        <translation>高亮清晰的意大利语嗓音，很有存在感，适合播报和课程。</translation>
    </message>
    <message>
        <source>A deep, calm Italian voice, dark and smooth, for documentaries.</source>
        <comment>what a voice is like</comment>
        <extracomment>studio/engine/data/catalogue.json</extracomment>
        <translation>低沉平静的意大利语嗓音，深暗顺滑，适合纪录片。</translation>
    </message>
    <message>
        <source>A bright, natural Brazilian voice of medium height, for narration and lessons.</source>
        <comment>what a voice is like</comment>
        <extracomment>studio/engine/data/catalogue.json</extracomment>
        <translation>明亮自然的巴西嗓音，高度适中，适合旁白和课程。</translation>
    </message>
    <message>
        <source>A friendly, steady Brazilian voice of medium depth, for news and explanations.</source>
        <comment>what a voice is like</comment>
        <extracomment>studio/engine/data/catalogue.json</extracomment>
        <translation>友善稳定的巴西嗓音，低沉适中，适合新闻和讲解。</translation>
    </message>
    <message>
        <source>A rough, hearty Brazilian voice with a lively melody, for characters and adverts.</source>
        <comment>what a voice is like</comment>
        <extracomment>studio/engine/data/catalogue.json</extracomment>
        <translation>粗犷豪爽的巴西嗓音，语调活泼，适合角色和广告。</translation>
    </message>
    <message>
        <source>A high, gentle Hindi voice, rounded and unhurried.</source>
        <comment>what a voice is like</comment>
        <extracomment>studio/engine/data/catalogue.json</extracomment>
        <translation>高而温柔的印地语嗓音，圆润从容。</translation>
    </message>
    <message>
        <source>A warm, flowing Hindi voice of medium height, for narration and help lines.</source>
        <comment>what a voice is like</comment>
        <extracomment>studio/engine/data/catalogue.json</extracomment>
        <translation>温暖流畅的印地语嗓音，高度适中，适合旁白和服务热线。</translation>
    </message>
    <message>
        <source>A dark Hindi voice with an expressive melody, for stories.</source>
        <comment>what a voice is like</comment>
        <extracomment>studio/engine/data/catalogue.json</extracomment>
        <translation>深暗的印地语嗓音，语调富于表现力，适合故事。</translation>
    </message>
    <message>
        <source>A soft, steady Hindi voice, dark in tone, for explanations.</source>
        <comment>what a voice is like</comment>
        <extracomment>studio/engine/data/catalogue.json</extracomment>
        <translation>柔和稳定的印地语嗓音，音色偏暗，适合讲解。</translation>
    </message>
    <message>
        <source>A full, present Mandarin voice with an even pace, for reading aloud.</source>
        <comment>what a voice is like</comment>
        <extracomment>studio/engine/data/catalogue.json</extracomment>
        <translation>饱满有存在感的普通话嗓音，节奏平稳，适合朗读。</translation>
    </message>
    <message>
        <source>A soft, unhurried Mandarin voice, smooth and high.</source>
        <comment>what a voice is like</comment>
        <extracomment>studio/engine/data/catalogue.json</extracomment>
        <translation>柔和从容的普通话嗓音，顺滑而高。</translation>
    </message>
    <message>
        <source>A crisp, lively Mandarin voice with sharp consonants, for programmes and adverts.</source>
        <comment>what a voice is like</comment>
        <extracomment>studio/engine/data/catalogue.json</extracomment>
        <translation>清脆活泼的普通话嗓音，咬字锐利，适合节目和广告。</translation>
    </message>
    <message>
        <source>A very high, quick Mandarin voice, young and cheerful.</source>
        <comment>what a voice is like</comment>
        <extracomment>studio/engine/data/catalogue.json</extracomment>
        <translation>很高很快的普通话嗓音，年轻欢快。</translation>
    </message>
    <message>
        <source>A light, quick Mandarin voice, for vlogs and tours.</source>
        <comment>what a voice is like</comment>
        <extracomment>studio/engine/data/catalogue.json</extracomment>
        <translation>轻快的普通话嗓音，适合视频博客和导览。</translation>
    </message>
    <message>
        <source>A deep, strong Mandarin voice, for sport and trailers.</source>
        <comment>what a voice is like</comment>
        <extracomment>studio/engine/data/catalogue.json</extracomment>
        <translation>低沉有力的普通话嗓音，适合体育和预告片。</translation>
    </message>
    <message>
        <source>A dry, quick Mandarin voice with a rough edge, for news.</source>
        <comment>what a voice is like</comment>
        <extracomment>studio/engine/data/catalogue.json</extracomment>
        <translation>干脆快速的普通话嗓音，略带粗粝，适合新闻。</translation>
    </message>
    <message>
        <source>A bright, boyish Mandarin voice, high enough for a child in a story.</source>
        <comment>what a voice is like</comment>
        <extracomment>studio/engine/data/catalogue.json</extracomment>
        <translation>明亮的少年感普通话嗓音，高得能演故事里的孩子。</translation>
    </message>
    <message>
        <source>A high, clear Japanese voice with an even melody, for reading aloud.</source>
        <comment>what a voice is like</comment>
        <extracomment>studio/engine/data/catalogue.json</extracomment>
        <translation>高而清晰的日语嗓音，语调平稳，适合朗读。</translation>
    </message>
    <message>
        <source>A quiet Japanese storyteller, rounded and unhurried.</source>
        <comment>what a voice is like</comment>
        <extracomment>studio/engine/data/catalogue.json</extracomment>
        <translation>安静的日语讲述者，圆润从容。</translation>
    </message>
    <message>
        <source>A small, sweet Japanese voice, for characters in stories.</source>
        <comment>what a voice is like</comment>
        <extracomment>studio/engine/data/catalogue.json</extracomment>
        <translation>小巧甜美的日语嗓音，适合故事里的角色。</translation>
    </message>
    <message>
        <source>The highest voice here: a childlike Japanese storyteller with wide swings.</source>
        <comment>what a voice is like</comment>
        <extracomment>studio/engine/data/catalogue.json</extracomment>
        <translation>这里最高的声音：孩子般的日语讲述者，起伏很大。</translation>
    </message>
    <message>
        <source>A deep, calm Japanese voice, dark in tone, for narration.</source>
        <comment>what a voice is like</comment>
        <extracomment>studio/engine/data/catalogue.json</extracomment>
        <translation>低沉平静的日语嗓音，音色偏暗，适合旁白。</translation>
    </message>
    <message>
        <source>A clear voice mixed from French and English ones; its German has a foreign accent.</source>
        <comment>what a voice is like</comment>
        <extracomment>studio/engine/data/catalogue.json</extracomment>
        <translation>由法语和英语音色混合而成的清晰声音；说德语带外国口音。</translation>
    </message>
    <message>
        <source>A calm, low voice mixed from English and Spanish ones; its German has a foreign accent.</source>
        <comment>what a voice is like</comment>
        <extracomment>studio/engine/data/catalogue.json</extracomment>
        <translation>由英语和西班牙语音色混合而成的平静低沉的声音；说德语带外国口音。</translation>
    </message>
    <message>
        <source>A friendly voice mixed from English and French ones; its Dutch has a foreign accent.</source>
        <comment>what a voice is like</comment>
        <extracomment>studio/engine/data/catalogue.json</extracomment>
        <translation>由英语和法语音色混合而成的友善声音；说荷兰语带外国口音。</translation>
    </message>
    <message>
        <source>A steady voice mixed from English ones; its Dutch has a foreign accent.</source>
        <comment>what a voice is like</comment>
        <extracomment>studio/engine/data/catalogue.json</extracomment>
        <translation>由英语音色混合而成的稳定声音；说荷兰语带外国口音。</translation>
    </message>
    <message>
        <source>A light voice mixed from English and French ones; its Swedish has a foreign accent.</source>
        <comment>what a voice is like</comment>
        <extracomment>studio/engine/data/catalogue.json</extracomment>
        <translation>由英语和法语音色混合而成的轻盈声音；说瑞典语带外国口音。</translation>
    </message>
    <message>
        <source>A low, even voice mixed from English ones; its Swedish has a foreign accent.</source>
        <comment>what a voice is like</comment>
        <extracomment>studio/engine/data/catalogue.json</extracomment>
        <translation>由英语音色混合而成的低沉平稳的声音；说瑞典语带外国口音。</translation>
    </message>
    <message>
        <source>A warm voice mixed from English and Spanish ones; its Russian has a foreign accent.</source>
        <comment>what a voice is like</comment>
        <extracomment>studio/engine/data/catalogue.json</extracomment>
        <translation>由英语和西班牙语音色混合而成的温暖声音；说俄语带外国口音。</translation>
    </message>
    <message>
        <source>A deep voice mixed from English and Italian ones; its Russian has a foreign accent.</source>
        <comment>what a voice is like</comment>
        <extracomment>studio/engine/data/catalogue.json</extracomment>
        <translation>由英语和意大利语音色混合而成的低沉声音；说俄语带外国口音。</translation>
    </message>
    <message>
        <source>A clear voice mixed from English and Italian ones; its Polish has a foreign accent.</source>
        <comment>what a voice is like</comment>
        <extracomment>studio/engine/data/catalogue.json</extracomment>
        <translation>由英语和意大利语音色混合而成的清晰声音；说波兰语带外国口音。</translation>
    </message>
    <message>
        <source>An even voice mixed from English and Spanish ones; its Polish has a foreign accent.</source>
        <comment>what a voice is like</comment>
        <extracomment>studio/engine/data/catalogue.json</extracomment>
        <translation>由英语和西班牙语音色混合而成的平稳声音；说波兰语带外国口音。</translation>
    </message>
    <message>
        <source>A soft voice mixed from Japanese and English ones; its Korean has a foreign accent.</source>
        <comment>what a voice is like</comment>
        <extracomment>studio/engine/data/catalogue.json</extracomment>
        <translation>由日语和英语音色混合而成的柔和声音；说韩语带外国口音。</translation>
    </message>
    <message>
        <source>A calm voice mixed from Japanese and English ones; its Korean has a foreign accent.</source>
        <comment>what a voice is like</comment>
        <extracomment>studio/engine/data/catalogue.json</extracomment>
        <translation>由日语和英语音色混合而成的平静声音；说韩语带外国口音。</translation>
    </message>
    <message>
        <source>A friendly voice mixed from English and Spanish ones; its Turkish has a foreign accent.</source>
        <comment>what a voice is like</comment>
        <extracomment>studio/engine/data/catalogue.json</extracomment>
        <translation>由英语和西班牙语音色混合而成的友善声音；说土耳其语带外国口音。</translation>
    </message>
    <message>
        <source>A steady voice mixed from English and Spanish ones; its Turkish has a foreign accent.</source>
        <comment>what a voice is like</comment>
        <extracomment>studio/engine/data/catalogue.json</extracomment>
        <translation>由英语和西班牙语音色混合而成的稳定声音；说土耳其语带外国口音。</translation>
    </message>
    <message>
        <source>Record</source>
        <extracomment>studio/ui/tabs/voices/make/microphone_part.py</extracomment>
        <translation>录音</translation>
    </message>
    <message>
        <source>Microphone</source>
        <extracomment>studio/ui/recording/popover.py</extracomment>
        <translation>麦克风</translation>
    </message>
    <message>
        <source>Channels</source>
        <extracomment>studio/ui/recording/popover.py</extracomment>
        <translation>声道</translation>
    </message>
    <message>
        <source>At once</source>
        <extracomment>studio/ui/recording/popover.py</extracomment>
        <translation>立即</translation>
    </message>
    <message>
        <source>Hear the count</source>
        <extracomment>studio/ui/recording/popover.py</extracomment>
        <translation>听倒数</translation>
    </message>
    <message>
        <source>Hear yourself</source>
        <extracomment>studio/ui/recording/popover.py</extracomment>
        <translation>监听自己</translation>
    </message>
    <message>
        <source>Open settings</source>
        <extracomment>studio/ui/recording/popover.py</extracomment>
        <translation>打开设置</translation>
    </message>
    <message>
        <source>Record (R)</source>
        <extracomment>studio/ui/recording/popover.py</extracomment>
        <translation>录音（R）</translation>
    </message>
    <message>
        <source>Level</source>
        <extracomment>studio/core/seam_wording.py</extracomment>
        <translation>电平</translation>
    </message>
    <message>
        <source>Say something. Nothing is heard yet.</source>
        <extracomment>studio/ui/recording/wording.py</extracomment>
        <translation>说点什么吧。还没有声音进来。</translation>
    </message>
    <message>
        <source>Too quiet. Come closer, or turn the microphone up.</source>
        <extracomment>studio/ui/recording/wording.py</extracomment>
        <translation>太小了。靠近一些，或调高麦克风音量。</translation>
    </message>
    <message>
        <source>This level is good.</source>
        <extracomment>studio/ui/recording/wording.py</extracomment>
        <translation>电平正合适。</translation>
    </message>
    <message>
        <source>A little loud. Move back, or turn the microphone down.</source>
        <extracomment>studio/ui/recording/wording.py</extracomment>
        <translation>稍大。退后一些，或调低麦克风音量。</translation>
    </message>
    <message>
        <source>Too loud, it distorts. Move back, or turn the microphone down.</source>
        <extracomment>studio/ui/recording/wording.py</extracomment>
        <translation>太大，已失真。退后一些，或调低麦克风音量。</translation>
    </message>
    <message>
        <source>Too loud, it distorts</source>
        <extracomment>studio/ui/recording/wording.py</extracomment>
        <translation>太大，已失真</translation>
    </message>
    <message>
        <source>Mono</source>
        <extracomment>studio/ui/recording/wording.py</extracomment>
        <translation>单声道</translation>
    </message>
    <message>
        <source>Stereo</source>
        <extracomment>studio/ui/recording/wording.py</extracomment>
        <translation>立体声</translation>
    </message>
    <message>
        <source>You hear yourself about 0.2 s late; use headphones. It is never recorded, and off again afterwards: through loudspeakers the microphone would hear itself.</source>
        <extracomment>studio/ui/recording/wording.py</extracomment>
        <translation>听到自己的声音会晚约 0.2 秒；请使用耳机。监听声不会被录下，结束后自动关闭：用扬声器的话，麦克风会录到它自己的声音。</translation>
    </message>
    <message>
        <source>There is nothing to hear it through: plug in headphones.</source>
        <extracomment>studio/ui/recording/wording.py</extracomment>
        <translation>没有可用来监听的设备：请插上耳机。</translation>
    </message>
    <message>
        <source>Recording</source>
        <extracomment>studio/ui/tabs/convert/recording_bar.py</extracomment>
        <translation>正在录音</translation>
    </message>
    <message>
        <source>New recording</source>
        <extracomment>studio/ui/recordings.py</extracomment>
        <translation>新录音</translation>
    </message>
    <message>
        <source>what was recorded until then</source>
        <extracomment>studio/ui/recordings.py</extracomment>
        <translation>在此之前录下的内容</translation>
    </message>
    <message>
        <source>Spends only after you have seen the price.</source>
        <extracomment>studio/ui/speaker.py</extracomment>
        <translation>看到价格之前不会花费点数。</translation>
    </message>
    <message>
        <source>Removing the connection</source>
        <extracomment>studio/ui/speaker.py</extracomment>
        <translation>正在移除连接</translation>
    </message>
    <message>
        <source>Testing the connection</source>
        <extracomment>studio/ui/speaker.py</extracomment>
        <translation>正在测试连接</translation>
    </message>
    <message>
        <source>Getting ready</source>
        <extracomment>studio/ui/speaker.py</extracomment>
        <translation>正在准备</translation>
    </message>
    <message>
        <source>Ready</source>
        <extracomment>studio/core/dataset_judgement.py</extracomment>
        <translation>就绪</translation>
    </message>
    <message numerus="yes">
        <source>{count} recordings were still running when the studio closed: {recordings}.</source>
        <extracomment>studio/ui/recording/leftovers.py; of one: A recording was still running when the studio closed: {recordings}.</extracomment>
        <translation>
            <numerusform>工作室关闭时还有 {count} 个录音在进行：{recordings}。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Safe: all of them but the last moment.</source>
        <extracomment>studio/ui/recording/leftovers.py; of one: Safe: all of it but the last moment.</extracomment>
        <translation>
            <numerusform>安全：除最后一刻外的全部内容。</numerusform>
        </translation>
    </message>
    <message>
        <source>Level: {verdict}</source>
        <extracomment>studio/ui/recording/popover.py</extracomment>
        <translation>电平：{verdict}</translation>
    </message>
    <message>
        <source>Record</source>
        <comment>sound</comment>
        <extracomment>studio/ui/recording/popover.py</extracomment>
        <translation>录音</translation>
    </message>
    <message numerus="yes">
        <source>After {count} seconds</source>
        <extracomment>studio/ui/recording/popover.py; of one: After {count} second</extracomment>
        <translation>
            <numerusform>{count} 秒后</numerusform>
        </translation>
    </message>
    <message>
        <source>Start</source>
        <comment>when the recording begins</comment>
        <extracomment>studio/ui/recording/popover.py</extracomment>
        <translation>开始</translation>
    </message>
    <message>
        <source>Monitor</source>
        <comment>hearing oneself while recording</comment>
        <extracomment>studio/ui/recording/popover.py</extracomment>
        <translation>监听</translation>
    </message>
    <message>
        <source>Level</source>
        <comment>how loud the microphone is</comment>
        <extracomment>studio/ui/recording/popover.py</extracomment>
        <translation>电平</translation>
    </message>
    <message numerus="yes">
        <source>Recording starts in {count} seconds</source>
        <extracomment>studio/ui/recording/popover.py; of one: Recording starts in {count} second</extracomment>
        <translation>
            <numerusform>{count} 秒后开始录音</numerusform>
        </translation>
    </message>
    <message>
        <source>stereo</source>
        <extracomment>studio/ui/recording/session.py</extracomment>
        <translation>立体声</translation>
    </message>
    <message>
        <source>mono</source>
        <extracomment>studio/ui/recording/session.py</extracomment>
        <translation>单声道</translation>
    </message>
    <message>
        <source>Left alone</source>
        <comment>the left channel and no other</comment>
        <extracomment>studio/ui/recording/wording.py</extracomment>
        <translation>仅左声道</translation>
    </message>
    <message>
        <source>Right alone</source>
        <comment>the right channel and no other</comment>
        <extracomment>studio/ui/recording/wording.py</extracomment>
        <translation>仅右声道</translation>
    </message>
    <message>
        <source>Recording</source>
        <comment>it goes on now</comment>
        <extracomment>studio/ui/recording/wording.py</extracomment>
        <translation>正在录音</translation>
    </message>
    <message>
        <source>Starting in {seconds}</source>
        <extracomment>studio/ui/recording/wording.py</extracomment>
        <translation>{seconds} 后开始</translation>
    </message>
    <message>
        <source>Paused</source>
        <comment>a recording</comment>
        <extracomment>studio/ui/recordings.py</extracomment>
        <translation>已暂停</translation>
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
        <translation>正在重新启动</translation>
    </message>
    <message>
        <source>Not running</source>
        <extracomment>studio/ui/speaker.py</extracomment>
        <translation>未运行</translation>
    </message>
    <message>
        <source>Not tested</source>
        <extracomment>studio/ui/speaker.py</extracomment>
        <translation>未测试</translation>
    </message>
    <message>
        <source>Key refused</source>
        <extracomment>studio/ui/speaker.py</extracomment>
        <translation>密钥被拒</translation>
    </message>
    <message>
        <source>Key missing</source>
        <extracomment>studio/ui/speaker.py</extracomment>
        <translation>缺少密钥</translation>
    </message>
    <message>
        <source>Not reachable</source>
        <extracomment>studio/ui/speaker.py</extracomment>
        <translation>无法连接</translation>
    </message>
    <message>
        <source>testing…</source>
        <comment>beside the name of a service</comment>
        <extracomment>studio/ui/speaker.py</extracomment>
        <translation>正在测试…</translation>
    </message>
    <message>
        <source>not tested</source>
        <comment>beside the name of a service</comment>
        <extracomment>studio/ui/speaker.py</extracomment>
        <translation>未测试</translation>
    </message>
    <message>
        <source>key refused</source>
        <comment>beside the name of a service</comment>
        <extracomment>studio/ui/speaker.py</extracomment>
        <translation>密钥被拒</translation>
    </message>
    <message>
        <source>key missing</source>
        <comment>beside the name of a service</comment>
        <extracomment>studio/ui/speaker.py</extracomment>
        <translation>缺少密钥</translation>
    </message>
    <message>
        <source>not reachable</source>
        <comment>beside the name of a service</comment>
        <extracomment>studio/ui/speaker.py</extracomment>
        <translation>无法连接</translation>
    </message>
    <message>
        <source>Free, private, works without a network.</source>
        <extracomment>studio/ui/speaker.py</extracomment>
        <translation>免费、私密，没有网络也能用。</translation>
    </message>
    <message>
        <source>Not tested yet.</source>
        <extracomment>studio/ui/speaker.py</extracomment>
        <translation>尚未测试。</translation>
    </message>
    <message>
        <source>It asks for a key, and none is kept here.</source>
        <extracomment>studio/ui/speaker.py</extracomment>
        <translation>需要密钥，但这里没有保存。</translation>
    </message>
    <message>
        <source>It does not answer at its address.</source>
        <extracomment>studio/ui/speaker.py</extracomment>
        <translation>此地址没有应答。</translation>
    </message>
    <message>
        <source>While it is made</source>
        <extracomment>studio/ui/speech/delivery.py</extracomment>
        <translation>边生成边接收</translation>
    </message>
    <message>
        <source>As one file</source>
        <extracomment>studio/ui/speech/delivery.py</extracomment>
        <translation>作为一个文件</translation>
    </message>
    <message>
        <source>An MP3 comes as one file, and is heard when it is whole.</source>
        <extracomment>studio/ui/speech/delivery.py</extracomment>
        <translation>MP3 以一个文件送达，完整后才能试听。</translation>
    </message>
    <message>
        <source>Arrives</source>
        <extracomment>studio/ui/speech/delivery.py</extracomment>
        <translation>接收方式</translation>
    </message>
    <message>
        <source>Add</source>
        <comment>a feeling</comment>
        <extracomment>studio/ui/speech/feelings.py</extracomment>
        <translation>添加</translation>
    </message>
    <message>
        <source>Add a feeling</source>
        <extracomment>studio/ui/speech/feelings.py</extracomment>
        <translation>添加情绪</translation>
    </message>
    <message>
        <source>Raw samples</source>
        <extracomment>studio/ui/speech/format_popover.py</extracomment>
        <translation>原始采样</translation>
    </message>
    <message>
        <source>Custom</source>
        <extracomment>studio/ui/speech/format_popover.py</extracomment>
        <translation>自定义</translation>
    </message>
    <message>
        <source>Samples</source>
        <extracomment>studio/ui/speech/format_popover.py</extracomment>
        <translation>采样</translation>
    </message>
    <message>
        <source>Format of new takes</source>
        <extracomment>studio/ui/speech/format_popover.py</extracomment>
        <translation>新版本的格式</translation>
    </message>
    <message>
        <source>CD, 44.1 kHz, 16-bit</source>
        <extracomment>studio/ui/speech/formats.py</extracomment>
        <translation>CD，44.1 kHz，16 位</translation>
    </message>
    <message>
        <source>Broadcast WAV, 48 kHz, 24-bit</source>
        <extracomment>studio/ui/speech/formats.py</extracomment>
        <translation>广播 WAV，48 kHz，24 位</translation>
    </message>
    <message>
        <source>Podcast MP3, 128 kbit/s</source>
        <extracomment>studio/ui/speech/formats.py</extracomment>
        <translation>播客 MP3，128 kbit/s</translation>
    </message>
    <message>
        <source>Telephone, µ-law, 8 kHz</source>
        <extracomment>studio/ui/speech/formats.py</extracomment>
        <translation>电话，µ-law，8 kHz</translation>
    </message>
    <message>
        <source>Raw samples, 44.1 kHz, float</source>
        <extracomment>studio/ui/speech/formats.py</extracomment>
        <translation>原始采样，44.1 kHz，浮点</translation>
    </message>
    <message>
        <source>At most, in seconds</source>
        <extracomment>studio/ui/speech/limit.py</extracomment>
        <translation>最长（秒）</translation>
    </message>
    <message>
        <source>no limit</source>
        <extracomment>studio/ui/speech/limit.py</extracomment>
        <translation>不限</translation>
    </message>
    <message>
        <source>Pause after</source>
        <extracomment>studio/ui/speech/pause.py</extracomment>
        <translation>其后停顿</translation>
    </message>
    <message>
        <source>{seconds:g} s</source>
        <extracomment>studio/ui/speech/pause.py</extracomment>
        <translation>{seconds:g} 秒</translation>
    </message>
    <message>
        <source>{seconds:g} seconds</source>
        <extracomment>studio/ui/speech/pause.py</extracomment>
        <translation>{seconds:g} 秒</translation>
    </message>
    <message>
        <source>{seconds:g} seconds of silence after the block</source>
        <extracomment>studio/ui/speech/pause.py</extracomment>
        <translation>段落后静音 {seconds:g} 秒</translation>
    </message>
    <message>
        <source>You already have this take. Make another for {price}?</source>
        <extracomment>studio/ui/speech/question_bar.py</extracomment>
        <translation>已有这个版本。花费 {price} 再生成一个？</translation>
    </message>
    <message>
        <source>Use the one I have</source>
        <extracomment>studio/ui/speech/question_bar.py</extracomment>
        <translation>用现有的</translation>
    </message>
    <message>
        <source>Make another</source>
        <extracomment>studio/ui/speech/question_bar.py</extracomment>
        <translation>再生成一个</translation>
    </message>
    <message>
        <source>Question</source>
        <extracomment>studio/ui/speech/question_bar.py</extracomment>
        <translation>问题</translation>
    </message>
    <message>
        <source>Speed</source>
        <extracomment>studio/ui/speech/speed.py</extracomment>
        <translation>语速</translation>
    </message>
    <message>
        <source>Which languages can be spoken is known once the voices are</source>
        <extracomment>studio/ui/speech/spoken_form.py</extracomment>
        <translation>音色列出后，才知道能说哪些语言</translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>studio/ui/dialogs/settings.py</extracomment>
        <translation>语言</translation>
    </message>
    <message>
        <source>Model</source>
        <extracomment>studio/ui/speech/spoken_form.py</extracomment>
        <translation>模型</translation>
    </message>
    <message>
        <source>Feeling</source>
        <extracomment>studio/ui/speech/spoken_form.py</extracomment>
        <translation>情绪</translation>
    </message>
    <message>
        <source>At most</source>
        <extracomment>studio/ui/speech/spoken_form.py</extracomment>
        <translation>最长</translation>
    </message>
    <message>
        <source>Target</source>
        <extracomment>studio/ui/speech/spoken_form.py</extracomment>
        <translation>目标</translation>
    </message>
    <message>
        <source>Target length, in seconds</source>
        <extracomment>studio/ui/speech/target.py</extracomment>
        <translation>目标时长（秒）</translation>
    </message>
    <message>
        <source>Choose the speed that comes to this length</source>
        <extracomment>studio/ui/speech/target.py</extracomment>
        <translation>选择能达到此时长的语速</translation>
    </message>
    <message>
        <source>32-bit float</source>
        <extracomment>studio/audio/recording.py</extracomment>
        <translation>32 位浮点</translation>
    </message>
    <message>
        <source>Getting ready…</source>
        <extracomment>studio/ui/starting.py</extracomment>
        <translation>正在准备…</translation>
    </message>
    <message>
        <source>Changing the voice</source>
        <extracomment>studio/services/convert.py</extracomment>
        <translation>正在变声</translation>
    </message>
    <message>
        <source>50 percent</source>
        <extracomment>studio/ui/tabs/convert/announcer.py</extracomment>
        <translation>50%</translation>
    </message>
    <message>
        <source>No recordings were found there.</source>
        <extracomment>studio/ui/tabs/convert/batch/adding.py</extracomment>
        <translation>那里没有找到录音。</translation>
    </message>
    <message>
        <source>They are in the batch already.</source>
        <extracomment>studio/ui/tabs/convert/batch/adding.py</extracomment>
        <translation>已在批处理中。</translation>
    </message>
    <message>
        <source>Looking at the files…</source>
        <extracomment>studio/ui/tabs/convert/batch/adding.py</extracomment>
        <translation>正在查看文件…</translation>
    </message>
    <message>
        <source>Looking at recordings</source>
        <extracomment>studio/ui/tabs/convert/batch/adding.py</extracomment>
        <translation>正在查看录音</translation>
    </message>
    <message>
        <source>Stopped. Nothing was added.</source>
        <extracomment>studio/ui/tabs/convert/batch/adding.py</extracomment>
        <translation>已停止。没有添加任何文件。</translation>
    </message>
    <message>
        <source>Choose the voices of the batch</source>
        <extracomment>studio/ui/tabs/convert/batch/document.py</extracomment>
        <translation>选择批处理的音色</translation>
    </message>
    <message>
        <source>Skip</source>
        <extracomment>studio/ui/tabs/convert/batch/page.py</extracomment>
        <translation>跳过</translation>
    </message>
    <message>
        <source>Do not skip</source>
        <extracomment>studio/ui/tabs/convert/batch/page.py</extracomment>
        <translation>不跳过</translation>
    </message>
    <message>
        <source>Change the format of the batch</source>
        <extracomment>studio/ui/tabs/convert/batch/document.py</extracomment>
        <translation>更改批处理的格式</translation>
    </message>
    <message>
        <source>Change the names of the results</source>
        <extracomment>studio/ui/tabs/convert/batch/document.py</extracomment>
        <translation>更改结果的名称</translation>
    </message>
    <message>
        <source>Add files or a folder; each is spoken by every voice you tick.</source>
        <extracomment>studio/ui/tabs/convert/batch/header.py</extracomment>
        <translation>添加文件或文件夹；每个文件都用勾选的各个音色说一遍。</translation>
    </message>
    <message>
        <source>Batch</source>
        <extracomment>studio/ui/tabs/convert/batch/header.py</extracomment>
        <translation>批处理</translation>
    </message>
    <message>
        <source>Add files or folder…</source>
        <extracomment>studio/ui/tabs/convert/batch/header.py</extracomment>
        <translation>添加文件或文件夹…</translation>
    </message>
    <message>
        <source>Results…</source>
        <extracomment>studio/ui/tabs/convert/batch/header.py</extracomment>
        <translation>结果…</translation>
    </message>
    <message>
        <source>Cancel all</source>
        <extracomment>studio/ui/tabs/convert/batch/header.py</extracomment>
        <translation>全部取消</translation>
    </message>
    <message>
        <source>Fold the batch</source>
        <extracomment>studio/ui/tabs/convert/batch/header.py</extracomment>
        <translation>收起批处理</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>studio/ui/dialogs/inside.py</extracomment>
        <translation>停止</translation>
    </message>
    <message>
        <source>No voice</source>
        <extracomment>studio/ui/tabs/convert/batch/header.py</extracomment>
        <translation>未选音色</translation>
    </message>
    <message>
        <source>Tick who speaks</source>
        <extracomment>studio/ui/tabs/convert/batch/header.py</extracomment>
        <translation>勾选音色</translation>
    </message>
    <message>
        <source>Format, names and place of the results</source>
        <extracomment>studio/ui/tabs/convert/batch/header.py</extracomment>
        <translation>结果的格式、名称和位置</translation>
    </message>
    <message>
        <source>Show the rows</source>
        <extracomment>studio/ui/tabs/convert/batch/header.py</extracomment>
        <translation>显示各行</translation>
    </message>
    <message>
        <source>Making…</source>
        <extracomment>studio/ui/tabs/convert/batch/page.py</extracomment>
        <translation>正在生成…</translation>
    </message>
    <message>
        <source>Nothing was lost. Start makes it.</source>
        <extracomment>studio/ui/tabs/convert/batch/page.py</extracomment>
        <translation>没有丢失任何内容。按“开始”即可生成。</translation>
    </message>
    <message>
        <source>Add files to the batch</source>
        <extracomment>studio/ui/tabs/convert/batch/part.py</extracomment>
        <translation>向批处理添加文件</translation>
    </message>
    <message>
        <source>Add a folder to the batch</source>
        <extracomment>studio/ui/tabs/convert/batch/part.py</extracomment>
        <translation>向批处理添加文件夹</translation>
    </message>
    <message>
        <source>Files…</source>
        <extracomment>studio/ui/tabs/convert/batch/part.py</extracomment>
        <translation>文件…</translation>
    </message>
    <message>
        <source>A folder…</source>
        <extracomment>studio/ui/tabs/convert/batch/part.py</extracomment>
        <translation>文件夹…</translation>
    </message>
    <message>
        <source>Choose another file</source>
        <extracomment>studio/ui/tabs/convert/batch/part.py</extracomment>
        <translation>选择其他文件</translation>
    </message>
    <message>
        <source>Add files or a folder first</source>
        <extracomment>studio/ui/tabs/convert/batch/presenter.py</extracomment>
        <translation>请先添加文件或文件夹</translation>
    </message>
    <message>
        <source>Tick a voice first</source>
        <extracomment>studio/ui/tabs/convert/batch/presenter.py</extracomment>
        <translation>请先勾选音色</translation>
    </message>
    <message>
        <source>Everything is made, skipped, or cannot be used</source>
        <extracomment>studio/ui/tabs/convert/batch/presenter.py</extracomment>
        <translation>全部已生成、已跳过或无法使用</translation>
    </message>
    <message>
        <source>Paused. The rest waits until you go on.</source>
        <extracomment>studio/ui/tabs/convert/batch/presenter.py</extracomment>
        <translation>已暂停。其余的等待继续。</translation>
    </message>
    <message>
        <source>Pausing…</source>
        <extracomment>studio/ui/tabs/convert/batch/presenter.py</extracomment>
        <translation>正在暂停…</translation>
    </message>
    <message>
        <source>Pause</source>
        <extracomment>studio/ui/tabs/convert/batch/presenter.py</extracomment>
        <translation>暂停</translation>
    </message>
    <message>
        <source>What is under way is finished first</source>
        <extracomment>studio/ui/tabs/convert/batch/presenter.py</extracomment>
        <translation>先完成正在进行的</translation>
    </message>
    <message>
        <source>Resume</source>
        <extracomment>studio/ui/tabs/convert/batch/presenter.py</extracomment>
        <translation>继续</translation>
    </message>
    <message>
        <source>Leave it</source>
        <extracomment>studio/ui/tabs/convert/batch/presenter.py</extracomment>
        <translation>保持原样</translation>
    </message>
    <message>
        <source>Make it again</source>
        <extracomment>studio/ui/tabs/convert/batch/presenter.py</extracomment>
        <translation>重新生成</translation>
    </message>
    <message>
        <source>It can be tried again when the batch is done or paused.</source>
        <extracomment>studio/ui/tabs/convert/batch/presenter.py</extracomment>
        <translation>批处理完成或暂停后可以重试。</translation>
    </message>
    <message>
        <source>The rest of the batch</source>
        <extracomment>studio/ui/tabs/convert/batch/presenter.py</extracomment>
        <translation>批处理的其余部分</translation>
    </message>
    <message>
        <source>Names of the results</source>
        <extracomment>studio/ui/tabs/convert/batch/results_popover.py</extracomment>
        <translation>结果的名称</translation>
    </message>
    <message>
        <source>Results of the batch</source>
        <extracomment>studio/ui/tabs/convert/batch/results_popover.py</extracomment>
        <translation>批处理的结果</translation>
    </message>
    <message>
        <source>Names</source>
        <extracomment>studio/ui/tabs/convert/batch/results_popover.py</extracomment>
        <translation>名称</translation>
    </message>
    <message>
        <source>Length</source>
        <extracomment>studio/ui/tabs/convert/batch/columns.py</extracomment>
        <translation>时长</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>studio/ui/tabs/convert/batch/columns.py</extracomment>
        <translation>状态</translation>
    </message>
    <message>
        <source>Saved as</source>
        <extracomment>studio/ui/tabs/convert/batch/columns.py</extracomment>
        <translation>保存为</translation>
    </message>
    <message>
        <source>Recordings of the batch</source>
        <extracomment>studio/ui/tabs/convert/batch/table.py</extracomment>
        <translation>批处理的录音</translation>
    </message>
    <message>
        <source>Enter ticks the voice, or takes the tick away · Ctrl+Enter lets you hear it</source>
        <extracomment>studio/ui/tabs/convert/batch/voices_popover.py</extracomment>
        <translation>Enter 勾选或取消勾选音色 · Ctrl+Enter 试听</translation>
    </message>
    <message>
        <source>Voices of the batch</source>
        <extracomment>studio/ui/tabs/convert/batch/voices_popover.py</extracomment>
        <translation>批处理的音色</translation>
    </message>
    <message>
        <source>Matching the loudness</source>
        <extracomment>studio/ui/tabs/convert/comparing.py</extracomment>
        <translation>正在匹配响度</translation>
    </message>
    <message>
        <source>press X to swap at the same spot; loudness matched</source>
        <extracomment>studio/ui/tabs/convert/controls.py</extracomment>
        <translation>按 X 在同一位置切换；响度已匹配</translation>
    </message>
    <message>
        <source>Speak it as</source>
        <extracomment>studio/ui/tabs/convert/controls.py</extracomment>
        <translation>用此音色说</translation>
    </message>
    <message>
        <source>Heard</source>
        <extracomment>studio/ui/tabs/convert/controls.py</extracomment>
        <translation>正在听</translation>
    </message>
    <message>
        <source>Change voice</source>
        <extracomment>studio/ui/tabs/convert/controls.py</extracomment>
        <translation>变声</translation>
    </message>
    <message>
        <source>Choose a voice</source>
        <extracomment>studio/core/script_edits.py</extracomment>
        <translation>选择音色</translation>
    </message>
    <message>
        <source>Choose a take (T for the next)</source>
        <extracomment>studio/ui/tabs/convert/controls.py</extracomment>
        <translation>选择版本（T 为下一个）</translation>
    </message>
    <message>
        <source>No take yet</source>
        <extracomment>studio/ui/tabs/convert/controls.py</extracomment>
        <translation>暂无版本</translation>
    </message>
    <message>
        <source>Swap (X)</source>
        <extracomment>studio/ui/tabs/convert/controls.py</extracomment>
        <translation>切换（X）</translation>
    </message>
    <message>
        <source>There is nothing to compare yet</source>
        <extracomment>studio/ui/tabs/convert/controls.py</extracomment>
        <translation>还没有可比较的内容</translation>
    </message>
    <message>
        <source>Change the format</source>
        <extracomment>studio/ui/tabs/convert/document.py</extracomment>
        <translation>更改格式</translation>
    </message>
    <message>
        <source>Change how it arrives</source>
        <extracomment>studio/ui/tabs/convert/document.py</extracomment>
        <translation>更改接收方式</translation>
    </message>
    <message>
        <source>Drop one here, or record a line. Several, or a folder, go into the batch.</source>
        <extracomment>studio/ui/tabs/convert/empty.py</extracomment>
        <translation>拖入一个文件，或录一句台词。多个文件或文件夹会进入批处理。</translation>
    </message>
    <message>
        <source>No recording yet</source>
        <extracomment>studio/ui/tabs/convert/empty.py</extracomment>
        <translation>暂无录音</translation>
    </message>
    <message>
        <source>Opening the recording…</source>
        <extracomment>studio/ui/tabs/convert/empty.py</extracomment>
        <translation>正在打开录音…</translation>
    </message>
    <message>
        <source>WAV, FLAC, MP3, M4A, AIFF, OGG and Opus. The file itself is never changed.</source>
        <extracomment>studio/ui/tabs/convert/empty.py</extracomment>
        <translation>WAV、FLAC、MP3、M4A、AIFF、OGG 和 Opus。文件本身不会被改动。</translation>
    </message>
    <message>
        <source>Open a recording…</source>
        <extracomment>studio/ui/tabs/convert/empty.py</extracomment>
        <translation>打开录音…</translation>
    </message>
    <message>
        <source>Record a line</source>
        <extracomment>studio/ui/tabs/convert/empty.py</extracomment>
        <translation>录一句台词</translation>
    </message>
    <message>
        <source>Drop a recording here, or press R and say a line</source>
        <extracomment>studio/ui/tabs/convert/first_change.py</extracomment>
        <translation>把录音拖到这里，或按 R 说一句</translation>
    </message>
    <message>
        <source>Choose who shall say it, then press Change voice</source>
        <extracomment>studio/ui/tabs/convert/first_change.py</extracomment>
        <translation>选择由谁来说，然后按“变声”</translation>
    </message>
    <message>
        <source>Press X to swap between before and after</source>
        <extracomment>studio/ui/tabs/convert/first_change.py</extracomment>
        <translation>按 X 切换变声前后</translation>
    </message>
    <message>
        <source>No verdict: made without the melody match.</source>
        <extracomment>studio/ui/tabs/convert/lanes.py</extracomment>
        <translation>没有结论：生成时未匹配语调。</translation>
    </message>
    <message>
        <source>Before and after</source>
        <extracomment>studio/ui/tabs/convert/lanes.py</extracomment>
        <translation>前后对比</translation>
    </message>
    <message>
        <source>being recorded</source>
        <extracomment>studio/ui/tabs/convert/lanes.py</extracomment>
        <translation>正在录音</translation>
    </message>
    <message>
        <source>Speak. Stop recording with R, and change the voice then.</source>
        <extracomment>studio/ui/tabs/convert/lanes.py</extracomment>
        <translation>请说话。按 R 停止录音，然后变声。</translation>
    </message>
    <message>
        <source>not made yet</source>
        <extracomment>studio/ui/tabs/convert/lanes.py</extracomment>
        <translation>尚未生成</translation>
    </message>
    <message>
        <source>Changing the voice…</source>
        <extracomment>studio/ui/tabs/convert/lanes.py</extracomment>
        <translation>正在变声…</translation>
    </message>
    <message>
        <source>The recording is being read. You can hear it already, and change its voice once it is read.</source>
        <extracomment>studio/ui/tabs/convert/lanes.py</extracomment>
        <translation>正在读取录音。现在就能试听，读完后可以变声。</translation>
    </message>
    <message>
        <source>The recording is heard in the voice that you choose here.</source>
        <extracomment>studio/ui/tabs/convert/lanes.py</extracomment>
        <translation>录音会用在这里选择的音色说出来。</translation>
    </message>
    <message>
        <source>after drawn at its own pitch</source>
        <extracomment>studio/ui/tabs/convert/likeness.py</extracomment>
        <translation>变声后按自身音高绘制</translation>
    </message>
    <message>
        <source>Same melody</source>
        <extracomment>studio/ui/tabs/convert/likeness.py</extracomment>
        <translation>语调相同</translation>
    </message>
    <message>
        <source>Much the same</source>
        <extracomment>studio/ui/tabs/convert/likeness.py</extracomment>
        <translation>大致相同</translation>
    </message>
    <message>
        <source>Another melody</source>
        <extracomment>studio/ui/tabs/convert/likeness.py</extracomment>
        <translation>语调不同</translation>
    </message>
    <message>
        <source>Listening to the melody</source>
        <extracomment>studio/ui/tabs/convert/melodies.py</extracomment>
        <translation>正在分析语调</translation>
    </message>
    <message>
        <source>Melody</source>
        <extracomment>studio/ui/tabs/convert/melody_head.py</extracomment>
        <translation>语调</translation>
    </message>
    <message>
        <source>About this take</source>
        <extracomment>studio/ui/tabs/convert/note_bar.py</extracomment>
        <translation>关于此版本</translation>
    </message>
    <message>
        <source>Open or record a line first</source>
        <extracomment>studio/ui/tabs/convert/paging.py</extracomment>
        <translation>请先打开或录一句台词</translation>
    </message>
    <message>
        <source>Choose a voice first</source>
        <extracomment>studio/ui/tabs/convert/paging.py</extracomment>
        <translation>请先选择音色</translation>
    </message>
    <message>
        <source>This connection does not have that voice. Choose another</source>
        <extracomment>studio/ui/tabs/convert/paging.py</extracomment>
        <translation>此连接没有该音色。请选择其他音色</translation>
    </message>
    <message>
        <source>The voice is being changed</source>
        <extracomment>studio/ui/tabs/voices/page.py</extracomment>
        <translation>正在变声</translation>
    </message>
    <message>
        <source>Stop recording first</source>
        <extracomment>studio/ui/tabs/convert/paging.py</extracomment>
        <translation>请先停止录音</translation>
    </message>
    <message>
        <source>The recording is being read</source>
        <extracomment>studio/ui/tabs/convert/paging.py</extracomment>
        <translation>正在读取录音</translation>
    </message>
    <message>
        <source>The recording could not be read. Open another one</source>
        <extracomment>studio/ui/tabs/convert/paging.py</extracomment>
        <translation>无法读取录音。请打开其他录音</translation>
    </message>
    <message>
        <source>WAV, as the recording</source>
        <extracomment>studio/ui/tabs/convert/paging.py</extracomment>
        <translation>WAV，与录音相同</translation>
    </message>
    <message>
        <source>Say the recording in this voice (Ctrl+Enter)</source>
        <extracomment>studio/ui/tabs/convert/paging.py</extracomment>
        <translation>用此音色说这段录音（Ctrl+Enter）</translation>
    </message>
    <message>
        <source>Say it in this voice once more (Ctrl+Enter)</source>
        <extracomment>studio/ui/tabs/convert/paging.py</extracomment>
        <translation>用此音色再说一遍（Ctrl+Enter）</translation>
    </message>
    <message>
        <source>Stop; nothing is lost</source>
        <extracomment>studio/ui/tabs/convert/paging.py</extracomment>
        <translation>停止；不会丢失任何内容</translation>
    </message>
    <message>
        <source>being read…</source>
        <extracomment>studio/ui/tabs/convert/paging.py</extracomment>
        <translation>正在读取…</translation>
    </message>
    <message>
        <source>The take</source>
        <extracomment>studio/ui/tabs/convert/subject.py</extracomment>
        <translation>版本</translation>
    </message>
    <message>
        <source>Stop recording</source>
        <extracomment>studio/ui/tabs/convert/recording_bar.py</extracomment>
        <translation>停止录音</translation>
    </message>
    <message>
        <source>Stop recording (R)</source>
        <extracomment>studio/ui/tabs/convert/recording_bar.py</extracomment>
        <translation>停止录音（R）</translation>
    </message>
    <message>
        <source>being made</source>
        <extracomment>studio/ui/tabs/infill/pickups/row_state.py</extracomment>
        <translation>正在生成</translation>
    </message>
    <message>
        <source>the recording</source>
        <extracomment>studio/ui/tabs/convert/sound_view.py</extracomment>
        <translation>录音</translation>
    </message>
    <message>
        <source>New line</source>
        <extracomment>studio/ui/tabs/convert/toolbar.py</extracomment>
        <translation>新台词</translation>
    </message>
    <message>
        <source>Toolbar</source>
        <extracomment>studio/ui/tabs/convert/toolbar.py</extracomment>
        <translation>工具栏</translation>
    </message>
    <message>
        <source>Open…</source>
        <extracomment>studio/ui/tabs/convert/toolbar.py</extracomment>
        <translation>打开…</translation>
    </message>
    <message>
        <source>Export…</source>
        <extracomment>studio/ui/tabs/convert/toolbar.py</extracomment>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Open a recording (Ctrl+O)</source>
        <extracomment>studio/ui/tabs/convert/toolbar.py</extracomment>
        <translation>打开录音（Ctrl+O）</translation>
    </message>
    <message>
        <source>Record a line (R)</source>
        <extracomment>studio/ui/tabs/convert/toolbar.py</extracomment>
        <translation>录一句台词（R）</translation>
    </message>
    <message>
        <source>Export (Ctrl+Shift+E)</source>
        <extracomment>studio/ui/tabs/convert/toolbar.py</extracomment>
        <translation>导出（Ctrl+Shift+E）</translation>
    </message>
    <message>
        <source>Change the voice first, then export it</source>
        <extracomment>studio/ui/tabs/convert/toolbar.py</extracomment>
        <translation>先变声，再导出</translation>
    </message>
    <message>
        <source>Keep</source>
        <extracomment>studio/ui/tabs/datasets/asking.py</extracomment>
        <translation>保留</translation>
    </message>
    <message>
        <source>Renaming the dataset</source>
        <extracomment>studio/ui/tabs/datasets/changing.py</extracomment>
        <translation>正在重命名数据集</translation>
    </message>
    <message>
        <source>Deleting the dataset</source>
        <extracomment>studio/ui/tabs/datasets/changing.py</extracomment>
        <translation>正在删除数据集</translation>
    </message>
    <message>
        <source>Mending copies…</source>
        <extracomment>studio/ui/tabs/datasets/clips.py</extracomment>
        <translation>正在修复副本…</translation>
    </message>
    <message>
        <source>Nothing to undo.</source>
        <extracomment>studio/ui/tabs/datasets/wording.py</extracomment>
        <translation>没有可撤销的操作。</translation>
    </message>
    <message>
        <source>Judgement</source>
        <extracomment>studio/ui/tabs/datasets/columns.py</extracomment>
        <translation>评估</translation>
    </message>
    <message>
        <source>Name of the dataset</source>
        <extracomment>studio/ui/tabs/datasets/dataset_list.py</extracomment>
        <translation>数据集名称</translation>
    </message>
    <message>
        <source>Name of the new dataset</source>
        <extracomment>studio/ui/tabs/datasets/dataset_list.py</extracomment>
        <translation>新数据集的名称</translation>
    </message>
    <message>
        <source>List of datasets</source>
        <extracomment>studio/ui/tabs/datasets/dataset_list.py</extracomment>
        <translation>数据集列表</translation>
    </message>
    <message>
        <source>New dataset</source>
        <extracomment>studio/ui/tabs/datasets/dataset_list.py</extracomment>
        <translation>新建数据集</translation>
    </message>
    <message>
        <source>Add files to the dataset</source>
        <extracomment>studio/ui/tabs/datasets/deeds.py</extracomment>
        <translation>向数据集添加文件</translation>
    </message>
    <message>
        <source>Add a folder to the dataset</source>
        <extracomment>studio/ui/tabs/datasets/deeds.py</extracomment>
        <translation>向数据集添加文件夹</translation>
    </message>
    <message>
        <source>Delete the dataset…</source>
        <extracomment>studio/ui/tabs/datasets/deeds.py</extracomment>
        <translation>删除数据集…</translation>
    </message>
    <message>
        <source>Delete dataset</source>
        <extracomment>studio/ui/tabs/datasets/deeds.py</extracomment>
        <translation>删除数据集</translation>
    </message>
    <message>
        <source>It is gone from the dataset for good. The file on this computer stays.</source>
        <extracomment>studio/ui/tabs/datasets/deeds.py</extracomment>
        <translation>将从数据集中永久删除。本机上的文件会保留。</translation>
    </message>
    <message>
        <source>Delete file</source>
        <extracomment>studio/ui/tabs/datasets/deeds.py</extracomment>
        <translation>删除文件</translation>
    </message>
    <message>
        <source>Export the judgement</source>
        <extracomment>studio/ui/tabs/datasets/deeds.py</extracomment>
        <translation>导出评估</translation>
    </message>
    <message>
        <source>Held</source>
        <extracomment>studio/ui/tabs/datasets/state_words.py</extracomment>
        <translation>已暂扣</translation>
    </message>
    <message>
        <source>Not yet</source>
        <extracomment>studio/ui/tabs/datasets/state_words.py</extracomment>
        <translation>未发送</translation>
    </message>
    <message>
        <source>Files of the dataset</source>
        <extracomment>studio/ui/tabs/datasets/file_table.py</extracomment>
        <translation>数据集的文件</translation>
    </message>
    <message>
        <source>Listening for words</source>
        <extracomment>studio/ui/tabs/datasets/hearing.py</extracomment>
        <translation>正在识别字词</translation>
    </message>
    <message>
        <source>No words were heard.</source>
        <extracomment>studio/ui/tabs/datasets/hearing.py</extracomment>
        <translation>没有识别到字词。</translation>
    </message>
    <message>
        <source>Drop clean clips of one speaker here; 30 minutes make a good voice.</source>
        <extracomment>studio/ui/tabs/datasets/middle.py</extracomment>
        <translation>把一位说话人的干净片段拖到这里；30 分钟就能做出好音色。</translation>
    </message>
    <message>
        <source>New dataset…</source>
        <extracomment>studio/ui/tabs/datasets/middle.py</extracomment>
        <translation>新建数据集…</translation>
    </message>
    <message>
        <source>Add files…</source>
        <extracomment>studio/ui/tabs/datasets/middle.py</extracomment>
        <translation>添加文件…</translation>
    </message>
    <message>
        <source>This file was sent from elsewhere; the service does not give it back.</source>
        <extracomment>studio/ui/tabs/datasets/page.py</extracomment>
        <translation>此文件是从别处发送的，无法从服务取回。</translation>
    </message>
    <message>
        <source>Choose a file to hear and see it.</source>
        <extracomment>studio/ui/tabs/datasets/panel.py</extracomment>
        <translation>选择文件即可试听和查看。</translation>
    </message>
    <message>
        <source>The original file is never changed.</source>
        <extracomment>studio/ui/tabs/datasets/panel.py</extracomment>
        <translation>原文件绝不会被改动。</translation>
    </message>
    <message>
        <source>The same sound is in {name}. Learned twice, it would count double.</source>
        <extracomment>studio/ui/tabs/datasets/panel.py</extracomment>
        <translation>{name} 中有相同的声音。学习两次就会重复计算。</translation>
    </message>
    <message>
        <source>More to do with it</source>
        <extracomment>studio/ui/tabs/datasets/panel.py</extracomment>
        <translation>更多操作</translation>
    </message>
    <message>
        <source>Hear the words</source>
        <extracomment>studio/ui/tabs/datasets/panel.py</extracomment>
        <translation>识别字词</translation>
    </message>
    <message>
        <source>Fix a copy</source>
        <extracomment>studio/ui/tabs/datasets/file_painter.py</extracomment>
        <translation>修复副本</translation>
    </message>
    <message>
        <source>Send anyway</source>
        <extracomment>studio/ui/tabs/datasets/file_painter.py</extracomment>
        <translation>仍要发送</translation>
    </message>
    <message>
        <source>Compare</source>
        <extracomment>studio/ui/tabs/datasets/panel.py</extracomment>
        <translation>比较</translation>
    </message>
    <message>
        <source>Try again</source>
        <extracomment>studio/services/self_check.py</extracomment>
        <translation>重试</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <extracomment>studio/ui/tabs/datasets/file_painter.py</extracomment>
        <translation>从列表移除</translation>
    </message>
    <message>
        <source>What is said</source>
        <extracomment>studio/ui/tabs/datasets/panel.py</extracomment>
        <translation>说话内容</translation>
    </message>
    <message>
        <source>Text beside it</source>
        <extracomment>studio/ui/tabs/datasets/panel.py</extracomment>
        <translation>随附文本</translation>
    </message>
    <message>
        <source>Listening…</source>
        <extracomment>studio/ui/tabs/datasets/panel.py</extracomment>
        <translation>正在识别…</translation>
    </message>
    <message>
        <source>Send it</source>
        <extracomment>studio/ui/tabs/datasets/file_painter.py</extracomment>
        <translation>发送</translation>
    </message>
    <message>
        <source>your files, and what is in the dataset already</source>
        <extracomment>studio/ui/tabs/datasets/presenter.py</extracomment>
        <translation>文件，以及数据集中已有的内容</translation>
    </message>
    <message>
        <source>Listing the datasets</source>
        <extracomment>studio/ui/tabs/datasets/listing.py</extracomment>
        <translation>正在列出数据集</translation>
    </message>
    <message>
        <source>Listing the files</source>
        <extracomment>studio/ui/tabs/datasets/listing.py</extracomment>
        <translation>正在列出文件</translation>
    </message>
    <message>
        <source>Show all files again</source>
        <extracomment>studio/ui/tabs/datasets/summary.py</extracomment>
        <translation>重新显示所有文件</translation>
    </message>
    <message>
        <source>What is usable</source>
        <extracomment>studio/ui/tabs/datasets/summary.py</extracomment>
        <translation>可用情况</translation>
    </message>
    <message>
        <source>Make or choose a dataset first</source>
        <extracomment>studio/ui/tabs/datasets/toolbar.py</extracomment>
        <translation>请先新建或选择数据集</translation>
    </message>
    <message>
        <source>No file was judged yet</source>
        <extracomment>studio/ui/tabs/datasets/toolbar.py</extracomment>
        <translation>尚未评估任何文件</translation>
    </message>
    <message>
        <source>Rename or delete the dataset</source>
        <extracomment>studio/ui/tabs/datasets/toolbar.py</extracomment>
        <translation>重命名或删除数据集</translation>
    </message>
    <message>
        <source>Stop all</source>
        <extracomment>studio/ui/tabs/datasets/toolbar.py</extracomment>
        <translation>全部停止</translation>
    </message>
    <message>
        <source>Export judgement…</source>
        <extracomment>studio/ui/tabs/datasets/toolbar.py</extracomment>
        <translation>导出评估…</translation>
    </message>
    <message>
        <source>Fix as copies…</source>
        <extracomment>studio/ui/tabs/datasets/toolbar.py</extracomment>
        <translation>修复为副本…</translation>
    </message>
    <message>
        <source>File panel</source>
        <extracomment>studio/ui/tabs/datasets/toolbar.py</extracomment>
        <translation>文件面板</translation>
    </message>
    <message>
        <source>The originals are never changed</source>
        <extracomment>studio/ui/tabs/datasets/toolbar.py</extracomment>
        <translation>原文件绝不会被改动</translation>
    </message>
    <message>
        <source>Files, a folder, or stretches of an open recording (Ctrl+O)</source>
        <extracomment>studio/ui/tabs/datasets/toolbar.py</extracomment>
        <translation>文件、文件夹，或已打开录音的区段（Ctrl+O）</translation>
    </message>
    <message>
        <source>List the files anew (F5)</source>
        <extracomment>studio/ui/tabs/datasets/toolbar.py</extracomment>
        <translation>刷新文件列表（F5）</translation>
    </message>
    <message>
        <source>The judgement of all files as a table (CSV)</source>
        <extracomment>studio/ui/tabs/datasets/toolbar.py</extracomment>
        <translation>所有文件的评估，导出为表格（CSV）</translation>
    </message>
    <message>
        <source>Paste the text</source>
        <extracomment>studio/ui/tabs/infill/annotating.py</extracomment>
        <translation>粘贴文本</translation>
    </message>
    <message>
        <source>Mend the example</source>
        <extracomment>studio/ui/tabs/infill/empty.py</extracomment>
        <translation>修补示例</translation>
    </message>
    <message>
        <source>Record…</source>
        <extracomment>studio/ui/tabs/infill/empty.py</extracomment>
        <translation>录音…</translation>
    </message>
    <message>
        <source>Drop one here, record, or mend the example.</source>
        <extracomment>studio/ui/tabs/infill/empty.py</extracomment>
        <translation>拖入一个文件、录音，或修补示例。</translation>
    </message>
    <message>
        <source>Writing…</source>
        <extracomment>studio/ui/tabs/infill/export/delivering.py</extracomment>
        <translation>正在写入…</translation>
    </message>
    <message>
        <source>The mended recording</source>
        <extracomment>studio/ui/tabs/infill/export/form.py</extracomment>
        <translation>修补后的录音</translation>
    </message>
    <message>
        <source>Only the patches</source>
        <extracomment>studio/ui/tabs/infill/export/form.py</extracomment>
        <translation>仅补丁</translation>
    </message>
    <message>
        <source>Labels for Audacity</source>
        <extracomment>studio/ui/tabs/infill/export/form.py</extracomment>
        <translation>Audacity 标签</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <extracomment>studio/ui/tabs/infill/export/form.py</extracomment>
        <translation>表格（CSV）</translation>
    </message>
    <message>
        <source>the recording&apos;s name</source>
        <extracomment>studio/core/voice_batch.py</extracomment>
        <translation>录音的名称</translation>
    </message>
    <message>
        <source>the patch&apos;s number; {number:03} with zeros before it</source>
        <extracomment>studio/ui/tabs/infill/export/form.py</extracomment>
        <translation>补丁编号；{number:03} 会在前面补零</translation>
    </message>
    <message>
        <source>the first of the new words</source>
        <extracomment>studio/ui/tabs/infill/export/form.py</extracomment>
        <translation>新文字的开头</translation>
    </message>
    <message>
        <source>Where every patch comes from: text, voice, who made it; for editors too</source>
        <extracomment>studio/ui/tabs/infill/export/form.py</extracomment>
        <translation>每个补丁的来源：文字、音色、制作者；也供编辑软件使用</translation>
    </message>
    <message>
        <source>Names of the patches&apos; files</source>
        <extracomment>studio/ui/tabs/infill/export/form.py</extracomment>
        <translation>补丁文件的名称</translation>
    </message>
    <message>
        <source>Patches&apos; names</source>
        <extracomment>studio/ui/tabs/infill/export/form.py</extracomment>
        <translation>补丁名称</translation>
    </message>
    <message>
        <source>Markers</source>
        <extracomment>studio/ui/tabs/infill/export/form.py</extracomment>
        <translation>标记</translation>
    </message>
    <message>
        <source>Comparing both files, sample for sample…</source>
        <extracomment>studio/ui/tabs/infill/export/proof.py</extracomment>
        <translation>正在逐采样比较两个文件…</translation>
    </message>
    <message>
        <source>Checked just now: outside the patches every sample of the file is the original&apos;s.</source>
        <extracomment>studio/ui/tabs/infill/export/proof.py</extracomment>
        <translation>刚刚检查过：补丁以外，文件的每个采样都与原文件相同。</translation>
    </message>
    <message>
        <source>Verification sheet</source>
        <extracomment>studio/ui/tabs/infill/export/proof.py</extracomment>
        <translation>验证单</translation>
    </message>
    <message>
        <source>Check again</source>
        <extracomment>studio/ui/tabs/infill/export/proof.py</extracomment>
        <translation>再次检查</translation>
    </message>
    <message>
        <source>The proof</source>
        <extracomment>studio/ui/tabs/infill/export/proof.py</extracomment>
        <translation>证明</translation>
    </message>
    <message>
        <source>Checking the proof</source>
        <extracomment>studio/ui/tabs/infill/export/proof.py</extracomment>
        <translation>正在检查证明</translation>
    </message>
    <message>
        <source>See the proof</source>
        <extracomment>studio/ui/tabs/infill/export/told.py</extracomment>
        <translation>查看证明</translation>
    </message>
    <message>
        <source>Filling the gap</source>
        <extracomment>studio/services/infill.py</extracomment>
        <translation>正在填补空隙</translation>
    </message>
    <message>
        <source>Listening for words…</source>
        <extracomment>studio/ui/tabs/infill/heard_words.py</extracomment>
        <translation>正在识别字词…</translation>
    </message>
    <message>
        <source>Placing the words of the text…</source>
        <extracomment>studio/ui/tabs/infill/heard_words.py</extracomment>
        <translation>正在定位文本的字词…</translation>
    </message>
    <message>
        <source>No words found. Select on the waveform, or paste the text.</source>
        <extracomment>studio/ui/tabs/infill/heard_words.py</extracomment>
        <translation>没有找到字词。请在波形上选择，或粘贴文本。</translation>
    </message>
    <message>
        <source>Placed roughly: check the edges on the waveform.</source>
        <extracomment>studio/ui/tabs/infill/heard_words.py</extracomment>
        <translation>位置是大致的：请在波形上检查边缘。</translation>
    </message>
    <message>
        <source>with the recording around it</source>
        <extracomment>studio/ui/tabs/infill/hearing.py</extracomment>
        <translation>连同前后的录音</translation>
    </message>
    <message>
        <source>words taken out</source>
        <extracomment>studio/ui/tabs/infill/hearing.py</extracomment>
        <translation>已去掉文字</translation>
    </message>
    <message>
        <source>as recorded</source>
        <extracomment>studio/ui/tabs/infill/hearing.py</extracomment>
        <translation>原录音</translation>
    </message>
    <message>
        <source>your recording, your words and the takes already made</source>
        <extracomment>studio/ui/tabs/infill/making.py</extracomment>
        <translation>录音、文字和已生成的版本</translation>
    </message>
    <message>
        <source>Not now</source>
        <extracomment>studio/ui/tabs/infill/making.py</extracomment>
        <translation>暂不</translation>
    </message>
    <message>
        <source>Yes, clone it</source>
        <extracomment>studio/ui/tabs/infill/making.py</extracomment>
        <translation>好，克隆</translation>
    </message>
    <message>
        <source>The patch</source>
        <extracomment>studio/ui/tabs/infill/wording.py</extracomment>
        <translation>补丁</translation>
    </message>
    <message>
        <source>Nothing is said here</source>
        <extracomment>studio/ui/tabs/infill/old_words.py</extracomment>
        <translation>这里没有说话</translation>
    </message>
    <message>
        <source>Open a recording first</source>
        <extracomment>studio/ui/tabs/infill/page.py</extracomment>
        <translation>请先打开录音</translation>
    </message>
    <message>
        <source>Select the wrong words on the waveform first</source>
        <extracomment>studio/ui/tabs/infill/page.py</extracomment>
        <translation>请先在波形上选择说错的字词</translation>
    </message>
    <message>
        <source>Nothing has to be made: the words go, and the gap is closed</source>
        <extracomment>studio/ui/tabs/infill/page.py</extracomment>
        <translation>无需生成：去掉这些字词并合上空隙</translation>
    </message>
    <message>
        <source>Type the new words first</source>
        <extracomment>studio/ui/tabs/infill/page.py</extracomment>
        <translation>请先输入新文字</translation>
    </message>
    <message>
        <source>At least one side needs sound around the patch. Move the patch, or widen what is sent of a side</source>
        <extracomment>studio/ui/tabs/infill/page.py</extracomment>
        <translation>补丁至少有一侧需要声音。请移动补丁，或放宽某一侧发送的范围</translation>
    </message>
    <message>
        <source>None yet. Select wrong words and type the right ones: each such place is listed here.</source>
        <extracomment>studio/ui/tabs/infill/panel.py</extracomment>
        <translation>暂无。选择说错的字词并输入正确的：每一处都会列在这里。</translation>
    </message>
    <message>
        <source>Every patch has a take of its words</source>
        <extracomment>studio/ui/tabs/infill/panel.py</extracomment>
        <translation>每个补丁都有当前文字的版本</translation>
    </message>
    <message>
        <source>Patches</source>
        <extracomment>studio/ui/tabs/infill/panel.py</extracomment>
        <translation>补丁</translation>
    </message>
    <message>
        <source>Make missing</source>
        <extracomment>studio/ui/tabs/infill/panel.py</extracomment>
        <translation>生成缺失的</translation>
    </message>
    <message>
        <source>Nothing to make</source>
        <extracomment>studio/ui/tabs/infill/panel.py</extracomment>
        <translation>无需生成</translation>
    </message>
    <message>
        <source>not made</source>
        <extracomment>studio/ui/tabs/infill/patch_rows.py</extracomment>
        <translation>未生成</translation>
    </message>
    <message>
        <source>English words are placed where they are said, words of other languages roughly, by their lengths.</source>
        <extracomment>studio/ui/tabs/infill/paste_popover.py</extracomment>
        <translation>英语单词按实际位置放置；其他语言按长度大致放置。</translation>
    </message>
    <message>
        <source>Text of the recording</source>
        <extracomment>studio/ui/tabs/infill/paste_popover.py</extracomment>
        <translation>录音的文本</translation>
    </message>
    <message>
        <source>What is said in the recording</source>
        <extracomment>studio/ui/tabs/infill/paste_popover.py</extracomment>
        <translation>录音中说的内容</translation>
    </message>
    <message>
        <source>Use this text</source>
        <extracomment>studio/ui/tabs/infill/paste_popover.py</extracomment>
        <translation>使用此文本</translation>
    </message>
    <message>
        <source>Listen for the words</source>
        <extracomment>studio/ui/tabs/infill/paste_popover.py</extracomment>
        <translation>识别字词</translation>
    </message>
    <message>
        <source>The text of the recording</source>
        <extracomment>studio/ui/tabs/infill/paste_popover.py</extracomment>
        <translation>录音的文本</translation>
    </message>
    <message>
        <source>Patch</source>
        <extracomment>studio/ui/tabs/infill/patch_head.py</extracomment>
        <translation>补丁</translation>
    </message>
    <message>
        <source>What the patch does</source>
        <extracomment>studio/ui/tabs/infill/patch_head.py</extracomment>
        <translation>补丁的作用</translation>
    </message>
    <message>
        <source>More about the patch</source>
        <extracomment>studio/ui/tabs/infill/patch_head.py</extracomment>
        <translation>补丁的更多操作</translation>
    </message>
    <message>
        <source>New patch</source>
        <extracomment>studio/ui/tabs/infill/patch_head.py</extracomment>
        <translation>新补丁</translation>
    </message>
    <message>
        <source>Hear the recording as it was</source>
        <extracomment>studio/ui/tabs/infill/patch_head.py</extracomment>
        <translation>试听原录音</translation>
    </message>
    <message>
        <source>Takes at once</source>
        <extracomment>studio/ui/tabs/infill/patch_head.py</extracomment>
        <translation>一次生成的版本数</translation>
    </message>
    <message>
        <source>Turn the patch off</source>
        <extracomment>studio/ui/tabs/infill/patch_head.py</extracomment>
        <translation>关闭补丁</translation>
    </message>
    <message>
        <source>Turn the patch on</source>
        <extracomment>studio/ui/tabs/infill/patch_head.py</extracomment>
        <translation>启用补丁</translation>
    </message>
    <message>
        <source>Delete the patch</source>
        <extracomment>studio/ui/tabs/infill/patch_head.py</extracomment>
        <translation>删除补丁</translation>
    </message>
    <message>
        <source>These words go, and room tone closes the gap.</source>
        <extracomment>studio/ui/tabs/infill/patch_part.py</extracomment>
        <translation>这些字词会去掉，空隙用环境底音合上。</translation>
    </message>
    <message>
        <source>New words</source>
        <extracomment>studio/ui/tabs/infill/patch_part.py</extracomment>
        <translation>新文字</translation>
    </message>
    <message>
        <source>What shall be said here</source>
        <extracomment>studio/ui/tabs/infill/patch_part.py</extracomment>
        <translation>这里该说什么</translation>
    </message>
    <message>
        <source>Make a take</source>
        <extracomment>studio/ui/tabs/infill/patch_part.py</extracomment>
        <translation>生成版本</translation>
    </message>
    <message>
        <source>Takes of this patch</source>
        <extracomment>studio/ui/tabs/infill/patch_part.py</extracomment>
        <translation>此补丁的版本</translation>
    </message>
    <message>
        <source>Notice</source>
        <extracomment>studio/ui/tabs/infill/patch_part.py</extracomment>
        <translation>提示</translation>
    </message>
    <message>
        <source>Make takes (Ctrl+Enter)</source>
        <extracomment>studio/ui/tabs/infill/patch_part.py</extracomment>
        <translation>生成版本（Ctrl+Enter）</translation>
    </message>
    <message>
        <source>Blind A/B</source>
        <extracomment>studio/ui/tabs/infill/patch_part.py</extracomment>
        <translation>盲听 A/B</translation>
    </message>
    <message>
        <source>Takes</source>
        <extracomment>studio/ui/tabs/infill/patch_part.py</extracomment>
        <translation>版本</translation>
    </message>
    <message>
        <source>Show which is which</source>
        <extracomment>studio/ui/tabs/infill/patch_part.py</extracomment>
        <translation>显示各是哪个</translation>
    </message>
    <message>
        <source>Hear them shuffled and without figures, then choose</source>
        <extracomment>studio/ui/tabs/infill/patch_part.py</extracomment>
        <translation>打乱顺序、不看数据地试听，然后选择</translation>
    </message>
    <message>
        <source>Needs two takes</source>
        <extracomment>studio/ui/tabs/infill/patch_part.py</extracomment>
        <translation>需要两个版本</translation>
    </message>
    <message>
        <source>Stop making</source>
        <extracomment>studio/ui/tabs/infill/patch_wording.py</extracomment>
        <translation>停止生成</translation>
    </message>
    <message>
        <source>Make another take</source>
        <extracomment>studio/ui/tabs/infill/patch_wording.py</extracomment>
        <translation>再生成一个版本</translation>
    </message>
    <message>
        <source>words changed</source>
        <extracomment>studio/ui/tabs/infill/patch_rows.py</extracomment>
        <translation>文字已改</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <extracomment>studio/ui/tabs/infill/patch_rows.py</extracomment>
        <translation>暂无</translation>
    </message>
    <message>
        <source>room tone closes the gap</source>
        <extracomment>studio/ui/tabs/infill/patch_rows.py</extracomment>
        <translation>用环境底音合上空隙</translation>
    </message>
    <message>
        <source>Pasted list</source>
        <extracomment>studio/ui/tabs/infill/pickups/asked.py</extracomment>
        <translation>粘贴的清单</translation>
    </message>
    <message>
        <source>Pickup list…</source>
        <extracomment>studio/ui/tabs/infill/pickups/joint.py</extracomment>
        <translation>补录清单…</translation>
    </message>
    <message>
        <source>Open a pickup list</source>
        <extracomment>studio/ui/tabs/infill/pickups/joint.py</extracomment>
        <translation>打开补录清单</translation>
    </message>
    <message>
        <source>Find the recording</source>
        <extracomment>studio/ui/tabs/convert/batch/part.py</extracomment>
        <translation>查找录音</translation>
    </message>
    <message>
        <source>Mend by a list: a table, Word comments, or labels</source>
        <extracomment>studio/ui/tabs/infill/pickups/joint.py</extracomment>
        <translation>按清单修补：表格、Word 批注或标签</translation>
    </message>
    <message>
        <source>to hear</source>
        <extracomment>studio/ui/tabs/infill/pickups/row_state.py</extracomment>
        <translation>待试听</translation>
    </message>
    <message>
        <source>said already</source>
        <extracomment>studio/ui/tabs/infill/pickups/row_state.py</extracomment>
        <translation>已经正确</translation>
    </message>
    <message>
        <source>Is this the place?</source>
        <extracomment>studio/ui/tabs/infill/pickups/page.py</extracomment>
        <translation>是这里吗？</translation>
    </message>
    <message>
        <source>{speed}, {pace} of the voice&apos;s own pace</source>
        <extracomment>studio/ui/speech/speed.py</extracomment>
        <translation>{speed}，音色原速的 {pace}</translation>
    </message>
    <message>
        <source>{language} · not spoken here</source>
        <extracomment>studio/ui/speech/spoken.py</extracomment>
        <translation>{language} · 这里不支持</translation>
    </message>
    <message>
        <source>Reset the language</source>
        <extracomment>studio/ui/speech/spoken_form.py</extracomment>
        <translation>重置语言</translation>
    </message>
    <message>
        <source>Reset the speed</source>
        <extracomment>studio/ui/speech/spoken_form.py</extracomment>
        <translation>重置语速</translation>
    </message>
    <message>
        <source>Reset the feeling</source>
        <extracomment>studio/ui/speech/spoken_form.py</extracomment>
        <translation>重置情绪</translation>
    </message>
    <message>
        <source>Reset the pause</source>
        <extracomment>studio/ui/speech/spoken_form.py</extracomment>
        <translation>重置停顿</translation>
    </message>
    <message>
        <source>chosen</source>
        <comment>a take</comment>
        <extracomment>studio/ui/speech/take_rows.py</extracomment>
        <translation>已选</translation>
    </message>
    <message>
        <source>key {key}</source>
        <extracomment>studio/ui/speech/take_rows.py</extracomment>
        <translation>{key} 键</translation>
    </message>
    <message>
        <source>incomplete</source>
        <comment>a take</comment>
        <extracomment>studio/ui/speech/take_rows.py</extracomment>
        <translation>不完整</translation>
    </message>
    <message>
        <source>{length} · incomplete</source>
        <extracomment>studio/ui/speech/take_painter.py</extracomment>
        <translation>{length} · 不完整</translation>
    </message>
    <message>
        <source>Take {number}</source>
        <extracomment>studio/ui/speech/take_row.py</extracomment>
        <translation>版本 {number}</translation>
    </message>
    <message>
        <source>any</source>
        <comment>length</comment>
        <extracomment>studio/ui/speech/target.py</extracomment>
        <translation>不限</translation>
    </message>
    <message>
        <source>Fit</source>
        <comment>words to a length</comment>
        <extracomment>studio/ui/speech/target.py</extracomment>
        <translation>匹配</translation>
    </message>
    <message>
        <source>Anger</source>
        <extracomment>studio/ui/speech/wording.py</extracomment>
        <translation>愤怒</translation>
    </message>
    <message>
        <source>Positivity</source>
        <extracomment>studio/ui/speech/wording.py</extracomment>
        <translation>积极</translation>
    </message>
    <message>
        <source>Surprise</source>
        <extracomment>studio/ui/speech/wording.py</extracomment>
        <translation>惊讶</translation>
    </message>
    <message>
        <source>Sadness</source>
        <extracomment>studio/ui/speech/wording.py</extracomment>
        <translation>悲伤</translation>
    </message>
    <message>
        <source>Curiosity</source>
        <extracomment>studio/ui/speech/wording.py</extracomment>
        <translation>好奇</translation>
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
        <translation>强</translation>
    </message>
    <message>
        <source>high</source>
        <comment>how strong a feeling is</comment>
        <extracomment>studio/ui/speech/wording.py</extracomment>
        <translation>强</translation>
    </message>
    <message>
        <source>Highest</source>
        <comment>how strong a feeling is</comment>
        <extracomment>studio/ui/speech/wording.py</extracomment>
        <translation>最强</translation>
    </message>
    <message>
        <source>highest</source>
        <comment>how strong a feeling is</comment>
        <extracomment>studio/ui/speech/wording.py</extracomment>
        <translation>最强</translation>
    </message>
    <message>
        <source>Slowest</source>
        <comment>how fast a voice speaks</comment>
        <extracomment>studio/ui/speech/wording.py</extracomment>
        <translation>最慢</translation>
    </message>
    <message>
        <source>Slow</source>
        <comment>how fast a voice speaks</comment>
        <extracomment>studio/ui/speech/wording.py</extracomment>
        <translation>慢</translation>
    </message>
    <message>
        <source>Normal</source>
        <comment>how fast a voice speaks</comment>
        <extracomment>studio/ui/speech/wording.py</extracomment>
        <translation>正常</translation>
    </message>
    <message>
        <source>Fast</source>
        <comment>how fast a voice speaks</comment>
        <extracomment>studio/ui/speech/wording.py</extracomment>
        <translation>快</translation>
    </message>
    <message>
        <source>Fastest</source>
        <comment>how fast a voice speaks</comment>
        <extracomment>studio/ui/speech/wording.py</extracomment>
        <translation>最快</translation>
    </message>
    <message>
        <source>Undo: {edit} (Ctrl+Z)</source>
        <extracomment>studio/ui/speech/wording.py</extracomment>
        <translation>撤销：{edit}（Ctrl+Z）</translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <extracomment>studio/ui/speech/wording.py</extracomment>
        <translation>没有可撤销的操作</translation>
    </message>
    <message>
        <source>Redo: {edit} (Ctrl+Shift+Z)</source>
        <extracomment>studio/ui/speech/wording.py</extracomment>
        <translation>重做：{edit}（Ctrl+Shift+Z）</translation>
    </message>
    <message>
        <source>Nothing to redo</source>
        <extracomment>studio/ui/speech/wording.py</extracomment>
        <translation>没有可重做的操作</translation>
    </message>
    <message>
        <source>{seconds:.1f} seconds</source>
        <extracomment>studio/ui/speech/wording.py</extracomment>
        <translation>{seconds:.1f} 秒</translation>
    </message>
    <message>
        <source>free</source>
        <comment>it costs nothing</comment>
        <extracomment>studio/ui/speech/wording.py</extracomment>
        <translation>免费</translation>
    </message>
    <message>
        <source>Free · about {duration}</source>
        <extracomment>studio/ui/speech/wording.py</extracomment>
        <translation>免费 · 约 {duration}</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <extracomment>studio/ui/speech/wording.py</extracomment>
        <translation>{seconds} 秒</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <extracomment>studio/ui/speech/wording.py</extracomment>
        <translation>{minutes} 分钟</translation>
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
        <translation>{feeling}，{level}</translation>
    </message>
    <message>
        <source>Take {number} made</source>
        <extracomment>studio/ui/tabs/convert/announcer.py</extracomment>
        <translation>已生成版本 {number}</translation>
    </message>
    <message>
        <source>Hearing before</source>
        <comment>the change of the voice</comment>
        <extracomment>studio/ui/tabs/convert/announcer.py</extracomment>
        <translation>正在试听变声前</translation>
    </message>
    <message>
        <source>Hearing after</source>
        <comment>the change of the voice</comment>
        <extracomment>studio/ui/tabs/convert/announcer.py</extracomment>
        <translation>正在试听变声后</translation>
    </message>
    <message numerus="yes">
        <source>Add {count} files to the batch</source>
        <extracomment>studio/ui/tabs/convert/batch/document.py; of one: Add {count} file to the batch</extracomment>
        <translation>
            <numerusform>向批处理添加 {count} 个文件</numerusform>
        </translation>
    </message>
    <message>
        <source>Add {name} to the batch</source>
        <extracomment>studio/ui/tabs/convert/batch/document.py</extracomment>
        <translation>将 {name} 加入批处理</translation>
    </message>
    <message>
        <source>Choose {name} instead</source>
        <extracomment>studio/ui/tabs/convert/batch/document.py</extracomment>
        <translation>改选 {name}</translation>
    </message>
    <message numerus="yes">
        <source>Remove {count} files from the batch</source>
        <extracomment>studio/ui/tabs/convert/batch/document.py; of one: Remove {count} file from the batch</extracomment>
        <translation>
            <numerusform>从批处理移除 {count} 个文件</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove {name} from the batch</source>
        <extracomment>studio/ui/tabs/convert/batch/document.py</extracomment>
        <translation>从批处理移除 {name}</translation>
    </message>
    <message numerus="yes">
        <source>Skip {count} rows</source>
        <extracomment>studio/ui/tabs/convert/batch/document.py; of one: Skip {count} row</extracomment>
        <translation>
            <numerusform>跳过 {count} 行</numerusform>
        </translation>
    </message>
    <message>
        <source>Skip {name}</source>
        <extracomment>studio/ui/tabs/convert/batch/document.py</extracomment>
        <translation>跳过 {name}</translation>
    </message>
    <message numerus="yes">
        <source>Do not skip {count} rows</source>
        <extracomment>studio/ui/tabs/convert/batch/document.py; of one: Do not skip {count} row</extracomment>
        <translation>
            <numerusform>不跳过 {count} 行</numerusform>
        </translation>
    </message>
    <message>
        <source>Do not skip {name}</source>
        <extracomment>studio/ui/tabs/convert/batch/document.py</extracomment>
        <translation>不跳过 {name}</translation>
    </message>
    <message>
        <source>Start</source>
        <comment>the batch</comment>
        <extracomment>studio/ui/tabs/convert/batch/header.py</extracomment>
        <translation>开始</translation>
    </message>
    <message numerus="yes">
        <source>{count} voices</source>
        <extracomment>studio/ui/tabs/convert/batch/header.py; of one: {count} voice</extracomment>
        <translation>
            <numerusform>{count} 个音色</numerusform>
        </translation>
    </message>
    <message>
        <source>Batch: {act}</source>
        <extracomment>studio/ui/tabs/convert/batch/header.py</extracomment>
        <translation>批处理：{act}</translation>
    </message>
    <message>
        <source>Play the result</source>
        <extracomment>studio/ui/tabs/convert/batch/page.py</extracomment>
        <translation>播放结果</translation>
    </message>
    <message>
        <source>Show it in its folder</source>
        <extracomment>studio/ui/tabs/convert/batch/page.py</extracomment>
        <translation>在文件夹中显示</translation>
    </message>
    <message>
        <source>Stop this one</source>
        <extracomment>studio/ui/tabs/convert/batch/page.py</extracomment>
        <translation>停止这一个</translation>
    </message>
    <message>
        <source>Remove the file from the batch</source>
        <extracomment>studio/ui/tabs/convert/batch/page.py</extracomment>
        <translation>把文件移出批处理</translation>
    </message>
    <message>
        <source>Skipped</source>
        <comment>a row of the batch</comment>
        <extracomment>studio/ui/tabs/convert/batch/page.py</extracomment>
        <translation>已跳过</translation>
    </message>
    <message>
        <source>Stopped</source>
        <comment>a row of the batch</comment>
        <extracomment>studio/ui/tabs/convert/batch/page.py</extracomment>
        <translation>已停止</translation>
    </message>
    <message>
        <source>Waiting</source>
        <comment>a row of the batch</comment>
        <extracomment>studio/ui/tabs/convert/batch/page.py</extracomment>
        <translation>等待中</translation>
    </message>
    <message>
        <source>Done, no melody match: {reason}</source>
        <extracomment>studio/ui/tabs/convert/batch/page.py</extracomment>
        <translation>完成，未匹配语调：{reason}</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>a row of the batch</comment>
        <extracomment>studio/ui/tabs/convert/batch/page.py</extracomment>
        <translation>完成</translation>
    </message>
    <message numerus="yes">
        <source>{count:,} files</source>
        <extracomment>studio/ui/tabs/convert/batch/page.py; of one: {count} file</extracomment>
        <translation>
            <numerusform>{count:,} 个文件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count:,} done</source>
        <comment>rows</comment>
        <extracomment>studio/ui/tabs/convert/batch/page.py; of one: {count} done</extracomment>
        <translation>
            <numerusform>{count:,} 行完成</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count:,} failed</source>
        <comment>rows</comment>
        <extracomment>studio/ui/tabs/convert/batch/page.py; of one: {count} failed</extracomment>
        <translation>
            <numerusform>{count:,} 行失败</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count:,} skipped</source>
        <comment>rows</comment>
        <extracomment>studio/ui/tabs/convert/batch/page.py; of one: {count} skipped</extracomment>
        <translation>
            <numerusform>{count:,} 行已跳过</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count:,} to be decided</source>
        <comment>rows</comment>
        <extracomment>studio/ui/tabs/convert/batch/page.py; of one: {count} to be decided</extracomment>
        <translation>
            <numerusform>{count:,} 行待决定</numerusform>
        </translation>
    </message>
    <message>
        <source>Free</source>
        <comment>it costs nothing</comment>
        <extracomment>studio/ui/tabs/convert/batch/page.py</extracomment>
        <translation>免费</translation>
    </message>
    <message>
        <source>{cost} · {length} of sound</source>
        <extracomment>studio/ui/tabs/convert/batch/page.py</extracomment>
        <translation>{cost} · 声音 {length}</translation>
    </message>
    <message numerus="yes">
        <source>Make {count:,} of them</source>
        <extracomment>studio/ui/tabs/convert/batch/presenter.py; of one: Make {count} of them</extracomment>
        <translation>
            <numerusform>生成其中 {count:,} 个</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} in {voice} may have been charged already. Make it again for {price}?</source>
        <extracomment>studio/ui/tabs/convert/batch/presenter.py</extracomment>
        <translation>{name}（{voice}）可能已经扣费。花费 {price} 重新生成？</translation>
    </message>
    <message numerus="yes">
        <source>your recordings, and the {count:,} already made</source>
        <extracomment>studio/ui/tabs/convert/batch/presenter.py; of one: your recordings, and the {count} already made</extracomment>
        <translation>
            <numerusform>录音和已生成的 {count:,} 个</numerusform>
        </translation>
    </message>
    <message>
        <source>your recordings</source>
        <extracomment>studio/ui/tabs/convert/batch/presenter.py</extracomment>
        <translation>录音</translation>
    </message>
    <message>
        <source>In curly brackets can stand:
{fields}</source>
        <extracomment>studio/ui/tabs/convert/batch/results_popover.py</extracomment>
        <translation>花括号中可以写：
{fields}</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>the button that closes</comment>
        <extracomment>studio/ui/tabs/convert/batch/results_popover.py</extracomment>
        <translation>完成</translation>
    </message>
    <message>
        <source>Such as {name}</source>
        <extracomment>studio/ui/export/pattern_field.py</extracomment>
        <translation>例如 {name}</translation>
    </message>
    <message numerus="yes">
        <source>Changing {count} recordings</source>
        <extracomment>studio/ui/tabs/convert/batch/running.py; of one: Changing {count} recording</extracomment>
        <translation>
            <numerusform>正在为 {count} 个录音变声</numerusform>
        </translation>
    </message>
    <message>
        <source>Changing {name}</source>
        <extracomment>studio/ui/tabs/convert/batch/running.py</extracomment>
        <translation>正在为 {name} 变声</translation>
    </message>
    <message numerus="yes">
        <source>{count} ticked</source>
        <comment>voices</comment>
        <extracomment>studio/ui/tabs/convert/batch/voices_popover.py; of one: {count} ticked</extracomment>
        <translation>
            <numerusform>已勾选 {count} 个</numerusform>
        </translation>
    </message>
    <message>
        <source>none ticked</source>
        <comment>voices</comment>
        <extracomment>studio/ui/tabs/convert/batch/voices_popover.py</extracomment>
        <translation>未勾选</translation>
    </message>
    <message>
        <source>Before</source>
        <comment>the change of the voice</comment>
        <extracomment>studio/ui/tabs/convert/controls.py</extracomment>
        <translation>变声前</translation>
    </message>
    <message>
        <source>After</source>
        <comment>the change of the voice</comment>
        <extracomment>studio/ui/tabs/convert/controls.py</extracomment>
        <translation>变声后</translation>
    </message>
    <message numerus="yes">
        <source>{count} takes</source>
        <extracomment>studio/ui/tabs/convert/controls.py; of one: {count} take</extracomment>
        <translation>
            <numerusform>{count} 个版本</numerusform>
        </translation>
    </message>
    <message>
        <source>Open {name}</source>
        <extracomment>studio/ui/tabs/convert/document.py</extracomment>
        <translation>打开 {name}</translation>
    </message>
    <message>
        <source>Choose take {number}</source>
        <extracomment>studio/ui/tabs/convert/document.py</extracomment>
        <translation>选择版本 {number}</translation>
    </message>
    <message>
        <source>Change the voice, take {number}</source>
        <extracomment>studio/ui/tabs/convert/document.py</extracomment>
        <translation>变声，版本 {number}</translation>
    </message>
    <message>
        <source>{source}, heard now</source>
        <extracomment>studio/ui/tabs/convert/lane_head.py</extracomment>
        <translation>{source}，正在听</translation>
    </message>
    <message>
        <source>Hear before</source>
        <comment>the change of the voice</comment>
        <extracomment>studio/ui/tabs/convert/lanes.py</extracomment>
        <translation>试听变声前</translation>
    </message>
    <message>
        <source>Hear after</source>
        <comment>the change of the voice</comment>
        <extracomment>studio/ui/tabs/convert/lanes.py</extracomment>
        <translation>试听变声后</translation>
    </message>
    <message>
        <source>being made · {percent} %</source>
        <extracomment>studio/ui/tabs/convert/lanes.py</extracomment>
        <translation>正在生成 · {percent}%</translation>
    </message>
    <message>
        <source>{voice} · take {number}</source>
        <extracomment>studio/ui/tabs/convert/lanes.py</extracomment>
        <translation>{voice} · 版本 {number}</translation>
    </message>
    <message>
        <source>Press “Change voice”, and {voice} says it here, with the same timing and melody.</source>
        <extracomment>studio/ui/tabs/convert/lanes.py</extracomment>
        <translation>按“变声”，{voice} 就会在这里以同样的节奏和语调说出来。</translation>
    </message>
    <message>
        <source>{verdict}, {figure:.2f}</source>
        <extracomment>studio/ui/tabs/convert/likeness.py</extracomment>
        <translation>{verdict}，{figure:.2f}</translation>
    </message>
    <message>
        <source>{verdict} where matched, {figure:.2f}</source>
        <extracomment>studio/ui/tabs/convert/likeness.py</extracomment>
        <translation>{verdict}（已匹配部分），{figure:.2f}</translation>
    </message>
    <message numerus="yes">
        <source>after drawn {count} semitones lower</source>
        <extracomment>studio/ui/tabs/convert/likeness.py; of one: after drawn {count} semitone lower</extracomment>
        <translation>
            <numerusform>变声后按低 {count} 个半音绘制</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>after drawn {count} semitones higher</source>
        <extracomment>studio/ui/tabs/convert/likeness.py; of one: after drawn {count} semitone higher</extracomment>
        <translation>
            <numerusform>变声后按高 {count} 个半音绘制</numerusform>
        </translation>
    </message>
    <message>
        <source>Opening {name}</source>
        <extracomment>studio/ui/look_inside.py</extracomment>
        <translation>正在打开 {name}</translation>
    </message>
    <message>
        <source>{facts} · being read…</source>
        <extracomment>studio/ui/tabs/convert/paging.py</extracomment>
        <translation>{facts} · 正在读取…</translation>
    </message>
    <message numerus="yes">
        <source>{count} channels</source>
        <extracomment>studio/ui/tabs/convert/recording.py; of one: {count} channel</extracomment>
        <translation>
            <numerusform>{count} 个声道</numerusform>
        </translation>
    </message>
    <message>
        <source>Recording {time}</source>
        <extracomment>studio/ui/tabs/convert/recording_bar.py</extracomment>
        <translation>正在录音 {time}</translation>
    </message>
    <message>
        <source>{name}, before</source>
        <extracomment>studio/ui/tabs/convert/sound_view.py</extracomment>
        <translation>{name}，变声前</translation>
    </message>
    <message>
        <source>{name}, after</source>
        <extracomment>studio/ui/tabs/convert/sound_view.py</extracomment>
        <translation>{name}，变声后</translation>
    </message>
    <message>
        <source>being made</source>
        <comment>a take</comment>
        <extracomment>studio/ui/tabs/convert/sound_view.py</extracomment>
        <translation>正在生成</translation>
    </message>
    <message numerus="yes">
        <source>your recording, and the {count} takes already made</source>
        <extracomment>studio/ui/tabs/convert/subject.py; of one: your recording, and the {count} take already made</extracomment>
        <translation>
            <numerusform>录音和已生成的 {count} 个版本</numerusform>
        </translation>
    </message>
    <message>
        <source>your recording</source>
        <extracomment>studio/ui/tabs/convert/subject.py</extracomment>
        <translation>录音</translation>
    </message>
    <message>
        <source>The selection of {name} in {where} ({length})</source>
        <extracomment>studio/ui/tabs/datasets/adding.py</extracomment>
        <translation>{where}中 {name} 的选区（{length}）</translation>
    </message>
    <message numerus="yes">
        <source>What is marked in {name} ({count} markers)</source>
        <extracomment>studio/ui/tabs/datasets/adding.py; of one: What is marked in {name} ({count} marker)</extracomment>
        <translation>
            <numerusform>{name} 中标记的部分（{count} 个标记）</numerusform>
        </translation>
    </message>
    <message>
        <source>All of {name}, cut at its pauses ({length})</source>
        <extracomment>studio/ui/tabs/datasets/adding.py</extracomment>
        <translation>整个 {name}，在停顿处切开（{length}）</translation>
    </message>
    <message>
        <source>Cutting clips out of {name}</source>
        <extracomment>studio/ui/tabs/datasets/adding.py</extracomment>
        <translation>正在从 {name} 切出片段</translation>
    </message>
    <message>
        <source>Delete</source>
        <extracomment>studio/ui/tabs/datasets/asking.py</extracomment>
        <translation>删除</translation>
    </message>
    <message>
        <source>Making the dataset {name}</source>
        <extracomment>studio/ui/tabs/datasets/changing.py</extracomment>
        <translation>正在新建数据集 {name}</translation>
    </message>
    <message>
        <source>Deleting {name}</source>
        <extracomment>studio/ui/tabs/datasets/changing.py</extracomment>
        <translation>正在删除 {name}</translation>
    </message>
    <message>
        <source>Waveform of the file</source>
        <extracomment>studio/ui/tabs/datasets/clip_wave.py</extracomment>
        <translation>文件的波形</translation>
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
        <translation>{count} 个待评估</translation>
    </message>
    <message numerus="yes">
        <source>{count} put back.</source>
        <comment>files</comment>
        <extracomment>studio/ui/tabs/datasets/wording.py; of one: {count} put back.</extracomment>
        <translation>
            <numerusform>已恢复 {count} 个。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name} was left as it is; {count} copies of it took its place here.</source>
        <extracomment>studio/ui/tabs/datasets/wording.py; of one: {name} was left as it is; a copy of it took its place here.</extracomment>
        <translation>
            <numerusform>{name} 保持原样；这里改用它的 {count} 个副本。</numerusform>
        </translation>
    </message>
    <message>
        <source>Rate</source>
        <comment>sample rate</comment>
        <extracomment>studio/ui/tabs/datasets/columns.py</extracomment>
        <translation>采样率</translation>
    </message>
    <message numerus="yes">
        <source>What had arrived of {count} takes that were being made is kept, incomplete.</source>
        <extracomment>studio/library/recovery.py; of one: What had arrived of a take that was being made is kept, incomplete.</extracomment>
        <translation>
            <numerusform>正在生成的 {count} 个版本中已收到的部分已保留，不完整。</numerusform>
        </translation>
    </message>
    <message>
        <source>{seconds:.1f} s arrived and are kept as an incomplete take.</source>
        <extracomment>studio/services/receiving.py</extracomment>
        <translation>已收到 {seconds:.1f} 秒，作为不完整的版本保留。</translation>
    </message>
    <message>
        <source>A later version of the studio wrote this project. Its sounds can be heard here and copied out with its texts; nothing in it is changed.</source>
        <extracomment>studio/ui/dialogs/inside.py</extracomment>
        <translation>此项目由更新版本的工作室写成。可以在此试听其中的声音，并连同文本一起复制出来；项目中的内容不会改变。</translation>
    </message>
    <message>
        <source>cannot be played here</source>
        <comment>a sound file</comment>
        <extracomment>studio/ui/dialogs/inside.py</extracomment>
        <translation>无法在此播放</translation>
    </message>
    <message>
        <source>Copy all of it…</source>
        <extracomment>studio/ui/dialogs/inside.py</extracomment>
        <translation>全部复制…</translation>
    </message>
    <message>
        <source>What “{name}” holds</source>
        <extracomment>studio/ui/dialogs/inside.py</extracomment>
        <translation>“{name}”的内容</translation>
    </message>
    <message>
        <source>Sounds</source>
        <extracomment>studio/ui/dialogs/inside.py</extracomment>
        <translation>声音</translation>
    </message>
    <message>
        <source>Look inside…</source>
        <extracomment>studio/ui/errors.py</extracomment>
        <translation>查看内容…</translation>
    </message>
    <message>
        <source>The guide is in English.</source>
        <extracomment>studio/ui/guide/page.py</extracomment>
        <translation>指南为英文。</translation>
    </message>
    <message>
        <source>Looking inside the project</source>
        <extracomment>studio/ui/look_inside.py</extracomment>
        <translation>正在查看项目内容</translation>
    </message>
    <message>
        <source>Copy all of it into a folder</source>
        <extracomment>studio/ui/look_inside.py</extracomment>
        <translation>全部复制到文件夹</translation>
    </message>
    <message>
        <source>Copying what is in the project</source>
        <extracomment>studio/ui/look_inside.py</extracomment>
        <translation>正在复制项目内容</translation>
    </message>
    <message>
        <source>Reading a take</source>
        <extracomment>studio/ui/speech/shelf.py</extracomment>
        <translation>正在读取版本</translation>
    </message>
    <message>
        <source>The voice is being changed</source>
        <comment>of the recording</comment>
        <extracomment>studio/ui/tabs/convert/paging.py</extracomment>
        <translation>正在变声</translation>
    </message>
    <message>
        <source>Noise</source>
        <extracomment>studio/ui/tabs/datasets/columns.py</extracomment>
        <translation>噪声</translation>
    </message>
    <message>
        <source>Text match</source>
        <extracomment>studio/ui/tabs/datasets/columns.py</extracomment>
        <translation>文本匹配</translation>
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
        <translation>{minutes:.0f}／{advised} 分钟</translation>
    </message>
    <message>
        <source>{minutes:.1f} of {advised} min</source>
        <extracomment>studio/ui/tabs/datasets/dataset_list.py</extracomment>
        <translation>{minutes:.1f}／{advised} 分钟</translation>
    </message>
    <message>
        <source>Delete “{name}”?</source>
        <extracomment>studio/ui/tabs/datasets/deeds.py</extracomment>
        <translation>删除“{name}”？</translation>
    </message>
    <message>
        <source>Delete {name} from the dataset?</source>
        <extracomment>studio/ui/tabs/datasets/deeds.py</extracomment>
        <translation>从数据集中删除 {name}？</translation>
    </message>
    <message>
        <source>Table</source>
        <comment>kind of file</comment>
        <extracomment>studio/ui/tabs/datasets/deeds.py</extracomment>
        <translation>表格</translation>
    </message>
    <message numerus="yes">
        <source>The judgement of {count} files is in {name}.</source>
        <extracomment>studio/ui/tabs/datasets/deeds.py; of one: The judgement of {count} file is in {name}.</extracomment>
        <translation>
            <numerusform>{count} 个文件的评估已在 {name} 中。</numerusform>
        </translation>
    </message>
    <message>
        <source>The files on this computer stay.</source>
        <extracomment>studio/ui/tabs/datasets/deeds.py</extracomment>
        <translation>本机上的文件会保留。</translation>
    </message>
    <message numerus="yes">
        <source>Its {count} files there are gone for good.</source>
        <extracomment>studio/ui/tabs/datasets/deeds.py; of one: Its {count} file there is gone for good.</extracomment>
        <translation>
            <numerusform>那里的 {count} 个文件将永久删除。</numerusform>
        </translation>
    </message>
    <message>
        <source>judging</source>
        <extracomment>studio/ui/tabs/datasets/state_words.py</extracomment>
        <translation>正在评估</translation>
    </message>
    <message>
        <source>held back</source>
        <extracomment>studio/ui/tabs/datasets/state_words.py</extracomment>
        <translation>已暂扣</translation>
    </message>
    <message>
        <source>waits</source>
        <extracomment>studio/ui/tabs/datasets/state_words.py</extracomment>
        <translation>等待中</translation>
    </message>
    <message>
        <source>sending</source>
        <extracomment>studio/ui/tabs/datasets/state_words.py</extracomment>
        <translation>正在发送</translation>
    </message>
    <message>
        <source>sent</source>
        <extracomment>studio/ui/tabs/datasets/state_words.py</extracomment>
        <translation>已发送</translation>
    </message>
    <message>
        <source>not sent</source>
        <extracomment>studio/ui/tabs/datasets/state_words.py</extracomment>
        <translation>未能发送</translation>
    </message>
    <message>
        <source>not sent yet</source>
        <extracomment>studio/ui/tabs/datasets/state_words.py</extracomment>
        <translation>未发送</translation>
    </message>
    <message>
        <source>Stop sending</source>
        <extracomment>studio/ui/tabs/datasets/file_painter.py</extracomment>
        <translation>停止发送</translation>
    </message>
    <message>
        <source>Delete from the dataset…</source>
        <extracomment>studio/ui/tabs/datasets/file_painter.py</extracomment>
        <translation>从数据集中删除…</translation>
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
        <translation>需查看：{words}</translation>
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
        <translation>正在修复 {number}／{count}</translation>
    </message>
    <message>
        <source>Mending a copy of {name}</source>
        <extracomment>studio/ui/tabs/datasets/fixing.py</extracomment>
        <translation>正在修复 {name} 的副本</translation>
    </message>
    <message numerus="yes">
        <source>Mending {count} copies</source>
        <extracomment>studio/ui/tabs/datasets/fixing.py; of one: Mending {count} copy</extracomment>
        <translation>
            <numerusform>正在修复 {count} 个副本</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading {name}</source>
        <extracomment>studio/ui/tabs/datasets/hearing.py</extracomment>
        <translation>正在读取 {name}</translation>
    </message>
    <message>
        <source>Judging {number} of {count}</source>
        <extracomment>studio/ui/tabs/datasets/judging.py</extracomment>
        <translation>正在评估 {number}／{count}</translation>
    </message>
    <message numerus="yes">
        <source>Judging {count} files</source>
        <extracomment>studio/ui/tabs/datasets/judging.py; of one: Judging {count} file</extracomment>
        <translation>
            <numerusform>正在评估 {count} 个文件</numerusform>
        </translation>
    </message>
    <message>
        <source>{measure}: {value}, to look at</source>
        <extracomment>studio/ui/tabs/datasets/measure_row.py</extracomment>
        <translation>{measure}：{value}，需查看</translation>
    </message>
    <message>
        <source>{measure}: {value}, fails</source>
        <extracomment>studio/ui/tabs/datasets/measure_row.py</extracomment>
        <translation>{measure}：{value}，不合格</translation>
    </message>
    <message>
        <source>{measure}: {value}</source>
        <extracomment>studio/ui/tabs/datasets/measure_row.py</extracomment>
        <translation>{measure}：{value}</translation>
    </message>
    <message>
        <source>Judging</source>
        <extracomment>studio/ui/tabs/datasets/page.py</extracomment>
        <translation>正在评估</translation>
    </message>
    <message>
        <source>Held back</source>
        <extracomment>studio/ui/tabs/datasets/page.py</extracomment>
        <translation>已暂扣</translation>
    </message>
    <message>
        <source>Waits</source>
        <extracomment>studio/ui/tabs/datasets/page.py</extracomment>
        <translation>等待中</translation>
    </message>
    <message>
        <source>Sending</source>
        <extracomment>studio/ui/tabs/datasets/page.py</extracomment>
        <translation>正在发送</translation>
    </message>
    <message>
        <source>Sent</source>
        <extracomment>studio/ui/tabs/datasets/page.py</extracomment>
        <translation>已发送</translation>
    </message>
    <message>
        <source>Not sent</source>
        <extracomment>studio/ui/tabs/datasets/page.py</extracomment>
        <translation>未能发送</translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <extracomment>studio/ui/tabs/datasets/page.py</extracomment>
        <translation>未发送</translation>
    </message>
    <message>
        <source>Same sound as {name}</source>
        <extracomment>studio/ui/tabs/datasets/page.py</extracomment>
        <translation>与 {name} 声音相同</translation>
    </message>
    <message>
        <source>Clipping</source>
        <extracomment>studio/ui/tabs/datasets/panel.py</extracomment>
        <translation>削波</translation>
    </message>
    <message>
        <source>Speakers</source>
        <comment>people who speak</comment>
        <extracomment>studio/ui/tabs/datasets/panel.py</extracomment>
        <translation>说话人数</translation>
    </message>
    <message>
        <source>Room</source>
        <comment>the echo of a room</comment>
        <extracomment>studio/ui/tabs/datasets/panel.py</extracomment>
        <translation>房间声</translation>
    </message>
    <message>
        <source>Size</source>
        <extracomment>studio/ui/tabs/datasets/panel.py</extracomment>
        <translation>大小</translation>
    </message>
    <message>
        <source>Held back.</source>
        <extracomment>studio/ui/tabs/datasets/panel.py</extracomment>
        <translation>已暂扣。</translation>
    </message>
    <message numerus="yes">
        <source>Sending {count} files</source>
        <extracomment>studio/ui/tabs/datasets/sending.py; of one: Sending {count} file</extracomment>
        <translation>
            <numerusform>正在发送 {count} 个文件</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} s</source>
        <comment>seconds</comment>
        <extracomment>studio/ui/tabs/datasets/summary.py</extracomment>
        <translation>{count} 秒</translation>
    </message>
    <message>
        <source>{count} min</source>
        <comment>minutes</comment>
        <extracomment>studio/ui/tabs/datasets/summary.py</extracomment>
        <translation>{count} 分钟</translation>
    </message>
    <message numerus="yes">
        <source>{count:,} pass</source>
        <comment>files that pass</comment>
        <extracomment>studio/ui/tabs/datasets/summary.py; of one: {count:,} pass</extracomment>
        <translation>
            <numerusform>{count:,} 个合格</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count:,} to look at</source>
        <comment>files</comment>
        <extracomment>studio/ui/tabs/datasets/summary.py; of one: {count:,} to look at</extracomment>
        <translation>
            <numerusform>{count:,} 个需查看</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count:,} fail</source>
        <comment>files that fail</comment>
        <extracomment>studio/ui/tabs/datasets/summary.py; of one: {count:,} fail</extracomment>
        <translation>
            <numerusform>{count:,} 个不合格</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count:,} doubles found</source>
        <extracomment>studio/ui/tabs/datasets/summary.py; of one: {count:,} double found</extracomment>
        <translation>
            <numerusform>发现 {count:,} 个重复</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show the {count:,} alone</source>
        <comment>files</comment>
        <extracomment>studio/ui/tabs/datasets/summary.py; of one: Show the {count:,} alone</extracomment>
        <translation>
            <numerusform>只显示这 {count:,} 个</numerusform>
        </translation>
    </message>
    <message>
        <source>{usable} usable of {advised} min advised</source>
        <extracomment>studio/ui/tabs/datasets/summary.py</extracomment>
        <translation>可用 {usable}／建议 {advised} 分钟</translation>
    </message>
    <message numerus="yes">
        <source>Send {count} waiting</source>
        <comment>files</comment>
        <extracomment>studio/ui/tabs/datasets/toolbar.py; of one: Send {count} waiting</extracomment>
        <translation>
            <numerusform>发送等待的 {count} 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fix {count} as copies…</source>
        <extracomment>studio/ui/tabs/datasets/toolbar.py; of one: Fix {count} as copy…</extracomment>
        <translation>
            <numerusform>将 {count} 个修复为副本…</numerusform>
        </translation>
    </message>
    <message>
        <source>Correct “{word}”</source>
        <extracomment>studio/ui/tabs/infill/annotating.py</extracomment>
        <translation>更正“{word}”</translation>
    </message>
    <message>
        <source>Remove “{word}”</source>
        <extracomment>studio/ui/tabs/infill/annotating.py</extracomment>
        <translation>移除“{word}”</translation>
    </message>
    <message>
        <source>Move “{word}”</source>
        <extracomment>studio/ui/tabs/infill/annotating.py</extracomment>
        <translation>移动“{word}”</translation>
    </message>
    <message>
        <source>Take {number}, in place</source>
        <extracomment>studio/ui/tabs/infill/comparing.py</extracomment>
        <translation>版本 {number}，原位</translation>
    </message>
    <message>
        <source>Take under key {number}, in place</source>
        <extracomment>studio/ui/tabs/infill/comparing.py</extracomment>
        <translation>{number} 键的版本，原位</translation>
    </message>
    <message>
        <source>You chose take {number}.</source>
        <extracomment>studio/ui/tabs/infill/comparing.py</extracomment>
        <translation>选择了版本 {number}。</translation>
    </message>
    <message>
        <source>Which one fits? Keys 1 and 2, Enter chooses.</source>
        <extracomment>studio/ui/tabs/infill/comparing.py</extracomment>
        <translation>哪个合适？按 1 和 2 键试听，Enter 选定。</translation>
    </message>
    <message>
        <source>Which one fits? Keys 1 to {count}, Enter chooses.</source>
        <extracomment>studio/ui/tabs/infill/comparing.py</extracomment>
        <translation>哪个合适？按 1 到 {count} 键试听，Enter 选定。</translation>
    </message>
    <message>
        <source>Opening {name}…</source>
        <extracomment>studio/ui/tabs/infill/empty.py</extracomment>
        <translation>正在打开 {name}…</translation>
    </message>
    <message numerus="yes">
        <source>{name}, {count} patches</source>
        <extracomment>studio/ui/tabs/infill/export/delivering.py; of one: {name}, {count} patch</extracomment>
        <translation>
            <numerusform>{name}，{count} 个补丁</numerusform>
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
        <translation>已将 {name} 保存到 {folder}。</translation>
    </message>
    <message numerus="yes">
        <source>Saved {count} files to {folder}.</source>
        <extracomment>studio/ui/tabs/infill/export/delivering.py; of one: Saved {count} file to {folder}.</extracomment>
        <translation>
            <numerusform>已将 {count} 个文件保存到 {folder}。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Saved to {name}, and {count} more beside it.</source>
        <extracomment>studio/ui/tabs/infill/export/delivering.py; of one: Saved to {name}, and {count} more beside it.</extracomment>
        <translation>
            <numerusform>已保存到 {name}，旁边还有 {count} 个文件。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Outside {count} patches every sample is the original.</source>
        <extracomment>studio/ui/tabs/infill/export/delivering.py; of one: Outside {count} patch every sample is the original.</extracomment>
        <translation>
            <numerusform>{count} 个补丁以外，每个采样都与原文件相同。</numerusform>
        </translation>
    </message>
    <message>
        <source>As</source>
        <comment>what is exported: the whole recording, its patches, or both</comment>
        <extracomment>studio/ui/tabs/infill/export/form.py</extracomment>
        <translation>输出</translation>
    </message>
    <message>
        <source>Both</source>
        <comment>the mended recording and its patches</comment>
        <extracomment>studio/ui/tabs/infill/export/form.py</extracomment>
        <translation>两者</translation>
    </message>
    <message>
        <source>Proof, always</source>
        <extracomment>studio/ui/tabs/infill/export/form.py</extracomment>
        <translation>证明（始终）</translation>
    </message>
    <message>
        <source>Sheets</source>
        <comment>papers about what was done</comment>
        <extracomment>studio/ui/tabs/infill/export/form.py</extracomment>
        <translation>附表</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>of a file</comment>
        <extracomment>studio/ui/tabs/infill/export/form.py</extracomment>
        <translation>名称</translation>
    </message>
    <message>
        <source>{step}, take {number} of {count}</source>
        <extracomment>studio/ui/tabs/infill/filling.py</extracomment>
        <translation>{step}，版本 {number}／{count}</translation>
    </message>
    <message numerus="yes">
        <source>with {count} patches</source>
        <extracomment>studio/ui/tabs/infill/hearing.py; of one: with {count} patch</extracomment>
        <translation>
            <numerusform>含 {count} 个补丁</numerusform>
        </translation>
    </message>
    <message>
        <source>Laying in {name}</source>
        <extracomment>studio/ui/tabs/infill/hearing.py</extracomment>
        <translation>正在嵌入 {name}</translation>
    </message>
    <message>
        <source>Old words: {words}</source>
        <extracomment>studio/ui/tabs/infill/old_words.py</extracomment>
        <translation>旧文字：{words}</translation>
    </message>
    <message>
        <source>After “{words}”</source>
        <extracomment>studio/ui/tabs/infill/old_words.py</extracomment>
        <translation>“{words}”之后</translation>
    </message>
    <message numerus="yes">
        <source>{count:,} characters too many for one patch. Shorten it</source>
        <extracomment>studio/ui/tabs/infill/page.py; of one: {count:,} character too many for one patch. Shorten it</extracomment>
        <translation>
            <numerusform>一个补丁超出 {count:,} 个字符，请缩短</numerusform>
        </translation>
    </message>
    <message>
        <source>{language} is not spoken here. Choose another language</source>
        <extracomment>studio/ui/tabs/infill/page.py</extracomment>
        <translation>这里不能说{language}。请选择其他语言</translation>
    </message>
    <message numerus="yes">
        <source>Make {count} missing</source>
        <extracomment>studio/ui/tabs/infill/panel.py; of one: Make {count} missing</extracomment>
        <translation>
            <numerusform>生成缺失的 {count} 个</numerusform>
        </translation>
    </message>
    <message>
        <source>Make one take of each: {quote}</source>
        <extracomment>studio/ui/tabs/infill/panel.py</extracomment>
        <translation>各生成一个版本：{quote}</translation>
    </message>
    <message numerus="yes">
        <source>{count} ready</source>
        <comment>patches</comment>
        <extracomment>studio/ui/tabs/infill/panel.py; of one: {count} ready</extracomment>
        <translation>
            <numerusform>{count} 个就绪</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} to listen to</source>
        <comment>patches</comment>
        <extracomment>studio/ui/tabs/infill/panel.py; of one: {count} to listen to</extracomment>
        <translation>
            <numerusform>{count} 个待听</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} not made</source>
        <comment>patches</comment>
        <extracomment>studio/ui/tabs/infill/panel.py; of one: {count} not made</extracomment>
        <translation>
            <numerusform>{count} 个未生成</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} off</source>
        <comment>patches that are turned off</comment>
        <extracomment>studio/ui/tabs/infill/panel.py; of one: {count} off</extracomment>
        <translation>
            <numerusform>{count} 个已关闭</numerusform>
        </translation>
    </message>
    <message>
        <source>Patch {number}</source>
        <extracomment>studio/ui/tabs/infill/patch_head.py</extracomment>
        <translation>补丁 {number}</translation>
    </message>
    <message>
        <source>at {time}</source>
        <extracomment>studio/ui/tabs/infill/patch_head.py</extracomment>
        <translation>在 {time}</translation>
    </message>
    <message>
        <source>Show it</source>
        <extracomment>studio/ui/tabs/infill/patch_list.py</extracomment>
        <translation>显示</translation>
    </message>
    <message>
        <source>Turn it off</source>
        <extracomment>studio/ui/tabs/infill/patch_list.py</extracomment>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Turn it on</source>
        <extracomment>studio/ui/tabs/infill/patch_list.py</extracomment>
        <translation>启用</translation>
    </message>
    <message>
        <source>Select the wrong words above or in the text, press Enter, then type the right ones.</source>
        <extracomment>studio/ui/tabs/infill/patch_part.py</extracomment>
        <translation>在上方或文本中选中错误的词，按 Enter，然后输入正确的词。</translation>
    </message>
    <message>
        <source>silence</source>
        <extracomment>studio/ui/tabs/infill/patch_rows.py</extracomment>
        <translation>静音</translation>
    </message>
    <message>
        <source>removed</source>
        <comment>words of the recording</comment>
        <extracomment>studio/ui/tabs/infill/patch_rows.py</extracomment>
        <translation>已去掉</translation>
    </message>
    <message>
        <source>take {number}</source>
        <extracomment>studio/ui/tabs/infill/patch_rows.py</extracomment>
        <translation>版本 {number}</translation>
    </message>
    <message>
        <source>off</source>
        <comment>of a patch: turned off</comment>
        <extracomment>studio/ui/tabs/infill/patch_rows.py</extracomment>
        <translation>已关闭</translation>
    </message>
    <message>
        <source>Patch {old} removed</source>
        <extracomment>studio/ui/tabs/infill/patch_rows.py</extracomment>
        <translation>补丁：去掉“{old}”</translation>
    </message>
    <message>
        <source>Patch {old} becomes {new}</source>
        <extracomment>studio/ui/tabs/infill/patch_rows.py</extracomment>
        <translation>补丁：“{old}”改为“{new}”</translation>
    </message>
    <message>
        <source>Patch {new} put in</source>
        <extracomment>studio/ui/tabs/infill/patch_rows.py</extracomment>
        <translation>补丁：插入“{new}”</translation>
    </message>
    <message>
        <source>in sight</source>
        <extracomment>studio/ui/tabs/infill/patch_rows.py</extracomment>
        <translation>当前显示</translation>
    </message>
    <message>
        <source>key 1: hear in place</source>
        <extracomment>studio/ui/tabs/infill/patch_wording.py</extracomment>
        <translation>1 键：原位试听</translation>
    </message>
    <message>
        <source>keys 1, 2: hear in place</source>
        <extracomment>studio/ui/tabs/infill/patch_wording.py</extracomment>
        <translation>1、2 键：原位试听</translation>
    </message>
    <message>
        <source>keys 1, 2, 3: hear in place</source>
        <extracomment>studio/ui/tabs/infill/patch_wording.py</extracomment>
        <translation>1、2、3 键：原位试听</translation>
    </message>
    <message>
        <source>keys 1 to {count}: hear in place</source>
        <extracomment>studio/ui/tabs/infill/patch_wording.py</extracomment>
        <translation>1 到 {count} 键：原位试听</translation>
    </message>
    <message numerus="yes">
        <source>Make {count} more</source>
        <extracomment>studio/ui/tabs/infill/patch_wording.py; of one: Make {count} more</extracomment>
        <translation>
            <numerusform>再生成 {count} 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Make {count} takes</source>
        <extracomment>studio/ui/tabs/infill/patch_wording.py; of one: Make {count} take</extracomment>
        <translation>
            <numerusform>生成 {count} 个版本</numerusform>
        </translation>
    </message>
    <message>
        <source>Sends {before:.1f} s before and {after:.1f} s after</source>
        <extracomment>studio/ui/tabs/infill/patch_wording.py</extracomment>
        <translation>发送前 {before:.1f} 秒和后 {after:.1f} 秒</translation>
    </message>
    <message>
        <source>Sends {before:.1f} s before</source>
        <extracomment>studio/ui/tabs/infill/patch_wording.py</extracomment>
        <translation>发送前 {before:.1f} 秒</translation>
    </message>
    <message>
        <source>Sends {after:.1f} s after</source>
        <extracomment>studio/ui/tabs/infill/patch_wording.py</extracomment>
        <translation>发送后 {after:.1f} 秒</translation>
    </message>
    <message>
        <source>“{words}” is made, as far as the next pause.</source>
        <extracomment>studio/ui/tabs/infill/patch_wording.py</extracomment>
        <translation>生成“{words}”，直到下一个停顿。</translation>
    </message>
    <message>
        <source>Only “{words}” is made; the other words stay as they were recorded.</source>
        <extracomment>studio/ui/tabs/infill/patch_wording.py</extracomment>
        <translation>只生成“{words}”；其余字词保持原录音。</translation>
    </message>
    <message>
        <source>Pickup lists</source>
        <extracomment>studio/ui/tabs/infill/pickups/joint.py</extracomment>
        <translation>补录清单</translation>
    </message>
    <message>
        <source>Pickup list, {count}</source>
        <extracomment>studio/ui/tabs/infill/pickups/joint.py</extracomment>
        <translation>补录清单，{count}</translation>
    </message>
    <message>
        <source>Line {number}</source>
        <extracomment>studio/ui/tabs/infill/pickups/page.py</extracomment>
        <translation>第 {number} 行</translation>
    </message>
    <message>
        <source>in {recording}</source>
        <extracomment>studio/ui/tabs/infill/pickups/page.py</extracomment>
        <translation>在 {recording} 中</translation>
    </message>
    <message>
        <source>{percent} percent sure</source>
        <extracomment>studio/ui/tabs/infill/pickups/page.py</extracomment>
        <translation>把握 {percent}%</translation>
    </message>
    <message>
        <source>{old} removed</source>
        <extracomment>studio/ui/tabs/infill/pickups/page.py</extracomment>
        <translation>去掉“{old}”</translation>
    </message>
    <message>
        <source>{old} becomes {new}</source>
        <extracomment>studio/ui/tabs/infill/pickups/page.py</extracomment>
        <translation>“{old}”改为“{new}”</translation>
    </message>
    <message>
        <source>{new} inserted</source>
        <extracomment>studio/ui/tabs/infill/pickups/page.py</extracomment>
        <translation>插入“{new}”</translation>
    </message>
    <message numerus="yes">
        <source>{count} not read</source>
        <comment>lines</comment>
        <extracomment>studio/ui/tabs/infill/pickups/page.py; of one: {count} not read</extracomment>
        <translation>
            <numerusform>{count} 行未能读取</numerusform>
        </translation>
    </message>
    <message>
        <source>This list is for {recordings}. Choose a line to open it.</source>
        <extracomment>studio/ui/tabs/infill/pickups/page.py</extracomment>
        <translation>此清单属于{recordings}。选择一行即可打开。</translation>
    </message>
    <message>
        <source>Place {number} of {count}: is it this one?</source>
        <extracomment>studio/ui/tabs/infill/pickups/page.py</extracomment>
        <translation>第 {number} 处，共 {count} 处：是这里吗？</translation>
    </message>
    <message numerus="yes">
        <source>{state}, with lines {lines}</source>
        <extracomment>studio/ui/tabs/infill/pickups/page.py; of one: {state}, with line {lines}</extracomment>
        <translation>
            <numerusform>{state}，与第 {lines} 行共用</numerusform>
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
        <translation>正在生成…</translation>
    </message>
    <message>
        <source>To hear</source>
        <extracomment>studio/ui/tabs/infill/pickups/page.py</extracomment>
        <translation>待试听</translation>
    </message>
    <message>
        <source>Accepted</source>
        <extracomment>studio/ui/tabs/infill/pickups/page.py</extracomment>
        <translation>已采用</translation>
    </message>
    <message>
        <source>Rejected</source>
        <extracomment>studio/ui/tabs/infill/pickups/page.py</extracomment>
        <translation>已弃用</translation>
    </message>
    <message>
        <source>No pickup list yet. Paste one, or open a table, a Word document with comments, or labels.</source>
        <extracomment>studio/ui/tabs/infill/pickups/part.py</extracomment>
        <translation>暂无补录清单。请粘贴清单，或打开表格、带批注的 Word 文档或标签。</translation>
    </message>
    <message>
        <source>CSV, text, .docx comments and Audacity’s labels: times, old words → new words, or both.</source>
        <extracomment>studio/ui/tabs/infill/pickups/part.py</extracomment>
        <translation>CSV、文本、.docx 批注和 Audacity 标签：时间、旧文字 → 新文字，或两者都有。</translation>
    </message>
    <message>
        <source>Pickup list</source>
        <extracomment>studio/ui/tabs/infill/pickups/part.py</extracomment>
        <translation>补录清单</translation>
    </message>
    <message>
        <source>Paste…</source>
        <extracomment>studio/ui/tabs/infill/pickups/part.py</extracomment>
        <translation>粘贴…</translation>
    </message>
    <message>
        <source>Open a list…</source>
        <extracomment>studio/ui/tabs/infill/pickups/part.py</extracomment>
        <translation>打开清单…</translation>
    </message>
    <message>
        <source>Put the list away; its patches stay</source>
        <extracomment>studio/ui/tabs/infill/pickups/part.py</extracomment>
        <translation>收起清单；其补丁会保留</translation>
    </message>
    <message>
        <source>Back to the words</source>
        <extracomment>studio/ui/tabs/infill/pickups/part.py</extracomment>
        <translation>回到字词</translation>
    </message>
    <message>
        <source>Accept</source>
        <extracomment>studio/ui/tabs/infill/pickups/part.py</extracomment>
        <translation>采用</translation>
    </message>
    <message>
        <source>Reject</source>
        <extracomment>studio/ui/tabs/infill/pickups/part.py</extracomment>
        <translation>弃用</translation>
    </message>
    <message>
        <source>Make</source>
        <extracomment>studio/ui/tabs/infill/pickups/part.py</extracomment>
        <translation>生成</translation>
    </message>
    <message>
        <source>Paste a list…</source>
        <extracomment>studio/ui/tabs/infill/pickups/part.py</extracomment>
        <translation>粘贴清单…</translation>
    </message>
    <message>
        <source>This is the place</source>
        <extracomment>studio/ui/tabs/infill/pickups/part.py</extracomment>
        <translation>就是这里</translation>
    </message>
    <message>
        <source>Next place</source>
        <extracomment>studio/ui/tabs/infill/pickups/part.py</extracomment>
        <translation>下一处</translation>
    </message>
    <message>
        <source>Nothing to judge in this line yet</source>
        <extracomment>studio/ui/tabs/infill/pickups/part.py</extracomment>
        <translation>这一行还没有可判断的内容</translation>
    </message>
    <message numerus="yes">
        <source>Make {count} patches</source>
        <extracomment>studio/ui/tabs/infill/pickups/part.py; of one: Make {count} patch</extracomment>
        <translation>
            <numerusform>生成 {count} 个补丁</numerusform>
        </translation>
    </message>
    <message>
        <source>All made</source>
        <extracomment>studio/ui/tabs/infill/pickups/part.py</extracomment>
        <translation>全部已生成</translation>
    </message>
    <message>
        <source>Paste a list</source>
        <extracomment>studio/ui/tabs/infill/pickups/part.py</extracomment>
        <translation>粘贴清单</translation>
    </message>
    <message>
        <source>Open a list</source>
        <extracomment>studio/ui/tabs/infill/pickups/part.py</extracomment>
        <translation>打开清单</translation>
    </message>
    <message>
        <source>Another take</source>
        <extracomment>studio/ui/tabs/infill/pickups/part.py</extracomment>
        <translation>另一个版本</translation>
    </message>
    <message>
        <source>A line each, or the cells of a table. A time helps to find the place; words alone do where they are said once.</source>
        <extracomment>studio/ui/tabs/infill/pickups/paste.py</extracomment>
        <translation>每处一行，或表格的单元格。有时间更容易找到位置；只说过一次的话，只写文字也行。</translation>
    </message>
    <message>
        <source>Find the places</source>
        <extracomment>studio/ui/tabs/infill/pickups/paste.py</extracomment>
        <translation>查找位置</translation>
    </message>
    <message>
        <source>Paste a pickup list</source>
        <extracomment>studio/ui/tabs/infill/pickups/paste.py</extracomment>
        <translation>粘贴补录清单</translation>
    </message>
    <message>
        <source>Every line that has a place is made</source>
        <extracomment>studio/ui/tabs/infill/pickups/presenter.py</extracomment>
        <translation>有位置的行都已生成</translation>
    </message>
    <message>
        <source>No line of the list says what shall be mended.</source>
        <extracomment>studio/ui/tabs/infill/pickups/presenter.py</extracomment>
        <translation>清单中没有一行写明要修补什么。</translation>
    </message>
    <message>
        <source>Put the pickup list away</source>
        <extracomment>studio/ui/tabs/infill/pickups/presenter.py</extracomment>
        <translation>收起补录清单</translation>
    </message>
    <message>
        <source>The list</source>
        <extracomment>studio/ui/tabs/infill/wording.py</extracomment>
        <translation>清单</translation>
    </message>
    <message>
        <source>your recordings, your list and the takes already made</source>
        <extracomment>studio/ui/tabs/infill/pickups/producing.py</extracomment>
        <translation>录音、清单和已生成的版本</translation>
    </message>
    <message>
        <source>All is made. A accepts, N hears the next take, X rejects.</source>
        <extracomment>studio/ui/tabs/infill/pickups/producing.py</extracomment>
        <translation>全部已生成。A 采用，N 试听下一个版本，X 弃用。</translation>
    </message>
    <message>
        <source>There is no other take, and none can be made just now.</source>
        <extracomment>studio/ui/tabs/infill/pickups/producing.py</extracomment>
        <translation>没有其他版本，现在也无法生成。</translation>
    </message>
    <message>
        <source>Make it once more</source>
        <extracomment>studio/ui/tabs/infill/pickups/producing.py</extracomment>
        <translation>再生成一次</translation>
    </message>
    <message>
        <source>There is nothing to accept yet: make the patch first.</source>
        <extracomment>studio/ui/tabs/infill/pickups/reviewing.py</extracomment>
        <translation>还没有可采用的内容：请先生成补丁。</translation>
    </message>
    <message>
        <source>There are no takes to choose from.</source>
        <extracomment>studio/ui/tabs/infill/pickups/reviewing.py</extracomment>
        <translation>没有可选的版本。</translation>
    </message>
    <message>
        <source>Lines of the pickup list</source>
        <extracomment>studio/ui/tabs/infill/pickups/table.py</extracomment>
        <translation>补录清单的各行</translation>
    </message>
    <message>
        <source>A accepts, N takes the next take, X rejects, Space plays</source>
        <extracomment>studio/ui/tabs/infill/pickups/table.py</extracomment>
        <translation>A 采用，N 换下一个版本，X 弃用，Space 播放</translation>
    </message>
    <message>
        <source>Its place</source>
        <extracomment>studio/ui/tabs/infill/pickups/table.py</extracomment>
        <translation>位置</translation>
    </message>
    <message>
        <source>Show the patch</source>
        <extracomment>studio/ui/tabs/infill/pickups/table.py</extracomment>
        <translation>显示补丁</translation>
    </message>
    <message>
        <source>Find the recording…</source>
        <extracomment>studio/ui/tabs/infill/pickups/table.py</extracomment>
        <translation>查找录音…</translation>
    </message>
    <message>
        <source>Place, old words, new words, how sure, state</source>
        <extracomment>studio/ui/tabs/infill/pickups/table.py</extracomment>
        <translation>位置、旧文字、新文字、把握、状态</translation>
    </message>
    <message>
        <source>Finding the places of the list</source>
        <extracomment>studio/ui/tabs/infill/pickups/working.py</extracomment>
        <translation>正在查找清单的位置</translation>
    </message>
    <message>
        <source>Placing the line</source>
        <extracomment>studio/ui/tabs/infill/pickups/working.py</extracomment>
        <translation>正在定位此行</translation>
    </message>
    <message>
        <source>Making patches</source>
        <extracomment>studio/services/make_pickups.py</extracomment>
        <translation>正在生成补丁</translation>
    </message>
    <message>
        <source>As recorded</source>
        <extracomment>studio/ui/tabs/infill/recorded_voice.py</extracomment>
        <translation>原声</translation>
    </message>
    <message>
        <source>Whoever speaks in the recording, learned from it</source>
        <extracomment>studio/ui/tabs/infill/recorded_voice.py</extracomment>
        <translation>录音中的说话人，声音从录音中学习</translation>
    </message>
    <message>
        <source>Begin without</source>
        <extracomment>studio/ui/tabs/infill/reopening.py</extracomment>
        <translation>不带补丁开始</translation>
    </message>
    <message>
        <source>Bring along</source>
        <extracomment>studio/ui/tabs/infill/reopening.py</extracomment>
        <translation>带过去</translation>
    </message>
    <message>
        <source>Nothing that was tried makes these seams better. Try another take, or move an edge.</source>
        <extracomment>studio/ui/tabs/infill/seams/fixing.py</extracomment>
        <translation>试过的办法都没能改善这些接缝。请试试其他版本，或移动边缘。</translation>
    </message>
    <message>
        <source>Looking for a fix</source>
        <extracomment>studio/ui/tabs/infill/seams/fixing.py</extracomment>
        <translation>正在寻找修复方法</translation>
    </message>
    <message>
        <source>Listening to what was made</source>
        <extracomment>studio/ui/tabs/infill/seams/judging.py</extracomment>
        <translation>正在识别生成结果</translation>
    </message>
    <message>
        <source>No patch has anything that has to be listened to.</source>
        <extracomment>studio/ui/tabs/infill/seams/minding.py</extracomment>
        <translation>没有需要再听的补丁。</translation>
    </message>
    <message>
        <source>The patch in its place</source>
        <extracomment>studio/ui/tabs/infill/seams/minding.py</extracomment>
        <translation>原位的补丁</translation>
    </message>
    <message>
        <source>Before the fix</source>
        <extracomment>studio/ui/tabs/infill/seams/minding.py</extracomment>
        <translation>修复前</translation>
    </message>
    <message>
        <source>After the fix</source>
        <extracomment>studio/ui/tabs/infill/seams/minding.py</extracomment>
        <translation>修复后</translation>
    </message>
    <message>
        <source>Measuring the seams…</source>
        <extracomment>studio/ui/tabs/infill/seams/part.py</extracomment>
        <translation>正在测量接缝…</translation>
    </message>
    <message>
        <source>Seams</source>
        <extracomment>studio/ui/tabs/infill/seams/part.py</extracomment>
        <translation>接缝</translation>
    </message>
    <message>
        <source>Hear</source>
        <extracomment>studio/ui/tabs/infill/seams/part.py</extracomment>
        <translation>试听</translation>
    </message>
    <message>
        <source>Details</source>
        <extracomment>studio/ui/tabs/infill/seams/part.py</extracomment>
        <translation>详情</translation>
    </message>
    <message>
        <source>Hear it in its place, round and round</source>
        <extracomment>studio/ui/tabs/infill/seams/part.py</extracomment>
        <translation>原位循环试听</translation>
    </message>
    <message>
        <source>Look for what makes it better</source>
        <extracomment>studio/ui/tabs/infill/seams/part.py</extracomment>
        <translation>寻找改善的办法</translation>
    </message>
    <message>
        <source>Proposed fix</source>
        <extracomment>studio/ui/tabs/infill/seams/proposal.py</extracomment>
        <translation>修复方案</translation>
    </message>
    <message>
        <source>Hear before</source>
        <extracomment>studio/ui/tabs/infill/seams/proposal.py</extracomment>
        <translation>试听更改前</translation>
    </message>
    <message>
        <source>Hear after</source>
        <extracomment>studio/ui/tabs/infill/seams/proposal.py</extracomment>
        <translation>试听更改后</translation>
    </message>
    <message>
        <source>Apply</source>
        <extracomment>studio/ui/tabs/infill/seams/proposal.py</extracomment>
        <translation>应用</translation>
    </message>
    <message>
        <source>Another way</source>
        <extracomment>studio/ui/tabs/infill/seams/proposal.py</extracomment>
        <translation>换个办法</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <extracomment>studio/ui/tabs/infill/seams/proposal.py</extracomment>
        <translation>保持原样</translation>
    </message>
    <message>
        <source>both seams good then</source>
        <extracomment>studio/ui/tabs/infill/seams/proposal.py</extracomment>
        <translation>两处接缝都会良好</translation>
    </message>
    <message>
        <source>How much louder the patch is than the speech beside it, in dB</source>
        <extracomment>studio/ui/tabs/infill/seams/table.py</extracomment>
        <translation>补丁比旁边的话语响多少（dB）</translation>
    </message>
    <message>
        <source>How much brighter the patch is, in dB an octave</source>
        <extracomment>studio/ui/tabs/infill/seams/table.py</extracomment>
        <translation>补丁亮多少（dB/倍频程）</translation>
    </message>
    <message>
        <source>How much louder the room is in its pauses, in dB</source>
        <extracomment>studio/ui/tabs/infill/seams/table.py</extracomment>
        <translation>停顿中的房间声响多少（dB）</translation>
    </message>
    <message>
        <source>How far the voice jumps, in semitones</source>
        <extracomment>studio/ui/tabs/infill/seams/table.py</extracomment>
        <translation>声音跳变多少（半音）</translation>
    </message>
    <message>
        <source>How much longer the pause is than it was, in seconds</source>
        <extracomment>studio/ui/tabs/infill/seams/table.py</extracomment>
        <translation>停顿比原来长多少（秒）</translation>
    </message>
    <message>
        <source>Seams in figures</source>
        <extracomment>studio/ui/tabs/infill/seams/table.py</extracomment>
        <translation>接缝数据</translation>
    </message>
    <message>
        <source>How it is said</source>
        <extracomment>studio/ui/tabs/infill/spoken_popover.py</extracomment>
        <translation>说话方式</translation>
    </message>
    <message>
        <source>Words</source>
        <extracomment>studio/ui/export/provenance_pdf.py</extracomment>
        <translation>字词</translation>
    </message>
    <message>
        <source>You hear this one</source>
        <extracomment>studio/ui/tabs/infill/takes_view.py</extracomment>
        <translation>正在听这个</translation>
    </message>
    <message>
        <source>Hidden until you choose</source>
        <extracomment>studio/ui/tabs/infill/takes_view.py</extracomment>
        <translation>选择前隐藏</translation>
    </message>
    <message>
        <source>Make a take first, then export</source>
        <extracomment>studio/ui/tabs/infill/toolbar.py</extracomment>
        <translation>请先生成版本，再导出</translation>
    </message>
    <message>
        <source>The mended file is being written</source>
        <extracomment>studio/ui/tabs/infill/toolbar.py</extracomment>
        <translation>正在写入修补后的文件</translation>
    </message>
    <message>
        <source>Export mended…</source>
        <extracomment>studio/ui/tabs/infill/toolbar.py</extracomment>
        <translation>导出修补版…</translation>
    </message>
    <message>
        <source>Patch panel</source>
        <extracomment>studio/ui/tabs/infill/toolbar.py</extracomment>
        <translation>补丁面板</translation>
    </message>
    <message>
        <source>Export the mended recording (Ctrl+Shift+E)</source>
        <extracomment>studio/ui/tabs/infill/toolbar.py</extracomment>
        <translation>导出修补后的录音（Ctrl+Shift+E）</translation>
    </message>
    <message>
        <source>Click a take’s number to hear it in place, then Export mended…</source>
        <extracomment>studio/ui/tabs/infill/tutorial/steps.py</extracomment>
        <translation>点击版本编号原位试听，再按导出修补版…</translation>
    </message>
    <message>
        <source>What edges go to while they are dragged; Alt suspends it</source>
        <extracomment>studio/ui/tabs/infill/view_choice.py</extracomment>
        <translation>拖动边缘时吸附的对象；按住 Alt 暂不吸附</translation>
    </message>
    <message>
        <source>Waveform</source>
        <extracomment>studio/ui/tabs/infill/view_choice.py</extracomment>
        <translation>波形</translation>
    </message>
    <message>
        <source>Spectrogram</source>
        <extracomment>studio/ui/tabs/infill/view_choice.py</extracomment>
        <translation>频谱图</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <extracomment>studio/ui/tabs/infill/wave_part.py</extracomment>
        <translation>缩小</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <extracomment>studio/ui/tabs/infill/wave_part.py</extracomment>
        <translation>放大</translation>
    </message>
    <message>
        <source>Show all</source>
        <extracomment>studio/ui/tabs/infill/wave_part.py</extracomment>
        <translation>显示全部</translation>
    </message>
    <message>
        <source>Listen</source>
        <extracomment>studio/ui/tabs/infill/words/nothing_heard.py</extracomment>
        <translation>识别</translation>
    </message>
    <message>
        <source>Paste the text…</source>
        <extracomment>studio/ui/tabs/infill/words/nothing_heard.py</extracomment>
        <translation>粘贴文本…</translation>
    </message>
    <message>
        <source>heard on this computer</source>
        <extracomment>studio/ui/tabs/infill/words/pane.py</extracomment>
        <translation>由本机识别</translation>
    </message>
    <message>
        <source>from the text that was pasted</source>
        <extracomment>studio/ui/tabs/infill/words/pane.py</extracomment>
        <translation>来自粘贴的文本</translation>
    </message>
    <message>
        <source>Click words to select, Shift-click to extend.</source>
        <extracomment>studio/ui/tabs/infill/words/pane.py</extracomment>
        <translation>点击字词选择，按住 Shift 点击扩展。</translation>
    </message>
    <message>
        <source>The words come once the recording is read.</source>
        <extracomment>studio/ui/tabs/infill/words/pane.py</extracomment>
        <translation>读取录音后会显示字词。</translation>
    </message>
    <message>
        <source>Search the words</source>
        <extracomment>studio/ui/tabs/infill/words/pane.py</extracomment>
        <translation>搜索字词</translation>
    </message>
    <message>
        <source>Correct the selected words</source>
        <extracomment>studio/ui/tabs/infill/words/pane.py</extracomment>
        <translation>更正所选字词</translation>
    </message>
    <message>
        <source>Stop listening</source>
        <extracomment>studio/ui/tabs/infill/words/pane.py</extracomment>
        <translation>停止识别</translation>
    </message>
    <message>
        <source>Listen for the words that are missing</source>
        <extracomment>studio/ui/tabs/infill/words/pane.py</extracomment>
        <translation>识别缺失的字词</translation>
    </message>
    <message>
        <source>Word</source>
        <extracomment>studio/ui/tabs/infill/words/pane.py</extracomment>
        <translation>字词</translation>
    </message>
    <message>
        <source>Go there</source>
        <extracomment>studio/ui/tabs/infill/words/pane.py</extracomment>
        <translation>转到此处</translation>
    </message>
    <message>
        <source>Correct…</source>
        <extracomment>studio/ui/tabs/infill/words/pane.py</extracomment>
        <translation>更正…</translation>
    </message>
    <message>
        <source>Words of the recording</source>
        <extracomment>studio/ui/tabs/infill/words/paper.py</extracomment>
        <translation>录音的字词</translation>
    </message>
    <message>
        <source>Previous</source>
        <extracomment>studio/ui/tabs/infill/words/search_row.py</extracomment>
        <translation>上一个</translation>
    </message>
    <message>
        <source>Next</source>
        <extracomment>studio/ui/tabs/infill/words/search_row.py</extracomment>
        <translation>下一个</translation>
    </message>
    <message>
        <source>Close the search</source>
        <extracomment>studio/ui/tabs/infill/words/search_row.py</extracomment>
        <translation>关闭搜索</translation>
    </message>
    <message>
        <source>Not found</source>
        <extracomment>studio/ui/tabs/infill/words/search_row.py</extracomment>
        <translation>未找到</translation>
    </message>
    <message>
        <source>Select words</source>
        <extracomment>studio/ui/tabs/infill/writing.py</extracomment>
        <translation>选择字词</translation>
    </message>
    <message>
        <source>Move the patch</source>
        <extracomment>studio/ui/tabs/infill/writing.py</extracomment>
        <translation>移动补丁</translation>
    </message>
    <message>
        <source>Show a patch</source>
        <extracomment>studio/ui/tabs/infill/writing.py</extracomment>
        <translation>显示补丁</translation>
    </message>
    <message>
        <source>Bring the patches along</source>
        <extracomment>studio/ui/tabs/infill/writing.py</extracomment>
        <translation>带上补丁</translation>
    </message>
    <message>
        <source>Find takes again</source>
        <extracomment>studio/ui/tabs/infill/writing.py</extracomment>
        <translation>重新找回版本</translation>
    </message>
    <message>
        <source>Type the new words</source>
        <extracomment>studio/ui/tabs/infill/writing.py</extracomment>
        <translation>输入新文字</translation>
    </message>
    <message>
        <source>Prepare the patch</source>
        <extracomment>studio/ui/tabs/infill/writing.py</extracomment>
        <translation>准备补丁</translation>
    </message>
    <message>
        <source>Change the model</source>
        <extracomment>studio/ui/tabs/infill/writing.py</extracomment>
        <translation>更改模型</translation>
    </message>
    <message>
        <source>Change the language</source>
        <extracomment>studio/ui/tabs/infill/writing.py</extracomment>
        <translation>更改语言</translation>
    </message>
    <message>
        <source>Change the speed</source>
        <extracomment>studio/ui/tabs/infill/writing.py</extracomment>
        <translation>更改语速</translation>
    </message>
    <message>
        <source>Change the feeling</source>
        <extracomment>studio/ui/tabs/infill/writing.py</extracomment>
        <translation>更改情绪</translation>
    </message>
    <message>
        <source>Turn a patch on</source>
        <extracomment>studio/ui/tabs/infill/writing.py</extracomment>
        <translation>启用补丁</translation>
    </message>
    <message>
        <source>Turn a patch off</source>
        <extracomment>studio/ui/tabs/infill/writing.py</extracomment>
        <translation>关闭补丁</translation>
    </message>
    <message>
        <source>Delete a patch</source>
        <extracomment>studio/ui/tabs/infill/writing.py</extracomment>
        <translation>删除补丁</translation>
    </message>
    <message>
        <source>Paste text</source>
        <extracomment>studio/ui/tabs/tts/arranging.py</extracomment>
        <translation>粘贴文本</translation>
    </message>
    <message>
        <source>Open text</source>
        <extracomment>studio/ui/tabs/tts/arranging.py</extracomment>
        <translation>打开文本</translation>
    </message>
    <message>
        <source>Add a character</source>
        <extracomment>studio/ui/tabs/tts/arranging.py</extracomment>
        <translation>添加角色</translation>
    </message>
    <message>
        <source>Write some words first</source>
        <extracomment>studio/ui/tabs/tts/asking.py</extracomment>
        <translation>请先写些文字</translation>
    </message>
    <message>
        <source>Speak like the current block</source>
        <extracomment>studio/ui/tabs/tts/cast_popover.py</extracomment>
        <translation>说法与当前段落一致</translation>
    </message>
    <message>
        <source>Remove the character; its blocks keep their voice</source>
        <extracomment>studio/ui/tabs/tts/cast_popover.py</extracomment>
        <translation>移除角色；其段落保留音色</translation>
    </message>
    <message>
        <source>Language of the script</source>
        <extracomment>studio/ui/tabs/tts/cast_popover.py</extracomment>
        <translation>文稿的语言</translation>
    </message>
    <message>
        <source>Script</source>
        <extracomment>studio/ui/tabs/tts/cast_popover.py</extracomment>
        <translation>文稿</translation>
    </message>
    <message>
        <source>Blocks follow unless they have something of their own.</source>
        <extracomment>studio/ui/tabs/tts/cast_popover.py</extracomment>
        <translation>没有单独设置的段落都遵循这里。</translation>
    </message>
    <message>
        <source>Change the pause</source>
        <extracomment>studio/ui/tabs/tts/cast_popover.py</extracomment>
        <translation>更改停顿</translation>
    </message>
    <message>
        <source>Each block by the voice used last</source>
        <extracomment>studio/ui/tabs/tts/cast_popover.py</extracomment>
        <translation>各段用上次的音色</translation>
    </message>
    <message>
        <source>Nobody yet. A text with names before its lines brings its own.</source>
        <extracomment>studio/ui/tabs/tts/cast_popover.py</extracomment>
        <translation>还没有角色。如果文本的台词前有名字，会自动添加。</translation>
    </message>
    <message>
        <source>Choose the script&apos;s voice</source>
        <extracomment>studio/ui/tabs/tts/cast_popover.py</extracomment>
        <translation>选择文稿的音色</translation>
    </message>
    <message>
        <source>Every take that was listened to says its words from the first to the last.</source>
        <extracomment>studio/ui/tabs/tts/checking.py</extracomment>
        <translation>核对过的版本都从头到尾说出了全部文字。</translation>
    </message>
    <message>
        <source>Listening back</source>
        <extracomment>studio/ui/tabs/tts/checking.py</extracomment>
        <translation>正在回听校对</translation>
    </message>
    <message>
        <source>This computer listens, free, and names words that are missing, changed or cut off.</source>
        <extracomment>studio/ui/tabs/tts/checking_popover.py</extracomment>
        <translation>由本机识别，免费，并指出缺失、改变或被截断的字词。</translation>
    </message>
    <message>
        <source>What may be wrong</source>
        <extracomment>studio/ui/tabs/tts/checking_popover.py</extracomment>
        <translation>可能有误之处</translation>
    </message>
    <message>
        <source>Listen back</source>
        <extracomment>studio/ui/tabs/tts/checking_popover.py</extracomment>
        <translation>回听校对</translation>
    </message>
    <message>
        <source>Every take was listened to</source>
        <extracomment>studio/ui/tabs/tts/checking_popover.py</extracomment>
        <translation>所有版本都已识别</translation>
    </message>
    <message>
        <source>Nothing is made yet.</source>
        <extracomment>studio/ui/tabs/tts/checking_popover.py</extracomment>
        <translation>还没有生成任何内容。</translation>
    </message>
    <message>
        <source>Making what is missing…</source>
        <extracomment>studio/ui/tabs/tts/delivering.py</extracomment>
        <translation>正在生成缺失的段落…</translation>
    </message>
    <message>
        <source>Type words</source>
        <extracomment>studio/ui/tabs/tts/document.py</extracomment>
        <translation>输入文字</translation>
    </message>
    <message>
        <source>Change the longest length</source>
        <extracomment>studio/ui/tabs/tts/document.py</extracomment>
        <translation>更改最长时长</translation>
    </message>
    <message>
        <source>Change the target length</source>
        <extracomment>studio/ui/tabs/tts/document.py</extracomment>
        <translation>更改目标时长</translation>
    </message>
    <message>
        <source>Rename the block</source>
        <extracomment>studio/ui/tabs/tts/document.py</extracomment>
        <translation>重命名段落</translation>
    </message>
    <message>
        <source>Lock the block</source>
        <extracomment>studio/ui/tabs/tts/document.py</extracomment>
        <translation>锁定段落</translation>
    </message>
    <message>
        <source>Unlock the block</source>
        <extracomment>studio/ui/tabs/tts/document.py</extracomment>
        <translation>解锁段落</translation>
    </message>
    <message>
        <source>Take the approval back</source>
        <extracomment>studio/ui/tabs/tts/document.py</extracomment>
        <translation>取消通过</translation>
    </message>
    <message>
        <source>Rename the script</source>
        <extracomment>studio/ui/tabs/tts/document.py</extracomment>
        <translation>重命名文稿</translation>
    </message>
    <message>
        <source>No words yet. Type here, paste a script, or open a text.</source>
        <extracomment>studio/ui/tabs/tts/editor.py</extracomment>
        <translation>还没有文字。在此输入、粘贴文稿，或打开文本。</translation>
    </message>
    <message>
        <source>Words of the block</source>
        <extracomment>studio/ui/tabs/tts/editor.py</extracomment>
        <translation>段落的文字</translation>
    </message>
    <message>
        <source>Replace with</source>
        <extracomment>studio/ui/tabs/tts/find_bar.py</extracomment>
        <translation>替换为</translation>
    </message>
    <message>
        <source>Match case</source>
        <extracomment>studio/ui/tabs/tts/find_bar.py</extracomment>
        <translation>区分大小写</translation>
    </message>
    <message>
        <source>Find the one before</source>
        <extracomment>studio/ui/tabs/tts/find_bar.py</extracomment>
        <translation>查找上一个</translation>
    </message>
    <message>
        <source>Find the next</source>
        <extracomment>studio/ui/tabs/tts/find_bar.py</extracomment>
        <translation>查找下一个</translation>
    </message>
    <message>
        <source>Replace all</source>
        <extracomment>studio/ui/tabs/tts/find_bar.py</extracomment>
        <translation>全部替换</translation>
    </message>
    <message>
        <source>Type what to find first</source>
        <extracomment>studio/ui/tabs/tts/find_bar.py</extracomment>
        <translation>请先输入要查找的内容</translation>
    </message>
    <message>
        <source>Not in this script</source>
        <extracomment>studio/ui/tabs/tts/finding.py</extracomment>
        <translation>文稿中没有</translation>
    </message>
    <message>
        <source>No block is approved yet. Approve good ones with Ctrl+Shift+A, then finish them here.</source>
        <extracomment>studio/ui/tabs/tts/finishing_popover.py</extracomment>
        <translation>还没有通过的段落。用 Ctrl+Shift+A 通过满意的段落，然后在这里定稿。</translation>
    </message>
    <message>
        <source>Finish approved blocks</source>
        <extracomment>studio/ui/tabs/tts/finishing_popover.py</extracomment>
        <translation>为已通过的段落定稿</translation>
    </message>
    <message>
        <source>Press Space to hear this line, or write your own</source>
        <extracomment>studio/ui/tabs/tts/first_line.py</extracomment>
        <translation>按 Space 听这一行，或写自己的内容</translation>
    </message>
    <message>
        <source>Choose another voice at the right</source>
        <extracomment>studio/ui/tabs/tts/first_line.py</extracomment>
        <translation>在右侧选择另一个音色</translation>
    </message>
    <message>
        <source>Press Make this block: both takes are kept</source>
        <extracomment>studio/ui/tabs/tts/first_line.py</extracomment>
        <translation>按“生成此段落”：两个版本都会保留</translation>
    </message>
    <message>
        <source>Made by</source>
        <extracomment>studio/ui/export/provenance_pdf.py</extracomment>
        <translation>制作方</translation>
    </message>
    <message>
        <source>Next take, {number} of {count}</source>
        <extracomment>studio/ui/tabs/infill/pickups/part.py</extracomment>
        <translation>下一个版本，{number}／{count}</translation>
    </message>
    <message>
        <source>Open the pickup list {name}</source>
        <extracomment>studio/ui/tabs/infill/pickups/presenter.py</extracomment>
        <translation>打开补录清单 {name}</translation>
    </message>
    <message>
        <source>Place line {number}</source>
        <extracomment>studio/ui/tabs/infill/pickups/presenter.py</extracomment>
        <translation>定位第 {number} 行</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <extracomment>studio/ui/tabs/datasets/panel.py</extracomment>
        <translation>“{words}”</translation>
    </message>
    <message numerus="yes">
        <source>The patches {words} lie there too: of all of them only one is heard, the latest one.</source>
        <extracomment>studio/ui/tabs/infill/pickups/presenter.py; of one: The patch {words} lies there too: of both only one is heard, the later one.</extracomment>
        <translation>
            <numerusform>补丁{words}也在那里：其中只会听到最新的一个。</numerusform>
        </translation>
    </message>
    <message>
        <source>Make another take for {price}?</source>
        <extracomment>studio/ui/tabs/infill/pickups/producing.py</extracomment>
        <translation>花费 {price} 再生成一个版本？</translation>
    </message>
    <message>
        <source>Make line {number}</source>
        <extracomment>studio/ui/tabs/infill/pickups/producing.py</extracomment>
        <translation>生成第 {number} 行</translation>
    </message>
    <message>
        <source>Make the line</source>
        <extracomment>studio/ui/tabs/infill/pickups/producing.py</extracomment>
        <translation>生成此行</translation>
    </message>
    <message numerus="yes">
        <source>{made} of {count} takes are made. What failed can be made again.</source>
        <extracomment>studio/ui/tabs/infill/pickups/producing.py; of one: {made} of {count} take is made. What failed can be made again.</extracomment>
        <translation>
            <numerusform>{count} 个版本中已生成 {made} 个。失败的可以重新生成。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped. Nothing was lost: {made} of {count} takes are made.</source>
        <extracomment>studio/ui/tabs/infill/pickups/producing.py; of one: Stopped. Nothing was lost: {made} of {count} take is made.</extracomment>
        <translation>
            <numerusform>已停止。没有丢失任何内容：{count} 个版本中已生成 {made} 个。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{words} were being made when the studio closed, and may have been paid for.</source>
        <extracomment>studio/ui/tabs/infill/pickups/producing.py; of one: {words} was being made when the studio closed, and may have been paid for.</extracomment>
        <translation>
            <numerusform>工作室关闭时正在生成{words}，可能已经扣费。</numerusform>
        </translation>
    </message>
    <message>
        <source>Line {number}, in place</source>
        <extracomment>studio/ui/tabs/infill/pickups/reviewing.py</extracomment>
        <translation>第 {number} 行，原位</translation>
    </message>
    <message>
        <source>Take {number} of line {line}</source>
        <extracomment>studio/ui/tabs/infill/pickups/reviewing.py</extracomment>
        <translation>第 {line} 行的版本 {number}</translation>
    </message>
    <message>
        <source>Accept line {line}</source>
        <extracomment>studio/ui/tabs/infill/pickups/reviewing.py</extracomment>
        <translation>采用第 {line} 行</translation>
    </message>
    <message>
        <source>Reject line {line}</source>
        <extracomment>studio/ui/tabs/infill/pickups/reviewing.py</extracomment>
        <translation>弃用第 {line} 行</translation>
    </message>
    <message>
        <source>Nothing is left to hear. {accepted} accepted, {rejected} rejected.</source>
        <extracomment>studio/ui/tabs/infill/pickups/reviewing.py</extracomment>
        <translation>已全部听完。采用 {accepted}，弃用 {rejected}。</translation>
    </message>
    <message>
        <source>no place</source>
        <extracomment>studio/ui/tabs/infill/pickups/row_state.py</extracomment>
        <translation>没有位置</translation>
    </message>
    <message>
        <source>choose its place</source>
        <extracomment>studio/ui/tabs/infill/pickups/row_state.py</extracomment>
        <translation>选择位置</translation>
    </message>
    <message>
        <source>accepted</source>
        <extracomment>studio/ui/tabs/infill/pickups/row_state.py</extracomment>
        <translation>已采用</translation>
    </message>
    <message>
        <source>rejected</source>
        <extracomment>studio/ui/tabs/infill/pickups/row_state.py</extracomment>
        <translation>已弃用</translation>
    </message>
    <message numerus="yes">
        <source>{count} to hear</source>
        <comment>lines</comment>
        <extracomment>studio/ui/tabs/infill/pickups/row_state.py; of one: {count} to hear</extracomment>
        <translation>
            <numerusform>{count} 行待试听</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} to place</source>
        <comment>lines</comment>
        <extracomment>studio/ui/tabs/infill/pickups/row_state.py; of one: {count} to place</extracomment>
        <translation>
            <numerusform>{count} 行待定位</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} not made</source>
        <comment>lines</comment>
        <extracomment>studio/ui/tabs/infill/pickups/row_state.py; of one: {count} not made</extracomment>
        <translation>
            <numerusform>{count} 行未生成</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} failed</source>
        <comment>lines</comment>
        <extracomment>studio/ui/tabs/infill/pickups/row_state.py; of one: {count} failed</extracomment>
        <translation>
            <numerusform>{count} 行失败</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} accepted</source>
        <comment>lines</comment>
        <extracomment>studio/ui/tabs/infill/pickups/row_state.py; of one: {count} accepted</extracomment>
        <translation>
            <numerusform>{count} 行已采用</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} rejected</source>
        <comment>lines</comment>
        <extracomment>studio/ui/tabs/infill/pickups/row_state.py; of one: {count} rejected</extracomment>
        <translation>
            <numerusform>{count} 行已弃用</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} not found</source>
        <comment>lines</comment>
        <extracomment>studio/ui/tabs/infill/pickups/row_state.py; of one: {count} not found</extracomment>
        <translation>
            <numerusform>{count} 行未找到</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} said already</source>
        <comment>lines</comment>
        <extracomment>studio/ui/tabs/infill/pickups/row_state.py; of one: {count} said already</extracomment>
        <translation>
            <numerusform>{count} 行已经正确</numerusform>
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
        <translation>{time}  “{words}”，{percent}%</translation>
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
        <translation>旧</translation>
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
        <translation>把握</translation>
    </message>
    <message>
        <source>State</source>
        <comment>of a line in a list</comment>
        <extracomment>studio/ui/tabs/infill/pickups/table.py</extracomment>
        <translation>状态</translation>
    </message>
    <message numerus="yes">
        <source>“{name}” was changed on the disk since you mended it. Bring its {count} patches along to the same places?</source>
        <extracomment>studio/ui/tabs/infill/reopening.py; of one: “{name}” was changed on the disk since you mended it. Bring its patch along to the same places?</extracomment>
        <translation>
            <numerusform>修补之后，磁盘上的“{name}”被改动了。要把它的 {count} 个补丁带到相同位置吗？</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>words: {count} to listen to</source>
        <extracomment>studio/ui/tabs/infill/seams/look.py; of one: words: {count} to listen to</extracomment>
        <translation>
            <numerusform>字词：{count} 处待听</numerusform>
        </translation>
    </message>
    <message>
        <source>words</source>
        <comment>what of a patch has to be listened to</comment>
        <extracomment>studio/ui/tabs/infill/seams/minding.py</extracomment>
        <translation>字词</translation>
    </message>
    <message>
        <source>Set the left crossfade</source>
        <extracomment>studio/ui/tabs/infill/seams/minding.py</extracomment>
        <translation>设置左交叉淡化</translation>
    </message>
    <message>
        <source>Set the right crossfade</source>
        <extracomment>studio/ui/tabs/infill/seams/minding.py</extracomment>
        <translation>设置右交叉淡化</translation>
    </message>
    <message>
        <source>Fix</source>
        <comment>to mend a seam</comment>
        <extracomment>studio/ui/tabs/infill/seams/part.py</extracomment>
        <translation>修复</translation>
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
        <translation>剪切</translation>
    </message>
    <message>
        <source>{side}: {verdict}.</source>
        <extracomment>studio/ui/tabs/infill/seams/table.py</extracomment>
        <translation>{side}：{verdict}。</translation>
    </message>
    <message>
        <source>{measure} not known.</source>
        <extracomment>studio/ui/tabs/infill/seams/table.py</extracomment>
        <translation>{measure}：未知。</translation>
    </message>
    <message>
        <source>{measure} {figure}, {verdict}.</source>
        <extracomment>studio/ui/tabs/infill/seams/table.py</extracomment>
        <translation>{measure}：{figure}，{verdict}。</translation>
    </message>
    <message>
        <source>Take {number}: {told}</source>
        <extracomment>studio/ui/tabs/infill/seams/view.py</extracomment>
        <translation>版本 {number}：{told}</translation>
    </message>
    <message>
        <source>{name}: samples, Enter applies</source>
        <extracomment>studio/ui/tabs/infill/selection.py</extracomment>
        <translation>{name}：采样，Enter 应用</translation>
    </message>
    <message>
        <source>{name}: minutes:seconds, Enter applies</source>
        <extracomment>studio/ui/tabs/infill/selection.py</extracomment>
        <translation>{name}：分:秒，Enter 应用</translation>
    </message>
    <message>
        <source>From</source>
        <comment>a place in time</comment>
        <extracomment>studio/ui/tabs/infill/selection.py</extracomment>
        <translation>从</translation>
    </message>
    <message>
        <source>To</source>
        <comment>a place in time</comment>
        <extracomment>studio/ui/tabs/infill/selection.py</extracomment>
        <translation>到</translation>
    </message>
    <message>
        <source>to</source>
        <comment>between two places in time</comment>
        <extracomment>studio/ui/tabs/infill/selection.py</extracomment>
        <translation>到</translation>
    </message>
    <message>
        <source>= {seconds:.3f} s</source>
        <extracomment>studio/ui/tabs/infill/selection.py</extracomment>
        <translation>= {seconds:.3f} 秒</translation>
    </message>
    <message numerus="yes">
        <source>{count} patches not made yet: the recording&apos;s own words stay there.</source>
        <extracomment>studio/ui/tabs/infill/tab.py; of one: {count} patch not made yet: the recording&apos;s own words stay there.</extracomment>
        <translation>
            <numerusform>{count} 个补丁尚未生成：那里保留录音原来的字词。</numerusform>
        </translation>
    </message>
    <message>
        <source>Take under key {key}, heard</source>
        <extracomment>studio/ui/tabs/infill/takes_view.py</extracomment>
        <translation>{key} 键的版本，正在听</translation>
    </message>
    <message>
        <source>Take under key {key}</source>
        <extracomment>studio/ui/tabs/infill/takes_view.py</extracomment>
        <translation>{key} 键的版本</translation>
    </message>
    <message>
        <source>{seconds:.2f} seconds</source>
        <extracomment>studio/ui/tabs/infill/takes_view.py</extracomment>
        <translation>{seconds:.2f} 秒</translation>
    </message>
    <message>
        <source>chosen</source>
        <extracomment>studio/ui/tabs/infill/takes_view.py</extracomment>
        <translation>已选</translation>
    </message>
    <message>
        <source>incomplete</source>
        <extracomment>studio/ui/tabs/infill/takes_view.py</extracomment>
        <translation>不完整</translation>
    </message>
    <message>
        <source>{seconds:.2f} s</source>
        <extracomment>studio/ui/tabs/infill/takes_view.py</extracomment>
        <translation>{seconds:.2f} 秒</translation>
    </message>
    <message>
        <source>Undo: {edit} ({key})</source>
        <extracomment>studio/ui/tabs/infill/toolbar.py</extracomment>
        <translation>撤销：{edit}（{key}）</translation>
    </message>
    <message>
        <source>Redo: {edit} ({key})</source>
        <extracomment>studio/ui/tabs/infill/toolbar.py</extracomment>
        <translation>重做：{edit}（{key}）</translation>
    </message>
    <message>
        <source>Selection and view: {selection}</source>
        <extracomment>studio/ui/tabs/infill/toolbar.py</extracomment>
        <translation>选区和视图：{selection}</translation>
    </message>
    <message>
        <source>The example cannot be put into “{folder}”.</source>
        <extracomment>studio/ui/tabs/infill/tutorial/example.py</extracomment>
        <translation>示例无法放入“{folder}”。</translation>
    </message>
    <message>
        <source>They play on Fridays: click the wrong “{word}”</source>
        <extracomment>studio/ui/tabs/infill/tutorial/steps.py</extracomment>
        <translation>演出在星期五：点击说错的“{word}”</translation>
    </message>
    <message>
        <source>Write “{word}” in its place and press Make</source>
        <extracomment>studio/ui/tabs/infill/tutorial/steps.py</extracomment>
        <translation>在原处写上“{word}”，然后按“生成”</translation>
    </message>
    <message>
        <source>Leave the tutorial</source>
        <extracomment>studio/ui/tabs/infill/tutorial/tutorial.py</extracomment>
        <translation>离开教程</translation>
    </message>
    <message>
        <source>Words</source>
        <comment>what edges snap to</comment>
        <extracomment>studio/ui/tabs/infill/view_choice.py</extracomment>
        <translation>字词</translation>
    </message>
    <message>
        <source>Pauses</source>
        <comment>what edges snap to</comment>
        <extracomment>studio/ui/tabs/infill/view_choice.py</extracomment>
        <translation>停顿</translation>
    </message>
    <message>
        <source>Zero crossings</source>
        <comment>what edges snap to</comment>
        <extracomment>studio/ui/tabs/infill/view_choice.py</extracomment>
        <translation>过零点</translation>
    </message>
    <message>
        <source>Markers</source>
        <comment>what edges snap to</comment>
        <extracomment>studio/ui/tabs/infill/view_choice.py</extracomment>
        <translation>标记</translation>
    </message>
    <message>
        <source>Off</source>
        <comment>edges snap to nothing</comment>
        <extracomment>studio/ui/tabs/infill/view_choice.py</extracomment>
        <translation>关</translation>
    </message>
    <message>
        <source>Snap: words</source>
        <extracomment>studio/ui/tabs/infill/view_choice.py</extracomment>
        <translation>吸附：字词</translation>
    </message>
    <message>
        <source>Snap: pauses</source>
        <extracomment>studio/ui/tabs/infill/view_choice.py</extracomment>
        <translation>吸附：停顿</translation>
    </message>
    <message>
        <source>Snap: zero crossings</source>
        <extracomment>studio/ui/tabs/infill/view_choice.py</extracomment>
        <translation>吸附：过零点</translation>
    </message>
    <message>
        <source>Snap: markers</source>
        <extracomment>studio/ui/tabs/infill/view_choice.py</extracomment>
        <translation>吸附：标记</translation>
    </message>
    <message>
        <source>Snap: off</source>
        <extracomment>studio/ui/tabs/infill/view_choice.py</extracomment>
        <translation>吸附：关</translation>
    </message>
    <message>
        <source>Snap</source>
        <comment>what edges hold to while they are dragged</comment>
        <extracomment>studio/ui/tabs/infill/view_choice.py</extracomment>
        <translation>吸附</translation>
    </message>
    <message>
        <source>View</source>
        <comment>what is shown: waveform or spectrogram</comment>
        <extracomment>studio/ui/tabs/infill/view_choice.py</extracomment>
        <translation>视图</translation>
    </message>
    <message numerus="yes">
        <source>{count} words heard</source>
        <extracomment>studio/ui/tabs/infill/wave_part.py; of one: {count} word heard</extracomment>
        <translation>
            <numerusform>识别到 {count} 个字词</numerusform>
        </translation>
    </message>
    <message>
        <source>Replace</source>
        <comment>what a patch does with words of the recording</comment>
        <extracomment>studio/ui/tabs/infill/wording.py</extracomment>
        <translation>替换</translation>
    </message>
    <message>
        <source>Insert</source>
        <comment>what a patch does with words of the recording</comment>
        <extracomment>studio/ui/tabs/infill/wording.py</extracomment>
        <translation>插入</translation>
    </message>
    <message>
        <source>Remove</source>
        <comment>what a patch does with words of the recording</comment>
        <extracomment>studio/ui/tabs/infill/wording.py</extracomment>
        <translation>移除</translation>
    </message>
    <message>
        <source>Insert words</source>
        <extracomment>studio/ui/tabs/infill/wording.py</extracomment>
        <translation>插入文字</translation>
    </message>
    <message>
        <source>Remove words</source>
        <extracomment>studio/ui/tabs/infill/wording.py</extracomment>
        <translation>去掉字词</translation>
    </message>
    <message>
        <source>left seam</source>
        <comment>what of a patch has to be listened to</comment>
        <extracomment>studio/ui/tabs/infill/wording.py</extracomment>
        <translation>左接缝</translation>
    </message>
    <message>
        <source>right seam</source>
        <comment>what of a patch has to be listened to</comment>
        <extracomment>studio/ui/tabs/infill/wording.py</extracomment>
        <translation>右接缝</translation>
    </message>
    <message>
        <source>the cut</source>
        <comment>what of a patch has to be listened to</comment>
        <extracomment>studio/ui/tabs/infill/wording.py</extracomment>
        <translation>剪切处</translation>
    </message>
    <message>
        <source>left seam {verdict}</source>
        <extracomment>studio/ui/tabs/infill/wording.py</extracomment>
        <translation>左接缝：{verdict}</translation>
    </message>
    <message>
        <source>right seam {verdict}</source>
        <extracomment>studio/ui/tabs/infill/wording.py</extracomment>
        <translation>右接缝：{verdict}</translation>
    </message>
    <message>
        <source>the cut {verdict}</source>
        <extracomment>studio/ui/tabs/infill/wording.py</extracomment>
        <translation>剪切处：{verdict}</translation>
    </message>
    <message>
        <source>words {verdict}</source>
        <comment>verdict on the words of a patch</comment>
        <extracomment>studio/ui/tabs/infill/wording.py</extracomment>
        <translation>字词：{verdict}</translation>
    </message>
    <message numerus="yes">
        <source>The patches {words} lay in the same place and are off now. Undo brings them back.</source>
        <extracomment>studio/ui/tabs/infill/wording.py; of one: The patch {words} lay in the same place and is off now. Undo brings it back.</extracomment>
        <translation>
            <numerusform>补丁{words}原在同一位置，现已关闭。撤销即可恢复。</numerusform>
        </translation>
    </message>
    <message>
        <source>Make take {number}</source>
        <extracomment>studio/ui/tabs/infill/writing.py</extracomment>
        <translation>生成版本 {number}</translation>
    </message>
    <message>
        <source>{take} made</source>
        <extracomment>studio/ui/tabs/tts/announcer.py</extracomment>
        <translation>已生成{take}</translation>
    </message>
    <message>
        <source>Making block {number}</source>
        <extracomment>studio/ui/tabs/tts/announcer.py</extracomment>
        <translation>正在生成段落 {number}</translation>
    </message>
    <message>
        <source>Block {number} is locked. Unlock it to change its words (Ctrl+L).</source>
        <extracomment>studio/ui/tabs/tts/arranging.py</extracomment>
        <translation>段落 {number} 已锁定。要更改文字请先解锁（Ctrl+L）。</translation>
    </message>
    <message>
        <source>Change {name}</source>
        <comment>a character</comment>
        <extracomment>studio/ui/tabs/tts/arranging.py</extracomment>
        <translation>更改 {name}</translation>
    </message>
    <message>
        <source>There is no character {number} yet. Add one under Script.</source>
        <extracomment>studio/ui/tabs/tts/arranging.py</extracomment>
        <translation>还没有角色 {number}。请在“文稿”中添加。</translation>
    </message>
    <message numerus="yes">
        <source>{count:,} characters too many for one block. Shorten it</source>
        <extracomment>studio/ui/tabs/tts/asking.py; of one: {count} character too many for one block. Shorten it</extracomment>
        <translation>
            <numerusform>一个段落超出 {count:,} 个字符，请缩短</numerusform>
        </translation>
    </message>
    <message>
        <source>Block {number}</source>
        <extracomment>studio/ui/tabs/tts/block_painter.py</extracomment>
        <translation>段落 {number}</translation>
    </message>
    <message>
        <source>Ctrl+Alt+{number} gives the current block to this character</source>
        <extracomment>studio/ui/tabs/tts/cast_popover.py</extracomment>
        <translation>Ctrl+Alt+{number} 将当前段落交给此角色</translation>
    </message>
    <message>
        <source>Name of character {number}</source>
        <extracomment>studio/ui/tabs/tts/cast_popover.py</extracomment>
        <translation>角色 {number} 的名称</translation>
    </message>
    <message>
        <source>Ctrl+Alt and a number gives the current block to a character, Ctrl+Alt+0 to the script&apos;s voice.</source>
        <extracomment>studio/ui/tabs/tts/cast_popover.py</extracomment>
        <translation>Ctrl+Alt 加数字将当前段落交给角色，Ctrl+Alt+0 交给文稿的音色。</translation>
    </message>
    <message>
        <source>Block {number}: {finding}</source>
        <extracomment>studio/ui/tabs/tts/checking.py</extracomment>
        <translation>段落 {number}：{finding}</translation>
    </message>
    <message>
        <source>Listen</source>
        <comment>back to the takes that were made</comment>
        <extracomment>studio/ui/tabs/tts/checking_popover.py</extracomment>
        <translation>校对</translation>
    </message>
    <message numerus="yes">
        <source>Listen to {count} takes</source>
        <extracomment>studio/ui/tabs/tts/checking_popover.py; of one: Listen to {count} take</extracomment>
        <translation>
            <numerusform>识别 {count} 个版本</numerusform>
        </translation>
    </message>
    <message>
        <source>Exported to {folder}.</source>
        <extracomment>studio/ui/tabs/tts/delivering.py</extracomment>
        <translation>已导出到 {folder}。</translation>
    </message>
    <message>
        <source>free · about {duration}</source>
        <comment>within a sentence</comment>
        <extracomment>studio/ui/tabs/tts/delivering.py</extracomment>
        <translation>免费 · 约 {duration}</translation>
    </message>
    <message numerus="yes">
        <source>{count} blocks are made first: {price}.</source>
        <extracomment>studio/ui/tabs/tts/delivering.py; of one: {count} block is made first: {price}.</extracomment>
        <translation>
            <numerusform>会先生成 {count} 个段落：{price}。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not exported: {count} blocks are still missing. Make them, then export again.</source>
        <extracomment>studio/ui/tabs/tts/delivering.py; of one: Not exported: {count} block is still missing. Make it, then export again.</extracomment>
        <translation>
            <numerusform>未导出：还缺 {count} 个段落。请生成后再导出。</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose {take}</source>
        <extracomment>studio/ui/tabs/tts/document.py</extracomment>
        <translation>选择{take}</translation>
    </message>
    <message>
        <source>Rename {take}</source>
        <extracomment>studio/ui/tabs/tts/document.py</extracomment>
        <translation>重命名{take}</translation>
    </message>
    <message>
        <source>Find</source>
        <comment>a field for words</comment>
        <extracomment>studio/ui/tabs/tts/find_bar.py</extracomment>
        <translation>查找</translation>
    </message>
    <message>
        <source>Replace</source>
        <comment>the button</comment>
        <extracomment>studio/ui/tabs/tts/find_bar.py</extracomment>
        <translation>替换</translation>
    </message>
    <message numerus="yes">
        <source>Replaced {count:,} times</source>
        <extracomment>studio/ui/tabs/tts/finding.py; of one: Replaced once</extracomment>
        <translation>
            <numerusform>已替换 {count:,} 处</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{done}; {count} in locked blocks stay</source>
        <extracomment>studio/ui/tabs/tts/finding.py; of one: {done}; {count} in a locked block stays</extracomment>
        <translation>
            <numerusform>{done}；锁定段落中的 {count} 处保留</numerusform>
        </translation>
    </message>
    <message>
        <source>A voice</source>
        <extracomment>studio/ui/tabs/tts/finishing.py</extracomment>
        <translation>音色</translation>
    </message>
    <message>
        <source>Finishing on {connection}</source>
        <extracomment>studio/ui/tabs/tts/finishing.py</extracomment>
        <translation>正在 {connection} 上定稿</translation>
    </message>
    <message numerus="yes">
        <source>{count} blocks are finished on {connection}.</source>
        <extracomment>studio/ui/tabs/tts/finishing.py; of one: {count} block is finished on {connection}.</extracomment>
        <translation>
            <numerusform>已在 {connection} 上定稿 {count} 个段落。</numerusform>
        </translation>
    </message>
    <message>
        <source>Finish</source>
        <comment>make approved blocks anew</comment>
        <extracomment>studio/ui/tabs/tts/finishing_popover.py</extracomment>
        <translation>定稿</translation>
    </message>
    <message numerus="yes">
        <source>Finish {count} blocks</source>
        <extracomment>studio/ui/tabs/tts/finishing_popover.py; of one: Finish {count} block</extracomment>
        <translation>
            <numerusform>定稿 {count} 个段落</numerusform>
        </translation>
    </message>
    <message>
        <source>Making</source>
        <extracomment>studio/ui/tabs/tts/finishing_popover.py</extracomment>
        <translation>正在生成</translation>
    </message>
    <message>
        <source>Choose which voice of {connection} stands for each voice of the draft.</source>
        <extracomment>studio/ui/tabs/tts/finishing_popover.py</extracomment>
        <translation>请为草稿的每个音色选择 {connection} 上对应的音色。</translation>
    </message>
    <message>
        <source>Every approved block is finished on {connection}.</source>
        <extracomment>studio/ui/tabs/tts/finishing_popover.py</extracomment>
        <translation>所有已通过的段落都已在 {connection} 上定稿。</translation>
    </message>
    <message>
        <source>They are made anew on {connection}; takes of the draft stay, pauses sound as before.</source>
        <extracomment>studio/ui/tabs/tts/finishing_popover.py</extracomment>
        <translation>它们会在 {connection} 上重新生成；草稿的版本保留，停顿不变。</translation>
    </message>
    <message>
        <source>Seed</source>
        <comment>a number by which takes differ</comment>
        <extracomment>studio/ui/tabs/tts/how_made.py</extracomment>
        <translation>种子</translation>
    </message>
    <message>
        <source>Made at</source>
        <extracomment>studio/ui/tabs/tts/how_made.py</extracomment>
        <translation>生成时间</translation>
    </message>
    <message>
        <source>Cost</source>
        <extracomment>studio/ui/tabs/tts/how_made.py</extracomment>
        <translation>花费</translation>
    </message>
    <message>
        <source>Request</source>
        <comment>its number at the service</comment>
        <extracomment>studio/ui/tabs/tts/how_made.py</extracomment>
        <translation>请求</translation>
    </message>
    <message>
        <source>How it was made</source>
        <extracomment>studio/ui/tabs/tts/how_made.py</extracomment>
        <translation>生成方式</translation>
    </message>
    <message>
        <source>How {take} was made</source>
        <extracomment>studio/ui/tabs/tts/how_made.py</extracomment>
        <translation>{take}的生成方式</translation>
    </message>
    <message>
        <source>Play from here</source>
        <extracomment>studio/ui/tabs/tts/menus.py</extracomment>
        <translation>从这里播放</translation>
    </message>
    <message>
        <source>Edit the words</source>
        <extracomment>studio/ui/tabs/tts/menus.py</extracomment>
        <translation>编辑文字</translation>
    </message>
    <message>
        <source>Add a block after it</source>
        <extracomment>studio/ui/tabs/tts/menus.py</extracomment>
        <translation>在其后添加段落</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <extracomment>studio/ui/tabs/tts/menus.py</extracomment>
        <translation>创建副本</translation>
    </message>
    <message>
        <source>Join with the one before</source>
        <extracomment>studio/ui/tabs/tts/menus.py</extracomment>
        <translation>与上一段合并</translation>
    </message>
    <message>
        <source>Move up</source>
        <extracomment>studio/ui/tabs/tts/menus.py</extracomment>
        <translation>上移</translation>
    </message>
    <message>
        <source>Move down</source>
        <extracomment>studio/ui/tabs/tts/menus.py</extracomment>
        <translation>下移</translation>
    </message>
    <message>
        <source>Unlock</source>
        <extracomment>studio/ui/tabs/tts/menus.py</extracomment>
        <translation>解锁</translation>
    </message>
    <message>
        <source>Lock</source>
        <extracomment>studio/ui/tabs/tts/menus.py</extracomment>
        <translation>锁定</translation>
    </message>
    <message>
        <source>Approve</source>
        <extracomment>studio/ui/tabs/tts/menus.py</extracomment>
        <translation>通过</translation>
    </message>
    <message>
        <source>Said by</source>
        <extracomment>studio/ui/tabs/tts/menus.py</extracomment>
        <translation>说话人</translation>
    </message>
    <message>
        <source>The script&apos;s voice</source>
        <extracomment>studio/ui/tabs/tts/menus.py</extracomment>
        <translation>文稿的音色</translation>
    </message>
    <message>
        <source>Use this take</source>
        <extracomment>studio/ui/tabs/tts/menus.py</extracomment>
        <translation>使用此版本</translation>
    </message>
    <message>
        <source>Stopped. The script is as it was.</source>
        <extracomment>studio/ui/tabs/tts/opening.py</extracomment>
        <translation>已停止。文稿保持原样。</translation>
    </message>
    <message>
        <source>Reading “{name}”</source>
        <extracomment>studio/ui/tabs/tts/opening.py</extracomment>
        <translation>正在读取“{name}”</translation>
    </message>
    <message>
        <source>Opening “{name}”</source>
        <extracomment>studio/ui/tabs/tts/opening.py</extracomment>
        <translation>正在打开“{name}”</translation>
    </message>
    <message>
        <source>Make this block and hear it (Ctrl+Enter)</source>
        <extracomment>studio/ui/tabs/tts/paging.py</extracomment>
        <translation>生成此段落并试听（Ctrl+Enter）</translation>
    </message>
    <message>
        <source>Make this block once more, a little different (Ctrl+Enter)</source>
        <extracomment>studio/ui/tabs/tts/paging.py</extracomment>
        <translation>再生成一次此段落，略有不同（Ctrl+Enter）</translation>
    </message>
    <message>
        <source>Make every block that is missing, or whose words have changed (Ctrl+Shift+Enter)</source>
        <extracomment>studio/ui/tabs/tts/paging.py</extracomment>
        <translation>生成所有缺失或文字已改的段落（Ctrl+Shift+Enter）</translation>
    </message>
    <message>
        <source>Every block has a take of its words as they are</source>
        <extracomment>studio/ui/tabs/tts/paging.py</extracomment>
        <translation>每个段落都有当前文字的版本</translation>
    </message>
    <message>
        <source>This block is locked. Unlock it to make it again (Ctrl+L)</source>
        <extracomment>studio/ui/tabs/tts/paging.py</extracomment>
        <translation>此段落已锁定。要重新生成请先解锁（Ctrl+L）</translation>
    </message>
    <message>
        <source>A take is being made</source>
        <extracomment>studio/ui/tabs/tts/paging.py</extracomment>
        <translation>正在生成版本</translation>
    </message>
    <message>
        <source>Block</source>
        <extracomment>studio/ui/tabs/tts/panel.py</extracomment>
        <translation>段落</translation>
    </message>
    <message>
        <source>Lock this block</source>
        <extracomment>studio/ui/tabs/tts/panel.py</extracomment>
        <translation>锁定此段落</translation>
    </message>
    <message>
        <source>More for this block</source>
        <extracomment>studio/ui/tabs/tts/panel.py</extracomment>
        <translation>此段落的更多操作</translation>
    </message>
    <message>
        <source>Reset the voice</source>
        <extracomment>studio/ui/tabs/tts/panel.py</extracomment>
        <translation>重置音色</translation>
    </message>
    <message>
        <source>Takes of this block</source>
        <extracomment>studio/ui/tabs/tts/panel.py</extracomment>
        <translation>此段落的版本</translation>
    </message>
    <message>
        <source>Unlock this block</source>
        <extracomment>studio/ui/tabs/tts/panel.py</extracomment>
        <translation>解锁此段落</translation>
    </message>
    <message>
        <source>Make it first, then fit it</source>
        <extracomment>studio/ui/tabs/tts/panel.py</extracomment>
        <translation>请先生成，再匹配时长</translation>
    </message>
    <message>
        <source>Drag the block (Alt+Up, Alt+Down)</source>
        <extracomment>studio/ui/tabs/tts/pointer.py</extracomment>
        <translation>拖动段落（Alt+Up、Alt+Down）</translation>
    </message>
    <message>
        <source>Pause after the block: click to change it</source>
        <extracomment>studio/ui/tabs/tts/pointer.py</extracomment>
        <translation>段落后的停顿：点击更改</translation>
    </message>
    <message>
        <source>Pause after the block</source>
        <extracomment>studio/ui/tabs/tts/rest_popover.py</extracomment>
        <translation>段落后的停顿</translation>
    </message>
    <message>
        <source>not made, failed</source>
        <extracomment>studio/ui/tabs/infill/pickups/row_state.py</extracomment>
        <translation>未生成，失败</translation>
    </message>
    <message numerus="yes">
        <source>Make {count:,} missing</source>
        <comment>blocks</comment>
        <extracomment>studio/ui/tabs/tts/paging.py; of one: Make {count} missing</extracomment>
        <translation>
            <numerusform>生成缺失的 {count:,} 个</numerusform>
        </translation>
    </message>
    <message>
        <source>{connection} cannot change speed or feeling.</source>
        <extracomment>studio/ui/tabs/tts/paging.py</extracomment>
        <translation>{connection} 不能更改语速或情绪。</translation>
    </message>
    <message>
        <source>Lock this block: it is not made again until you unlock it (Ctrl+L)</source>
        <extracomment>studio/ui/tabs/tts/panel.py</extracomment>
        <translation>锁定此段落：解锁前不会重新生成（Ctrl+L）</translation>
    </message>
    <message>
        <source>Unlock it (Ctrl+L)</source>
        <extracomment>studio/ui/tabs/tts/panel.py</extracomment>
        <translation>解锁（Ctrl+L）</translation>
    </message>
    <message>
        <source>none yet</source>
        <comment>takes</comment>
        <extracomment>studio/ui/tabs/tts/panel.py</extracomment>
        <translation>暂无</translation>
    </message>
    <message>
        <source>It takes {length}: it fits</source>
        <extracomment>studio/ui/tabs/tts/panel.py</extracomment>
        <translation>{length}：正好</translation>
    </message>
    <message>
        <source>It takes {length}, {seconds:.1f} s longer</source>
        <extracomment>studio/ui/tabs/tts/panel.py</extracomment>
        <translation>{length}：长了 {seconds:.1f} 秒</translation>
    </message>
    <message>
        <source>It takes {length}, {seconds:.1f} s shorter</source>
        <extracomment>studio/ui/tabs/tts/panel.py</extracomment>
        <translation>{length}：短了 {seconds:.1f} 秒</translation>
    </message>
    <message>
        <source>Making block {number} of {count}</source>
        <extracomment>studio/ui/tabs/tts/producing.py</extracomment>
        <translation>正在生成段落 {number}／{count}</translation>
    </message>
    <message numerus="yes">
        <source>your words, and the {count} takes already made</source>
        <extracomment>studio/ui/tabs/tts/producing.py; of one: your words, and the {count} take already made</extracomment>
        <translation>
            <numerusform>文字和已生成的 {count} 个版本</numerusform>
        </translation>
    </message>
    <message>
        <source>your words</source>
        <extracomment>studio/ui/tabs/tts/producing.py</extracomment>
        <translation>文字</translation>
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
        <translation>正在生成</translation>
    </message>
    <message>
        <source>made</source>
        <comment>a block</comment>
        <extracomment>studio/ui/tabs/tts/rows.py</extracomment>
        <translation>已生成</translation>
    </message>
    <message>
        <source>not made, failed</source>
        <comment>a block</comment>
        <extracomment>studio/ui/tabs/tts/rows.py</extracomment>
        <translation>未生成，失败</translation>
    </message>
    <message>
        <source>no voice</source>
        <extracomment>studio/ui/tabs/tts/rows.py</extracomment>
        <translation>没有音色</translation>
    </message>
    <message>
        <source>locked</source>
        <comment>a block</comment>
        <extracomment>studio/ui/tabs/tts/rows.py</extracomment>
        <translation>已锁定</translation>
    </message>
    <message>
        <source>approved</source>
        <comment>a block</comment>
        <extracomment>studio/ui/tabs/tts/rows.py</extracomment>
        <translation>已通过</translation>
    </message>
    <message>
        <source>Looking up “{word}”</source>
        <extracomment>studio/ui/tabs/tts/saying.py</extracomment>
        <translation>正在查找“{word}”</translation>
    </message>
    <message>
        <source>Trying “{word}”</source>
        <extracomment>studio/ui/tabs/tts/saying.py</extracomment>
        <translation>正在试读“{word}”</translation>
    </message>
    <message>
        <source>What is shown and captioned stays as it is written.</source>
        <extracomment>studio/ui/tabs/tts/saying_popover.py</extracomment>
        <translation>显示和字幕仍按原文。</translation>
    </message>
    <message>
        <source>List</source>
        <extracomment>studio/ui/tabs/tts/saying_popover.py</extracomment>
        <translation>词表</translation>
    </message>
    <message>
        <source>Word, such as {example}</source>
        <extracomment>studio/ui/tabs/tts/saying_popover.py</extracomment>
        <translation>字词，例如 {example}</translation>
    </message>
    <message>
        <source>Said as</source>
        <extracomment>studio/ui/tabs/tts/saying_popover.py</extracomment>
        <translation>读作</translation>
    </message>
    <message>
        <source>Said as, such as {example}</source>
        <extracomment>studio/ui/tabs/tts/saying_popover.py</extracomment>
        <translation>读作，例如 {example}</translation>
    </message>
    <message>
        <source>Hear it so</source>
        <extracomment>studio/ui/tabs/tts/saying_popover.py</extracomment>
        <translation>这样试听</translation>
    </message>
    <message>
        <source>Pronunciations</source>
        <extracomment>studio/ui/tabs/tts/saying_popover.py</extracomment>
        <translation>读音</translation>
    </message>
    <message>
        <source>No word in this list yet.</source>
        <extracomment>studio/ui/tabs/tts/saying_popover.py</extracomment>
        <translation>此词表还没有字词。</translation>
    </message>
    <message>
        <source>Remove {word}</source>
        <extracomment>studio/ui/tabs/tts/saying_popover.py</extracomment>
        <translation>移除 {word}</translation>
    </message>
    <message>
        <source>Hear it, and take it: {reason}</source>
        <extracomment>studio/ui/tabs/tts/saying_popover.py</extracomment>
        <translation>试听并采用：{reason}</translation>
    </message>
    <message>
        <source>Type the word, and how it is said</source>
        <extracomment>studio/ui/tabs/tts/saying_popover.py</extracomment>
        <translation>输入字词及其读法</translation>
    </message>
    <message>
        <source>Looking for other sounds…</source>
        <extracomment>studio/ui/tabs/tts/saying_popover.py</extracomment>
        <translation>正在寻找其他读音…</translation>
    </message>
    <message>
        <source>Hearing it costs {price}.</source>
        <extracomment>studio/ui/tabs/tts/saying.py</extracomment>
        <translation>试听需花费 {price}。</translation>
    </message>
    <message>
        <source>Blocks of the script</source>
        <extracomment>studio/ui/tabs/tts/script_list.py</extracomment>
        <translation>文稿的段落</translation>
    </message>
    <message>
        <source>Open text…</source>
        <extracomment>studio/ui/tabs/tts/script_view.py</extracomment>
        <translation>打开文本…</translation>
    </message>
    <message>
        <source>Try an example</source>
        <extracomment>studio/ui/tabs/tts/script_view.py</extracomment>
        <translation>试试示例</translation>
    </message>
    <message>
        <source>Words of block {number}</source>
        <extracomment>studio/ui/tabs/tts/script_view.py</extracomment>
        <translation>段落 {number} 的文字</translation>
    </message>
    <message>
        <source>waiting for more</source>
        <extracomment>studio/ui/tabs/tts/sound_view.py</extracomment>
        <translation>等待后续</translation>
    </message>
    <message>
        <source>It appears here while it is made.</source>
        <extracomment>studio/ui/tabs/tts/sound_view.py</extracomment>
        <translation>边生成边在这里显示。</translation>
    </message>
    <message>
        <source>Summary of the script</source>
        <extracomment>studio/ui/tabs/tts/summary.py</extracomment>
        <translation>文稿摘要</translation>
    </message>
    <message>
        <source>Scripts</source>
        <extracomment>studio/ui/tabs/tts/deeds.py</extracomment>
        <translation>文稿</translation>
    </message>
    <message>
        <source>Title of the script</source>
        <extracomment>studio/ui/tabs/tts/title.py</extracomment>
        <translation>文稿标题</translation>
    </message>
    <message>
        <source>Block panel</source>
        <extracomment>studio/ui/tabs/tts/toolbar.py</extracomment>
        <translation>段落面板</translation>
    </message>
    <message>
        <source>More for the script</source>
        <extracomment>studio/ui/tabs/tts/toolbar.py</extracomment>
        <translation>文稿的更多操作</translation>
    </message>
    <message>
        <source>Write some words first, then export them</source>
        <extracomment>studio/ui/tabs/tts/toolbar.py</extracomment>
        <translation>请先写些文字，再导出</translation>
    </message>
    <message>
        <source>Listen back…</source>
        <extracomment>studio/ui/tabs/tts/tools.py</extracomment>
        <translation>回听校对…</translation>
    </message>
    <message>
        <source>Finish approved blocks…</source>
        <extracomment>studio/ui/tabs/tts/tools.py</extracomment>
        <translation>为已通过的段落定稿…</translation>
    </message>
    <message>
        <source>Pronunciations…</source>
        <extracomment>studio/ui/tabs/tts/tools.py</extracomment>
        <translation>读音…</translation>
    </message>
    <message>
        <source>made {time} on this computer, {price}</source>
        <extracomment>studio/ui/tabs/tts/sound_view.py</extracomment>
        <translation>{time} 由本机生成，{price}</translation>
    </message>
    <message>
        <source>made {time} on {connection}, {price}</source>
        <extracomment>studio/ui/tabs/tts/sound_view.py</extracomment>
        <translation>{time} 在 {connection} 上生成，{price}</translation>
    </message>
    <message>
        <source>made {time}, {price}</source>
        <extracomment>studio/ui/tabs/tts/sound_view.py</extracomment>
        <translation>{time} 生成，{price}</translation>
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
        <translation>约 {duration}</translation>
    </message>
    <message>
        <source>{length} / {target:.1f} s</source>
        <extracomment>studio/ui/tabs/tts/state_lines.py</extracomment>
        <translation>{length} / {target:.1f} 秒</translation>
    </message>
    <message>
        <source>Locked</source>
        <comment>a block</comment>
        <extracomment>studio/ui/tabs/tts/state_lines.py</extracomment>
        <translation>已锁定</translation>
    </message>
    <message>
        <source>Incomplete</source>
        <comment>a take</comment>
        <extracomment>studio/ui/tabs/tts/state_lines.py</extracomment>
        <translation>不完整</translation>
    </message>
    <message numerus="yes">
        <source>{count} made</source>
        <comment>blocks</comment>
        <extracomment>studio/ui/tabs/tts/summary.py; of one: {count} made</extracomment>
        <translation>
            <numerusform>{count} 个已生成</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} locked</source>
        <comment>blocks</comment>
        <extracomment>studio/ui/tabs/tts/summary.py; of one: {count} locked</extracomment>
        <translation>
            <numerusform>{count} 个已锁定</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} with changes</source>
        <comment>blocks</comment>
        <extracomment>studio/ui/tabs/tts/summary.py; of one: {count} with changes</extracomment>
        <translation>
            <numerusform>{count} 个有改动</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} being made</source>
        <comment>blocks</comment>
        <extracomment>studio/ui/tabs/tts/summary.py; of one: {count} being made</extracomment>
        <translation>
            <numerusform>{count} 个正在生成</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} not made</source>
        <comment>blocks</comment>
        <extracomment>studio/ui/tabs/tts/summary.py; of one: {count} not made</extracomment>
        <translation>
            <numerusform>{count} 个未生成</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} failed</source>
        <comment>blocks</comment>
        <extracomment>studio/ui/tabs/tts/summary.py; of one: {count} failed</extracomment>
        <translation>
            <numerusform>{count} 个失败</numerusform>
        </translation>
    </message>
    <message>
        <source>Go to the next block that is made</source>
        <extracomment>studio/ui/tabs/tts/summary.py</extracomment>
        <translation>转到下一个已生成的段落</translation>
    </message>
    <message>
        <source>Go to the next locked block</source>
        <extracomment>studio/ui/tabs/tts/summary.py</extracomment>
        <translation>转到下一个锁定的段落</translation>
    </message>
    <message>
        <source>Go to the next block with changes</source>
        <extracomment>studio/ui/tabs/tts/summary.py</extracomment>
        <translation>转到下一个有改动的段落</translation>
    </message>
    <message>
        <source>Go to the next block that is being made</source>
        <extracomment>studio/ui/tabs/tts/summary.py</extracomment>
        <translation>转到下一个正在生成的段落</translation>
    </message>
    <message>
        <source>Go to the next block that is not made</source>
        <extracomment>studio/ui/tabs/tts/summary.py</extracomment>
        <translation>转到下一个未生成的段落</translation>
    </message>
    <message>
        <source>Go to the next block that failed</source>
        <extracomment>studio/ui/tabs/tts/summary.py</extracomment>
        <translation>转到下一个失败的段落</translation>
    </message>
    <message numerus="yes">
        <source>{count:,} blocks</source>
        <extracomment>studio/ui/tabs/tts/summary.py; of one: {count} block</extracomment>
        <translation>
            <numerusform>{count:,} 个段落</numerusform>
        </translation>
    </message>
    <message>
        <source>{length} so far</source>
        <extracomment>studio/ui/tabs/tts/summary.py</extracomment>
        <translation>目前 {length}</translation>
    </message>
    <message>
        <source>Script: {manner}</source>
        <extracomment>studio/ui/tabs/tts/toolbar.py</extracomment>
        <translation>文稿：{manner}</translation>
    </message>
    <message>
        <source>{script}. Voice, controls and characters of the whole script</source>
        <extracomment>studio/ui/tabs/tts/toolbar.py</extracomment>
        <translation>{script}。整个文稿的音色、控制和角色</translation>
    </message>
    <message>
        <source>{script}, voices and characters</source>
        <extracomment>studio/ui/tabs/tts/toolbar.py</extracomment>
        <translation>{script}，音色和角色</translation>
    </message>
    <message>
        <source>Find and replace…</source>
        <extracomment>studio/ui/tabs/tts/tools.py</extracomment>
        <translation>查找和替换…</translation>
    </message>
    <message>
        <source>Words changed</source>
        <extracomment>studio/ui/tabs/tts/wording.py</extracomment>
        <translation>文字已改</translation>
    </message>
    <message>
        <source>Voice changed</source>
        <extracomment>studio/ui/tabs/tts/wording.py</extracomment>
        <translation>音色已改</translation>
    </message>
    <message>
        <source>Settings changed</source>
        <extracomment>studio/ui/tabs/tts/wording.py</extracomment>
        <translation>设置已改</translation>
    </message>
    <message>
        <source>voice changed</source>
        <extracomment>studio/ui/tabs/tts/wording.py</extracomment>
        <translation>音色已改</translation>
    </message>
    <message>
        <source>settings changed</source>
        <extracomment>studio/ui/tabs/tts/wording.py</extracomment>
        <translation>设置已改</translation>
    </message>
    <message>
        <source>older words</source>
        <extracomment>studio/ui/tabs/tts/wording.py</extracomment>
        <translation>旧文字</translation>
    </message>
    <message>
        <source>another voice</source>
        <extracomment>studio/ui/tabs/tts/wording.py</extracomment>
        <translation>其他音色</translation>
    </message>
    <message>
        <source>other settings</source>
        <extracomment>studio/ui/tabs/tts/wording.py</extracomment>
        <translation>其他设置</translation>
    </message>
    <message>
        <source>The take says “{words}”. Make it again to hear the new words.</source>
        <extracomment>studio/ui/tabs/tts/wording.py</extracomment>
        <translation>此版本说的是“{words}”。要听新文字，请重新生成。</translation>
    </message>
    <message>
        <source>The take was spoken by {voice}. Make it again to hear the new voice.</source>
        <extracomment>studio/ui/tabs/tts/wording.py</extracomment>
        <translation>此版本由 {voice} 说出。要听新音色，请重新生成。</translation>
    </message>
    <message>
        <source>The take was made with other settings. Make it again to hear these.</source>
        <extracomment>studio/ui/tabs/tts/wording.py</extracomment>
        <translation>此版本是用其他设置生成的。要听现在的设置，请重新生成。</translation>
    </message>
    <message>
        <source>An MP3 comes without the times of its words. Make the take as WAV to see them here.</source>
        <extracomment>studio/ui/tabs/tts/wording.py</extracomment>
        <translation>MP3 不带字词时间。要在这里看到，请将版本生成为 WAV。</translation>
    </message>
    <message>
        <source>The service did not send the times of the words.</source>
        <extracomment>studio/ui/tabs/tts/wording.py</extracomment>
        <translation>服务没有发送字词时间。</translation>
    </message>
    <message>
        <source>All lines are made</source>
        <extracomment>studio/ui/tabs/voices/announcer.py</extracomment>
        <translation>所有台词都已生成</translation>
    </message>
    <message>
        <source>was not made</source>
        <extracomment>studio/ui/tabs/voices/audition_card.py</extracomment>
        <translation>未能生成</translation>
    </message>
    <message>
        <source>Choose a voice and press A, or add those that are shown. Keys 1 to 9 play them.</source>
        <extracomment>studio/ui/tabs/voices/audition_part.py</extracomment>
        <translation>选择音色并按 A，或添加当前显示的音色。按 1 到 9 键播放。</translation>
    </message>
    <message>
        <source>Audition</source>
        <extracomment>studio/ui/tabs/voices/audition_part.py</extracomment>
        <translation>试音</translation>
    </message>
    <message>
        <source>Add those shown</source>
        <extracomment>studio/ui/tabs/voices/audition_part.py</extracomment>
        <translation>添加所显示的</translation>
    </message>
    <message>
        <source>Close the audition</source>
        <extracomment>studio/ui/tabs/voices/audition_part.py</extracomment>
        <translation>关闭试音</translation>
    </message>
    <message>
        <source>Line to be said</source>
        <extracomment>studio/ui/tabs/voices/audition_part.py</extracomment>
        <translation>要说的台词</translation>
    </message>
    <message>
        <source>Make the lines</source>
        <extracomment>studio/ui/tabs/voices/audition_part.py</extracomment>
        <translation>生成台词</translation>
    </message>
    <message>
        <source>Add the first {count} shown</source>
        <extracomment>studio/ui/tabs/voices/audition_part.py</extracomment>
        <translation>添加所显示的前 {count} 个</translation>
    </message>
    <message>
        <source>Free</source>
        <extracomment>studio/ui/tabs/voices/audition_part.py</extracomment>
        <translation>免费</translation>
    </message>
    <message>
        <source>All are made</source>
        <extracomment>studio/ui/tabs/voices/audition_part.py</extracomment>
        <translation>全部已生成</translation>
    </message>
    <message numerus="yes">
        <source>Make {count} lines</source>
        <extracomment>studio/ui/tabs/voices/audition_part.py; of one: Make {count} line</extracomment>
        <translation>
            <numerusform>生成 {count} 句台词</numerusform>
        </translation>
    </message>
    <message>
        <source>Add voices: A adds the one that is chosen</source>
        <extracomment>studio/ui/tabs/voices/auditioning.py</extracomment>
        <translation>添加音色：A 添加所选音色</translation>
    </message>
    <message>
        <source>Type the line that they shall say</source>
        <extracomment>studio/ui/tabs/voices/auditioning.py</extracomment>
        <translation>请输入要说的台词</translation>
    </message>
    <message>
        <source>{name}, {number} of {count}</source>
        <extracomment>studio/ui/tabs/voices/auditioning.py</extracomment>
        <translation>{name}，{number}／{count}</translation>
    </message>
    <message>
        <source>Making an audition</source>
        <extracomment>studio/ui/tabs/voices/auditioning.py</extracomment>
        <translation>正在生成试音</translation>
    </message>
    <message>
        <source>Stopped. What was made is here.</source>
        <extracomment>studio/ui/tabs/voices/auditioning.py</extracomment>
        <translation>已停止。已生成的都在这里。</translation>
    </message>
    <message>
        <source>The audition</source>
        <extracomment>studio/ui/tabs/voices/auditioning.py</extracomment>
        <translation>试音</translation>
    </message>
    <message>
        <source>the lines already made</source>
        <extracomment>studio/ui/tabs/voices/auditioning.py</extracomment>
        <translation>已生成的台词</translation>
    </message>
    <message>
        <source>What you type is kept; nothing is sent before you press Clone.</source>
        <extracomment>studio/ui/tabs/voices/body.py</extracomment>
        <translation>输入的内容会保留；按“克隆”之前不会发送任何内容。</translation>
    </message>
    <message>
        <source>Back to the voices</source>
        <extracomment>studio/ui/tabs/voices/body.py</extracomment>
        <translation>返回音色</translation>
    </message>
    <message>
        <source>How it is cloned</source>
        <extracomment>studio/ui/tabs/voices/body.py</extracomment>
        <translation>克隆方式</translation>
    </message>
    <message>
        <source>Clone a voice</source>
        <extracomment>studio/ui/tabs/voices/body.py</extracomment>
        <translation>克隆音色</translation>
    </message>
    <message>
        <source>your own</source>
        <extracomment>studio/ui/tabs/voices/card_model.py</extracomment>
        <translation>自己的</translation>
    </message>
    <message>
        <source>favourite</source>
        <comment>of a voice</comment>
        <extracomment>studio/ui/tabs/voices/card_model.py</extracomment>
        <translation>收藏</translation>
    </message>
    <message>
        <source>previewing</source>
        <extracomment>studio/ui/tabs/voices/card_model.py</extracomment>
        <translation>正在试听</translation>
    </message>
    <message>
        <source>Voice {name}</source>
        <extracomment>studio/ui/tabs/voices/card_model.py</extracomment>
        <translation>音色 {name}</translation>
    </message>
    <message>
        <source>Who is speaking, and agreed to this voice?</source>
        <extracomment>studio/ui/tabs/voices/chosen.py</extracomment>
        <translation>说话并同意使用此音色的是谁？</translation>
    </message>
    <message>
        <source>Keep</source>
        <comment>stores what was typed</comment>
        <extracomment>studio/ui/tabs/voices/chosen.py</extracomment>
        <translation>保留</translation>
    </message>
    <message>
        <source>First and last name</source>
        <extracomment>studio/ui/tabs/voices/chosen.py</extracomment>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Export the voice</source>
        <extracomment>studio/ui/tabs/voices/chosen.py</extracomment>
        <translation>导出音色</translation>
    </message>
    <message>
        <source>Consent</source>
        <extracomment>studio/services/voice_notes.py</extracomment>
        <translation>授权</translation>
    </message>
    <message>
        <source>Hear it</source>
        <extracomment>studio/ui/tabs/datasets/file_painter.py</extracomment>
        <translation>试听</translation>
    </message>
    <message numerus="yes">
        <source>Making {count} lines</source>
        <extracomment>studio/ui/tabs/voices/announcer.py; of one: Making {count} line</extracomment>
        <translation>
            <numerusform>正在生成 {count} 句台词</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} lines are not made</source>
        <extracomment>studio/ui/tabs/voices/announcer.py; of one: {count} line is not made</extracomment>
        <translation>
            <numerusform>{count} 句台词未能生成</numerusform>
        </translation>
    </message>
    <message>
        <source>playing</source>
        <extracomment>studio/ui/tabs/voices/audition_card.py</extracomment>
        <translation>正在播放</translation>
    </message>
    <message>
        <source>Key {number} plays it, Delete takes it out</source>
        <extracomment>studio/ui/tabs/voices/audition_card.py</extracomment>
        <translation>{number} 键播放，Delete 移出</translation>
    </message>
    <message>
        <source>Hear {name} ({key})</source>
        <extracomment>studio/ui/tabs/voices/audition_card.py</extracomment>
        <translation>试听 {name}（{key}）</translation>
    </message>
    <message>
        <source>Clear</source>
        <comment>takes all voices out of the audition</comment>
        <extracomment>studio/ui/tabs/voices/audition_part.py</extracomment>
        <translation>清空</translation>
    </message>
    <message>
        <source>{name} agreed on {day}.</source>
        <extracomment>studio/ui/tabs/voices/consent_note.py</extracomment>
        <translation>{name} 于 {day} 同意。</translation>
    </message>
    <message>
        <source>Choose a voice to see all that is known of it.</source>
        <extracomment>studio/ui/tabs/voices/detail.py</extracomment>
        <translation>选择音色，查看其全部信息。</translation>
    </message>
    <message>
        <source>Use in script</source>
        <extracomment>studio/ui/tabs/voices/detail.py</extracomment>
        <translation>用于文稿</translation>
    </message>
    <message>
        <source>Preview</source>
        <extracomment>studio/ui/tabs/voices/detail.py</extracomment>
        <translation>试听</translation>
    </message>
    <message>
        <source>Favourite</source>
        <extracomment>studio/ui/tabs/voices/detail.py</extracomment>
        <translation>收藏</translation>
    </message>
    <message>
        <source>Voices that sound alike have alike pictures.</source>
        <extracomment>studio/ui/tabs/voices/detail.py</extracomment>
        <translation>听起来相近的音色，图形也相近。</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <extracomment>studio/ui/tabs/voices/detail.py</extracomment>
        <translation>声纹</translation>
    </message>
    <message>
        <source>192 numbers</source>
        <extracomment>studio/ui/tabs/voices/detail.py</extracomment>
        <translation>192 个数值</translation>
    </message>
    <message>
        <source>No longer a favourite</source>
        <extracomment>studio/ui/tabs/voices/detail.py</extracomment>
        <translation>取消收藏</translation>
    </message>
    <message>
        <source>Undo: {step}</source>
        <extracomment>studio/ui/tabs/voices/detail.py</extracomment>
        <translation>撤销：{step}</translation>
    </message>
    <message>
        <source>Redo: {step}</source>
        <extracomment>studio/ui/tabs/voices/detail.py</extracomment>
        <translation>重做：{step}</translation>
    </message>
    <message>
        <source>The voice needs a name</source>
        <extracomment>studio/ui/tabs/voices/edit_form.py</extracomment>
        <translation>音色需要名称</translation>
    </message>
    <message>
        <source>Description</source>
        <extracomment>studio/ui/tabs/voices/edit_form.py</extracomment>
        <translation>说明</translation>
    </message>
    <message>
        <source>Looking {name} up</source>
        <extracomment>studio/ui/tabs/voices/editing.py</extracomment>
        <translation>正在查找 {name}</translation>
    </message>
    <message>
        <source>Gender</source>
        <extracomment>studio/ui/tabs/voices/facts.py</extracomment>
        <translation>性别</translation>
    </message>
    <message>
        <source>Created</source>
        <extracomment>studio/ui/tabs/voices/facts.py</extracomment>
        <translation>创建时间</translation>
    </message>
    <message>
        <source>Used in</source>
        <extracomment>studio/ui/tabs/voices/facts.py</extracomment>
        <translation>用于</translation>
    </message>
    <message>
        <source>Id</source>
        <extracomment>studio/ui/tabs/voices/facts.py</extracomment>
        <translation>ID</translation>
    </message>
    <message>
        <source>Copy the id</source>
        <extracomment>studio/ui/tabs/voices/facts.py</extracomment>
        <translation>复制 ID</translation>
    </message>
    <message>
        <source>This connection has no voices.</source>
        <extracomment>studio/ui/tabs/voices/gallery_page.py</extracomment>
        <translation>此连接没有音色。</translation>
    </message>
    <message>
        <source>No favourites yet. Press F on a voice, or its heart.</source>
        <extracomment>studio/ui/tabs/voices/gallery_page.py</extracomment>
        <translation>暂无收藏。在音色上按 F，或点心形。</translation>
    </message>
    <message>
        <source>No voice of your own yet. Clone one, or mix some.</source>
        <extracomment>studio/ui/tabs/voices/gallery_page.py</extracomment>
        <translation>还没有自己的音色。可以克隆一个，或混合几个。</translation>
    </message>
    <message>
        <source>No clone yet. Clone a voice from a recording of it.</source>
        <extracomment>studio/ui/tabs/voices/gallery_page.py</extracomment>
        <translation>暂无克隆。可以用录音克隆音色。</translation>
    </message>
    <message>
        <source>No mix yet. Press M on two voices, and hear what lies between.</source>
        <extracomment>studio/ui/tabs/voices/gallery_page.py</extracomment>
        <translation>暂无混合。在两个音色上按 M，听听介于两者之间的声音。</translation>
    </message>
    <message>
        <source>Clear the filters</source>
        <extracomment>studio/ui/tabs/voices/gallery_page.py</extracomment>
        <translation>清除筛选</translation>
    </message>
    <message>
        <source>Clone a voice…</source>
        <extracomment>studio/ui/tabs/voices/gallery_page.py</extracomment>
        <translation>克隆音色…</translation>
    </message>
    <message>
        <source>No voice matches “{words}”.</source>
        <extracomment>studio/ui/tabs/voices/gallery_page.py</extracomment>
        <translation>没有符合“{words}”的音色。</translation>
    </message>
    <message>
        <source>No voice matches these filters.</source>
        <extracomment>studio/ui/tabs/voices/gallery_page.py</extracomment>
        <translation>没有符合筛选条件的音色。</translation>
    </message>
    <message>
        <source>{name} agrees</source>
        <extracomment>studio/ui/tabs/voices/hearing.py</extracomment>
        <translation>{name} 的授权</translation>
    </message>
    <message>
        <source>{name}, preview</source>
        <extracomment>studio/ui/tabs/voices/hearing.py</extracomment>
        <translation>{name}，试听</translation>
    </message>
    <message numerus="yes">
        <source>{count:,} voices</source>
        <extracomment>studio/ui/tabs/voices/kind_list.py; of one: {count:,} voice</extracomment>
        <translation>
            <numerusform>{count:,} 个音色</numerusform>
        </translation>
    </message>
    <message>
        <source>Whose voices</source>
        <extracomment>studio/ui/tabs/voices/kind_list.py</extracomment>
        <translation>音色归属</translation>
    </message>
    <message>
        <source>Likeness</source>
        <extracomment>studio/ui/tabs/voices/make/clone_panel.py</extracomment>
        <translation>相似</translation>
    </message>
    <message>
        <source>Steadiness</source>
        <extracomment>studio/ui/tabs/voices/make/clone_panel.py</extracomment>
        <translation>稳定</translation>
    </message>
    <message>
        <source>As near to the clip as can be, with its room. About 5 s of speech, not cleaned.</source>
        <extracomment>studio/ui/tabs/voices/make/clone_panel.py</extracomment>
        <translation>尽可能接近片段，连同房间声。约 5 秒语音，不降噪。</translation>
    </message>
    <message>
        <source>Steadier, and always as in a studio. 10 to 20 s of speech, cleaned.</source>
        <extracomment>studio/ui/tabs/voices/make/clone_panel.py</extracomment>
        <translation>更稳定，始终像在录音棚。10 到 20 秒语音，已降噪。</translation>
    </message>
    <message>
        <source>How this voice would look: a first guess</source>
        <extracomment>studio/ui/tabs/voices/make/clone_panel.py</extracomment>
        <translation>此音色的图形：初步推测</translation>
    </message>
    <message>
        <source>How the voice is cloned</source>
        <extracomment>studio/ui/tabs/voices/make/clone_panel.py</extracomment>
        <translation>音色的克隆方式</translation>
    </message>
    <message>
        <source>Aim at</source>
        <extracomment>studio/ui/tabs/voices/make/clone_panel.py</extracomment>
        <translation>侧重</translation>
    </message>
    <message>
        <source>English</source>
        <extracomment>studio/core/languages.py</extracomment>
        <translation>英语</translation>
    </message>
    <message>
        <source>Off</source>
        <extracomment>studio/ui/tabs/voices/make/clone_panel.py</extracomment>
        <translation>关</translation>
    </message>
    <message>
        <source>On</source>
        <extracomment>studio/ui/tabs/voices/make/clone_panel.py</extracomment>
        <translation>开</translation>
    </message>
    <message>
        <source>Try it before you keep it</source>
        <extracomment>studio/ui/tabs/voices/make/clone_panel.py</extracomment>
        <translation>保留前先试试</translation>
    </message>
    <message>
        <source>Open a recording first.</source>
        <extracomment>studio/ui/tabs/voices/make/clone_panel.py</extracomment>
        <translation>请先打开录音。</translation>
    </message>
    <message>
        <source>Heard on this computer; correct it where it is wrong.</source>
        <extracomment>studio/ui/tabs/voices/make/clone_sheet.py</extracomment>
        <translation>由本机识别；如有错误请更正。</translation>
    </message>
    <message>
        <source>The words of the clip help likeness. Type them, or let this computer hear them.</source>
        <extracomment>studio/ui/tabs/voices/make/clone_sheet.py</extracomment>
        <translation>片段的文字有助于相似。请输入，或让本机识别。</translation>
    </message>
    <message>
        <source>In one line</source>
        <extracomment>studio/ui/tabs/voices/make/clone_sheet.py</extracomment>
        <translation>一句话说明</translation>
    </message>
    <message>
        <source>Name and consent</source>
        <extracomment>studio/ui/tabs/voices/make/clone_sheet.py</extracomment>
        <translation>名称和授权</translation>
    </message>
    <message>
        <source>Fills in what is heard on this computer</source>
        <extracomment>studio/ui/tabs/voices/make/clone_sheet.py</extracomment>
        <translation>填入本机识别的内容</translation>
    </message>
    <message>
        <source>a recording</source>
        <extracomment>studio/ui/tabs/voices/make/cloning.py</extracomment>
        <translation>录音</translation>
    </message>
    <message>
        <source>a name</source>
        <extracomment>studio/ui/tabs/voices/make/cloning.py</extracomment>
        <translation>名称</translation>
    </message>
    <message>
        <source>who is speaking</source>
        <extracomment>studio/ui/tabs/voices/make/cloning.py</extracomment>
        <translation>说话人</translation>
    </message>
    <message>
        <source>consent</source>
        <extracomment>studio/ui/tabs/voices/make/cloning.py</extracomment>
        <translation>授权</translation>
    </message>
    <message>
        <source>Still missing: {things}</source>
        <extracomment>studio/ui/tabs/voices/make/cloning.py</extracomment>
        <translation>还缺：{things}</translation>
    </message>
    <message>
        <source>The speaker agreed that this voice may be made and used.</source>
        <extracomment>studio/ui/tabs/voices/make/consent_part.py</extracomment>
        <translation>说话人已同意制作和使用此音色。</translation>
    </message>
    <message>
        <source>Let them say: “I agree that a voice is made of mine in Pickup Studio.”</source>
        <extracomment>studio/ui/tabs/voices/make/consent_part.py</extracomment>
        <translation>请对方说：“我同意用我的声音在 Pickup Studio 中制作音色。”</translation>
    </message>
    <message>
        <source>Who is speaking?</source>
        <extracomment>studio/ui/tabs/voices/make/consent_part.py</extracomment>
        <translation>说话的是谁？</translation>
    </message>
    <message>
        <source>Record it</source>
        <extracomment>studio/ui/tabs/voices/make/consent_part.py</extracomment>
        <translation>录制</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <extracomment>studio/ui/tabs/voices/make/consent_part.py</extracomment>
        <translation>选择文件…</translation>
    </message>
    <message>
        <source>Without a recording</source>
        <extracomment>studio/ui/tabs/voices/make/consent_part.py</extracomment>
        <translation>没有录音</translation>
    </message>
    <message>
        <source>Recorded consent, if there is one</source>
        <extracomment>studio/ui/tabs/voices/make/consent_part.py</extracomment>
        <translation>授权录音（如有）</translation>
    </message>
    <message>
        <source>Open the recorded consent</source>
        <extracomment>studio/ui/tabs/voices/make/consent_part.py</extracomment>
        <translation>打开授权录音</translation>
    </message>
    <message>
        <source>Their consent: {file}, kept with the voice.</source>
        <extracomment>studio/ui/tabs/voices/make/consent_part.py</extracomment>
        <translation>对方的授权：{file}，随音色保存。</translation>
    </message>
    <message>
        <source>Its numbers</source>
        <extracomment>studio/ui/tabs/voices/make/create_form.py</extracomment>
        <translation>数值</translation>
    </message>
    <message>
        <source>Another voice</source>
        <extracomment>studio/ui/tabs/voices/make/create_form.py</extracomment>
        <translation>另一个音色</translation>
    </message>
    <message>
        <source>[0.12, -0.03, …]  {count} numbers, as JSON</source>
        <extracomment>studio/ui/tabs/voices/make/create_form.py</extracomment>
        <translation>[0.12, -0.03, …]  {count} 个数值，JSON 格式</translation>
    </message>
    <message>
        <source>This</source>
        <comment>what was pasted, as in “This holds no numbers of a voice.”</comment>
        <extracomment>studio/ui/tabs/voices/make/create_form.py</extracomment>
        <translation>粘贴的内容</translation>
    </message>
    <message>
        <source>From numbers</source>
        <extracomment>studio/ui/tabs/voices/make/create_form.py</extracomment>
        <translation>从数值</translation>
    </message>
    <message>
        <source>Numbers of the voice</source>
        <extracomment>studio/ui/tabs/voices/make/create_form.py</extracomment>
        <translation>音色的数值</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <extracomment>studio/ui/tabs/voices/make/create_form.py</extracomment>
        <translation>打开文件…</translation>
    </message>
    <message>
        <source>Hear its sample</source>
        <extracomment>studio/ui/tabs/voices/make/create_form.py</extracomment>
        <translation>试听样本</translation>
    </message>
    <message>
        <source>Make the voice</source>
        <extracomment>studio/ui/tabs/voices/make/create_form.py</extracomment>
        <translation>制作音色</translation>
    </message>
    <message>
        <source>A voice from numbers or a file</source>
        <extracomment>studio/ui/tabs/voices/make/create_form.py</extracomment>
        <translation>从数值或文件制作音色</translation>
    </message>
    <message>
        <source>Open a voice</source>
        <extracomment>studio/ui/tabs/voices/make/create_form.py</extracomment>
        <translation>打开音色</translation>
    </message>
    <message>
        <source>{count} numbers, as it should be.</source>
        <extracomment>studio/ui/tabs/voices/make/create_form.py</extracomment>
        <translation>{count} 个数值，数目正确。</translation>
    </message>
    <message>
        <source>The new voice needs a name</source>
        <extracomment>studio/ui/tabs/voices/make/creating.py</extracomment>
        <translation>新音色需要名称</translation>
    </message>
    <message>
        <source>Paste the numbers of a voice, or choose one to begin with</source>
        <extracomment>studio/ui/tabs/voices/make/creating.py</extracomment>
        <translation>请粘贴音色的数值，或选择一个作为起点</translation>
    </message>
    <message>
        <source>Sample</source>
        <extracomment>studio/ui/tabs/voices/make/creating.py</extracomment>
        <translation>样本</translation>
    </message>
    <message>
        <source>a voice from a file</source>
        <extracomment>studio/ui/tabs/voices/make/creating.py</extracomment>
        <translation>来自文件的音色</translation>
    </message>
    <message>
        <source>Judging the recording</source>
        <extracomment>studio/ui/tabs/voices/make/doctoring.py</extracomment>
        <translation>正在评估录音</translation>
    </message>
    <message>
        <source>This recording is not judged here.</source>
        <extracomment>studio/ui/tabs/voices/make/doctoring.py</extracomment>
        <translation>这里不评估此录音。</translation>
    </message>
    <message>
        <source>Judging was stopped. Choose a stretch by hand, or open it again.</source>
        <extracomment>studio/ui/tabs/voices/make/doctoring.py</extracomment>
        <translation>评估已停止。请手动选择区段，或重新打开。</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>studio/ui/tabs/voices/make/form_parts.py</extracomment>
        <translation>返回</translation>
    </message>
    <message>
        <source>Type what it shall say</source>
        <extracomment>studio/ui/tabs/voices/make/localize_form.py</extracomment>
        <translation>请输入要说的内容</translation>
    </message>
    <message>
        <source>No dialect in particular</source>
        <extracomment>studio/ui/tabs/voices/make/localize_form.py</extracomment>
        <translation>不限方言</translation>
    </message>
    <message>
        <source>The same speaker in another language. The voice itself stays as it is.</source>
        <extracomment>studio/ui/tabs/voices/make/localize_form.py</extracomment>
        <translation>同一位说话人说另一种语言。原音色保持不变。</translation>
    </message>
    <message>
        <source>Other language</source>
        <extracomment>studio/ui/tabs/voices/make/localize_form.py</extracomment>
        <translation>其他语言</translation>
    </message>
    <message>
        <source>Dialect</source>
        <extracomment>studio/ui/tabs/voices/make/localize_form.py</extracomment>
        <translation>方言</translation>
    </message>
    <message>
        <source>What it says before</source>
        <extracomment>studio/ui/tabs/voices/make/localize_form.py</extracomment>
        <translation>更改前的台词</translation>
    </message>
    <message>
        <source>What it says after</source>
        <extracomment>studio/ui/tabs/voices/make/localize_form.py</extracomment>
        <translation>更改后的台词</translation>
    </message>
    <message>
        <source>{name} in another language</source>
        <extracomment>studio/ui/tabs/voices/make/localize_form.py</extracomment>
        <translation>{name} 的其他语言</translation>
    </message>
    <message>
        <source>This language has no dialects to choose from</source>
        <extracomment>studio/ui/tabs/voices/make/localize_form.py</extracomment>
        <translation>此语言没有可选的方言</translation>
    </message>
    <message>
        <source>Hearing before: {before}. After: {after}.</source>
        <extracomment>studio/ui/tabs/voices/make/localize_form.py</extracomment>
        <translation>试听花费：更改前 {before}，更改后 {after}。</translation>
    </message>
    <message>
        <source>Hearing {name}</source>
        <extracomment>studio/ui/tabs/voices/make/localizing.py</extracomment>
        <translation>正在试听 {name}</translation>
    </message>
    <message>
        <source>{name} in {language}</source>
        <extracomment>studio/ui/tabs/voices/make/localizing.py</extracomment>
        <translation>{name}，{language}</translation>
    </message>
    <message>
        <source>what you typed, and your voices</source>
        <extracomment>studio/ui/tabs/voices/make/making.py</extracomment>
        <translation>输入的内容和音色</translation>
    </message>
    <message>
        <source>perhaps two</source>
        <extracomment>studio/core/dataset_judgement.py</extracomment>
        <translation>可能两人</translation>
    </message>
    <message>
        <source>Highs</source>
        <extracomment>studio/ui/tabs/voices/make/measures.py</extracomment>
        <translation>高频</translation>
    </message>
    <message>
        <source>Judgement of the clip</source>
        <extracomment>studio/ui/tabs/voices/make/measures.py</extracomment>
        <translation>片段评估</translation>
    </message>
    <message>
        <source>Use the best stretch</source>
        <extracomment>studio/ui/tabs/voices/make/measures.py</extracomment>
        <translation>使用最佳区段</translation>
    </message>
    <message>
        <source>Say what you like for some twenty seconds, as you would speak to a friend.</source>
        <extracomment>studio/ui/tabs/voices/make/microphone_part.py</extracomment>
        <translation>随意说大约二十秒，就像对朋友说话一样。</translation>
    </message>
    <message>
        <source>Read this aloud, at your own pace. A quiet room with soft things in it sounds best.</source>
        <extracomment>studio/ui/tabs/voices/make/microphone_part.py</extracomment>
        <translation>按自己的节奏朗读。安静、有柔软陈设的房间效果最好。</translation>
    </message>
    <message>
        <source>Record, or stop (R)</source>
        <extracomment>studio/ui/tabs/voices/make/microphone_part.py</extracomment>
        <translation>录音／停止（R）</translation>
    </message>
    <message>
        <source>This service does not mix voices. Mix those of this computer: it is free.</source>
        <extracomment>studio/ui/tabs/voices/make/mix_part.py</extracomment>
        <translation>此服务不能混合音色。可以混合本机的音色：免费。</translation>
    </message>
    <message>
        <source>Line that the mix says</source>
        <extracomment>studio/ui/tabs/voices/make/mix_part.py</extracomment>
        <translation>混合音色要说的台词</translation>
    </message>
    <message>
        <source>Hear the mix</source>
        <extracomment>studio/ui/tabs/voices/make/mix_part.py</extracomment>
        <translation>试听混合</translation>
    </message>
    <message>
        <source>Hear it as I drag</source>
        <extracomment>studio/ui/tabs/voices/make/mix_part.py</extracomment>
        <translation>拖动时试听</translation>
    </message>
    <message>
        <source>Mix on this computer</source>
        <extracomment>studio/ui/tabs/voices/make/mix_part.py</extracomment>
        <translation>在本机混合</translation>
    </message>
    <message>
        <source>Name of the mixed voice</source>
        <extracomment>studio/ui/tabs/voices/make/mix_part.py</extracomment>
        <translation>音色名称</translation>
    </message>
    <message>
        <source>Save as voice</source>
        <extracomment>studio/ui/tabs/voices/make/mix_part.py</extracomment>
        <translation>存为音色</translation>
    </message>
    <message>
        <source>The mixed voice needs a name</source>
        <extracomment>studio/ui/tabs/voices/make/mixing.py</extracomment>
        <translation>混合音色需要名称</translation>
    </message>
    <message>
        <source>The mix</source>
        <extracomment>studio/ui/tabs/voices/make/mixing.py</extracomment>
        <translation>混合</translation>
    </message>
    <message>
        <source>Add another voice</source>
        <extracomment>studio/ui/tabs/voices/make/mixing.py</extracomment>
        <translation>添加另一个音色</translation>
    </message>
    <message>
        <source>Give at least one voice some weight</source>
        <extracomment>studio/ui/tabs/voices/make/mixing.py</extracomment>
        <translation>请至少给一个音色分配比重</translation>
    </message>
    <message>
        <source>Hearing the mix</source>
        <extracomment>studio/ui/tabs/voices/make/mixing.py</extracomment>
        <translation>正在试听混合</translation>
    </message>
    <message>
        <source>Comparing the voices</source>
        <extracomment>studio/ui/tabs/voices/make/nearest.py</extracomment>
        <translation>正在比较音色</translation>
    </message>
    <message>
        <source>No recording is open. Open one in Infill and select a stretch of it, or in the Voice Changer.</source>
        <extracomment>studio/ui/tabs/voices/make/open_part.py</extracomment>
        <translation>没有打开的录音。请在“填补”中打开一个并选择区段，或在“变声”中打开。</translation>
    </message>
    <message>
        <source>Recordings that are open now. What is selected in one is what is cloned.</source>
        <extracomment>studio/ui/tabs/voices/make/open_part.py</extracomment>
        <translation>这些是现在打开的录音。有选区时，克隆的就是选区。</translation>
    </message>
    <message>
        <source>From a recording</source>
        <extracomment>studio/ui/tabs/voices/make/open_part.py</extracomment>
        <translation>来自录音</translation>
    </message>
    <message>
        <source>Use the selection</source>
        <extracomment>studio/ui/tabs/voices/make/open_part.py</extracomment>
        <translation>使用选区</translation>
    </message>
    <message>
        <source>Use it</source>
        <extracomment>studio/ui/tabs/voices/make/open_part.py</extracomment>
        <translation>使用</translation>
    </message>
    <message>
        <source>About 5 s of clean speech serve likeness, 10 to 20 s steadiness. Drag on the waveform to choose them.</source>
        <extracomment>studio/ui/tabs/voices/make/sound_part.py</extracomment>
        <translation>相似约需 5 秒干净语音，稳定需 10 到 20 秒。在波形上拖动选择。</translation>
    </message>
    <message>
        <source>Drop a recording here, or open one.</source>
        <extracomment>studio/ui/tabs/voices/make/sound_part.py</extracomment>
        <translation>把录音拖到这里，或打开一个。</translation>
    </message>
    <message>
        <source>The sound</source>
        <extracomment>studio/ui/tabs/voices/make/sound_part.py</extracomment>
        <translation>声音</translation>
    </message>
    <message>
        <source>Where from</source>
        <extracomment>studio/ui/tabs/voices/make/sound_part.py</extracomment>
        <translation>来自</translation>
    </message>
    <message>
        <source>Stop judging</source>
        <extracomment>studio/ui/tabs/voices/make/sound_part.py</extracomment>
        <translation>停止评估</translation>
    </message>
    <message>
        <source>Waveform of the recording</source>
        <extracomment>studio/ui/tabs/voices/make/sound_part.py</extracomment>
        <translation>录音的波形</translation>
    </message>
    <message>
        <source>all of it</source>
        <extracomment>studio/ui/tabs/voices/make/sound_part.py</extracomment>
        <translation>全部</translation>
    </message>
    <message>
        <source>Made on this computer, free. Nothing is kept.</source>
        <extracomment>studio/ui/tabs/voices/make/trial.py</extracomment>
        <translation>在本机生成，免费。不保留任何内容。</translation>
    </message>
    <message>
        <source>A first guess</source>
        <extracomment>studio/ui/tabs/voices/make/trial.py</extracomment>
        <translation>初步试作</translation>
    </message>
    <message>
        <source>Trying the clone</source>
        <extracomment>studio/ui/tabs/voices/make/trial.py</extracomment>
        <translation>正在试用克隆</translation>
    </message>
    <message>
        <source>Only a voice of your own can be changed or deleted</source>
        <extracomment>studio/ui/tabs/voices/page.py</extracomment>
        <translation>只能更改或删除自己的音色</translation>
    </message>
    <message>
        <source>The voice is being exported</source>
        <extracomment>studio/ui/tabs/voices/passing_on.py</extracomment>
        <translation>正在导出音色</translation>
    </message>
    <message>
        <source>The voice is being copied</source>
        <extracomment>studio/ui/tabs/voices/passing_on.py</extracomment>
        <translation>正在复制音色</translation>
    </message>
    <message>
        <source>Delete voice</source>
        <extracomment>studio/ui/tabs/voices/presenter.py</extracomment>
        <translation>删除音色</translation>
    </message>
    <message>
        <source>Saved.</source>
        <extracomment>studio/ui/tabs/voices/presenter.py</extracomment>
        <translation>已保存。</translation>
    </message>
    <message>
        <source>your voices and your takes</source>
        <extracomment>studio/ui/tabs/voices/presenter.py</extracomment>
        <translation>音色和版本</translation>
    </message>
    <message>
        <source>Filters</source>
        <extracomment>studio/ui/tabs/voices/rail.py</extracomment>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Order</source>
        <comment>how voices are sorted</comment>
        <extracomment>studio/ui/tabs/voices/toolbar.py</extracomment>
        <translation>排序</translation>
    </message>
    <message>
        <source>Output</source>
        <comment>the device that plays</comment>
        <extracomment>studio/ui/transport/output_button.py</extracomment>
        <translation>输出</translation>
    </message>
    <message>
        <source>Output: {device}</source>
        <extracomment>studio/ui/transport/output_button.py</extracomment>
        <translation>输出：{device}</translation>
    </message>
    <message>
        <source>Arrow keys move one second</source>
        <extracomment>studio/ui/transport/overview.py</extracomment>
        <translation>方向键移动一秒</translation>
    </message>
    <message>
        <source>Arrow keys move one second, {length}</source>
        <extracomment>studio/ui/transport/overview.py</extracomment>
        <translation>方向键移动一秒，{length}</translation>
    </message>
    <message>
        <source>Pause</source>
        <comment>to hold what plays</comment>
        <extracomment>studio/ui/transport/play_button.py</extracomment>
        <translation>暂停</translation>
    </message>
    <message>
        <source>{position} of {length}</source>
        <extracomment>studio/ui/transport/read_outs.py</extracomment>
        <translation>{position}，共 {length}</translation>
    </message>
    <message>
        <source>of {length}</source>
        <extracomment>studio/ui/transport/read_outs.py</extracomment>
        <translation>共 {length}</translation>
    </message>
    <message>
        <source>{loudness:.1f} LUFS</source>
        <extracomment>studio/ui/transport/read_outs.py</extracomment>
        <translation>{loudness:.1f} LUFS</translation>
    </message>
    <message>
        <source>Loudness of the whole sound, ITU-R BS.1770: {figure}. M: of the last 400 ms</source>
        <extracomment>studio/ui/transport/read_outs.py</extracomment>
        <translation>整个声音的响度，ITU-R BS.1770：{figure}。M：最近 400 ms</translation>
    </message>
    <message>
        <source>Loudness of what was heard, ITU-R BS.1770: {figure}. M: of the last 400 ms</source>
        <extracomment>studio/ui/transport/read_outs.py</extracomment>
        <translation>已听部分的响度，ITU-R BS.1770：{figure}。M：最近 400 ms</translation>
    </message>
    <message>
        <source>Paused: {name}</source>
        <extracomment>studio/ui/transport/recording_now.py</extracomment>
        <translation>已暂停：{name}</translation>
    </message>
    <message>
        <source>Recording: {name}</source>
        <extracomment>studio/ui/transport/recording_now.py</extracomment>
        <translation>正在录音：{name}</translation>
    </message>
    <message>
        <source>Speed: {factor} times</source>
        <extracomment>studio/ui/transport/speed_button.py</extracomment>
        <translation>播放速度：{factor} 倍</translation>
    </message>
    <message>
        <source>Playback speed {speed}; the pitch stays</source>
        <extracomment>studio/ui/transport/speed_button.py</extracomment>
        <translation>播放速度 {speed}；音高不变</translation>
    </message>
    <message>
        <source>percent</source>
        <extracomment>studio/ui/transport/volume.py</extracomment>
        <translation>百分比</translation>
    </message>
    <message>
        <source>No voice chosen</source>
        <extracomment>studio/ui/voices/picker.py</extracomment>
        <translation>没有选择音色</translation>
    </message>
    <message>
        <source>Fetching {name}&apos;s voice</source>
        <extracomment>studio/ui/voices/previews.py</extracomment>
        <translation>正在获取 {name} 的音色</translation>
    </message>
    <message>
        <source>Feminine</source>
        <extracomment>studio/ui/voices/rows.py</extracomment>
        <translation>女性化</translation>
    </message>
    <message>
        <source>Masculine</source>
        <extracomment>studio/ui/voices/rows.py</extracomment>
        <translation>男性化</translation>
    </message>
    <message>
        <source>Neutral</source>
        <extracomment>studio/ui/voices/rows.py</extracomment>
        <translation>中性</translation>
    </message>
    <message>
        <source>to be cloned</source>
        <extracomment>studio/ui/tabs/voices/tab.py</extracomment>
        <translation>待克隆</translation>
    </message>
    <message>
        <source>“{name}” is called {ending}, but there is plain text in it. Is that your script? Then give it a name that ends in .txt, and open it again.</source>
        <extracomment>studio/services/open_script.py</extracomment>
        <translation>“{name}”的名称以 {ending} 结尾，但内容是纯文本。如果这是您的文稿，请改为以 .txt 结尾的名称，然后重新打开。</translation>
    </message>
    <message>
        <source>Adding {number} of {count}</source>
        <extracomment>studio/services/send_files.py</extracomment>
        <translation>正在添加第 {number} 个，共 {count} 个</translation>
    </message>
    <message>
        <source>{name}: who speaks? Choose a connection</source>
        <extracomment>studio/ui/app_bar/bar.py</extracomment>
        <translation>{name}：发声来源。选择连接</translation>
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
        <translation>在名称中插入内容</translation>
    </message>
    <message>
        <source>State</source>
        <comment>how far a file is on its way into a dataset</comment>
        <extracomment>studio/ui/tabs/datasets/columns.py</extracomment>
        <translation>状态</translation>
    </message>
    <message numerus="yes">
        <source>{count} files are in the dataset already, and not added again.</source>
        <extracomment>studio/ui/tabs/datasets/finding.py; of one: {count} file is in the dataset already, and not added again.</extracomment>
        <translation>
            <numerusform>{count} 个文件已在数据集中，不再重复添加。</numerusform>
        </translation>
    </message>
    <message>
        <source>This file was not added from here, so that there is nothing to hear.</source>
        <extracomment>studio/ui/tabs/datasets/page.py</extracomment>
        <translation>此文件不是从这里添加的，因此无法试听。</translation>
    </message>
    <message>
        <source>This file is not where it was when it was added.</source>
        <extracomment>studio/ui/tabs/datasets/page.py</extracomment>
        <translation>此文件已不在添加时的位置。</translation>
    </message>
    <message>
        <source>Adding {name}</source>
        <extracomment>studio/ui/tabs/datasets/sending.py</extracomment>
        <translation>正在添加 {name}</translation>
    </message>
    <message numerus="yes">
        <source>Adding {count} files</source>
        <extracomment>studio/ui/tabs/datasets/sending.py; of one: Adding {count} file</extracomment>
        <translation>
            <numerusform>正在添加 {count} 个文件</numerusform>
        </translation>
    </message>
    <message>
        <source>It was cut off on its way; it is not in the dataset.</source>
        <extracomment>studio/ui/tabs/datasets/shelf.py</extracomment>
        <translation>途中中断，未进入数据集。</translation>
    </message>
    <message>
        <source>Adding</source>
        <extracomment>studio/ui/tabs/datasets/state_words.py</extracomment>
        <translation>正在添加</translation>
    </message>
    <message>
        <source>Added</source>
        <extracomment>studio/ui/tabs/datasets/state_words.py</extracomment>
        <translation>已添加</translation>
    </message>
    <message>
        <source>Not added</source>
        <extracomment>studio/ui/tabs/datasets/state_words.py</extracomment>
        <translation>未能添加</translation>
    </message>
    <message>
        <source>adding</source>
        <comment>a file to a dataset</comment>
        <extracomment>studio/ui/tabs/datasets/state_words.py</extracomment>
        <translation>正在添加</translation>
    </message>
    <message>
        <source>added</source>
        <comment>a file to a dataset</comment>
        <extracomment>studio/ui/tabs/datasets/state_words.py</extracomment>
        <translation>已添加</translation>
    </message>
    <message>
        <source>not added</source>
        <comment>a file to a dataset</comment>
        <extracomment>studio/ui/tabs/datasets/state_words.py</extracomment>
        <translation>未能添加</translation>
    </message>
    <message>
        <source>not added yet</source>
        <comment>a file to a dataset</comment>
        <extracomment>studio/ui/tabs/datasets/state_words.py</extracomment>
        <translation>未添加</translation>
    </message>
    <message>
        <source>Add anyway</source>
        <extracomment>studio/ui/tabs/datasets/state_words.py</extracomment>
        <translation>仍要添加</translation>
    </message>
    <message>
        <source>Add it</source>
        <extracomment>studio/ui/tabs/datasets/state_words.py</extracomment>
        <translation>添加</translation>
    </message>
    <message>
        <source>Stop adding</source>
        <extracomment>studio/ui/tabs/datasets/state_words.py</extracomment>
        <translation>停止添加</translation>
    </message>
    <message numerus="yes">
        <source>Add {count} waiting</source>
        <comment>files</comment>
        <extracomment>studio/ui/tabs/datasets/toolbar.py; of one: Add {count} waiting</extracomment>
        <translation>
            <numerusform>添加等待的 {count} 个</numerusform>
        </translation>
    </message>
    <message>
        <source>Listens to {before:.1f} s before and {after:.1f} s after</source>
        <extracomment>studio/ui/tabs/infill/patch_wording.py</extracomment>
        <translation>参考前 {before:.1f} 秒和后 {after:.1f} 秒</translation>
    </message>
    <message>
        <source>Listens to {before:.1f} s before</source>
        <extracomment>studio/ui/tabs/infill/patch_wording.py</extracomment>
        <translation>参考前 {before:.1f} 秒</translation>
    </message>
    <message>
        <source>Listens to {after:.1f} s after</source>
        <extracomment>studio/ui/tabs/infill/patch_wording.py</extracomment>
        <translation>参考后 {after:.1f} 秒</translation>
    </message>
    <message>
        <source>{sides}, counted from there.</source>
        <extracomment>studio/ui/tabs/infill/patch_wording.py</extracomment>
        <translation>{sides}（从那里算起）。</translation>
    </message>
    <message>
        <source>{sides}, counted from the pauses.</source>
        <extracomment>studio/ui/tabs/infill/patch_wording.py</extracomment>
        <translation>{sides}（从停顿处算起）。</translation>
    </message>
    <message>
        <source>Question about a text</source>
        <extracomment>studio/ui/tabs/tts/replacing.py</extracomment>
        <translation>关于文本的询问</translation>
    </message>
    <message numerus="yes">
        <source>“{name}” would take the place of the {count:,} blocks that are written here. Undo would bring them back.</source>
        <extracomment>studio/ui/tabs/tts/replacing.py; of one: “{name}” would take the place of the block that is written here. Undo would bring it back.</extracomment>
        <translation>
            <numerusform>打开“{name}”会替换这里已写的 {count:,} 个段落。可用“撤销”恢复。</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep this script</source>
        <extracomment>studio/ui/tabs/tts/replacing.py</extracomment>
        <translation>保留当前文稿</translation>
    </message>
    <message>
        <source>being made…</source>
        <extracomment>studio/ui/tabs/voices/audition_card.py</extracomment>
        <translation>正在生成…</translation>
    </message>
    <message>
        <source>More</source>
        <comment>opens a menu</comment>
        <extracomment>studio/ui/tabs/voices/detail.py</extracomment>
        <translation>更多</translation>
    </message>
    <message>
        <source>You</source>
        <comment>who made a voice</comment>
        <extracomment>studio/ui/tabs/voices/facts.py</extracomment>
        <translation>自己</translation>
    </message>
    <message numerus="yes">
        <source>{count} scripts</source>
        <extracomment>studio/ui/tabs/voices/facts.py; of one: {count} script</extracomment>
        <translation>
            <numerusform>{count} 份文稿</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} blocks</source>
        <extracomment>studio/ui/tabs/voices/facts.py; of one: {count} block</extracomment>
        <translation>
            <numerusform>{count} 个段落</numerusform>
        </translation>
    </message>
    <message>
        <source>Picture of the numbers of {name}</source>
        <extracomment>studio/ui/tabs/voices/fingerprint.py</extracomment>
        <translation>{name} 数值的图形</translation>
    </message>
    <message>
        <source>Clean sound</source>
        <comment>whether noise is taken out of it</comment>
        <extracomment>studio/ui/tabs/voices/make/clone_panel.py</extracomment>
        <translation>降噪</translation>
    </message>
    <message>
        <source>Made from</source>
        <comment>a voice</comment>
        <extracomment>studio/ui/tabs/voices/make/create_form.py</extracomment>
        <translation>来源</translation>
    </message>
    <message>
        <source>The original voice</source>
        <extracomment>studio/ui/tabs/voices/make/localize_form.py</extracomment>
        <translation>原音色</translation>
    </message>
    <message>
        <source>The original voice is</source>
        <extracomment>studio/ui/tabs/voices/make/localize_form.py</extracomment>
        <translation>原音色的性别</translation>
    </message>
    <message>
        <source>Making the voice {name}</source>
        <extracomment>studio/ui/tabs/voices/make/making.py</extracomment>
        <translation>正在制作音色 {name}</translation>
    </message>
    <message>
        <source>The voice {name}</source>
        <extracomment>studio/ui/tabs/voices/make/making.py</extracomment>
        <translation>音色 {name}</translation>
    </message>
    <message>
        <source>The voice may have been made all the same.</source>
        <extracomment>studio/ui/tabs/voices/make/making.py</extracomment>
        <translation>音色可能已经做好。</translation>
    </message>
    <message>
        <source>one</source>
        <comment>speaker</comment>
        <extracomment>studio/ui/tabs/voices/make/measures.py</extracomment>
        <translation>一人</translation>
    </message>
    <message>
        <source>perhaps two</source>
        <comment>speakers</comment>
        <extracomment>studio/ui/tabs/voices/make/measures.py</extracomment>
        <translation>可能两人</translation>
    </message>
    <message>
        <source>two</source>
        <comment>speakers</comment>
        <extracomment>studio/ui/tabs/voices/make/measures.py</extracomment>
        <translation>两人</translation>
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
        <translation>一般</translation>
    </message>
    <message>
        <source>poor</source>
        <comment>verdict</comment>
        <extracomment>studio/ui/tabs/voices/make/measures.py</extracomment>
        <translation>较差</translation>
    </message>
    <message>
        <source>Use the best {seconds:.0f} s</source>
        <extracomment>studio/ui/tabs/voices/make/measures.py</extracomment>
        <translation>使用最好的 {seconds:.0f} 秒</translation>
    </message>
    <message>
        <source>This is good for a clone: {seconds:.0f} s of speech, one speaker, quiet room.</source>
        <extracomment>studio/ui/tabs/voices/make/measures.py</extracomment>
        <translation>适合克隆：{seconds:.0f} 秒语音，一位说话人，房间安静。</translation>
    </message>
    <message>
        <source>The best stretch with one is {start} to {end}.</source>
        <extracomment>studio/ui/tabs/voices/make/measures.py</extracomment>
        <translation>只有一人的最佳区段是 {start} 到 {end}。</translation>
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
        <translation>无</translation>
    </message>
    <message>
        <source>to {rate:.0f} kHz</source>
        <extracomment>studio/ui/tabs/voices/make/measures.py</extracomment>
        <translation>到 {rate:.0f} kHz</translation>
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
        <translation>{measure}：{figure}，{verdict}。{sentence}</translation>
    </message>
    <message>
        <source>Starting in {count}</source>
        <extracomment>studio/ui/tabs/voices/make/microphone_part.py</extracomment>
        <translation>{count} 后开始</translation>
    </message>
    <message>
        <source>Weight of {name}</source>
        <extracomment>studio/ui/tabs/voices/make/mix_part.py</extracomment>
        <translation>{name} 的比重</translation>
    </message>
    <message>
        <source>Take {name} out of the mix</source>
        <extracomment>studio/ui/tabs/voices/make/mix_part.py</extracomment>
        <translation>把 {name} 移出混合</translation>
    </message>
    <message>
        <source>{part:.0%} of the mix</source>
        <extracomment>studio/ui/tabs/voices/make/mix_part.py</extracomment>
        <translation>占混合的 {part:.0%}</translation>
    </message>
    <message>
        <source>Mix</source>
        <comment>of voices</comment>
        <extracomment>studio/ui/tabs/voices/make/mix_part.py</extracomment>
        <translation>混合</translation>
    </message>
    <message>
        <source>Even out</source>
        <comment>gives all voices the same weight</comment>
        <extracomment>studio/ui/tabs/voices/make/mix_part.py</extracomment>
        <translation>均分</translation>
    </message>
    <message>
        <source>Fold</source>
        <comment>hides a part of the window</comment>
        <extracomment>studio/ui/tabs/voices/make/mix_part.py</extracomment>
        <translation>收起</translation>
    </message>
    <message>
        <source>Hearing it: {price}.</source>
        <extracomment>studio/ui/tabs/voices/make/mix_part.py</extracomment>
        <translation>试听花费：{price}。</translation>
    </message>
    <message>
        <source>Unfold</source>
        <comment>shows a part of the window</comment>
        <extracomment>studio/ui/tabs/voices/make/mix_part.py</extracomment>
        <translation>展开</translation>
    </message>
    <message>
        <source>nearest: {name}, {likeness:.2f}</source>
        <extracomment>studio/ui/tabs/voices/make/mix_part.py</extracomment>
        <translation>最接近：{name}，{likeness:.2f}</translation>
    </message>
    <message>
        <source>selected {start} to {end}, {seconds:.1f} s</source>
        <extracomment>studio/ui/tabs/voices/make/open_part.py</extracomment>
        <translation>已选 {start} 到 {end}，{seconds:.1f} 秒</translation>
    </message>
    <message>
        <source>Half {one}, half {other}</source>
        <comment>a mixed voice</comment>
        <extracomment>studio/ui/tabs/voices/make/shares.py</extracomment>
        <translation>{one} 与 {other} 各一半</translation>
    </message>
    <message>
        <source>{percent} % {name}</source>
        <comment>of a mixed voice</comment>
        <extracomment>studio/ui/tabs/voices/make/shares.py</extracomment>
        <translation>{name} {percent}%</translation>
    </message>
    <message>
        <source>{seconds:.1f} s chosen, from {start} to {end}</source>
        <extracomment>studio/ui/tabs/voices/make/sound_part.py</extracomment>
        <translation>已选 {seconds:.1f} 秒，{start} 到 {end}</translation>
    </message>
    <message>
        <source>Made on this computer, free; the clone of {service} may sound different.</source>
        <extracomment>studio/ui/tabs/voices/make/trial.py</extracomment>
        <translation>在本机生成，免费；{service} 的克隆听起来可能不同。</translation>
    </message>
    <message>
        <source>“{name}”</source>
        <extracomment>studio/ui/tabs/voices/paging.py</extracomment>
        <translation>“{name}”</translation>
    </message>
    <message>
        <source>{count} more</source>
        <comment>scripts, at the end of a list</comment>
        <extracomment>studio/ui/tabs/voices/paging.py</extracomment>
        <translation>另外 {count} 份</translation>
    </message>
    <message numerus="yes">
        <source>{count} scripts use it: {names}; their takes stay.</source>
        <extracomment>studio/ui/tabs/voices/paging.py; of one: {count} script uses it: {names}; their takes stay.</extracomment>
        <translation>
            <numerusform>{count} 份文稿在用：{names}；它们的版本会保留。</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking for {name} in the scripts</source>
        <extracomment>studio/ui/tabs/voices/passing_on.py</extracomment>
        <translation>正在文稿中查找 {name}</translation>
    </message>
    <message>
        <source>Copying {name}</source>
        <extracomment>studio/ui/tabs/voices/passing_on.py</extracomment>
        <translation>正在复制 {name}</translation>
    </message>
    <message>
        <source>{name} speaks the script now.</source>
        <extracomment>studio/ui/tabs/voices/presenter.py</extracomment>
        <translation>现在由 {name} 来说文稿。</translation>
    </message>
    <message>
        <source>Delete “{name}” for good?</source>
        <extracomment>studio/ui/tabs/voices/presenter.py</extracomment>
        <translation>永久删除“{name}”？</translation>
    </message>
    <message>
        <source>Hearing this voice costs {price}.</source>
        <extracomment>studio/ui/tabs/voices/presenter.py</extracomment>
        <translation>试听此音色需花费 {price}。</translation>
    </message>
    <message>
        <source>Saved as {file}, with its numbers and a sample.</source>
        <extracomment>studio/ui/tabs/voices/presenter.py</extracomment>
        <translation>已存为 {file}，含数值和样本。</translation>
    </message>
    <message>
        <source>{name} was deleted.</source>
        <extracomment>studio/ui/tabs/voices/presenter.py</extracomment>
        <translation>已删除 {name}。</translation>
    </message>
    <message>
        <source>Show all languages</source>
        <extracomment>studio/ui/tabs/voices/rail.py</extracomment>
        <translation>显示所有语言</translation>
    </message>
    <message>
        <source>Show all accents</source>
        <extracomment>studio/ui/tabs/voices/rail.py</extracomment>
        <translation>显示所有口音</translation>
    </message>
    <message>
        <source>Show all genders</source>
        <extracomment>studio/ui/tabs/voices/rail.py</extracomment>
        <translation>显示所有性别</translation>
    </message>
    <message>
        <source>Show all tags</source>
        <extracomment>studio/ui/tabs/voices/rail.py</extracomment>
        <translation>显示所有标签</translation>
    </message>
    <message>
        <source>All {count}…</source>
        <extracomment>studio/ui/tabs/voices/rail.py</extracomment>
        <translation>全部 {count} 个…</translation>
    </message>
    <message>
        <source>All voices</source>
        <extracomment>studio/ui/tabs/voices/sieve.py</extracomment>
        <translation>所有音色</translation>
    </message>
    <message>
        <source>Favourites</source>
        <extracomment>studio/ui/tabs/voices/sieve.py</extracomment>
        <translation>收藏</translation>
    </message>
    <message>
        <source>My voices</source>
        <extracomment>studio/ui/tabs/voices/sieve.py</extracomment>
        <translation>我的音色</translation>
    </message>
    <message>
        <source>My clones</source>
        <extracomment>studio/ui/tabs/voices/sieve.py</extracomment>
        <translation>我的克隆</translation>
    </message>
    <message>
        <source>My mixes</source>
        <extracomment>studio/ui/tabs/voices/sieve.py</extracomment>
        <translation>我的混合</translation>
    </message>
    <message>
        <source>Accent</source>
        <extracomment>studio/ui/tabs/voices/sieve.py</extracomment>
        <translation>口音</translation>
    </message>
    <message>
        <source>Tags</source>
        <extracomment>studio/ui/tabs/voices/sieve.py</extracomment>
        <translation>标签</translation>
    </message>
    <message>
        <source>of {names}</source>
        <comment>a mix</comment>
        <extracomment>studio/ui/tabs/voices/tab.py</extracomment>
        <translation>由 {names} 混合</translation>
    </message>
    <message>
        <source>Tag</source>
        <extracomment>studio/ui/tabs/voices/tag_part.py</extracomment>
        <translation>标签</translation>
    </message>
    <message>
        <source>Add a tag</source>
        <extracomment>studio/ui/tabs/voices/tag_part.py</extracomment>
        <translation>添加标签</translation>
    </message>
    <message>
        <source>New tag</source>
        <extracomment>studio/ui/tabs/voices/tag_part.py</extracomment>
        <translation>新标签</translation>
    </message>
    <message>
        <source>Sort: name</source>
        <extracomment>studio/ui/tabs/voices/toolbar.py</extracomment>
        <translation>排序：名称</translation>
    </message>
    <message>
        <source>Sort: language</source>
        <extracomment>studio/ui/tabs/voices/toolbar.py</extracomment>
        <translation>排序：语言</translation>
    </message>
    <message>
        <source>Sort: newest first</source>
        <extracomment>studio/ui/tabs/voices/toolbar.py</extracomment>
        <translation>排序：最新在前</translation>
    </message>
    <message>
        <source>Search voices</source>
        <extracomment>studio/ui/tabs/voices/toolbar.py</extracomment>
        <translation>搜索音色</translation>
    </message>
    <message>
        <source>Audition a line…</source>
        <extracomment>studio/ui/tabs/voices/toolbar.py</extracomment>
        <translation>试音…</translation>
    </message>
    <message>
        <source>Voice panel</source>
        <extracomment>studio/ui/tabs/voices/toolbar.py</extracomment>
        <translation>音色面板</translation>
    </message>
    <message>
        <source>Audition a line</source>
        <extracomment>studio/ui/tabs/voices/toolbar.py</extracomment>
        <translation>用一句台词试音</translation>
    </message>
    <message>
        <source>open</source>
        <comment>stands open</comment>
        <extracomment>studio/ui/tabs/voices/toolbar.py</extracomment>
        <translation>已打开</translation>
    </message>
    <message numerus="yes">
        <source>Search {count:,} voices</source>
        <extracomment>studio/ui/tabs/voices/toolbar.py; of one: Search {count:,} voice</extracomment>
        <translation>
            <numerusform>搜索 {count:,} 个音色</numerusform>
        </translation>
    </message>
    <message>
        <source>Try a sentence</source>
        <extracomment>studio/ui/tabs/voices/try_part.py</extracomment>
        <translation>试一句话</translation>
    </message>
    <message>
        <source>Hear the sentence</source>
        <extracomment>studio/ui/tabs/voices/try_part.py</extracomment>
        <translation>试听句子</translation>
    </message>
    <message>
        <source>Sentence to hear</source>
        <extracomment>studio/ui/tabs/voices/try_part.py</extracomment>
        <translation>要试听的句子</translation>
    </message>
    <message>
        <source>Already made: hearing it again is free.</source>
        <extracomment>studio/ui/tabs/voices/trying.py</extracomment>
        <translation>已生成：再次试听免费。</translation>
    </message>
    <message>
        <source>Type what it shall say.</source>
        <extracomment>studio/ui/tabs/voices/trying.py</extracomment>
        <translation>请输入要说的内容。</translation>
    </message>
    <message>
        <source>Free on this computer.</source>
        <extracomment>studio/ui/tabs/voices/trying.py</extracomment>
        <translation>本机免费。</translation>
    </message>
    <message>
        <source>Free.</source>
        <extracomment>studio/ui/tabs/voices/trying.py</extracomment>
        <translation>免费。</translation>
    </message>
    <message>
        <source>Edit…</source>
        <extracomment>studio/ui/tabs/voices/voice_menu.py</extracomment>
        <translation>编辑…</translation>
    </message>
    <message>
        <source>Other language…</source>
        <extracomment>studio/ui/tabs/voices/voice_menu.py</extracomment>
        <translation>其他语言…</translation>
    </message>
    <message>
        <source>Add to the mix</source>
        <extracomment>studio/ui/tabs/voices/voice_menu.py</extracomment>
        <translation>加入混合</translation>
    </message>
    <message>
        <source>Add to the audition</source>
        <extracomment>studio/ui/tabs/voices/voice_menu.py</extracomment>
        <translation>加入试音</translation>
    </message>
    <message>
        <source>Who agreed…</source>
        <extracomment>studio/ui/tabs/voices/voice_menu.py</extracomment>
        <translation>授权人…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <extracomment>studio/ui/tabs/voices/voice_menu.py</extracomment>
        <translation>删除…</translation>
    </message>
    <message>
        <source>up to {most} voices</source>
        <extracomment>studio/ui/tabs/voices/wording.py</extracomment>
        <translation>最多 {most} 个音色</translation>
    </message>
    <message>
        <source>{count} of up to {most} voices</source>
        <extracomment>studio/ui/tabs/voices/wording.py</extracomment>
        <translation>{count} 个音色，最多 {most} 个</translation>
    </message>
    <message>
        <source>{name} is one of your voices now.</source>
        <extracomment>studio/ui/tabs/voices/wording.py</extracomment>
        <translation>{name} 现在是我的音色之一。</translation>
    </message>
    <message>
        <source>No sound device. Export still works.</source>
        <extracomment>studio/ui/transport/bar.py</extracomment>
        <translation>没有声音设备。仍可导出。</translation>
    </message>
    <message>
        <source>Transport</source>
        <extracomment>studio/ui/transport/face.py</extracomment>
        <translation>走带控制</translation>
    </message>
    <message>
        <source>Loop</source>
        <comment>playing round and round</comment>
        <extracomment>studio/ui/transport/face.py</extracomment>
        <translation>循环</translation>
    </message>
    <message>
        <source>Measuring the sound</source>
        <extracomment>studio/ui/transport/source.py</extracomment>
        <translation>正在测量声音</translation>
    </message>
    <message>
        <source>Nothing playing</source>
        <extracomment>studio/ui/transport/now_playing.py</extracomment>
        <translation>未在播放</translation>
    </message>
    <message>
        <source>press Space to hear what you choose</source>
        <extracomment>studio/ui/transport/now_playing.py</extracomment>
        <translation>按 Space 试听所选内容</translation>
    </message>
    <message>
        <source>No sound device</source>
        <extracomment>studio/ui/transport/output_button.py</extracomment>
        <translation>没有声音设备</translation>
    </message>
    <message>
        <source>Output devices</source>
        <extracomment>studio/ui/transport/output_button.py</extracomment>
        <translation>输出设备</translation>
    </message>
    <message>
        <source>Overview</source>
        <extracomment>studio/ui/transport/overview.py</extracomment>
        <translation>概览</translation>
    </message>
    <message>
        <source>Position</source>
        <extracomment>studio/ui/transport/read_outs.py</extracomment>
        <translation>位置</translation>
    </message>
    <message>
        <source>not measured</source>
        <extracomment>studio/ui/transport/read_outs.py</extracomment>
        <translation>未测量</translation>
    </message>
    <message>
        <source>Stop the recording first (R)</source>
        <extracomment>studio/ui/transport/recording_look.py</extracomment>
        <translation>请先停止录音（R）</translation>
    </message>
    <message>
        <source>Recording ended</source>
        <extracomment>studio/ui/transport/recording_look.py</extracomment>
        <translation>录音已结束</translation>
    </message>
    <message>
        <source>Pause recording</source>
        <extracomment>studio/ui/transport/recording_now.py</extracomment>
        <translation>暂停录音</translation>
    </message>
    <message>
        <source>Record on</source>
        <extracomment>studio/ui/transport/recording_now.py</extracomment>
        <translation>继续录音</translation>
    </message>
    <message>
        <source>Arrow keys change it; the pitch stays</source>
        <extracomment>studio/ui/transport/speed_button.py</extracomment>
        <translation>方向键更改；音高不变</translation>
    </message>
    <message>
        <source>Playback speeds</source>
        <extracomment>studio/ui/transport/speed_button.py</extracomment>
        <translation>播放速度</translation>
    </message>
    <message>
        <source>Mute</source>
        <extracomment>studio/ui/transport/volume.py</extracomment>
        <translation>静音</translation>
    </message>
    <message>
        <source>Volume</source>
        <extracomment>studio/ui/transport/volume.py</extracomment>
        <translation>音量</translation>
    </message>
    <message>
        <source>Unmute</source>
        <extracomment>studio/ui/transport/volume.py</extracomment>
        <translation>取消静音</translation>
    </message>
    <message>
        <source>Enter takes the voice · Ctrl+Enter lets you hear it</source>
        <extracomment>studio/ui/voices/chooser.py</extracomment>
        <translation>Enter 选用音色 · Ctrl+Enter 试听</translation>
    </message>
    <message>
        <source>All languages</source>
        <extracomment>studio/ui/voices/chooser.py</extracomment>
        <translation>所有语言</translation>
    </message>
    <message>
        <source>Language of the voices</source>
        <extracomment>studio/ui/voices/chooser.py</extracomment>
        <translation>音色的语言</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <extracomment>studio/ui/voices/chooser.py</extracomment>
        <translation>清除搜索</translation>
    </message>
    <message>
        <source>Getting the voices ready</source>
        <extracomment>studio/ui/voices/known.py</extracomment>
        <translation>正在准备音色</translation>
    </message>
    <message>
        <source>The voices were not listed: you stopped it</source>
        <extracomment>studio/ui/voices/known.py</extracomment>
        <translation>已停止列出音色</translation>
    </message>
    <message>
        <source>Listing the voices</source>
        <extracomment>studio/ui/voices/known.py</extracomment>
        <translation>正在列出音色</translation>
    </message>
    <message>
        <source>Every block is spoken by one</source>
        <extracomment>studio/ui/voices/picker.py</extracomment>
        <translation>每个段落由一个音色来说</translation>
    </message>
    <message>
        <source>Left context</source>
        <extracomment>studio/ui/waveform/gap_items.py</extracomment>
        <translation>左上下文</translation>
    </message>
    <message>
        <source>Right context</source>
        <extracomment>studio/ui/waveform/gap_items.py</extracomment>
        <translation>右上下文</translation>
    </message>
    <message>
        <source>Marker</source>
        <extracomment>studio/ui/waveform/note_view.py</extracomment>
        <translation>标记</translation>
    </message>
    <message>
        <source>Remove a marker</source>
        <extracomment>studio/ui/waveform/note_view.py</extracomment>
        <translation>移除标记</translation>
    </message>
    <message>
        <source>Move a marker</source>
        <extracomment>studio/ui/waveform/note_view.py</extracomment>
        <translation>移动标记</translation>
    </message>
    <message>
        <source>Name a marker</source>
        <extracomment>studio/ui/waveform/note_view.py</extracomment>
        <translation>命名标记</translation>
    </message>
    <message>
        <source>Overview of the whole recording</source>
        <extracomment>studio/ui/waveform/overview.py</extracomment>
        <translation>整个录音的概览</translation>
    </message>
    <message>
        <source>{place} seconds, nothing selected</source>
        <extracomment>studio/ui/waveform/recording_view.py</extracomment>
        <translation>{place} 秒，未选择任何内容</translation>
    </message>
    <message>
        <source>Pause {seconds:g} s</source>
        <comment>a silence</comment>
        <extracomment>studio/ui/waveform/rest.py</extracomment>
        <translation>停顿 {seconds:g} 秒</translation>
    </message>
    <message>
        <source>Scale in dB</source>
        <extracomment>studio/ui/waveform/scale.py</extracomment>
        <translation>dB 刻度</translation>
    </message>
    <message>
        <source>Scale in kHz</source>
        <extracomment>studio/ui/waveform/scale.py</extracomment>
        <translation>kHz 刻度</translation>
    </message>
    <message>
        <source>Show samples on the ruler and in the selection</source>
        <extracomment>studio/ui/waveform/unit_button.py</extracomment>
        <translation>标尺和选区以采样显示</translation>
    </message>
    <message>
        <source>Show time on the ruler and in the selection</source>
        <extracomment>studio/ui/waveform/unit_button.py</extracomment>
        <translation>标尺和选区以时间显示</translation>
    </message>
    <message>
        <source>Message</source>
        <extracomment>studio/ui/widgets/banner.py</extracomment>
        <translation>消息</translation>
    </message>
    <message>
        <source>Close this message</source>
        <extracomment>studio/ui/widgets/notice_row.py</extracomment>
        <translation>关闭此消息</translation>
    </message>
    <message>
        <source>Earlier messages</source>
        <extracomment>studio/ui/widgets/notice_row.py</extracomment>
        <translation>较早的消息</translation>
    </message>
    <message>
        <source>{count} more</source>
        <comment>messages</comment>
        <extracomment>studio/ui/widgets/notice_row.py</extracomment>
        <translation>另外 {count} 条</translation>
    </message>
    <message numerus="yes">
        <source>{deed} ({count:,} credits)</source>
        <extracomment>studio/ui/sentences.py; of one: {deed} ({count:,} credit)</extracomment>
        <translation>
            <numerusform>{deed}（{count:,} 点）</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete removes it</source>
        <extracomment>studio/ui/widgets/chip.py</extracomment>
        <translation>按 Delete 移除</translation>
    </message>
    <message>
        <source>Remove {words} (Delete)</source>
        <extracomment>studio/ui/widgets/chip.py</extracomment>
        <translation>移除 {words}（Delete）</translation>
    </message>
    <message>
        <source>This system has no keychain. Keep the key until you quit, or type it each time?</source>
        <extracomment>studio/ui/widgets/keychain_question.py</extracomment>
        <translation>此系统没有钥匙串。将密钥保留到退出为止，还是每次输入？</translation>
    </message>
    <message>
        <source>Keep it until I quit</source>
        <extracomment>studio/ui/widgets/keychain_question.py</extracomment>
        <translation>保留到退出</translation>
    </message>
    <message>
        <source>Type it each time</source>
        <extracomment>studio/ui/widgets/keychain_question.py</extracomment>
        <translation>每次输入</translation>
    </message>
</context>
</TS>
