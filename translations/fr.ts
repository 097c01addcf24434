<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>studio</name>
    <message>
        <source>Getting the voices ready…</source>
        <extracomment>studio/ui/app_bar/bar.py</extracomment>
        <translation>Préparation des voix…</translation>
    </message>
    <message>
        <source>starting again…</source>
        <extracomment>studio/ui/app_bar/bar.py</extracomment>
        <translation>redémarrage…</translation>
    </message>
    <message>
        <source>not running</source>
        <extracomment>studio/ui/app_bar/bar.py</extracomment>
        <translation>à l’arrêt</translation>
    </message>
    <message>
        <source>Project: save, show folder</source>
        <extracomment>studio/ui/app_bar/bar.py</extracomment>
        <translation>Projet&#xa0;: sauvegarder, ouvrir le dossier</translation>
    </message>
    <message>
        <source>App bar</source>
        <extracomment>studio/ui/app_bar/bar.py</extracomment>
        <translation>Barre d’application</translation>
    </message>
    <message>
        <source>Menu</source>
        <extracomment>studio/ui/app_bar/bar.py</extracomment>
        <translation>Menu</translation>
    </message>
    <message>
        <source>Who speaks</source>
        <extracomment>studio/ui/app_bar/bar.py</extracomment>
        <translation>Qui parle</translation>
    </message>
    <message>
        <source>Settings</source>
        <extracomment>studio/ui/app_bar/bar.py</extracomment>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Keys</source>
        <extracomment>studio/ui/app_bar/bar.py</extracomment>
        <translation>Raccourcis</translation>
    </message>
    <message>
        <source>This computer</source>
        <extracomment>studio/services/connect.py</extracomment>
        <translation>Cet ordinateur</translation>
    </message>
    <message>
        <source>What was spent today, in this month and for this project</source>
        <extracomment>studio/ui/app_bar/credits.py</extracomment>
        <translation>Dépenses du jour, du mois et de ce projet</translation>
    </message>
    <message>
        <source>Credits</source>
        <extracomment>studio/ui/app_bar/credits.py</extracomment>
        <translation>Crédits</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>studio/ui/app_bar/job_board.py</extracomment>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Jobs</source>
        <extracomment>studio/ui/app_bar/job_pill.py</extracomment>
        <translation>Tâches</translation>
    </message>
    <message>
        <source>Show the jobs</source>
        <extracomment>studio/ui/app_bar/job_pill.py</extracomment>
        <translation>Afficher les tâches</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>studio/ui/app_bar/job_pill.py</extracomment>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Half done</source>
        <extracomment>studio/ui/app_bar/job_pill.py</extracomment>
        <translation>À mi-chemin</translation>
    </message>
    <message>
        <source>Tabs</source>
        <extracomment>studio/ui/app_bar/tabs.py</extracomment>
        <translation>Onglets</translation>
    </message>
    <message>
        <source>A desktop voice studio. It speaks on this computer, free and private; nothing you write or record leaves it unless you choose a service that does.</source>
        <extracomment>studio/ui/dialogs/about.py</extracomment>
        <translation>Un studio vocal pour votre ordinateur. Il parle ici même, gratuitement et en privé&#x202f;; rien de ce que vous écrivez ou enregistrez ne sort d’ici, sauf si vous choisissez un service hébergé.</translation>
    </message>
    <message>
        <source>Inter by Rasmus Andersson, SIL Open Font License. Phosphor Icons, MIT. Qt for Python, LGPL 3.</source>
        <extracomment>studio/ui/dialogs/about.py</extracomment>
        <translation>Inter de Rasmus Andersson, SIL Open Font License. Phosphor Icons, MIT. Qt for Python, LGPL 3.</translation>
    </message>
    <message>
        <source>About Pickup Studio</source>
        <extracomment>studio/ui/dialogs/about.py</extracomment>
        <translation>À propos de Pickup Studio</translation>
    </message>
    <message>
        <source>The API of 2024, self-hosted too</source>
        <extracomment>studio/ui/dialogs/connection_form.py</extracomment>
        <translation>L’API de 2024, auto-hébergée aussi</translation>
    </message>
    <message>
        <source>The API of today</source>
        <extracomment>studio/ui/dialogs/connection_form.py</extracomment>
        <translation>L’API actuelle</translation>
    </message>
    <message>
        <source>Kept in the system&apos;s keychain, never in a file.</source>
        <extracomment>studio/ui/dialogs/connection_form.py</extracomment>
        <translation>Conservée dans le trousseau du système, jamais dans un fichier.</translation>
    </message>
    <message>
        <source>Kept until you quit, never in a file.</source>
        <extracomment>studio/ui/dialogs/connection_form.py</extracomment>
        <translation>Conservée jusqu’à la fermeture, jamais dans un fichier.</translation>
    </message>
    <message>
        <source>It answers, and the key works.</source>
        <extracomment>studio/ui/dialogs/connection_form.py</extracomment>
        <translation>Le service répond et la clé fonctionne.</translation>
    </message>
    <message>
        <source>The service does not accept this key.</source>
        <extracomment>studio/api/refusals.py</extracomment>
        <translation>Le service refuse cette clé.</translation>
    </message>
    <message>
        <source>It answers, and asks for a key.</source>
        <extracomment>studio/ui/dialogs/connection_form.py</extracomment>
        <translation>Le service répond et demande une clé.</translation>
    </message>
    <message>
        <source>Nothing answers at this address.</source>
        <extracomment>studio/ui/dialogs/connection_form.py</extracomment>
        <translation>Rien ne répond à cette adresse.</translation>
    </message>
    <message>
        <source>It could not be tested.</source>
        <extracomment>studio/ui/dialogs/connection_form.py</extracomment>
        <translation>Le test n’a pas pu être fait.</translation>
    </message>
    <message>
        <source>The address is missing, such as https://voices.example.com.</source>
        <extracomment>studio/ui/dialogs/connection_fields.py</extracomment>
        <translation>Il manque l’adresse, par exemple https://voices.example.com.</translation>
    </message>
    <message>
        <source>The address must begin with https:// or http://.</source>
        <extracomment>studio/ui/dialogs/connection_fields.py</extracomment>
        <translation>L’adresse doit commencer par https:// ou http://.</translation>
    </message>
    <message>
        <source>The address must not hold a key or a password.</source>
        <extracomment>studio/ui/dialogs/connection_fields.py</extracomment>
        <translation>L’adresse ne doit contenir ni clé ni mot de passe.</translation>
    </message>
    <message>
        <source>Add a connection</source>
        <extracomment>studio/ui/dialogs/connection_form.py</extracomment>
        <translation>Ajouter une connexion</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>studio/ui/dialogs/connection_form.py</extracomment>
        <translation>Nom</translation>
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
        <translation>Type d’API</translation>
    </message>
    <message>
        <source>Key</source>
        <extracomment>studio/ui/dialogs/connection_form.py</extracomment>
        <translation>Clé</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <extracomment>studio/ui/dialogs/connection_form.py</extracomment>
        <translation>Inchangée</translation>
    </message>
    <message>
        <source>Test</source>
        <extracomment>studio/ui/dialogs/connection_form.py</extracomment>
        <translation>Tester</translation>
    </message>
    <message>
        <source>Add</source>
        <extracomment>studio/ui/dialogs/connection_form.py</extracomment>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>studio/ui/dialogs/connection_form.py</extracomment>
        <translation>Sauvegarder</translation>
    </message>
    <message>
        <source>Gives up after</source>
        <extracomment>studio/ui/dialogs/connection_form.py</extracomment>
        <translation>Abandon après</translation>
    </message>
    <message>
        <source>Testing…</source>
        <extracomment>studio/ui/dialogs/connection_form.py</extracomment>
        <translation>Test en cours…</translation>
    </message>
    <message>
        <source>Keeping the connection</source>
        <extracomment>studio/ui/dialogs/connection_form.py</extracomment>
        <translation>Sauvegarde de la connexion</translation>
    </message>
    <message>
        <source>Infill</source>
        <extracomment>studio/services/ledger_table.py</extracomment>
        <translation>Infill</translation>
    </message>
    <message>
        <source>Voice changer</source>
        <extracomment>studio/ui/dialogs/connection_row.py</extracomment>
        <translation>Changeur de voix</translation>
    </message>
    <message>
        <source>Clone</source>
        <extracomment>studio/ui/dialogs/connection_row.py</extracomment>
        <translation>Cloner</translation>
    </message>
    <message>
        <source>Mix</source>
        <extracomment>studio/ui/dialogs/connection_row.py</extracomment>
        <translation>Mélange</translation>
    </message>
    <message>
        <source>Datasets</source>
        <extracomment>studio/ui/dialogs/connection_row.py</extracomment>
        <translation>Jeux de données</translation>
    </message>
    <message>
        <source>Change…</source>
        <extracomment>studio/ui/dialogs/connection_row.py</extracomment>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>studio/ui/dialogs/connection_row.py</extracomment>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Listening and judging always stay on this computer.</source>
        <extracomment>studio/ui/dialogs/connections.py</extracomment>
        <translation>L’analyse et l’évaluation restent toujours sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Add a connection…</source>
        <extracomment>studio/ui/dialogs/connections.py</extracomment>
        <translation>Ajouter une connexion…</translation>
    </message>
    <message>
        <source>Prices and budget…</source>
        <extracomment>studio/ui/dialogs/connections.py</extracomment>
        <translation>Prix et budget…</translation>
    </message>
    <message>
        <source>Test again</source>
        <extracomment>studio/ui/dialogs/connections.py</extracomment>
        <translation>Retester</translation>
    </message>
    <message>
        <source>Who speaks?</source>
        <extracomment>studio/ui/dialogs/connections.py</extracomment>
        <translation>Qui parle&#x202f;?</translation>
    </message>
    <message>
        <source>By the documented prices; what may have been charged counts.</source>
        <extracomment>studio/ui/dialogs/credits.py</extracomment>
        <translation>D’après les prix publiés&#x202f;; ce qui a pu être facturé compte aussi.</translation>
    </message>
    <message>
        <source>Ledger…</source>
        <extracomment>studio/ui/dialogs/credits.py</extracomment>
        <translation>Registre…</translation>
    </message>
    <message>
        <source>Spent today</source>
        <extracomment>studio/ui/dialogs/credits.py</extracomment>
        <translation>Dépensé aujourd’hui</translation>
    </message>
    <message>
        <source>This month</source>
        <extracomment>studio/ui/dialogs/credits.py</extracomment>
        <translation>Ce mois-ci</translation>
    </message>
    <message>
        <source>This project</source>
        <extracomment>studio/ui/dialogs/credits.py</extracomment>
        <translation>Ce projet</translation>
    </message>
    <message>
        <source>Nothing runs.</source>
        <extracomment>studio/ui/dialogs/jobs.py</extracomment>
        <translation>Rien n’est en cours.</translation>
    </message>
    <message>
        <source>Ended</source>
        <extracomment>studio/ui/dialogs/jobs.py</extracomment>
        <translation>Terminées</translation>
    </message>
    <message>
        <source>Sound</source>
        <extracomment>studio/ui/dialogs/keys.py</extracomment>
        <translation>Son</translation>
    </message>
    <message>
        <source>Selection</source>
        <extracomment>studio/ui/dialogs/keys.py</extracomment>
        <translation>Sélection</translation>
    </message>
    <message>
        <source>Voices</source>
        <extracomment>studio/ui/dialogs/keys.py</extracomment>
        <translation>Voix</translation>
    </message>
    <message>
        <source>Window</source>
        <extracomment>studio/ui/dialogs/keys.py</extracomment>
        <translation>Fenêtre</translation>
    </message>
    <message>
        <source>In the recording</source>
        <extracomment>studio/ui/dialogs/keys.py</extracomment>
        <translation>Dans l’enregistrement</translation>
    </message>
    <message>
        <source>Voice Changer</source>
        <extracomment>studio/ui/dialogs/keys.py</extracomment>
        <translation>Changeur de voix</translation>
    </message>
    <message>
        <source>Nothing was made yet. Each take you make stands here, with what it cost.</source>
        <extracomment>studio/ui/dialogs/ledger_sheet.py</extracomment>
        <translation>Rien n’a encore été généré. Chaque prise que vous générez apparaît ici, avec son coût.</translation>
    </message>
    <message>
        <source>Which acts</source>
        <extracomment>studio/ui/dialogs/ledger_sheet.py</extracomment>
        <translation>Opérations affichées</translation>
    </message>
    <message>
        <source>All projects</source>
        <extracomment>studio/ui/dialogs/ledger_sheet.py</extracomment>
        <translation>Tous les projets</translation>
    </message>
    <message>
        <source>Export as CSV…</source>
        <extracomment>studio/ui/dialogs/ledger_sheet.py</extracomment>
        <translation>Exporter en CSV…</translation>
    </message>
    <message>
        <source>Ledger</source>
        <extracomment>studio/ui/dialogs/ledger_sheet.py</extracomment>
        <translation>Registre</translation>
    </message>
    <message>
        <source>There is nothing to export yet</source>
        <extracomment>studio/ui/dialogs/ledger_sheet.py</extracomment>
        <translation>Il n’y a encore rien à exporter</translation>
    </message>
    <message>
        <source>Time</source>
        <extracomment>studio/ui/dialogs/ledger_table.py</extracomment>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Project</source>
        <extracomment>studio/ui/dialogs/ledger_table.py</extracomment>
        <translation>Projet</translation>
    </message>
    <message>
        <source>What</source>
        <extracomment>studio/ui/dialogs/ledger_table.py</extracomment>
        <translation>Opération</translation>
    </message>
    <message>
        <source>Voice</source>
        <extracomment>studio/ui/dialogs/ledger_table.py</extracomment>
        <translation>Voix</translation>
    </message>
    <message>
        <source>Characters</source>
        <extracomment>studio/ui/dialogs/ledger_table.py</extracomment>
        <translation>Caractères</translation>
    </message>
    <message>
        <source>Seconds</source>
        <extracomment>studio/ui/dialogs/ledger_table.py</extracomment>
        <translation>Secondes</translation>
    </message>
    <message>
        <source>Result</source>
        <extracomment>studio/ui/dialogs/ledger_table.py</extracomment>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Request</source>
        <extracomment>studio/ui/dialogs/ledger_table.py</extracomment>
        <translation>Requête</translation>
    </message>
    <message>
        <source>The time-out is a number of seconds, such as 60.</source>
        <extracomment>studio/ui/dialogs/patience.py</extracomment>
        <translation>Le délai est un nombre de secondes, par exemple 60.</translation>
    </message>
    <message>
        <source>Time-out in seconds</source>
        <extracomment>studio/ui/dialogs/patience.py</extracomment>
        <translation>Délai en secondes</translation>
    </message>
    <message>
        <source>How often it is tried again</source>
        <extracomment>studio/ui/dialogs/patience.py</extracomment>
        <translation>Nombre de nouveaux essais</translation>
    </message>
    <message>
        <source>A budget is hard: what would go over it is not asked for.</source>
        <extracomment>studio/ui/dialogs/prices.py</extracomment>
        <translation>Un budget est strict&#xa0;: ce qui le dépasserait n’est pas lancé.</translation>
    </message>
    <message>
        <source>“{text}” is not a number of credits.</source>
        <extracomment>studio/ui/dialogs/prices.py</extracomment>
        <translation>«&#x202f;{text}&#x202f;» n’est pas un nombre de crédits.</translation>
    </message>
    <message>
        <source>Speech</source>
        <extracomment>studio/services/ledger_table.py</extracomment>
        <translation>Parole</translation>
    </message>
    <message>
        <source>Budget of this project in credits</source>
        <extracomment>studio/ui/dialogs/prices.py</extracomment>
        <translation>Budget de ce projet en crédits</translation>
    </message>
    <message>
        <source>Budget of each month in credits</source>
        <extracomment>studio/ui/dialogs/prices.py</extracomment>
        <translation>Budget mensuel en crédits</translation>
    </message>
    <message>
        <source>As documented</source>
        <extracomment>studio/ui/dialogs/prices.py</extracomment>
        <translation>Prix publiés</translation>
    </message>
    <message>
        <source>Prices and budget</source>
        <extracomment>studio/ui/dialogs/prices.py</extracomment>
        <translation>Prix et budget</translation>
    </message>
    <message>
        <source>credits, empty for none</source>
        <extracomment>studio/ui/dialogs/prices.py</extracomment>
        <translation>crédits, vide&#xa0;: sans limite</translation>
    </message>
    <message>
        <source>Each month</source>
        <extracomment>studio/ui/dialogs/prices.py</extracomment>
        <translation>Chaque mois</translation>
    </message>
    <message>
        <source>Budget</source>
        <extracomment>studio/ui/dialogs/prices.py</extracomment>
        <translation>Budget</translation>
    </message>
    <message>
        <source>Name of the project</source>
        <extracomment>studio/ui/dialogs/rename.py</extracomment>
        <translation>Nom du projet</translation>
    </message>
    <message>
        <source>Rename</source>
        <extracomment>studio/ui/dialogs/rename.py</extracomment>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Rename the project</source>
        <extracomment>studio/ui/dialogs/rename.py</extracomment>
        <translation>Renommer le projet</translation>
    </message>
    <message>
        <source>This is all that a report holds: versions, settings, devices and the last of the logs. No key is in it, and nothing of your words or recordings. It stays here until you send it to somebody.</source>
        <extracomment>studio/ui/dialogs/report.py</extracomment>
        <translation>Voici tout ce que contient un rapport&#xa0;: versions, réglages, périphériques et la fin des journaux. Il ne contient aucune clé, ni rien de vos textes ou de vos enregistrements. Il reste ici tant que vous ne l’envoyez à personne.</translation>
    </message>
    <message>
        <source>Something went wrong inside the studio. Your work is safe: it is on the disk, and you can go on.</source>
        <extracomment>studio/ui/dialogs/report.py</extracomment>
        <translation>Un problème s’est produit dans le studio. Votre travail est en sûreté sur le disque, et vous pouvez continuer.</translation>
    </message>
    <message>
        <source>Copied.</source>
        <extracomment>studio/ui/dialogs/report.py</extracomment>
        <translation>Copié.</translation>
    </message>
    <message>
        <source>The report</source>
        <extracomment>studio/ui/dialogs/report.py</extracomment>
        <translation>Le rapport</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>studio/ui/dialogs/report.py</extracomment>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Check the studio…</source>
        <extracomment>studio/ui/dialogs/report.py</extracomment>
        <translation>Vérifier le studio…</translation>
    </message>
    <message>
        <source>Save as a file…</source>
        <extracomment>studio/ui/dialogs/report.py</extracomment>
        <translation>Sauvegarder en fichier…</translation>
    </message>
    <message>
        <source>Something wrong?</source>
        <extracomment>studio/ui/dialogs/report.py</extracomment>
        <translation>Un problème&#x202f;?</translation>
    </message>
    <message>
        <source>What went wrong</source>
        <extracomment>studio/ui/dialogs/report.py</extracomment>
        <translation>Ce qui n’a pas marché</translation>
    </message>
    <message>
        <source>Save a report…</source>
        <extracomment>studio/ui/dialogs/report.py</extracomment>
        <translation>Sauvegarder un rapport…</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <extracomment>studio/ui/dialogs/report.py</extracomment>
        <translation>Un problème est survenu</translation>
    </message>
    <message>
        <source>Continue</source>
        <extracomment>studio/ui/dialogs/report.py</extracomment>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Looking…</source>
        <extracomment>studio/ui/dialogs/self_check.py</extracomment>
        <translation>Vérification…</translation>
    </message>
    <message>
        <source>Look again</source>
        <extracomment>studio/ui/dialogs/self_check.py</extracomment>
        <translation>Revérifier</translation>
    </message>
    <message>
        <source>Report…</source>
        <extracomment>studio/ui/dialogs/self_check.py</extracomment>
        <translation>Rapport…</translation>
    </message>
    <message>
        <source>Check the studio</source>
        <extracomment>studio/ui/dialogs/self_check.py</extracomment>
        <translation>Vérifier le studio</translation>
    </message>
    <message>
        <source>It is being looked at</source>
        <extracomment>studio/ui/dialogs/self_check.py</extracomment>
        <translation>Vérification en cours</translation>
    </message>
    <message>
        <source>All is well.</source>
        <extracomment>studio/ui/dialogs/self_check.py</extracomment>
        <translation>Tout va bien.</translation>
    </message>
    <message>
        <source>As the system</source>
        <extracomment>studio/ui/dialogs/settings.py</extracomment>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Theme</source>
        <extracomment>studio/ui/dialogs/settings.py</extracomment>
        <translation>Thème</translation>
    </message>
    <message>
        <source>Text size</source>
        <extracomment>studio/ui/dialogs/settings.py</extracomment>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <extracomment>studio/ui/dialogs/settings.py</extracomment>
        <translation>Moins d’animations</translation>
    </message>
    <message>
        <source>Output device</source>
        <extracomment>studio/ui/dialogs/settings.py</extracomment>
        <translation>Sortie audio</translation>
    </message>
    <message>
        <source>The system&apos;s choice</source>
        <extracomment>studio/ui/dialogs/settings.py</extracomment>
        <translation>Choix du système</translation>
    </message>
    <message>
        <source>No microphone</source>
        <extracomment>studio/ui/dialogs/settings.py</extracomment>
        <translation>Aucun micro</translation>
    </message>
    <message>
        <source>Input device</source>
        <extracomment>studio/ui/dialogs/settings.py</extracomment>
        <translation>Entrée audio</translation>
    </message>
    <message>
        <source>Motion</source>
        <extracomment>studio/ui/dialogs/settings.py</extracomment>
        <translation>Animations</translation>
    </message>
    <message>
        <source>Sound goes to</source>
        <extracomment>studio/ui/dialogs/settings.py</extracomment>
        <translation>Sortie du son</translation>
    </message>
    <message>
        <source>Recorded from</source>
        <extracomment>studio/ui/dialogs/settings.py</extracomment>
        <translation>Entrée du son</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>studio/ui/dialogs/sheet.py</extracomment>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>There is no connection to the service.</source>
        <extracomment>studio/api/failures.py</extracomment>
        <translation>La connexion au service est impossible.</translation>
    </message>
    <message>
        <source>This language cannot be spoken here. Choose another one for the block.</source>
        <extracomment>studio/ui/errors.py</extracomment>
        <translation>Cette langue ne peut pas être parlée ici. Choisissez-en une autre pour le bloc.</translation>
    </message>
    <message>
        <source>Charged: for what arrived.</source>
        <extracomment>studio/ui/errors.py</extracomment>
        <translation>Facturé&#xa0;: ce qui est arrivé.</translation>
    </message>
    <message>
        <source>Charged: nothing.</source>
        <extracomment>studio/ui/errors.py</extracomment>
        <translation>Facturé&#xa0;: rien.</translation>
    </message>
    <message>
        <source>Choose the folder</source>
        <extracomment>studio/ui/export/browsing.py</extracomment>
        <translation>Choisir le dossier</translation>
    </message>
    <message>
        <source>WAV, 16-bit</source>
        <extracomment>studio/ui/export/choice.py</extracomment>
        <translation>WAV, 16&#xa0;bits</translation>
    </message>
    <message>
        <source>WAV, 24-bit</source>
        <extracomment>studio/ui/export/choice.py</extracomment>
        <translation>WAV, 24&#xa0;bits</translation>
    </message>
    <message>
        <source>WAV, 32-bit float</source>
        <extracomment>studio/ui/export/choice.py</extracomment>
        <translation>WAV, 32&#xa0;bits flottant</translation>
    </message>
    <message>
        <source>FLAC, 24-bit</source>
        <extracomment>studio/ui/export/choice.py</extracomment>
        <translation>FLAC, 24&#xa0;bits</translation>
    </message>
    <message>
        <source>As it is</source>
        <extracomment>studio/ui/export/choice.py</extracomment>
        <translation>Inchangé</translation>
    </message>
    <message>
        <source>Podcast, −16 LUFS</source>
        <extracomment>studio/ui/export/choice.py</extracomment>
        <translation>Podcast, −16&#xa0;LUFS</translation>
    </message>
    <message>
        <source>Broadcast, −23 LUFS</source>
        <extracomment>studio/ui/export/choice.py</extracomment>
        <translation>Diffusion, −23&#xa0;LUFS</translation>
    </message>
    <message>
        <source>Streaming, −14 LUFS</source>
        <extracomment>studio/ui/export/choice.py</extracomment>
        <translation>Streaming, −14&#xa0;LUFS</translation>
    </message>
    <message>
        <source>Take</source>
        <extracomment>studio/ui/tabs/convert/controls.py</extracomment>
        <translation>Prise</translation>
    </message>
    <message>
        <source>Format</source>
        <extracomment>studio/ui/export/form.py</extracomment>
        <translation>Format</translation>
    </message>
    <message>
        <source>Sample rate</source>
        <extracomment>studio/ui/export/form.py</extracomment>
        <translation>Échantillonnage</translation>
    </message>
    <message>
        <source>Bit rate</source>
        <extracomment>studio/ui/export/form.py</extracomment>
        <translation>Débit</translation>
    </message>
    <message>
        <source>Loudness</source>
        <extracomment>studio/ui/export/form.py</extracomment>
        <translation>Loudness</translation>
    </message>
    <message>
        <source>Provenance</source>
        <extracomment>studio/ui/export/form.py</extracomment>
        <translation>Provenance</translation>
    </message>
    <message>
        <source>Where this sound comes from: text, voice, who made it; for editors too</source>
        <extracomment>studio/ui/export/form.py</extracomment>
        <translation>D’où vient ce son&#xa0;: texte, voix, auteur&#x202f;; lisible aussi par les logiciels de montage</translation>
    </message>
    <message>
        <source>Name of the file</source>
        <extracomment>studio/ui/export/form.py</extracomment>
        <translation>Nom du fichier</translation>
    </message>
    <message>
        <source>Sheets</source>
        <extracomment>studio/ui/export/form.py</extracomment>
        <translation>Feuilles</translation>
    </message>
    <message>
        <source>Save to</source>
        <extracomment>studio/ui/export/folder_form.py</extracomment>
        <translation>Destination</translation>
    </message>
    <message>
        <source>Your home folder</source>
        <extracomment>studio/ui/export/form_rows.py</extracomment>
        <translation>Votre dossier personnel</translation>
    </message>
    <message>
        <source>Exporting costs nothing.</source>
        <extracomment>studio/ui/export/popover.py</extracomment>
        <translation>L’export ne coûte rien.</translation>
    </message>
    <message>
        <source>Give the file a name first</source>
        <extracomment>studio/ui/export/popover.py</extracomment>
        <translation>Donnez d’abord un nom au fichier</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <extracomment>studio/ui/export/popover.py</extracomment>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Export</source>
        <extracomment>studio/ui/export/popover.py</extracomment>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Replace it</source>
        <extracomment>studio/ui/export/popover.py</extracomment>
        <translation>Le remplacer</translation>
    </message>
    <message>
        <source>One file</source>
        <extracomment>studio/ui/export/script_form.py</extracomment>
        <translation>Un fichier</translation>
    </message>
    <message>
        <source>A file for each block</source>
        <extracomment>studio/ui/export/script_form.py</extracomment>
        <translation>Un fichier par bloc</translation>
    </message>
    <message>
        <source>OGG Vorbis</source>
        <extracomment>studio/ui/export/script_form.py</extracomment>
        <translation>OGG Vorbis</translation>
    </message>
    <message>
        <source>Audiobook, ACX by RMS</source>
        <extracomment>studio/ui/export/script_form.py</extracomment>
        <translation>Livre audio, ACX en RMS</translation>
    </message>
    <message>
        <source>As in the script</source>
        <extracomment>studio/ui/export/script_form.py</extracomment>
        <translation>Selon le script</translation>
    </message>
    <message>
        <source>None between blocks</source>
        <extracomment>studio/ui/export/script_form.py</extracomment>
        <translation>Aucun entre les blocs</translation>
    </message>
    <message>
        <source>0.5 s between blocks</source>
        <extracomment>studio/ui/export/script_form.py</extracomment>
        <translation>0,5&#xa0;s entre les blocs</translation>
    </message>
    <message>
        <source>1 s between blocks</source>
        <extracomment>studio/ui/export/script_form.py</extracomment>
        <translation>1&#xa0;s entre les blocs</translation>
    </message>
    <message>
        <source>2 s between blocks</source>
        <extracomment>studio/ui/export/script_form.py</extracomment>
        <translation>2&#xa0;s entre les blocs</translation>
    </message>
    <message>
        <source>None around</source>
        <extracomment>studio/ui/export/script_form.py</extracomment>
        <translation>Aucun autour</translation>
    </message>
    <message>
        <source>0.5 s around</source>
        <extracomment>studio/ui/export/script_form.py</extracomment>
        <translation>0,5&#xa0;s autour</translation>
    </message>
    <message>
        <source>0.75 s before, 2 s after</source>
        <extracomment>studio/ui/export/script_form.py</extracomment>
        <translation>0,75&#xa0;s avant, 2&#xa0;s après</translation>
    </message>
    <message>
        <source>1 s before, 3 s after</source>
        <extracomment>studio/ui/export/script_form.py</extracomment>
        <translation>1&#xa0;s avant, 3&#xa0;s après</translation>
    </message>
    <message>
        <source>Word times</source>
        <extracomment>studio/ui/export/script_form.py</extracomment>
        <translation>Minutage des mots</translation>
    </message>
    <message>
        <source>The takes&apos; own rate</source>
        <extracomment>studio/ui/export/script_form.py</extracomment>
        <translation>Fréquence des prises</translation>
    </message>
    <message>
        <source>Silence between</source>
        <extracomment>studio/ui/export/script_form.py</extracomment>
        <translation>Silence entre blocs</translation>
    </message>
    <message>
        <source>Silence around</source>
        <extracomment>studio/ui/export/script_form.py</extracomment>
        <translation>Silence autour</translation>
    </message>
    <message>
        <source>Cue sheet</source>
        <extracomment>studio/ui/export/script_form.py</extracomment>
        <translation>Feuille de minutage</translation>
    </message>
    <message>
        <source>Where every second comes from: text, voice, who made it; for editors too</source>
        <extracomment>studio/ui/export/script_form.py</extracomment>
        <translation>D’où vient chaque seconde&#xa0;: texte, voix, auteur&#x202f;; lisible aussi par les logiciels de montage</translation>
    </message>
    <message>
        <source>Names of the blocks&apos; files</source>
        <extracomment>studio/ui/export/script_form.py</extracomment>
        <translation>Noms des fichiers des blocs</translation>
    </message>
    <message>
        <source>Blocks&apos; names</source>
        <extracomment>studio/ui/export/script_form.py</extracomment>
        <translation>Noms des blocs</translation>
    </message>
    <message>
        <source>Silence</source>
        <extracomment>studio/ui/export/script_form.py</extracomment>
        <translation>Silence</translation>
    </message>
    <message>
        <source>Captions</source>
        <extracomment>studio/ui/export/script_form.py</extracomment>
        <translation>Sous-titres</translation>
    </message>
    <message>
        <source>Open folder</source>
        <extracomment>studio/ui/export/script_popover.py</extracomment>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Stopped. Nothing was lost.</source>
        <extracomment>studio/ui/sentences.py</extracomment>
        <translation>Arrêté. Rien n’est perdu.</translation>
    </message>
    <message>
        <source>Replace them</source>
        <extracomment>studio/ui/export/script_popover.py</extracomment>
        <translation>Les remplacer</translation>
    </message>
    <message>
        <source>Make and export</source>
        <extracomment>studio/ui/export/script_popover.py</extracomment>
        <translation>Générer et exporter</translation>
    </message>
    <message>
        <source>All files</source>
        <extracomment>studio/ui/file_kinds.py</extracomment>
        <translation>Tous les fichiers</translation>
    </message>
    <message>
        <source>Recordings</source>
        <extracomment>studio/ui/file_kinds.py</extracomment>
        <translation>Enregistrements</translation>
    </message>
    <message>
        <source>Scripts and recordings</source>
        <extracomment>studio/ui/first_run/first_steps.py</extracomment>
        <translation>Scripts et enregistrements</translation>
    </message>
    <message>
        <source>Open a script or a recording</source>
        <extracomment>studio/ui/first_run/first_steps.py</extracomment>
        <translation>Ouvrir un script ou un enregistrement</translation>
    </message>
    <message>
        <source>Say something</source>
        <extracomment>studio/ui/first_run/page.py</extracomment>
        <translation>Dire quelque chose</translation>
    </message>
    <message>
        <source>Type a line and hear it spoken. Sound starts while you are still reading.</source>
        <extracomment>studio/ui/first_run/page.py</extracomment>
        <translation>Écrivez une phrase et écoutez-la. Le son démarre pendant que vous lisez encore.</translation>
    </message>
    <message>
        <source>About ten seconds</source>
        <extracomment>studio/ui/first_run/page.py</extracomment>
        <translation>Une dizaine de secondes</translation>
    </message>
    <message>
        <source>Mend a recording</source>
        <extracomment>studio/ui/first_run/page.py</extracomment>
        <translation>Retoucher un enregistrement</translation>
    </message>
    <message>
        <source>Replace a wrong word in your own voice. An example is ready to try.</source>
        <extracomment>studio/ui/first_run/page.py</extracomment>
        <translation>Remplacez un mot erroné avec votre propre voix. Un exemple est prêt.</translation>
    </message>
    <message>
        <source>About two minutes</source>
        <extracomment>studio/ui/first_run/page.py</extracomment>
        <translation>Deux minutes environ</translation>
    </message>
    <message>
        <source>Change a voice</source>
        <extracomment>studio/ui/first_run/page.py</extracomment>
        <translation>Changer une voix</translation>
    </message>
    <message>
        <source>Keep the way a line was spoken, and let someone else speak it.</source>
        <extracomment>studio/ui/first_run/page.py</extracomment>
        <translation>Gardez la manière dont une réplique est dite, et confiez-la à quelqu’un d’autre.</translation>
    </message>
    <message>
        <source>Record or drop a file</source>
        <extracomment>studio/ui/first_run/page.py</extracomment>
        <translation>Enregistrer ou déposer un fichier</translation>
    </message>
    <message>
        <source>Clone my voice</source>
        <extracomment>studio/ui/first_run/page.py</extracomment>
        <translation>Cloner ma voix</translation>
    </message>
    <message>
        <source>Read two sentences aloud. We check the sound before we use it.</source>
        <extracomment>studio/ui/first_run/page.py</extracomment>
        <translation>Lisez deux phrases à voix haute. Nous vérifions le son avant de l’utiliser.</translation>
    </message>
    <message>
        <source>Needs a microphone</source>
        <extracomment>studio/ui/first_run/page.py</extracomment>
        <translation>Micro nécessaire</translation>
    </message>
    <message>
        <source>First steps</source>
        <extracomment>studio/ui/first_run/page.py</extracomment>
        <translation>Premiers pas</translation>
    </message>
    <message>
        <source>Open a project…</source>
        <extracomment>studio/ui/first_run/page.py</extracomment>
        <translation>Ouvrir un projet…</translation>
    </message>
    <message>
        <source>Open a script or a recording…</source>
        <extracomment>studio/ui/first_run/page.py</extracomment>
        <translation>Ouvrir un script ou un enregistrement…</translation>
    </message>
    <message>
        <source>Use a hosted service…</source>
        <extracomment>studio/ui/first_run/page.py</extracomment>
        <translation>Utiliser un service hébergé…</translation>
    </message>
    <message>
        <source>Needs a key</source>
        <extracomment>studio/ui/first_run/page.py</extracomment>
        <translation>Clé nécessaire</translation>
    </message>
    <message>
        <source>What would you like to do first?</source>
        <extracomment>studio/ui/first_run/page.py</extracomment>
        <translation>Par quoi voulez-vous commencer&#x202f;?</translation>
    </message>
    <message>
        <source>Everything runs on this computer: no account, no key, nothing to download.</source>
        <extracomment>studio/ui/first_run/page.py</extracomment>
        <translation>Tout tourne sur cet ordinateur&#xa0;: ni compte, ni clé, ni téléchargement.</translation>
    </message>
    <message>
        <source>You can come back here from the menu: First steps.</source>
        <extracomment>studio/ui/first_run/page.py</extracomment>
        <translation>Vous pouvez revenir ici depuis le menu&#xa0;: Premiers pas.</translation>
    </message>
    <message>
        <source>or drop one anywhere here</source>
        <extracomment>studio/ui/first_run/page.py</extracomment>
        <translation>ou déposez-en un n’importe où ici</translation>
    </message>
    <message>
        <source>Or go on with</source>
        <extracomment>studio/ui/first_run/page.py</extracomment>
        <translation>Ou continuer avec</translation>
    </message>
    <message>
        <source>There is no recording to paste. Copy a sound file first, then press Ctrl+V here.</source>
        <extracomment>studio/ui/given_file.py</extracomment>
        <translation>Il n’y a pas d’enregistrement à coller. Copiez d’abord un fichier son, puis appuyez ici sur Ctrl+V.</translation>
    </message>
    <message>
        <source>The guide is not installed with this copy of the studio.</source>
        <extracomment>studio/ui/guide/page.py</extracomment>
        <translation>Le guide n’est pas installé avec cette copie du studio.</translation>
    </message>
    <message>
        <source>No chapter has these words.</source>
        <extracomment>studio/ui/guide/page.py</extracomment>
        <translation>Aucun chapitre ne contient ces mots.</translation>
    </message>
    <message>
        <source>Chapter</source>
        <extracomment>studio/ui/guide/page.py</extracomment>
        <translation>Chapitre</translation>
    </message>
    <message>
        <source>Guide</source>
        <extracomment>studio/ui/guide/page.py</extracomment>
        <translation>Guide</translation>
    </message>
    <message>
        <source>Search the guide</source>
        <extracomment>studio/ui/guide/page.py</extracomment>
        <translation>Rechercher dans le guide</translation>
    </message>
    <message>
        <source>Chapters</source>
        <extracomment>studio/ui/guide/page.py</extracomment>
        <translation>Chapitres</translation>
    </message>
    <message>
        <source>Back to work</source>
        <extracomment>studio/ui/guide/page.py</extracomment>
        <translation>Retour au travail</translation>
    </message>
    <message>
        <source>Back to work (Esc)</source>
        <extracomment>studio/ui/guide/page.py</extracomment>
        <translation>Retour au travail (Échap)</translation>
    </message>
    <message>
        <source>Gathering the report</source>
        <extracomment>studio/ui/help.py</extracomment>
        <translation>Préparation du rapport</translation>
    </message>
    <message>
        <source>Save the report</source>
        <extracomment>studio/ui/help.py</extracomment>
        <translation>Sauvegarder le rapport</translation>
    </message>
    <message>
        <source>Checking the studio</source>
        <extracomment>studio/ui/help.py</extracomment>
        <translation>Vérification du studio</translation>
    </message>
    <message>
        <source>They are ready.</source>
        <extracomment>studio/ui/readiness.py</extracomment>
        <translation>Elles sont prêtes.</translation>
    </message>
    <message>
        <source>They are being made ready.</source>
        <extracomment>studio/ui/readiness.py</extracomment>
        <translation>Elles sont en préparation.</translation>
    </message>
    <message>
        <source>The voices on this computer</source>
        <extracomment>studio/ui/readiness.py</extracomment>
        <translation>Les voix de cet ordinateur</translation>
    </message>
    <message>
        <source>Start again</source>
        <extracomment>studio/ui/errors.py</extracomment>
        <translation>Redémarrer</translation>
    </message>
    <message>
        <source>speech</source>
        <comment>offered</comment>
        <extracomment>studio/api/abilities.py</extracomment>
        <translation>parole</translation>
    </message>
    <message>
        <source>speech that is heard while it is made</source>
        <comment>offered</comment>
        <extracomment>studio/api/abilities.py</extracomment>
        <translation>parole entendue pendant sa génération</translation>
    </message>
    <message>
        <source>infill</source>
        <comment>offered</comment>
        <extracomment>studio/api/abilities.py</extracomment>
        <translation>infill</translation>
    </message>
    <message>
        <source>the voice changer</source>
        <comment>offered</comment>
        <extracomment>studio/api/abilities.py</extracomment>
        <translation>changeur de voix</translation>
    </message>
    <message>
        <source>cloning</source>
        <comment>offered</comment>
        <extracomment>studio/api/abilities.py</extracomment>
        <translation>clonage</translation>
    </message>
    <message>
        <source>mixing voices</source>
        <comment>offered</comment>
        <extracomment>studio/api/abilities.py</extracomment>
        <translation>mélange de voix</translation>
    </message>
    <message>
        <source>another language for a voice</source>
        <comment>offered</comment>
        <extracomment>studio/api/abilities.py</extracomment>
        <translation>une autre langue pour une voix</translation>
    </message>
    <message>
        <source>voices from numbers</source>
        <comment>offered</comment>
        <extracomment>studio/api/abilities.py</extracomment>
        <translation>voix à partir de nombres</translation>
    </message>
    <message>
        <source>datasets</source>
        <comment>offered</comment>
        <extracomment>studio/api/abilities.py</extracomment>
        <translation>jeux de données</translation>
    </message>
    <message>
        <source>changing and deleting datasets</source>
        <comment>offered</comment>
        <extracomment>studio/api/abilities.py</extracomment>
        <translation>modification et suppression de jeux de données</translation>
    </message>
    <message>
        <source>The service has ended the model that it used for {ability}.</source>
        <extracomment>studio/api/abilities.py</extracomment>
        <translation>Le service a retiré le modèle qui servait à ceci&#xa0;: {ability}.</translation>
    </message>
    <message>
        <source>The service does not offer {ability} any more.</source>
        <extracomment>studio/api/abilities.py</extracomment>
        <translation>Le service ne propose plus ceci&#xa0;: {ability}.</translation>
    </message>
    <message>
        <source>The service has no accent for this language and dialect.</source>
        <extracomment>studio/api/accents.py</extracomment>
        <translation>Le service n’a pas d’accent pour cette langue et ce dialecte.</translation>
    </message>
    <message>
        <source>This is no address of a service: it starts with https:// or http:// and a name.</source>
        <extracomment>studio/api/address.py</extracomment>
        <translation>Ce n’est pas l’adresse d’un service&#xa0;: elle commence par https:// ou http:// suivi d’un nom.</translation>
    </message>
    <message>
        <source>The service answered with something that is not a voice service.</source>
        <extracomment>studio/api/asking.py</extracomment>
        <translation>La réponse reçue ne vient pas d’un service de voix.</translation>
    </message>
    <message>
        <source>This is no key: it has characters in it that no key has.</source>
        <extracomment>studio/api/asking.py</extracomment>
        <translation>Ce n’est pas une clé&#xa0;: elle contient des caractères qu’aucune clé n’a.</translation>
    </message>
    <message>
        <source>The service did not answer with sound.</source>
        <extracomment>studio/api/asking.py</extracomment>
        <translation>Le service n’a pas répondu par du son.</translation>
    </message>
    <message>
        <source>The service did not answer with a stream.</source>
        <extracomment>studio/api/asking.py</extracomment>
        <translation>Le service n’a pas répondu par un flux.</translation>
    </message>
    <message>
        <source>This voice has no preview with this service.</source>
        <extracomment>studio/api/client.py</extracomment>
        <translation>Cette voix n’a pas de pré-écoute sur ce service.</translation>
    </message>
    <message>
        <source>The stream goes on without any sound</source>
        <extracomment>studio/api/events.py</extracomment>
        <translation>Le flux continue sans aucun son</translation>
    </message>
    <message>
        <source>The stream ended without saying so</source>
        <extracomment>studio/api/events.py</extracomment>
        <translation>Le flux s’est terminé sans l’annoncer</translation>
    </message>
    <message>
        <source>The stream cannot be read</source>
        <extracomment>studio/api/events.py</extracomment>
        <translation>Le flux est illisible</translation>
    </message>
    <message>
        <source>An event could not be read</source>
        <extracomment>studio/api/events.py</extracomment>
        <translation>Un événement n’a pas pu être lu</translation>
    </message>
    <message>
        <source>The service asks for a key, and none is kept here.</source>
        <extracomment>studio/api/exchange.py</extracomment>
        <translation>Le service demande une clé, et aucune n’est conservée ici.</translation>
    </message>
    <message>
        <source>The service&apos;s address leads to another one; correct it in the connection.</source>
        <extracomment>studio/api/exchange.py</extracomment>
        <translation>L’adresse du service mène à une autre&#x202f;; corrigez-la dans la connexion.</translation>
    </message>
    <message>
        <source>The service points to something on this computer; it was not fetched.</source>
        <extracomment>studio/api/exchange.py</extracomment>
        <translation>Le service renvoie à quelque chose sur cet ordinateur&#x202f;; rien n’a été chargé.</translation>
    </message>
    <message>
        <source>The voices on this computer stopped answering.</source>
        <extracomment>studio/api/failures.py</extracomment>
        <translation>Les voix de cet ordinateur ne répondent plus.</translation>
    </message>
    <message>
        <source>The service stopped answering.</source>
        <extracomment>studio/api/failures.py</extracomment>
        <translation>Le service ne répond plus.</translation>
    </message>
    <message>
        <source>The voices on this computer stopped in the middle.</source>
        <extracomment>studio/api/failures.py</extracomment>
        <translation>Les voix de cet ordinateur se sont arrêtées en cours de route.</translation>
    </message>
    <message>
        <source>The service stopped in the middle.</source>
        <extracomment>studio/api/failures.py</extracomment>
        <translation>Le service s’est arrêté en cours de route.</translation>
    </message>
    <message>
        <source>The voices on this computer do not run.</source>
        <extracomment>studio/api/failures.py</extracomment>
        <translation>Les voix de cet ordinateur sont à l’arrêt.</translation>
    </message>
    <message>
        <source>The service does not speak over a socket; take its events or bytes.</source>
        <extracomment>studio/api/line.py</extracomment>
        <translation>Le service ne parle pas par socket&#x202f;; utilisez ses événements ou ses octets.</translation>
    </message>
    <message>
        <source>Nobody took the sound</source>
        <extracomment>studio/api/line.py</extracomment>
        <translation>Personne n’a pris le son</translation>
    </message>
    <message>
        <source>The service&apos;s list of voices cannot be read.</source>
        <extracomment>studio/api/pages.py</extracomment>
        <translation>La liste des voix du service est illisible.</translation>
    </message>
    <message>
        <source>The service&apos;s list cannot be read.</source>
        <extracomment>studio/api/pages.py</extracomment>
        <translation>La liste du service est illisible.</translation>
    </message>
    <message>
        <source>This service no longer takes a voice by its numbers; keep it as a voice first.</source>
        <extracomment>studio/api/profiles.py</extracomment>
        <translation>Ce service n’accepte plus une voix par ses nombres&#x202f;; gardez-la d’abord comme voix.</translation>
    </message>
    <message>
        <source>This service no longer makes voices from numbers; clone one from a recording.</source>
        <extracomment>studio/api/profiles.py</extracomment>
        <translation>Ce service ne crée plus de voix à partir de nombres&#x202f;; clonez-en une d’après un enregistrement.</translation>
    </message>
    <message>
        <source>This service no longer mixes voices; mix them on this computer.</source>
        <extracomment>studio/api/profiles.py</extracomment>
        <translation>Ce service ne mélange plus les voix&#x202f;; mélangez-les sur cet ordinateur.</translation>
    </message>
    <message>
        <source>This service takes no numbers for another language; give it a voice it keeps.</source>
        <extracomment>studio/api/profiles.py</extracomment>
        <translation>Ce service n’accepte pas de nombres pour une autre langue&#x202f;; donnez-lui une voix qu’il conserve.</translation>
    </message>
    <message>
        <source>The service does not know this any more.</source>
        <extracomment>studio/api/refusals.py</extracomment>
        <translation>Le service ne connaît plus cet élément.</translation>
    </message>
    <message>
        <source>The service does not know this preview any more.</source>
        <extracomment>studio/api/refusals.py</extracomment>
        <translation>Le service ne connaît plus cette pré-écoute.</translation>
    </message>
    <message>
        <source>The service does not know this voice any more.</source>
        <extracomment>studio/api/refusals.py</extracomment>
        <translation>Le service ne connaît plus cette voix.</translation>
    </message>
    <message>
        <source>The service does not know one of these voices any more.</source>
        <extracomment>studio/api/refusals.py</extracomment>
        <translation>Le service ne connaît plus l’une de ces voix.</translation>
    </message>
    <message>
        <source>The service does not know this dataset any more.</source>
        <extracomment>studio/api/refusals.py</extracomment>
        <translation>Le service ne connaît plus ce jeu de données.</translation>
    </message>
    <message>
        <source>The service does not know this file any more.</source>
        <extracomment>studio/api/refusals.py</extracomment>
        <translation>Le service ne connaît plus ce fichier.</translation>
    </message>
    <message>
        <source>The service does not know this word any more.</source>
        <extracomment>studio/api/refusals.py</extracomment>
        <translation>Le service ne connaît plus ce mot.</translation>
    </message>
    <message>
        <source>The service does not know this recording any more.</source>
        <extracomment>studio/api/refusals.py</extracomment>
        <translation>Le service ne connaît plus cet enregistrement.</translation>
    </message>
    <message>
        <source>The service cannot do this in the way it was asked.</source>
        <extracomment>studio/api/refusals.py</extracomment>
        <translation>Le service ne peut pas le faire comme demandé.</translation>
    </message>
    <message>
        <source>The service cannot do this in the way it was asked: it objects to “{field}”.</source>
        <extracomment>studio/api/refusals.py</extracomment>
        <translation>Le service ne peut pas le faire comme demandé&#xa0;: il refuse «&#x202f;{field}&#x202f;».</translation>
    </message>
    <message>
        <source>This is more than the service takes at once.</source>
        <extracomment>studio/api/refusals.py</extracomment>
        <translation>C’est plus que ce que le service accepte en une fois.</translation>
    </message>
    <message>
        <source>There are not enough credits left with the service.</source>
        <extracomment>studio/api/refusals.py</extracomment>
        <translation>Il ne reste pas assez de crédits auprès du service.</translation>
    </message>
    <message>
        <source>The service does not allow this with this key.</source>
        <extracomment>studio/api/refusals.py</extracomment>
        <translation>Le service ne l’autorise pas avec cette clé.</translation>
    </message>
    <message>
        <source>The service does not offer this.</source>
        <extracomment>studio/api/refusals.py</extracomment>
        <translation>Le service ne le propose pas.</translation>
    </message>
    <message>
        <source>The service is busy with your other work.</source>
        <extracomment>studio/api/refusals.py</extracomment>
        <translation>Le service est occupé par vos autres tâches.</translation>
    </message>
    <message>
        <source>The service has too much to do just now.</source>
        <extracomment>studio/api/refusals.py</extracomment>
        <translation>Le service est surchargé pour le moment.</translation>
    </message>
    <message>
        <source>The service broke down at this.</source>
        <extracomment>studio/api/refusals.py</extracomment>
        <translation>Le service est tombé en panne sur cette demande.</translation>
    </message>
    <message>
        <source>There is nothing to speak yet.</source>
        <extracomment>studio/api/socket.py</extracomment>
        <translation>Il n’y a encore rien à dire.</translation>
    </message>
    <message>
        <source>There must be a recording before the gap or after it.</source>
        <extracomment>studio/api/sound_calls.py</extracomment>
        <translation>Il faut un enregistrement avant ou après le vide.</translation>
    </message>
    <message>
        <source>The service&apos;s answer is damaged.</source>
        <extracomment>studio/api/unpacking.py</extracomment>
        <translation>La réponse du service est endommagée.</translation>
    </message>
    <message>
        <source>The service&apos;s answer is damaged: its end is missing.</source>
        <extracomment>studio/api/unpacking.py</extracomment>
        <translation>La réponse du service est endommagée&#xa0;: il manque la fin.</translation>
    </message>
    <message>
        <source>The service&apos;s answer is packed in a way that was not asked for.</source>
        <extracomment>studio/api/unpacking.py</extracomment>
        <translation>La réponse du service est compressée d’une manière qui n’a pas été demandée.</translation>
    </message>
    <message>
        <source>The service answered with more than there can be.</source>
        <extracomment>studio/api/unpacking.py</extracomment>
        <translation>La réponse du service est plus longue que possible.</translation>
    </message>
    <message>
        <source>“{name}” cannot be read.</source>
        <extracomment>studio/api/upload.py</extracomment>
        <translation>«&#x202f;{name}&#x202f;» est illisible.</translation>
    </message>
    <message>
        <source>“{name}” was changed while it was being sent.</source>
        <extracomment>studio/api/upload.py</extracomment>
        <translation>«&#x202f;{name}&#x202f;» a été modifié pendant l’envoi.</translation>
    </message>
    <message>
        <source>“{name}” is not where it was, or cannot be opened.</source>
        <extracomment>studio/api/upload.py</extracomment>
        <translation>«&#x202f;{name}&#x202f;» n’est plus à sa place, ou ne peut pas être ouvert.</translation>
    </message>
    <message>
        <source>There is no sound in it.</source>
        <extracomment>studio/audio/acx.py</extracomment>
        <translation>Il ne contient aucun son.</translation>
    </message>
    <message>
        <source>Its highest peak is {peak:.1f} dB: {most:g} dB are taken.</source>
        <extracomment>studio/audio/acx.py</extracomment>
        <translation>Sa crête la plus haute est à {peak:.1f} dB&#x202f;; le maximum admis est {most:g} dB.</translation>
    </message>
    <message>
        <source>It is too short for its noise to be measured.</source>
        <extracomment>studio/audio/acx.py</extracomment>
        <translation>Il est trop court pour que son bruit soit mesuré.</translation>
    </message>
    <message>
        <source>The noise in its pauses is at {floor:.1f} dB: {most:g} dB are taken.</source>
        <extracomment>studio/audio/acx.py</extracomment>
        <translation>Le bruit de ses pauses est à {floor:.1f} dB&#x202f;; le maximum admis est {most:g} dB.</translation>
    </message>
    <message>
        <source>Its RMS is {rms:.1f} dB, {away:.1f} dB too quiet: {least:g} to {most:g} dB are taken.</source>
        <extracomment>studio/audio/acx.py</extracomment>
        <translation>Son RMS est à {rms:.1f} dB, trop faible de {away:.1f} dB&#x202f;; il faut {least:g} à {most:g} dB.</translation>
    </message>
    <message>
        <source>Its RMS is {rms:.1f} dB, {away:.1f} dB too loud: {least:g} to {most:g} dB are taken.</source>
        <extracomment>studio/audio/acx.py</extracomment>
        <translation>Son RMS est à {rms:.1f} dB, trop fort de {away:.1f} dB&#x202f;; il faut {least:g} à {most:g} dB.</translation>
    </message>
    <message>
        <source>ACX takes 44.1 kHz and at least 192 kbit/s, this is {rate:g} kHz and {bit_rate} kbit/s.</source>
        <extracomment>studio/audio/acx.py</extracomment>
        <translation>ACX exige 44,1 kHz et au moins 192 kbit/s&#x202f;; ici {rate:g} kHz et {bit_rate} kbit/s.</translation>
    </message>
    <message>
        <source>ACX wants 0.5 to 1 s of quiet before the words and 1 to 5 s after them: see Silence.</source>
        <extracomment>studio/audio/acx.py</extracomment>
        <translation>ACX veut 0,5 à 1 s de silence avant les mots et 1 à 5 s après&#xa0;: voir Silence.</translation>
    </message>
    <message>
        <source>An AIFF file holds no more than 4 GB: save the recording as WAV first.</source>
        <extracomment>studio/audio/aiff_copy.py</extracomment>
        <translation>Un fichier AIFF ne dépasse pas 4 Go&#xa0;: sauvegardez d’abord l’enregistrement en WAV.</translation>
    </message>
    <message>
        <source>{rate} Hz is not a sample rate here: {rates} Hz are.</source>
        <extracomment>studio/audio/encode.py</extracomment>
        <translation>{rate} Hz n’est pas une fréquence admise ici&#x202f;; il y a&#xa0;: {rates} Hz.</translation>
    </message>
    <message>
        <source>“{container}” sound needs an encoding: one of {names}.</source>
        <extracomment>studio/audio/encode.py</extracomment>
        <translation>Un son «&#x202f;{container}&#x202f;» a besoin d’un codage, au choix&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>at {rate} Hz {bit_rates}</source>
        <extracomment>studio/audio/encode.py</extracomment>
        <translation>à {rate} Hz {bit_rates}</translation>
    </message>
    <message>
        <source>MP3 needs a bit rate. There are: {pairs} bits a second.</source>
        <extracomment>studio/audio/encode.py</extracomment>
        <translation>Le MP3 a besoin d’un débit. Il y a&#xa0;: {pairs} bits par seconde.</translation>
    </message>
    <message>
        <source>MP3 at {rate} Hz has no {bit_rate} bits a second. There are: {pairs}.</source>
        <extracomment>studio/audio/encode.py</extracomment>
        <translation>Le MP3 à {rate} Hz n’a pas de débit de {bit_rate} bits par seconde. Il y a&#xa0;: {pairs}.</translation>
    </message>
    <message>
        <source>There is no room left on the disk for “{name}”.</source>
        <extracomment>studio/core/disk_errors.py</extracomment>
        <translation>Il n’y a plus assez de place sur le disque pour «&#x202f;{name}&#x202f;».</translation>
    </message>
    <message>
        <source>“{name}” would be larger than a file can be on that disk.</source>
        <extracomment>studio/core/disk_errors.py</extracomment>
        <translation>«&#x202f;{name}&#x202f;» serait trop grand pour un fichier sur ce disque.</translation>
    </message>
    <message>
        <source>“{name}” cannot be written in “{folder}”: writing is not allowed there.</source>
        <extracomment>studio/core/disk_errors.py</extracomment>
        <translation>«&#x202f;{name}&#x202f;» ne peut pas être écrit dans «&#x202f;{folder}&#x202f;»&#xa0;: l’écriture y est interdite.</translation>
    </message>
    <message>
        <source>The folder “{folder}” is not there.</source>
        <extracomment>studio/core/disk_errors.py</extracomment>
        <translation>Le dossier «&#x202f;{folder}&#x202f;» est introuvable.</translation>
    </message>
    <message>
        <source>“{name}” could not be written: {reason}.</source>
        <extracomment>studio/core/disk_errors.py</extracomment>
        <translation>«&#x202f;{name}&#x202f;» n’a pas pu être écrit&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>“{name}” is not a sound file that the studio can read.</source>
        <extracomment>studio/audio/files.py</extracomment>
        <translation>«&#x202f;{name}&#x202f;» n’est pas un fichier son que le studio sait lire.</translation>
    </message>
    <message>
        <source>“{name}” has no sound in it.</source>
        <extracomment>studio/audio/files.py</extracomment>
        <translation>«&#x202f;{name}&#x202f;» ne contient aucun son.</translation>
    </message>
    <message>
        <source>“{name}” was never finished: its header tells nothing of its {time}.</source>
        <extracomment>studio/audio/files.py</extracomment>
        <translation>«&#x202f;{name}&#x202f;» n’a jamais été terminé&#xa0;: son en-tête ne dit rien de sa durée, {time}.</translation>
    </message>
    <message>
        <source>“{name}” cannot be read any more.</source>
        <extracomment>studio/audio/fingerprint.py</extracomment>
        <translation>«&#x202f;{name}&#x202f;» n’est plus lisible.</translation>
    </message>
    <message>
        <source>“{name}” is a folder, not a sound file.</source>
        <extracomment>studio/audio/flaws.py</extracomment>
        <translation>«&#x202f;{name}&#x202f;» est un dossier, pas un fichier son.</translation>
    </message>
    <message>
        <source>“{name}” is a device or a pipe, not a sound file.</source>
        <extracomment>studio/audio/flaws.py</extracomment>
        <translation>«&#x202f;{name}&#x202f;» est un périphérique ou un tube, pas un fichier son.</translation>
    </message>
    <message>
        <source>“{name}” is empty.</source>
        <extracomment>studio/audio/flaws.py</extracomment>
        <translation>«&#x202f;{name}&#x202f;» est vide.</translation>
    </message>
    <message>
        <source>“{name}” is not in “{folder}” any more.</source>
        <extracomment>studio/audio/flaws.py</extracomment>
        <translation>«&#x202f;{name}&#x202f;» n’est plus dans «&#x202f;{folder}&#x202f;».</translation>
    </message>
    <message>
        <source>“{name}” may not be read: it belongs to somebody else.</source>
        <extracomment>studio/audio/flaws.py</extracomment>
        <translation>«&#x202f;{name}&#x202f;» ne peut pas être lu&#xa0;: il appartient à quelqu’un d’autre.</translation>
    </message>
    <message>
        <source>“{name}” could not be read: {reason}.</source>
        <extracomment>studio/audio/flaws.py</extracomment>
        <translation>«&#x202f;{name}&#x202f;» n’a pas pu être lu&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>“{name}” breaks off at its beginning: the file is damaged or incomplete.</source>
        <extracomment>studio/audio/flaws.py</extracomment>
        <translation>«&#x202f;{name}&#x202f;» s’interrompt dès le début&#xa0;: le fichier est endommagé ou incomplet.</translation>
    </message>
    <message>
        <source>“{name}” breaks off after {time}: the file is damaged or incomplete.</source>
        <extracomment>studio/audio/flaws.py</extracomment>
        <translation>«&#x202f;{name}&#x202f;» s’interrompt après {time}&#xa0;: le fichier est endommagé ou incomplet.</translation>
    </message>
    <message>
        <source>“{name}” breaks off after {time} of {whole}: the file is damaged or incomplete.</source>
        <extracomment>studio/audio/flaws.py</extracomment>
        <translation>«&#x202f;{name}&#x202f;» s’interrompt après {time} sur {whole}&#xa0;: le fichier est endommagé ou incomplet.</translation>
    </message>
    <message>
        <source>{seconds:.1f} s</source>
        <extracomment>studio/audio/flaws.py</extracomment>
        <translation>{seconds:.1f} s</translation>
    </message>
    <message>
        <source>“{name}” says that it is longer than it can be.</source>
        <extracomment>studio/audio/peak_pass.py</extracomment>
        <translation>«&#x202f;{name}&#x202f;» se dit plus long que possible.</translation>
    </message>
    <message>
        <source>8-bit</source>
        <extracomment>studio/audio/recording.py</extracomment>
        <translation>8 bits</translation>
    </message>
    <message>
        <source>16-bit</source>
        <extracomment>studio/audio/recording.py</extracomment>
        <translation>16 bits</translation>
    </message>
    <message>
        <source>24-bit</source>
        <extracomment>studio/audio/recording.py</extracomment>
        <translation>24 bits</translation>
    </message>
    <message>
        <source>32-bit</source>
        <extracomment>studio/audio/recording.py</extracomment>
        <translation>32 bits</translation>
    </message>
    <message>
        <source>64-bit float</source>
        <extracomment>studio/audio/recording.py</extracomment>
        <translation>64 bits flottant</translation>
    </message>
    <message>
        <source>MP3 has one channel or two, not {number}: choose WAV or FLAC.</source>
        <extracomment>studio/audio/render.py</extracomment>
        <translation>Le MP3 a un ou deux canaux, pas {number}&#xa0;: choisissez WAV ou FLAC.</translation>
    </message>
    <message>
        <source>MP3 at {rate} Hz has no {bit_rate} bits a second: choose another rate.</source>
        <extracomment>studio/audio/render.py</extracomment>
        <translation>Le MP3 à {rate} Hz n’a pas de débit de {bit_rate} bits par seconde&#xa0;: choisissez-en un autre.</translation>
    </message>
    <message>
        <source>Take out the shorter pause beside the words as well</source>
        <extracomment>studio/audio/seam_candidates.py</extracomment>
        <translation>Retirer aussi la pause la plus courte à côté des mots</translation>
    </message>
    <message>
        <source>Match the spectrum</source>
        <extracomment>studio/audio/seam_candidates.py</extracomment>
        <translation>Accorder le spectre</translation>
    </message>
    <message>
        <source>Quieten the pauses of the patch</source>
        <extracomment>studio/audio/seam_candidates.py</extracomment>
        <translation>Atténuer les pauses de la retouche</translation>
    </message>
    <message>
        <source>Lay the room&apos;s own tone under the patch</source>
        <extracomment>studio/audio/seam_candidates.py</extracomment>
        <translation>Mettre l’ambiance de la pièce sous la retouche</translation>
    </message>
    <message>
        <source>Make the patch {size:.1f} dB louder</source>
        <extracomment>studio/audio/seam_candidates.py</extracomment>
        <translation>Monter la retouche de {size:.1f} dB</translation>
    </message>
    <message>
        <source>Make the patch {size:.1f} dB quieter</source>
        <extracomment>studio/audio/seam_candidates.py</extracomment>
        <translation>Baisser la retouche de {size:.1f} dB</translation>
    </message>
    <message>
        <source>Make the pause before the patch {seconds:.2f} s longer</source>
        <extracomment>studio/audio/seam_candidates.py</extracomment>
        <translation>Allonger la pause avant la retouche de {seconds:.2f} s</translation>
    </message>
    <message>
        <source>Make the pause before the patch {seconds:.2f} s shorter</source>
        <extracomment>studio/audio/seam_candidates.py</extracomment>
        <translation>Raccourcir la pause avant la retouche de {seconds:.2f} s</translation>
    </message>
    <message>
        <source>Make the pause behind the patch {seconds:.2f} s longer</source>
        <extracomment>studio/audio/seam_candidates.py</extracomment>
        <translation>Allonger la pause après la retouche de {seconds:.2f} s</translation>
    </message>
    <message>
        <source>Make the pause behind the patch {seconds:.2f} s shorter</source>
        <extracomment>studio/audio/seam_candidates.py</extracomment>
        <translation>Raccourcir la pause après la retouche de {seconds:.2f} s</translation>
    </message>
    <message>
        <source>Make the pause that is left {seconds:.2f} s longer</source>
        <extracomment>studio/audio/seam_candidates.py</extracomment>
        <translation>Allonger la pause restante de {seconds:.2f} s</translation>
    </message>
    <message>
        <source>Make the pause that is left {seconds:.2f} s shorter</source>
        <extracomment>studio/audio/seam_candidates.py</extracomment>
        <translation>Raccourcir la pause restante de {seconds:.2f} s</translation>
    </message>
    <message>
        <source>Move the left edge {seconds:.2f} s later, into the pause</source>
        <extracomment>studio/audio/seam_candidates.py</extracomment>
        <translation>Retarder le bord gauche de {seconds:.2f} s, dans la pause</translation>
    </message>
    <message>
        <source>Move the left edge {seconds:.2f} s earlier, into the pause</source>
        <extracomment>studio/audio/seam_candidates.py</extracomment>
        <translation>Avancer le bord gauche de {seconds:.2f} s, dans la pause</translation>
    </message>
    <message>
        <source>Move the right edge {seconds:.2f} s later, into the pause</source>
        <extracomment>studio/audio/seam_candidates.py</extracomment>
        <translation>Retarder le bord droit de {seconds:.2f} s, dans la pause</translation>
    </message>
    <message>
        <source>Move the right edge {seconds:.2f} s earlier, into the pause</source>
        <extracomment>studio/audio/seam_candidates.py</extracomment>
        <translation>Avancer le bord droit de {seconds:.2f} s, dans la pause</translation>
    </message>
    <message>
        <source>Raise the highs by {size:.1f} dB over the patch</source>
        <extracomment>studio/audio/seam_fixes.py</extracomment>
        <translation>Monter les aigus de {size:.1f} dB sur la retouche</translation>
    </message>
    <message>
        <source>Lower the highs by {size:.1f} dB over the patch</source>
        <extracomment>studio/audio/seam_fixes.py</extracomment>
        <translation>Baisser les aigus de {size:.1f} dB sur la retouche</translation>
    </message>
    <message>
        <source>The patches lie outside the recording, or over one another.</source>
        <extracomment>studio/audio/splice.py</extracomment>
        <translation>Les retouches sont hors de l’enregistrement, ou se chevauchent.</translation>
    </message>
    <message>
        <source>MP3 at {rate} Hz has no bits a second, not {bit_rate}.</source>
        <extracomment>studio/audio/stream_writer.py</extracomment>
        <translation>Le MP3 n’a aucun débit à {rate} Hz, donc pas {bit_rate}.</translation>
    </message>
    <message>
        <source>MP3 at {rate} Hz has {bit_rates} bits a second, not {bit_rate}.</source>
        <extracomment>studio/audio/stream_writer.py</extracomment>
        <translation>Le MP3 à {rate} Hz a ces débits en bits par seconde&#xa0;: {bit_rates}, pas {bit_rate}.</translation>
    </message>
    <message>
        <source>it cannot be written</source>
        <extracomment>studio/audio/stream_writer.py</extracomment>
        <translation>écriture impossible</translation>
    </message>
    <message>
        <source>There is no pause in this recording to take the sound of its room from.</source>
        <extracomment>studio/audio/tone_bed.py</extracomment>
        <translation>Cet enregistrement n’a aucune pause où prendre l’ambiance de la pièce.</translation>
    </message>
    <message>
        <source>“{name}” is not the recording outside its patches: write it again.</source>
        <extracomment>studio/audio/verification.py</extracomment>
        <translation>«&#x202f;{name}&#x202f;» n’est pas identique à l’enregistrement hors des retouches&#xa0;: exportez-le à nouveau.</translation>
    </message>
    <message>
        <source>“{name}” has another rate or other channels than the sheet tells.</source>
        <extracomment>studio/audio/verification.py</extracomment>
        <translation>«&#x202f;{name}&#x202f;» n’a pas la fréquence ou les canaux indiqués par la feuille.</translation>
    </message>
    <message>
        <source>“{name}” is not the file of the sheet: its checksum is another.</source>
        <extracomment>studio/audio/verification.py</extracomment>
        <translation>«&#x202f;{name}&#x202f;» n’est pas le fichier de la feuille&#xa0;: sa somme de contrôle diffère.</translation>
    </message>
    <message>
        <source>The sound from {start:.3f} to {end:.3f} s of “{name}” is not what it was.</source>
        <extracomment>studio/audio/verification.py</extracomment>
        <translation>Le son de {start:.3f} à {end:.3f} s de «&#x202f;{name}&#x202f;» n’est plus ce qu’il était.</translation>
    </message>
    <message>
        <source>The sheet does not tell of all of “{name}”.</source>
        <extracomment>studio/audio/verification.py</extracomment>
        <translation>La feuille ne décrit pas tout «&#x202f;{name}&#x202f;».</translation>
    </message>
    <message>
        <source>The sheet was written by another version of the studio.</source>
        <extracomment>studio/audio/verification_text.py</extracomment>
        <translation>La feuille a été écrite par une autre version du studio.</translation>
    </message>
    <message>
        <source>This is not a verification sheet.</source>
        <extracomment>studio/audio/verification_text.py</extracomment>
        <translation>Ce n’est pas une feuille de vérification.</translation>
    </message>
    <message>
        <source>over this month’s budget by {credits:,}</source>
        <extracomment>studio/core/budget.py</extracomment>
        <translation>dépasse le budget du mois de {credits:,}</translation>
    </message>
    <message>
        <source>over this project’s budget by {credits:,}</source>
        <extracomment>studio/core/budget.py</extracomment>
        <translation>dépasse le budget du projet de {credits:,}</translation>
    </message>
    <message>
        <source>This costs {credits:,} credits, and of this month’s budget of {budget:,} there are {left:,} left.</source>
        <extracomment>studio/core/budget.py</extracomment>
        <translation>Cela coûte {credits:,} crédits, et sur le budget du mois ({budget:,}), il en reste {left:,}.</translation>
    </message>
    <message>
        <source>This costs {credits:,} credits, and of this project’s budget of {budget:,} there are {left:,} left.</source>
        <extracomment>studio/core/budget.py</extracomment>
        <translation>Cela coûte {credits:,} crédits, et sur le budget de ce projet ({budget:,}), il en reste {left:,}.</translation>
    </message>
    <message>
        <source>Set the budget</source>
        <extracomment>studio/core/budget.py</extracomment>
        <translation>Fixer le budget</translation>
    </message>
    <message>
        <source>{rate:g} kHz: everything high is missing</source>
        <extracomment>studio/core/dataset_judgement.py</extracomment>
        <translation>{rate:g} kHz&#xa0;: il manque tous les aigus</translation>
    </message>
    <message>
        <source>{rate:g} kHz: highs are missing</source>
        <extracomment>studio/core/dataset_judgement.py</extracomment>
        <translation>{rate:g} kHz&#xa0;: il manque des aigus</translation>
    </message>
    <message>
        <source>A silence of {seconds:.1f} s</source>
        <extracomment>studio/core/dataset_judgement.py</extracomment>
        <translation>Un silence de {seconds:.1f} s</translation>
    </message>
    <message>
        <source>What is behind the voice, {depth:.0f} dB below it, would be learned as part of it.</source>
        <extracomment>studio/core/dataset_judgement.py</extracomment>
        <translation>Ce qui est derrière la voix, {depth:.0f} dB plus bas, serait appris avec elle.</translation>
    </message>
    <message>
        <source>{rate:g} kHz</source>
        <extracomment>studio/core/dataset_judgement.py</extracomment>
        <translation>{rate:g} kHz</translation>
    </message>
    <message>
        <source>{percent:g} %</source>
        <extracomment>studio/core/dataset_judgement.py</extracomment>
        <translation>{percent:g}&#xa0;%</translation>
    </message>
    <message>
        <source>Less than a second says too little of how somebody speaks.</source>
        <extracomment>studio/core/dataset_judgement.py</extracomment>
        <translation>Moins d’une seconde en dit trop peu sur la façon de parler.</translation>
    </message>
    <message>
        <source>Too short</source>
        <extracomment>studio/core/dataset_judgement.py</extracomment>
        <translation>Trop court</translation>
    </message>
    <message>
        <source>More than 15 minutes cannot be judged at once. Cut it at its pauses.</source>
        <extracomment>studio/core/dataset_judgement.py</extracomment>
        <translation>Plus de 15 minutes ne s’évaluent pas d’un coup. Coupez-le à ses pauses.</translation>
    </message>
    <message>
        <source>Too long</source>
        <extracomment>studio/core/dataset_judgement.py</extracomment>
        <translation>Trop long</translation>
    </message>
    <message>
        <source>Clips of up to 30 seconds are learned from best. Cut it at its pauses.</source>
        <extracomment>studio/core/dataset_judgement.py</extracomment>
        <translation>Les extraits de 30 secondes au plus s’apprennent le mieux. Coupez-le à ses pauses.</translation>
    </message>
    <message>
        <source>Long: cut it at its pauses</source>
        <extracomment>studio/core/dataset_judgement.py</extracomment>
        <translation>Long&#xa0;: à couper aux pauses</translation>
    </message>
    <message>
        <source>Sounds like a telephone</source>
        <extracomment>studio/core/dataset_judgement.py</extracomment>
        <translation>Son de téléphone</translation>
    </message>
    <message>
        <source>A voice that is learned from it sounds muffled too.</source>
        <extracomment>studio/core/dataset_judgement.py</extracomment>
        <translation>Une voix apprise d’après lui sonnera étouffée aussi.</translation>
    </message>
    <message>
        <source>Highs are missing</source>
        <extracomment>studio/core/dataset_judgement.py</extracomment>
        <translation>Il manque des aigus</translation>
    </message>
    <message>
        <source>A voice that is learned from it has no brightness.</source>
        <extracomment>studio/core/dataset_judgement.py</extracomment>
        <translation>Une voix apprise d’après lui manquera de brillance.</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>studio/core/dataset_judgement.py</extracomment>
        <translation>aucun</translation>
    </message>
    <message>
        <source>A few peaks are clipped</source>
        <extracomment>studio/core/dataset_judgement.py</extracomment>
        <translation>Quelques crêtes écrêtées</translation>
    </message>
    <message>
        <source>Clipped: it sounds harsh</source>
        <extracomment>studio/core/dataset_judgement.py</extracomment>
        <translation>Écrêté&#xa0;: le son est dur</translation>
    </message>
    <message>
        <source>The harshness would be learned as part of the voice.</source>
        <extracomment>studio/core/dataset_judgement.py</extracomment>
        <translation>La dureté serait apprise avec la voix.</translation>
    </message>
    <message>
        <source>Noise behind the voice</source>
        <extracomment>studio/core/dataset_judgement.py</extracomment>
        <translation>Bruit derrière la voix</translation>
    </message>
    <message>
        <source>The noise is nearly as loud</source>
        <extracomment>studio/core/dataset_judgement.py</extracomment>
        <translation>Bruit presque aussi fort que la voix</translation>
    </message>
    <message>
        <source>Silence teaches nothing, and is learned as pauses. A copy without it serves better.</source>
        <extracomment>studio/core/dataset_judgement.py</extracomment>
        <translation>Le silence n’apprend rien, et s’apprend comme des pauses. Une copie sans lui convient mieux.</translation>
    </message>
    <message>
        <source>There is no voice to learn from.</source>
        <extracomment>studio/core/dataset_judgement.py</extracomment>
        <translation>Il n’y a pas de voix à apprendre.</translation>
    </message>
    <message>
        <source>Nobody speaks in it</source>
        <extracomment>studio/core/dataset_judgement.py</extracomment>
        <translation>Personne n’y parle</translation>
    </message>
    <message>
        <source>Half of it is silence</source>
        <extracomment>studio/core/dataset_judgement.py</extracomment>
        <translation>À moitié silencieux</translation>
    </message>
    <message>
        <source>Much of it is silence</source>
        <extracomment>studio/core/dataset_judgement.py</extracomment>
        <translation>Beaucoup de silence</translation>
    </message>
    <message>
        <source>Long silences are learned as pauses between words.</source>
        <extracomment>studio/core/dataset_judgement.py</extracomment>
        <translation>Les longs silences s’apprennent comme des pauses entre les mots.</translation>
    </message>
    <message>
        <source>one</source>
        <extracomment>studio/core/dataset_judgement.py</extracomment>
        <translation>un</translation>
    </message>
    <message>
        <source>two</source>
        <extracomment>studio/core/dataset_judgement.py</extracomment>
        <translation>deux</translation>
    </message>
    <message>
        <source>The voice changes in it</source>
        <extracomment>studio/core/dataset_judgement.py</extracomment>
        <translation>La voix y change</translation>
    </message>
    <message>
        <source>Two people speak</source>
        <extracomment>studio/core/dataset_judgement.py</extracomment>
        <translation>Deux personnes parlent</translation>
    </message>
    <message>
        <source>Two people are learned as one voice that is neither.</source>
        <extracomment>studio/core/dataset_judgement.py</extracomment>
        <translation>Deux personnes s’apprennent comme une seule voix, qui n’est ni l’une ni l’autre.</translation>
    </message>
    <message>
        <source>The room is heard</source>
        <extracomment>studio/core/dataset_judgement.py</extracomment>
        <translation>La pièce s’entend</translation>
    </message>
    <message>
        <source>The room echoes</source>
        <extracomment>studio/core/dataset_judgement.py</extracomment>
        <translation>La pièce résonne</translation>
    </message>
    <message>
        <source>The room is learned as part of the voice.</source>
        <extracomment>studio/core/dataset_judgement.py</extracomment>
        <translation>La pièce s’apprend avec la voix.</translation>
    </message>
    <message>
        <source>Words that are not said teach a voice to say them wrongly.</source>
        <extracomment>studio/core/dataset_judgement.py</extracomment>
        <translation>Des mots qui ne sont pas dits apprennent à la voix à mal les dire.</translation>
    </message>
    <message>
        <source>The other clips in its folder have a text beside them.</source>
        <extracomment>studio/core/dataset_judgement.py</extracomment>
        <translation>Les autres extraits de son dossier ont un texte à côté d’eux.</translation>
    </message>
    <message>
        <source>No text beside it</source>
        <extracomment>studio/core/dataset_judgement.py</extracomment>
        <translation>Pas de texte à côté</translation>
    </message>
    <message>
        <source>Words differ from its text</source>
        <extracomment>studio/core/dataset_judgement.py</extracomment>
        <translation>Les mots diffèrent du texte</translation>
    </message>
    <message>
        <source>Some words differ from its text</source>
        <extracomment>studio/core/dataset_judgement.py</extracomment>
        <translation>Quelques mots diffèrent du texte</translation>
    </message>
    <message>
        <source>{source} holds no numbers of a voice.</source>
        <extracomment>studio/core/embeddings.py</extracomment>
        <translation>{source} ne contient pas les nombres d’une voix.</translation>
    </message>
    <message>
        <source>A voice is {wanted} numbers, not {count}.</source>
        <extracomment>studio/core/embeddings.py</extracomment>
        <translation>Une voix compte {wanted} nombres, pas {count}.</translation>
    </message>
    <message>
        <source>{source} has a number that no voice has: all lie from -{largest:g} to {largest:g}.</source>
        <extracomment>studio/core/embeddings.py</extracomment>
        <translation>{source} contient un nombre qu’aucune voix n’a&#xa0;: tous vont de -{largest:g} à {largest:g}.</translation>
    </message>
    <message>
        <source>the script&apos;s title</source>
        <extracomment>studio/core/file_names.py</extracomment>
        <translation>le titre du script</translation>
    </message>
    <message>
        <source>the block&apos;s number; {number:03} with zeros before it</source>
        <extracomment>studio/core/file_names.py</extracomment>
        <translation>le numéro du bloc&#x202f;; {number:03} avec des zéros devant</translation>
    </message>
    <message>
        <source>the block&apos;s own name, else its first words</source>
        <extracomment>studio/core/file_names.py</extracomment>
        <translation>le nom du bloc, sinon ses premiers mots</translation>
    </message>
    <message>
        <source>the block&apos;s first words</source>
        <extracomment>studio/core/file_names.py</extracomment>
        <translation>les premiers mots du bloc</translation>
    </message>
    <message>
        <source>who speaks, as the script has it</source>
        <extracomment>studio/core/file_names.py</extracomment>
        <translation>qui parle, selon le script</translation>
    </message>
    <message>
        <source>the voice&apos;s name</source>
        <extracomment>studio/core/file_names.py</extracomment>
        <translation>le nom de la voix</translation>
    </message>
    <message>
        <source>the take&apos;s number</source>
        <extracomment>studio/core/file_names.py</extracomment>
        <translation>le numéro de la prise</translation>
    </message>
    <message>
        <source>the language, such as en</source>
        <extracomment>studio/core/file_names.py</extracomment>
        <translation>la langue, par exemple en</translation>
    </message>
    <message>
        <source>today, such as 2026-11-29</source>
        <extracomment>studio/core/file_names.py</extracomment>
        <translation>la date du jour, par exemple 2026-11-29</translation>
    </message>
    <message>
        <source>“{field}” cannot stand in a name. There are: {names}.</source>
        <extracomment>studio/core/file_names.py</extracomment>
        <translation>«&#x202f;{field}&#x202f;» ne peut pas figurer dans un nom. Il y a&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>A file needs a name.</source>
        <extracomment>studio/core/file_names.py</extracomment>
        <translation>Un fichier a besoin d’un nom.</translation>
    </message>
    <message>
        <source>It takes {seconds:.1f} s, which fits.</source>
        <extracomment>studio/core/fitting.py</extracomment>
        <translation>Cela dure {seconds:.1f} s, c’est bon.</translation>
    </message>
    <message>
        <source>Its pauses alone take {silence:.1f} s, more than {target:.1f} s.</source>
        <extracomment>studio/core/fitting.py</extracomment>
        <translation>Ses pauses durent à elles seules {silence:.1f} s, plus que {target:.1f} s.</translation>
    </message>
    <message>
        <source>At {pace:.2f}× it takes {seconds:.1f} s, which fits.</source>
        <extracomment>studio/core/fitting.py</extracomment>
        <translation>À {pace:.2f}×, cela dure {seconds:.1f} s, c’est bon.</translation>
    </message>
    <message>
        <source>At {pace:g}×, the slowest that still sounds natural, it takes {seconds:.1f} s, {less:.1f} s less than {target:.1f} s. Add words or a pause.</source>
        <extracomment>studio/core/fitting.py</extracomment>
        <translation>À {pace:g}×, la vitesse la plus lente qui reste naturelle, cela dure {seconds:.1f} s, soit {less:.1f} s de moins que {target:.1f} s. Ajoutez des mots ou une pause.</translation>
    </message>
    <message>
        <source>At {pace:g}×, the fastest that still sounds natural, it takes {seconds:.1f} s, {more:.1f} s more than {target:.1f} s.</source>
        <extracomment>studio/core/fitting.py</extracomment>
        <translation>À {pace:g}×, la vitesse la plus rapide qui reste naturelle, cela dure {seconds:.1f} s, soit {more:.1f} s de plus que {target:.1f} s.</translation>
    </message>
    <message numerus="yes">
        <source>Leave out about {count} words.</source>
        <extracomment>studio/core/fitting.py; of one: Leave out about {count} word.</extracomment>
        <translation>
            <numerusform>Supprimez environ {count} mot.</numerusform>
            <numerusform>Supprimez environ {count} mots.</numerusform>
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
        <translation>{first} et {last}</translation>
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
        <translation>Français</translation>
    </message>
    <message>
        <source>German</source>
        <extracomment>studio/core/languages.py</extracomment>
        <translation>Allemand</translation>
    </message>
    <message>
        <source>Spanish</source>
        <extracomment>studio/core/languages.py</extracomment>
        <translation>Espagnol</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <extracomment>studio/core/languages.py</extracomment>
        <translation>Portugais</translation>
    </message>
    <message>
        <source>Chinese</source>
        <extracomment>studio/core/languages.py</extracomment>
        <translation>Chinois</translation>
    </message>
    <message>
        <source>Japanese</source>
        <extracomment>studio/core/languages.py</extracomment>
        <translation>Japonais</translation>
    </message>
    <message>
        <source>Hindi</source>
        <extracomment>studio/core/languages.py</extracomment>
        <translation>Hindi</translation>
    </message>
    <message>
        <source>Italian</source>
        <extracomment>studio/core/languages.py</extracomment>
        <translation>Italien</translation>
    </message>
    <message>
        <source>Korean</source>
        <extracomment>studio/core/languages.py</extracomment>
        <translation>Coréen</translation>
    </message>
    <message>
        <source>Dutch</source>
        <extracomment>studio/core/languages.py</extracomment>
        <translation>Néerlandais</translation>
    </message>
    <message>
        <source>Polish</source>
        <extracomment>studio/core/languages.py</extracomment>
        <translation>Polonais</translation>
    </message>
    <message>
        <source>Russian</source>
        <extracomment>studio/core/languages.py</extracomment>
        <translation>Russe</translation>
    </message>
    <message>
        <source>Swedish</source>
        <extracomment>studio/core/languages.py</extracomment>
        <translation>Suédois</translation>
    </message>
    <message>
        <source>Turkish</source>
        <extracomment>studio/core/languages.py</extracomment>
        <translation>Turc</translation>
    </message>
    <message>
        <source>General American</source>
        <extracomment>studio/core/languages.py</extracomment>
        <translation>Américain général</translation>
    </message>
    <message>
        <source>British</source>
        <extracomment>studio/core/languages.py</extracomment>
        <translation>Britannique</translation>
    </message>
    <message>
        <source>Southern US</source>
        <extracomment>studio/core/languages.py</extracomment>
        <translation>Sud des États-Unis</translation>
    </message>
    <message>
        <source>Australian</source>
        <extracomment>studio/core/languages.py</extracomment>
        <translation>Australien</translation>
    </message>
    <message>
        <source>Indian</source>
        <extracomment>studio/core/languages.py</extracomment>
        <translation>Indien</translation>
    </message>
    <message>
        <source>Castilian</source>
        <extracomment>studio/core/languages.py</extracomment>
        <translation>Castillan</translation>
    </message>
    <message>
        <source>Mexican</source>
        <extracomment>studio/core/languages.py</extracomment>
        <translation>Mexicain</translation>
    </message>
    <message>
        <source>Parisian</source>
        <extracomment>studio/core/languages.py</extracomment>
        <translation>Parisien</translation>
    </message>
    <message>
        <source>Canadian French</source>
        <extracomment>studio/core/languages.py</extracomment>
        <translation>Français canadien</translation>
    </message>
    <message>
        <source>Brazilian Portuguese</source>
        <extracomment>studio/core/languages.py</extracomment>
        <translation>Portugais brésilien</translation>
    </message>
    <message>
        <source>European Portuguese</source>
        <extracomment>studio/core/languages.py</extracomment>
        <translation>Portugais européen</translation>
    </message>
    <message>
        <source>Mandarin</source>
        <extracomment>studio/core/languages.py</extracomment>
        <translation>Mandarin</translation>
    </message>
    <message>
        <source>High German</source>
        <extracomment>studio/core/languages.py</extracomment>
        <translation>Haut allemand</translation>
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
        <translation>Langues possibles sur cet ordinateur une fois le programme gratuit espeak-ng installé&#xa0;: {languages}.</translation>
    </message>
    <message>
        <source>“{words}” is missing.</source>
        <extracomment>studio/core/listen_back.py</extracomment>
        <translation>«&#x202f;{words}&#x202f;» manque.</translation>
    </message>
    <message>
        <source>“{words}” is heard, and not in the text.</source>
        <extracomment>studio/core/listen_back.py</extracomment>
        <translation>«&#x202f;{words}&#x202f;» s’entend, mais n’est pas dans le texte.</translation>
    </message>
    <message>
        <source>“{words}” sounds like “{others}”.</source>
        <extracomment>studio/core/listen_back.py</extracomment>
        <translation>«&#x202f;{words}&#x202f;» s’entend comme «&#x202f;{others}&#x202f;».</translation>
    </message>
    <message>
        <source>“{words}” is cut short at the start.</source>
        <extracomment>studio/core/listen_back.py</extracomment>
        <translation>«&#x202f;{words}&#x202f;» est coupé au début.</translation>
    </message>
    <message>
        <source>“{words}” is cut short at the end.</source>
        <extracomment>studio/core/listen_back.py</extracomment>
        <translation>«&#x202f;{words}&#x202f;» est coupé à la fin.</translation>
    </message>
    <message>
        <source>Nothing is clipped.</source>
        <extracomment>studio/core/measure_words.py</extracomment>
        <translation>Rien n’est écrêté.</translation>
    </message>
    <message>
        <source>A few peaks are clipped; recorded a little more quietly it would sound cleaner.</source>
        <extracomment>studio/core/measure_words.py</extracomment>
        <translation>Quelques crêtes sont écrêtées&#x202f;; enregistré un peu moins fort, ce serait plus propre.</translation>
    </message>
    <message>
        <source>Much is clipped and sounds harsh: record it again, more quietly.</source>
        <extracomment>studio/core/measure_words.py</extracomment>
        <translation>Beaucoup d’écrêtage, le son est dur&#xa0;: réenregistrez moins fort.</translation>
    </message>
    <message>
        <source>The background is quiet.</source>
        <extracomment>studio/core/measure_words.py</extracomment>
        <translation>Le fond est calme.</translation>
    </message>
    <message>
        <source>Some noise can be heard behind the voice.</source>
        <extracomment>studio/core/measure_words.py</extracomment>
        <translation>On entend un peu de bruit derrière la voix.</translation>
    </message>
    <message>
        <source>The noise is nearly as loud as the voice: choose a quieter place.</source>
        <extracomment>studio/core/measure_words.py</extracomment>
        <translation>Le bruit est presque aussi fort que la voix&#xa0;: choisissez un endroit plus calme.</translation>
    </message>
    <message>
        <source>The sound is full up to its heights.</source>
        <extracomment>studio/core/measure_words.py</extracomment>
        <translation>Le son est complet jusque dans les aigus.</translation>
    </message>
    <message>
        <source>The heights are missing, as after a strong compression.</source>
        <extracomment>studio/core/measure_words.py</extracomment>
        <translation>Les aigus manquent, comme après une forte compression.</translation>
    </message>
    <message>
        <source>It sounds like a telephone: everything high is missing.</source>
        <extracomment>studio/core/measure_words.py</extracomment>
        <translation>On dirait un téléphone&#xa0;: tous les aigus manquent.</translation>
    </message>
    <message>
        <source>The room is hardly heard.</source>
        <extracomment>studio/core/measure_words.py</extracomment>
        <translation>La pièce s’entend à peine.</translation>
    </message>
    <message>
        <source>The room can be heard; nearer to the microphone it would be drier.</source>
        <extracomment>studio/core/measure_words.py</extracomment>
        <translation>La pièce s’entend&#x202f;; plus près du micro, le son serait plus sec.</translation>
    </message>
    <message>
        <source>The room echoes: record nearer to the microphone, among soft things.</source>
        <extracomment>studio/core/measure_words.py</extracomment>
        <translation>La pièce résonne&#xa0;: enregistrez plus près du micro, parmi des matières douces.</translation>
    </message>
    <message>
        <source>One person speaks.</source>
        <extracomment>studio/core/measure_words.py</extracomment>
        <translation>Une seule personne parle.</translation>
    </message>
    <message>
        <source>The voice changes in the middle; perhaps somebody else speaks there.</source>
        <extracomment>studio/core/measure_words.py</extracomment>
        <translation>La voix change au milieu&#x202f;; quelqu’un d’autre y parle peut-être.</translation>
    </message>
    <message>
        <source>More than one person seems to speak: choose a part with one alone.</source>
        <extracomment>studio/core/measure_words.py</extracomment>
        <translation>Plusieurs personnes semblent parler&#xa0;: choisissez un passage avec une seule.</translation>
    </message>
    <message>
        <source>There are {seconds:.1f} s of speech; {least:.0f} to {most:.0f} s serve best.</source>
        <extracomment>studio/core/measure_words.py</extracomment>
        <translation>Il y a {seconds:.1f} s de parole&#x202f;; l’idéal est de {least:.0f} à {most:.0f} s.</translation>
    </message>
    <message>
        <source>There are {seconds:.1f} s of speech; the best {most:.0f} s of it are enough.</source>
        <extracomment>studio/core/measure_words.py</extracomment>
        <translation>Il y a {seconds:.1f} s de parole&#x202f;; les {most:.0f} meilleures secondes suffisent.</translation>
    </message>
    <message>
        <source>There are {seconds:.1f} s of speech, which is enough.</source>
        <extracomment>studio/core/measure_words.py</extracomment>
        <translation>Il y a {seconds:.1f} s de parole, c’est assez.</translation>
    </message>
    <message>
        <source>{title} mended</source>
        <extracomment>studio/core/mended_export.py</extracomment>
        <translation>{title} retouché</translation>
    </message>
    <message>
        <source>{title} patch {number:02} {words}</source>
        <extracomment>studio/core/mended_export.py</extracomment>
        <translation>{title} retouche {number:02} {words}</translation>
    </message>
    <message>
        <source>This service knows dialects, but no accents.</source>
        <extracomment>studio/core/parameters.py</extracomment>
        <translation>Ce service connaît des dialectes, mais pas d’accents.</translation>
    </message>
    <message>
        <source>This service takes no longest length.</source>
        <extracomment>studio/core/parameters.py</extracomment>
        <translation>Ce service n’accepte pas de durée maximale.</translation>
    </message>
    <message>
        <source>This service takes no voice by its numbers.</source>
        <extracomment>studio/core/parameters.py</extracomment>
        <translation>Ce service n’accepte pas une voix par ses nombres.</translation>
    </message>
    <message>
        <source>This service takes one emotion, without a level.</source>
        <extracomment>studio/core/parameters.py</extracomment>
        <translation>Ce service accepte une seule émotion, sans niveau.</translation>
    </message>
    <message>
        <source>This service fills in at its own speed and mood.</source>
        <extracomment>studio/core/parameters.py</extracomment>
        <translation>Ce service fait l’infill à sa propre vitesse et avec sa propre émotion.</translation>
    </message>
    <message>
        <source>This service clones by similarity only.</source>
        <extracomment>studio/core/parameters.py</extracomment>
        <translation>Ce service clone par ressemblance uniquement.</translation>
    </message>
    <message>
        <source>This service does not clean clips before it clones.</source>
        <extracomment>studio/core/parameters.py</extracomment>
        <translation>Ce service ne nettoie pas les extraits avant de cloner.</translation>
    </message>
    <message>
        <source>This service clones without the clip&apos;s words.</source>
        <extracomment>studio/core/parameters.py</extracomment>
        <translation>Ce service clone sans les mots de l’extrait.</translation>
    </message>
    <message>
        <source>it asks something; write the old words, an arrow and the new ones</source>
        <comment>why a line was not read, behind a colon</comment>
        <extracomment>studio/core/pickups/lines.py</extracomment>
        <translation>c’est une question&#x202f;; écrivez l’ancien texte, une flèche et le nouveau</translation>
    </message>
    <message>
        <source>the label has no words</source>
        <comment>why a line was not read, behind a colon</comment>
        <extracomment>studio/core/pickups/lines.py</extracomment>
        <translation>le marqueur n’a pas de mots</translation>
    </message>
    <message>
        <source>No words were heard in this recording.</source>
        <extracomment>studio/core/pickups/matching.py</extracomment>
        <translation>Aucun mot n’a été reconnu dans cet enregistrement.</translation>
    </message>
    <message>
        <source>Nothing is said at the time that the list has.</source>
        <extracomment>studio/core/pickups/matching.py</extracomment>
        <translation>Rien n’est dit au temps indiqué dans la liste.</translation>
    </message>
    <message>
        <source>“{words}” was not heard in the recording.</source>
        <extracomment>studio/core/pickups/matching.py</extracomment>
        <translation>«&#x202f;{words}&#x202f;» n’a pas été entendu dans l’enregistrement.</translation>
    </message>
    <message>
        <source>No line like “{words}” was heard in the recording.</source>
        <extracomment>studio/core/pickups/matching.py</extracomment>
        <translation>Aucun passage proche de «&#x202f;{words}&#x202f;» n’a été entendu dans l’enregistrement.</translation>
    </message>
    <message>
        <source>“{words}” is said there already.</source>
        <extracomment>studio/core/pickups/matching.py</extracomment>
        <translation>«&#x202f;{words}&#x202f;» y est déjà dit.</translation>
    </message>
    <message>
        <source>There is nothing in the list.</source>
        <extracomment>studio/core/pickups/reading.py</extracomment>
        <translation>La liste est vide.</translation>
    </message>
    <message>
        <source>This is not a pickup list: it has more than {count:,} lines.</source>
        <extracomment>studio/core/pickups/reading.py</extracomment>
        <translation>Ce n’est pas une liste de retakes&#xa0;: elle a plus de {count:,} lignes.</translation>
    </message>
    <message>
        <source>it says neither which words are wrong nor what shall be there</source>
        <comment>why a line was not read, behind a colon</comment>
        <extracomment>studio/core/pickups/table.py</extracomment>
        <translation>elle ne dit ni quels mots sont faux ni ce qu’il faut à la place</translation>
    </message>
    <message>
        <source>the new words are the old ones</source>
        <comment>why a line was not read, behind a colon</comment>
        <extracomment>studio/core/pickups/table.py</extracomment>
        <translation>le nouveau texte est identique à l’ancien</translation>
    </message>
    <message>
        <source>it says neither the old words nor when they are said</source>
        <comment>why a line was not read, behind a colon</comment>
        <extracomment>studio/core/pickups/table.py</extracomment>
        <translation>elle ne dit ni l’ancien texte ni à quel moment il est dit</translation>
    </message>
    <message>
        <source>Type the word that is said wrong.</source>
        <extracomment>studio/core/pronunciation.py</extracomment>
        <translation>Écrivez le mot mal prononcé.</translation>
    </message>
    <message>
        <source>A word of this list has at most {number} characters.</source>
        <extracomment>studio/core/pronunciation.py</extracomment>
        <translation>Un mot de cette liste a au plus {number} caractères.</translation>
    </message>
    <message>
        <source>Say how “{word}” sounds: spell it another way, or choose one of the sounds.</source>
        <extracomment>studio/core/pronunciation.py</extracomment>
        <translation>Indiquez comment se dit «&#x202f;{word}&#x202f;»&#xa0;: écrivez-le autrement, ou choisissez l’un des sons.</translation>
    </message>
    <message numerus="yes">
        <source>Delete {count} blocks</source>
        <extracomment>studio/core/script_edits.py; of one: Delete the block</extracomment>
        <translation>
            <numerusform>Supprimer le bloc</numerusform>
            <numerusform>Supprimer {count} blocs</numerusform>
        </translation>
    </message>
    <message>
        <source>Split the block</source>
        <extracomment>studio/core/script_edits.py</extracomment>
        <translation>Diviser le bloc</translation>
    </message>
    <message>
        <source>Join the blocks</source>
        <extracomment>studio/core/script_edits.py</extracomment>
        <translation>Réunir les blocs</translation>
    </message>
    <message>
        <source>Move the block</source>
        <extracomment>studio/core/script_edits.py</extracomment>
        <translation>Déplacer le bloc</translation>
    </message>
    <message>
        <source>Duplicate the block</source>
        <extracomment>studio/core/script_edits.py</extracomment>
        <translation>Dupliquer le bloc</translation>
    </message>
    <message>
        <source>Change who speaks</source>
        <extracomment>studio/core/script_edits.py</extracomment>
        <translation>Changer qui parle</translation>
    </message>
    <message>
        <source>Delete the character</source>
        <extracomment>studio/core/script_edits.py</extracomment>
        <translation>Supprimer le personnage</translation>
    </message>
    <message>
        <source>Replace words</source>
        <extracomment>studio/core/script_edits.py</extracomment>
        <translation>Remplacer des mots</translation>
    </message>
    <message>
        <source>kept</source>
        <comment>a pause that is as long as it was</comment>
        <extracomment>studio/core/seam_verdict.py</extracomment>
        <translation>inchangée</translation>
    </message>
    <message>
        <source>The patch is the whole recording: it has no seams.</source>
        <extracomment>studio/core/seam_verdict.py</extracomment>
        <translation>La retouche couvre tout l’enregistrement&#xa0;: elle n’a pas de raccords.</translation>
    </message>
    <message>
        <source>The cut is good. You will not hear it.</source>
        <extracomment>studio/core/seam_verdict.py</extracomment>
        <translation>La coupe est bonne. Elle ne s’entendra pas.</translation>
    </message>
    <message>
        <source>Both seams are good. You will not hear this patch.</source>
        <extracomment>studio/core/seam_verdict.py</extracomment>
        <translation>Les deux raccords sont bons. Cette retouche ne s’entendra pas.</translation>
    </message>
    <message>
        <source>The seam is good. You will not hear this patch.</source>
        <extracomment>studio/core/seam_verdict.py</extracomment>
        <translation>Le raccord est bon. Cette retouche ne s’entendra pas.</translation>
    </message>
    <message>
        <source>Left seam</source>
        <extracomment>studio/core/seam_wording.py</extracomment>
        <translation>Raccord gauche</translation>
    </message>
    <message>
        <source>Right seam</source>
        <extracomment>studio/core/seam_wording.py</extracomment>
        <translation>Raccord droit</translation>
    </message>
    <message>
        <source>The cut</source>
        <extracomment>studio/core/seam_wording.py</extracomment>
        <translation>La coupe</translation>
    </message>
    <message>
        <source>good</source>
        <comment>verdict on a seam or on words: nobody hears anything</comment>
        <extracomment>studio/core/seam_wording.py</extracomment>
        <translation>bien</translation>
    </message>
    <message>
        <source>listen</source>
        <comment>verdict on a seam or on words: something may be heard</comment>
        <extracomment>studio/core/seam_wording.py</extracomment>
        <translation>à écouter</translation>
    </message>
    <message>
        <source>bad</source>
        <comment>verdict on a seam or on words: something is heard</comment>
        <extracomment>studio/core/seam_wording.py</extracomment>
        <translation>défaut</translation>
    </message>
    <message>
        <source>Brightness</source>
        <extracomment>studio/core/seam_wording.py</extracomment>
        <translation>Brillance</translation>
    </message>
    <message>
        <source>Room noise</source>
        <extracomment>studio/core/seam_wording.py</extracomment>
        <translation>Bruit de fond</translation>
    </message>
    <message>
        <source>Pitch</source>
        <extracomment>studio/core/seam_wording.py</extracomment>
        <translation>Hauteur</translation>
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
        <translation>On parle trop peu d’un côté pour en juger.</translation>
    </message>
    <message>
        <source>One side has no pause in which its room could be heard.</source>
        <extracomment>studio/core/seam_wording.py</extracomment>
        <translation>D’un côté, aucune pause ne laisse entendre la pièce.</translation>
    </message>
    <message>
        <source>No voice is heard close to the seam on one side.</source>
        <extracomment>studio/core/seam_wording.py</extracomment>
        <translation>D’un côté, aucune voix ne s’entend près du raccord.</translation>
    </message>
    <message>
        <source>Nothing was here before that it could be compared with.</source>
        <extracomment>studio/core/seam_wording.py</extracomment>
        <translation>Il n’y avait rien ici auparavant à quoi comparer.</translation>
    </message>
    <message>
        <source>a semitone</source>
        <comment>the voice jumps up or down by it</comment>
        <extracomment>studio/core/seam_wording.py</extracomment>
        <translation>un demi-ton</translation>
    </message>
    <message>
        <source>a tone</source>
        <comment>the voice jumps up or down by it</comment>
        <extracomment>studio/core/seam_wording.py</extracomment>
        <translation>un ton</translation>
    </message>
    <message>
        <source>a third</source>
        <comment>the voice jumps up or down by it</comment>
        <extracomment>studio/core/seam_wording.py</extracomment>
        <translation>une tierce</translation>
    </message>
    <message>
        <source>a fourth</source>
        <comment>the voice jumps up or down by it</comment>
        <extracomment>studio/core/seam_wording.py</extracomment>
        <translation>une quarte</translation>
    </message>
    <message>
        <source>a fifth</source>
        <comment>the voice jumps up or down by it</comment>
        <extracomment>studio/core/seam_wording.py</extracomment>
        <translation>une quinte</translation>
    </message>
    <message>
        <source>a sixth</source>
        <comment>the voice jumps up or down by it</comment>
        <extracomment>studio/core/seam_wording.py</extracomment>
        <translation>une sixte</translation>
    </message>
    <message>
        <source>a seventh</source>
        <comment>the voice jumps up or down by it</comment>
        <extracomment>studio/core/seam_wording.py</extracomment>
        <translation>une septième</translation>
    </message>
    <message>
        <source>an octave</source>
        <comment>the voice jumps up or down by it</comment>
        <extracomment>studio/core/seam_wording.py</extracomment>
        <translation>une octave</translation>
    </message>
    <message>
        <source>more than an octave</source>
        <comment>the voice jumps up or down by it</comment>
        <extracomment>studio/core/seam_wording.py</extracomment>
        <translation>plus d’une octave</translation>
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
        <translation>{sign}{size:.1f} dt</translation>
    </message>
    <message>
        <source>{sign}{size:.1f} dB</source>
        <extracomment>studio/core/seam_wording.py</extracomment>
        <translation>{sign}{size:.1f} dB</translation>
    </message>
    <message>
        <source>Left seam is good.</source>
        <extracomment>studio/core/seam_wording.py</extracomment>
        <translation>Le raccord gauche est bon.</translation>
    </message>
    <message>
        <source>Right seam is good.</source>
        <extracomment>studio/core/seam_wording.py</extracomment>
        <translation>Le raccord droit est bon.</translation>
    </message>
    <message>
        <source>The cut is good.</source>
        <extracomment>studio/core/seam_wording.py</extracomment>
        <translation>La coupe est bonne.</translation>
    </message>
    <message>
        <source>Fix it, or move the edge.</source>
        <extracomment>studio/core/seam_wording.py</extracomment>
        <translation>Réparez, ou déplacez le bord.</translation>
    </message>
    <message>
        <source>Fix it, or try another take.</source>
        <extracomment>studio/core/seam_wording.py</extracomment>
        <translation>Réparez, ou essayez une autre prise.</translation>
    </message>
    <message>
        <source>Try another take, or move the edge to the pause behind.</source>
        <extracomment>studio/core/seam_wording.py</extracomment>
        <translation>Essayez une autre prise, ou déplacez le bord vers la pause d’après.</translation>
    </message>
    <message>
        <source>Try another take, or move the edge to the pause before.</source>
        <extracomment>studio/core/seam_wording.py</extracomment>
        <translation>Essayez une autre prise, ou déplacez le bord vers la pause d’avant.</translation>
    </message>
    <message>
        <source>{side}: the patch is {size:.1f} dB louder than the recording.</source>
        <extracomment>studio/core/seam_wording.py</extracomment>
        <translation>{side}&#xa0;: la retouche est {size:.1f} dB plus forte que l’enregistrement.</translation>
    </message>
    <message>
        <source>{side}: the patch is {size:.1f} dB quieter than the recording.</source>
        <extracomment>studio/core/seam_wording.py</extracomment>
        <translation>{side}&#xa0;: la retouche est {size:.1f} dB plus faible que l’enregistrement.</translation>
    </message>
    <message>
        <source>{side}: the patch is {size:.1f} dB brighter than the room.</source>
        <extracomment>studio/core/seam_wording.py</extracomment>
        <translation>{side}&#xa0;: la retouche est {size:.1f} dB plus brillante que la pièce.</translation>
    </message>
    <message>
        <source>{side}: the patch is {size:.1f} dB duller than the room.</source>
        <extracomment>studio/core/seam_wording.py</extracomment>
        <translation>{side}&#xa0;: la retouche est {size:.1f} dB plus sourde que la pièce.</translation>
    </message>
    <message>
        <source>{side}: the room is {size:.1f} dB louder in the patch.</source>
        <extracomment>studio/core/seam_wording.py</extracomment>
        <translation>{side}&#xa0;: la pièce est {size:.1f} dB plus forte dans la retouche.</translation>
    </message>
    <message>
        <source>{side}: the room is {size:.1f} dB quieter in the patch.</source>
        <extracomment>studio/core/seam_wording.py</extracomment>
        <translation>{side}&#xa0;: la pièce est {size:.1f} dB plus faible dans la retouche.</translation>
    </message>
    <message>
        <source>{side}: the voice jumps up by {interval}.</source>
        <extracomment>studio/core/seam_wording.py</extracomment>
        <translation>{side}&#xa0;: la voix saute vers le haut ({interval}).</translation>
    </message>
    <message>
        <source>{side}: the voice jumps down by {interval}.</source>
        <extracomment>studio/core/seam_wording.py</extracomment>
        <translation>{side}&#xa0;: la voix saute vers le bas ({interval}).</translation>
    </message>
    <message>
        <source>{side}: the pause is {seconds:.2f} s longer than it was.</source>
        <extracomment>studio/core/seam_wording.py</extracomment>
        <translation>{side}&#xa0;: la pause est {seconds:.2f} s plus longue qu’avant.</translation>
    </message>
    <message>
        <source>{side}: the pause is {seconds:.2f} s shorter than it was.</source>
        <extracomment>studio/core/seam_wording.py</extracomment>
        <translation>{side}&#xa0;: la pause est {seconds:.2f} s plus courte qu’avant.</translation>
    </message>
    <message>
        <source>only the small English voice is installed here</source>
        <extracomment>studio/core/unmatched.py</extracomment>
        <translation>seule la petite voix anglaise est installée ici</translation>
    </message>
    <message>
        <source>the recording has no words that could be made out</source>
        <extracomment>studio/core/unmatched.py</extracomment>
        <translation>aucun mot de l’enregistrement n’a pu être reconnu</translation>
    </message>
    <message>
        <source>the words are not English, or not clear enough</source>
        <extracomment>studio/core/unmatched.py</extracomment>
        <translation>les mots ne sont pas en anglais, ou pas assez clairs</translation>
    </message>
    <message>
        <source>the words could not be placed in time</source>
        <extracomment>studio/core/unmatched.py</extracomment>
        <translation>les mots n’ont pas pu être situés dans le temps</translation>
    </message>
    <message>
        <source>the words could not be understood when they were said again</source>
        <extracomment>studio/core/unmatched.py</extracomment>
        <translation>les mots redits n’ont pas pu être compris</translation>
    </message>
    <message>
        <source>the recording is whispered and has no melody</source>
        <extracomment>studio/core/unmatched.py</extracomment>
        <translation>l’enregistrement est chuchoté et n’a pas de mélodie</translation>
    </message>
    <message>
        <source>the recording has music under the voice</source>
        <extracomment>studio/core/unmatched.py</extracomment>
        <translation>l’enregistrement a de la musique sous la voix</translation>
    </message>
    <message>
        <source>the noise in the recording is almost as loud as the voice</source>
        <extracomment>studio/core/unmatched.py</extracomment>
        <translation>le bruit de l’enregistrement est presque aussi fort que la voix</translation>
    </message>
    <message>
        <source>the recording is sung</source>
        <extracomment>studio/core/unmatched.py</extracomment>
        <translation>l’enregistrement est chanté</translation>
    </message>
    <message>
        <source>{voice} was made without the melody match, at least where it begins: {reason}.</source>
        <extracomment>studio/core/unmatched.py</extracomment>
        <translation>{voice}&#xa0;: généré sans suivi de la mélodie, au moins au début&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>{voice} was made without the melody match: {reason}.</source>
        <extracomment>studio/core/unmatched.py</extracomment>
        <translation>{voice}&#xa0;: généré sans suivi de la mélodie&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>{voice} was made without the melody match from {start} to {end}: {reason}.</source>
        <extracomment>studio/core/unmatched.py</extracomment>
        <translation>{voice}&#xa0;: généré sans suivi de la mélodie de {start} à {end}&#xa0;: {reason}.</translation>
    </message>
    <message numerus="yes">
        <source>{voice} was made without the melody match in {count} places, first from {start} to {end}: {reason}.</source>
        <extracomment>studio/core/unmatched.py; of one: {voice} was made without the melody match in {count} place, from {start} to {end}: {reason}.</extracomment>
        <translation>
            <numerusform>{voice}&#xa0;: généré sans suivi de la mélodie à {count} endroit, de {start} à {end}&#xa0;: {reason}.</numerusform>
            <numerusform>{voice}&#xa0;: généré sans suivi de la mélodie à {count} endroits, d’abord de {start} à {end}&#xa0;: {reason}.</numerusform>
        </translation>
    </message>
    <message>
        <source>the folder it lies in</source>
        <extracomment>studio/core/voice_batch.py</extracomment>
        <translation>le dossier où il se trouve</translation>
    </message>
    <message>
        <source>the recording&apos;s number; {number:03} with zeros before it</source>
        <extracomment>studio/core/voice_batch.py</extracomment>
        <translation>le numéro de l’enregistrement&#x202f;; {number:03} avec des zéros devant</translation>
    </message>
    <message>
        <source>{source} is larger than any voice: more than {size} MB.</source>
        <extracomment>studio/core/voice_file.py</extracomment>
        <translation>{source} dépasse la taille d’une voix&#xa0;: plus de {size} Mo.</translation>
    </message>
    <message>
        <source>{source} holds no voice: it is not JSON.</source>
        <extracomment>studio/core/voice_file.py</extracomment>
        <translation>{source} ne contient pas de voix&#xa0;: ce n’est pas du JSON.</translation>
    </message>
    <message>
        <source>{source} was written by a newer studio.</source>
        <extracomment>studio/core/voice_file.py</extracomment>
        <translation>{source} a été écrit par un studio plus récent.</translation>
    </message>
    <message>
        <source>{source} names a language or an accent that is none.</source>
        <extracomment>studio/core/voice_file.py</extracomment>
        <translation>{source} indique une langue ou un accent qui n’existe pas.</translation>
    </message>
    <message>
        <source>{source} has a {key} that is no text of at most {count:,} characters.</source>
        <extracomment>studio/core/voice_file.py</extracomment>
        <translation>{source} a une valeur {key} qui n’est pas un texte d’au plus {count:,} caractères.</translation>
    </message>
    <message>
        <source>{source} has a sample that is too large, or none at all.</source>
        <extracomment>studio/core/voice_file.py</extracomment>
        <translation>{source} a un exemple trop grand, ou aucun.</translation>
    </message>
    <message>
        <source>{source} has a sample that is damaged.</source>
        <extracomment>studio/core/voice_file.py</extracomment>
        <translation>{source} a un exemple endommagé.</translation>
    </message>
    <message>
        <source>{source} has a sample that is no sound.</source>
        <extracomment>studio/core/voice_file.py</extracomment>
        <translation>{source} a un exemple qui n’est pas du son.</translation>
    </message>
    <message>
        <source>American</source>
        <extracomment>studio/core/voice_requests.py</extracomment>
        <translation>Américain</translation>
    </message>
    <message>
        <source>Peninsular</source>
        <extracomment>studio/core/voice_requests.py</extracomment>
        <translation>Péninsulaire</translation>
    </message>
    <message>
        <source>Brazilian</source>
        <extracomment>studio/core/voice_requests.py</extracomment>
        <translation>Brésilien</translation>
    </message>
    <message>
        <source>European</source>
        <extracomment>studio/core/voice_requests.py</extracomment>
        <translation>Européen</translation>
    </message>
    <message>
        <source>Canadian</source>
        <extracomment>studio/core/voice_requests.py</extracomment>
        <translation>Canadien</translation>
    </message>
    <message>
        <source>Opening your work</source>
        <extracomment>studio/desk.py</extracomment>
        <translation>Ouverture de votre travail</translation>
    </message>
    <message>
        <source>Starting the voices</source>
        <extracomment>studio/desk.py</extracomment>
        <translation>Démarrage des voix</translation>
    </message>
    <message>
        <source>Nothing came from the microphone. Look whether it is plugged in and not muted.</source>
        <extracomment>studio/devices/recorder.py</extracomment>
        <translation>Rien n’est venu du micro. Vérifiez qu’il est branché et qu’il n’est pas coupé.</translation>
    </message>
    <message>
        <source>The microphone stopped working. What was recorded until then is kept.</source>
        <extracomment>studio/devices/recorder.py</extracomment>
        <translation>Le micro s’est arrêté. Ce qui était déjà enregistré est conservé.</translation>
    </message>
    <message>
        <source>Plug one in, or allow it: Settings, Privacy &amp; security, Microphone, “Let desktop apps access your microphone”.</source>
        <extracomment>studio/devices/may_record.py</extracomment>
        <translation>Branchez-en un, ou autorisez-le&#xa0;: Paramètres, Confidentialité et sécurité, Microphone, «&#x202f;Autoriser les applications de bureau à accéder à votre microphone&#x202f;».</translation>
    </message>
    <message>
        <source>Plug one in, or allow it for Pickup Studio: System Settings, Privacy &amp; Security, Microphone.</source>
        <extracomment>studio/devices/may_record.py</extracomment>
        <translation>Branchez-en un, ou autorisez-le pour Pickup Studio&#xa0;: Réglages Système, Confidentialité et sécurité, Microphone.</translation>
    </message>
    <message>
        <source>Plug one in, or choose it in the system&apos;s sound settings and look that it is not muted.</source>
        <extracomment>studio/devices/may_record.py</extracomment>
        <translation>Branchez-en un, ou choisissez-le dans les réglages de son du système et vérifiez qu’il n’est pas coupé.</translation>
    </message>
    <message>
        <source>No microphone can be used.</source>
        <extracomment>studio/devices/may_record.py</extracomment>
        <translation>Aucun micro n’est utilisable.</translation>
    </message>
    <message>
        <source>“{name}” is not a recording of the studio.</source>
        <extracomment>studio/devices/recording_file.py</extracomment>
        <translation>«&#x202f;{name}&#x202f;» n’est pas un enregistrement du studio.</translation>
    </message>
    <message>
        <source>No sound device was found, so nothing can be heard; export still works.</source>
        <extracomment>studio/devices/sounding.py</extracomment>
        <translation>Aucun périphérique audio trouvé, rien ne peut donc être entendu&#x202f;; l’export fonctionne quand même.</translation>
    </message>
    <message>
        <source>Press Play to go on through {device}.</source>
        <extracomment>studio/devices/sounding.py</extracomment>
        <translation>Appuyez sur Lecture pour continuer avec {device}.</translation>
    </message>
    <message>
        <source>No other was found.</source>
        <extracomment>studio/devices/sounding.py</extracomment>
        <translation>Aucun autre n’a été trouvé.</translation>
    </message>
    <message>
        <source>The sound device went away, so the sound was paused.</source>
        <extracomment>studio/devices/sounding.py</extracomment>
        <translation>Le périphérique audio a disparu, la lecture est donc en pause.</translation>
    </message>
    <message>
        <source>The sound broke off: it could not be read any more.</source>
        <extracomment>studio/devices/supply.py</extracomment>
        <translation>Le son s’est interrompu&#xa0;: il n’était plus lisible.</translation>
    </message>
    <message>
        <source>Something went wrong inside the studio. What you have made so far is safe; the log says more.</source>
        <extracomment>studio/jobs/task.py</extracomment>
        <translation>Une erreur s’est produite dans le studio. Ce que vous avez fait jusqu’ici est en sécurité&#x202f;; le journal en dit plus.</translation>
    </message>
    <message>
        <source>The voices on this computer stopped and are being started again.</source>
        <extracomment>studio/launch/engine.py</extracomment>
        <translation>Les voix de cet ordinateur se sont arrêtées et redémarrent.</translation>
    </message>
    <message>
        <source>The voices on this computer are not ready yet.</source>
        <extracomment>studio/launch/engine.py</extracomment>
        <translation>Les voix de cet ordinateur ne sont pas encore prêtes.</translation>
    </message>
    <message>
        <source>The voices on this computer could not be started: {reason}.</source>
        <extracomment>studio/launch/engine.py</extracomment>
        <translation>Les voix de cet ordinateur n’ont pas pu démarrer&#xa0;: {reason}.</translation>
    </message>
    <message numerus="yes">
        <source>The studio was closed while it was made: {count:,} credits may have been taken.</source>
        <extracomment>studio/library/batch_log.py; of one: The studio was closed while it was made: {count:,} credit may have been taken.</extracomment>
        <translation>
            <numerusform>Le studio a été fermé pendant la génération&#xa0;: {count:,} crédit a pu être pris.</numerusform>
            <numerusform>Le studio a été fermé pendant la génération&#xa0;: {count:,} crédits ont pu être pris.</numerusform>
        </translation>
    </message>
    <message>
        <source>The ledger cannot be written: {error}.</source>
        <extracomment>studio/library/ledger.py</extracomment>
        <translation>Le registre ne peut pas être écrit&#xa0;: {error}.</translation>
    </message>
    <message>
        <source>Untitled</source>
        <extracomment>studio/library/names.py</extracomment>
        <translation>Sans titre</translation>
    </message>
    <message>
        <source>A project needs a name.</source>
        <extracomment>studio/library/names.py</extracomment>
        <translation>Un projet a besoin d’un nom.</translation>
    </message>
    <message>
        <source>A project&apos;s name cannot have “{sign}” in it.</source>
        <extracomment>studio/library/names.py</extracomment>
        <translation>Le nom d’un projet ne peut pas contenir «&#x202f;{sign}&#x202f;».</translation>
    </message>
    <message>
        <source>This name is too long for a folder.</source>
        <extracomment>studio/library/names.py</extracomment>
        <translation>Ce nom est trop long pour un dossier.</translation>
    </message>
    <message>
        <source>There are too many untitled projects. Give some of them a name.</source>
        <extracomment>studio/library/project.py</extracomment>
        <translation>Il y a trop de projets sans titre. Donnez un nom à certains.</translation>
    </message>
    <message>
        <source>A take is being made just now; save when it is there.</source>
        <extracomment>studio/library/project.py</extracomment>
        <translation>Une prise est en cours de génération&#x202f;; sauvegardez quand elle sera là.</translation>
    </message>
    <message>
        <source>“{name}” is open in another window, or may not be changed.</source>
        <extracomment>studio/library/project.py</extracomment>
        <translation>«&#x202f;{name}&#x202f;» est ouvert dans une autre fenêtre, ou ne peut pas être modifié.</translation>
    </message>
    <message>
        <source>“{name}” is open elsewhere and cannot be changed here.</source>
        <extracomment>studio/library/project.py</extracomment>
        <translation>«&#x202f;{name}&#x202f;» est ouvert ailleurs et ne peut pas être modifié ici.</translation>
    </message>
    <message>
        <source>There is something named “{name}” in “{folder}” already.</source>
        <extracomment>studio/library/project_files.py</extracomment>
        <translation>Il y a déjà un élément nommé «&#x202f;{name}&#x202f;» dans «&#x202f;{folder}&#x202f;».</translation>
    </message>
    <message>
        <source>“{name}” is not a project of the studio.</source>
        <extracomment>studio/library/project_files.py</extracomment>
        <translation>«&#x202f;{name}&#x202f;» n’est pas un projet du studio.</translation>
    </message>
    <message>
        <source>“{name}” was written by a later version of the studio, and was not opened, so that nothing in it is lost. Open it with that version.</source>
        <extracomment>studio/library/project_files.py</extracomment>
        <translation>«&#x202f;{name}&#x202f;» a été écrit par une version plus récente du studio, et n’a pas été ouvert, afin que rien ne s’y perde. Ouvrez-le avec cette version.</translation>
    </message>
    <message>
        <source>The last change was not written to its end and was left out.</source>
        <extracomment>studio/library/recovery.py</extracomment>
        <translation>Le dernier changement n’a pas été écrit jusqu’au bout et a été ignoré.</translation>
    </message>
    <message>
        <source>Part of the list of changes could not be read; a copy of it is kept in the project.</source>
        <extracomment>studio/library/recovery.py</extracomment>
        <translation>Une partie de la liste des changements était illisible&#x202f;; une copie en est gardée dans le projet.</translation>
    </message>
    <message>
        <source>Pickup Studio closed unexpectedly.</source>
        <extracomment>studio/library/recovery.py</extracomment>
        <translation>Pickup Studio s’est fermé de façon inattendue.</translation>
    </message>
    <message>
        <source>Everything up to {time} is here.</source>
        <extracomment>studio/library/recovery.py</extracomment>
        <translation>Tout ce qui précède {time} est là.</translation>
    </message>
    <message>
        <source>This system has no keychain to keep the key in.</source>
        <extracomment>studio/library/secrets.py</extracomment>
        <translation>Ce système n’a pas de trousseau où garder la clé.</translation>
    </message>
    <message>
        <source>“{name}” is an old Word file. Save it as .docx in the program that made it, and open that.</source>
        <extracomment>studio/library/text_file.py</extracomment>
        <translation>«&#x202f;{name}&#x202f;» est un ancien fichier Word. Enregistrez-le en .docx dans le programme d’origine, puis ouvrez celui-là.</translation>
    </message>
    <message>
        <source>“{name}” is a rich text file. Save it as .docx or .txt in the program that made it, and open that.</source>
        <extracomment>studio/library/text_file.py</extracomment>
        <translation>«&#x202f;{name}&#x202f;» est un fichier RTF. Enregistrez-le en .docx ou .txt dans le programme d’origine, puis ouvrez celui-là.</translation>
    </message>
    <message>
        <source>“{name}” is a PDF, which has pages but no text in order. Open the text that it was made of.</source>
        <extracomment>studio/library/text_file.py</extracomment>
        <translation>«&#x202f;{name}&#x202f;» est un PDF&#xa0;: il a des pages, mais pas de texte suivi. Ouvrez le texte dont il est tiré.</translation>
    </message>
    <message>
        <source>“{name}” is not a text file, but an archive.</source>
        <extracomment>studio/library/text_file.py</extracomment>
        <translation>«&#x202f;{name}&#x202f;» n’est pas un fichier texte, mais une archive.</translation>
    </message>
    <message>
        <source>“{name}” is a folder, not a text.</source>
        <extracomment>studio/library/text_file.py</extracomment>
        <translation>«&#x202f;{name}&#x202f;» est un dossier, pas un texte.</translation>
    </message>
    <message>
        <source>“{name}” is larger than any script: more than {megabytes} MB.</source>
        <extracomment>studio/library/text_file.py</extracomment>
        <translation>«&#x202f;{name}&#x202f;» dépasse la taille d’un script&#xa0;: plus de {megabytes} Mo.</translation>
    </message>
    <message>
        <source>“{name}” is not a text that the studio can read.</source>
        <extracomment>studio/library/text_file.py</extracomment>
        <translation>«&#x202f;{name}&#x202f;» n’est pas un texte que le studio sait lire.</translation>
    </message>
    <message>
        <source>it is marked as resolved</source>
        <comment>why a comment is no pickup</comment>
        <extracomment>studio/library/word_comments.py</extracomment>
        <translation>il est marqué comme résolu</translation>
    </message>
    <message>
        <source>it is an answer to another comment</source>
        <comment>why a comment is no pickup</comment>
        <extracomment>studio/library/word_comments.py</extracomment>
        <translation>c’est la réponse à un autre commentaire</translation>
    </message>
    <message>
        <source>“{name}” has no comments. Write one at each place, with the new words in it.</source>
        <extracomment>studio/library/word_comments.py</extracomment>
        <translation>«&#x202f;{name}&#x202f;» n’a pas de commentaires. Écrivez-en un à chaque endroit, avec le nouveau texte.</translation>
    </message>
    <message>
        <source>“{name}” holds more text than any script.</source>
        <extracomment>studio/library/word_file.py</extracomment>
        <translation>«&#x202f;{name}&#x202f;» contient plus de texte qu’aucun script.</translation>
    </message>
    <message>
        <source>“{name}” is not a Word document that can be read: it is damaged, or of another kind.</source>
        <extracomment>studio/library/word_file.py</extracomment>
        <translation>«&#x202f;{name}&#x202f;» n’est pas un document Word lisible&#xa0;: il est endommagé, ou d’un autre type.</translation>
    </message>
    <message>
        <source>The disk has no room for what is in “{name}”.</source>
        <extracomment>studio/library/zipped_project.py</extracomment>
        <translation>Le disque n’a pas assez de place pour le contenu de «&#x202f;{name}&#x202f;».</translation>
    </message>
    <message>
        <source>“{name}” is damaged, or no zip file.</source>
        <extracomment>studio/library/zipped_project.py</extracomment>
        <translation>«&#x202f;{name}&#x202f;» est endommagé, ou n’est pas un fichier zip.</translation>
    </message>
    <message>
        <source>There is no project in “{name}”.</source>
        <extracomment>studio/library/zipped_project.py</extracomment>
        <translation>Il n’y a pas de projet dans «&#x202f;{name}&#x202f;».</translation>
    </message>
    <message>
        <source>“{name}” holds more files than any project.</source>
        <extracomment>studio/library/zipped_project.py</extracomment>
        <translation>«&#x202f;{name}&#x202f;» contient plus de fichiers qu’aucun projet.</translation>
    </message>
    <message>
        <source>“{name}” is not opened: it names files outside of the project.</source>
        <extracomment>studio/library/zipped_project.py</extracomment>
        <translation>«&#x202f;{name}&#x202f;» n’est pas ouvert&#xa0;: il désigne des fichiers hors du projet.</translation>
    </message>
    <message>
        <source>“{name}” is not opened: it would unpack to far more than a project is.</source>
        <extracomment>studio/library/zipped_project.py</extracomment>
        <translation>«&#x202f;{name}&#x202f;» n’est pas ouvert&#xa0;: décompressé, il dépasserait de loin la taille d’un projet.</translation>
    </message>
    <message>
        <source>There are too many projects named “{name}” in “{folder}”.</source>
        <extracomment>studio/library/zipped_project.py</extracomment>
        <translation>Il y a trop de projets nommés «&#x202f;{name}&#x202f;» dans «&#x202f;{folder}&#x202f;».</translation>
    </message>
    <message>
        <source>“{name}” is not opened: it holds more than it says.</source>
        <extracomment>studio/library/zipped_project.py</extracomment>
        <translation>«&#x202f;{name}&#x202f;» n’est pas ouvert&#xa0;: il contient plus qu’il ne l’indique.</translation>
    </message>
    <message>
        <source>The recording has no gap from {start:g} to {end:g} s: it is {seconds:.2f} s long.</source>
        <extracomment>studio/services/around_gap.py</extracomment>
        <translation>L’enregistrement n’a pas de vide de {start:g} à {end:g} s&#xa0;: il dure {seconds:.2f} s.</translation>
    </message>
    <message>
        <source>Clone the voice of “{recording}” on {name}? About {seconds:.0f} seconds of it are sent there and kept as a voice of your account. Did the speaker agree?</source>
        <extracomment>studio/services/as_recorded.py</extracomment>
        <translation>Cloner la voix de «&#x202f;{recording}&#x202f;» sur {name}&#x202f;? Environ {seconds:.0f} secondes y sont envoyées et gardées comme voix de votre compte. La personne qui parle a-t-elle donné son accord&#x202f;?</translation>
    </message>
    <message>
        <source>{name} was not allowed to clone the voice of the recording yet.</source>
        <extracomment>studio/services/as_recorded.py</extracomment>
        <translation>Le clonage de la voix de l’enregistrement n’est pas encore autorisé sur {name}.</translation>
    </message>
    <message>
        <source>Learning the voice of the recording</source>
        <extracomment>studio/services/as_recorded.py</extracomment>
        <translation>Apprentissage de la voix de l’enregistrement</translation>
    </message>
    <message>
        <source>Choose the folder that the results go to.</source>
        <extracomment>studio/services/change_batch.py</extracomment>
        <translation>Choisissez le dossier où vont les résultats.</translation>
    </message>
    <message>
        <source>Changing</source>
        <extracomment>studio/services/change_batch.py</extracomment>
        <translation>Changement</translation>
    </message>
    <message>
        <source>Made, and not saved: {reason}</source>
        <extracomment>studio/services/change_batch.py</extracomment>
        <translation>Généré, et pas sauvegardé&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>Stopped. It may still be charged.</source>
        <extracomment>studio/services/change_batch.py</extracomment>
        <translation>Arrêté. Cela peut quand même être facturé.</translation>
    </message>
    <message>
        <source>“{name}” is another file now than when it was added. Add it again.</source>
        <extracomment>studio/services/change_batch.py</extracomment>
        <translation>«&#x202f;{name}&#x202f;» n’est plus le même fichier qu’à son ajout. Ajoutez-le à nouveau.</translation>
    </message>
    <message>
        <source>“{name}” may not be read.</source>
        <extracomment>studio/services/change_batch.py</extracomment>
        <translation>La lecture de «&#x202f;{name}&#x202f;» n’est pas autorisée.</translation>
    </message>
    <message>
        <source>Nobody can be heard speaking in this recording.</source>
        <extracomment>studio/services/clip_doctor.py</extracomment>
        <translation>On n’entend personne parler dans cet enregistrement.</translation>
    </message>
    <message>
        <source>Listening to the recording</source>
        <extracomment>studio/services/clip_doctor.py</extracomment>
        <translation>Analyse de l’enregistrement</translation>
    </message>
    <message>
        <source>Comparing the best stretches</source>
        <extracomment>studio/services/clip_doctor.py</extracomment>
        <translation>Comparaison des meilleurs passages</translation>
    </message>
    <message numerus="yes">
        <source>There are {count} minutes of speech: one good stretch is enough.</source>
        <extracomment>studio/services/clip_doctor.py; of one: There is {count} minute of speech: one good stretch is enough.</extracomment>
        <translation>
            <numerusform>Il y a {count} minute de parole&#xa0;: un bon passage suffit.</numerusform>
            <numerusform>Il y a {count} minutes de parole&#xa0;: un bon passage suffit.</numerusform>
        </translation>
    </message>
    <message>
        <source>There are {seconds:.0f} s of speech: one good stretch is enough.</source>
        <extracomment>studio/services/clip_doctor.py</extracomment>
        <translation>Il y a {seconds:.0f} s de parole&#xa0;: un bon passage suffit.</translation>
    </message>
    <message>
        <source>Reading the recording</source>
        <extracomment>studio/services/clone.py</extracomment>
        <translation>Lecture de l’enregistrement</translation>
    </message>
    <message>
        <source>Listening to the voice</source>
        <extracomment>studio/services/clone.py</extracomment>
        <translation>Analyse de la voix</translation>
    </message>
    <message>
        <source>Runs on this computer too, so nothing is charged.</source>
        <extracomment>studio/services/connect.py</extracomment>
        <translation>Tourne aussi sur cet ordinateur, donc rien n’est facturé.</translation>
    </message>
    <message>
        <source>speaking</source>
        <comment>offered</comment>
        <extracomment>studio/services/offered.py</extracomment>
        <translation>parole</translation>
    </message>
    <message>
        <source>times of words</source>
        <comment>offered</comment>
        <extracomment>studio/services/offered.py</extracomment>
        <translation>temps des mots</translation>
    </message>
    <message>
        <source>speed and emotions</source>
        <comment>offered</comment>
        <extracomment>studio/services/offered.py</extracomment>
        <translation>vitesse et émotions</translation>
    </message>
    <message>
        <source>other takes of the same words</source>
        <comment>offered</comment>
        <extracomment>studio/services/offered.py</extracomment>
        <translation>autres prises des mêmes mots</translation>
    </message>
    <message>
        <source>typed pauses</source>
        <comment>offered</comment>
        <extracomment>studio/services/offered.py</extracomment>
        <translation>pauses écrites</translation>
    </message>
    <message>
        <source>words by their sounds</source>
        <comment>offered</comment>
        <extracomment>studio/services/offered.py</extracomment>
        <translation>mots d’après leurs sons</translation>
    </message>
    <message>
        <source>localizing</source>
        <comment>offered</comment>
        <extracomment>studio/services/offered.py</extracomment>
        <translation>une autre langue</translation>
    </message>
    <message>
        <source>voices made of numbers</source>
        <comment>offered</comment>
        <extracomment>studio/services/offered.py</extracomment>
        <translation>voix faites de nombres</translation>
    </message>
    <message>
        <source>A time-out is more than 0 seconds, and retries are 0 or more.</source>
        <extracomment>studio/services/connect.py</extracomment>
        <translation>Un délai dépasse 0 seconde, et les nouveaux essais sont au moins 0.</translation>
    </message>
    <message>
        <source>{name} does not offer {ability}.</source>
        <extracomment>studio/services/offered.py</extracomment>
        <translation>{name} ne propose pas ceci&#xa0;: {ability}.</translation>
    </message>
    <message>
        <source>The voice changer has no websocket: take bytes or sse.</source>
        <extracomment>studio/services/convert.py</extracomment>
        <translation>Le changeur de voix n’a pas de websocket&#xa0;: prenez bytes ou sse.</translation>
    </message>
    <message>
        <source>The disk has no room for a copy of this project.</source>
        <extracomment>studio/services/copy_project.py</extracomment>
        <translation>Le disque n’a pas assez de place pour une copie de ce projet.</translation>
    </message>
    <message>
        <source>The voice needs a name.</source>
        <extracomment>studio/services/create_voice.py</extracomment>
        <translation>La voix a besoin d’un nom.</translation>
    </message>
    <message>
        <source>There is nothing to cut in “{name}”: its stretches are too short.</source>
        <extracomment>studio/services/cut_clips.py</extracomment>
        <translation>Rien à couper dans «&#x202f;{name}&#x202f;»&#xa0;: ses passages sont trop courts.</translation>
    </message>
    <message>
        <source>Cutting {number} of {count}</source>
        <extracomment>studio/services/cut_clips.py</extracomment>
        <translation>Découpage {number} sur {count}</translation>
    </message>
    <message>
        <source>The dataset needs a name.</source>
        <extracomment>studio/services/datasets.py</extracomment>
        <translation>Le jeu de données a besoin d’un nom.</translation>
    </message>
    <message>
        <source>Sending {name}</source>
        <extracomment>studio/services/datasets.py</extracomment>
        <translation>Envoi&#xa0;: {name}</translation>
    </message>
    <message>
        <source>No dataset is chosen.</source>
        <extracomment>studio/services/datasets.py</extracomment>
        <translation>Aucun jeu de données choisi.</translation>
    </message>
    <message>
        <source>There is nothing to change.</source>
        <extracomment>studio/services/edit_voice.py</extracomment>
        <translation>Il n’y a rien à changer.</translation>
    </message>
    <message>
        <source>There is nothing to export: no patch is made yet.</source>
        <extracomment>studio/services/export_mended.py</extracomment>
        <translation>Rien à exporter&#xa0;: aucune retouche n’est encore générée.</translation>
    </message>
    <message>
        <source>The captions have gaps: not all of the recording was listened to.</source>
        <extracomment>studio/services/export_mended.py</extracomment>
        <translation>Les sous-titres ont des vides&#xa0;: tout l’enregistrement n’a pas été analysé.</translation>
    </message>
    <message>
        <source>Writing the recording</source>
        <extracomment>studio/services/export_mended.py</extracomment>
        <translation>Écriture de l’enregistrement</translation>
    </message>
    <message>
        <source>Writing the patches</source>
        <extracomment>studio/services/export_mended.py</extracomment>
        <translation>Écriture des retouches</translation>
    </message>
    <message>
        <source>Placing the words</source>
        <extracomment>studio/services/export_mended.py</extracomment>
        <translation>Placement des mots</translation>
    </message>
    <message>
        <source>Writing the markers</source>
        <extracomment>studio/services/export_mended.py</extracomment>
        <translation>Écriture des marqueurs</translation>
    </message>
    <message>
        <source>There is nothing to export: no block has a take yet.</source>
        <extracomment>studio/services/export_script.py</extracomment>
        <translation>Rien à exporter&#xa0;: aucun bloc n’a encore de prise.</translation>
    </message>
    <message>
        <source>Writing block {number}</source>
        <extracomment>studio/services/export_script.py</extracomment>
        <translation>Écriture du bloc {number}</translation>
    </message>
    <message>
        <source>MP3 at {rate} Hz has no {bit_rate} kbit/s.</source>
        <extracomment>studio/services/export_script.py</extracomment>
        <translation>Le MP3 à {rate} Hz n’a pas de débit de {bit_rate} kbit/s.</translation>
    </message>
    <message>
        <source>{rate} Hz is not a sample rate here.</source>
        <extracomment>studio/services/export_script.py</extracomment>
        <translation>{rate} Hz n’est pas une fréquence admise ici.</translation>
    </message>
    <message>
        <source>Measuring</source>
        <extracomment>studio/services/export_script.py</extracomment>
        <translation>Mesure</translation>
    </message>
    <message>
        <source>Writing</source>
        <extracomment>studio/services/export_script.py</extracomment>
        <translation>Écriture</translation>
    </message>
    <message>
        <source>Timing the captions</source>
        <extracomment>studio/services/export_script.py</extracomment>
        <translation>Minutage des sous-titres</translation>
    </message>
    <message>
        <source>Looking at {number} of {count}</source>
        <extracomment>studio/services/find_clips.py</extracomment>
        <translation>Analyse {number} sur {count}</translation>
    </message>
    <message>
        <source>Choose final voices</source>
        <extracomment>studio/services/finish_script.py</extracomment>
        <translation>Choisir les voix finales</translation>
    </message>
    <message>
        <source>A voice of the draft has none yet that stands for it there: choose one.</source>
        <extracomment>studio/services/finish_script.py</extracomment>
        <translation>Une voix de l’ébauche n’y a pas encore d’équivalente&#xa0;: choisissez-en une.</translation>
    </message>
    <message>
        <source>Keeping the pauses</source>
        <extracomment>studio/services/finish_script.py</extracomment>
        <translation>Conservation des pauses</translation>
    </message>
    <message numerus="yes">
        <source>Finish {count} blocks on {connection}</source>
        <extracomment>studio/services/finish_script.py; of one: Finish {count} block on {connection}</extracomment>
        <translation>
            <numerusform>Finalisation de {count} bloc sur {connection}</numerusform>
            <numerusform>Finalisation de {count} blocs sur {connection}</numerusform>
        </translation>
    </message>
    <message>
        <source>A copy of “{name}” would be no better: {reason}.</source>
        <extracomment>studio/services/fix_copy.py</extracomment>
        <translation>Une copie de «&#x202f;{name}&#x202f;» ne serait pas meilleure&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>Listening</source>
        <extracomment>studio/services/hear_recording.py</extracomment>
        <translation>Analyse</translation>
    </message>
    <message>
        <source>There is no recording on either side.</source>
        <extracomment>studio/services/infill.py</extracomment>
        <translation>Il n’y a d’enregistrement d’aucun côté.</translation>
    </message>
    <message>
        <source>The stretch of “{name}” has no sound in it.</source>
        <extracomment>studio/services/input_sound.py</extracomment>
        <translation>Le passage de «&#x202f;{name}&#x202f;» ne contient aucun son.</translation>
    </message>
    <message>
        <source>Judging {name}</source>
        <extracomment>studio/services/judge_file.py</extracomment>
        <translation>Évaluation&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Voice change</source>
        <extracomment>studio/services/ledger_table.py</extracomment>
        <translation>Changement de voix</translation>
    </message>
    <message>
        <source>made</source>
        <extracomment>studio/services/ledger_table.py</extracomment>
        <translation>généré</translation>
    </message>
    <message>
        <source>failed</source>
        <extracomment>studio/services/ledger_table.py</extracomment>
        <translation>échec</translation>
    </message>
    <message>
        <source>stopped</source>
        <extracomment>studio/services/ledger_table.py</extracomment>
        <translation>arrêté</translation>
    </message>
    <message>
        <source>failed, may have been charged</source>
        <extracomment>studio/services/ledger_table.py</extracomment>
        <translation>échec, peut-être facturé</translation>
    </message>
    <message>
        <source>failed, charged</source>
        <extracomment>studio/services/ledger_table.py</extracomment>
        <translation>échec, facturé</translation>
    </message>
    <message>
        <source>stopped, may have been charged</source>
        <extracomment>studio/services/ledger_table.py</extracomment>
        <translation>arrêté, peut-être facturé</translation>
    </message>
    <message>
        <source>stopped, charged</source>
        <extracomment>studio/services/ledger_table.py</extracomment>
        <translation>arrêté, facturé</translation>
    </message>
    <message>
        <source>More than {most:g} dB off its peaks would be heard; a compressor before can do it.</source>
        <extracomment>studio/services/levelling.py</extracomment>
        <translation>Retirer plus de {most:g} dB des crêtes s’entendrait&#x202f;; un compresseur placé avant peut le faire.</translation>
    </message>
    <message>
        <source>It is at {lufs:.1f} LUFS, {below:.1f} below {target:g}: louder, its peaks would pass {ceiling:g} dBTP.</source>
        <extracomment>studio/services/levelling.py</extracomment>
        <translation>Il est à {lufs:.1f} LUFS, soit {below:.1f} sous {target:g}&#xa0;: plus fort, ses crêtes dépasseraient {ceiling:g} dBTP.</translation>
    </message>
    <message>
        <source>Words are listened to in English only; whether it is cut off was checked.</source>
        <extracomment>studio/services/listen_back.py</extracomment>
        <translation>Les mots ne sont analysés qu’en anglais&#x202f;; les coupures ont été vérifiées.</translation>
    </message>
    <message>
        <source>Listening to take {number} of {count}</source>
        <extracomment>studio/services/listen_back.py</extracomment>
        <translation>Analyse de la prise {number} sur {count}</translation>
    </message>
    <message>
        <source>Words are listened to in English only; whether they are cut off was checked.</source>
        <extracomment>studio/services/listen_in_place.py</extracomment>
        <translation>Les mots ne sont analysés qu’en anglais&#x202f;; leurs coupures ont été vérifiées.</translation>
    </message>
    <message>
        <source>No words are heard here; whether they are cut off was checked.</source>
        <extracomment>studio/services/listen_in_place.py</extracomment>
        <translation>Aucun mot n’est reconnu ici&#x202f;; les coupures ont été vérifiées.</translation>
    </message>
    <message>
        <source>The service answered with the voice&apos;s numbers, and kept no voice.</source>
        <extracomment>studio/services/localize.py</extracomment>
        <translation>Le service a répondu par les nombres de la voix, et n’a gardé aucune voix.</translation>
    </message>
    <message>
        <source>“{language}” has no dialect “{dialect}”; it has: none.</source>
        <extracomment>studio/services/localize.py</extracomment>
        <translation>«&#x202f;{language}&#x202f;» n’a pas de dialecte «&#x202f;{dialect}&#x202f;»&#x202f;; dialectes&#xa0;: aucun.</translation>
    </message>
    <message>
        <source>“{language}” has no dialect “{dialect}”; it has: {dialects}.</source>
        <extracomment>studio/services/localize.py</extracomment>
        <translation>«&#x202f;{language}&#x202f;» n’a pas de dialecte «&#x202f;{dialect}&#x202f;»&#x202f;; dialectes&#xa0;: {dialects}.</translation>
    </message>
    <message>
        <source>There is something named “{name}” already.</source>
        <extracomment>studio/services/look_inside.py</extracomment>
        <translation>Il y a déjà quelque chose nommé «&#x202f;{name}&#x202f;».</translation>
    </message>
    <message>
        <source>Copying {number} of {count}</source>
        <extracomment>studio/services/look_inside.py</extracomment>
        <translation>Copie de {number} sur {count}</translation>
    </message>
    <message>
        <source>Looking at {name} · {number} of {count}</source>
        <extracomment>studio/services/look_over.py</extracomment>
        <translation>Examen&#xa0;: {name} · {number} sur {count}</translation>
    </message>
    <message>
        <source>Making</source>
        <comment>takes</comment>
        <extracomment>studio/services/make_many.py</extracomment>
        <translation>Génération</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <extracomment>studio/services/make_many.py</extracomment>
        <translation>{number} sur {count}</translation>
    </message>
    <message>
        <source>Another connection was chosen meanwhile; what was not made yet waits.</source>
        <extracomment>studio/services/make_pickups.py</extracomment>
        <translation>Une autre connexion a été choisie entre-temps&#x202f;; ce qui n’est pas encore généré attend.</translation>
    </message>
    <message>
        <source>“{name}” changed since the places of the list were found. Match the list anew.</source>
        <extracomment>studio/services/make_pickups.py</extracomment>
        <translation>«&#x202f;{name}&#x202f;» a changé depuis la recherche des endroits de la liste. Relancez la recherche.</translation>
    </message>
    <message>
        <source>Getting the voice ready</source>
        <extracomment>studio/services/make_take.py</extracomment>
        <translation>Préparation de la voix</translation>
    </message>
    <message>
        <source>The disk has no room for the sound.</source>
        <extracomment>studio/services/make_take.py</extracomment>
        <translation>Le disque n’a pas assez de place pour le son.</translation>
    </message>
    <message>
        <source>The list does not say which recording this is of.</source>
        <extracomment>studio/services/match_pickups.py</extracomment>
        <translation>La liste ne dit pas de quel enregistrement il s’agit.</translation>
    </message>
    <message>
        <source>Listening to {name}</source>
        <extracomment>studio/services/match_pickups.py</extracomment>
        <translation>Analyse&#xa0;: {name}</translation>
    </message>
    <message>
        <source>There is no recording named “{name}”.</source>
        <extracomment>studio/services/match_pickups.py</extracomment>
        <translation>Aucun enregistrement ne s’appelle «&#x202f;{name}&#x202f;».</translation>
    </message>
    <message>
        <source>Finding pauses</source>
        <extracomment>studio/services/match_pickups.py</extracomment>
        <translation>Recherche des pauses</translation>
    </message>
    <message>
        <source>“{name}” is the recording itself, which stays as it is. Choose another name.</source>
        <extracomment>studio/services/mended_files.py</extracomment>
        <translation>«&#x202f;{name}&#x202f;» est l’enregistrement lui-même, qui reste tel quel. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>“{name}” is in “{folder}” already.</source>
        <extracomment>studio/core/file_names.py</extracomment>
        <translation>«&#x202f;{name}&#x202f;» est déjà dans «&#x202f;{folder}&#x202f;».</translation>
    </message>
    <message numerus="yes">
        <source>“{name}” and {count} more are in “{folder}” already.</source>
        <extracomment>studio/core/file_names.py; of one: “{name}” and {count} more are in “{folder}” already.</extracomment>
        <translation>
            <numerusform>«&#x202f;{name}&#x202f;» et {count} autre sont déjà dans «&#x202f;{folder}&#x202f;».</numerusform>
            <numerusform>«&#x202f;{name}&#x202f;» et {count} autres sont déjà dans «&#x202f;{folder}&#x202f;».</numerusform>
        </translation>
    </message>
    <message>
        <source>The mended copy needs another name: the recording itself is never changed.</source>
        <extracomment>studio/services/mended_target.py</extracomment>
        <translation>La copie retouchée a besoin d’un autre nom&#xa0;: l’enregistrement lui-même n’est jamais modifié.</translation>
    </message>
    <message>
        <source>A mended copy of “{recording}” keeps its samples, so it is a {suffix} file, not “{name}”.</source>
        <extracomment>studio/services/mended_target.py</extracomment>
        <translation>Une copie retouchée de «&#x202f;{recording}&#x202f;» garde ses échantillons&#x202f;; c’est donc un fichier {suffix}, pas «&#x202f;{name}&#x202f;».</translation>
    </message>
    <message>
        <source>A mix needs at least two voices.</source>
        <extracomment>studio/services/mix.py</extracomment>
        <translation>Un mélange demande au moins deux voix.</translation>
    </message>
    <message>
        <source>A voice&apos;s weight is a number from 0 up.</source>
        <extracomment>studio/services/mix.py</extracomment>
        <translation>Le poids d’une voix est un nombre à partir de 0.</translation>
    </message>
    <message>
        <source>At least one voice needs a weight above 0.</source>
        <extracomment>studio/services/mix.py</extracomment>
        <translation>Au moins une voix doit avoir un poids supérieur à 0.</translation>
    </message>
    <message>
        <source>Find {name}</source>
        <extracomment>studio/services/moved_recordings.py</extracomment>
        <translation>Retrouver {name}</translation>
    </message>
    <message>
        <source>There is nothing in “{name}”.</source>
        <extracomment>studio/services/open_pickups.py</extracomment>
        <translation>«&#x202f;{name}&#x202f;» est vide.</translation>
    </message>
    <message>
        <source>There are no pickups in “{name}”.</source>
        <extracomment>studio/services/open_pickups.py</extracomment>
        <translation>Il n’y a pas de retakes dans «&#x202f;{name}&#x202f;».</translation>
    </message>
    <message>
        <source>“{name}” holds several sounds, one behind the other: only the first is open.</source>
        <extracomment>studio/services/open_recording.py</extracomment>
        <translation>«&#x202f;{name}&#x202f;» contient plusieurs sons à la suite&#xa0;: seul le premier est ouvert.</translation>
    </message>
    <message>
        <source>“{name}” is damaged or incomplete: what can be read of it is open.</source>
        <extracomment>studio/services/open_recording.py</extracomment>
        <translation>«&#x202f;{name}&#x202f;» est endommagé ou incomplet&#xa0;: ce qui est lisible est ouvert.</translation>
    </message>
    <message>
        <source>“{name}” breaks off at its beginning: there is nothing that can be opened.</source>
        <extracomment>studio/services/open_recording.py</extracomment>
        <translation>«&#x202f;{name}&#x202f;» s’interrompt dès le début&#xa0;: il n’y a rien à ouvrir.</translation>
    </message>
    <message>
        <source>“{name}” breaks off after {time}: what is there can be opened.</source>
        <extracomment>studio/services/open_recording.py</extracomment>
        <translation>«&#x202f;{name}&#x202f;» s’interrompt après {time}&#xa0;: ce qui est là peut être ouvert.</translation>
    </message>
    <message>
        <source>“{name}” breaks off after {time} of {whole}: what is there can be opened.</source>
        <extracomment>studio/services/open_recording.py</extracomment>
        <translation>«&#x202f;{name}&#x202f;» s’interrompt après {time} sur {whole}&#xa0;: ce qui est là peut être ouvert.</translation>
    </message>
    <message>
        <source>There are no words to speak in “{name}”.</source>
        <extracomment>studio/services/open_script.py</extracomment>
        <translation>Il n’y a pas de mots à dire dans «&#x202f;{name}&#x202f;».</translation>
    </message>
    <message>
        <source>The recording or its words changed: the place is not there any more. Match the list anew.</source>
        <extracomment>studio/services/plan_pickups.py</extracomment>
        <translation>L’enregistrement ou ses mots ont changé&#xa0;: l’endroit n’y est plus. Relancez la recherche de la liste.</translation>
    </message>
    <message>
        <source>Line {number} mends the same words already.</source>
        <extracomment>studio/services/plan_pickups.py</extracomment>
        <translation>La ligne {number} retouche déjà les mêmes mots.</translation>
    </message>
    <message>
        <source>Say “{word}” another way</source>
        <extracomment>studio/services/pronunciations.py</extracomment>
        <translation>Dire «&#x202f;{word}&#x202f;» autrement</translation>
    </message>
    <message>
        <source>Say “{word}” as before</source>
        <extracomment>studio/services/pronunciations.py</extracomment>
        <translation>Dire «&#x202f;{word}&#x202f;» comme avant</translation>
    </message>
    <message>
        <source>“{name}” cannot be opened here; save it as WAV, FLAC or MP3.</source>
        <extracomment>studio/services/readable.py</extracomment>
        <translation>«&#x202f;{name}&#x202f;» ne peut pas être ouvert ici&#x202f;; sauvegardez-le en WAV, FLAC ou MP3.</translation>
    </message>
    <message>
        <source>{seconds:.1f} s so far</source>
        <extracomment>studio/services/receiving.py</extracomment>
        <translation>{seconds:.1f} s pour l’instant</translation>
    </message>
    <message>
        <source>The service sent no sound.</source>
        <extracomment>studio/services/receiving.py</extracomment>
        <translation>Le service n’a envoyé aucun son.</translation>
    </message>
    <message>
        <source>There is a file named “{name}” already.</source>
        <extracomment>studio/services/save_sound.py</extracomment>
        <translation>Il y a déjà un fichier nommé «&#x202f;{name}&#x202f;».</translation>
    </message>
    <message>
        <source>Room on the disk</source>
        <extracomment>studio/services/self_check.py</extracomment>
        <translation>Place sur le disque</translation>
    </message>
    <message>
        <source>{size:.1f} GB are free.</source>
        <extracomment>studio/services/self_check.py</extracomment>
        <translation>{size:.1f} Go libres.</translation>
    </message>
    <message>
        <source>Only {size:.1f} GB are free.</source>
        <extracomment>studio/services/self_check.py</extracomment>
        <translation>Seulement {size:.1f} Go libres.</translation>
    </message>
    <message>
        <source>Empty the caches</source>
        <extracomment>studio/services/self_check.py</extracomment>
        <translation>Vider les caches</translation>
    </message>
    <message>
        <source>The studio&apos;s folders</source>
        <extracomment>studio/services/self_check.py</extracomment>
        <translation>Les dossiers du studio</translation>
    </message>
    <message>
        <source>All of them can be written.</source>
        <extracomment>studio/services/self_check.py</extracomment>
        <translation>Tous sont accessibles en écriture.</translation>
    </message>
    <message>
        <source>The system&apos;s keychain</source>
        <extracomment>studio/services/self_check.py</extracomment>
        <translation>Le trousseau du système</translation>
    </message>
    <message>
        <source>Keys are kept until you quit.</source>
        <extracomment>studio/services/self_check.py</extracomment>
        <translation>Les clés sont gardées jusqu’à la fermeture.</translation>
    </message>
    <message>
        <source>This system has no keychain that can be used, so keys cannot be kept.</source>
        <extracomment>studio/services/self_check.py</extracomment>
        <translation>Ce système n’a pas de trousseau utilisable, les clés ne peuvent donc pas être gardées.</translation>
    </message>
    <message>
        <source>Keep keys until you quit</source>
        <extracomment>studio/services/self_check.py</extracomment>
        <translation>Garder les clés jusqu’à la fermeture</translation>
    </message>
    <message>
        <source>Keys are kept in it.</source>
        <extracomment>studio/services/self_check.py</extracomment>
        <translation>Les clés y sont gardées.</translation>
    </message>
    <message>
        <source>Recent projects</source>
        <extracomment>studio/services/self_check.py</extracomment>
        <translation>Projets récents</translation>
    </message>
    <message>
        <source>All of them are there.</source>
        <extracomment>studio/services/self_check.py</extracomment>
        <translation>Tous sont là.</translation>
    </message>
    <message numerus="yes">
        <source>{count:,} projects not where they were.</source>
        <extracomment>studio/services/self_check.py; of one: {count:,} project not where it was.</extracomment>
        <translation>
            <numerusform>{count:,} projet n’est plus à sa place.</numerusform>
            <numerusform>{count:,} projets ne sont plus à leur place.</numerusform>
        </translation>
    </message>
    <message>
        <source>“{name}” is not where it was.</source>
        <extracomment>studio/services/self_check.py</extracomment>
        <translation>«&#x202f;{name}&#x202f;» n’est plus à sa place.</translation>
    </message>
    <message>
        <source>Forget what is gone</source>
        <extracomment>studio/services/self_check.py</extracomment>
        <translation>Oublier ce qui a disparu</translation>
    </message>
    <message>
        <source>Recordings of this project</source>
        <extracomment>studio/services/self_check.py</extracomment>
        <translation>Enregistrements de ce projet</translation>
    </message>
    <message>
        <source>Look for it</source>
        <extracomment>studio/services/self_check.py</extracomment>
        <translation>Le chercher</translation>
    </message>
    <message>
        <source>Takes of this project</source>
        <extracomment>studio/services/self_check.py</extracomment>
        <translation>Prises de ce projet</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <extracomment>studio/services/self_check.py</extracomment>
        <translation>Afficher le dossier</translation>
    </message>
    <message>
        <source>Unfinished files</source>
        <extracomment>studio/services/self_check.py</extracomment>
        <translation>Fichiers inachevés</translation>
    </message>
    <message>
        <source>There are none.</source>
        <extracomment>studio/services/self_check.py</extracomment>
        <translation>Il n’y en a pas.</translation>
    </message>
    <message numerus="yes">
        <source>{count:,} files that were never finished lie in this project.</source>
        <extracomment>studio/services/self_check.py; of one: {count:,} file that was never finished lies in this project.</extracomment>
        <translation>
            <numerusform>{count:,} fichier jamais terminé se trouve dans ce projet.</numerusform>
            <numerusform>{count:,} fichiers jamais terminés se trouvent dans ce projet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete them</source>
        <extracomment>studio/services/self_check.py</extracomment>
        <translation>Les supprimer</translation>
    </message>
    <message>
        <source>{size:.1f} GB were freed. What was in the caches is made again when it is wanted.</source>
        <extracomment>studio/services/self_check.py</extracomment>
        <translation>{size:.1f} Go libérés. Le contenu des caches est recréé quand il le faut.</translation>
    </message>
    <message>
        <source>It can be written now.</source>
        <extracomment>studio/services/self_check.py</extracomment>
        <translation>L’écriture y est possible maintenant.</translation>
    </message>
    <message>
        <source>They are not in the list any more.</source>
        <extracomment>studio/services/self_check.py</extracomment>
        <translation>Ils ne sont plus dans la liste.</translation>
    </message>
    <message numerus="yes">
        <source>{count:,} files deleted.</source>
        <extracomment>studio/services/self_check.py; of one: {count:,} file deleted.</extracomment>
        <translation>
            <numerusform>{count:,} fichier supprimé.</numerusform>
            <numerusform>{count:,} fichiers supprimés.</numerusform>
        </translation>
    </message>
    <message>
        <source>It was not found beside the project. Open it in its tab, and choose where it is.</source>
        <extracomment>studio/services/self_check.py</extracomment>
        <translation>Il n’a pas été trouvé à côté du projet. Ouvrez-le dans son onglet, et choisissez où il est.</translation>
    </message>
    <message>
        <source>Found: {names}.</source>
        <extracomment>studio/services/self_check.py</extracomment>
        <translation>Trouvé&#xa0;: {names}.</translation>
    </message>
    <message numerus="yes">
        <source>{count:,} takes, all with their sound.</source>
        <extracomment>studio/services/self_check.py; of one: {count:,} take, with its sound.</extracomment>
        <translation>
            <numerusform>{count:,} prise, avec son son.</numerusform>
            <numerusform>{count:,} prises, toutes avec leur son.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The sound of takes {numbers} is missing. Put the files back into the folder “takes”.</source>
        <extracomment>studio/services/self_check.py; of one: The sound of take {numbers} is missing. Put the file back into the folder “takes”.</extracomment>
        <translation>
            <numerusform>Le son de la prise {numbers} manque. Remettez le fichier dans le dossier «&#x202f;takes&#x202f;».</numerusform>
            <numerusform>Le son des prises {numbers} manque. Remettez les fichiers dans le dossier «&#x202f;takes&#x202f;».</numerusform>
        </translation>
    </message>
    <message>
        <source>Sending {number} of {count}</source>
        <extracomment>studio/services/send_files.py</extracomment>
        <translation>Envoi {number} sur {count}</translation>
    </message>
    <message>
        <source>as you spelled it</source>
        <extracomment>studio/services/sounds.py</extracomment>
        <translation>selon votre orthographe</translation>
    </message>
    <message>
        <source>letter by letter</source>
        <extracomment>studio/services/sounds.py</extracomment>
        <translation>lettre par lettre</translation>
    </message>
    <message>
        <source>with the stress on syllable {number}</source>
        <extracomment>studio/services/sounds.py</extracomment>
        <translation>avec l’accent sur la syllabe {number}</translation>
    </message>
    <message>
        <source>as in {language}</source>
        <extracomment>studio/services/sounds.py</extracomment>
        <translation>à prononcer en&#xa0;: {language}</translation>
    </message>
    <message>
        <source>Speaking</source>
        <extracomment>studio/services/speak.py</extracomment>
        <translation>Lecture du texte</translation>
    </message>
    <message>
        <source>There are no words to speak.</source>
        <extracomment>studio/services/speak.py</extracomment>
        <translation>Il n’y a pas de mots à dire.</translation>
    </message>
    <message>
        <source>The text is too long to be spoken at once: more than {number:,} characters.</source>
        <extracomment>studio/services/speak.py</extracomment>
        <translation>Le texte est trop long pour être dit d’un coup&#xa0;: plus de {number:,} caractères.</translation>
    </message>
    <message>
        <source>A voice is {wanted} numbers, not {given}.</source>
        <extracomment>studio/services/speak.py</extracomment>
        <translation>Une voix compte {wanted} nombres, pas {given}.</translation>
    </message>
    <message>
        <source>No voice is chosen.</source>
        <extracomment>studio/services/speak.py</extracomment>
        <translation>Aucune voix choisie.</translation>
    </message>
    <message>
        <source>There is too little speech round the patch to learn the voice from. Choose a voice, or let more of the recording be sent along.</source>
        <extracomment>studio/services/speaker_clip.py</extracomment>
        <translation>Il y a trop peu de parole autour de la retouche pour apprendre la voix. Choisissez une voix, ou laissez envoyer plus d’enregistrement avec.</translation>
    </message>
    <message>
        <source>MP3 does not come in events: ask for its bytes, or for WAV.</source>
        <extracomment>studio/services/speech_source.py</extracomment>
        <translation>Le MP3 ne passe pas par des événements&#xa0;: demandez ses octets, ou du WAV.</translation>
    </message>
    <message>
        <source>“{word}”</source>
        <comment>a word that is quoted</comment>
        <extracomment>studio/services/spoken_text.py</extracomment>
        <translation>«&#x202f;{word}&#x202f;»</translation>
    </message>
    <message numerus="yes">
        <source>{count} more</source>
        <comment>words</comment>
        <extracomment>studio/services/spoken_text.py; of one: {count} more</extracomment>
        <translation>
            <numerusform>{count} autre</numerusform>
            <numerusform>{count} autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Not on {connection}: the sound of {words} is given in phonemes alone. Give a spelling as well.</source>
        <extracomment>studio/services/spoken_text.py</extracomment>
        <translation>Impossible sur {connection}&#xa0;: le son de {words} n’est donné qu’en phonèmes. Donnez aussi une orthographe.</translation>
    </message>
    <message>
        <source>The times of words are estimates in block {blocks}: its language is not listened to here.</source>
        <extracomment>studio/services/timing.py</extracomment>
        <translation>Les temps des mots sont estimés dans le bloc {blocks}&#xa0;: sa langue n’est pas analysée ici.</translation>
    </message>
    <message>
        <source>This service does not tell a voice&apos;s numbers, so there is nothing to export.</source>
        <extracomment>studio/services/voice_files.py</extracomment>
        <translation>Ce service ne donne pas les nombres d’une voix, il n’y a donc rien à exporter.</translation>
    </message>
    <message>
        <source>{name} is a folder, not a voice.</source>
        <extracomment>studio/services/voice_files.py</extracomment>
        <translation>{name} est un dossier, pas une voix.</translation>
    </message>
    <message>
        <source>“{name}” has a sample that cannot be played.</source>
        <extracomment>studio/services/voice_files.py</extracomment>
        <translation>«&#x202f;{name}&#x202f;» a un exemple qui ne peut pas être lu.</translation>
    </message>
    <message>
        <source>{name} is a favourite</source>
        <extracomment>studio/services/voice_notes.py</extracomment>
        <translation>{name} est en favori</translation>
    </message>
    <message>
        <source>{name} is no favourite</source>
        <extracomment>studio/services/voice_notes.py</extracomment>
        <translation>{name} n’est pas en favori</translation>
    </message>
    <message>
        <source>Tag “{tag}”</source>
        <extracomment>studio/services/voice_notes.py</extracomment>
        <translation>Étiquette «&#x202f;{tag}&#x202f;»</translation>
    </message>
    <message>
        <source>No tag “{tag}”</source>
        <extracomment>studio/services/voice_notes.py</extracomment>
        <translation>Pas d’étiquette «&#x202f;{tag}&#x202f;»</translation>
    </message>
    <message>
        <source>“{name}” is not a verification sheet.</source>
        <extracomment>studio/services/write_mended.py</extracomment>
        <translation>«&#x202f;{name}&#x202f;» n’est pas une feuille de vérification.</translation>
    </message>
    <message>
        <source>“{name}” could not be read.</source>
        <extracomment>studio/services/write_mended.py</extracomment>
        <translation>«&#x202f;{name}&#x202f;» n’a pas pu être lu.</translation>
    </message>
    <message>
        <source>free</source>
        <comment>costs nothing</comment>
        <extracomment>studio/ui/app_bar/bar.py</extracomment>
        <translation>gratuit</translation>
    </message>
    <message>
        <source>Project: {name}</source>
        <extracomment>studio/ui/app_bar/bar.py</extracomment>
        <translation>Projet&#xa0;: {name}</translation>
    </message>
    <message numerus="yes">
        <source>{count:,} credits</source>
        <extracomment>studio/ui/app_bar/credits.py; of one: {count:,} credit</extracomment>
        <translation>
            <numerusform>{count:,} crédit</numerusform>
            <numerusform>{count:,} crédits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{spent:,} of {count:,} credits</source>
        <extracomment>studio/ui/app_bar/credits.py; of one: {spent:,} of {count:,} credit</extracomment>
        <translation>
            <numerusform>{spent:,} crédit sur {count:,}</numerusform>
            <numerusform>{spent:,} crédits sur {count:,}</numerusform>
        </translation>
    </message>
    <message>
        <source>Spent: {credits}, near the budget</source>
        <extracomment>studio/ui/app_bar/credits.py</extracomment>
        <translation>Dépensé&#xa0;: {credits}, proche du budget</translation>
    </message>
    <message>
        <source>Spent: {credits}</source>
        <extracomment>studio/ui/app_bar/credits.py</extracomment>
        <translation>Dépensé&#xa0;: {credits}</translation>
    </message>
    <message>
        <source>It may still be charged.</source>
        <extracomment>studio/ui/sentences.py</extracomment>
        <translation>Cela peut quand même être facturé.</translation>
    </message>
    <message numerus="yes">
        <source>{count} jobs</source>
        <extracomment>studio/ui/app_bar/job_pill.py; of one: {count} job</extracomment>
        <translation>
            <numerusform>{count} tâche</numerusform>
            <numerusform>{count} tâches</numerusform>
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
        <translation>Modifier&#xa0;: {connection}</translation>
    </message>
    <message>
        <source>TTS</source>
        <extracomment>studio/ui/dialogs/connection_row.py</extracomment>
        <translation>TTS</translation>
    </message>
    <message>
        <source>Change or remove {connection}</source>
        <extracomment>studio/ui/dialogs/connection_row.py</extracomment>
        <translation>Modifier ou retirer&#xa0;: {connection}</translation>
    </message>
    <message>
        <source>chosen</source>
        <comment>the connection</comment>
        <extracomment>studio/ui/dialogs/connection_row.py</extracomment>
        <translation>choisie</translation>
    </message>
    <message>
        <source>Can do: {abilities}.</source>
        <extracomment>studio/ui/dialogs/connection_row.py</extracomment>
        <translation>Sait faire&#xa0;: {abilities}.</translation>
    </message>
    <message>
        <source>{spent:,} of {budget:,}</source>
        <extracomment>studio/ui/dialogs/credits.py</extracomment>
        <translation>{spent:,} sur {budget:,}</translation>
    </message>
    <message>
        <source>{name}: {amount} credits</source>
        <extracomment>studio/ui/dialogs/credits.py</extracomment>
        <translation>{name}&#xa0;: {amount} crédits</translation>
    </message>
    <message>
        <source>Progress of {job}</source>
        <extracomment>studio/ui/dialogs/jobs.py</extracomment>
        <translation>Progression&#xa0;: {job}</translation>
    </message>
    <message>
        <source>Cancel {job}</source>
        <extracomment>studio/ui/dialogs/jobs.py</extracomment>
        <translation>Annuler&#xa0;: {job}</translation>
    </message>
    <message>
        <source>{one} or {other}</source>
        <extracomment>studio/ui/dialogs/keys.py</extracomment>
        <translation>{one} ou {other}</translation>
    </message>
    <message numerus="yes">
        <source>{count:,} acts</source>
        <comment>in the ledger</comment>
        <extracomment>studio/ui/dialogs/ledger_sheet.py; of one: {count:,} act</extracomment>
        <translation>
            <numerusform>{count:,} opération</numerusform>
            <numerusform>{count:,} opérations</numerusform>
        </translation>
    </message>
    <message>
        <source>{credits}, {unsure:,} of them may have been charged</source>
        <extracomment>studio/ui/dialogs/ledger_sheet.py</extracomment>
        <translation>{credits}, dont {unsure:,} peut-être facturés</translation>
    </message>
    <message>
        <source>Jan</source>
        <comment>month</comment>
        <extracomment>studio/ui/dialogs/ledger_table.py</extracomment>
        <translation>janv.</translation>
    </message>
    <message>
        <source>Feb</source>
        <comment>month</comment>
        <extracomment>studio/ui/dialogs/ledger_table.py</extracomment>
        <translation>févr.</translation>
    </message>
    <message>
        <source>Mar</source>
        <comment>month</comment>
        <extracomment>studio/ui/dialogs/ledger_table.py</extracomment>
        <translation>mars</translation>
    </message>
    <message>
        <source>Apr</source>
        <comment>month</comment>
        <extracomment>studio/ui/dialogs/ledger_table.py</extracomment>
        <translation>avr.</translation>
    </message>
    <message>
        <source>May</source>
        <comment>month</comment>
        <extracomment>studio/ui/dialogs/ledger_table.py</extracomment>
        <translation>mai</translation>
    </message>
    <message>
        <source>Jun</source>
        <comment>month</comment>
        <extracomment>studio/ui/dialogs/ledger_table.py</extracomment>
        <translation>juin</translation>
    </message>
    <message>
        <source>Jul</source>
        <comment>month</comment>
        <extracomment>studio/ui/dialogs/ledger_table.py</extracomment>
        <translation>juil.</translation>
    </message>
    <message>
        <source>Aug</source>
        <comment>month</comment>
        <extracomment>studio/ui/dialogs/ledger_table.py</extracomment>
        <translation>août</translation>
    </message>
    <message>
        <source>Sep</source>
        <comment>month</comment>
        <extracomment>studio/ui/dialogs/ledger_table.py</extracomment>
        <translation>sept.</translation>
    </message>
    <message>
        <source>Oct</source>
        <comment>month</comment>
        <extracomment>studio/ui/dialogs/ledger_table.py</extracomment>
        <translation>oct.</translation>
    </message>
    <message>
        <source>Nov</source>
        <comment>month</comment>
        <extracomment>studio/ui/dialogs/ledger_table.py</extracomment>
        <translation>nov.</translation>
    </message>
    <message>
        <source>Dec</source>
        <comment>month</comment>
        <extracomment>studio/ui/dialogs/ledger_table.py</extracomment>
        <translation>déc.</translation>
    </message>
    <message>
        <source>{day} {month} {year}, {time}</source>
        <comment>a date, and the time of the day</comment>
        <extracomment>studio/ui/dialogs/ledger_table.py</extracomment>
        <translation>{day} {month} {year}, {time}</translation>
    </message>
    <message>
        <source>It can be tried again 0 to {most} times.</source>
        <extracomment>studio/ui/dialogs/patience.py</extracomment>
        <translation>On peut réessayer de 0 à {most} fois.</translation>
    </message>
    <message>
        <source>seconds</source>
        <comment>behind a field</comment>
        <extracomment>studio/ui/dialogs/patience.py</extracomment>
        <translation>secondes</translation>
    </message>
    <message>
        <source>times again</source>
        <comment>behind a field</comment>
        <extracomment>studio/ui/dialogs/patience.py</extracomment>
        <translation>nouveaux essais</translation>
    </message>
    <message>
        <source>Documented prices of {date}. Plans differ: put in what yours charges. This computer is free.</source>
        <extracomment>studio/ui/dialogs/prices.py</extracomment>
        <translation>Prix publiés au {date}. Les forfaits diffèrent&#xa0;: indiquez ce que le vôtre facture. Cet ordinateur est gratuit.</translation>
    </message>
    <message>
        <source>credits a character</source>
        <comment>behind a field</comment>
        <extracomment>studio/ui/dialogs/prices.py</extracomment>
        <translation>crédits par caractère</translation>
    </message>
    <message>
        <source>Speech, credits a character</source>
        <extracomment>studio/ui/dialogs/prices.py</extracomment>
        <translation>Parole, crédits par caractère</translation>
    </message>
    <message>
        <source>credits each</source>
        <comment>behind a field</comment>
        <extracomment>studio/ui/dialogs/prices.py</extracomment>
        <translation>crédits l’unité</translation>
    </message>
    <message>
        <source>Infill, credits each</source>
        <extracomment>studio/ui/dialogs/prices.py</extracomment>
        <translation>Infill, crédits l’unité</translation>
    </message>
    <message>
        <source>credits and a character</source>
        <comment>on top of those for each; behind a field</comment>
        <extracomment>studio/ui/dialogs/prices.py</extracomment>
        <translation>crédits et par caractère</translation>
    </message>
    <message>
        <source>Infill, credits and a character</source>
        <extracomment>studio/ui/dialogs/prices.py</extracomment>
        <translation>Infill, crédits et par caractère</translation>
    </message>
    <message>
        <source>credits a second</source>
        <comment>behind a field</comment>
        <extracomment>studio/ui/dialogs/prices.py</extracomment>
        <translation>crédits par seconde</translation>
    </message>
    <message>
        <source>Voice Changer, credits a second</source>
        <extracomment>studio/ui/dialogs/prices.py</extracomment>
        <translation>Changeur de voix, crédits par seconde</translation>
    </message>
    <message numerus="yes">
        <source>{count} things are not well.</source>
        <extracomment>studio/ui/dialogs/self_check.py; of one: {count} thing is not well.</extracomment>
        <translation>
            <numerusform>{count} point ne va pas.</numerusform>
            <numerusform>{count} points ne vont pas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Light</source>
        <comment>theme</comment>
        <extracomment>studio/ui/dialogs/settings.py</extracomment>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <comment>theme</comment>
        <extracomment>studio/ui/dialogs/settings.py</extracomment>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>As the system</source>
        <comment>theme</comment>
        <extracomment>studio/ui/dialogs/settings.py</extracomment>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <extracomment>studio/ui/dialogs/settings.py</extracomment>
        <translation>Langue de la fenêtre</translation>
    </message>
    <message>
        <source>From the next start</source>
        <extracomment>studio/ui/dialogs/settings.py</extracomment>
        <translation>Au prochain démarrage</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <extracomment>studio/ui/dialogs/settings.py</extracomment>
        <translation>{percent}&#xa0;%</translation>
    </message>
    <message>
        <source>Use this computer</source>
        <extracomment>studio/ui/errors.py</extracomment>
        <translation>Utiliser cet ordinateur</translation>
    </message>
    <message>
        <source>Change key…</source>
        <extracomment>studio/ui/errors.py</extracomment>
        <translation>Changer la clé…</translation>
    </message>
    <message>
        <source>Who speaks…</source>
        <extracomment>studio/ui/errors.py</extracomment>
        <translation>Qui parle…</translation>
    </message>
    <message>
        <source>Make the rest…</source>
        <extracomment>studio/ui/errors.py</extracomment>
        <translation>Générer le reste…</translation>
    </message>
    <message>
        <source>Keep as it is</source>
        <extracomment>studio/ui/errors.py</extracomment>
        <translation>Laisser tel quel</translation>
    </message>
    <message>
        <source>Choose another place…</source>
        <extracomment>studio/ui/errors.py</extracomment>
        <translation>Choisir un autre endroit…</translation>
    </message>
    <message>
        <source>Choose another file…</source>
        <extracomment>studio/ui/errors.py</extracomment>
        <translation>Choisir un autre fichier…</translation>
    </message>
    <message>
        <source>Open what is there</source>
        <extracomment>studio/ui/errors.py</extracomment>
        <translation>Ouvrir ce qui est là</translation>
    </message>
    <message>
        <source>Find it…</source>
        <extracomment>studio/ui/errors.py</extracomment>
        <translation>Le retrouver…</translation>
    </message>
    <message>
        <source>Choose another voice…</source>
        <extracomment>studio/ui/errors.py</extracomment>
        <translation>Choisir une autre voix…</translation>
    </message>
    <message>
        <source>Keep and open</source>
        <extracomment>studio/ui/errors.py</extracomment>
        <translation>Garder et ouvrir</translation>
    </message>
    <message>
        <source>Throw away</source>
        <extracomment>studio/ui/errors.py</extracomment>
        <translation>Jeter</translation>
    </message>
    <message>
        <source>everything</source>
        <comment>Safe: …</comment>
        <extracomment>studio/ui/errors.py</extracomment>
        <translation>tout</translation>
    </message>
    <message>
        <source>your work is saved</source>
        <comment>Safe: …</comment>
        <extracomment>studio/ui/errors.py</extracomment>
        <translation>votre travail est sauvegardé</translation>
    </message>
    <message>
        <source>your work</source>
        <comment>Safe: …</comment>
        <extracomment>studio/ui/errors.py</extracomment>
        <translation>votre travail</translation>
    </message>
    <message>
        <source>your words and takes</source>
        <comment>Safe: …</comment>
        <extracomment>studio/ui/errors.py</extracomment>
        <translation>vos textes et vos prises</translation>
    </message>
    <message>
        <source>your takes</source>
        <comment>Safe: …</comment>
        <extracomment>studio/ui/errors.py</extracomment>
        <translation>vos prises</translation>
    </message>
    <message>
        <source>{subject} was not made: {reason}</source>
        <comment>the reason is a whole sentence</comment>
        <extracomment>studio/ui/errors.py</extracomment>
        <translation>{subject}&#xa0;: échec. {reason}</translation>
    </message>
    <message numerus="yes">
        <source>Charged: {count:,} credits.</source>
        <extracomment>studio/ui/errors.py; of one: Charged: {count:,} credit.</extracomment>
        <translation>
            <numerusform>Facturé&#xa0;: {count:,} crédit.</numerusform>
            <numerusform>Facturé&#xa0;: {count:,} crédits.</numerusform>
        </translation>
    </message>
    <message>
        <source>Charged: something may have been taken; the service did not say.</source>
        <extracomment>studio/ui/errors.py</extracomment>
        <translation>Facturé&#xa0;: quelque chose a pu être pris&#x202f;; le service ne l’a pas dit.</translation>
    </message>
    <message numerus="yes">
        <source>Charged: {count:,} credits may have been taken; the service did not say.</source>
        <extracomment>studio/ui/errors.py; of one: Charged: {count:,} credit may have been taken; the service did not say.</extracomment>
        <translation>
            <numerusform>Facturé&#xa0;: {count:,} crédit a pu être pris&#x202f;; le service ne l’a pas dit.</numerusform>
            <numerusform>Facturé&#xa0;: {count:,} crédits ont pu être pris&#x202f;; le service ne l’a pas dit.</numerusform>
        </translation>
    </message>
    <message>
        <source>Code: {code}</source>
        <extracomment>studio/ui/errors.py</extracomment>
        <translation>Code&#xa0;: {code}</translation>
    </message>
    <message>
        <source>Status: {status}</source>
        <extracomment>studio/ui/errors.py</extracomment>
        <translation>État&#xa0;: {status}</translation>
    </message>
    <message>
        <source>Request: {id}</source>
        <extracomment>studio/ui/errors.py</extracomment>
        <translation>Requête&#xa0;: {id}</translation>
    </message>
    <message>
        <source>Safe: {what}.</source>
        <extracomment>studio/ui/errors.py</extracomment>
        <translation>En sécurité&#xa0;: {what}.</translation>
    </message>
    <message>
        <source>Exporting {name}</source>
        <extracomment>studio/ui/export/exporting.py</extracomment>
        <translation>Export&#xa0;: {name}</translation>
    </message>
    <message>
        <source>in {folder}</source>
        <extracomment>studio/ui/export/form.py</extracomment>
        <translation>dans {folder}</translation>
    </message>
    <message>
        <source>{name}. In curly brackets can stand:
{fields}</source>
        <extracomment>studio/ui/export/pattern_field.py</extracomment>
        <translation>{name}. Entre accolades peuvent figurer&#xa0;:
{fields}</translation>
    </message>
    <message>
        <source>Export</source>
        <comment>the button</comment>
        <extracomment>studio/ui/export/popover.py</extracomment>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>{title}, take {number}</source>
        <extracomment>studio/ui/export/popover.py</extracomment>
        <translation>{title}, prise {number}</translation>
    </message>
    <message>
        <source>“{name}” is there already. Replace it?</source>
        <extracomment>studio/ui/export/popover.py</extracomment>
        <translation>«&#x202f;{name}&#x202f;» existe déjà. Le remplacer&#x202f;?</translation>
    </message>
    <message>
        <source>Writing {name}…</source>
        <extracomment>studio/ui/export/popover.py</extracomment>
        <translation>Écriture&#xa0;: {name}…</translation>
    </message>
    <message>
        <source>Saved to {name}.</source>
        <extracomment>studio/ui/export/popover.py</extracomment>
        <translation>Sauvegardé dans {name}.</translation>
    </message>
    <message>
        <source>Start</source>
        <comment>when a stretch of sound begins</comment>
        <extracomment>studio/ui/export/provenance_pdf.py</extracomment>
        <translation>Début</translation>
    </message>
    <message>
        <source>End</source>
        <comment>when a stretch of sound ends</comment>
        <extracomment>studio/ui/export/provenance_pdf.py</extracomment>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Made</source>
        <comment>when it was made</comment>
        <extracomment>studio/ui/export/provenance_pdf.py</extracomment>
        <translation>Généré</translation>
    </message>
    <message>
        <source>Approved by</source>
        <extracomment>studio/ui/export/provenance_pdf.py</extracomment>
        <translation>Approuvé par</translation>
    </message>
    <message>
        <source>“{name}” could not be written in “{folder}”.</source>
        <extracomment>studio/ui/export/provenance_pdf.py</extracomment>
        <translation>«&#x202f;{name}&#x202f;» n’a pas pu être écrit dans «&#x202f;{folder}&#x202f;».</translation>
    </message>
    <message>
        <source>Where the synthetic sound of this export comes from.</source>
        <extracomment>studio/ui/export/provenance_pdf.py</extracomment>
        <translation>D’où vient le son de synthèse de cet export.</translation>
    </message>
    <message numerus="yes">
        <source>{count} stretches, {length} in all.</source>
        <extracomment>studio/ui/export/provenance_pdf.py; of one: {count} stretch, {length} in all.</extracomment>
        <translation>
            <numerusform>{count} passage, {length} en tout.</numerusform>
            <numerusform>{count} passages, {length} en tout.</numerusform>
        </translation>
    </message>
    <message>
        <source>Project {project} · written {time} by {person}</source>
        <extracomment>studio/ui/export/provenance_pdf.py</extracomment>
        <translation>Projet {project} · écrit le {time} par {person}</translation>
    </message>
    <message>
        <source>nobody known</source>
        <extracomment>studio/ui/export/provenance_pdf.py</extracomment>
        <translation>une personne inconnue</translation>
    </message>
    <message>
        <source>take {number}</source>
        <comment>in a sentence</comment>
        <extracomment>studio/ui/export/provenance_pdf.py</extracomment>
        <translation>prise {number}</translation>
    </message>
    <message>
        <source>not approved</source>
        <extracomment>studio/ui/export/provenance_pdf.py</extracomment>
        <translation>non approuvé</translation>
    </message>
    <message>
        <source>none noted</source>
        <comment>consent</comment>
        <extracomment>studio/ui/export/provenance_pdf.py</extracomment>
        <translation>aucun noté</translation>
    </message>
    <message>
        <source>{person}, agreed on {date}, said in {recording}</source>
        <extracomment>studio/ui/export/provenance_pdf.py</extracomment>
        <translation>{person}, accord donné le {date}, dit dans {recording}</translation>
    </message>
    <message>
        <source>{person}, agreed on {date}</source>
        <extracomment>studio/ui/export/provenance_pdf.py</extracomment>
        <translation>{person}, accord donné le {date}</translation>
    </message>
    <message>
        <source>{title}: provenance</source>
        <extracomment>studio/ui/export/provenance_pdf.py</extracomment>
        <translation>{title}&#xa0;: provenance</translation>
    </message>
    <message>
        <source>Both</source>
        <comment>one file, and one for each block</comment>
        <extracomment>studio/ui/export/script_form.py</extracomment>
        <translation>Les deux</translation>
    </message>
    <message>
        <source>As</source>
        <comment>one file, or one for each block</comment>
        <extracomment>studio/ui/export/script_form.py</extracomment>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>Exported {name} to {folder}.</source>
        <extracomment>studio/ui/export/script_popover.py</extracomment>
        <translation>{name} exporté dans {folder}.</translation>
    </message>
    <message numerus="yes">
        <source>Exported {count} files to {folder}.</source>
        <extracomment>studio/ui/export/script_popover.py; of one: Exported {count} file to {folder}.</extracomment>
        <translation>
            <numerusform>{count} fichier exporté dans {folder}.</numerusform>
            <numerusform>{count} fichiers exportés dans {folder}.</numerusform>
        </translation>
    </message>
    <message>
        <source>“{name}” is there already. Replace?</source>
        <extracomment>studio/ui/export/replacing.py</extracomment>
        <translation>«&#x202f;{name}&#x202f;» existe déjà. Remplacer&#x202f;?</translation>
    </message>
    <message numerus="yes">
        <source>{count} of these files are there already. Replace?</source>
        <extracomment>studio/ui/export/replacing.py; of one: {count} of these files is there already. Replace?</extracomment>
        <translation>
            <numerusform>{count} de ces fichiers existe déjà. Remplacer&#x202f;?</numerusform>
            <numerusform>{count} de ces fichiers existent déjà. Remplacer&#x202f;?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} of {all} files are not as loud as asked for.</source>
        <extracomment>studio/ui/export/script_popover.py; of one: {count} of {all} files is not as loud as asked for.</extracomment>
        <translation>
            <numerusform>{count} fichier sur {all} n’est pas aussi fort que demandé.</numerusform>
            <numerusform>{count} fichiers sur {all} ne sont pas aussi forts que demandé.</numerusform>
        </translation>
    </message>
    <message>
        <source>{lufs:.1f} LUFS, {rms:.1f} dB RMS, peak {peak:.1f} dBTP</source>
        <extracomment>studio/ui/export/script_popover.py</extracomment>
        <translation>{lufs:.1f} LUFS, {rms:.1f} dB RMS, crête {peak:.1f} dBTP</translation>
    </message>
    <message>
        <source>The kettle is on for both of us.</source>
        <comment>a line in a small drawing</comment>
        <extracomment>studio/ui/first_run/art.py</extracomment>
        <translation>L’eau chauffe pour nous deux.</translation>
    </message>
    <message>
        <source>on</source>
        <comment>the word of “The kettle is on for both of us.” that is underlined, as it stands there</comment>
        <extracomment>studio/ui/first_run/art.py</extracomment>
        <translation>chauffe</translation>
    </message>
    <message>
        <source>Thursday</source>
        <comment>struck out in a drawing</comment>
        <extracomment>studio/ui/first_run/art.py</extracomment>
        <translation>jeudi</translation>
    </message>
    <message>
        <source>Friday</source>
        <comment>in its place</comment>
        <extracomment>studio/ui/first_run/art.py</extracomment>
        <translation>vendredi</translation>
    </message>
    <message>
        <source>10 seconds</source>
        <extracomment>studio/ui/first_run/art.py</extracomment>
        <translation>10 secondes</translation>
    </message>
    <message>
        <source>{words} {how}. Key {number}</source>
        <extracomment>studio/ui/first_run/card.py</extracomment>
        <translation>{words} {how}. Touche {number}</translation>
    </message>
    <message>
        <source>Leave the first steps</source>
        <extracomment>studio/ui/first_run/leading.py</extracomment>
        <translation>Quitter les premiers pas</translation>
    </message>
    <message>
        <source>Before you begin</source>
        <extracomment>studio/ui/first_run/ready_list.py</extracomment>
        <translation>Avant de commencer</translation>
    </message>
    <message>
        <source>Saved to {path}.</source>
        <extracomment>studio/ui/help.py</extracomment>
        <translation>Sauvegardé dans {path}.</translation>
    </message>
    <message>
        <source>Change the voice</source>
        <comment>of the recording, in the Voice Changer</comment>
        <extracomment>studio/ui/key_table.py</extracomment>
        <translation>Changer la voix</translation>
    </message>
    <message>
        <source>They do not run.</source>
        <extracomment>studio/ui/readiness.py</extracomment>
        <translation>Elles sont à l’arrêt.</translation>
    </message>
    <message>
        <source>Sound out</source>
        <extracomment>studio/ui/readiness.py</extracomment>
        <translation>Sortie audio</translation>
    </message>
    <message>
        <source>No device plays sound. Connect one; export works without.</source>
        <extracomment>studio/ui/readiness.py</extracomment>
        <translation>Aucun périphérique ne lit le son. Branchez-en un&#x202f;; l’export fonctionne sans.</translation>
    </message>
    <message>
        <source>Sound in</source>
        <extracomment>studio/ui/readiness.py</extracomment>
        <translation>Entrée audio</translation>
    </message>
    <message>
        <source>No microphone can be used. Connect one, or allow it in the system.</source>
        <extracomment>studio/ui/readiness.py</extracomment>
        <translation>Aucun micro n’est utilisable. Branchez-en un, ou autorisez-le dans le système.</translation>
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
        <translation>Lecture ou pause</translation>
    </message>
    <message>
        <source>Play from the cursor</source>
        <extracomment>studio/ui/key_table.py</extracomment>
        <translation>Lire depuis le curseur</translation>
    </message>
    <message>
        <source>To start</source>
        <extracomment>studio/ui/key_table.py</extracomment>
        <translation>Au début</translation>
    </message>
    <message>
        <source>Loop</source>
        <extracomment>studio/ui/key_table.py</extracomment>
        <translation>Boucle</translation>
    </message>
    <message>
        <source>Play the selection</source>
        <extracomment>studio/ui/key_table.py</extracomment>
        <translation>Lire la sélection</translation>
    </message>
    <message>
        <source>Loop the selection</source>
        <extracomment>studio/ui/key_table.py</extracomment>
        <translation>Lire la sélection en boucle</translation>
    </message>
    <message>
        <source>Record, or stop</source>
        <extracomment>studio/ui/key_table.py</extracomment>
        <translation>Enregistrer, ou arrêter</translation>
    </message>
    <message>
        <source>Pause the recording</source>
        <extracomment>studio/ui/key_table.py</extracomment>
        <translation>Suspendre l’enregistrement</translation>
    </message>
    <message>
        <source>Hear it without the selection</source>
        <extracomment>studio/ui/key_table.py</extracomment>
        <translation>Écouter sans la sélection</translation>
    </message>
    <message>
        <source>Hear up to the selection</source>
        <extracomment>studio/ui/key_table.py</extracomment>
        <translation>Écouter jusqu’à la sélection</translation>
    </message>
    <message>
        <source>Hear before its start</source>
        <extracomment>studio/ui/key_table.py</extracomment>
        <translation>Écouter avant son début</translation>
    </message>
    <message>
        <source>Hear after its start</source>
        <extracomment>studio/ui/key_table.py</extracomment>
        <translation>Écouter après son début</translation>
    </message>
    <message>
        <source>Hear before its end</source>
        <extracomment>studio/ui/key_table.py</extracomment>
        <translation>Écouter avant sa fin</translation>
    </message>
    <message>
        <source>Hear after its end</source>
        <extracomment>studio/ui/key_table.py</extracomment>
        <translation>Écouter après sa fin</translation>
    </message>
    <message>
        <source>Next part of the window</source>
        <extracomment>studio/ui/key_table.py</extracomment>
        <translation>Zone suivante de la fenêtre</translation>
    </message>
    <message>
        <source>Previous part of the window</source>
        <extracomment>studio/ui/key_table.py</extracomment>
        <translation>Zone précédente de la fenêtre</translation>
    </message>
    <message>
        <source>To the message at the top</source>
        <extracomment>studio/ui/key_table.py</extracomment>
        <translation>Aller au message du haut</translation>
    </message>
    <message>
        <source>This sheet</source>
        <extracomment>studio/ui/key_table.py</extracomment>
        <translation>Cette liste</translation>
    </message>
    <message>
        <source>The guide</source>
        <extracomment>studio/ui/key_table.py</extracomment>
        <translation>Le guide</translation>
    </message>
    <message>
        <source>New project</source>
        <extracomment>studio/ui/key_table.py</extracomment>
        <translation>Nouveau projet</translation>
    </message>
    <message>
        <source>Open a project</source>
        <extracomment>studio/ui/key_table.py</extracomment>
        <translation>Ouvrir un projet</translation>
    </message>
    <message>
        <source>Save as</source>
        <extracomment>studio/ui/key_table.py</extracomment>
        <translation>Sauvegarder sous</translation>
    </message>
    <message>
        <source>Quit</source>
        <extracomment>studio/ui/key_table.py</extracomment>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Close, leave the text, then stop the sound</source>
        <extracomment>studio/ui/key_table.py</extracomment>
        <translation>Fermer, quitter le texte, puis arrêter le son</translation>
    </message>
    <message>
        <source>Write in the block</source>
        <extracomment>studio/ui/key_table.py</extracomment>
        <translation>Écrire dans le bloc</translation>
    </message>
    <message>
        <source>Move the block up</source>
        <extracomment>studio/ui/key_table.py</extracomment>
        <translation>Monter le bloc</translation>
    </message>
    <message>
        <source>Move it down</source>
        <extracomment>studio/ui/key_table.py</extracomment>
        <translation>Le descendre</translation>
    </message>
    <message>
        <source>Add a block</source>
        <extracomment>studio/ui/key_table.py</extracomment>
        <translation>Ajouter un bloc</translation>
    </message>
    <message>
        <source>Copy the block</source>
        <extracomment>studio/ui/key_table.py</extracomment>
        <translation>Copier le bloc</translation>
    </message>
    <message>
        <source>Join with previous</source>
        <extracomment>studio/ui/key_table.py</extracomment>
        <translation>Joindre au précédent</translation>
    </message>
    <message>
        <source>Delete the block</source>
        <extracomment>studio/ui/key_table.py</extracomment>
        <translation>Supprimer le bloc</translation>
    </message>
    <message>
        <source>Lock, or unlock</source>
        <extracomment>studio/ui/key_table.py</extracomment>
        <translation>Verrouiller, ou déverrouiller</translation>
    </message>
    <message>
        <source>Find and replace</source>
        <extracomment>studio/ui/key_table.py</extracomment>
        <translation>Rechercher et remplacer</translation>
    </message>
    <message>
        <source>How words are said</source>
        <extracomment>studio/ui/key_table.py</extracomment>
        <translation>Prononciation des mots</translation>
    </message>
    <message>
        <source>Approve the block</source>
        <extracomment>studio/ui/key_table.py</extracomment>
        <translation>Approuver le bloc</translation>
    </message>
    <message>
        <source>Make this block</source>
        <extracomment>studio/ui/key_table.py</extracomment>
        <translation>Générer ce bloc</translation>
    </message>
    <message>
        <source>Make all missing</source>
        <extracomment>studio/ui/key_table.py</extracomment>
        <translation>Générer ce qui manque</translation>
    </message>
    <message>
        <source>Next take</source>
        <extracomment>studio/ui/key_table.py</extracomment>
        <translation>Prise suivante</translation>
    </message>
    <message>
        <source>Open a text</source>
        <extracomment>studio/ui/key_table.py</extracomment>
        <translation>Ouvrir un texte</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>studio/ui/key_table.py</extracomment>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Redo</source>
        <extracomment>studio/ui/key_table.py</extracomment>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Open a recording</source>
        <extracomment>studio/ui/key_table.py</extracomment>
        <translation>Ouvrir un enregistrement</translation>
    </message>
    <message>
        <source>Open the file you copied</source>
        <extracomment>studio/ui/key_table.py</extracomment>
        <translation>Ouvrir le fichier copié</translation>
    </message>
    <message>
        <source>Make takes</source>
        <extracomment>studio/ui/key_table.py</extracomment>
        <translation>Générer des prises</translation>
    </message>
    <message>
        <source>Choose what sounds, or write</source>
        <extracomment>studio/ui/key_table.py</extracomment>
        <translation>Choisir ce qu’on entend, ou écrire</translation>
    </message>
    <message>
        <source>Next patch to listen to</source>
        <extracomment>studio/ui/key_table.py</extracomment>
        <translation>Retouche à écouter suivante</translation>
    </message>
    <message>
        <source>In a pickup list: accept; N next take, X reject</source>
        <extracomment>studio/ui/key_table.py</extracomment>
        <translation>Dans une liste de retakes&#xa0;: accepter&#x202f;; N prise suivante, X rejeter</translation>
    </message>
    <message>
        <source>Export the mended recording</source>
        <extracomment>studio/ui/key_table.py</extracomment>
        <translation>Exporter l’enregistrement retouché</translation>
    </message>
    <message>
        <source>Selection begins here</source>
        <extracomment>studio/ui/key_table.py</extracomment>
        <translation>La sélection commence ici</translation>
    </message>
    <message>
        <source>Selection ends here</source>
        <extracomment>studio/ui/key_table.py</extracomment>
        <translation>La sélection finit ici</translation>
    </message>
    <message>
        <source>Larger on that side</source>
        <extracomment>studio/ui/key_table.py</extracomment>
        <translation>Agrandir de ce côté</translation>
    </message>
    <message>
        <source>Smaller from that side</source>
        <extracomment>studio/ui/key_table.py</extracomment>
        <translation>Réduire de ce côté</translation>
    </message>
    <message>
        <source>Move it as it is, or to the right</source>
        <extracomment>studio/ui/key_table.py</extracomment>
        <translation>La déplacer telle quelle, ou à droite</translation>
    </message>
    <message>
        <source>Next word; Left the one before</source>
        <extracomment>studio/ui/key_table.py</extracomment>
        <translation>Mot suivant&#x202f;; Gauche le précédent</translation>
    </message>
    <message>
        <source>Edges to zero crossings</source>
        <extracomment>studio/ui/key_table.py</extracomment>
        <translation>Bords aux passages par zéro</translation>
    </message>
    <message>
        <source>Left crossfade shorter; . longer</source>
        <extracomment>studio/ui/key_table.py</extracomment>
        <translation>Fondu enchaîné gauche plus court&#x202f;; . plus long</translation>
    </message>
    <message>
        <source>Right crossfade shorter; &gt; longer</source>
        <extracomment>studio/ui/key_table.py</extracomment>
        <translation>Fondu enchaîné droit plus court&#x202f;; &gt; plus long</translation>
    </message>
    <message>
        <source>Zoom in; Ctrl+− out</source>
        <extracomment>studio/ui/key_table.py</extracomment>
        <translation>Zoom avant&#x202f;; Ctrl+− arrière</translation>
    </message>
    <message>
        <source>Show the selection</source>
        <extracomment>studio/ui/key_table.py</extracomment>
        <translation>Afficher la sélection</translation>
    </message>
    <message>
        <source>Show all of the recording</source>
        <extracomment>studio/ui/key_table.py</extracomment>
        <translation>Afficher tout l’enregistrement</translation>
    </message>
    <message>
        <source>Add a marker</source>
        <extracomment>studio/ui/key_table.py</extracomment>
        <translation>Ajouter un marqueur</translation>
    </message>
    <message>
        <source>Next marker; Left the one before</source>
        <extracomment>studio/ui/key_table.py</extracomment>
        <translation>Marqueur suivant&#x202f;; Gauche le précédent</translation>
    </message>
    <message>
        <source>Put the word right, name the marker</source>
        <extracomment>studio/ui/key_table.py</extracomment>
        <translation>Corriger le mot, nommer le marqueur</translation>
    </message>
    <message>
        <source>Preview the voice</source>
        <extracomment>studio/ui/key_table.py</extracomment>
        <translation>Pré-écouter la voix</translation>
    </message>
    <message>
        <source>Favourite, or no longer</source>
        <extracomment>studio/ui/key_table.py</extracomment>
        <translation>Mettre en favori, ou retirer</translation>
    </message>
    <message>
        <source>Add it to the mix</source>
        <extracomment>studio/ui/key_table.py</extracomment>
        <translation>L’ajouter au mélange</translation>
    </message>
    <message>
        <source>Add it to the audition</source>
        <extracomment>studio/ui/key_table.py</extracomment>
        <translation>L’ajouter à l’audition</translation>
    </message>
    <message>
        <source>Search</source>
        <extracomment>studio/ui/key_table.py</extracomment>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Undo a favourite or a tag</source>
        <extracomment>studio/ui/key_table.py</extracomment>
        <translation>Annuler un favori ou une étiquette</translation>
    </message>
    <message>
        <source>Redo it</source>
        <extracomment>studio/ui/key_table.py</extracomment>
        <translation>Le rétablir</translation>
    </message>
    <message>
        <source>Add files</source>
        <extracomment>studio/ui/key_table.py</extracomment>
        <translation>Ajouter des fichiers</translation>
    </message>
    <message>
        <source>Hear the file</source>
        <extracomment>studio/ui/key_table.py</extracomment>
        <translation>Écouter le fichier</translation>
    </message>
    <message>
        <source>Rename the dataset</source>
        <extracomment>studio/ui/key_table.py</extracomment>
        <translation>Renommer le jeu de données</translation>
    </message>
    <message>
        <source>List the files anew</source>
        <extracomment>studio/ui/key_table.py</extracomment>
        <translation>Actualiser la liste</translation>
    </message>
    <message>
        <source>Remove one not sent; delete one</source>
        <extracomment>studio/ui/key_table.py</extracomment>
        <translation>Retirer un fichier non envoyé&#x202f;; supprimer un fichier</translation>
    </message>
    <message>
        <source>Put back what was removed</source>
        <extracomment>studio/ui/key_table.py</extracomment>
        <translation>Remettre ce qui a été retiré</translation>
    </message>
    <message>
        <source>Swap before and after</source>
        <extracomment>studio/ui/key_table.py</extracomment>
        <translation>Basculer avant/après</translation>
    </message>
    <message>
        <source>Change the voice</source>
        <extracomment>studio/ui/tabs/voices/edit_form.py</extracomment>
        <translation>Changer la voix</translation>
    </message>
    <message>
        <source>Hear a result, or try again</source>
        <extracomment>studio/ui/key_table.py</extracomment>
        <translation>Écouter un résultat, ou réessayer</translation>
    </message>
    <message>
        <source>Take its file out of the batch</source>
        <extracomment>studio/ui/key_table.py</extracomment>
        <translation>Retirer son fichier du lot</translation>
    </message>
    <message>
        <source>Open a zipped project…</source>
        <extracomment>studio/ui/main_menu.py</extracomment>
        <translation>Ouvrir un projet compressé…</translation>
    </message>
    <message>
        <source>Open recent</source>
        <extracomment>studio/ui/main_menu.py</extracomment>
        <translation>Projets récents</translation>
    </message>
    <message>
        <source>Rename…</source>
        <extracomment>studio/ui/main_menu.py</extracomment>
        <translation>Renommer…</translation>
    </message>
    <message>
        <source>Save as…</source>
        <extracomment>studio/ui/main_menu.py</extracomment>
        <translation>Sauvegarder sous…</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <extracomment>studio/ui/main_menu.py</extracomment>
        <translation>Sauvegarder une copie…</translation>
    </message>
    <message>
        <source>Show the project&apos;s folder</source>
        <extracomment>studio/ui/main_menu.py</extracomment>
        <translation>Ouvrir le dossier du projet</translation>
    </message>
    <message>
        <source>Settings…</source>
        <extracomment>studio/ui/main_menu.py</extracomment>
        <translation>Réglages…</translation>
    </message>
    <message>
        <source>Something wrong?…</source>
        <extracomment>studio/ui/main_menu.py</extracomment>
        <translation>Un problème&#x202f;?…</translation>
    </message>
    <message>
        <source>Hear the selection</source>
        <extracomment>studio/ui/main_menu.py</extracomment>
        <translation>Écouter la sélection</translation>
    </message>
    <message>
        <source>File</source>
        <extracomment>studio/ui/main_menu.py</extracomment>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Play</source>
        <extracomment>studio/ui/dialogs/inside.py</extracomment>
        <translation>Lecture</translation>
    </message>
    <message>
        <source>Help</source>
        <extracomment>studio/ui/main_menu.py</extracomment>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Export the ledger</source>
        <extracomment>studio/ui/money.py</extracomment>
        <translation>Exporter le registre</translation>
    </message>
    <message>
        <source>Table</source>
        <extracomment>studio/ui/money.py</extracomment>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>A take is being made just now. Stop it, or wait until it is there.</source>
        <extracomment>studio/ui/open_project.py</extracomment>
        <translation>Une prise est en cours de génération. Arrêtez-la, ou attendez qu’elle soit là.</translation>
    </message>
    <message>
        <source>None yet</source>
        <extracomment>studio/ui/open_project.py</extracomment>
        <translation>Aucun pour l’instant</translation>
    </message>
    <message>
        <source>Zipped projects</source>
        <extracomment>studio/ui/open_project.py</extracomment>
        <translation>Projets compressés</translation>
    </message>
    <message>
        <source>Projects</source>
        <extracomment>studio/ui/open_project.py</extracomment>
        <translation>Projets</translation>
    </message>
    <message>
        <source>Zipped projects, to send</source>
        <extracomment>studio/ui/open_project.py</extracomment>
        <translation>Projets compressés, à envoyer</translation>
    </message>
    <message>
        <source>Making a project</source>
        <extracomment>studio/ui/open_project.py</extracomment>
        <translation>Création d’un projet</translation>
    </message>
    <message>
        <source>Opening the project</source>
        <extracomment>studio/ui/open_project.py</extracomment>
        <translation>Ouverture du projet</translation>
    </message>
    <message>
        <source>Save the project as</source>
        <extracomment>studio/ui/open_project.py</extracomment>
        <translation>Sauvegarder le projet sous</translation>
    </message>
    <message>
        <source>Saving the project</source>
        <extracomment>studio/ui/open_project.py</extracomment>
        <translation>Sauvegarde du projet</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <extracomment>studio/ui/open_project.py</extracomment>
        <translation>Sauvegarder une copie</translation>
    </message>
    <message>
        <source>Saving a copy</source>
        <extracomment>studio/services/copy_project.py</extracomment>
        <translation>Sauvegarde d’une copie</translation>
    </message>
    <message>
        <source>Open a zipped project</source>
        <extracomment>studio/ui/open_project.py</extracomment>
        <translation>Ouvrir un projet compressé</translation>
    </message>
    <message>
        <source>A copy was saved to {path}.</source>
        <extracomment>studio/ui/look_inside.py</extracomment>
        <translation>Une copie a été sauvegardée dans {path}.</translation>
    </message>
    <message>
        <source>The voices on this computer stopped twice.</source>
        <extracomment>studio/launch/engine.py</extracomment>
        <translation>Les voix de cet ordinateur se sont arrêtées deux fois.</translation>
    </message>
    <message>
        <source>The voices on this computer did not start within a minute.</source>
        <extracomment>studio/launch/engine.py</extracomment>
        <translation>Les voix de cet ordinateur n’ont pas démarré en une minute.</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <comment>keys</comment>
        <extracomment>studio/ui/dialogs/keys.py</extracomment>
        <translation>{first} à {last}</translation>
    </message>
    <message>
        <source>Said by that character</source>
        <extracomment>studio/ui/key_table.py</extracomment>
        <translation>Dit par ce personnage</translation>
    </message>
    <message>
        <source>Hear that take in place</source>
        <extracomment>studio/ui/key_table.py</extracomment>
        <translation>Écouter cette prise en place</translation>
    </message>
    <message>
        <source>Hear that voice of the audition</source>
        <extracomment>studio/ui/key_table.py</extracomment>
        <translation>Écouter cette voix de l’audition</translation>
    </message>
    <message>
        <source>Renaming the project</source>
        <extracomment>studio/ui/open_project.py</extracomment>
        <translation>Renommage du projet</translation>
    </message>
    <message>
        <source>Looking for recordings</source>
        <extracomment>studio/ui/recording/leftovers.py</extracomment>
        <translation>Recherche d’enregistrements</translation>
    </message>
    <message>
        <source>Saving the recording</source>
        <extracomment>studio/ui/recording/leftovers.py</extracomment>
        <translation>Sauvegarde de l’enregistrement</translation>
    </message>
    <message>
        <source>Throwing the recording away</source>
        <extracomment>studio/ui/recording/leftovers.py</extracomment>
        <translation>Suppression de l’enregistrement</translation>
    </message>
    <message>
        <source>No dataset yet</source>
        <extracomment>studio/ui/tabs/datasets/middle.py</extracomment>
        <translation>Pas encore de jeu de données</translation>
    </message>
    <message>
        <source>No files in it yet</source>
        <extracomment>studio/ui/tabs/datasets/middle.py</extracomment>
        <translation>Il ne contient encore aucun fichier</translation>
    </message>
    <message>
        <source>Listening for words… {percent} %</source>
        <extracomment>studio/ui/tabs/infill/heard_words.py</extracomment>
        <translation>Reconnaissance des mots… {percent}&#xa0;%</translation>
    </message>
    <message>
        <source>Recordings mended in this project</source>
        <extracomment>studio/ui/tabs/infill/recordings.py</extracomment>
        <translation>Enregistrements retouchés dans ce projet</translation>
    </message>
    <message>
        <source>How it is said: {how}</source>
        <extracomment>studio/ui/tabs/infill/spoken_popover.py</extracomment>
        <translation>Façon de dire&#xa0;: {how}</translation>
    </message>
    <message>
        <source>{service}, built in</source>
        <comment>who made a voice</comment>
        <extracomment>studio/ui/tabs/voices/facts.py</extracomment>
        <translation>{service}, intégrée</translation>
    </message>
    <message>
        <source>Parts of the whole: all sliders together are 100 %, and twice as far is twice as much.</source>
        <extracomment>studio/ui/tabs/voices/make/mix_part.py</extracomment>
        <translation>Parts du tout : tous les curseurs ensemble font 100 %, et deux fois plus loin compte deux fois plus.</translation>
    </message>
    <message>
        <source>Add at least two voices: press M on each</source>
        <extracomment>studio/ui/tabs/voices/make/mixing.py</extracomment>
        <translation>Ajoutez au moins deux voix : touche M sur chacune</translation>
    </message>
    <message>
        <source>Create a voice from numbers</source>
        <extracomment>studio/ui/tabs/voices/toolbar.py</extracomment>
        <translation>Créer une voix à partir de nombres</translation>
    </message>
    <message>
        <source>Open a voice file…</source>
        <extracomment>studio/ui/tabs/voices/toolbar.py</extracomment>
        <translation>Ouvrir un fichier de voix…</translation>
    </message>
    <message>
        <source>Open a voice file</source>
        <extracomment>studio/ui/tabs/voices/toolbar.py</extracomment>
        <translation>Ouvrir un fichier de voix</translation>
    </message>
    <message>
        <source>No sound device was found. Export still works. If one is there now, start the studio again.</source>
        <extracomment>studio/ui/transport/bar.py</extracomment>
        <translation>Aucun périphérique audio trouvé. L’export fonctionne quand même. S’il y en a un maintenant, relancez le studio.</translation>
    </message>
    <message>
        <source>Other voices speak {language} with an accent</source>
        <extracomment>studio/ui/voices/rows.py</extracomment>
        <translation>Les autres voix parlent cette langue avec un accent&#xa0;: {language}</translation>
    </message>
    <message>
        <source>chosen</source>
        <comment>voice</comment>
        <extracomment>studio/ui/voices/voice_list.py</extracomment>
        <translation>choisie</translation>
    </message>
    <message>
        <source>Name the marker…</source>
        <extracomment>studio/ui/waveform/gap_menu.py</extracomment>
        <translation>Nommer le marqueur…</translation>
    </message>
    <message>
        <source>Remove the marker</source>
        <extracomment>studio/ui/waveform/gap_menu.py</extracomment>
        <translation>Retirer le marqueur</translation>
    </message>
    <message>
        <source>Add a marker here</source>
        <extracomment>studio/ui/waveform/gap_menu.py</extracomment>
        <translation>Ajouter un marqueur ici</translation>
    </message>
    <message>
        <source>Select “{word}”</source>
        <extracomment>studio/ui/waveform/gap_menu.py</extracomment>
        <translation>Sélectionner «&#x202f;{word}&#x202f;»</translation>
    </message>
    <message>
        <source>Correct “{word}”…</source>
        <extracomment>studio/ui/waveform/gap_menu.py</extracomment>
        <translation>Corriger «&#x202f;{word}&#x202f;»…</translation>
    </message>
    <message>
        <source>“{word}” is said where the selection is</source>
        <extracomment>studio/ui/waveform/gap_menu.py</extracomment>
        <translation>«&#x202f;{word}&#x202f;» est dit là où est la sélection</translation>
    </message>
    <message>
        <source>Selection {start} to {end}</source>
        <extracomment>studio/ui/waveform/spoken_selection.py</extracomment>
        <translation>Sélection de {start} à {end}</translation>
    </message>
    <message numerus="yes">
        <source>words {words}</source>
        <extracomment>studio/ui/waveform/spoken_selection.py; of one: word {words}</extracomment>
        <translation>
            <numerusform>mot {words}</numerusform>
            <numerusform>mots {words}</numerusform>
        </translation>
    </message>
    <message>
        <source>pause before {count} milliseconds</source>
        <extracomment>studio/ui/waveform/spoken_selection.py</extracomment>
        <translation>pause avant de {count} millisecondes</translation>
    </message>
    <message>
        <source>left context {seconds:.1f} seconds</source>
        <extracomment>studio/ui/waveform/spoken_selection.py</extracomment>
        <translation>contexte gauche de {seconds:.1f} secondes</translation>
    </message>
    <message>
        <source>right context {seconds:.1f} seconds</source>
        <extracomment>studio/ui/waveform/spoken_selection.py</extracomment>
        <translation>contexte droit de {seconds:.1f} secondes</translation>
    </message>
    <message numerus="yes">
        <source>{count} hours</source>
        <extracomment>studio/ui/waveform/spoken_selection.py; of one: {count} hour</extracomment>
        <translation>
            <numerusform>{count} heure</numerusform>
            <numerusform>{count} heures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} minutes</source>
        <extracomment>studio/ui/waveform/spoken_selection.py; of one: {count} minute</extracomment>
        <translation>
            <numerusform>{count} minute</numerusform>
            <numerusform>{count} minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>Take waveform</source>
        <comment>waveform of a take</comment>
        <extracomment>studio/ui/waveform/take_wave.py</extracomment>
        <translation>Forme d’onde de la prise</translation>
    </message>
    <message>
        <source>Selection {start:.2f} to {end:.2f} seconds, {length:.2f} seconds</source>
        <extracomment>studio/ui/waveform/take_wave.py</extracomment>
        <translation>Sélection de {start:.2f} à {end:.2f} secondes, {length:.2f} secondes</translation>
    </message>
    <message>
        <source>{seconds:.2f} seconds, word {word}</source>
        <extracomment>studio/ui/waveform/take_wave.py</extracomment>
        <translation>{seconds:.2f} secondes, mot {word}</translation>
    </message>
    <message>
        <source>time</source>
        <comment>what the ruler is in; short</comment>
        <extracomment>studio/ui/waveform/unit_button.py</extracomment>
        <translation>temps</translation>
    </message>
    <message>
        <source>smp</source>
        <comment>samples: what the ruler is in; at most four letters</comment>
        <extracomment>studio/ui/waveform/unit_button.py</extracomment>
        <translation>éch.</translation>
    </message>
    <message>
        <source>Ruler in time</source>
        <extracomment>studio/ui/waveform/unit_button.py</extracomment>
        <translation>Règle en temps</translation>
    </message>
    <message>
        <source>Ruler in samples</source>
        <extracomment>studio/ui/waveform/unit_button.py</extracomment>
        <translation>Règle en échantillons</translation>
    </message>
    <message>
        <source>Copy</source>
        <comment>to the clipboard</comment>
        <extracomment>studio/ui/widgets/details.py</extracomment>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Level</source>
        <comment>of the sound</comment>
        <extracomment>studio/ui/widgets/meter.py</extracomment>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>peak {level:.0f} dB</source>
        <extracomment>studio/ui/widgets/meter.py</extracomment>
        <translation>crête {level:.0f} dB</translation>
    </message>
    <message>
        <source>Put the steps away</source>
        <extracomment>studio/ui/widgets/steps_strip.py</extracomment>
        <translation>Replier les étapes</translation>
    </message>
    <message>
        <source>Show the steps, {number} of {count}</source>
        <extracomment>studio/ui/widgets/steps_strip.py</extracomment>
        <translation>Afficher les étapes, {number} sur {count}</translation>
    </message>
    <message>
        <source>Step {number} of {count}: {words}</source>
        <extracomment>studio/ui/widgets/steps_strip.py</extracomment>
        <translation>Étape {number} sur {count}&#xa0;: {words}</translation>
    </message>
    <message>
        <source>January</source>
        <extracomment>studio/ui/widgets/time_text.py</extracomment>
        <translation>janvier</translation>
    </message>
    <message>
        <source>February</source>
        <extracomment>studio/ui/widgets/time_text.py</extracomment>
        <translation>février</translation>
    </message>
    <message>
        <source>March</source>
        <extracomment>studio/ui/widgets/time_text.py</extracomment>
        <translation>mars</translation>
    </message>
    <message>
        <source>April</source>
        <extracomment>studio/ui/widgets/time_text.py</extracomment>
        <translation>avril</translation>
    </message>
    <message>
        <source>May</source>
        <comment>the month</comment>
        <extracomment>studio/ui/widgets/time_text.py</extracomment>
        <translation>mai</translation>
    </message>
    <message>
        <source>June</source>
        <extracomment>studio/ui/widgets/time_text.py</extracomment>
        <translation>juin</translation>
    </message>
    <message>
        <source>July</source>
        <extracomment>studio/ui/widgets/time_text.py</extracomment>
        <translation>juillet</translation>
    </message>
    <message>
        <source>August</source>
        <extracomment>studio/ui/widgets/time_text.py</extracomment>
        <translation>août</translation>
    </message>
    <message>
        <source>September</source>
        <extracomment>studio/ui/widgets/time_text.py</extracomment>
        <translation>septembre</translation>
    </message>
    <message>
        <source>October</source>
        <extracomment>studio/ui/widgets/time_text.py</extracomment>
        <translation>octobre</translation>
    </message>
    <message>
        <source>November</source>
        <extracomment>studio/ui/widgets/time_text.py</extracomment>
        <translation>novembre</translation>
    </message>
    <message>
        <source>December</source>
        <extracomment>studio/ui/widgets/time_text.py</extracomment>
        <translation>décembre</translation>
    </message>
    <message>
        <source>{time} left</source>
        <extracomment>studio/ui/widgets/time_text.py</extracomment>
        <translation>encore {time}</translation>
    </message>
    <message numerus="yes">
        <source>{count} minutes {seconds}</source>
        <extracomment>studio/ui/widgets/time_text.py; of one: {count} minute {seconds}</extracomment>
        <translation>
            <numerusform>{count} minute {seconds}</numerusform>
            <numerusform>{count} minutes {seconds}</numerusform>
        </translation>
    </message>
    <message>
        <source>{day} {month} {year}</source>
        <comment>a date</comment>
        <extracomment>studio/ui/widgets/time_text.py</extracomment>
        <translation>{day} {month} {year}</translation>
    </message>
    <message>
        <source>Wheel of {name}</source>
        <extracomment>studio/ui/widgets/wheel.py</extracomment>
        <translation>Roue&#xa0;: {name}</translation>
    </message>
    <message>
        <source>A warm, open voice with an easy smile in it, at home in stories and in everyday explanations.</source>
        <comment>what a voice is like</comment>
        <extracomment>studio/engine/data/catalogue.json</extracomment>
        <translation>Une voix chaude et ouverte, le sourire facile, à l’aise dans les histoires comme dans les explications du quotidien.</translation>
    </message>
    <message>
        <source>A relaxed, low voice with a little grain, good company for long narration.</source>
        <comment>what a voice is like</comment>
        <extracomment>studio/engine/data/catalogue.json</extracomment>
        <translation>Une voix grave et détendue, avec un peu de grain, bonne compagne des longues narrations.</translation>
    </message>
    <message>
        <source>A confident, lively voice with crisp consonants; carries adverts and announcements.</source>
        <comment>what a voice is like</comment>
        <extracomment>studio/engine/data/catalogue.json</extracomment>
        <translation>Une voix assurée et vive, aux consonnes nettes&#x202f;; elle porte publicités et annonces.</translation>
    </message>
    <message>
        <source>A bright, well-spoken British voice, even and clear enough for lessons and audiobooks.</source>
        <comment>what a voice is like</comment>
        <extracomment>studio/engine/data/catalogue.json</extracomment>
        <translation>Une voix britannique claire et soignée, assez égale et nette pour les cours et les livres audio.</translation>
    </message>
    <message>
        <source>An energetic, strong voice with lively swings of pitch; made for trailers and sport.</source>
        <comment>what a voice is like</comment>
        <extracomment>studio/engine/data/catalogue.json</extracomment>
        <translation>Une voix forte et énergique, aux vifs écarts de hauteur&#x202f;; faite pour les bandes-annonces et le sport.</translation>
    </message>
    <message>
        <source>A slow, breathy near-whisper, as if spoken close to your ear.</source>
        <comment>what a voice is like</comment>
        <extracomment>studio/engine/data/catalogue.json</extracomment>
        <translation>Presque un murmure, lent et soufflé, comme dit tout près de l’oreille.</translation>
    </message>
    <message>
        <source>A clear, friendly voice at a brisk pace, for guides, help pages and telephone menus.</source>
        <comment>what a voice is like</comment>
        <extracomment>studio/engine/data/catalogue.json</extracomment>
        <translation>Une voix claire et aimable, au débit alerte, pour guides, pages d’aide et serveurs vocaux.</translation>
    </message>
    <message>
        <source>A gentle, rounded British voice that takes its time, for documentaries and bedtime stories.</source>
        <comment>what a voice is like</comment>
        <extracomment>studio/engine/data/catalogue.json</extracomment>
        <translation>Une voix britannique douce et ronde qui prend son temps, pour documentaires et histoires du soir.</translation>
    </message>
    <message>
        <source>A quick, playful voice, the fastest talker here; fits games and short clips.</source>
        <comment>what a voice is like</comment>
        <extracomment>studio/engine/data/catalogue.json</extracomment>
        <translation>Une voix rapide et joueuse, la plus bavarde d’ici&#x202f;; parfaite pour les jeux et les formats courts.</translation>
    </message>
    <message>
        <source>A smooth, rounded voice that moves along quickly without losing a word.</source>
        <comment>what a voice is like</comment>
        <extracomment>studio/engine/data/catalogue.json</extracomment>
        <translation>Une voix lisse et ronde qui avance vite sans perdre un mot.</translation>
    </message>
    <message>
        <source>A composed, full British voice with a steady melody, suited to news and company films.</source>
        <comment>what a voice is like</comment>
        <extracomment>studio/engine/data/catalogue.json</extracomment>
        <translation>Une voix britannique pleine et posée, à la mélodie régulière, pour l’actualité et les films d’entreprise.</translation>
    </message>
    <message>
        <source>A soft, dark-toned voice with an animated melody, for dialogue and explainers.</source>
        <comment>what a voice is like</comment>
        <extracomment>studio/engine/data/catalogue.json</extracomment>
        <translation>Une voix douce au timbre sombre, à la mélodie animée, pour dialogues et explications.</translation>
    </message>
    <message>
        <source>A low, firm voice that gets to the point; suits instructions and business.</source>
        <comment>what a voice is like</comment>
        <extracomment>studio/engine/data/catalogue.json</extracomment>
        <translation>Une voix grave et ferme qui va droit au but&#x202f;; pour les consignes et les affaires.</translation>
    </message>
    <message>
        <source>A high, expressive British voice with wide swings, for characters and children&apos;s books.</source>
        <comment>what a voice is like</comment>
        <extracomment>studio/engine/data/catalogue.json</extracomment>
        <translation>Une voix britannique aiguë et expressive, aux grands écarts, pour personnages et livres d’enfants.</translation>
    </message>
    <message>
        <source>A plain, direct voice with little melody, for notices and quick reads.</source>
        <comment>what a voice is like</comment>
        <extracomment>studio/engine/data/catalogue.json</extracomment>
        <translation>Une voix simple et directe, peu mélodieuse, pour les avis et les lectures rapides.</translation>
    </message>
    <message>
        <source>A young, bubbly voice, bright and full of ups and downs.</source>
        <comment>what a voice is like</comment>
        <extracomment>studio/engine/data/catalogue.json</extracomment>
        <translation>Une voix jeune et pétillante, claire et pleine de hauts et de bas.</translation>
    </message>
    <message>
        <source>A calm, level British voice, reliable for news and reports.</source>
        <comment>what a voice is like</comment>
        <extracomment>studio/engine/data/catalogue.json</extracomment>
        <translation>Une voix britannique calme et égale, sûre pour l’actualité et les reportages.</translation>
    </message>
    <message>
        <source>The deepest voice here: slow, dark and smooth, for trailers and late-night radio.</source>
        <comment>what a voice is like</comment>
        <extracomment>studio/engine/data/catalogue.json</extracomment>
        <translation>La voix la plus grave d’ici&#xa0;: lente, sombre et lisse, pour bandes-annonces et radio de nuit.</translation>
    </message>
    <message>
        <source>A soft, low voice with a thoughtful melody, pleasant for meditations and essays.</source>
        <comment>what a voice is like</comment>
        <extracomment>studio/engine/data/catalogue.json</extracomment>
        <translation>Une voix douce et grave à la mélodie pensive, agréable pour méditations et essais.</translation>
    </message>
    <message>
        <source>A delicate, unhurried British voice with a lilting melody.</source>
        <comment>what a voice is like</comment>
        <extracomment>studio/engine/data/catalogue.json</extracomment>
        <translation>Une voix britannique délicate et sans hâte, à la mélodie chantante.</translation>
    </message>
    <message>
        <source>A youthful voice with a lively melody, good for podcasts and product tours.</source>
        <comment>what a voice is like</comment>
        <extracomment>studio/engine/data/catalogue.json</extracomment>
        <translation>Une voix jeune à la mélodie vive, pour podcasts et présentations de produits.</translation>
    </message>
    <message>
        <source>A cool, mellow voice on the low side, easy to listen to for a long time.</source>
        <comment>what a voice is like</comment>
        <extracomment>studio/engine/data/catalogue.json</extracomment>
        <translation>Une voix feutrée et tranquille, plutôt grave, facile à écouter longtemps.</translation>
    </message>
    <message>
        <source>A slow British storyteller with crisp, airy consonants and room between the words.</source>
        <comment>what a voice is like</comment>
        <extracomment>studio/engine/data/catalogue.json</extracomment>
        <translation>Un conteur britannique lent, aux consonnes nettes et aériennes, avec de l’espace entre les mots.</translation>
    </message>
    <message>
        <source>A low, level-headed voice, smooth and patient; suits tutorials.</source>
        <comment>what a voice is like</comment>
        <extracomment>studio/engine/data/catalogue.json</extracomment>
        <translation>Une voix grave et réfléchie, lisse et patiente&#x202f;; pour les tutoriels.</translation>
    </message>
    <message>
        <source>A deep, gravelly British voice with hardly any melody, dry and serious.</source>
        <comment>what a voice is like</comment>
        <extracomment>studio/engine/data/catalogue.json</extracomment>
        <translation>Une voix britannique profonde et rocailleuse, presque sans mélodie, sèche et sérieuse.</translation>
    </message>
    <message>
        <source>A bright, matter-of-fact voice, neutral in feeling and easy to follow.</source>
        <comment>what a voice is like</comment>
        <extracomment>studio/engine/data/catalogue.json</extracomment>
        <translation>Une voix claire et factuelle, neutre d’émotion et facile à suivre.</translation>
    </message>
    <message>
        <source>A measured, dark voice that leaves space, for reflective narration.</source>
        <comment>what a voice is like</comment>
        <extracomment>studio/engine/data/catalogue.json</extracomment>
        <translation>Une voix sombre et mesurée qui laisse de l’espace, pour les narrations méditatives.</translation>
    </message>
    <message>
        <source>An old, rough, jolly voice with enormous swings of pitch: a character, not a narrator.</source>
        <comment>what a voice is like</comment>
        <extracomment>studio/engine/data/catalogue.json</extracomment>
        <translation>Une vieille voix rude et joviale, aux énormes écarts de hauteur&#xa0;: un personnage, pas un narrateur.</translation>
    </message>
    <message>
        <source>A clear, composed French voice with an even melody, for reading aloud and lessons.</source>
        <comment>what a voice is like</comment>
        <extracomment>studio/engine/data/catalogue.json</extracomment>
        <translation>Une voix française claire et posée, à la mélodie égale, pour la lecture à voix haute et les cours.</translation>
    </message>
    <message>
        <source>A bright, direct Spanish voice at a good pace, for guides and news.</source>
        <comment>what a voice is like</comment>
        <extracomment>studio/engine/data/catalogue.json</extracomment>
        <translation>Une voix espagnole claire et directe, au bon rythme, pour guides et actualité.</translation>
    </message>
    <message>
        <source>A friendly, steady Spanish voice of medium depth, for narration and explanations.</source>
        <comment>what a voice is like</comment>
        <extracomment>studio/engine/data/catalogue.json</extracomment>
        <translation>Une voix espagnole aimable et régulière, de hauteur moyenne, pour narrations et explications.</translation>
    </message>
    <message>
        <source>A rough, hearty Spanish voice with a lively melody, for characters and adverts.</source>
        <comment>what a voice is like</comment>
        <extracomment>studio/engine/data/catalogue.json</extracomment>
        <translation>Une voix espagnole rude et chaleureuse, à la mélodie vive, pour personnages et publicités.</translation>
    </message>
    <message>
        <source>A high, clear Italian voice with plenty of presence, for announcements and lessons.</source>
        <comment>what a voice is like</comment>
        <extracomment>studio/engine/data/catalogue.json</extracomment>
        <translation>Une voix italienne aiguë et claire, très présente, pour annonces et cours.</translation>
    </message>
    <message>
        <source>A deep, calm Italian voice, dark and smooth, for documentaries.</source>
        <comment>what a voice is like</comment>
        <extracomment>studio/engine/data/catalogue.json</extracomment>
        <translation>Une voix italienne grave et calme, sombre et lisse, pour les documentaires.</translation>
    </message>
    <message>
        <source>A bright, natural Brazilian voice of medium height, for narration and lessons.</source>
        <comment>what a voice is like</comment>
        <extracomment>studio/engine/data/catalogue.json</extracomment>
        <translation>Une voix brésilienne claire et naturelle, de hauteur moyenne, pour narrations et cours.</translation>
    </message>
    <message>
        <source>A friendly, steady Brazilian voice of medium depth, for news and explanations.</source>
        <comment>what a voice is like</comment>
        <extracomment>studio/engine/data/catalogue.json</extracomment>
        <translation>Une voix brésilienne aimable et régulière, plutôt médium, pour actualité et explications.</translation>
    </message>
    <message>
        <source>A rough, hearty Brazilian voice with a lively melody, for characters and adverts.</source>
        <comment>what a voice is like</comment>
        <extracomment>studio/engine/data/catalogue.json</extracomment>
        <translation>Une voix brésilienne rude et chaleureuse, à la mélodie vive, pour personnages et publicités.</translation>
    </message>
    <message>
        <source>A high, gentle Hindi voice, rounded and unhurried.</source>
        <comment>what a voice is like</comment>
        <extracomment>studio/engine/data/catalogue.json</extracomment>
        <translation>Une voix hindi aiguë et douce, ronde et sans hâte.</translation>
    </message>
    <message>
        <source>A warm, flowing Hindi voice of medium height, for narration and help lines.</source>
        <comment>what a voice is like</comment>
        <extracomment>studio/engine/data/catalogue.json</extracomment>
        <translation>Une voix hindi chaude et fluide, de hauteur moyenne, pour narrations et lignes d’assistance.</translation>
    </message>
    <message>
        <source>A dark Hindi voice with an expressive melody, for stories.</source>
        <comment>what a voice is like</comment>
        <extracomment>studio/engine/data/catalogue.json</extracomment>
        <translation>Une voix hindi sombre, à la mélodie expressive, pour les histoires.</translation>
    </message>
    <message>
        <source>A soft, steady Hindi voice, dark in tone, for explanations.</source>
        <comment>what a voice is like</comment>
        <extracomment>studio/engine/data/catalogue.json</extracomment>
        <translation>Une voix hindi douce et régulière, au timbre sombre, pour les explications.</translation>
    </message>
    <message>
        <source>A full, present Mandarin voice with an even pace, for reading aloud.</source>
        <comment>what a voice is like</comment>
        <extracomment>studio/engine/data/catalogue.json</extracomment>
        <translation>Une voix mandarine pleine et présente, au rythme égal, pour la lecture à voix haute.</translation>
    </message>
    <message>
        <source>A soft, unhurried Mandarin voice, smooth and high.</source>
        <comment>what a voice is like</comment>
        <extracomment>studio/engine/data/catalogue.json</extracomment>
        <translation>Une voix mandarine douce et sans hâte, lisse et aiguë.</translation>
    </message>
    <message>
        <source>A crisp, lively Mandarin voice with sharp consonants, for programmes and adverts.</source>
        <comment>what a voice is like</comment>
        <extracomment>studio/engine/data/catalogue.json</extracomment>
        <translation>Une voix mandarine nette et vive, aux consonnes tranchantes, pour émissions et publicités.</translation>
    </message>
    <message>
        <source>A very high, quick Mandarin voice, young and cheerful.</source>
        <comment>what a voice is like</comment>
        <extracomment>studio/engine/data/catalogue.json</extracomment>
        <translation>Une voix mandarine très aiguë et rapide, jeune et gaie.</translation>
    </message>
    <message>
        <source>A light, quick Mandarin voice, for vlogs and tours.</source>
        <comment>what a voice is like</comment>
        <extracomment>studio/engine/data/catalogue.json</extracomment>
        <translation>Une voix mandarine légère et rapide, pour vlogs et visites guidées.</translation>
    </message>
    <message>
        <source>A deep, strong Mandarin voice, for sport and trailers.</source>
        <comment>what a voice is like</comment>
        <extracomment>studio/engine/data/catalogue.json</extracomment>
        <translation>Une voix mandarine grave et forte, pour le sport et les bandes-annonces.</translation>
    </message>
    <message>
        <source>A dry, quick Mandarin voice with a rough edge, for news.</source>
        <comment>what a voice is like</comment>
        <extracomment>studio/engine/data/catalogue.json</extracomment>
        <translation>Une voix mandarine sèche et rapide, un peu rugueuse, pour l’actualité.</translation>
    </message>
    <message>
        <source>A bright, boyish Mandarin voice, high enough for a child in a story.</source>
        <comment>what a voice is like</comment>
        <extracomment>studio/engine/data/catalogue.json</extracomment>
        <translation>Une voix mandarine claire et juvénile, assez aiguë pour un enfant dans une histoire.</translation>
    </message>
    <message>
        <source>A high, clear Japanese voice with an even melody, for reading aloud.</source>
        <comment>what a voice is like</comment>
        <extracomment>studio/engine/data/catalogue.json</extracomment>
        <translation>Une voix japonaise aiguë et claire, à la mélodie égale, pour la lecture à voix haute.</translation>
    </message>
    <message>
        <source>A quiet Japanese storyteller, rounded and unhurried.</source>
        <comment>what a voice is like</comment>
        <extracomment>studio/engine/data/catalogue.json</extracomment>
        <translation>Une voix de conte japonaise, discrète, ronde et sans hâte.</translation>
    </message>
    <message>
        <source>A small, sweet Japanese voice, for characters in stories.</source>
        <comment>what a voice is like</comment>
        <extracomment>studio/engine/data/catalogue.json</extracomment>
        <translation>Une petite voix japonaise toute douce, pour les personnages d’histoires.</translation>
    </message>
    <message>
        <source>The highest voice here: a childlike Japanese storyteller with wide swings.</source>
        <comment>what a voice is like</comment>
        <extracomment>studio/engine/data/catalogue.json</extracomment>
        <translation>La voix la plus aiguë d’ici&#xa0;: une voix de conte japonaise, enfantine, aux grands écarts.</translation>
    </message>
    <message>
        <source>A deep, calm Japanese voice, dark in tone, for narration.</source>
        <comment>what a voice is like</comment>
        <extracomment>studio/engine/data/catalogue.json</extracomment>
        <translation>Une voix japonaise grave et calme, au timbre sombre, pour la narration.</translation>
    </message>
    <message>
        <source>A clear voice mixed from French and English ones; its German has a foreign accent.</source>
        <comment>what a voice is like</comment>
        <extracomment>studio/engine/data/catalogue.json</extracomment>
        <translation>Une voix claire issue d’un mélange de voix françaises et anglaises&#x202f;; son allemand a un accent étranger.</translation>
    </message>
    <message>
        <source>A calm, low voice mixed from English and Spanish ones; its German has a foreign accent.</source>
        <comment>what a voice is like</comment>
        <extracomment>studio/engine/data/catalogue.json</extracomment>
        <translation>Une voix calme et grave issue d’un mélange de voix anglaises et espagnoles&#x202f;; son allemand a un accent étranger.</translation>
    </message>
    <message>
        <source>A friendly voice mixed from English and French ones; its Dutch has a foreign accent.</source>
        <comment>what a voice is like</comment>
        <extracomment>studio/engine/data/catalogue.json</extracomment>
        <translation>Une voix aimable issue d’un mélange de voix anglaises et françaises&#x202f;; son néerlandais a un accent étranger.</translation>
    </message>
    <message>
        <source>A steady voice mixed from English ones; its Dutch has a foreign accent.</source>
        <comment>what a voice is like</comment>
        <extracomment>studio/engine/data/catalogue.json</extracomment>
        <translation>Une voix régulière issue d’un mélange de voix anglaises&#x202f;; son néerlandais a un accent étranger.</translation>
    </message>
    <message>
        <source>A light voice mixed from English and French ones; its Swedish has a foreign accent.</source>
        <comment>what a voice is like</comment>
        <extracomment>studio/engine/data/catalogue.json</extracomment>
        <translation>Une voix légère issue d’un mélange de voix anglaises et françaises&#x202f;; son suédois a un accent étranger.</translation>
    </message>
    <message>
        <source>A low, even voice mixed from English ones; its Swedish has a foreign accent.</source>
        <comment>what a voice is like</comment>
        <extracomment>studio/engine/data/catalogue.json</extracomment>
        <translation>Une voix grave et égale issue d’un mélange de voix anglaises&#x202f;; son suédois a un accent étranger.</translation>
    </message>
    <message>
        <source>A warm voice mixed from English and Spanish ones; its Russian has a foreign accent.</source>
        <comment>what a voice is like</comment>
        <extracomment>studio/engine/data/catalogue.json</extracomment>
        <translation>Une voix chaude issue d’un mélange de voix anglaises et espagnoles&#x202f;; son russe a un accent étranger.</translation>
    </message>
    <message>
        <source>A deep voice mixed from English and Italian ones; its Russian has a foreign accent.</source>
        <comment>what a voice is like</comment>
        <extracomment>studio/engine/data/catalogue.json</extracomment>
        <translation>Une voix profonde issue d’un mélange de voix anglaises et italiennes&#x202f;; son russe a un accent étranger.</translation>
    </message>
    <message>
        <source>A clear voice mixed from English and Italian ones; its Polish has a foreign accent.</source>
        <comment>what a voice is like</comment>
        <extracomment>studio/engine/data/catalogue.json</extracomment>
        <translation>Une voix claire issue d’un mélange de voix anglaises et italiennes&#x202f;; son polonais a un accent étranger.</translation>
    </message>
    <message>
        <source>An even voice mixed from English and Spanish ones; its Polish has a foreign accent.</source>
        <comment>what a voice is like</comment>
        <extracomment>studio/engine/data/catalogue.json</extracomment>
        <translation>Une voix égale issue d’un mélange de voix anglaises et espagnoles&#x202f;; son polonais a un accent étranger.</translation>
    </message>
    <message>
        <source>A soft voice mixed from Japanese and English ones; its Korean has a foreign accent.</source>
        <comment>what a voice is like</comment>
        <extracomment>studio/engine/data/catalogue.json</extracomment>
        <translation>Une voix douce issue d’un mélange de voix japonaises et anglaises&#x202f;; son coréen a un accent étranger.</translation>
    </message>
    <message>
        <source>A calm voice mixed from Japanese and English ones; its Korean has a foreign accent.</source>
        <comment>what a voice is like</comment>
        <extracomment>studio/engine/data/catalogue.json</extracomment>
        <translation>Une voix calme issue d’un mélange de voix japonaises et anglaises&#x202f;; son coréen a un accent étranger.</translation>
    </message>
    <message>
        <source>A friendly voice mixed from English and Spanish ones; its Turkish has a foreign accent.</source>
        <comment>what a voice is like</comment>
        <extracomment>studio/engine/data/catalogue.json</extracomment>
        <translation>Une voix aimable issue d’un mélange de voix anglaises et espagnoles&#x202f;; son turc a un accent étranger.</translation>
    </message>
    <message>
        <source>A steady voice mixed from English and Spanish ones; its Turkish has a foreign accent.</source>
        <comment>what a voice is like</comment>
        <extracomment>studio/engine/data/catalogue.json</extracomment>
        <translation>Une voix régulière issue d’un mélange de voix anglaises et espagnoles&#x202f;; son turc a un accent étranger.</translation>
    </message>
    <message>
        <source>Record</source>
        <extracomment>studio/ui/tabs/voices/make/microphone_part.py</extracomment>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Microphone</source>
        <extracomment>studio/ui/recording/popover.py</extracomment>
        <translation>Micro</translation>
    </message>
    <message>
        <source>Channels</source>
        <extracomment>studio/ui/recording/popover.py</extracomment>
        <translation>Canaux</translation>
    </message>
    <message>
        <source>At once</source>
        <extracomment>studio/ui/recording/popover.py</extracomment>
        <translation>Tout de suite</translation>
    </message>
    <message>
        <source>Hear the count</source>
        <extracomment>studio/ui/recording/popover.py</extracomment>
        <translation>Entendre le décompte</translation>
    </message>
    <message>
        <source>Hear yourself</source>
        <extracomment>studio/ui/recording/popover.py</extracomment>
        <translation>S’entendre</translation>
    </message>
    <message>
        <source>Open settings</source>
        <extracomment>studio/ui/recording/popover.py</extracomment>
        <translation>Ouvrir les réglages</translation>
    </message>
    <message>
        <source>Record (R)</source>
        <extracomment>studio/ui/recording/popover.py</extracomment>
        <translation>Enregistrer (R)</translation>
    </message>
    <message>
        <source>Level</source>
        <extracomment>studio/core/seam_wording.py</extracomment>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Say something. Nothing is heard yet.</source>
        <extracomment>studio/ui/recording/wording.py</extracomment>
        <translation>Dites quelque chose. On n’entend encore rien.</translation>
    </message>
    <message>
        <source>Too quiet. Come closer, or turn the microphone up.</source>
        <extracomment>studio/ui/recording/wording.py</extracomment>
        <translation>Trop faible. Rapprochez-vous, ou montez le micro.</translation>
    </message>
    <message>
        <source>This level is good.</source>
        <extracomment>studio/ui/recording/wording.py</extracomment>
        <translation>Ce niveau est bon.</translation>
    </message>
    <message>
        <source>A little loud. Move back, or turn the microphone down.</source>
        <extracomment>studio/ui/recording/wording.py</extracomment>
        <translation>Un peu fort. Reculez, ou baissez le micro.</translation>
    </message>
    <message>
        <source>Too loud, it distorts. Move back, or turn the microphone down.</source>
        <extracomment>studio/ui/recording/wording.py</extracomment>
        <translation>Trop fort, ça sature. Reculez, ou baissez le micro.</translation>
    </message>
    <message>
        <source>Too loud, it distorts</source>
        <extracomment>studio/ui/recording/wording.py</extracomment>
        <translation>Trop fort, ça sature</translation>
    </message>
    <message>
        <source>Mono</source>
        <extracomment>studio/ui/recording/wording.py</extracomment>
        <translation>Mono</translation>
    </message>
    <message>
        <source>Stereo</source>
        <extracomment>studio/ui/recording/wording.py</extracomment>
        <translation>Stéréo</translation>
    </message>
    <message>
        <source>You hear yourself about 0.2 s late; use headphones. It is never recorded, and off again afterwards: through loudspeakers the microphone would hear itself.</source>
        <extracomment>studio/ui/recording/wording.py</extracomment>
        <translation>Vous vous entendez avec environ 0,2&#xa0;s de retard&#x202f;; utilisez un casque. Ce retour n’est jamais enregistré, et il est coupé ensuite&#xa0;: avec des haut-parleurs, le micro se capterait lui-même.</translation>
    </message>
    <message>
        <source>There is nothing to hear it through: plug in headphones.</source>
        <extracomment>studio/ui/recording/wording.py</extracomment>
        <translation>Rien ne permet de l’écouter&#xa0;: branchez un casque.</translation>
    </message>
    <message>
        <source>Recording</source>
        <extracomment>studio/ui/tabs/convert/recording_bar.py</extracomment>
        <translation>Enregistrement</translation>
    </message>
    <message>
        <source>New recording</source>
        <extracomment>studio/ui/recordings.py</extracomment>
        <translation>Nouvel enregistrement</translation>
    </message>
    <message>
        <source>what was recorded until then</source>
        <extracomment>studio/ui/recordings.py</extracomment>
        <translation>ce qui était enregistré jusque-là</translation>
    </message>
    <message>
        <source>Spends only after you have seen the price.</source>
        <extracomment>studio/ui/speaker.py</extracomment>
        <translation>Ne dépense rien avant que vous ayez vu le prix.</translation>
    </message>
    <message>
        <source>Removing the connection</source>
        <extracomment>studio/ui/speaker.py</extracomment>
        <translation>Retrait de la connexion</translation>
    </message>
    <message>
        <source>Testing the connection</source>
        <extracomment>studio/ui/speaker.py</extracomment>
        <translation>Test de la connexion</translation>
    </message>
    <message>
        <source>Getting ready</source>
        <extracomment>studio/ui/speaker.py</extracomment>
        <translation>En préparation</translation>
    </message>
    <message>
        <source>Ready</source>
        <extracomment>studio/core/dataset_judgement.py</extracomment>
        <translation>Prêt</translation>
    </message>
    <message numerus="yes">
        <source>{count} recordings were still running when the studio closed: {recordings}.</source>
        <extracomment>studio/ui/recording/leftovers.py; of one: A recording was still running when the studio closed: {recordings}.</extracomment>
        <translation>
            <numerusform>Un enregistrement était encore en cours à la fermeture du studio&#xa0;: {recordings}.</numerusform>
            <numerusform>{count} enregistrements étaient encore en cours à la fermeture du studio&#xa0;: {recordings}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Safe: all of them but the last moment.</source>
        <extracomment>studio/ui/recording/leftovers.py; of one: Safe: all of it but the last moment.</extracomment>
        <translation>
            <numerusform>En sécurité&#xa0;: tout, sauf le dernier instant.</numerusform>
            <numerusform>En sécurité&#xa0;: tous, sauf leur dernier instant.</numerusform>
        </translation>
    </message>
    <message>
        <source>Level: {verdict}</source>
        <extracomment>studio/ui/recording/popover.py</extracomment>
        <translation>Niveau&#xa0;: {verdict}</translation>
    </message>
    <message>
        <source>Record</source>
        <comment>sound</comment>
        <extracomment>studio/ui/recording/popover.py</extracomment>
        <translation>Enregistrer</translation>
    </message>
    <message numerus="yes">
        <source>After {count} seconds</source>
        <extracomment>studio/ui/recording/popover.py; of one: After {count} second</extracomment>
        <translation>
            <numerusform>Après {count} seconde</numerusform>
            <numerusform>Après {count} secondes</numerusform>
        </translation>
    </message>
    <message>
        <source>Start</source>
        <comment>when the recording begins</comment>
        <extracomment>studio/ui/recording/popover.py</extracomment>
        <translation>Démarrer</translation>
    </message>
    <message>
        <source>Monitor</source>
        <comment>hearing oneself while recording</comment>
        <extracomment>studio/ui/recording/popover.py</extracomment>
        <translation>Retour casque</translation>
    </message>
    <message>
        <source>Level</source>
        <comment>how loud the microphone is</comment>
        <extracomment>studio/ui/recording/popover.py</extracomment>
        <translation>Niveau</translation>
    </message>
    <message numerus="yes">
        <source>Recording starts in {count} seconds</source>
        <extracomment>studio/ui/recording/popover.py; of one: Recording starts in {count} second</extracomment>
        <translation>
            <numerusform>L’enregistrement démarre dans {count} seconde</numerusform>
            <numerusform>L’enregistrement démarre dans {count} secondes</numerusform>
        </translation>
    </message>
    <message>
        <source>stereo</source>
        <extracomment>studio/ui/recording/session.py</extracomment>
        <translation>stéréo</translation>
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
        <translation>Gauche seul</translation>
    </message>
    <message>
        <source>Right alone</source>
        <comment>the right channel and no other</comment>
        <extracomment>studio/ui/recording/wording.py</extracomment>
        <translation>Droit seul</translation>
    </message>
    <message>
        <source>Recording</source>
        <comment>it goes on now</comment>
        <extracomment>studio/ui/recording/wording.py</extracomment>
        <translation>Enregistrement</translation>
    </message>
    <message>
        <source>Starting in {seconds}</source>
        <extracomment>studio/ui/recording/wording.py</extracomment>
        <translation>Démarrage dans {seconds}</translation>
    </message>
    <message>
        <source>Paused</source>
        <comment>a recording</comment>
        <extracomment>studio/ui/recordings.py</extracomment>
        <translation>En pause</translation>
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
        <translation>Redémarrage</translation>
    </message>
    <message>
        <source>Not running</source>
        <extracomment>studio/ui/speaker.py</extracomment>
        <translation>À l’arrêt</translation>
    </message>
    <message>
        <source>Not tested</source>
        <extracomment>studio/ui/speaker.py</extracomment>
        <translation>Non testé</translation>
    </message>
    <message>
        <source>Key refused</source>
        <extracomment>studio/ui/speaker.py</extracomment>
        <translation>Clé refusée</translation>
    </message>
    <message>
        <source>Key missing</source>
        <extracomment>studio/ui/speaker.py</extracomment>
        <translation>Clé manquante</translation>
    </message>
    <message>
        <source>Not reachable</source>
        <extracomment>studio/ui/speaker.py</extracomment>
        <translation>Injoignable</translation>
    </message>
    <message>
        <source>testing…</source>
        <comment>beside the name of a service</comment>
        <extracomment>studio/ui/speaker.py</extracomment>
        <translation>test en cours…</translation>
    </message>
    <message>
        <source>not tested</source>
        <comment>beside the name of a service</comment>
        <extracomment>studio/ui/speaker.py</extracomment>
        <translation>non testé</translation>
    </message>
    <message>
        <source>key refused</source>
        <comment>beside the name of a service</comment>
        <extracomment>studio/ui/speaker.py</extracomment>
        <translation>clé refusée</translation>
    </message>
    <message>
        <source>key missing</source>
        <comment>beside the name of a service</comment>
        <extracomment>studio/ui/speaker.py</extracomment>
        <translation>clé manquante</translation>
    </message>
    <message>
        <source>not reachable</source>
        <comment>beside the name of a service</comment>
        <extracomment>studio/ui/speaker.py</extracomment>
        <translation>injoignable</translation>
    </message>
    <message>
        <source>Free, private, works without a network.</source>
        <extracomment>studio/ui/speaker.py</extracomment>
        <translation>Gratuit, privé, fonctionne sans réseau.</translation>
    </message>
    <message>
        <source>Not tested yet.</source>
        <extracomment>studio/ui/speaker.py</extracomment>
        <translation>Pas encore testé.</translation>
    </message>
    <message>
        <source>It asks for a key, and none is kept here.</source>
        <extracomment>studio/ui/speaker.py</extracomment>
        <translation>Le service demande une clé, et aucune n’est conservée ici.</translation>
    </message>
    <message>
        <source>It does not answer at its address.</source>
        <extracomment>studio/ui/speaker.py</extracomment>
        <translation>Le service ne répond pas à son adresse.</translation>
    </message>
    <message>
        <source>While it is made</source>
        <extracomment>studio/ui/speech/delivery.py</extracomment>
        <translation>En continu</translation>
    </message>
    <message>
        <source>As one file</source>
        <extracomment>studio/ui/speech/delivery.py</extracomment>
        <translation>En un seul fichier</translation>
    </message>
    <message>
        <source>An MP3 comes as one file, and is heard when it is whole.</source>
        <extracomment>studio/ui/speech/delivery.py</extracomment>
        <translation>Un MP3 arrive en un seul fichier et s’écoute une fois complet.</translation>
    </message>
    <message>
        <source>Arrives</source>
        <extracomment>studio/ui/speech/delivery.py</extracomment>
        <translation>Réception</translation>
    </message>
    <message>
        <source>Add</source>
        <comment>a feeling</comment>
        <extracomment>studio/ui/speech/feelings.py</extracomment>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Add a feeling</source>
        <extracomment>studio/ui/speech/feelings.py</extracomment>
        <translation>Ajouter une émotion</translation>
    </message>
    <message>
        <source>Raw samples</source>
        <extracomment>studio/ui/speech/format_popover.py</extracomment>
        <translation>Échantillons bruts</translation>
    </message>
    <message>
        <source>Custom</source>
        <extracomment>studio/ui/speech/format_popover.py</extracomment>
        <translation>Personnalisé</translation>
    </message>
    <message>
        <source>Samples</source>
        <extracomment>studio/ui/speech/format_popover.py</extracomment>
        <translation>Échantillons</translation>
    </message>
    <message>
        <source>Format of new takes</source>
        <extracomment>studio/ui/speech/format_popover.py</extracomment>
        <translation>Format des nouvelles prises</translation>
    </message>
    <message>
        <source>CD, 44.1 kHz, 16-bit</source>
        <extracomment>studio/ui/speech/formats.py</extracomment>
        <translation>CD, 44,1&#xa0;kHz, 16&#xa0;bits</translation>
    </message>
    <message>
        <source>Broadcast WAV, 48 kHz, 24-bit</source>
        <extracomment>studio/ui/speech/formats.py</extracomment>
        <translation>WAV diffusion, 48&#xa0;kHz, 24&#xa0;bits</translation>
    </message>
    <message>
        <source>Podcast MP3, 128 kbit/s</source>
        <extracomment>studio/ui/speech/formats.py</extracomment>
        <translation>MP3 podcast, 128&#xa0;kbit/s</translation>
    </message>
    <message>
        <source>Telephone, µ-law, 8 kHz</source>
        <extracomment>studio/ui/speech/formats.py</extracomment>
        <translation>Téléphone, loi µ, 8&#xa0;kHz</translation>
    </message>
    <message>
        <source>Raw samples, 44.1 kHz, float</source>
        <extracomment>studio/ui/speech/formats.py</extracomment>
        <translation>Échantillons bruts, 44,1&#xa0;kHz, flottant</translation>
    </message>
    <message>
        <source>At most, in seconds</source>
        <extracomment>studio/ui/speech/limit.py</extracomment>
        <translation>Maximum, en secondes</translation>
    </message>
    <message>
        <source>no limit</source>
        <extracomment>studio/ui/speech/limit.py</extracomment>
        <translation>sans limite</translation>
    </message>
    <message>
        <source>Pause after</source>
        <extracomment>studio/ui/speech/pause.py</extracomment>
        <translation>Pause après</translation>
    </message>
    <message>
        <source>{seconds:g} s</source>
        <extracomment>studio/ui/speech/pause.py</extracomment>
        <translation>{seconds:g} s</translation>
    </message>
    <message>
        <source>{seconds:g} seconds</source>
        <extracomment>studio/ui/speech/pause.py</extracomment>
        <translation>{seconds:g} secondes</translation>
    </message>
    <message>
        <source>{seconds:g} seconds of silence after the block</source>
        <extracomment>studio/ui/speech/pause.py</extracomment>
        <translation>{seconds:g} secondes de silence après le bloc</translation>
    </message>
    <message>
        <source>You already have this take. Make another for {price}?</source>
        <extracomment>studio/ui/speech/question_bar.py</extracomment>
        <translation>Vous avez déjà cette prise. En générer une autre pour {price}&#x202f;?</translation>
    </message>
    <message>
        <source>Use the one I have</source>
        <extracomment>studio/ui/speech/question_bar.py</extracomment>
        <translation>Utiliser celle que j’ai</translation>
    </message>
    <message>
        <source>Make another</source>
        <extracomment>studio/ui/speech/question_bar.py</extracomment>
        <translation>En générer une autre</translation>
    </message>
    <message>
        <source>Question</source>
        <extracomment>studio/ui/speech/question_bar.py</extracomment>
        <translation>Question</translation>
    </message>
    <message>
        <source>Speed</source>
        <extracomment>studio/ui/speech/speed.py</extracomment>
        <translation>Vitesse</translation>
    </message>
    <message>
        <source>Which languages can be spoken is known once the voices are</source>
        <extracomment>studio/ui/speech/spoken_form.py</extracomment>
        <translation>Les langues disponibles seront connues quand les voix le seront</translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>studio/ui/dialogs/settings.py</extracomment>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Model</source>
        <extracomment>studio/ui/speech/spoken_form.py</extracomment>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Feeling</source>
        <extracomment>studio/ui/speech/spoken_form.py</extracomment>
        <translation>Émotion</translation>
    </message>
    <message>
        <source>At most</source>
        <extracomment>studio/ui/speech/spoken_form.py</extracomment>
        <translation>Maximum</translation>
    </message>
    <message>
        <source>Target</source>
        <extracomment>studio/ui/speech/spoken_form.py</extracomment>
        <translation>Cible</translation>
    </message>
    <message>
        <source>Target length, in seconds</source>
        <extracomment>studio/ui/speech/target.py</extracomment>
        <translation>Durée cible, en secondes</translation>
    </message>
    <message>
        <source>Choose the speed that comes to this length</source>
        <extracomment>studio/ui/speech/target.py</extracomment>
        <translation>Choisir la vitesse qui donne cette durée</translation>
    </message>
    <message>
        <source>32-bit float</source>
        <extracomment>studio/audio/recording.py</extracomment>
        <translation>32&#xa0;bits flottant</translation>
    </message>
    <message>
        <source>Getting ready…</source>
        <extracomment>studio/ui/starting.py</extracomment>
        <translation>Préparation…</translation>
    </message>
    <message>
        <source>Changing the voice</source>
        <extracomment>studio/services/convert.py</extracomment>
        <translation>Changement de la voix</translation>
    </message>
    <message>
        <source>50 percent</source>
        <extracomment>studio/ui/tabs/convert/announcer.py</extracomment>
        <translation>50 pour cent</translation>
    </message>
    <message>
        <source>No recordings were found there.</source>
        <extracomment>studio/ui/tabs/convert/batch/adding.py</extracomment>
        <translation>Aucun enregistrement n’a été trouvé là.</translation>
    </message>
    <message>
        <source>They are in the batch already.</source>
        <extracomment>studio/ui/tabs/convert/batch/adding.py</extracomment>
        <translation>Ils sont déjà dans le lot.</translation>
    </message>
    <message>
        <source>Looking at the files…</source>
        <extracomment>studio/ui/tabs/convert/batch/adding.py</extracomment>
        <translation>Examen des fichiers…</translation>
    </message>
    <message>
        <source>Looking at recordings</source>
        <extracomment>studio/ui/tabs/convert/batch/adding.py</extracomment>
        <translation>Examen des enregistrements</translation>
    </message>
    <message>
        <source>Stopped. Nothing was added.</source>
        <extracomment>studio/ui/tabs/convert/batch/adding.py</extracomment>
        <translation>Arrêté. Rien n’a été ajouté.</translation>
    </message>
    <message>
        <source>Choose the voices of the batch</source>
        <extracomment>studio/ui/tabs/convert/batch/document.py</extracomment>
        <translation>Choisir les voix du lot</translation>
    </message>
    <message>
        <source>Skip</source>
        <extracomment>studio/ui/tabs/convert/batch/page.py</extracomment>
        <translation>Ignorer</translation>
    </message>
    <message>
        <source>Do not skip</source>
        <extracomment>studio/ui/tabs/convert/batch/page.py</extracomment>
        <translation>Ne pas ignorer</translation>
    </message>
    <message>
        <source>Change the format of the batch</source>
        <extracomment>studio/ui/tabs/convert/batch/document.py</extracomment>
        <translation>Changer le format du lot</translation>
    </message>
    <message>
        <source>Change the names of the results</source>
        <extracomment>studio/ui/tabs/convert/batch/document.py</extracomment>
        <translation>Changer les noms des résultats</translation>
    </message>
    <message>
        <source>Add files or a folder; each is spoken by every voice you tick.</source>
        <extracomment>studio/ui/tabs/convert/batch/header.py</extracomment>
        <translation>Ajoutez des fichiers ou un dossier&#x202f;; chaque fichier est dit par toutes les voix cochées.</translation>
    </message>
    <message>
        <source>Batch</source>
        <extracomment>studio/ui/tabs/convert/batch/header.py</extracomment>
        <translation>Lot</translation>
    </message>
    <message>
        <source>Add files or folder…</source>
        <extracomment>studio/ui/tabs/convert/batch/header.py</extracomment>
        <translation>Ajouter fichiers ou dossier…</translation>
    </message>
    <message>
        <source>Results…</source>
        <extracomment>studio/ui/tabs/convert/batch/header.py</extracomment>
        <translation>Résultats…</translation>
    </message>
    <message>
        <source>Cancel all</source>
        <extracomment>studio/ui/tabs/convert/batch/header.py</extracomment>
        <translation>Tout annuler</translation>
    </message>
    <message>
        <source>Fold the batch</source>
        <extracomment>studio/ui/tabs/convert/batch/header.py</extracomment>
        <translation>Replier le lot</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>studio/ui/dialogs/inside.py</extracomment>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>No voice</source>
        <extracomment>studio/ui/tabs/convert/batch/header.py</extracomment>
        <translation>Aucune voix</translation>
    </message>
    <message>
        <source>Tick who speaks</source>
        <extracomment>studio/ui/tabs/convert/batch/header.py</extracomment>
        <translation>Cocher qui parle</translation>
    </message>
    <message>
        <source>Format, names and place of the results</source>
        <extracomment>studio/ui/tabs/convert/batch/header.py</extracomment>
        <translation>Format, noms et destination des résultats</translation>
    </message>
    <message>
        <source>Show the rows</source>
        <extracomment>studio/ui/tabs/convert/batch/header.py</extracomment>
        <translation>Afficher les lignes</translation>
    </message>
    <message>
        <source>Making…</source>
        <extracomment>studio/ui/tabs/convert/batch/page.py</extracomment>
        <translation>Génération…</translation>
    </message>
    <message>
        <source>Nothing was lost. Start makes it.</source>
        <extracomment>studio/ui/tabs/convert/batch/page.py</extracomment>
        <translation>Rien n’est perdu. Démarrer lance sa génération.</translation>
    </message>
    <message>
        <source>Add files to the batch</source>
        <extracomment>studio/ui/tabs/convert/batch/part.py</extracomment>
        <translation>Ajouter des fichiers au lot</translation>
    </message>
    <message>
        <source>Add a folder to the batch</source>
        <extracomment>studio/ui/tabs/convert/batch/part.py</extracomment>
        <translation>Ajouter un dossier au lot</translation>
    </message>
    <message>
        <source>Files…</source>
        <extracomment>studio/ui/tabs/convert/batch/part.py</extracomment>
        <translation>Fichiers…</translation>
    </message>
    <message>
        <source>A folder…</source>
        <extracomment>studio/ui/tabs/convert/batch/part.py</extracomment>
        <translation>Un dossier…</translation>
    </message>
    <message>
        <source>Choose another file</source>
        <extracomment>studio/ui/tabs/convert/batch/part.py</extracomment>
        <translation>Choisir un autre fichier</translation>
    </message>
    <message>
        <source>Add files or a folder first</source>
        <extracomment>studio/ui/tabs/convert/batch/presenter.py</extracomment>
        <translation>Ajoutez d’abord des fichiers ou un dossier</translation>
    </message>
    <message>
        <source>Tick a voice first</source>
        <extracomment>studio/ui/tabs/convert/batch/presenter.py</extracomment>
        <translation>Cochez d’abord une voix</translation>
    </message>
    <message>
        <source>Everything is made, skipped, or cannot be used</source>
        <extracomment>studio/ui/tabs/convert/batch/presenter.py</extracomment>
        <translation>Tout est généré, ignoré ou inutilisable</translation>
    </message>
    <message>
        <source>Paused. The rest waits until you go on.</source>
        <extracomment>studio/ui/tabs/convert/batch/presenter.py</extracomment>
        <translation>En pause. Le reste attend que vous repreniez.</translation>
    </message>
    <message>
        <source>Pausing…</source>
        <extracomment>studio/ui/tabs/convert/batch/presenter.py</extracomment>
        <translation>Mise en pause…</translation>
    </message>
    <message>
        <source>Pause</source>
        <extracomment>studio/ui/tabs/convert/batch/presenter.py</extracomment>
        <translation>Pause</translation>
    </message>
    <message>
        <source>What is under way is finished first</source>
        <extracomment>studio/ui/tabs/convert/batch/presenter.py</extracomment>
        <translation>Ce qui est en cours se termine d’abord</translation>
    </message>
    <message>
        <source>Resume</source>
        <extracomment>studio/ui/tabs/convert/batch/presenter.py</extracomment>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Leave it</source>
        <extracomment>studio/ui/tabs/convert/batch/presenter.py</extracomment>
        <translation>Laisser</translation>
    </message>
    <message>
        <source>Make it again</source>
        <extracomment>studio/ui/tabs/convert/batch/presenter.py</extracomment>
        <translation>Générer à nouveau</translation>
    </message>
    <message>
        <source>It can be tried again when the batch is done or paused.</source>
        <extracomment>studio/ui/tabs/convert/batch/presenter.py</extracomment>
        <translation>On pourra réessayer quand le lot sera terminé ou en pause.</translation>
    </message>
    <message>
        <source>The rest of the batch</source>
        <extracomment>studio/ui/tabs/convert/batch/presenter.py</extracomment>
        <translation>Le reste du lot</translation>
    </message>
    <message>
        <source>Names of the results</source>
        <extracomment>studio/ui/tabs/convert/batch/results_popover.py</extracomment>
        <translation>Noms des résultats</translation>
    </message>
    <message>
        <source>Results of the batch</source>
        <extracomment>studio/ui/tabs/convert/batch/results_popover.py</extracomment>
        <translation>Résultats du lot</translation>
    </message>
    <message>
        <source>Names</source>
        <extracomment>studio/ui/tabs/convert/batch/results_popover.py</extracomment>
        <translation>Noms</translation>
    </message>
    <message>
        <source>Length</source>
        <extracomment>studio/ui/tabs/convert/batch/columns.py</extracomment>
        <translation>Durée</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>studio/ui/tabs/convert/batch/columns.py</extracomment>
        <translation>État</translation>
    </message>
    <message>
        <source>Saved as</source>
        <extracomment>studio/ui/tabs/convert/batch/columns.py</extracomment>
        <translation>Sous le nom</translation>
    </message>
    <message>
        <source>Recordings of the batch</source>
        <extracomment>studio/ui/tabs/convert/batch/table.py</extracomment>
        <translation>Enregistrements du lot</translation>
    </message>
    <message>
        <source>Enter ticks the voice, or takes the tick away · Ctrl+Enter lets you hear it</source>
        <extracomment>studio/ui/tabs/convert/batch/voices_popover.py</extracomment>
        <translation>Entrée coche ou décoche la voix · Ctrl+Entrée la fait entendre</translation>
    </message>
    <message>
        <source>Voices of the batch</source>
        <extracomment>studio/ui/tabs/convert/batch/voices_popover.py</extracomment>
        <translation>Voix du lot</translation>
    </message>
    <message>
        <source>Matching the loudness</source>
        <extracomment>studio/ui/tabs/convert/comparing.py</extracomment>
        <translation>Alignement du loudness</translation>
    </message>
    <message>
        <source>press X to swap at the same spot; loudness matched</source>
        <extracomment>studio/ui/tabs/convert/controls.py</extracomment>
        <translation>appuyez sur X pour basculer au même endroit&#x202f;; loudness égalisé</translation>
    </message>
    <message>
        <source>Speak it as</source>
        <extracomment>studio/ui/tabs/convert/controls.py</extracomment>
        <translation>Dire avec</translation>
    </message>
    <message>
        <source>Heard</source>
        <extracomment>studio/ui/tabs/convert/controls.py</extracomment>
        <translation>Écoute</translation>
    </message>
    <message>
        <source>Change voice</source>
        <extracomment>studio/ui/tabs/convert/controls.py</extracomment>
        <translation>Changer la voix</translation>
    </message>
    <message>
        <source>Choose a voice</source>
        <extracomment>studio/core/script_edits.py</extracomment>
        <translation>Choisir une voix</translation>
    </message>
    <message>
        <source>Choose a take (T for the next)</source>
        <extracomment>studio/ui/tabs/convert/controls.py</extracomment>
        <translation>Choisir une prise (T pour la suivante)</translation>
    </message>
    <message>
        <source>No take yet</source>
        <extracomment>studio/ui/tabs/convert/controls.py</extracomment>
        <translation>Aucune prise</translation>
    </message>
    <message>
        <source>Swap (X)</source>
        <extracomment>studio/ui/tabs/convert/controls.py</extracomment>
        <translation>Basculer (X)</translation>
    </message>
    <message>
        <source>There is nothing to compare yet</source>
        <extracomment>studio/ui/tabs/convert/controls.py</extracomment>
        <translation>Il n’y a encore rien à comparer</translation>
    </message>
    <message>
        <source>Change the format</source>
        <extracomment>studio/ui/tabs/convert/document.py</extracomment>
        <translation>Changer le format</translation>
    </message>
    <message>
        <source>Change how it arrives</source>
        <extracomment>studio/ui/tabs/convert/document.py</extracomment>
        <translation>Changer le mode de réception</translation>
    </message>
    <message>
        <source>Drop one here, or record a line. Several, or a folder, go into the batch.</source>
        <extracomment>studio/ui/tabs/convert/empty.py</extracomment>
        <translation>Déposez-en un ici, ou enregistrez une réplique. Plusieurs fichiers, ou un dossier, vont dans le lot.</translation>
    </message>
    <message>
        <source>No recording yet</source>
        <extracomment>studio/ui/tabs/convert/empty.py</extracomment>
        <translation>Pas encore d’enregistrement</translation>
    </message>
    <message>
        <source>Opening the recording…</source>
        <extracomment>studio/ui/tabs/convert/empty.py</extracomment>
        <translation>Ouverture de l’enregistrement…</translation>
    </message>
    <message>
        <source>WAV, FLAC, MP3, M4A, AIFF, OGG and Opus. The file itself is never changed.</source>
        <extracomment>studio/ui/tabs/convert/empty.py</extracomment>
        <translation>WAV, FLAC, MP3, M4A, AIFF, OGG et Opus. Le fichier lui-même n’est jamais modifié.</translation>
    </message>
    <message>
        <source>Open a recording…</source>
        <extracomment>studio/ui/tabs/convert/empty.py</extracomment>
        <translation>Ouvrir un enregistrement…</translation>
    </message>
    <message>
        <source>Record a line</source>
        <extracomment>studio/ui/tabs/convert/empty.py</extracomment>
        <translation>Enregistrer une réplique</translation>
    </message>
    <message>
        <source>Drop a recording here, or press R and say a line</source>
        <extracomment>studio/ui/tabs/convert/first_change.py</extracomment>
        <translation>Déposez ici un enregistrement, ou appuyez sur R et dites une réplique</translation>
    </message>
    <message>
        <source>Choose who shall say it, then press Change voice</source>
        <extracomment>studio/ui/tabs/convert/first_change.py</extracomment>
        <translation>Choisissez qui doit la dire, puis cliquez sur Changer la voix</translation>
    </message>
    <message>
        <source>Press X to swap between before and after</source>
        <extracomment>studio/ui/tabs/convert/first_change.py</extracomment>
        <translation>Appuyez sur X pour basculer entre avant et après</translation>
    </message>
    <message>
        <source>No verdict: made without the melody match.</source>
        <extracomment>studio/ui/tabs/convert/lanes.py</extracomment>
        <translation>Pas de verdict&#xa0;: généré sans suivi de la mélodie.</translation>
    </message>
    <message>
        <source>Before and after</source>
        <extracomment>studio/ui/tabs/convert/lanes.py</extracomment>
        <translation>Avant et après</translation>
    </message>
    <message>
        <source>being recorded</source>
        <extracomment>studio/ui/tabs/convert/lanes.py</extracomment>
        <translation>en cours d’enregistrement</translation>
    </message>
    <message>
        <source>Speak. Stop recording with R, and change the voice then.</source>
        <extracomment>studio/ui/tabs/convert/lanes.py</extracomment>
        <translation>Parlez. Arrêtez l’enregistrement avec R, puis changez la voix.</translation>
    </message>
    <message>
        <source>not made yet</source>
        <extracomment>studio/ui/tabs/convert/lanes.py</extracomment>
        <translation>à générer</translation>
    </message>
    <message>
        <source>Changing the voice…</source>
        <extracomment>studio/ui/tabs/convert/lanes.py</extracomment>
        <translation>Changement de la voix…</translation>
    </message>
    <message>
        <source>The recording is being read. You can hear it already, and change its voice once it is read.</source>
        <extracomment>studio/ui/tabs/convert/lanes.py</extracomment>
        <translation>L’enregistrement est en cours de chargement. Vous pouvez déjà l’écouter, et changer sa voix une fois qu’il est chargé.</translation>
    </message>
    <message>
        <source>The recording is heard in the voice that you choose here.</source>
        <extracomment>studio/ui/tabs/convert/lanes.py</extracomment>
        <translation>L’enregistrement s’entend avec la voix que vous choisissez ici.</translation>
    </message>
    <message>
        <source>after drawn at its own pitch</source>
        <extracomment>studio/ui/tabs/convert/likeness.py</extracomment>
        <translation>après tracé à sa propre hauteur</translation>
    </message>
    <message>
        <source>Same melody</source>
        <extracomment>studio/ui/tabs/convert/likeness.py</extracomment>
        <translation>Même mélodie</translation>
    </message>
    <message>
        <source>Much the same</source>
        <extracomment>studio/ui/tabs/convert/likeness.py</extracomment>
        <translation>Assez proche</translation>
    </message>
    <message>
        <source>Another melody</source>
        <extracomment>studio/ui/tabs/convert/likeness.py</extracomment>
        <translation>Autre mélodie</translation>
    </message>
    <message>
        <source>Listening to the melody</source>
        <extracomment>studio/ui/tabs/convert/melodies.py</extracomment>
        <translation>Analyse de la mélodie</translation>
    </message>
    <message>
        <source>Melody</source>
        <extracomment>studio/ui/tabs/convert/melody_head.py</extracomment>
        <translation>Mélodie</translation>
    </message>
    <message>
        <source>About this take</source>
        <extracomment>studio/ui/tabs/convert/note_bar.py</extracomment>
        <translation>À propos de cette prise</translation>
    </message>
    <message>
        <source>Open or record a line first</source>
        <extracomment>studio/ui/tabs/convert/paging.py</extracomment>
        <translation>Ouvrez ou enregistrez d’abord une réplique</translation>
    </message>
    <message>
        <source>Choose a voice first</source>
        <extracomment>studio/ui/tabs/convert/paging.py</extracomment>
        <translation>Choisissez d’abord une voix</translation>
    </message>
    <message>
        <source>This connection does not have that voice. Choose another</source>
        <extracomment>studio/ui/tabs/convert/paging.py</extracomment>
        <translation>Cette connexion n’a pas cette voix. Choisissez-en une autre</translation>
    </message>
    <message>
        <source>The voice is being changed</source>
        <extracomment>studio/ui/tabs/voices/page.py</extracomment>
        <translation>La voix est en cours de changement</translation>
    </message>
    <message>
        <source>Stop recording first</source>
        <extracomment>studio/ui/tabs/convert/paging.py</extracomment>
        <translation>Arrêtez d’abord l’enregistrement</translation>
    </message>
    <message>
        <source>The recording is being read</source>
        <extracomment>studio/ui/tabs/convert/paging.py</extracomment>
        <translation>L’enregistrement est en cours de chargement</translation>
    </message>
    <message>
        <source>The recording could not be read. Open another one</source>
        <extracomment>studio/ui/tabs/convert/paging.py</extracomment>
        <translation>L’enregistrement n’a pas pu être lu. Ouvrez-en un autre</translation>
    </message>
    <message>
        <source>WAV, as the recording</source>
        <extracomment>studio/ui/tabs/convert/paging.py</extracomment>
        <translation>WAV, d’origine</translation>
    </message>
    <message>
        <source>Say the recording in this voice (Ctrl+Enter)</source>
        <extracomment>studio/ui/tabs/convert/paging.py</extracomment>
        <translation>Dire l’enregistrement avec cette voix (Ctrl+Entrée)</translation>
    </message>
    <message>
        <source>Say it in this voice once more (Ctrl+Enter)</source>
        <extracomment>studio/ui/tabs/convert/paging.py</extracomment>
        <translation>Le redire avec cette voix (Ctrl+Entrée)</translation>
    </message>
    <message>
        <source>Stop; nothing is lost</source>
        <extracomment>studio/ui/tabs/convert/paging.py</extracomment>
        <translation>Arrêter&#x202f;; rien n’est perdu</translation>
    </message>
    <message>
        <source>being read…</source>
        <extracomment>studio/ui/tabs/convert/paging.py</extracomment>
        <translation>chargement…</translation>
    </message>
    <message>
        <source>The take</source>
        <extracomment>studio/ui/tabs/convert/subject.py</extracomment>
        <translation>La prise</translation>
    </message>
    <message>
        <source>Stop recording</source>
        <extracomment>studio/ui/tabs/convert/recording_bar.py</extracomment>
        <translation>Arrêter l’enregistrement</translation>
    </message>
    <message>
        <source>Stop recording (R)</source>
        <extracomment>studio/ui/tabs/convert/recording_bar.py</extracomment>
        <translation>Arrêter l’enregistrement (R)</translation>
    </message>
    <message>
        <source>being made</source>
        <extracomment>studio/ui/tabs/infill/pickups/row_state.py</extracomment>
        <translation>en cours</translation>
    </message>
    <message>
        <source>the recording</source>
        <extracomment>studio/ui/tabs/convert/sound_view.py</extracomment>
        <translation>l’enregistrement</translation>
    </message>
    <message>
        <source>New line</source>
        <extracomment>studio/ui/tabs/convert/toolbar.py</extracomment>
        <translation>Nouvelle réplique</translation>
    </message>
    <message>
        <source>Toolbar</source>
        <extracomment>studio/ui/tabs/convert/toolbar.py</extracomment>
        <translation>Barre d’outils</translation>
    </message>
    <message>
        <source>Open…</source>
        <extracomment>studio/ui/tabs/convert/toolbar.py</extracomment>
        <translation>Ouvrir…</translation>
    </message>
    <message>
        <source>Export…</source>
        <extracomment>studio/ui/tabs/convert/toolbar.py</extracomment>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Open a recording (Ctrl+O)</source>
        <extracomment>studio/ui/tabs/convert/toolbar.py</extracomment>
        <translation>Ouvrir un enregistrement (Ctrl+O)</translation>
    </message>
    <message>
        <source>Record a line (R)</source>
        <extracomment>studio/ui/tabs/convert/toolbar.py</extracomment>
        <translation>Enregistrer une réplique (R)</translation>
    </message>
    <message>
        <source>Export (Ctrl+Shift+E)</source>
        <extracomment>studio/ui/tabs/convert/toolbar.py</extracomment>
        <translation>Exporter (Ctrl+Maj+E)</translation>
    </message>
    <message>
        <source>Change the voice first, then export it</source>
        <extracomment>studio/ui/tabs/convert/toolbar.py</extracomment>
        <translation>Changez d’abord la voix, puis exportez</translation>
    </message>
    <message>
        <source>Keep</source>
        <extracomment>studio/ui/tabs/datasets/asking.py</extracomment>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Renaming the dataset</source>
        <extracomment>studio/ui/tabs/datasets/changing.py</extracomment>
        <translation>Renommage du jeu de données</translation>
    </message>
    <message>
        <source>Deleting the dataset</source>
        <extracomment>studio/ui/tabs/datasets/changing.py</extracomment>
        <translation>Suppression du jeu de données</translation>
    </message>
    <message>
        <source>Mending copies…</source>
        <extracomment>studio/ui/tabs/datasets/clips.py</extracomment>
        <translation>Réparation de copies…</translation>
    </message>
    <message>
        <source>Nothing to undo.</source>
        <extracomment>studio/ui/tabs/datasets/wording.py</extracomment>
        <translation>Rien à annuler.</translation>
    </message>
    <message>
        <source>Judgement</source>
        <extracomment>studio/ui/tabs/datasets/columns.py</extracomment>
        <translation>Évaluation</translation>
    </message>
    <message>
        <source>Name of the dataset</source>
        <extracomment>studio/ui/tabs/datasets/dataset_list.py</extracomment>
        <translation>Nom du jeu de données</translation>
    </message>
    <message>
        <source>Name of the new dataset</source>
        <extracomment>studio/ui/tabs/datasets/dataset_list.py</extracomment>
        <translation>Nom du nouveau jeu de données</translation>
    </message>
    <message>
        <source>List of datasets</source>
        <extracomment>studio/ui/tabs/datasets/dataset_list.py</extracomment>
        <translation>Liste des jeux de données</translation>
    </message>
    <message>
        <source>New dataset</source>
        <extracomment>studio/ui/tabs/datasets/dataset_list.py</extracomment>
        <translation>Nouveau jeu de données</translation>
    </message>
    <message>
        <source>Add files to the dataset</source>
        <extracomment>studio/ui/tabs/datasets/deeds.py</extracomment>
        <translation>Ajouter des fichiers au jeu de données</translation>
    </message>
    <message>
        <source>Add a folder to the dataset</source>
        <extracomment>studio/ui/tabs/datasets/deeds.py</extracomment>
        <translation>Ajouter un dossier au jeu de données</translation>
    </message>
    <message>
        <source>Delete the dataset…</source>
        <extracomment>studio/ui/tabs/datasets/deeds.py</extracomment>
        <translation>Supprimer le jeu de données…</translation>
    </message>
    <message>
        <source>Delete dataset</source>
        <extracomment>studio/ui/tabs/datasets/deeds.py</extracomment>
        <translation>Supprimer le jeu</translation>
    </message>
    <message>
        <source>It is gone from the dataset for good. The file on this computer stays.</source>
        <extracomment>studio/ui/tabs/datasets/deeds.py</extracomment>
        <translation>Il disparaît définitivement du jeu de données. Le fichier sur cet ordinateur reste.</translation>
    </message>
    <message>
        <source>Delete file</source>
        <extracomment>studio/ui/tabs/datasets/deeds.py</extracomment>
        <translation>Supprimer le fichier</translation>
    </message>
    <message>
        <source>Export the judgement</source>
        <extracomment>studio/ui/tabs/datasets/deeds.py</extracomment>
        <translation>Exporter l’évaluation</translation>
    </message>
    <message>
        <source>Held</source>
        <extracomment>studio/ui/tabs/datasets/state_words.py</extracomment>
        <translation>Retenu</translation>
    </message>
    <message>
        <source>Not yet</source>
        <extracomment>studio/ui/tabs/datasets/state_words.py</extracomment>
        <translation>Pas encore</translation>
    </message>
    <message>
        <source>Files of the dataset</source>
        <extracomment>studio/ui/tabs/datasets/file_table.py</extracomment>
        <translation>Fichiers du jeu de données</translation>
    </message>
    <message>
        <source>Listening for words</source>
        <extracomment>studio/ui/tabs/datasets/hearing.py</extracomment>
        <translation>Reconnaissance des mots</translation>
    </message>
    <message>
        <source>No words were heard.</source>
        <extracomment>studio/ui/tabs/datasets/hearing.py</extracomment>
        <translation>Aucun mot reconnu.</translation>
    </message>
    <message>
        <source>Drop clean clips of one speaker here; 30 minutes make a good voice.</source>
        <extracomment>studio/ui/tabs/datasets/middle.py</extracomment>
        <translation>Déposez ici des extraits propres d’un seul locuteur&#x202f;; 30 minutes donnent une bonne voix.</translation>
    </message>
    <message>
        <source>New dataset…</source>
        <extracomment>studio/ui/tabs/datasets/middle.py</extracomment>
        <translation>Nouveau jeu de données…</translation>
    </message>
    <message>
        <source>Add files…</source>
        <extracomment>studio/ui/tabs/datasets/middle.py</extracomment>
        <translation>Ajouter des fichiers…</translation>
    </message>
    <message>
        <source>This file was sent from elsewhere; the service does not give it back.</source>
        <extracomment>studio/ui/tabs/datasets/page.py</extracomment>
        <translation>Ce fichier a été envoyé depuis un autre endroit&#x202f;; le service ne le restitue pas.</translation>
    </message>
    <message>
        <source>Choose a file to hear and see it.</source>
        <extracomment>studio/ui/tabs/datasets/panel.py</extracomment>
        <translation>Choisissez un fichier pour l’écouter et le voir.</translation>
    </message>
    <message>
        <source>The original file is never changed.</source>
        <extracomment>studio/ui/tabs/datasets/panel.py</extracomment>
        <translation>Le fichier d’origine n’est jamais modifié.</translation>
    </message>
    <message>
        <source>The same sound is in {name}. Learned twice, it would count double.</source>
        <extracomment>studio/ui/tabs/datasets/panel.py</extracomment>
        <translation>Le même son se trouve dans {name}. Appris deux fois, il compterait double.</translation>
    </message>
    <message>
        <source>More to do with it</source>
        <extracomment>studio/ui/tabs/datasets/panel.py</extracomment>
        <translation>Autres actions</translation>
    </message>
    <message>
        <source>Hear the words</source>
        <extracomment>studio/ui/tabs/datasets/panel.py</extracomment>
        <translation>Reconnaître les mots</translation>
    </message>
    <message>
        <source>Fix a copy</source>
        <extracomment>studio/ui/tabs/datasets/file_painter.py</extracomment>
        <translation>Réparer une copie</translation>
    </message>
    <message>
        <source>Send anyway</source>
        <extracomment>studio/ui/tabs/datasets/file_painter.py</extracomment>
        <translation>Envoyer quand même</translation>
    </message>
    <message>
        <source>Compare</source>
        <extracomment>studio/ui/tabs/datasets/panel.py</extracomment>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>Try again</source>
        <extracomment>studio/services/self_check.py</extracomment>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <extracomment>studio/ui/tabs/datasets/file_painter.py</extracomment>
        <translation>Retirer de la liste</translation>
    </message>
    <message>
        <source>What is said</source>
        <extracomment>studio/ui/tabs/datasets/panel.py</extracomment>
        <translation>Ce qui est dit</translation>
    </message>
    <message>
        <source>Text beside it</source>
        <extracomment>studio/ui/tabs/datasets/panel.py</extracomment>
        <translation>Texte joint</translation>
    </message>
    <message>
        <source>Listening…</source>
        <extracomment>studio/ui/tabs/datasets/panel.py</extracomment>
        <translation>Analyse…</translation>
    </message>
    <message>
        <source>Send it</source>
        <extracomment>studio/ui/tabs/datasets/file_painter.py</extracomment>
        <translation>Envoyer</translation>
    </message>
    <message>
        <source>your files, and what is in the dataset already</source>
        <extracomment>studio/ui/tabs/datasets/presenter.py</extracomment>
        <translation>vos fichiers, et ce qui est déjà dans le jeu de données</translation>
    </message>
    <message>
        <source>Listing the datasets</source>
        <extracomment>studio/ui/tabs/datasets/listing.py</extracomment>
        <translation>Chargement des jeux de données</translation>
    </message>
    <message>
        <source>Listing the files</source>
        <extracomment>studio/ui/tabs/datasets/listing.py</extracomment>
        <translation>Chargement des fichiers</translation>
    </message>
    <message>
        <source>Show all files again</source>
        <extracomment>studio/ui/tabs/datasets/summary.py</extracomment>
        <translation>Réafficher tous les fichiers</translation>
    </message>
    <message>
        <source>What is usable</source>
        <extracomment>studio/ui/tabs/datasets/summary.py</extracomment>
        <translation>Ce qui est utilisable</translation>
    </message>
    <message>
        <source>Make or choose a dataset first</source>
        <extracomment>studio/ui/tabs/datasets/toolbar.py</extracomment>
        <translation>Créez ou choisissez d’abord un jeu de données</translation>
    </message>
    <message>
        <source>No file was judged yet</source>
        <extracomment>studio/ui/tabs/datasets/toolbar.py</extracomment>
        <translation>Aucun fichier évalué</translation>
    </message>
    <message>
        <source>Rename or delete the dataset</source>
        <extracomment>studio/ui/tabs/datasets/toolbar.py</extracomment>
        <translation>Renommer ou supprimer le jeu de données</translation>
    </message>
    <message>
        <source>Stop all</source>
        <extracomment>studio/ui/tabs/datasets/toolbar.py</extracomment>
        <translation>Tout arrêter</translation>
    </message>
    <message>
        <source>Export judgement…</source>
        <extracomment>studio/ui/tabs/datasets/toolbar.py</extracomment>
        <translation>Exporter l’évaluation…</translation>
    </message>
    <message>
        <source>Fix as copies…</source>
        <extracomment>studio/ui/tabs/datasets/toolbar.py</extracomment>
        <translation>Réparer en copies…</translation>
    </message>
    <message>
        <source>File panel</source>
        <extracomment>studio/ui/tabs/datasets/toolbar.py</extracomment>
        <translation>Panneau du fichier</translation>
    </message>
    <message>
        <source>The originals are never changed</source>
        <extracomment>studio/ui/tabs/datasets/toolbar.py</extracomment>
        <translation>Les originaux ne sont jamais modifiés</translation>
    </message>
    <message>
        <source>Files, a folder, or stretches of an open recording (Ctrl+O)</source>
        <extracomment>studio/ui/tabs/datasets/toolbar.py</extracomment>
        <translation>Fichiers, dossier, ou passages d’un enregistrement ouvert (Ctrl+O)</translation>
    </message>
    <message>
        <source>List the files anew (F5)</source>
        <extracomment>studio/ui/tabs/datasets/toolbar.py</extracomment>
        <translation>Actualiser la liste (F5)</translation>
    </message>
    <message>
        <source>The judgement of all files as a table (CSV)</source>
        <extracomment>studio/ui/tabs/datasets/toolbar.py</extracomment>
        <translation>L’évaluation de tous les fichiers en tableau (CSV)</translation>
    </message>
    <message>
        <source>Paste the text</source>
        <extracomment>studio/ui/tabs/infill/annotating.py</extracomment>
        <translation>Coller le texte</translation>
    </message>
    <message>
        <source>Mend the example</source>
        <extracomment>studio/ui/tabs/infill/empty.py</extracomment>
        <translation>Retoucher l’exemple</translation>
    </message>
    <message>
        <source>Record…</source>
        <extracomment>studio/ui/tabs/infill/empty.py</extracomment>
        <translation>Enregistrer…</translation>
    </message>
    <message>
        <source>Drop one here, record, or mend the example.</source>
        <extracomment>studio/ui/tabs/infill/empty.py</extracomment>
        <translation>Déposez-en un ici, enregistrez, ou retouchez l’exemple.</translation>
    </message>
    <message>
        <source>Writing…</source>
        <extracomment>studio/ui/tabs/infill/export/delivering.py</extracomment>
        <translation>Écriture…</translation>
    </message>
    <message>
        <source>The mended recording</source>
        <extracomment>studio/ui/tabs/infill/export/form.py</extracomment>
        <translation>L’enregistrement retouché</translation>
    </message>
    <message>
        <source>Only the patches</source>
        <extracomment>studio/ui/tabs/infill/export/form.py</extracomment>
        <translation>Retouches seules</translation>
    </message>
    <message>
        <source>Labels for Audacity</source>
        <extracomment>studio/ui/tabs/infill/export/form.py</extracomment>
        <translation>Marqueurs pour Audacity</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <extracomment>studio/ui/tabs/infill/export/form.py</extracomment>
        <translation>Tableau (CSV)</translation>
    </message>
    <message>
        <source>the recording&apos;s name</source>
        <extracomment>studio/core/voice_batch.py</extracomment>
        <translation>le nom de l’enregistrement</translation>
    </message>
    <message>
        <source>the patch&apos;s number; {number:03} with zeros before it</source>
        <extracomment>studio/ui/tabs/infill/export/form.py</extracomment>
        <translation>le numéro de la retouche&#x202f;; {number:03} avec des zéros devant</translation>
    </message>
    <message>
        <source>the first of the new words</source>
        <extracomment>studio/ui/tabs/infill/export/form.py</extracomment>
        <translation>les premiers des nouveaux mots</translation>
    </message>
    <message>
        <source>Where every patch comes from: text, voice, who made it; for editors too</source>
        <extracomment>studio/ui/tabs/infill/export/form.py</extracomment>
        <translation>D’où vient chaque retouche&#xa0;: texte, voix, auteur&#x202f;; lisible aussi par les logiciels de montage</translation>
    </message>
    <message>
        <source>Names of the patches&apos; files</source>
        <extracomment>studio/ui/tabs/infill/export/form.py</extracomment>
        <translation>Noms des fichiers des retouches</translation>
    </message>
    <message>
        <source>Patches&apos; names</source>
        <extracomment>studio/ui/tabs/infill/export/form.py</extracomment>
        <translation>Noms des retouches</translation>
    </message>
    <message>
        <source>Markers</source>
        <extracomment>studio/ui/tabs/infill/export/form.py</extracomment>
        <translation>Marqueurs</translation>
    </message>
    <message>
        <source>Comparing both files, sample for sample…</source>
        <extracomment>studio/ui/tabs/infill/export/proof.py</extracomment>
        <translation>Comparaison des deux fichiers, échantillon par échantillon…</translation>
    </message>
    <message>
        <source>Checked just now: outside the patches every sample of the file is the original&apos;s.</source>
        <extracomment>studio/ui/tabs/infill/export/proof.py</extracomment>
        <translation>Vérifié à l’instant&#xa0;: hors des retouches, chaque échantillon du fichier est celui de l’original.</translation>
    </message>
    <message>
        <source>Verification sheet</source>
        <extracomment>studio/ui/tabs/infill/export/proof.py</extracomment>
        <translation>Feuille de vérification</translation>
    </message>
    <message>
        <source>Check again</source>
        <extracomment>studio/ui/tabs/infill/export/proof.py</extracomment>
        <translation>Revérifier</translation>
    </message>
    <message>
        <source>The proof</source>
        <extracomment>studio/ui/tabs/infill/export/proof.py</extracomment>
        <translation>La preuve</translation>
    </message>
    <message>
        <source>Checking the proof</source>
        <extracomment>studio/ui/tabs/infill/export/proof.py</extracomment>
        <translation>Vérification de la preuve</translation>
    </message>
    <message>
        <source>See the proof</source>
        <extracomment>studio/ui/tabs/infill/export/told.py</extracomment>
        <translation>Voir la preuve</translation>
    </message>
    <message>
        <source>Filling the gap</source>
        <extracomment>studio/services/infill.py</extracomment>
        <translation>Comblement du vide</translation>
    </message>
    <message>
        <source>Listening for words…</source>
        <extracomment>studio/ui/tabs/infill/heard_words.py</extracomment>
        <translation>Reconnaissance des mots…</translation>
    </message>
    <message>
        <source>Placing the words of the text…</source>
        <extracomment>studio/ui/tabs/infill/heard_words.py</extracomment>
        <translation>Placement des mots du texte…</translation>
    </message>
    <message>
        <source>No words found. Select on the waveform, or paste the text.</source>
        <extracomment>studio/ui/tabs/infill/heard_words.py</extracomment>
        <translation>Aucun mot trouvé. Sélectionnez sur la forme d’onde, ou collez le texte.</translation>
    </message>
    <message>
        <source>Placed roughly: check the edges on the waveform.</source>
        <extracomment>studio/ui/tabs/infill/heard_words.py</extracomment>
        <translation>Placés approximativement&#xa0;: vérifiez les bords sur la forme d’onde.</translation>
    </message>
    <message>
        <source>with the recording around it</source>
        <extracomment>studio/ui/tabs/infill/hearing.py</extracomment>
        <translation>avec l’enregistrement autour</translation>
    </message>
    <message>
        <source>words taken out</source>
        <extracomment>studio/ui/tabs/infill/hearing.py</extracomment>
        <translation>mots retirés</translation>
    </message>
    <message>
        <source>as recorded</source>
        <extracomment>studio/ui/tabs/infill/hearing.py</extracomment>
        <translation>tel qu’enregistré</translation>
    </message>
    <message>
        <source>your recording, your words and the takes already made</source>
        <extracomment>studio/ui/tabs/infill/making.py</extracomment>
        <translation>votre enregistrement, vos mots et les prises déjà générées</translation>
    </message>
    <message>
        <source>Not now</source>
        <extracomment>studio/ui/tabs/infill/making.py</extracomment>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>Yes, clone it</source>
        <extracomment>studio/ui/tabs/infill/making.py</extracomment>
        <translation>Oui, cloner</translation>
    </message>
    <message>
        <source>The patch</source>
        <extracomment>studio/ui/tabs/infill/wording.py</extracomment>
        <translation>La retouche</translation>
    </message>
    <message>
        <source>Nothing is said here</source>
        <extracomment>studio/ui/tabs/infill/old_words.py</extracomment>
        <translation>Rien n’est dit ici</translation>
    </message>
    <message>
        <source>Open a recording first</source>
        <extracomment>studio/ui/tabs/infill/page.py</extracomment>
        <translation>Ouvrez d’abord un enregistrement</translation>
    </message>
    <message>
        <source>Select the wrong words on the waveform first</source>
        <extracomment>studio/ui/tabs/infill/page.py</extracomment>
        <translation>Sélectionnez d’abord les mots erronés sur la forme d’onde</translation>
    </message>
    <message>
        <source>Nothing has to be made: the words go, and the gap is closed</source>
        <extracomment>studio/ui/tabs/infill/page.py</extracomment>
        <translation>Rien à générer&#xa0;: les mots sont retirés et le vide est refermé</translation>
    </message>
    <message>
        <source>Type the new words first</source>
        <extracomment>studio/ui/tabs/infill/page.py</extracomment>
        <translation>Écrivez d’abord les nouveaux mots</translation>
    </message>
    <message>
        <source>At least one side needs sound around the patch. Move the patch, or widen what is sent of a side</source>
        <extracomment>studio/ui/tabs/infill/page.py</extracomment>
        <translation>Il faut du son d’un côté au moins de la retouche. Déplacez-la, ou élargissez ce qui est envoyé d’un côté</translation>
    </message>
    <message>
        <source>None yet. Select wrong words and type the right ones: each such place is listed here.</source>
        <extracomment>studio/ui/tabs/infill/panel.py</extracomment>
        <translation>Aucune pour l’instant. Sélectionnez des mots erronés et écrivez les bons&#xa0;: chaque endroit retouché apparaît ici.</translation>
    </message>
    <message>
        <source>Every patch has a take of its words</source>
        <extracomment>studio/ui/tabs/infill/panel.py</extracomment>
        <translation>Chaque retouche a une prise de ses mots</translation>
    </message>
    <message>
        <source>Patches</source>
        <extracomment>studio/ui/tabs/infill/panel.py</extracomment>
        <translation>Retouches</translation>
    </message>
    <message>
        <source>Make missing</source>
        <extracomment>studio/ui/tabs/infill/panel.py</extracomment>
        <translation>Générer le reste</translation>
    </message>
    <message>
        <source>Nothing to make</source>
        <extracomment>studio/ui/tabs/infill/panel.py</extracomment>
        <translation>Rien à générer</translation>
    </message>
    <message>
        <source>not made</source>
        <extracomment>studio/ui/tabs/infill/patch_rows.py</extracomment>
        <translation>à générer</translation>
    </message>
    <message>
        <source>English words are placed where they are said, words of other languages roughly, by their lengths.</source>
        <extracomment>studio/ui/tabs/infill/paste_popover.py</extracomment>
        <translation>Les mots anglais sont placés là où ils sont dits&#x202f;; ceux des autres langues, à peu près, selon leur longueur.</translation>
    </message>
    <message>
        <source>Text of the recording</source>
        <extracomment>studio/ui/tabs/infill/paste_popover.py</extracomment>
        <translation>Texte de l’enregistrement</translation>
    </message>
    <message>
        <source>What is said in the recording</source>
        <extracomment>studio/ui/tabs/infill/paste_popover.py</extracomment>
        <translation>Ce qui est dit dans l’enregistrement</translation>
    </message>
    <message>
        <source>Use this text</source>
        <extracomment>studio/ui/tabs/infill/paste_popover.py</extracomment>
        <translation>Utiliser ce texte</translation>
    </message>
    <message>
        <source>Listen for the words</source>
        <extracomment>studio/ui/tabs/infill/paste_popover.py</extracomment>
        <translation>Reconnaître les mots</translation>
    </message>
    <message>
        <source>The text of the recording</source>
        <extracomment>studio/ui/tabs/infill/paste_popover.py</extracomment>
        <translation>Le texte de l’enregistrement</translation>
    </message>
    <message>
        <source>Patch</source>
        <extracomment>studio/ui/tabs/infill/patch_head.py</extracomment>
        <translation>Retouche</translation>
    </message>
    <message>
        <source>What the patch does</source>
        <extracomment>studio/ui/tabs/infill/patch_head.py</extracomment>
        <translation>Ce que fait la retouche</translation>
    </message>
    <message>
        <source>More about the patch</source>
        <extracomment>studio/ui/tabs/infill/patch_head.py</extracomment>
        <translation>Options de la retouche</translation>
    </message>
    <message>
        <source>New patch</source>
        <extracomment>studio/ui/tabs/infill/patch_head.py</extracomment>
        <translation>Nouvelle retouche</translation>
    </message>
    <message>
        <source>Hear the recording as it was</source>
        <extracomment>studio/ui/tabs/infill/patch_head.py</extracomment>
        <translation>Écouter l’enregistrement d’origine</translation>
    </message>
    <message>
        <source>Takes at once</source>
        <extracomment>studio/ui/tabs/infill/patch_head.py</extracomment>
        <translation>Prises à la fois</translation>
    </message>
    <message>
        <source>Turn the patch off</source>
        <extracomment>studio/ui/tabs/infill/patch_head.py</extracomment>
        <translation>Désactiver la retouche</translation>
    </message>
    <message>
        <source>Turn the patch on</source>
        <extracomment>studio/ui/tabs/infill/patch_head.py</extracomment>
        <translation>Activer la retouche</translation>
    </message>
    <message>
        <source>Delete the patch</source>
        <extracomment>studio/ui/tabs/infill/patch_head.py</extracomment>
        <translation>Supprimer la retouche</translation>
    </message>
    <message>
        <source>These words go, and room tone closes the gap.</source>
        <extracomment>studio/ui/tabs/infill/patch_part.py</extracomment>
        <translation>Ces mots sont retirés, et l’ambiance comble le vide.</translation>
    </message>
    <message>
        <source>New words</source>
        <extracomment>studio/ui/tabs/infill/patch_part.py</extracomment>
        <translation>Nouveaux mots</translation>
    </message>
    <message>
        <source>What shall be said here</source>
        <extracomment>studio/ui/tabs/infill/patch_part.py</extracomment>
        <translation>Ce qui doit être dit ici</translation>
    </message>
    <message>
        <source>Make a take</source>
        <extracomment>studio/ui/tabs/infill/patch_part.py</extracomment>
        <translation>Générer une prise</translation>
    </message>
    <message>
        <source>Takes of this patch</source>
        <extracomment>studio/ui/tabs/infill/patch_part.py</extracomment>
        <translation>Prises de cette retouche</translation>
    </message>
    <message>
        <source>Notice</source>
        <extracomment>studio/ui/tabs/infill/patch_part.py</extracomment>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>Make takes (Ctrl+Enter)</source>
        <extracomment>studio/ui/tabs/infill/patch_part.py</extracomment>
        <translation>Générer des prises (Ctrl+Entrée)</translation>
    </message>
    <message>
        <source>Blind A/B</source>
        <extracomment>studio/ui/tabs/infill/patch_part.py</extracomment>
        <translation>A/B à l’aveugle</translation>
    </message>
    <message>
        <source>Takes</source>
        <extracomment>studio/ui/tabs/infill/patch_part.py</extracomment>
        <translation>Prises</translation>
    </message>
    <message>
        <source>Show which is which</source>
        <extracomment>studio/ui/tabs/infill/patch_part.py</extracomment>
        <translation>Dévoiler les prises</translation>
    </message>
    <message>
        <source>Hear them shuffled and without figures, then choose</source>
        <extracomment>studio/ui/tabs/infill/patch_part.py</extracomment>
        <translation>Les écouter mélangées et sans chiffres, puis choisir</translation>
    </message>
    <message>
        <source>Needs two takes</source>
        <extracomment>studio/ui/tabs/infill/patch_part.py</extracomment>
        <translation>Il faut deux prises</translation>
    </message>
    <message>
        <source>Stop making</source>
        <extracomment>studio/ui/tabs/infill/patch_wording.py</extracomment>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Make another take</source>
        <extracomment>studio/ui/tabs/infill/patch_wording.py</extracomment>
        <translation>Générer une autre prise</translation>
    </message>
    <message>
        <source>words changed</source>
        <extracomment>studio/ui/tabs/infill/patch_rows.py</extracomment>
        <translation>mots modifiés</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <extracomment>studio/ui/tabs/infill/patch_rows.py</extracomment>
        <translation>rien encore</translation>
    </message>
    <message>
        <source>room tone closes the gap</source>
        <extracomment>studio/ui/tabs/infill/patch_rows.py</extracomment>
        <translation>l’ambiance comble le vide</translation>
    </message>
    <message>
        <source>Pasted list</source>
        <extracomment>studio/ui/tabs/infill/pickups/asked.py</extracomment>
        <translation>Liste collée</translation>
    </message>
    <message>
        <source>Pickup list…</source>
        <extracomment>studio/ui/tabs/infill/pickups/joint.py</extracomment>
        <translation>Liste de retakes…</translation>
    </message>
    <message>
        <source>Open a pickup list</source>
        <extracomment>studio/ui/tabs/infill/pickups/joint.py</extracomment>
        <translation>Ouvrir une liste de retakes</translation>
    </message>
    <message>
        <source>Find the recording</source>
        <extracomment>studio/ui/tabs/convert/batch/part.py</extracomment>
        <translation>Retrouver l’enregistrement</translation>
    </message>
    <message>
        <source>Mend by a list: a table, Word comments, or labels</source>
        <extracomment>studio/ui/tabs/infill/pickups/joint.py</extracomment>
        <translation>Retoucher d’après une liste&#xa0;: tableau, commentaires Word ou marqueurs</translation>
    </message>
    <message>
        <source>to hear</source>
        <extracomment>studio/ui/tabs/infill/pickups/row_state.py</extracomment>
        <translation>à écouter</translation>
    </message>
    <message>
        <source>said already</source>
        <extracomment>studio/ui/tabs/infill/pickups/row_state.py</extracomment>
        <translation>déjà dit</translation>
    </message>
    <message>
        <source>Is this the place?</source>
        <extracomment>studio/ui/tabs/infill/pickups/page.py</extracomment>
        <translation>Est-ce le bon endroit&#x202f;?</translation>
    </message>
    <message>
        <source>{speed}, {pace} of the voice&apos;s own pace</source>
        <extracomment>studio/ui/speech/speed.py</extracomment>
        <translation>{speed}, {pace} la vitesse propre de la voix</translation>
    </message>
    <message>
        <source>{language} · not spoken here</source>
        <extracomment>studio/ui/speech/spoken.py</extracomment>
        <translation>{language} · pas parlé ici</translation>
    </message>
    <message>
        <source>Reset the language</source>
        <extracomment>studio/ui/speech/spoken_form.py</extracomment>
        <translation>Réinitialiser la langue</translation>
    </message>
    <message>
        <source>Reset the speed</source>
        <extracomment>studio/ui/speech/spoken_form.py</extracomment>
        <translation>Réinitialiser la vitesse</translation>
    </message>
    <message>
        <source>Reset the feeling</source>
        <extracomment>studio/ui/speech/spoken_form.py</extracomment>
        <translation>Réinitialiser l’émotion</translation>
    </message>
    <message>
        <source>Reset the pause</source>
        <extracomment>studio/ui/speech/spoken_form.py</extracomment>
        <translation>Réinitialiser la pause</translation>
    </message>
    <message>
        <source>chosen</source>
        <comment>a take</comment>
        <extracomment>studio/ui/speech/take_rows.py</extracomment>
        <translation>choisie</translation>
    </message>
    <message>
        <source>key {key}</source>
        <extracomment>studio/ui/speech/take_rows.py</extracomment>
        <translation>touche {key}</translation>
    </message>
    <message>
        <source>incomplete</source>
        <comment>a take</comment>
        <extracomment>studio/ui/speech/take_rows.py</extracomment>
        <translation>incomplète</translation>
    </message>
    <message>
        <source>{length} · incomplete</source>
        <extracomment>studio/ui/speech/take_painter.py</extracomment>
        <translation>{length} · incomplète</translation>
    </message>
    <message>
        <source>Take {number}</source>
        <extracomment>studio/ui/speech/take_row.py</extracomment>
        <translation>Prise {number}</translation>
    </message>
    <message>
        <source>any</source>
        <comment>length</comment>
        <extracomment>studio/ui/speech/target.py</extracomment>
        <translation>libre</translation>
    </message>
    <message>
        <source>Fit</source>
        <comment>words to a length</comment>
        <extracomment>studio/ui/speech/target.py</extracomment>
        <translation>Ajuster</translation>
    </message>
    <message>
        <source>Anger</source>
        <extracomment>studio/ui/speech/wording.py</extracomment>
        <translation>Colère</translation>
    </message>
    <message>
        <source>Positivity</source>
        <extracomment>studio/ui/speech/wording.py</extracomment>
        <translation>Positivité</translation>
    </message>
    <message>
        <source>Surprise</source>
        <extracomment>studio/ui/speech/wording.py</extracomment>
        <translation>Surprise</translation>
    </message>
    <message>
        <source>Sadness</source>
        <extracomment>studio/ui/speech/wording.py</extracomment>
        <translation>Tristesse</translation>
    </message>
    <message>
        <source>Curiosity</source>
        <extracomment>studio/ui/speech/wording.py</extracomment>
        <translation>Curiosité</translation>
    </message>
    <message>
        <source>Lowest</source>
        <comment>how strong a feeling is</comment>
        <extracomment>studio/ui/speech/wording.py</extracomment>
        <translation>Le plus faible</translation>
    </message>
    <message>
        <source>lowest</source>
        <comment>how strong a feeling is</comment>
        <extracomment>studio/ui/speech/wording.py</extracomment>
        <translation>le plus faible</translation>
    </message>
    <message>
        <source>Low</source>
        <comment>how strong a feeling is</comment>
        <extracomment>studio/ui/speech/wording.py</extracomment>
        <translation>Faible</translation>
    </message>
    <message>
        <source>low</source>
        <comment>how strong a feeling is</comment>
        <extracomment>studio/ui/speech/wording.py</extracomment>
        <translation>faible</translation>
    </message>
    <message>
        <source>Medium</source>
        <comment>how strong a feeling is</comment>
        <extracomment>studio/ui/speech/wording.py</extracomment>
        <translation>Moyen</translation>
    </message>
    <message>
        <source>medium</source>
        <comment>how strong a feeling is</comment>
        <extracomment>studio/ui/speech/wording.py</extracomment>
        <translation>moyen</translation>
    </message>
    <message>
        <source>High</source>
        <comment>how strong a feeling is</comment>
        <extracomment>studio/ui/speech/wording.py</extracomment>
        <translation>Fort</translation>
    </message>
    <message>
        <source>high</source>
        <comment>how strong a feeling is</comment>
        <extracomment>studio/ui/speech/wording.py</extracomment>
        <translation>fort</translation>
    </message>
    <message>
        <source>Highest</source>
        <comment>how strong a feeling is</comment>
        <extracomment>studio/ui/speech/wording.py</extracomment>
        <translation>Le plus fort</translation>
    </message>
    <message>
        <source>highest</source>
        <comment>how strong a feeling is</comment>
        <extracomment>studio/ui/speech/wording.py</extracomment>
        <translation>le plus fort</translation>
    </message>
    <message>
        <source>Slowest</source>
        <comment>how fast a voice speaks</comment>
        <extracomment>studio/ui/speech/wording.py</extracomment>
        <translation>Très lente</translation>
    </message>
    <message>
        <source>Slow</source>
        <comment>how fast a voice speaks</comment>
        <extracomment>studio/ui/speech/wording.py</extracomment>
        <translation>Lente</translation>
    </message>
    <message>
        <source>Normal</source>
        <comment>how fast a voice speaks</comment>
        <extracomment>studio/ui/speech/wording.py</extracomment>
        <translation>Normale</translation>
    </message>
    <message>
        <source>Fast</source>
        <comment>how fast a voice speaks</comment>
        <extracomment>studio/ui/speech/wording.py</extracomment>
        <translation>Rapide</translation>
    </message>
    <message>
        <source>Fastest</source>
        <comment>how fast a voice speaks</comment>
        <extracomment>studio/ui/speech/wording.py</extracomment>
        <translation>Très rapide</translation>
    </message>
    <message>
        <source>Undo: {edit} (Ctrl+Z)</source>
        <extracomment>studio/ui/speech/wording.py</extracomment>
        <translation>Annuler&#xa0;: {edit} (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <extracomment>studio/ui/speech/wording.py</extracomment>
        <translation>Rien à annuler</translation>
    </message>
    <message>
        <source>Redo: {edit} (Ctrl+Shift+Z)</source>
        <extracomment>studio/ui/speech/wording.py</extracomment>
        <translation>Rétablir&#xa0;: {edit} (Ctrl+Maj+Z)</translation>
    </message>
    <message>
        <source>Nothing to redo</source>
        <extracomment>studio/ui/speech/wording.py</extracomment>
        <translation>Rien à rétablir</translation>
    </message>
    <message>
        <source>{seconds:.1f} seconds</source>
        <extracomment>studio/ui/speech/wording.py</extracomment>
        <translation>{seconds:.1f} secondes</translation>
    </message>
    <message>
        <source>free</source>
        <comment>it costs nothing</comment>
        <extracomment>studio/ui/speech/wording.py</extracomment>
        <translation>gratuit</translation>
    </message>
    <message>
        <source>Free · about {duration}</source>
        <extracomment>studio/ui/speech/wording.py</extracomment>
        <translation>Gratuit · environ {duration}</translation>
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
        <translation>Prise {number} générée</translation>
    </message>
    <message>
        <source>Hearing before</source>
        <comment>the change of the voice</comment>
        <extracomment>studio/ui/tabs/convert/announcer.py</extracomment>
        <translation>Écoute avant</translation>
    </message>
    <message>
        <source>Hearing after</source>
        <comment>the change of the voice</comment>
        <extracomment>studio/ui/tabs/convert/announcer.py</extracomment>
        <translation>Écoute après</translation>
    </message>
    <message numerus="yes">
        <source>Add {count} files to the batch</source>
        <extracomment>studio/ui/tabs/convert/batch/document.py; of one: Add {count} file to the batch</extracomment>
        <translation>
            <numerusform>Ajouter {count} fichier au lot</numerusform>
            <numerusform>Ajouter {count} fichiers au lot</numerusform>
        </translation>
    </message>
    <message>
        <source>Add {name} to the batch</source>
        <extracomment>studio/ui/tabs/convert/batch/document.py</extracomment>
        <translation>Ajouter {name} au lot</translation>
    </message>
    <message>
        <source>Choose {name} instead</source>
        <extracomment>studio/ui/tabs/convert/batch/document.py</extracomment>
        <translation>Choisir {name} à la place</translation>
    </message>
    <message numerus="yes">
        <source>Remove {count} files from the batch</source>
        <extracomment>studio/ui/tabs/convert/batch/document.py; of one: Remove {count} file from the batch</extracomment>
        <translation>
            <numerusform>Retirer {count} fichier du lot</numerusform>
            <numerusform>Retirer {count} fichiers du lot</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove {name} from the batch</source>
        <extracomment>studio/ui/tabs/convert/batch/document.py</extracomment>
        <translation>Retirer {name} du lot</translation>
    </message>
    <message numerus="yes">
        <source>Skip {count} rows</source>
        <extracomment>studio/ui/tabs/convert/batch/document.py; of one: Skip {count} row</extracomment>
        <translation>
            <numerusform>Ignorer {count} ligne</numerusform>
            <numerusform>Ignorer {count} lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>Skip {name}</source>
        <extracomment>studio/ui/tabs/convert/batch/document.py</extracomment>
        <translation>Ignorer {name}</translation>
    </message>
    <message numerus="yes">
        <source>Do not skip {count} rows</source>
        <extracomment>studio/ui/tabs/convert/batch/document.py; of one: Do not skip {count} row</extracomment>
        <translation>
            <numerusform>Ne pas ignorer {count} ligne</numerusform>
            <numerusform>Ne pas ignorer {count} lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>Do not skip {name}</source>
        <extracomment>studio/ui/tabs/convert/batch/document.py</extracomment>
        <translation>Ne pas ignorer {name}</translation>
    </message>
    <message>
        <source>Start</source>
        <comment>the batch</comment>
        <extracomment>studio/ui/tabs/convert/batch/header.py</extracomment>
        <translation>Démarrer</translation>
    </message>
    <message numerus="yes">
        <source>{count} voices</source>
        <extracomment>studio/ui/tabs/convert/batch/header.py; of one: {count} voice</extracomment>
        <translation>
            <numerusform>{count} voix</numerusform>
            <numerusform>{count} voix</numerusform>
        </translation>
    </message>
    <message>
        <source>Batch: {act}</source>
        <extracomment>studio/ui/tabs/convert/batch/header.py</extracomment>
        <translation>Lot&#xa0;: {act}</translation>
    </message>
    <message>
        <source>Play the result</source>
        <extracomment>studio/ui/tabs/convert/batch/page.py</extracomment>
        <translation>Lire le résultat</translation>
    </message>
    <message>
        <source>Show it in its folder</source>
        <extracomment>studio/ui/tabs/convert/batch/page.py</extracomment>
        <translation>L’afficher dans son dossier</translation>
    </message>
    <message>
        <source>Stop this one</source>
        <extracomment>studio/ui/tabs/convert/batch/page.py</extracomment>
        <translation>Arrêter celui-ci</translation>
    </message>
    <message>
        <source>Remove the file from the batch</source>
        <extracomment>studio/ui/tabs/convert/batch/page.py</extracomment>
        <translation>Retirer le fichier du lot</translation>
    </message>
    <message>
        <source>Skipped</source>
        <comment>a row of the batch</comment>
        <extracomment>studio/ui/tabs/convert/batch/page.py</extracomment>
        <translation>Ignoré</translation>
    </message>
    <message>
        <source>Stopped</source>
        <comment>a row of the batch</comment>
        <extracomment>studio/ui/tabs/convert/batch/page.py</extracomment>
        <translation>Arrêté</translation>
    </message>
    <message>
        <source>Waiting</source>
        <comment>a row of the batch</comment>
        <extracomment>studio/ui/tabs/convert/batch/page.py</extracomment>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Done, no melody match: {reason}</source>
        <extracomment>studio/ui/tabs/convert/batch/page.py</extracomment>
        <translation>Terminé, sans suivi de la mélodie&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>a row of the batch</comment>
        <extracomment>studio/ui/tabs/convert/batch/page.py</extracomment>
        <translation>Terminé</translation>
    </message>
    <message numerus="yes">
        <source>{count:,} files</source>
        <extracomment>studio/ui/tabs/convert/batch/page.py; of one: {count} file</extracomment>
        <translation>
            <numerusform>{count} fichier</numerusform>
            <numerusform>{count:,} fichiers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count:,} done</source>
        <comment>rows</comment>
        <extracomment>studio/ui/tabs/convert/batch/page.py; of one: {count} done</extracomment>
        <translation>
            <numerusform>{count} terminé</numerusform>
            <numerusform>{count:,} terminés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count:,} failed</source>
        <comment>rows</comment>
        <extracomment>studio/ui/tabs/convert/batch/page.py; of one: {count} failed</extracomment>
        <translation>
            <numerusform>{count} en échec</numerusform>
            <numerusform>{count:,} en échec</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count:,} skipped</source>
        <comment>rows</comment>
        <extracomment>studio/ui/tabs/convert/batch/page.py; of one: {count} skipped</extracomment>
        <translation>
            <numerusform>{count} ignoré</numerusform>
            <numerusform>{count:,} ignorés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count:,} to be decided</source>
        <comment>rows</comment>
        <extracomment>studio/ui/tabs/convert/batch/page.py; of one: {count} to be decided</extracomment>
        <translation>
            <numerusform>{count} à décider</numerusform>
            <numerusform>{count:,} à décider</numerusform>
        </translation>
    </message>
    <message>
        <source>Free</source>
        <comment>it costs nothing</comment>
        <extracomment>studio/ui/tabs/convert/batch/page.py</extracomment>
        <translation>Gratuit</translation>
    </message>
    <message>
        <source>{cost} · {length} of sound</source>
        <extracomment>studio/ui/tabs/convert/batch/page.py</extracomment>
        <translation>{cost} · {length} de son</translation>
    </message>
    <message numerus="yes">
        <source>Make {count:,} of them</source>
        <extracomment>studio/ui/tabs/convert/batch/presenter.py; of one: Make {count} of them</extracomment>
        <translation>
            <numerusform>En générer {count}</numerusform>
            <numerusform>En générer {count:,}</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} in {voice} may have been charged already. Make it again for {price}?</source>
        <extracomment>studio/ui/tabs/convert/batch/presenter.py</extracomment>
        <translation>{name} avec la voix {voice} a peut-être déjà été facturé. Générer à nouveau pour {price}&#x202f;?</translation>
    </message>
    <message numerus="yes">
        <source>your recordings, and the {count:,} already made</source>
        <extracomment>studio/ui/tabs/convert/batch/presenter.py; of one: your recordings, and the {count} already made</extracomment>
        <translation>
            <numerusform>vos enregistrements, et le fichier déjà généré</numerusform>
            <numerusform>vos enregistrements, et les {count:,} déjà générés</numerusform>
        </translation>
    </message>
    <message>
        <source>your recordings</source>
        <extracomment>studio/ui/tabs/convert/batch/presenter.py</extracomment>
        <translation>vos enregistrements</translation>
    </message>
    <message>
        <source>In curly brackets can stand:
{fields}</source>
        <extracomment>studio/ui/tabs/convert/batch/results_popover.py</extracomment>
        <translation>Entre accolades peuvent figurer&#xa0;:
{fields}</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>the button that closes</comment>
        <extracomment>studio/ui/tabs/convert/batch/results_popover.py</extracomment>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Such as {name}</source>
        <extracomment>studio/ui/export/pattern_field.py</extracomment>
        <translation>Par exemple {name}</translation>
    </message>
    <message numerus="yes">
        <source>Changing {count} recordings</source>
        <extracomment>studio/ui/tabs/convert/batch/running.py; of one: Changing {count} recording</extracomment>
        <translation>
            <numerusform>Changement de {count} enregistrement</numerusform>
            <numerusform>Changement de {count} enregistrements</numerusform>
        </translation>
    </message>
    <message>
        <source>Changing {name}</source>
        <extracomment>studio/ui/tabs/convert/batch/running.py</extracomment>
        <translation>Changement&#xa0;: {name}</translation>
    </message>
    <message numerus="yes">
        <source>{count} ticked</source>
        <comment>voices</comment>
        <extracomment>studio/ui/tabs/convert/batch/voices_popover.py; of one: {count} ticked</extracomment>
        <translation>
            <numerusform>{count} cochée</numerusform>
            <numerusform>{count} cochées</numerusform>
        </translation>
    </message>
    <message>
        <source>none ticked</source>
        <comment>voices</comment>
        <extracomment>studio/ui/tabs/convert/batch/voices_popover.py</extracomment>
        <translation>aucune cochée</translation>
    </message>
    <message>
        <source>Before</source>
        <comment>the change of the voice</comment>
        <extracomment>studio/ui/tabs/convert/controls.py</extracomment>
        <translation>Avant</translation>
    </message>
    <message>
        <source>After</source>
        <comment>the change of the voice</comment>
        <extracomment>studio/ui/tabs/convert/controls.py</extracomment>
        <translation>Après</translation>
    </message>
    <message numerus="yes">
        <source>{count} takes</source>
        <extracomment>studio/ui/tabs/convert/controls.py; of one: {count} take</extracomment>
        <translation>
            <numerusform>{count} prise</numerusform>
            <numerusform>{count} prises</numerusform>
        </translation>
    </message>
    <message>
        <source>Open {name}</source>
        <extracomment>studio/ui/tabs/convert/document.py</extracomment>
        <translation>Ouvrir {name}</translation>
    </message>
    <message>
        <source>Choose take {number}</source>
        <extracomment>studio/ui/tabs/convert/document.py</extracomment>
        <translation>Choisir la prise {number}</translation>
    </message>
    <message>
        <source>Change the voice, take {number}</source>
        <extracomment>studio/ui/tabs/convert/document.py</extracomment>
        <translation>Changer la voix, prise {number}</translation>
    </message>
    <message>
        <source>{source}, heard now</source>
        <extracomment>studio/ui/tabs/convert/lane_head.py</extracomment>
        <translation>{source}, écouté maintenant</translation>
    </message>
    <message>
        <source>Hear before</source>
        <comment>the change of the voice</comment>
        <extracomment>studio/ui/tabs/convert/lanes.py</extracomment>
        <translation>Écouter avant</translation>
    </message>
    <message>
        <source>Hear after</source>
        <comment>the change of the voice</comment>
        <extracomment>studio/ui/tabs/convert/lanes.py</extracomment>
        <translation>Écouter après</translation>
    </message>
    <message>
        <source>being made · {percent} %</source>
        <extracomment>studio/ui/tabs/convert/lanes.py</extracomment>
        <translation>en cours · {percent}&#xa0;%</translation>
    </message>
    <message>
        <source>{voice} · take {number}</source>
        <extracomment>studio/ui/tabs/convert/lanes.py</extracomment>
        <translation>{voice} · prise {number}</translation>
    </message>
    <message>
        <source>Press “Change voice”, and {voice} says it here, with the same timing and melody.</source>
        <extracomment>studio/ui/tabs/convert/lanes.py</extracomment>
        <translation>Appuyez sur «&#x202f;Changer la voix&#x202f;», et {voice} le dit ici, avec le même rythme et la même mélodie.</translation>
    </message>
    <message>
        <source>{verdict}, {figure:.2f}</source>
        <extracomment>studio/ui/tabs/convert/likeness.py</extracomment>
        <translation>{verdict}, {figure:.2f}</translation>
    </message>
    <message>
        <source>{verdict} where matched, {figure:.2f}</source>
        <extracomment>studio/ui/tabs/convert/likeness.py</extracomment>
        <translation>{verdict} là où elle est suivie, {figure:.2f}</translation>
    </message>
    <message numerus="yes">
        <source>after drawn {count} semitones lower</source>
        <extracomment>studio/ui/tabs/convert/likeness.py; of one: after drawn {count} semitone lower</extracomment>
        <translation>
            <numerusform>après tracé {count} demi-ton plus bas</numerusform>
            <numerusform>après tracé {count} demi-tons plus bas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>after drawn {count} semitones higher</source>
        <extracomment>studio/ui/tabs/convert/likeness.py; of one: after drawn {count} semitone higher</extracomment>
        <translation>
            <numerusform>après tracé {count} demi-ton plus haut</numerusform>
            <numerusform>après tracé {count} demi-tons plus haut</numerusform>
        </translation>
    </message>
    <message>
        <source>Opening {name}</source>
        <extracomment>studio/ui/look_inside.py</extracomment>
        <translation>Ouverture&#xa0;: {name}</translation>
    </message>
    <message>
        <source>{facts} · being read…</source>
        <extracomment>studio/ui/tabs/convert/paging.py</extracomment>
        <translation>{facts} · lecture en cours…</translation>
    </message>
    <message numerus="yes">
        <source>{count} channels</source>
        <extracomment>studio/ui/tabs/convert/recording.py; of one: {count} channel</extracomment>
        <translation>
            <numerusform>{count} canal</numerusform>
            <numerusform>{count} canaux</numerusform>
        </translation>
    </message>
    <message>
        <source>Recording {time}</source>
        <extracomment>studio/ui/tabs/convert/recording_bar.py</extracomment>
        <translation>Enregistrement {time}</translation>
    </message>
    <message>
        <source>{name}, before</source>
        <extracomment>studio/ui/tabs/convert/sound_view.py</extracomment>
        <translation>{name}, avant</translation>
    </message>
    <message>
        <source>{name}, after</source>
        <extracomment>studio/ui/tabs/convert/sound_view.py</extracomment>
        <translation>{name}, après</translation>
    </message>
    <message>
        <source>being made</source>
        <comment>a take</comment>
        <extracomment>studio/ui/tabs/convert/sound_view.py</extracomment>
        <translation>en cours</translation>
    </message>
    <message numerus="yes">
        <source>your recording, and the {count} takes already made</source>
        <extracomment>studio/ui/tabs/convert/subject.py; of one: your recording, and the {count} take already made</extracomment>
        <translation>
            <numerusform>votre enregistrement, et la prise déjà générée</numerusform>
            <numerusform>votre enregistrement, et les {count} prises déjà générées</numerusform>
        </translation>
    </message>
    <message>
        <source>your recording</source>
        <extracomment>studio/ui/tabs/convert/subject.py</extracomment>
        <translation>votre enregistrement</translation>
    </message>
    <message>
        <source>The selection of {name} in {where} ({length})</source>
        <extracomment>studio/ui/tabs/datasets/adding.py</extracomment>
        <translation>La sélection de {name} dans {where} ({length})</translation>
    </message>
    <message numerus="yes">
        <source>What is marked in {name} ({count} markers)</source>
        <extracomment>studio/ui/tabs/datasets/adding.py; of one: What is marked in {name} ({count} marker)</extracomment>
        <translation>
            <numerusform>Ce qui est marqué dans {name} ({count} marqueur)</numerusform>
            <numerusform>Ce qui est marqué dans {name} ({count} marqueurs)</numerusform>
        </translation>
    </message>
    <message>
        <source>All of {name}, cut at its pauses ({length})</source>
        <extracomment>studio/ui/tabs/datasets/adding.py</extracomment>
        <translation>Tout {name}, coupé à ses pauses ({length})</translation>
    </message>
    <message>
        <source>Cutting clips out of {name}</source>
        <extracomment>studio/ui/tabs/datasets/adding.py</extracomment>
        <translation>Découpage d’extraits&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Delete</source>
        <extracomment>studio/ui/tabs/datasets/asking.py</extracomment>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Making the dataset {name}</source>
        <extracomment>studio/ui/tabs/datasets/changing.py</extracomment>
        <translation>Création du jeu de données {name}</translation>
    </message>
    <message>
        <source>Deleting {name}</source>
        <extracomment>studio/ui/tabs/datasets/changing.py</extracomment>
        <translation>Suppression&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Waveform of the file</source>
        <extracomment>studio/ui/tabs/datasets/clip_wave.py</extracomment>
        <translation>Forme d’onde du fichier</translation>
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
        <translation>{count} à évaluer</translation>
    </message>
    <message numerus="yes">
        <source>{count} put back.</source>
        <comment>files</comment>
        <extracomment>studio/ui/tabs/datasets/wording.py; of one: {count} put back.</extracomment>
        <translation>
            <numerusform>{count} rétabli.</numerusform>
            <numerusform>{count} rétablis.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name} was left as it is; {count} copies of it took its place here.</source>
        <extracomment>studio/ui/tabs/datasets/wording.py; of one: {name} was left as it is; a copy of it took its place here.</extracomment>
        <translation>
            <numerusform>{name} est resté tel quel&#x202f;; une copie a pris sa place ici.</numerusform>
            <numerusform>{name} est resté tel quel&#x202f;; {count} copies ont pris sa place ici.</numerusform>
        </translation>
    </message>
    <message>
        <source>Rate</source>
        <comment>sample rate</comment>
        <extracomment>studio/ui/tabs/datasets/columns.py</extracomment>
        <translation>Échant.</translation>
    </message>
    <message numerus="yes">
        <source>What had arrived of {count} takes that were being made is kept, incomplete.</source>
        <extracomment>studio/library/recovery.py; of one: What had arrived of a take that was being made is kept, incomplete.</extracomment>
        <translation>
            <numerusform>Ce qui était arrivé d’une prise en cours est conservé, incomplet.</numerusform>
            <numerusform>Ce qui était arrivé de {count} prises en cours est conservé, incomplet.</numerusform>
        </translation>
    </message>
    <message>
        <source>{seconds:.1f} s arrived and are kept as an incomplete take.</source>
        <extracomment>studio/services/receiving.py</extracomment>
        <translation>{seconds:.1f} s sont arrivées et sont conservées comme prise incomplète.</translation>
    </message>
    <message>
        <source>A later version of the studio wrote this project. Its sounds can be heard here and copied out with its texts; nothing in it is changed.</source>
        <extracomment>studio/ui/dialogs/inside.py</extracomment>
        <translation>Une version ultérieure du studio a écrit ce projet. Ses sons peuvent être écoutés ici et copiés avec ses textes&#x202f;; rien n’y est modifié.</translation>
    </message>
    <message>
        <source>cannot be played here</source>
        <comment>a sound file</comment>
        <extracomment>studio/ui/dialogs/inside.py</extracomment>
        <translation>ne peut pas être lu ici</translation>
    </message>
    <message>
        <source>Copy all of it…</source>
        <extracomment>studio/ui/dialogs/inside.py</extracomment>
        <translation>Tout copier…</translation>
    </message>
    <message>
        <source>What “{name}” holds</source>
        <extracomment>studio/ui/dialogs/inside.py</extracomment>
        <translation>Contenu de «&#x202f;{name}&#x202f;»</translation>
    </message>
    <message>
        <source>Sounds</source>
        <extracomment>studio/ui/dialogs/inside.py</extracomment>
        <translation>Sons</translation>
    </message>
    <message>
        <source>Look inside…</source>
        <extracomment>studio/ui/errors.py</extracomment>
        <translation>Voir le contenu…</translation>
    </message>
    <message>
        <source>The guide is in English.</source>
        <extracomment>studio/ui/guide/page.py</extracomment>
        <translation>Le guide est en anglais.</translation>
    </message>
    <message>
        <source>Looking inside the project</source>
        <extracomment>studio/ui/look_inside.py</extracomment>
        <translation>Lecture du contenu du projet</translation>
    </message>
    <message>
        <source>Copy all of it into a folder</source>
        <extracomment>studio/ui/look_inside.py</extracomment>
        <translation>Tout copier dans un dossier</translation>
    </message>
    <message>
        <source>Copying what is in the project</source>
        <extracomment>studio/ui/look_inside.py</extracomment>
        <translation>Copie du contenu du projet</translation>
    </message>
    <message>
        <source>Reading a take</source>
        <extracomment>studio/ui/speech/shelf.py</extracomment>
        <translation>Lecture d’une prise</translation>
    </message>
    <message>
        <source>The voice is being changed</source>
        <comment>of the recording</comment>
        <extracomment>studio/ui/tabs/convert/paging.py</extracomment>
        <translation>La voix est en cours de changement</translation>
    </message>
    <message>
        <source>Noise</source>
        <extracomment>studio/ui/tabs/datasets/columns.py</extracomment>
        <translation>Bruit</translation>
    </message>
    <message>
        <source>Text match</source>
        <extracomment>studio/ui/tabs/datasets/columns.py</extracomment>
        <translation>Texte</translation>
    </message>
    <message>
        <source>empty</source>
        <comment>a dataset</comment>
        <extracomment>studio/ui/tabs/datasets/dataset_list.py</extracomment>
        <translation>vide</translation>
    </message>
    <message>
        <source>{minutes:.0f} of {advised} min</source>
        <extracomment>studio/ui/tabs/datasets/dataset_list.py</extracomment>
        <translation>{minutes:.0f} sur {advised} min</translation>
    </message>
    <message>
        <source>{minutes:.1f} of {advised} min</source>
        <extracomment>studio/ui/tabs/datasets/dataset_list.py</extracomment>
        <translation>{minutes:.1f} sur {advised} min</translation>
    </message>
    <message>
        <source>Delete “{name}”?</source>
        <extracomment>studio/ui/tabs/datasets/deeds.py</extracomment>
        <translation>Supprimer «&#x202f;{name}&#x202f;»&#x202f;?</translation>
    </message>
    <message>
        <source>Delete {name} from the dataset?</source>
        <extracomment>studio/ui/tabs/datasets/deeds.py</extracomment>
        <translation>Supprimer {name} du jeu de données&#x202f;?</translation>
    </message>
    <message>
        <source>Table</source>
        <comment>kind of file</comment>
        <extracomment>studio/ui/tabs/datasets/deeds.py</extracomment>
        <translation>Tableau</translation>
    </message>
    <message numerus="yes">
        <source>The judgement of {count} files is in {name}.</source>
        <extracomment>studio/ui/tabs/datasets/deeds.py; of one: The judgement of {count} file is in {name}.</extracomment>
        <translation>
            <numerusform>L’évaluation de {count} fichier est dans {name}.</numerusform>
            <numerusform>L’évaluation de {count} fichiers est dans {name}.</numerusform>
        </translation>
    </message>
    <message>
        <source>The files on this computer stay.</source>
        <extracomment>studio/ui/tabs/datasets/deeds.py</extracomment>
        <translation>Les fichiers de cet ordinateur restent.</translation>
    </message>
    <message numerus="yes">
        <source>Its {count} files there are gone for good.</source>
        <extracomment>studio/ui/tabs/datasets/deeds.py; of one: Its {count} file there is gone for good.</extracomment>
        <translation>
            <numerusform>Son fichier ({count}) y disparaît pour de bon.</numerusform>
            <numerusform>Ses {count} fichiers y disparaissent pour de bon.</numerusform>
        </translation>
    </message>
    <message>
        <source>judging</source>
        <extracomment>studio/ui/tabs/datasets/state_words.py</extracomment>
        <translation>évaluation</translation>
    </message>
    <message>
        <source>held back</source>
        <extracomment>studio/ui/tabs/datasets/state_words.py</extracomment>
        <translation>retenu</translation>
    </message>
    <message>
        <source>waits</source>
        <extracomment>studio/ui/tabs/datasets/state_words.py</extracomment>
        <translation>en attente</translation>
    </message>
    <message>
        <source>sending</source>
        <extracomment>studio/ui/tabs/datasets/state_words.py</extracomment>
        <translation>envoi</translation>
    </message>
    <message>
        <source>sent</source>
        <extracomment>studio/ui/tabs/datasets/state_words.py</extracomment>
        <translation>envoyé</translation>
    </message>
    <message>
        <source>not sent</source>
        <extracomment>studio/ui/tabs/datasets/state_words.py</extracomment>
        <translation>échec d’envoi</translation>
    </message>
    <message>
        <source>not sent yet</source>
        <extracomment>studio/ui/tabs/datasets/state_words.py</extracomment>
        <translation>pas encore envoyé</translation>
    </message>
    <message>
        <source>Stop sending</source>
        <extracomment>studio/ui/tabs/datasets/file_painter.py</extracomment>
        <translation>Arrêter l’envoi</translation>
    </message>
    <message>
        <source>Delete from the dataset…</source>
        <extracomment>studio/ui/tabs/datasets/file_painter.py</extracomment>
        <translation>Supprimer du jeu de données…</translation>
    </message>
    <message>
        <source>{size} B</source>
        <comment>bytes</comment>
        <extracomment>studio/ui/tabs/datasets/file_painter.py</extracomment>
        <translation>{size} o</translation>
    </message>
    <message>
        <source>{size:.0f} kB</source>
        <extracomment>studio/ui/tabs/datasets/file_painter.py</extracomment>
        <translation>{size:.0f} ko</translation>
    </message>
    <message>
        <source>{size:.1f} MB</source>
        <extracomment>studio/ui/tabs/datasets/file_painter.py</extracomment>
        <translation>{size:.1f} Mo</translation>
    </message>
    <message>
        <source>look: {words}</source>
        <comment>to be looked at</comment>
        <extracomment>studio/ui/tabs/datasets/file_painter.py</extracomment>
        <translation>à vérifier&#xa0;: {words}</translation>
    </message>
    <message>
        <source>fail: {words}</source>
        <comment>it fails</comment>
        <extracomment>studio/ui/tabs/datasets/file_painter.py</extracomment>
        <translation>échec&#xa0;: {words}</translation>
    </message>
    <message>
        <source>Mending {number} of {count}</source>
        <extracomment>studio/ui/tabs/datasets/fixing.py</extracomment>
        <translation>Retouche {number} sur {count}</translation>
    </message>
    <message>
        <source>Mending a copy of {name}</source>
        <extracomment>studio/ui/tabs/datasets/fixing.py</extracomment>
        <translation>Retouche d’une copie&#xa0;: {name}</translation>
    </message>
    <message numerus="yes">
        <source>Mending {count} copies</source>
        <extracomment>studio/ui/tabs/datasets/fixing.py; of one: Mending {count} copy</extracomment>
        <translation>
            <numerusform>Retouche de {count} copie</numerusform>
            <numerusform>Retouche de {count} copies</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading {name}</source>
        <extracomment>studio/ui/tabs/datasets/hearing.py</extracomment>
        <translation>Lecture&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Judging {number} of {count}</source>
        <extracomment>studio/ui/tabs/datasets/judging.py</extracomment>
        <translation>Évaluation {number} sur {count}</translation>
    </message>
    <message numerus="yes">
        <source>Judging {count} files</source>
        <extracomment>studio/ui/tabs/datasets/judging.py; of one: Judging {count} file</extracomment>
        <translation>
            <numerusform>Évaluation de {count} fichier</numerusform>
            <numerusform>Évaluation de {count} fichiers</numerusform>
        </translation>
    </message>
    <message>
        <source>{measure}: {value}, to look at</source>
        <extracomment>studio/ui/tabs/datasets/measure_row.py</extracomment>
        <translation>{measure}&#xa0;: {value}, à vérifier</translation>
    </message>
    <message>
        <source>{measure}: {value}, fails</source>
        <extracomment>studio/ui/tabs/datasets/measure_row.py</extracomment>
        <translation>{measure}&#xa0;: {value}, échec</translation>
    </message>
    <message>
        <source>{measure}: {value}</source>
        <extracomment>studio/ui/tabs/datasets/measure_row.py</extracomment>
        <translation>{measure}&#xa0;: {value}</translation>
    </message>
    <message>
        <source>Judging</source>
        <extracomment>studio/ui/tabs/datasets/page.py</extracomment>
        <translation>Évaluation</translation>
    </message>
    <message>
        <source>Held back</source>
        <extracomment>studio/ui/tabs/datasets/page.py</extracomment>
        <translation>Retenu</translation>
    </message>
    <message>
        <source>Waits</source>
        <extracomment>studio/ui/tabs/datasets/page.py</extracomment>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Sending</source>
        <extracomment>studio/ui/tabs/datasets/page.py</extracomment>
        <translation>Envoi</translation>
    </message>
    <message>
        <source>Sent</source>
        <extracomment>studio/ui/tabs/datasets/page.py</extracomment>
        <translation>Envoyé</translation>
    </message>
    <message>
        <source>Not sent</source>
        <extracomment>studio/ui/tabs/datasets/page.py</extracomment>
        <translation>Échec d’envoi</translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <extracomment>studio/ui/tabs/datasets/page.py</extracomment>
        <translation>Pas encore envoyé</translation>
    </message>
    <message>
        <source>Same sound as {name}</source>
        <extracomment>studio/ui/tabs/datasets/page.py</extracomment>
        <translation>Même son que {name}</translation>
    </message>
    <message>
        <source>Clipping</source>
        <extracomment>studio/ui/tabs/datasets/panel.py</extracomment>
        <translation>Écrêtage</translation>
    </message>
    <message>
        <source>Speakers</source>
        <comment>people who speak</comment>
        <extracomment>studio/ui/tabs/datasets/panel.py</extracomment>
        <translation>Locuteurs</translation>
    </message>
    <message>
        <source>Room</source>
        <comment>the echo of a room</comment>
        <extracomment>studio/ui/tabs/datasets/panel.py</extracomment>
        <translation>Réverb.</translation>
    </message>
    <message>
        <source>Size</source>
        <extracomment>studio/ui/tabs/datasets/panel.py</extracomment>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Held back.</source>
        <extracomment>studio/ui/tabs/datasets/panel.py</extracomment>
        <translation>Retenu.</translation>
    </message>
    <message numerus="yes">
        <source>Sending {count} files</source>
        <extracomment>studio/ui/tabs/datasets/sending.py; of one: Sending {count} file</extracomment>
        <translation>
            <numerusform>Envoi de {count} fichier</numerusform>
            <numerusform>Envoi de {count} fichiers</numerusform>
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
            <numerusform>{count:,} accepté</numerusform>
            <numerusform>{count:,} acceptés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count:,} to look at</source>
        <comment>files</comment>
        <extracomment>studio/ui/tabs/datasets/summary.py; of one: {count:,} to look at</extracomment>
        <translation>
            <numerusform>{count:,} à vérifier</numerusform>
            <numerusform>{count:,} à vérifier</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count:,} fail</source>
        <comment>files that fail</comment>
        <extracomment>studio/ui/tabs/datasets/summary.py; of one: {count:,} fail</extracomment>
        <translation>
            <numerusform>{count:,} en échec</numerusform>
            <numerusform>{count:,} en échec</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count:,} doubles found</source>
        <extracomment>studio/ui/tabs/datasets/summary.py; of one: {count:,} double found</extracomment>
        <translation>
            <numerusform>{count:,} doublon trouvé</numerusform>
            <numerusform>{count:,} doublons trouvés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show the {count:,} alone</source>
        <comment>files</comment>
        <extracomment>studio/ui/tabs/datasets/summary.py; of one: Show the {count:,} alone</extracomment>
        <translation>
            <numerusform>N’afficher que lui</numerusform>
            <numerusform>N’afficher que ces {count:,}</numerusform>
        </translation>
    </message>
    <message>
        <source>{usable} usable of {advised} min advised</source>
        <extracomment>studio/ui/tabs/datasets/summary.py</extracomment>
        <translation>{usable} utilisables sur {advised} min conseillées</translation>
    </message>
    <message numerus="yes">
        <source>Send {count} waiting</source>
        <comment>files</comment>
        <extracomment>studio/ui/tabs/datasets/toolbar.py; of one: Send {count} waiting</extracomment>
        <translation>
            <numerusform>Envoyer {count} en attente</numerusform>
            <numerusform>Envoyer {count} en attente</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fix {count} as copies…</source>
        <extracomment>studio/ui/tabs/datasets/toolbar.py; of one: Fix {count} as copy…</extracomment>
        <translation>
            <numerusform>Réparer {count} en copie…</numerusform>
            <numerusform>Réparer {count} en copies…</numerusform>
        </translation>
    </message>
    <message>
        <source>Correct “{word}”</source>
        <extracomment>studio/ui/tabs/infill/annotating.py</extracomment>
        <translation>Corriger «&#x202f;{word}&#x202f;»</translation>
    </message>
    <message>
        <source>Remove “{word}”</source>
        <extracomment>studio/ui/tabs/infill/annotating.py</extracomment>
        <translation>Retirer «&#x202f;{word}&#x202f;»</translation>
    </message>
    <message>
        <source>Move “{word}”</source>
        <extracomment>studio/ui/tabs/infill/annotating.py</extracomment>
        <translation>Déplacer «&#x202f;{word}&#x202f;»</translation>
    </message>
    <message>
        <source>Take {number}, in place</source>
        <extracomment>studio/ui/tabs/infill/comparing.py</extracomment>
        <translation>Prise {number}, en place</translation>
    </message>
    <message>
        <source>Take under key {number}, in place</source>
        <extracomment>studio/ui/tabs/infill/comparing.py</extracomment>
        <translation>Prise de la touche {number}, en place</translation>
    </message>
    <message>
        <source>You chose take {number}.</source>
        <extracomment>studio/ui/tabs/infill/comparing.py</extracomment>
        <translation>Vous avez choisi la prise {number}.</translation>
    </message>
    <message>
        <source>Which one fits? Keys 1 and 2, Enter chooses.</source>
        <extracomment>studio/ui/tabs/infill/comparing.py</extracomment>
        <translation>Laquelle convient&#x202f;? Touches 1 et 2, Entrée choisit.</translation>
    </message>
    <message>
        <source>Which one fits? Keys 1 to {count}, Enter chooses.</source>
        <extracomment>studio/ui/tabs/infill/comparing.py</extracomment>
        <translation>Laquelle convient&#x202f;? Touches 1 à {count}, Entrée choisit.</translation>
    </message>
    <message>
        <source>Opening {name}…</source>
        <extracomment>studio/ui/tabs/infill/empty.py</extracomment>
        <translation>Ouverture&#xa0;: {name}…</translation>
    </message>
    <message numerus="yes">
        <source>{name}, {count} patches</source>
        <extracomment>studio/ui/tabs/infill/export/delivering.py; of one: {name}, {count} patch</extracomment>
        <translation>
            <numerusform>{name}, {count} retouche</numerusform>
            <numerusform>{name}, {count} retouches</numerusform>
        </translation>
    </message>
    <message>
        <source>{step}… {percent} %</source>
        <extracomment>studio/ui/tabs/infill/export/delivering.py</extracomment>
        <translation>{step}… {percent}&#xa0;%</translation>
    </message>
    <message>
        <source>Saved {name} to {folder}.</source>
        <extracomment>studio/ui/tabs/infill/export/delivering.py</extracomment>
        <translation>{name} sauvegardé dans {folder}.</translation>
    </message>
    <message numerus="yes">
        <source>Saved {count} files to {folder}.</source>
        <extracomment>studio/ui/tabs/infill/export/delivering.py; of one: Saved {count} file to {folder}.</extracomment>
        <translation>
            <numerusform>{count} fichier sauvegardé dans {folder}.</numerusform>
            <numerusform>{count} fichiers sauvegardés dans {folder}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Saved to {name}, and {count} more beside it.</source>
        <extracomment>studio/ui/tabs/infill/export/delivering.py; of one: Saved to {name}, and {count} more beside it.</extracomment>
        <translation>
            <numerusform>Sauvegardé dans {name}, et {count} autre à côté.</numerusform>
            <numerusform>Sauvegardé dans {name}, et {count} autres à côté.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Outside {count} patches every sample is the original.</source>
        <extracomment>studio/ui/tabs/infill/export/delivering.py; of one: Outside {count} patch every sample is the original.</extracomment>
        <translation>
            <numerusform>Hors de {count} retouche, chaque échantillon est l’original.</numerusform>
            <numerusform>Hors des {count} retouches, chaque échantillon est l’original.</numerusform>
        </translation>
    </message>
    <message>
        <source>As</source>
        <comment>what is exported: the whole recording, its patches, or both</comment>
        <extracomment>studio/ui/tabs/infill/export/form.py</extracomment>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>Both</source>
        <comment>the mended recording and its patches</comment>
        <extracomment>studio/ui/tabs/infill/export/form.py</extracomment>
        <translation>Les deux</translation>
    </message>
    <message>
        <source>Proof, always</source>
        <extracomment>studio/ui/tabs/infill/export/form.py</extracomment>
        <translation>Preuve, toujours</translation>
    </message>
    <message>
        <source>Sheets</source>
        <comment>papers about what was done</comment>
        <extracomment>studio/ui/tabs/infill/export/form.py</extracomment>
        <translation>Feuilles</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>of a file</comment>
        <extracomment>studio/ui/tabs/infill/export/form.py</extracomment>
        <translation>Nom</translation>
    </message>
    <message>
        <source>{step}, take {number} of {count}</source>
        <extracomment>studio/ui/tabs/infill/filling.py</extracomment>
        <translation>{step}, prise {number} sur {count}</translation>
    </message>
    <message numerus="yes">
        <source>with {count} patches</source>
        <extracomment>studio/ui/tabs/infill/hearing.py; of one: with {count} patch</extracomment>
        <translation>
            <numerusform>avec {count} retouche</numerusform>
            <numerusform>avec {count} retouches</numerusform>
        </translation>
    </message>
    <message>
        <source>Laying in {name}</source>
        <extracomment>studio/ui/tabs/infill/hearing.py</extracomment>
        <translation>Mise en place&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Old words: {words}</source>
        <extracomment>studio/ui/tabs/infill/old_words.py</extracomment>
        <translation>Ancien texte&#xa0;: {words}</translation>
    </message>
    <message>
        <source>After “{words}”</source>
        <extracomment>studio/ui/tabs/infill/old_words.py</extracomment>
        <translation>Après «&#x202f;{words}&#x202f;»</translation>
    </message>
    <message numerus="yes">
        <source>{count:,} characters too many for one patch. Shorten it</source>
        <extracomment>studio/ui/tabs/infill/page.py; of one: {count:,} character too many for one patch. Shorten it</extracomment>
        <translation>
            <numerusform>{count:,} caractère de trop pour une retouche. Raccourcissez</numerusform>
            <numerusform>{count:,} caractères de trop pour une retouche. Raccourcissez</numerusform>
        </translation>
    </message>
    <message>
        <source>{language} is not spoken here. Choose another language</source>
        <extracomment>studio/ui/tabs/infill/page.py</extracomment>
        <translation>{language} n’est pas parlé ici. Choisissez une autre langue</translation>
    </message>
    <message numerus="yes">
        <source>Make {count} missing</source>
        <extracomment>studio/ui/tabs/infill/panel.py; of one: Make {count} missing</extracomment>
        <translation>
            <numerusform>Générer {count} manquante</numerusform>
            <numerusform>Générer {count} manquantes</numerusform>
        </translation>
    </message>
    <message>
        <source>Make one take of each: {quote}</source>
        <extracomment>studio/ui/tabs/infill/panel.py</extracomment>
        <translation>Générer une prise de chacune&#xa0;: {quote}</translation>
    </message>
    <message numerus="yes">
        <source>{count} ready</source>
        <comment>patches</comment>
        <extracomment>studio/ui/tabs/infill/panel.py; of one: {count} ready</extracomment>
        <translation>
            <numerusform>{count} prête</numerusform>
            <numerusform>{count} prêtes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} to listen to</source>
        <comment>patches</comment>
        <extracomment>studio/ui/tabs/infill/panel.py; of one: {count} to listen to</extracomment>
        <translation>
            <numerusform>{count} à écouter</numerusform>
            <numerusform>{count} à écouter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} not made</source>
        <comment>patches</comment>
        <extracomment>studio/ui/tabs/infill/panel.py; of one: {count} not made</extracomment>
        <translation>
            <numerusform>{count} à générer</numerusform>
            <numerusform>{count} à générer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} off</source>
        <comment>patches that are turned off</comment>
        <extracomment>studio/ui/tabs/infill/panel.py; of one: {count} off</extracomment>
        <translation>
            <numerusform>{count} désactivée</numerusform>
            <numerusform>{count} désactivées</numerusform>
        </translation>
    </message>
    <message>
        <source>Patch {number}</source>
        <extracomment>studio/ui/tabs/infill/patch_head.py</extracomment>
        <translation>Retouche {number}</translation>
    </message>
    <message>
        <source>at {time}</source>
        <extracomment>studio/ui/tabs/infill/patch_head.py</extracomment>
        <translation>à {time}</translation>
    </message>
    <message>
        <source>Show it</source>
        <extracomment>studio/ui/tabs/infill/patch_list.py</extracomment>
        <translation>L’afficher</translation>
    </message>
    <message>
        <source>Turn it off</source>
        <extracomment>studio/ui/tabs/infill/patch_list.py</extracomment>
        <translation>La désactiver</translation>
    </message>
    <message>
        <source>Turn it on</source>
        <extracomment>studio/ui/tabs/infill/patch_list.py</extracomment>
        <translation>L’activer</translation>
    </message>
    <message>
        <source>Select the wrong words above or in the text, press Enter, then type the right ones.</source>
        <extracomment>studio/ui/tabs/infill/patch_part.py</extracomment>
        <translation>Sélectionnez les mots faux ci-dessus ou dans le texte, appuyez sur Entrée, puis tapez les bons.</translation>
    </message>
    <message>
        <source>silence</source>
        <extracomment>studio/ui/tabs/infill/patch_rows.py</extracomment>
        <translation>silence</translation>
    </message>
    <message>
        <source>removed</source>
        <comment>words of the recording</comment>
        <extracomment>studio/ui/tabs/infill/patch_rows.py</extracomment>
        <translation>retirés</translation>
    </message>
    <message>
        <source>take {number}</source>
        <extracomment>studio/ui/tabs/infill/patch_rows.py</extracomment>
        <translation>prise {number}</translation>
    </message>
    <message>
        <source>off</source>
        <comment>of a patch: turned off</comment>
        <extracomment>studio/ui/tabs/infill/patch_rows.py</extracomment>
        <translation>désactivée</translation>
    </message>
    <message>
        <source>Patch {old} removed</source>
        <extracomment>studio/ui/tabs/infill/patch_rows.py</extracomment>
        <translation>Retouche&#xa0;: {old} retiré</translation>
    </message>
    <message>
        <source>Patch {old} becomes {new}</source>
        <extracomment>studio/ui/tabs/infill/patch_rows.py</extracomment>
        <translation>Retouche&#xa0;: {old} devient {new}</translation>
    </message>
    <message>
        <source>Patch {new} put in</source>
        <extracomment>studio/ui/tabs/infill/patch_rows.py</extracomment>
        <translation>Retouche&#xa0;: {new} inséré</translation>
    </message>
    <message>
        <source>in sight</source>
        <extracomment>studio/ui/tabs/infill/patch_rows.py</extracomment>
        <translation>affichée</translation>
    </message>
    <message>
        <source>key 1: hear in place</source>
        <extracomment>studio/ui/tabs/infill/patch_wording.py</extracomment>
        <translation>touche 1&#xa0;: écouter en place</translation>
    </message>
    <message>
        <source>keys 1, 2: hear in place</source>
        <extracomment>studio/ui/tabs/infill/patch_wording.py</extracomment>
        <translation>touches 1, 2&#xa0;: écouter en place</translation>
    </message>
    <message>
        <source>keys 1, 2, 3: hear in place</source>
        <extracomment>studio/ui/tabs/infill/patch_wording.py</extracomment>
        <translation>touches 1, 2, 3&#xa0;: écouter en place</translation>
    </message>
    <message>
        <source>keys 1 to {count}: hear in place</source>
        <extracomment>studio/ui/tabs/infill/patch_wording.py</extracomment>
        <translation>touches 1 à {count}&#xa0;: écouter en place</translation>
    </message>
    <message numerus="yes">
        <source>Make {count} more</source>
        <extracomment>studio/ui/tabs/infill/patch_wording.py; of one: Make {count} more</extracomment>
        <translation>
            <numerusform>Générer {count} de plus</numerusform>
            <numerusform>Générer {count} de plus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Make {count} takes</source>
        <extracomment>studio/ui/tabs/infill/patch_wording.py; of one: Make {count} take</extracomment>
        <translation>
            <numerusform>Générer {count} prise</numerusform>
            <numerusform>Générer {count} prises</numerusform>
        </translation>
    </message>
    <message>
        <source>Sends {before:.1f} s before and {after:.1f} s after</source>
        <extracomment>studio/ui/tabs/infill/patch_wording.py</extracomment>
        <translation>Envoie {before:.1f} s avant et {after:.1f} s après</translation>
    </message>
    <message>
        <source>Sends {before:.1f} s before</source>
        <extracomment>studio/ui/tabs/infill/patch_wording.py</extracomment>
        <translation>Envoie {before:.1f} s avant</translation>
    </message>
    <message>
        <source>Sends {after:.1f} s after</source>
        <extracomment>studio/ui/tabs/infill/patch_wording.py</extracomment>
        <translation>Envoie {after:.1f} s après</translation>
    </message>
    <message>
        <source>“{words}” is made, as far as the next pause.</source>
        <extracomment>studio/ui/tabs/infill/patch_wording.py</extracomment>
        <translation>«&#x202f;{words}&#x202f;» est généré, jusqu’à la pause suivante.</translation>
    </message>
    <message>
        <source>Only “{words}” is made; the other words stay as they were recorded.</source>
        <extracomment>studio/ui/tabs/infill/patch_wording.py</extracomment>
        <translation>Seul «&#x202f;{words}&#x202f;» est généré&#x202f;; les autres mots restent tels qu’enregistrés.</translation>
    </message>
    <message>
        <source>Pickup lists</source>
        <extracomment>studio/ui/tabs/infill/pickups/joint.py</extracomment>
        <translation>Listes de retakes</translation>
    </message>
    <message>
        <source>Pickup list, {count}</source>
        <extracomment>studio/ui/tabs/infill/pickups/joint.py</extracomment>
        <translation>Liste de retakes, {count}</translation>
    </message>
    <message>
        <source>Line {number}</source>
        <extracomment>studio/ui/tabs/infill/pickups/page.py</extracomment>
        <translation>Ligne {number}</translation>
    </message>
    <message>
        <source>in {recording}</source>
        <extracomment>studio/ui/tabs/infill/pickups/page.py</extracomment>
        <translation>dans {recording}</translation>
    </message>
    <message>
        <source>{percent} percent sure</source>
        <extracomment>studio/ui/tabs/infill/pickups/page.py</extracomment>
        <translation>certain à {percent} pour cent</translation>
    </message>
    <message>
        <source>{old} removed</source>
        <extracomment>studio/ui/tabs/infill/pickups/page.py</extracomment>
        <translation>{old} retiré</translation>
    </message>
    <message>
        <source>{old} becomes {new}</source>
        <extracomment>studio/ui/tabs/infill/pickups/page.py</extracomment>
        <translation>{old} devient {new}</translation>
    </message>
    <message>
        <source>{new} inserted</source>
        <extracomment>studio/ui/tabs/infill/pickups/page.py</extracomment>
        <translation>{new} inséré</translation>
    </message>
    <message numerus="yes">
        <source>{count} not read</source>
        <comment>lines</comment>
        <extracomment>studio/ui/tabs/infill/pickups/page.py; of one: {count} not read</extracomment>
        <translation>
            <numerusform>{count} non lue</numerusform>
            <numerusform>{count} non lues</numerusform>
        </translation>
    </message>
    <message>
        <source>This list is for {recordings}. Choose a line to open it.</source>
        <extracomment>studio/ui/tabs/infill/pickups/page.py</extracomment>
        <translation>Cette liste concerne {recordings}. Choisissez une ligne pour l’ouvrir.</translation>
    </message>
    <message>
        <source>Place {number} of {count}: is it this one?</source>
        <extracomment>studio/ui/tabs/infill/pickups/page.py</extracomment>
        <translation>Endroit {number} sur {count}&#xa0;: est-ce celui-ci&#x202f;?</translation>
    </message>
    <message numerus="yes">
        <source>{state}, with lines {lines}</source>
        <extracomment>studio/ui/tabs/infill/pickups/page.py; of one: {state}, with line {lines}</extracomment>
        <translation>
            <numerusform>{state}, avec la ligne {lines}</numerusform>
            <numerusform>{state}, avec les lignes {lines}</numerusform>
        </translation>
    </message>
    <message>
        <source>Not made</source>
        <extracomment>studio/ui/tabs/infill/pickups/page.py</extracomment>
        <translation>À générer</translation>
    </message>
    <message>
        <source>Being made…</source>
        <extracomment>studio/ui/tabs/infill/pickups/page.py</extracomment>
        <translation>En cours…</translation>
    </message>
    <message>
        <source>To hear</source>
        <extracomment>studio/ui/tabs/infill/pickups/page.py</extracomment>
        <translation>À écouter</translation>
    </message>
    <message>
        <source>Accepted</source>
        <extracomment>studio/ui/tabs/infill/pickups/page.py</extracomment>
        <translation>Acceptée</translation>
    </message>
    <message>
        <source>Rejected</source>
        <extracomment>studio/ui/tabs/infill/pickups/page.py</extracomment>
        <translation>Rejetée</translation>
    </message>
    <message>
        <source>No pickup list yet. Paste one, or open a table, a Word document with comments, or labels.</source>
        <extracomment>studio/ui/tabs/infill/pickups/part.py</extracomment>
        <translation>Pas encore de liste de retakes. Collez-en une, ou ouvrez un tableau, un document Word commenté ou des marqueurs.</translation>
    </message>
    <message>
        <source>CSV, text, .docx comments and Audacity’s labels: times, old words → new words, or both.</source>
        <extracomment>studio/ui/tabs/infill/pickups/part.py</extracomment>
        <translation>CSV, texte, commentaires .docx et marqueurs d’Audacity&#xa0;: des temps, ancien texte → nouveau, ou les deux.</translation>
    </message>
    <message>
        <source>Pickup list</source>
        <extracomment>studio/ui/tabs/infill/pickups/part.py</extracomment>
        <translation>Liste de retakes</translation>
    </message>
    <message>
        <source>Paste…</source>
        <extracomment>studio/ui/tabs/infill/pickups/part.py</extracomment>
        <translation>Coller…</translation>
    </message>
    <message>
        <source>Open a list…</source>
        <extracomment>studio/ui/tabs/infill/pickups/part.py</extracomment>
        <translation>Ouvrir une liste…</translation>
    </message>
    <message>
        <source>Put the list away; its patches stay</source>
        <extracomment>studio/ui/tabs/infill/pickups/part.py</extracomment>
        <translation>Ranger la liste&#x202f;; ses retouches restent</translation>
    </message>
    <message>
        <source>Back to the words</source>
        <extracomment>studio/ui/tabs/infill/pickups/part.py</extracomment>
        <translation>Retour aux mots</translation>
    </message>
    <message>
        <source>Accept</source>
        <extracomment>studio/ui/tabs/infill/pickups/part.py</extracomment>
        <translation>Accepter</translation>
    </message>
    <message>
        <source>Reject</source>
        <extracomment>studio/ui/tabs/infill/pickups/part.py</extracomment>
        <translation>Rejeter</translation>
    </message>
    <message>
        <source>Make</source>
        <extracomment>studio/ui/tabs/infill/pickups/part.py</extracomment>
        <translation>Générer</translation>
    </message>
    <message>
        <source>Paste a list…</source>
        <extracomment>studio/ui/tabs/infill/pickups/part.py</extracomment>
        <translation>Coller une liste…</translation>
    </message>
    <message>
        <source>This is the place</source>
        <extracomment>studio/ui/tabs/infill/pickups/part.py</extracomment>
        <translation>C’est ici</translation>
    </message>
    <message>
        <source>Next place</source>
        <extracomment>studio/ui/tabs/infill/pickups/part.py</extracomment>
        <translation>Endroit suivant</translation>
    </message>
    <message>
        <source>Nothing to judge in this line yet</source>
        <extracomment>studio/ui/tabs/infill/pickups/part.py</extracomment>
        <translation>Rien à juger dans cette ligne pour l’instant</translation>
    </message>
    <message numerus="yes">
        <source>Make {count} patches</source>
        <extracomment>studio/ui/tabs/infill/pickups/part.py; of one: Make {count} patch</extracomment>
        <translation>
            <numerusform>Générer {count} retouche</numerusform>
            <numerusform>Générer {count} retouches</numerusform>
        </translation>
    </message>
    <message>
        <source>All made</source>
        <extracomment>studio/ui/tabs/infill/pickups/part.py</extracomment>
        <translation>Tout est généré</translation>
    </message>
    <message>
        <source>Paste a list</source>
        <extracomment>studio/ui/tabs/infill/pickups/part.py</extracomment>
        <translation>Coller une liste</translation>
    </message>
    <message>
        <source>Open a list</source>
        <extracomment>studio/ui/tabs/infill/pickups/part.py</extracomment>
        <translation>Ouvrir une liste</translation>
    </message>
    <message>
        <source>Another take</source>
        <extracomment>studio/ui/tabs/infill/pickups/part.py</extracomment>
        <translation>Autre prise</translation>
    </message>
    <message>
        <source>A line each, or the cells of a table. A time helps to find the place; words alone do where they are said once.</source>
        <extracomment>studio/ui/tabs/infill/pickups/paste.py</extracomment>
        <translation>Une ligne par retake, ou les cellules d’un tableau. Un temps aide à trouver l’endroit&#x202f;; les mots seuls suffisent s’ils ne sont dits qu’une fois.</translation>
    </message>
    <message>
        <source>Find the places</source>
        <extracomment>studio/ui/tabs/infill/pickups/paste.py</extracomment>
        <translation>Trouver les endroits</translation>
    </message>
    <message>
        <source>Paste a pickup list</source>
        <extracomment>studio/ui/tabs/infill/pickups/paste.py</extracomment>
        <translation>Coller une liste de retakes</translation>
    </message>
    <message>
        <source>Every line that has a place is made</source>
        <extracomment>studio/ui/tabs/infill/pickups/presenter.py</extracomment>
        <translation>Chaque ligne placée est générée</translation>
    </message>
    <message>
        <source>No line of the list says what shall be mended.</source>
        <extracomment>studio/ui/tabs/infill/pickups/presenter.py</extracomment>
        <translation>Aucune ligne de la liste ne dit ce qu’il faut retoucher.</translation>
    </message>
    <message>
        <source>Put the pickup list away</source>
        <extracomment>studio/ui/tabs/infill/pickups/presenter.py</extracomment>
        <translation>Ranger la liste de retakes</translation>
    </message>
    <message>
        <source>The list</source>
        <extracomment>studio/ui/tabs/infill/wording.py</extracomment>
        <translation>La liste</translation>
    </message>
    <message>
        <source>your recordings, your list and the takes already made</source>
        <extracomment>studio/ui/tabs/infill/pickups/producing.py</extracomment>
        <translation>vos enregistrements, votre liste et les prises déjà générées</translation>
    </message>
    <message>
        <source>All is made. A accepts, N hears the next take, X rejects.</source>
        <extracomment>studio/ui/tabs/infill/pickups/producing.py</extracomment>
        <translation>Tout est généré. A accepte, N fait entendre la prise suivante, X rejette.</translation>
    </message>
    <message>
        <source>There is no other take, and none can be made just now.</source>
        <extracomment>studio/ui/tabs/infill/pickups/producing.py</extracomment>
        <translation>Il n’y a pas d’autre prise, et on ne peut pas en générer pour le moment.</translation>
    </message>
    <message>
        <source>Make it once more</source>
        <extracomment>studio/ui/tabs/infill/pickups/producing.py</extracomment>
        <translation>Générer encore une fois</translation>
    </message>
    <message>
        <source>There is nothing to accept yet: make the patch first.</source>
        <extracomment>studio/ui/tabs/infill/pickups/reviewing.py</extracomment>
        <translation>Il n’y a encore rien à accepter&#xa0;: générez d’abord la retouche.</translation>
    </message>
    <message>
        <source>There are no takes to choose from.</source>
        <extracomment>studio/ui/tabs/infill/pickups/reviewing.py</extracomment>
        <translation>Il n’y a aucune prise à choisir.</translation>
    </message>
    <message>
        <source>Lines of the pickup list</source>
        <extracomment>studio/ui/tabs/infill/pickups/table.py</extracomment>
        <translation>Lignes de la liste de retakes</translation>
    </message>
    <message>
        <source>A accepts, N takes the next take, X rejects, Space plays</source>
        <extracomment>studio/ui/tabs/infill/pickups/table.py</extracomment>
        <translation>A accepte, N prend la prise suivante, X rejette, Espace lit</translation>
    </message>
    <message>
        <source>Its place</source>
        <extracomment>studio/ui/tabs/infill/pickups/table.py</extracomment>
        <translation>Son endroit</translation>
    </message>
    <message>
        <source>Show the patch</source>
        <extracomment>studio/ui/tabs/infill/pickups/table.py</extracomment>
        <translation>Afficher la retouche</translation>
    </message>
    <message>
        <source>Find the recording…</source>
        <extracomment>studio/ui/tabs/infill/pickups/table.py</extracomment>
        <translation>Retrouver l’enregistrement…</translation>
    </message>
    <message>
        <source>Place, old words, new words, how sure, state</source>
        <extracomment>studio/ui/tabs/infill/pickups/table.py</extracomment>
        <translation>Endroit, ancien texte, nouveau texte, certitude, état</translation>
    </message>
    <message>
        <source>Finding the places of the list</source>
        <extracomment>studio/ui/tabs/infill/pickups/working.py</extracomment>
        <translation>Recherche des endroits de la liste</translation>
    </message>
    <message>
        <source>Placing the line</source>
        <extracomment>studio/ui/tabs/infill/pickups/working.py</extracomment>
        <translation>Placement de la ligne</translation>
    </message>
    <message>
        <source>Making patches</source>
        <extracomment>studio/services/make_pickups.py</extracomment>
        <translation>Création des retouches</translation>
    </message>
    <message>
        <source>As recorded</source>
        <extracomment>studio/ui/tabs/infill/recorded_voice.py</extracomment>
        <translation>Tel qu’enregistré</translation>
    </message>
    <message>
        <source>Whoever speaks in the recording, learned from it</source>
        <extracomment>studio/ui/tabs/infill/recorded_voice.py</extracomment>
        <translation>La personne qui parle dans l’enregistrement, apprise de celui-ci</translation>
    </message>
    <message>
        <source>Begin without</source>
        <extracomment>studio/ui/tabs/infill/reopening.py</extracomment>
        <translation>Commencer sans</translation>
    </message>
    <message>
        <source>Bring along</source>
        <extracomment>studio/ui/tabs/infill/reopening.py</extracomment>
        <translation>Transférer</translation>
    </message>
    <message>
        <source>Nothing that was tried makes these seams better. Try another take, or move an edge.</source>
        <extracomment>studio/ui/tabs/infill/seams/fixing.py</extracomment>
        <translation>Rien de ce qui a été essayé n’améliore ces raccords. Essayez une autre prise, ou déplacez un bord.</translation>
    </message>
    <message>
        <source>Looking for a fix</source>
        <extracomment>studio/ui/tabs/infill/seams/fixing.py</extracomment>
        <translation>Recherche d’une réparation</translation>
    </message>
    <message>
        <source>Listening to what was made</source>
        <extracomment>studio/ui/tabs/infill/seams/judging.py</extracomment>
        <translation>Analyse de ce qui a été généré</translation>
    </message>
    <message>
        <source>No patch has anything that has to be listened to.</source>
        <extracomment>studio/ui/tabs/infill/seams/minding.py</extracomment>
        <translation>Aucune retouche n’a besoin d’être écoutée.</translation>
    </message>
    <message>
        <source>The patch in its place</source>
        <extracomment>studio/ui/tabs/infill/seams/minding.py</extracomment>
        <translation>La retouche en place</translation>
    </message>
    <message>
        <source>Before the fix</source>
        <extracomment>studio/ui/tabs/infill/seams/minding.py</extracomment>
        <translation>Avant réparation</translation>
    </message>
    <message>
        <source>After the fix</source>
        <extracomment>studio/ui/tabs/infill/seams/minding.py</extracomment>
        <translation>Après réparation</translation>
    </message>
    <message>
        <source>Measuring the seams…</source>
        <extracomment>studio/ui/tabs/infill/seams/part.py</extracomment>
        <translation>Mesure des raccords…</translation>
    </message>
    <message>
        <source>Seams</source>
        <extracomment>studio/ui/tabs/infill/seams/part.py</extracomment>
        <translation>Raccords</translation>
    </message>
    <message>
        <source>Hear</source>
        <extracomment>studio/ui/tabs/infill/seams/part.py</extracomment>
        <translation>Écouter</translation>
    </message>
    <message>
        <source>Details</source>
        <extracomment>studio/ui/tabs/infill/seams/part.py</extracomment>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Hear it in its place, round and round</source>
        <extracomment>studio/ui/tabs/infill/seams/part.py</extracomment>
        <translation>Écouter en place, en boucle</translation>
    </message>
    <message>
        <source>Look for what makes it better</source>
        <extracomment>studio/ui/tabs/infill/seams/part.py</extracomment>
        <translation>Chercher ce qui améliore le raccord</translation>
    </message>
    <message>
        <source>Proposed fix</source>
        <extracomment>studio/ui/tabs/infill/seams/proposal.py</extracomment>
        <translation>Réparation proposée</translation>
    </message>
    <message>
        <source>Hear before</source>
        <extracomment>studio/ui/tabs/infill/seams/proposal.py</extracomment>
        <translation>Écouter avant</translation>
    </message>
    <message>
        <source>Hear after</source>
        <extracomment>studio/ui/tabs/infill/seams/proposal.py</extracomment>
        <translation>Écouter après</translation>
    </message>
    <message>
        <source>Apply</source>
        <extracomment>studio/ui/tabs/infill/seams/proposal.py</extracomment>
        <translation>Appliquer</translation>
    </message>
    <message>
        <source>Another way</source>
        <extracomment>studio/ui/tabs/infill/seams/proposal.py</extracomment>
        <translation>Autre solution</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <extracomment>studio/ui/tabs/infill/seams/proposal.py</extracomment>
        <translation>Laisser tel quel</translation>
    </message>
    <message>
        <source>both seams good then</source>
        <extracomment>studio/ui/tabs/infill/seams/proposal.py</extracomment>
        <translation>puis deux bons raccords</translation>
    </message>
    <message>
        <source>How much louder the patch is than the speech beside it, in dB</source>
        <extracomment>studio/ui/tabs/infill/seams/table.py</extracomment>
        <translation>De combien la retouche est plus forte que la parole à côté, en dB</translation>
    </message>
    <message>
        <source>How much brighter the patch is, in dB an octave</source>
        <extracomment>studio/ui/tabs/infill/seams/table.py</extracomment>
        <translation>De combien la retouche est plus brillante, en dB par octave</translation>
    </message>
    <message>
        <source>How much louder the room is in its pauses, in dB</source>
        <extracomment>studio/ui/tabs/infill/seams/table.py</extracomment>
        <translation>De combien le bruit de fond est plus fort dans ses pauses, en dB</translation>
    </message>
    <message>
        <source>How far the voice jumps, in semitones</source>
        <extracomment>studio/ui/tabs/infill/seams/table.py</extracomment>
        <translation>De combien la voix saute, en demi-tons</translation>
    </message>
    <message>
        <source>How much longer the pause is than it was, in seconds</source>
        <extracomment>studio/ui/tabs/infill/seams/table.py</extracomment>
        <translation>De combien la pause est plus longue qu’avant, en secondes</translation>
    </message>
    <message>
        <source>Seams in figures</source>
        <extracomment>studio/ui/tabs/infill/seams/table.py</extracomment>
        <translation>Raccords en chiffres</translation>
    </message>
    <message>
        <source>How it is said</source>
        <extracomment>studio/ui/tabs/infill/spoken_popover.py</extracomment>
        <translation>Diction</translation>
    </message>
    <message>
        <source>Words</source>
        <extracomment>studio/ui/export/provenance_pdf.py</extracomment>
        <translation>Mots</translation>
    </message>
    <message>
        <source>You hear this one</source>
        <extracomment>studio/ui/tabs/infill/takes_view.py</extracomment>
        <translation>Vous entendez celle-ci</translation>
    </message>
    <message>
        <source>Hidden until you choose</source>
        <extracomment>studio/ui/tabs/infill/takes_view.py</extracomment>
        <translation>Caché jusqu’à votre choix</translation>
    </message>
    <message>
        <source>Make a take first, then export</source>
        <extracomment>studio/ui/tabs/infill/toolbar.py</extracomment>
        <translation>Générez d’abord une prise, puis exportez</translation>
    </message>
    <message>
        <source>The mended file is being written</source>
        <extracomment>studio/ui/tabs/infill/toolbar.py</extracomment>
        <translation>Le fichier retouché est en cours d’écriture</translation>
    </message>
    <message>
        <source>Export mended…</source>
        <extracomment>studio/ui/tabs/infill/toolbar.py</extracomment>
        <translation>Exporter le résultat…</translation>
    </message>
    <message>
        <source>Patch panel</source>
        <extracomment>studio/ui/tabs/infill/toolbar.py</extracomment>
        <translation>Panneau des retouches</translation>
    </message>
    <message>
        <source>Export the mended recording (Ctrl+Shift+E)</source>
        <extracomment>studio/ui/tabs/infill/toolbar.py</extracomment>
        <translation>Exporter l’enregistrement retouché (Ctrl+Maj+E)</translation>
    </message>
    <message>
        <source>Click a take’s number to hear it in place, then Export mended…</source>
        <extracomment>studio/ui/tabs/infill/tutorial/steps.py</extracomment>
        <translation>Cliquez sur le numéro d’une prise pour l’écouter en place, puis sur Exporter le résultat…</translation>
    </message>
    <message>
        <source>What edges go to while they are dragged; Alt suspends it</source>
        <extracomment>studio/ui/tabs/infill/view_choice.py</extracomment>
        <translation>Ce qui attire les bords quand on les glisse&#x202f;; Alt le suspend</translation>
    </message>
    <message>
        <source>Waveform</source>
        <extracomment>studio/ui/tabs/infill/view_choice.py</extracomment>
        <translation>Forme d’onde</translation>
    </message>
    <message>
        <source>Spectrogram</source>
        <extracomment>studio/ui/tabs/infill/view_choice.py</extracomment>
        <translation>Spectrogramme</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <extracomment>studio/ui/tabs/infill/wave_part.py</extracomment>
        <translation>Zoom arrière</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <extracomment>studio/ui/tabs/infill/wave_part.py</extracomment>
        <translation>Zoom avant</translation>
    </message>
    <message>
        <source>Show all</source>
        <extracomment>studio/ui/tabs/infill/wave_part.py</extracomment>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <source>Listen</source>
        <extracomment>studio/ui/tabs/infill/words/nothing_heard.py</extracomment>
        <translation>Analyser</translation>
    </message>
    <message>
        <source>Paste the text…</source>
        <extracomment>studio/ui/tabs/infill/words/nothing_heard.py</extracomment>
        <translation>Coller le texte…</translation>
    </message>
    <message>
        <source>heard on this computer</source>
        <extracomment>studio/ui/tabs/infill/words/pane.py</extracomment>
        <translation>reconnus sur cet ordinateur</translation>
    </message>
    <message>
        <source>from the text that was pasted</source>
        <extracomment>studio/ui/tabs/infill/words/pane.py</extracomment>
        <translation>tirés du texte collé</translation>
    </message>
    <message>
        <source>Click words to select, Shift-click to extend.</source>
        <extracomment>studio/ui/tabs/infill/words/pane.py</extracomment>
        <translation>Cliquez sur des mots pour sélectionner, Maj+clic pour étendre.</translation>
    </message>
    <message>
        <source>The words come once the recording is read.</source>
        <extracomment>studio/ui/tabs/infill/words/pane.py</extracomment>
        <translation>Les mots arrivent une fois l’enregistrement chargé.</translation>
    </message>
    <message>
        <source>Search the words</source>
        <extracomment>studio/ui/tabs/infill/words/pane.py</extracomment>
        <translation>Rechercher dans les mots</translation>
    </message>
    <message>
        <source>Correct the selected words</source>
        <extracomment>studio/ui/tabs/infill/words/pane.py</extracomment>
        <translation>Corriger les mots sélectionnés</translation>
    </message>
    <message>
        <source>Stop listening</source>
        <extracomment>studio/ui/tabs/infill/words/pane.py</extracomment>
        <translation>Arrêter l’analyse</translation>
    </message>
    <message>
        <source>Listen for the words that are missing</source>
        <extracomment>studio/ui/tabs/infill/words/pane.py</extracomment>
        <translation>Reconnaître les mots qui manquent</translation>
    </message>
    <message>
        <source>Word</source>
        <extracomment>studio/ui/tabs/infill/words/pane.py</extracomment>
        <translation>Mot</translation>
    </message>
    <message>
        <source>Go there</source>
        <extracomment>studio/ui/tabs/infill/words/pane.py</extracomment>
        <translation>Y aller</translation>
    </message>
    <message>
        <source>Correct…</source>
        <extracomment>studio/ui/tabs/infill/words/pane.py</extracomment>
        <translation>Corriger…</translation>
    </message>
    <message>
        <source>Words of the recording</source>
        <extracomment>studio/ui/tabs/infill/words/paper.py</extracomment>
        <translation>Mots de l’enregistrement</translation>
    </message>
    <message>
        <source>Previous</source>
        <extracomment>studio/ui/tabs/infill/words/search_row.py</extracomment>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>Next</source>
        <extracomment>studio/ui/tabs/infill/words/search_row.py</extracomment>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Close the search</source>
        <extracomment>studio/ui/tabs/infill/words/search_row.py</extracomment>
        <translation>Fermer la recherche</translation>
    </message>
    <message>
        <source>Not found</source>
        <extracomment>studio/ui/tabs/infill/words/search_row.py</extracomment>
        <translation>Introuvable</translation>
    </message>
    <message>
        <source>Select words</source>
        <extracomment>studio/ui/tabs/infill/writing.py</extracomment>
        <translation>Sélectionner des mots</translation>
    </message>
    <message>
        <source>Move the patch</source>
        <extracomment>studio/ui/tabs/infill/writing.py</extracomment>
        <translation>Déplacer la retouche</translation>
    </message>
    <message>
        <source>Show a patch</source>
        <extracomment>studio/ui/tabs/infill/writing.py</extracomment>
        <translation>Afficher une retouche</translation>
    </message>
    <message>
        <source>Bring the patches along</source>
        <extracomment>studio/ui/tabs/infill/writing.py</extracomment>
        <translation>Transférer les retouches</translation>
    </message>
    <message>
        <source>Find takes again</source>
        <extracomment>studio/ui/tabs/infill/writing.py</extracomment>
        <translation>Retrouver des prises</translation>
    </message>
    <message>
        <source>Type the new words</source>
        <extracomment>studio/ui/tabs/infill/writing.py</extracomment>
        <translation>Écrire les nouveaux mots</translation>
    </message>
    <message>
        <source>Prepare the patch</source>
        <extracomment>studio/ui/tabs/infill/writing.py</extracomment>
        <translation>Préparer la retouche</translation>
    </message>
    <message>
        <source>Change the model</source>
        <extracomment>studio/ui/tabs/infill/writing.py</extracomment>
        <translation>Changer le modèle</translation>
    </message>
    <message>
        <source>Change the language</source>
        <extracomment>studio/ui/tabs/infill/writing.py</extracomment>
        <translation>Changer la langue</translation>
    </message>
    <message>
        <source>Change the speed</source>
        <extracomment>studio/ui/tabs/infill/writing.py</extracomment>
        <translation>Changer la vitesse</translation>
    </message>
    <message>
        <source>Change the feeling</source>
        <extracomment>studio/ui/tabs/infill/writing.py</extracomment>
        <translation>Changer l’émotion</translation>
    </message>
    <message>
        <source>Turn a patch on</source>
        <extracomment>studio/ui/tabs/infill/writing.py</extracomment>
        <translation>Activer une retouche</translation>
    </message>
    <message>
        <source>Turn a patch off</source>
        <extracomment>studio/ui/tabs/infill/writing.py</extracomment>
        <translation>Désactiver une retouche</translation>
    </message>
    <message>
        <source>Delete a patch</source>
        <extracomment>studio/ui/tabs/infill/writing.py</extracomment>
        <translation>Supprimer une retouche</translation>
    </message>
    <message>
        <source>Paste text</source>
        <extracomment>studio/ui/tabs/tts/arranging.py</extracomment>
        <translation>Coller du texte</translation>
    </message>
    <message>
        <source>Open text</source>
        <extracomment>studio/ui/tabs/tts/arranging.py</extracomment>
        <translation>Ouvrir un texte</translation>
    </message>
    <message>
        <source>Add a character</source>
        <extracomment>studio/ui/tabs/tts/arranging.py</extracomment>
        <translation>Ajouter un personnage</translation>
    </message>
    <message>
        <source>Write some words first</source>
        <extracomment>studio/ui/tabs/tts/asking.py</extracomment>
        <translation>Écrivez d’abord quelques mots</translation>
    </message>
    <message>
        <source>Speak like the current block</source>
        <extracomment>studio/ui/tabs/tts/cast_popover.py</extracomment>
        <translation>Parler comme le bloc actuel</translation>
    </message>
    <message>
        <source>Remove the character; its blocks keep their voice</source>
        <extracomment>studio/ui/tabs/tts/cast_popover.py</extracomment>
        <translation>Retirer le personnage&#x202f;; ses blocs gardent leur voix</translation>
    </message>
    <message>
        <source>Language of the script</source>
        <extracomment>studio/ui/tabs/tts/cast_popover.py</extracomment>
        <translation>Langue du script</translation>
    </message>
    <message>
        <source>Script</source>
        <extracomment>studio/ui/tabs/tts/cast_popover.py</extracomment>
        <translation>Script</translation>
    </message>
    <message>
        <source>Blocks follow unless they have something of their own.</source>
        <extracomment>studio/ui/tabs/tts/cast_popover.py</extracomment>
        <translation>Les blocs suivent, sauf s’ils ont leurs propres réglages.</translation>
    </message>
    <message>
        <source>Change the pause</source>
        <extracomment>studio/ui/tabs/tts/cast_popover.py</extracomment>
        <translation>Changer la pause</translation>
    </message>
    <message>
        <source>Each block by the voice used last</source>
        <extracomment>studio/ui/tabs/tts/cast_popover.py</extracomment>
        <translation>Chaque bloc avec sa dernière voix</translation>
    </message>
    <message>
        <source>Nobody yet. A text with names before its lines brings its own.</source>
        <extracomment>studio/ui/tabs/tts/cast_popover.py</extracomment>
        <translation>Personne pour l’instant. Un texte avec des noms devant les répliques apporte les siens.</translation>
    </message>
    <message>
        <source>Choose the script&apos;s voice</source>
        <extracomment>studio/ui/tabs/tts/cast_popover.py</extracomment>
        <translation>Choisir la voix du script</translation>
    </message>
    <message>
        <source>Every take that was listened to says its words from the first to the last.</source>
        <extracomment>studio/ui/tabs/tts/checking.py</extracomment>
        <translation>Chaque prise contrôlée dit ses mots du premier au dernier.</translation>
    </message>
    <message>
        <source>Listening back</source>
        <extracomment>studio/ui/tabs/tts/checking.py</extracomment>
        <translation>Contrôle d’écoute</translation>
    </message>
    <message>
        <source>This computer listens, free, and names words that are missing, changed or cut off.</source>
        <extracomment>studio/ui/tabs/tts/checking_popover.py</extracomment>
        <translation>Cet ordinateur écoute, gratuitement, et signale les mots manquants, modifiés ou coupés.</translation>
    </message>
    <message>
        <source>What may be wrong</source>
        <extracomment>studio/ui/tabs/tts/checking_popover.py</extracomment>
        <translation>Ce qui peut être faux</translation>
    </message>
    <message>
        <source>Listen back</source>
        <extracomment>studio/ui/tabs/tts/checking_popover.py</extracomment>
        <translation>Contrôle d’écoute</translation>
    </message>
    <message>
        <source>Every take was listened to</source>
        <extracomment>studio/ui/tabs/tts/checking_popover.py</extracomment>
        <translation>Chaque prise a été contrôlée</translation>
    </message>
    <message>
        <source>Nothing is made yet.</source>
        <extracomment>studio/ui/tabs/tts/checking_popover.py</extracomment>
        <translation>Rien n’a encore été généré.</translation>
    </message>
    <message>
        <source>Making what is missing…</source>
        <extracomment>studio/ui/tabs/tts/delivering.py</extracomment>
        <translation>Génération de ce qui manque…</translation>
    </message>
    <message>
        <source>Type words</source>
        <extracomment>studio/ui/tabs/tts/document.py</extracomment>
        <translation>Écrire des mots</translation>
    </message>
    <message>
        <source>Change the longest length</source>
        <extracomment>studio/ui/tabs/tts/document.py</extracomment>
        <translation>Changer la durée maximale</translation>
    </message>
    <message>
        <source>Change the target length</source>
        <extracomment>studio/ui/tabs/tts/document.py</extracomment>
        <translation>Changer la durée cible</translation>
    </message>
    <message>
        <source>Rename the block</source>
        <extracomment>studio/ui/tabs/tts/document.py</extracomment>
        <translation>Renommer le bloc</translation>
    </message>
    <message>
        <source>Lock the block</source>
        <extracomment>studio/ui/tabs/tts/document.py</extracomment>
        <translation>Verrouiller le bloc</translation>
    </message>
    <message>
        <source>Unlock the block</source>
        <extracomment>studio/ui/tabs/tts/document.py</extracomment>
        <translation>Déverrouiller le bloc</translation>
    </message>
    <message>
        <source>Take the approval back</source>
        <extracomment>studio/ui/tabs/tts/document.py</extracomment>
        <translation>Retirer l’approbation</translation>
    </message>
    <message>
        <source>Rename the script</source>
        <extracomment>studio/ui/tabs/tts/document.py</extracomment>
        <translation>Renommer le script</translation>
    </message>
    <message>
        <source>No words yet. Type here, paste a script, or open a text.</source>
        <extracomment>studio/ui/tabs/tts/editor.py</extracomment>
        <translation>Pas encore de mots. Écrivez ici, collez un script ou ouvrez un texte.</translation>
    </message>
    <message>
        <source>Words of the block</source>
        <extracomment>studio/ui/tabs/tts/editor.py</extracomment>
        <translation>Mots du bloc</translation>
    </message>
    <message>
        <source>Replace with</source>
        <extracomment>studio/ui/tabs/tts/find_bar.py</extracomment>
        <translation>Remplacer par</translation>
    </message>
    <message>
        <source>Match case</source>
        <extracomment>studio/ui/tabs/tts/find_bar.py</extracomment>
        <translation>Respecter la casse</translation>
    </message>
    <message>
        <source>Find the one before</source>
        <extracomment>studio/ui/tabs/tts/find_bar.py</extracomment>
        <translation>Occurrence précédente</translation>
    </message>
    <message>
        <source>Find the next</source>
        <extracomment>studio/ui/tabs/tts/find_bar.py</extracomment>
        <translation>Occurrence suivante</translation>
    </message>
    <message>
        <source>Replace all</source>
        <extracomment>studio/ui/tabs/tts/find_bar.py</extracomment>
        <translation>Tout remplacer</translation>
    </message>
    <message>
        <source>Type what to find first</source>
        <extracomment>studio/ui/tabs/tts/find_bar.py</extracomment>
        <translation>Écrivez d’abord le texte à rechercher</translation>
    </message>
    <message>
        <source>Not in this script</source>
        <extracomment>studio/ui/tabs/tts/finding.py</extracomment>
        <translation>Absent de ce script</translation>
    </message>
    <message>
        <source>No block is approved yet. Approve good ones with Ctrl+Shift+A, then finish them here.</source>
        <extracomment>studio/ui/tabs/tts/finishing_popover.py</extracomment>
        <translation>Aucun bloc n’est encore approuvé. Approuvez les bons avec Ctrl+Maj+A, puis finalisez-les ici.</translation>
    </message>
    <message>
        <source>Finish approved blocks</source>
        <extracomment>studio/ui/tabs/tts/finishing_popover.py</extracomment>
        <translation>Finaliser les blocs approuvés</translation>
    </message>
    <message>
        <source>Press Space to hear this line, or write your own</source>
        <extracomment>studio/ui/tabs/tts/first_line.py</extracomment>
        <translation>Appuyez sur Espace pour écouter cette réplique, ou écrivez la vôtre</translation>
    </message>
    <message>
        <source>Choose another voice at the right</source>
        <extracomment>studio/ui/tabs/tts/first_line.py</extracomment>
        <translation>Choisissez une autre voix à droite</translation>
    </message>
    <message>
        <source>Press Make this block: both takes are kept</source>
        <extracomment>studio/ui/tabs/tts/first_line.py</extracomment>
        <translation>Cliquez sur Générer ce bloc&#xa0;: les deux prises sont gardées</translation>
    </message>
    <message>
        <source>Made by</source>
        <extracomment>studio/ui/export/provenance_pdf.py</extracomment>
        <translation>Généré par</translation>
    </message>
    <message>
        <source>Next take, {number} of {count}</source>
        <extracomment>studio/ui/tabs/infill/pickups/part.py</extracomment>
        <translation>Prise suivante, {number} sur {count}</translation>
    </message>
    <message>
        <source>Open the pickup list {name}</source>
        <extracomment>studio/ui/tabs/infill/pickups/presenter.py</extracomment>
        <translation>Ouvrir la liste de retakes {name}</translation>
    </message>
    <message>
        <source>Place line {number}</source>
        <extracomment>studio/ui/tabs/infill/pickups/presenter.py</extracomment>
        <translation>Placer la ligne {number}</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <extracomment>studio/ui/tabs/datasets/panel.py</extracomment>
        <translation>«&#x202f;{words}&#x202f;»</translation>
    </message>
    <message numerus="yes">
        <source>The patches {words} lie there too: of all of them only one is heard, the latest one.</source>
        <extracomment>studio/ui/tabs/infill/pickups/presenter.py; of one: The patch {words} lies there too: of both only one is heard, the later one.</extracomment>
        <translation>
            <numerusform>La retouche {words} s’y trouve aussi&#xa0;: des deux, seule la dernière s’entend.</numerusform>
            <numerusform>Les retouches {words} s’y trouvent aussi&#xa0;: de toutes, seule la dernière s’entend.</numerusform>
        </translation>
    </message>
    <message>
        <source>Make another take for {price}?</source>
        <extracomment>studio/ui/tabs/infill/pickups/producing.py</extracomment>
        <translation>Générer une autre prise pour {price}&#x202f;?</translation>
    </message>
    <message>
        <source>Make line {number}</source>
        <extracomment>studio/ui/tabs/infill/pickups/producing.py</extracomment>
        <translation>Générer la ligne {number}</translation>
    </message>
    <message>
        <source>Make the line</source>
        <extracomment>studio/ui/tabs/infill/pickups/producing.py</extracomment>
        <translation>Générer la ligne</translation>
    </message>
    <message numerus="yes">
        <source>{made} of {count} takes are made. What failed can be made again.</source>
        <extracomment>studio/ui/tabs/infill/pickups/producing.py; of one: {made} of {count} take is made. What failed can be made again.</extracomment>
        <translation>
            <numerusform>Prises générées&#xa0;: {made} sur {count}. Ce qui a échoué peut être relancé.</numerusform>
            <numerusform>Prises générées&#xa0;: {made} sur {count}. Ce qui a échoué peut être relancé.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped. Nothing was lost: {made} of {count} takes are made.</source>
        <extracomment>studio/ui/tabs/infill/pickups/producing.py; of one: Stopped. Nothing was lost: {made} of {count} take is made.</extracomment>
        <translation>
            <numerusform>Arrêté. Rien n’est perdu, prises générées&#xa0;: {made} sur {count}.</numerusform>
            <numerusform>Arrêté. Rien n’est perdu, prises générées&#xa0;: {made} sur {count}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{words} were being made when the studio closed, and may have been paid for.</source>
        <extracomment>studio/ui/tabs/infill/pickups/producing.py; of one: {words} was being made when the studio closed, and may have been paid for.</extracomment>
        <translation>
            <numerusform>{words} était en cours de génération à la fermeture du studio, et a peut-être été payé.</numerusform>
            <numerusform>{words} étaient en cours de génération à la fermeture du studio, et ont peut-être été payés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Line {number}, in place</source>
        <extracomment>studio/ui/tabs/infill/pickups/reviewing.py</extracomment>
        <translation>Ligne {number}, en place</translation>
    </message>
    <message>
        <source>Take {number} of line {line}</source>
        <extracomment>studio/ui/tabs/infill/pickups/reviewing.py</extracomment>
        <translation>Prise {number} de la ligne {line}</translation>
    </message>
    <message>
        <source>Accept line {line}</source>
        <extracomment>studio/ui/tabs/infill/pickups/reviewing.py</extracomment>
        <translation>Accepter la ligne {line}</translation>
    </message>
    <message>
        <source>Reject line {line}</source>
        <extracomment>studio/ui/tabs/infill/pickups/reviewing.py</extracomment>
        <translation>Rejeter la ligne {line}</translation>
    </message>
    <message>
        <source>Nothing is left to hear. {accepted} accepted, {rejected} rejected.</source>
        <extracomment>studio/ui/tabs/infill/pickups/reviewing.py</extracomment>
        <translation>Il ne reste rien à écouter. {accepted} acceptées, {rejected} rejetées.</translation>
    </message>
    <message>
        <source>no place</source>
        <extracomment>studio/ui/tabs/infill/pickups/row_state.py</extracomment>
        <translation>sans endroit</translation>
    </message>
    <message>
        <source>choose its place</source>
        <extracomment>studio/ui/tabs/infill/pickups/row_state.py</extracomment>
        <translation>choisir l’endroit</translation>
    </message>
    <message>
        <source>accepted</source>
        <extracomment>studio/ui/tabs/infill/pickups/row_state.py</extracomment>
        <translation>acceptée</translation>
    </message>
    <message>
        <source>rejected</source>
        <extracomment>studio/ui/tabs/infill/pickups/row_state.py</extracomment>
        <translation>rejetée</translation>
    </message>
    <message numerus="yes">
        <source>{count} to hear</source>
        <comment>lines</comment>
        <extracomment>studio/ui/tabs/infill/pickups/row_state.py; of one: {count} to hear</extracomment>
        <translation>
            <numerusform>{count} à écouter</numerusform>
            <numerusform>{count} à écouter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} to place</source>
        <comment>lines</comment>
        <extracomment>studio/ui/tabs/infill/pickups/row_state.py; of one: {count} to place</extracomment>
        <translation>
            <numerusform>{count} à placer</numerusform>
            <numerusform>{count} à placer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} not made</source>
        <comment>lines</comment>
        <extracomment>studio/ui/tabs/infill/pickups/row_state.py; of one: {count} not made</extracomment>
        <translation>
            <numerusform>{count} à générer</numerusform>
            <numerusform>{count} à générer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} failed</source>
        <comment>lines</comment>
        <extracomment>studio/ui/tabs/infill/pickups/row_state.py; of one: {count} failed</extracomment>
        <translation>
            <numerusform>{count} en échec</numerusform>
            <numerusform>{count} en échec</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} accepted</source>
        <comment>lines</comment>
        <extracomment>studio/ui/tabs/infill/pickups/row_state.py; of one: {count} accepted</extracomment>
        <translation>
            <numerusform>{count} acceptée</numerusform>
            <numerusform>{count} acceptées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} rejected</source>
        <comment>lines</comment>
        <extracomment>studio/ui/tabs/infill/pickups/row_state.py; of one: {count} rejected</extracomment>
        <translation>
            <numerusform>{count} rejetée</numerusform>
            <numerusform>{count} rejetées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} not found</source>
        <comment>lines</comment>
        <extracomment>studio/ui/tabs/infill/pickups/row_state.py; of one: {count} not found</extracomment>
        <translation>
            <numerusform>{count} introuvable</numerusform>
            <numerusform>{count} introuvables</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} said already</source>
        <comment>lines</comment>
        <extracomment>studio/ui/tabs/infill/pickups/row_state.py; of one: {count} said already</extracomment>
        <translation>
            <numerusform>{count} déjà dite</numerusform>
            <numerusform>{count} déjà dites</numerusform>
        </translation>
    </message>
    <message>
        <source>Line</source>
        <comment>of a pickup list</comment>
        <extracomment>studio/ui/tabs/infill/pickups/table.py</extracomment>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>{time}  “{words}”, {percent} %</source>
        <extracomment>studio/ui/tabs/infill/pickups/table.py</extracomment>
        <translation>{time}  «&#x202f;{words}&#x202f;», {percent}&#xa0;%</translation>
    </message>
    <message>
        <source>Place</source>
        <comment>in the recording</comment>
        <extracomment>studio/ui/tabs/infill/pickups/table.py</extracomment>
        <translation>Endroit</translation>
    </message>
    <message>
        <source>Old</source>
        <comment>words</comment>
        <extracomment>studio/ui/tabs/infill/pickups/table.py</extracomment>
        <translation>Ancien</translation>
    </message>
    <message>
        <source>New</source>
        <comment>words</comment>
        <extracomment>studio/ui/tabs/infill/pickups/table.py</extracomment>
        <translation>Nouveau</translation>
    </message>
    <message>
        <source>Sure</source>
        <comment>how sure it is, in percent</comment>
        <extracomment>studio/ui/tabs/infill/pickups/table.py</extracomment>
        <translation>Certitude</translation>
    </message>
    <message>
        <source>State</source>
        <comment>of a line in a list</comment>
        <extracomment>studio/ui/tabs/infill/pickups/table.py</extracomment>
        <translation>État</translation>
    </message>
    <message numerus="yes">
        <source>“{name}” was changed on the disk since you mended it. Bring its {count} patches along to the same places?</source>
        <extracomment>studio/ui/tabs/infill/reopening.py; of one: “{name}” was changed on the disk since you mended it. Bring its patch along to the same places?</extracomment>
        <translation>
            <numerusform>«&#x202f;{name}&#x202f;» a été modifié sur le disque depuis votre retouche. Transférer sa retouche aux mêmes endroits&#x202f;?</numerusform>
            <numerusform>«&#x202f;{name}&#x202f;» a été modifié sur le disque depuis votre retouche. Transférer ses {count} retouches aux mêmes endroits&#x202f;?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>words: {count} to listen to</source>
        <extracomment>studio/ui/tabs/infill/seams/look.py; of one: words: {count} to listen to</extracomment>
        <translation>
            <numerusform>mots&#xa0;: {count} à écouter</numerusform>
            <numerusform>mots&#xa0;: {count} à écouter</numerusform>
        </translation>
    </message>
    <message>
        <source>words</source>
        <comment>what of a patch has to be listened to</comment>
        <extracomment>studio/ui/tabs/infill/seams/minding.py</extracomment>
        <translation>mots</translation>
    </message>
    <message>
        <source>Set the left crossfade</source>
        <extracomment>studio/ui/tabs/infill/seams/minding.py</extracomment>
        <translation>Régler le fondu gauche</translation>
    </message>
    <message>
        <source>Set the right crossfade</source>
        <extracomment>studio/ui/tabs/infill/seams/minding.py</extracomment>
        <translation>Régler le fondu droit</translation>
    </message>
    <message>
        <source>Fix</source>
        <comment>to mend a seam</comment>
        <extracomment>studio/ui/tabs/infill/seams/part.py</extracomment>
        <translation>Réparer</translation>
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
        <translation>Gauche</translation>
    </message>
    <message>
        <source>Right</source>
        <comment>right seam</comment>
        <extracomment>studio/ui/tabs/infill/seams/table.py</extracomment>
        <translation>Droite</translation>
    </message>
    <message>
        <source>Cut</source>
        <comment>the seam where words were taken out</comment>
        <extracomment>studio/ui/tabs/infill/seams/table.py</extracomment>
        <translation>Coupe</translation>
    </message>
    <message>
        <source>{side}: {verdict}.</source>
        <extracomment>studio/ui/tabs/infill/seams/table.py</extracomment>
        <translation>{side}&#xa0;: {verdict}.</translation>
    </message>
    <message>
        <source>{measure} not known.</source>
        <extracomment>studio/ui/tabs/infill/seams/table.py</extracomment>
        <translation>{measure}&#xa0;: non mesurable.</translation>
    </message>
    <message>
        <source>{measure} {figure}, {verdict}.</source>
        <extracomment>studio/ui/tabs/infill/seams/table.py</extracomment>
        <translation>{measure}&#xa0;: {figure}, {verdict}.</translation>
    </message>
    <message>
        <source>Take {number}: {told}</source>
        <extracomment>studio/ui/tabs/infill/seams/view.py</extracomment>
        <translation>Prise {number}&#xa0;: {told}</translation>
    </message>
    <message>
        <source>{name}: samples, Enter applies</source>
        <extracomment>studio/ui/tabs/infill/selection.py</extracomment>
        <translation>{name}&#xa0;: échantillons, Entrée applique</translation>
    </message>
    <message>
        <source>{name}: minutes:seconds, Enter applies</source>
        <extracomment>studio/ui/tabs/infill/selection.py</extracomment>
        <translation>{name}&#xa0;: minutes:secondes, Entrée applique</translation>
    </message>
    <message>
        <source>From</source>
        <comment>a place in time</comment>
        <extracomment>studio/ui/tabs/infill/selection.py</extracomment>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <comment>a place in time</comment>
        <extracomment>studio/ui/tabs/infill/selection.py</extracomment>
        <translation>À</translation>
    </message>
    <message>
        <source>to</source>
        <comment>between two places in time</comment>
        <extracomment>studio/ui/tabs/infill/selection.py</extracomment>
        <translation>à</translation>
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
            <numerusform>{count} retouche pas encore générée&#xa0;: les mots de l’enregistrement y restent.</numerusform>
            <numerusform>{count} retouches pas encore générées&#xa0;: les mots de l’enregistrement y restent.</numerusform>
        </translation>
    </message>
    <message>
        <source>Take under key {key}, heard</source>
        <extracomment>studio/ui/tabs/infill/takes_view.py</extracomment>
        <translation>Prise de la touche {key}, écoutée</translation>
    </message>
    <message>
        <source>Take under key {key}</source>
        <extracomment>studio/ui/tabs/infill/takes_view.py</extracomment>
        <translation>Prise de la touche {key}</translation>
    </message>
    <message>
        <source>{seconds:.2f} seconds</source>
        <extracomment>studio/ui/tabs/infill/takes_view.py</extracomment>
        <translation>{seconds:.2f} secondes</translation>
    </message>
    <message>
        <source>chosen</source>
        <extracomment>studio/ui/tabs/infill/takes_view.py</extracomment>
        <translation>choisie</translation>
    </message>
    <message>
        <source>incomplete</source>
        <extracomment>studio/ui/tabs/infill/takes_view.py</extracomment>
        <translation>incomplète</translation>
    </message>
    <message>
        <source>{seconds:.2f} s</source>
        <extracomment>studio/ui/tabs/infill/takes_view.py</extracomment>
        <translation>{seconds:.2f} s</translation>
    </message>
    <message>
        <source>Undo: {edit} ({key})</source>
        <extracomment>studio/ui/tabs/infill/toolbar.py</extracomment>
        <translation>Annuler&#xa0;: {edit} ({key})</translation>
    </message>
    <message>
        <source>Redo: {edit} ({key})</source>
        <extracomment>studio/ui/tabs/infill/toolbar.py</extracomment>
        <translation>Rétablir&#xa0;: {edit} ({key})</translation>
    </message>
    <message>
        <source>Selection and view: {selection}</source>
        <extracomment>studio/ui/tabs/infill/toolbar.py</extracomment>
        <translation>Sélection et vue&#xa0;: {selection}</translation>
    </message>
    <message>
        <source>The example cannot be put into “{folder}”.</source>
        <extracomment>studio/ui/tabs/infill/tutorial/example.py</extracomment>
        <translation>L’exemple ne peut pas être placé dans «&#x202f;{folder}&#x202f;».</translation>
    </message>
    <message>
        <source>They play on Fridays: click the wrong “{word}”</source>
        <extracomment>studio/ui/tabs/infill/tutorial/steps.py</extracomment>
        <translation>Ils jouent le vendredi&#xa0;: cliquez sur le mot erroné, «&#x202f;{word}&#x202f;»</translation>
    </message>
    <message>
        <source>Write “{word}” in its place and press Make</source>
        <extracomment>studio/ui/tabs/infill/tutorial/steps.py</extracomment>
        <translation>Écrivez «&#x202f;{word}&#x202f;» à la place et appuyez sur Générer</translation>
    </message>
    <message>
        <source>Leave the tutorial</source>
        <extracomment>studio/ui/tabs/infill/tutorial/tutorial.py</extracomment>
        <translation>Quitter le tutoriel</translation>
    </message>
    <message>
        <source>Words</source>
        <comment>what edges snap to</comment>
        <extracomment>studio/ui/tabs/infill/view_choice.py</extracomment>
        <translation>Mots</translation>
    </message>
    <message>
        <source>Pauses</source>
        <comment>what edges snap to</comment>
        <extracomment>studio/ui/tabs/infill/view_choice.py</extracomment>
        <translation>Pauses</translation>
    </message>
    <message>
        <source>Zero crossings</source>
        <comment>what edges snap to</comment>
        <extracomment>studio/ui/tabs/infill/view_choice.py</extracomment>
        <translation>Passages par zéro</translation>
    </message>
    <message>
        <source>Markers</source>
        <comment>what edges snap to</comment>
        <extracomment>studio/ui/tabs/infill/view_choice.py</extracomment>
        <translation>Marqueurs</translation>
    </message>
    <message>
        <source>Off</source>
        <comment>edges snap to nothing</comment>
        <extracomment>studio/ui/tabs/infill/view_choice.py</extracomment>
        <translation>Non</translation>
    </message>
    <message>
        <source>Snap: words</source>
        <extracomment>studio/ui/tabs/infill/view_choice.py</extracomment>
        <translation>Magnétisme&#xa0;: mots</translation>
    </message>
    <message>
        <source>Snap: pauses</source>
        <extracomment>studio/ui/tabs/infill/view_choice.py</extracomment>
        <translation>Magnétisme&#xa0;: pauses</translation>
    </message>
    <message>
        <source>Snap: zero crossings</source>
        <extracomment>studio/ui/tabs/infill/view_choice.py</extracomment>
        <translation>Magnétisme&#xa0;: passages par zéro</translation>
    </message>
    <message>
        <source>Snap: markers</source>
        <extracomment>studio/ui/tabs/infill/view_choice.py</extracomment>
        <translation>Magnétisme&#xa0;: marqueurs</translation>
    </message>
    <message>
        <source>Snap: off</source>
        <extracomment>studio/ui/tabs/infill/view_choice.py</extracomment>
        <translation>Magnétisme&#xa0;: non</translation>
    </message>
    <message>
        <source>Snap</source>
        <comment>what edges hold to while they are dragged</comment>
        <extracomment>studio/ui/tabs/infill/view_choice.py</extracomment>
        <translation>Magnétisme</translation>
    </message>
    <message>
        <source>View</source>
        <comment>what is shown: waveform or spectrogram</comment>
        <extracomment>studio/ui/tabs/infill/view_choice.py</extracomment>
        <translation>Vue</translation>
    </message>
    <message numerus="yes">
        <source>{count} words heard</source>
        <extracomment>studio/ui/tabs/infill/wave_part.py; of one: {count} word heard</extracomment>
        <translation>
            <numerusform>{count} mot reconnu</numerusform>
            <numerusform>{count} mots reconnus</numerusform>
        </translation>
    </message>
    <message>
        <source>Replace</source>
        <comment>what a patch does with words of the recording</comment>
        <extracomment>studio/ui/tabs/infill/wording.py</extracomment>
        <translation>Remplacer</translation>
    </message>
    <message>
        <source>Insert</source>
        <comment>what a patch does with words of the recording</comment>
        <extracomment>studio/ui/tabs/infill/wording.py</extracomment>
        <translation>Insérer</translation>
    </message>
    <message>
        <source>Remove</source>
        <comment>what a patch does with words of the recording</comment>
        <extracomment>studio/ui/tabs/infill/wording.py</extracomment>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Insert words</source>
        <extracomment>studio/ui/tabs/infill/wording.py</extracomment>
        <translation>Insérer des mots</translation>
    </message>
    <message>
        <source>Remove words</source>
        <extracomment>studio/ui/tabs/infill/wording.py</extracomment>
        <translation>Retirer des mots</translation>
    </message>
    <message>
        <source>left seam</source>
        <comment>what of a patch has to be listened to</comment>
        <extracomment>studio/ui/tabs/infill/wording.py</extracomment>
        <translation>raccord gauche</translation>
    </message>
    <message>
        <source>right seam</source>
        <comment>what of a patch has to be listened to</comment>
        <extracomment>studio/ui/tabs/infill/wording.py</extracomment>
        <translation>raccord droit</translation>
    </message>
    <message>
        <source>the cut</source>
        <comment>what of a patch has to be listened to</comment>
        <extracomment>studio/ui/tabs/infill/wording.py</extracomment>
        <translation>la coupe</translation>
    </message>
    <message>
        <source>left seam {verdict}</source>
        <extracomment>studio/ui/tabs/infill/wording.py</extracomment>
        <translation>raccord gauche&#xa0;: {verdict}</translation>
    </message>
    <message>
        <source>right seam {verdict}</source>
        <extracomment>studio/ui/tabs/infill/wording.py</extracomment>
        <translation>raccord droit&#xa0;: {verdict}</translation>
    </message>
    <message>
        <source>the cut {verdict}</source>
        <extracomment>studio/ui/tabs/infill/wording.py</extracomment>
        <translation>la coupe&#xa0;: {verdict}</translation>
    </message>
    <message>
        <source>words {verdict}</source>
        <comment>verdict on the words of a patch</comment>
        <extracomment>studio/ui/tabs/infill/wording.py</extracomment>
        <translation>mots&#xa0;: {verdict}</translation>
    </message>
    <message numerus="yes">
        <source>The patches {words} lay in the same place and are off now. Undo brings them back.</source>
        <extracomment>studio/ui/tabs/infill/wording.py; of one: The patch {words} lay in the same place and is off now. Undo brings it back.</extracomment>
        <translation>
            <numerusform>La retouche {words} était au même endroit et est maintenant désactivée. Annuler la rétablit.</numerusform>
            <numerusform>Les retouches {words} étaient au même endroit et sont maintenant désactivées. Annuler les rétablit.</numerusform>
        </translation>
    </message>
    <message>
        <source>Make take {number}</source>
        <extracomment>studio/ui/tabs/infill/writing.py</extracomment>
        <translation>Générer la prise {number}</translation>
    </message>
    <message>
        <source>{take} made</source>
        <extracomment>studio/ui/tabs/tts/announcer.py</extracomment>
        <translation>Génération terminée&#xa0;: {take}</translation>
    </message>
    <message>
        <source>Making block {number}</source>
        <extracomment>studio/ui/tabs/tts/announcer.py</extracomment>
        <translation>Génération du bloc {number}</translation>
    </message>
    <message>
        <source>Block {number} is locked. Unlock it to change its words (Ctrl+L).</source>
        <extracomment>studio/ui/tabs/tts/arranging.py</extracomment>
        <translation>Le bloc {number} est verrouillé. Déverrouillez-le pour modifier ses mots (Ctrl+L).</translation>
    </message>
    <message>
        <source>Change {name}</source>
        <comment>a character</comment>
        <extracomment>studio/ui/tabs/tts/arranging.py</extracomment>
        <translation>Modifier {name}</translation>
    </message>
    <message>
        <source>There is no character {number} yet. Add one under Script.</source>
        <extracomment>studio/ui/tabs/tts/arranging.py</extracomment>
        <translation>Il n’y a pas encore de personnage {number}. Ajoutez-en un sous Script.</translation>
    </message>
    <message numerus="yes">
        <source>{count:,} characters too many for one block. Shorten it</source>
        <extracomment>studio/ui/tabs/tts/asking.py; of one: {count} character too many for one block. Shorten it</extracomment>
        <translation>
            <numerusform>{count:,} caractère de trop pour un bloc. Raccourcissez-le</numerusform>
            <numerusform>{count:,} caractères de trop pour un bloc. Raccourcissez-le</numerusform>
        </translation>
    </message>
    <message>
        <source>Block {number}</source>
        <extracomment>studio/ui/tabs/tts/block_painter.py</extracomment>
        <translation>Bloc {number}</translation>
    </message>
    <message>
        <source>Ctrl+Alt+{number} gives the current block to this character</source>
        <extracomment>studio/ui/tabs/tts/cast_popover.py</extracomment>
        <translation>Ctrl+Alt+{number} donne le bloc actuel à ce personnage</translation>
    </message>
    <message>
        <source>Name of character {number}</source>
        <extracomment>studio/ui/tabs/tts/cast_popover.py</extracomment>
        <translation>Nom du personnage {number}</translation>
    </message>
    <message>
        <source>Ctrl+Alt and a number gives the current block to a character, Ctrl+Alt+0 to the script&apos;s voice.</source>
        <extracomment>studio/ui/tabs/tts/cast_popover.py</extracomment>
        <translation>Ctrl+Alt et un chiffre donnent le bloc actuel à un personnage, Ctrl+Alt+0 à la voix du script.</translation>
    </message>
    <message>
        <source>Block {number}: {finding}</source>
        <extracomment>studio/ui/tabs/tts/checking.py</extracomment>
        <translation>Bloc {number}&#xa0;: {finding}</translation>
    </message>
    <message>
        <source>Listen</source>
        <comment>back to the takes that were made</comment>
        <extracomment>studio/ui/tabs/tts/checking_popover.py</extracomment>
        <translation>Contrôler</translation>
    </message>
    <message numerus="yes">
        <source>Listen to {count} takes</source>
        <extracomment>studio/ui/tabs/tts/checking_popover.py; of one: Listen to {count} take</extracomment>
        <translation>
            <numerusform>Analyser {count} prise</numerusform>
            <numerusform>Analyser {count} prises</numerusform>
        </translation>
    </message>
    <message>
        <source>Exported to {folder}.</source>
        <extracomment>studio/ui/tabs/tts/delivering.py</extracomment>
        <translation>Exporté dans {folder}.</translation>
    </message>
    <message>
        <source>free · about {duration}</source>
        <comment>within a sentence</comment>
        <extracomment>studio/ui/tabs/tts/delivering.py</extracomment>
        <translation>gratuit · environ {duration}</translation>
    </message>
    <message numerus="yes">
        <source>{count} blocks are made first: {price}.</source>
        <extracomment>studio/ui/tabs/tts/delivering.py; of one: {count} block is made first: {price}.</extracomment>
        <translation>
            <numerusform>{count} bloc est d’abord généré&#xa0;: {price}.</numerusform>
            <numerusform>{count} blocs sont d’abord générés&#xa0;: {price}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not exported: {count} blocks are still missing. Make them, then export again.</source>
        <extracomment>studio/ui/tabs/tts/delivering.py; of one: Not exported: {count} block is still missing. Make it, then export again.</extracomment>
        <translation>
            <numerusform>Pas exporté&#xa0;: {count} bloc manque encore. Générez-le, puis exportez à nouveau.</numerusform>
            <numerusform>Pas exporté&#xa0;: {count} blocs manquent encore. Générez-les, puis exportez à nouveau.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose {take}</source>
        <extracomment>studio/ui/tabs/tts/document.py</extracomment>
        <translation>Choisir&#xa0;: {take}</translation>
    </message>
    <message>
        <source>Rename {take}</source>
        <extracomment>studio/ui/tabs/tts/document.py</extracomment>
        <translation>Renommer&#xa0;: {take}</translation>
    </message>
    <message>
        <source>Find</source>
        <comment>a field for words</comment>
        <extracomment>studio/ui/tabs/tts/find_bar.py</extracomment>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Replace</source>
        <comment>the button</comment>
        <extracomment>studio/ui/tabs/tts/find_bar.py</extracomment>
        <translation>Remplacer</translation>
    </message>
    <message numerus="yes">
        <source>Replaced {count:,} times</source>
        <extracomment>studio/ui/tabs/tts/finding.py; of one: Replaced once</extracomment>
        <translation>
            <numerusform>Remplacé une fois</numerusform>
            <numerusform>Remplacé {count:,} fois</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{done}; {count} in locked blocks stay</source>
        <extracomment>studio/ui/tabs/tts/finding.py; of one: {done}; {count} in a locked block stays</extracomment>
        <translation>
            <numerusform>{done}&#x202f;; {count} reste dans un bloc verrouillé</numerusform>
            <numerusform>{done}&#x202f;; {count} restent dans des blocs verrouillés</numerusform>
        </translation>
    </message>
    <message>
        <source>A voice</source>
        <extracomment>studio/ui/tabs/tts/finishing.py</extracomment>
        <translation>Une voix</translation>
    </message>
    <message>
        <source>Finishing on {connection}</source>
        <extracomment>studio/ui/tabs/tts/finishing.py</extracomment>
        <translation>Finalisation sur {connection}</translation>
    </message>
    <message numerus="yes">
        <source>{count} blocks are finished on {connection}.</source>
        <extracomment>studio/ui/tabs/tts/finishing.py; of one: {count} block is finished on {connection}.</extracomment>
        <translation>
            <numerusform>{count} bloc est finalisé sur {connection}.</numerusform>
            <numerusform>{count} blocs sont finalisés sur {connection}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Finish</source>
        <comment>make approved blocks anew</comment>
        <extracomment>studio/ui/tabs/tts/finishing_popover.py</extracomment>
        <translation>Finaliser</translation>
    </message>
    <message numerus="yes">
        <source>Finish {count} blocks</source>
        <extracomment>studio/ui/tabs/tts/finishing_popover.py; of one: Finish {count} block</extracomment>
        <translation>
            <numerusform>Finaliser {count} bloc</numerusform>
            <numerusform>Finaliser {count} blocs</numerusform>
        </translation>
    </message>
    <message>
        <source>Making</source>
        <extracomment>studio/ui/tabs/tts/finishing_popover.py</extracomment>
        <translation>Génération</translation>
    </message>
    <message>
        <source>Choose which voice of {connection} stands for each voice of the draft.</source>
        <extracomment>studio/ui/tabs/tts/finishing_popover.py</extracomment>
        <translation>Choisissez quelle voix de {connection} remplace chaque voix de l’ébauche.</translation>
    </message>
    <message>
        <source>Every approved block is finished on {connection}.</source>
        <extracomment>studio/ui/tabs/tts/finishing_popover.py</extracomment>
        <translation>Chaque bloc approuvé est finalisé sur {connection}.</translation>
    </message>
    <message>
        <source>They are made anew on {connection}; takes of the draft stay, pauses sound as before.</source>
        <extracomment>studio/ui/tabs/tts/finishing_popover.py</extracomment>
        <translation>Ils sont générés à nouveau sur {connection}&#x202f;; les prises de l’ébauche restent, les pauses sonnent comme avant.</translation>
    </message>
    <message>
        <source>Seed</source>
        <comment>a number by which takes differ</comment>
        <extracomment>studio/ui/tabs/tts/how_made.py</extracomment>
        <translation>Graine</translation>
    </message>
    <message>
        <source>Made at</source>
        <extracomment>studio/ui/tabs/tts/how_made.py</extracomment>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Cost</source>
        <extracomment>studio/ui/tabs/tts/how_made.py</extracomment>
        <translation>Coût</translation>
    </message>
    <message>
        <source>Request</source>
        <comment>its number at the service</comment>
        <extracomment>studio/ui/tabs/tts/how_made.py</extracomment>
        <translation>Requête</translation>
    </message>
    <message>
        <source>How it was made</source>
        <extracomment>studio/ui/tabs/tts/how_made.py</extracomment>
        <translation>Mode de génération</translation>
    </message>
    <message>
        <source>How {take} was made</source>
        <extracomment>studio/ui/tabs/tts/how_made.py</extracomment>
        <translation>Mode de génération&#xa0;: {take}</translation>
    </message>
    <message>
        <source>Play from here</source>
        <extracomment>studio/ui/tabs/tts/menus.py</extracomment>
        <translation>Lire à partir d’ici</translation>
    </message>
    <message>
        <source>Edit the words</source>
        <extracomment>studio/ui/tabs/tts/menus.py</extracomment>
        <translation>Modifier les mots</translation>
    </message>
    <message>
        <source>Add a block after it</source>
        <extracomment>studio/ui/tabs/tts/menus.py</extracomment>
        <translation>Ajouter un bloc après</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <extracomment>studio/ui/tabs/tts/menus.py</extracomment>
        <translation>Dupliquer</translation>
    </message>
    <message>
        <source>Join with the one before</source>
        <extracomment>studio/ui/tabs/tts/menus.py</extracomment>
        <translation>Joindre au précédent</translation>
    </message>
    <message>
        <source>Move up</source>
        <extracomment>studio/ui/tabs/tts/menus.py</extracomment>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Move down</source>
        <extracomment>studio/ui/tabs/tts/menus.py</extracomment>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>Unlock</source>
        <extracomment>studio/ui/tabs/tts/menus.py</extracomment>
        <translation>Déverrouiller</translation>
    </message>
    <message>
        <source>Lock</source>
        <extracomment>studio/ui/tabs/tts/menus.py</extracomment>
        <translation>Verrouiller</translation>
    </message>
    <message>
        <source>Approve</source>
        <extracomment>studio/ui/tabs/tts/menus.py</extracomment>
        <translation>Approuver</translation>
    </message>
    <message>
        <source>Said by</source>
        <extracomment>studio/ui/tabs/tts/menus.py</extracomment>
        <translation>Dit par</translation>
    </message>
    <message>
        <source>The script&apos;s voice</source>
        <extracomment>studio/ui/tabs/tts/menus.py</extracomment>
        <translation>La voix du script</translation>
    </message>
    <message>
        <source>Use this take</source>
        <extracomment>studio/ui/tabs/tts/menus.py</extracomment>
        <translation>Utiliser cette prise</translation>
    </message>
    <message>
        <source>Stopped. The script is as it was.</source>
        <extracomment>studio/ui/tabs/tts/opening.py</extracomment>
        <translation>Arrêté. Le script est resté tel quel.</translation>
    </message>
    <message>
        <source>Reading “{name}”</source>
        <extracomment>studio/ui/tabs/tts/opening.py</extracomment>
        <translation>Lecture de «&#x202f;{name}&#x202f;»</translation>
    </message>
    <message>
        <source>Opening “{name}”</source>
        <extracomment>studio/ui/tabs/tts/opening.py</extracomment>
        <translation>Ouverture de «&#x202f;{name}&#x202f;»</translation>
    </message>
    <message>
        <source>Make this block and hear it (Ctrl+Enter)</source>
        <extracomment>studio/ui/tabs/tts/paging.py</extracomment>
        <translation>Générer ce bloc et l’écouter (Ctrl+Entrée)</translation>
    </message>
    <message>
        <source>Make this block once more, a little different (Ctrl+Enter)</source>
        <extracomment>studio/ui/tabs/tts/paging.py</extracomment>
        <translation>Générer ce bloc une fois de plus, un peu différent (Ctrl+Entrée)</translation>
    </message>
    <message>
        <source>Make every block that is missing, or whose words have changed (Ctrl+Shift+Enter)</source>
        <extracomment>studio/ui/tabs/tts/paging.py</extracomment>
        <translation>Générer chaque bloc qui manque ou dont les mots ont changé (Ctrl+Maj+Entrée)</translation>
    </message>
    <message>
        <source>Every block has a take of its words as they are</source>
        <extracomment>studio/ui/tabs/tts/paging.py</extracomment>
        <translation>Chaque bloc a une prise de ses mots actuels</translation>
    </message>
    <message>
        <source>This block is locked. Unlock it to make it again (Ctrl+L)</source>
        <extracomment>studio/ui/tabs/tts/paging.py</extracomment>
        <translation>Ce bloc est verrouillé. Déverrouillez-le pour le générer à nouveau (Ctrl+L)</translation>
    </message>
    <message>
        <source>A take is being made</source>
        <extracomment>studio/ui/tabs/tts/paging.py</extracomment>
        <translation>Une prise est en cours</translation>
    </message>
    <message>
        <source>Block</source>
        <extracomment>studio/ui/tabs/tts/panel.py</extracomment>
        <translation>Bloc</translation>
    </message>
    <message>
        <source>Lock this block</source>
        <extracomment>studio/ui/tabs/tts/panel.py</extracomment>
        <translation>Verrouiller ce bloc</translation>
    </message>
    <message>
        <source>More for this block</source>
        <extracomment>studio/ui/tabs/tts/panel.py</extracomment>
        <translation>Autres options du bloc</translation>
    </message>
    <message>
        <source>Reset the voice</source>
        <extracomment>studio/ui/tabs/tts/panel.py</extracomment>
        <translation>Rétablir la voix</translation>
    </message>
    <message>
        <source>Takes of this block</source>
        <extracomment>studio/ui/tabs/tts/panel.py</extracomment>
        <translation>Prises de ce bloc</translation>
    </message>
    <message>
        <source>Unlock this block</source>
        <extracomment>studio/ui/tabs/tts/panel.py</extracomment>
        <translation>Déverrouiller ce bloc</translation>
    </message>
    <message>
        <source>Make it first, then fit it</source>
        <extracomment>studio/ui/tabs/tts/panel.py</extracomment>
        <translation>Générez-le d’abord, puis ajustez-le</translation>
    </message>
    <message>
        <source>Drag the block (Alt+Up, Alt+Down)</source>
        <extracomment>studio/ui/tabs/tts/pointer.py</extracomment>
        <translation>Glisser le bloc (Alt+Haut, Alt+Bas)</translation>
    </message>
    <message>
        <source>Pause after the block: click to change it</source>
        <extracomment>studio/ui/tabs/tts/pointer.py</extracomment>
        <translation>Pause après le bloc&#xa0;: cliquez pour la changer</translation>
    </message>
    <message>
        <source>Pause after the block</source>
        <extracomment>studio/ui/tabs/tts/rest_popover.py</extracomment>
        <translation>Pause après le bloc</translation>
    </message>
    <message>
        <source>not made, failed</source>
        <extracomment>studio/ui/tabs/infill/pickups/row_state.py</extracomment>
        <translation>à générer, échec</translation>
    </message>
    <message numerus="yes">
        <source>Make {count:,} missing</source>
        <comment>blocks</comment>
        <extracomment>studio/ui/tabs/tts/paging.py; of one: Make {count} missing</extracomment>
        <translation>
            <numerusform>Générer {count} manquant</numerusform>
            <numerusform>Générer {count:,} manquants</numerusform>
        </translation>
    </message>
    <message>
        <source>{connection} cannot change speed or feeling.</source>
        <extracomment>studio/ui/tabs/tts/paging.py</extracomment>
        <translation>{connection} ne peut changer ni la vitesse ni l’émotion.</translation>
    </message>
    <message>
        <source>Lock this block: it is not made again until you unlock it (Ctrl+L)</source>
        <extracomment>studio/ui/tabs/tts/panel.py</extracomment>
        <translation>Verrouiller ce bloc&#xa0;: il n’est plus généré tant que vous ne le déverrouillez pas (Ctrl+L)</translation>
    </message>
    <message>
        <source>Unlock it (Ctrl+L)</source>
        <extracomment>studio/ui/tabs/tts/panel.py</extracomment>
        <translation>Le déverrouiller (Ctrl+L)</translation>
    </message>
    <message>
        <source>none yet</source>
        <comment>takes</comment>
        <extracomment>studio/ui/tabs/tts/panel.py</extracomment>
        <translation>aucune</translation>
    </message>
    <message>
        <source>It takes {length}: it fits</source>
        <extracomment>studio/ui/tabs/tts/panel.py</extracomment>
        <translation>Durée {length}&#xa0;: c’est bon</translation>
    </message>
    <message>
        <source>It takes {length}, {seconds:.1f} s longer</source>
        <extracomment>studio/ui/tabs/tts/panel.py</extracomment>
        <translation>Durée {length}, {seconds:.1f} s de trop</translation>
    </message>
    <message>
        <source>It takes {length}, {seconds:.1f} s shorter</source>
        <extracomment>studio/ui/tabs/tts/panel.py</extracomment>
        <translation>Durée {length}, {seconds:.1f} s de moins</translation>
    </message>
    <message>
        <source>Making block {number} of {count}</source>
        <extracomment>studio/ui/tabs/tts/producing.py</extracomment>
        <translation>Génération du bloc {number} sur {count}</translation>
    </message>
    <message numerus="yes">
        <source>your words, and the {count} takes already made</source>
        <extracomment>studio/ui/tabs/tts/producing.py; of one: your words, and the {count} take already made</extracomment>
        <translation>
            <numerusform>votre texte, et la prise déjà générée</numerusform>
            <numerusform>votre texte, et les {count} prises déjà générées</numerusform>
        </translation>
    </message>
    <message>
        <source>your words</source>
        <extracomment>studio/ui/tabs/tts/producing.py</extracomment>
        <translation>votre texte</translation>
    </message>
    <message>
        <source>not made</source>
        <comment>a block</comment>
        <extracomment>studio/ui/tabs/tts/rows.py</extracomment>
        <translation>à générer</translation>
    </message>
    <message>
        <source>being made</source>
        <comment>a block</comment>
        <extracomment>studio/ui/tabs/tts/rows.py</extracomment>
        <translation>en cours</translation>
    </message>
    <message>
        <source>made</source>
        <comment>a block</comment>
        <extracomment>studio/ui/tabs/tts/rows.py</extracomment>
        <translation>généré</translation>
    </message>
    <message>
        <source>not made, failed</source>
        <comment>a block</comment>
        <extracomment>studio/ui/tabs/tts/rows.py</extracomment>
        <translation>à générer, échec</translation>
    </message>
    <message>
        <source>no voice</source>
        <extracomment>studio/ui/tabs/tts/rows.py</extracomment>
        <translation>pas de voix</translation>
    </message>
    <message>
        <source>locked</source>
        <comment>a block</comment>
        <extracomment>studio/ui/tabs/tts/rows.py</extracomment>
        <translation>verrouillé</translation>
    </message>
    <message>
        <source>approved</source>
        <comment>a block</comment>
        <extracomment>studio/ui/tabs/tts/rows.py</extracomment>
        <translation>approuvé</translation>
    </message>
    <message>
        <source>Looking up “{word}”</source>
        <extracomment>studio/ui/tabs/tts/saying.py</extracomment>
        <translation>Recherche de «&#x202f;{word}&#x202f;»</translation>
    </message>
    <message>
        <source>Trying “{word}”</source>
        <extracomment>studio/ui/tabs/tts/saying.py</extracomment>
        <translation>Essai de «&#x202f;{word}&#x202f;»</translation>
    </message>
    <message>
        <source>What is shown and captioned stays as it is written.</source>
        <extracomment>studio/ui/tabs/tts/saying_popover.py</extracomment>
        <translation>Le texte affiché et les sous-titres restent tels qu’ils sont écrits.</translation>
    </message>
    <message>
        <source>List</source>
        <extracomment>studio/ui/tabs/tts/saying_popover.py</extracomment>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Word, such as {example}</source>
        <extracomment>studio/ui/tabs/tts/saying_popover.py</extracomment>
        <translation>Mot, par exemple {example}</translation>
    </message>
    <message>
        <source>Said as</source>
        <extracomment>studio/ui/tabs/tts/saying_popover.py</extracomment>
        <translation>Se dit</translation>
    </message>
    <message>
        <source>Said as, such as {example}</source>
        <extracomment>studio/ui/tabs/tts/saying_popover.py</extracomment>
        <translation>Se dit, par exemple {example}</translation>
    </message>
    <message>
        <source>Hear it so</source>
        <extracomment>studio/ui/tabs/tts/saying_popover.py</extracomment>
        <translation>Écouter ainsi</translation>
    </message>
    <message>
        <source>Pronunciations</source>
        <extracomment>studio/ui/tabs/tts/saying_popover.py</extracomment>
        <translation>Prononciations</translation>
    </message>
    <message>
        <source>No word in this list yet.</source>
        <extracomment>studio/ui/tabs/tts/saying_popover.py</extracomment>
        <translation>Encore aucun mot dans cette liste.</translation>
    </message>
    <message>
        <source>Remove {word}</source>
        <extracomment>studio/ui/tabs/tts/saying_popover.py</extracomment>
        <translation>Retirer {word}</translation>
    </message>
    <message>
        <source>Hear it, and take it: {reason}</source>
        <extracomment>studio/ui/tabs/tts/saying_popover.py</extracomment>
        <translation>L’écouter, et l’adopter&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>Type the word, and how it is said</source>
        <extracomment>studio/ui/tabs/tts/saying_popover.py</extracomment>
        <translation>Écrivez le mot et la façon dont il se dit</translation>
    </message>
    <message>
        <source>Looking for other sounds…</source>
        <extracomment>studio/ui/tabs/tts/saying_popover.py</extracomment>
        <translation>Recherche d’autres sons…</translation>
    </message>
    <message>
        <source>Hearing it costs {price}.</source>
        <extracomment>studio/ui/tabs/tts/saying.py</extracomment>
        <translation>L’écoute coûte {price}.</translation>
    </message>
    <message>
        <source>Blocks of the script</source>
        <extracomment>studio/ui/tabs/tts/script_list.py</extracomment>
        <translation>Blocs du script</translation>
    </message>
    <message>
        <source>Open text…</source>
        <extracomment>studio/ui/tabs/tts/script_view.py</extracomment>
        <translation>Ouvrir un texte…</translation>
    </message>
    <message>
        <source>Try an example</source>
        <extracomment>studio/ui/tabs/tts/script_view.py</extracomment>
        <translation>Essayer un exemple</translation>
    </message>
    <message>
        <source>Words of block {number}</source>
        <extracomment>studio/ui/tabs/tts/script_view.py</extracomment>
        <translation>Mots du bloc {number}</translation>
    </message>
    <message>
        <source>waiting for more</source>
        <extracomment>studio/ui/tabs/tts/sound_view.py</extracomment>
        <translation>attente de la suite</translation>
    </message>
    <message>
        <source>It appears here while it is made.</source>
        <extracomment>studio/ui/tabs/tts/sound_view.py</extracomment>
        <translation>Elle apparaît ici pendant la génération.</translation>
    </message>
    <message>
        <source>Summary of the script</source>
        <extracomment>studio/ui/tabs/tts/summary.py</extracomment>
        <translation>Résumé du script</translation>
    </message>
    <message>
        <source>Scripts</source>
        <extracomment>studio/ui/tabs/tts/deeds.py</extracomment>
        <translation>Scripts</translation>
    </message>
    <message>
        <source>Title of the script</source>
        <extracomment>studio/ui/tabs/tts/title.py</extracomment>
        <translation>Titre du script</translation>
    </message>
    <message>
        <source>Block panel</source>
        <extracomment>studio/ui/tabs/tts/toolbar.py</extracomment>
        <translation>Panneau du bloc</translation>
    </message>
    <message>
        <source>More for the script</source>
        <extracomment>studio/ui/tabs/tts/toolbar.py</extracomment>
        <translation>Autres options du script</translation>
    </message>
    <message>
        <source>Write some words first, then export them</source>
        <extracomment>studio/ui/tabs/tts/toolbar.py</extracomment>
        <translation>Écrivez d’abord quelques mots, puis exportez-les</translation>
    </message>
    <message>
        <source>Listen back…</source>
        <extracomment>studio/ui/tabs/tts/tools.py</extracomment>
        <translation>Contrôle d’écoute…</translation>
    </message>
    <message>
        <source>Finish approved blocks…</source>
        <extracomment>studio/ui/tabs/tts/tools.py</extracomment>
        <translation>Finaliser les blocs approuvés…</translation>
    </message>
    <message>
        <source>Pronunciations…</source>
        <extracomment>studio/ui/tabs/tts/tools.py</extracomment>
        <translation>Prononciations…</translation>
    </message>
    <message>
        <source>made {time} on this computer, {price}</source>
        <extracomment>studio/ui/tabs/tts/sound_view.py</extracomment>
        <translation>généré à {time} sur cet ordinateur, {price}</translation>
    </message>
    <message>
        <source>made {time} on {connection}, {price}</source>
        <extracomment>studio/ui/tabs/tts/sound_view.py</extracomment>
        <translation>généré à {time} sur {connection}, {price}</translation>
    </message>
    <message>
        <source>made {time}, {price}</source>
        <extracomment>studio/ui/tabs/tts/sound_view.py</extracomment>
        <translation>généré à {time}, {price}</translation>
    </message>
    <message>
        <source>Not made</source>
        <comment>a block</comment>
        <extracomment>studio/ui/tabs/tts/state_lines.py</extracomment>
        <translation>À générer</translation>
    </message>
    <message>
        <source>about {duration}</source>
        <extracomment>studio/ui/tabs/tts/state_lines.py</extracomment>
        <translation>environ {duration}</translation>
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
        <translation>Verrouillé</translation>
    </message>
    <message>
        <source>Incomplete</source>
        <comment>a take</comment>
        <extracomment>studio/ui/tabs/tts/state_lines.py</extracomment>
        <translation>Incomplète</translation>
    </message>
    <message numerus="yes">
        <source>{count} made</source>
        <comment>blocks</comment>
        <extracomment>studio/ui/tabs/tts/summary.py; of one: {count} made</extracomment>
        <translation>
            <numerusform>{count} généré</numerusform>
            <numerusform>{count} générés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} locked</source>
        <comment>blocks</comment>
        <extracomment>studio/ui/tabs/tts/summary.py; of one: {count} locked</extracomment>
        <translation>
            <numerusform>{count} verrouillé</numerusform>
            <numerusform>{count} verrouillés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} with changes</source>
        <comment>blocks</comment>
        <extracomment>studio/ui/tabs/tts/summary.py; of one: {count} with changes</extracomment>
        <translation>
            <numerusform>{count} modifié</numerusform>
            <numerusform>{count} modifiés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} being made</source>
        <comment>blocks</comment>
        <extracomment>studio/ui/tabs/tts/summary.py; of one: {count} being made</extracomment>
        <translation>
            <numerusform>{count} en cours</numerusform>
            <numerusform>{count} en cours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} not made</source>
        <comment>blocks</comment>
        <extracomment>studio/ui/tabs/tts/summary.py; of one: {count} not made</extracomment>
        <translation>
            <numerusform>{count} à générer</numerusform>
            <numerusform>{count} à générer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} failed</source>
        <comment>blocks</comment>
        <extracomment>studio/ui/tabs/tts/summary.py; of one: {count} failed</extracomment>
        <translation>
            <numerusform>{count} en échec</numerusform>
            <numerusform>{count} en échec</numerusform>
        </translation>
    </message>
    <message>
        <source>Go to the next block that is made</source>
        <extracomment>studio/ui/tabs/tts/summary.py</extracomment>
        <translation>Aller au prochain bloc généré</translation>
    </message>
    <message>
        <source>Go to the next locked block</source>
        <extracomment>studio/ui/tabs/tts/summary.py</extracomment>
        <translation>Aller au prochain bloc verrouillé</translation>
    </message>
    <message>
        <source>Go to the next block with changes</source>
        <extracomment>studio/ui/tabs/tts/summary.py</extracomment>
        <translation>Aller au prochain bloc modifié</translation>
    </message>
    <message>
        <source>Go to the next block that is being made</source>
        <extracomment>studio/ui/tabs/tts/summary.py</extracomment>
        <translation>Aller au prochain bloc en cours de génération</translation>
    </message>
    <message>
        <source>Go to the next block that is not made</source>
        <extracomment>studio/ui/tabs/tts/summary.py</extracomment>
        <translation>Aller au prochain bloc à générer</translation>
    </message>
    <message>
        <source>Go to the next block that failed</source>
        <extracomment>studio/ui/tabs/tts/summary.py</extracomment>
        <translation>Aller au prochain bloc en échec</translation>
    </message>
    <message numerus="yes">
        <source>{count:,} blocks</source>
        <extracomment>studio/ui/tabs/tts/summary.py; of one: {count} block</extracomment>
        <translation>
            <numerusform>{count} bloc</numerusform>
            <numerusform>{count:,} blocs</numerusform>
        </translation>
    </message>
    <message>
        <source>{length} so far</source>
        <extracomment>studio/ui/tabs/tts/summary.py</extracomment>
        <translation>{length} pour l’instant</translation>
    </message>
    <message>
        <source>Script: {manner}</source>
        <extracomment>studio/ui/tabs/tts/toolbar.py</extracomment>
        <translation>Script&#xa0;: {manner}</translation>
    </message>
    <message>
        <source>{script}. Voice, controls and characters of the whole script</source>
        <extracomment>studio/ui/tabs/tts/toolbar.py</extracomment>
        <translation>{script}. Voix, réglages et personnages de tout le script</translation>
    </message>
    <message>
        <source>{script}, voices and characters</source>
        <extracomment>studio/ui/tabs/tts/toolbar.py</extracomment>
        <translation>{script}, voix et personnages</translation>
    </message>
    <message>
        <source>Find and replace…</source>
        <extracomment>studio/ui/tabs/tts/tools.py</extracomment>
        <translation>Rechercher et remplacer…</translation>
    </message>
    <message>
        <source>Words changed</source>
        <extracomment>studio/ui/tabs/tts/wording.py</extracomment>
        <translation>Mots modifiés</translation>
    </message>
    <message>
        <source>Voice changed</source>
        <extracomment>studio/ui/tabs/tts/wording.py</extracomment>
        <translation>Voix changée</translation>
    </message>
    <message>
        <source>Settings changed</source>
        <extracomment>studio/ui/tabs/tts/wording.py</extracomment>
        <translation>Réglages modifiés</translation>
    </message>
    <message>
        <source>voice changed</source>
        <extracomment>studio/ui/tabs/tts/wording.py</extracomment>
        <translation>voix changée</translation>
    </message>
    <message>
        <source>settings changed</source>
        <extracomment>studio/ui/tabs/tts/wording.py</extracomment>
        <translation>réglages changés</translation>
    </message>
    <message>
        <source>older words</source>
        <extracomment>studio/ui/tabs/tts/wording.py</extracomment>
        <translation>mots plus anciens</translation>
    </message>
    <message>
        <source>another voice</source>
        <extracomment>studio/ui/tabs/tts/wording.py</extracomment>
        <translation>autre voix</translation>
    </message>
    <message>
        <source>other settings</source>
        <extracomment>studio/ui/tabs/tts/wording.py</extracomment>
        <translation>autres réglages</translation>
    </message>
    <message>
        <source>The take says “{words}”. Make it again to hear the new words.</source>
        <extracomment>studio/ui/tabs/tts/wording.py</extracomment>
        <translation>La prise dit «&#x202f;{words}&#x202f;». Générez-la à nouveau pour entendre le nouveau texte.</translation>
    </message>
    <message>
        <source>The take was spoken by {voice}. Make it again to hear the new voice.</source>
        <extracomment>studio/ui/tabs/tts/wording.py</extracomment>
        <translation>La prise a été dite par {voice}. Générez-la à nouveau pour entendre la nouvelle voix.</translation>
    </message>
    <message>
        <source>The take was made with other settings. Make it again to hear these.</source>
        <extracomment>studio/ui/tabs/tts/wording.py</extracomment>
        <translation>La prise a été générée avec d’autres réglages. Générez-la à nouveau pour entendre ceux-ci.</translation>
    </message>
    <message>
        <source>An MP3 comes without the times of its words. Make the take as WAV to see them here.</source>
        <extracomment>studio/ui/tabs/tts/wording.py</extracomment>
        <translation>Un MP3 arrive sans le minutage de ses mots. Générez la prise en WAV pour le voir ici.</translation>
    </message>
    <message>
        <source>The service did not send the times of the words.</source>
        <extracomment>studio/ui/tabs/tts/wording.py</extracomment>
        <translation>Le service n’a pas envoyé le minutage des mots.</translation>
    </message>
    <message>
        <source>All lines are made</source>
        <extracomment>studio/ui/tabs/voices/announcer.py</extracomment>
        <translation>Toutes les répliques sont générées</translation>
    </message>
    <message>
        <source>was not made</source>
        <extracomment>studio/ui/tabs/voices/audition_card.py</extracomment>
        <translation>échec</translation>
    </message>
    <message>
        <source>Choose a voice and press A, or add those that are shown. Keys 1 to 9 play them.</source>
        <extracomment>studio/ui/tabs/voices/audition_part.py</extracomment>
        <translation>Choisissez une voix et appuyez sur A, ou ajoutez celles qui sont affichées. Les touches 1 à 9 les font entendre.</translation>
    </message>
    <message>
        <source>Audition</source>
        <extracomment>studio/ui/tabs/voices/audition_part.py</extracomment>
        <translation>Audition</translation>
    </message>
    <message>
        <source>Add those shown</source>
        <extracomment>studio/ui/tabs/voices/audition_part.py</extracomment>
        <translation>Ajouter les voix affichées</translation>
    </message>
    <message>
        <source>Close the audition</source>
        <extracomment>studio/ui/tabs/voices/audition_part.py</extracomment>
        <translation>Fermer l’audition</translation>
    </message>
    <message>
        <source>Line to be said</source>
        <extracomment>studio/ui/tabs/voices/audition_part.py</extracomment>
        <translation>Réplique à dire</translation>
    </message>
    <message>
        <source>Make the lines</source>
        <extracomment>studio/ui/tabs/voices/audition_part.py</extracomment>
        <translation>Générer les répliques</translation>
    </message>
    <message>
        <source>Add the first {count} shown</source>
        <extracomment>studio/ui/tabs/voices/audition_part.py</extracomment>
        <translation>Ajouter les {count} premières affichées</translation>
    </message>
    <message>
        <source>Free</source>
        <extracomment>studio/ui/tabs/voices/audition_part.py</extracomment>
        <translation>Gratuit</translation>
    </message>
    <message>
        <source>All are made</source>
        <extracomment>studio/ui/tabs/voices/audition_part.py</extracomment>
        <translation>Toutes sont générées</translation>
    </message>
    <message numerus="yes">
        <source>Make {count} lines</source>
        <extracomment>studio/ui/tabs/voices/audition_part.py; of one: Make {count} line</extracomment>
        <translation>
            <numerusform>Générer {count} réplique</numerusform>
            <numerusform>Générer {count} répliques</numerusform>
        </translation>
    </message>
    <message>
        <source>Add voices: A adds the one that is chosen</source>
        <extracomment>studio/ui/tabs/voices/auditioning.py</extracomment>
        <translation>Ajoutez des voix&#xa0;: A ajoute celle qui est choisie</translation>
    </message>
    <message>
        <source>Type the line that they shall say</source>
        <extracomment>studio/ui/tabs/voices/auditioning.py</extracomment>
        <translation>Écrivez la réplique qu’elles doivent dire</translation>
    </message>
    <message>
        <source>{name}, {number} of {count}</source>
        <extracomment>studio/ui/tabs/voices/auditioning.py</extracomment>
        <translation>{name}, {number} sur {count}</translation>
    </message>
    <message>
        <source>Making an audition</source>
        <extracomment>studio/ui/tabs/voices/auditioning.py</extracomment>
        <translation>Génération d’une audition</translation>
    </message>
    <message>
        <source>Stopped. What was made is here.</source>
        <extracomment>studio/ui/tabs/voices/auditioning.py</extracomment>
        <translation>Arrêté. Ce qui a été généré est ici.</translation>
    </message>
    <message>
        <source>The audition</source>
        <extracomment>studio/ui/tabs/voices/auditioning.py</extracomment>
        <translation>L’audition</translation>
    </message>
    <message>
        <source>the lines already made</source>
        <extracomment>studio/ui/tabs/voices/auditioning.py</extracomment>
        <translation>les répliques déjà générées</translation>
    </message>
    <message>
        <source>What you type is kept; nothing is sent before you press Clone.</source>
        <extracomment>studio/ui/tabs/voices/body.py</extracomment>
        <translation>Ce que vous écrivez est gardé&#x202f;; rien n’est envoyé tant que vous n’avez pas cliqué sur Cloner.</translation>
    </message>
    <message>
        <source>Back to the voices</source>
        <extracomment>studio/ui/tabs/voices/body.py</extracomment>
        <translation>Retour aux voix</translation>
    </message>
    <message>
        <source>How it is cloned</source>
        <extracomment>studio/ui/tabs/voices/body.py</extracomment>
        <translation>Mode de clonage</translation>
    </message>
    <message>
        <source>Clone a voice</source>
        <extracomment>studio/ui/tabs/voices/body.py</extracomment>
        <translation>Cloner une voix</translation>
    </message>
    <message>
        <source>your own</source>
        <extracomment>studio/ui/tabs/voices/card_model.py</extracomment>
        <translation>voix personnelle</translation>
    </message>
    <message>
        <source>favourite</source>
        <comment>of a voice</comment>
        <extracomment>studio/ui/tabs/voices/card_model.py</extracomment>
        <translation>favori</translation>
    </message>
    <message>
        <source>previewing</source>
        <extracomment>studio/ui/tabs/voices/card_model.py</extracomment>
        <translation>pré-écoute en cours</translation>
    </message>
    <message>
        <source>Voice {name}</source>
        <extracomment>studio/ui/tabs/voices/card_model.py</extracomment>
        <translation>Voix {name}</translation>
    </message>
    <message>
        <source>Who is speaking, and agreed to this voice?</source>
        <extracomment>studio/ui/tabs/voices/chosen.py</extracomment>
        <translation>Qui parle, et a donné son accord pour cette voix&#x202f;?</translation>
    </message>
    <message>
        <source>Keep</source>
        <comment>stores what was typed</comment>
        <extracomment>studio/ui/tabs/voices/chosen.py</extracomment>
        <translation>Garder</translation>
    </message>
    <message>
        <source>First and last name</source>
        <extracomment>studio/ui/tabs/voices/chosen.py</extracomment>
        <translation>Prénom et nom</translation>
    </message>
    <message>
        <source>Export the voice</source>
        <extracomment>studio/ui/tabs/voices/chosen.py</extracomment>
        <translation>Exporter la voix</translation>
    </message>
    <message>
        <source>Consent</source>
        <extracomment>studio/services/voice_notes.py</extracomment>
        <translation>Consentement</translation>
    </message>
    <message>
        <source>Hear it</source>
        <extracomment>studio/ui/tabs/datasets/file_painter.py</extracomment>
        <translation>Écouter</translation>
    </message>
    <message numerus="yes">
        <source>Making {count} lines</source>
        <extracomment>studio/ui/tabs/voices/announcer.py; of one: Making {count} line</extracomment>
        <translation>
            <numerusform>Génération de {count} réplique</numerusform>
            <numerusform>Génération de {count} répliques</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} lines are not made</source>
        <extracomment>studio/ui/tabs/voices/announcer.py; of one: {count} line is not made</extracomment>
        <translation>
            <numerusform>{count} réplique n’est pas générée</numerusform>
            <numerusform>{count} répliques ne sont pas générées</numerusform>
        </translation>
    </message>
    <message>
        <source>playing</source>
        <extracomment>studio/ui/tabs/voices/audition_card.py</extracomment>
        <translation>en lecture</translation>
    </message>
    <message>
        <source>Key {number} plays it, Delete takes it out</source>
        <extracomment>studio/ui/tabs/voices/audition_card.py</extracomment>
        <translation>La touche {number} la lit, Suppr la retire</translation>
    </message>
    <message>
        <source>Hear {name} ({key})</source>
        <extracomment>studio/ui/tabs/voices/audition_card.py</extracomment>
        <translation>Écouter {name} ({key})</translation>
    </message>
    <message>
        <source>Clear</source>
        <comment>takes all voices out of the audition</comment>
        <extracomment>studio/ui/tabs/voices/audition_part.py</extracomment>
        <translation>Vider</translation>
    </message>
    <message>
        <source>{name} agreed on {day}.</source>
        <extracomment>studio/ui/tabs/voices/consent_note.py</extracomment>
        <translation>Accord de {name} donné le {day}.</translation>
    </message>
    <message>
        <source>Choose a voice to see all that is known of it.</source>
        <extracomment>studio/ui/tabs/voices/detail.py</extracomment>
        <translation>Choisissez une voix pour voir tout ce qu’on sait d’elle.</translation>
    </message>
    <message>
        <source>Use in script</source>
        <extracomment>studio/ui/tabs/voices/detail.py</extracomment>
        <translation>Mettre au script</translation>
    </message>
    <message>
        <source>Preview</source>
        <extracomment>studio/ui/tabs/voices/detail.py</extracomment>
        <translation>Pré-écouter</translation>
    </message>
    <message>
        <source>Favourite</source>
        <extracomment>studio/ui/tabs/voices/detail.py</extracomment>
        <translation>Favori</translation>
    </message>
    <message>
        <source>Voices that sound alike have alike pictures.</source>
        <extracomment>studio/ui/tabs/voices/detail.py</extracomment>
        <translation>Les voix qui se ressemblent ont des images qui se ressemblent.</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <extracomment>studio/ui/tabs/voices/detail.py</extracomment>
        <translation>Empreinte</translation>
    </message>
    <message>
        <source>192 numbers</source>
        <extracomment>studio/ui/tabs/voices/detail.py</extracomment>
        <translation>192 nombres</translation>
    </message>
    <message>
        <source>No longer a favourite</source>
        <extracomment>studio/ui/tabs/voices/detail.py</extracomment>
        <translation>Retirer des favoris</translation>
    </message>
    <message>
        <source>Undo: {step}</source>
        <extracomment>studio/ui/tabs/voices/detail.py</extracomment>
        <translation>Annuler&#xa0;: {step}</translation>
    </message>
    <message>
        <source>Redo: {step}</source>
        <extracomment>studio/ui/tabs/voices/detail.py</extracomment>
        <translation>Rétablir&#xa0;: {step}</translation>
    </message>
    <message>
        <source>The voice needs a name</source>
        <extracomment>studio/ui/tabs/voices/edit_form.py</extracomment>
        <translation>La voix doit avoir un nom</translation>
    </message>
    <message>
        <source>Description</source>
        <extracomment>studio/ui/tabs/voices/edit_form.py</extracomment>
        <translation>Description</translation>
    </message>
    <message>
        <source>Looking {name} up</source>
        <extracomment>studio/ui/tabs/voices/editing.py</extracomment>
        <translation>Recherche&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Gender</source>
        <extracomment>studio/ui/tabs/voices/facts.py</extracomment>
        <translation>Genre</translation>
    </message>
    <message>
        <source>Created</source>
        <extracomment>studio/ui/tabs/voices/facts.py</extracomment>
        <translation>Créée le</translation>
    </message>
    <message>
        <source>Used in</source>
        <extracomment>studio/ui/tabs/voices/facts.py</extracomment>
        <translation>Utilisée dans</translation>
    </message>
    <message>
        <source>Id</source>
        <extracomment>studio/ui/tabs/voices/facts.py</extracomment>
        <translation>Id</translation>
    </message>
    <message>
        <source>Copy the id</source>
        <extracomment>studio/ui/tabs/voices/facts.py</extracomment>
        <translation>Copier l’id</translation>
    </message>
    <message>
        <source>This connection has no voices.</source>
        <extracomment>studio/ui/tabs/voices/gallery_page.py</extracomment>
        <translation>Cette connexion n’a pas de voix.</translation>
    </message>
    <message>
        <source>No favourites yet. Press F on a voice, or its heart.</source>
        <extracomment>studio/ui/tabs/voices/gallery_page.py</extracomment>
        <translation>Pas encore de favoris. Choisissez une voix et appuyez sur F, ou cliquez sur son cœur.</translation>
    </message>
    <message>
        <source>No voice of your own yet. Clone one, or mix some.</source>
        <extracomment>studio/ui/tabs/voices/gallery_page.py</extracomment>
        <translation>Pas encore de voix à vous. Clonez-en une, ou mélangez-en plusieurs.</translation>
    </message>
    <message>
        <source>No clone yet. Clone a voice from a recording of it.</source>
        <extracomment>studio/ui/tabs/voices/gallery_page.py</extracomment>
        <translation>Pas encore de clone. Clonez une voix à partir d’un enregistrement.</translation>
    </message>
    <message>
        <source>No mix yet. Press M on two voices, and hear what lies between.</source>
        <extracomment>studio/ui/tabs/voices/gallery_page.py</extracomment>
        <translation>Pas encore de mélange. Ajoutez deux voix avec M, et écoutez ce qu’il y a entre elles.</translation>
    </message>
    <message>
        <source>Clear the filters</source>
        <extracomment>studio/ui/tabs/voices/gallery_page.py</extracomment>
        <translation>Effacer les filtres</translation>
    </message>
    <message>
        <source>Clone a voice…</source>
        <extracomment>studio/ui/tabs/voices/gallery_page.py</extracomment>
        <translation>Cloner une voix…</translation>
    </message>
    <message>
        <source>No voice matches “{words}”.</source>
        <extracomment>studio/ui/tabs/voices/gallery_page.py</extracomment>
        <translation>Aucune voix ne correspond à «&#x202f;{words}&#x202f;».</translation>
    </message>
    <message>
        <source>No voice matches these filters.</source>
        <extracomment>studio/ui/tabs/voices/gallery_page.py</extracomment>
        <translation>Aucune voix ne correspond à ces filtres.</translation>
    </message>
    <message>
        <source>{name} agrees</source>
        <extracomment>studio/ui/tabs/voices/hearing.py</extracomment>
        <translation>{name}&#xa0;: accord</translation>
    </message>
    <message>
        <source>{name}, preview</source>
        <extracomment>studio/ui/tabs/voices/hearing.py</extracomment>
        <translation>{name}, pré-écoute</translation>
    </message>
    <message numerus="yes">
        <source>{count:,} voices</source>
        <extracomment>studio/ui/tabs/voices/kind_list.py; of one: {count:,} voice</extracomment>
        <translation>
            <numerusform>{count:,} voix</numerusform>
            <numerusform>{count:,} voix</numerusform>
        </translation>
    </message>
    <message>
        <source>Whose voices</source>
        <extracomment>studio/ui/tabs/voices/kind_list.py</extracomment>
        <translation>Voix affichées</translation>
    </message>
    <message>
        <source>Likeness</source>
        <extracomment>studio/ui/tabs/voices/make/clone_panel.py</extracomment>
        <translation>Ressemblance</translation>
    </message>
    <message>
        <source>Steadiness</source>
        <extracomment>studio/ui/tabs/voices/make/clone_panel.py</extracomment>
        <translation>Régularité</translation>
    </message>
    <message>
        <source>As near to the clip as can be, with its room. About 5 s of speech, not cleaned.</source>
        <extracomment>studio/ui/tabs/voices/make/clone_panel.py</extracomment>
        <translation>Aussi proche que possible de l’extrait, avec sa pièce. Environ 5&#xa0;s de parole, sans nettoyage.</translation>
    </message>
    <message>
        <source>Steadier, and always as in a studio. 10 to 20 s of speech, cleaned.</source>
        <extracomment>studio/ui/tabs/voices/make/clone_panel.py</extracomment>
        <translation>Plus régulière, et toujours comme en studio. De 10 à 20&#xa0;s de parole, nettoyée.</translation>
    </message>
    <message>
        <source>How this voice would look: a first guess</source>
        <extracomment>studio/ui/tabs/voices/make/clone_panel.py</extracomment>
        <translation>À quoi ressemblerait cette voix&#xa0;: une première idée</translation>
    </message>
    <message>
        <source>How the voice is cloned</source>
        <extracomment>studio/ui/tabs/voices/make/clone_panel.py</extracomment>
        <translation>Mode de clonage de la voix</translation>
    </message>
    <message>
        <source>Aim at</source>
        <extracomment>studio/ui/tabs/voices/make/clone_panel.py</extracomment>
        <translation>Priorité</translation>
    </message>
    <message>
        <source>English</source>
        <extracomment>studio/core/languages.py</extracomment>
        <translation>Anglais</translation>
    </message>
    <message>
        <source>Off</source>
        <extracomment>studio/ui/tabs/voices/make/clone_panel.py</extracomment>
        <translation>Non</translation>
    </message>
    <message>
        <source>On</source>
        <extracomment>studio/ui/tabs/voices/make/clone_panel.py</extracomment>
        <translation>Oui</translation>
    </message>
    <message>
        <source>Try it before you keep it</source>
        <extracomment>studio/ui/tabs/voices/make/clone_panel.py</extracomment>
        <translation>L’essayer avant de la garder</translation>
    </message>
    <message>
        <source>Open a recording first.</source>
        <extracomment>studio/ui/tabs/voices/make/clone_panel.py</extracomment>
        <translation>Ouvrez d’abord un enregistrement.</translation>
    </message>
    <message>
        <source>Heard on this computer; correct it where it is wrong.</source>
        <extracomment>studio/ui/tabs/voices/make/clone_sheet.py</extracomment>
        <translation>Reconnu sur cet ordinateur&#x202f;; corrigez ce qui est faux.</translation>
    </message>
    <message>
        <source>The words of the clip help likeness. Type them, or let this computer hear them.</source>
        <extracomment>studio/ui/tabs/voices/make/clone_sheet.py</extracomment>
        <translation>Les mots de l’extrait aident à la ressemblance. Écrivez-les, ou laissez cet ordinateur les reconnaître.</translation>
    </message>
    <message>
        <source>In one line</source>
        <extracomment>studio/ui/tabs/voices/make/clone_sheet.py</extracomment>
        <translation>En une ligne</translation>
    </message>
    <message>
        <source>Name and consent</source>
        <extracomment>studio/ui/tabs/voices/make/clone_sheet.py</extracomment>
        <translation>Nom et consentement</translation>
    </message>
    <message>
        <source>Fills in what is heard on this computer</source>
        <extracomment>studio/ui/tabs/voices/make/clone_sheet.py</extracomment>
        <translation>Écrit ce qui est reconnu sur cet ordinateur</translation>
    </message>
    <message>
        <source>a recording</source>
        <extracomment>studio/ui/tabs/voices/make/cloning.py</extracomment>
        <translation>un enregistrement</translation>
    </message>
    <message>
        <source>a name</source>
        <extracomment>studio/ui/tabs/voices/make/cloning.py</extracomment>
        <translation>un nom</translation>
    </message>
    <message>
        <source>who is speaking</source>
        <extracomment>studio/ui/tabs/voices/make/cloning.py</extracomment>
        <translation>qui parle</translation>
    </message>
    <message>
        <source>consent</source>
        <extracomment>studio/ui/tabs/voices/make/cloning.py</extracomment>
        <translation>le consentement</translation>
    </message>
    <message>
        <source>Still missing: {things}</source>
        <extracomment>studio/ui/tabs/voices/make/cloning.py</extracomment>
        <translation>Il manque encore&#xa0;: {things}</translation>
    </message>
    <message>
        <source>The speaker agreed that this voice may be made and used.</source>
        <extracomment>studio/ui/tabs/voices/make/consent_part.py</extracomment>
        <translation>La personne a donné son accord pour créer et utiliser cette voix.</translation>
    </message>
    <message>
        <source>Let them say: “I agree that a voice is made of mine in Pickup Studio.”</source>
        <extracomment>studio/ui/tabs/voices/make/consent_part.py</extracomment>
        <translation>Faites-lui dire&#xa0;: «&#x202f;J’accepte qu’une voix soit créée à partir de la mienne dans Pickup Studio.&#x202f;»</translation>
    </message>
    <message>
        <source>Who is speaking?</source>
        <extracomment>studio/ui/tabs/voices/make/consent_part.py</extracomment>
        <translation>Qui parle&#x202f;?</translation>
    </message>
    <message>
        <source>Record it</source>
        <extracomment>studio/ui/tabs/voices/make/consent_part.py</extracomment>
        <translation>L’enregistrer</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <extracomment>studio/ui/tabs/voices/make/consent_part.py</extracomment>
        <translation>Choisir un fichier…</translation>
    </message>
    <message>
        <source>Without a recording</source>
        <extracomment>studio/ui/tabs/voices/make/consent_part.py</extracomment>
        <translation>Sans enregistrement</translation>
    </message>
    <message>
        <source>Recorded consent, if there is one</source>
        <extracomment>studio/ui/tabs/voices/make/consent_part.py</extracomment>
        <translation>Consentement enregistré, s’il existe</translation>
    </message>
    <message>
        <source>Open the recorded consent</source>
        <extracomment>studio/ui/tabs/voices/make/consent_part.py</extracomment>
        <translation>Ouvrir le consentement enregistré</translation>
    </message>
    <message>
        <source>Their consent: {file}, kept with the voice.</source>
        <extracomment>studio/ui/tabs/voices/make/consent_part.py</extracomment>
        <translation>Son consentement&#xa0;: {file}, gardé avec la voix.</translation>
    </message>
    <message>
        <source>Its numbers</source>
        <extracomment>studio/ui/tabs/voices/make/create_form.py</extracomment>
        <translation>Ses nombres</translation>
    </message>
    <message>
        <source>Another voice</source>
        <extracomment>studio/ui/tabs/voices/make/create_form.py</extracomment>
        <translation>Une autre voix</translation>
    </message>
    <message>
        <source>[0.12, -0.03, …]  {count} numbers, as JSON</source>
        <extracomment>studio/ui/tabs/voices/make/create_form.py</extracomment>
        <translation>[0.12, -0.03, …]  {count} nombres, en JSON</translation>
    </message>
    <message>
        <source>This</source>
        <comment>what was pasted, as in “This holds no numbers of a voice.”</comment>
        <extracomment>studio/ui/tabs/voices/make/create_form.py</extracomment>
        <translation>Ceci</translation>
    </message>
    <message>
        <source>From numbers</source>
        <extracomment>studio/ui/tabs/voices/make/create_form.py</extracomment>
        <translation>Depuis des nombres</translation>
    </message>
    <message>
        <source>Numbers of the voice</source>
        <extracomment>studio/ui/tabs/voices/make/create_form.py</extracomment>
        <translation>Nombres de la voix</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <extracomment>studio/ui/tabs/voices/make/create_form.py</extracomment>
        <translation>Ouvrir un fichier…</translation>
    </message>
    <message>
        <source>Hear its sample</source>
        <extracomment>studio/ui/tabs/voices/make/create_form.py</extracomment>
        <translation>Écouter son exemple</translation>
    </message>
    <message>
        <source>Make the voice</source>
        <extracomment>studio/ui/tabs/voices/make/create_form.py</extracomment>
        <translation>Créer la voix</translation>
    </message>
    <message>
        <source>A voice from numbers or a file</source>
        <extracomment>studio/ui/tabs/voices/make/create_form.py</extracomment>
        <translation>Une voix depuis des nombres ou un fichier</translation>
    </message>
    <message>
        <source>Open a voice</source>
        <extracomment>studio/ui/tabs/voices/make/create_form.py</extracomment>
        <translation>Ouvrir une voix</translation>
    </message>
    <message>
        <source>{count} numbers, as it should be.</source>
        <extracomment>studio/ui/tabs/voices/make/create_form.py</extracomment>
        <translation>{count} nombres, comme il faut.</translation>
    </message>
    <message>
        <source>The new voice needs a name</source>
        <extracomment>studio/ui/tabs/voices/make/creating.py</extracomment>
        <translation>La nouvelle voix doit avoir un nom</translation>
    </message>
    <message>
        <source>Paste the numbers of a voice, or choose one to begin with</source>
        <extracomment>studio/ui/tabs/voices/make/creating.py</extracomment>
        <translation>Collez les nombres d’une voix, ou choisissez-en une pour commencer</translation>
    </message>
    <message>
        <source>Sample</source>
        <extracomment>studio/ui/tabs/voices/make/creating.py</extracomment>
        <translation>Exemple</translation>
    </message>
    <message>
        <source>a voice from a file</source>
        <extracomment>studio/ui/tabs/voices/make/creating.py</extracomment>
        <translation>une voix d’un fichier</translation>
    </message>
    <message>
        <source>Judging the recording</source>
        <extracomment>studio/ui/tabs/voices/make/doctoring.py</extracomment>
        <translation>Évaluation de l’enregistrement</translation>
    </message>
    <message>
        <source>This recording is not judged here.</source>
        <extracomment>studio/ui/tabs/voices/make/doctoring.py</extracomment>
        <translation>Cet enregistrement n’est pas évalué ici.</translation>
    </message>
    <message>
        <source>Judging was stopped. Choose a stretch by hand, or open it again.</source>
        <extracomment>studio/ui/tabs/voices/make/doctoring.py</extracomment>
        <translation>L’évaluation a été arrêtée. Choisissez un passage à la main, ou rouvrez-le.</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>studio/ui/tabs/voices/make/form_parts.py</extracomment>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Type what it shall say</source>
        <extracomment>studio/ui/tabs/voices/make/localize_form.py</extracomment>
        <translation>Écrivez ce qu’elle doit dire</translation>
    </message>
    <message>
        <source>No dialect in particular</source>
        <extracomment>studio/ui/tabs/voices/make/localize_form.py</extracomment>
        <translation>Aucun dialecte en particulier</translation>
    </message>
    <message>
        <source>The same speaker in another language. The voice itself stays as it is.</source>
        <extracomment>studio/ui/tabs/voices/make/localize_form.py</extracomment>
        <translation>La même personne dans une autre langue. La voix elle-même reste telle quelle.</translation>
    </message>
    <message>
        <source>Other language</source>
        <extracomment>studio/ui/tabs/voices/make/localize_form.py</extracomment>
        <translation>Autre langue</translation>
    </message>
    <message>
        <source>Dialect</source>
        <extracomment>studio/ui/tabs/voices/make/localize_form.py</extracomment>
        <translation>Dialecte</translation>
    </message>
    <message>
        <source>What it says before</source>
        <extracomment>studio/ui/tabs/voices/make/localize_form.py</extracomment>
        <translation>Ce qu’elle dit avant</translation>
    </message>
    <message>
        <source>What it says after</source>
        <extracomment>studio/ui/tabs/voices/make/localize_form.py</extracomment>
        <translation>Ce qu’elle dit après</translation>
    </message>
    <message>
        <source>{name} in another language</source>
        <extracomment>studio/ui/tabs/voices/make/localize_form.py</extracomment>
        <translation>{name} dans une autre langue</translation>
    </message>
    <message>
        <source>This language has no dialects to choose from</source>
        <extracomment>studio/ui/tabs/voices/make/localize_form.py</extracomment>
        <translation>Cette langue n’a pas de dialectes au choix</translation>
    </message>
    <message>
        <source>Hearing before: {before}. After: {after}.</source>
        <extracomment>studio/ui/tabs/voices/make/localize_form.py</extracomment>
        <translation>Écouter avant&#xa0;: {before}. Après&#xa0;: {after}.</translation>
    </message>
    <message>
        <source>Hearing {name}</source>
        <extracomment>studio/ui/tabs/voices/make/localizing.py</extracomment>
        <translation>Écoute&#xa0;: {name}</translation>
    </message>
    <message>
        <source>{name} in {language}</source>
        <extracomment>studio/ui/tabs/voices/make/localizing.py</extracomment>
        <translation>{name}&#xa0;: {language}</translation>
    </message>
    <message>
        <source>what you typed, and your voices</source>
        <extracomment>studio/ui/tabs/voices/make/making.py</extracomment>
        <translation>ce que vous avez écrit, et vos voix</translation>
    </message>
    <message>
        <source>perhaps two</source>
        <extracomment>studio/core/dataset_judgement.py</extracomment>
        <translation>peut-être deux</translation>
    </message>
    <message>
        <source>Highs</source>
        <extracomment>studio/ui/tabs/voices/make/measures.py</extracomment>
        <translation>Aigus</translation>
    </message>
    <message>
        <source>Judgement of the clip</source>
        <extracomment>studio/ui/tabs/voices/make/measures.py</extracomment>
        <translation>Évaluation de l’extrait</translation>
    </message>
    <message>
        <source>Use the best stretch</source>
        <extracomment>studio/ui/tabs/voices/make/measures.py</extracomment>
        <translation>Utiliser le meilleur passage</translation>
    </message>
    <message>
        <source>Say what you like for some twenty seconds, as you would speak to a friend.</source>
        <extracomment>studio/ui/tabs/voices/make/microphone_part.py</extracomment>
        <translation>Parlez librement une vingtaine de secondes, comme à un ami.</translation>
    </message>
    <message>
        <source>Read this aloud, at your own pace. A quiet room with soft things in it sounds best.</source>
        <extracomment>studio/ui/tabs/voices/make/microphone_part.py</extracomment>
        <translation>Lisez ceci à voix haute, à votre rythme. Une pièce calme et garnie de tissus donne le meilleur son.</translation>
    </message>
    <message>
        <source>Record, or stop (R)</source>
        <extracomment>studio/ui/tabs/voices/make/microphone_part.py</extracomment>
        <translation>Enregistrer, ou arrêter (R)</translation>
    </message>
    <message>
        <source>This service does not mix voices. Mix those of this computer: it is free.</source>
        <extracomment>studio/ui/tabs/voices/make/mix_part.py</extracomment>
        <translation>Ce service ne mélange pas les voix. Mélangez celles de cet ordinateur&#xa0;: c’est gratuit.</translation>
    </message>
    <message>
        <source>Line that the mix says</source>
        <extracomment>studio/ui/tabs/voices/make/mix_part.py</extracomment>
        <translation>Réplique dite par le mélange</translation>
    </message>
    <message>
        <source>Hear the mix</source>
        <extracomment>studio/ui/tabs/voices/make/mix_part.py</extracomment>
        <translation>Écouter le mélange</translation>
    </message>
    <message>
        <source>Hear it as I drag</source>
        <extracomment>studio/ui/tabs/voices/make/mix_part.py</extracomment>
        <translation>L’écouter en glissant</translation>
    </message>
    <message>
        <source>Mix on this computer</source>
        <extracomment>studio/ui/tabs/voices/make/mix_part.py</extracomment>
        <translation>Mélanger sur cet ordinateur</translation>
    </message>
    <message>
        <source>Name of the mixed voice</source>
        <extracomment>studio/ui/tabs/voices/make/mix_part.py</extracomment>
        <translation>Nom de la voix</translation>
    </message>
    <message>
        <source>Save as voice</source>
        <extracomment>studio/ui/tabs/voices/make/mix_part.py</extracomment>
        <translation>Sauvegarder la voix</translation>
    </message>
    <message>
        <source>The mixed voice needs a name</source>
        <extracomment>studio/ui/tabs/voices/make/mixing.py</extracomment>
        <translation>La voix mélangée doit avoir un nom</translation>
    </message>
    <message>
        <source>The mix</source>
        <extracomment>studio/ui/tabs/voices/make/mixing.py</extracomment>
        <translation>Le mélange</translation>
    </message>
    <message>
        <source>Add another voice</source>
        <extracomment>studio/ui/tabs/voices/make/mixing.py</extracomment>
        <translation>Ajoutez une autre voix</translation>
    </message>
    <message>
        <source>Give at least one voice some weight</source>
        <extracomment>studio/ui/tabs/voices/make/mixing.py</extracomment>
        <translation>Donnez du poids à au moins une voix</translation>
    </message>
    <message>
        <source>Hearing the mix</source>
        <extracomment>studio/ui/tabs/voices/make/mixing.py</extracomment>
        <translation>Écoute du mélange</translation>
    </message>
    <message>
        <source>Comparing the voices</source>
        <extracomment>studio/ui/tabs/voices/make/nearest.py</extracomment>
        <translation>Comparaison des voix</translation>
    </message>
    <message>
        <source>No recording is open. Open one in Infill and select a stretch of it, or in the Voice Changer.</source>
        <extracomment>studio/ui/tabs/voices/make/open_part.py</extracomment>
        <translation>Aucun enregistrement ouvert. Ouvrez-en un dans Infill et sélectionnez-en un passage, ou dans Changeur de voix.</translation>
    </message>
    <message>
        <source>Recordings that are open now. What is selected in one is what is cloned.</source>
        <extracomment>studio/ui/tabs/voices/make/open_part.py</extracomment>
        <translation>Enregistrements ouverts en ce moment. Ce qui y est sélectionné est ce qui est cloné.</translation>
    </message>
    <message>
        <source>From a recording</source>
        <extracomment>studio/ui/tabs/voices/make/open_part.py</extracomment>
        <translation>Enregistrement ouvert</translation>
    </message>
    <message>
        <source>Use the selection</source>
        <extracomment>studio/ui/tabs/voices/make/open_part.py</extracomment>
        <translation>Utiliser la sélection</translation>
    </message>
    <message>
        <source>Use it</source>
        <extracomment>studio/ui/tabs/voices/make/open_part.py</extracomment>
        <translation>Utiliser</translation>
    </message>
    <message>
        <source>About 5 s of clean speech serve likeness, 10 to 20 s steadiness. Drag on the waveform to choose them.</source>
        <extracomment>studio/ui/tabs/voices/make/sound_part.py</extracomment>
        <translation>Environ 5&#xa0;s de parole propre conviennent à la ressemblance, 10 à 20&#xa0;s à la régularité. Glissez sur la forme d’onde pour les choisir.</translation>
    </message>
    <message>
        <source>Drop a recording here, or open one.</source>
        <extracomment>studio/ui/tabs/voices/make/sound_part.py</extracomment>
        <translation>Déposez ici un enregistrement, ou ouvrez-en un.</translation>
    </message>
    <message>
        <source>The sound</source>
        <extracomment>studio/ui/tabs/voices/make/sound_part.py</extracomment>
        <translation>Le son</translation>
    </message>
    <message>
        <source>Where from</source>
        <extracomment>studio/ui/tabs/voices/make/sound_part.py</extracomment>
        <translation>Origine</translation>
    </message>
    <message>
        <source>Stop judging</source>
        <extracomment>studio/ui/tabs/voices/make/sound_part.py</extracomment>
        <translation>Arrêter l’évaluation</translation>
    </message>
    <message>
        <source>Waveform of the recording</source>
        <extracomment>studio/ui/tabs/voices/make/sound_part.py</extracomment>
        <translation>Forme d’onde de l’enregistrement</translation>
    </message>
    <message>
        <source>all of it</source>
        <extracomment>studio/ui/tabs/voices/make/sound_part.py</extracomment>
        <translation>en entier</translation>
    </message>
    <message>
        <source>Made on this computer, free. Nothing is kept.</source>
        <extracomment>studio/ui/tabs/voices/make/trial.py</extracomment>
        <translation>Généré sur cet ordinateur, gratuit. Rien n’est gardé.</translation>
    </message>
    <message>
        <source>A first guess</source>
        <extracomment>studio/ui/tabs/voices/make/trial.py</extracomment>
        <translation>Une première idée</translation>
    </message>
    <message>
        <source>Trying the clone</source>
        <extracomment>studio/ui/tabs/voices/make/trial.py</extracomment>
        <translation>Essai du clone</translation>
    </message>
    <message>
        <source>Only a voice of your own can be changed or deleted</source>
        <extracomment>studio/ui/tabs/voices/page.py</extracomment>
        <translation>Seule une voix à vous peut être modifiée ou supprimée</translation>
    </message>
    <message>
        <source>The voice is being exported</source>
        <extracomment>studio/ui/tabs/voices/passing_on.py</extracomment>
        <translation>La voix est en cours d’export</translation>
    </message>
    <message>
        <source>The voice is being copied</source>
        <extracomment>studio/ui/tabs/voices/passing_on.py</extracomment>
        <translation>La voix est en cours de copie</translation>
    </message>
    <message>
        <source>Delete voice</source>
        <extracomment>studio/ui/tabs/voices/presenter.py</extracomment>
        <translation>Supprimer la voix</translation>
    </message>
    <message>
        <source>Saved.</source>
        <extracomment>studio/ui/tabs/voices/presenter.py</extracomment>
        <translation>Sauvegardé.</translation>
    </message>
    <message>
        <source>your voices and your takes</source>
        <extracomment>studio/ui/tabs/voices/presenter.py</extracomment>
        <translation>vos voix et vos prises</translation>
    </message>
    <message>
        <source>Filters</source>
        <extracomment>studio/ui/tabs/voices/rail.py</extracomment>
        <translation>Filtres</translation>
    </message>
    <message>
        <source>Order</source>
        <comment>how voices are sorted</comment>
        <extracomment>studio/ui/tabs/voices/toolbar.py</extracomment>
        <translation>Tri</translation>
    </message>
    <message>
        <source>Output</source>
        <comment>the device that plays</comment>
        <extracomment>studio/ui/transport/output_button.py</extracomment>
        <translation>Sortie</translation>
    </message>
    <message>
        <source>Output: {device}</source>
        <extracomment>studio/ui/transport/output_button.py</extracomment>
        <translation>Sortie&#xa0;: {device}</translation>
    </message>
    <message>
        <source>Arrow keys move one second</source>
        <extracomment>studio/ui/transport/overview.py</extracomment>
        <translation>Les flèches déplacent d’une seconde</translation>
    </message>
    <message>
        <source>Arrow keys move one second, {length}</source>
        <extracomment>studio/ui/transport/overview.py</extracomment>
        <translation>Les flèches déplacent d’une seconde, {length}</translation>
    </message>
    <message>
        <source>Pause</source>
        <comment>to hold what plays</comment>
        <extracomment>studio/ui/transport/play_button.py</extracomment>
        <translation>Pause</translation>
    </message>
    <message>
        <source>{position} of {length}</source>
        <extracomment>studio/ui/transport/read_outs.py</extracomment>
        <translation>{position} sur {length}</translation>
    </message>
    <message>
        <source>of {length}</source>
        <extracomment>studio/ui/transport/read_outs.py</extracomment>
        <translation>sur {length}</translation>
    </message>
    <message>
        <source>{loudness:.1f} LUFS</source>
        <extracomment>studio/ui/transport/read_outs.py</extracomment>
        <translation>{loudness:.1f} LUFS</translation>
    </message>
    <message>
        <source>Loudness of the whole sound, ITU-R BS.1770: {figure}. M: of the last 400 ms</source>
        <extracomment>studio/ui/transport/read_outs.py</extracomment>
        <translation>Loudness de tout le son, ITU-R BS.1770&#xa0;: {figure}. M&#xa0;: des 400 dernières ms</translation>
    </message>
    <message>
        <source>Loudness of what was heard, ITU-R BS.1770: {figure}. M: of the last 400 ms</source>
        <extracomment>studio/ui/transport/read_outs.py</extracomment>
        <translation>Loudness de ce qui a été entendu, ITU-R BS.1770&#xa0;: {figure}. M&#xa0;: des 400 dernières ms</translation>
    </message>
    <message>
        <source>Paused: {name}</source>
        <extracomment>studio/ui/transport/recording_now.py</extracomment>
        <translation>En pause&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Recording: {name}</source>
        <extracomment>studio/ui/transport/recording_now.py</extracomment>
        <translation>Enregistrement&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Speed: {factor} times</source>
        <extracomment>studio/ui/transport/speed_button.py</extracomment>
        <translation>Vitesse&#xa0;: {factor} fois</translation>
    </message>
    <message>
        <source>Playback speed {speed}; the pitch stays</source>
        <extracomment>studio/ui/transport/speed_button.py</extracomment>
        <translation>Vitesse de lecture {speed}&#x202f;; la hauteur reste</translation>
    </message>
    <message>
        <source>percent</source>
        <extracomment>studio/ui/transport/volume.py</extracomment>
        <translation>pour cent</translation>
    </message>
    <message>
        <source>No voice chosen</source>
        <extracomment>studio/ui/voices/picker.py</extracomment>
        <translation>Aucune voix choisie</translation>
    </message>
    <message>
        <source>Fetching {name}&apos;s voice</source>
        <extracomment>studio/ui/voices/previews.py</extracomment>
        <translation>Chargement de la voix {name}</translation>
    </message>
    <message>
        <source>Feminine</source>
        <extracomment>studio/ui/voices/rows.py</extracomment>
        <translation>Féminine</translation>
    </message>
    <message>
        <source>Masculine</source>
        <extracomment>studio/ui/voices/rows.py</extracomment>
        <translation>Masculine</translation>
    </message>
    <message>
        <source>Neutral</source>
        <extracomment>studio/ui/voices/rows.py</extracomment>
        <translation>Neutre</translation>
    </message>
    <message>
        <source>to be cloned</source>
        <extracomment>studio/ui/tabs/voices/tab.py</extracomment>
        <translation>à cloner</translation>
    </message>
    <message>
        <source>“{name}” is called {ending}, but there is plain text in it. Is that your script? Then give it a name that ends in .txt, and open it again.</source>
        <extracomment>studio/services/open_script.py</extracomment>
        <translation>«&#x202f;{name}&#x202f;» se termine par {ending}, mais contient du texte brut. Est-ce votre script&#x202f;? Donnez-lui alors un nom qui se termine par .txt, puis rouvrez-le.</translation>
    </message>
    <message>
        <source>Adding {number} of {count}</source>
        <extracomment>studio/services/send_files.py</extracomment>
        <translation>Ajout&#xa0;: {number} sur {count}</translation>
    </message>
    <message>
        <source>{name}: who speaks? Choose a connection</source>
        <extracomment>studio/ui/app_bar/bar.py</extracomment>
        <translation>{name} : qui parle ? Choisir une connexion</translation>
    </message>
    <message>
        <source>{name}: {value}</source>
        <comment>a column of a table</comment>
        <extracomment>studio/ui/dialogs/ledger_table.py</extracomment>
        <translation>{name} : {value}</translation>
    </message>
    <message>
        <source>Put something into the name</source>
        <extracomment>studio/ui/export/pattern_field.py</extracomment>
        <translation>Insérer un élément dans le nom</translation>
    </message>
    <message>
        <source>State</source>
        <comment>how far a file is on its way into a dataset</comment>
        <extracomment>studio/ui/tabs/datasets/columns.py</extracomment>
        <translation>État</translation>
    </message>
    <message numerus="yes">
        <source>{count} files are in the dataset already, and not added again.</source>
        <extracomment>studio/ui/tabs/datasets/finding.py; of one: {count} file is in the dataset already, and not added again.</extracomment>
        <translation>
            <numerusform>{count} fichier est déjà dans le jeu de données et n’est pas ajouté de nouveau.</numerusform>
            <numerusform>{count} fichiers sont déjà dans le jeu de données et ne sont pas ajoutés de nouveau.</numerusform>
        </translation>
    </message>
    <message>
        <source>This file was not added from here, so that there is nothing to hear.</source>
        <extracomment>studio/ui/tabs/datasets/page.py</extracomment>
        <translation>Ce fichier n’a pas été ajouté d’ici&#xa0;: rien à écouter.</translation>
    </message>
    <message>
        <source>This file is not where it was when it was added.</source>
        <extracomment>studio/ui/tabs/datasets/page.py</extracomment>
        <translation>Ce fichier n’est plus là où il était lors de l’ajout.</translation>
    </message>
    <message>
        <source>Adding {name}</source>
        <extracomment>studio/ui/tabs/datasets/sending.py</extracomment>
        <translation>Ajout&#xa0;: {name}</translation>
    </message>
    <message numerus="yes">
        <source>Adding {count} files</source>
        <extracomment>studio/ui/tabs/datasets/sending.py; of one: Adding {count} file</extracomment>
        <translation>
            <numerusform>Ajout de {count} fichier</numerusform>
            <numerusform>Ajout de {count} fichiers</numerusform>
        </translation>
    </message>
    <message>
        <source>It was cut off on its way; it is not in the dataset.</source>
        <extracomment>studio/ui/tabs/datasets/shelf.py</extracomment>
        <translation>Il a été interrompu en route et n’est pas dans le jeu de données.</translation>
    </message>
    <message>
        <source>Adding</source>
        <extracomment>studio/ui/tabs/datasets/state_words.py</extracomment>
        <translation>Ajout</translation>
    </message>
    <message>
        <source>Added</source>
        <extracomment>studio/ui/tabs/datasets/state_words.py</extracomment>
        <translation>Ajouté</translation>
    </message>
    <message>
        <source>Not added</source>
        <extracomment>studio/ui/tabs/datasets/state_words.py</extracomment>
        <translation>Échec d’ajout</translation>
    </message>
    <message>
        <source>adding</source>
        <comment>a file to a dataset</comment>
        <extracomment>studio/ui/tabs/datasets/state_words.py</extracomment>
        <translation>ajout en cours</translation>
    </message>
    <message>
        <source>added</source>
        <comment>a file to a dataset</comment>
        <extracomment>studio/ui/tabs/datasets/state_words.py</extracomment>
        <translation>ajouté</translation>
    </message>
    <message>
        <source>not added</source>
        <comment>a file to a dataset</comment>
        <extracomment>studio/ui/tabs/datasets/state_words.py</extracomment>
        <translation>échec d’ajout</translation>
    </message>
    <message>
        <source>not added yet</source>
        <comment>a file to a dataset</comment>
        <extracomment>studio/ui/tabs/datasets/state_words.py</extracomment>
        <translation>pas encore ajouté</translation>
    </message>
    <message>
        <source>Add anyway</source>
        <extracomment>studio/ui/tabs/datasets/state_words.py</extracomment>
        <translation>Ajouter quand même</translation>
    </message>
    <message>
        <source>Add it</source>
        <extracomment>studio/ui/tabs/datasets/state_words.py</extracomment>
        <translation>L’ajouter</translation>
    </message>
    <message>
        <source>Stop adding</source>
        <extracomment>studio/ui/tabs/datasets/state_words.py</extracomment>
        <translation>Arrêter l’ajout</translation>
    </message>
    <message numerus="yes">
        <source>Add {count} waiting</source>
        <comment>files</comment>
        <extracomment>studio/ui/tabs/datasets/toolbar.py; of one: Add {count} waiting</extracomment>
        <translation>
            <numerusform>Ajouter {count} en attente</numerusform>
            <numerusform>Ajouter {count} en attente</numerusform>
        </translation>
    </message>
    <message>
        <source>Listens to {before:.1f} s before and {after:.1f} s after</source>
        <extracomment>studio/ui/tabs/infill/patch_wording.py</extracomment>
        <translation>Tient compte de {before:.1f} s avant et {after:.1f} s après</translation>
    </message>
    <message>
        <source>Listens to {before:.1f} s before</source>
        <extracomment>studio/ui/tabs/infill/patch_wording.py</extracomment>
        <translation>Tient compte de {before:.1f} s avant</translation>
    </message>
    <message>
        <source>Listens to {after:.1f} s after</source>
        <extracomment>studio/ui/tabs/infill/patch_wording.py</extracomment>
        <translation>Tient compte de {after:.1f} s après</translation>
    </message>
    <message>
        <source>{sides}, counted from there.</source>
        <extracomment>studio/ui/tabs/infill/patch_wording.py</extracomment>
        <translation>{sides}, à partir de là.</translation>
    </message>
    <message>
        <source>{sides}, counted from the pauses.</source>
        <extracomment>studio/ui/tabs/infill/patch_wording.py</extracomment>
        <translation>{sides}, à partir des pauses.</translation>
    </message>
    <message>
        <source>Question about a text</source>
        <extracomment>studio/ui/tabs/tts/replacing.py</extracomment>
        <translation>Question sur un texte</translation>
    </message>
    <message numerus="yes">
        <source>“{name}” would take the place of the {count:,} blocks that are written here. Undo would bring them back.</source>
        <extracomment>studio/ui/tabs/tts/replacing.py; of one: “{name}” would take the place of the block that is written here. Undo would bring it back.</extracomment>
        <translation>
            <numerusform>«&#x202f;{name}&#x202f;» remplacerait le bloc écrit ici. Annuler le ferait revenir.</numerusform>
            <numerusform>«&#x202f;{name}&#x202f;» remplacerait les {count:,} blocs écrits ici. Annuler les ferait revenir.</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep this script</source>
        <extracomment>studio/ui/tabs/tts/replacing.py</extracomment>
        <translation>Garder ce script</translation>
    </message>
    <message>
        <source>being made…</source>
        <extracomment>studio/ui/tabs/voices/audition_card.py</extracomment>
        <translation>en cours…</translation>
    </message>
    <message>
        <source>More</source>
        <comment>opens a menu</comment>
        <extracomment>studio/ui/tabs/voices/detail.py</extracomment>
        <translation>Plus</translation>
    </message>
    <message>
        <source>You</source>
        <comment>who made a voice</comment>
        <extracomment>studio/ui/tabs/voices/facts.py</extracomment>
        <translation>Vous</translation>
    </message>
    <message numerus="yes">
        <source>{count} scripts</source>
        <extracomment>studio/ui/tabs/voices/facts.py; of one: {count} script</extracomment>
        <translation>
            <numerusform>{count} script</numerusform>
            <numerusform>{count} scripts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} blocks</source>
        <extracomment>studio/ui/tabs/voices/facts.py; of one: {count} block</extracomment>
        <translation>
            <numerusform>{count} bloc</numerusform>
            <numerusform>{count} blocs</numerusform>
        </translation>
    </message>
    <message>
        <source>Picture of the numbers of {name}</source>
        <extracomment>studio/ui/tabs/voices/fingerprint.py</extracomment>
        <translation>Image des nombres&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Clean sound</source>
        <comment>whether noise is taken out of it</comment>
        <extracomment>studio/ui/tabs/voices/make/clone_panel.py</extracomment>
        <translation>Nettoyer</translation>
    </message>
    <message>
        <source>Made from</source>
        <comment>a voice</comment>
        <extracomment>studio/ui/tabs/voices/make/create_form.py</extracomment>
        <translation>Créée à partir de</translation>
    </message>
    <message>
        <source>The original voice</source>
        <extracomment>studio/ui/tabs/voices/make/localize_form.py</extracomment>
        <translation>La voix d’origine</translation>
    </message>
    <message>
        <source>The original voice is</source>
        <extracomment>studio/ui/tabs/voices/make/localize_form.py</extracomment>
        <translation>La voix d’origine est</translation>
    </message>
    <message>
        <source>Making the voice {name}</source>
        <extracomment>studio/ui/tabs/voices/make/making.py</extracomment>
        <translation>Création de la voix {name}</translation>
    </message>
    <message>
        <source>The voice {name}</source>
        <extracomment>studio/ui/tabs/voices/make/making.py</extracomment>
        <translation>La voix {name}</translation>
    </message>
    <message>
        <source>The voice may have been made all the same.</source>
        <extracomment>studio/ui/tabs/voices/make/making.py</extracomment>
        <translation>La voix a peut-être été créée quand même.</translation>
    </message>
    <message>
        <source>one</source>
        <comment>speaker</comment>
        <extracomment>studio/ui/tabs/voices/make/measures.py</extracomment>
        <translation>un</translation>
    </message>
    <message>
        <source>perhaps two</source>
        <comment>speakers</comment>
        <extracomment>studio/ui/tabs/voices/make/measures.py</extracomment>
        <translation>peut-être deux</translation>
    </message>
    <message>
        <source>two</source>
        <comment>speakers</comment>
        <extracomment>studio/ui/tabs/voices/make/measures.py</extracomment>
        <translation>deux</translation>
    </message>
    <message>
        <source>good</source>
        <comment>verdict</comment>
        <extracomment>studio/ui/tabs/voices/make/measures.py</extracomment>
        <translation>bon</translation>
    </message>
    <message>
        <source>fair</source>
        <comment>verdict</comment>
        <extracomment>studio/ui/tabs/voices/make/measures.py</extracomment>
        <translation>moyen</translation>
    </message>
    <message>
        <source>poor</source>
        <comment>verdict</comment>
        <extracomment>studio/ui/tabs/voices/make/measures.py</extracomment>
        <translation>mauvais</translation>
    </message>
    <message>
        <source>Use the best {seconds:.0f} s</source>
        <extracomment>studio/ui/tabs/voices/make/measures.py</extracomment>
        <translation>Prendre les meilleures {seconds:.0f} s</translation>
    </message>
    <message>
        <source>This is good for a clone: {seconds:.0f} s of speech, one speaker, quiet room.</source>
        <extracomment>studio/ui/tabs/voices/make/measures.py</extracomment>
        <translation>C’est bon pour un clone&#xa0;: {seconds:.0f} s de parole, un locuteur, pièce calme.</translation>
    </message>
    <message>
        <source>The best stretch with one is {start} to {end}.</source>
        <extracomment>studio/ui/tabs/voices/make/measures.py</extracomment>
        <translation>Le meilleur passage avec un seul va de {start} à {end}.</translation>
    </message>
    <message>
        <source>{percent:.2f} %</source>
        <extracomment>studio/ui/tabs/voices/make/measures.py</extracomment>
        <translation>{percent:.2f}&#xa0;%</translation>
    </message>
    <message>
        <source>none</source>
        <comment>clipping</comment>
        <extracomment>studio/ui/tabs/voices/make/measures.py</extracomment>
        <translation>aucun</translation>
    </message>
    <message>
        <source>to {rate:.0f} kHz</source>
        <extracomment>studio/ui/tabs/voices/make/measures.py</extracomment>
        <translation>jusqu’à {rate:.0f} kHz</translation>
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
        <translation>{measure}&#xa0;: {figure}, {verdict}. {sentence}</translation>
    </message>
    <message>
        <source>Starting in {count}</source>
        <extracomment>studio/ui/tabs/voices/make/microphone_part.py</extracomment>
        <translation>Démarrage dans {count}</translation>
    </message>
    <message>
        <source>Weight of {name}</source>
        <extracomment>studio/ui/tabs/voices/make/mix_part.py</extracomment>
        <translation>Poids&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Take {name} out of the mix</source>
        <extracomment>studio/ui/tabs/voices/make/mix_part.py</extracomment>
        <translation>Retirer {name} du mélange</translation>
    </message>
    <message>
        <source>{part:.0%} of the mix</source>
        <extracomment>studio/ui/tabs/voices/make/mix_part.py</extracomment>
        <translation>{part:.0%} du mélange</translation>
    </message>
    <message>
        <source>Mix</source>
        <comment>of voices</comment>
        <extracomment>studio/ui/tabs/voices/make/mix_part.py</extracomment>
        <translation>Mélange</translation>
    </message>
    <message>
        <source>Even out</source>
        <comment>gives all voices the same weight</comment>
        <extracomment>studio/ui/tabs/voices/make/mix_part.py</extracomment>
        <translation>Équilibrer</translation>
    </message>
    <message>
        <source>Fold</source>
        <comment>hides a part of the window</comment>
        <extracomment>studio/ui/tabs/voices/make/mix_part.py</extracomment>
        <translation>Replier</translation>
    </message>
    <message>
        <source>Hearing it: {price}.</source>
        <extracomment>studio/ui/tabs/voices/make/mix_part.py</extracomment>
        <translation>Pour l’écouter&#xa0;: {price}.</translation>
    </message>
    <message>
        <source>Unfold</source>
        <comment>shows a part of the window</comment>
        <extracomment>studio/ui/tabs/voices/make/mix_part.py</extracomment>
        <translation>Déplier</translation>
    </message>
    <message>
        <source>nearest: {name}, {likeness:.2f}</source>
        <extracomment>studio/ui/tabs/voices/make/mix_part.py</extracomment>
        <translation>la plus proche&#xa0;: {name}, {likeness:.2f}</translation>
    </message>
    <message>
        <source>selected {start} to {end}, {seconds:.1f} s</source>
        <extracomment>studio/ui/tabs/voices/make/open_part.py</extracomment>
        <translation>sélection de {start} à {end}, {seconds:.1f} s</translation>
    </message>
    <message>
        <source>Half {one}, half {other}</source>
        <comment>a mixed voice</comment>
        <extracomment>studio/ui/tabs/voices/make/shares.py</extracomment>
        <translation>Moitié {one}, moitié {other}</translation>
    </message>
    <message>
        <source>{percent} % {name}</source>
        <comment>of a mixed voice</comment>
        <extracomment>studio/ui/tabs/voices/make/shares.py</extracomment>
        <translation>{percent}&#x202f;% {name}</translation>
    </message>
    <message>
        <source>{seconds:.1f} s chosen, from {start} to {end}</source>
        <extracomment>studio/ui/tabs/voices/make/sound_part.py</extracomment>
        <translation>{seconds:.1f} s choisies, de {start} à {end}</translation>
    </message>
    <message>
        <source>Made on this computer, free; the clone of {service} may sound different.</source>
        <extracomment>studio/ui/tabs/voices/make/trial.py</extracomment>
        <translation>Généré sur cet ordinateur, gratuit&#x202f;; le clone de {service} peut sonner autrement.</translation>
    </message>
    <message>
        <source>“{name}”</source>
        <extracomment>studio/ui/tabs/voices/paging.py</extracomment>
        <translation>«&#x202f;{name}&#x202f;»</translation>
    </message>
    <message>
        <source>{count} more</source>
        <comment>scripts, at the end of a list</comment>
        <extracomment>studio/ui/tabs/voices/paging.py</extracomment>
        <translation>{count} de plus</translation>
    </message>
    <message numerus="yes">
        <source>{count} scripts use it: {names}; their takes stay.</source>
        <extracomment>studio/ui/tabs/voices/paging.py; of one: {count} script uses it: {names}; their takes stay.</extracomment>
        <translation>
            <numerusform>{count} script l’utilise&#xa0;: {names}&#x202f;; leurs prises restent.</numerusform>
            <numerusform>{count} scripts l’utilisent&#xa0;: {names}&#x202f;; leurs prises restent.</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking for {name} in the scripts</source>
        <extracomment>studio/ui/tabs/voices/passing_on.py</extracomment>
        <translation>Recherche dans les scripts&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Copying {name}</source>
        <extracomment>studio/ui/tabs/voices/passing_on.py</extracomment>
        <translation>Copie&#xa0;: {name}</translation>
    </message>
    <message>
        <source>{name} speaks the script now.</source>
        <extracomment>studio/ui/tabs/voices/presenter.py</extracomment>
        <translation>{name} dit maintenant le script.</translation>
    </message>
    <message>
        <source>Delete “{name}” for good?</source>
        <extracomment>studio/ui/tabs/voices/presenter.py</extracomment>
        <translation>Supprimer «&#x202f;{name}&#x202f;» pour de bon&#x202f;?</translation>
    </message>
    <message>
        <source>Hearing this voice costs {price}.</source>
        <extracomment>studio/ui/tabs/voices/presenter.py</extracomment>
        <translation>Écouter cette voix coûte {price}.</translation>
    </message>
    <message>
        <source>Saved as {file}, with its numbers and a sample.</source>
        <extracomment>studio/ui/tabs/voices/presenter.py</extracomment>
        <translation>Sauvegardée sous {file}, avec ses nombres et un exemple.</translation>
    </message>
    <message>
        <source>{name} was deleted.</source>
        <extracomment>studio/ui/tabs/voices/presenter.py</extracomment>
        <translation>La voix {name} a été supprimée.</translation>
    </message>
    <message>
        <source>Show all languages</source>
        <extracomment>studio/ui/tabs/voices/rail.py</extracomment>
        <translation>Toutes les langues</translation>
    </message>
    <message>
        <source>Show all accents</source>
        <extracomment>studio/ui/tabs/voices/rail.py</extracomment>
        <translation>Tous les accents</translation>
    </message>
    <message>
        <source>Show all genders</source>
        <extracomment>studio/ui/tabs/voices/rail.py</extracomment>
        <translation>Tous les genres</translation>
    </message>
    <message>
        <source>Show all tags</source>
        <extracomment>studio/ui/tabs/voices/rail.py</extracomment>
        <translation>Toutes les étiquettes</translation>
    </message>
    <message>
        <source>All {count}…</source>
        <extracomment>studio/ui/tabs/voices/rail.py</extracomment>
        <translation>Tout ({count})…</translation>
    </message>
    <message>
        <source>All voices</source>
        <extracomment>studio/ui/tabs/voices/sieve.py</extracomment>
        <translation>Toutes les voix</translation>
    </message>
    <message>
        <source>Favourites</source>
        <extracomment>studio/ui/tabs/voices/sieve.py</extracomment>
        <translation>Favoris</translation>
    </message>
    <message>
        <source>My voices</source>
        <extracomment>studio/ui/tabs/voices/sieve.py</extracomment>
        <translation>Mes voix</translation>
    </message>
    <message>
        <source>My clones</source>
        <extracomment>studio/ui/tabs/voices/sieve.py</extracomment>
        <translation>Mes clones</translation>
    </message>
    <message>
        <source>My mixes</source>
        <extracomment>studio/ui/tabs/voices/sieve.py</extracomment>
        <translation>Mes mélanges</translation>
    </message>
    <message>
        <source>Accent</source>
        <extracomment>studio/ui/tabs/voices/sieve.py</extracomment>
        <translation>Accent</translation>
    </message>
    <message>
        <source>Tags</source>
        <extracomment>studio/ui/tabs/voices/sieve.py</extracomment>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>of {names}</source>
        <comment>a mix</comment>
        <extracomment>studio/ui/tabs/voices/tab.py</extracomment>
        <translation>avec {names}</translation>
    </message>
    <message>
        <source>Tag</source>
        <extracomment>studio/ui/tabs/voices/tag_part.py</extracomment>
        <translation>Étiquette</translation>
    </message>
    <message>
        <source>Add a tag</source>
        <extracomment>studio/ui/tabs/voices/tag_part.py</extracomment>
        <translation>Ajouter une étiquette</translation>
    </message>
    <message>
        <source>New tag</source>
        <extracomment>studio/ui/tabs/voices/tag_part.py</extracomment>
        <translation>Nouvelle étiquette</translation>
    </message>
    <message>
        <source>Sort: name</source>
        <extracomment>studio/ui/tabs/voices/toolbar.py</extracomment>
        <translation>Tri&#xa0;: nom</translation>
    </message>
    <message>
        <source>Sort: language</source>
        <extracomment>studio/ui/tabs/voices/toolbar.py</extracomment>
        <translation>Tri&#xa0;: langue</translation>
    </message>
    <message>
        <source>Sort: newest first</source>
        <extracomment>studio/ui/tabs/voices/toolbar.py</extracomment>
        <translation>Tri&#xa0;: plus récentes d’abord</translation>
    </message>
    <message>
        <source>Search voices</source>
        <extracomment>studio/ui/tabs/voices/toolbar.py</extracomment>
        <translation>Rechercher des voix</translation>
    </message>
    <message>
        <source>Audition a line…</source>
        <extracomment>studio/ui/tabs/voices/toolbar.py</extracomment>
        <translation>Auditionner…</translation>
    </message>
    <message>
        <source>Voice panel</source>
        <extracomment>studio/ui/tabs/voices/toolbar.py</extracomment>
        <translation>Panneau de la voix</translation>
    </message>
    <message>
        <source>Audition a line</source>
        <extracomment>studio/ui/tabs/voices/toolbar.py</extracomment>
        <translation>Auditionner une réplique</translation>
    </message>
    <message>
        <source>open</source>
        <comment>stands open</comment>
        <extracomment>studio/ui/tabs/voices/toolbar.py</extracomment>
        <translation>ouvert</translation>
    </message>
    <message numerus="yes">
        <source>Search {count:,} voices</source>
        <extracomment>studio/ui/tabs/voices/toolbar.py; of one: Search {count:,} voice</extracomment>
        <translation>
            <numerusform>Rechercher parmi {count:,} voix</numerusform>
            <numerusform>Rechercher parmi {count:,} voix</numerusform>
        </translation>
    </message>
    <message>
        <source>Try a sentence</source>
        <extracomment>studio/ui/tabs/voices/try_part.py</extracomment>
        <translation>Essayer une phrase</translation>
    </message>
    <message>
        <source>Hear the sentence</source>
        <extracomment>studio/ui/tabs/voices/try_part.py</extracomment>
        <translation>Écouter la phrase</translation>
    </message>
    <message>
        <source>Sentence to hear</source>
        <extracomment>studio/ui/tabs/voices/try_part.py</extracomment>
        <translation>Phrase à écouter</translation>
    </message>
    <message>
        <source>Already made: hearing it again is free.</source>
        <extracomment>studio/ui/tabs/voices/trying.py</extracomment>
        <translation>Déjà générée&#xa0;: la réécouter est gratuit.</translation>
    </message>
    <message>
        <source>Type what it shall say.</source>
        <extracomment>studio/ui/tabs/voices/trying.py</extracomment>
        <translation>Écrivez ce qu’elle doit dire.</translation>
    </message>
    <message>
        <source>Free on this computer.</source>
        <extracomment>studio/ui/tabs/voices/trying.py</extracomment>
        <translation>Gratuit sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Free.</source>
        <extracomment>studio/ui/tabs/voices/trying.py</extracomment>
        <translation>Gratuit.</translation>
    </message>
    <message>
        <source>Edit…</source>
        <extracomment>studio/ui/tabs/voices/voice_menu.py</extracomment>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Other language…</source>
        <extracomment>studio/ui/tabs/voices/voice_menu.py</extracomment>
        <translation>Autre langue…</translation>
    </message>
    <message>
        <source>Add to the mix</source>
        <extracomment>studio/ui/tabs/voices/voice_menu.py</extracomment>
        <translation>Ajouter au mélange</translation>
    </message>
    <message>
        <source>Add to the audition</source>
        <extracomment>studio/ui/tabs/voices/voice_menu.py</extracomment>
        <translation>Ajouter à l’audition</translation>
    </message>
    <message>
        <source>Who agreed…</source>
        <extracomment>studio/ui/tabs/voices/voice_menu.py</extracomment>
        <translation>Qui a consenti…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <extracomment>studio/ui/tabs/voices/voice_menu.py</extracomment>
        <translation>Supprimer…</translation>
    </message>
    <message>
        <source>up to {most} voices</source>
        <extracomment>studio/ui/tabs/voices/wording.py</extracomment>
        <translation>jusqu’à {most} voix</translation>
    </message>
    <message>
        <source>{count} of up to {most} voices</source>
        <extracomment>studio/ui/tabs/voices/wording.py</extracomment>
        <translation>{count} voix sur {most} au plus</translation>
    </message>
    <message>
        <source>{name} is one of your voices now.</source>
        <extracomment>studio/ui/tabs/voices/wording.py</extracomment>
        <translation>{name} fait maintenant partie de vos voix.</translation>
    </message>
    <message>
        <source>No sound device. Export still works.</source>
        <extracomment>studio/ui/transport/bar.py</extracomment>
        <translation>Aucun périphérique audio. L’export fonctionne quand même.</translation>
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
        <translation>Boucle</translation>
    </message>
    <message>
        <source>Measuring the sound</source>
        <extracomment>studio/ui/transport/source.py</extracomment>
        <translation>Mesure du son</translation>
    </message>
    <message>
        <source>Nothing playing</source>
        <extracomment>studio/ui/transport/now_playing.py</extracomment>
        <translation>Rien en lecture</translation>
    </message>
    <message>
        <source>press Space to hear what you choose</source>
        <extracomment>studio/ui/transport/now_playing.py</extracomment>
        <translation>Espace pour écouter votre choix</translation>
    </message>
    <message>
        <source>No sound device</source>
        <extracomment>studio/ui/transport/output_button.py</extracomment>
        <translation>Aucune sortie audio</translation>
    </message>
    <message>
        <source>Output devices</source>
        <extracomment>studio/ui/transport/output_button.py</extracomment>
        <translation>Périphériques de sortie</translation>
    </message>
    <message>
        <source>Overview</source>
        <extracomment>studio/ui/transport/overview.py</extracomment>
        <translation>Vue d’ensemble</translation>
    </message>
    <message>
        <source>Position</source>
        <extracomment>studio/ui/transport/read_outs.py</extracomment>
        <translation>Position</translation>
    </message>
    <message>
        <source>not measured</source>
        <extracomment>studio/ui/transport/read_outs.py</extracomment>
        <translation>non mesuré</translation>
    </message>
    <message>
        <source>Stop the recording first (R)</source>
        <extracomment>studio/ui/transport/recording_look.py</extracomment>
        <translation>Arrêtez d’abord l’enregistrement (R)</translation>
    </message>
    <message>
        <source>Recording ended</source>
        <extracomment>studio/ui/transport/recording_look.py</extracomment>
        <translation>Enregistrement terminé</translation>
    </message>
    <message>
        <source>Pause recording</source>
        <extracomment>studio/ui/transport/recording_now.py</extracomment>
        <translation>Suspendre l’enregistrement</translation>
    </message>
    <message>
        <source>Record on</source>
        <extracomment>studio/ui/transport/recording_now.py</extracomment>
        <translation>Reprendre l’enregistrement</translation>
    </message>
    <message>
        <source>Arrow keys change it; the pitch stays</source>
        <extracomment>studio/ui/transport/speed_button.py</extracomment>
        <translation>Les flèches la changent&#x202f;; la hauteur reste</translation>
    </message>
    <message>
        <source>Playback speeds</source>
        <extracomment>studio/ui/transport/speed_button.py</extracomment>
        <translation>Vitesses de lecture</translation>
    </message>
    <message>
        <source>Mute</source>
        <extracomment>studio/ui/transport/volume.py</extracomment>
        <translation>Couper le son</translation>
    </message>
    <message>
        <source>Volume</source>
        <extracomment>studio/ui/transport/volume.py</extracomment>
        <translation>Volume</translation>
    </message>
    <message>
        <source>Unmute</source>
        <extracomment>studio/ui/transport/volume.py</extracomment>
        <translation>Rétablir le son</translation>
    </message>
    <message>
        <source>Enter takes the voice · Ctrl+Enter lets you hear it</source>
        <extracomment>studio/ui/voices/chooser.py</extracomment>
        <translation>Entrée prend la voix · Ctrl+Entrée la fait entendre</translation>
    </message>
    <message>
        <source>All languages</source>
        <extracomment>studio/ui/voices/chooser.py</extracomment>
        <translation>Toutes les langues</translation>
    </message>
    <message>
        <source>Language of the voices</source>
        <extracomment>studio/ui/voices/chooser.py</extracomment>
        <translation>Langue des voix</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <extracomment>studio/ui/voices/chooser.py</extracomment>
        <translation>Effacer la recherche</translation>
    </message>
    <message>
        <source>Getting the voices ready</source>
        <extracomment>studio/ui/voices/known.py</extracomment>
        <translation>Préparation des voix</translation>
    </message>
    <message>
        <source>The voices were not listed: you stopped it</source>
        <extracomment>studio/ui/voices/known.py</extracomment>
        <translation>Les voix n’ont pas été listées&#xa0;: vous avez arrêté</translation>
    </message>
    <message>
        <source>Listing the voices</source>
        <extracomment>studio/ui/voices/known.py</extracomment>
        <translation>Chargement des voix</translation>
    </message>
    <message>
        <source>Every block is spoken by one</source>
        <extracomment>studio/ui/voices/picker.py</extracomment>
        <translation>Chaque bloc est dit par une voix</translation>
    </message>
    <message>
        <source>Left context</source>
        <extracomment>studio/ui/waveform/gap_items.py</extracomment>
        <translation>Contexte gauche</translation>
    </message>
    <message>
        <source>Right context</source>
        <extracomment>studio/ui/waveform/gap_items.py</extracomment>
        <translation>Contexte droit</translation>
    </message>
    <message>
        <source>Marker</source>
        <extracomment>studio/ui/waveform/note_view.py</extracomment>
        <translation>Marqueur</translation>
    </message>
    <message>
        <source>Remove a marker</source>
        <extracomment>studio/ui/waveform/note_view.py</extracomment>
        <translation>Supprimer un marqueur</translation>
    </message>
    <message>
        <source>Move a marker</source>
        <extracomment>studio/ui/waveform/note_view.py</extracomment>
        <translation>Déplacer un marqueur</translation>
    </message>
    <message>
        <source>Name a marker</source>
        <extracomment>studio/ui/waveform/note_view.py</extracomment>
        <translation>Nommer un marqueur</translation>
    </message>
    <message>
        <source>Overview of the whole recording</source>
        <extracomment>studio/ui/waveform/overview.py</extracomment>
        <translation>Vue d’ensemble de l’enregistrement</translation>
    </message>
    <message>
        <source>{place} seconds, nothing selected</source>
        <extracomment>studio/ui/waveform/recording_view.py</extracomment>
        <translation>{place} secondes, rien de sélectionné</translation>
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
        <translation>Échelle en dB</translation>
    </message>
    <message>
        <source>Scale in kHz</source>
        <extracomment>studio/ui/waveform/scale.py</extracomment>
        <translation>Échelle en kHz</translation>
    </message>
    <message>
        <source>Show samples on the ruler and in the selection</source>
        <extracomment>studio/ui/waveform/unit_button.py</extracomment>
        <translation>Afficher la règle et la sélection en échantillons</translation>
    </message>
    <message>
        <source>Show time on the ruler and in the selection</source>
        <extracomment>studio/ui/waveform/unit_button.py</extracomment>
        <translation>Afficher la règle et la sélection en temps</translation>
    </message>
    <message>
        <source>Message</source>
        <extracomment>studio/ui/widgets/banner.py</extracomment>
        <translation>Message</translation>
    </message>
    <message>
        <source>Close this message</source>
        <extracomment>studio/ui/widgets/notice_row.py</extracomment>
        <translation>Fermer ce message</translation>
    </message>
    <message>
        <source>Earlier messages</source>
        <extracomment>studio/ui/widgets/notice_row.py</extracomment>
        <translation>Messages précédents</translation>
    </message>
    <message>
        <source>{count} more</source>
        <comment>messages</comment>
        <extracomment>studio/ui/widgets/notice_row.py</extracomment>
        <translation>{count} de plus</translation>
    </message>
    <message numerus="yes">
        <source>{deed} ({count:,} credits)</source>
        <extracomment>studio/ui/sentences.py; of one: {deed} ({count:,} credit)</extracomment>
        <translation>
            <numerusform>{deed} ({count:,} crédit)</numerusform>
            <numerusform>{deed} ({count:,} crédits)</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete removes it</source>
        <extracomment>studio/ui/widgets/chip.py</extracomment>
        <translation>Suppr le retire</translation>
    </message>
    <message>
        <source>Remove {words} (Delete)</source>
        <extracomment>studio/ui/widgets/chip.py</extracomment>
        <translation>Retirer {words} (Suppr)</translation>
    </message>
    <message>
        <source>This system has no keychain. Keep the key until you quit, or type it each time?</source>
        <extracomment>studio/ui/widgets/keychain_question.py</extracomment>
        <translation>Ce système n’a pas de trousseau. Conserver la clé jusqu’à la fermeture, ou la saisir à chaque fois&#x202f;?</translation>
    </message>
    <message>
        <source>Keep it until I quit</source>
        <extracomment>studio/ui/widgets/keychain_question.py</extracomment>
        <translation>Conserver jusqu’à la fermeture</translation>
    </message>
    <message>
        <source>Type it each time</source>
        <extracomment>studio/ui/widgets/keychain_question.py</extracomment>
        <translation>La saisir à chaque fois</translation>
    </message>
</context>
</TS>
