<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>studio</name>
    <message>
        <source>Getting the voices ready…</source>
        <extracomment>studio/ui/app_bar/bar.py</extracomment>
        <translation>Stimmen werden vorbereitet…</translation>
    </message>
    <message>
        <source>starting again…</source>
        <extracomment>studio/ui/app_bar/bar.py</extracomment>
        <translation>startet neu…</translation>
    </message>
    <message>
        <source>not running</source>
        <extracomment>studio/ui/app_bar/bar.py</extracomment>
        <translation>läuft nicht</translation>
    </message>
    <message>
        <source>Project: save, show folder</source>
        <extracomment>studio/ui/app_bar/bar.py</extracomment>
        <translation>Projekt: speichern, Ordner zeigen</translation>
    </message>
    <message>
        <source>App bar</source>
        <extracomment>studio/ui/app_bar/bar.py</extracomment>
        <translation>App-Leiste</translation>
    </message>
    <message>
        <source>Menu</source>
        <extracomment>studio/ui/app_bar/bar.py</extracomment>
        <translation>Menü</translation>
    </message>
    <message>
        <source>Who speaks</source>
        <extracomment>studio/ui/app_bar/bar.py</extracomment>
        <translation>Wer spricht</translation>
    </message>
    <message>
        <source>Settings</source>
        <extracomment>studio/ui/app_bar/bar.py</extracomment>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Keys</source>
        <extracomment>studio/ui/app_bar/bar.py</extracomment>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>This computer</source>
        <extracomment>studio/services/connect.py</extracomment>
        <translation>Dieser Computer</translation>
    </message>
    <message>
        <source>What was spent today, in this month and for this project</source>
        <extracomment>studio/ui/app_bar/credits.py</extracomment>
        <translation>Was heute, in diesem Monat und für dieses Projekt ausgegeben wurde</translation>
    </message>
    <message>
        <source>Credits</source>
        <extracomment>studio/ui/app_bar/credits.py</extracomment>
        <translation>Credits</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>studio/ui/app_bar/job_board.py</extracomment>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Jobs</source>
        <extracomment>studio/ui/app_bar/job_pill.py</extracomment>
        <translation>Aufträge</translation>
    </message>
    <message>
        <source>Show the jobs</source>
        <extracomment>studio/ui/app_bar/job_pill.py</extracomment>
        <translation>Aufträge zeigen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>studio/ui/app_bar/job_pill.py</extracomment>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Half done</source>
        <extracomment>studio/ui/app_bar/job_pill.py</extracomment>
        <translation>Zur Hälfte fertig</translation>
    </message>
    <message>
        <source>Tabs</source>
        <extracomment>studio/ui/app_bar/tabs.py</extracomment>
        <translation>Tabs</translation>
    </message>
    <message>
        <source>A desktop voice studio. It speaks on this computer, free and private; nothing you write or record leaves it unless you choose a service that does.</source>
        <extracomment>studio/ui/dialogs/about.py</extracomment>
        <translation>Ein Sprachstudio für den Desktop. Es spricht auf diesem Computer, kostenlos und privat. Was Sie schreiben oder aufnehmen, bleibt hier, es sei denn, Sie wählen einen Dienst im Netz.</translation>
    </message>
    <message>
        <source>Inter by Rasmus Andersson, SIL Open Font License. Phosphor Icons, MIT. Qt for Python, LGPL 3.</source>
        <extracomment>studio/ui/dialogs/about.py</extracomment>
        <translation>Inter von Rasmus Andersson, SIL Open Font License. Phosphor Icons, MIT. Qt for Python, LGPL 3.</translation>
    </message>
    <message>
        <source>About Pickup Studio</source>
        <extracomment>studio/ui/dialogs/about.py</extracomment>
        <translation>Über Pickup Studio</translation>
    </message>
    <message>
        <source>The API of 2024, self-hosted too</source>
        <extracomment>studio/ui/dialogs/connection_form.py</extracomment>
        <translation>API von 2024, auch selbst gehostet</translation>
    </message>
    <message>
        <source>The API of today</source>
        <extracomment>studio/ui/dialogs/connection_form.py</extracomment>
        <translation>Heutige API</translation>
    </message>
    <message>
        <source>Kept in the system&apos;s keychain, never in a file.</source>
        <extracomment>studio/ui/dialogs/connection_form.py</extracomment>
        <translation>Liegt im Schlüsselbund des Systems, nie in einer Datei.</translation>
    </message>
    <message>
        <source>Kept until you quit, never in a file.</source>
        <extracomment>studio/ui/dialogs/connection_form.py</extracomment>
        <translation>Bleibt bis zum Beenden, nie in einer Datei.</translation>
    </message>
    <message>
        <source>It answers, and the key works.</source>
        <extracomment>studio/ui/dialogs/connection_form.py</extracomment>
        <translation>Der Dienst antwortet, und der Schlüssel ist gültig.</translation>
    </message>
    <message>
        <source>The service does not accept this key.</source>
        <extracomment>studio/api/refusals.py</extracomment>
        <translation>Der Dienst nimmt diesen Schlüssel nicht an.</translation>
    </message>
    <message>
        <source>It answers, and asks for a key.</source>
        <extracomment>studio/ui/dialogs/connection_form.py</extracomment>
        <translation>Der Dienst antwortet und verlangt einen Schlüssel.</translation>
    </message>
    <message>
        <source>Nothing answers at this address.</source>
        <extracomment>studio/ui/dialogs/connection_form.py</extracomment>
        <translation>Unter dieser Adresse antwortet nichts.</translation>
    </message>
    <message>
        <source>It could not be tested.</source>
        <extracomment>studio/ui/dialogs/connection_form.py</extracomment>
        <translation>Der Test war nicht möglich.</translation>
    </message>
    <message>
        <source>The address is missing, such as https://voices.example.com.</source>
        <extracomment>studio/ui/dialogs/connection_fields.py</extracomment>
        <translation>Es fehlt die Adresse, etwa https://voices.example.com.</translation>
    </message>
    <message>
        <source>The address must begin with https:// or http://.</source>
        <extracomment>studio/ui/dialogs/connection_fields.py</extracomment>
        <translation>Die Adresse muss mit https:// oder http:// beginnen.</translation>
    </message>
    <message>
        <source>The address must not hold a key or a password.</source>
        <extracomment>studio/ui/dialogs/connection_fields.py</extracomment>
        <translation>Die Adresse darf weder Schlüssel noch Passwort enthalten.</translation>
    </message>
    <message>
        <source>Add a connection</source>
        <extracomment>studio/ui/dialogs/connection_form.py</extracomment>
        <translation>Verbindung hinzufügen</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>studio/ui/dialogs/connection_form.py</extracomment>
        <translation>Name</translation>
    </message>
    <message>
        <source>Studio B</source>
        <extracomment>studio/ui/dialogs/connection_form.py</extracomment>
        <translation>Studio B</translation>
    </message>
    <message>
        <source>Address</source>
        <extracomment>studio/ui/dialogs/connection_form.py</extracomment>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Speaks as</source>
        <extracomment>studio/ui/dialogs/connection_form.py</extracomment>
        <translation>Schnittstelle</translation>
    </message>
    <message>
        <source>Key</source>
        <extracomment>studio/ui/dialogs/connection_form.py</extracomment>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <extracomment>studio/ui/dialogs/connection_form.py</extracomment>
        <translation>Unverändert</translation>
    </message>
    <message>
        <source>Test</source>
        <extracomment>studio/ui/dialogs/connection_form.py</extracomment>
        <translation>Testen</translation>
    </message>
    <message>
        <source>Add</source>
        <extracomment>studio/ui/dialogs/connection_form.py</extracomment>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>studio/ui/dialogs/connection_form.py</extracomment>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Gives up after</source>
        <extracomment>studio/ui/dialogs/connection_form.py</extracomment>
        <translation>Gibt auf nach</translation>
    </message>
    <message>
        <source>Testing…</source>
        <extracomment>studio/ui/dialogs/connection_form.py</extracomment>
        <translation>Wird getestet…</translation>
    </message>
    <message>
        <source>Keeping the connection</source>
        <extracomment>studio/ui/dialogs/connection_form.py</extracomment>
        <translation>Verbindung wird gespeichert</translation>
    </message>
    <message>
        <source>Infill</source>
        <extracomment>studio/services/ledger_table.py</extracomment>
        <translation>Infill</translation>
    </message>
    <message>
        <source>Voice changer</source>
        <extracomment>studio/ui/dialogs/connection_row.py</extracomment>
        <translation>Stimmwandler</translation>
    </message>
    <message>
        <source>Clone</source>
        <extracomment>studio/ui/dialogs/connection_row.py</extracomment>
        <translation>Klonen</translation>
    </message>
    <message>
        <source>Mix</source>
        <extracomment>studio/ui/dialogs/connection_row.py</extracomment>
        <translation>Mischung</translation>
    </message>
    <message>
        <source>Datasets</source>
        <extracomment>studio/ui/dialogs/connection_row.py</extracomment>
        <translation>Datensätze</translation>
    </message>
    <message>
        <source>Change…</source>
        <extracomment>studio/ui/dialogs/connection_row.py</extracomment>
        <translation>Ändern…</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>studio/ui/dialogs/connection_row.py</extracomment>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Listening and judging always stay on this computer.</source>
        <extracomment>studio/ui/dialogs/connections.py</extracomment>
        <translation>Erkennen und Prüfen bleiben immer auf diesem Computer.</translation>
    </message>
    <message>
        <source>Add a connection…</source>
        <extracomment>studio/ui/dialogs/connections.py</extracomment>
        <translation>Verbindung hinzufügen…</translation>
    </message>
    <message>
        <source>Prices and budget…</source>
        <extracomment>studio/ui/dialogs/connections.py</extracomment>
        <translation>Preise und Budget…</translation>
    </message>
    <message>
        <source>Test again</source>
        <extracomment>studio/ui/dialogs/connections.py</extracomment>
        <translation>Erneut testen</translation>
    </message>
    <message>
        <source>Who speaks?</source>
        <extracomment>studio/ui/dialogs/connections.py</extracomment>
        <translation>Wer spricht?</translation>
    </message>
    <message>
        <source>By the documented prices; what may have been charged counts.</source>
        <extracomment>studio/ui/dialogs/credits.py</extracomment>
        <translation>Nach den veröffentlichten Preisen; was vielleicht berechnet wurde, zählt mit.</translation>
    </message>
    <message>
        <source>Ledger…</source>
        <extracomment>studio/ui/dialogs/credits.py</extracomment>
        <translation>Kostenliste…</translation>
    </message>
    <message>
        <source>Spent today</source>
        <extracomment>studio/ui/dialogs/credits.py</extracomment>
        <translation>Heute ausgegeben</translation>
    </message>
    <message>
        <source>This month</source>
        <extracomment>studio/ui/dialogs/credits.py</extracomment>
        <translation>Dieser Monat</translation>
    </message>
    <message>
        <source>This project</source>
        <extracomment>studio/ui/dialogs/credits.py</extracomment>
        <translation>Dieses Projekt</translation>
    </message>
    <message>
        <source>Nothing runs.</source>
        <extracomment>studio/ui/dialogs/jobs.py</extracomment>
        <translation>Es läuft nichts.</translation>
    </message>
    <message>
        <source>Ended</source>
        <extracomment>studio/ui/dialogs/jobs.py</extracomment>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>Sound</source>
        <extracomment>studio/ui/dialogs/keys.py</extracomment>
        <translation>Ton</translation>
    </message>
    <message>
        <source>Selection</source>
        <extracomment>studio/ui/dialogs/keys.py</extracomment>
        <translation>Auswahl</translation>
    </message>
    <message>
        <source>Voices</source>
        <extracomment>studio/ui/dialogs/keys.py</extracomment>
        <translation>Stimmen</translation>
    </message>
    <message>
        <source>Window</source>
        <extracomment>studio/ui/dialogs/keys.py</extracomment>
        <translation>Fenster</translation>
    </message>
    <message>
        <source>In the recording</source>
        <extracomment>studio/ui/dialogs/keys.py</extracomment>
        <translation>In der Aufnahme</translation>
    </message>
    <message>
        <source>Voice Changer</source>
        <extracomment>studio/ui/dialogs/keys.py</extracomment>
        <translation>Stimmwandler</translation>
    </message>
    <message>
        <source>Nothing was made yet. Each take you make stands here, with what it cost.</source>
        <extracomment>studio/ui/dialogs/ledger_sheet.py</extracomment>
        <translation>Noch nichts erzeugt. Hier steht jeder Take, den Sie erzeugen, mit seinen Kosten.</translation>
    </message>
    <message>
        <source>Which acts</source>
        <extracomment>studio/ui/dialogs/ledger_sheet.py</extracomment>
        <translation>Welche Vorgänge</translation>
    </message>
    <message>
        <source>All projects</source>
        <extracomment>studio/ui/dialogs/ledger_sheet.py</extracomment>
        <translation>Alle Projekte</translation>
    </message>
    <message>
        <source>Export as CSV…</source>
        <extracomment>studio/ui/dialogs/ledger_sheet.py</extracomment>
        <translation>Als CSV exportieren…</translation>
    </message>
    <message>
        <source>Ledger</source>
        <extracomment>studio/ui/dialogs/ledger_sheet.py</extracomment>
        <translation>Kostenliste</translation>
    </message>
    <message>
        <source>There is nothing to export yet</source>
        <extracomment>studio/ui/dialogs/ledger_sheet.py</extracomment>
        <translation>Es gibt noch nichts zu exportieren</translation>
    </message>
    <message>
        <source>Time</source>
        <extracomment>studio/ui/dialogs/ledger_table.py</extracomment>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Project</source>
        <extracomment>studio/ui/dialogs/ledger_table.py</extracomment>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>What</source>
        <extracomment>studio/ui/dialogs/ledger_table.py</extracomment>
        <translation>Was</translation>
    </message>
    <message>
        <source>Voice</source>
        <extracomment>studio/ui/dialogs/ledger_table.py</extracomment>
        <translation>Stimme</translation>
    </message>
    <message>
        <source>Characters</source>
        <extracomment>studio/ui/dialogs/ledger_table.py</extracomment>
        <translation>Zeichen</translation>
    </message>
    <message>
        <source>Seconds</source>
        <extracomment>studio/ui/dialogs/ledger_table.py</extracomment>
        <translation>Sekunden</translation>
    </message>
    <message>
        <source>Result</source>
        <extracomment>studio/ui/dialogs/ledger_table.py</extracomment>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Request</source>
        <extracomment>studio/ui/dialogs/ledger_table.py</extracomment>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>The time-out is a number of seconds, such as 60.</source>
        <extracomment>studio/ui/dialogs/patience.py</extracomment>
        <translation>Die Wartezeit ist eine Zahl in Sekunden, etwa 60.</translation>
    </message>
    <message>
        <source>Time-out in seconds</source>
        <extracomment>studio/ui/dialogs/patience.py</extracomment>
        <translation>Wartezeit in Sekunden</translation>
    </message>
    <message>
        <source>How often it is tried again</source>
        <extracomment>studio/ui/dialogs/patience.py</extracomment>
        <translation>Wie oft es erneut versucht wird</translation>
    </message>
    <message>
        <source>A budget is hard: what would go over it is not asked for.</source>
        <extracomment>studio/ui/dialogs/prices.py</extracomment>
        <translation>Ein Budget ist eine feste Grenze: Was darüber hinausginge, wird nicht angefragt.</translation>
    </message>
    <message>
        <source>“{text}” is not a number of credits.</source>
        <extracomment>studio/ui/dialogs/prices.py</extracomment>
        <translation>„{text}“ ist keine Anzahl von Credits.</translation>
    </message>
    <message>
        <source>Speech</source>
        <extracomment>studio/services/ledger_table.py</extracomment>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Budget of this project in credits</source>
        <extracomment>studio/ui/dialogs/prices.py</extracomment>
        <translation>Budget dieses Projekts in Credits</translation>
    </message>
    <message>
        <source>Budget of each month in credits</source>
        <extracomment>studio/ui/dialogs/prices.py</extracomment>
        <translation>Budget je Monat in Credits</translation>
    </message>
    <message>
        <source>As documented</source>
        <extracomment>studio/ui/dialogs/prices.py</extracomment>
        <translation>Wie veröffentlicht</translation>
    </message>
    <message>
        <source>Prices and budget</source>
        <extracomment>studio/ui/dialogs/prices.py</extracomment>
        <translation>Preise und Budget</translation>
    </message>
    <message>
        <source>credits, empty for none</source>
        <extracomment>studio/ui/dialogs/prices.py</extracomment>
        <translation>Credits, leer für keines</translation>
    </message>
    <message>
        <source>Each month</source>
        <extracomment>studio/ui/dialogs/prices.py</extracomment>
        <translation>Jeder Monat</translation>
    </message>
    <message>
        <source>Budget</source>
        <extracomment>studio/ui/dialogs/prices.py</extracomment>
        <translation>Budget</translation>
    </message>
    <message>
        <source>Name of the project</source>
        <extracomment>studio/ui/dialogs/rename.py</extracomment>
        <translation>Name des Projekts</translation>
    </message>
    <message>
        <source>Rename</source>
        <extracomment>studio/ui/dialogs/rename.py</extracomment>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Rename the project</source>
        <extracomment>studio/ui/dialogs/rename.py</extracomment>
        <translation>Projekt umbenennen</translation>
    </message>
    <message>
        <source>This is all that a report holds: versions, settings, devices and the last of the logs. No key is in it, and nothing of your words or recordings. It stays here until you send it to somebody.</source>
        <extracomment>studio/ui/dialogs/report.py</extracomment>
        <translation>Das ist alles, was ein Bericht enthält: Versionen, Einstellungen, Geräte und das Ende der Protokolle. Kein Schlüssel ist darin, nichts von Ihren Texten oder Aufnahmen. Er bleibt hier, bis Sie ihn jemandem schicken.</translation>
    </message>
    <message>
        <source>Something went wrong inside the studio. Your work is safe: it is on the disk, and you can go on.</source>
        <extracomment>studio/ui/dialogs/report.py</extracomment>
        <translation>Im Studio ist etwas schiefgegangen. Ihre Arbeit ist sicher: Sie ist gespeichert, und Sie können weitermachen.</translation>
    </message>
    <message>
        <source>Copied.</source>
        <extracomment>studio/ui/dialogs/report.py</extracomment>
        <translation>Kopiert.</translation>
    </message>
    <message>
        <source>The report</source>
        <extracomment>studio/ui/dialogs/report.py</extracomment>
        <translation>Der Bericht</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>studio/ui/dialogs/report.py</extracomment>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Check the studio…</source>
        <extracomment>studio/ui/dialogs/report.py</extracomment>
        <translation>Studio prüfen…</translation>
    </message>
    <message>
        <source>Save as a file…</source>
        <extracomment>studio/ui/dialogs/report.py</extracomment>
        <translation>Als Datei speichern…</translation>
    </message>
    <message>
        <source>Something wrong?</source>
        <extracomment>studio/ui/dialogs/report.py</extracomment>
        <translation>Stimmt etwas nicht?</translation>
    </message>
    <message>
        <source>What went wrong</source>
        <extracomment>studio/ui/dialogs/report.py</extracomment>
        <translation>Was schiefging</translation>
    </message>
    <message>
        <source>Save a report…</source>
        <extracomment>studio/ui/dialogs/report.py</extracomment>
        <translation>Bericht speichern…</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <extracomment>studio/ui/dialogs/report.py</extracomment>
        <translation>Etwas ist schiefgegangen</translation>
    </message>
    <message>
        <source>Continue</source>
        <extracomment>studio/ui/dialogs/report.py</extracomment>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Looking…</source>
        <extracomment>studio/ui/dialogs/self_check.py</extracomment>
        <translation>Wird geprüft…</translation>
    </message>
    <message>
        <source>Look again</source>
        <extracomment>studio/ui/dialogs/self_check.py</extracomment>
        <translation>Erneut prüfen</translation>
    </message>
    <message>
        <source>Report…</source>
        <extracomment>studio/ui/dialogs/self_check.py</extracomment>
        <translation>Bericht…</translation>
    </message>
    <message>
        <source>Check the studio</source>
        <extracomment>studio/ui/dialogs/self_check.py</extracomment>
        <translation>Studio prüfen</translation>
    </message>
    <message>
        <source>It is being looked at</source>
        <extracomment>studio/ui/dialogs/self_check.py</extracomment>
        <translation>Die Prüfung läuft</translation>
    </message>
    <message>
        <source>All is well.</source>
        <extracomment>studio/ui/dialogs/self_check.py</extracomment>
        <translation>Alles in Ordnung.</translation>
    </message>
    <message>
        <source>As the system</source>
        <extracomment>studio/ui/dialogs/settings.py</extracomment>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Theme</source>
        <extracomment>studio/ui/dialogs/settings.py</extracomment>
        <translation>Farbschema</translation>
    </message>
    <message>
        <source>Text size</source>
        <extracomment>studio/ui/dialogs/settings.py</extracomment>
        <translation>Textgröße</translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <extracomment>studio/ui/dialogs/settings.py</extracomment>
        <translation>Bewegung verringern</translation>
    </message>
    <message>
        <source>Output device</source>
        <extracomment>studio/ui/dialogs/settings.py</extracomment>
        <translation>Ausgabegerät</translation>
    </message>
    <message>
        <source>The system&apos;s choice</source>
        <extracomment>studio/ui/dialogs/settings.py</extracomment>
        <translation>Wahl des Systems</translation>
    </message>
    <message>
        <source>No microphone</source>
        <extracomment>studio/ui/dialogs/settings.py</extracomment>
        <translation>Kein Mikrofon</translation>
    </message>
    <message>
        <source>Input device</source>
        <extracomment>studio/ui/dialogs/settings.py</extracomment>
        <translation>Eingabegerät</translation>
    </message>
    <message>
        <source>Motion</source>
        <extracomment>studio/ui/dialogs/settings.py</extracomment>
        <translation>Bewegung</translation>
    </message>
    <message>
        <source>Sound goes to</source>
        <extracomment>studio/ui/dialogs/settings.py</extracomment>
        <translation>Ausgabe über</translation>
    </message>
    <message>
        <source>Recorded from</source>
        <extracomment>studio/ui/dialogs/settings.py</extracomment>
        <translation>Aufnahme von</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>studio/ui/dialogs/sheet.py</extracomment>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>There is no connection to the service.</source>
        <extracomment>studio/api/failures.py</extracomment>
        <translation>Es besteht keine Verbindung zum Dienst.</translation>
    </message>
    <message>
        <source>This language cannot be spoken here. Choose another one for the block.</source>
        <extracomment>studio/ui/errors.py</extracomment>
        <translation>Diese Sprache kann hier nicht gesprochen werden. Wählen Sie für den Block eine andere.</translation>
    </message>
    <message>
        <source>Charged: for what arrived.</source>
        <extracomment>studio/ui/errors.py</extracomment>
        <translation>Berechnet: was angekommen ist.</translation>
    </message>
    <message>
        <source>Charged: nothing.</source>
        <extracomment>studio/ui/errors.py</extracomment>
        <translation>Berechnet: nichts.</translation>
    </message>
    <message>
        <source>Choose the folder</source>
        <extracomment>studio/ui/export/browsing.py</extracomment>
        <translation>Ordner wählen</translation>
    </message>
    <message>
        <source>WAV, 16-bit</source>
        <extracomment>studio/ui/export/choice.py</extracomment>
        <translation>WAV, 16 Bit</translation>
    </message>
    <message>
        <source>WAV, 24-bit</source>
        <extracomment>studio/ui/export/choice.py</extracomment>
        <translation>WAV, 24 Bit</translation>
    </message>
    <message>
        <source>WAV, 32-bit float</source>
        <extracomment>studio/ui/export/choice.py</extracomment>
        <translation>WAV, 32 Bit Float</translation>
    </message>
    <message>
        <source>FLAC, 24-bit</source>
        <extracomment>studio/ui/export/choice.py</extracomment>
        <translation>FLAC, 24 Bit</translation>
    </message>
    <message>
        <source>As it is</source>
        <extracomment>studio/ui/export/choice.py</extracomment>
        <translation>Unverändert</translation>
    </message>
    <message>
        <source>Podcast, −16 LUFS</source>
        <extracomment>studio/ui/export/choice.py</extracomment>
        <translation>Podcast, −16 LUFS</translation>
    </message>
    <message>
        <source>Broadcast, −23 LUFS</source>
        <extracomment>studio/ui/export/choice.py</extracomment>
        <translation>Rundfunk, −23 LUFS</translation>
    </message>
    <message>
        <source>Streaming, −14 LUFS</source>
        <extracomment>studio/ui/export/choice.py</extracomment>
        <translation>Streaming, −14 LUFS</translation>
    </message>
    <message>
        <source>Take</source>
        <extracomment>studio/ui/tabs/convert/controls.py</extracomment>
        <translation>Take</translation>
    </message>
    <message>
        <source>Format</source>
        <extracomment>studio/ui/export/form.py</extracomment>
        <translation>Format</translation>
    </message>
    <message>
        <source>Sample rate</source>
        <extracomment>studio/ui/export/form.py</extracomment>
        <translation>Abtastrate</translation>
    </message>
    <message>
        <source>Bit rate</source>
        <extracomment>studio/ui/export/form.py</extracomment>
        <translation>Bitrate</translation>
    </message>
    <message>
        <source>Loudness</source>
        <extracomment>studio/ui/export/form.py</extracomment>
        <translation>Lautheit</translation>
    </message>
    <message>
        <source>Provenance</source>
        <extracomment>studio/ui/export/form.py</extracomment>
        <translation>Herkunft</translation>
    </message>
    <message>
        <source>Where this sound comes from: text, voice, who made it; for editors too</source>
        <extracomment>studio/ui/export/form.py</extracomment>
        <translation>Woher dieser Ton kommt: Text, Stimme, wer ihn erzeugt hat; auch für Schnittprogramme</translation>
    </message>
    <message>
        <source>Name of the file</source>
        <extracomment>studio/ui/export/form.py</extracomment>
        <translation>Name der Datei</translation>
    </message>
    <message>
        <source>Sheets</source>
        <extracomment>studio/ui/export/form.py</extracomment>
        <translation>Beiblätter</translation>
    </message>
    <message>
        <source>Save to</source>
        <extracomment>studio/ui/export/folder_form.py</extracomment>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Your home folder</source>
        <extracomment>studio/ui/export/form_rows.py</extracomment>
        <translation>Persönlicher Ordner</translation>
    </message>
    <message>
        <source>Exporting costs nothing.</source>
        <extracomment>studio/ui/export/popover.py</extracomment>
        <translation>Der Export kostet nichts.</translation>
    </message>
    <message>
        <source>Give the file a name first</source>
        <extracomment>studio/ui/export/popover.py</extracomment>
        <translation>Geben Sie zuerst der Datei einen Namen</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <extracomment>studio/ui/export/popover.py</extracomment>
        <translation>Im Ordner zeigen</translation>
    </message>
    <message>
        <source>Export</source>
        <extracomment>studio/ui/export/popover.py</extracomment>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Replace it</source>
        <extracomment>studio/ui/export/popover.py</extracomment>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>One file</source>
        <extracomment>studio/ui/export/script_form.py</extracomment>
        <translation>Eine Datei</translation>
    </message>
    <message>
        <source>A file for each block</source>
        <extracomment>studio/ui/export/script_form.py</extracomment>
        <translation>Eine je Block</translation>
    </message>
    <message>
        <source>OGG Vorbis</source>
        <extracomment>studio/ui/export/script_form.py</extracomment>
        <translation>OGG Vorbis</translation>
    </message>
    <message>
        <source>Audiobook, ACX by RMS</source>
        <extracomment>studio/ui/export/script_form.py</extracomment>
        <translation>Hörbuch, ACX nach RMS</translation>
    </message>
    <message>
        <source>As in the script</source>
        <extracomment>studio/ui/export/script_form.py</extracomment>
        <translation>Wie im Skript</translation>
    </message>
    <message>
        <source>None between blocks</source>
        <extracomment>studio/ui/export/script_form.py</extracomment>
        <translation>Keine zwischen Blöcken</translation>
    </message>
    <message>
        <source>0.5 s between blocks</source>
        <extracomment>studio/ui/export/script_form.py</extracomment>
        <translation>0,5 s zwischen Blöcken</translation>
    </message>
    <message>
        <source>1 s between blocks</source>
        <extracomment>studio/ui/export/script_form.py</extracomment>
        <translation>1 s zwischen Blöcken</translation>
    </message>
    <message>
        <source>2 s between blocks</source>
        <extracomment>studio/ui/export/script_form.py</extracomment>
        <translation>2 s zwischen Blöcken</translation>
    </message>
    <message>
        <source>None around</source>
        <extracomment>studio/ui/export/script_form.py</extracomment>
        <translation>Keine am Rand</translation>
    </message>
    <message>
        <source>0.5 s around</source>
        <extracomment>studio/ui/export/script_form.py</extracomment>
        <translation>0,5 s am Rand</translation>
    </message>
    <message>
        <source>0.75 s before, 2 s after</source>
        <extracomment>studio/ui/export/script_form.py</extracomment>
        <translation>0,75 s davor, 2 s danach</translation>
    </message>
    <message>
        <source>1 s before, 3 s after</source>
        <extracomment>studio/ui/export/script_form.py</extracomment>
        <translation>1 s davor, 3 s danach</translation>
    </message>
    <message>
        <source>Word times</source>
        <extracomment>studio/ui/export/script_form.py</extracomment>
        <translation>Wortzeiten</translation>
    </message>
    <message>
        <source>The takes&apos; own rate</source>
        <extracomment>studio/ui/export/script_form.py</extracomment>
        <translation>Rate der Takes</translation>
    </message>
    <message>
        <source>Silence between</source>
        <extracomment>studio/ui/export/script_form.py</extracomment>
        <translation>Stille dazwischen</translation>
    </message>
    <message>
        <source>Silence around</source>
        <extracomment>studio/ui/export/script_form.py</extracomment>
        <translation>Stille am Rand</translation>
    </message>
    <message>
        <source>Cue sheet</source>
        <extracomment>studio/ui/export/script_form.py</extracomment>
        <translation>Cue-Sheet</translation>
    </message>
    <message>
        <source>Where every second comes from: text, voice, who made it; for editors too</source>
        <extracomment>studio/ui/export/script_form.py</extracomment>
        <translation>Woher jede Sekunde kommt: Text, Stimme, wer sie erzeugt hat; auch für Schnittprogramme</translation>
    </message>
    <message>
        <source>Names of the blocks&apos; files</source>
        <extracomment>studio/ui/export/script_form.py</extracomment>
        <translation>Namen der Blockdateien</translation>
    </message>
    <message>
        <source>Blocks&apos; names</source>
        <extracomment>studio/ui/export/script_form.py</extracomment>
        <translation>Blocknamen</translation>
    </message>
    <message>
        <source>Silence</source>
        <extracomment>studio/ui/export/script_form.py</extracomment>
        <translation>Stille</translation>
    </message>
    <message>
        <source>Captions</source>
        <extracomment>studio/ui/export/script_form.py</extracomment>
        <translation>Untertitel</translation>
    </message>
    <message>
        <source>Open folder</source>
        <extracomment>studio/ui/export/script_popover.py</extracomment>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Stopped. Nothing was lost.</source>
        <extracomment>studio/ui/sentences.py</extracomment>
        <translation>Gestoppt. Nichts ging verloren.</translation>
    </message>
    <message>
        <source>Replace them</source>
        <extracomment>studio/ui/export/script_popover.py</extracomment>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Make and export</source>
        <extracomment>studio/ui/export/script_popover.py</extracomment>
        <translation>Erzeugen und exportieren</translation>
    </message>
    <message>
        <source>All files</source>
        <extracomment>studio/ui/file_kinds.py</extracomment>
        <translation>Alle Dateien</translation>
    </message>
    <message>
        <source>Recordings</source>
        <extracomment>studio/ui/file_kinds.py</extracomment>
        <translation>Aufnahmen</translation>
    </message>
    <message>
        <source>Scripts and recordings</source>
        <extracomment>studio/ui/first_run/first_steps.py</extracomment>
        <translation>Skripte und Aufnahmen</translation>
    </message>
    <message>
        <source>Open a script or a recording</source>
        <extracomment>studio/ui/first_run/first_steps.py</extracomment>
        <translation>Skript oder Aufnahme öffnen</translation>
    </message>
    <message>
        <source>Say something</source>
        <extracomment>studio/ui/first_run/page.py</extracomment>
        <translation>Etwas sprechen lassen</translation>
    </message>
    <message>
        <source>Type a line and hear it spoken. Sound starts while you are still reading.</source>
        <extracomment>studio/ui/first_run/page.py</extracomment>
        <translation>Einen Satz tippen und hören. Der Ton beginnt, während Sie noch lesen.</translation>
    </message>
    <message>
        <source>About ten seconds</source>
        <extracomment>studio/ui/first_run/page.py</extracomment>
        <translation>Etwa zehn Sekunden</translation>
    </message>
    <message>
        <source>Mend a recording</source>
        <extracomment>studio/ui/first_run/page.py</extracomment>
        <translation>Aufnahme ausbessern</translation>
    </message>
    <message>
        <source>Replace a wrong word in your own voice. An example is ready to try.</source>
        <extracomment>studio/ui/first_run/page.py</extracomment>
        <translation>Ein falsches Wort mit der eigenen Stimme ersetzen. Ein Beispiel liegt bereit.</translation>
    </message>
    <message>
        <source>About two minutes</source>
        <extracomment>studio/ui/first_run/page.py</extracomment>
        <translation>Etwa zwei Minuten</translation>
    </message>
    <message>
        <source>Change a voice</source>
        <extracomment>studio/ui/first_run/page.py</extracomment>
        <translation>Stimme wandeln</translation>
    </message>
    <message>
        <source>Keep the way a line was spoken, and let someone else speak it.</source>
        <extracomment>studio/ui/first_run/page.py</extracomment>
        <translation>Der Ausdruck eines Satzes bleibt, aber jemand anders spricht ihn.</translation>
    </message>
    <message>
        <source>Record or drop a file</source>
        <extracomment>studio/ui/first_run/page.py</extracomment>
        <translation>Aufnehmen oder Datei ablegen</translation>
    </message>
    <message>
        <source>Clone my voice</source>
        <extracomment>studio/ui/first_run/page.py</extracomment>
        <translation>Meine Stimme klonen</translation>
    </message>
    <message>
        <source>Read two sentences aloud. We check the sound before we use it.</source>
        <extracomment>studio/ui/first_run/page.py</extracomment>
        <translation>Zwei Sätze vorlesen. Der Ton wird geprüft, bevor er verwendet wird.</translation>
    </message>
    <message>
        <source>Needs a microphone</source>
        <extracomment>studio/ui/first_run/page.py</extracomment>
        <translation>Braucht ein Mikrofon</translation>
    </message>
    <message>
        <source>First steps</source>
        <extracomment>studio/ui/first_run/page.py</extracomment>
        <translation>Erste Schritte</translation>
    </message>
    <message>
        <source>Open a project…</source>
        <extracomment>studio/ui/first_run/page.py</extracomment>
        <translation>Projekt öffnen…</translation>
    </message>
    <message>
        <source>Open a script or a recording…</source>
        <extracomment>studio/ui/first_run/page.py</extracomment>
        <translation>Skript oder Aufnahme öffnen…</translation>
    </message>
    <message>
        <source>Use a hosted service…</source>
        <extracomment>studio/ui/first_run/page.py</extracomment>
        <translation>Gehosteten Dienst nutzen…</translation>
    </message>
    <message>
        <source>Needs a key</source>
        <extracomment>studio/ui/first_run/page.py</extracomment>
        <translation>Braucht einen Schlüssel</translation>
    </message>
    <message>
        <source>What would you like to do first?</source>
        <extracomment>studio/ui/first_run/page.py</extracomment>
        <translation>Was möchten Sie zuerst tun?</translation>
    </message>
    <message>
        <source>Everything runs on this computer: no account, no key, nothing to download.</source>
        <extracomment>studio/ui/first_run/page.py</extracomment>
        <translation>Alles läuft auf diesem Computer: kein Konto, kein Schlüssel, kein Download.</translation>
    </message>
    <message>
        <source>You can come back here from the menu: First steps.</source>
        <extracomment>studio/ui/first_run/page.py</extracomment>
        <translation>Hierher zurück geht es über das Menü: Erste Schritte.</translation>
    </message>
    <message>
        <source>or drop one anywhere here</source>
        <extracomment>studio/ui/first_run/page.py</extracomment>
        <translation>oder einfach hier ablegen</translation>
    </message>
    <message>
        <source>Or go on with</source>
        <extracomment>studio/ui/first_run/page.py</extracomment>
        <translation>Oder weiter mit</translation>
    </message>
    <message>
        <source>There is no recording to paste. Copy a sound file first, then press Ctrl+V here.</source>
        <extracomment>studio/ui/given_file.py</extracomment>
        <translation>Keine Aufnahme zum Einfügen. Kopieren Sie zuerst eine Tondatei und drücken Sie dann hier Strg+V.</translation>
    </message>
    <message>
        <source>The guide is not installed with this copy of the studio.</source>
        <extracomment>studio/ui/guide/page.py</extracomment>
        <translation>Das Handbuch ist in dieser Kopie des Studios nicht enthalten.</translation>
    </message>
    <message>
        <source>No chapter has these words.</source>
        <extracomment>studio/ui/guide/page.py</extracomment>
        <translation>Kein Kapitel enthält diese Wörter.</translation>
    </message>
    <message>
        <source>Chapter</source>
        <extracomment>studio/ui/guide/page.py</extracomment>
        <translation>Kapitel</translation>
    </message>
    <message>
        <source>Guide</source>
        <extracomment>studio/ui/guide/page.py</extracomment>
        <translation>Handbuch</translation>
    </message>
    <message>
        <source>Search the guide</source>
        <extracomment>studio/ui/guide/page.py</extracomment>
        <translation>Im Handbuch suchen</translation>
    </message>
    <message>
        <source>Chapters</source>
        <extracomment>studio/ui/guide/page.py</extracomment>
        <translation>Kapitel</translation>
    </message>
    <message>
        <source>Back to work</source>
        <extracomment>studio/ui/guide/page.py</extracomment>
        <translation>Zurück zur Arbeit</translation>
    </message>
    <message>
        <source>Back to work (Esc)</source>
        <extracomment>studio/ui/guide/page.py</extracomment>
        <translation>Zurück zur Arbeit (Esc)</translation>
    </message>
    <message>
        <source>Gathering the report</source>
        <extracomment>studio/ui/help.py</extracomment>
        <translation>Bericht wird zusammengestellt</translation>
    </message>
    <message>
        <source>Save the report</source>
        <extracomment>studio/ui/help.py</extracomment>
        <translation>Bericht speichern</translation>
    </message>
    <message>
        <source>Checking the studio</source>
        <extracomment>studio/ui/help.py</extracomment>
        <translation>Studio wird geprüft</translation>
    </message>
    <message>
        <source>They are ready.</source>
        <extracomment>studio/ui/readiness.py</extracomment>
        <translation>Sie sind bereit.</translation>
    </message>
    <message>
        <source>They are being made ready.</source>
        <extracomment>studio/ui/readiness.py</extracomment>
        <translation>Sie werden vorbereitet.</translation>
    </message>
    <message>
        <source>The voices on this computer</source>
        <extracomment>studio/ui/readiness.py</extracomment>
        <translation>Die Stimmen auf diesem Computer</translation>
    </message>
    <message>
        <source>Start again</source>
        <extracomment>studio/ui/errors.py</extracomment>
        <translation>Neu starten</translation>
    </message>
    <message>
        <source>speech</source>
        <comment>offered</comment>
        <extracomment>studio/api/abilities.py</extracomment>
        <translation>Sprachausgabe</translation>
    </message>
    <message>
        <source>speech that is heard while it is made</source>
        <comment>offered</comment>
        <extracomment>studio/api/abilities.py</extracomment>
        <translation>Sprachausgabe schon beim Erzeugen</translation>
    </message>
    <message>
        <source>infill</source>
        <comment>offered</comment>
        <extracomment>studio/api/abilities.py</extracomment>
        <translation>Infill</translation>
    </message>
    <message>
        <source>the voice changer</source>
        <comment>offered</comment>
        <extracomment>studio/api/abilities.py</extracomment>
        <translation>Stimmwandler</translation>
    </message>
    <message>
        <source>cloning</source>
        <comment>offered</comment>
        <extracomment>studio/api/abilities.py</extracomment>
        <translation>Klonen</translation>
    </message>
    <message>
        <source>mixing voices</source>
        <comment>offered</comment>
        <extracomment>studio/api/abilities.py</extracomment>
        <translation>Stimmen mischen</translation>
    </message>
    <message>
        <source>another language for a voice</source>
        <comment>offered</comment>
        <extracomment>studio/api/abilities.py</extracomment>
        <translation>andere Sprache für eine Stimme</translation>
    </message>
    <message>
        <source>voices from numbers</source>
        <comment>offered</comment>
        <extracomment>studio/api/abilities.py</extracomment>
        <translation>Stimmen aus Zahlen</translation>
    </message>
    <message>
        <source>datasets</source>
        <comment>offered</comment>
        <extracomment>studio/api/abilities.py</extracomment>
        <translation>Datensätze</translation>
    </message>
    <message>
        <source>changing and deleting datasets</source>
        <comment>offered</comment>
        <extracomment>studio/api/abilities.py</extracomment>
        <translation>Datensätze ändern und löschen</translation>
    </message>
    <message>
        <source>The service has ended the model that it used for {ability}.</source>
        <extracomment>studio/api/abilities.py</extracomment>
        <translation>Der Dienst hat das Modell dafür eingestellt: {ability}.</translation>
    </message>
    <message>
        <source>The service does not offer {ability} any more.</source>
        <extracomment>studio/api/abilities.py</extracomment>
        <translation>Der Dienst bietet dies nicht mehr an: {ability}.</translation>
    </message>
    <message>
        <source>The service has no accent for this language and dialect.</source>
        <extracomment>studio/api/accents.py</extracomment>
        <translation>Der Dienst hat für diese Sprache und diesen Dialekt keinen Akzent.</translation>
    </message>
    <message>
        <source>This is no address of a service: it starts with https:// or http:// and a name.</source>
        <extracomment>studio/api/address.py</extracomment>
        <translation>Das ist keine Adresse eines Dienstes: Sie beginnt mit https:// oder http:// und einem Namen.</translation>
    </message>
    <message>
        <source>The service answered with something that is not a voice service.</source>
        <extracomment>studio/api/asking.py</extracomment>
        <translation>Was antwortet, ist kein Sprachdienst.</translation>
    </message>
    <message>
        <source>This is no key: it has characters in it that no key has.</source>
        <extracomment>studio/api/asking.py</extracomment>
        <translation>Das ist kein Schlüssel: Es enthält Zeichen, die in keinem Schlüssel vorkommen.</translation>
    </message>
    <message>
        <source>The service did not answer with sound.</source>
        <extracomment>studio/api/asking.py</extracomment>
        <translation>Der Dienst hat keinen Ton geschickt.</translation>
    </message>
    <message>
        <source>The service did not answer with a stream.</source>
        <extracomment>studio/api/asking.py</extracomment>
        <translation>Der Dienst hat keinen Datenstrom geschickt.</translation>
    </message>
    <message>
        <source>This voice has no preview with this service.</source>
        <extracomment>studio/api/client.py</extracomment>
        <translation>Diese Stimme hat bei diesem Dienst keine Hörprobe.</translation>
    </message>
    <message>
        <source>The stream goes on without any sound</source>
        <extracomment>studio/api/events.py</extracomment>
        <translation>Der Datenstrom läuft weiter, aber ohne Ton</translation>
    </message>
    <message>
        <source>The stream ended without saying so</source>
        <extracomment>studio/api/events.py</extracomment>
        <translation>Der Datenstrom endete ohne Abschluss</translation>
    </message>
    <message>
        <source>The stream cannot be read</source>
        <extracomment>studio/api/events.py</extracomment>
        <translation>Der Datenstrom ist nicht lesbar</translation>
    </message>
    <message>
        <source>An event could not be read</source>
        <extracomment>studio/api/events.py</extracomment>
        <translation>Ein Ereignis war nicht lesbar</translation>
    </message>
    <message>
        <source>The service asks for a key, and none is kept here.</source>
        <extracomment>studio/api/exchange.py</extracomment>
        <translation>Der Dienst verlangt einen Schlüssel, aber hier liegt keiner.</translation>
    </message>
    <message>
        <source>The service&apos;s address leads to another one; correct it in the connection.</source>
        <extracomment>studio/api/exchange.py</extracomment>
        <translation>Die Adresse des Dienstes führt zu einer anderen; berichtigen Sie sie in der Verbindung.</translation>
    </message>
    <message>
        <source>The service points to something on this computer; it was not fetched.</source>
        <extracomment>studio/api/exchange.py</extracomment>
        <translation>Der Dienst verweist auf etwas auf diesem Computer; es wurde nicht abgerufen.</translation>
    </message>
    <message>
        <source>The voices on this computer stopped answering.</source>
        <extracomment>studio/api/failures.py</extracomment>
        <translation>Die Stimmen auf diesem Computer antworten nicht mehr.</translation>
    </message>
    <message>
        <source>The service stopped answering.</source>
        <extracomment>studio/api/failures.py</extracomment>
        <translation>Der Dienst antwortet nicht mehr.</translation>
    </message>
    <message>
        <source>The voices on this computer stopped in the middle.</source>
        <extracomment>studio/api/failures.py</extracomment>
        <translation>Die Stimmen auf diesem Computer haben mittendrin aufgehört.</translation>
    </message>
    <message>
        <source>The service stopped in the middle.</source>
        <extracomment>studio/api/failures.py</extracomment>
        <translation>Der Dienst hat mittendrin aufgehört.</translation>
    </message>
    <message>
        <source>The voices on this computer do not run.</source>
        <extracomment>studio/api/failures.py</extracomment>
        <translation>Die Stimmen auf diesem Computer laufen nicht.</translation>
    </message>
    <message>
        <source>The service does not speak over a socket; take its events or bytes.</source>
        <extracomment>studio/api/line.py</extracomment>
        <translation>Der Dienst spricht nicht über einen Websocket; nehmen Sie Ereignisse oder Bytes.</translation>
    </message>
    <message>
        <source>Nobody took the sound</source>
        <extracomment>studio/api/line.py</extracomment>
        <translation>Niemand hat den Ton abgenommen</translation>
    </message>
    <message>
        <source>The service&apos;s list of voices cannot be read.</source>
        <extracomment>studio/api/pages.py</extracomment>
        <translation>Die Stimmenliste des Dienstes ist nicht lesbar.</translation>
    </message>
    <message>
        <source>The service&apos;s list cannot be read.</source>
        <extracomment>studio/api/pages.py</extracomment>
        <translation>Die Liste des Dienstes ist nicht lesbar.</translation>
    </message>
    <message>
        <source>This service no longer takes a voice by its numbers; keep it as a voice first.</source>
        <extracomment>studio/api/profiles.py</extracomment>
        <translation>Dieser Dienst nimmt eine Stimme nicht mehr als Zahlen an; speichern Sie sie zuerst als Stimme.</translation>
    </message>
    <message>
        <source>This service no longer makes voices from numbers; clone one from a recording.</source>
        <extracomment>studio/api/profiles.py</extracomment>
        <translation>Dieser Dienst erstellt keine Stimmen mehr aus Zahlen; klonen Sie eine aus einer Aufnahme.</translation>
    </message>
    <message>
        <source>This service no longer mixes voices; mix them on this computer.</source>
        <extracomment>studio/api/profiles.py</extracomment>
        <translation>Dieser Dienst mischt keine Stimmen mehr; mischen Sie auf diesem Computer.</translation>
    </message>
    <message>
        <source>This service takes no numbers for another language; give it a voice it keeps.</source>
        <extracomment>studio/api/profiles.py</extracomment>
        <translation>Dieser Dienst nimmt für eine andere Sprache keine Zahlen an; geben Sie ihm eine Stimme, die er gespeichert hat.</translation>
    </message>
    <message>
        <source>The service does not know this any more.</source>
        <extracomment>studio/api/refusals.py</extracomment>
        <translation>Der Dienst kennt dies nicht mehr.</translation>
    </message>
    <message>
        <source>The service does not know this preview any more.</source>
        <extracomment>studio/api/refusals.py</extracomment>
        <translation>Der Dienst kennt diese Hörprobe nicht mehr.</translation>
    </message>
    <message>
        <source>The service does not know this voice any more.</source>
        <extracomment>studio/api/refusals.py</extracomment>
        <translation>Der Dienst kennt diese Stimme nicht mehr.</translation>
    </message>
    <message>
        <source>The service does not know one of these voices any more.</source>
        <extracomment>studio/api/refusals.py</extracomment>
        <translation>Der Dienst kennt eine dieser Stimmen nicht mehr.</translation>
    </message>
    <message>
        <source>The service does not know this dataset any more.</source>
        <extracomment>studio/api/refusals.py</extracomment>
        <translation>Der Dienst kennt diesen Datensatz nicht mehr.</translation>
    </message>
    <message>
        <source>The service does not know this file any more.</source>
        <extracomment>studio/api/refusals.py</extracomment>
        <translation>Der Dienst kennt diese Datei nicht mehr.</translation>
    </message>
    <message>
        <source>The service does not know this word any more.</source>
        <extracomment>studio/api/refusals.py</extracomment>
        <translation>Der Dienst kennt dieses Wort nicht mehr.</translation>
    </message>
    <message>
        <source>The service does not know this recording any more.</source>
        <extracomment>studio/api/refusals.py</extracomment>
        <translation>Der Dienst kennt diese Aufnahme nicht mehr.</translation>
    </message>
    <message>
        <source>The service cannot do this in the way it was asked.</source>
        <extracomment>studio/api/refusals.py</extracomment>
        <translation>Der Dienst kann dies so, wie es angefragt wurde, nicht ausführen.</translation>
    </message>
    <message>
        <source>The service cannot do this in the way it was asked: it objects to “{field}”.</source>
        <extracomment>studio/api/refusals.py</extracomment>
        <translation>Der Dienst kann dies so, wie es angefragt wurde, nicht ausführen: Er beanstandet „{field}“.</translation>
    </message>
    <message>
        <source>This is more than the service takes at once.</source>
        <extracomment>studio/api/refusals.py</extracomment>
        <translation>Das ist mehr, als der Dienst auf einmal annimmt.</translation>
    </message>
    <message>
        <source>There are not enough credits left with the service.</source>
        <extracomment>studio/api/refusals.py</extracomment>
        <translation>Beim Dienst sind nicht mehr genug Credits übrig.</translation>
    </message>
    <message>
        <source>The service does not allow this with this key.</source>
        <extracomment>studio/api/refusals.py</extracomment>
        <translation>Der Dienst erlaubt dies mit diesem Schlüssel nicht.</translation>
    </message>
    <message>
        <source>The service does not offer this.</source>
        <extracomment>studio/api/refusals.py</extracomment>
        <translation>Der Dienst bietet dies nicht an.</translation>
    </message>
    <message>
        <source>The service is busy with your other work.</source>
        <extracomment>studio/api/refusals.py</extracomment>
        <translation>Der Dienst ist noch mit anderen Ihrer Aufträge beschäftigt.</translation>
    </message>
    <message>
        <source>The service has too much to do just now.</source>
        <extracomment>studio/api/refusals.py</extracomment>
        <translation>Der Dienst ist gerade überlastet.</translation>
    </message>
    <message>
        <source>The service broke down at this.</source>
        <extracomment>studio/api/refusals.py</extracomment>
        <translation>Beim Dienst ist dabei ein Fehler aufgetreten.</translation>
    </message>
    <message>
        <source>There is nothing to speak yet.</source>
        <extracomment>studio/api/socket.py</extracomment>
        <translation>Noch gibt es nichts zu sprechen.</translation>
    </message>
    <message>
        <source>There must be a recording before the gap or after it.</source>
        <extracomment>studio/api/sound_calls.py</extracomment>
        <translation>Vor oder nach der Lücke muss es eine Aufnahme geben.</translation>
    </message>
    <message>
        <source>The service&apos;s answer is damaged.</source>
        <extracomment>studio/api/unpacking.py</extracomment>
        <translation>Die Antwort des Dienstes ist beschädigt.</translation>
    </message>
    <message>
        <source>The service&apos;s answer is damaged: its end is missing.</source>
        <extracomment>studio/api/unpacking.py</extracomment>
        <translation>Die Antwort des Dienstes ist beschädigt: Das Ende fehlt.</translation>
    </message>
    <message>
        <source>The service&apos;s answer is packed in a way that was not asked for.</source>
        <extracomment>studio/api/unpacking.py</extracomment>
        <translation>Die Antwort des Dienstes ist anders gepackt, als verlangt war.</translation>
    </message>
    <message>
        <source>The service answered with more than there can be.</source>
        <extracomment>studio/api/unpacking.py</extracomment>
        <translation>Der Dienst hat mehr geschickt, als es geben kann.</translation>
    </message>
    <message>
        <source>“{name}” cannot be read.</source>
        <extracomment>studio/api/upload.py</extracomment>
        <translation>„{name}“ ist nicht lesbar.</translation>
    </message>
    <message>
        <source>“{name}” was changed while it was being sent.</source>
        <extracomment>studio/api/upload.py</extracomment>
        <translation>„{name}“ wurde während des Sendens geändert.</translation>
    </message>
    <message>
        <source>“{name}” is not where it was, or cannot be opened.</source>
        <extracomment>studio/api/upload.py</extracomment>
        <translation>„{name}“ liegt nicht mehr am alten Ort oder lässt sich nicht öffnen.</translation>
    </message>
    <message>
        <source>There is no sound in it.</source>
        <extracomment>studio/audio/acx.py</extracomment>
        <translation>Die Datei enthält keinen Ton.</translation>
    </message>
    <message>
        <source>Its highest peak is {peak:.1f} dB: {most:g} dB are taken.</source>
        <extracomment>studio/audio/acx.py</extracomment>
        <translation>Die höchste Spitze liegt bei {peak:.1f} dB: Zulässig sind {most:g} dB.</translation>
    </message>
    <message>
        <source>It is too short for its noise to be measured.</source>
        <extracomment>studio/audio/acx.py</extracomment>
        <translation>Die Datei ist zu kurz, um das Rauschen zu messen.</translation>
    </message>
    <message>
        <source>The noise in its pauses is at {floor:.1f} dB: {most:g} dB are taken.</source>
        <extracomment>studio/audio/acx.py</extracomment>
        <translation>Das Rauschen in den Pausen liegt bei {floor:.1f} dB: Zulässig sind {most:g} dB.</translation>
    </message>
    <message>
        <source>Its RMS is {rms:.1f} dB, {away:.1f} dB too quiet: {least:g} to {most:g} dB are taken.</source>
        <extracomment>studio/audio/acx.py</extracomment>
        <translation>Der RMS-Wert liegt bei {rms:.1f} dB, {away:.1f} dB zu leise: Zulässig sind {least:g} bis {most:g} dB.</translation>
    </message>
    <message>
        <source>Its RMS is {rms:.1f} dB, {away:.1f} dB too loud: {least:g} to {most:g} dB are taken.</source>
        <extracomment>studio/audio/acx.py</extracomment>
        <translation>Der RMS-Wert liegt bei {rms:.1f} dB, {away:.1f} dB zu laut: Zulässig sind {least:g} bis {most:g} dB.</translation>
    </message>
    <message>
        <source>ACX takes 44.1 kHz and at least 192 kbit/s, this is {rate:g} kHz and {bit_rate} kbit/s.</source>
        <extracomment>studio/audio/acx.py</extracomment>
        <translation>ACX nimmt 44,1 kHz und mindestens 192 kbit/s; hier sind es {rate:g} kHz und {bit_rate} kbit/s.</translation>
    </message>
    <message>
        <source>ACX wants 0.5 to 1 s of quiet before the words and 1 to 5 s after them: see Silence.</source>
        <extracomment>studio/audio/acx.py</extracomment>
        <translation>ACX verlangt 0,5 bis 1 s Stille vor dem Text und 1 bis 5 s danach: siehe „Stille“.</translation>
    </message>
    <message>
        <source>An AIFF file holds no more than 4 GB: save the recording as WAV first.</source>
        <extracomment>studio/audio/aiff_copy.py</extracomment>
        <translation>Eine AIFF-Datei fasst höchstens 4 GB: Speichern Sie die Aufnahme zuerst als WAV.</translation>
    </message>
    <message>
        <source>{rate} Hz is not a sample rate here: {rates} Hz are.</source>
        <extracomment>studio/audio/encode.py</extracomment>
        <translation>{rate} Hz ist hier keine Abtastrate, möglich sind: {rates} Hz.</translation>
    </message>
    <message>
        <source>“{container}” sound needs an encoding: one of {names}.</source>
        <extracomment>studio/audio/encode.py</extracomment>
        <translation>Ton als „{container}“ braucht eine Codierung: eine von {names}.</translation>
    </message>
    <message>
        <source>at {rate} Hz {bit_rates}</source>
        <extracomment>studio/audio/encode.py</extracomment>
        <translation>bei {rate} Hz {bit_rates}</translation>
    </message>
    <message>
        <source>MP3 needs a bit rate. There are: {pairs} bits a second.</source>
        <extracomment>studio/audio/encode.py</extracomment>
        <translation>MP3 braucht eine Bitrate. Möglich sind, in Bit pro Sekunde: {pairs}.</translation>
    </message>
    <message>
        <source>MP3 at {rate} Hz has no {bit_rate} bits a second. There are: {pairs}.</source>
        <extracomment>studio/audio/encode.py</extracomment>
        <translation>MP3 mit {rate} Hz kennt {bit_rate} Bit pro Sekunde nicht. Möglich sind: {pairs}.</translation>
    </message>
    <message>
        <source>There is no room left on the disk for “{name}”.</source>
        <extracomment>studio/core/disk_errors.py</extracomment>
        <translation>Auf dem Datenträger ist kein Platz mehr für „{name}“.</translation>
    </message>
    <message>
        <source>“{name}” would be larger than a file can be on that disk.</source>
        <extracomment>studio/core/disk_errors.py</extracomment>
        <translation>„{name}“ würde größer, als eine Datei auf diesem Datenträger sein kann.</translation>
    </message>
    <message>
        <source>“{name}” cannot be written in “{folder}”: writing is not allowed there.</source>
        <extracomment>studio/core/disk_errors.py</extracomment>
        <translation>„{name}“ lässt sich in „{folder}“ nicht schreiben: Dort ist das Schreiben nicht erlaubt.</translation>
    </message>
    <message>
        <source>The folder “{folder}” is not there.</source>
        <extracomment>studio/core/disk_errors.py</extracomment>
        <translation>Den Ordner „{folder}“ gibt es nicht.</translation>
    </message>
    <message>
        <source>“{name}” could not be written: {reason}.</source>
        <extracomment>studio/core/disk_errors.py</extracomment>
        <translation>„{name}“ ließ sich nicht schreiben: {reason}.</translation>
    </message>
    <message>
        <source>“{name}” is not a sound file that the studio can read.</source>
        <extracomment>studio/audio/files.py</extracomment>
        <translation>„{name}“ ist keine Tondatei, die das Studio lesen kann.</translation>
    </message>
    <message>
        <source>“{name}” has no sound in it.</source>
        <extracomment>studio/audio/files.py</extracomment>
        <translation>„{name}“ enthält keinen Ton.</translation>
    </message>
    <message>
        <source>“{name}” was never finished: its header tells nothing of its {time}.</source>
        <extracomment>studio/audio/files.py</extracomment>
        <translation>„{name}“ wurde nie abgeschlossen: Der Kopf der Datei nennt die Länge nicht ({time}).</translation>
    </message>
    <message>
        <source>“{name}” cannot be read any more.</source>
        <extracomment>studio/audio/fingerprint.py</extracomment>
        <translation>„{name}“ ist nicht mehr lesbar.</translation>
    </message>
    <message>
        <source>“{name}” is a folder, not a sound file.</source>
        <extracomment>studio/audio/flaws.py</extracomment>
        <translation>„{name}“ ist ein Ordner, keine Tondatei.</translation>
    </message>
    <message>
        <source>“{name}” is a device or a pipe, not a sound file.</source>
        <extracomment>studio/audio/flaws.py</extracomment>
        <translation>„{name}“ ist ein Gerät oder eine Pipe, keine Tondatei.</translation>
    </message>
    <message>
        <source>“{name}” is empty.</source>
        <extracomment>studio/audio/flaws.py</extracomment>
        <translation>„{name}“ ist leer.</translation>
    </message>
    <message>
        <source>“{name}” is not in “{folder}” any more.</source>
        <extracomment>studio/audio/flaws.py</extracomment>
        <translation>„{name}“ liegt nicht mehr in „{folder}“.</translation>
    </message>
    <message>
        <source>“{name}” may not be read: it belongs to somebody else.</source>
        <extracomment>studio/audio/flaws.py</extracomment>
        <translation>„{name}“ darf nicht gelesen werden: Die Datei gehört jemand anderem.</translation>
    </message>
    <message>
        <source>“{name}” could not be read: {reason}.</source>
        <extracomment>studio/audio/flaws.py</extracomment>
        <translation>„{name}“ war nicht lesbar: {reason}.</translation>
    </message>
    <message>
        <source>“{name}” breaks off at its beginning: the file is damaged or incomplete.</source>
        <extracomment>studio/audio/flaws.py</extracomment>
        <translation>„{name}“ bricht gleich am Anfang ab: Die Datei ist beschädigt oder unvollständig.</translation>
    </message>
    <message>
        <source>“{name}” breaks off after {time}: the file is damaged or incomplete.</source>
        <extracomment>studio/audio/flaws.py</extracomment>
        <translation>„{name}“ bricht nach {time} ab: Die Datei ist beschädigt oder unvollständig.</translation>
    </message>
    <message>
        <source>“{name}” breaks off after {time} of {whole}: the file is damaged or incomplete.</source>
        <extracomment>studio/audio/flaws.py</extracomment>
        <translation>„{name}“ bricht nach {time} von {whole} ab: Die Datei ist beschädigt oder unvollständig.</translation>
    </message>
    <message>
        <source>{seconds:.1f} s</source>
        <extracomment>studio/audio/flaws.py</extracomment>
        <translation>{seconds:.1f} s</translation>
    </message>
    <message>
        <source>“{name}” says that it is longer than it can be.</source>
        <extracomment>studio/audio/peak_pass.py</extracomment>
        <translation>„{name}“ gibt eine Länge an, die es nicht haben kann.</translation>
    </message>
    <message>
        <source>8-bit</source>
        <extracomment>studio/audio/recording.py</extracomment>
        <translation>8 Bit</translation>
    </message>
    <message>
        <source>16-bit</source>
        <extracomment>studio/audio/recording.py</extracomment>
        <translation>16 Bit</translation>
    </message>
    <message>
        <source>24-bit</source>
        <extracomment>studio/audio/recording.py</extracomment>
        <translation>24 Bit</translation>
    </message>
    <message>
        <source>32-bit</source>
        <extracomment>studio/audio/recording.py</extracomment>
        <translation>32 Bit</translation>
    </message>
    <message>
        <source>64-bit float</source>
        <extracomment>studio/audio/recording.py</extracomment>
        <translation>64 Bit Float</translation>
    </message>
    <message>
        <source>MP3 has one channel or two, not {number}: choose WAV or FLAC.</source>
        <extracomment>studio/audio/render.py</extracomment>
        <translation>MP3 hat einen oder zwei Kanäle, nicht {number}: Wählen Sie WAV oder FLAC.</translation>
    </message>
    <message>
        <source>MP3 at {rate} Hz has no {bit_rate} bits a second: choose another rate.</source>
        <extracomment>studio/audio/render.py</extracomment>
        <translation>MP3 mit {rate} Hz kennt {bit_rate} Bit pro Sekunde nicht: Wählen Sie eine andere Rate.</translation>
    </message>
    <message>
        <source>Take out the shorter pause beside the words as well</source>
        <extracomment>studio/audio/seam_candidates.py</extracomment>
        <translation>Auch die kürzere Pause neben den Wörtern herausnehmen</translation>
    </message>
    <message>
        <source>Match the spectrum</source>
        <extracomment>studio/audio/seam_candidates.py</extracomment>
        <translation>Spektrum angleichen</translation>
    </message>
    <message>
        <source>Quieten the pauses of the patch</source>
        <extracomment>studio/audio/seam_candidates.py</extracomment>
        <translation>Pausen des Patches leiser machen</translation>
    </message>
    <message>
        <source>Lay the room&apos;s own tone under the patch</source>
        <extracomment>studio/audio/seam_candidates.py</extracomment>
        <translation>Raumton unter den Patch legen</translation>
    </message>
    <message>
        <source>Make the patch {size:.1f} dB louder</source>
        <extracomment>studio/audio/seam_candidates.py</extracomment>
        <translation>Patch {size:.1f} dB lauter machen</translation>
    </message>
    <message>
        <source>Make the patch {size:.1f} dB quieter</source>
        <extracomment>studio/audio/seam_candidates.py</extracomment>
        <translation>Patch {size:.1f} dB leiser machen</translation>
    </message>
    <message>
        <source>Make the pause before the patch {seconds:.2f} s longer</source>
        <extracomment>studio/audio/seam_candidates.py</extracomment>
        <translation>Pause vor dem Patch um {seconds:.2f} s verlängern</translation>
    </message>
    <message>
        <source>Make the pause before the patch {seconds:.2f} s shorter</source>
        <extracomment>studio/audio/seam_candidates.py</extracomment>
        <translation>Pause vor dem Patch um {seconds:.2f} s kürzen</translation>
    </message>
    <message>
        <source>Make the pause behind the patch {seconds:.2f} s longer</source>
        <extracomment>studio/audio/seam_candidates.py</extracomment>
        <translation>Pause nach dem Patch um {seconds:.2f} s verlängern</translation>
    </message>
    <message>
        <source>Make the pause behind the patch {seconds:.2f} s shorter</source>
        <extracomment>studio/audio/seam_candidates.py</extracomment>
        <translation>Pause nach dem Patch um {seconds:.2f} s kürzen</translation>
    </message>
    <message>
        <source>Make the pause that is left {seconds:.2f} s longer</source>
        <extracomment>studio/audio/seam_candidates.py</extracomment>
        <translation>Verbleibende Pause um {seconds:.2f} s verlängern</translation>
    </message>
    <message>
        <source>Make the pause that is left {seconds:.2f} s shorter</source>
        <extracomment>studio/audio/seam_candidates.py</extracomment>
        <translation>Verbleibende Pause um {seconds:.2f} s kürzen</translation>
    </message>
    <message>
        <source>Move the left edge {seconds:.2f} s later, into the pause</source>
        <extracomment>studio/audio/seam_candidates.py</extracomment>
        <translation>Linken Rand {seconds:.2f} s später setzen, in die Pause</translation>
    </message>
    <message>
        <source>Move the left edge {seconds:.2f} s earlier, into the pause</source>
        <extracomment>studio/audio/seam_candidates.py</extracomment>
        <translation>Linken Rand {seconds:.2f} s früher setzen, in die Pause</translation>
    </message>
    <message>
        <source>Move the right edge {seconds:.2f} s later, into the pause</source>
        <extracomment>studio/audio/seam_candidates.py</extracomment>
        <translation>Rechten Rand {seconds:.2f} s später setzen, in die Pause</translation>
    </message>
    <message>
        <source>Move the right edge {seconds:.2f} s earlier, into the pause</source>
        <extracomment>studio/audio/seam_candidates.py</extracomment>
        <translation>Rechten Rand {seconds:.2f} s früher setzen, in die Pause</translation>
    </message>
    <message>
        <source>Raise the highs by {size:.1f} dB over the patch</source>
        <extracomment>studio/audio/seam_fixes.py</extracomment>
        <translation>Höhen im Patch um {size:.1f} dB anheben</translation>
    </message>
    <message>
        <source>Lower the highs by {size:.1f} dB over the patch</source>
        <extracomment>studio/audio/seam_fixes.py</extracomment>
        <translation>Höhen im Patch um {size:.1f} dB absenken</translation>
    </message>
    <message>
        <source>The patches lie outside the recording, or over one another.</source>
        <extracomment>studio/audio/splice.py</extracomment>
        <translation>Die Patches liegen außerhalb der Aufnahme oder übereinander.</translation>
    </message>
    <message>
        <source>MP3 at {rate} Hz has no bits a second, not {bit_rate}.</source>
        <extracomment>studio/audio/stream_writer.py</extracomment>
        <translation>MP3 mit {rate} Hz kennt keine Bitrate, auch nicht {bit_rate} Bit pro Sekunde.</translation>
    </message>
    <message>
        <source>MP3 at {rate} Hz has {bit_rates} bits a second, not {bit_rate}.</source>
        <extracomment>studio/audio/stream_writer.py</extracomment>
        <translation>MP3 mit {rate} Hz kennt {bit_rates} Bit pro Sekunde, nicht {bit_rate}.</translation>
    </message>
    <message>
        <source>it cannot be written</source>
        <extracomment>studio/audio/stream_writer.py</extracomment>
        <translation>die Datei ist nicht schreibbar</translation>
    </message>
    <message>
        <source>There is no pause in this recording to take the sound of its room from.</source>
        <extracomment>studio/audio/tone_bed.py</extracomment>
        <translation>In dieser Aufnahme gibt es keine Pause, aus der sich der Raumton nehmen ließe.</translation>
    </message>
    <message>
        <source>“{name}” is not the recording outside its patches: write it again.</source>
        <extracomment>studio/audio/verification.py</extracomment>
        <translation>„{name}“ stimmt außerhalb der Patches nicht mit der Aufnahme überein: Schreiben Sie die Datei neu.</translation>
    </message>
    <message>
        <source>“{name}” has another rate or other channels than the sheet tells.</source>
        <extracomment>studio/audio/verification.py</extracomment>
        <translation>„{name}“ hat eine andere Rate oder andere Kanäle, als im Prüfblatt steht.</translation>
    </message>
    <message>
        <source>“{name}” is not the file of the sheet: its checksum is another.</source>
        <extracomment>studio/audio/verification.py</extracomment>
        <translation>„{name}“ ist nicht die Datei des Prüfblatts: Die Prüfsumme ist eine andere.</translation>
    </message>
    <message>
        <source>The sound from {start:.3f} to {end:.3f} s of “{name}” is not what it was.</source>
        <extracomment>studio/audio/verification.py</extracomment>
        <translation>Der Ton von {start:.3f} bis {end:.3f} s in „{name}“ ist nicht mehr, was er war.</translation>
    </message>
    <message>
        <source>The sheet does not tell of all of “{name}”.</source>
        <extracomment>studio/audio/verification.py</extracomment>
        <translation>Das Prüfblatt erfasst „{name}“ nicht ganz.</translation>
    </message>
    <message>
        <source>The sheet was written by another version of the studio.</source>
        <extracomment>studio/audio/verification_text.py</extracomment>
        <translation>Das Prüfblatt stammt von einer anderen Version des Studios.</translation>
    </message>
    <message>
        <source>This is not a verification sheet.</source>
        <extracomment>studio/audio/verification_text.py</extracomment>
        <translation>Das ist kein Prüfblatt.</translation>
    </message>
    <message>
        <source>over this month’s budget by {credits:,}</source>
        <extracomment>studio/core/budget.py</extracomment>
        <translation>um {credits:,} über dem Budget dieses Monats</translation>
    </message>
    <message>
        <source>over this project’s budget by {credits:,}</source>
        <extracomment>studio/core/budget.py</extracomment>
        <translation>um {credits:,} über dem Budget dieses Projekts</translation>
    </message>
    <message>
        <source>This costs {credits:,} credits, and of this month’s budget of {budget:,} there are {left:,} left.</source>
        <extracomment>studio/core/budget.py</extracomment>
        <translation>Das kostet {credits:,} Credits, und vom Budget dieses Monats ({budget:,}) sind noch {left:,} übrig.</translation>
    </message>
    <message>
        <source>This costs {credits:,} credits, and of this project’s budget of {budget:,} there are {left:,} left.</source>
        <extracomment>studio/core/budget.py</extracomment>
        <translation>Das kostet {credits:,} Credits, und vom Budget dieses Projekts ({budget:,}) sind noch {left:,} übrig.</translation>
    </message>
    <message>
        <source>Set the budget</source>
        <extracomment>studio/core/budget.py</extracomment>
        <translation>Budget festlegen</translation>
    </message>
    <message>
        <source>{rate:g} kHz: everything high is missing</source>
        <extracomment>studio/core/dataset_judgement.py</extracomment>
        <translation>{rate:g} kHz: Alles Hohe fehlt</translation>
    </message>
    <message>
        <source>{rate:g} kHz: highs are missing</source>
        <extracomment>studio/core/dataset_judgement.py</extracomment>
        <translation>{rate:g} kHz: Höhen fehlen</translation>
    </message>
    <message>
        <source>A silence of {seconds:.1f} s</source>
        <extracomment>studio/core/dataset_judgement.py</extracomment>
        <translation>{seconds:.1f} s Stille</translation>
    </message>
    <message>
        <source>What is behind the voice, {depth:.0f} dB below it, would be learned as part of it.</source>
        <extracomment>studio/core/dataset_judgement.py</extracomment>
        <translation>Was hinter der Stimme liegt, {depth:.0f} dB leiser als sie, würde mitgelernt.</translation>
    </message>
    <message>
        <source>{rate:g} kHz</source>
        <extracomment>studio/core/dataset_judgement.py</extracomment>
        <translation>{rate:g} kHz</translation>
    </message>
    <message>
        <source>{percent:g} %</source>
        <extracomment>studio/core/dataset_judgement.py</extracomment>
        <translation>{percent:g} %</translation>
    </message>
    <message>
        <source>Less than a second says too little of how somebody speaks.</source>
        <extracomment>studio/core/dataset_judgement.py</extracomment>
        <translation>Weniger als eine Sekunde sagt zu wenig darüber, wie jemand spricht.</translation>
    </message>
    <message>
        <source>Too short</source>
        <extracomment>studio/core/dataset_judgement.py</extracomment>
        <translation>Zu kurz</translation>
    </message>
    <message>
        <source>More than 15 minutes cannot be judged at once. Cut it at its pauses.</source>
        <extracomment>studio/core/dataset_judgement.py</extracomment>
        <translation>Mehr als 15 Minuten lassen sich nicht auf einmal prüfen. An den Pausen teilen.</translation>
    </message>
    <message>
        <source>Too long</source>
        <extracomment>studio/core/dataset_judgement.py</extracomment>
        <translation>Zu lang</translation>
    </message>
    <message>
        <source>Clips of up to 30 seconds are learned from best. Cut it at its pauses.</source>
        <extracomment>studio/core/dataset_judgement.py</extracomment>
        <translation>Aus Clips bis 30 Sekunden lernt es sich am besten. An den Pausen teilen.</translation>
    </message>
    <message>
        <source>Long: cut it at its pauses</source>
        <extracomment>studio/core/dataset_judgement.py</extracomment>
        <translation>Lang: an den Pausen teilen</translation>
    </message>
    <message>
        <source>Sounds like a telephone</source>
        <extracomment>studio/core/dataset_judgement.py</extracomment>
        <translation>Klingt wie am Telefon</translation>
    </message>
    <message>
        <source>A voice that is learned from it sounds muffled too.</source>
        <extracomment>studio/core/dataset_judgement.py</extracomment>
        <translation>Eine daraus gelernte Stimme klingt ebenfalls dumpf.</translation>
    </message>
    <message>
        <source>Highs are missing</source>
        <extracomment>studio/core/dataset_judgement.py</extracomment>
        <translation>Höhen fehlen</translation>
    </message>
    <message>
        <source>A voice that is learned from it has no brightness.</source>
        <extracomment>studio/core/dataset_judgement.py</extracomment>
        <translation>Einer daraus gelernten Stimme fehlt der Glanz.</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>studio/core/dataset_judgement.py</extracomment>
        <translation>keine</translation>
    </message>
    <message>
        <source>A few peaks are clipped</source>
        <extracomment>studio/core/dataset_judgement.py</extracomment>
        <translation>Einige Spitzen übersteuern</translation>
    </message>
    <message>
        <source>Clipped: it sounds harsh</source>
        <extracomment>studio/core/dataset_judgement.py</extracomment>
        <translation>Übersteuert: klingt rau</translation>
    </message>
    <message>
        <source>The harshness would be learned as part of the voice.</source>
        <extracomment>studio/core/dataset_judgement.py</extracomment>
        <translation>Die Verzerrung würde als Teil der Stimme gelernt.</translation>
    </message>
    <message>
        <source>Noise behind the voice</source>
        <extracomment>studio/core/dataset_judgement.py</extracomment>
        <translation>Rauschen hinter der Stimme</translation>
    </message>
    <message>
        <source>The noise is nearly as loud</source>
        <extracomment>studio/core/dataset_judgement.py</extracomment>
        <translation>Rauschen fast so laut</translation>
    </message>
    <message>
        <source>Silence teaches nothing, and is learned as pauses. A copy without it serves better.</source>
        <extracomment>studio/core/dataset_judgement.py</extracomment>
        <translation>Stille lehrt nichts und wird als Pausen gelernt. Eine Kopie ohne sie taugt mehr.</translation>
    </message>
    <message>
        <source>There is no voice to learn from.</source>
        <extracomment>studio/core/dataset_judgement.py</extracomment>
        <translation>Es gibt keine Stimme, von der zu lernen wäre.</translation>
    </message>
    <message>
        <source>Nobody speaks in it</source>
        <extracomment>studio/core/dataset_judgement.py</extracomment>
        <translation>Niemand spricht</translation>
    </message>
    <message>
        <source>Half of it is silence</source>
        <extracomment>studio/core/dataset_judgement.py</extracomment>
        <translation>Zur Hälfte Stille</translation>
    </message>
    <message>
        <source>Much of it is silence</source>
        <extracomment>studio/core/dataset_judgement.py</extracomment>
        <translation>Viel Stille</translation>
    </message>
    <message>
        <source>Long silences are learned as pauses between words.</source>
        <extracomment>studio/core/dataset_judgement.py</extracomment>
        <translation>Lange Stille wird als Pause zwischen Wörtern gelernt.</translation>
    </message>
    <message>
        <source>one</source>
        <extracomment>studio/core/dataset_judgement.py</extracomment>
        <translation>einer</translation>
    </message>
    <message>
        <source>two</source>
        <extracomment>studio/core/dataset_judgement.py</extracomment>
        <translation>zwei</translation>
    </message>
    <message>
        <source>The voice changes in it</source>
        <extracomment>studio/core/dataset_judgement.py</extracomment>
        <translation>Die Stimme wechselt</translation>
    </message>
    <message>
        <source>Two people speak</source>
        <extracomment>studio/core/dataset_judgement.py</extracomment>
        <translation>Zwei Personen sprechen</translation>
    </message>
    <message>
        <source>Two people are learned as one voice that is neither.</source>
        <extracomment>studio/core/dataset_judgement.py</extracomment>
        <translation>Aus zwei Personen wird eine gelernte Stimme, die keine von beiden ist.</translation>
    </message>
    <message>
        <source>The room is heard</source>
        <extracomment>studio/core/dataset_judgement.py</extracomment>
        <translation>Der Raum ist zu hören</translation>
    </message>
    <message>
        <source>The room echoes</source>
        <extracomment>studio/core/dataset_judgement.py</extracomment>
        <translation>Der Raum hallt</translation>
    </message>
    <message>
        <source>The room is learned as part of the voice.</source>
        <extracomment>studio/core/dataset_judgement.py</extracomment>
        <translation>Der Raum wird als Teil der Stimme gelernt.</translation>
    </message>
    <message>
        <source>Words that are not said teach a voice to say them wrongly.</source>
        <extracomment>studio/core/dataset_judgement.py</extracomment>
        <translation>An Wörtern, die nicht gesagt werden, lernt eine Stimme, sie falsch zu sagen.</translation>
    </message>
    <message>
        <source>The other clips in its folder have a text beside them.</source>
        <extracomment>studio/core/dataset_judgement.py</extracomment>
        <translation>Die anderen Clips in diesem Ordner haben einen Text bei sich.</translation>
    </message>
    <message>
        <source>No text beside it</source>
        <extracomment>studio/core/dataset_judgement.py</extracomment>
        <translation>Kein Text dabei</translation>
    </message>
    <message>
        <source>Words differ from its text</source>
        <extracomment>studio/core/dataset_judgement.py</extracomment>
        <translation>Wörter weichen vom Text ab</translation>
    </message>
    <message>
        <source>Some words differ from its text</source>
        <extracomment>studio/core/dataset_judgement.py</extracomment>
        <translation>Einige Wörter weichen vom Text ab</translation>
    </message>
    <message>
        <source>{source} holds no numbers of a voice.</source>
        <extracomment>studio/core/embeddings.py</extracomment>
        <translation>{source} enthält keine Zahlen einer Stimme.</translation>
    </message>
    <message>
        <source>A voice is {wanted} numbers, not {count}.</source>
        <extracomment>studio/core/embeddings.py</extracomment>
        <translation>Eine Stimme besteht aus {wanted} Zahlen, nicht aus {count}.</translation>
    </message>
    <message>
        <source>{source} has a number that no voice has: all lie from -{largest:g} to {largest:g}.</source>
        <extracomment>studio/core/embeddings.py</extracomment>
        <translation>{source} enthält eine Zahl, die keine Stimme hat: Alle liegen zwischen -{largest:g} und {largest:g}.</translation>
    </message>
    <message>
        <source>the script&apos;s title</source>
        <extracomment>studio/core/file_names.py</extracomment>
        <translation>der Titel des Skripts</translation>
    </message>
    <message>
        <source>the block&apos;s number; {number:03} with zeros before it</source>
        <extracomment>studio/core/file_names.py</extracomment>
        <translation>die Nummer des Blocks; {number:03} mit Nullen davor</translation>
    </message>
    <message>
        <source>the block&apos;s own name, else its first words</source>
        <extracomment>studio/core/file_names.py</extracomment>
        <translation>der eigene Name des Blocks, sonst seine ersten Wörter</translation>
    </message>
    <message>
        <source>the block&apos;s first words</source>
        <extracomment>studio/core/file_names.py</extracomment>
        <translation>die ersten Wörter des Blocks</translation>
    </message>
    <message>
        <source>who speaks, as the script has it</source>
        <extracomment>studio/core/file_names.py</extracomment>
        <translation>wer spricht, wie es im Skript steht</translation>
    </message>
    <message>
        <source>the voice&apos;s name</source>
        <extracomment>studio/core/file_names.py</extracomment>
        <translation>der Name der Stimme</translation>
    </message>
    <message>
        <source>the take&apos;s number</source>
        <extracomment>studio/core/file_names.py</extracomment>
        <translation>die Nummer des Takes</translation>
    </message>
    <message>
        <source>the language, such as en</source>
        <extracomment>studio/core/file_names.py</extracomment>
        <translation>die Sprache, etwa en</translation>
    </message>
    <message>
        <source>today, such as 2026-11-29</source>
        <extracomment>studio/core/file_names.py</extracomment>
        <translation>heute, etwa 2026-11-29</translation>
    </message>
    <message>
        <source>“{field}” cannot stand in a name. There are: {names}.</source>
        <extracomment>studio/core/file_names.py</extracomment>
        <translation>„{field}“ kann nicht in einem Namen stehen. Möglich sind: {names}.</translation>
    </message>
    <message>
        <source>A file needs a name.</source>
        <extracomment>studio/core/file_names.py</extracomment>
        <translation>Eine Datei braucht einen Namen.</translation>
    </message>
    <message>
        <source>It takes {seconds:.1f} s, which fits.</source>
        <extracomment>studio/core/fitting.py</extracomment>
        <translation>Dauert {seconds:.1f} s, das passt.</translation>
    </message>
    <message>
        <source>Its pauses alone take {silence:.1f} s, more than {target:.1f} s.</source>
        <extracomment>studio/core/fitting.py</extracomment>
        <translation>Schon die Pausen dauern {silence:.1f} s, mehr als {target:.1f} s.</translation>
    </message>
    <message>
        <source>At {pace:.2f}× it takes {seconds:.1f} s, which fits.</source>
        <extracomment>studio/core/fitting.py</extracomment>
        <translation>Mit {pace:.2f}× dauert es {seconds:.1f} s, das passt.</translation>
    </message>
    <message>
        <source>At {pace:g}×, the slowest that still sounds natural, it takes {seconds:.1f} s, {less:.1f} s less than {target:.1f} s. Add words or a pause.</source>
        <extracomment>studio/core/fitting.py</extracomment>
        <translation>Mit {pace:g}×, dem langsamsten Tempo, das noch natürlich klingt, dauert es {seconds:.1f} s, {less:.1f} s weniger als {target:.1f} s. Ergänzen Sie Text oder eine Pause.</translation>
    </message>
    <message>
        <source>At {pace:g}×, the fastest that still sounds natural, it takes {seconds:.1f} s, {more:.1f} s more than {target:.1f} s.</source>
        <extracomment>studio/core/fitting.py</extracomment>
        <translation>Mit {pace:g}×, dem schnellsten Tempo, das noch natürlich klingt, dauert es {seconds:.1f} s, {more:.1f} s mehr als {target:.1f} s.</translation>
    </message>
    <message numerus="yes">
        <source>Leave out about {count} words.</source>
        <extracomment>studio/core/fitting.py; of one: Leave out about {count} word.</extracomment>
        <translation>
            <numerusform>Lassen Sie etwa {count} Wort weg.</numerusform>
            <numerusform>Lassen Sie etwa {count} Wörter weg.</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the items of a list</comment>
        <extracomment>studio/core/language.py</extracomment>
        <translation>, </translation>
    </message>
    <message>
        <source>{first} and {last}</source>
        <comment>the end of a list</comment>
        <extracomment>studio/core/language.py</extracomment>
        <translation>{first} und {last}</translation>
    </message>
    <message>
        <source>{first} {next}</source>
        <comment>two sentences, one after the other</comment>
        <extracomment>studio/core/language.py</extracomment>
        <translation>{first} {next}</translation>
    </message>
    <message>
        <source>French</source>
        <extracomment>studio/core/languages.py</extracomment>
        <translation>Französisch</translation>
    </message>
    <message>
        <source>German</source>
        <extracomment>studio/core/languages.py</extracomment>
        <translation>Deutsch</translation>
    </message>
    <message>
        <source>Spanish</source>
        <extracomment>studio/core/languages.py</extracomment>
        <translation>Spanisch</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <extracomment>studio/core/languages.py</extracomment>
        <translation>Portugiesisch</translation>
    </message>
    <message>
        <source>Chinese</source>
        <extracomment>studio/core/languages.py</extracomment>
        <translation>Chinesisch</translation>
    </message>
    <message>
        <source>Japanese</source>
        <extracomment>studio/core/languages.py</extracomment>
        <translation>Japanisch</translation>
    </message>
    <message>
        <source>Hindi</source>
        <extracomment>studio/core/languages.py</extracomment>
        <translation>Hindi</translation>
    </message>
    <message>
        <source>Italian</source>
        <extracomment>studio/core/languages.py</extracomment>
        <translation>Italienisch</translation>
    </message>
    <message>
        <source>Korean</source>
        <extracomment>studio/core/languages.py</extracomment>
        <translation>Koreanisch</translation>
    </message>
    <message>
        <source>Dutch</source>
        <extracomment>studio/core/languages.py</extracomment>
        <translation>Niederländisch</translation>
    </message>
    <message>
        <source>Polish</source>
        <extracomment>studio/core/languages.py</extracomment>
        <translation>Polnisch</translation>
    </message>
    <message>
        <source>Russian</source>
        <extracomment>studio/core/languages.py</extracomment>
        <translation>Russisch</translation>
    </message>
    <message>
        <source>Swedish</source>
        <extracomment>studio/core/languages.py</extracomment>
        <translation>Schwedisch</translation>
    </message>
    <message>
        <source>Turkish</source>
        <extracomment>studio/core/languages.py</extracomment>
        <translation>Türkisch</translation>
    </message>
    <message>
        <source>General American</source>
        <extracomment>studio/core/languages.py</extracomment>
        <translation>Amerikanisch</translation>
    </message>
    <message>
        <source>British</source>
        <extracomment>studio/core/languages.py</extracomment>
        <translation>Britisch</translation>
    </message>
    <message>
        <source>Southern US</source>
        <extracomment>studio/core/languages.py</extracomment>
        <translation>Südstaaten</translation>
    </message>
    <message>
        <source>Australian</source>
        <extracomment>studio/core/languages.py</extracomment>
        <translation>Australisch</translation>
    </message>
    <message>
        <source>Indian</source>
        <extracomment>studio/core/languages.py</extracomment>
        <translation>Indisch</translation>
    </message>
    <message>
        <source>Castilian</source>
        <extracomment>studio/core/languages.py</extracomment>
        <translation>Kastilisch</translation>
    </message>
    <message>
        <source>Mexican</source>
        <extracomment>studio/core/languages.py</extracomment>
        <translation>Mexikanisch</translation>
    </message>
    <message>
        <source>Parisian</source>
        <extracomment>studio/core/languages.py</extracomment>
        <translation>Paris</translation>
    </message>
    <message>
        <source>Canadian French</source>
        <extracomment>studio/core/languages.py</extracomment>
        <translation>Frankokanadisch</translation>
    </message>
    <message>
        <source>Brazilian Portuguese</source>
        <extracomment>studio/core/languages.py</extracomment>
        <translation>Brasilianisch</translation>
    </message>
    <message>
        <source>European Portuguese</source>
        <extracomment>studio/core/languages.py</extracomment>
        <translation>Europäisches Portugiesisch</translation>
    </message>
    <message>
        <source>Mandarin</source>
        <extracomment>studio/core/languages.py</extracomment>
        <translation>Mandarin</translation>
    </message>
    <message>
        <source>High German</source>
        <extracomment>studio/core/languages.py</extracomment>
        <translation>Hochdeutsch</translation>
    </message>
    <message>
        <source>Randstad</source>
        <extracomment>studio/core/languages.py</extracomment>
        <translation>Randstad</translation>
    </message>
    <message>
        <source>Stockholm</source>
        <extracomment>studio/core/languages.py</extracomment>
        <translation>Stockholm</translation>
    </message>
    <message>
        <source>Istanbul</source>
        <extracomment>studio/core/languages.py</extracomment>
        <translation>Istanbul</translation>
    </message>
    <message>
        <source>{languages} can be spoken on this computer once the free program espeak-ng is installed on it.</source>
        <extracomment>studio/core/languages.py</extracomment>
        <translation>Auf diesem Computer möglich, sobald das kostenlose Programm espeak-ng installiert ist: {languages}.</translation>
    </message>
    <message>
        <source>“{words}” is missing.</source>
        <extracomment>studio/core/listen_back.py</extracomment>
        <translation>„{words}“ fehlt.</translation>
    </message>
    <message>
        <source>“{words}” is heard, and not in the text.</source>
        <extracomment>studio/core/listen_back.py</extracomment>
        <translation>„{words}“ ist zu hören, steht aber nicht im Text.</translation>
    </message>
    <message>
        <source>“{words}” sounds like “{others}”.</source>
        <extracomment>studio/core/listen_back.py</extracomment>
        <translation>„{words}“ klingt wie „{others}“.</translation>
    </message>
    <message>
        <source>“{words}” is cut short at the start.</source>
        <extracomment>studio/core/listen_back.py</extracomment>
        <translation>„{words}“ ist am Anfang abgeschnitten.</translation>
    </message>
    <message>
        <source>“{words}” is cut short at the end.</source>
        <extracomment>studio/core/listen_back.py</extracomment>
        <translation>„{words}“ ist am Ende abgeschnitten.</translation>
    </message>
    <message>
        <source>Nothing is clipped.</source>
        <extracomment>studio/core/measure_words.py</extracomment>
        <translation>Nichts ist übersteuert.</translation>
    </message>
    <message>
        <source>A few peaks are clipped; recorded a little more quietly it would sound cleaner.</source>
        <extracomment>studio/core/measure_words.py</extracomment>
        <translation>Einige Spitzen sind übersteuert; etwas leiser aufgenommen klänge es sauberer.</translation>
    </message>
    <message>
        <source>Much is clipped and sounds harsh: record it again, more quietly.</source>
        <extracomment>studio/core/measure_words.py</extracomment>
        <translation>Vieles ist übersteuert und klingt rau: Nehmen Sie leiser neu auf.</translation>
    </message>
    <message>
        <source>The background is quiet.</source>
        <extracomment>studio/core/measure_words.py</extracomment>
        <translation>Der Hintergrund ist ruhig.</translation>
    </message>
    <message>
        <source>Some noise can be heard behind the voice.</source>
        <extracomment>studio/core/measure_words.py</extracomment>
        <translation>Hinter der Stimme ist etwas Rauschen zu hören.</translation>
    </message>
    <message>
        <source>The noise is nearly as loud as the voice: choose a quieter place.</source>
        <extracomment>studio/core/measure_words.py</extracomment>
        <translation>Das Rauschen ist fast so laut wie die Stimme: Wählen Sie einen ruhigeren Ort.</translation>
    </message>
    <message>
        <source>The sound is full up to its heights.</source>
        <extracomment>studio/core/measure_words.py</extracomment>
        <translation>Der Klang reicht voll bis in die Höhen.</translation>
    </message>
    <message>
        <source>The heights are missing, as after a strong compression.</source>
        <extracomment>studio/core/measure_words.py</extracomment>
        <translation>Die Höhen fehlen wie nach starker Kompression.</translation>
    </message>
    <message>
        <source>It sounds like a telephone: everything high is missing.</source>
        <extracomment>studio/core/measure_words.py</extracomment>
        <translation>Es klingt wie am Telefon: Alles Hohe fehlt.</translation>
    </message>
    <message>
        <source>The room is hardly heard.</source>
        <extracomment>studio/core/measure_words.py</extracomment>
        <translation>Der Raum ist kaum zu hören.</translation>
    </message>
    <message>
        <source>The room can be heard; nearer to the microphone it would be drier.</source>
        <extracomment>studio/core/measure_words.py</extracomment>
        <translation>Der Raum ist zu hören; näher am Mikrofon klänge es trockener.</translation>
    </message>
    <message>
        <source>The room echoes: record nearer to the microphone, among soft things.</source>
        <extracomment>studio/core/measure_words.py</extracomment>
        <translation>Der Raum hallt: Nehmen Sie näher am Mikrofon auf, zwischen weichen Dingen.</translation>
    </message>
    <message>
        <source>One person speaks.</source>
        <extracomment>studio/core/measure_words.py</extracomment>
        <translation>Eine Person spricht.</translation>
    </message>
    <message>
        <source>The voice changes in the middle; perhaps somebody else speaks there.</source>
        <extracomment>studio/core/measure_words.py</extracomment>
        <translation>Die Stimme wechselt mittendrin; vielleicht spricht dort jemand anders.</translation>
    </message>
    <message>
        <source>More than one person seems to speak: choose a part with one alone.</source>
        <extracomment>studio/core/measure_words.py</extracomment>
        <translation>Mehr als eine Person scheint zu sprechen: Wählen Sie einen Teil mit nur einer.</translation>
    </message>
    <message>
        <source>There are {seconds:.1f} s of speech; {least:.0f} to {most:.0f} s serve best.</source>
        <extracomment>studio/core/measure_words.py</extracomment>
        <translation>Es sind {seconds:.1f} s Sprache; am besten sind {least:.0f} bis {most:.0f} s.</translation>
    </message>
    <message>
        <source>There are {seconds:.1f} s of speech; the best {most:.0f} s of it are enough.</source>
        <extracomment>studio/core/measure_words.py</extracomment>
        <translation>Es sind {seconds:.1f} s Sprache; die besten {most:.0f} s davon genügen.</translation>
    </message>
    <message>
        <source>There are {seconds:.1f} s of speech, which is enough.</source>
        <extracomment>studio/core/measure_words.py</extracomment>
        <translation>Es sind {seconds:.1f} s Sprache, das genügt.</translation>
    </message>
    <message>
        <source>{title} mended</source>
        <extracomment>studio/core/mended_export.py</extracomment>
        <translation>{title} ausgebessert</translation>
    </message>
    <message>
        <source>{title} patch {number:02} {words}</source>
        <extracomment>studio/core/mended_export.py</extracomment>
        <translation>{title} Patch {number:02} {words}</translation>
    </message>
    <message>
        <source>This service knows dialects, but no accents.</source>
        <extracomment>studio/core/parameters.py</extracomment>
        <translation>Dieser Dienst kennt Dialekte, aber keine Akzente.</translation>
    </message>
    <message>
        <source>This service takes no longest length.</source>
        <extracomment>studio/core/parameters.py</extracomment>
        <translation>Dieser Dienst nimmt keine Höchstlänge an.</translation>
    </message>
    <message>
        <source>This service takes no voice by its numbers.</source>
        <extracomment>studio/core/parameters.py</extracomment>
        <translation>Dieser Dienst nimmt keine Stimme als Zahlen an.</translation>
    </message>
    <message>
        <source>This service takes one emotion, without a level.</source>
        <extracomment>studio/core/parameters.py</extracomment>
        <translation>Dieser Dienst nimmt eine Emotion an, ohne Stärke.</translation>
    </message>
    <message>
        <source>This service fills in at its own speed and mood.</source>
        <extracomment>studio/core/parameters.py</extracomment>
        <translation>Dieser Dienst füllt Lücken in eigenem Tempo und eigener Stimmung.</translation>
    </message>
    <message>
        <source>This service clones by similarity only.</source>
        <extracomment>studio/core/parameters.py</extracomment>
        <translation>Dieser Dienst klont nur nach Ähnlichkeit.</translation>
    </message>
    <message>
        <source>This service does not clean clips before it clones.</source>
        <extracomment>studio/core/parameters.py</extracomment>
        <translation>Dieser Dienst reinigt Clips vor dem Klonen nicht.</translation>
    </message>
    <message>
        <source>This service clones without the clip&apos;s words.</source>
        <extracomment>studio/core/parameters.py</extracomment>
        <translation>Dieser Dienst klont ohne die Wörter des Clips.</translation>
    </message>
    <message>
        <source>it asks something; write the old words, an arrow and the new ones</source>
        <comment>why a line was not read, behind a colon</comment>
        <extracomment>studio/core/pickups/lines.py</extracomment>
        <translation>das ist eine Frage; schreiben Sie den alten Text, einen Pfeil und den neuen</translation>
    </message>
    <message>
        <source>the label has no words</source>
        <comment>why a line was not read, behind a colon</comment>
        <extracomment>studio/core/pickups/lines.py</extracomment>
        <translation>die Textmarke enthält keinen Text</translation>
    </message>
    <message>
        <source>No words were heard in this recording.</source>
        <extracomment>studio/core/pickups/matching.py</extracomment>
        <translation>In dieser Aufnahme wurden keine Wörter erkannt.</translation>
    </message>
    <message>
        <source>Nothing is said at the time that the list has.</source>
        <extracomment>studio/core/pickups/matching.py</extracomment>
        <translation>Zu der Zeit in der Liste wird nichts gesagt.</translation>
    </message>
    <message>
        <source>“{words}” was not heard in the recording.</source>
        <extracomment>studio/core/pickups/matching.py</extracomment>
        <translation>„{words}“ kommt in der Aufnahme nicht vor.</translation>
    </message>
    <message>
        <source>No line like “{words}” was heard in the recording.</source>
        <extracomment>studio/core/pickups/matching.py</extracomment>
        <translation>Kein Satz wie „{words}“ kommt in der Aufnahme vor.</translation>
    </message>
    <message>
        <source>“{words}” is said there already.</source>
        <extracomment>studio/core/pickups/matching.py</extracomment>
        <translation>„{words}“ wird dort schon gesagt.</translation>
    </message>
    <message>
        <source>There is nothing in the list.</source>
        <extracomment>studio/core/pickups/reading.py</extracomment>
        <translation>In der Liste steht nichts.</translation>
    </message>
    <message>
        <source>This is not a pickup list: it has more than {count:,} lines.</source>
        <extracomment>studio/core/pickups/reading.py</extracomment>
        <translation>Das ist keine Korrekturliste: Sie hat mehr als {count:,} Zeilen.</translation>
    </message>
    <message>
        <source>it says neither which words are wrong nor what shall be there</source>
        <comment>why a line was not read, behind a colon</comment>
        <extracomment>studio/core/pickups/table.py</extracomment>
        <translation>hier steht weder, welche Wörter falsch sind, noch, was dort stehen soll</translation>
    </message>
    <message>
        <source>the new words are the old ones</source>
        <comment>why a line was not read, behind a colon</comment>
        <extracomment>studio/core/pickups/table.py</extracomment>
        <translation>der neue Text ist der alte</translation>
    </message>
    <message>
        <source>it says neither the old words nor when they are said</source>
        <comment>why a line was not read, behind a colon</comment>
        <extracomment>studio/core/pickups/table.py</extracomment>
        <translation>hier steht weder der alte Text noch seine Zeit</translation>
    </message>
    <message>
        <source>Type the word that is said wrong.</source>
        <extracomment>studio/core/pronunciation.py</extracomment>
        <translation>Tippen Sie das Wort, das falsch ausgesprochen wird.</translation>
    </message>
    <message>
        <source>A word of this list has at most {number} characters.</source>
        <extracomment>studio/core/pronunciation.py</extracomment>
        <translation>Ein Wort dieser Liste hat höchstens {number} Zeichen.</translation>
    </message>
    <message>
        <source>Say how “{word}” sounds: spell it another way, or choose one of the sounds.</source>
        <extracomment>studio/core/pronunciation.py</extracomment>
        <translation>Sagen Sie, wie „{word}“ klingt: Schreiben Sie es anders oder wählen Sie eine der Aussprachen.</translation>
    </message>
    <message numerus="yes">
        <source>Delete {count} blocks</source>
        <extracomment>studio/core/script_edits.py; of one: Delete the block</extracomment>
        <translation>
            <numerusform>Block löschen</numerusform>
            <numerusform>{count} Blöcke löschen</numerusform>
        </translation>
    </message>
    <message>
        <source>Split the block</source>
        <extracomment>studio/core/script_edits.py</extracomment>
        <translation>Block teilen</translation>
    </message>
    <message>
        <source>Join the blocks</source>
        <extracomment>studio/core/script_edits.py</extracomment>
        <translation>Blöcke verbinden</translation>
    </message>
    <message>
        <source>Move the block</source>
        <extracomment>studio/core/script_edits.py</extracomment>
        <translation>Block verschieben</translation>
    </message>
    <message>
        <source>Duplicate the block</source>
        <extracomment>studio/core/script_edits.py</extracomment>
        <translation>Block duplizieren</translation>
    </message>
    <message>
        <source>Change who speaks</source>
        <extracomment>studio/core/script_edits.py</extracomment>
        <translation>Ändern, wer spricht</translation>
    </message>
    <message>
        <source>Delete the character</source>
        <extracomment>studio/core/script_edits.py</extracomment>
        <translation>Rolle löschen</translation>
    </message>
    <message>
        <source>Replace words</source>
        <extracomment>studio/core/script_edits.py</extracomment>
        <translation>Text ersetzen</translation>
    </message>
    <message>
        <source>kept</source>
        <comment>a pause that is as long as it was</comment>
        <extracomment>studio/core/seam_verdict.py</extracomment>
        <translation>gleich</translation>
    </message>
    <message>
        <source>The patch is the whole recording: it has no seams.</source>
        <extracomment>studio/core/seam_verdict.py</extracomment>
        <translation>Der Patch ist die ganze Aufnahme: Er hat keine Nähte.</translation>
    </message>
    <message>
        <source>The cut is good. You will not hear it.</source>
        <extracomment>studio/core/seam_verdict.py</extracomment>
        <translation>Der Schnitt ist gut. Man hört ihn nicht.</translation>
    </message>
    <message>
        <source>Both seams are good. You will not hear this patch.</source>
        <extracomment>studio/core/seam_verdict.py</extracomment>
        <translation>Beide Nähte sind gut. Man hört diesen Patch nicht.</translation>
    </message>
    <message>
        <source>The seam is good. You will not hear this patch.</source>
        <extracomment>studio/core/seam_verdict.py</extracomment>
        <translation>Die Naht ist gut. Man hört diesen Patch nicht.</translation>
    </message>
    <message>
        <source>Left seam</source>
        <extracomment>studio/core/seam_wording.py</extracomment>
        <translation>Linke Naht</translation>
    </message>
    <message>
        <source>Right seam</source>
        <extracomment>studio/core/seam_wording.py</extracomment>
        <translation>Rechte Naht</translation>
    </message>
    <message>
        <source>The cut</source>
        <extracomment>studio/core/seam_wording.py</extracomment>
        <translation>Der Schnitt</translation>
    </message>
    <message>
        <source>good</source>
        <comment>verdict on a seam or on words: nobody hears anything</comment>
        <extracomment>studio/core/seam_wording.py</extracomment>
        <translation>gut</translation>
    </message>
    <message>
        <source>listen</source>
        <comment>verdict on a seam or on words: something may be heard</comment>
        <extracomment>studio/core/seam_wording.py</extracomment>
        <translation>anhören</translation>
    </message>
    <message>
        <source>bad</source>
        <comment>verdict on a seam or on words: something is heard</comment>
        <extracomment>studio/core/seam_wording.py</extracomment>
        <translation>schlecht</translation>
    </message>
    <message>
        <source>Brightness</source>
        <extracomment>studio/core/seam_wording.py</extracomment>
        <translation>Helligkeit</translation>
    </message>
    <message>
        <source>Room noise</source>
        <extracomment>studio/core/seam_wording.py</extracomment>
        <translation>Raumgeräusch</translation>
    </message>
    <message>
        <source>Pitch</source>
        <extracomment>studio/core/seam_wording.py</extracomment>
        <translation>Tonhöhe</translation>
    </message>
    <message>
        <source>Pause</source>
        <comment>the silence beside a seam</comment>
        <extracomment>studio/core/seam_wording.py</extracomment>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Too little is said on one side to tell.</source>
        <extracomment>studio/core/seam_wording.py</extracomment>
        <translation>Auf einer Seite wird zu wenig gesagt, um es zu beurteilen.</translation>
    </message>
    <message>
        <source>One side has no pause in which its room could be heard.</source>
        <extracomment>studio/core/seam_wording.py</extracomment>
        <translation>Auf einer Seite fehlt eine Pause, in der der Raum zu hören wäre.</translation>
    </message>
    <message>
        <source>No voice is heard close to the seam on one side.</source>
        <extracomment>studio/core/seam_wording.py</extracomment>
        <translation>Auf einer Seite ist nahe der Naht keine Stimme zu hören.</translation>
    </message>
    <message>
        <source>Nothing was here before that it could be compared with.</source>
        <extracomment>studio/core/seam_wording.py</extracomment>
        <translation>Hier war vorher nichts, womit es sich vergleichen ließe.</translation>
    </message>
    <message>
        <source>a semitone</source>
        <comment>the voice jumps up or down by it</comment>
        <extracomment>studio/core/seam_wording.py</extracomment>
        <translation>einen Halbton</translation>
    </message>
    <message>
        <source>a tone</source>
        <comment>the voice jumps up or down by it</comment>
        <extracomment>studio/core/seam_wording.py</extracomment>
        <translation>einen Ganzton</translation>
    </message>
    <message>
        <source>a third</source>
        <comment>the voice jumps up or down by it</comment>
        <extracomment>studio/core/seam_wording.py</extracomment>
        <translation>eine Terz</translation>
    </message>
    <message>
        <source>a fourth</source>
        <comment>the voice jumps up or down by it</comment>
        <extracomment>studio/core/seam_wording.py</extracomment>
        <translation>eine Quarte</translation>
    </message>
    <message>
        <source>a fifth</source>
        <comment>the voice jumps up or down by it</comment>
        <extracomment>studio/core/seam_wording.py</extracomment>
        <translation>eine Quinte</translation>
    </message>
    <message>
        <source>a sixth</source>
        <comment>the voice jumps up or down by it</comment>
        <extracomment>studio/core/seam_wording.py</extracomment>
        <translation>eine Sexte</translation>
    </message>
    <message>
        <source>a seventh</source>
        <comment>the voice jumps up or down by it</comment>
        <extracomment>studio/core/seam_wording.py</extracomment>
        <translation>eine Septime</translation>
    </message>
    <message>
        <source>an octave</source>
        <comment>the voice jumps up or down by it</comment>
        <extracomment>studio/core/seam_wording.py</extracomment>
        <translation>eine Oktave</translation>
    </message>
    <message>
        <source>more than an octave</source>
        <comment>the voice jumps up or down by it</comment>
        <extracomment>studio/core/seam_wording.py</extracomment>
        <translation>mehr als eine Oktave</translation>
    </message>
    <message>
        <source>{sign}{size:.2f} s</source>
        <extracomment>studio/core/seam_wording.py</extracomment>
        <translation>{sign}{size:.2f} s</translation>
    </message>
    <message>
        <source>{sign}{size:.1f} st</source>
        <comment>semitones</comment>
        <extracomment>studio/core/seam_wording.py</extracomment>
        <translation>{sign}{size:.1f} HT</translation>
    </message>
    <message>
        <source>{sign}{size:.1f} dB</source>
        <extracomment>studio/core/seam_wording.py</extracomment>
        <translation>{sign}{size:.1f} dB</translation>
    </message>
    <message>
        <source>Left seam is good.</source>
        <extracomment>studio/core/seam_wording.py</extracomment>
        <translation>Die linke Naht ist gut.</translation>
    </message>
    <message>
        <source>Right seam is good.</source>
        <extracomment>studio/core/seam_wording.py</extracomment>
        <translation>Die rechte Naht ist gut.</translation>
    </message>
    <message>
        <source>The cut is good.</source>
        <extracomment>studio/core/seam_wording.py</extracomment>
        <translation>Der Schnitt ist gut.</translation>
    </message>
    <message>
        <source>Fix it, or move the edge.</source>
        <extracomment>studio/core/seam_wording.py</extracomment>
        <translation>Beheben Sie es oder verschieben Sie den Rand.</translation>
    </message>
    <message>
        <source>Fix it, or try another take.</source>
        <extracomment>studio/core/seam_wording.py</extracomment>
        <translation>Beheben Sie es oder versuchen Sie einen anderen Take.</translation>
    </message>
    <message>
        <source>Try another take, or move the edge to the pause behind.</source>
        <extracomment>studio/core/seam_wording.py</extracomment>
        <translation>Versuchen Sie einen anderen Take oder verschieben Sie den Rand in die Pause dahinter.</translation>
    </message>
    <message>
        <source>Try another take, or move the edge to the pause before.</source>
        <extracomment>studio/core/seam_wording.py</extracomment>
        <translation>Versuchen Sie einen anderen Take oder verschieben Sie den Rand in die Pause davor.</translation>
    </message>
    <message>
        <source>{side}: the patch is {size:.1f} dB louder than the recording.</source>
        <extracomment>studio/core/seam_wording.py</extracomment>
        <translation>{side}: Der Patch ist {size:.1f} dB lauter als die Aufnahme.</translation>
    </message>
    <message>
        <source>{side}: the patch is {size:.1f} dB quieter than the recording.</source>
        <extracomment>studio/core/seam_wording.py</extracomment>
        <translation>{side}: Der Patch ist {size:.1f} dB leiser als die Aufnahme.</translation>
    </message>
    <message>
        <source>{side}: the patch is {size:.1f} dB brighter than the room.</source>
        <extracomment>studio/core/seam_wording.py</extracomment>
        <translation>{side}: Der Patch ist {size:.1f} dB heller als der Raum.</translation>
    </message>
    <message>
        <source>{side}: the patch is {size:.1f} dB duller than the room.</source>
        <extracomment>studio/core/seam_wording.py</extracomment>
        <translation>{side}: Der Patch ist {size:.1f} dB dumpfer als der Raum.</translation>
    </message>
    <message>
        <source>{side}: the room is {size:.1f} dB louder in the patch.</source>
        <extracomment>studio/core/seam_wording.py</extracomment>
        <translation>{side}: Der Raum ist im Patch {size:.1f} dB lauter.</translation>
    </message>
    <message>
        <source>{side}: the room is {size:.1f} dB quieter in the patch.</source>
        <extracomment>studio/core/seam_wording.py</extracomment>
        <translation>{side}: Der Raum ist im Patch {size:.1f} dB leiser.</translation>
    </message>
    <message>
        <source>{side}: the voice jumps up by {interval}.</source>
        <extracomment>studio/core/seam_wording.py</extracomment>
        <translation>{side}: Die Stimme springt um {interval} nach oben.</translation>
    </message>
    <message>
        <source>{side}: the voice jumps down by {interval}.</source>
        <extracomment>studio/core/seam_wording.py</extracomment>
        <translation>{side}: Die Stimme springt um {interval} nach unten.</translation>
    </message>
    <message>
        <source>{side}: the pause is {seconds:.2f} s longer than it was.</source>
        <extracomment>studio/core/seam_wording.py</extracomment>
        <translation>{side}: Die Pause ist {seconds:.2f} s länger als vorher.</translation>
    </message>
    <message>
        <source>{side}: the pause is {seconds:.2f} s shorter than it was.</source>
        <extracomment>studio/core/seam_wording.py</extracomment>
        <translation>{side}: Die Pause ist {seconds:.2f} s kürzer als vorher.</translation>
    </message>
    <message>
        <source>only the small English voice is installed here</source>
        <extracomment>studio/core/unmatched.py</extracomment>
        <translation>hier ist nur die kleine englische Stimme installiert</translation>
    </message>
    <message>
        <source>the recording has no words that could be made out</source>
        <extracomment>studio/core/unmatched.py</extracomment>
        <translation>in der Aufnahme waren keine Wörter auszumachen</translation>
    </message>
    <message>
        <source>the words are not English, or not clear enough</source>
        <extracomment>studio/core/unmatched.py</extracomment>
        <translation>die Wörter sind nicht englisch oder nicht deutlich genug</translation>
    </message>
    <message>
        <source>the words could not be placed in time</source>
        <extracomment>studio/core/unmatched.py</extracomment>
        <translation>die Wörter ließen sich zeitlich nicht zuordnen</translation>
    </message>
    <message>
        <source>the words could not be understood when they were said again</source>
        <extracomment>studio/core/unmatched.py</extracomment>
        <translation>die Wörter waren beim Nachsprechen nicht zu verstehen</translation>
    </message>
    <message>
        <source>the recording is whispered and has no melody</source>
        <extracomment>studio/core/unmatched.py</extracomment>
        <translation>die Aufnahme ist geflüstert und hat keine Melodie</translation>
    </message>
    <message>
        <source>the recording has music under the voice</source>
        <extracomment>studio/core/unmatched.py</extracomment>
        <translation>unter der Stimme liegt Musik</translation>
    </message>
    <message>
        <source>the noise in the recording is almost as loud as the voice</source>
        <extracomment>studio/core/unmatched.py</extracomment>
        <translation>das Rauschen in der Aufnahme ist fast so laut wie die Stimme</translation>
    </message>
    <message>
        <source>the recording is sung</source>
        <extracomment>studio/core/unmatched.py</extracomment>
        <translation>in der Aufnahme wird gesungen</translation>
    </message>
    <message>
        <source>{voice} was made without the melody match, at least where it begins: {reason}.</source>
        <extracomment>studio/core/unmatched.py</extracomment>
        <translation>{voice} wurde zumindest am Anfang ohne Melodieabgleich erzeugt: {reason}.</translation>
    </message>
    <message>
        <source>{voice} was made without the melody match: {reason}.</source>
        <extracomment>studio/core/unmatched.py</extracomment>
        <translation>{voice} wurde ohne Melodieabgleich erzeugt: {reason}.</translation>
    </message>
    <message>
        <source>{voice} was made without the melody match from {start} to {end}: {reason}.</source>
        <extracomment>studio/core/unmatched.py</extracomment>
        <translation>{voice} wurde von {start} bis {end} ohne Melodieabgleich erzeugt: {reason}.</translation>
    </message>
    <message numerus="yes">
        <source>{voice} was made without the melody match in {count} places, first from {start} to {end}: {reason}.</source>
        <extracomment>studio/core/unmatched.py; of one: {voice} was made without the melody match in {count} place, from {start} to {end}: {reason}.</extracomment>
        <translation>
            <numerusform>{voice} wurde an {count} Stelle ohne Melodieabgleich erzeugt, von {start} bis {end}: {reason}.</numerusform>
            <numerusform>{voice} wurde an {count} Stellen ohne Melodieabgleich erzeugt, zuerst von {start} bis {end}: {reason}.</numerusform>
        </translation>
    </message>
    <message>
        <source>the folder it lies in</source>
        <extracomment>studio/core/voice_batch.py</extracomment>
        <translation>der Ordner, in dem sie liegt</translation>
    </message>
    <message>
        <source>the recording&apos;s number; {number:03} with zeros before it</source>
        <extracomment>studio/core/voice_batch.py</extracomment>
        <translation>die Nummer der Aufnahme; {number:03} mit Nullen davor</translation>
    </message>
    <message>
        <source>{source} is larger than any voice: more than {size} MB.</source>
        <extracomment>studio/core/voice_file.py</extracomment>
        <translation>{source} ist größer als jede Stimme: mehr als {size} MB.</translation>
    </message>
    <message>
        <source>{source} holds no voice: it is not JSON.</source>
        <extracomment>studio/core/voice_file.py</extracomment>
        <translation>{source} enthält keine Stimme: kein JSON.</translation>
    </message>
    <message>
        <source>{source} was written by a newer studio.</source>
        <extracomment>studio/core/voice_file.py</extracomment>
        <translation>{source} stammt von einem neueren Studio.</translation>
    </message>
    <message>
        <source>{source} names a language or an accent that is none.</source>
        <extracomment>studio/core/voice_file.py</extracomment>
        <translation>{source} nennt eine Sprache oder einen Akzent, den es nicht gibt.</translation>
    </message>
    <message>
        <source>{source} has a {key} that is no text of at most {count:,} characters.</source>
        <extracomment>studio/core/voice_file.py</extracomment>
        <translation>{source}: „{key}“ ist kein Text von höchstens {count:,} Zeichen.</translation>
    </message>
    <message>
        <source>{source} has a sample that is too large, or none at all.</source>
        <extracomment>studio/core/voice_file.py</extracomment>
        <translation>{source} enthält eine zu große Hörprobe oder gar keine.</translation>
    </message>
    <message>
        <source>{source} has a sample that is damaged.</source>
        <extracomment>studio/core/voice_file.py</extracomment>
        <translation>{source} enthält eine beschädigte Hörprobe.</translation>
    </message>
    <message>
        <source>{source} has a sample that is no sound.</source>
        <extracomment>studio/core/voice_file.py</extracomment>
        <translation>{source} enthält eine Hörprobe, die kein Ton ist.</translation>
    </message>
    <message>
        <source>American</source>
        <extracomment>studio/core/voice_requests.py</extracomment>
        <translation>Amerikanisch</translation>
    </message>
    <message>
        <source>Peninsular</source>
        <extracomment>studio/core/voice_requests.py</extracomment>
        <translation>Kastilisch</translation>
    </message>
    <message>
        <source>Brazilian</source>
        <extracomment>studio/core/voice_requests.py</extracomment>
        <translation>Brasilianisch</translation>
    </message>
    <message>
        <source>European</source>
        <extracomment>studio/core/voice_requests.py</extracomment>
        <translation>Europäisch</translation>
    </message>
    <message>
        <source>Canadian</source>
        <extracomment>studio/core/voice_requests.py</extracomment>
        <translation>Kanadisch</translation>
    </message>
    <message>
        <source>Opening your work</source>
        <extracomment>studio/desk.py</extracomment>
        <translation>Ihre Arbeit wird geöffnet</translation>
    </message>
    <message>
        <source>Starting the voices</source>
        <extracomment>studio/desk.py</extracomment>
        <translation>Stimmen werden gestartet</translation>
    </message>
    <message>
        <source>Nothing came from the microphone. Look whether it is plugged in and not muted.</source>
        <extracomment>studio/devices/recorder.py</extracomment>
        <translation>Vom Mikrofon kam nichts. Sehen Sie nach, ob es angeschlossen und nicht stumm ist.</translation>
    </message>
    <message>
        <source>The microphone stopped working. What was recorded until then is kept.</source>
        <extracomment>studio/devices/recorder.py</extracomment>
        <translation>Das Mikrofon ist ausgefallen. Was bis dahin aufgenommen wurde, bleibt erhalten.</translation>
    </message>
    <message>
        <source>Plug one in, or allow it: Settings, Privacy &amp; security, Microphone, “Let desktop apps access your microphone”.</source>
        <extracomment>studio/devices/may_record.py</extracomment>
        <translation>Schließen Sie eines an oder erlauben Sie es: Einstellungen, Datenschutz und Sicherheit, Mikrofon, „Desktop-Apps den Zugriff auf Ihr Mikrofon erlauben“.</translation>
    </message>
    <message>
        <source>Plug one in, or allow it for Pickup Studio: System Settings, Privacy &amp; Security, Microphone.</source>
        <extracomment>studio/devices/may_record.py</extracomment>
        <translation>Schließen Sie eines an oder erlauben Sie es für Pickup Studio: Systemeinstellungen, Datenschutz &amp; Sicherheit, Mikrofon.</translation>
    </message>
    <message>
        <source>Plug one in, or choose it in the system&apos;s sound settings and look that it is not muted.</source>
        <extracomment>studio/devices/may_record.py</extracomment>
        <translation>Schließen Sie eines an oder wählen Sie es in den Toneinstellungen des Systems und sehen Sie nach, ob es nicht stumm ist.</translation>
    </message>
    <message>
        <source>No microphone can be used.</source>
        <extracomment>studio/devices/may_record.py</extracomment>
        <translation>Kein Mikrofon ist nutzbar.</translation>
    </message>
    <message>
        <source>“{name}” is not a recording of the studio.</source>
        <extracomment>studio/devices/recording_file.py</extracomment>
        <translation>„{name}“ ist keine Aufnahme des Studios.</translation>
    </message>
    <message>
        <source>No sound device was found, so nothing can be heard; export still works.</source>
        <extracomment>studio/devices/sounding.py</extracomment>
        <translation>Kein Tongerät gefunden, daher ist nichts zu hören; der Export geht trotzdem.</translation>
    </message>
    <message>
        <source>Press Play to go on through {device}.</source>
        <extracomment>studio/devices/sounding.py</extracomment>
        <translation>Mit „Wiedergabe“ geht es weiter über {device}.</translation>
    </message>
    <message>
        <source>No other was found.</source>
        <extracomment>studio/devices/sounding.py</extracomment>
        <translation>Ein anderes wurde nicht gefunden.</translation>
    </message>
    <message>
        <source>The sound device went away, so the sound was paused.</source>
        <extracomment>studio/devices/sounding.py</extracomment>
        <translation>Das Tongerät ist weg, daher wurde der Ton angehalten.</translation>
    </message>
    <message>
        <source>The sound broke off: it could not be read any more.</source>
        <extracomment>studio/devices/supply.py</extracomment>
        <translation>Der Ton ist abgebrochen: Er war nicht mehr lesbar.</translation>
    </message>
    <message>
        <source>Something went wrong inside the studio. What you have made so far is safe; the log says more.</source>
        <extracomment>studio/jobs/task.py</extracomment>
        <translation>Im Studio ist etwas schiefgegangen. Was Sie bisher gemacht haben, ist sicher; mehr steht im Protokoll.</translation>
    </message>
    <message>
        <source>The voices on this computer stopped and are being started again.</source>
        <extracomment>studio/launch/engine.py</extracomment>
        <translation>Die Stimmen auf diesem Computer sind ausgefallen und werden neu gestartet.</translation>
    </message>
    <message>
        <source>The voices on this computer are not ready yet.</source>
        <extracomment>studio/launch/engine.py</extracomment>
        <translation>Die Stimmen auf diesem Computer sind noch nicht bereit.</translation>
    </message>
    <message>
        <source>The voices on this computer could not be started: {reason}.</source>
        <extracomment>studio/launch/engine.py</extracomment>
        <translation>Die Stimmen auf diesem Computer ließen sich nicht starten: {reason}.</translation>
    </message>
    <message numerus="yes">
        <source>The studio was closed while it was made: {count:,} credits may have been taken.</source>
        <extracomment>studio/library/batch_log.py; of one: The studio was closed while it was made: {count:,} credit may have been taken.</extracomment>
        <translation>
            <numerusform>Das Studio wurde beim Erzeugen geschlossen: Vielleicht wurde {count:,} Credit abgebucht.</numerusform>
            <numerusform>Das Studio wurde beim Erzeugen geschlossen: Vielleicht wurden {count:,} Credits abgebucht.</numerusform>
        </translation>
    </message>
    <message>
        <source>The ledger cannot be written: {error}.</source>
        <extracomment>studio/library/ledger.py</extracomment>
        <translation>Die Kostenliste lässt sich nicht schreiben: {error}.</translation>
    </message>
    <message>
        <source>Untitled</source>
        <extracomment>studio/library/names.py</extracomment>
        <translation>Unbenannt</translation>
    </message>
    <message>
        <source>A project needs a name.</source>
        <extracomment>studio/library/names.py</extracomment>
        <translation>Ein Projekt braucht einen Namen.</translation>
    </message>
    <message>
        <source>A project&apos;s name cannot have “{sign}” in it.</source>
        <extracomment>studio/library/names.py</extracomment>
        <translation>Der Name eines Projekts kann kein „{sign}“ enthalten.</translation>
    </message>
    <message>
        <source>This name is too long for a folder.</source>
        <extracomment>studio/library/names.py</extracomment>
        <translation>Dieser Name ist zu lang für einen Ordner.</translation>
    </message>
    <message>
        <source>There are too many untitled projects. Give some of them a name.</source>
        <extracomment>studio/library/project.py</extracomment>
        <translation>Es gibt zu viele unbenannte Projekte. Geben Sie einigen davon einen Namen.</translation>
    </message>
    <message>
        <source>A take is being made just now; save when it is there.</source>
        <extracomment>studio/library/project.py</extracomment>
        <translation>Gerade wird ein Take erzeugt; speichern Sie, wenn er da ist.</translation>
    </message>
    <message>
        <source>“{name}” is open in another window, or may not be changed.</source>
        <extracomment>studio/library/project.py</extracomment>
        <translation>„{name}“ ist in einem anderen Fenster offen oder darf nicht geändert werden.</translation>
    </message>
    <message>
        <source>“{name}” is open elsewhere and cannot be changed here.</source>
        <extracomment>studio/library/project.py</extracomment>
        <translation>„{name}“ ist anderswo offen und lässt sich hier nicht ändern.</translation>
    </message>
    <message>
        <source>There is something named “{name}” in “{folder}” already.</source>
        <extracomment>studio/library/project_files.py</extracomment>
        <translation>In „{folder}“ gibt es schon etwas namens „{name}“.</translation>
    </message>
    <message>
        <source>“{name}” is not a project of the studio.</source>
        <extracomment>studio/library/project_files.py</extracomment>
        <translation>„{name}“ ist kein Projekt des Studios.</translation>
    </message>
    <message>
        <source>“{name}” was written by a later version of the studio, and was not opened, so that nothing in it is lost. Open it with that version.</source>
        <extracomment>studio/library/project_files.py</extracomment>
        <translation>„{name}“ stammt von einer späteren Version des Studios und wurde nicht geöffnet, damit nichts darin verloren geht. Öffnen Sie es mit jener Version.</translation>
    </message>
    <message>
        <source>The last change was not written to its end and was left out.</source>
        <extracomment>studio/library/recovery.py</extracomment>
        <translation>Die letzte Änderung war nicht zu Ende geschrieben und wurde weggelassen.</translation>
    </message>
    <message>
        <source>Part of the list of changes could not be read; a copy of it is kept in the project.</source>
        <extracomment>studio/library/recovery.py</extracomment>
        <translation>Ein Teil der Änderungsliste war nicht lesbar; eine Kopie davon liegt im Projekt.</translation>
    </message>
    <message>
        <source>Pickup Studio closed unexpectedly.</source>
        <extracomment>studio/library/recovery.py</extracomment>
        <translation>Pickup Studio wurde unerwartet beendet.</translation>
    </message>
    <message>
        <source>Everything up to {time} is here.</source>
        <extracomment>studio/library/recovery.py</extracomment>
        <translation>Alles bis {time} ist da.</translation>
    </message>
    <message>
        <source>This system has no keychain to keep the key in.</source>
        <extracomment>studio/library/secrets.py</extracomment>
        <translation>Dieses System hat keinen Schlüsselbund, der den Schlüssel aufbewahren könnte.</translation>
    </message>
    <message>
        <source>“{name}” is an old Word file. Save it as .docx in the program that made it, and open that.</source>
        <extracomment>studio/library/text_file.py</extracomment>
        <translation>„{name}“ ist eine alte Word-Datei. Speichern Sie sie in ihrem Programm als .docx und öffnen Sie diese.</translation>
    </message>
    <message>
        <source>“{name}” is a rich text file. Save it as .docx or .txt in the program that made it, and open that.</source>
        <extracomment>studio/library/text_file.py</extracomment>
        <translation>„{name}“ ist eine RTF-Datei. Speichern Sie sie in ihrem Programm als .docx oder .txt und öffnen Sie diese.</translation>
    </message>
    <message>
        <source>“{name}” is a PDF, which has pages but no text in order. Open the text that it was made of.</source>
        <extracomment>studio/library/text_file.py</extracomment>
        <translation>„{name}“ ist ein PDF: Es hat Seiten, aber keinen fortlaufenden Text. Öffnen Sie den Text, aus dem es entstanden ist.</translation>
    </message>
    <message>
        <source>“{name}” is not a text file, but an archive.</source>
        <extracomment>studio/library/text_file.py</extracomment>
        <translation>„{name}“ ist keine Textdatei, sondern ein Archiv.</translation>
    </message>
    <message>
        <source>“{name}” is a folder, not a text.</source>
        <extracomment>studio/library/text_file.py</extracomment>
        <translation>„{name}“ ist ein Ordner, kein Text.</translation>
    </message>
    <message>
        <source>“{name}” is larger than any script: more than {megabytes} MB.</source>
        <extracomment>studio/library/text_file.py</extracomment>
        <translation>„{name}“ ist größer als jedes Skript: mehr als {megabytes} MB.</translation>
    </message>
    <message>
        <source>“{name}” is not a text that the studio can read.</source>
        <extracomment>studio/library/text_file.py</extracomment>
        <translation>„{name}“ ist kein Text, den das Studio lesen kann.</translation>
    </message>
    <message>
        <source>it is marked as resolved</source>
        <comment>why a comment is no pickup</comment>
        <extracomment>studio/library/word_comments.py</extracomment>
        <translation>er ist als erledigt markiert</translation>
    </message>
    <message>
        <source>it is an answer to another comment</source>
        <comment>why a comment is no pickup</comment>
        <extracomment>studio/library/word_comments.py</extracomment>
        <translation>er antwortet auf einen anderen Kommentar</translation>
    </message>
    <message>
        <source>“{name}” has no comments. Write one at each place, with the new words in it.</source>
        <extracomment>studio/library/word_comments.py</extracomment>
        <translation>„{name}“ hat keine Kommentare. Schreiben Sie an jede Stelle einen mit dem neuen Text darin.</translation>
    </message>
    <message>
        <source>“{name}” holds more text than any script.</source>
        <extracomment>studio/library/word_file.py</extracomment>
        <translation>„{name}“ enthält mehr Text als jedes Skript.</translation>
    </message>
    <message>
        <source>“{name}” is not a Word document that can be read: it is damaged, or of another kind.</source>
        <extracomment>studio/library/word_file.py</extracomment>
        <translation>„{name}“ ist kein lesbares Word-Dokument: Es ist beschädigt oder von anderer Art.</translation>
    </message>
    <message>
        <source>The disk has no room for what is in “{name}”.</source>
        <extracomment>studio/library/zipped_project.py</extracomment>
        <translation>Auf dem Datenträger ist kein Platz für den Inhalt von „{name}“.</translation>
    </message>
    <message>
        <source>“{name}” is damaged, or no zip file.</source>
        <extracomment>studio/library/zipped_project.py</extracomment>
        <translation>„{name}“ ist beschädigt oder keine ZIP-Datei.</translation>
    </message>
    <message>
        <source>There is no project in “{name}”.</source>
        <extracomment>studio/library/zipped_project.py</extracomment>
        <translation>In „{name}“ ist kein Projekt.</translation>
    </message>
    <message>
        <source>“{name}” holds more files than any project.</source>
        <extracomment>studio/library/zipped_project.py</extracomment>
        <translation>„{name}“ enthält mehr Dateien als jedes Projekt.</translation>
    </message>
    <message>
        <source>“{name}” is not opened: it names files outside of the project.</source>
        <extracomment>studio/library/zipped_project.py</extracomment>
        <translation>„{name}“ wird nicht geöffnet: Es nennt Dateien außerhalb des Projekts.</translation>
    </message>
    <message>
        <source>“{name}” is not opened: it would unpack to far more than a project is.</source>
        <extracomment>studio/library/zipped_project.py</extracomment>
        <translation>„{name}“ wird nicht geöffnet: Entpackt wäre es viel größer, als ein Projekt ist.</translation>
    </message>
    <message>
        <source>There are too many projects named “{name}” in “{folder}”.</source>
        <extracomment>studio/library/zipped_project.py</extracomment>
        <translation>In „{folder}“ gibt es zu viele Projekte namens „{name}“.</translation>
    </message>
    <message>
        <source>“{name}” is not opened: it holds more than it says.</source>
        <extracomment>studio/library/zipped_project.py</extracomment>
        <translation>„{name}“ wird nicht geöffnet: Es enthält mehr, als es angibt.</translation>
    </message>
    <message>
        <source>The recording has no gap from {start:g} to {end:g} s: it is {seconds:.2f} s long.</source>
        <extracomment>studio/services/around_gap.py</extracomment>
        <translation>Die Aufnahme hat keine Lücke von {start:g} bis {end:g} s: Sie ist {seconds:.2f} s lang.</translation>
    </message>
    <message>
        <source>Clone the voice of “{recording}” on {name}? About {seconds:.0f} seconds of it are sent there and kept as a voice of your account. Did the speaker agree?</source>
        <extracomment>studio/services/as_recorded.py</extracomment>
        <translation>Die Stimme aus „{recording}“ bei {name} klonen? Etwa {seconds:.0f} Sekunden davon werden dorthin gesendet und als Stimme Ihres Kontos behalten. Hat die sprechende Person zugestimmt?</translation>
    </message>
    <message>
        <source>{name} was not allowed to clone the voice of the recording yet.</source>
        <extracomment>studio/services/as_recorded.py</extracomment>
        <translation>{name} darf die Stimme der Aufnahme noch nicht klonen.</translation>
    </message>
    <message>
        <source>Learning the voice of the recording</source>
        <extracomment>studio/services/as_recorded.py</extracomment>
        <translation>Stimme der Aufnahme wird gelernt</translation>
    </message>
    <message>
        <source>Choose the folder that the results go to.</source>
        <extracomment>studio/services/change_batch.py</extracomment>
        <translation>Wählen Sie den Ordner für die Ergebnisse.</translation>
    </message>
    <message>
        <source>Changing</source>
        <extracomment>studio/services/change_batch.py</extracomment>
        <translation>Wird gewandelt</translation>
    </message>
    <message>
        <source>Made, and not saved: {reason}</source>
        <extracomment>studio/services/change_batch.py</extracomment>
        <translation>Erzeugt, aber nicht gespeichert: {reason}</translation>
    </message>
    <message>
        <source>Stopped. It may still be charged.</source>
        <extracomment>studio/services/change_batch.py</extracomment>
        <translation>Gestoppt. Vielleicht wird es trotzdem berechnet.</translation>
    </message>
    <message>
        <source>“{name}” is another file now than when it was added. Add it again.</source>
        <extracomment>studio/services/change_batch.py</extracomment>
        <translation>„{name}“ ist jetzt eine andere Datei als beim Hinzufügen. Fügen Sie sie erneut hinzu.</translation>
    </message>
    <message>
        <source>“{name}” may not be read.</source>
        <extracomment>studio/services/change_batch.py</extracomment>
        <translation>„{name}“ darf nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Nobody can be heard speaking in this recording.</source>
        <extracomment>studio/services/clip_doctor.py</extracomment>
        <translation>In dieser Aufnahme ist niemand zu hören, der spricht.</translation>
    </message>
    <message>
        <source>Listening to the recording</source>
        <extracomment>studio/services/clip_doctor.py</extracomment>
        <translation>Aufnahme wird angehört</translation>
    </message>
    <message>
        <source>Comparing the best stretches</source>
        <extracomment>studio/services/clip_doctor.py</extracomment>
        <translation>Die besten Abschnitte werden verglichen</translation>
    </message>
    <message numerus="yes">
        <source>There are {count} minutes of speech: one good stretch is enough.</source>
        <extracomment>studio/services/clip_doctor.py; of one: There is {count} minute of speech: one good stretch is enough.</extracomment>
        <translation>
            <numerusform>Es ist {count} Minute Sprache: Ein guter Abschnitt genügt.</numerusform>
            <numerusform>Es sind {count} Minuten Sprache: Ein guter Abschnitt genügt.</numerusform>
        </translation>
    </message>
    <message>
        <source>There are {seconds:.0f} s of speech: one good stretch is enough.</source>
        <extracomment>studio/services/clip_doctor.py</extracomment>
        <translation>Es sind {seconds:.0f} s Sprache: Ein guter Abschnitt genügt.</translation>
    </message>
    <message>
        <source>Reading the recording</source>
        <extracomment>studio/services/clone.py</extracomment>
        <translation>Aufnahme wird gelesen</translation>
    </message>
    <message>
        <source>Listening to the voice</source>
        <extracomment>studio/services/clone.py</extracomment>
        <translation>Stimme wird angehört</translation>
    </message>
    <message>
        <source>Runs on this computer too, so nothing is charged.</source>
        <extracomment>studio/services/connect.py</extracomment>
        <translation>Läuft auch auf diesem Computer, daher wird nichts berechnet.</translation>
    </message>
    <message>
        <source>speaking</source>
        <comment>offered</comment>
        <extracomment>studio/services/offered.py</extracomment>
        <translation>Sprechen</translation>
    </message>
    <message>
        <source>times of words</source>
        <comment>offered</comment>
        <extracomment>studio/services/offered.py</extracomment>
        <translation>Wortzeiten</translation>
    </message>
    <message>
        <source>speed and emotions</source>
        <comment>offered</comment>
        <extracomment>studio/services/offered.py</extracomment>
        <translation>Tempo und Emotionen</translation>
    </message>
    <message>
        <source>other takes of the same words</source>
        <comment>offered</comment>
        <extracomment>studio/services/offered.py</extracomment>
        <translation>andere Takes desselben Textes</translation>
    </message>
    <message>
        <source>typed pauses</source>
        <comment>offered</comment>
        <extracomment>studio/services/offered.py</extracomment>
        <translation>getippte Pausen</translation>
    </message>
    <message>
        <source>words by their sounds</source>
        <comment>offered</comment>
        <extracomment>studio/services/offered.py</extracomment>
        <translation>Wörter in Lautschrift</translation>
    </message>
    <message>
        <source>localizing</source>
        <comment>offered</comment>
        <extracomment>studio/services/offered.py</extracomment>
        <translation>andere Sprachen</translation>
    </message>
    <message>
        <source>voices made of numbers</source>
        <comment>offered</comment>
        <extracomment>studio/services/offered.py</extracomment>
        <translation>Stimmen aus Zahlen</translation>
    </message>
    <message>
        <source>A time-out is more than 0 seconds, and retries are 0 or more.</source>
        <extracomment>studio/services/connect.py</extracomment>
        <translation>Die Wartezeit ist länger als 0 Sekunden, und weitere Versuche sind 0 oder mehr.</translation>
    </message>
    <message>
        <source>{name} does not offer {ability}.</source>
        <extracomment>studio/services/offered.py</extracomment>
        <translation>{name} bietet dies nicht an: {ability}.</translation>
    </message>
    <message>
        <source>The voice changer has no websocket: take bytes or sse.</source>
        <extracomment>studio/services/convert.py</extracomment>
        <translation>Der Stimmwandler hat keinen Websocket: Nehmen Sie Bytes oder SSE.</translation>
    </message>
    <message>
        <source>The disk has no room for a copy of this project.</source>
        <extracomment>studio/services/copy_project.py</extracomment>
        <translation>Auf dem Datenträger ist kein Platz für eine Kopie dieses Projekts.</translation>
    </message>
    <message>
        <source>The voice needs a name.</source>
        <extracomment>studio/services/create_voice.py</extracomment>
        <translation>Die Stimme braucht einen Namen.</translation>
    </message>
    <message>
        <source>There is nothing to cut in “{name}”: its stretches are too short.</source>
        <extracomment>studio/services/cut_clips.py</extracomment>
        <translation>In „{name}“ gibt es nichts zu schneiden: Die Abschnitte sind zu kurz.</translation>
    </message>
    <message>
        <source>Cutting {number} of {count}</source>
        <extracomment>studio/services/cut_clips.py</extracomment>
        <translation>{number} von {count} wird geschnitten</translation>
    </message>
    <message>
        <source>The dataset needs a name.</source>
        <extracomment>studio/services/datasets.py</extracomment>
        <translation>Der Datensatz braucht einen Namen.</translation>
    </message>
    <message>
        <source>Sending {name}</source>
        <extracomment>studio/services/datasets.py</extracomment>
        <translation>{name} wird gesendet</translation>
    </message>
    <message>
        <source>No dataset is chosen.</source>
        <extracomment>studio/services/datasets.py</extracomment>
        <translation>Kein Datensatz ist gewählt.</translation>
    </message>
    <message>
        <source>There is nothing to change.</source>
        <extracomment>studio/services/edit_voice.py</extracomment>
        <translation>Es gibt nichts zu ändern.</translation>
    </message>
    <message>
        <source>There is nothing to export: no patch is made yet.</source>
        <extracomment>studio/services/export_mended.py</extracomment>
        <translation>Es gibt nichts zu exportieren: Noch ist kein Patch erzeugt.</translation>
    </message>
    <message>
        <source>The captions have gaps: not all of the recording was listened to.</source>
        <extracomment>studio/services/export_mended.py</extracomment>
        <translation>Die Untertitel haben Lücken: Nicht in der ganzen Aufnahme wurden die Wörter erkannt.</translation>
    </message>
    <message>
        <source>Writing the recording</source>
        <extracomment>studio/services/export_mended.py</extracomment>
        <translation>Aufnahme wird geschrieben</translation>
    </message>
    <message>
        <source>Writing the patches</source>
        <extracomment>studio/services/export_mended.py</extracomment>
        <translation>Patches werden geschrieben</translation>
    </message>
    <message>
        <source>Placing the words</source>
        <extracomment>studio/services/export_mended.py</extracomment>
        <translation>Wörter werden zugeordnet</translation>
    </message>
    <message>
        <source>Writing the markers</source>
        <extracomment>studio/services/export_mended.py</extracomment>
        <translation>Marker werden geschrieben</translation>
    </message>
    <message>
        <source>There is nothing to export: no block has a take yet.</source>
        <extracomment>studio/services/export_script.py</extracomment>
        <translation>Es gibt nichts zu exportieren: Noch hat kein Block einen Take.</translation>
    </message>
    <message>
        <source>Writing block {number}</source>
        <extracomment>studio/services/export_script.py</extracomment>
        <translation>Block {number} wird geschrieben</translation>
    </message>
    <message>
        <source>MP3 at {rate} Hz has no {bit_rate} kbit/s.</source>
        <extracomment>studio/services/export_script.py</extracomment>
        <translation>MP3 mit {rate} Hz kennt {bit_rate} kbit/s nicht.</translation>
    </message>
    <message>
        <source>{rate} Hz is not a sample rate here.</source>
        <extracomment>studio/services/export_script.py</extracomment>
        <translation>{rate} Hz ist hier keine Abtastrate.</translation>
    </message>
    <message>
        <source>Measuring</source>
        <extracomment>studio/services/export_script.py</extracomment>
        <translation>Wird gemessen</translation>
    </message>
    <message>
        <source>Writing</source>
        <extracomment>studio/services/export_script.py</extracomment>
        <translation>Wird geschrieben</translation>
    </message>
    <message>
        <source>Timing the captions</source>
        <extracomment>studio/services/export_script.py</extracomment>
        <translation>Zeiten der Untertitel werden bestimmt</translation>
    </message>
    <message>
        <source>Looking at {number} of {count}</source>
        <extracomment>studio/services/find_clips.py</extracomment>
        <translation>{number} von {count} wird angesehen</translation>
    </message>
    <message>
        <source>Choose final voices</source>
        <extracomment>studio/services/finish_script.py</extracomment>
        <translation>Endgültige Stimmen wählen</translation>
    </message>
    <message>
        <source>A voice of the draft has none yet that stands for it there: choose one.</source>
        <extracomment>studio/services/finish_script.py</extracomment>
        <translation>Eine Stimme des Entwurfs hat dort noch keine, die für sie steht: Wählen Sie eine.</translation>
    </message>
    <message>
        <source>Keeping the pauses</source>
        <extracomment>studio/services/finish_script.py</extracomment>
        <translation>Pausen werden übernommen</translation>
    </message>
    <message numerus="yes">
        <source>Finish {count} blocks on {connection}</source>
        <extracomment>studio/services/finish_script.py; of one: Finish {count} block on {connection}</extracomment>
        <translation>
            <numerusform>{count} Block fertigstellen ({connection})</numerusform>
            <numerusform>{count} Blöcke fertigstellen ({connection})</numerusform>
        </translation>
    </message>
    <message>
        <source>A copy of “{name}” would be no better: {reason}.</source>
        <extracomment>studio/services/fix_copy.py</extracomment>
        <translation>Eine Kopie von „{name}“ wäre nicht besser: {reason}.</translation>
    </message>
    <message>
        <source>Listening</source>
        <extracomment>studio/services/hear_recording.py</extracomment>
        <translation>Wörter werden erkannt</translation>
    </message>
    <message>
        <source>There is no recording on either side.</source>
        <extracomment>studio/services/infill.py</extracomment>
        <translation>Auf keiner Seite gibt es eine Aufnahme.</translation>
    </message>
    <message>
        <source>The stretch of “{name}” has no sound in it.</source>
        <extracomment>studio/services/input_sound.py</extracomment>
        <translation>Der Abschnitt von „{name}“ enthält keinen Ton.</translation>
    </message>
    <message>
        <source>Judging {name}</source>
        <extracomment>studio/services/judge_file.py</extracomment>
        <translation>{name} wird geprüft</translation>
    </message>
    <message>
        <source>Voice change</source>
        <extracomment>studio/services/ledger_table.py</extracomment>
        <translation>Wandlung</translation>
    </message>
    <message>
        <source>made</source>
        <extracomment>studio/services/ledger_table.py</extracomment>
        <translation>erzeugt</translation>
    </message>
    <message>
        <source>failed</source>
        <extracomment>studio/services/ledger_table.py</extracomment>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>stopped</source>
        <extracomment>studio/services/ledger_table.py</extracomment>
        <translation>gestoppt</translation>
    </message>
    <message>
        <source>failed, may have been charged</source>
        <extracomment>studio/services/ledger_table.py</extracomment>
        <translation>fehlgeschlagen, vielleicht berechnet</translation>
    </message>
    <message>
        <source>failed, charged</source>
        <extracomment>studio/services/ledger_table.py</extracomment>
        <translation>fehlgeschlagen, berechnet</translation>
    </message>
    <message>
        <source>stopped, may have been charged</source>
        <extracomment>studio/services/ledger_table.py</extracomment>
        <translation>gestoppt, vielleicht berechnet</translation>
    </message>
    <message>
        <source>stopped, charged</source>
        <extracomment>studio/services/ledger_table.py</extracomment>
        <translation>gestoppt, berechnet</translation>
    </message>
    <message>
        <source>More than {most:g} dB off its peaks would be heard; a compressor before can do it.</source>
        <extracomment>studio/services/levelling.py</extracomment>
        <translation>Die Spitzen um mehr als {most:g} dB zu senken wäre zu hören; ein Kompressor davor schafft es.</translation>
    </message>
    <message>
        <source>It is at {lufs:.1f} LUFS, {below:.1f} below {target:g}: louder, its peaks would pass {ceiling:g} dBTP.</source>
        <extracomment>studio/services/levelling.py</extracomment>
        <translation>Lautheit: {lufs:.1f} LUFS, {below:.1f} unter {target:g}. Noch lauter lägen die Spitzen über {ceiling:g} dBTP.</translation>
    </message>
    <message>
        <source>Words are listened to in English only; whether it is cut off was checked.</source>
        <extracomment>studio/services/listen_back.py</extracomment>
        <translation>Wörter werden nur auf Englisch erkannt; geprüft ist, ob etwas abgeschnitten ist.</translation>
    </message>
    <message>
        <source>Listening to take {number} of {count}</source>
        <extracomment>studio/services/listen_back.py</extracomment>
        <translation>Take {number} von {count} wird gegengehört</translation>
    </message>
    <message>
        <source>Words are listened to in English only; whether they are cut off was checked.</source>
        <extracomment>studio/services/listen_in_place.py</extracomment>
        <translation>Wörter werden nur auf Englisch erkannt; geprüft ist, ob welche abgeschnitten sind.</translation>
    </message>
    <message>
        <source>No words are heard here; whether they are cut off was checked.</source>
        <extracomment>studio/services/listen_in_place.py</extracomment>
        <translation>Hier werden keine Wörter erkannt; geprüft ist, ob welche abgeschnitten sind.</translation>
    </message>
    <message>
        <source>The service answered with the voice&apos;s numbers, and kept no voice.</source>
        <extracomment>studio/services/localize.py</extracomment>
        <translation>Der Dienst hat die Zahlen der Stimme geschickt, aber keine Stimme gespeichert.</translation>
    </message>
    <message>
        <source>“{language}” has no dialect “{dialect}”; it has: none.</source>
        <extracomment>studio/services/localize.py</extracomment>
        <translation>„{language}“ hat keinen Dialekt „{dialect}“; möglich ist: keiner.</translation>
    </message>
    <message>
        <source>“{language}” has no dialect “{dialect}”; it has: {dialects}.</source>
        <extracomment>studio/services/localize.py</extracomment>
        <translation>„{language}“ hat keinen Dialekt „{dialect}“; möglich sind: {dialects}.</translation>
    </message>
    <message>
        <source>There is something named “{name}” already.</source>
        <extracomment>studio/services/look_inside.py</extracomment>
        <translation>Es gibt schon etwas mit dem Namen „{name}“.</translation>
    </message>
    <message>
        <source>Copying {number} of {count}</source>
        <extracomment>studio/services/look_inside.py</extracomment>
        <translation>{number} von {count} wird kopiert</translation>
    </message>
    <message>
        <source>Looking at {name} · {number} of {count}</source>
        <extracomment>studio/services/look_over.py</extracomment>
        <translation>{name} wird angesehen · {number} von {count}</translation>
    </message>
    <message>
        <source>Making</source>
        <comment>takes</comment>
        <extracomment>studio/services/make_many.py</extracomment>
        <translation>Wird erzeugt</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <extracomment>studio/services/make_many.py</extracomment>
        <translation>{number} von {count}</translation>
    </message>
    <message>
        <source>Another connection was chosen meanwhile; what was not made yet waits.</source>
        <extracomment>studio/services/make_pickups.py</extracomment>
        <translation>Inzwischen wurde eine andere Verbindung gewählt; was noch nicht erzeugt ist, wartet.</translation>
    </message>
    <message>
        <source>“{name}” changed since the places of the list were found. Match the list anew.</source>
        <extracomment>studio/services/make_pickups.py</extracomment>
        <translation>„{name}“ hat sich geändert, seit die Stellen der Liste gesucht wurden. Suchen Sie die Stellen neu.</translation>
    </message>
    <message>
        <source>Getting the voice ready</source>
        <extracomment>studio/services/make_take.py</extracomment>
        <translation>Stimme wird vorbereitet</translation>
    </message>
    <message>
        <source>The disk has no room for the sound.</source>
        <extracomment>studio/services/make_take.py</extracomment>
        <translation>Auf dem Datenträger ist kein Platz für den Ton.</translation>
    </message>
    <message>
        <source>The list does not say which recording this is of.</source>
        <extracomment>studio/services/match_pickups.py</extracomment>
        <translation>Die Liste sagt nicht, zu welcher Aufnahme dies gehört.</translation>
    </message>
    <message>
        <source>Listening to {name}</source>
        <extracomment>studio/services/match_pickups.py</extracomment>
        <translation>Wörter in {name} werden erkannt</translation>
    </message>
    <message>
        <source>There is no recording named “{name}”.</source>
        <extracomment>studio/services/match_pickups.py</extracomment>
        <translation>Eine Aufnahme namens „{name}“ gibt es nicht.</translation>
    </message>
    <message>
        <source>Finding pauses</source>
        <extracomment>studio/services/match_pickups.py</extracomment>
        <translation>Pausen werden gesucht</translation>
    </message>
    <message>
        <source>“{name}” is the recording itself, which stays as it is. Choose another name.</source>
        <extracomment>studio/services/mended_files.py</extracomment>
        <translation>„{name}“ ist die Aufnahme selbst, und die bleibt, wie sie ist. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>“{name}” is in “{folder}” already.</source>
        <extracomment>studio/core/file_names.py</extracomment>
        <translation>„{name}“ gibt es in „{folder}“ schon.</translation>
    </message>
    <message numerus="yes">
        <source>“{name}” and {count} more are in “{folder}” already.</source>
        <extracomment>studio/core/file_names.py; of one: “{name}” and {count} more are in “{folder}” already.</extracomment>
        <translation>
            <numerusform>„{name}“ und {count} weitere Datei gibt es in „{folder}“ schon.</numerusform>
            <numerusform>„{name}“ und {count} weitere Dateien gibt es in „{folder}“ schon.</numerusform>
        </translation>
    </message>
    <message>
        <source>The mended copy needs another name: the recording itself is never changed.</source>
        <extracomment>studio/services/mended_target.py</extracomment>
        <translation>Die ausgebesserte Kopie braucht einen anderen Namen: Die Aufnahme selbst wird nie verändert.</translation>
    </message>
    <message>
        <source>A mended copy of “{recording}” keeps its samples, so it is a {suffix} file, not “{name}”.</source>
        <extracomment>studio/services/mended_target.py</extracomment>
        <translation>Eine ausgebesserte Kopie von „{recording}“ behält deren Samples; sie ist also eine {suffix}-Datei, nicht „{name}“.</translation>
    </message>
    <message>
        <source>A mix needs at least two voices.</source>
        <extracomment>studio/services/mix.py</extracomment>
        <translation>Eine Mischung braucht mindestens zwei Stimmen.</translation>
    </message>
    <message>
        <source>A voice&apos;s weight is a number from 0 up.</source>
        <extracomment>studio/services/mix.py</extracomment>
        <translation>Das Gewicht einer Stimme ist eine Zahl ab 0.</translation>
    </message>
    <message>
        <source>At least one voice needs a weight above 0.</source>
        <extracomment>studio/services/mix.py</extracomment>
        <translation>Mindestens eine Stimme braucht ein Gewicht über 0.</translation>
    </message>
    <message>
        <source>Find {name}</source>
        <extracomment>studio/services/moved_recordings.py</extracomment>
        <translation>{name} suchen</translation>
    </message>
    <message>
        <source>There is nothing in “{name}”.</source>
        <extracomment>studio/services/open_pickups.py</extracomment>
        <translation>In „{name}“ steht nichts.</translation>
    </message>
    <message>
        <source>There are no pickups in “{name}”.</source>
        <extracomment>studio/services/open_pickups.py</extracomment>
        <translation>In „{name}“ gibt es keine Korrekturen.</translation>
    </message>
    <message>
        <source>“{name}” holds several sounds, one behind the other: only the first is open.</source>
        <extracomment>studio/services/open_recording.py</extracomment>
        <translation>„{name}“ enthält mehrere Töne hintereinander: Nur der erste ist offen.</translation>
    </message>
    <message>
        <source>“{name}” is damaged or incomplete: what can be read of it is open.</source>
        <extracomment>studio/services/open_recording.py</extracomment>
        <translation>„{name}“ ist beschädigt oder unvollständig: Was davon lesbar ist, ist offen.</translation>
    </message>
    <message>
        <source>“{name}” breaks off at its beginning: there is nothing that can be opened.</source>
        <extracomment>studio/services/open_recording.py</extracomment>
        <translation>„{name}“ bricht gleich am Anfang ab: Es gibt nichts zu öffnen.</translation>
    </message>
    <message>
        <source>“{name}” breaks off after {time}: what is there can be opened.</source>
        <extracomment>studio/services/open_recording.py</extracomment>
        <translation>„{name}“ bricht nach {time} ab: Was da ist, lässt sich öffnen.</translation>
    </message>
    <message>
        <source>“{name}” breaks off after {time} of {whole}: what is there can be opened.</source>
        <extracomment>studio/services/open_recording.py</extracomment>
        <translation>„{name}“ bricht nach {time} von {whole} ab: Was da ist, lässt sich öffnen.</translation>
    </message>
    <message>
        <source>There are no words to speak in “{name}”.</source>
        <extracomment>studio/services/open_script.py</extracomment>
        <translation>In „{name}“ gibt es keinen Text zu sprechen.</translation>
    </message>
    <message>
        <source>The recording or its words changed: the place is not there any more. Match the list anew.</source>
        <extracomment>studio/services/plan_pickups.py</extracomment>
        <translation>Die Aufnahme oder ihre Wörter haben sich geändert: Die Stelle gibt es nicht mehr. Suchen Sie die Stellen neu.</translation>
    </message>
    <message>
        <source>Line {number} mends the same words already.</source>
        <extracomment>studio/services/plan_pickups.py</extracomment>
        <translation>Zeile {number} bessert schon dieselben Wörter aus.</translation>
    </message>
    <message>
        <source>Say “{word}” another way</source>
        <extracomment>studio/services/pronunciations.py</extracomment>
        <translation>„{word}“ anders aussprechen</translation>
    </message>
    <message>
        <source>Say “{word}” as before</source>
        <extracomment>studio/services/pronunciations.py</extracomment>
        <translation>„{word}“ aussprechen wie zuvor</translation>
    </message>
    <message>
        <source>“{name}” cannot be opened here; save it as WAV, FLAC or MP3.</source>
        <extracomment>studio/services/readable.py</extracomment>
        <translation>„{name}“ lässt sich hier nicht öffnen; speichern Sie es als WAV, FLAC oder MP3.</translation>
    </message>
    <message>
        <source>{seconds:.1f} s so far</source>
        <extracomment>studio/services/receiving.py</extracomment>
        <translation>bisher {seconds:.1f} s</translation>
    </message>
    <message>
        <source>The service sent no sound.</source>
        <extracomment>studio/services/receiving.py</extracomment>
        <translation>Der Dienst hat keinen Ton gesendet.</translation>
    </message>
    <message>
        <source>There is a file named “{name}” already.</source>
        <extracomment>studio/services/save_sound.py</extracomment>
        <translation>Eine Datei namens „{name}“ gibt es schon.</translation>
    </message>
    <message>
        <source>Room on the disk</source>
        <extracomment>studio/services/self_check.py</extracomment>
        <translation>Platz auf dem Datenträger</translation>
    </message>
    <message>
        <source>{size:.1f} GB are free.</source>
        <extracomment>studio/services/self_check.py</extracomment>
        <translation>{size:.1f} GB sind frei.</translation>
    </message>
    <message>
        <source>Only {size:.1f} GB are free.</source>
        <extracomment>studio/services/self_check.py</extracomment>
        <translation>Nur {size:.1f} GB sind frei.</translation>
    </message>
    <message>
        <source>Empty the caches</source>
        <extracomment>studio/services/self_check.py</extracomment>
        <translation>Zwischenspeicher leeren</translation>
    </message>
    <message>
        <source>The studio&apos;s folders</source>
        <extracomment>studio/services/self_check.py</extracomment>
        <translation>Ordner des Studios</translation>
    </message>
    <message>
        <source>All of them can be written.</source>
        <extracomment>studio/services/self_check.py</extracomment>
        <translation>Alle sind beschreibbar.</translation>
    </message>
    <message>
        <source>The system&apos;s keychain</source>
        <extracomment>studio/services/self_check.py</extracomment>
        <translation>Schlüsselbund des Systems</translation>
    </message>
    <message>
        <source>Keys are kept until you quit.</source>
        <extracomment>studio/services/self_check.py</extracomment>
        <translation>Schlüssel bleiben bis zum Beenden.</translation>
    </message>
    <message>
        <source>This system has no keychain that can be used, so keys cannot be kept.</source>
        <extracomment>studio/services/self_check.py</extracomment>
        <translation>Dieses System hat keinen nutzbaren Schlüsselbund, daher lassen sich keine Schlüssel aufbewahren.</translation>
    </message>
    <message>
        <source>Keep keys until you quit</source>
        <extracomment>studio/services/self_check.py</extracomment>
        <translation>Schlüssel bis zum Beenden behalten</translation>
    </message>
    <message>
        <source>Keys are kept in it.</source>
        <extracomment>studio/services/self_check.py</extracomment>
        <translation>Schlüssel liegen darin.</translation>
    </message>
    <message>
        <source>Recent projects</source>
        <extracomment>studio/services/self_check.py</extracomment>
        <translation>Letzte Projekte</translation>
    </message>
    <message>
        <source>All of them are there.</source>
        <extracomment>studio/services/self_check.py</extracomment>
        <translation>Alle sind da.</translation>
    </message>
    <message numerus="yes">
        <source>{count:,} projects not where they were.</source>
        <extracomment>studio/services/self_check.py; of one: {count:,} project not where it was.</extracomment>
        <translation>
            <numerusform>{count:,} Projekt liegt nicht mehr am alten Ort.</numerusform>
            <numerusform>{count:,} Projekte liegen nicht mehr am alten Ort.</numerusform>
        </translation>
    </message>
    <message>
        <source>“{name}” is not where it was.</source>
        <extracomment>studio/services/self_check.py</extracomment>
        <translation>„{name}“ liegt nicht mehr am alten Ort.</translation>
    </message>
    <message>
        <source>Forget what is gone</source>
        <extracomment>studio/services/self_check.py</extracomment>
        <translation>Fehlende vergessen</translation>
    </message>
    <message>
        <source>Recordings of this project</source>
        <extracomment>studio/services/self_check.py</extracomment>
        <translation>Aufnahmen dieses Projekts</translation>
    </message>
    <message>
        <source>Look for it</source>
        <extracomment>studio/services/self_check.py</extracomment>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Takes of this project</source>
        <extracomment>studio/services/self_check.py</extracomment>
        <translation>Takes dieses Projekts</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <extracomment>studio/services/self_check.py</extracomment>
        <translation>Ordner zeigen</translation>
    </message>
    <message>
        <source>Unfinished files</source>
        <extracomment>studio/services/self_check.py</extracomment>
        <translation>Unfertige Dateien</translation>
    </message>
    <message>
        <source>There are none.</source>
        <extracomment>studio/services/self_check.py</extracomment>
        <translation>Keine.</translation>
    </message>
    <message numerus="yes">
        <source>{count:,} files that were never finished lie in this project.</source>
        <extracomment>studio/services/self_check.py; of one: {count:,} file that was never finished lies in this project.</extracomment>
        <translation>
            <numerusform>{count:,} nie abgeschlossene Datei liegt in diesem Projekt.</numerusform>
            <numerusform>{count:,} nie abgeschlossene Dateien liegen in diesem Projekt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete them</source>
        <extracomment>studio/services/self_check.py</extracomment>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>{size:.1f} GB were freed. What was in the caches is made again when it is wanted.</source>
        <extracomment>studio/services/self_check.py</extracomment>
        <translation>{size:.1f} GB sind frei geworden. Was im Zwischenspeicher lag, wird bei Bedarf neu erzeugt.</translation>
    </message>
    <message>
        <source>It can be written now.</source>
        <extracomment>studio/services/self_check.py</extracomment>
        <translation>Jetzt beschreibbar.</translation>
    </message>
    <message>
        <source>They are not in the list any more.</source>
        <extracomment>studio/services/self_check.py</extracomment>
        <translation>Sie stehen nicht mehr in der Liste.</translation>
    </message>
    <message numerus="yes">
        <source>{count:,} files deleted.</source>
        <extracomment>studio/services/self_check.py; of one: {count:,} file deleted.</extracomment>
        <translation>
            <numerusform>{count:,} Datei gelöscht.</numerusform>
            <numerusform>{count:,} Dateien gelöscht.</numerusform>
        </translation>
    </message>
    <message>
        <source>It was not found beside the project. Open it in its tab, and choose where it is.</source>
        <extracomment>studio/services/self_check.py</extracomment>
        <translation>Neben dem Projekt wurde sie nicht gefunden. Öffnen Sie sie in ihrem Tab und wählen Sie, wo sie liegt.</translation>
    </message>
    <message>
        <source>Found: {names}.</source>
        <extracomment>studio/services/self_check.py</extracomment>
        <translation>Gefunden: {names}.</translation>
    </message>
    <message numerus="yes">
        <source>{count:,} takes, all with their sound.</source>
        <extracomment>studio/services/self_check.py; of one: {count:,} take, with its sound.</extracomment>
        <translation>
            <numerusform>{count:,} Take, mit seinem Ton.</numerusform>
            <numerusform>{count:,} Takes, alle mit ihrem Ton.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The sound of takes {numbers} is missing. Put the files back into the folder “takes”.</source>
        <extracomment>studio/services/self_check.py; of one: The sound of take {numbers} is missing. Put the file back into the folder “takes”.</extracomment>
        <translation>
            <numerusform>Der Ton von Take {numbers} fehlt. Legen Sie die Datei zurück in den Ordner „takes“.</numerusform>
            <numerusform>Der Ton der Takes {numbers} fehlt. Legen Sie die Dateien zurück in den Ordner „takes“.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sending {number} of {count}</source>
        <extracomment>studio/services/send_files.py</extracomment>
        <translation>{number} von {count} wird gesendet</translation>
    </message>
    <message>
        <source>as you spelled it</source>
        <extracomment>studio/services/sounds.py</extracomment>
        <translation>wie Sie es geschrieben haben</translation>
    </message>
    <message>
        <source>letter by letter</source>
        <extracomment>studio/services/sounds.py</extracomment>
        <translation>buchstabiert</translation>
    </message>
    <message>
        <source>with the stress on syllable {number}</source>
        <extracomment>studio/services/sounds.py</extracomment>
        <translation>Betonung auf Silbe {number}</translation>
    </message>
    <message>
        <source>as in {language}</source>
        <extracomment>studio/services/sounds.py</extracomment>
        <translation>wie auf {language}</translation>
    </message>
    <message>
        <source>Speaking</source>
        <extracomment>studio/services/speak.py</extracomment>
        <translation>Wird gesprochen</translation>
    </message>
    <message>
        <source>There are no words to speak.</source>
        <extracomment>studio/services/speak.py</extracomment>
        <translation>Es gibt keinen Text zu sprechen.</translation>
    </message>
    <message>
        <source>The text is too long to be spoken at once: more than {number:,} characters.</source>
        <extracomment>studio/services/speak.py</extracomment>
        <translation>Der Text ist zu lang, um auf einmal gesprochen zu werden: mehr als {number:,} Zeichen.</translation>
    </message>
    <message>
        <source>A voice is {wanted} numbers, not {given}.</source>
        <extracomment>studio/services/speak.py</extracomment>
        <translation>Eine Stimme besteht aus {wanted} Zahlen, nicht aus {given}.</translation>
    </message>
    <message>
        <source>No voice is chosen.</source>
        <extracomment>studio/services/speak.py</extracomment>
        <translation>Keine Stimme ist gewählt.</translation>
    </message>
    <message>
        <source>There is too little speech round the patch to learn the voice from. Choose a voice, or let more of the recording be sent along.</source>
        <extracomment>studio/services/speaker_clip.py</extracomment>
        <translation>Rings um den Patch ist zu wenig Sprache, um die Stimme daraus zu lernen. Wählen Sie eine Stimme oder senden Sie mehr von der Aufnahme mit.</translation>
    </message>
    <message>
        <source>MP3 does not come in events: ask for its bytes, or for WAV.</source>
        <extracomment>studio/services/speech_source.py</extracomment>
        <translation>MP3 kommt nicht in Ereignissen: Verlangen Sie Bytes oder WAV.</translation>
    </message>
    <message>
        <source>“{word}”</source>
        <comment>a word that is quoted</comment>
        <extracomment>studio/services/spoken_text.py</extracomment>
        <translation>„{word}“</translation>
    </message>
    <message numerus="yes">
        <source>{count} more</source>
        <comment>words</comment>
        <extracomment>studio/services/spoken_text.py; of one: {count} more</extracomment>
        <translation>
            <numerusform>{count} weiteres</numerusform>
            <numerusform>{count} weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Not on {connection}: the sound of {words} is given in phonemes alone. Give a spelling as well.</source>
        <extracomment>studio/services/spoken_text.py</extracomment>
        <translation>Nicht mit „{connection}“: Der Klang von {words} ist nur in Lautschrift angegeben. Geben Sie auch eine Schreibweise an.</translation>
    </message>
    <message>
        <source>The times of words are estimates in block {blocks}: its language is not listened to here.</source>
        <extracomment>studio/services/timing.py</extracomment>
        <translation>In Block {blocks} sind die Wortzeiten geschätzt: In dieser Sprache werden hier keine Wörter erkannt.</translation>
    </message>
    <message>
        <source>This service does not tell a voice&apos;s numbers, so there is nothing to export.</source>
        <extracomment>studio/services/voice_files.py</extracomment>
        <translation>Dieser Dienst verrät die Zahlen einer Stimme nicht, daher gibt es nichts zu exportieren.</translation>
    </message>
    <message>
        <source>{name} is a folder, not a voice.</source>
        <extracomment>studio/services/voice_files.py</extracomment>
        <translation>{name} ist ein Ordner, keine Stimme.</translation>
    </message>
    <message>
        <source>“{name}” has a sample that cannot be played.</source>
        <extracomment>studio/services/voice_files.py</extracomment>
        <translation>„{name}“ enthält eine Hörprobe, die sich nicht abspielen lässt.</translation>
    </message>
    <message>
        <source>{name} is a favourite</source>
        <extracomment>studio/services/voice_notes.py</extracomment>
        <translation>{name}: Favorit</translation>
    </message>
    <message>
        <source>{name} is no favourite</source>
        <extracomment>studio/services/voice_notes.py</extracomment>
        <translation>{name}: kein Favorit</translation>
    </message>
    <message>
        <source>Tag “{tag}”</source>
        <extracomment>studio/services/voice_notes.py</extracomment>
        <translation>Tag „{tag}“</translation>
    </message>
    <message>
        <source>No tag “{tag}”</source>
        <extracomment>studio/services/voice_notes.py</extracomment>
        <translation>Kein Tag „{tag}“</translation>
    </message>
    <message>
        <source>“{name}” is not a verification sheet.</source>
        <extracomment>studio/services/write_mended.py</extracomment>
        <translation>„{name}“ ist kein Prüfblatt.</translation>
    </message>
    <message>
        <source>“{name}” could not be read.</source>
        <extracomment>studio/services/write_mended.py</extracomment>
        <translation>„{name}“ war nicht lesbar.</translation>
    </message>
    <message>
        <source>free</source>
        <comment>costs nothing</comment>
        <extracomment>studio/ui/app_bar/bar.py</extracomment>
        <translation>kostenlos</translation>
    </message>
    <message>
        <source>Project: {name}</source>
        <extracomment>studio/ui/app_bar/bar.py</extracomment>
        <translation>Projekt: {name}</translation>
    </message>
    <message numerus="yes">
        <source>{count:,} credits</source>
        <extracomment>studio/ui/app_bar/credits.py; of one: {count:,} credit</extracomment>
        <translation>
            <numerusform>{count:,} Credit</numerusform>
            <numerusform>{count:,} Credits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{spent:,} of {count:,} credits</source>
        <extracomment>studio/ui/app_bar/credits.py; of one: {spent:,} of {count:,} credit</extracomment>
        <translation>
            <numerusform>{spent:,} von {count:,} Credit</numerusform>
            <numerusform>{spent:,} von {count:,} Credits</numerusform>
        </translation>
    </message>
    <message>
        <source>Spent: {credits}, near the budget</source>
        <extracomment>studio/ui/app_bar/credits.py</extracomment>
        <translation>Ausgegeben: {credits}, nahe am Budget</translation>
    </message>
    <message>
        <source>Spent: {credits}</source>
        <extracomment>studio/ui/app_bar/credits.py</extracomment>
        <translation>Ausgegeben: {credits}</translation>
    </message>
    <message>
        <source>It may still be charged.</source>
        <extracomment>studio/ui/sentences.py</extracomment>
        <translation>Vielleicht wird es trotzdem berechnet.</translation>
    </message>
    <message numerus="yes">
        <source>{count} jobs</source>
        <extracomment>studio/ui/app_bar/job_pill.py; of one: {count} job</extracomment>
        <translation>
            <numerusform>{count} Auftrag</numerusform>
            <numerusform>{count} Aufträge</numerusform>
        </translation>
    </message>
    <message>
        <source>Version {number}</source>
        <extracomment>studio/ui/dialogs/about.py</extracomment>
        <translation>Version {number}</translation>
    </message>
    <message>
        <source>Change {connection}</source>
        <extracomment>studio/ui/dialogs/connection_form.py</extracomment>
        <translation>{connection} ändern</translation>
    </message>
    <message>
        <source>TTS</source>
        <extracomment>studio/ui/dialogs/connection_row.py</extracomment>
        <translation>TTS</translation>
    </message>
    <message>
        <source>Change or remove {connection}</source>
        <extracomment>studio/ui/dialogs/connection_row.py</extracomment>
        <translation>{connection} ändern oder entfernen</translation>
    </message>
    <message>
        <source>chosen</source>
        <comment>the connection</comment>
        <extracomment>studio/ui/dialogs/connection_row.py</extracomment>
        <translation>gewählt</translation>
    </message>
    <message>
        <source>Can do: {abilities}.</source>
        <extracomment>studio/ui/dialogs/connection_row.py</extracomment>
        <translation>Kann: {abilities}.</translation>
    </message>
    <message>
        <source>{spent:,} of {budget:,}</source>
        <extracomment>studio/ui/dialogs/credits.py</extracomment>
        <translation>{spent:,} von {budget:,}</translation>
    </message>
    <message>
        <source>{name}: {amount} credits</source>
        <extracomment>studio/ui/dialogs/credits.py</extracomment>
        <translation>{name}: {amount} Credits</translation>
    </message>
    <message>
        <source>Progress of {job}</source>
        <extracomment>studio/ui/dialogs/jobs.py</extracomment>
        <translation>Fortschritt: {job}</translation>
    </message>
    <message>
        <source>Cancel {job}</source>
        <extracomment>studio/ui/dialogs/jobs.py</extracomment>
        <translation>Abbrechen: {job}</translation>
    </message>
    <message>
        <source>{one} or {other}</source>
        <extracomment>studio/ui/dialogs/keys.py</extracomment>
        <translation>{one} oder {other}</translation>
    </message>
    <message numerus="yes">
        <source>{count:,} acts</source>
        <comment>in the ledger</comment>
        <extracomment>studio/ui/dialogs/ledger_sheet.py; of one: {count:,} act</extracomment>
        <translation>
            <numerusform>{count:,} Vorgang</numerusform>
            <numerusform>{count:,} Vorgänge</numerusform>
        </translation>
    </message>
    <message>
        <source>{credits}, {unsure:,} of them may have been charged</source>
        <extracomment>studio/ui/dialogs/ledger_sheet.py</extracomment>
        <translation>{credits}, davon vielleicht berechnet: {unsure:,}</translation>
    </message>
    <message>
        <source>Jan</source>
        <comment>month</comment>
        <extracomment>studio/ui/dialogs/ledger_table.py</extracomment>
        <translation>Jan.</translation>
    </message>
    <message>
        <source>Feb</source>
        <comment>month</comment>
        <extracomment>studio/ui/dialogs/ledger_table.py</extracomment>
        <translation>Feb.</translation>
    </message>
    <message>
        <source>Mar</source>
        <comment>month</comment>
        <extracomment>studio/ui/dialogs/ledger_table.py</extracomment>
        <translation>März</translation>
    </message>
    <message>
        <source>Apr</source>
        <comment>month</comment>
        <extracomment>studio/ui/dialogs/ledger_table.py</extracomment>
        <translation>Apr.</translation>
    </message>
    <message>
        <source>May</source>
        <comment>month</comment>
        <extracomment>studio/ui/dialogs/ledger_table.py</extracomment>
        <translation>Mai</translation>
    </message>
    <message>
        <source>Jun</source>
        <comment>month</comment>
        <extracomment>studio/ui/dialogs/ledger_table.py</extracomment>
        <translation>Juni</translation>
    </message>
    <message>
        <source>Jul</source>
        <comment>month</comment>
        <extracomment>studio/ui/dialogs/ledger_table.py</extracomment>
        <translation>Juli</translation>
    </message>
    <message>
        <source>Aug</source>
        <comment>month</comment>
        <extracomment>studio/ui/dialogs/ledger_table.py</extracomment>
        <translation>Aug.</translation>
    </message>
    <message>
        <source>Sep</source>
        <comment>month</comment>
        <extracomment>studio/ui/dialogs/ledger_table.py</extracomment>
        <translation>Sept.</translation>
    </message>
    <message>
        <source>Oct</source>
        <comment>month</comment>
        <extracomment>studio/ui/dialogs/ledger_table.py</extracomment>
        <translation>Okt.</translation>
    </message>
    <message>
        <source>Nov</source>
        <comment>month</comment>
        <extracomment>studio/ui/dialogs/ledger_table.py</extracomment>
        <translation>Nov.</translation>
    </message>
    <message>
        <source>Dec</source>
        <comment>month</comment>
        <extracomment>studio/ui/dialogs/ledger_table.py</extracomment>
        <translation>Dez.</translation>
    </message>
    <message>
        <source>{day} {month} {year}, {time}</source>
        <comment>a date, and the time of the day</comment>
        <extracomment>studio/ui/dialogs/ledger_table.py</extracomment>
        <translation>{day}. {month} {year}, {time}</translation>
    </message>
    <message>
        <source>It can be tried again 0 to {most} times.</source>
        <extracomment>studio/ui/dialogs/patience.py</extracomment>
        <translation>Möglich sind 0 bis {most} weitere Versuche.</translation>
    </message>
    <message>
        <source>seconds</source>
        <comment>behind a field</comment>
        <extracomment>studio/ui/dialogs/patience.py</extracomment>
        <translation>Sekunden</translation>
    </message>
    <message>
        <source>times again</source>
        <comment>behind a field</comment>
        <extracomment>studio/ui/dialogs/patience.py</extracomment>
        <translation>weitere Versuche</translation>
    </message>
    <message>
        <source>Documented prices of {date}. Plans differ: put in what yours charges. This computer is free.</source>
        <extracomment>studio/ui/dialogs/prices.py</extracomment>
        <translation>Veröffentlichte Preise vom {date}. Tarife unterscheiden sich: Tragen Sie ein, was Ihrer berechnet. Dieser Computer ist kostenlos.</translation>
    </message>
    <message>
        <source>credits a character</source>
        <comment>behind a field</comment>
        <extracomment>studio/ui/dialogs/prices.py</extracomment>
        <translation>Credits pro Zeichen</translation>
    </message>
    <message>
        <source>Speech, credits a character</source>
        <extracomment>studio/ui/dialogs/prices.py</extracomment>
        <translation>Sprache, Credits pro Zeichen</translation>
    </message>
    <message>
        <source>credits each</source>
        <comment>behind a field</comment>
        <extracomment>studio/ui/dialogs/prices.py</extracomment>
        <translation>Credits je Lücke</translation>
    </message>
    <message>
        <source>Infill, credits each</source>
        <extracomment>studio/ui/dialogs/prices.py</extracomment>
        <translation>Infill, Credits je Lücke</translation>
    </message>
    <message>
        <source>credits and a character</source>
        <comment>on top of those for each; behind a field</comment>
        <extracomment>studio/ui/dialogs/prices.py</extracomment>
        <translation>Credits dazu pro Zeichen</translation>
    </message>
    <message>
        <source>Infill, credits and a character</source>
        <extracomment>studio/ui/dialogs/prices.py</extracomment>
        <translation>Infill, Credits dazu pro Zeichen</translation>
    </message>
    <message>
        <source>credits a second</source>
        <comment>behind a field</comment>
        <extracomment>studio/ui/dialogs/prices.py</extracomment>
        <translation>Credits pro Sekunde</translation>
    </message>
    <message>
        <source>Voice Changer, credits a second</source>
        <extracomment>studio/ui/dialogs/prices.py</extracomment>
        <translation>Stimmwandler, Credits pro Sekunde</translation>
    </message>
    <message numerus="yes">
        <source>{count} things are not well.</source>
        <extracomment>studio/ui/dialogs/self_check.py; of one: {count} thing is not well.</extracomment>
        <translation>
            <numerusform>{count} Punkt ist nicht in Ordnung.</numerusform>
            <numerusform>{count} Punkte sind nicht in Ordnung.</numerusform>
        </translation>
    </message>
    <message>
        <source>Light</source>
        <comment>theme</comment>
        <extracomment>studio/ui/dialogs/settings.py</extracomment>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <comment>theme</comment>
        <extracomment>studio/ui/dialogs/settings.py</extracomment>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>As the system</source>
        <comment>theme</comment>
        <extracomment>studio/ui/dialogs/settings.py</extracomment>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <extracomment>studio/ui/dialogs/settings.py</extracomment>
        <translation>Sprache des Fensters</translation>
    </message>
    <message>
        <source>From the next start</source>
        <extracomment>studio/ui/dialogs/settings.py</extracomment>
        <translation>Ab dem nächsten Start</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <extracomment>studio/ui/dialogs/settings.py</extracomment>
        <translation>{percent} %</translation>
    </message>
    <message>
        <source>Use this computer</source>
        <extracomment>studio/ui/errors.py</extracomment>
        <translation>Diesen Computer nehmen</translation>
    </message>
    <message>
        <source>Change key…</source>
        <extracomment>studio/ui/errors.py</extracomment>
        <translation>Schlüssel ändern…</translation>
    </message>
    <message>
        <source>Who speaks…</source>
        <extracomment>studio/ui/errors.py</extracomment>
        <translation>Wer spricht…</translation>
    </message>
    <message>
        <source>Make the rest…</source>
        <extracomment>studio/ui/errors.py</extracomment>
        <translation>Rest erzeugen…</translation>
    </message>
    <message>
        <source>Keep as it is</source>
        <extracomment>studio/ui/errors.py</extracomment>
        <translation>So behalten</translation>
    </message>
    <message>
        <source>Choose another place…</source>
        <extracomment>studio/ui/errors.py</extracomment>
        <translation>Anderen Ort wählen…</translation>
    </message>
    <message>
        <source>Choose another file…</source>
        <extracomment>studio/ui/errors.py</extracomment>
        <translation>Andere Datei wählen…</translation>
    </message>
    <message>
        <source>Open what is there</source>
        <extracomment>studio/ui/errors.py</extracomment>
        <translation>Vorhandenes öffnen</translation>
    </message>
    <message>
        <source>Find it…</source>
        <extracomment>studio/ui/errors.py</extracomment>
        <translation>Suchen…</translation>
    </message>
    <message>
        <source>Choose another voice…</source>
        <extracomment>studio/ui/errors.py</extracomment>
        <translation>Andere Stimme wählen…</translation>
    </message>
    <message>
        <source>Keep and open</source>
        <extracomment>studio/ui/errors.py</extracomment>
        <translation>Behalten und öffnen</translation>
    </message>
    <message>
        <source>Throw away</source>
        <extracomment>studio/ui/errors.py</extracomment>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>everything</source>
        <comment>Safe: …</comment>
        <extracomment>studio/ui/errors.py</extracomment>
        <translation>alles</translation>
    </message>
    <message>
        <source>your work is saved</source>
        <comment>Safe: …</comment>
        <extracomment>studio/ui/errors.py</extracomment>
        <translation>Ihre Arbeit ist gespeichert</translation>
    </message>
    <message>
        <source>your work</source>
        <comment>Safe: …</comment>
        <extracomment>studio/ui/errors.py</extracomment>
        <translation>Ihre Arbeit</translation>
    </message>
    <message>
        <source>your words and takes</source>
        <comment>Safe: …</comment>
        <extracomment>studio/ui/errors.py</extracomment>
        <translation>Ihre Texte und Takes</translation>
    </message>
    <message>
        <source>your takes</source>
        <comment>Safe: …</comment>
        <extracomment>studio/ui/errors.py</extracomment>
        <translation>Ihre Takes</translation>
    </message>
    <message>
        <source>{subject} was not made: {reason}</source>
        <comment>the reason is a whole sentence</comment>
        <extracomment>studio/ui/errors.py</extracomment>
        <translation>{subject}: nicht erzeugt. {reason}</translation>
    </message>
    <message numerus="yes">
        <source>Charged: {count:,} credits.</source>
        <extracomment>studio/ui/errors.py; of one: Charged: {count:,} credit.</extracomment>
        <translation>
            <numerusform>Berechnet: {count:,} Credit.</numerusform>
            <numerusform>Berechnet: {count:,} Credits.</numerusform>
        </translation>
    </message>
    <message>
        <source>Charged: something may have been taken; the service did not say.</source>
        <extracomment>studio/ui/errors.py</extracomment>
        <translation>Berechnet: vielleicht etwas; der Dienst hat es nicht gesagt.</translation>
    </message>
    <message numerus="yes">
        <source>Charged: {count:,} credits may have been taken; the service did not say.</source>
        <extracomment>studio/ui/errors.py; of one: Charged: {count:,} credit may have been taken; the service did not say.</extracomment>
        <translation>
            <numerusform>Berechnet: vielleicht {count:,} Credit; der Dienst hat es nicht gesagt.</numerusform>
            <numerusform>Berechnet: vielleicht {count:,} Credits; der Dienst hat es nicht gesagt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Code: {code}</source>
        <extracomment>studio/ui/errors.py</extracomment>
        <translation>Code: {code}</translation>
    </message>
    <message>
        <source>Status: {status}</source>
        <extracomment>studio/ui/errors.py</extracomment>
        <translation>Status: {status}</translation>
    </message>
    <message>
        <source>Request: {id}</source>
        <extracomment>studio/ui/errors.py</extracomment>
        <translation>Anfrage: {id}</translation>
    </message>
    <message>
        <source>Safe: {what}.</source>
        <extracomment>studio/ui/errors.py</extracomment>
        <translation>Sicher: {what}.</translation>
    </message>
    <message>
        <source>Exporting {name}</source>
        <extracomment>studio/ui/export/exporting.py</extracomment>
        <translation>{name} wird exportiert</translation>
    </message>
    <message>
        <source>in {folder}</source>
        <extracomment>studio/ui/export/form.py</extracomment>
        <translation>in {folder}</translation>
    </message>
    <message>
        <source>{name}. In curly brackets can stand:
{fields}</source>
        <extracomment>studio/ui/export/pattern_field.py</extracomment>
        <translation>{name}. In geschweiften Klammern kann stehen:
{fields}</translation>
    </message>
    <message>
        <source>Export</source>
        <comment>the button</comment>
        <extracomment>studio/ui/export/popover.py</extracomment>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>{title}, take {number}</source>
        <extracomment>studio/ui/export/popover.py</extracomment>
        <translation>{title}, Take {number}</translation>
    </message>
    <message>
        <source>“{name}” is there already. Replace it?</source>
        <extracomment>studio/ui/export/popover.py</extracomment>
        <translation>„{name}“ gibt es dort schon. Ersetzen?</translation>
    </message>
    <message>
        <source>Writing {name}…</source>
        <extracomment>studio/ui/export/popover.py</extracomment>
        <translation>{name} wird geschrieben…</translation>
    </message>
    <message>
        <source>Saved to {name}.</source>
        <extracomment>studio/ui/export/popover.py</extracomment>
        <translation>Gespeichert als {name}.</translation>
    </message>
    <message>
        <source>Start</source>
        <comment>when a stretch of sound begins</comment>
        <extracomment>studio/ui/export/provenance_pdf.py</extracomment>
        <translation>Anfang</translation>
    </message>
    <message>
        <source>End</source>
        <comment>when a stretch of sound ends</comment>
        <extracomment>studio/ui/export/provenance_pdf.py</extracomment>
        <translation>Ende</translation>
    </message>
    <message>
        <source>Made</source>
        <comment>when it was made</comment>
        <extracomment>studio/ui/export/provenance_pdf.py</extracomment>
        <translation>Erzeugt</translation>
    </message>
    <message>
        <source>Approved by</source>
        <extracomment>studio/ui/export/provenance_pdf.py</extracomment>
        <translation>Freigegeben von</translation>
    </message>
    <message>
        <source>“{name}” could not be written in “{folder}”.</source>
        <extracomment>studio/ui/export/provenance_pdf.py</extracomment>
        <translation>„{name}“ ließ sich in „{folder}“ nicht schreiben.</translation>
    </message>
    <message>
        <source>Where the synthetic sound of this export comes from.</source>
        <extracomment>studio/ui/export/provenance_pdf.py</extracomment>
        <translation>Woher der synthetische Ton dieses Exports kommt.</translation>
    </message>
    <message numerus="yes">
        <source>{count} stretches, {length} in all.</source>
        <extracomment>studio/ui/export/provenance_pdf.py; of one: {count} stretch, {length} in all.</extracomment>
        <translation>
            <numerusform>{count} Abschnitt, zusammen {length}.</numerusform>
            <numerusform>{count} Abschnitte, zusammen {length}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Project {project} · written {time} by {person}</source>
        <extracomment>studio/ui/export/provenance_pdf.py</extracomment>
        <translation>Projekt {project} · geschrieben {time} von {person}</translation>
    </message>
    <message>
        <source>nobody known</source>
        <extracomment>studio/ui/export/provenance_pdf.py</extracomment>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>take {number}</source>
        <comment>in a sentence</comment>
        <extracomment>studio/ui/export/provenance_pdf.py</extracomment>
        <translation>Take {number}</translation>
    </message>
    <message>
        <source>not approved</source>
        <extracomment>studio/ui/export/provenance_pdf.py</extracomment>
        <translation>nicht freigegeben</translation>
    </message>
    <message>
        <source>none noted</source>
        <comment>consent</comment>
        <extracomment>studio/ui/export/provenance_pdf.py</extracomment>
        <translation>keine vermerkt</translation>
    </message>
    <message>
        <source>{person}, agreed on {date}, said in {recording}</source>
        <extracomment>studio/ui/export/provenance_pdf.py</extracomment>
        <translation>{person}, zugestimmt am {date}, gesprochen in {recording}</translation>
    </message>
    <message>
        <source>{person}, agreed on {date}</source>
        <extracomment>studio/ui/export/provenance_pdf.py</extracomment>
        <translation>{person}, zugestimmt am {date}</translation>
    </message>
    <message>
        <source>{title}: provenance</source>
        <extracomment>studio/ui/export/provenance_pdf.py</extracomment>
        <translation>{title}: Herkunft</translation>
    </message>
    <message>
        <source>Both</source>
        <comment>one file, and one for each block</comment>
        <extracomment>studio/ui/export/script_form.py</extracomment>
        <translation>Beides</translation>
    </message>
    <message>
        <source>As</source>
        <comment>one file, or one for each block</comment>
        <extracomment>studio/ui/export/script_form.py</extracomment>
        <translation>Als</translation>
    </message>
    <message>
        <source>Exported {name} to {folder}.</source>
        <extracomment>studio/ui/export/script_popover.py</extracomment>
        <translation>{name} nach {folder} exportiert.</translation>
    </message>
    <message numerus="yes">
        <source>Exported {count} files to {folder}.</source>
        <extracomment>studio/ui/export/script_popover.py; of one: Exported {count} file to {folder}.</extracomment>
        <translation>
            <numerusform>{count} Datei nach {folder} exportiert.</numerusform>
            <numerusform>{count} Dateien nach {folder} exportiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>“{name}” is there already. Replace?</source>
        <extracomment>studio/ui/export/replacing.py</extracomment>
        <translation>„{name}“ gibt es dort schon. Ersetzen?</translation>
    </message>
    <message numerus="yes">
        <source>{count} of these files are there already. Replace?</source>
        <extracomment>studio/ui/export/replacing.py; of one: {count} of these files is there already. Replace?</extracomment>
        <translation>
            <numerusform>{count} dieser Dateien gibt es dort schon. Ersetzen?</numerusform>
            <numerusform>{count} dieser Dateien gibt es dort schon. Ersetzen?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} of {all} files are not as loud as asked for.</source>
        <extracomment>studio/ui/export/script_popover.py; of one: {count} of {all} files is not as loud as asked for.</extracomment>
        <translation>
            <numerusform>{count} von {all} Dateien ist nicht so laut wie verlangt.</numerusform>
            <numerusform>{count} von {all} Dateien sind nicht so laut wie verlangt.</numerusform>
        </translation>
    </message>
    <message>
        <source>{lufs:.1f} LUFS, {rms:.1f} dB RMS, peak {peak:.1f} dBTP</source>
        <extracomment>studio/ui/export/script_popover.py</extracomment>
        <translation>{lufs:.1f} LUFS, {rms:.1f} dB RMS, Spitze {peak:.1f} dBTP</translation>
    </message>
    <message>
        <source>The kettle is on for both of us.</source>
        <comment>a line in a small drawing</comment>
        <extracomment>studio/ui/first_run/art.py</extracomment>
        <translation>Das Wasser kocht für uns beide.</translation>
    </message>
    <message>
        <source>on</source>
        <comment>the word of “The kettle is on for both of us.” that is underlined, as it stands there</comment>
        <extracomment>studio/ui/first_run/art.py</extracomment>
        <translation>kocht</translation>
    </message>
    <message>
        <source>Thursday</source>
        <comment>struck out in a drawing</comment>
        <extracomment>studio/ui/first_run/art.py</extracomment>
        <translation>Donnerstag</translation>
    </message>
    <message>
        <source>Friday</source>
        <comment>in its place</comment>
        <extracomment>studio/ui/first_run/art.py</extracomment>
        <translation>Freitag</translation>
    </message>
    <message>
        <source>10 seconds</source>
        <extracomment>studio/ui/first_run/art.py</extracomment>
        <translation>10 Sekunden</translation>
    </message>
    <message>
        <source>{words} {how}. Key {number}</source>
        <extracomment>studio/ui/first_run/card.py</extracomment>
        <translation>{words} {how}. Taste {number}</translation>
    </message>
    <message>
        <source>Leave the first steps</source>
        <extracomment>studio/ui/first_run/leading.py</extracomment>
        <translation>Erste Schritte verlassen</translation>
    </message>
    <message>
        <source>Before you begin</source>
        <extracomment>studio/ui/first_run/ready_list.py</extracomment>
        <translation>Bevor es losgeht</translation>
    </message>
    <message>
        <source>Saved to {path}.</source>
        <extracomment>studio/ui/help.py</extracomment>
        <translation>Gespeichert als {path}.</translation>
    </message>
    <message>
        <source>Change the voice</source>
        <comment>of the recording, in the Voice Changer</comment>
        <extracomment>studio/ui/key_table.py</extracomment>
        <translation>Stimme wandeln</translation>
    </message>
    <message>
        <source>They do not run.</source>
        <extracomment>studio/ui/readiness.py</extracomment>
        <translation>Sie laufen nicht.</translation>
    </message>
    <message>
        <source>Sound out</source>
        <extracomment>studio/ui/readiness.py</extracomment>
        <translation>Tonausgabe</translation>
    </message>
    <message>
        <source>No device plays sound. Connect one; export works without.</source>
        <extracomment>studio/ui/readiness.py</extracomment>
        <translation>Kein Gerät gibt Ton aus. Schließen Sie eines an; der Export geht auch ohne.</translation>
    </message>
    <message>
        <source>Sound in</source>
        <extracomment>studio/ui/readiness.py</extracomment>
        <translation>Toneingabe</translation>
    </message>
    <message>
        <source>No microphone can be used. Connect one, or allow it in the system.</source>
        <extracomment>studio/ui/readiness.py</extracomment>
        <translation>Kein Mikrofon ist nutzbar. Schließen Sie eines an oder erlauben Sie es im System.</translation>
    </message>
    <message>
        <source>{devices}.</source>
        <comment>names of sound devices</comment>
        <extracomment>studio/ui/readiness.py</extracomment>
        <translation>{devices}.</translation>
    </message>
    <message>
        <source>Play or pause</source>
        <extracomment>studio/ui/key_table.py</extracomment>
        <translation>Wiedergabe oder Pause</translation>
    </message>
    <message>
        <source>Play from the cursor</source>
        <extracomment>studio/ui/key_table.py</extracomment>
        <translation>Ab Cursor abspielen</translation>
    </message>
    <message>
        <source>To start</source>
        <extracomment>studio/ui/key_table.py</extracomment>
        <translation>Zum Anfang</translation>
    </message>
    <message>
        <source>Loop</source>
        <extracomment>studio/ui/key_table.py</extracomment>
        <translation>Schleife</translation>
    </message>
    <message>
        <source>Play the selection</source>
        <extracomment>studio/ui/key_table.py</extracomment>
        <translation>Auswahl abspielen</translation>
    </message>
    <message>
        <source>Loop the selection</source>
        <extracomment>studio/ui/key_table.py</extracomment>
        <translation>Auswahl als Schleife</translation>
    </message>
    <message>
        <source>Record, or stop</source>
        <extracomment>studio/ui/key_table.py</extracomment>
        <translation>Aufnehmen oder stoppen</translation>
    </message>
    <message>
        <source>Pause the recording</source>
        <extracomment>studio/ui/key_table.py</extracomment>
        <translation>Aufnahme anhalten</translation>
    </message>
    <message>
        <source>Hear it without the selection</source>
        <extracomment>studio/ui/key_table.py</extracomment>
        <translation>Ohne die Auswahl anhören</translation>
    </message>
    <message>
        <source>Hear up to the selection</source>
        <extracomment>studio/ui/key_table.py</extracomment>
        <translation>Bis zur Auswahl anhören</translation>
    </message>
    <message>
        <source>Hear before its start</source>
        <extracomment>studio/ui/key_table.py</extracomment>
        <translation>Vor ihrem Anfang anhören</translation>
    </message>
    <message>
        <source>Hear after its start</source>
        <extracomment>studio/ui/key_table.py</extracomment>
        <translation>Nach ihrem Anfang anhören</translation>
    </message>
    <message>
        <source>Hear before its end</source>
        <extracomment>studio/ui/key_table.py</extracomment>
        <translation>Vor ihrem Ende anhören</translation>
    </message>
    <message>
        <source>Hear after its end</source>
        <extracomment>studio/ui/key_table.py</extracomment>
        <translation>Nach ihrem Ende anhören</translation>
    </message>
    <message>
        <source>Next part of the window</source>
        <extracomment>studio/ui/key_table.py</extracomment>
        <translation>Nächster Teil des Fensters</translation>
    </message>
    <message>
        <source>Previous part of the window</source>
        <extracomment>studio/ui/key_table.py</extracomment>
        <translation>Voriger Teil des Fensters</translation>
    </message>
    <message>
        <source>To the message at the top</source>
        <extracomment>studio/ui/key_table.py</extracomment>
        <translation>Zur Meldung oben</translation>
    </message>
    <message>
        <source>This sheet</source>
        <extracomment>studio/ui/key_table.py</extracomment>
        <translation>Diese Übersicht</translation>
    </message>
    <message>
        <source>The guide</source>
        <extracomment>studio/ui/key_table.py</extracomment>
        <translation>Das Handbuch</translation>
    </message>
    <message>
        <source>New project</source>
        <extracomment>studio/ui/key_table.py</extracomment>
        <translation>Neues Projekt</translation>
    </message>
    <message>
        <source>Open a project</source>
        <extracomment>studio/ui/key_table.py</extracomment>
        <translation>Projekt öffnen</translation>
    </message>
    <message>
        <source>Save as</source>
        <extracomment>studio/ui/key_table.py</extracomment>
        <translation>Speichern unter</translation>
    </message>
    <message>
        <source>Quit</source>
        <extracomment>studio/ui/key_table.py</extracomment>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Close, leave the text, then stop the sound</source>
        <extracomment>studio/ui/key_table.py</extracomment>
        <translation>Schließen, Text verlassen, dann Ton stoppen</translation>
    </message>
    <message>
        <source>Write in the block</source>
        <extracomment>studio/ui/key_table.py</extracomment>
        <translation>Im Block schreiben</translation>
    </message>
    <message>
        <source>Move the block up</source>
        <extracomment>studio/ui/key_table.py</extracomment>
        <translation>Block nach oben</translation>
    </message>
    <message>
        <source>Move it down</source>
        <extracomment>studio/ui/key_table.py</extracomment>
        <translation>Block nach unten</translation>
    </message>
    <message>
        <source>Add a block</source>
        <extracomment>studio/ui/key_table.py</extracomment>
        <translation>Block hinzufügen</translation>
    </message>
    <message>
        <source>Copy the block</source>
        <extracomment>studio/ui/key_table.py</extracomment>
        <translation>Block kopieren</translation>
    </message>
    <message>
        <source>Join with previous</source>
        <extracomment>studio/ui/key_table.py</extracomment>
        <translation>Mit vorigem verbinden</translation>
    </message>
    <message>
        <source>Delete the block</source>
        <extracomment>studio/ui/key_table.py</extracomment>
        <translation>Block löschen</translation>
    </message>
    <message>
        <source>Lock, or unlock</source>
        <extracomment>studio/ui/key_table.py</extracomment>
        <translation>Sperren oder entsperren</translation>
    </message>
    <message>
        <source>Find and replace</source>
        <extracomment>studio/ui/key_table.py</extracomment>
        <translation>Suchen und ersetzen</translation>
    </message>
    <message>
        <source>How words are said</source>
        <extracomment>studio/ui/key_table.py</extracomment>
        <translation>Aussprache</translation>
    </message>
    <message>
        <source>Approve the block</source>
        <extracomment>studio/ui/key_table.py</extracomment>
        <translation>Block freigeben</translation>
    </message>
    <message>
        <source>Make this block</source>
        <extracomment>studio/ui/key_table.py</extracomment>
        <translation>Block erzeugen</translation>
    </message>
    <message>
        <source>Make all missing</source>
        <extracomment>studio/ui/key_table.py</extracomment>
        <translation>Alle fehlenden erzeugen</translation>
    </message>
    <message>
        <source>Next take</source>
        <extracomment>studio/ui/key_table.py</extracomment>
        <translation>Nächster Take</translation>
    </message>
    <message>
        <source>Open a text</source>
        <extracomment>studio/ui/key_table.py</extracomment>
        <translation>Text öffnen</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>studio/ui/key_table.py</extracomment>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <extracomment>studio/ui/key_table.py</extracomment>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Open a recording</source>
        <extracomment>studio/ui/key_table.py</extracomment>
        <translation>Aufnahme öffnen</translation>
    </message>
    <message>
        <source>Open the file you copied</source>
        <extracomment>studio/ui/key_table.py</extracomment>
        <translation>Kopierte Datei öffnen</translation>
    </message>
    <message>
        <source>Make takes</source>
        <extracomment>studio/ui/key_table.py</extracomment>
        <translation>Takes erzeugen</translation>
    </message>
    <message>
        <source>Choose what sounds, or write</source>
        <extracomment>studio/ui/key_table.py</extracomment>
        <translation>Gehörtes wählen oder schreiben</translation>
    </message>
    <message>
        <source>Next patch to listen to</source>
        <extracomment>studio/ui/key_table.py</extracomment>
        <translation>Nächster Patch zum Anhören</translation>
    </message>
    <message>
        <source>In a pickup list: accept; N next take, X reject</source>
        <extracomment>studio/ui/key_table.py</extracomment>
        <translation>Korrekturliste: annehmen; N nächster Take, X ablehnen</translation>
    </message>
    <message>
        <source>Export the mended recording</source>
        <extracomment>studio/ui/key_table.py</extracomment>
        <translation>Ausgebesserte Aufnahme exportieren</translation>
    </message>
    <message>
        <source>Selection begins here</source>
        <extracomment>studio/ui/key_table.py</extracomment>
        <translation>Auswahl beginnt hier</translation>
    </message>
    <message>
        <source>Selection ends here</source>
        <extracomment>studio/ui/key_table.py</extracomment>
        <translation>Auswahl endet hier</translation>
    </message>
    <message>
        <source>Larger on that side</source>
        <extracomment>studio/ui/key_table.py</extracomment>
        <translation>Auf dieser Seite größer</translation>
    </message>
    <message>
        <source>Smaller from that side</source>
        <extracomment>studio/ui/key_table.py</extracomment>
        <translation>Von dieser Seite kleiner</translation>
    </message>
    <message>
        <source>Move it as it is, or to the right</source>
        <extracomment>studio/ui/key_table.py</extracomment>
        <translation>Im Ganzen verschieben, auch nach rechts</translation>
    </message>
    <message>
        <source>Next word; Left the one before</source>
        <extracomment>studio/ui/key_table.py</extracomment>
        <translation>Nächstes Wort; Links voriges</translation>
    </message>
    <message>
        <source>Edges to zero crossings</source>
        <extracomment>studio/ui/key_table.py</extracomment>
        <translation>Ränder auf Nulldurchgänge</translation>
    </message>
    <message>
        <source>Left crossfade shorter; . longer</source>
        <extracomment>studio/ui/key_table.py</extracomment>
        <translation>Linke Überblendung kürzer; . länger</translation>
    </message>
    <message>
        <source>Right crossfade shorter; &gt; longer</source>
        <extracomment>studio/ui/key_table.py</extracomment>
        <translation>Rechte Überblendung kürzer; &gt; länger</translation>
    </message>
    <message>
        <source>Zoom in; Ctrl+− out</source>
        <extracomment>studio/ui/key_table.py</extracomment>
        <translation>Vergrößern; Strg+− verkleinern</translation>
    </message>
    <message>
        <source>Show the selection</source>
        <extracomment>studio/ui/key_table.py</extracomment>
        <translation>Auswahl zeigen</translation>
    </message>
    <message>
        <source>Show all of the recording</source>
        <extracomment>studio/ui/key_table.py</extracomment>
        <translation>Ganze Aufnahme zeigen</translation>
    </message>
    <message>
        <source>Add a marker</source>
        <extracomment>studio/ui/key_table.py</extracomment>
        <translation>Marker setzen</translation>
    </message>
    <message>
        <source>Next marker; Left the one before</source>
        <extracomment>studio/ui/key_table.py</extracomment>
        <translation>Nächster Marker; Links voriger</translation>
    </message>
    <message>
        <source>Put the word right, name the marker</source>
        <extracomment>studio/ui/key_table.py</extracomment>
        <translation>Wort berichtigen, Marker benennen</translation>
    </message>
    <message>
        <source>Preview the voice</source>
        <extracomment>studio/ui/key_table.py</extracomment>
        <translation>Stimme vorhören</translation>
    </message>
    <message>
        <source>Favourite, or no longer</source>
        <extracomment>studio/ui/key_table.py</extracomment>
        <translation>Favorit oder nicht mehr</translation>
    </message>
    <message>
        <source>Add it to the mix</source>
        <extracomment>studio/ui/key_table.py</extracomment>
        <translation>In die Mischung</translation>
    </message>
    <message>
        <source>Add it to the audition</source>
        <extracomment>studio/ui/key_table.py</extracomment>
        <translation>Zum Vorsprechen</translation>
    </message>
    <message>
        <source>Search</source>
        <extracomment>studio/ui/key_table.py</extracomment>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Undo a favourite or a tag</source>
        <extracomment>studio/ui/key_table.py</extracomment>
        <translation>Favorit oder Tag rückgängig</translation>
    </message>
    <message>
        <source>Redo it</source>
        <extracomment>studio/ui/key_table.py</extracomment>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Add files</source>
        <extracomment>studio/ui/key_table.py</extracomment>
        <translation>Dateien hinzufügen</translation>
    </message>
    <message>
        <source>Hear the file</source>
        <extracomment>studio/ui/key_table.py</extracomment>
        <translation>Datei anhören</translation>
    </message>
    <message>
        <source>Rename the dataset</source>
        <extracomment>studio/ui/key_table.py</extracomment>
        <translation>Datensatz umbenennen</translation>
    </message>
    <message>
        <source>List the files anew</source>
        <extracomment>studio/ui/key_table.py</extracomment>
        <translation>Dateien neu auflisten</translation>
    </message>
    <message>
        <source>Remove one not sent; delete one</source>
        <extracomment>studio/ui/key_table.py</extracomment>
        <translation>Ungesendete entfernen; gesendete löschen</translation>
    </message>
    <message>
        <source>Put back what was removed</source>
        <extracomment>studio/ui/key_table.py</extracomment>
        <translation>Entferntes zurückholen</translation>
    </message>
    <message>
        <source>Swap before and after</source>
        <extracomment>studio/ui/key_table.py</extracomment>
        <translation>Vorher und Nachher umschalten</translation>
    </message>
    <message>
        <source>Change the voice</source>
        <extracomment>studio/ui/tabs/voices/edit_form.py</extracomment>
        <translation>Stimme ändern</translation>
    </message>
    <message>
        <source>Hear a result, or try again</source>
        <extracomment>studio/ui/key_table.py</extracomment>
        <translation>Ergebnis anhören oder erneut versuchen</translation>
    </message>
    <message>
        <source>Take its file out of the batch</source>
        <extracomment>studio/ui/key_table.py</extracomment>
        <translation>Datei aus dem Stapel nehmen</translation>
    </message>
    <message>
        <source>Open a zipped project…</source>
        <extracomment>studio/ui/main_menu.py</extracomment>
        <translation>Gezipptes Projekt öffnen…</translation>
    </message>
    <message>
        <source>Open recent</source>
        <extracomment>studio/ui/main_menu.py</extracomment>
        <translation>Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>Rename…</source>
        <extracomment>studio/ui/main_menu.py</extracomment>
        <translation>Umbenennen…</translation>
    </message>
    <message>
        <source>Save as…</source>
        <extracomment>studio/ui/main_menu.py</extracomment>
        <translation>Speichern unter…</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <extracomment>studio/ui/main_menu.py</extracomment>
        <translation>Kopie speichern…</translation>
    </message>
    <message>
        <source>Show the project&apos;s folder</source>
        <extracomment>studio/ui/main_menu.py</extracomment>
        <translation>Projektordner zeigen</translation>
    </message>
    <message>
        <source>Settings…</source>
        <extracomment>studio/ui/main_menu.py</extracomment>
        <translation>Einstellungen…</translation>
    </message>
    <message>
        <source>Something wrong?…</source>
        <extracomment>studio/ui/main_menu.py</extracomment>
        <translation>Stimmt etwas nicht?…</translation>
    </message>
    <message>
        <source>Hear the selection</source>
        <extracomment>studio/ui/main_menu.py</extracomment>
        <translation>Auswahl anhören</translation>
    </message>
    <message>
        <source>File</source>
        <extracomment>studio/ui/main_menu.py</extracomment>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Play</source>
        <extracomment>studio/ui/dialogs/inside.py</extracomment>
        <translation>Wiedergabe</translation>
    </message>
    <message>
        <source>Help</source>
        <extracomment>studio/ui/main_menu.py</extracomment>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Export the ledger</source>
        <extracomment>studio/ui/money.py</extracomment>
        <translation>Kostenliste exportieren</translation>
    </message>
    <message>
        <source>Table</source>
        <extracomment>studio/ui/money.py</extracomment>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>A take is being made just now. Stop it, or wait until it is there.</source>
        <extracomment>studio/ui/open_project.py</extracomment>
        <translation>Gerade wird ein Take erzeugt. Stoppen Sie ihn oder warten Sie, bis er da ist.</translation>
    </message>
    <message>
        <source>None yet</source>
        <extracomment>studio/ui/open_project.py</extracomment>
        <translation>Noch keine</translation>
    </message>
    <message>
        <source>Zipped projects</source>
        <extracomment>studio/ui/open_project.py</extracomment>
        <translation>Gezippte Projekte</translation>
    </message>
    <message>
        <source>Projects</source>
        <extracomment>studio/ui/open_project.py</extracomment>
        <translation>Projekte</translation>
    </message>
    <message>
        <source>Zipped projects, to send</source>
        <extracomment>studio/ui/open_project.py</extracomment>
        <translation>Gezippte Projekte zum Verschicken</translation>
    </message>
    <message>
        <source>Making a project</source>
        <extracomment>studio/ui/open_project.py</extracomment>
        <translation>Projekt wird angelegt</translation>
    </message>
    <message>
        <source>Opening the project</source>
        <extracomment>studio/ui/open_project.py</extracomment>
        <translation>Projekt wird geöffnet</translation>
    </message>
    <message>
        <source>Save the project as</source>
        <extracomment>studio/ui/open_project.py</extracomment>
        <translation>Projekt speichern unter</translation>
    </message>
    <message>
        <source>Saving the project</source>
        <extracomment>studio/ui/open_project.py</extracomment>
        <translation>Projekt wird gespeichert</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <extracomment>studio/ui/open_project.py</extracomment>
        <translation>Kopie speichern</translation>
    </message>
    <message>
        <source>Saving a copy</source>
        <extracomment>studio/services/copy_project.py</extracomment>
        <translation>Kopie wird gespeichert</translation>
    </message>
    <message>
        <source>Open a zipped project</source>
        <extracomment>studio/ui/open_project.py</extracomment>
        <translation>Gezipptes Projekt öffnen</translation>
    </message>
    <message>
        <source>A copy was saved to {path}.</source>
        <extracomment>studio/ui/look_inside.py</extracomment>
        <translation>Kopie gespeichert als {path}.</translation>
    </message>
    <message>
        <source>The voices on this computer stopped twice.</source>
        <extracomment>studio/launch/engine.py</extracomment>
        <translation>Die Stimmen auf diesem Computer sind zweimal ausgefallen.</translation>
    </message>
    <message>
        <source>The voices on this computer did not start within a minute.</source>
        <extracomment>studio/launch/engine.py</extracomment>
        <translation>Die Stimmen auf diesem Computer sind nicht innerhalb einer Minute gestartet.</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <comment>keys</comment>
        <extracomment>studio/ui/dialogs/keys.py</extracomment>
        <translation>{first} bis {last}</translation>
    </message>
    <message>
        <source>Said by that character</source>
        <extracomment>studio/ui/key_table.py</extracomment>
        <translation>Dieser Rolle zuweisen</translation>
    </message>
    <message>
        <source>Hear that take in place</source>
        <extracomment>studio/ui/key_table.py</extracomment>
        <translation>Diesen Take im Zusammenhang hören</translation>
    </message>
    <message>
        <source>Hear that voice of the audition</source>
        <extracomment>studio/ui/key_table.py</extracomment>
        <translation>Diese Stimme des Vorsprechens hören</translation>
    </message>
    <message>
        <source>Renaming the project</source>
        <extracomment>studio/ui/open_project.py</extracomment>
        <translation>Projekt wird umbenannt</translation>
    </message>
    <message>
        <source>Looking for recordings</source>
        <extracomment>studio/ui/recording/leftovers.py</extracomment>
        <translation>Aufnahmen werden gesucht</translation>
    </message>
    <message>
        <source>Saving the recording</source>
        <extracomment>studio/ui/recording/leftovers.py</extracomment>
        <translation>Aufnahme wird gespeichert</translation>
    </message>
    <message>
        <source>Throwing the recording away</source>
        <extracomment>studio/ui/recording/leftovers.py</extracomment>
        <translation>Aufnahme wird verworfen</translation>
    </message>
    <message>
        <source>No dataset yet</source>
        <extracomment>studio/ui/tabs/datasets/middle.py</extracomment>
        <translation>Noch kein Datensatz</translation>
    </message>
    <message>
        <source>No files in it yet</source>
        <extracomment>studio/ui/tabs/datasets/middle.py</extracomment>
        <translation>Noch keine Dateien darin</translation>
    </message>
    <message>
        <source>Listening for words… {percent} %</source>
        <extracomment>studio/ui/tabs/infill/heard_words.py</extracomment>
        <translation>Wörter werden erkannt… {percent} %</translation>
    </message>
    <message>
        <source>Recordings mended in this project</source>
        <extracomment>studio/ui/tabs/infill/recordings.py</extracomment>
        <translation>In diesem Projekt ausgebesserte Aufnahmen</translation>
    </message>
    <message>
        <source>How it is said: {how}</source>
        <extracomment>studio/ui/tabs/infill/spoken_popover.py</extracomment>
        <translation>Wie es gesprochen wird: {how}</translation>
    </message>
    <message>
        <source>{service}, built in</source>
        <comment>who made a voice</comment>
        <extracomment>studio/ui/tabs/voices/facts.py</extracomment>
        <translation>{service}, mitgeliefert</translation>
    </message>
    <message>
        <source>Parts of the whole: all sliders together are 100 %, and twice as far is twice as much.</source>
        <extracomment>studio/ui/tabs/voices/make/mix_part.py</extracomment>
        <translation>Anteile am Ganzen: Alle Regler zusammen sind 100 %, und doppelt so weit ist doppelt so viel.</translation>
    </message>
    <message>
        <source>Add at least two voices: press M on each</source>
        <extracomment>studio/ui/tabs/voices/make/mixing.py</extracomment>
        <translation>Mindestens zwei Stimmen hinzufügen: auf jeder M drücken</translation>
    </message>
    <message>
        <source>Create a voice from numbers</source>
        <extracomment>studio/ui/tabs/voices/toolbar.py</extracomment>
        <translation>Stimme aus Zahlen erzeugen</translation>
    </message>
    <message>
        <source>Open a voice file…</source>
        <extracomment>studio/ui/tabs/voices/toolbar.py</extracomment>
        <translation>Stimmdatei öffnen…</translation>
    </message>
    <message>
        <source>Open a voice file</source>
        <extracomment>studio/ui/tabs/voices/toolbar.py</extracomment>
        <translation>Stimmdatei öffnen</translation>
    </message>
    <message>
        <source>No sound device was found. Export still works. If one is there now, start the studio again.</source>
        <extracomment>studio/ui/transport/bar.py</extracomment>
        <translation>Kein Tongerät gefunden. Der Export geht trotzdem. Ist jetzt eines da, das Studio neu starten.</translation>
    </message>
    <message>
        <source>Other voices speak {language} with an accent</source>
        <extracomment>studio/ui/voices/rows.py</extracomment>
        <translation>Andere Stimmen sprechen {language} mit Akzent</translation>
    </message>
    <message>
        <source>chosen</source>
        <comment>voice</comment>
        <extracomment>studio/ui/voices/voice_list.py</extracomment>
        <translation>gewählt</translation>
    </message>
    <message>
        <source>Name the marker…</source>
        <extracomment>studio/ui/waveform/gap_menu.py</extracomment>
        <translation>Marker benennen…</translation>
    </message>
    <message>
        <source>Remove the marker</source>
        <extracomment>studio/ui/waveform/gap_menu.py</extracomment>
        <translation>Marker entfernen</translation>
    </message>
    <message>
        <source>Add a marker here</source>
        <extracomment>studio/ui/waveform/gap_menu.py</extracomment>
        <translation>Marker hier setzen</translation>
    </message>
    <message>
        <source>Select “{word}”</source>
        <extracomment>studio/ui/waveform/gap_menu.py</extracomment>
        <translation>„{word}“ auswählen</translation>
    </message>
    <message>
        <source>Correct “{word}”…</source>
        <extracomment>studio/ui/waveform/gap_menu.py</extracomment>
        <translation>„{word}“ berichtigen…</translation>
    </message>
    <message>
        <source>“{word}” is said where the selection is</source>
        <extracomment>studio/ui/waveform/gap_menu.py</extracomment>
        <translation>„{word}“ auf die Auswahl legen</translation>
    </message>
    <message>
        <source>Selection {start} to {end}</source>
        <extracomment>studio/ui/waveform/spoken_selection.py</extracomment>
        <translation>Auswahl {start} bis {end}</translation>
    </message>
    <message numerus="yes">
        <source>words {words}</source>
        <extracomment>studio/ui/waveform/spoken_selection.py; of one: word {words}</extracomment>
        <translation>
            <numerusform>Wort {words}</numerusform>
            <numerusform>Wörter {words}</numerusform>
        </translation>
    </message>
    <message>
        <source>pause before {count} milliseconds</source>
        <extracomment>studio/ui/waveform/spoken_selection.py</extracomment>
        <translation>Pause davor {count} Millisekunden</translation>
    </message>
    <message>
        <source>left context {seconds:.1f} seconds</source>
        <extracomment>studio/ui/waveform/spoken_selection.py</extracomment>
        <translation>Kontext links {seconds:.1f} Sekunden</translation>
    </message>
    <message>
        <source>right context {seconds:.1f} seconds</source>
        <extracomment>studio/ui/waveform/spoken_selection.py</extracomment>
        <translation>Kontext rechts {seconds:.1f} Sekunden</translation>
    </message>
    <message numerus="yes">
        <source>{count} hours</source>
        <extracomment>studio/ui/waveform/spoken_selection.py; of one: {count} hour</extracomment>
        <translation>
            <numerusform>{count} Stunde</numerusform>
            <numerusform>{count} Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} minutes</source>
        <extracomment>studio/ui/waveform/spoken_selection.py; of one: {count} minute</extracomment>
        <translation>
            <numerusform>{count} Minute</numerusform>
            <numerusform>{count} Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>Take waveform</source>
        <comment>waveform of a take</comment>
        <extracomment>studio/ui/waveform/take_wave.py</extracomment>
        <translation>Wellenform des Takes</translation>
    </message>
    <message>
        <source>Selection {start:.2f} to {end:.2f} seconds, {length:.2f} seconds</source>
        <extracomment>studio/ui/waveform/take_wave.py</extracomment>
        <translation>Auswahl {start:.2f} bis {end:.2f} Sekunden, {length:.2f} Sekunden</translation>
    </message>
    <message>
        <source>{seconds:.2f} seconds, word {word}</source>
        <extracomment>studio/ui/waveform/take_wave.py</extracomment>
        <translation>{seconds:.2f} Sekunden, Wort {word}</translation>
    </message>
    <message>
        <source>time</source>
        <comment>what the ruler is in; short</comment>
        <extracomment>studio/ui/waveform/unit_button.py</extracomment>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>smp</source>
        <comment>samples: what the ruler is in; at most four letters</comment>
        <extracomment>studio/ui/waveform/unit_button.py</extracomment>
        <translation>Smp</translation>
    </message>
    <message>
        <source>Ruler in time</source>
        <extracomment>studio/ui/waveform/unit_button.py</extracomment>
        <translation>Zeitlineal</translation>
    </message>
    <message>
        <source>Ruler in samples</source>
        <extracomment>studio/ui/waveform/unit_button.py</extracomment>
        <translation>Lineal in Samples</translation>
    </message>
    <message>
        <source>Copy</source>
        <comment>to the clipboard</comment>
        <extracomment>studio/ui/widgets/details.py</extracomment>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Level</source>
        <comment>of the sound</comment>
        <extracomment>studio/ui/widgets/meter.py</extracomment>
        <translation>Pegel</translation>
    </message>
    <message>
        <source>peak {level:.0f} dB</source>
        <extracomment>studio/ui/widgets/meter.py</extracomment>
        <translation>Spitze {level:.0f} dB</translation>
    </message>
    <message>
        <source>Put the steps away</source>
        <extracomment>studio/ui/widgets/steps_strip.py</extracomment>
        <translation>Schritte wegklappen</translation>
    </message>
    <message>
        <source>Show the steps, {number} of {count}</source>
        <extracomment>studio/ui/widgets/steps_strip.py</extracomment>
        <translation>Schritte zeigen, {number} von {count}</translation>
    </message>
    <message>
        <source>Step {number} of {count}: {words}</source>
        <extracomment>studio/ui/widgets/steps_strip.py</extracomment>
        <translation>Schritt {number} von {count}: {words}</translation>
    </message>
    <message>
        <source>January</source>
        <extracomment>studio/ui/widgets/time_text.py</extracomment>
        <translation>Januar</translation>
    </message>
    <message>
        <source>February</source>
        <extracomment>studio/ui/widgets/time_text.py</extracomment>
        <translation>Februar</translation>
    </message>
    <message>
        <source>March</source>
        <extracomment>studio/ui/widgets/time_text.py</extracomment>
        <translation>März</translation>
    </message>
    <message>
        <source>April</source>
        <extracomment>studio/ui/widgets/time_text.py</extracomment>
        <translation>April</translation>
    </message>
    <message>
        <source>May</source>
        <comment>the month</comment>
        <extracomment>studio/ui/widgets/time_text.py</extracomment>
        <translation>Mai</translation>
    </message>
    <message>
        <source>June</source>
        <extracomment>studio/ui/widgets/time_text.py</extracomment>
        <translation>Juni</translation>
    </message>
    <message>
        <source>July</source>
        <extracomment>studio/ui/widgets/time_text.py</extracomment>
        <translation>Juli</translation>
    </message>
    <message>
        <source>August</source>
        <extracomment>studio/ui/widgets/time_text.py</extracomment>
        <translation>August</translation>
    </message>
    <message>
        <source>September</source>
        <extracomment>studio/ui/widgets/time_text.py</extracomment>
        <translation>September</translation>
    </message>
    <message>
        <source>October</source>
        <extracomment>studio/ui/widgets/time_text.py</extracomment>
        <translation>Oktober</translation>
    </message>
    <message>
        <source>November</source>
        <extracomment>studio/ui/widgets/time_text.py</extracomment>
        <translation>November</translation>
    </message>
    <message>
        <source>December</source>
        <extracomment>studio/ui/widgets/time_text.py</extracomment>
        <translation>Dezember</translation>
    </message>
    <message>
        <source>{time} left</source>
        <extracomment>studio/ui/widgets/time_text.py</extracomment>
        <translation>noch {time}</translation>
    </message>
    <message numerus="yes">
        <source>{count} minutes {seconds}</source>
        <extracomment>studio/ui/widgets/time_text.py; of one: {count} minute {seconds}</extracomment>
        <translation>
            <numerusform>{count} Minute {seconds}</numerusform>
            <numerusform>{count} Minuten {seconds}</numerusform>
        </translation>
    </message>
    <message>
        <source>{day} {month} {year}</source>
        <comment>a date</comment>
        <extracomment>studio/ui/widgets/time_text.py</extracomment>
        <translation>{day}. {month} {year}</translation>
    </message>
    <message>
        <source>Wheel of {name}</source>
        <extracomment>studio/ui/widgets/wheel.py</extracomment>
        <translation>Stimmbild von {name}</translation>
    </message>
    <message>
        <source>A warm, open voice with an easy smile in it, at home in stories and in everyday explanations.</source>
        <comment>what a voice is like</comment>
        <extracomment>studio/engine/data/catalogue.json</extracomment>
        <translation>Eine warme, offene Stimme mit einem leichten Lächeln, zu Hause in Geschichten und Erklärungen für jeden Tag.</translation>
    </message>
    <message>
        <source>A relaxed, low voice with a little grain, good company for long narration.</source>
        <comment>what a voice is like</comment>
        <extracomment>studio/engine/data/catalogue.json</extracomment>
        <translation>Eine entspannte, tiefe Stimme mit etwas Körnung, angenehme Begleitung durch lange Erzählungen.</translation>
    </message>
    <message>
        <source>A confident, lively voice with crisp consonants; carries adverts and announcements.</source>
        <comment>what a voice is like</comment>
        <extracomment>studio/engine/data/catalogue.json</extracomment>
        <translation>Eine selbstbewusste, lebhafte Stimme mit knackigen Konsonanten; trägt Werbung und Ansagen.</translation>
    </message>
    <message>
        <source>A bright, well-spoken British voice, even and clear enough for lessons and audiobooks.</source>
        <comment>what a voice is like</comment>
        <extracomment>studio/engine/data/catalogue.json</extracomment>
        <translation>Eine helle, gepflegte britische Stimme, gleichmäßig und klar genug für Unterricht und Hörbücher.</translation>
    </message>
    <message>
        <source>An energetic, strong voice with lively swings of pitch; made for trailers and sport.</source>
        <comment>what a voice is like</comment>
        <extracomment>studio/engine/data/catalogue.json</extracomment>
        <translation>Eine energische, kräftige Stimme mit viel Bewegung in der Tonhöhe; wie gemacht für Trailer und Sport.</translation>
    </message>
    <message>
        <source>A slow, breathy near-whisper, as if spoken close to your ear.</source>
        <comment>what a voice is like</comment>
        <extracomment>studio/engine/data/catalogue.json</extracomment>
        <translation>Langsam und hauchig, fast geflüstert, wie dicht am Ohr gesprochen.</translation>
    </message>
    <message>
        <source>A clear, friendly voice at a brisk pace, for guides, help pages and telephone menus.</source>
        <comment>what a voice is like</comment>
        <extracomment>studio/engine/data/catalogue.json</extracomment>
        <translation>Eine klare, freundliche Stimme in flottem Tempo, für Anleitungen, Hilfeseiten und Telefonmenüs.</translation>
    </message>
    <message>
        <source>A gentle, rounded British voice that takes its time, for documentaries and bedtime stories.</source>
        <comment>what a voice is like</comment>
        <extracomment>studio/engine/data/catalogue.json</extracomment>
        <translation>Eine sanfte, runde britische Stimme, die sich Zeit nimmt, für Dokumentationen und Gutenachtgeschichten.</translation>
    </message>
    <message>
        <source>A quick, playful voice, the fastest talker here; fits games and short clips.</source>
        <comment>what a voice is like</comment>
        <extracomment>studio/engine/data/catalogue.json</extracomment>
        <translation>Eine flinke, verspielte Stimme, die schnellste von allen; passt zu Spielen und kurzen Clips.</translation>
    </message>
    <message>
        <source>A smooth, rounded voice that moves along quickly without losing a word.</source>
        <comment>what a voice is like</comment>
        <extracomment>studio/engine/data/catalogue.json</extracomment>
        <translation>Eine glatte, runde Stimme, die zügig vorankommt, ohne ein Wort zu verlieren.</translation>
    </message>
    <message>
        <source>A composed, full British voice with a steady melody, suited to news and company films.</source>
        <comment>what a voice is like</comment>
        <extracomment>studio/engine/data/catalogue.json</extracomment>
        <translation>Eine gefasste, volle britische Stimme mit ruhiger Melodie, für Nachrichten und Firmenfilme.</translation>
    </message>
    <message>
        <source>A soft, dark-toned voice with an animated melody, for dialogue and explainers.</source>
        <comment>what a voice is like</comment>
        <extracomment>studio/engine/data/catalogue.json</extracomment>
        <translation>Eine weiche, dunkel gefärbte Stimme mit bewegter Melodie, für Dialoge und Erklärfilme.</translation>
    </message>
    <message>
        <source>A low, firm voice that gets to the point; suits instructions and business.</source>
        <comment>what a voice is like</comment>
        <extracomment>studio/engine/data/catalogue.json</extracomment>
        <translation>Eine tiefe, feste Stimme, die zur Sache kommt; passt zu Anleitungen und Geschäftlichem.</translation>
    </message>
    <message>
        <source>A high, expressive British voice with wide swings, for characters and children&apos;s books.</source>
        <comment>what a voice is like</comment>
        <extracomment>studio/engine/data/catalogue.json</extracomment>
        <translation>Eine hohe, ausdrucksvolle britische Stimme mit weiten Bögen, für Figuren und Kinderbücher.</translation>
    </message>
    <message>
        <source>A plain, direct voice with little melody, for notices and quick reads.</source>
        <comment>what a voice is like</comment>
        <extracomment>studio/engine/data/catalogue.json</extracomment>
        <translation>Eine schlichte, direkte Stimme mit wenig Melodie, für Hinweise und kurze Texte.</translation>
    </message>
    <message>
        <source>A young, bubbly voice, bright and full of ups and downs.</source>
        <comment>what a voice is like</comment>
        <extracomment>studio/engine/data/catalogue.json</extracomment>
        <translation>Eine junge, quirlige Stimme, hell und voller Auf und Ab.</translation>
    </message>
    <message>
        <source>A calm, level British voice, reliable for news and reports.</source>
        <comment>what a voice is like</comment>
        <extracomment>studio/engine/data/catalogue.json</extracomment>
        <translation>Eine ruhige, ausgeglichene britische Stimme, verlässlich für Nachrichten und Berichte.</translation>
    </message>
    <message>
        <source>The deepest voice here: slow, dark and smooth, for trailers and late-night radio.</source>
        <comment>what a voice is like</comment>
        <extracomment>studio/engine/data/catalogue.json</extracomment>
        <translation>Die tiefste Stimme von allen: langsam, dunkel und glatt, für Trailer und Nachtradio.</translation>
    </message>
    <message>
        <source>A soft, low voice with a thoughtful melody, pleasant for meditations and essays.</source>
        <comment>what a voice is like</comment>
        <extracomment>studio/engine/data/catalogue.json</extracomment>
        <translation>Eine weiche, tiefe Stimme mit nachdenklicher Melodie, wohltuend für Meditationen und Essays.</translation>
    </message>
    <message>
        <source>A delicate, unhurried British voice with a lilting melody.</source>
        <comment>what a voice is like</comment>
        <extracomment>studio/engine/data/catalogue.json</extracomment>
        <translation>Eine zarte britische Stimme ohne Eile, mit wiegender Melodie.</translation>
    </message>
    <message>
        <source>A youthful voice with a lively melody, good for podcasts and product tours.</source>
        <comment>what a voice is like</comment>
        <extracomment>studio/engine/data/catalogue.json</extracomment>
        <translation>Eine jugendliche Stimme mit lebhafter Melodie, gut für Podcasts und Produktvorstellungen.</translation>
    </message>
    <message>
        <source>A cool, mellow voice on the low side, easy to listen to for a long time.</source>
        <comment>what a voice is like</comment>
        <extracomment>studio/engine/data/catalogue.json</extracomment>
        <translation>Eine kühle, weiche, eher tiefe Stimme, der man lange gern zuhört.</translation>
    </message>
    <message>
        <source>A slow British storyteller with crisp, airy consonants and room between the words.</source>
        <comment>what a voice is like</comment>
        <extracomment>studio/engine/data/catalogue.json</extracomment>
        <translation>Langsam erzählt, britisch, mit knackigen, luftigen Konsonanten und Raum zwischen den Wörtern.</translation>
    </message>
    <message>
        <source>A low, level-headed voice, smooth and patient; suits tutorials.</source>
        <comment>what a voice is like</comment>
        <extracomment>studio/engine/data/catalogue.json</extracomment>
        <translation>Eine tiefe, besonnene Stimme, glatt und geduldig; passt zu Tutorials.</translation>
    </message>
    <message>
        <source>A deep, gravelly British voice with hardly any melody, dry and serious.</source>
        <comment>what a voice is like</comment>
        <extracomment>studio/engine/data/catalogue.json</extracomment>
        <translation>Eine tiefe, raue britische Stimme fast ohne Melodie, trocken und ernst.</translation>
    </message>
    <message>
        <source>A bright, matter-of-fact voice, neutral in feeling and easy to follow.</source>
        <comment>what a voice is like</comment>
        <extracomment>studio/engine/data/catalogue.json</extracomment>
        <translation>Eine helle, sachliche Stimme, neutral im Ausdruck und leicht zu verstehen.</translation>
    </message>
    <message>
        <source>A measured, dark voice that leaves space, for reflective narration.</source>
        <comment>what a voice is like</comment>
        <extracomment>studio/engine/data/catalogue.json</extracomment>
        <translation>Eine bedächtige, dunkle Stimme, die Raum lässt, für nachdenkliche Erzählungen.</translation>
    </message>
    <message>
        <source>An old, rough, jolly voice with enormous swings of pitch: a character, not a narrator.</source>
        <comment>what a voice is like</comment>
        <extracomment>studio/engine/data/catalogue.json</extracomment>
        <translation>Eine alte, raue, vergnügte Stimme mit riesigen Sprüngen in der Tonhöhe: eine Figur, kein Erzähler.</translation>
    </message>
    <message>
        <source>A clear, composed French voice with an even melody, for reading aloud and lessons.</source>
        <comment>what a voice is like</comment>
        <extracomment>studio/engine/data/catalogue.json</extracomment>
        <translation>Eine klare, gefasste französische Stimme mit gleichmäßiger Melodie, zum Vorlesen und für Unterricht.</translation>
    </message>
    <message>
        <source>A bright, direct Spanish voice at a good pace, for guides and news.</source>
        <comment>what a voice is like</comment>
        <extracomment>studio/engine/data/catalogue.json</extracomment>
        <translation>Eine helle, direkte spanische Stimme in gutem Tempo, für Anleitungen und Nachrichten.</translation>
    </message>
    <message>
        <source>A friendly, steady Spanish voice of medium depth, for narration and explanations.</source>
        <comment>what a voice is like</comment>
        <extracomment>studio/engine/data/catalogue.json</extracomment>
        <translation>Eine freundliche, ausgeglichene spanische Stimme mittlerer Tiefe, für Erzählungen und Erklärungen.</translation>
    </message>
    <message>
        <source>A rough, hearty Spanish voice with a lively melody, for characters and adverts.</source>
        <comment>what a voice is like</comment>
        <extracomment>studio/engine/data/catalogue.json</extracomment>
        <translation>Eine raue, herzliche spanische Stimme mit lebhafter Melodie, für Figuren und Werbung.</translation>
    </message>
    <message>
        <source>A high, clear Italian voice with plenty of presence, for announcements and lessons.</source>
        <comment>what a voice is like</comment>
        <extracomment>studio/engine/data/catalogue.json</extracomment>
        <translation>Eine hohe, klare italienische Stimme mit viel Präsenz, für Ansagen und Unterricht.</translation>
    </message>
    <message>
        <source>A deep, calm Italian voice, dark and smooth, for documentaries.</source>
        <comment>what a voice is like</comment>
        <extracomment>studio/engine/data/catalogue.json</extracomment>
        <translation>Eine tiefe, ruhige italienische Stimme, dunkel und glatt, für Dokumentationen.</translation>
    </message>
    <message>
        <source>A bright, natural Brazilian voice of medium height, for narration and lessons.</source>
        <comment>what a voice is like</comment>
        <extracomment>studio/engine/data/catalogue.json</extracomment>
        <translation>Eine helle, natürliche brasilianische Stimme mittlerer Höhe, für Erzählungen und Unterricht.</translation>
    </message>
    <message>
        <source>A friendly, steady Brazilian voice of medium depth, for news and explanations.</source>
        <comment>what a voice is like</comment>
        <extracomment>studio/engine/data/catalogue.json</extracomment>
        <translation>Eine freundliche, ausgeglichene brasilianische Stimme mittlerer Tiefe, für Nachrichten und Erklärungen.</translation>
    </message>
    <message>
        <source>A rough, hearty Brazilian voice with a lively melody, for characters and adverts.</source>
        <comment>what a voice is like</comment>
        <extracomment>studio/engine/data/catalogue.json</extracomment>
        <translation>Eine raue, herzliche brasilianische Stimme mit lebhafter Melodie, für Figuren und Werbung.</translation>
    </message>
    <message>
        <source>A high, gentle Hindi voice, rounded and unhurried.</source>
        <comment>what a voice is like</comment>
        <extracomment>studio/engine/data/catalogue.json</extracomment>
        <translation>Eine hohe, sanfte Hindi-Stimme, rund und ohne Eile.</translation>
    </message>
    <message>
        <source>A warm, flowing Hindi voice of medium height, for narration and help lines.</source>
        <comment>what a voice is like</comment>
        <extracomment>studio/engine/data/catalogue.json</extracomment>
        <translation>Eine warme, fließende Hindi-Stimme mittlerer Höhe, für Erzählungen und Telefonhilfe.</translation>
    </message>
    <message>
        <source>A dark Hindi voice with an expressive melody, for stories.</source>
        <comment>what a voice is like</comment>
        <extracomment>studio/engine/data/catalogue.json</extracomment>
        <translation>Eine dunkle Hindi-Stimme mit ausdrucksvoller Melodie, für Geschichten.</translation>
    </message>
    <message>
        <source>A soft, steady Hindi voice, dark in tone, for explanations.</source>
        <comment>what a voice is like</comment>
        <extracomment>studio/engine/data/catalogue.json</extracomment>
        <translation>Eine weiche, ausgeglichene Hindi-Stimme, dunkel im Klang, für Erklärungen.</translation>
    </message>
    <message>
        <source>A full, present Mandarin voice with an even pace, for reading aloud.</source>
        <comment>what a voice is like</comment>
        <extracomment>studio/engine/data/catalogue.json</extracomment>
        <translation>Eine volle, präsente Mandarin-Stimme in gleichmäßigem Tempo, zum Vorlesen.</translation>
    </message>
    <message>
        <source>A soft, unhurried Mandarin voice, smooth and high.</source>
        <comment>what a voice is like</comment>
        <extracomment>studio/engine/data/catalogue.json</extracomment>
        <translation>Eine weiche Mandarin-Stimme ohne Eile, glatt und hoch.</translation>
    </message>
    <message>
        <source>A crisp, lively Mandarin voice with sharp consonants, for programmes and adverts.</source>
        <comment>what a voice is like</comment>
        <extracomment>studio/engine/data/catalogue.json</extracomment>
        <translation>Eine knackige, lebhafte Mandarin-Stimme mit scharfen Konsonanten, für Sendungen und Werbung.</translation>
    </message>
    <message>
        <source>A very high, quick Mandarin voice, young and cheerful.</source>
        <comment>what a voice is like</comment>
        <extracomment>studio/engine/data/catalogue.json</extracomment>
        <translation>Eine sehr hohe, schnelle Mandarin-Stimme, jung und fröhlich.</translation>
    </message>
    <message>
        <source>A light, quick Mandarin voice, for vlogs and tours.</source>
        <comment>what a voice is like</comment>
        <extracomment>studio/engine/data/catalogue.json</extracomment>
        <translation>Eine leichte, schnelle Mandarin-Stimme, für Vlogs und Führungen.</translation>
    </message>
    <message>
        <source>A deep, strong Mandarin voice, for sport and trailers.</source>
        <comment>what a voice is like</comment>
        <extracomment>studio/engine/data/catalogue.json</extracomment>
        <translation>Eine tiefe, kräftige Mandarin-Stimme, für Sport und Trailer.</translation>
    </message>
    <message>
        <source>A dry, quick Mandarin voice with a rough edge, for news.</source>
        <comment>what a voice is like</comment>
        <extracomment>studio/engine/data/catalogue.json</extracomment>
        <translation>Eine trockene, schnelle Mandarin-Stimme mit rauem Rand, für Nachrichten.</translation>
    </message>
    <message>
        <source>A bright, boyish Mandarin voice, high enough for a child in a story.</source>
        <comment>what a voice is like</comment>
        <extracomment>studio/engine/data/catalogue.json</extracomment>
        <translation>Eine helle, jungenhafte Mandarin-Stimme, hoch genug für ein Kind in einer Geschichte.</translation>
    </message>
    <message>
        <source>A high, clear Japanese voice with an even melody, for reading aloud.</source>
        <comment>what a voice is like</comment>
        <extracomment>studio/engine/data/catalogue.json</extracomment>
        <translation>Eine hohe, klare japanische Stimme mit gleichmäßiger Melodie, zum Vorlesen.</translation>
    </message>
    <message>
        <source>A quiet Japanese storyteller, rounded and unhurried.</source>
        <comment>what a voice is like</comment>
        <extracomment>studio/engine/data/catalogue.json</extracomment>
        <translation>Eine leise japanische Erzählstimme, rund und ohne Eile.</translation>
    </message>
    <message>
        <source>A small, sweet Japanese voice, for characters in stories.</source>
        <comment>what a voice is like</comment>
        <extracomment>studio/engine/data/catalogue.json</extracomment>
        <translation>Eine kleine, süße japanische Stimme, für Figuren in Geschichten.</translation>
    </message>
    <message>
        <source>The highest voice here: a childlike Japanese storyteller with wide swings.</source>
        <comment>what a voice is like</comment>
        <extracomment>studio/engine/data/catalogue.json</extracomment>
        <translation>Die höchste Stimme von allen: eine kindliche japanische Erzählstimme mit weiten Bögen.</translation>
    </message>
    <message>
        <source>A deep, calm Japanese voice, dark in tone, for narration.</source>
        <comment>what a voice is like</comment>
        <extracomment>studio/engine/data/catalogue.json</extracomment>
        <translation>Eine tiefe, ruhige japanische Stimme, dunkel im Klang, für Erzählungen.</translation>
    </message>
    <message>
        <source>A clear voice mixed from French and English ones; its German has a foreign accent.</source>
        <comment>what a voice is like</comment>
        <extracomment>studio/engine/data/catalogue.json</extracomment>
        <translation>Eine klare Stimme, gemischt aus französischen und englischen; ihr Deutsch hat einen fremden Akzent.</translation>
    </message>
    <message>
        <source>A calm, low voice mixed from English and Spanish ones; its German has a foreign accent.</source>
        <comment>what a voice is like</comment>
        <extracomment>studio/engine/data/catalogue.json</extracomment>
        <translation>Eine ruhige, tiefe Stimme, gemischt aus englischen und spanischen; ihr Deutsch hat einen fremden Akzent.</translation>
    </message>
    <message>
        <source>A friendly voice mixed from English and French ones; its Dutch has a foreign accent.</source>
        <comment>what a voice is like</comment>
        <extracomment>studio/engine/data/catalogue.json</extracomment>
        <translation>Eine freundliche Stimme, gemischt aus englischen und französischen; ihr Niederländisch hat einen fremden Akzent.</translation>
    </message>
    <message>
        <source>A steady voice mixed from English ones; its Dutch has a foreign accent.</source>
        <comment>what a voice is like</comment>
        <extracomment>studio/engine/data/catalogue.json</extracomment>
        <translation>Eine ausgeglichene Stimme, gemischt aus englischen; ihr Niederländisch hat einen fremden Akzent.</translation>
    </message>
    <message>
        <source>A light voice mixed from English and French ones; its Swedish has a foreign accent.</source>
        <comment>what a voice is like</comment>
        <extracomment>studio/engine/data/catalogue.json</extracomment>
        <translation>Eine leichte Stimme, gemischt aus englischen und französischen; ihr Schwedisch hat einen fremden Akzent.</translation>
    </message>
    <message>
        <source>A low, even voice mixed from English ones; its Swedish has a foreign accent.</source>
        <comment>what a voice is like</comment>
        <extracomment>studio/engine/data/catalogue.json</extracomment>
        <translation>Eine tiefe, gleichmäßige Stimme, gemischt aus englischen; ihr Schwedisch hat einen fremden Akzent.</translation>
    </message>
    <message>
        <source>A warm voice mixed from English and Spanish ones; its Russian has a foreign accent.</source>
        <comment>what a voice is like</comment>
        <extracomment>studio/engine/data/catalogue.json</extracomment>
        <translation>Eine warme Stimme, gemischt aus englischen und spanischen; ihr Russisch hat einen fremden Akzent.</translation>
    </message>
    <message>
        <source>A deep voice mixed from English and Italian ones; its Russian has a foreign accent.</source>
        <comment>what a voice is like</comment>
        <extracomment>studio/engine/data/catalogue.json</extracomment>
        <translation>Eine tiefe Stimme, gemischt aus englischen und italienischen; ihr Russisch hat einen fremden Akzent.</translation>
    </message>
    <message>
        <source>A clear voice mixed from English and Italian ones; its Polish has a foreign accent.</source>
        <comment>what a voice is like</comment>
        <extracomment>studio/engine/data/catalogue.json</extracomment>
        <translation>Eine klare Stimme, gemischt aus englischen und italienischen; ihr Polnisch hat einen fremden Akzent.</translation>
    </message>
    <message>
        <source>An even voice mixed from English and Spanish ones; its Polish has a foreign accent.</source>
        <comment>what a voice is like</comment>
        <extracomment>studio/engine/data/catalogue.json</extracomment>
        <translation>Eine gleichmäßige Stimme, gemischt aus englischen und spanischen; ihr Polnisch hat einen fremden Akzent.</translation>
    </message>
    <message>
        <source>A soft voice mixed from Japanese and English ones; its Korean has a foreign accent.</source>
        <comment>what a voice is like</comment>
        <extracomment>studio/engine/data/catalogue.json</extracomment>
        <translation>Eine weiche Stimme, gemischt aus japanischen und englischen; ihr Koreanisch hat einen fremden Akzent.</translation>
    </message>
    <message>
        <source>A calm voice mixed from Japanese and English ones; its Korean has a foreign accent.</source>
        <comment>what a voice is like</comment>
        <extracomment>studio/engine/data/catalogue.json</extracomment>
        <translation>Eine ruhige Stimme, gemischt aus japanischen und englischen; ihr Koreanisch hat einen fremden Akzent.</translation>
    </message>
    <message>
        <source>A friendly voice mixed from English and Spanish ones; its Turkish has a foreign accent.</source>
        <comment>what a voice is like</comment>
        <extracomment>studio/engine/data/catalogue.json</extracomment>
        <translation>Eine freundliche Stimme, gemischt aus englischen und spanischen; ihr Türkisch hat einen fremden Akzent.</translation>
    </message>
    <message>
        <source>A steady voice mixed from English and Spanish ones; its Turkish has a foreign accent.</source>
        <comment>what a voice is like</comment>
        <extracomment>studio/engine/data/catalogue.json</extracomment>
        <translation>Eine ausgeglichene Stimme, gemischt aus englischen und spanischen; ihr Türkisch hat einen fremden Akzent.</translation>
    </message>
    <message>
        <source>Record</source>
        <extracomment>studio/ui/tabs/voices/make/microphone_part.py</extracomment>
        <translation>Aufnehmen</translation>
    </message>
    <message>
        <source>Microphone</source>
        <extracomment>studio/ui/recording/popover.py</extracomment>
        <translation>Mikrofon</translation>
    </message>
    <message>
        <source>Channels</source>
        <extracomment>studio/ui/recording/popover.py</extracomment>
        <translation>Kanäle</translation>
    </message>
    <message>
        <source>At once</source>
        <extracomment>studio/ui/recording/popover.py</extracomment>
        <translation>Sofort</translation>
    </message>
    <message>
        <source>Hear the count</source>
        <extracomment>studio/ui/recording/popover.py</extracomment>
        <translation>Vorzähler hören</translation>
    </message>
    <message>
        <source>Hear yourself</source>
        <extracomment>studio/ui/recording/popover.py</extracomment>
        <translation>Sich selbst hören</translation>
    </message>
    <message>
        <source>Open settings</source>
        <extracomment>studio/ui/recording/popover.py</extracomment>
        <translation>Einstellungen öffnen</translation>
    </message>
    <message>
        <source>Record (R)</source>
        <extracomment>studio/ui/recording/popover.py</extracomment>
        <translation>Aufnehmen (R)</translation>
    </message>
    <message>
        <source>Level</source>
        <extracomment>studio/core/seam_wording.py</extracomment>
        <translation>Pegel</translation>
    </message>
    <message>
        <source>Say something. Nothing is heard yet.</source>
        <extracomment>studio/ui/recording/wording.py</extracomment>
        <translation>Sagen Sie etwas. Noch ist nichts zu hören.</translation>
    </message>
    <message>
        <source>Too quiet. Come closer, or turn the microphone up.</source>
        <extracomment>studio/ui/recording/wording.py</extracomment>
        <translation>Zu leise. Gehen Sie näher heran oder regeln Sie das Mikrofon höher.</translation>
    </message>
    <message>
        <source>This level is good.</source>
        <extracomment>studio/ui/recording/wording.py</extracomment>
        <translation>Dieser Pegel ist gut.</translation>
    </message>
    <message>
        <source>A little loud. Move back, or turn the microphone down.</source>
        <extracomment>studio/ui/recording/wording.py</extracomment>
        <translation>Etwas laut. Gehen Sie weiter weg oder regeln Sie das Mikrofon herunter.</translation>
    </message>
    <message>
        <source>Too loud, it distorts. Move back, or turn the microphone down.</source>
        <extracomment>studio/ui/recording/wording.py</extracomment>
        <translation>Zu laut, es übersteuert. Gehen Sie weiter weg oder regeln Sie das Mikrofon herunter.</translation>
    </message>
    <message>
        <source>Too loud, it distorts</source>
        <extracomment>studio/ui/recording/wording.py</extracomment>
        <translation>Zu laut, es übersteuert</translation>
    </message>
    <message>
        <source>Mono</source>
        <extracomment>studio/ui/recording/wording.py</extracomment>
        <translation>Mono</translation>
    </message>
    <message>
        <source>Stereo</source>
        <extracomment>studio/ui/recording/wording.py</extracomment>
        <translation>Stereo</translation>
    </message>
    <message>
        <source>You hear yourself about 0.2 s late; use headphones. It is never recorded, and off again afterwards: through loudspeakers the microphone would hear itself.</source>
        <extracomment>studio/ui/recording/wording.py</extracomment>
        <translation>Sie hören sich etwa 0,2 s verzögert; nehmen Sie Kopfhörer. Es wird nie mit aufgenommen und ist danach wieder aus: Über Lautsprecher würde das Mikrofon sich selbst hören.</translation>
    </message>
    <message>
        <source>There is nothing to hear it through: plug in headphones.</source>
        <extracomment>studio/ui/recording/wording.py</extracomment>
        <translation>Kein Gerät zum Mithören: Schließen Sie Kopfhörer an.</translation>
    </message>
    <message>
        <source>Recording</source>
        <extracomment>studio/ui/tabs/convert/recording_bar.py</extracomment>
        <translation>Aufnahme</translation>
    </message>
    <message>
        <source>New recording</source>
        <extracomment>studio/ui/recordings.py</extracomment>
        <translation>Neue Aufnahme</translation>
    </message>
    <message>
        <source>what was recorded until then</source>
        <extracomment>studio/ui/recordings.py</extracomment>
        <translation>was bis dahin aufgenommen wurde</translation>
    </message>
    <message>
        <source>Spends only after you have seen the price.</source>
        <extracomment>studio/ui/speaker.py</extracomment>
        <translation>Gibt erst etwas aus, wenn Sie den Preis gesehen haben.</translation>
    </message>
    <message>
        <source>Removing the connection</source>
        <extracomment>studio/ui/speaker.py</extracomment>
        <translation>Verbindung wird entfernt</translation>
    </message>
    <message>
        <source>Testing the connection</source>
        <extracomment>studio/ui/speaker.py</extracomment>
        <translation>Verbindung wird getestet</translation>
    </message>
    <message>
        <source>Getting ready</source>
        <extracomment>studio/ui/speaker.py</extracomment>
        <translation>Wird vorbereitet</translation>
    </message>
    <message>
        <source>Ready</source>
        <extracomment>studio/core/dataset_judgement.py</extracomment>
        <translation>Bereit</translation>
    </message>
    <message numerus="yes">
        <source>{count} recordings were still running when the studio closed: {recordings}.</source>
        <extracomment>studio/ui/recording/leftovers.py; of one: A recording was still running when the studio closed: {recordings}.</extracomment>
        <translation>
            <numerusform>Eine Aufnahme lief noch, als das Studio geschlossen wurde: {recordings}.</numerusform>
            <numerusform>{count} Aufnahmen liefen noch, als das Studio geschlossen wurde: {recordings}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Safe: all of them but the last moment.</source>
        <extracomment>studio/ui/recording/leftovers.py; of one: Safe: all of it but the last moment.</extracomment>
        <translation>
            <numerusform>Sicher: alles außer dem letzten Augenblick.</numerusform>
            <numerusform>Sicher: alle, außer dem letzten Augenblick.</numerusform>
        </translation>
    </message>
    <message>
        <source>Level: {verdict}</source>
        <extracomment>studio/ui/recording/popover.py</extracomment>
        <translation>Pegel: {verdict}</translation>
    </message>
    <message>
        <source>Record</source>
        <comment>sound</comment>
        <extracomment>studio/ui/recording/popover.py</extracomment>
        <translation>Aufnehmen</translation>
    </message>
    <message numerus="yes">
        <source>After {count} seconds</source>
        <extracomment>studio/ui/recording/popover.py; of one: After {count} second</extracomment>
        <translation>
            <numerusform>Nach {count} Sekunde</numerusform>
            <numerusform>Nach {count} Sekunden</numerusform>
        </translation>
    </message>
    <message>
        <source>Start</source>
        <comment>when the recording begins</comment>
        <extracomment>studio/ui/recording/popover.py</extracomment>
        <translation>Start</translation>
    </message>
    <message>
        <source>Monitor</source>
        <comment>hearing oneself while recording</comment>
        <extracomment>studio/ui/recording/popover.py</extracomment>
        <translation>Mithören</translation>
    </message>
    <message>
        <source>Level</source>
        <comment>how loud the microphone is</comment>
        <extracomment>studio/ui/recording/popover.py</extracomment>
        <translation>Pegel</translation>
    </message>
    <message numerus="yes">
        <source>Recording starts in {count} seconds</source>
        <extracomment>studio/ui/recording/popover.py; of one: Recording starts in {count} second</extracomment>
        <translation>
            <numerusform>Aufnahme beginnt in {count} Sekunde</numerusform>
            <numerusform>Aufnahme beginnt in {count} Sekunden</numerusform>
        </translation>
    </message>
    <message>
        <source>stereo</source>
        <extracomment>studio/ui/recording/session.py</extracomment>
        <translation>stereo</translation>
    </message>
    <message>
        <source>mono</source>
        <extracomment>studio/ui/recording/session.py</extracomment>
        <translation>mono</translation>
    </message>
    <message>
        <source>Left alone</source>
        <comment>the left channel and no other</comment>
        <extracomment>studio/ui/recording/wording.py</extracomment>
        <translation>Nur links</translation>
    </message>
    <message>
        <source>Right alone</source>
        <comment>the right channel and no other</comment>
        <extracomment>studio/ui/recording/wording.py</extracomment>
        <translation>Nur rechts</translation>
    </message>
    <message>
        <source>Recording</source>
        <comment>it goes on now</comment>
        <extracomment>studio/ui/recording/wording.py</extracomment>
        <translation>Aufnahme</translation>
    </message>
    <message>
        <source>Starting in {seconds}</source>
        <extracomment>studio/ui/recording/wording.py</extracomment>
        <translation>Start in {seconds}</translation>
    </message>
    <message>
        <source>Paused</source>
        <comment>a recording</comment>
        <extracomment>studio/ui/recordings.py</extracomment>
        <translation>Pause</translation>
    </message>
    <message>
        <source>{sentence}.</source>
        <comment>a sentence gets its full stop</comment>
        <extracomment>studio/ui/sentences.py</extracomment>
        <translation>{sentence}.</translation>
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
        <translation>Startet neu</translation>
    </message>
    <message>
        <source>Not running</source>
        <extracomment>studio/ui/speaker.py</extracomment>
        <translation>Läuft nicht</translation>
    </message>
    <message>
        <source>Not tested</source>
        <extracomment>studio/ui/speaker.py</extracomment>
        <translation>Nicht getestet</translation>
    </message>
    <message>
        <source>Key refused</source>
        <extracomment>studio/ui/speaker.py</extracomment>
        <translation>Schlüssel abgelehnt</translation>
    </message>
    <message>
        <source>Key missing</source>
        <extracomment>studio/ui/speaker.py</extracomment>
        <translation>Schlüssel fehlt</translation>
    </message>
    <message>
        <source>Not reachable</source>
        <extracomment>studio/ui/speaker.py</extracomment>
        <translation>Nicht erreichbar</translation>
    </message>
    <message>
        <source>testing…</source>
        <comment>beside the name of a service</comment>
        <extracomment>studio/ui/speaker.py</extracomment>
        <translation>wird getestet…</translation>
    </message>
    <message>
        <source>not tested</source>
        <comment>beside the name of a service</comment>
        <extracomment>studio/ui/speaker.py</extracomment>
        <translation>nicht getestet</translation>
    </message>
    <message>
        <source>key refused</source>
        <comment>beside the name of a service</comment>
        <extracomment>studio/ui/speaker.py</extracomment>
        <translation>Schlüssel abgelehnt</translation>
    </message>
    <message>
        <source>key missing</source>
        <comment>beside the name of a service</comment>
        <extracomment>studio/ui/speaker.py</extracomment>
        <translation>Schlüssel fehlt</translation>
    </message>
    <message>
        <source>not reachable</source>
        <comment>beside the name of a service</comment>
        <extracomment>studio/ui/speaker.py</extracomment>
        <translation>nicht erreichbar</translation>
    </message>
    <message>
        <source>Free, private, works without a network.</source>
        <extracomment>studio/ui/speaker.py</extracomment>
        <translation>Kostenlos, privat, ohne Netz.</translation>
    </message>
    <message>
        <source>Not tested yet.</source>
        <extracomment>studio/ui/speaker.py</extracomment>
        <translation>Noch nicht getestet.</translation>
    </message>
    <message>
        <source>It asks for a key, and none is kept here.</source>
        <extracomment>studio/ui/speaker.py</extracomment>
        <translation>Der Dienst verlangt einen Schlüssel, aber hier liegt keiner.</translation>
    </message>
    <message>
        <source>It does not answer at its address.</source>
        <extracomment>studio/ui/speaker.py</extracomment>
        <translation>Der Dienst antwortet nicht unter seiner Adresse.</translation>
    </message>
    <message>
        <source>While it is made</source>
        <extracomment>studio/ui/speech/delivery.py</extracomment>
        <translation>Beim Erzeugen</translation>
    </message>
    <message>
        <source>As one file</source>
        <extracomment>studio/ui/speech/delivery.py</extracomment>
        <translation>Als eine Datei</translation>
    </message>
    <message>
        <source>An MP3 comes as one file, and is heard when it is whole.</source>
        <extracomment>studio/ui/speech/delivery.py</extracomment>
        <translation>MP3 kommt als eine Datei und ist zu hören, wenn sie ganz da ist.</translation>
    </message>
    <message>
        <source>Arrives</source>
        <extracomment>studio/ui/speech/delivery.py</extracomment>
        <translation>Ankunft</translation>
    </message>
    <message>
        <source>Add</source>
        <comment>a feeling</comment>
        <extracomment>studio/ui/speech/feelings.py</extracomment>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Add a feeling</source>
        <extracomment>studio/ui/speech/feelings.py</extracomment>
        <translation>Emotion hinzufügen</translation>
    </message>
    <message>
        <source>Raw samples</source>
        <extracomment>studio/ui/speech/format_popover.py</extracomment>
        <translation>Rohdaten</translation>
    </message>
    <message>
        <source>Custom</source>
        <extracomment>studio/ui/speech/format_popover.py</extracomment>
        <translation>Eigenes</translation>
    </message>
    <message>
        <source>Samples</source>
        <extracomment>studio/ui/speech/format_popover.py</extracomment>
        <translation>Samples</translation>
    </message>
    <message>
        <source>Format of new takes</source>
        <extracomment>studio/ui/speech/format_popover.py</extracomment>
        <translation>Format neuer Takes</translation>
    </message>
    <message>
        <source>CD, 44.1 kHz, 16-bit</source>
        <extracomment>studio/ui/speech/formats.py</extracomment>
        <translation>CD, 44,1 kHz, 16 Bit</translation>
    </message>
    <message>
        <source>Broadcast WAV, 48 kHz, 24-bit</source>
        <extracomment>studio/ui/speech/formats.py</extracomment>
        <translation>Broadcast WAV, 48 kHz, 24 Bit</translation>
    </message>
    <message>
        <source>Podcast MP3, 128 kbit/s</source>
        <extracomment>studio/ui/speech/formats.py</extracomment>
        <translation>Podcast-MP3, 128 kbit/s</translation>
    </message>
    <message>
        <source>Telephone, µ-law, 8 kHz</source>
        <extracomment>studio/ui/speech/formats.py</extracomment>
        <translation>Telefon, µ-law, 8 kHz</translation>
    </message>
    <message>
        <source>Raw samples, 44.1 kHz, float</source>
        <extracomment>studio/ui/speech/formats.py</extracomment>
        <translation>Rohdaten, 44,1 kHz, Float</translation>
    </message>
    <message>
        <source>At most, in seconds</source>
        <extracomment>studio/ui/speech/limit.py</extracomment>
        <translation>Höchstens, in Sekunden</translation>
    </message>
    <message>
        <source>no limit</source>
        <extracomment>studio/ui/speech/limit.py</extracomment>
        <translation>unbegrenzt</translation>
    </message>
    <message>
        <source>Pause after</source>
        <extracomment>studio/ui/speech/pause.py</extracomment>
        <translation>Pause danach</translation>
    </message>
    <message>
        <source>{seconds:g} s</source>
        <extracomment>studio/ui/speech/pause.py</extracomment>
        <translation>{seconds:g} s</translation>
    </message>
    <message>
        <source>{seconds:g} seconds</source>
        <extracomment>studio/ui/speech/pause.py</extracomment>
        <translation>{seconds:g} Sekunden</translation>
    </message>
    <message>
        <source>{seconds:g} seconds of silence after the block</source>
        <extracomment>studio/ui/speech/pause.py</extracomment>
        <translation>{seconds:g} Sekunden Stille nach dem Block</translation>
    </message>
    <message>
        <source>You already have this take. Make another for {price}?</source>
        <extracomment>studio/ui/speech/question_bar.py</extracomment>
        <translation>Diesen Take haben Sie schon. Für {price} einen weiteren erzeugen?</translation>
    </message>
    <message>
        <source>Use the one I have</source>
        <extracomment>studio/ui/speech/question_bar.py</extracomment>
        <translation>Vorhandenen nehmen</translation>
    </message>
    <message>
        <source>Make another</source>
        <extracomment>studio/ui/speech/question_bar.py</extracomment>
        <translation>Weiteren erzeugen</translation>
    </message>
    <message>
        <source>Question</source>
        <extracomment>studio/ui/speech/question_bar.py</extracomment>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Speed</source>
        <extracomment>studio/ui/speech/speed.py</extracomment>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Which languages can be spoken is known once the voices are</source>
        <extracomment>studio/ui/speech/spoken_form.py</extracomment>
        <translation>Welche Sprachen möglich sind, steht fest, sobald die Stimmen da sind</translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>studio/ui/dialogs/settings.py</extracomment>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Model</source>
        <extracomment>studio/ui/speech/spoken_form.py</extracomment>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Feeling</source>
        <extracomment>studio/ui/speech/spoken_form.py</extracomment>
        <translation>Emotion</translation>
    </message>
    <message>
        <source>At most</source>
        <extracomment>studio/ui/speech/spoken_form.py</extracomment>
        <translation>Höchstens</translation>
    </message>
    <message>
        <source>Target</source>
        <extracomment>studio/ui/speech/spoken_form.py</extracomment>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Target length, in seconds</source>
        <extracomment>studio/ui/speech/target.py</extracomment>
        <translation>Ziellänge in Sekunden</translation>
    </message>
    <message>
        <source>Choose the speed that comes to this length</source>
        <extracomment>studio/ui/speech/target.py</extracomment>
        <translation>Das Tempo wählen, das diese Länge ergibt</translation>
    </message>
    <message>
        <source>32-bit float</source>
        <extracomment>studio/audio/recording.py</extracomment>
        <translation>32 Bit Float</translation>
    </message>
    <message>
        <source>Getting ready…</source>
        <extracomment>studio/ui/starting.py</extracomment>
        <translation>Wird vorbereitet…</translation>
    </message>
    <message>
        <source>Changing the voice</source>
        <extracomment>studio/services/convert.py</extracomment>
        <translation>Stimme wird gewandelt</translation>
    </message>
    <message>
        <source>50 percent</source>
        <extracomment>studio/ui/tabs/convert/announcer.py</extracomment>
        <translation>50 Prozent</translation>
    </message>
    <message>
        <source>No recordings were found there.</source>
        <extracomment>studio/ui/tabs/convert/batch/adding.py</extracomment>
        <translation>Dort wurden keine Aufnahmen gefunden.</translation>
    </message>
    <message>
        <source>They are in the batch already.</source>
        <extracomment>studio/ui/tabs/convert/batch/adding.py</extracomment>
        <translation>Sie sind schon im Stapel.</translation>
    </message>
    <message>
        <source>Looking at the files…</source>
        <extracomment>studio/ui/tabs/convert/batch/adding.py</extracomment>
        <translation>Dateien werden gelesen…</translation>
    </message>
    <message>
        <source>Looking at recordings</source>
        <extracomment>studio/ui/tabs/convert/batch/adding.py</extracomment>
        <translation>Aufnahmen werden gelesen</translation>
    </message>
    <message>
        <source>Stopped. Nothing was added.</source>
        <extracomment>studio/ui/tabs/convert/batch/adding.py</extracomment>
        <translation>Gestoppt. Nichts wurde hinzugefügt.</translation>
    </message>
    <message>
        <source>Choose the voices of the batch</source>
        <extracomment>studio/ui/tabs/convert/batch/document.py</extracomment>
        <translation>Stimmen des Stapels wählen</translation>
    </message>
    <message>
        <source>Skip</source>
        <extracomment>studio/ui/tabs/convert/batch/page.py</extracomment>
        <translation>Überspringen</translation>
    </message>
    <message>
        <source>Do not skip</source>
        <extracomment>studio/ui/tabs/convert/batch/page.py</extracomment>
        <translation>Nicht überspringen</translation>
    </message>
    <message>
        <source>Change the format of the batch</source>
        <extracomment>studio/ui/tabs/convert/batch/document.py</extracomment>
        <translation>Format des Stapels ändern</translation>
    </message>
    <message>
        <source>Change the names of the results</source>
        <extracomment>studio/ui/tabs/convert/batch/document.py</extracomment>
        <translation>Namen der Ergebnisse ändern</translation>
    </message>
    <message>
        <source>Add files or a folder; each is spoken by every voice you tick.</source>
        <extracomment>studio/ui/tabs/convert/batch/header.py</extracomment>
        <translation>Dateien oder einen Ordner hinzufügen; jede angehakte Stimme spricht jede Datei.</translation>
    </message>
    <message>
        <source>Batch</source>
        <extracomment>studio/ui/tabs/convert/batch/header.py</extracomment>
        <translation>Stapel</translation>
    </message>
    <message>
        <source>Add files or folder…</source>
        <extracomment>studio/ui/tabs/convert/batch/header.py</extracomment>
        <translation>Dateien oder Ordner…</translation>
    </message>
    <message>
        <source>Results…</source>
        <extracomment>studio/ui/tabs/convert/batch/header.py</extracomment>
        <translation>Ergebnisse…</translation>
    </message>
    <message>
        <source>Cancel all</source>
        <extracomment>studio/ui/tabs/convert/batch/header.py</extracomment>
        <translation>Alle abbrechen</translation>
    </message>
    <message>
        <source>Fold the batch</source>
        <extracomment>studio/ui/tabs/convert/batch/header.py</extracomment>
        <translation>Stapel einklappen</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>studio/ui/dialogs/inside.py</extracomment>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>No voice</source>
        <extracomment>studio/ui/tabs/convert/batch/header.py</extracomment>
        <translation>Keine Stimme</translation>
    </message>
    <message>
        <source>Tick who speaks</source>
        <extracomment>studio/ui/tabs/convert/batch/header.py</extracomment>
        <translation>Anhaken, wer spricht</translation>
    </message>
    <message>
        <source>Format, names and place of the results</source>
        <extracomment>studio/ui/tabs/convert/batch/header.py</extracomment>
        <translation>Format, Namen und Ort der Ergebnisse</translation>
    </message>
    <message>
        <source>Show the rows</source>
        <extracomment>studio/ui/tabs/convert/batch/header.py</extracomment>
        <translation>Zeilen zeigen</translation>
    </message>
    <message>
        <source>Making…</source>
        <extracomment>studio/ui/tabs/convert/batch/page.py</extracomment>
        <translation>Wird erzeugt…</translation>
    </message>
    <message>
        <source>Nothing was lost. Start makes it.</source>
        <extracomment>studio/ui/tabs/convert/batch/page.py</extracomment>
        <translation>Nichts ging verloren. „Start“ erzeugt es.</translation>
    </message>
    <message>
        <source>Add files to the batch</source>
        <extracomment>studio/ui/tabs/convert/batch/part.py</extracomment>
        <translation>Dateien in den Stapel</translation>
    </message>
    <message>
        <source>Add a folder to the batch</source>
        <extracomment>studio/ui/tabs/convert/batch/part.py</extracomment>
        <translation>Ordner in den Stapel</translation>
    </message>
    <message>
        <source>Files…</source>
        <extracomment>studio/ui/tabs/convert/batch/part.py</extracomment>
        <translation>Dateien…</translation>
    </message>
    <message>
        <source>A folder…</source>
        <extracomment>studio/ui/tabs/convert/batch/part.py</extracomment>
        <translation>Ordner…</translation>
    </message>
    <message>
        <source>Choose another file</source>
        <extracomment>studio/ui/tabs/convert/batch/part.py</extracomment>
        <translation>Andere Datei wählen</translation>
    </message>
    <message>
        <source>Add files or a folder first</source>
        <extracomment>studio/ui/tabs/convert/batch/presenter.py</extracomment>
        <translation>Zuerst Dateien oder einen Ordner hinzufügen</translation>
    </message>
    <message>
        <source>Tick a voice first</source>
        <extracomment>studio/ui/tabs/convert/batch/presenter.py</extracomment>
        <translation>Zuerst eine Stimme anhaken</translation>
    </message>
    <message>
        <source>Everything is made, skipped, or cannot be used</source>
        <extracomment>studio/ui/tabs/convert/batch/presenter.py</extracomment>
        <translation>Alles ist erzeugt, übersprungen oder nicht nutzbar</translation>
    </message>
    <message>
        <source>Paused. The rest waits until you go on.</source>
        <extracomment>studio/ui/tabs/convert/batch/presenter.py</extracomment>
        <translation>Angehalten. Der Rest wartet, bis Sie fortsetzen.</translation>
    </message>
    <message>
        <source>Pausing…</source>
        <extracomment>studio/ui/tabs/convert/batch/presenter.py</extracomment>
        <translation>Hält an…</translation>
    </message>
    <message>
        <source>Pause</source>
        <extracomment>studio/ui/tabs/convert/batch/presenter.py</extracomment>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>What is under way is finished first</source>
        <extracomment>studio/ui/tabs/convert/batch/presenter.py</extracomment>
        <translation>Was gerade läuft, wird noch fertig</translation>
    </message>
    <message>
        <source>Resume</source>
        <extracomment>studio/ui/tabs/convert/batch/presenter.py</extracomment>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Leave it</source>
        <extracomment>studio/ui/tabs/convert/batch/presenter.py</extracomment>
        <translation>Lassen</translation>
    </message>
    <message>
        <source>Make it again</source>
        <extracomment>studio/ui/tabs/convert/batch/presenter.py</extracomment>
        <translation>Erneut erzeugen</translation>
    </message>
    <message>
        <source>It can be tried again when the batch is done or paused.</source>
        <extracomment>studio/ui/tabs/convert/batch/presenter.py</extracomment>
        <translation>Ein neuer Versuch geht, wenn der Stapel fertig oder angehalten ist.</translation>
    </message>
    <message>
        <source>The rest of the batch</source>
        <extracomment>studio/ui/tabs/convert/batch/presenter.py</extracomment>
        <translation>Der Rest des Stapels</translation>
    </message>
    <message>
        <source>Names of the results</source>
        <extracomment>studio/ui/tabs/convert/batch/results_popover.py</extracomment>
        <translation>Namen der Ergebnisse</translation>
    </message>
    <message>
        <source>Results of the batch</source>
        <extracomment>studio/ui/tabs/convert/batch/results_popover.py</extracomment>
        <translation>Ergebnisse des Stapels</translation>
    </message>
    <message>
        <source>Names</source>
        <extracomment>studio/ui/tabs/convert/batch/results_popover.py</extracomment>
        <translation>Namen</translation>
    </message>
    <message>
        <source>Length</source>
        <extracomment>studio/ui/tabs/convert/batch/columns.py</extracomment>
        <translation>Länge</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>studio/ui/tabs/convert/batch/columns.py</extracomment>
        <translation>Status</translation>
    </message>
    <message>
        <source>Saved as</source>
        <extracomment>studio/ui/tabs/convert/batch/columns.py</extracomment>
        <translation>Gespeichert als</translation>
    </message>
    <message>
        <source>Recordings of the batch</source>
        <extracomment>studio/ui/tabs/convert/batch/table.py</extracomment>
        <translation>Aufnahmen des Stapels</translation>
    </message>
    <message>
        <source>Enter ticks the voice, or takes the tick away · Ctrl+Enter lets you hear it</source>
        <extracomment>studio/ui/tabs/convert/batch/voices_popover.py</extracomment>
        <translation>Eingabe hakt die Stimme an oder ab · Strg+Eingabe spielt sie vor</translation>
    </message>
    <message>
        <source>Voices of the batch</source>
        <extracomment>studio/ui/tabs/convert/batch/voices_popover.py</extracomment>
        <translation>Stimmen des Stapels</translation>
    </message>
    <message>
        <source>Matching the loudness</source>
        <extracomment>studio/ui/tabs/convert/comparing.py</extracomment>
        <translation>Lautheit wird angeglichen</translation>
    </message>
    <message>
        <source>press X to swap at the same spot; loudness matched</source>
        <extracomment>studio/ui/tabs/convert/controls.py</extracomment>
        <translation>X schaltet an derselben Stelle um; Lautheit angeglichen</translation>
    </message>
    <message>
        <source>Speak it as</source>
        <extracomment>studio/ui/tabs/convert/controls.py</extracomment>
        <translation>Sprechen als</translation>
    </message>
    <message>
        <source>Heard</source>
        <extracomment>studio/ui/tabs/convert/controls.py</extracomment>
        <translation>Zu hören</translation>
    </message>
    <message>
        <source>Change voice</source>
        <extracomment>studio/ui/tabs/convert/controls.py</extracomment>
        <translation>Stimme wandeln</translation>
    </message>
    <message>
        <source>Choose a voice</source>
        <extracomment>studio/core/script_edits.py</extracomment>
        <translation>Stimme wählen</translation>
    </message>
    <message>
        <source>Choose a take (T for the next)</source>
        <extracomment>studio/ui/tabs/convert/controls.py</extracomment>
        <translation>Take wählen (T: nächster)</translation>
    </message>
    <message>
        <source>No take yet</source>
        <extracomment>studio/ui/tabs/convert/controls.py</extracomment>
        <translation>Noch kein Take</translation>
    </message>
    <message>
        <source>Swap (X)</source>
        <extracomment>studio/ui/tabs/convert/controls.py</extracomment>
        <translation>Umschalten (X)</translation>
    </message>
    <message>
        <source>There is nothing to compare yet</source>
        <extracomment>studio/ui/tabs/convert/controls.py</extracomment>
        <translation>Noch nichts zu vergleichen</translation>
    </message>
    <message>
        <source>Change the format</source>
        <extracomment>studio/ui/tabs/convert/document.py</extracomment>
        <translation>Format ändern</translation>
    </message>
    <message>
        <source>Change how it arrives</source>
        <extracomment>studio/ui/tabs/convert/document.py</extracomment>
        <translation>Ankunft ändern</translation>
    </message>
    <message>
        <source>Drop one here, or record a line. Several, or a folder, go into the batch.</source>
        <extracomment>studio/ui/tabs/convert/empty.py</extracomment>
        <translation>Legen Sie hier eine ab oder nehmen Sie einen Satz auf. Mehrere oder ein Ordner kommen in den Stapel.</translation>
    </message>
    <message>
        <source>No recording yet</source>
        <extracomment>studio/ui/tabs/convert/empty.py</extracomment>
        <translation>Noch keine Aufnahme</translation>
    </message>
    <message>
        <source>Opening the recording…</source>
        <extracomment>studio/ui/tabs/convert/empty.py</extracomment>
        <translation>Aufnahme wird geöffnet…</translation>
    </message>
    <message>
        <source>WAV, FLAC, MP3, M4A, AIFF, OGG and Opus. The file itself is never changed.</source>
        <extracomment>studio/ui/tabs/convert/empty.py</extracomment>
        <translation>WAV, FLAC, MP3, M4A, AIFF, OGG und Opus. Die Datei selbst wird nie verändert.</translation>
    </message>
    <message>
        <source>Open a recording…</source>
        <extracomment>studio/ui/tabs/convert/empty.py</extracomment>
        <translation>Aufnahme öffnen…</translation>
    </message>
    <message>
        <source>Record a line</source>
        <extracomment>studio/ui/tabs/convert/empty.py</extracomment>
        <translation>Satz aufnehmen</translation>
    </message>
    <message>
        <source>Drop a recording here, or press R and say a line</source>
        <extracomment>studio/ui/tabs/convert/first_change.py</extracomment>
        <translation>Hier eine Aufnahme ablegen oder R drücken und einen Satz sagen</translation>
    </message>
    <message>
        <source>Choose who shall say it, then press Change voice</source>
        <extracomment>studio/ui/tabs/convert/first_change.py</extracomment>
        <translation>Wählen, wer es sagen soll, dann „Stimme wandeln“ drücken</translation>
    </message>
    <message>
        <source>Press X to swap between before and after</source>
        <extracomment>studio/ui/tabs/convert/first_change.py</extracomment>
        <translation>Mit X zwischen Vorher und Nachher umschalten</translation>
    </message>
    <message>
        <source>No verdict: made without the melody match.</source>
        <extracomment>studio/ui/tabs/convert/lanes.py</extracomment>
        <translation>Kein Urteil: ohne Melodieabgleich erzeugt.</translation>
    </message>
    <message>
        <source>Before and after</source>
        <extracomment>studio/ui/tabs/convert/lanes.py</extracomment>
        <translation>Vorher und Nachher</translation>
    </message>
    <message>
        <source>being recorded</source>
        <extracomment>studio/ui/tabs/convert/lanes.py</extracomment>
        <translation>wird aufgenommen</translation>
    </message>
    <message>
        <source>Speak. Stop recording with R, and change the voice then.</source>
        <extracomment>studio/ui/tabs/convert/lanes.py</extracomment>
        <translation>Sprechen Sie. Stoppen Sie mit R und wandeln Sie dann die Stimme.</translation>
    </message>
    <message>
        <source>not made yet</source>
        <extracomment>studio/ui/tabs/convert/lanes.py</extracomment>
        <translation>noch nicht erzeugt</translation>
    </message>
    <message>
        <source>Changing the voice…</source>
        <extracomment>studio/ui/tabs/convert/lanes.py</extracomment>
        <translation>Stimme wird gewandelt…</translation>
    </message>
    <message>
        <source>The recording is being read. You can hear it already, and change its voice once it is read.</source>
        <extracomment>studio/ui/tabs/convert/lanes.py</extracomment>
        <translation>Die Aufnahme wird gelesen. Anhören geht schon jetzt, die Stimme wandeln, sobald sie gelesen ist.</translation>
    </message>
    <message>
        <source>The recording is heard in the voice that you choose here.</source>
        <extracomment>studio/ui/tabs/convert/lanes.py</extracomment>
        <translation>Die Aufnahme ist in der Stimme zu hören, die Sie hier wählen.</translation>
    </message>
    <message>
        <source>after drawn at its own pitch</source>
        <extracomment>studio/ui/tabs/convert/likeness.py</extracomment>
        <translation>Nachher in eigener Tonhöhe gezeichnet</translation>
    </message>
    <message>
        <source>Same melody</source>
        <extracomment>studio/ui/tabs/convert/likeness.py</extracomment>
        <translation>Gleiche Melodie</translation>
    </message>
    <message>
        <source>Much the same</source>
        <extracomment>studio/ui/tabs/convert/likeness.py</extracomment>
        <translation>Fast gleich</translation>
    </message>
    <message>
        <source>Another melody</source>
        <extracomment>studio/ui/tabs/convert/likeness.py</extracomment>
        <translation>Andere Melodie</translation>
    </message>
    <message>
        <source>Listening to the melody</source>
        <extracomment>studio/ui/tabs/convert/melodies.py</extracomment>
        <translation>Melodie wird gemessen</translation>
    </message>
    <message>
        <source>Melody</source>
        <extracomment>studio/ui/tabs/convert/melody_head.py</extracomment>
        <translation>Melodie</translation>
    </message>
    <message>
        <source>About this take</source>
        <extracomment>studio/ui/tabs/convert/note_bar.py</extracomment>
        <translation>Zu diesem Take</translation>
    </message>
    <message>
        <source>Open or record a line first</source>
        <extracomment>studio/ui/tabs/convert/paging.py</extracomment>
        <translation>Zuerst einen Satz öffnen oder aufnehmen</translation>
    </message>
    <message>
        <source>Choose a voice first</source>
        <extracomment>studio/ui/tabs/convert/paging.py</extracomment>
        <translation>Zuerst eine Stimme wählen</translation>
    </message>
    <message>
        <source>This connection does not have that voice. Choose another</source>
        <extracomment>studio/ui/tabs/convert/paging.py</extracomment>
        <translation>Diese Verbindung hat die Stimme nicht. Wählen Sie eine andere</translation>
    </message>
    <message>
        <source>The voice is being changed</source>
        <extracomment>studio/ui/tabs/voices/page.py</extracomment>
        <translation>Die Stimme wird geändert</translation>
    </message>
    <message>
        <source>Stop recording first</source>
        <extracomment>studio/ui/tabs/convert/paging.py</extracomment>
        <translation>Zuerst die Aufnahme stoppen</translation>
    </message>
    <message>
        <source>The recording is being read</source>
        <extracomment>studio/ui/tabs/convert/paging.py</extracomment>
        <translation>Die Aufnahme wird gelesen</translation>
    </message>
    <message>
        <source>The recording could not be read. Open another one</source>
        <extracomment>studio/ui/tabs/convert/paging.py</extracomment>
        <translation>Die Aufnahme war nicht lesbar. Öffnen Sie eine andere</translation>
    </message>
    <message>
        <source>WAV, as the recording</source>
        <extracomment>studio/ui/tabs/convert/paging.py</extracomment>
        <translation>WAV, wie Original</translation>
    </message>
    <message>
        <source>Say the recording in this voice (Ctrl+Enter)</source>
        <extracomment>studio/ui/tabs/convert/paging.py</extracomment>
        <translation>Die Aufnahme in dieser Stimme sprechen (Strg+Eingabe)</translation>
    </message>
    <message>
        <source>Say it in this voice once more (Ctrl+Enter)</source>
        <extracomment>studio/ui/tabs/convert/paging.py</extracomment>
        <translation>Noch einmal in dieser Stimme sprechen (Strg+Eingabe)</translation>
    </message>
    <message>
        <source>Stop; nothing is lost</source>
        <extracomment>studio/ui/tabs/convert/paging.py</extracomment>
        <translation>Stoppen; nichts geht verloren</translation>
    </message>
    <message>
        <source>being read…</source>
        <extracomment>studio/ui/tabs/convert/paging.py</extracomment>
        <translation>wird gelesen…</translation>
    </message>
    <message>
        <source>The take</source>
        <extracomment>studio/ui/tabs/convert/subject.py</extracomment>
        <translation>Der Take</translation>
    </message>
    <message>
        <source>Stop recording</source>
        <extracomment>studio/ui/tabs/convert/recording_bar.py</extracomment>
        <translation>Aufnahme stoppen</translation>
    </message>
    <message>
        <source>Stop recording (R)</source>
        <extracomment>studio/ui/tabs/convert/recording_bar.py</extracomment>
        <translation>Aufnahme stoppen (R)</translation>
    </message>
    <message>
        <source>being made</source>
        <extracomment>studio/ui/tabs/infill/pickups/row_state.py</extracomment>
        <translation>wird erzeugt</translation>
    </message>
    <message>
        <source>the recording</source>
        <extracomment>studio/ui/tabs/convert/sound_view.py</extracomment>
        <translation>die Aufnahme</translation>
    </message>
    <message>
        <source>New line</source>
        <extracomment>studio/ui/tabs/convert/toolbar.py</extracomment>
        <translation>Neuer Satz</translation>
    </message>
    <message>
        <source>Toolbar</source>
        <extracomment>studio/ui/tabs/convert/toolbar.py</extracomment>
        <translation>Werkzeugleiste</translation>
    </message>
    <message>
        <source>Open…</source>
        <extracomment>studio/ui/tabs/convert/toolbar.py</extracomment>
        <translation>Öffnen…</translation>
    </message>
    <message>
        <source>Export…</source>
        <extracomment>studio/ui/tabs/convert/toolbar.py</extracomment>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Open a recording (Ctrl+O)</source>
        <extracomment>studio/ui/tabs/convert/toolbar.py</extracomment>
        <translation>Aufnahme öffnen (Strg+O)</translation>
    </message>
    <message>
        <source>Record a line (R)</source>
        <extracomment>studio/ui/tabs/convert/toolbar.py</extracomment>
        <translation>Satz aufnehmen (R)</translation>
    </message>
    <message>
        <source>Export (Ctrl+Shift+E)</source>
        <extracomment>studio/ui/tabs/convert/toolbar.py</extracomment>
        <translation>Exportieren (Strg+Umschalt+E)</translation>
    </message>
    <message>
        <source>Change the voice first, then export it</source>
        <extracomment>studio/ui/tabs/convert/toolbar.py</extracomment>
        <translation>Zuerst die Stimme wandeln, dann exportieren</translation>
    </message>
    <message>
        <source>Keep</source>
        <extracomment>studio/ui/tabs/datasets/asking.py</extracomment>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Renaming the dataset</source>
        <extracomment>studio/ui/tabs/datasets/changing.py</extracomment>
        <translation>Datensatz wird umbenannt</translation>
    </message>
    <message>
        <source>Deleting the dataset</source>
        <extracomment>studio/ui/tabs/datasets/changing.py</extracomment>
        <translation>Datensatz wird gelöscht</translation>
    </message>
    <message>
        <source>Mending copies…</source>
        <extracomment>studio/ui/tabs/datasets/clips.py</extracomment>
        <translation>Kopien werden nachgebessert…</translation>
    </message>
    <message>
        <source>Nothing to undo.</source>
        <extracomment>studio/ui/tabs/datasets/wording.py</extracomment>
        <translation>Nichts rückgängig zu machen.</translation>
    </message>
    <message>
        <source>Judgement</source>
        <extracomment>studio/ui/tabs/datasets/columns.py</extracomment>
        <translation>Befund</translation>
    </message>
    <message>
        <source>Name of the dataset</source>
        <extracomment>studio/ui/tabs/datasets/dataset_list.py</extracomment>
        <translation>Name des Datensatzes</translation>
    </message>
    <message>
        <source>Name of the new dataset</source>
        <extracomment>studio/ui/tabs/datasets/dataset_list.py</extracomment>
        <translation>Name des neuen Datensatzes</translation>
    </message>
    <message>
        <source>List of datasets</source>
        <extracomment>studio/ui/tabs/datasets/dataset_list.py</extracomment>
        <translation>Liste der Datensätze</translation>
    </message>
    <message>
        <source>New dataset</source>
        <extracomment>studio/ui/tabs/datasets/dataset_list.py</extracomment>
        <translation>Neuer Datensatz</translation>
    </message>
    <message>
        <source>Add files to the dataset</source>
        <extracomment>studio/ui/tabs/datasets/deeds.py</extracomment>
        <translation>Dateien in den Datensatz</translation>
    </message>
    <message>
        <source>Add a folder to the dataset</source>
        <extracomment>studio/ui/tabs/datasets/deeds.py</extracomment>
        <translation>Ordner in den Datensatz</translation>
    </message>
    <message>
        <source>Delete the dataset…</source>
        <extracomment>studio/ui/tabs/datasets/deeds.py</extracomment>
        <translation>Datensatz löschen…</translation>
    </message>
    <message>
        <source>Delete dataset</source>
        <extracomment>studio/ui/tabs/datasets/deeds.py</extracomment>
        <translation>Datensatz löschen</translation>
    </message>
    <message>
        <source>It is gone from the dataset for good. The file on this computer stays.</source>
        <extracomment>studio/ui/tabs/datasets/deeds.py</extracomment>
        <translation>Sie wird endgültig aus dem Datensatz entfernt. Die Datei auf diesem Computer bleibt.</translation>
    </message>
    <message>
        <source>Delete file</source>
        <extracomment>studio/ui/tabs/datasets/deeds.py</extracomment>
        <translation>Datei löschen</translation>
    </message>
    <message>
        <source>Export the judgement</source>
        <extracomment>studio/ui/tabs/datasets/deeds.py</extracomment>
        <translation>Befund exportieren</translation>
    </message>
    <message>
        <source>Held</source>
        <extracomment>studio/ui/tabs/datasets/state_words.py</extracomment>
        <translation>Bleibt hier</translation>
    </message>
    <message>
        <source>Not yet</source>
        <extracomment>studio/ui/tabs/datasets/state_words.py</extracomment>
        <translation>Noch nicht</translation>
    </message>
    <message>
        <source>Files of the dataset</source>
        <extracomment>studio/ui/tabs/datasets/file_table.py</extracomment>
        <translation>Dateien des Datensatzes</translation>
    </message>
    <message>
        <source>Listening for words</source>
        <extracomment>studio/ui/tabs/datasets/hearing.py</extracomment>
        <translation>Wörter werden erkannt</translation>
    </message>
    <message>
        <source>No words were heard.</source>
        <extracomment>studio/ui/tabs/datasets/hearing.py</extracomment>
        <translation>Keine Wörter erkannt.</translation>
    </message>
    <message>
        <source>Drop clean clips of one speaker here; 30 minutes make a good voice.</source>
        <extracomment>studio/ui/tabs/datasets/middle.py</extracomment>
        <translation>Legen Sie hier saubere Clips einer Person ab; 30 Minuten ergeben eine gute Stimme.</translation>
    </message>
    <message>
        <source>New dataset…</source>
        <extracomment>studio/ui/tabs/datasets/middle.py</extracomment>
        <translation>Neuer Datensatz…</translation>
    </message>
    <message>
        <source>Add files…</source>
        <extracomment>studio/ui/tabs/datasets/middle.py</extracomment>
        <translation>Dateien hinzufügen…</translation>
    </message>
    <message>
        <source>This file was sent from elsewhere; the service does not give it back.</source>
        <extracomment>studio/ui/tabs/datasets/page.py</extracomment>
        <translation>Diese Datei wurde von anderswo gesendet; der Dienst gibt sie nicht heraus.</translation>
    </message>
    <message>
        <source>Choose a file to hear and see it.</source>
        <extracomment>studio/ui/tabs/datasets/panel.py</extracomment>
        <translation>Eine Datei wählen, um sie zu hören und zu sehen.</translation>
    </message>
    <message>
        <source>The original file is never changed.</source>
        <extracomment>studio/ui/tabs/datasets/panel.py</extracomment>
        <translation>Die Originaldatei wird nie verändert.</translation>
    </message>
    <message>
        <source>The same sound is in {name}. Learned twice, it would count double.</source>
        <extracomment>studio/ui/tabs/datasets/panel.py</extracomment>
        <translation>Derselbe Ton steckt in {name}. Zweimal gelernt, zählte er doppelt.</translation>
    </message>
    <message>
        <source>More to do with it</source>
        <extracomment>studio/ui/tabs/datasets/panel.py</extracomment>
        <translation>Mehr damit tun</translation>
    </message>
    <message>
        <source>Hear the words</source>
        <extracomment>studio/ui/tabs/datasets/panel.py</extracomment>
        <translation>Wörter erkennen</translation>
    </message>
    <message>
        <source>Fix a copy</source>
        <extracomment>studio/ui/tabs/datasets/file_painter.py</extracomment>
        <translation>Bessere Kopie</translation>
    </message>
    <message>
        <source>Send anyway</source>
        <extracomment>studio/ui/tabs/datasets/file_painter.py</extracomment>
        <translation>Trotzdem senden</translation>
    </message>
    <message>
        <source>Compare</source>
        <extracomment>studio/ui/tabs/datasets/panel.py</extracomment>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Try again</source>
        <extracomment>studio/services/self_check.py</extracomment>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <extracomment>studio/ui/tabs/datasets/file_painter.py</extracomment>
        <translation>Aus der Liste entfernen</translation>
    </message>
    <message>
        <source>What is said</source>
        <extracomment>studio/ui/tabs/datasets/panel.py</extracomment>
        <translation>Was gesagt wird</translation>
    </message>
    <message>
        <source>Text beside it</source>
        <extracomment>studio/ui/tabs/datasets/panel.py</extracomment>
        <translation>Beiliegender Text</translation>
    </message>
    <message>
        <source>Listening…</source>
        <extracomment>studio/ui/tabs/datasets/panel.py</extracomment>
        <translation>Wird erkannt…</translation>
    </message>
    <message>
        <source>Send it</source>
        <extracomment>studio/ui/tabs/datasets/file_painter.py</extracomment>
        <translation>Senden</translation>
    </message>
    <message>
        <source>your files, and what is in the dataset already</source>
        <extracomment>studio/ui/tabs/datasets/presenter.py</extracomment>
        <translation>Ihre Dateien und was schon im Datensatz ist</translation>
    </message>
    <message>
        <source>Listing the datasets</source>
        <extracomment>studio/ui/tabs/datasets/listing.py</extracomment>
        <translation>Datensätze werden aufgelistet</translation>
    </message>
    <message>
        <source>Listing the files</source>
        <extracomment>studio/ui/tabs/datasets/listing.py</extracomment>
        <translation>Dateien werden aufgelistet</translation>
    </message>
    <message>
        <source>Show all files again</source>
        <extracomment>studio/ui/tabs/datasets/summary.py</extracomment>
        <translation>Wieder alle Dateien zeigen</translation>
    </message>
    <message>
        <source>What is usable</source>
        <extracomment>studio/ui/tabs/datasets/summary.py</extracomment>
        <translation>Was nutzbar ist</translation>
    </message>
    <message>
        <source>Make or choose a dataset first</source>
        <extracomment>studio/ui/tabs/datasets/toolbar.py</extracomment>
        <translation>Zuerst einen Datensatz anlegen oder wählen</translation>
    </message>
    <message>
        <source>No file was judged yet</source>
        <extracomment>studio/ui/tabs/datasets/toolbar.py</extracomment>
        <translation>Noch keine Datei geprüft</translation>
    </message>
    <message>
        <source>Rename or delete the dataset</source>
        <extracomment>studio/ui/tabs/datasets/toolbar.py</extracomment>
        <translation>Datensatz umbenennen oder löschen</translation>
    </message>
    <message>
        <source>Stop all</source>
        <extracomment>studio/ui/tabs/datasets/toolbar.py</extracomment>
        <translation>Alle stoppen</translation>
    </message>
    <message>
        <source>Export judgement…</source>
        <extracomment>studio/ui/tabs/datasets/toolbar.py</extracomment>
        <translation>Befund exportieren…</translation>
    </message>
    <message>
        <source>Fix as copies…</source>
        <extracomment>studio/ui/tabs/datasets/toolbar.py</extracomment>
        <translation>Bessere Kopien…</translation>
    </message>
    <message>
        <source>File panel</source>
        <extracomment>studio/ui/tabs/datasets/toolbar.py</extracomment>
        <translation>Dateibereich</translation>
    </message>
    <message>
        <source>The originals are never changed</source>
        <extracomment>studio/ui/tabs/datasets/toolbar.py</extracomment>
        <translation>Die Originale werden nie verändert</translation>
    </message>
    <message>
        <source>Files, a folder, or stretches of an open recording (Ctrl+O)</source>
        <extracomment>studio/ui/tabs/datasets/toolbar.py</extracomment>
        <translation>Dateien, ein Ordner oder Abschnitte einer offenen Aufnahme (Strg+O)</translation>
    </message>
    <message>
        <source>List the files anew (F5)</source>
        <extracomment>studio/ui/tabs/datasets/toolbar.py</extracomment>
        <translation>Dateien neu auflisten (F5)</translation>
    </message>
    <message>
        <source>The judgement of all files as a table (CSV)</source>
        <extracomment>studio/ui/tabs/datasets/toolbar.py</extracomment>
        <translation>Der Befund aller Dateien als Tabelle (CSV)</translation>
    </message>
    <message>
        <source>Paste the text</source>
        <extracomment>studio/ui/tabs/infill/annotating.py</extracomment>
        <translation>Text einfügen</translation>
    </message>
    <message>
        <source>Mend the example</source>
        <extracomment>studio/ui/tabs/infill/empty.py</extracomment>
        <translation>Beispiel ausbessern</translation>
    </message>
    <message>
        <source>Record…</source>
        <extracomment>studio/ui/tabs/infill/empty.py</extracomment>
        <translation>Aufnehmen…</translation>
    </message>
    <message>
        <source>Drop one here, record, or mend the example.</source>
        <extracomment>studio/ui/tabs/infill/empty.py</extracomment>
        <translation>Hier eine ablegen, aufnehmen oder das Beispiel ausbessern.</translation>
    </message>
    <message>
        <source>Writing…</source>
        <extracomment>studio/ui/tabs/infill/export/delivering.py</extracomment>
        <translation>Wird geschrieben…</translation>
    </message>
    <message>
        <source>The mended recording</source>
        <extracomment>studio/ui/tabs/infill/export/form.py</extracomment>
        <translation>Die ausgebesserte Aufnahme</translation>
    </message>
    <message>
        <source>Only the patches</source>
        <extracomment>studio/ui/tabs/infill/export/form.py</extracomment>
        <translation>Nur die Patches</translation>
    </message>
    <message>
        <source>Labels for Audacity</source>
        <extracomment>studio/ui/tabs/infill/export/form.py</extracomment>
        <translation>Textmarken für Audacity</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <extracomment>studio/ui/tabs/infill/export/form.py</extracomment>
        <translation>Tabelle (CSV)</translation>
    </message>
    <message>
        <source>the recording&apos;s name</source>
        <extracomment>studio/core/voice_batch.py</extracomment>
        <translation>der Name der Aufnahme</translation>
    </message>
    <message>
        <source>the patch&apos;s number; {number:03} with zeros before it</source>
        <extracomment>studio/ui/tabs/infill/export/form.py</extracomment>
        <translation>die Nummer des Patches; {number:03} mit Nullen davor</translation>
    </message>
    <message>
        <source>the first of the new words</source>
        <extracomment>studio/ui/tabs/infill/export/form.py</extracomment>
        <translation>die ersten Wörter des neuen Textes</translation>
    </message>
    <message>
        <source>Where every patch comes from: text, voice, who made it; for editors too</source>
        <extracomment>studio/ui/tabs/infill/export/form.py</extracomment>
        <translation>Woher jeder Patch kommt: Text, Stimme, wer ihn erzeugt hat; auch für Schnittprogramme</translation>
    </message>
    <message>
        <source>Names of the patches&apos; files</source>
        <extracomment>studio/ui/tabs/infill/export/form.py</extracomment>
        <translation>Namen der Patchdateien</translation>
    </message>
    <message>
        <source>Patches&apos; names</source>
        <extracomment>studio/ui/tabs/infill/export/form.py</extracomment>
        <translation>Patchnamen</translation>
    </message>
    <message>
        <source>Markers</source>
        <extracomment>studio/ui/tabs/infill/export/form.py</extracomment>
        <translation>Marker</translation>
    </message>
    <message>
        <source>Comparing both files, sample for sample…</source>
        <extracomment>studio/ui/tabs/infill/export/proof.py</extracomment>
        <translation>Beide Dateien werden verglichen, Sample für Sample…</translation>
    </message>
    <message>
        <source>Checked just now: outside the patches every sample of the file is the original&apos;s.</source>
        <extracomment>studio/ui/tabs/infill/export/proof.py</extracomment>
        <translation>Soeben geprüft: Außerhalb der Patches stammt jedes Sample der Datei aus dem Original.</translation>
    </message>
    <message>
        <source>Verification sheet</source>
        <extracomment>studio/ui/tabs/infill/export/proof.py</extracomment>
        <translation>Prüfblatt</translation>
    </message>
    <message>
        <source>Check again</source>
        <extracomment>studio/ui/tabs/infill/export/proof.py</extracomment>
        <translation>Erneut prüfen</translation>
    </message>
    <message>
        <source>The proof</source>
        <extracomment>studio/ui/tabs/infill/export/proof.py</extracomment>
        <translation>Der Nachweis</translation>
    </message>
    <message>
        <source>Checking the proof</source>
        <extracomment>studio/ui/tabs/infill/export/proof.py</extracomment>
        <translation>Nachweis wird geprüft</translation>
    </message>
    <message>
        <source>See the proof</source>
        <extracomment>studio/ui/tabs/infill/export/told.py</extracomment>
        <translation>Nachweis ansehen</translation>
    </message>
    <message>
        <source>Filling the gap</source>
        <extracomment>studio/services/infill.py</extracomment>
        <translation>Lücke wird gefüllt</translation>
    </message>
    <message>
        <source>Listening for words…</source>
        <extracomment>studio/ui/tabs/infill/heard_words.py</extracomment>
        <translation>Wörter werden erkannt…</translation>
    </message>
    <message>
        <source>Placing the words of the text…</source>
        <extracomment>studio/ui/tabs/infill/heard_words.py</extracomment>
        <translation>Wörter des Textes werden zugeordnet…</translation>
    </message>
    <message>
        <source>No words found. Select on the waveform, or paste the text.</source>
        <extracomment>studio/ui/tabs/infill/heard_words.py</extracomment>
        <translation>Keine Wörter gefunden. Auf der Wellenform auswählen oder den Text einfügen.</translation>
    </message>
    <message>
        <source>Placed roughly: check the edges on the waveform.</source>
        <extracomment>studio/ui/tabs/infill/heard_words.py</extracomment>
        <translation>Grob zugeordnet: Prüfen Sie die Ränder auf der Wellenform.</translation>
    </message>
    <message>
        <source>with the recording around it</source>
        <extracomment>studio/ui/tabs/infill/hearing.py</extracomment>
        <translation>mit der Aufnahme ringsum</translation>
    </message>
    <message>
        <source>words taken out</source>
        <extracomment>studio/ui/tabs/infill/hearing.py</extracomment>
        <translation>Wörter herausgenommen</translation>
    </message>
    <message>
        <source>as recorded</source>
        <extracomment>studio/ui/tabs/infill/hearing.py</extracomment>
        <translation>wie aufgenommen</translation>
    </message>
    <message>
        <source>your recording, your words and the takes already made</source>
        <extracomment>studio/ui/tabs/infill/making.py</extracomment>
        <translation>Ihre Aufnahme, Ihr Text und die schon erzeugten Takes</translation>
    </message>
    <message>
        <source>Not now</source>
        <extracomment>studio/ui/tabs/infill/making.py</extracomment>
        <translation>Nicht jetzt</translation>
    </message>
    <message>
        <source>Yes, clone it</source>
        <extracomment>studio/ui/tabs/infill/making.py</extracomment>
        <translation>Ja, klonen</translation>
    </message>
    <message>
        <source>The patch</source>
        <extracomment>studio/ui/tabs/infill/wording.py</extracomment>
        <translation>Der Patch</translation>
    </message>
    <message>
        <source>Nothing is said here</source>
        <extracomment>studio/ui/tabs/infill/old_words.py</extracomment>
        <translation>Hier wird nichts gesagt</translation>
    </message>
    <message>
        <source>Open a recording first</source>
        <extracomment>studio/ui/tabs/infill/page.py</extracomment>
        <translation>Zuerst eine Aufnahme öffnen</translation>
    </message>
    <message>
        <source>Select the wrong words on the waveform first</source>
        <extracomment>studio/ui/tabs/infill/page.py</extracomment>
        <translation>Zuerst die falschen Wörter auf der Wellenform auswählen</translation>
    </message>
    <message>
        <source>Nothing has to be made: the words go, and the gap is closed</source>
        <extracomment>studio/ui/tabs/infill/page.py</extracomment>
        <translation>Nichts zu erzeugen: Die Wörter fallen weg, die Lücke schließt sich</translation>
    </message>
    <message>
        <source>Type the new words first</source>
        <extracomment>studio/ui/tabs/infill/page.py</extracomment>
        <translation>Zuerst den neuen Text eingeben</translation>
    </message>
    <message>
        <source>At least one side needs sound around the patch. Move the patch, or widen what is sent of a side</source>
        <extracomment>studio/ui/tabs/infill/page.py</extracomment>
        <translation>Der Patch braucht mindestens auf einer Seite Ton. Verschieben Sie ihn oder senden Sie auf einer Seite mehr mit</translation>
    </message>
    <message>
        <source>None yet. Select wrong words and type the right ones: each such place is listed here.</source>
        <extracomment>studio/ui/tabs/infill/panel.py</extracomment>
        <translation>Noch keine. Falsche Wörter auswählen und die richtigen tippen: Jede solche Stelle steht dann hier.</translation>
    </message>
    <message>
        <source>Every patch has a take of its words</source>
        <extracomment>studio/ui/tabs/infill/panel.py</extracomment>
        <translation>Jeder Patch hat einen Take seines Textes</translation>
    </message>
    <message>
        <source>Patches</source>
        <extracomment>studio/ui/tabs/infill/panel.py</extracomment>
        <translation>Patches</translation>
    </message>
    <message>
        <source>Make missing</source>
        <extracomment>studio/ui/tabs/infill/panel.py</extracomment>
        <translation>Fehlende erzeugen</translation>
    </message>
    <message>
        <source>Nothing to make</source>
        <extracomment>studio/ui/tabs/infill/panel.py</extracomment>
        <translation>Nichts zu erzeugen</translation>
    </message>
    <message>
        <source>not made</source>
        <extracomment>studio/ui/tabs/infill/patch_rows.py</extracomment>
        <translation>nicht erzeugt</translation>
    </message>
    <message>
        <source>English words are placed where they are said, words of other languages roughly, by their lengths.</source>
        <extracomment>studio/ui/tabs/infill/paste_popover.py</extracomment>
        <translation>Englische Wörter werden dort eingeordnet, wo sie gesagt werden, Wörter anderer Sprachen grob nach ihrer Länge.</translation>
    </message>
    <message>
        <source>Text of the recording</source>
        <extracomment>studio/ui/tabs/infill/paste_popover.py</extracomment>
        <translation>Text der Aufnahme</translation>
    </message>
    <message>
        <source>What is said in the recording</source>
        <extracomment>studio/ui/tabs/infill/paste_popover.py</extracomment>
        <translation>Was in der Aufnahme gesagt wird</translation>
    </message>
    <message>
        <source>Use this text</source>
        <extracomment>studio/ui/tabs/infill/paste_popover.py</extracomment>
        <translation>Diesen Text nehmen</translation>
    </message>
    <message>
        <source>Listen for the words</source>
        <extracomment>studio/ui/tabs/infill/paste_popover.py</extracomment>
        <translation>Wörter erkennen</translation>
    </message>
    <message>
        <source>The text of the recording</source>
        <extracomment>studio/ui/tabs/infill/paste_popover.py</extracomment>
        <translation>Der Text der Aufnahme</translation>
    </message>
    <message>
        <source>Patch</source>
        <extracomment>studio/ui/tabs/infill/patch_head.py</extracomment>
        <translation>Patch</translation>
    </message>
    <message>
        <source>What the patch does</source>
        <extracomment>studio/ui/tabs/infill/patch_head.py</extracomment>
        <translation>Was der Patch tut</translation>
    </message>
    <message>
        <source>More about the patch</source>
        <extracomment>studio/ui/tabs/infill/patch_head.py</extracomment>
        <translation>Mehr zum Patch</translation>
    </message>
    <message>
        <source>New patch</source>
        <extracomment>studio/ui/tabs/infill/patch_head.py</extracomment>
        <translation>Neuer Patch</translation>
    </message>
    <message>
        <source>Hear the recording as it was</source>
        <extracomment>studio/ui/tabs/infill/patch_head.py</extracomment>
        <translation>Die Aufnahme anhören, wie sie war</translation>
    </message>
    <message>
        <source>Takes at once</source>
        <extracomment>studio/ui/tabs/infill/patch_head.py</extracomment>
        <translation>Takes auf einmal</translation>
    </message>
    <message>
        <source>Turn the patch off</source>
        <extracomment>studio/ui/tabs/infill/patch_head.py</extracomment>
        <translation>Patch ausschalten</translation>
    </message>
    <message>
        <source>Turn the patch on</source>
        <extracomment>studio/ui/tabs/infill/patch_head.py</extracomment>
        <translation>Patch einschalten</translation>
    </message>
    <message>
        <source>Delete the patch</source>
        <extracomment>studio/ui/tabs/infill/patch_head.py</extracomment>
        <translation>Patch löschen</translation>
    </message>
    <message>
        <source>These words go, and room tone closes the gap.</source>
        <extracomment>studio/ui/tabs/infill/patch_part.py</extracomment>
        <translation>Diese Wörter fallen weg, Raumton schließt die Lücke.</translation>
    </message>
    <message>
        <source>New words</source>
        <extracomment>studio/ui/tabs/infill/patch_part.py</extracomment>
        <translation>Neuer Text</translation>
    </message>
    <message>
        <source>What shall be said here</source>
        <extracomment>studio/ui/tabs/infill/patch_part.py</extracomment>
        <translation>Was hier gesagt werden soll</translation>
    </message>
    <message>
        <source>Make a take</source>
        <extracomment>studio/ui/tabs/infill/patch_part.py</extracomment>
        <translation>Take erzeugen</translation>
    </message>
    <message>
        <source>Takes of this patch</source>
        <extracomment>studio/ui/tabs/infill/patch_part.py</extracomment>
        <translation>Takes dieses Patches</translation>
    </message>
    <message>
        <source>Notice</source>
        <extracomment>studio/ui/tabs/infill/patch_part.py</extracomment>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Make takes (Ctrl+Enter)</source>
        <extracomment>studio/ui/tabs/infill/patch_part.py</extracomment>
        <translation>Takes erzeugen (Strg+Eingabe)</translation>
    </message>
    <message>
        <source>Blind A/B</source>
        <extracomment>studio/ui/tabs/infill/patch_part.py</extracomment>
        <translation>Blind A/B</translation>
    </message>
    <message>
        <source>Takes</source>
        <extracomment>studio/ui/tabs/infill/patch_part.py</extracomment>
        <translation>Takes</translation>
    </message>
    <message>
        <source>Show which is which</source>
        <extracomment>studio/ui/tabs/infill/patch_part.py</extracomment>
        <translation>Auflösen</translation>
    </message>
    <message>
        <source>Hear them shuffled and without figures, then choose</source>
        <extracomment>studio/ui/tabs/infill/patch_part.py</extracomment>
        <translation>Gemischt und ohne Zahlen anhören, dann wählen</translation>
    </message>
    <message>
        <source>Needs two takes</source>
        <extracomment>studio/ui/tabs/infill/patch_part.py</extracomment>
        <translation>Braucht zwei Takes</translation>
    </message>
    <message>
        <source>Stop making</source>
        <extracomment>studio/ui/tabs/infill/patch_wording.py</extracomment>
        <translation>Erzeugen stoppen</translation>
    </message>
    <message>
        <source>Make another take</source>
        <extracomment>studio/ui/tabs/infill/patch_wording.py</extracomment>
        <translation>Weiteren Take erzeugen</translation>
    </message>
    <message>
        <source>words changed</source>
        <extracomment>studio/ui/tabs/infill/patch_rows.py</extracomment>
        <translation>Text geändert</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <extracomment>studio/ui/tabs/infill/patch_rows.py</extracomment>
        <translation>noch nichts</translation>
    </message>
    <message>
        <source>room tone closes the gap</source>
        <extracomment>studio/ui/tabs/infill/patch_rows.py</extracomment>
        <translation>Raumton schließt die Lücke</translation>
    </message>
    <message>
        <source>Pasted list</source>
        <extracomment>studio/ui/tabs/infill/pickups/asked.py</extracomment>
        <translation>Eingefügte Liste</translation>
    </message>
    <message>
        <source>Pickup list…</source>
        <extracomment>studio/ui/tabs/infill/pickups/joint.py</extracomment>
        <translation>Korrekturliste…</translation>
    </message>
    <message>
        <source>Open a pickup list</source>
        <extracomment>studio/ui/tabs/infill/pickups/joint.py</extracomment>
        <translation>Korrekturliste öffnen</translation>
    </message>
    <message>
        <source>Find the recording</source>
        <extracomment>studio/ui/tabs/convert/batch/part.py</extracomment>
        <translation>Aufnahme suchen</translation>
    </message>
    <message>
        <source>Mend by a list: a table, Word comments, or labels</source>
        <extracomment>studio/ui/tabs/infill/pickups/joint.py</extracomment>
        <translation>Nach einer Liste ausbessern: Tabelle, Word-Kommentare oder Textmarken</translation>
    </message>
    <message>
        <source>to hear</source>
        <extracomment>studio/ui/tabs/infill/pickups/row_state.py</extracomment>
        <translation>anzuhören</translation>
    </message>
    <message>
        <source>said already</source>
        <extracomment>studio/ui/tabs/infill/pickups/row_state.py</extracomment>
        <translation>schon gesagt</translation>
    </message>
    <message>
        <source>Is this the place?</source>
        <extracomment>studio/ui/tabs/infill/pickups/page.py</extracomment>
        <translation>Ist das die Stelle?</translation>
    </message>
    <message>
        <source>{speed}, {pace} of the voice&apos;s own pace</source>
        <extracomment>studio/ui/speech/speed.py</extracomment>
        <translation>{speed}, {pace} das eigene Tempo der Stimme</translation>
    </message>
    <message>
        <source>{language} · not spoken here</source>
        <extracomment>studio/ui/speech/spoken.py</extracomment>
        <translation>{language} · hier nicht möglich</translation>
    </message>
    <message>
        <source>Reset the language</source>
        <extracomment>studio/ui/speech/spoken_form.py</extracomment>
        <translation>Sprache zurücksetzen</translation>
    </message>
    <message>
        <source>Reset the speed</source>
        <extracomment>studio/ui/speech/spoken_form.py</extracomment>
        <translation>Tempo zurücksetzen</translation>
    </message>
    <message>
        <source>Reset the feeling</source>
        <extracomment>studio/ui/speech/spoken_form.py</extracomment>
        <translation>Emotion zurücksetzen</translation>
    </message>
    <message>
        <source>Reset the pause</source>
        <extracomment>studio/ui/speech/spoken_form.py</extracomment>
        <translation>Pause zurücksetzen</translation>
    </message>
    <message>
        <source>chosen</source>
        <comment>a take</comment>
        <extracomment>studio/ui/speech/take_rows.py</extracomment>
        <translation>gewählt</translation>
    </message>
    <message>
        <source>key {key}</source>
        <extracomment>studio/ui/speech/take_rows.py</extracomment>
        <translation>Taste {key}</translation>
    </message>
    <message>
        <source>incomplete</source>
        <comment>a take</comment>
        <extracomment>studio/ui/speech/take_rows.py</extracomment>
        <translation>unvollständig</translation>
    </message>
    <message>
        <source>{length} · incomplete</source>
        <extracomment>studio/ui/speech/take_painter.py</extracomment>
        <translation>{length} · unvollständig</translation>
    </message>
    <message>
        <source>Take {number}</source>
        <extracomment>studio/ui/speech/take_row.py</extracomment>
        <translation>Take {number}</translation>
    </message>
    <message>
        <source>any</source>
        <comment>length</comment>
        <extracomment>studio/ui/speech/target.py</extracomment>
        <translation>beliebig</translation>
    </message>
    <message>
        <source>Fit</source>
        <comment>words to a length</comment>
        <extracomment>studio/ui/speech/target.py</extracomment>
        <translation>Anpassen</translation>
    </message>
    <message>
        <source>Anger</source>
        <extracomment>studio/ui/speech/wording.py</extracomment>
        <translation>Ärger</translation>
    </message>
    <message>
        <source>Positivity</source>
        <extracomment>studio/ui/speech/wording.py</extracomment>
        <translation>Freude</translation>
    </message>
    <message>
        <source>Surprise</source>
        <extracomment>studio/ui/speech/wording.py</extracomment>
        <translation>Überraschung</translation>
    </message>
    <message>
        <source>Sadness</source>
        <extracomment>studio/ui/speech/wording.py</extracomment>
        <translation>Trauer</translation>
    </message>
    <message>
        <source>Curiosity</source>
        <extracomment>studio/ui/speech/wording.py</extracomment>
        <translation>Neugier</translation>
    </message>
    <message>
        <source>Lowest</source>
        <comment>how strong a feeling is</comment>
        <extracomment>studio/ui/speech/wording.py</extracomment>
        <translation>Sehr schwach</translation>
    </message>
    <message>
        <source>lowest</source>
        <comment>how strong a feeling is</comment>
        <extracomment>studio/ui/speech/wording.py</extracomment>
        <translation>sehr schwach</translation>
    </message>
    <message>
        <source>Low</source>
        <comment>how strong a feeling is</comment>
        <extracomment>studio/ui/speech/wording.py</extracomment>
        <translation>Schwach</translation>
    </message>
    <message>
        <source>low</source>
        <comment>how strong a feeling is</comment>
        <extracomment>studio/ui/speech/wording.py</extracomment>
        <translation>schwach</translation>
    </message>
    <message>
        <source>Medium</source>
        <comment>how strong a feeling is</comment>
        <extracomment>studio/ui/speech/wording.py</extracomment>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>medium</source>
        <comment>how strong a feeling is</comment>
        <extracomment>studio/ui/speech/wording.py</extracomment>
        <translation>mittel</translation>
    </message>
    <message>
        <source>High</source>
        <comment>how strong a feeling is</comment>
        <extracomment>studio/ui/speech/wording.py</extracomment>
        <translation>Stark</translation>
    </message>
    <message>
        <source>high</source>
        <comment>how strong a feeling is</comment>
        <extracomment>studio/ui/speech/wording.py</extracomment>
        <translation>stark</translation>
    </message>
    <message>
        <source>Highest</source>
        <comment>how strong a feeling is</comment>
        <extracomment>studio/ui/speech/wording.py</extracomment>
        <translation>Sehr stark</translation>
    </message>
    <message>
        <source>highest</source>
        <comment>how strong a feeling is</comment>
        <extracomment>studio/ui/speech/wording.py</extracomment>
        <translation>sehr stark</translation>
    </message>
    <message>
        <source>Slowest</source>
        <comment>how fast a voice speaks</comment>
        <extracomment>studio/ui/speech/wording.py</extracomment>
        <translation>Sehr langsam</translation>
    </message>
    <message>
        <source>Slow</source>
        <comment>how fast a voice speaks</comment>
        <extracomment>studio/ui/speech/wording.py</extracomment>
        <translation>Langsam</translation>
    </message>
    <message>
        <source>Normal</source>
        <comment>how fast a voice speaks</comment>
        <extracomment>studio/ui/speech/wording.py</extracomment>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Fast</source>
        <comment>how fast a voice speaks</comment>
        <extracomment>studio/ui/speech/wording.py</extracomment>
        <translation>Schnell</translation>
    </message>
    <message>
        <source>Fastest</source>
        <comment>how fast a voice speaks</comment>
        <extracomment>studio/ui/speech/wording.py</extracomment>
        <translation>Sehr schnell</translation>
    </message>
    <message>
        <source>Undo: {edit} (Ctrl+Z)</source>
        <extracomment>studio/ui/speech/wording.py</extracomment>
        <translation>Rückgängig: {edit} (Strg+Z)</translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <extracomment>studio/ui/speech/wording.py</extracomment>
        <translation>Nichts rückgängig zu machen</translation>
    </message>
    <message>
        <source>Redo: {edit} (Ctrl+Shift+Z)</source>
        <extracomment>studio/ui/speech/wording.py</extracomment>
        <translation>Wiederholen: {edit} (Strg+Umschalt+Z)</translation>
    </message>
    <message>
        <source>Nothing to redo</source>
        <extracomment>studio/ui/speech/wording.py</extracomment>
        <translation>Nichts zu wiederholen</translation>
    </message>
    <message>
        <source>{seconds:.1f} seconds</source>
        <extracomment>studio/ui/speech/wording.py</extracomment>
        <translation>{seconds:.1f} Sekunden</translation>
    </message>
    <message>
        <source>free</source>
        <comment>it costs nothing</comment>
        <extracomment>studio/ui/speech/wording.py</extracomment>
        <translation>kostenlos</translation>
    </message>
    <message>
        <source>Free · about {duration}</source>
        <extracomment>studio/ui/speech/wording.py</extracomment>
        <translation>Kostenlos · etwa {duration}</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <extracomment>studio/ui/speech/wording.py</extracomment>
        <translation>{seconds} s</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <extracomment>studio/ui/speech/wording.py</extracomment>
        <translation>{minutes} min</translation>
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
        <translation>{feeling}, {level}</translation>
    </message>
    <message>
        <source>Take {number} made</source>
        <extracomment>studio/ui/tabs/convert/announcer.py</extracomment>
        <translation>Take {number} erzeugt</translation>
    </message>
    <message>
        <source>Hearing before</source>
        <comment>the change of the voice</comment>
        <extracomment>studio/ui/tabs/convert/announcer.py</extracomment>
        <translation>Zu hören: Vorher</translation>
    </message>
    <message>
        <source>Hearing after</source>
        <comment>the change of the voice</comment>
        <extracomment>studio/ui/tabs/convert/announcer.py</extracomment>
        <translation>Zu hören: Nachher</translation>
    </message>
    <message numerus="yes">
        <source>Add {count} files to the batch</source>
        <extracomment>studio/ui/tabs/convert/batch/document.py; of one: Add {count} file to the batch</extracomment>
        <translation>
            <numerusform>{count} Datei in den Stapel</numerusform>
            <numerusform>{count} Dateien in den Stapel</numerusform>
        </translation>
    </message>
    <message>
        <source>Add {name} to the batch</source>
        <extracomment>studio/ui/tabs/convert/batch/document.py</extracomment>
        <translation>{name} in den Stapel</translation>
    </message>
    <message>
        <source>Choose {name} instead</source>
        <extracomment>studio/ui/tabs/convert/batch/document.py</extracomment>
        <translation>Stattdessen {name} wählen</translation>
    </message>
    <message numerus="yes">
        <source>Remove {count} files from the batch</source>
        <extracomment>studio/ui/tabs/convert/batch/document.py; of one: Remove {count} file from the batch</extracomment>
        <translation>
            <numerusform>{count} Datei aus dem Stapel nehmen</numerusform>
            <numerusform>{count} Dateien aus dem Stapel nehmen</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove {name} from the batch</source>
        <extracomment>studio/ui/tabs/convert/batch/document.py</extracomment>
        <translation>{name} aus dem Stapel nehmen</translation>
    </message>
    <message numerus="yes">
        <source>Skip {count} rows</source>
        <extracomment>studio/ui/tabs/convert/batch/document.py; of one: Skip {count} row</extracomment>
        <translation>
            <numerusform>{count} Zeile überspringen</numerusform>
            <numerusform>{count} Zeilen überspringen</numerusform>
        </translation>
    </message>
    <message>
        <source>Skip {name}</source>
        <extracomment>studio/ui/tabs/convert/batch/document.py</extracomment>
        <translation>{name} überspringen</translation>
    </message>
    <message numerus="yes">
        <source>Do not skip {count} rows</source>
        <extracomment>studio/ui/tabs/convert/batch/document.py; of one: Do not skip {count} row</extracomment>
        <translation>
            <numerusform>{count} Zeile nicht überspringen</numerusform>
            <numerusform>{count} Zeilen nicht überspringen</numerusform>
        </translation>
    </message>
    <message>
        <source>Do not skip {name}</source>
        <extracomment>studio/ui/tabs/convert/batch/document.py</extracomment>
        <translation>{name} nicht überspringen</translation>
    </message>
    <message>
        <source>Start</source>
        <comment>the batch</comment>
        <extracomment>studio/ui/tabs/convert/batch/header.py</extracomment>
        <translation>Start</translation>
    </message>
    <message numerus="yes">
        <source>{count} voices</source>
        <extracomment>studio/ui/tabs/convert/batch/header.py; of one: {count} voice</extracomment>
        <translation>
            <numerusform>{count} Stimme</numerusform>
            <numerusform>{count} Stimmen</numerusform>
        </translation>
    </message>
    <message>
        <source>Batch: {act}</source>
        <extracomment>studio/ui/tabs/convert/batch/header.py</extracomment>
        <translation>Stapel: {act}</translation>
    </message>
    <message>
        <source>Play the result</source>
        <extracomment>studio/ui/tabs/convert/batch/page.py</extracomment>
        <translation>Ergebnis abspielen</translation>
    </message>
    <message>
        <source>Show it in its folder</source>
        <extracomment>studio/ui/tabs/convert/batch/page.py</extracomment>
        <translation>Im Ordner zeigen</translation>
    </message>
    <message>
        <source>Stop this one</source>
        <extracomment>studio/ui/tabs/convert/batch/page.py</extracomment>
        <translation>Diese stoppen</translation>
    </message>
    <message>
        <source>Remove the file from the batch</source>
        <extracomment>studio/ui/tabs/convert/batch/page.py</extracomment>
        <translation>Datei aus dem Stapel nehmen</translation>
    </message>
    <message>
        <source>Skipped</source>
        <comment>a row of the batch</comment>
        <extracomment>studio/ui/tabs/convert/batch/page.py</extracomment>
        <translation>Übersprungen</translation>
    </message>
    <message>
        <source>Stopped</source>
        <comment>a row of the batch</comment>
        <extracomment>studio/ui/tabs/convert/batch/page.py</extracomment>
        <translation>Gestoppt</translation>
    </message>
    <message>
        <source>Waiting</source>
        <comment>a row of the batch</comment>
        <extracomment>studio/ui/tabs/convert/batch/page.py</extracomment>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Done, no melody match: {reason}</source>
        <extracomment>studio/ui/tabs/convert/batch/page.py</extracomment>
        <translation>Fertig, ohne Melodieabgleich: {reason}</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>a row of the batch</comment>
        <extracomment>studio/ui/tabs/convert/batch/page.py</extracomment>
        <translation>Fertig</translation>
    </message>
    <message numerus="yes">
        <source>{count:,} files</source>
        <extracomment>studio/ui/tabs/convert/batch/page.py; of one: {count} file</extracomment>
        <translation>
            <numerusform>{count} Datei</numerusform>
            <numerusform>{count:,} Dateien</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count:,} done</source>
        <comment>rows</comment>
        <extracomment>studio/ui/tabs/convert/batch/page.py; of one: {count} done</extracomment>
        <translation>
            <numerusform>{count} fertig</numerusform>
            <numerusform>{count:,} fertig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count:,} failed</source>
        <comment>rows</comment>
        <extracomment>studio/ui/tabs/convert/batch/page.py; of one: {count} failed</extracomment>
        <translation>
            <numerusform>{count} fehlgeschlagen</numerusform>
            <numerusform>{count:,} fehlgeschlagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count:,} skipped</source>
        <comment>rows</comment>
        <extracomment>studio/ui/tabs/convert/batch/page.py; of one: {count} skipped</extracomment>
        <translation>
            <numerusform>{count} übersprungen</numerusform>
            <numerusform>{count:,} übersprungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count:,} to be decided</source>
        <comment>rows</comment>
        <extracomment>studio/ui/tabs/convert/batch/page.py; of one: {count} to be decided</extracomment>
        <translation>
            <numerusform>{count} zu entscheiden</numerusform>
            <numerusform>{count:,} zu entscheiden</numerusform>
        </translation>
    </message>
    <message>
        <source>Free</source>
        <comment>it costs nothing</comment>
        <extracomment>studio/ui/tabs/convert/batch/page.py</extracomment>
        <translation>Kostenlos</translation>
    </message>
    <message>
        <source>{cost} · {length} of sound</source>
        <extracomment>studio/ui/tabs/convert/batch/page.py</extracomment>
        <translation>{cost} · {length} Ton</translation>
    </message>
    <message numerus="yes">
        <source>Make {count:,} of them</source>
        <extracomment>studio/ui/tabs/convert/batch/presenter.py; of one: Make {count} of them</extracomment>
        <translation>
            <numerusform>{count} davon erzeugen</numerusform>
            <numerusform>{count:,} davon erzeugen</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} in {voice} may have been charged already. Make it again for {price}?</source>
        <extracomment>studio/ui/tabs/convert/batch/presenter.py</extracomment>
        <translation>{name} mit {voice} wurde vielleicht schon berechnet. Für {price} erneut erzeugen?</translation>
    </message>
    <message numerus="yes">
        <source>your recordings, and the {count:,} already made</source>
        <extracomment>studio/ui/tabs/convert/batch/presenter.py; of one: your recordings, and the {count} already made</extracomment>
        <translation>
            <numerusform>Ihre Aufnahmen und das {count} schon erzeugte Ergebnis</numerusform>
            <numerusform>Ihre Aufnahmen und die {count:,} schon erzeugten Ergebnisse</numerusform>
        </translation>
    </message>
    <message>
        <source>your recordings</source>
        <extracomment>studio/ui/tabs/convert/batch/presenter.py</extracomment>
        <translation>Ihre Aufnahmen</translation>
    </message>
    <message>
        <source>In curly brackets can stand:
{fields}</source>
        <extracomment>studio/ui/tabs/convert/batch/results_popover.py</extracomment>
        <translation>In geschweiften Klammern kann stehen:
{fields}</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>the button that closes</comment>
        <extracomment>studio/ui/tabs/convert/batch/results_popover.py</extracomment>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Such as {name}</source>
        <extracomment>studio/ui/export/pattern_field.py</extracomment>
        <translation>Etwa {name}</translation>
    </message>
    <message numerus="yes">
        <source>Changing {count} recordings</source>
        <extracomment>studio/ui/tabs/convert/batch/running.py; of one: Changing {count} recording</extracomment>
        <translation>
            <numerusform>{count} Aufnahme wird gewandelt</numerusform>
            <numerusform>{count} Aufnahmen werden gewandelt</numerusform>
        </translation>
    </message>
    <message>
        <source>Changing {name}</source>
        <extracomment>studio/ui/tabs/convert/batch/running.py</extracomment>
        <translation>{name} wird gewandelt</translation>
    </message>
    <message numerus="yes">
        <source>{count} ticked</source>
        <comment>voices</comment>
        <extracomment>studio/ui/tabs/convert/batch/voices_popover.py; of one: {count} ticked</extracomment>
        <translation>
            <numerusform>{count} angehakt</numerusform>
            <numerusform>{count} angehakt</numerusform>
        </translation>
    </message>
    <message>
        <source>none ticked</source>
        <comment>voices</comment>
        <extracomment>studio/ui/tabs/convert/batch/voices_popover.py</extracomment>
        <translation>keine angehakt</translation>
    </message>
    <message>
        <source>Before</source>
        <comment>the change of the voice</comment>
        <extracomment>studio/ui/tabs/convert/controls.py</extracomment>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <comment>the change of the voice</comment>
        <extracomment>studio/ui/tabs/convert/controls.py</extracomment>
        <translation>Nachher</translation>
    </message>
    <message numerus="yes">
        <source>{count} takes</source>
        <extracomment>studio/ui/tabs/convert/controls.py; of one: {count} take</extracomment>
        <translation>
            <numerusform>{count} Take</numerusform>
            <numerusform>{count} Takes</numerusform>
        </translation>
    </message>
    <message>
        <source>Open {name}</source>
        <extracomment>studio/ui/tabs/convert/document.py</extracomment>
        <translation>{name} öffnen</translation>
    </message>
    <message>
        <source>Choose take {number}</source>
        <extracomment>studio/ui/tabs/convert/document.py</extracomment>
        <translation>Take {number} wählen</translation>
    </message>
    <message>
        <source>Change the voice, take {number}</source>
        <extracomment>studio/ui/tabs/convert/document.py</extracomment>
        <translation>Stimme wandeln, Take {number}</translation>
    </message>
    <message>
        <source>{source}, heard now</source>
        <extracomment>studio/ui/tabs/convert/lane_head.py</extracomment>
        <translation>{source}, jetzt zu hören</translation>
    </message>
    <message>
        <source>Hear before</source>
        <comment>the change of the voice</comment>
        <extracomment>studio/ui/tabs/convert/lanes.py</extracomment>
        <translation>Vorher hören</translation>
    </message>
    <message>
        <source>Hear after</source>
        <comment>the change of the voice</comment>
        <extracomment>studio/ui/tabs/convert/lanes.py</extracomment>
        <translation>Nachher hören</translation>
    </message>
    <message>
        <source>being made · {percent} %</source>
        <extracomment>studio/ui/tabs/convert/lanes.py</extracomment>
        <translation>wird erzeugt · {percent} %</translation>
    </message>
    <message>
        <source>{voice} · take {number}</source>
        <extracomment>studio/ui/tabs/convert/lanes.py</extracomment>
        <translation>{voice} · Take {number}</translation>
    </message>
    <message>
        <source>Press “Change voice”, and {voice} says it here, with the same timing and melody.</source>
        <extracomment>studio/ui/tabs/convert/lanes.py</extracomment>
        <translation>„Stimme wandeln“ drücken, dann spricht {voice} es hier, in gleichem Zeitmaß und gleicher Melodie.</translation>
    </message>
    <message>
        <source>{verdict}, {figure:.2f}</source>
        <extracomment>studio/ui/tabs/convert/likeness.py</extracomment>
        <translation>{verdict}, {figure:.2f}</translation>
    </message>
    <message>
        <source>{verdict} where matched, {figure:.2f}</source>
        <extracomment>studio/ui/tabs/convert/likeness.py</extracomment>
        <translation>{verdict}, wo abgeglichen, {figure:.2f}</translation>
    </message>
    <message numerus="yes">
        <source>after drawn {count} semitones lower</source>
        <extracomment>studio/ui/tabs/convert/likeness.py; of one: after drawn {count} semitone lower</extracomment>
        <translation>
            <numerusform>Nachher {count} Halbton tiefer gezeichnet</numerusform>
            <numerusform>Nachher {count} Halbtöne tiefer gezeichnet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>after drawn {count} semitones higher</source>
        <extracomment>studio/ui/tabs/convert/likeness.py; of one: after drawn {count} semitone higher</extracomment>
        <translation>
            <numerusform>Nachher {count} Halbton höher gezeichnet</numerusform>
            <numerusform>Nachher {count} Halbtöne höher gezeichnet</numerusform>
        </translation>
    </message>
    <message>
        <source>Opening {name}</source>
        <extracomment>studio/ui/look_inside.py</extracomment>
        <translation>{name} wird geöffnet</translation>
    </message>
    <message>
        <source>{facts} · being read…</source>
        <extracomment>studio/ui/tabs/convert/paging.py</extracomment>
        <translation>{facts} · wird gelesen…</translation>
    </message>
    <message numerus="yes">
        <source>{count} channels</source>
        <extracomment>studio/ui/tabs/convert/recording.py; of one: {count} channel</extracomment>
        <translation>
            <numerusform>{count} Kanal</numerusform>
            <numerusform>{count} Kanäle</numerusform>
        </translation>
    </message>
    <message>
        <source>Recording {time}</source>
        <extracomment>studio/ui/tabs/convert/recording_bar.py</extracomment>
        <translation>Aufnahme {time}</translation>
    </message>
    <message>
        <source>{name}, before</source>
        <extracomment>studio/ui/tabs/convert/sound_view.py</extracomment>
        <translation>{name}, vorher</translation>
    </message>
    <message>
        <source>{name}, after</source>
        <extracomment>studio/ui/tabs/convert/sound_view.py</extracomment>
        <translation>{name}, nachher</translation>
    </message>
    <message>
        <source>being made</source>
        <comment>a take</comment>
        <extracomment>studio/ui/tabs/convert/sound_view.py</extracomment>
        <translation>wird erzeugt</translation>
    </message>
    <message numerus="yes">
        <source>your recording, and the {count} takes already made</source>
        <extracomment>studio/ui/tabs/convert/subject.py; of one: your recording, and the {count} take already made</extracomment>
        <translation>
            <numerusform>Ihre Aufnahme und der {count} schon erzeugte Take</numerusform>
            <numerusform>Ihre Aufnahme und die {count} schon erzeugten Takes</numerusform>
        </translation>
    </message>
    <message>
        <source>your recording</source>
        <extracomment>studio/ui/tabs/convert/subject.py</extracomment>
        <translation>Ihre Aufnahme</translation>
    </message>
    <message>
        <source>The selection of {name} in {where} ({length})</source>
        <extracomment>studio/ui/tabs/datasets/adding.py</extracomment>
        <translation>Die Auswahl von {name} ({where}, {length})</translation>
    </message>
    <message numerus="yes">
        <source>What is marked in {name} ({count} markers)</source>
        <extracomment>studio/ui/tabs/datasets/adding.py; of one: What is marked in {name} ({count} marker)</extracomment>
        <translation>
            <numerusform>Das Markierte in {name} ({count} Marker)</numerusform>
            <numerusform>Das Markierte in {name} ({count} Marker)</numerusform>
        </translation>
    </message>
    <message>
        <source>All of {name}, cut at its pauses ({length})</source>
        <extracomment>studio/ui/tabs/datasets/adding.py</extracomment>
        <translation>{name} ganz, an den Pausen geteilt ({length})</translation>
    </message>
    <message>
        <source>Cutting clips out of {name}</source>
        <extracomment>studio/ui/tabs/datasets/adding.py</extracomment>
        <translation>Clips werden aus {name} geschnitten</translation>
    </message>
    <message>
        <source>Delete</source>
        <extracomment>studio/ui/tabs/datasets/asking.py</extracomment>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Making the dataset {name}</source>
        <extracomment>studio/ui/tabs/datasets/changing.py</extracomment>
        <translation>Datensatz {name} wird angelegt</translation>
    </message>
    <message>
        <source>Deleting {name}</source>
        <extracomment>studio/ui/tabs/datasets/changing.py</extracomment>
        <translation>{name} wird gelöscht</translation>
    </message>
    <message>
        <source>Waveform of the file</source>
        <extracomment>studio/ui/tabs/datasets/clip_wave.py</extracomment>
        <translation>Wellenform der Datei</translation>
    </message>
    <message>
        <source>{length}. {fault}</source>
        <extracomment>studio/ui/tabs/datasets/clip_wave.py</extracomment>
        <translation>{length}. {fault}</translation>
    </message>
    <message>
        <source>{count} to judge</source>
        <comment>files</comment>
        <extracomment>studio/ui/tabs/datasets/clips.py</extracomment>
        <translation>{count} zu prüfen</translation>
    </message>
    <message numerus="yes">
        <source>{count} put back.</source>
        <comment>files</comment>
        <extracomment>studio/ui/tabs/datasets/wording.py; of one: {count} put back.</extracomment>
        <translation>
            <numerusform>{count} zurückgeholt.</numerusform>
            <numerusform>{count} zurückgeholt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name} was left as it is; {count} copies of it took its place here.</source>
        <extracomment>studio/ui/tabs/datasets/wording.py; of one: {name} was left as it is; a copy of it took its place here.</extracomment>
        <translation>
            <numerusform>{name} blieb, wie es war; eine Kopie davon steht jetzt hier.</numerusform>
            <numerusform>{name} blieb, wie es war; {count} Kopien davon stehen jetzt hier.</numerusform>
        </translation>
    </message>
    <message>
        <source>Rate</source>
        <comment>sample rate</comment>
        <extracomment>studio/ui/tabs/datasets/columns.py</extracomment>
        <translation>Rate</translation>
    </message>
    <message numerus="yes">
        <source>What had arrived of {count} takes that were being made is kept, incomplete.</source>
        <extracomment>studio/library/recovery.py; of one: What had arrived of a take that was being made is kept, incomplete.</extracomment>
        <translation>
            <numerusform>Was von einem Take angekommen war, der gerade erzeugt wurde, bleibt unvollständig erhalten.</numerusform>
            <numerusform>Was von {count} Takes angekommen war, die gerade erzeugt wurden, bleibt unvollständig erhalten.</numerusform>
        </translation>
    </message>
    <message>
        <source>{seconds:.1f} s arrived and are kept as an incomplete take.</source>
        <extracomment>studio/services/receiving.py</extracomment>
        <translation>{seconds:.1f} s sind angekommen und bleiben als unvollständiger Take erhalten.</translation>
    </message>
    <message>
        <source>A later version of the studio wrote this project. Its sounds can be heard here and copied out with its texts; nothing in it is changed.</source>
        <extracomment>studio/ui/dialogs/inside.py</extracomment>
        <translation>Eine spätere Version des Studios hat dieses Projekt geschrieben. Sein Ton kann hier angehört und mit den Texten herauskopiert werden; im Projekt wird nichts geändert.</translation>
    </message>
    <message>
        <source>cannot be played here</source>
        <comment>a sound file</comment>
        <extracomment>studio/ui/dialogs/inside.py</extracomment>
        <translation>kann hier nicht abgespielt werden</translation>
    </message>
    <message>
        <source>Copy all of it…</source>
        <extracomment>studio/ui/dialogs/inside.py</extracomment>
        <translation>Alles kopieren…</translation>
    </message>
    <message>
        <source>What “{name}” holds</source>
        <extracomment>studio/ui/dialogs/inside.py</extracomment>
        <translation>Inhalt von „{name}“</translation>
    </message>
    <message>
        <source>Sounds</source>
        <extracomment>studio/ui/dialogs/inside.py</extracomment>
        <translation>Töne</translation>
    </message>
    <message>
        <source>Look inside…</source>
        <extracomment>studio/ui/errors.py</extracomment>
        <translation>Hineinsehen…</translation>
    </message>
    <message>
        <source>The guide is in English.</source>
        <extracomment>studio/ui/guide/page.py</extracomment>
        <translation>Das Handbuch ist auf Englisch.</translation>
    </message>
    <message>
        <source>Looking inside the project</source>
        <extracomment>studio/ui/look_inside.py</extracomment>
        <translation>Projekt wird durchgesehen</translation>
    </message>
    <message>
        <source>Copy all of it into a folder</source>
        <extracomment>studio/ui/look_inside.py</extracomment>
        <translation>Alles in einen Ordner kopieren</translation>
    </message>
    <message>
        <source>Copying what is in the project</source>
        <extracomment>studio/ui/look_inside.py</extracomment>
        <translation>Inhalt des Projekts wird kopiert</translation>
    </message>
    <message>
        <source>Reading a take</source>
        <extracomment>studio/ui/speech/shelf.py</extracomment>
        <translation>Take wird gelesen</translation>
    </message>
    <message>
        <source>The voice is being changed</source>
        <comment>of the recording</comment>
        <extracomment>studio/ui/tabs/convert/paging.py</extracomment>
        <translation>Die Stimme wird gewandelt</translation>
    </message>
    <message>
        <source>Noise</source>
        <extracomment>studio/ui/tabs/datasets/columns.py</extracomment>
        <translation>Rauschen</translation>
    </message>
    <message>
        <source>Text match</source>
        <extracomment>studio/ui/tabs/datasets/columns.py</extracomment>
        <translation>Abgleich</translation>
    </message>
    <message>
        <source>empty</source>
        <comment>a dataset</comment>
        <extracomment>studio/ui/tabs/datasets/dataset_list.py</extracomment>
        <translation>leer</translation>
    </message>
    <message>
        <source>{minutes:.0f} of {advised} min</source>
        <extracomment>studio/ui/tabs/datasets/dataset_list.py</extracomment>
        <translation>{minutes:.0f} von {advised} min</translation>
    </message>
    <message>
        <source>{minutes:.1f} of {advised} min</source>
        <extracomment>studio/ui/tabs/datasets/dataset_list.py</extracomment>
        <translation>{minutes:.1f} von {advised} min</translation>
    </message>
    <message>
        <source>Delete “{name}”?</source>
        <extracomment>studio/ui/tabs/datasets/deeds.py</extracomment>
        <translation>„{name}“ löschen?</translation>
    </message>
    <message>
        <source>Delete {name} from the dataset?</source>
        <extracomment>studio/ui/tabs/datasets/deeds.py</extracomment>
        <translation>{name} aus dem Datensatz löschen?</translation>
    </message>
    <message>
        <source>Table</source>
        <comment>kind of file</comment>
        <extracomment>studio/ui/tabs/datasets/deeds.py</extracomment>
        <translation>Tabelle</translation>
    </message>
    <message numerus="yes">
        <source>The judgement of {count} files is in {name}.</source>
        <extracomment>studio/ui/tabs/datasets/deeds.py; of one: The judgement of {count} file is in {name}.</extracomment>
        <translation>
            <numerusform>Der Befund von {count} Datei steht in {name}.</numerusform>
            <numerusform>Der Befund von {count} Dateien steht in {name}.</numerusform>
        </translation>
    </message>
    <message>
        <source>The files on this computer stay.</source>
        <extracomment>studio/ui/tabs/datasets/deeds.py</extracomment>
        <translation>Die Dateien auf diesem Computer bleiben.</translation>
    </message>
    <message numerus="yes">
        <source>Its {count} files there are gone for good.</source>
        <extracomment>studio/ui/tabs/datasets/deeds.py; of one: Its {count} file there is gone for good.</extracomment>
        <translation>
            <numerusform>Die {count} Datei darin wird endgültig gelöscht.</numerusform>
            <numerusform>Die {count} Dateien darin werden endgültig gelöscht.</numerusform>
        </translation>
    </message>
    <message>
        <source>judging</source>
        <extracomment>studio/ui/tabs/datasets/state_words.py</extracomment>
        <translation>wird geprüft</translation>
    </message>
    <message>
        <source>held back</source>
        <extracomment>studio/ui/tabs/datasets/state_words.py</extracomment>
        <translation>zurückgehalten</translation>
    </message>
    <message>
        <source>waits</source>
        <extracomment>studio/ui/tabs/datasets/state_words.py</extracomment>
        <translation>wartet</translation>
    </message>
    <message>
        <source>sending</source>
        <extracomment>studio/ui/tabs/datasets/state_words.py</extracomment>
        <translation>wird gesendet</translation>
    </message>
    <message>
        <source>sent</source>
        <extracomment>studio/ui/tabs/datasets/state_words.py</extracomment>
        <translation>gesendet</translation>
    </message>
    <message>
        <source>not sent</source>
        <extracomment>studio/ui/tabs/datasets/state_words.py</extracomment>
        <translation>nicht gesendet</translation>
    </message>
    <message>
        <source>not sent yet</source>
        <extracomment>studio/ui/tabs/datasets/state_words.py</extracomment>
        <translation>noch nicht gesendet</translation>
    </message>
    <message>
        <source>Stop sending</source>
        <extracomment>studio/ui/tabs/datasets/file_painter.py</extracomment>
        <translation>Senden stoppen</translation>
    </message>
    <message>
        <source>Delete from the dataset…</source>
        <extracomment>studio/ui/tabs/datasets/file_painter.py</extracomment>
        <translation>Aus dem Datensatz löschen…</translation>
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
        <translation>fraglich: {words}</translation>
    </message>
    <message>
        <source>fail: {words}</source>
        <comment>it fails</comment>
        <extracomment>studio/ui/tabs/datasets/file_painter.py</extracomment>
        <translation>nicht bestanden: {words}</translation>
    </message>
    <message>
        <source>Mending {number} of {count}</source>
        <extracomment>studio/ui/tabs/datasets/fixing.py</extracomment>
        <translation>{number} von {count} wird nachgebessert</translation>
    </message>
    <message>
        <source>Mending a copy of {name}</source>
        <extracomment>studio/ui/tabs/datasets/fixing.py</extracomment>
        <translation>Kopie von {name} wird nachgebessert</translation>
    </message>
    <message numerus="yes">
        <source>Mending {count} copies</source>
        <extracomment>studio/ui/tabs/datasets/fixing.py; of one: Mending {count} copy</extracomment>
        <translation>
            <numerusform>{count} Kopie wird nachgebessert</numerusform>
            <numerusform>{count} Kopien werden nachgebessert</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading {name}</source>
        <extracomment>studio/ui/tabs/datasets/hearing.py</extracomment>
        <translation>{name} wird gelesen</translation>
    </message>
    <message>
        <source>Judging {number} of {count}</source>
        <extracomment>studio/ui/tabs/datasets/judging.py</extracomment>
        <translation>{number} von {count} wird geprüft</translation>
    </message>
    <message numerus="yes">
        <source>Judging {count} files</source>
        <extracomment>studio/ui/tabs/datasets/judging.py; of one: Judging {count} file</extracomment>
        <translation>
            <numerusform>{count} Datei wird geprüft</numerusform>
            <numerusform>{count} Dateien werden geprüft</numerusform>
        </translation>
    </message>
    <message>
        <source>{measure}: {value}, to look at</source>
        <extracomment>studio/ui/tabs/datasets/measure_row.py</extracomment>
        <translation>{measure}: {value}, fraglich</translation>
    </message>
    <message>
        <source>{measure}: {value}, fails</source>
        <extracomment>studio/ui/tabs/datasets/measure_row.py</extracomment>
        <translation>{measure}: {value}, nicht bestanden</translation>
    </message>
    <message>
        <source>{measure}: {value}</source>
        <extracomment>studio/ui/tabs/datasets/measure_row.py</extracomment>
        <translation>{measure}: {value}</translation>
    </message>
    <message>
        <source>Judging</source>
        <extracomment>studio/ui/tabs/datasets/page.py</extracomment>
        <translation>Wird geprüft</translation>
    </message>
    <message>
        <source>Held back</source>
        <extracomment>studio/ui/tabs/datasets/page.py</extracomment>
        <translation>Zurückgehalten</translation>
    </message>
    <message>
        <source>Waits</source>
        <extracomment>studio/ui/tabs/datasets/page.py</extracomment>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Sending</source>
        <extracomment>studio/ui/tabs/datasets/page.py</extracomment>
        <translation>Wird gesendet</translation>
    </message>
    <message>
        <source>Sent</source>
        <extracomment>studio/ui/tabs/datasets/page.py</extracomment>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Not sent</source>
        <extracomment>studio/ui/tabs/datasets/page.py</extracomment>
        <translation>Nicht gesendet</translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <extracomment>studio/ui/tabs/datasets/page.py</extracomment>
        <translation>Noch nicht gesendet</translation>
    </message>
    <message>
        <source>Same sound as {name}</source>
        <extracomment>studio/ui/tabs/datasets/page.py</extracomment>
        <translation>Gleicher Ton wie {name}</translation>
    </message>
    <message>
        <source>Clipping</source>
        <extracomment>studio/ui/tabs/datasets/panel.py</extracomment>
        <translation>Übersteuerung</translation>
    </message>
    <message>
        <source>Speakers</source>
        <comment>people who speak</comment>
        <extracomment>studio/ui/tabs/datasets/panel.py</extracomment>
        <translation>Sprecher</translation>
    </message>
    <message>
        <source>Room</source>
        <comment>the echo of a room</comment>
        <extracomment>studio/ui/tabs/datasets/panel.py</extracomment>
        <translation>Raum</translation>
    </message>
    <message>
        <source>Size</source>
        <extracomment>studio/ui/tabs/datasets/panel.py</extracomment>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Held back.</source>
        <extracomment>studio/ui/tabs/datasets/panel.py</extracomment>
        <translation>Zurückgehalten.</translation>
    </message>
    <message numerus="yes">
        <source>Sending {count} files</source>
        <extracomment>studio/ui/tabs/datasets/sending.py; of one: Sending {count} file</extracomment>
        <translation>
            <numerusform>{count} Datei wird gesendet</numerusform>
            <numerusform>{count} Dateien werden gesendet</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} s</source>
        <comment>seconds</comment>
        <extracomment>studio/ui/tabs/datasets/summary.py</extracomment>
        <translation>{count} s</translation>
    </message>
    <message>
        <source>{count} min</source>
        <comment>minutes</comment>
        <extracomment>studio/ui/tabs/datasets/summary.py</extracomment>
        <translation>{count} min</translation>
    </message>
    <message numerus="yes">
        <source>{count:,} pass</source>
        <comment>files that pass</comment>
        <extracomment>studio/ui/tabs/datasets/summary.py; of one: {count:,} pass</extracomment>
        <translation>
            <numerusform>{count:,} bestanden</numerusform>
            <numerusform>{count:,} bestanden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count:,} to look at</source>
        <comment>files</comment>
        <extracomment>studio/ui/tabs/datasets/summary.py; of one: {count:,} to look at</extracomment>
        <translation>
            <numerusform>{count:,} fraglich</numerusform>
            <numerusform>{count:,} fraglich</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count:,} fail</source>
        <comment>files that fail</comment>
        <extracomment>studio/ui/tabs/datasets/summary.py; of one: {count:,} fail</extracomment>
        <translation>
            <numerusform>{count:,} nicht bestanden</numerusform>
            <numerusform>{count:,} nicht bestanden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count:,} doubles found</source>
        <extracomment>studio/ui/tabs/datasets/summary.py; of one: {count:,} double found</extracomment>
        <translation>
            <numerusform>{count:,} Dublette gefunden</numerusform>
            <numerusform>{count:,} Dubletten gefunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show the {count:,} alone</source>
        <comment>files</comment>
        <extracomment>studio/ui/tabs/datasets/summary.py; of one: Show the {count:,} alone</extracomment>
        <translation>
            <numerusform>Nur diese {count:,} zeigen</numerusform>
            <numerusform>Nur diese {count:,} zeigen</numerusform>
        </translation>
    </message>
    <message>
        <source>{usable} usable of {advised} min advised</source>
        <extracomment>studio/ui/tabs/datasets/summary.py</extracomment>
        <translation>{usable} nutzbar, empfohlen {advised} min</translation>
    </message>
    <message numerus="yes">
        <source>Send {count} waiting</source>
        <comment>files</comment>
        <extracomment>studio/ui/tabs/datasets/toolbar.py; of one: Send {count} waiting</extracomment>
        <translation>
            <numerusform>{count} wartende senden</numerusform>
            <numerusform>{count} wartende senden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fix {count} as copies…</source>
        <extracomment>studio/ui/tabs/datasets/toolbar.py; of one: Fix {count} as copy…</extracomment>
        <translation>
            <numerusform>{count} bessere Kopie…</numerusform>
            <numerusform>{count} bessere Kopien…</numerusform>
        </translation>
    </message>
    <message>
        <source>Correct “{word}”</source>
        <extracomment>studio/ui/tabs/infill/annotating.py</extracomment>
        <translation>„{word}“ berichtigen</translation>
    </message>
    <message>
        <source>Remove “{word}”</source>
        <extracomment>studio/ui/tabs/infill/annotating.py</extracomment>
        <translation>„{word}“ entfernen</translation>
    </message>
    <message>
        <source>Move “{word}”</source>
        <extracomment>studio/ui/tabs/infill/annotating.py</extracomment>
        <translation>„{word}“ verschieben</translation>
    </message>
    <message>
        <source>Take {number}, in place</source>
        <extracomment>studio/ui/tabs/infill/comparing.py</extracomment>
        <translation>Take {number}, im Zusammenhang</translation>
    </message>
    <message>
        <source>Take under key {number}, in place</source>
        <extracomment>studio/ui/tabs/infill/comparing.py</extracomment>
        <translation>Take auf Taste {number}, im Zusammenhang</translation>
    </message>
    <message>
        <source>You chose take {number}.</source>
        <extracomment>studio/ui/tabs/infill/comparing.py</extracomment>
        <translation>Sie haben Take {number} gewählt.</translation>
    </message>
    <message>
        <source>Which one fits? Keys 1 and 2, Enter chooses.</source>
        <extracomment>studio/ui/tabs/infill/comparing.py</extracomment>
        <translation>Welcher passt? Tasten 1 und 2, Eingabe wählt.</translation>
    </message>
    <message>
        <source>Which one fits? Keys 1 to {count}, Enter chooses.</source>
        <extracomment>studio/ui/tabs/infill/comparing.py</extracomment>
        <translation>Welcher passt? Tasten 1 bis {count}, Eingabe wählt.</translation>
    </message>
    <message>
        <source>Opening {name}…</source>
        <extracomment>studio/ui/tabs/infill/empty.py</extracomment>
        <translation>{name} wird geöffnet…</translation>
    </message>
    <message numerus="yes">
        <source>{name}, {count} patches</source>
        <extracomment>studio/ui/tabs/infill/export/delivering.py; of one: {name}, {count} patch</extracomment>
        <translation>
            <numerusform>{name}, {count} Patch</numerusform>
            <numerusform>{name}, {count} Patches</numerusform>
        </translation>
    </message>
    <message>
        <source>{step}… {percent} %</source>
        <extracomment>studio/ui/tabs/infill/export/delivering.py</extracomment>
        <translation>{step}… {percent} %</translation>
    </message>
    <message>
        <source>Saved {name} to {folder}.</source>
        <extracomment>studio/ui/tabs/infill/export/delivering.py</extracomment>
        <translation>{name} in {folder} gespeichert.</translation>
    </message>
    <message numerus="yes">
        <source>Saved {count} files to {folder}.</source>
        <extracomment>studio/ui/tabs/infill/export/delivering.py; of one: Saved {count} file to {folder}.</extracomment>
        <translation>
            <numerusform>{count} Datei in {folder} gespeichert.</numerusform>
            <numerusform>{count} Dateien in {folder} gespeichert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Saved to {name}, and {count} more beside it.</source>
        <extracomment>studio/ui/tabs/infill/export/delivering.py; of one: Saved to {name}, and {count} more beside it.</extracomment>
        <translation>
            <numerusform>Gespeichert als {name}, dazu {count} weitere Datei.</numerusform>
            <numerusform>Gespeichert als {name}, dazu {count} weitere Dateien.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Outside {count} patches every sample is the original.</source>
        <extracomment>studio/ui/tabs/infill/export/delivering.py; of one: Outside {count} patch every sample is the original.</extracomment>
        <translation>
            <numerusform>Außerhalb von {count} Patch stammt jedes Sample aus dem Original.</numerusform>
            <numerusform>Außerhalb von {count} Patches stammt jedes Sample aus dem Original.</numerusform>
        </translation>
    </message>
    <message>
        <source>As</source>
        <comment>what is exported: the whole recording, its patches, or both</comment>
        <extracomment>studio/ui/tabs/infill/export/form.py</extracomment>
        <translation>Als</translation>
    </message>
    <message>
        <source>Both</source>
        <comment>the mended recording and its patches</comment>
        <extracomment>studio/ui/tabs/infill/export/form.py</extracomment>
        <translation>Beides</translation>
    </message>
    <message>
        <source>Proof, always</source>
        <extracomment>studio/ui/tabs/infill/export/form.py</extracomment>
        <translation>Nachweis, immer</translation>
    </message>
    <message>
        <source>Sheets</source>
        <comment>papers about what was done</comment>
        <extracomment>studio/ui/tabs/infill/export/form.py</extracomment>
        <translation>Beiblätter</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>of a file</comment>
        <extracomment>studio/ui/tabs/infill/export/form.py</extracomment>
        <translation>Name</translation>
    </message>
    <message>
        <source>{step}, take {number} of {count}</source>
        <extracomment>studio/ui/tabs/infill/filling.py</extracomment>
        <translation>{step}, Take {number} von {count}</translation>
    </message>
    <message numerus="yes">
        <source>with {count} patches</source>
        <extracomment>studio/ui/tabs/infill/hearing.py; of one: with {count} patch</extracomment>
        <translation>
            <numerusform>mit {count} Patch</numerusform>
            <numerusform>mit {count} Patches</numerusform>
        </translation>
    </message>
    <message>
        <source>Laying in {name}</source>
        <extracomment>studio/ui/tabs/infill/hearing.py</extracomment>
        <translation>{name} wird eingesetzt</translation>
    </message>
    <message>
        <source>Old words: {words}</source>
        <extracomment>studio/ui/tabs/infill/old_words.py</extracomment>
        <translation>Alter Text: {words}</translation>
    </message>
    <message>
        <source>After “{words}”</source>
        <extracomment>studio/ui/tabs/infill/old_words.py</extracomment>
        <translation>Nach „{words}“</translation>
    </message>
    <message numerus="yes">
        <source>{count:,} characters too many for one patch. Shorten it</source>
        <extracomment>studio/ui/tabs/infill/page.py; of one: {count:,} character too many for one patch. Shorten it</extracomment>
        <translation>
            <numerusform>{count:,} Zeichen zu viel für einen Patch. Kürzen Sie ihn</numerusform>
            <numerusform>{count:,} Zeichen zu viel für einen Patch. Kürzen Sie ihn</numerusform>
        </translation>
    </message>
    <message>
        <source>{language} is not spoken here. Choose another language</source>
        <extracomment>studio/ui/tabs/infill/page.py</extracomment>
        <translation>{language} kann hier nicht gesprochen werden. Wählen Sie eine andere Sprache</translation>
    </message>
    <message numerus="yes">
        <source>Make {count} missing</source>
        <extracomment>studio/ui/tabs/infill/panel.py; of one: Make {count} missing</extracomment>
        <translation>
            <numerusform>{count} erzeugen</numerusform>
            <numerusform>{count} erzeugen</numerusform>
        </translation>
    </message>
    <message>
        <source>Make one take of each: {quote}</source>
        <extracomment>studio/ui/tabs/infill/panel.py</extracomment>
        <translation>Von jedem einen Take erzeugen: {quote}</translation>
    </message>
    <message numerus="yes">
        <source>{count} ready</source>
        <comment>patches</comment>
        <extracomment>studio/ui/tabs/infill/panel.py; of one: {count} ready</extracomment>
        <translation>
            <numerusform>{count} bereit</numerusform>
            <numerusform>{count} bereit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} to listen to</source>
        <comment>patches</comment>
        <extracomment>studio/ui/tabs/infill/panel.py; of one: {count} to listen to</extracomment>
        <translation>
            <numerusform>{count} anzuhören</numerusform>
            <numerusform>{count} anzuhören</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} not made</source>
        <comment>patches</comment>
        <extracomment>studio/ui/tabs/infill/panel.py; of one: {count} not made</extracomment>
        <translation>
            <numerusform>{count} nicht erzeugt</numerusform>
            <numerusform>{count} nicht erzeugt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} off</source>
        <comment>patches that are turned off</comment>
        <extracomment>studio/ui/tabs/infill/panel.py; of one: {count} off</extracomment>
        <translation>
            <numerusform>{count} aus</numerusform>
            <numerusform>{count} aus</numerusform>
        </translation>
    </message>
    <message>
        <source>Patch {number}</source>
        <extracomment>studio/ui/tabs/infill/patch_head.py</extracomment>
        <translation>Patch {number}</translation>
    </message>
    <message>
        <source>at {time}</source>
        <extracomment>studio/ui/tabs/infill/patch_head.py</extracomment>
        <translation>bei {time}</translation>
    </message>
    <message>
        <source>Show it</source>
        <extracomment>studio/ui/tabs/infill/patch_list.py</extracomment>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Turn it off</source>
        <extracomment>studio/ui/tabs/infill/patch_list.py</extracomment>
        <translation>Ausschalten</translation>
    </message>
    <message>
        <source>Turn it on</source>
        <extracomment>studio/ui/tabs/infill/patch_list.py</extracomment>
        <translation>Einschalten</translation>
    </message>
    <message>
        <source>Select the wrong words above or in the text, press Enter, then type the right ones.</source>
        <extracomment>studio/ui/tabs/infill/patch_part.py</extracomment>
        <translation>Die falschen Wörter oben oder im Text auswählen, Eingabe drücken, dann die richtigen tippen.</translation>
    </message>
    <message>
        <source>silence</source>
        <extracomment>studio/ui/tabs/infill/patch_rows.py</extracomment>
        <translation>Stille</translation>
    </message>
    <message>
        <source>removed</source>
        <comment>words of the recording</comment>
        <extracomment>studio/ui/tabs/infill/patch_rows.py</extracomment>
        <translation>entfernt</translation>
    </message>
    <message>
        <source>take {number}</source>
        <extracomment>studio/ui/tabs/infill/patch_rows.py</extracomment>
        <translation>Take {number}</translation>
    </message>
    <message>
        <source>off</source>
        <comment>of a patch: turned off</comment>
        <extracomment>studio/ui/tabs/infill/patch_rows.py</extracomment>
        <translation>aus</translation>
    </message>
    <message>
        <source>Patch {old} removed</source>
        <extracomment>studio/ui/tabs/infill/patch_rows.py</extracomment>
        <translation>Patch: {old} entfernt</translation>
    </message>
    <message>
        <source>Patch {old} becomes {new}</source>
        <extracomment>studio/ui/tabs/infill/patch_rows.py</extracomment>
        <translation>Patch: {old} wird zu {new}</translation>
    </message>
    <message>
        <source>Patch {new} put in</source>
        <extracomment>studio/ui/tabs/infill/patch_rows.py</extracomment>
        <translation>Patch: {new} eingefügt</translation>
    </message>
    <message>
        <source>in sight</source>
        <extracomment>studio/ui/tabs/infill/patch_rows.py</extracomment>
        <translation>angezeigt</translation>
    </message>
    <message>
        <source>key 1: hear in place</source>
        <extracomment>studio/ui/tabs/infill/patch_wording.py</extracomment>
        <translation>Taste 1: im Zusammenhang anhören</translation>
    </message>
    <message>
        <source>keys 1, 2: hear in place</source>
        <extracomment>studio/ui/tabs/infill/patch_wording.py</extracomment>
        <translation>Tasten 1, 2: im Zusammenhang anhören</translation>
    </message>
    <message>
        <source>keys 1, 2, 3: hear in place</source>
        <extracomment>studio/ui/tabs/infill/patch_wording.py</extracomment>
        <translation>Tasten 1, 2, 3: im Zusammenhang anhören</translation>
    </message>
    <message>
        <source>keys 1 to {count}: hear in place</source>
        <extracomment>studio/ui/tabs/infill/patch_wording.py</extracomment>
        <translation>Tasten 1 bis {count}: im Zusammenhang anhören</translation>
    </message>
    <message numerus="yes">
        <source>Make {count} more</source>
        <extracomment>studio/ui/tabs/infill/patch_wording.py; of one: Make {count} more</extracomment>
        <translation>
            <numerusform>{count} weiteren erzeugen</numerusform>
            <numerusform>{count} weitere erzeugen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Make {count} takes</source>
        <extracomment>studio/ui/tabs/infill/patch_wording.py; of one: Make {count} take</extracomment>
        <translation>
            <numerusform>{count} Take erzeugen</numerusform>
            <numerusform>{count} Takes erzeugen</numerusform>
        </translation>
    </message>
    <message>
        <source>Sends {before:.1f} s before and {after:.1f} s after</source>
        <extracomment>studio/ui/tabs/infill/patch_wording.py</extracomment>
        <translation>Sendet {before:.1f} s davor und {after:.1f} s danach</translation>
    </message>
    <message>
        <source>Sends {before:.1f} s before</source>
        <extracomment>studio/ui/tabs/infill/patch_wording.py</extracomment>
        <translation>Sendet {before:.1f} s davor</translation>
    </message>
    <message>
        <source>Sends {after:.1f} s after</source>
        <extracomment>studio/ui/tabs/infill/patch_wording.py</extracomment>
        <translation>Sendet {after:.1f} s danach</translation>
    </message>
    <message>
        <source>“{words}” is made, as far as the next pause.</source>
        <extracomment>studio/ui/tabs/infill/patch_wording.py</extracomment>
        <translation>„{words}“ wird erzeugt, bis zur nächsten Pause.</translation>
    </message>
    <message>
        <source>Only “{words}” is made; the other words stay as they were recorded.</source>
        <extracomment>studio/ui/tabs/infill/patch_wording.py</extracomment>
        <translation>Nur „{words}“ wird erzeugt; die anderen Wörter bleiben wie aufgenommen.</translation>
    </message>
    <message>
        <source>Pickup lists</source>
        <extracomment>studio/ui/tabs/infill/pickups/joint.py</extracomment>
        <translation>Korrekturlisten</translation>
    </message>
    <message>
        <source>Pickup list, {count}</source>
        <extracomment>studio/ui/tabs/infill/pickups/joint.py</extracomment>
        <translation>Korrekturliste, {count}</translation>
    </message>
    <message>
        <source>Line {number}</source>
        <extracomment>studio/ui/tabs/infill/pickups/page.py</extracomment>
        <translation>Zeile {number}</translation>
    </message>
    <message>
        <source>in {recording}</source>
        <extracomment>studio/ui/tabs/infill/pickups/page.py</extracomment>
        <translation>in {recording}</translation>
    </message>
    <message>
        <source>{percent} percent sure</source>
        <extracomment>studio/ui/tabs/infill/pickups/page.py</extracomment>
        <translation>zu {percent} Prozent sicher</translation>
    </message>
    <message>
        <source>{old} removed</source>
        <extracomment>studio/ui/tabs/infill/pickups/page.py</extracomment>
        <translation>{old} entfernt</translation>
    </message>
    <message>
        <source>{old} becomes {new}</source>
        <extracomment>studio/ui/tabs/infill/pickups/page.py</extracomment>
        <translation>{old} wird zu {new}</translation>
    </message>
    <message>
        <source>{new} inserted</source>
        <extracomment>studio/ui/tabs/infill/pickups/page.py</extracomment>
        <translation>{new} eingefügt</translation>
    </message>
    <message numerus="yes">
        <source>{count} not read</source>
        <comment>lines</comment>
        <extracomment>studio/ui/tabs/infill/pickups/page.py; of one: {count} not read</extracomment>
        <translation>
            <numerusform>{count} nicht gelesen</numerusform>
            <numerusform>{count} nicht gelesen</numerusform>
        </translation>
    </message>
    <message>
        <source>This list is for {recordings}. Choose a line to open it.</source>
        <extracomment>studio/ui/tabs/infill/pickups/page.py</extracomment>
        <translation>Diese Liste gehört zu {recordings}. Eine Zeile wählen, um sie zu öffnen.</translation>
    </message>
    <message>
        <source>Place {number} of {count}: is it this one?</source>
        <extracomment>studio/ui/tabs/infill/pickups/page.py</extracomment>
        <translation>Stelle {number} von {count}: Ist es diese?</translation>
    </message>
    <message numerus="yes">
        <source>{state}, with lines {lines}</source>
        <extracomment>studio/ui/tabs/infill/pickups/page.py; of one: {state}, with line {lines}</extracomment>
        <translation>
            <numerusform>{state}, mit Zeile {lines}</numerusform>
            <numerusform>{state}, mit den Zeilen {lines}</numerusform>
        </translation>
    </message>
    <message>
        <source>Not made</source>
        <extracomment>studio/ui/tabs/infill/pickups/page.py</extracomment>
        <translation>Nicht erzeugt</translation>
    </message>
    <message>
        <source>Being made…</source>
        <extracomment>studio/ui/tabs/infill/pickups/page.py</extracomment>
        <translation>Wird erzeugt…</translation>
    </message>
    <message>
        <source>To hear</source>
        <extracomment>studio/ui/tabs/infill/pickups/page.py</extracomment>
        <translation>Anzuhören</translation>
    </message>
    <message>
        <source>Accepted</source>
        <extracomment>studio/ui/tabs/infill/pickups/page.py</extracomment>
        <translation>Angenommen</translation>
    </message>
    <message>
        <source>Rejected</source>
        <extracomment>studio/ui/tabs/infill/pickups/page.py</extracomment>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>No pickup list yet. Paste one, or open a table, a Word document with comments, or labels.</source>
        <extracomment>studio/ui/tabs/infill/pickups/part.py</extracomment>
        <translation>Noch keine Korrekturliste. Eine einfügen oder eine Tabelle, ein Word-Dokument mit Kommentaren oder Textmarken öffnen.</translation>
    </message>
    <message>
        <source>CSV, text, .docx comments and Audacity’s labels: times, old words → new words, or both.</source>
        <extracomment>studio/ui/tabs/infill/pickups/part.py</extracomment>
        <translation>CSV, Text, .docx-Kommentare und Textmarken aus Audacity: Zeiten, alter → neuer Text oder beides.</translation>
    </message>
    <message>
        <source>Pickup list</source>
        <extracomment>studio/ui/tabs/infill/pickups/part.py</extracomment>
        <translation>Korrekturliste</translation>
    </message>
    <message>
        <source>Paste…</source>
        <extracomment>studio/ui/tabs/infill/pickups/part.py</extracomment>
        <translation>Einfügen…</translation>
    </message>
    <message>
        <source>Open a list…</source>
        <extracomment>studio/ui/tabs/infill/pickups/part.py</extracomment>
        <translation>Liste öffnen…</translation>
    </message>
    <message>
        <source>Put the list away; its patches stay</source>
        <extracomment>studio/ui/tabs/infill/pickups/part.py</extracomment>
        <translation>Liste weglegen; ihre Patches bleiben</translation>
    </message>
    <message>
        <source>Back to the words</source>
        <extracomment>studio/ui/tabs/infill/pickups/part.py</extracomment>
        <translation>Zurück zu den Wörtern</translation>
    </message>
    <message>
        <source>Accept</source>
        <extracomment>studio/ui/tabs/infill/pickups/part.py</extracomment>
        <translation>Annehmen</translation>
    </message>
    <message>
        <source>Reject</source>
        <extracomment>studio/ui/tabs/infill/pickups/part.py</extracomment>
        <translation>Ablehnen</translation>
    </message>
    <message>
        <source>Make</source>
        <extracomment>studio/ui/tabs/infill/pickups/part.py</extracomment>
        <translation>Erzeugen</translation>
    </message>
    <message>
        <source>Paste a list…</source>
        <extracomment>studio/ui/tabs/infill/pickups/part.py</extracomment>
        <translation>Liste einfügen…</translation>
    </message>
    <message>
        <source>This is the place</source>
        <extracomment>studio/ui/tabs/infill/pickups/part.py</extracomment>
        <translation>Das ist die Stelle</translation>
    </message>
    <message>
        <source>Next place</source>
        <extracomment>studio/ui/tabs/infill/pickups/part.py</extracomment>
        <translation>Nächste Stelle</translation>
    </message>
    <message>
        <source>Nothing to judge in this line yet</source>
        <extracomment>studio/ui/tabs/infill/pickups/part.py</extracomment>
        <translation>In dieser Zeile gibt es noch nichts zu beurteilen</translation>
    </message>
    <message numerus="yes">
        <source>Make {count} patches</source>
        <extracomment>studio/ui/tabs/infill/pickups/part.py; of one: Make {count} patch</extracomment>
        <translation>
            <numerusform>{count} Patch erzeugen</numerusform>
            <numerusform>{count} Patches erzeugen</numerusform>
        </translation>
    </message>
    <message>
        <source>All made</source>
        <extracomment>studio/ui/tabs/infill/pickups/part.py</extracomment>
        <translation>Alle erzeugt</translation>
    </message>
    <message>
        <source>Paste a list</source>
        <extracomment>studio/ui/tabs/infill/pickups/part.py</extracomment>
        <translation>Liste einfügen</translation>
    </message>
    <message>
        <source>Open a list</source>
        <extracomment>studio/ui/tabs/infill/pickups/part.py</extracomment>
        <translation>Liste öffnen</translation>
    </message>
    <message>
        <source>Another take</source>
        <extracomment>studio/ui/tabs/infill/pickups/part.py</extracomment>
        <translation>Anderer Take</translation>
    </message>
    <message>
        <source>A line each, or the cells of a table. A time helps to find the place; words alone do where they are said once.</source>
        <extracomment>studio/ui/tabs/infill/pickups/paste.py</extracomment>
        <translation>Je eine Zeile oder die Zellen einer Tabelle. Eine Zeit hilft, die Stelle zu finden; Wörter allein genügen, wenn sie nur einmal vorkommen.</translation>
    </message>
    <message>
        <source>Find the places</source>
        <extracomment>studio/ui/tabs/infill/pickups/paste.py</extracomment>
        <translation>Stellen suchen</translation>
    </message>
    <message>
        <source>Paste a pickup list</source>
        <extracomment>studio/ui/tabs/infill/pickups/paste.py</extracomment>
        <translation>Korrekturliste einfügen</translation>
    </message>
    <message>
        <source>Every line that has a place is made</source>
        <extracomment>studio/ui/tabs/infill/pickups/presenter.py</extracomment>
        <translation>Jede Zeile mit einer Stelle ist erzeugt</translation>
    </message>
    <message>
        <source>No line of the list says what shall be mended.</source>
        <extracomment>studio/ui/tabs/infill/pickups/presenter.py</extracomment>
        <translation>Keine Zeile der Liste sagt, was ausgebessert werden soll.</translation>
    </message>
    <message>
        <source>Put the pickup list away</source>
        <extracomment>studio/ui/tabs/infill/pickups/presenter.py</extracomment>
        <translation>Korrekturliste weglegen</translation>
    </message>
    <message>
        <source>The list</source>
        <extracomment>studio/ui/tabs/infill/wording.py</extracomment>
        <translation>Die Liste</translation>
    </message>
    <message>
        <source>your recordings, your list and the takes already made</source>
        <extracomment>studio/ui/tabs/infill/pickups/producing.py</extracomment>
        <translation>Ihre Aufnahmen, Ihre Liste und die schon erzeugten Takes</translation>
    </message>
    <message>
        <source>All is made. A accepts, N hears the next take, X rejects.</source>
        <extracomment>studio/ui/tabs/infill/pickups/producing.py</extracomment>
        <translation>Alles ist erzeugt. A nimmt an, N spielt den nächsten Take, X lehnt ab.</translation>
    </message>
    <message>
        <source>There is no other take, and none can be made just now.</source>
        <extracomment>studio/ui/tabs/infill/pickups/producing.py</extracomment>
        <translation>Es gibt keinen anderen Take, und gerade lässt sich keiner erzeugen.</translation>
    </message>
    <message>
        <source>Make it once more</source>
        <extracomment>studio/ui/tabs/infill/pickups/producing.py</extracomment>
        <translation>Noch einmal erzeugen</translation>
    </message>
    <message>
        <source>There is nothing to accept yet: make the patch first.</source>
        <extracomment>studio/ui/tabs/infill/pickups/reviewing.py</extracomment>
        <translation>Noch gibt es nichts anzunehmen: Erzeugen Sie zuerst den Patch.</translation>
    </message>
    <message>
        <source>There are no takes to choose from.</source>
        <extracomment>studio/ui/tabs/infill/pickups/reviewing.py</extracomment>
        <translation>Es gibt keine Takes zur Auswahl.</translation>
    </message>
    <message>
        <source>Lines of the pickup list</source>
        <extracomment>studio/ui/tabs/infill/pickups/table.py</extracomment>
        <translation>Zeilen der Korrekturliste</translation>
    </message>
    <message>
        <source>A accepts, N takes the next take, X rejects, Space plays</source>
        <extracomment>studio/ui/tabs/infill/pickups/table.py</extracomment>
        <translation>A nimmt an, N nimmt den nächsten Take, X lehnt ab, Leertaste spielt ab</translation>
    </message>
    <message>
        <source>Its place</source>
        <extracomment>studio/ui/tabs/infill/pickups/table.py</extracomment>
        <translation>Ihre Stelle</translation>
    </message>
    <message>
        <source>Show the patch</source>
        <extracomment>studio/ui/tabs/infill/pickups/table.py</extracomment>
        <translation>Patch zeigen</translation>
    </message>
    <message>
        <source>Find the recording…</source>
        <extracomment>studio/ui/tabs/infill/pickups/table.py</extracomment>
        <translation>Aufnahme suchen…</translation>
    </message>
    <message>
        <source>Place, old words, new words, how sure, state</source>
        <extracomment>studio/ui/tabs/infill/pickups/table.py</extracomment>
        <translation>Stelle, alter Text, neuer Text, wie sicher, Status</translation>
    </message>
    <message>
        <source>Finding the places of the list</source>
        <extracomment>studio/ui/tabs/infill/pickups/working.py</extracomment>
        <translation>Stellen der Liste werden gesucht</translation>
    </message>
    <message>
        <source>Placing the line</source>
        <extracomment>studio/ui/tabs/infill/pickups/working.py</extracomment>
        <translation>Zeile wird zugeordnet</translation>
    </message>
    <message>
        <source>Making patches</source>
        <extracomment>studio/services/make_pickups.py</extracomment>
        <translation>Patches werden erzeugt</translation>
    </message>
    <message>
        <source>As recorded</source>
        <extracomment>studio/ui/tabs/infill/recorded_voice.py</extracomment>
        <translation>Wie aufgenommen</translation>
    </message>
    <message>
        <source>Whoever speaks in the recording, learned from it</source>
        <extracomment>studio/ui/tabs/infill/recorded_voice.py</extracomment>
        <translation>Wer in der Aufnahme spricht, daraus gelernt</translation>
    </message>
    <message>
        <source>Begin without</source>
        <extracomment>studio/ui/tabs/infill/reopening.py</extracomment>
        <translation>Ohne beginnen</translation>
    </message>
    <message>
        <source>Bring along</source>
        <extracomment>studio/ui/tabs/infill/reopening.py</extracomment>
        <translation>Mitnehmen</translation>
    </message>
    <message>
        <source>Nothing that was tried makes these seams better. Try another take, or move an edge.</source>
        <extracomment>studio/ui/tabs/infill/seams/fixing.py</extracomment>
        <translation>Nichts, was versucht wurde, macht diese Nähte besser. Versuchen Sie einen anderen Take oder verschieben Sie einen Rand.</translation>
    </message>
    <message>
        <source>Looking for a fix</source>
        <extracomment>studio/ui/tabs/infill/seams/fixing.py</extracomment>
        <translation>Nachbesserung wird gesucht</translation>
    </message>
    <message>
        <source>Listening to what was made</source>
        <extracomment>studio/ui/tabs/infill/seams/judging.py</extracomment>
        <translation>Erzeugtes wird gegengehört</translation>
    </message>
    <message>
        <source>No patch has anything that has to be listened to.</source>
        <extracomment>studio/ui/tabs/infill/seams/minding.py</extracomment>
        <translation>Kein Patch muss angehört werden.</translation>
    </message>
    <message>
        <source>The patch in its place</source>
        <extracomment>studio/ui/tabs/infill/seams/minding.py</extracomment>
        <translation>Der Patch im Zusammenhang</translation>
    </message>
    <message>
        <source>Before the fix</source>
        <extracomment>studio/ui/tabs/infill/seams/minding.py</extracomment>
        <translation>Vor der Nachbesserung</translation>
    </message>
    <message>
        <source>After the fix</source>
        <extracomment>studio/ui/tabs/infill/seams/minding.py</extracomment>
        <translation>Nach der Nachbesserung</translation>
    </message>
    <message>
        <source>Measuring the seams…</source>
        <extracomment>studio/ui/tabs/infill/seams/part.py</extracomment>
        <translation>Nähte werden gemessen…</translation>
    </message>
    <message>
        <source>Seams</source>
        <extracomment>studio/ui/tabs/infill/seams/part.py</extracomment>
        <translation>Nähte</translation>
    </message>
    <message>
        <source>Hear</source>
        <extracomment>studio/ui/tabs/infill/seams/part.py</extracomment>
        <translation>Anhören</translation>
    </message>
    <message>
        <source>Details</source>
        <extracomment>studio/ui/tabs/infill/seams/part.py</extracomment>
        <translation>Details</translation>
    </message>
    <message>
        <source>Hear it in its place, round and round</source>
        <extracomment>studio/ui/tabs/infill/seams/part.py</extracomment>
        <translation>Im Zusammenhang anhören, in Schleife</translation>
    </message>
    <message>
        <source>Look for what makes it better</source>
        <extracomment>studio/ui/tabs/infill/seams/part.py</extracomment>
        <translation>Suchen, was es besser macht</translation>
    </message>
    <message>
        <source>Proposed fix</source>
        <extracomment>studio/ui/tabs/infill/seams/proposal.py</extracomment>
        <translation>Vorschlag</translation>
    </message>
    <message>
        <source>Hear before</source>
        <extracomment>studio/ui/tabs/infill/seams/proposal.py</extracomment>
        <translation>Vorher hören</translation>
    </message>
    <message>
        <source>Hear after</source>
        <extracomment>studio/ui/tabs/infill/seams/proposal.py</extracomment>
        <translation>Nachher hören</translation>
    </message>
    <message>
        <source>Apply</source>
        <extracomment>studio/ui/tabs/infill/seams/proposal.py</extracomment>
        <translation>Anwenden</translation>
    </message>
    <message>
        <source>Another way</source>
        <extracomment>studio/ui/tabs/infill/seams/proposal.py</extracomment>
        <translation>Andere Lösung</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <extracomment>studio/ui/tabs/infill/seams/proposal.py</extracomment>
        <translation>So lassen</translation>
    </message>
    <message>
        <source>both seams good then</source>
        <extracomment>studio/ui/tabs/infill/seams/proposal.py</extracomment>
        <translation>dann beide Nähte gut</translation>
    </message>
    <message>
        <source>How much louder the patch is than the speech beside it, in dB</source>
        <extracomment>studio/ui/tabs/infill/seams/table.py</extracomment>
        <translation>Wie viel lauter der Patch ist als die Sprache daneben, in dB</translation>
    </message>
    <message>
        <source>How much brighter the patch is, in dB an octave</source>
        <extracomment>studio/ui/tabs/infill/seams/table.py</extracomment>
        <translation>Wie viel heller der Patch ist, in dB pro Oktave</translation>
    </message>
    <message>
        <source>How much louder the room is in its pauses, in dB</source>
        <extracomment>studio/ui/tabs/infill/seams/table.py</extracomment>
        <translation>Wie viel lauter der Raum in den Pausen des Patches ist, in dB</translation>
    </message>
    <message>
        <source>How far the voice jumps, in semitones</source>
        <extracomment>studio/ui/tabs/infill/seams/table.py</extracomment>
        <translation>Wie weit die Stimme springt, in Halbtönen</translation>
    </message>
    <message>
        <source>How much longer the pause is than it was, in seconds</source>
        <extracomment>studio/ui/tabs/infill/seams/table.py</extracomment>
        <translation>Wie viel länger die Pause ist als vorher, in Sekunden</translation>
    </message>
    <message>
        <source>Seams in figures</source>
        <extracomment>studio/ui/tabs/infill/seams/table.py</extracomment>
        <translation>Nähte in Zahlen</translation>
    </message>
    <message>
        <source>How it is said</source>
        <extracomment>studio/ui/tabs/infill/spoken_popover.py</extracomment>
        <translation>Wie es gesprochen wird</translation>
    </message>
    <message>
        <source>Words</source>
        <extracomment>studio/ui/export/provenance_pdf.py</extracomment>
        <translation>Wörter</translation>
    </message>
    <message>
        <source>You hear this one</source>
        <extracomment>studio/ui/tabs/infill/takes_view.py</extracomment>
        <translation>Diesen hören Sie</translation>
    </message>
    <message>
        <source>Hidden until you choose</source>
        <extracomment>studio/ui/tabs/infill/takes_view.py</extracomment>
        <translation>Verdeckt, bis Sie wählen</translation>
    </message>
    <message>
        <source>Make a take first, then export</source>
        <extracomment>studio/ui/tabs/infill/toolbar.py</extracomment>
        <translation>Zuerst einen Take erzeugen, dann exportieren</translation>
    </message>
    <message>
        <source>The mended file is being written</source>
        <extracomment>studio/ui/tabs/infill/toolbar.py</extracomment>
        <translation>Die ausgebesserte Datei wird geschrieben</translation>
    </message>
    <message>
        <source>Export mended…</source>
        <extracomment>studio/ui/tabs/infill/toolbar.py</extracomment>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Patch panel</source>
        <extracomment>studio/ui/tabs/infill/toolbar.py</extracomment>
        <translation>Patchbereich</translation>
    </message>
    <message>
        <source>Export the mended recording (Ctrl+Shift+E)</source>
        <extracomment>studio/ui/tabs/infill/toolbar.py</extracomment>
        <translation>Ausgebesserte Aufnahme exportieren (Strg+Umschalt+E)</translation>
    </message>
    <message>
        <source>Click a take’s number to hear it in place, then Export mended…</source>
        <extracomment>studio/ui/tabs/infill/tutorial/steps.py</extracomment>
        <translation>Auf die Nummer eines Takes klicken, um ihn im Zusammenhang zu hören, dann Exportieren…</translation>
    </message>
    <message>
        <source>What edges go to while they are dragged; Alt suspends it</source>
        <extracomment>studio/ui/tabs/infill/view_choice.py</extracomment>
        <translation>Woran Ränder beim Ziehen einrasten; Alt setzt es aus</translation>
    </message>
    <message>
        <source>Waveform</source>
        <extracomment>studio/ui/tabs/infill/view_choice.py</extracomment>
        <translation>Wellenform</translation>
    </message>
    <message>
        <source>Spectrogram</source>
        <extracomment>studio/ui/tabs/infill/view_choice.py</extracomment>
        <translation>Spektrogramm</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <extracomment>studio/ui/tabs/infill/wave_part.py</extracomment>
        <translation>Verkleinern</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <extracomment>studio/ui/tabs/infill/wave_part.py</extracomment>
        <translation>Vergrößern</translation>
    </message>
    <message>
        <source>Show all</source>
        <extracomment>studio/ui/tabs/infill/wave_part.py</extracomment>
        <translation>Alles zeigen</translation>
    </message>
    <message>
        <source>Listen</source>
        <extracomment>studio/ui/tabs/infill/words/nothing_heard.py</extracomment>
        <translation>Zuhören</translation>
    </message>
    <message>
        <source>Paste the text…</source>
        <extracomment>studio/ui/tabs/infill/words/nothing_heard.py</extracomment>
        <translation>Text einfügen…</translation>
    </message>
    <message>
        <source>heard on this computer</source>
        <extracomment>studio/ui/tabs/infill/words/pane.py</extracomment>
        <translation>auf diesem Computer erkannt</translation>
    </message>
    <message>
        <source>from the text that was pasted</source>
        <extracomment>studio/ui/tabs/infill/words/pane.py</extracomment>
        <translation>aus dem eingefügten Text</translation>
    </message>
    <message>
        <source>Click words to select, Shift-click to extend.</source>
        <extracomment>studio/ui/tabs/infill/words/pane.py</extracomment>
        <translation>Wörter zum Auswählen anklicken, mit Umschalt erweitern.</translation>
    </message>
    <message>
        <source>The words come once the recording is read.</source>
        <extracomment>studio/ui/tabs/infill/words/pane.py</extracomment>
        <translation>Die Wörter kommen, sobald die Aufnahme gelesen ist.</translation>
    </message>
    <message>
        <source>Search the words</source>
        <extracomment>studio/ui/tabs/infill/words/pane.py</extracomment>
        <translation>Wörter durchsuchen</translation>
    </message>
    <message>
        <source>Correct the selected words</source>
        <extracomment>studio/ui/tabs/infill/words/pane.py</extracomment>
        <translation>Ausgewählte Wörter berichtigen</translation>
    </message>
    <message>
        <source>Stop listening</source>
        <extracomment>studio/ui/tabs/infill/words/pane.py</extracomment>
        <translation>Erkennen stoppen</translation>
    </message>
    <message>
        <source>Listen for the words that are missing</source>
        <extracomment>studio/ui/tabs/infill/words/pane.py</extracomment>
        <translation>Fehlende Wörter erkennen</translation>
    </message>
    <message>
        <source>Word</source>
        <extracomment>studio/ui/tabs/infill/words/pane.py</extracomment>
        <translation>Wort</translation>
    </message>
    <message>
        <source>Go there</source>
        <extracomment>studio/ui/tabs/infill/words/pane.py</extracomment>
        <translation>Dorthin</translation>
    </message>
    <message>
        <source>Correct…</source>
        <extracomment>studio/ui/tabs/infill/words/pane.py</extracomment>
        <translation>Berichtigen…</translation>
    </message>
    <message>
        <source>Words of the recording</source>
        <extracomment>studio/ui/tabs/infill/words/paper.py</extracomment>
        <translation>Wörter der Aufnahme</translation>
    </message>
    <message>
        <source>Previous</source>
        <extracomment>studio/ui/tabs/infill/words/search_row.py</extracomment>
        <translation>Vorige</translation>
    </message>
    <message>
        <source>Next</source>
        <extracomment>studio/ui/tabs/infill/words/search_row.py</extracomment>
        <translation>Nächste</translation>
    </message>
    <message>
        <source>Close the search</source>
        <extracomment>studio/ui/tabs/infill/words/search_row.py</extracomment>
        <translation>Suche schließen</translation>
    </message>
    <message>
        <source>Not found</source>
        <extracomment>studio/ui/tabs/infill/words/search_row.py</extracomment>
        <translation>Nicht gefunden</translation>
    </message>
    <message>
        <source>Select words</source>
        <extracomment>studio/ui/tabs/infill/writing.py</extracomment>
        <translation>Wörter auswählen</translation>
    </message>
    <message>
        <source>Move the patch</source>
        <extracomment>studio/ui/tabs/infill/writing.py</extracomment>
        <translation>Patch verschieben</translation>
    </message>
    <message>
        <source>Show a patch</source>
        <extracomment>studio/ui/tabs/infill/writing.py</extracomment>
        <translation>Patch zeigen</translation>
    </message>
    <message>
        <source>Bring the patches along</source>
        <extracomment>studio/ui/tabs/infill/writing.py</extracomment>
        <translation>Patches mitnehmen</translation>
    </message>
    <message>
        <source>Find takes again</source>
        <extracomment>studio/ui/tabs/infill/writing.py</extracomment>
        <translation>Takes wiederfinden</translation>
    </message>
    <message>
        <source>Type the new words</source>
        <extracomment>studio/ui/tabs/infill/writing.py</extracomment>
        <translation>Neuen Text eingeben</translation>
    </message>
    <message>
        <source>Prepare the patch</source>
        <extracomment>studio/ui/tabs/infill/writing.py</extracomment>
        <translation>Patch vorbereiten</translation>
    </message>
    <message>
        <source>Change the model</source>
        <extracomment>studio/ui/tabs/infill/writing.py</extracomment>
        <translation>Modell ändern</translation>
    </message>
    <message>
        <source>Change the language</source>
        <extracomment>studio/ui/tabs/infill/writing.py</extracomment>
        <translation>Sprache ändern</translation>
    </message>
    <message>
        <source>Change the speed</source>
        <extracomment>studio/ui/tabs/infill/writing.py</extracomment>
        <translation>Tempo ändern</translation>
    </message>
    <message>
        <source>Change the feeling</source>
        <extracomment>studio/ui/tabs/infill/writing.py</extracomment>
        <translation>Emotion ändern</translation>
    </message>
    <message>
        <source>Turn a patch on</source>
        <extracomment>studio/ui/tabs/infill/writing.py</extracomment>
        <translation>Patch einschalten</translation>
    </message>
    <message>
        <source>Turn a patch off</source>
        <extracomment>studio/ui/tabs/infill/writing.py</extracomment>
        <translation>Patch ausschalten</translation>
    </message>
    <message>
        <source>Delete a patch</source>
        <extracomment>studio/ui/tabs/infill/writing.py</extracomment>
        <translation>Patch löschen</translation>
    </message>
    <message>
        <source>Paste text</source>
        <extracomment>studio/ui/tabs/tts/arranging.py</extracomment>
        <translation>Text einfügen</translation>
    </message>
    <message>
        <source>Open text</source>
        <extracomment>studio/ui/tabs/tts/arranging.py</extracomment>
        <translation>Text öffnen</translation>
    </message>
    <message>
        <source>Add a character</source>
        <extracomment>studio/ui/tabs/tts/arranging.py</extracomment>
        <translation>Rolle hinzufügen</translation>
    </message>
    <message>
        <source>Write some words first</source>
        <extracomment>studio/ui/tabs/tts/asking.py</extracomment>
        <translation>Zuerst etwas Text schreiben</translation>
    </message>
    <message>
        <source>Speak like the current block</source>
        <extracomment>studio/ui/tabs/tts/cast_popover.py</extracomment>
        <translation>Sprechen wie der aktuelle Block</translation>
    </message>
    <message>
        <source>Remove the character; its blocks keep their voice</source>
        <extracomment>studio/ui/tabs/tts/cast_popover.py</extracomment>
        <translation>Rolle entfernen; ihre Blöcke behalten die Stimme</translation>
    </message>
    <message>
        <source>Language of the script</source>
        <extracomment>studio/ui/tabs/tts/cast_popover.py</extracomment>
        <translation>Sprache des Skripts</translation>
    </message>
    <message>
        <source>Script</source>
        <extracomment>studio/ui/tabs/tts/cast_popover.py</extracomment>
        <translation>Skript</translation>
    </message>
    <message>
        <source>Blocks follow unless they have something of their own.</source>
        <extracomment>studio/ui/tabs/tts/cast_popover.py</extracomment>
        <translation>Blöcke richten sich danach, wenn sie nichts Eigenes haben.</translation>
    </message>
    <message>
        <source>Change the pause</source>
        <extracomment>studio/ui/tabs/tts/cast_popover.py</extracomment>
        <translation>Pause ändern</translation>
    </message>
    <message>
        <source>Each block by the voice used last</source>
        <extracomment>studio/ui/tabs/tts/cast_popover.py</extracomment>
        <translation>Jeder Block mit der zuletzt benutzten Stimme</translation>
    </message>
    <message>
        <source>Nobody yet. A text with names before its lines brings its own.</source>
        <extracomment>studio/ui/tabs/tts/cast_popover.py</extracomment>
        <translation>Noch niemand. Ein Text mit Namen vor den Zeilen bringt seine Rollen mit.</translation>
    </message>
    <message>
        <source>Choose the script&apos;s voice</source>
        <extracomment>studio/ui/tabs/tts/cast_popover.py</extracomment>
        <translation>Stimme des Skripts wählen</translation>
    </message>
    <message>
        <source>Every take that was listened to says its words from the first to the last.</source>
        <extracomment>studio/ui/tabs/tts/checking.py</extracomment>
        <translation>Jeder gegengehörte Take sagt seinen Text vom ersten bis zum letzten Wort.</translation>
    </message>
    <message>
        <source>Listening back</source>
        <extracomment>studio/ui/tabs/tts/checking.py</extracomment>
        <translation>Wird gegengehört</translation>
    </message>
    <message>
        <source>This computer listens, free, and names words that are missing, changed or cut off.</source>
        <extracomment>studio/ui/tabs/tts/checking_popover.py</extracomment>
        <translation>Dieser Computer hört kostenlos gegen und nennt Wörter, die fehlen, anders oder abgeschnitten sind.</translation>
    </message>
    <message>
        <source>What may be wrong</source>
        <extracomment>studio/ui/tabs/tts/checking_popover.py</extracomment>
        <translation>Was vielleicht nicht stimmt</translation>
    </message>
    <message>
        <source>Listen back</source>
        <extracomment>studio/ui/tabs/tts/checking_popover.py</extracomment>
        <translation>Gegenhören</translation>
    </message>
    <message>
        <source>Every take was listened to</source>
        <extracomment>studio/ui/tabs/tts/checking_popover.py</extracomment>
        <translation>Jeder Take ist gegengehört</translation>
    </message>
    <message>
        <source>Nothing is made yet.</source>
        <extracomment>studio/ui/tabs/tts/checking_popover.py</extracomment>
        <translation>Noch ist nichts erzeugt.</translation>
    </message>
    <message>
        <source>Making what is missing…</source>
        <extracomment>studio/ui/tabs/tts/delivering.py</extracomment>
        <translation>Fehlendes wird erzeugt…</translation>
    </message>
    <message>
        <source>Type words</source>
        <extracomment>studio/ui/tabs/tts/document.py</extracomment>
        <translation>Text eingeben</translation>
    </message>
    <message>
        <source>Change the longest length</source>
        <extracomment>studio/ui/tabs/tts/document.py</extracomment>
        <translation>Höchstlänge ändern</translation>
    </message>
    <message>
        <source>Change the target length</source>
        <extracomment>studio/ui/tabs/tts/document.py</extracomment>
        <translation>Ziellänge ändern</translation>
    </message>
    <message>
        <source>Rename the block</source>
        <extracomment>studio/ui/tabs/tts/document.py</extracomment>
        <translation>Block umbenennen</translation>
    </message>
    <message>
        <source>Lock the block</source>
        <extracomment>studio/ui/tabs/tts/document.py</extracomment>
        <translation>Block sperren</translation>
    </message>
    <message>
        <source>Unlock the block</source>
        <extracomment>studio/ui/tabs/tts/document.py</extracomment>
        <translation>Block entsperren</translation>
    </message>
    <message>
        <source>Take the approval back</source>
        <extracomment>studio/ui/tabs/tts/document.py</extracomment>
        <translation>Freigabe zurücknehmen</translation>
    </message>
    <message>
        <source>Rename the script</source>
        <extracomment>studio/ui/tabs/tts/document.py</extracomment>
        <translation>Skript umbenennen</translation>
    </message>
    <message>
        <source>No words yet. Type here, paste a script, or open a text.</source>
        <extracomment>studio/ui/tabs/tts/editor.py</extracomment>
        <translation>Noch kein Text. Hier tippen, ein Skript einfügen oder einen Text öffnen.</translation>
    </message>
    <message>
        <source>Words of the block</source>
        <extracomment>studio/ui/tabs/tts/editor.py</extracomment>
        <translation>Text des Blocks</translation>
    </message>
    <message>
        <source>Replace with</source>
        <extracomment>studio/ui/tabs/tts/find_bar.py</extracomment>
        <translation>Ersetzen durch</translation>
    </message>
    <message>
        <source>Match case</source>
        <extracomment>studio/ui/tabs/tts/find_bar.py</extracomment>
        <translation>Groß/klein</translation>
    </message>
    <message>
        <source>Find the one before</source>
        <extracomment>studio/ui/tabs/tts/find_bar.py</extracomment>
        <translation>Vorigen suchen</translation>
    </message>
    <message>
        <source>Find the next</source>
        <extracomment>studio/ui/tabs/tts/find_bar.py</extracomment>
        <translation>Nächsten suchen</translation>
    </message>
    <message>
        <source>Replace all</source>
        <extracomment>studio/ui/tabs/tts/find_bar.py</extracomment>
        <translation>Alle ersetzen</translation>
    </message>
    <message>
        <source>Type what to find first</source>
        <extracomment>studio/ui/tabs/tts/find_bar.py</extracomment>
        <translation>Zuerst eingeben, was zu suchen ist</translation>
    </message>
    <message>
        <source>Not in this script</source>
        <extracomment>studio/ui/tabs/tts/finding.py</extracomment>
        <translation>Nicht in diesem Skript</translation>
    </message>
    <message>
        <source>No block is approved yet. Approve good ones with Ctrl+Shift+A, then finish them here.</source>
        <extracomment>studio/ui/tabs/tts/finishing_popover.py</extracomment>
        <translation>Noch ist kein Block freigegeben. Geben Sie gute mit Strg+Umschalt+A frei und stellen Sie sie dann hier fertig.</translation>
    </message>
    <message>
        <source>Finish approved blocks</source>
        <extracomment>studio/ui/tabs/tts/finishing_popover.py</extracomment>
        <translation>Freigegebene Blöcke fertigstellen</translation>
    </message>
    <message>
        <source>Press Space to hear this line, or write your own</source>
        <extracomment>studio/ui/tabs/tts/first_line.py</extracomment>
        <translation>Mit der Leertaste diesen Satz anhören oder einen eigenen schreiben</translation>
    </message>
    <message>
        <source>Choose another voice at the right</source>
        <extracomment>studio/ui/tabs/tts/first_line.py</extracomment>
        <translation>Rechts eine andere Stimme wählen</translation>
    </message>
    <message>
        <source>Press Make this block: both takes are kept</source>
        <extracomment>studio/ui/tabs/tts/first_line.py</extracomment>
        <translation>„Block erzeugen“ drücken: Beide Takes bleiben</translation>
    </message>
    <message>
        <source>Made by</source>
        <extracomment>studio/ui/export/provenance_pdf.py</extracomment>
        <translation>Erzeugt durch</translation>
    </message>
    <message>
        <source>Next take, {number} of {count}</source>
        <extracomment>studio/ui/tabs/infill/pickups/part.py</extracomment>
        <translation>Nächster Take, {number} von {count}</translation>
    </message>
    <message>
        <source>Open the pickup list {name}</source>
        <extracomment>studio/ui/tabs/infill/pickups/presenter.py</extracomment>
        <translation>Korrekturliste {name} öffnen</translation>
    </message>
    <message>
        <source>Place line {number}</source>
        <extracomment>studio/ui/tabs/infill/pickups/presenter.py</extracomment>
        <translation>Zeile {number} zuordnen</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <extracomment>studio/ui/tabs/datasets/panel.py</extracomment>
        <translation>„{words}“</translation>
    </message>
    <message numerus="yes">
        <source>The patches {words} lie there too: of all of them only one is heard, the latest one.</source>
        <extracomment>studio/ui/tabs/infill/pickups/presenter.py; of one: The patch {words} lies there too: of both only one is heard, the later one.</extracomment>
        <translation>
            <numerusform>Auch der Patch {words} liegt dort: Von beiden ist nur einer zu hören, der spätere.</numerusform>
            <numerusform>Auch die Patches {words} liegen dort: Von allen ist nur einer zu hören, der späteste.</numerusform>
        </translation>
    </message>
    <message>
        <source>Make another take for {price}?</source>
        <extracomment>studio/ui/tabs/infill/pickups/producing.py</extracomment>
        <translation>Für {price} einen weiteren Take erzeugen?</translation>
    </message>
    <message>
        <source>Make line {number}</source>
        <extracomment>studio/ui/tabs/infill/pickups/producing.py</extracomment>
        <translation>Zeile {number} erzeugen</translation>
    </message>
    <message>
        <source>Make the line</source>
        <extracomment>studio/ui/tabs/infill/pickups/producing.py</extracomment>
        <translation>Zeile erzeugen</translation>
    </message>
    <message numerus="yes">
        <source>{made} of {count} takes are made. What failed can be made again.</source>
        <extracomment>studio/ui/tabs/infill/pickups/producing.py; of one: {made} of {count} take is made. What failed can be made again.</extracomment>
        <translation>
            <numerusform>{made} von {count} Take ist erzeugt. Fehlgeschlagenes lässt sich erneut erzeugen.</numerusform>
            <numerusform>{made} von {count} Takes sind erzeugt. Fehlgeschlagenes lässt sich erneut erzeugen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped. Nothing was lost: {made} of {count} takes are made.</source>
        <extracomment>studio/ui/tabs/infill/pickups/producing.py; of one: Stopped. Nothing was lost: {made} of {count} take is made.</extracomment>
        <translation>
            <numerusform>Gestoppt. Nichts ging verloren: {made} von {count} Take ist erzeugt.</numerusform>
            <numerusform>Gestoppt. Nichts ging verloren: {made} von {count} Takes sind erzeugt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{words} were being made when the studio closed, and may have been paid for.</source>
        <extracomment>studio/ui/tabs/infill/pickups/producing.py; of one: {words} was being made when the studio closed, and may have been paid for.</extracomment>
        <translation>
            <numerusform>{words} wurde gerade erzeugt, als das Studio geschlossen wurde, und ist vielleicht schon bezahlt.</numerusform>
            <numerusform>{words} wurden gerade erzeugt, als das Studio geschlossen wurde, und sind vielleicht schon bezahlt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Line {number}, in place</source>
        <extracomment>studio/ui/tabs/infill/pickups/reviewing.py</extracomment>
        <translation>Zeile {number}, im Zusammenhang</translation>
    </message>
    <message>
        <source>Take {number} of line {line}</source>
        <extracomment>studio/ui/tabs/infill/pickups/reviewing.py</extracomment>
        <translation>Take {number} von Zeile {line}</translation>
    </message>
    <message>
        <source>Accept line {line}</source>
        <extracomment>studio/ui/tabs/infill/pickups/reviewing.py</extracomment>
        <translation>Zeile {line} annehmen</translation>
    </message>
    <message>
        <source>Reject line {line}</source>
        <extracomment>studio/ui/tabs/infill/pickups/reviewing.py</extracomment>
        <translation>Zeile {line} ablehnen</translation>
    </message>
    <message>
        <source>Nothing is left to hear. {accepted} accepted, {rejected} rejected.</source>
        <extracomment>studio/ui/tabs/infill/pickups/reviewing.py</extracomment>
        <translation>Es ist nichts mehr anzuhören. {accepted} angenommen, {rejected} abgelehnt.</translation>
    </message>
    <message>
        <source>no place</source>
        <extracomment>studio/ui/tabs/infill/pickups/row_state.py</extracomment>
        <translation>keine Stelle</translation>
    </message>
    <message>
        <source>choose its place</source>
        <extracomment>studio/ui/tabs/infill/pickups/row_state.py</extracomment>
        <translation>Stelle wählen</translation>
    </message>
    <message>
        <source>accepted</source>
        <extracomment>studio/ui/tabs/infill/pickups/row_state.py</extracomment>
        <translation>angenommen</translation>
    </message>
    <message>
        <source>rejected</source>
        <extracomment>studio/ui/tabs/infill/pickups/row_state.py</extracomment>
        <translation>abgelehnt</translation>
    </message>
    <message numerus="yes">
        <source>{count} to hear</source>
        <comment>lines</comment>
        <extracomment>studio/ui/tabs/infill/pickups/row_state.py; of one: {count} to hear</extracomment>
        <translation>
            <numerusform>{count} anzuhören</numerusform>
            <numerusform>{count} anzuhören</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} to place</source>
        <comment>lines</comment>
        <extracomment>studio/ui/tabs/infill/pickups/row_state.py; of one: {count} to place</extracomment>
        <translation>
            <numerusform>{count} zuzuordnen</numerusform>
            <numerusform>{count} zuzuordnen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} not made</source>
        <comment>lines</comment>
        <extracomment>studio/ui/tabs/infill/pickups/row_state.py; of one: {count} not made</extracomment>
        <translation>
            <numerusform>{count} nicht erzeugt</numerusform>
            <numerusform>{count} nicht erzeugt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} failed</source>
        <comment>lines</comment>
        <extracomment>studio/ui/tabs/infill/pickups/row_state.py; of one: {count} failed</extracomment>
        <translation>
            <numerusform>{count} fehlgeschlagen</numerusform>
            <numerusform>{count} fehlgeschlagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} accepted</source>
        <comment>lines</comment>
        <extracomment>studio/ui/tabs/infill/pickups/row_state.py; of one: {count} accepted</extracomment>
        <translation>
            <numerusform>{count} angenommen</numerusform>
            <numerusform>{count} angenommen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} rejected</source>
        <comment>lines</comment>
        <extracomment>studio/ui/tabs/infill/pickups/row_state.py; of one: {count} rejected</extracomment>
        <translation>
            <numerusform>{count} abgelehnt</numerusform>
            <numerusform>{count} abgelehnt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} not found</source>
        <comment>lines</comment>
        <extracomment>studio/ui/tabs/infill/pickups/row_state.py; of one: {count} not found</extracomment>
        <translation>
            <numerusform>{count} nicht gefunden</numerusform>
            <numerusform>{count} nicht gefunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} said already</source>
        <comment>lines</comment>
        <extracomment>studio/ui/tabs/infill/pickups/row_state.py; of one: {count} said already</extracomment>
        <translation>
            <numerusform>{count} schon gesagt</numerusform>
            <numerusform>{count} schon gesagt</numerusform>
        </translation>
    </message>
    <message>
        <source>Line</source>
        <comment>of a pickup list</comment>
        <extracomment>studio/ui/tabs/infill/pickups/table.py</extracomment>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>{time}  “{words}”, {percent} %</source>
        <extracomment>studio/ui/tabs/infill/pickups/table.py</extracomment>
        <translation>{time}  „{words}“, {percent} %</translation>
    </message>
    <message>
        <source>Place</source>
        <comment>in the recording</comment>
        <extracomment>studio/ui/tabs/infill/pickups/table.py</extracomment>
        <translation>Stelle</translation>
    </message>
    <message>
        <source>Old</source>
        <comment>words</comment>
        <extracomment>studio/ui/tabs/infill/pickups/table.py</extracomment>
        <translation>Alt</translation>
    </message>
    <message>
        <source>New</source>
        <comment>words</comment>
        <extracomment>studio/ui/tabs/infill/pickups/table.py</extracomment>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Sure</source>
        <comment>how sure it is, in percent</comment>
        <extracomment>studio/ui/tabs/infill/pickups/table.py</extracomment>
        <translation>Sicher</translation>
    </message>
    <message>
        <source>State</source>
        <comment>of a line in a list</comment>
        <extracomment>studio/ui/tabs/infill/pickups/table.py</extracomment>
        <translation>Status</translation>
    </message>
    <message numerus="yes">
        <source>“{name}” was changed on the disk since you mended it. Bring its {count} patches along to the same places?</source>
        <extracomment>studio/ui/tabs/infill/reopening.py; of one: “{name}” was changed on the disk since you mended it. Bring its patch along to the same places?</extracomment>
        <translation>
            <numerusform>„{name}“ wurde auf dem Datenträger geändert, seit Sie es ausgebessert haben. Den Patch an dieselbe Stelle mitnehmen?</numerusform>
            <numerusform>„{name}“ wurde auf dem Datenträger geändert, seit Sie es ausgebessert haben. Die {count} Patches an dieselben Stellen mitnehmen?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>words: {count} to listen to</source>
        <extracomment>studio/ui/tabs/infill/seams/look.py; of one: words: {count} to listen to</extracomment>
        <translation>
            <numerusform>Wörter: {count} anzuhören</numerusform>
            <numerusform>Wörter: {count} anzuhören</numerusform>
        </translation>
    </message>
    <message>
        <source>words</source>
        <comment>what of a patch has to be listened to</comment>
        <extracomment>studio/ui/tabs/infill/seams/minding.py</extracomment>
        <translation>Wörter</translation>
    </message>
    <message>
        <source>Set the left crossfade</source>
        <extracomment>studio/ui/tabs/infill/seams/minding.py</extracomment>
        <translation>Linke Überblendung setzen</translation>
    </message>
    <message>
        <source>Set the right crossfade</source>
        <extracomment>studio/ui/tabs/infill/seams/minding.py</extracomment>
        <translation>Rechte Überblendung setzen</translation>
    </message>
    <message>
        <source>Fix</source>
        <comment>to mend a seam</comment>
        <extracomment>studio/ui/tabs/infill/seams/part.py</extracomment>
        <translation>Beheben</translation>
    </message>
    <message>
        <source>{proposal}. {figures}</source>
        <extracomment>studio/ui/tabs/infill/seams/proposal.py</extracomment>
        <translation>{proposal}. {figures}</translation>
    </message>
    <message>
        <source>Left</source>
        <comment>left seam</comment>
        <extracomment>studio/ui/tabs/infill/seams/table.py</extracomment>
        <translation>Links</translation>
    </message>
    <message>
        <source>Right</source>
        <comment>right seam</comment>
        <extracomment>studio/ui/tabs/infill/seams/table.py</extracomment>
        <translation>Rechts</translation>
    </message>
    <message>
        <source>Cut</source>
        <comment>the seam where words were taken out</comment>
        <extracomment>studio/ui/tabs/infill/seams/table.py</extracomment>
        <translation>Schnitt</translation>
    </message>
    <message>
        <source>{side}: {verdict}.</source>
        <extracomment>studio/ui/tabs/infill/seams/table.py</extracomment>
        <translation>{side}: {verdict}.</translation>
    </message>
    <message>
        <source>{measure} not known.</source>
        <extracomment>studio/ui/tabs/infill/seams/table.py</extracomment>
        <translation>{measure} unbekannt.</translation>
    </message>
    <message>
        <source>{measure} {figure}, {verdict}.</source>
        <extracomment>studio/ui/tabs/infill/seams/table.py</extracomment>
        <translation>{measure} {figure}, {verdict}.</translation>
    </message>
    <message>
        <source>Take {number}: {told}</source>
        <extracomment>studio/ui/tabs/infill/seams/view.py</extracomment>
        <translation>Take {number}: {told}</translation>
    </message>
    <message>
        <source>{name}: samples, Enter applies</source>
        <extracomment>studio/ui/tabs/infill/selection.py</extracomment>
        <translation>{name}: Samples, Eingabe übernimmt</translation>
    </message>
    <message>
        <source>{name}: minutes:seconds, Enter applies</source>
        <extracomment>studio/ui/tabs/infill/selection.py</extracomment>
        <translation>{name}: Minuten:Sekunden, Eingabe übernimmt</translation>
    </message>
    <message>
        <source>From</source>
        <comment>a place in time</comment>
        <extracomment>studio/ui/tabs/infill/selection.py</extracomment>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <comment>a place in time</comment>
        <extracomment>studio/ui/tabs/infill/selection.py</extracomment>
        <translation>Bis</translation>
    </message>
    <message>
        <source>to</source>
        <comment>between two places in time</comment>
        <extracomment>studio/ui/tabs/infill/selection.py</extracomment>
        <translation>bis</translation>
    </message>
    <message>
        <source>= {seconds:.3f} s</source>
        <extracomment>studio/ui/tabs/infill/selection.py</extracomment>
        <translation>= {seconds:.3f} s</translation>
    </message>
    <message numerus="yes">
        <source>{count} patches not made yet: the recording&apos;s own words stay there.</source>
        <extracomment>studio/ui/tabs/infill/tab.py; of one: {count} patch not made yet: the recording&apos;s own words stay there.</extracomment>
        <translation>
            <numerusform>{count} Patch ist noch nicht erzeugt: Dort bleiben die Wörter der Aufnahme.</numerusform>
            <numerusform>{count} Patches sind noch nicht erzeugt: Dort bleiben die Wörter der Aufnahme.</numerusform>
        </translation>
    </message>
    <message>
        <source>Take under key {key}, heard</source>
        <extracomment>studio/ui/tabs/infill/takes_view.py</extracomment>
        <translation>Take auf Taste {key}, zu hören</translation>
    </message>
    <message>
        <source>Take under key {key}</source>
        <extracomment>studio/ui/tabs/infill/takes_view.py</extracomment>
        <translation>Take auf Taste {key}</translation>
    </message>
    <message>
        <source>{seconds:.2f} seconds</source>
        <extracomment>studio/ui/tabs/infill/takes_view.py</extracomment>
        <translation>{seconds:.2f} Sekunden</translation>
    </message>
    <message>
        <source>chosen</source>
        <extracomment>studio/ui/tabs/infill/takes_view.py</extracomment>
        <translation>gewählt</translation>
    </message>
    <message>
        <source>incomplete</source>
        <extracomment>studio/ui/tabs/infill/takes_view.py</extracomment>
        <translation>unvollständig</translation>
    </message>
    <message>
        <source>{seconds:.2f} s</source>
        <extracomment>studio/ui/tabs/infill/takes_view.py</extracomment>
        <translation>{seconds:.2f} s</translation>
    </message>
    <message>
        <source>Undo: {edit} ({key})</source>
        <extracomment>studio/ui/tabs/infill/toolbar.py</extracomment>
        <translation>Rückgängig: {edit} ({key})</translation>
    </message>
    <message>
        <source>Redo: {edit} ({key})</source>
        <extracomment>studio/ui/tabs/infill/toolbar.py</extracomment>
        <translation>Wiederholen: {edit} ({key})</translation>
    </message>
    <message>
        <source>Selection and view: {selection}</source>
        <extracomment>studio/ui/tabs/infill/toolbar.py</extracomment>
        <translation>Auswahl und Ansicht: {selection}</translation>
    </message>
    <message>
        <source>The example cannot be put into “{folder}”.</source>
        <extracomment>studio/ui/tabs/infill/tutorial/example.py</extracomment>
        <translation>Das Beispiel lässt sich nicht in „{folder}“ ablegen.</translation>
    </message>
    <message>
        <source>They play on Fridays: click the wrong “{word}”</source>
        <extracomment>studio/ui/tabs/infill/tutorial/steps.py</extracomment>
        <translation>Richtig wäre Freitag: auf das falsche „{word}“ klicken</translation>
    </message>
    <message>
        <source>Write “{word}” in its place and press Make</source>
        <extracomment>studio/ui/tabs/infill/tutorial/steps.py</extracomment>
        <translation>Dafür „{word}“ schreiben und Takes erzeugen</translation>
    </message>
    <message>
        <source>Leave the tutorial</source>
        <extracomment>studio/ui/tabs/infill/tutorial/tutorial.py</extracomment>
        <translation>Einführung verlassen</translation>
    </message>
    <message>
        <source>Words</source>
        <comment>what edges snap to</comment>
        <extracomment>studio/ui/tabs/infill/view_choice.py</extracomment>
        <translation>Wörter</translation>
    </message>
    <message>
        <source>Pauses</source>
        <comment>what edges snap to</comment>
        <extracomment>studio/ui/tabs/infill/view_choice.py</extracomment>
        <translation>Pausen</translation>
    </message>
    <message>
        <source>Zero crossings</source>
        <comment>what edges snap to</comment>
        <extracomment>studio/ui/tabs/infill/view_choice.py</extracomment>
        <translation>Nulldurchgänge</translation>
    </message>
    <message>
        <source>Markers</source>
        <comment>what edges snap to</comment>
        <extracomment>studio/ui/tabs/infill/view_choice.py</extracomment>
        <translation>Marker</translation>
    </message>
    <message>
        <source>Off</source>
        <comment>edges snap to nothing</comment>
        <extracomment>studio/ui/tabs/infill/view_choice.py</extracomment>
        <translation>Aus</translation>
    </message>
    <message>
        <source>Snap: words</source>
        <extracomment>studio/ui/tabs/infill/view_choice.py</extracomment>
        <translation>Einrasten: Wörter</translation>
    </message>
    <message>
        <source>Snap: pauses</source>
        <extracomment>studio/ui/tabs/infill/view_choice.py</extracomment>
        <translation>Einrasten: Pausen</translation>
    </message>
    <message>
        <source>Snap: zero crossings</source>
        <extracomment>studio/ui/tabs/infill/view_choice.py</extracomment>
        <translation>Einrasten: Nulldurchgänge</translation>
    </message>
    <message>
        <source>Snap: markers</source>
        <extracomment>studio/ui/tabs/infill/view_choice.py</extracomment>
        <translation>Einrasten: Marker</translation>
    </message>
    <message>
        <source>Snap: off</source>
        <extracomment>studio/ui/tabs/infill/view_choice.py</extracomment>
        <translation>Einrasten: aus</translation>
    </message>
    <message>
        <source>Snap</source>
        <comment>what edges hold to while they are dragged</comment>
        <extracomment>studio/ui/tabs/infill/view_choice.py</extracomment>
        <translation>Einrasten</translation>
    </message>
    <message>
        <source>View</source>
        <comment>what is shown: waveform or spectrogram</comment>
        <extracomment>studio/ui/tabs/infill/view_choice.py</extracomment>
        <translation>Ansicht</translation>
    </message>
    <message numerus="yes">
        <source>{count} words heard</source>
        <extracomment>studio/ui/tabs/infill/wave_part.py; of one: {count} word heard</extracomment>
        <translation>
            <numerusform>{count} Wort erkannt</numerusform>
            <numerusform>{count} Wörter erkannt</numerusform>
        </translation>
    </message>
    <message>
        <source>Replace</source>
        <comment>what a patch does with words of the recording</comment>
        <extracomment>studio/ui/tabs/infill/wording.py</extracomment>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Insert</source>
        <comment>what a patch does with words of the recording</comment>
        <extracomment>studio/ui/tabs/infill/wording.py</extracomment>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Remove</source>
        <comment>what a patch does with words of the recording</comment>
        <extracomment>studio/ui/tabs/infill/wording.py</extracomment>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Insert words</source>
        <extracomment>studio/ui/tabs/infill/wording.py</extracomment>
        <translation>Wörter einfügen</translation>
    </message>
    <message>
        <source>Remove words</source>
        <extracomment>studio/ui/tabs/infill/wording.py</extracomment>
        <translation>Wörter entfernen</translation>
    </message>
    <message>
        <source>left seam</source>
        <comment>what of a patch has to be listened to</comment>
        <extracomment>studio/ui/tabs/infill/wording.py</extracomment>
        <translation>linke Naht</translation>
    </message>
    <message>
        <source>right seam</source>
        <comment>what of a patch has to be listened to</comment>
        <extracomment>studio/ui/tabs/infill/wording.py</extracomment>
        <translation>rechte Naht</translation>
    </message>
    <message>
        <source>the cut</source>
        <comment>what of a patch has to be listened to</comment>
        <extracomment>studio/ui/tabs/infill/wording.py</extracomment>
        <translation>der Schnitt</translation>
    </message>
    <message>
        <source>left seam {verdict}</source>
        <extracomment>studio/ui/tabs/infill/wording.py</extracomment>
        <translation>linke Naht {verdict}</translation>
    </message>
    <message>
        <source>right seam {verdict}</source>
        <extracomment>studio/ui/tabs/infill/wording.py</extracomment>
        <translation>rechte Naht {verdict}</translation>
    </message>
    <message>
        <source>the cut {verdict}</source>
        <extracomment>studio/ui/tabs/infill/wording.py</extracomment>
        <translation>Schnitt {verdict}</translation>
    </message>
    <message>
        <source>words {verdict}</source>
        <comment>verdict on the words of a patch</comment>
        <extracomment>studio/ui/tabs/infill/wording.py</extracomment>
        <translation>Wörter {verdict}</translation>
    </message>
    <message numerus="yes">
        <source>The patches {words} lay in the same place and are off now. Undo brings them back.</source>
        <extracomment>studio/ui/tabs/infill/wording.py; of one: The patch {words} lay in the same place and is off now. Undo brings it back.</extracomment>
        <translation>
            <numerusform>Der Patch {words} lag an derselben Stelle und ist jetzt aus. „Rückgängig“ holt ihn zurück.</numerusform>
            <numerusform>Die Patches {words} lagen an derselben Stelle und sind jetzt aus. „Rückgängig“ holt sie zurück.</numerusform>
        </translation>
    </message>
    <message>
        <source>Make take {number}</source>
        <extracomment>studio/ui/tabs/infill/writing.py</extracomment>
        <translation>Take {number} erzeugen</translation>
    </message>
    <message>
        <source>{take} made</source>
        <extracomment>studio/ui/tabs/tts/announcer.py</extracomment>
        <translation>{take} erzeugt</translation>
    </message>
    <message>
        <source>Making block {number}</source>
        <extracomment>studio/ui/tabs/tts/announcer.py</extracomment>
        <translation>Block {number} wird erzeugt</translation>
    </message>
    <message>
        <source>Block {number} is locked. Unlock it to change its words (Ctrl+L).</source>
        <extracomment>studio/ui/tabs/tts/arranging.py</extracomment>
        <translation>Block {number} ist gesperrt. Entsperren Sie ihn, um den Text zu ändern (Strg+L).</translation>
    </message>
    <message>
        <source>Change {name}</source>
        <comment>a character</comment>
        <extracomment>studio/ui/tabs/tts/arranging.py</extracomment>
        <translation>{name} ändern</translation>
    </message>
    <message>
        <source>There is no character {number} yet. Add one under Script.</source>
        <extracomment>studio/ui/tabs/tts/arranging.py</extracomment>
        <translation>Rolle {number} gibt es noch nicht. Fügen Sie sie unter „Skript“ hinzu.</translation>
    </message>
    <message numerus="yes">
        <source>{count:,} characters too many for one block. Shorten it</source>
        <extracomment>studio/ui/tabs/tts/asking.py; of one: {count} character too many for one block. Shorten it</extracomment>
        <translation>
            <numerusform>{count} Zeichen zu viel für einen Block. Kürzen Sie ihn</numerusform>
            <numerusform>{count:,} Zeichen zu viel für einen Block. Kürzen Sie ihn</numerusform>
        </translation>
    </message>
    <message>
        <source>Block {number}</source>
        <extracomment>studio/ui/tabs/tts/block_painter.py</extracomment>
        <translation>Block {number}</translation>
    </message>
    <message>
        <source>Ctrl+Alt+{number} gives the current block to this character</source>
        <extracomment>studio/ui/tabs/tts/cast_popover.py</extracomment>
        <translation>Strg+Alt+{number} gibt den aktuellen Block dieser Rolle</translation>
    </message>
    <message>
        <source>Name of character {number}</source>
        <extracomment>studio/ui/tabs/tts/cast_popover.py</extracomment>
        <translation>Name der Rolle {number}</translation>
    </message>
    <message>
        <source>Ctrl+Alt and a number gives the current block to a character, Ctrl+Alt+0 to the script&apos;s voice.</source>
        <extracomment>studio/ui/tabs/tts/cast_popover.py</extracomment>
        <translation>Strg+Alt und eine Zahl gibt den aktuellen Block einer Rolle, Strg+Alt+0 der Stimme des Skripts.</translation>
    </message>
    <message>
        <source>Block {number}: {finding}</source>
        <extracomment>studio/ui/tabs/tts/checking.py</extracomment>
        <translation>Block {number}: {finding}</translation>
    </message>
    <message>
        <source>Listen</source>
        <comment>back to the takes that were made</comment>
        <extracomment>studio/ui/tabs/tts/checking_popover.py</extracomment>
        <translation>Gegenhören</translation>
    </message>
    <message numerus="yes">
        <source>Listen to {count} takes</source>
        <extracomment>studio/ui/tabs/tts/checking_popover.py; of one: Listen to {count} take</extracomment>
        <translation>
            <numerusform>{count} Take gegenhören</numerusform>
            <numerusform>{count} Takes gegenhören</numerusform>
        </translation>
    </message>
    <message>
        <source>Exported to {folder}.</source>
        <extracomment>studio/ui/tabs/tts/delivering.py</extracomment>
        <translation>Nach {folder} exportiert.</translation>
    </message>
    <message>
        <source>free · about {duration}</source>
        <comment>within a sentence</comment>
        <extracomment>studio/ui/tabs/tts/delivering.py</extracomment>
        <translation>kostenlos · etwa {duration}</translation>
    </message>
    <message numerus="yes">
        <source>{count} blocks are made first: {price}.</source>
        <extracomment>studio/ui/tabs/tts/delivering.py; of one: {count} block is made first: {price}.</extracomment>
        <translation>
            <numerusform>{count} Block wird zuerst erzeugt: {price}.</numerusform>
            <numerusform>{count} Blöcke werden zuerst erzeugt: {price}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not exported: {count} blocks are still missing. Make them, then export again.</source>
        <extracomment>studio/ui/tabs/tts/delivering.py; of one: Not exported: {count} block is still missing. Make it, then export again.</extracomment>
        <translation>
            <numerusform>Nicht exportiert: {count} Block fehlt noch. Erzeugen Sie ihn und exportieren Sie dann erneut.</numerusform>
            <numerusform>Nicht exportiert: {count} Blöcke fehlen noch. Erzeugen Sie sie und exportieren Sie dann erneut.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose {take}</source>
        <extracomment>studio/ui/tabs/tts/document.py</extracomment>
        <translation>{take} wählen</translation>
    </message>
    <message>
        <source>Rename {take}</source>
        <extracomment>studio/ui/tabs/tts/document.py</extracomment>
        <translation>{take} umbenennen</translation>
    </message>
    <message>
        <source>Find</source>
        <comment>a field for words</comment>
        <extracomment>studio/ui/tabs/tts/find_bar.py</extracomment>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Replace</source>
        <comment>the button</comment>
        <extracomment>studio/ui/tabs/tts/find_bar.py</extracomment>
        <translation>Ersetzen</translation>
    </message>
    <message numerus="yes">
        <source>Replaced {count:,} times</source>
        <extracomment>studio/ui/tabs/tts/finding.py; of one: Replaced once</extracomment>
        <translation>
            <numerusform>Einmal ersetzt</numerusform>
            <numerusform>{count:,}-mal ersetzt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{done}; {count} in locked blocks stay</source>
        <extracomment>studio/ui/tabs/tts/finding.py; of one: {done}; {count} in a locked block stays</extracomment>
        <translation>
            <numerusform>{done}; {count} in einem gesperrten Block bleibt</numerusform>
            <numerusform>{done}; {count} in gesperrten Blöcken bleiben</numerusform>
        </translation>
    </message>
    <message>
        <source>A voice</source>
        <extracomment>studio/ui/tabs/tts/finishing.py</extracomment>
        <translation>Eine Stimme</translation>
    </message>
    <message>
        <source>Finishing on {connection}</source>
        <extracomment>studio/ui/tabs/tts/finishing.py</extracomment>
        <translation>Wird fertiggestellt ({connection})</translation>
    </message>
    <message numerus="yes">
        <source>{count} blocks are finished on {connection}.</source>
        <extracomment>studio/ui/tabs/tts/finishing.py; of one: {count} block is finished on {connection}.</extracomment>
        <translation>
            <numerusform>{count} Block ist fertiggestellt ({connection}).</numerusform>
            <numerusform>{count} Blöcke sind fertiggestellt ({connection}).</numerusform>
        </translation>
    </message>
    <message>
        <source>Finish</source>
        <comment>make approved blocks anew</comment>
        <extracomment>studio/ui/tabs/tts/finishing_popover.py</extracomment>
        <translation>Fertigstellen</translation>
    </message>
    <message numerus="yes">
        <source>Finish {count} blocks</source>
        <extracomment>studio/ui/tabs/tts/finishing_popover.py; of one: Finish {count} block</extracomment>
        <translation>
            <numerusform>{count} Block fertigstellen</numerusform>
            <numerusform>{count} Blöcke fertigstellen</numerusform>
        </translation>
    </message>
    <message>
        <source>Making</source>
        <extracomment>studio/ui/tabs/tts/finishing_popover.py</extracomment>
        <translation>Wird erzeugt</translation>
    </message>
    <message>
        <source>Choose which voice of {connection} stands for each voice of the draft.</source>
        <extracomment>studio/ui/tabs/tts/finishing_popover.py</extracomment>
        <translation>Wählen, welche Stimme dort ({connection}) für jede Stimme des Entwurfs steht.</translation>
    </message>
    <message>
        <source>Every approved block is finished on {connection}.</source>
        <extracomment>studio/ui/tabs/tts/finishing_popover.py</extracomment>
        <translation>Jeder freigegebene Block ist fertiggestellt ({connection}).</translation>
    </message>
    <message>
        <source>They are made anew on {connection}; takes of the draft stay, pauses sound as before.</source>
        <extracomment>studio/ui/tabs/tts/finishing_popover.py</extracomment>
        <translation>Sie werden dort neu erzeugt ({connection}); die Takes des Entwurfs bleiben, Pausen klingen wie zuvor.</translation>
    </message>
    <message>
        <source>Seed</source>
        <comment>a number by which takes differ</comment>
        <extracomment>studio/ui/tabs/tts/how_made.py</extracomment>
        <translation>Startwert</translation>
    </message>
    <message>
        <source>Made at</source>
        <extracomment>studio/ui/tabs/tts/how_made.py</extracomment>
        <translation>Erzeugt am</translation>
    </message>
    <message>
        <source>Cost</source>
        <extracomment>studio/ui/tabs/tts/how_made.py</extracomment>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Request</source>
        <comment>its number at the service</comment>
        <extracomment>studio/ui/tabs/tts/how_made.py</extracomment>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>How it was made</source>
        <extracomment>studio/ui/tabs/tts/how_made.py</extracomment>
        <translation>Wie er erzeugt wurde</translation>
    </message>
    <message>
        <source>How {take} was made</source>
        <extracomment>studio/ui/tabs/tts/how_made.py</extracomment>
        <translation>Wie {take} erzeugt wurde</translation>
    </message>
    <message>
        <source>Play from here</source>
        <extracomment>studio/ui/tabs/tts/menus.py</extracomment>
        <translation>Ab hier abspielen</translation>
    </message>
    <message>
        <source>Edit the words</source>
        <extracomment>studio/ui/tabs/tts/menus.py</extracomment>
        <translation>Text bearbeiten</translation>
    </message>
    <message>
        <source>Add a block after it</source>
        <extracomment>studio/ui/tabs/tts/menus.py</extracomment>
        <translation>Block danach hinzufügen</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <extracomment>studio/ui/tabs/tts/menus.py</extracomment>
        <translation>Duplizieren</translation>
    </message>
    <message>
        <source>Join with the one before</source>
        <extracomment>studio/ui/tabs/tts/menus.py</extracomment>
        <translation>Mit vorigem verbinden</translation>
    </message>
    <message>
        <source>Move up</source>
        <extracomment>studio/ui/tabs/tts/menus.py</extracomment>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Move down</source>
        <extracomment>studio/ui/tabs/tts/menus.py</extracomment>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Unlock</source>
        <extracomment>studio/ui/tabs/tts/menus.py</extracomment>
        <translation>Entsperren</translation>
    </message>
    <message>
        <source>Lock</source>
        <extracomment>studio/ui/tabs/tts/menus.py</extracomment>
        <translation>Sperren</translation>
    </message>
    <message>
        <source>Approve</source>
        <extracomment>studio/ui/tabs/tts/menus.py</extracomment>
        <translation>Freigeben</translation>
    </message>
    <message>
        <source>Said by</source>
        <extracomment>studio/ui/tabs/tts/menus.py</extracomment>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>The script&apos;s voice</source>
        <extracomment>studio/ui/tabs/tts/menus.py</extracomment>
        <translation>Stimme des Skripts</translation>
    </message>
    <message>
        <source>Use this take</source>
        <extracomment>studio/ui/tabs/tts/menus.py</extracomment>
        <translation>Diesen Take nehmen</translation>
    </message>
    <message>
        <source>Stopped. The script is as it was.</source>
        <extracomment>studio/ui/tabs/tts/opening.py</extracomment>
        <translation>Gestoppt. Das Skript ist, wie es war.</translation>
    </message>
    <message>
        <source>Reading “{name}”</source>
        <extracomment>studio/ui/tabs/tts/opening.py</extracomment>
        <translation>„{name}“ wird gelesen</translation>
    </message>
    <message>
        <source>Opening “{name}”</source>
        <extracomment>studio/ui/tabs/tts/opening.py</extracomment>
        <translation>„{name}“ wird geöffnet</translation>
    </message>
    <message>
        <source>Make this block and hear it (Ctrl+Enter)</source>
        <extracomment>studio/ui/tabs/tts/paging.py</extracomment>
        <translation>Diesen Block erzeugen und anhören (Strg+Eingabe)</translation>
    </message>
    <message>
        <source>Make this block once more, a little different (Ctrl+Enter)</source>
        <extracomment>studio/ui/tabs/tts/paging.py</extracomment>
        <translation>Diesen Block noch einmal erzeugen, etwas anders (Strg+Eingabe)</translation>
    </message>
    <message>
        <source>Make every block that is missing, or whose words have changed (Ctrl+Shift+Enter)</source>
        <extracomment>studio/ui/tabs/tts/paging.py</extracomment>
        <translation>Jeden Block erzeugen, der fehlt oder dessen Text geändert ist (Strg+Umschalt+Eingabe)</translation>
    </message>
    <message>
        <source>Every block has a take of its words as they are</source>
        <extracomment>studio/ui/tabs/tts/paging.py</extracomment>
        <translation>Jeder Block hat einen Take seines jetzigen Textes</translation>
    </message>
    <message>
        <source>This block is locked. Unlock it to make it again (Ctrl+L)</source>
        <extracomment>studio/ui/tabs/tts/paging.py</extracomment>
        <translation>Dieser Block ist gesperrt. Entsperren Sie ihn, um ihn neu zu erzeugen (Strg+L)</translation>
    </message>
    <message>
        <source>A take is being made</source>
        <extracomment>studio/ui/tabs/tts/paging.py</extracomment>
        <translation>Ein Take wird erzeugt</translation>
    </message>
    <message>
        <source>Block</source>
        <extracomment>studio/ui/tabs/tts/panel.py</extracomment>
        <translation>Block</translation>
    </message>
    <message>
        <source>Lock this block</source>
        <extracomment>studio/ui/tabs/tts/panel.py</extracomment>
        <translation>Diesen Block sperren</translation>
    </message>
    <message>
        <source>More for this block</source>
        <extracomment>studio/ui/tabs/tts/panel.py</extracomment>
        <translation>Mehr zu diesem Block</translation>
    </message>
    <message>
        <source>Reset the voice</source>
        <extracomment>studio/ui/tabs/tts/panel.py</extracomment>
        <translation>Stimme zurücksetzen</translation>
    </message>
    <message>
        <source>Takes of this block</source>
        <extracomment>studio/ui/tabs/tts/panel.py</extracomment>
        <translation>Takes dieses Blocks</translation>
    </message>
    <message>
        <source>Unlock this block</source>
        <extracomment>studio/ui/tabs/tts/panel.py</extracomment>
        <translation>Diesen Block entsperren</translation>
    </message>
    <message>
        <source>Make it first, then fit it</source>
        <extracomment>studio/ui/tabs/tts/panel.py</extracomment>
        <translation>Zuerst erzeugen, dann anpassen</translation>
    </message>
    <message>
        <source>Drag the block (Alt+Up, Alt+Down)</source>
        <extracomment>studio/ui/tabs/tts/pointer.py</extracomment>
        <translation>Block ziehen (Alt+Auf, Alt+Ab)</translation>
    </message>
    <message>
        <source>Pause after the block: click to change it</source>
        <extracomment>studio/ui/tabs/tts/pointer.py</extracomment>
        <translation>Pause nach dem Block: zum Ändern klicken</translation>
    </message>
    <message>
        <source>Pause after the block</source>
        <extracomment>studio/ui/tabs/tts/rest_popover.py</extracomment>
        <translation>Pause nach dem Block</translation>
    </message>
    <message>
        <source>not made, failed</source>
        <extracomment>studio/ui/tabs/infill/pickups/row_state.py</extracomment>
        <translation>nicht erzeugt, fehlgeschlagen</translation>
    </message>
    <message numerus="yes">
        <source>Make {count:,} missing</source>
        <comment>blocks</comment>
        <extracomment>studio/ui/tabs/tts/paging.py; of one: Make {count} missing</extracomment>
        <translation>
            <numerusform>{count} fehlenden erzeugen</numerusform>
            <numerusform>{count:,} fehlende erzeugen</numerusform>
        </translation>
    </message>
    <message>
        <source>{connection} cannot change speed or feeling.</source>
        <extracomment>studio/ui/tabs/tts/paging.py</extracomment>
        <translation>{connection} kann Tempo und Emotion nicht ändern.</translation>
    </message>
    <message>
        <source>Lock this block: it is not made again until you unlock it (Ctrl+L)</source>
        <extracomment>studio/ui/tabs/tts/panel.py</extracomment>
        <translation>Diesen Block sperren: Er wird erst nach dem Entsperren neu erzeugt (Strg+L)</translation>
    </message>
    <message>
        <source>Unlock it (Ctrl+L)</source>
        <extracomment>studio/ui/tabs/tts/panel.py</extracomment>
        <translation>Entsperren (Strg+L)</translation>
    </message>
    <message>
        <source>none yet</source>
        <comment>takes</comment>
        <extracomment>studio/ui/tabs/tts/panel.py</extracomment>
        <translation>noch keine</translation>
    </message>
    <message>
        <source>It takes {length}: it fits</source>
        <extracomment>studio/ui/tabs/tts/panel.py</extracomment>
        <translation>Er dauert {length}: passt</translation>
    </message>
    <message>
        <source>It takes {length}, {seconds:.1f} s longer</source>
        <extracomment>studio/ui/tabs/tts/panel.py</extracomment>
        <translation>Er dauert {length}, {seconds:.1f} s länger</translation>
    </message>
    <message>
        <source>It takes {length}, {seconds:.1f} s shorter</source>
        <extracomment>studio/ui/tabs/tts/panel.py</extracomment>
        <translation>Er dauert {length}, {seconds:.1f} s kürzer</translation>
    </message>
    <message>
        <source>Making block {number} of {count}</source>
        <extracomment>studio/ui/tabs/tts/producing.py</extracomment>
        <translation>Block {number} von {count} wird erzeugt</translation>
    </message>
    <message numerus="yes">
        <source>your words, and the {count} takes already made</source>
        <extracomment>studio/ui/tabs/tts/producing.py; of one: your words, and the {count} take already made</extracomment>
        <translation>
            <numerusform>Ihr Text und der {count} schon erzeugte Take</numerusform>
            <numerusform>Ihr Text und die {count} schon erzeugten Takes</numerusform>
        </translation>
    </message>
    <message>
        <source>your words</source>
        <extracomment>studio/ui/tabs/tts/producing.py</extracomment>
        <translation>Ihr Text</translation>
    </message>
    <message>
        <source>not made</source>
        <comment>a block</comment>
        <extracomment>studio/ui/tabs/tts/rows.py</extracomment>
        <translation>nicht erzeugt</translation>
    </message>
    <message>
        <source>being made</source>
        <comment>a block</comment>
        <extracomment>studio/ui/tabs/tts/rows.py</extracomment>
        <translation>wird erzeugt</translation>
    </message>
    <message>
        <source>made</source>
        <comment>a block</comment>
        <extracomment>studio/ui/tabs/tts/rows.py</extracomment>
        <translation>erzeugt</translation>
    </message>
    <message>
        <source>not made, failed</source>
        <comment>a block</comment>
        <extracomment>studio/ui/tabs/tts/rows.py</extracomment>
        <translation>nicht erzeugt, fehlgeschlagen</translation>
    </message>
    <message>
        <source>no voice</source>
        <extracomment>studio/ui/tabs/tts/rows.py</extracomment>
        <translation>keine Stimme</translation>
    </message>
    <message>
        <source>locked</source>
        <comment>a block</comment>
        <extracomment>studio/ui/tabs/tts/rows.py</extracomment>
        <translation>gesperrt</translation>
    </message>
    <message>
        <source>approved</source>
        <comment>a block</comment>
        <extracomment>studio/ui/tabs/tts/rows.py</extracomment>
        <translation>freigegeben</translation>
    </message>
    <message>
        <source>Looking up “{word}”</source>
        <extracomment>studio/ui/tabs/tts/saying.py</extracomment>
        <translation>„{word}“ wird nachgeschlagen</translation>
    </message>
    <message>
        <source>Trying “{word}”</source>
        <extracomment>studio/ui/tabs/tts/saying.py</extracomment>
        <translation>„{word}“ wird ausprobiert</translation>
    </message>
    <message>
        <source>What is shown and captioned stays as it is written.</source>
        <extracomment>studio/ui/tabs/tts/saying_popover.py</extracomment>
        <translation>In Anzeige und Untertiteln bleibt es, wie es geschrieben ist.</translation>
    </message>
    <message>
        <source>List</source>
        <extracomment>studio/ui/tabs/tts/saying_popover.py</extracomment>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Word, such as {example}</source>
        <extracomment>studio/ui/tabs/tts/saying_popover.py</extracomment>
        <translation>Wort, etwa {example}</translation>
    </message>
    <message>
        <source>Said as</source>
        <extracomment>studio/ui/tabs/tts/saying_popover.py</extracomment>
        <translation>Aussprache</translation>
    </message>
    <message>
        <source>Said as, such as {example}</source>
        <extracomment>studio/ui/tabs/tts/saying_popover.py</extracomment>
        <translation>Aussprache, etwa {example}</translation>
    </message>
    <message>
        <source>Hear it so</source>
        <extracomment>studio/ui/tabs/tts/saying_popover.py</extracomment>
        <translation>So anhören</translation>
    </message>
    <message>
        <source>Pronunciations</source>
        <extracomment>studio/ui/tabs/tts/saying_popover.py</extracomment>
        <translation>Aussprache</translation>
    </message>
    <message>
        <source>No word in this list yet.</source>
        <extracomment>studio/ui/tabs/tts/saying_popover.py</extracomment>
        <translation>Noch kein Wort in dieser Liste.</translation>
    </message>
    <message>
        <source>Remove {word}</source>
        <extracomment>studio/ui/tabs/tts/saying_popover.py</extracomment>
        <translation>{word} entfernen</translation>
    </message>
    <message>
        <source>Hear it, and take it: {reason}</source>
        <extracomment>studio/ui/tabs/tts/saying_popover.py</extracomment>
        <translation>Anhören und nehmen: {reason}</translation>
    </message>
    <message>
        <source>Type the word, and how it is said</source>
        <extracomment>studio/ui/tabs/tts/saying_popover.py</extracomment>
        <translation>Das Wort eingeben und wie es gesprochen wird</translation>
    </message>
    <message>
        <source>Looking for other sounds…</source>
        <extracomment>studio/ui/tabs/tts/saying_popover.py</extracomment>
        <translation>Andere Aussprachen werden gesucht…</translation>
    </message>
    <message>
        <source>Hearing it costs {price}.</source>
        <extracomment>studio/ui/tabs/tts/saying.py</extracomment>
        <translation>Anhören kostet {price}.</translation>
    </message>
    <message>
        <source>Blocks of the script</source>
        <extracomment>studio/ui/tabs/tts/script_list.py</extracomment>
        <translation>Blöcke des Skripts</translation>
    </message>
    <message>
        <source>Open text…</source>
        <extracomment>studio/ui/tabs/tts/script_view.py</extracomment>
        <translation>Text öffnen…</translation>
    </message>
    <message>
        <source>Try an example</source>
        <extracomment>studio/ui/tabs/tts/script_view.py</extracomment>
        <translation>Beispiel ausprobieren</translation>
    </message>
    <message>
        <source>Words of block {number}</source>
        <extracomment>studio/ui/tabs/tts/script_view.py</extracomment>
        <translation>Text von Block {number}</translation>
    </message>
    <message>
        <source>waiting for more</source>
        <extracomment>studio/ui/tabs/tts/sound_view.py</extracomment>
        <translation>wartet auf mehr</translation>
    </message>
    <message>
        <source>It appears here while it is made.</source>
        <extracomment>studio/ui/tabs/tts/sound_view.py</extracomment>
        <translation>Der Ton erscheint hier, während er erzeugt wird.</translation>
    </message>
    <message>
        <source>Summary of the script</source>
        <extracomment>studio/ui/tabs/tts/summary.py</extracomment>
        <translation>Übersicht des Skripts</translation>
    </message>
    <message>
        <source>Scripts</source>
        <extracomment>studio/ui/tabs/tts/deeds.py</extracomment>
        <translation>Skripte</translation>
    </message>
    <message>
        <source>Title of the script</source>
        <extracomment>studio/ui/tabs/tts/title.py</extracomment>
        <translation>Titel des Skripts</translation>
    </message>
    <message>
        <source>Block panel</source>
        <extracomment>studio/ui/tabs/tts/toolbar.py</extracomment>
        <translation>Blockbereich</translation>
    </message>
    <message>
        <source>More for the script</source>
        <extracomment>studio/ui/tabs/tts/toolbar.py</extracomment>
        <translation>Mehr zum Skript</translation>
    </message>
    <message>
        <source>Write some words first, then export them</source>
        <extracomment>studio/ui/tabs/tts/toolbar.py</extracomment>
        <translation>Zuerst etwas Text schreiben, dann exportieren</translation>
    </message>
    <message>
        <source>Listen back…</source>
        <extracomment>studio/ui/tabs/tts/tools.py</extracomment>
        <translation>Gegenhören…</translation>
    </message>
    <message>
        <source>Finish approved blocks…</source>
        <extracomment>studio/ui/tabs/tts/tools.py</extracomment>
        <translation>Freigegebene Blöcke fertigstellen…</translation>
    </message>
    <message>
        <source>Pronunciations…</source>
        <extracomment>studio/ui/tabs/tts/tools.py</extracomment>
        <translation>Aussprache…</translation>
    </message>
    <message>
        <source>made {time} on this computer, {price}</source>
        <extracomment>studio/ui/tabs/tts/sound_view.py</extracomment>
        <translation>erzeugt um {time} auf diesem Computer, {price}</translation>
    </message>
    <message>
        <source>made {time} on {connection}, {price}</source>
        <extracomment>studio/ui/tabs/tts/sound_view.py</extracomment>
        <translation>erzeugt um {time} durch {connection}, {price}</translation>
    </message>
    <message>
        <source>made {time}, {price}</source>
        <extracomment>studio/ui/tabs/tts/sound_view.py</extracomment>
        <translation>erzeugt um {time}, {price}</translation>
    </message>
    <message>
        <source>Not made</source>
        <comment>a block</comment>
        <extracomment>studio/ui/tabs/tts/state_lines.py</extracomment>
        <translation>Nicht erzeugt</translation>
    </message>
    <message>
        <source>about {duration}</source>
        <extracomment>studio/ui/tabs/tts/state_lines.py</extracomment>
        <translation>etwa {duration}</translation>
    </message>
    <message>
        <source>{length} / {target:.1f} s</source>
        <extracomment>studio/ui/tabs/tts/state_lines.py</extracomment>
        <translation>{length} / {target:.1f} s</translation>
    </message>
    <message>
        <source>Locked</source>
        <comment>a block</comment>
        <extracomment>studio/ui/tabs/tts/state_lines.py</extracomment>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>Incomplete</source>
        <comment>a take</comment>
        <extracomment>studio/ui/tabs/tts/state_lines.py</extracomment>
        <translation>Unvollständig</translation>
    </message>
    <message numerus="yes">
        <source>{count} made</source>
        <comment>blocks</comment>
        <extracomment>studio/ui/tabs/tts/summary.py; of one: {count} made</extracomment>
        <translation>
            <numerusform>{count} erzeugt</numerusform>
            <numerusform>{count} erzeugt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} locked</source>
        <comment>blocks</comment>
        <extracomment>studio/ui/tabs/tts/summary.py; of one: {count} locked</extracomment>
        <translation>
            <numerusform>{count} gesperrt</numerusform>
            <numerusform>{count} gesperrt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} with changes</source>
        <comment>blocks</comment>
        <extracomment>studio/ui/tabs/tts/summary.py; of one: {count} with changes</extracomment>
        <translation>
            <numerusform>{count} geändert</numerusform>
            <numerusform>{count} geändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} being made</source>
        <comment>blocks</comment>
        <extracomment>studio/ui/tabs/tts/summary.py; of one: {count} being made</extracomment>
        <translation>
            <numerusform>{count} wird erzeugt</numerusform>
            <numerusform>{count} werden erzeugt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} not made</source>
        <comment>blocks</comment>
        <extracomment>studio/ui/tabs/tts/summary.py; of one: {count} not made</extracomment>
        <translation>
            <numerusform>{count} nicht erzeugt</numerusform>
            <numerusform>{count} nicht erzeugt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} failed</source>
        <comment>blocks</comment>
        <extracomment>studio/ui/tabs/tts/summary.py; of one: {count} failed</extracomment>
        <translation>
            <numerusform>{count} fehlgeschlagen</numerusform>
            <numerusform>{count} fehlgeschlagen</numerusform>
        </translation>
    </message>
    <message>
        <source>Go to the next block that is made</source>
        <extracomment>studio/ui/tabs/tts/summary.py</extracomment>
        <translation>Zum nächsten erzeugten Block</translation>
    </message>
    <message>
        <source>Go to the next locked block</source>
        <extracomment>studio/ui/tabs/tts/summary.py</extracomment>
        <translation>Zum nächsten gesperrten Block</translation>
    </message>
    <message>
        <source>Go to the next block with changes</source>
        <extracomment>studio/ui/tabs/tts/summary.py</extracomment>
        <translation>Zum nächsten geänderten Block</translation>
    </message>
    <message>
        <source>Go to the next block that is being made</source>
        <extracomment>studio/ui/tabs/tts/summary.py</extracomment>
        <translation>Zum nächsten Block, der gerade erzeugt wird</translation>
    </message>
    <message>
        <source>Go to the next block that is not made</source>
        <extracomment>studio/ui/tabs/tts/summary.py</extracomment>
        <translation>Zum nächsten nicht erzeugten Block</translation>
    </message>
    <message>
        <source>Go to the next block that failed</source>
        <extracomment>studio/ui/tabs/tts/summary.py</extracomment>
        <translation>Zum nächsten fehlgeschlagenen Block</translation>
    </message>
    <message numerus="yes">
        <source>{count:,} blocks</source>
        <extracomment>studio/ui/tabs/tts/summary.py; of one: {count} block</extracomment>
        <translation>
            <numerusform>{count} Block</numerusform>
            <numerusform>{count:,} Blöcke</numerusform>
        </translation>
    </message>
    <message>
        <source>{length} so far</source>
        <extracomment>studio/ui/tabs/tts/summary.py</extracomment>
        <translation>{length} bisher</translation>
    </message>
    <message>
        <source>Script: {manner}</source>
        <extracomment>studio/ui/tabs/tts/toolbar.py</extracomment>
        <translation>Skript: {manner}</translation>
    </message>
    <message>
        <source>{script}. Voice, controls and characters of the whole script</source>
        <extracomment>studio/ui/tabs/tts/toolbar.py</extracomment>
        <translation>{script}. Stimme, Regler und Rollen des ganzen Skripts</translation>
    </message>
    <message>
        <source>{script}, voices and characters</source>
        <extracomment>studio/ui/tabs/tts/toolbar.py</extracomment>
        <translation>{script}, Stimmen und Rollen</translation>
    </message>
    <message>
        <source>Find and replace…</source>
        <extracomment>studio/ui/tabs/tts/tools.py</extracomment>
        <translation>Suchen und ersetzen…</translation>
    </message>
    <message>
        <source>Words changed</source>
        <extracomment>studio/ui/tabs/tts/wording.py</extracomment>
        <translation>Text geändert</translation>
    </message>
    <message>
        <source>Voice changed</source>
        <extracomment>studio/ui/tabs/tts/wording.py</extracomment>
        <translation>Stimme geändert</translation>
    </message>
    <message>
        <source>Settings changed</source>
        <extracomment>studio/ui/tabs/tts/wording.py</extracomment>
        <translation>Einstellungen geändert</translation>
    </message>
    <message>
        <source>voice changed</source>
        <extracomment>studio/ui/tabs/tts/wording.py</extracomment>
        <translation>Stimme geändert</translation>
    </message>
    <message>
        <source>settings changed</source>
        <extracomment>studio/ui/tabs/tts/wording.py</extracomment>
        <translation>Einstellungen geändert</translation>
    </message>
    <message>
        <source>older words</source>
        <extracomment>studio/ui/tabs/tts/wording.py</extracomment>
        <translation>älterer Text</translation>
    </message>
    <message>
        <source>another voice</source>
        <extracomment>studio/ui/tabs/tts/wording.py</extracomment>
        <translation>andere Stimme</translation>
    </message>
    <message>
        <source>other settings</source>
        <extracomment>studio/ui/tabs/tts/wording.py</extracomment>
        <translation>andere Einstellungen</translation>
    </message>
    <message>
        <source>The take says “{words}”. Make it again to hear the new words.</source>
        <extracomment>studio/ui/tabs/tts/wording.py</extracomment>
        <translation>Der Take sagt „{words}“. Erzeugen Sie ihn neu, um den neuen Text zu hören.</translation>
    </message>
    <message>
        <source>The take was spoken by {voice}. Make it again to hear the new voice.</source>
        <extracomment>studio/ui/tabs/tts/wording.py</extracomment>
        <translation>Den Take hat {voice} gesprochen. Erzeugen Sie ihn neu, um die neue Stimme zu hören.</translation>
    </message>
    <message>
        <source>The take was made with other settings. Make it again to hear these.</source>
        <extracomment>studio/ui/tabs/tts/wording.py</extracomment>
        <translation>Der Take hat andere Einstellungen. Erzeugen Sie ihn neu, um diese zu hören.</translation>
    </message>
    <message>
        <source>An MP3 comes without the times of its words. Make the take as WAV to see them here.</source>
        <extracomment>studio/ui/tabs/tts/wording.py</extracomment>
        <translation>MP3 kommt ohne Wortzeiten. Erzeugen Sie den Take als WAV, um sie hier zu sehen.</translation>
    </message>
    <message>
        <source>The service did not send the times of the words.</source>
        <extracomment>studio/ui/tabs/tts/wording.py</extracomment>
        <translation>Der Dienst hat keine Wortzeiten gesendet.</translation>
    </message>
    <message>
        <source>All lines are made</source>
        <extracomment>studio/ui/tabs/voices/announcer.py</extracomment>
        <translation>Alle Sätze sind erzeugt</translation>
    </message>
    <message>
        <source>was not made</source>
        <extracomment>studio/ui/tabs/voices/audition_card.py</extracomment>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>Choose a voice and press A, or add those that are shown. Keys 1 to 9 play them.</source>
        <extracomment>studio/ui/tabs/voices/audition_part.py</extracomment>
        <translation>Eine Stimme wählen und A drücken oder die gezeigten hinzufügen. Die Tasten 1 bis 9 spielen sie ab.</translation>
    </message>
    <message>
        <source>Audition</source>
        <extracomment>studio/ui/tabs/voices/audition_part.py</extracomment>
        <translation>Vorsprechen</translation>
    </message>
    <message>
        <source>Add those shown</source>
        <extracomment>studio/ui/tabs/voices/audition_part.py</extracomment>
        <translation>Gezeigte hinzufügen</translation>
    </message>
    <message>
        <source>Close the audition</source>
        <extracomment>studio/ui/tabs/voices/audition_part.py</extracomment>
        <translation>Vorsprechen schließen</translation>
    </message>
    <message>
        <source>Line to be said</source>
        <extracomment>studio/ui/tabs/voices/audition_part.py</extracomment>
        <translation>Satz, der gesprochen wird</translation>
    </message>
    <message>
        <source>Make the lines</source>
        <extracomment>studio/ui/tabs/voices/audition_part.py</extracomment>
        <translation>Sätze erzeugen</translation>
    </message>
    <message>
        <source>Add the first {count} shown</source>
        <extracomment>studio/ui/tabs/voices/audition_part.py</extracomment>
        <translation>Die ersten {count} gezeigten hinzufügen</translation>
    </message>
    <message>
        <source>Free</source>
        <extracomment>studio/ui/tabs/voices/audition_part.py</extracomment>
        <translation>Kostenlos</translation>
    </message>
    <message>
        <source>All are made</source>
        <extracomment>studio/ui/tabs/voices/audition_part.py</extracomment>
        <translation>Alle erzeugt</translation>
    </message>
    <message numerus="yes">
        <source>Make {count} lines</source>
        <extracomment>studio/ui/tabs/voices/audition_part.py; of one: Make {count} line</extracomment>
        <translation>
            <numerusform>{count} Satz erzeugen</numerusform>
            <numerusform>{count} Sätze erzeugen</numerusform>
        </translation>
    </message>
    <message>
        <source>Add voices: A adds the one that is chosen</source>
        <extracomment>studio/ui/tabs/voices/auditioning.py</extracomment>
        <translation>Stimmen hinzufügen: A fügt die gewählte hinzu</translation>
    </message>
    <message>
        <source>Type the line that they shall say</source>
        <extracomment>studio/ui/tabs/voices/auditioning.py</extracomment>
        <translation>Den Satz eingeben, den sie sprechen sollen</translation>
    </message>
    <message>
        <source>{name}, {number} of {count}</source>
        <extracomment>studio/ui/tabs/voices/auditioning.py</extracomment>
        <translation>{name}, {number} von {count}</translation>
    </message>
    <message>
        <source>Making an audition</source>
        <extracomment>studio/ui/tabs/voices/auditioning.py</extracomment>
        <translation>Vorsprechen wird erzeugt</translation>
    </message>
    <message>
        <source>Stopped. What was made is here.</source>
        <extracomment>studio/ui/tabs/voices/auditioning.py</extracomment>
        <translation>Gestoppt. Was erzeugt wurde, ist hier.</translation>
    </message>
    <message>
        <source>The audition</source>
        <extracomment>studio/ui/tabs/voices/auditioning.py</extracomment>
        <translation>Das Vorsprechen</translation>
    </message>
    <message>
        <source>the lines already made</source>
        <extracomment>studio/ui/tabs/voices/auditioning.py</extracomment>
        <translation>die schon erzeugten Sätze</translation>
    </message>
    <message>
        <source>What you type is kept; nothing is sent before you press Clone.</source>
        <extracomment>studio/ui/tabs/voices/body.py</extracomment>
        <translation>Ihre Eingaben bleiben; gesendet wird erst, wenn Sie „Klonen“ drücken.</translation>
    </message>
    <message>
        <source>Back to the voices</source>
        <extracomment>studio/ui/tabs/voices/body.py</extracomment>
        <translation>Zurück zu den Stimmen</translation>
    </message>
    <message>
        <source>How it is cloned</source>
        <extracomment>studio/ui/tabs/voices/body.py</extracomment>
        <translation>Wie geklont wird</translation>
    </message>
    <message>
        <source>Clone a voice</source>
        <extracomment>studio/ui/tabs/voices/body.py</extracomment>
        <translation>Stimme klonen</translation>
    </message>
    <message>
        <source>your own</source>
        <extracomment>studio/ui/tabs/voices/card_model.py</extracomment>
        <translation>eigene Stimme</translation>
    </message>
    <message>
        <source>favourite</source>
        <comment>of a voice</comment>
        <extracomment>studio/ui/tabs/voices/card_model.py</extracomment>
        <translation>Favorit</translation>
    </message>
    <message>
        <source>previewing</source>
        <extracomment>studio/ui/tabs/voices/card_model.py</extracomment>
        <translation>wird vorgespielt</translation>
    </message>
    <message>
        <source>Voice {name}</source>
        <extracomment>studio/ui/tabs/voices/card_model.py</extracomment>
        <translation>Stimme {name}</translation>
    </message>
    <message>
        <source>Who is speaking, and agreed to this voice?</source>
        <extracomment>studio/ui/tabs/voices/chosen.py</extracomment>
        <translation>Wer spricht hier und hat dieser Stimme zugestimmt?</translation>
    </message>
    <message>
        <source>Keep</source>
        <comment>stores what was typed</comment>
        <extracomment>studio/ui/tabs/voices/chosen.py</extracomment>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>First and last name</source>
        <extracomment>studio/ui/tabs/voices/chosen.py</extracomment>
        <translation>Vor- und Nachname</translation>
    </message>
    <message>
        <source>Export the voice</source>
        <extracomment>studio/ui/tabs/voices/chosen.py</extracomment>
        <translation>Stimme exportieren</translation>
    </message>
    <message>
        <source>Consent</source>
        <extracomment>studio/services/voice_notes.py</extracomment>
        <translation>Einwilligung</translation>
    </message>
    <message>
        <source>Hear it</source>
        <extracomment>studio/ui/tabs/datasets/file_painter.py</extracomment>
        <translation>Anhören</translation>
    </message>
    <message numerus="yes">
        <source>Making {count} lines</source>
        <extracomment>studio/ui/tabs/voices/announcer.py; of one: Making {count} line</extracomment>
        <translation>
            <numerusform>{count} Satz wird erzeugt</numerusform>
            <numerusform>{count} Sätze werden erzeugt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} lines are not made</source>
        <extracomment>studio/ui/tabs/voices/announcer.py; of one: {count} line is not made</extracomment>
        <translation>
            <numerusform>{count} Satz ist nicht erzeugt</numerusform>
            <numerusform>{count} Sätze sind nicht erzeugt</numerusform>
        </translation>
    </message>
    <message>
        <source>playing</source>
        <extracomment>studio/ui/tabs/voices/audition_card.py</extracomment>
        <translation>spielt</translation>
    </message>
    <message>
        <source>Key {number} plays it, Delete takes it out</source>
        <extracomment>studio/ui/tabs/voices/audition_card.py</extracomment>
        <translation>Taste {number} spielt sie ab, Entf nimmt sie heraus</translation>
    </message>
    <message>
        <source>Hear {name} ({key})</source>
        <extracomment>studio/ui/tabs/voices/audition_card.py</extracomment>
        <translation>{name} anhören ({key})</translation>
    </message>
    <message>
        <source>Clear</source>
        <comment>takes all voices out of the audition</comment>
        <extracomment>studio/ui/tabs/voices/audition_part.py</extracomment>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>{name} agreed on {day}.</source>
        <extracomment>studio/ui/tabs/voices/consent_note.py</extracomment>
        <translation>{name} hat am {day} zugestimmt.</translation>
    </message>
    <message>
        <source>Choose a voice to see all that is known of it.</source>
        <extracomment>studio/ui/tabs/voices/detail.py</extracomment>
        <translation>Eine Stimme wählen, um alles über sie zu sehen.</translation>
    </message>
    <message>
        <source>Use in script</source>
        <extracomment>studio/ui/tabs/voices/detail.py</extracomment>
        <translation>Im Skript nutzen</translation>
    </message>
    <message>
        <source>Preview</source>
        <extracomment>studio/ui/tabs/voices/detail.py</extracomment>
        <translation>Vorhören</translation>
    </message>
    <message>
        <source>Favourite</source>
        <extracomment>studio/ui/tabs/voices/detail.py</extracomment>
        <translation>Favorit</translation>
    </message>
    <message>
        <source>Voices that sound alike have alike pictures.</source>
        <extracomment>studio/ui/tabs/voices/detail.py</extracomment>
        <translation>Stimmen, die ähnlich klingen, haben ähnliche Bilder.</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <extracomment>studio/ui/tabs/voices/detail.py</extracomment>
        <translation>Fingerabdruck</translation>
    </message>
    <message>
        <source>192 numbers</source>
        <extracomment>studio/ui/tabs/voices/detail.py</extracomment>
        <translation>192 Zahlen</translation>
    </message>
    <message>
        <source>No longer a favourite</source>
        <extracomment>studio/ui/tabs/voices/detail.py</extracomment>
        <translation>Kein Favorit mehr</translation>
    </message>
    <message>
        <source>Undo: {step}</source>
        <extracomment>studio/ui/tabs/voices/detail.py</extracomment>
        <translation>Rückgängig: {step}</translation>
    </message>
    <message>
        <source>Redo: {step}</source>
        <extracomment>studio/ui/tabs/voices/detail.py</extracomment>
        <translation>Wiederholen: {step}</translation>
    </message>
    <message>
        <source>The voice needs a name</source>
        <extracomment>studio/ui/tabs/voices/edit_form.py</extracomment>
        <translation>Die Stimme braucht einen Namen</translation>
    </message>
    <message>
        <source>Description</source>
        <extracomment>studio/ui/tabs/voices/edit_form.py</extracomment>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Looking {name} up</source>
        <extracomment>studio/ui/tabs/voices/editing.py</extracomment>
        <translation>{name} wird nachgeschlagen</translation>
    </message>
    <message>
        <source>Gender</source>
        <extracomment>studio/ui/tabs/voices/facts.py</extracomment>
        <translation>Geschlecht</translation>
    </message>
    <message>
        <source>Created</source>
        <extracomment>studio/ui/tabs/voices/facts.py</extracomment>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Used in</source>
        <extracomment>studio/ui/tabs/voices/facts.py</extracomment>
        <translation>Benutzt in</translation>
    </message>
    <message>
        <source>Id</source>
        <extracomment>studio/ui/tabs/voices/facts.py</extracomment>
        <translation>ID</translation>
    </message>
    <message>
        <source>Copy the id</source>
        <extracomment>studio/ui/tabs/voices/facts.py</extracomment>
        <translation>ID kopieren</translation>
    </message>
    <message>
        <source>This connection has no voices.</source>
        <extracomment>studio/ui/tabs/voices/gallery_page.py</extracomment>
        <translation>Diese Verbindung hat keine Stimmen.</translation>
    </message>
    <message>
        <source>No favourites yet. Press F on a voice, or its heart.</source>
        <extracomment>studio/ui/tabs/voices/gallery_page.py</extracomment>
        <translation>Noch keine Favoriten. Bei einer Stimme F oder ihr Herz drücken.</translation>
    </message>
    <message>
        <source>No voice of your own yet. Clone one, or mix some.</source>
        <extracomment>studio/ui/tabs/voices/gallery_page.py</extracomment>
        <translation>Noch keine eigene Stimme. Klonen Sie eine oder mischen Sie welche.</translation>
    </message>
    <message>
        <source>No clone yet. Clone a voice from a recording of it.</source>
        <extracomment>studio/ui/tabs/voices/gallery_page.py</extracomment>
        <translation>Noch kein Klon. Klonen Sie eine Stimme aus einer Aufnahme von ihr.</translation>
    </message>
    <message>
        <source>No mix yet. Press M on two voices, and hear what lies between.</source>
        <extracomment>studio/ui/tabs/voices/gallery_page.py</extracomment>
        <translation>Noch keine Mischung. Bei zwei Stimmen M drücken und hören, was dazwischen liegt.</translation>
    </message>
    <message>
        <source>Clear the filters</source>
        <extracomment>studio/ui/tabs/voices/gallery_page.py</extracomment>
        <translation>Filter löschen</translation>
    </message>
    <message>
        <source>Clone a voice…</source>
        <extracomment>studio/ui/tabs/voices/gallery_page.py</extracomment>
        <translation>Stimme klonen…</translation>
    </message>
    <message>
        <source>No voice matches “{words}”.</source>
        <extracomment>studio/ui/tabs/voices/gallery_page.py</extracomment>
        <translation>Keine Stimme passt zu „{words}“.</translation>
    </message>
    <message>
        <source>No voice matches these filters.</source>
        <extracomment>studio/ui/tabs/voices/gallery_page.py</extracomment>
        <translation>Keine Stimme passt zu diesen Filtern.</translation>
    </message>
    <message>
        <source>{name} agrees</source>
        <extracomment>studio/ui/tabs/voices/hearing.py</extracomment>
        <translation>{name} stimmt zu</translation>
    </message>
    <message>
        <source>{name}, preview</source>
        <extracomment>studio/ui/tabs/voices/hearing.py</extracomment>
        <translation>{name}, Hörprobe</translation>
    </message>
    <message numerus="yes">
        <source>{count:,} voices</source>
        <extracomment>studio/ui/tabs/voices/kind_list.py; of one: {count:,} voice</extracomment>
        <translation>
            <numerusform>{count:,} Stimme</numerusform>
            <numerusform>{count:,} Stimmen</numerusform>
        </translation>
    </message>
    <message>
        <source>Whose voices</source>
        <extracomment>studio/ui/tabs/voices/kind_list.py</extracomment>
        <translation>Wessen Stimmen</translation>
    </message>
    <message>
        <source>Likeness</source>
        <extracomment>studio/ui/tabs/voices/make/clone_panel.py</extracomment>
        <translation>Ähnlichkeit</translation>
    </message>
    <message>
        <source>Steadiness</source>
        <extracomment>studio/ui/tabs/voices/make/clone_panel.py</extracomment>
        <translation>Stabilität</translation>
    </message>
    <message>
        <source>As near to the clip as can be, with its room. About 5 s of speech, not cleaned.</source>
        <extracomment>studio/ui/tabs/voices/make/clone_panel.py</extracomment>
        <translation>So nah am Clip wie möglich, mit seinem Raum. Etwa 5 s Sprache, nicht gereinigt.</translation>
    </message>
    <message>
        <source>Steadier, and always as in a studio. 10 to 20 s of speech, cleaned.</source>
        <extracomment>studio/ui/tabs/voices/make/clone_panel.py</extracomment>
        <translation>Gleichmäßiger und immer wie im Studio. 10 bis 20 s Sprache, gereinigt.</translation>
    </message>
    <message>
        <source>How this voice would look: a first guess</source>
        <extracomment>studio/ui/tabs/voices/make/clone_panel.py</extracomment>
        <translation>Wie diese Stimme aussähe: eine erste Schätzung</translation>
    </message>
    <message>
        <source>How the voice is cloned</source>
        <extracomment>studio/ui/tabs/voices/make/clone_panel.py</extracomment>
        <translation>Wie die Stimme geklont wird</translation>
    </message>
    <message>
        <source>Aim at</source>
        <extracomment>studio/ui/tabs/voices/make/clone_panel.py</extracomment>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>English</source>
        <extracomment>studio/core/languages.py</extracomment>
        <translation>Englisch</translation>
    </message>
    <message>
        <source>Off</source>
        <extracomment>studio/ui/tabs/voices/make/clone_panel.py</extracomment>
        <translation>Aus</translation>
    </message>
    <message>
        <source>On</source>
        <extracomment>studio/ui/tabs/voices/make/clone_panel.py</extracomment>
        <translation>Ein</translation>
    </message>
    <message>
        <source>Try it before you keep it</source>
        <extracomment>studio/ui/tabs/voices/make/clone_panel.py</extracomment>
        <translation>Vor dem Behalten ausprobieren</translation>
    </message>
    <message>
        <source>Open a recording first.</source>
        <extracomment>studio/ui/tabs/voices/make/clone_panel.py</extracomment>
        <translation>Zuerst eine Aufnahme öffnen.</translation>
    </message>
    <message>
        <source>Heard on this computer; correct it where it is wrong.</source>
        <extracomment>studio/ui/tabs/voices/make/clone_sheet.py</extracomment>
        <translation>Auf diesem Computer erkannt; berichtigen Sie, was nicht stimmt.</translation>
    </message>
    <message>
        <source>The words of the clip help likeness. Type them, or let this computer hear them.</source>
        <extracomment>studio/ui/tabs/voices/make/clone_sheet.py</extracomment>
        <translation>Die Wörter des Clips helfen der Ähnlichkeit. Tippen Sie sie oder lassen Sie sie von diesem Computer erkennen.</translation>
    </message>
    <message>
        <source>In one line</source>
        <extracomment>studio/ui/tabs/voices/make/clone_sheet.py</extracomment>
        <translation>In einem Satz</translation>
    </message>
    <message>
        <source>Name and consent</source>
        <extracomment>studio/ui/tabs/voices/make/clone_sheet.py</extracomment>
        <translation>Name und Einwilligung</translation>
    </message>
    <message>
        <source>Fills in what is heard on this computer</source>
        <extracomment>studio/ui/tabs/voices/make/clone_sheet.py</extracomment>
        <translation>Trägt ein, was auf diesem Computer erkannt wird</translation>
    </message>
    <message>
        <source>a recording</source>
        <extracomment>studio/ui/tabs/voices/make/cloning.py</extracomment>
        <translation>eine Aufnahme</translation>
    </message>
    <message>
        <source>a name</source>
        <extracomment>studio/ui/tabs/voices/make/cloning.py</extracomment>
        <translation>ein Name</translation>
    </message>
    <message>
        <source>who is speaking</source>
        <extracomment>studio/ui/tabs/voices/make/cloning.py</extracomment>
        <translation>wer spricht</translation>
    </message>
    <message>
        <source>consent</source>
        <extracomment>studio/ui/tabs/voices/make/cloning.py</extracomment>
        <translation>die Einwilligung</translation>
    </message>
    <message>
        <source>Still missing: {things}</source>
        <extracomment>studio/ui/tabs/voices/make/cloning.py</extracomment>
        <translation>Es fehlt noch: {things}</translation>
    </message>
    <message>
        <source>The speaker agreed that this voice may be made and used.</source>
        <extracomment>studio/ui/tabs/voices/make/consent_part.py</extracomment>
        <translation>Die sprechende Person ist einverstanden, dass diese Stimme erstellt und genutzt wird.</translation>
    </message>
    <message>
        <source>Let them say: “I agree that a voice is made of mine in Pickup Studio.”</source>
        <extracomment>studio/ui/tabs/voices/make/consent_part.py</extracomment>
        <translation>Lassen Sie sagen: „Ich bin einverstanden, dass aus meiner Stimme in Pickup Studio eine Stimme erstellt wird.“</translation>
    </message>
    <message>
        <source>Who is speaking?</source>
        <extracomment>studio/ui/tabs/voices/make/consent_part.py</extracomment>
        <translation>Wer spricht?</translation>
    </message>
    <message>
        <source>Record it</source>
        <extracomment>studio/ui/tabs/voices/make/consent_part.py</extracomment>
        <translation>Aufnehmen</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <extracomment>studio/ui/tabs/voices/make/consent_part.py</extracomment>
        <translation>Datei wählen…</translation>
    </message>
    <message>
        <source>Without a recording</source>
        <extracomment>studio/ui/tabs/voices/make/consent_part.py</extracomment>
        <translation>Ohne Aufnahme</translation>
    </message>
    <message>
        <source>Recorded consent, if there is one</source>
        <extracomment>studio/ui/tabs/voices/make/consent_part.py</extracomment>
        <translation>Aufgenommene Einwilligung, falls vorhanden</translation>
    </message>
    <message>
        <source>Open the recorded consent</source>
        <extracomment>studio/ui/tabs/voices/make/consent_part.py</extracomment>
        <translation>Aufgenommene Einwilligung öffnen</translation>
    </message>
    <message>
        <source>Their consent: {file}, kept with the voice.</source>
        <extracomment>studio/ui/tabs/voices/make/consent_part.py</extracomment>
        <translation>Die Einwilligung: {file}, bei der Stimme aufbewahrt.</translation>
    </message>
    <message>
        <source>Its numbers</source>
        <extracomment>studio/ui/tabs/voices/make/create_form.py</extracomment>
        <translation>Zahlen</translation>
    </message>
    <message>
        <source>Another voice</source>
        <extracomment>studio/ui/tabs/voices/make/create_form.py</extracomment>
        <translation>Andere Stimme</translation>
    </message>
    <message>
        <source>[0.12, -0.03, …]  {count} numbers, as JSON</source>
        <extracomment>studio/ui/tabs/voices/make/create_form.py</extracomment>
        <translation>[0.12, -0.03, …]  {count} Zahlen, als JSON</translation>
    </message>
    <message>
        <source>This</source>
        <comment>what was pasted, as in “This holds no numbers of a voice.”</comment>
        <extracomment>studio/ui/tabs/voices/make/create_form.py</extracomment>
        <translation>Das Eingefügte</translation>
    </message>
    <message>
        <source>From numbers</source>
        <extracomment>studio/ui/tabs/voices/make/create_form.py</extracomment>
        <translation>Aus Zahlen</translation>
    </message>
    <message>
        <source>Numbers of the voice</source>
        <extracomment>studio/ui/tabs/voices/make/create_form.py</extracomment>
        <translation>Zahlen der Stimme</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <extracomment>studio/ui/tabs/voices/make/create_form.py</extracomment>
        <translation>Datei öffnen…</translation>
    </message>
    <message>
        <source>Hear its sample</source>
        <extracomment>studio/ui/tabs/voices/make/create_form.py</extracomment>
        <translation>Hörprobe anhören</translation>
    </message>
    <message>
        <source>Make the voice</source>
        <extracomment>studio/ui/tabs/voices/make/create_form.py</extracomment>
        <translation>Stimme erstellen</translation>
    </message>
    <message>
        <source>A voice from numbers or a file</source>
        <extracomment>studio/ui/tabs/voices/make/create_form.py</extracomment>
        <translation>Eine Stimme aus Zahlen oder einer Datei</translation>
    </message>
    <message>
        <source>Open a voice</source>
        <extracomment>studio/ui/tabs/voices/make/create_form.py</extracomment>
        <translation>Stimme öffnen</translation>
    </message>
    <message>
        <source>{count} numbers, as it should be.</source>
        <extracomment>studio/ui/tabs/voices/make/create_form.py</extracomment>
        <translation>{count} Zahlen, wie es sein soll.</translation>
    </message>
    <message>
        <source>The new voice needs a name</source>
        <extracomment>studio/ui/tabs/voices/make/creating.py</extracomment>
        <translation>Die neue Stimme braucht einen Namen</translation>
    </message>
    <message>
        <source>Paste the numbers of a voice, or choose one to begin with</source>
        <extracomment>studio/ui/tabs/voices/make/creating.py</extracomment>
        <translation>Die Zahlen einer Stimme einfügen oder eine zum Anfangen wählen</translation>
    </message>
    <message>
        <source>Sample</source>
        <extracomment>studio/ui/tabs/voices/make/creating.py</extracomment>
        <translation>Hörprobe</translation>
    </message>
    <message>
        <source>a voice from a file</source>
        <extracomment>studio/ui/tabs/voices/make/creating.py</extracomment>
        <translation>eine Stimme aus einer Datei</translation>
    </message>
    <message>
        <source>Judging the recording</source>
        <extracomment>studio/ui/tabs/voices/make/doctoring.py</extracomment>
        <translation>Aufnahme wird geprüft</translation>
    </message>
    <message>
        <source>This recording is not judged here.</source>
        <extracomment>studio/ui/tabs/voices/make/doctoring.py</extracomment>
        <translation>Diese Aufnahme wird hier nicht geprüft.</translation>
    </message>
    <message>
        <source>Judging was stopped. Choose a stretch by hand, or open it again.</source>
        <extracomment>studio/ui/tabs/voices/make/doctoring.py</extracomment>
        <translation>Die Prüfung wurde gestoppt. Wählen Sie von Hand einen Abschnitt oder öffnen Sie die Aufnahme erneut.</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>studio/ui/tabs/voices/make/form_parts.py</extracomment>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Type what it shall say</source>
        <extracomment>studio/ui/tabs/voices/make/localize_form.py</extracomment>
        <translation>Eingeben, was sie sagen soll</translation>
    </message>
    <message>
        <source>No dialect in particular</source>
        <extracomment>studio/ui/tabs/voices/make/localize_form.py</extracomment>
        <translation>Kein bestimmter Dialekt</translation>
    </message>
    <message>
        <source>The same speaker in another language. The voice itself stays as it is.</source>
        <extracomment>studio/ui/tabs/voices/make/localize_form.py</extracomment>
        <translation>Dieselbe Person in einer anderen Sprache. Die Stimme selbst bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>Other language</source>
        <extracomment>studio/ui/tabs/voices/make/localize_form.py</extracomment>
        <translation>Andere Sprache</translation>
    </message>
    <message>
        <source>Dialect</source>
        <extracomment>studio/ui/tabs/voices/make/localize_form.py</extracomment>
        <translation>Dialekt</translation>
    </message>
    <message>
        <source>What it says before</source>
        <extracomment>studio/ui/tabs/voices/make/localize_form.py</extracomment>
        <translation>Was sie vorher sagt</translation>
    </message>
    <message>
        <source>What it says after</source>
        <extracomment>studio/ui/tabs/voices/make/localize_form.py</extracomment>
        <translation>Was sie nachher sagt</translation>
    </message>
    <message>
        <source>{name} in another language</source>
        <extracomment>studio/ui/tabs/voices/make/localize_form.py</extracomment>
        <translation>{name} in anderer Sprache</translation>
    </message>
    <message>
        <source>This language has no dialects to choose from</source>
        <extracomment>studio/ui/tabs/voices/make/localize_form.py</extracomment>
        <translation>Für diese Sprache gibt es keine Dialekte zur Wahl</translation>
    </message>
    <message>
        <source>Hearing before: {before}. After: {after}.</source>
        <extracomment>studio/ui/tabs/voices/make/localize_form.py</extracomment>
        <translation>Vorher anhören: {before}. Nachher: {after}.</translation>
    </message>
    <message>
        <source>Hearing {name}</source>
        <extracomment>studio/ui/tabs/voices/make/localizing.py</extracomment>
        <translation>{name} wird angehört</translation>
    </message>
    <message>
        <source>{name} in {language}</source>
        <extracomment>studio/ui/tabs/voices/make/localizing.py</extracomment>
        <translation>{name} auf {language}</translation>
    </message>
    <message>
        <source>what you typed, and your voices</source>
        <extracomment>studio/ui/tabs/voices/make/making.py</extracomment>
        <translation>Ihre Eingaben und Ihre Stimmen</translation>
    </message>
    <message>
        <source>perhaps two</source>
        <extracomment>studio/core/dataset_judgement.py</extracomment>
        <translation>vielleicht zwei</translation>
    </message>
    <message>
        <source>Highs</source>
        <extracomment>studio/ui/tabs/voices/make/measures.py</extracomment>
        <translation>Höhen</translation>
    </message>
    <message>
        <source>Judgement of the clip</source>
        <extracomment>studio/ui/tabs/voices/make/measures.py</extracomment>
        <translation>Befund des Clips</translation>
    </message>
    <message>
        <source>Use the best stretch</source>
        <extracomment>studio/ui/tabs/voices/make/measures.py</extracomment>
        <translation>Besten Abschnitt nehmen</translation>
    </message>
    <message>
        <source>Say what you like for some twenty seconds, as you would speak to a friend.</source>
        <extracomment>studio/ui/tabs/voices/make/microphone_part.py</extracomment>
        <translation>Sagen Sie etwa zwanzig Sekunden lang, was Sie möchten, so wie Sie mit Freunden sprechen.</translation>
    </message>
    <message>
        <source>Read this aloud, at your own pace. A quiet room with soft things in it sounds best.</source>
        <extracomment>studio/ui/tabs/voices/make/microphone_part.py</extracomment>
        <translation>Lesen Sie das in Ihrem Tempo vor. Am besten klingt ein ruhiger Raum mit weichen Dingen darin.</translation>
    </message>
    <message>
        <source>Record, or stop (R)</source>
        <extracomment>studio/ui/tabs/voices/make/microphone_part.py</extracomment>
        <translation>Aufnehmen oder stoppen (R)</translation>
    </message>
    <message>
        <source>This service does not mix voices. Mix those of this computer: it is free.</source>
        <extracomment>studio/ui/tabs/voices/make/mix_part.py</extracomment>
        <translation>Dieser Dienst mischt keine Stimmen. Mischen Sie die dieses Computers: Das ist kostenlos.</translation>
    </message>
    <message>
        <source>Line that the mix says</source>
        <extracomment>studio/ui/tabs/voices/make/mix_part.py</extracomment>
        <translation>Satz, den die Mischung spricht</translation>
    </message>
    <message>
        <source>Hear the mix</source>
        <extracomment>studio/ui/tabs/voices/make/mix_part.py</extracomment>
        <translation>Mischung anhören</translation>
    </message>
    <message>
        <source>Hear it as I drag</source>
        <extracomment>studio/ui/tabs/voices/make/mix_part.py</extracomment>
        <translation>Beim Ziehen hören</translation>
    </message>
    <message>
        <source>Mix on this computer</source>
        <extracomment>studio/ui/tabs/voices/make/mix_part.py</extracomment>
        <translation>Auf diesem Computer mischen</translation>
    </message>
    <message>
        <source>Name of the mixed voice</source>
        <extracomment>studio/ui/tabs/voices/make/mix_part.py</extracomment>
        <translation>Name der Stimme</translation>
    </message>
    <message>
        <source>Save as voice</source>
        <extracomment>studio/ui/tabs/voices/make/mix_part.py</extracomment>
        <translation>Als Stimme speichern</translation>
    </message>
    <message>
        <source>The mixed voice needs a name</source>
        <extracomment>studio/ui/tabs/voices/make/mixing.py</extracomment>
        <translation>Die gemischte Stimme braucht einen Namen</translation>
    </message>
    <message>
        <source>The mix</source>
        <extracomment>studio/ui/tabs/voices/make/mixing.py</extracomment>
        <translation>Die Mischung</translation>
    </message>
    <message>
        <source>Add another voice</source>
        <extracomment>studio/ui/tabs/voices/make/mixing.py</extracomment>
        <translation>Noch eine Stimme hinzufügen</translation>
    </message>
    <message>
        <source>Give at least one voice some weight</source>
        <extracomment>studio/ui/tabs/voices/make/mixing.py</extracomment>
        <translation>Mindestens einer Stimme Gewicht geben</translation>
    </message>
    <message>
        <source>Hearing the mix</source>
        <extracomment>studio/ui/tabs/voices/make/mixing.py</extracomment>
        <translation>Mischung wird erzeugt</translation>
    </message>
    <message>
        <source>Comparing the voices</source>
        <extracomment>studio/ui/tabs/voices/make/nearest.py</extracomment>
        <translation>Stimmen werden verglichen</translation>
    </message>
    <message>
        <source>No recording is open. Open one in Infill and select a stretch of it, or in the Voice Changer.</source>
        <extracomment>studio/ui/tabs/voices/make/open_part.py</extracomment>
        <translation>Keine Aufnahme ist offen. Öffnen Sie eine in Infill und wählen Sie einen Abschnitt aus, oder öffnen Sie eine im Stimmwandler.</translation>
    </message>
    <message>
        <source>Recordings that are open now. What is selected in one is what is cloned.</source>
        <extracomment>studio/ui/tabs/voices/make/open_part.py</extracomment>
        <translation>Aufnahmen, die gerade offen sind. Geklont wird, was darin ausgewählt ist.</translation>
    </message>
    <message>
        <source>From a recording</source>
        <extracomment>studio/ui/tabs/voices/make/open_part.py</extracomment>
        <translation>Aus einer Aufnahme</translation>
    </message>
    <message>
        <source>Use the selection</source>
        <extracomment>studio/ui/tabs/voices/make/open_part.py</extracomment>
        <translation>Auswahl nehmen</translation>
    </message>
    <message>
        <source>Use it</source>
        <extracomment>studio/ui/tabs/voices/make/open_part.py</extracomment>
        <translation>Nehmen</translation>
    </message>
    <message>
        <source>About 5 s of clean speech serve likeness, 10 to 20 s steadiness. Drag on the waveform to choose them.</source>
        <extracomment>studio/ui/tabs/voices/make/sound_part.py</extracomment>
        <translation>Etwa 5 s saubere Sprache dienen der Ähnlichkeit, 10 bis 20 s der Stabilität. Zum Wählen über die Wellenform ziehen.</translation>
    </message>
    <message>
        <source>Drop a recording here, or open one.</source>
        <extracomment>studio/ui/tabs/voices/make/sound_part.py</extracomment>
        <translation>Hier eine Aufnahme ablegen oder eine öffnen.</translation>
    </message>
    <message>
        <source>The sound</source>
        <extracomment>studio/ui/tabs/voices/make/sound_part.py</extracomment>
        <translation>Der Ton</translation>
    </message>
    <message>
        <source>Where from</source>
        <extracomment>studio/ui/tabs/voices/make/sound_part.py</extracomment>
        <translation>Woher</translation>
    </message>
    <message>
        <source>Stop judging</source>
        <extracomment>studio/ui/tabs/voices/make/sound_part.py</extracomment>
        <translation>Prüfung stoppen</translation>
    </message>
    <message>
        <source>Waveform of the recording</source>
        <extracomment>studio/ui/tabs/voices/make/sound_part.py</extracomment>
        <translation>Wellenform der Aufnahme</translation>
    </message>
    <message>
        <source>all of it</source>
        <extracomment>studio/ui/tabs/voices/make/sound_part.py</extracomment>
        <translation>alles</translation>
    </message>
    <message>
        <source>Made on this computer, free. Nothing is kept.</source>
        <extracomment>studio/ui/tabs/voices/make/trial.py</extracomment>
        <translation>Auf diesem Computer erzeugt, kostenlos. Nichts wird behalten.</translation>
    </message>
    <message>
        <source>A first guess</source>
        <extracomment>studio/ui/tabs/voices/make/trial.py</extracomment>
        <translation>Eine erste Schätzung</translation>
    </message>
    <message>
        <source>Trying the clone</source>
        <extracomment>studio/ui/tabs/voices/make/trial.py</extracomment>
        <translation>Klon wird ausprobiert</translation>
    </message>
    <message>
        <source>Only a voice of your own can be changed or deleted</source>
        <extracomment>studio/ui/tabs/voices/page.py</extracomment>
        <translation>Nur eigene Stimmen lassen sich ändern oder löschen</translation>
    </message>
    <message>
        <source>The voice is being exported</source>
        <extracomment>studio/ui/tabs/voices/passing_on.py</extracomment>
        <translation>Die Stimme wird exportiert</translation>
    </message>
    <message>
        <source>The voice is being copied</source>
        <extracomment>studio/ui/tabs/voices/passing_on.py</extracomment>
        <translation>Die Stimme wird kopiert</translation>
    </message>
    <message>
        <source>Delete voice</source>
        <extracomment>studio/ui/tabs/voices/presenter.py</extracomment>
        <translation>Stimme löschen</translation>
    </message>
    <message>
        <source>Saved.</source>
        <extracomment>studio/ui/tabs/voices/presenter.py</extracomment>
        <translation>Gespeichert.</translation>
    </message>
    <message>
        <source>your voices and your takes</source>
        <extracomment>studio/ui/tabs/voices/presenter.py</extracomment>
        <translation>Ihre Stimmen und Ihre Takes</translation>
    </message>
    <message>
        <source>Filters</source>
        <extracomment>studio/ui/tabs/voices/rail.py</extracomment>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Order</source>
        <comment>how voices are sorted</comment>
        <extracomment>studio/ui/tabs/voices/toolbar.py</extracomment>
        <translation>Reihenfolge</translation>
    </message>
    <message>
        <source>Output</source>
        <comment>the device that plays</comment>
        <extracomment>studio/ui/transport/output_button.py</extracomment>
        <translation>Ausgabe</translation>
    </message>
    <message>
        <source>Output: {device}</source>
        <extracomment>studio/ui/transport/output_button.py</extracomment>
        <translation>Ausgabe: {device}</translation>
    </message>
    <message>
        <source>Arrow keys move one second</source>
        <extracomment>studio/ui/transport/overview.py</extracomment>
        <translation>Pfeiltasten springen um eine Sekunde</translation>
    </message>
    <message>
        <source>Arrow keys move one second, {length}</source>
        <extracomment>studio/ui/transport/overview.py</extracomment>
        <translation>Pfeiltasten springen um eine Sekunde, {length}</translation>
    </message>
    <message>
        <source>Pause</source>
        <comment>to hold what plays</comment>
        <extracomment>studio/ui/transport/play_button.py</extracomment>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>{position} of {length}</source>
        <extracomment>studio/ui/transport/read_outs.py</extracomment>
        <translation>{position} von {length}</translation>
    </message>
    <message>
        <source>of {length}</source>
        <extracomment>studio/ui/transport/read_outs.py</extracomment>
        <translation>von {length}</translation>
    </message>
    <message>
        <source>{loudness:.1f} LUFS</source>
        <extracomment>studio/ui/transport/read_outs.py</extracomment>
        <translation>{loudness:.1f} LUFS</translation>
    </message>
    <message>
        <source>Loudness of the whole sound, ITU-R BS.1770: {figure}. M: of the last 400 ms</source>
        <extracomment>studio/ui/transport/read_outs.py</extracomment>
        <translation>Lautheit des ganzen Tons, ITU-R BS.1770: {figure}. M: der letzten 400 ms</translation>
    </message>
    <message>
        <source>Loudness of what was heard, ITU-R BS.1770: {figure}. M: of the last 400 ms</source>
        <extracomment>studio/ui/transport/read_outs.py</extracomment>
        <translation>Lautheit des Gehörten, ITU-R BS.1770: {figure}. M: der letzten 400 ms</translation>
    </message>
    <message>
        <source>Paused: {name}</source>
        <extracomment>studio/ui/transport/recording_now.py</extracomment>
        <translation>Pause: {name}</translation>
    </message>
    <message>
        <source>Recording: {name}</source>
        <extracomment>studio/ui/transport/recording_now.py</extracomment>
        <translation>Aufnahme: {name}</translation>
    </message>
    <message>
        <source>Speed: {factor} times</source>
        <extracomment>studio/ui/transport/speed_button.py</extracomment>
        <translation>Tempo: {factor}-fach</translation>
    </message>
    <message>
        <source>Playback speed {speed}; the pitch stays</source>
        <extracomment>studio/ui/transport/speed_button.py</extracomment>
        <translation>Wiedergabetempo {speed}; die Tonhöhe bleibt</translation>
    </message>
    <message>
        <source>percent</source>
        <extracomment>studio/ui/transport/volume.py</extracomment>
        <translation>Prozent</translation>
    </message>
    <message>
        <source>No voice chosen</source>
        <extracomment>studio/ui/voices/picker.py</extracomment>
        <translation>Keine Stimme gewählt</translation>
    </message>
    <message>
        <source>Fetching {name}&apos;s voice</source>
        <extracomment>studio/ui/voices/previews.py</extracomment>
        <translation>Stimme von {name} wird geholt</translation>
    </message>
    <message>
        <source>Feminine</source>
        <extracomment>studio/ui/voices/rows.py</extracomment>
        <translation>Weiblich</translation>
    </message>
    <message>
        <source>Masculine</source>
        <extracomment>studio/ui/voices/rows.py</extracomment>
        <translation>Männlich</translation>
    </message>
    <message>
        <source>Neutral</source>
        <extracomment>studio/ui/voices/rows.py</extracomment>
        <translation>Neutral</translation>
    </message>
    <message>
        <source>to be cloned</source>
        <extracomment>studio/ui/tabs/voices/tab.py</extracomment>
        <translation>zum Klonen</translation>
    </message>
    <message>
        <source>“{name}” is called {ending}, but there is plain text in it. Is that your script? Then give it a name that ends in .txt, and open it again.</source>
        <extracomment>studio/services/open_script.py</extracomment>
        <translation>„{name}“ heißt {ending}, enthält aber reinen Text. Ist das Ihr Skript? Dann geben Sie der Datei einen Namen, der auf .txt endet, und öffnen Sie sie noch einmal.</translation>
    </message>
    <message>
        <source>Adding {number} of {count}</source>
        <extracomment>studio/services/send_files.py</extracomment>
        <translation>{number} von {count} wird hinzugefügt</translation>
    </message>
    <message>
        <source>{name}: who speaks? Choose a connection</source>
        <extracomment>studio/ui/app_bar/bar.py</extracomment>
        <translation>{name}: Wer spricht? Verbindung wählen</translation>
    </message>
    <message>
        <source>{name}: {value}</source>
        <comment>a column of a table</comment>
        <extracomment>studio/ui/dialogs/ledger_table.py</extracomment>
        <translation>{name}: {value}</translation>
    </message>
    <message>
        <source>Put something into the name</source>
        <extracomment>studio/ui/export/pattern_field.py</extracomment>
        <translation>Etwas in den Namen einfügen</translation>
    </message>
    <message>
        <source>State</source>
        <comment>how far a file is on its way into a dataset</comment>
        <extracomment>studio/ui/tabs/datasets/columns.py</extracomment>
        <translation>Status</translation>
    </message>
    <message numerus="yes">
        <source>{count} files are in the dataset already, and not added again.</source>
        <extracomment>studio/ui/tabs/datasets/finding.py; of one: {count} file is in the dataset already, and not added again.</extracomment>
        <translation>
            <numerusform>{count} Datei ist schon im Datensatz und wird nicht noch einmal hinzugefügt.</numerusform>
            <numerusform>{count} Dateien sind schon im Datensatz und werden nicht noch einmal hinzugefügt.</numerusform>
        </translation>
    </message>
    <message>
        <source>This file was not added from here, so that there is nothing to hear.</source>
        <extracomment>studio/ui/tabs/datasets/page.py</extracomment>
        <translation>Diese Datei wurde nicht von hier hinzugefügt, deshalb gibt es nichts anzuhören.</translation>
    </message>
    <message>
        <source>This file is not where it was when it was added.</source>
        <extracomment>studio/ui/tabs/datasets/page.py</extracomment>
        <translation>Diese Datei ist nicht mehr dort, wo sie beim Hinzufügen war.</translation>
    </message>
    <message>
        <source>Adding {name}</source>
        <extracomment>studio/ui/tabs/datasets/sending.py</extracomment>
        <translation>{name} wird hinzugefügt</translation>
    </message>
    <message numerus="yes">
        <source>Adding {count} files</source>
        <extracomment>studio/ui/tabs/datasets/sending.py; of one: Adding {count} file</extracomment>
        <translation>
            <numerusform>{count} Datei wird hinzugefügt</numerusform>
            <numerusform>{count} Dateien werden hinzugefügt</numerusform>
        </translation>
    </message>
    <message>
        <source>It was cut off on its way; it is not in the dataset.</source>
        <extracomment>studio/ui/tabs/datasets/shelf.py</extracomment>
        <translation>Sie kam unterwegs nicht an und ist nicht im Datensatz.</translation>
    </message>
    <message>
        <source>Adding</source>
        <extracomment>studio/ui/tabs/datasets/state_words.py</extracomment>
        <translation>Wird hinzugefügt</translation>
    </message>
    <message>
        <source>Added</source>
        <extracomment>studio/ui/tabs/datasets/state_words.py</extracomment>
        <translation>Hinzugefügt</translation>
    </message>
    <message>
        <source>Not added</source>
        <extracomment>studio/ui/tabs/datasets/state_words.py</extracomment>
        <translation>Nicht hinzugefügt</translation>
    </message>
    <message>
        <source>adding</source>
        <comment>a file to a dataset</comment>
        <extracomment>studio/ui/tabs/datasets/state_words.py</extracomment>
        <translation>wird hinzugefügt</translation>
    </message>
    <message>
        <source>added</source>
        <comment>a file to a dataset</comment>
        <extracomment>studio/ui/tabs/datasets/state_words.py</extracomment>
        <translation>hinzugefügt</translation>
    </message>
    <message>
        <source>not added</source>
        <comment>a file to a dataset</comment>
        <extracomment>studio/ui/tabs/datasets/state_words.py</extracomment>
        <translation>nicht hinzugefügt</translation>
    </message>
    <message>
        <source>not added yet</source>
        <comment>a file to a dataset</comment>
        <extracomment>studio/ui/tabs/datasets/state_words.py</extracomment>
        <translation>noch nicht hinzugefügt</translation>
    </message>
    <message>
        <source>Add anyway</source>
        <extracomment>studio/ui/tabs/datasets/state_words.py</extracomment>
        <translation>Trotzdem hinzufügen</translation>
    </message>
    <message>
        <source>Add it</source>
        <extracomment>studio/ui/tabs/datasets/state_words.py</extracomment>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Stop adding</source>
        <extracomment>studio/ui/tabs/datasets/state_words.py</extracomment>
        <translation>Hinzufügen anhalten</translation>
    </message>
    <message numerus="yes">
        <source>Add {count} waiting</source>
        <comment>files</comment>
        <extracomment>studio/ui/tabs/datasets/toolbar.py; of one: Add {count} waiting</extracomment>
        <translation>
            <numerusform>{count} wartende hinzufügen</numerusform>
            <numerusform>{count} wartende hinzufügen</numerusform>
        </translation>
    </message>
    <message>
        <source>Listens to {before:.1f} s before and {after:.1f} s after</source>
        <extracomment>studio/ui/tabs/infill/patch_wording.py</extracomment>
        <translation>Berücksichtigt {before:.1f} s davor und {after:.1f} s danach</translation>
    </message>
    <message>
        <source>Listens to {before:.1f} s before</source>
        <extracomment>studio/ui/tabs/infill/patch_wording.py</extracomment>
        <translation>Berücksichtigt {before:.1f} s davor</translation>
    </message>
    <message>
        <source>Listens to {after:.1f} s after</source>
        <extracomment>studio/ui/tabs/infill/patch_wording.py</extracomment>
        <translation>Berücksichtigt {after:.1f} s danach</translation>
    </message>
    <message>
        <source>{sides}, counted from there.</source>
        <extracomment>studio/ui/tabs/infill/patch_wording.py</extracomment>
        <translation>{sides}, von dort aus gezählt.</translation>
    </message>
    <message>
        <source>{sides}, counted from the pauses.</source>
        <extracomment>studio/ui/tabs/infill/patch_wording.py</extracomment>
        <translation>{sides}, von den Pausen aus gezählt.</translation>
    </message>
    <message>
        <source>Question about a text</source>
        <extracomment>studio/ui/tabs/tts/replacing.py</extracomment>
        <translation>Frage zu einem Text</translation>
    </message>
    <message numerus="yes">
        <source>“{name}” would take the place of the {count:,} blocks that are written here. Undo would bring them back.</source>
        <extracomment>studio/ui/tabs/tts/replacing.py; of one: “{name}” would take the place of the block that is written here. Undo would bring it back.</extracomment>
        <translation>
            <numerusform>„{name}“ würde den Block ersetzen, der hier steht. Rückgängig brächte ihn zurück.</numerusform>
            <numerusform>„{name}“ würde die {count:,} Blöcke ersetzen, die hier stehen. Rückgängig brächte sie zurück.</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep this script</source>
        <extracomment>studio/ui/tabs/tts/replacing.py</extracomment>
        <translation>Dieses Skript behalten</translation>
    </message>
    <message>
        <source>being made…</source>
        <extracomment>studio/ui/tabs/voices/audition_card.py</extracomment>
        <translation>wird erzeugt…</translation>
    </message>
    <message>
        <source>More</source>
        <comment>opens a menu</comment>
        <extracomment>studio/ui/tabs/voices/detail.py</extracomment>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>You</source>
        <comment>who made a voice</comment>
        <extracomment>studio/ui/tabs/voices/facts.py</extracomment>
        <translation>Sie</translation>
    </message>
    <message numerus="yes">
        <source>{count} scripts</source>
        <extracomment>studio/ui/tabs/voices/facts.py; of one: {count} script</extracomment>
        <translation>
            <numerusform>{count} Skript</numerusform>
            <numerusform>{count} Skripte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} blocks</source>
        <extracomment>studio/ui/tabs/voices/facts.py; of one: {count} block</extracomment>
        <translation>
            <numerusform>{count} Block</numerusform>
            <numerusform>{count} Blöcke</numerusform>
        </translation>
    </message>
    <message>
        <source>Picture of the numbers of {name}</source>
        <extracomment>studio/ui/tabs/voices/fingerprint.py</extracomment>
        <translation>Bild der Zahlen von {name}</translation>
    </message>
    <message>
        <source>Clean sound</source>
        <comment>whether noise is taken out of it</comment>
        <extracomment>studio/ui/tabs/voices/make/clone_panel.py</extracomment>
        <translation>Ton reinigen</translation>
    </message>
    <message>
        <source>Made from</source>
        <comment>a voice</comment>
        <extracomment>studio/ui/tabs/voices/make/create_form.py</extracomment>
        <translation>Erstellt aus</translation>
    </message>
    <message>
        <source>The original voice</source>
        <extracomment>studio/ui/tabs/voices/make/localize_form.py</extracomment>
        <translation>Die ursprüngliche Stimme</translation>
    </message>
    <message>
        <source>The original voice is</source>
        <extracomment>studio/ui/tabs/voices/make/localize_form.py</extracomment>
        <translation>Die ursprüngliche Stimme ist</translation>
    </message>
    <message>
        <source>Making the voice {name}</source>
        <extracomment>studio/ui/tabs/voices/make/making.py</extracomment>
        <translation>Stimme {name} wird erstellt</translation>
    </message>
    <message>
        <source>The voice {name}</source>
        <extracomment>studio/ui/tabs/voices/make/making.py</extracomment>
        <translation>Die Stimme {name}</translation>
    </message>
    <message>
        <source>The voice may have been made all the same.</source>
        <extracomment>studio/ui/tabs/voices/make/making.py</extracomment>
        <translation>Die Stimme kann trotzdem erstellt worden sein.</translation>
    </message>
    <message>
        <source>one</source>
        <comment>speaker</comment>
        <extracomment>studio/ui/tabs/voices/make/measures.py</extracomment>
        <translation>einer</translation>
    </message>
    <message>
        <source>perhaps two</source>
        <comment>speakers</comment>
        <extracomment>studio/ui/tabs/voices/make/measures.py</extracomment>
        <translation>vielleicht zwei</translation>
    </message>
    <message>
        <source>two</source>
        <comment>speakers</comment>
        <extracomment>studio/ui/tabs/voices/make/measures.py</extracomment>
        <translation>zwei</translation>
    </message>
    <message>
        <source>good</source>
        <comment>verdict</comment>
        <extracomment>studio/ui/tabs/voices/make/measures.py</extracomment>
        <translation>gut</translation>
    </message>
    <message>
        <source>fair</source>
        <comment>verdict</comment>
        <extracomment>studio/ui/tabs/voices/make/measures.py</extracomment>
        <translation>mittel</translation>
    </message>
    <message>
        <source>poor</source>
        <comment>verdict</comment>
        <extracomment>studio/ui/tabs/voices/make/measures.py</extracomment>
        <translation>schlecht</translation>
    </message>
    <message>
        <source>Use the best {seconds:.0f} s</source>
        <extracomment>studio/ui/tabs/voices/make/measures.py</extracomment>
        <translation>Beste {seconds:.0f} s nehmen</translation>
    </message>
    <message>
        <source>This is good for a clone: {seconds:.0f} s of speech, one speaker, quiet room.</source>
        <extracomment>studio/ui/tabs/voices/make/measures.py</extracomment>
        <translation>Gut für einen Klon: {seconds:.0f} s Sprache, eine Person, ruhiger Raum.</translation>
    </message>
    <message>
        <source>The best stretch with one is {start} to {end}.</source>
        <extracomment>studio/ui/tabs/voices/make/measures.py</extracomment>
        <translation>Der beste Abschnitt mit nur einer Person: {start} bis {end}.</translation>
    </message>
    <message>
        <source>{percent:.2f} %</source>
        <extracomment>studio/ui/tabs/voices/make/measures.py</extracomment>
        <translation>{percent:.2f} %</translation>
    </message>
    <message>
        <source>none</source>
        <comment>clipping</comment>
        <extracomment>studio/ui/tabs/voices/make/measures.py</extracomment>
        <translation>keine</translation>
    </message>
    <message>
        <source>to {rate:.0f} kHz</source>
        <extracomment>studio/ui/tabs/voices/make/measures.py</extracomment>
        <translation>bis {rate:.0f} kHz</translation>
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
        <translation>{measure}: {figure}, {verdict}. {sentence}</translation>
    </message>
    <message>
        <source>Starting in {count}</source>
        <extracomment>studio/ui/tabs/voices/make/microphone_part.py</extracomment>
        <translation>Start in {count}</translation>
    </message>
    <message>
        <source>Weight of {name}</source>
        <extracomment>studio/ui/tabs/voices/make/mix_part.py</extracomment>
        <translation>Gewicht von {name}</translation>
    </message>
    <message>
        <source>Take {name} out of the mix</source>
        <extracomment>studio/ui/tabs/voices/make/mix_part.py</extracomment>
        <translation>{name} aus der Mischung nehmen</translation>
    </message>
    <message>
        <source>{part:.0%} of the mix</source>
        <extracomment>studio/ui/tabs/voices/make/mix_part.py</extracomment>
        <translation>{part:.0%} der Mischung</translation>
    </message>
    <message>
        <source>Mix</source>
        <comment>of voices</comment>
        <extracomment>studio/ui/tabs/voices/make/mix_part.py</extracomment>
        <translation>Mischung</translation>
    </message>
    <message>
        <source>Even out</source>
        <comment>gives all voices the same weight</comment>
        <extracomment>studio/ui/tabs/voices/make/mix_part.py</extracomment>
        <translation>Angleichen</translation>
    </message>
    <message>
        <source>Fold</source>
        <comment>hides a part of the window</comment>
        <extracomment>studio/ui/tabs/voices/make/mix_part.py</extracomment>
        <translation>Einklappen</translation>
    </message>
    <message>
        <source>Hearing it: {price}.</source>
        <extracomment>studio/ui/tabs/voices/make/mix_part.py</extracomment>
        <translation>Anhören: {price}.</translation>
    </message>
    <message>
        <source>Unfold</source>
        <comment>shows a part of the window</comment>
        <extracomment>studio/ui/tabs/voices/make/mix_part.py</extracomment>
        <translation>Ausklappen</translation>
    </message>
    <message>
        <source>nearest: {name}, {likeness:.2f}</source>
        <extracomment>studio/ui/tabs/voices/make/mix_part.py</extracomment>
        <translation>am nächsten: {name}, {likeness:.2f}</translation>
    </message>
    <message>
        <source>selected {start} to {end}, {seconds:.1f} s</source>
        <extracomment>studio/ui/tabs/voices/make/open_part.py</extracomment>
        <translation>ausgewählt {start} bis {end}, {seconds:.1f} s</translation>
    </message>
    <message>
        <source>Half {one}, half {other}</source>
        <comment>a mixed voice</comment>
        <extracomment>studio/ui/tabs/voices/make/shares.py</extracomment>
        <translation>Halb {one}, halb {other}</translation>
    </message>
    <message>
        <source>{percent} % {name}</source>
        <comment>of a mixed voice</comment>
        <extracomment>studio/ui/tabs/voices/make/shares.py</extracomment>
        <translation>{percent} % {name}</translation>
    </message>
    <message>
        <source>{seconds:.1f} s chosen, from {start} to {end}</source>
        <extracomment>studio/ui/tabs/voices/make/sound_part.py</extracomment>
        <translation>{seconds:.1f} s gewählt, von {start} bis {end}</translation>
    </message>
    <message>
        <source>Made on this computer, free; the clone of {service} may sound different.</source>
        <extracomment>studio/ui/tabs/voices/make/trial.py</extracomment>
        <translation>Auf diesem Computer erzeugt, kostenlos; der Klon von {service} kann anders klingen.</translation>
    </message>
    <message>
        <source>“{name}”</source>
        <extracomment>studio/ui/tabs/voices/paging.py</extracomment>
        <translation>„{name}“</translation>
    </message>
    <message>
        <source>{count} more</source>
        <comment>scripts, at the end of a list</comment>
        <extracomment>studio/ui/tabs/voices/paging.py</extracomment>
        <translation>{count} weitere</translation>
    </message>
    <message numerus="yes">
        <source>{count} scripts use it: {names}; their takes stay.</source>
        <extracomment>studio/ui/tabs/voices/paging.py; of one: {count} script uses it: {names}; their takes stay.</extracomment>
        <translation>
            <numerusform>{count} Skript benutzt sie: {names}; die Takes darin bleiben.</numerusform>
            <numerusform>{count} Skripte benutzen sie: {names}; die Takes darin bleiben.</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking for {name} in the scripts</source>
        <extracomment>studio/ui/tabs/voices/passing_on.py</extracomment>
        <translation>{name} wird in den Skripten gesucht</translation>
    </message>
    <message>
        <source>Copying {name}</source>
        <extracomment>studio/ui/tabs/voices/passing_on.py</extracomment>
        <translation>{name} wird kopiert</translation>
    </message>
    <message>
        <source>{name} speaks the script now.</source>
        <extracomment>studio/ui/tabs/voices/presenter.py</extracomment>
        <translation>{name} spricht jetzt das Skript.</translation>
    </message>
    <message>
        <source>Delete “{name}” for good?</source>
        <extracomment>studio/ui/tabs/voices/presenter.py</extracomment>
        <translation>„{name}“ endgültig löschen?</translation>
    </message>
    <message>
        <source>Hearing this voice costs {price}.</source>
        <extracomment>studio/ui/tabs/voices/presenter.py</extracomment>
        <translation>Diese Stimme anzuhören kostet {price}.</translation>
    </message>
    <message>
        <source>Saved as {file}, with its numbers and a sample.</source>
        <extracomment>studio/ui/tabs/voices/presenter.py</extracomment>
        <translation>Gespeichert als {file}, mit ihren Zahlen und einer Hörprobe.</translation>
    </message>
    <message>
        <source>{name} was deleted.</source>
        <extracomment>studio/ui/tabs/voices/presenter.py</extracomment>
        <translation>{name} wurde gelöscht.</translation>
    </message>
    <message>
        <source>Show all languages</source>
        <extracomment>studio/ui/tabs/voices/rail.py</extracomment>
        <translation>Alle Sprachen zeigen</translation>
    </message>
    <message>
        <source>Show all accents</source>
        <extracomment>studio/ui/tabs/voices/rail.py</extracomment>
        <translation>Alle Akzente zeigen</translation>
    </message>
    <message>
        <source>Show all genders</source>
        <extracomment>studio/ui/tabs/voices/rail.py</extracomment>
        <translation>Alle Geschlechter zeigen</translation>
    </message>
    <message>
        <source>Show all tags</source>
        <extracomment>studio/ui/tabs/voices/rail.py</extracomment>
        <translation>Alle Tags zeigen</translation>
    </message>
    <message>
        <source>All {count}…</source>
        <extracomment>studio/ui/tabs/voices/rail.py</extracomment>
        <translation>Alle {count}…</translation>
    </message>
    <message>
        <source>All voices</source>
        <extracomment>studio/ui/tabs/voices/sieve.py</extracomment>
        <translation>Alle Stimmen</translation>
    </message>
    <message>
        <source>Favourites</source>
        <extracomment>studio/ui/tabs/voices/sieve.py</extracomment>
        <translation>Favoriten</translation>
    </message>
    <message>
        <source>My voices</source>
        <extracomment>studio/ui/tabs/voices/sieve.py</extracomment>
        <translation>Meine Stimmen</translation>
    </message>
    <message>
        <source>My clones</source>
        <extracomment>studio/ui/tabs/voices/sieve.py</extracomment>
        <translation>Meine Klone</translation>
    </message>
    <message>
        <source>My mixes</source>
        <extracomment>studio/ui/tabs/voices/sieve.py</extracomment>
        <translation>Meine Mischungen</translation>
    </message>
    <message>
        <source>Accent</source>
        <extracomment>studio/ui/tabs/voices/sieve.py</extracomment>
        <translation>Akzent</translation>
    </message>
    <message>
        <source>Tags</source>
        <extracomment>studio/ui/tabs/voices/sieve.py</extracomment>
        <translation>Tags</translation>
    </message>
    <message>
        <source>of {names}</source>
        <comment>a mix</comment>
        <extracomment>studio/ui/tabs/voices/tab.py</extracomment>
        <translation>aus {names}</translation>
    </message>
    <message>
        <source>Tag</source>
        <extracomment>studio/ui/tabs/voices/tag_part.py</extracomment>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Add a tag</source>
        <extracomment>studio/ui/tabs/voices/tag_part.py</extracomment>
        <translation>Tag hinzufügen</translation>
    </message>
    <message>
        <source>New tag</source>
        <extracomment>studio/ui/tabs/voices/tag_part.py</extracomment>
        <translation>Neuer Tag</translation>
    </message>
    <message>
        <source>Sort: name</source>
        <extracomment>studio/ui/tabs/voices/toolbar.py</extracomment>
        <translation>Sortiert: Name</translation>
    </message>
    <message>
        <source>Sort: language</source>
        <extracomment>studio/ui/tabs/voices/toolbar.py</extracomment>
        <translation>Sortiert: Sprache</translation>
    </message>
    <message>
        <source>Sort: newest first</source>
        <extracomment>studio/ui/tabs/voices/toolbar.py</extracomment>
        <translation>Sortiert: neueste zuerst</translation>
    </message>
    <message>
        <source>Search voices</source>
        <extracomment>studio/ui/tabs/voices/toolbar.py</extracomment>
        <translation>Stimmen suchen</translation>
    </message>
    <message>
        <source>Audition a line…</source>
        <extracomment>studio/ui/tabs/voices/toolbar.py</extracomment>
        <translation>Vorsprechen…</translation>
    </message>
    <message>
        <source>Voice panel</source>
        <extracomment>studio/ui/tabs/voices/toolbar.py</extracomment>
        <translation>Stimmenbereich</translation>
    </message>
    <message>
        <source>Audition a line</source>
        <extracomment>studio/ui/tabs/voices/toolbar.py</extracomment>
        <translation>Satz vorsprechen lassen</translation>
    </message>
    <message>
        <source>open</source>
        <comment>stands open</comment>
        <extracomment>studio/ui/tabs/voices/toolbar.py</extracomment>
        <translation>offen</translation>
    </message>
    <message numerus="yes">
        <source>Search {count:,} voices</source>
        <extracomment>studio/ui/tabs/voices/toolbar.py; of one: Search {count:,} voice</extracomment>
        <translation>
            <numerusform>{count:,} Stimme durchsuchen</numerusform>
            <numerusform>{count:,} Stimmen durchsuchen</numerusform>
        </translation>
    </message>
    <message>
        <source>Try a sentence</source>
        <extracomment>studio/ui/tabs/voices/try_part.py</extracomment>
        <translation>Satz ausprobieren</translation>
    </message>
    <message>
        <source>Hear the sentence</source>
        <extracomment>studio/ui/tabs/voices/try_part.py</extracomment>
        <translation>Satz anhören</translation>
    </message>
    <message>
        <source>Sentence to hear</source>
        <extracomment>studio/ui/tabs/voices/try_part.py</extracomment>
        <translation>Satz zum Anhören</translation>
    </message>
    <message>
        <source>Already made: hearing it again is free.</source>
        <extracomment>studio/ui/tabs/voices/trying.py</extracomment>
        <translation>Schon erzeugt: Erneutes Anhören ist kostenlos.</translation>
    </message>
    <message>
        <source>Type what it shall say.</source>
        <extracomment>studio/ui/tabs/voices/trying.py</extracomment>
        <translation>Eingeben, was sie sagen soll.</translation>
    </message>
    <message>
        <source>Free on this computer.</source>
        <extracomment>studio/ui/tabs/voices/trying.py</extracomment>
        <translation>Kostenlos auf diesem Computer.</translation>
    </message>
    <message>
        <source>Free.</source>
        <extracomment>studio/ui/tabs/voices/trying.py</extracomment>
        <translation>Kostenlos.</translation>
    </message>
    <message>
        <source>Edit…</source>
        <extracomment>studio/ui/tabs/voices/voice_menu.py</extracomment>
        <translation>Bearbeiten…</translation>
    </message>
    <message>
        <source>Other language…</source>
        <extracomment>studio/ui/tabs/voices/voice_menu.py</extracomment>
        <translation>Andere Sprache…</translation>
    </message>
    <message>
        <source>Add to the mix</source>
        <extracomment>studio/ui/tabs/voices/voice_menu.py</extracomment>
        <translation>In die Mischung</translation>
    </message>
    <message>
        <source>Add to the audition</source>
        <extracomment>studio/ui/tabs/voices/voice_menu.py</extracomment>
        <translation>Zum Vorsprechen</translation>
    </message>
    <message>
        <source>Who agreed…</source>
        <extracomment>studio/ui/tabs/voices/voice_menu.py</extracomment>
        <translation>Wer zugestimmt hat…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <extracomment>studio/ui/tabs/voices/voice_menu.py</extracomment>
        <translation>Löschen…</translation>
    </message>
    <message>
        <source>up to {most} voices</source>
        <extracomment>studio/ui/tabs/voices/wording.py</extracomment>
        <translation>bis zu {most} Stimmen</translation>
    </message>
    <message>
        <source>{count} of up to {most} voices</source>
        <extracomment>studio/ui/tabs/voices/wording.py</extracomment>
        <translation>{count} von höchstens {most} Stimmen</translation>
    </message>
    <message>
        <source>{name} is one of your voices now.</source>
        <extracomment>studio/ui/tabs/voices/wording.py</extracomment>
        <translation>{name} gehört jetzt zu Ihren Stimmen.</translation>
    </message>
    <message>
        <source>No sound device. Export still works.</source>
        <extracomment>studio/ui/transport/bar.py</extracomment>
        <translation>Kein Tongerät. Der Export geht trotzdem.</translation>
    </message>
    <message>
        <source>Transport</source>
        <extracomment>studio/ui/transport/face.py</extracomment>
        <translation>Transport</translation>
    </message>
    <message>
        <source>Loop</source>
        <comment>playing round and round</comment>
        <extracomment>studio/ui/transport/face.py</extracomment>
        <translation>Schleife</translation>
    </message>
    <message>
        <source>Measuring the sound</source>
        <extracomment>studio/ui/transport/source.py</extracomment>
        <translation>Ton wird gemessen</translation>
    </message>
    <message>
        <source>Nothing playing</source>
        <extracomment>studio/ui/transport/now_playing.py</extracomment>
        <translation>Keine Wiedergabe</translation>
    </message>
    <message>
        <source>press Space to hear what you choose</source>
        <extracomment>studio/ui/transport/now_playing.py</extracomment>
        <translation>Leertaste spielt ab, was Sie wählen</translation>
    </message>
    <message>
        <source>No sound device</source>
        <extracomment>studio/ui/transport/output_button.py</extracomment>
        <translation>Kein Tongerät</translation>
    </message>
    <message>
        <source>Output devices</source>
        <extracomment>studio/ui/transport/output_button.py</extracomment>
        <translation>Ausgabegeräte</translation>
    </message>
    <message>
        <source>Overview</source>
        <extracomment>studio/ui/transport/overview.py</extracomment>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Position</source>
        <extracomment>studio/ui/transport/read_outs.py</extracomment>
        <translation>Position</translation>
    </message>
    <message>
        <source>not measured</source>
        <extracomment>studio/ui/transport/read_outs.py</extracomment>
        <translation>nicht gemessen</translation>
    </message>
    <message>
        <source>Stop the recording first (R)</source>
        <extracomment>studio/ui/transport/recording_look.py</extracomment>
        <translation>Zuerst die Aufnahme stoppen (R)</translation>
    </message>
    <message>
        <source>Recording ended</source>
        <extracomment>studio/ui/transport/recording_look.py</extracomment>
        <translation>Aufnahme beendet</translation>
    </message>
    <message>
        <source>Pause recording</source>
        <extracomment>studio/ui/transport/recording_now.py</extracomment>
        <translation>Aufnahme anhalten</translation>
    </message>
    <message>
        <source>Record on</source>
        <extracomment>studio/ui/transport/recording_now.py</extracomment>
        <translation>Weiter aufnehmen</translation>
    </message>
    <message>
        <source>Arrow keys change it; the pitch stays</source>
        <extracomment>studio/ui/transport/speed_button.py</extracomment>
        <translation>Pfeiltasten ändern es; die Tonhöhe bleibt</translation>
    </message>
    <message>
        <source>Playback speeds</source>
        <extracomment>studio/ui/transport/speed_button.py</extracomment>
        <translation>Wiedergabetempo</translation>
    </message>
    <message>
        <source>Mute</source>
        <extracomment>studio/ui/transport/volume.py</extracomment>
        <translation>Stumm</translation>
    </message>
    <message>
        <source>Volume</source>
        <extracomment>studio/ui/transport/volume.py</extracomment>
        <translation>Lautstärke</translation>
    </message>
    <message>
        <source>Unmute</source>
        <extracomment>studio/ui/transport/volume.py</extracomment>
        <translation>Ton ein</translation>
    </message>
    <message>
        <source>Enter takes the voice · Ctrl+Enter lets you hear it</source>
        <extracomment>studio/ui/voices/chooser.py</extracomment>
        <translation>Eingabe nimmt die Stimme · Strg+Eingabe spielt sie vor</translation>
    </message>
    <message>
        <source>All languages</source>
        <extracomment>studio/ui/voices/chooser.py</extracomment>
        <translation>Alle Sprachen</translation>
    </message>
    <message>
        <source>Language of the voices</source>
        <extracomment>studio/ui/voices/chooser.py</extracomment>
        <translation>Sprache der Stimmen</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <extracomment>studio/ui/voices/chooser.py</extracomment>
        <translation>Suche löschen</translation>
    </message>
    <message>
        <source>Getting the voices ready</source>
        <extracomment>studio/ui/voices/known.py</extracomment>
        <translation>Stimmen werden vorbereitet</translation>
    </message>
    <message>
        <source>The voices were not listed: you stopped it</source>
        <extracomment>studio/ui/voices/known.py</extracomment>
        <translation>Die Stimmen wurden nicht aufgelistet: Sie haben gestoppt</translation>
    </message>
    <message>
        <source>Listing the voices</source>
        <extracomment>studio/ui/voices/known.py</extracomment>
        <translation>Stimmen werden aufgelistet</translation>
    </message>
    <message>
        <source>Every block is spoken by one</source>
        <extracomment>studio/ui/voices/picker.py</extracomment>
        <translation>Jeden Block spricht eine Stimme</translation>
    </message>
    <message>
        <source>Left context</source>
        <extracomment>studio/ui/waveform/gap_items.py</extracomment>
        <translation>Kontext links</translation>
    </message>
    <message>
        <source>Right context</source>
        <extracomment>studio/ui/waveform/gap_items.py</extracomment>
        <translation>Kontext rechts</translation>
    </message>
    <message>
        <source>Marker</source>
        <extracomment>studio/ui/waveform/note_view.py</extracomment>
        <translation>Marker</translation>
    </message>
    <message>
        <source>Remove a marker</source>
        <extracomment>studio/ui/waveform/note_view.py</extracomment>
        <translation>Marker entfernen</translation>
    </message>
    <message>
        <source>Move a marker</source>
        <extracomment>studio/ui/waveform/note_view.py</extracomment>
        <translation>Marker verschieben</translation>
    </message>
    <message>
        <source>Name a marker</source>
        <extracomment>studio/ui/waveform/note_view.py</extracomment>
        <translation>Marker benennen</translation>
    </message>
    <message>
        <source>Overview of the whole recording</source>
        <extracomment>studio/ui/waveform/overview.py</extracomment>
        <translation>Übersicht der ganzen Aufnahme</translation>
    </message>
    <message>
        <source>{place} seconds, nothing selected</source>
        <extracomment>studio/ui/waveform/recording_view.py</extracomment>
        <translation>{place} Sekunden, nichts ausgewählt</translation>
    </message>
    <message>
        <source>Pause {seconds:g} s</source>
        <comment>a silence</comment>
        <extracomment>studio/ui/waveform/rest.py</extracomment>
        <translation>Pause {seconds:g} s</translation>
    </message>
    <message>
        <source>Scale in dB</source>
        <extracomment>studio/ui/waveform/scale.py</extracomment>
        <translation>Skala in dB</translation>
    </message>
    <message>
        <source>Scale in kHz</source>
        <extracomment>studio/ui/waveform/scale.py</extracomment>
        <translation>Skala in kHz</translation>
    </message>
    <message>
        <source>Show samples on the ruler and in the selection</source>
        <extracomment>studio/ui/waveform/unit_button.py</extracomment>
        <translation>Lineal und Auswahl in Samples zeigen</translation>
    </message>
    <message>
        <source>Show time on the ruler and in the selection</source>
        <extracomment>studio/ui/waveform/unit_button.py</extracomment>
        <translation>Lineal und Auswahl in Zeit zeigen</translation>
    </message>
    <message>
        <source>Message</source>
        <extracomment>studio/ui/widgets/banner.py</extracomment>
        <translation>Meldung</translation>
    </message>
    <message>
        <source>Close this message</source>
        <extracomment>studio/ui/widgets/notice_row.py</extracomment>
        <translation>Diese Meldung schließen</translation>
    </message>
    <message>
        <source>Earlier messages</source>
        <extracomment>studio/ui/widgets/notice_row.py</extracomment>
        <translation>Frühere Meldungen</translation>
    </message>
    <message>
        <source>{count} more</source>
        <comment>messages</comment>
        <extracomment>studio/ui/widgets/notice_row.py</extracomment>
        <translation>{count} weitere</translation>
    </message>
    <message numerus="yes">
        <source>{deed} ({count:,} credits)</source>
        <extracomment>studio/ui/sentences.py; of one: {deed} ({count:,} credit)</extracomment>
        <translation>
            <numerusform>{deed} ({count:,} Credit)</numerusform>
            <numerusform>{deed} ({count:,} Credits)</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete removes it</source>
        <extracomment>studio/ui/widgets/chip.py</extracomment>
        <translation>Entf entfernt es</translation>
    </message>
    <message>
        <source>Remove {words} (Delete)</source>
        <extracomment>studio/ui/widgets/chip.py</extracomment>
        <translation>{words} entfernen (Entf)</translation>
    </message>
    <message>
        <source>This system has no keychain. Keep the key until you quit, or type it each time?</source>
        <extracomment>studio/ui/widgets/keychain_question.py</extracomment>
        <translation>Dieses System hat keinen Schlüsselbund. Den Schlüssel bis zum Beenden behalten oder jedes Mal eingeben?</translation>
    </message>
    <message>
        <source>Keep it until I quit</source>
        <extracomment>studio/ui/widgets/keychain_question.py</extracomment>
        <translation>Bis zum Beenden behalten</translation>
    </message>
    <message>
        <source>Type it each time</source>
        <extracomment>studio/ui/widgets/keychain_question.py</extracomment>
        <translation>Jedes Mal eingeben</translation>
    </message>
</context>
</TS>
