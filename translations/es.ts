<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>studio</name>
    <message>
        <source>Getting the voices ready…</source>
        <extracomment>studio/ui/app_bar/bar.py</extracomment>
        <translation>Preparando las voces…</translation>
    </message>
    <message>
        <source>starting again…</source>
        <extracomment>studio/ui/app_bar/bar.py</extracomment>
        <translation>reiniciando…</translation>
    </message>
    <message>
        <source>not running</source>
        <extracomment>studio/ui/app_bar/bar.py</extracomment>
        <translation>detenido</translation>
    </message>
    <message>
        <source>Project: save, show folder</source>
        <extracomment>studio/ui/app_bar/bar.py</extracomment>
        <translation>Proyecto: guardar, mostrar carpeta</translation>
    </message>
    <message>
        <source>App bar</source>
        <extracomment>studio/ui/app_bar/bar.py</extracomment>
        <translation>Barra de la aplicación</translation>
    </message>
    <message>
        <source>Menu</source>
        <extracomment>studio/ui/app_bar/bar.py</extracomment>
        <translation>Menú</translation>
    </message>
    <message>
        <source>Who speaks</source>
        <extracomment>studio/ui/app_bar/bar.py</extracomment>
        <translation>Quién habla</translation>
    </message>
    <message>
        <source>Settings</source>
        <extracomment>studio/ui/app_bar/bar.py</extracomment>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Keys</source>
        <extracomment>studio/ui/app_bar/bar.py</extracomment>
        <translation>Atajos</translation>
    </message>
    <message>
        <source>This computer</source>
        <extracomment>studio/services/connect.py</extracomment>
        <translation>Este equipo</translation>
    </message>
    <message>
        <source>What was spent today, in this month and for this project</source>
        <extracomment>studio/ui/app_bar/credits.py</extracomment>
        <translation>Gasto de hoy, de este mes y de este proyecto</translation>
    </message>
    <message>
        <source>Credits</source>
        <extracomment>studio/ui/app_bar/credits.py</extracomment>
        <translation>Créditos</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>studio/ui/app_bar/job_board.py</extracomment>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Jobs</source>
        <extracomment>studio/ui/app_bar/job_pill.py</extracomment>
        <translation>Tareas</translation>
    </message>
    <message>
        <source>Show the jobs</source>
        <extracomment>studio/ui/app_bar/job_pill.py</extracomment>
        <translation>Mostrar las tareas</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>studio/ui/app_bar/job_pill.py</extracomment>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Half done</source>
        <extracomment>studio/ui/app_bar/job_pill.py</extracomment>
        <translation>A la mitad</translation>
    </message>
    <message>
        <source>Tabs</source>
        <extracomment>studio/ui/app_bar/tabs.py</extracomment>
        <translation>Pestañas</translation>
    </message>
    <message>
        <source>A desktop voice studio. It speaks on this computer, free and private; nothing you write or record leaves it unless you choose a service that does.</source>
        <extracomment>studio/ui/dialogs/about.py</extracomment>
        <translation>Un estudio de voz de escritorio. Habla en este equipo, gratis y en privado; nada de lo que usted escribe o graba sale de él, salvo que elija un servicio en línea.</translation>
    </message>
    <message>
        <source>Inter by Rasmus Andersson, SIL Open Font License. Phosphor Icons, MIT. Qt for Python, LGPL 3.</source>
        <extracomment>studio/ui/dialogs/about.py</extracomment>
        <translation>Inter de Rasmus Andersson, SIL Open Font License. Phosphor Icons, MIT. Qt for Python, LGPL 3.</translation>
    </message>
    <message>
        <source>About Pickup Studio</source>
        <extracomment>studio/ui/dialogs/about.py</extracomment>
        <translation>Acerca de Pickup Studio</translation>
    </message>
    <message>
        <source>The API of 2024, self-hosted too</source>
        <extracomment>studio/ui/dialogs/connection_form.py</extracomment>
        <translation>La API de 2024, también en servidor propio</translation>
    </message>
    <message>
        <source>The API of today</source>
        <extracomment>studio/ui/dialogs/connection_form.py</extracomment>
        <translation>La API actual</translation>
    </message>
    <message>
        <source>Kept in the system&apos;s keychain, never in a file.</source>
        <extracomment>studio/ui/dialogs/connection_form.py</extracomment>
        <translation>Se guarda en el llavero del sistema, nunca en un archivo.</translation>
    </message>
    <message>
        <source>Kept until you quit, never in a file.</source>
        <extracomment>studio/ui/dialogs/connection_form.py</extracomment>
        <translation>Se guarda hasta salir, nunca en un archivo.</translation>
    </message>
    <message>
        <source>It answers, and the key works.</source>
        <extracomment>studio/ui/dialogs/connection_form.py</extracomment>
        <translation>El servicio responde y la clave funciona.</translation>
    </message>
    <message>
        <source>The service does not accept this key.</source>
        <extracomment>studio/api/refusals.py</extracomment>
        <translation>El servicio no acepta esta clave.</translation>
    </message>
    <message>
        <source>It answers, and asks for a key.</source>
        <extracomment>studio/ui/dialogs/connection_form.py</extracomment>
        <translation>El servicio responde y pide una clave.</translation>
    </message>
    <message>
        <source>Nothing answers at this address.</source>
        <extracomment>studio/ui/dialogs/connection_form.py</extracomment>
        <translation>Nada responde en esta dirección.</translation>
    </message>
    <message>
        <source>It could not be tested.</source>
        <extracomment>studio/ui/dialogs/connection_form.py</extracomment>
        <translation>No se pudo probar.</translation>
    </message>
    <message>
        <source>The address is missing, such as https://voices.example.com.</source>
        <extracomment>studio/ui/dialogs/connection_fields.py</extracomment>
        <translation>Falta la dirección, por ejemplo https://voices.example.com.</translation>
    </message>
    <message>
        <source>The address must begin with https:// or http://.</source>
        <extracomment>studio/ui/dialogs/connection_fields.py</extracomment>
        <translation>La dirección debe empezar por https:// o http://.</translation>
    </message>
    <message>
        <source>The address must not hold a key or a password.</source>
        <extracomment>studio/ui/dialogs/connection_fields.py</extracomment>
        <translation>La dirección no debe contener ninguna clave ni contraseña.</translation>
    </message>
    <message>
        <source>Add a connection</source>
        <extracomment>studio/ui/dialogs/connection_form.py</extracomment>
        <translation>Añadir una conexión</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>studio/ui/dialogs/connection_form.py</extracomment>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Studio B</source>
        <extracomment>studio/ui/dialogs/connection_form.py</extracomment>
        <translation>Estudio B</translation>
    </message>
    <message>
        <source>Address</source>
        <extracomment>studio/ui/dialogs/connection_form.py</extracomment>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Speaks as</source>
        <extracomment>studio/ui/dialogs/connection_form.py</extracomment>
        <translation>Tipo de API</translation>
    </message>
    <message>
        <source>Key</source>
        <extracomment>studio/ui/dialogs/connection_form.py</extracomment>
        <translation>Clave</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <extracomment>studio/ui/dialogs/connection_form.py</extracomment>
        <translation>Sin cambios</translation>
    </message>
    <message>
        <source>Test</source>
        <extracomment>studio/ui/dialogs/connection_form.py</extracomment>
        <translation>Probar</translation>
    </message>
    <message>
        <source>Add</source>
        <extracomment>studio/ui/dialogs/connection_form.py</extracomment>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>studio/ui/dialogs/connection_form.py</extracomment>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Gives up after</source>
        <extracomment>studio/ui/dialogs/connection_form.py</extracomment>
        <translation>Abandona tras</translation>
    </message>
    <message>
        <source>Testing…</source>
        <extracomment>studio/ui/dialogs/connection_form.py</extracomment>
        <translation>Probando…</translation>
    </message>
    <message>
        <source>Keeping the connection</source>
        <extracomment>studio/ui/dialogs/connection_form.py</extracomment>
        <translation>Guardado de la conexión</translation>
    </message>
    <message>
        <source>Infill</source>
        <extracomment>studio/services/ledger_table.py</extracomment>
        <translation>Infill</translation>
    </message>
    <message>
        <source>Voice changer</source>
        <extracomment>studio/ui/dialogs/connection_row.py</extracomment>
        <translation>Cambio de voz</translation>
    </message>
    <message>
        <source>Clone</source>
        <extracomment>studio/ui/dialogs/connection_row.py</extracomment>
        <translation>Clonar</translation>
    </message>
    <message>
        <source>Mix</source>
        <extracomment>studio/ui/dialogs/connection_row.py</extracomment>
        <translation>Mezcla</translation>
    </message>
    <message>
        <source>Datasets</source>
        <extracomment>studio/ui/dialogs/connection_row.py</extracomment>
        <translation>Conjuntos de datos</translation>
    </message>
    <message>
        <source>Change…</source>
        <extracomment>studio/ui/dialogs/connection_row.py</extracomment>
        <translation>Cambiar…</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>studio/ui/dialogs/connection_row.py</extracomment>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Listening and judging always stay on this computer.</source>
        <extracomment>studio/ui/dialogs/connections.py</extracomment>
        <translation>El análisis y la evaluación siempre se quedan en este equipo.</translation>
    </message>
    <message>
        <source>Add a connection…</source>
        <extracomment>studio/ui/dialogs/connections.py</extracomment>
        <translation>Añadir una conexión…</translation>
    </message>
    <message>
        <source>Prices and budget…</source>
        <extracomment>studio/ui/dialogs/connections.py</extracomment>
        <translation>Precios y presupuesto…</translation>
    </message>
    <message>
        <source>Test again</source>
        <extracomment>studio/ui/dialogs/connections.py</extracomment>
        <translation>Volver a probar</translation>
    </message>
    <message>
        <source>Who speaks?</source>
        <extracomment>studio/ui/dialogs/connections.py</extracomment>
        <translation>¿Quién habla?</translation>
    </message>
    <message>
        <source>By the documented prices; what may have been charged counts.</source>
        <extracomment>studio/ui/dialogs/credits.py</extracomment>
        <translation>Según los precios publicados; lo que pudo haberse cobrado también cuenta.</translation>
    </message>
    <message>
        <source>Ledger…</source>
        <extracomment>studio/ui/dialogs/credits.py</extracomment>
        <translation>Registro…</translation>
    </message>
    <message>
        <source>Spent today</source>
        <extracomment>studio/ui/dialogs/credits.py</extracomment>
        <translation>Gastado hoy</translation>
    </message>
    <message>
        <source>This month</source>
        <extracomment>studio/ui/dialogs/credits.py</extracomment>
        <translation>Este mes</translation>
    </message>
    <message>
        <source>This project</source>
        <extracomment>studio/ui/dialogs/credits.py</extracomment>
        <translation>Este proyecto</translation>
    </message>
    <message>
        <source>Nothing runs.</source>
        <extracomment>studio/ui/dialogs/jobs.py</extracomment>
        <translation>No hay nada en curso.</translation>
    </message>
    <message>
        <source>Ended</source>
        <extracomment>studio/ui/dialogs/jobs.py</extracomment>
        <translation>Terminadas</translation>
    </message>
    <message>
        <source>Sound</source>
        <extracomment>studio/ui/dialogs/keys.py</extracomment>
        <translation>Sonido</translation>
    </message>
    <message>
        <source>Selection</source>
        <extracomment>studio/ui/dialogs/keys.py</extracomment>
        <translation>Selección</translation>
    </message>
    <message>
        <source>Voices</source>
        <extracomment>studio/ui/dialogs/keys.py</extracomment>
        <translation>Voces</translation>
    </message>
    <message>
        <source>Window</source>
        <extracomment>studio/ui/dialogs/keys.py</extracomment>
        <translation>Ventana</translation>
    </message>
    <message>
        <source>In the recording</source>
        <extracomment>studio/ui/dialogs/keys.py</extracomment>
        <translation>En la grabación</translation>
    </message>
    <message>
        <source>Voice Changer</source>
        <extracomment>studio/ui/dialogs/keys.py</extracomment>
        <translation>Cambio de voz</translation>
    </message>
    <message>
        <source>Nothing was made yet. Each take you make stands here, with what it cost.</source>
        <extracomment>studio/ui/dialogs/ledger_sheet.py</extracomment>
        <translation>Aún no se ha generado nada. Cada toma que genere aparecerá aquí con su precio.</translation>
    </message>
    <message>
        <source>Which acts</source>
        <extracomment>studio/ui/dialogs/ledger_sheet.py</extracomment>
        <translation>Operaciones mostradas</translation>
    </message>
    <message>
        <source>All projects</source>
        <extracomment>studio/ui/dialogs/ledger_sheet.py</extracomment>
        <translation>Todos los proyectos</translation>
    </message>
    <message>
        <source>Export as CSV…</source>
        <extracomment>studio/ui/dialogs/ledger_sheet.py</extracomment>
        <translation>Exportar como CSV…</translation>
    </message>
    <message>
        <source>Ledger</source>
        <extracomment>studio/ui/dialogs/ledger_sheet.py</extracomment>
        <translation>Registro</translation>
    </message>
    <message>
        <source>There is nothing to export yet</source>
        <extracomment>studio/ui/dialogs/ledger_sheet.py</extracomment>
        <translation>Aún no hay nada que exportar</translation>
    </message>
    <message>
        <source>Time</source>
        <extracomment>studio/ui/dialogs/ledger_table.py</extracomment>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Project</source>
        <extracomment>studio/ui/dialogs/ledger_table.py</extracomment>
        <translation>Proyecto</translation>
    </message>
    <message>
        <source>What</source>
        <extracomment>studio/ui/dialogs/ledger_table.py</extracomment>
        <translation>Operación</translation>
    </message>
    <message>
        <source>Voice</source>
        <extracomment>studio/ui/dialogs/ledger_table.py</extracomment>
        <translation>Voz</translation>
    </message>
    <message>
        <source>Characters</source>
        <extracomment>studio/ui/dialogs/ledger_table.py</extracomment>
        <translation>Caracteres</translation>
    </message>
    <message>
        <source>Seconds</source>
        <extracomment>studio/ui/dialogs/ledger_table.py</extracomment>
        <translation>Segundos</translation>
    </message>
    <message>
        <source>Result</source>
        <extracomment>studio/ui/dialogs/ledger_table.py</extracomment>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Request</source>
        <extracomment>studio/ui/dialogs/ledger_table.py</extracomment>
        <translation>Solicitud</translation>
    </message>
    <message>
        <source>The time-out is a number of seconds, such as 60.</source>
        <extracomment>studio/ui/dialogs/patience.py</extracomment>
        <translation>El tiempo de espera es un número de segundos, por ejemplo 60.</translation>
    </message>
    <message>
        <source>Time-out in seconds</source>
        <extracomment>studio/ui/dialogs/patience.py</extracomment>
        <translation>Tiempo de espera en segundos</translation>
    </message>
    <message>
        <source>How often it is tried again</source>
        <extracomment>studio/ui/dialogs/patience.py</extracomment>
        <translation>Cuántas veces se reintenta</translation>
    </message>
    <message>
        <source>A budget is hard: what would go over it is not asked for.</source>
        <extracomment>studio/ui/dialogs/prices.py</extracomment>
        <translation>El presupuesto es estricto: lo que lo superaría no se inicia.</translation>
    </message>
    <message>
        <source>“{text}” is not a number of credits.</source>
        <extracomment>studio/ui/dialogs/prices.py</extracomment>
        <translation>«{text}» no es un número de créditos.</translation>
    </message>
    <message>
        <source>Speech</source>
        <extracomment>studio/services/ledger_table.py</extracomment>
        <translation>Habla</translation>
    </message>
    <message>
        <source>Budget of this project in credits</source>
        <extracomment>studio/ui/dialogs/prices.py</extracomment>
        <translation>Presupuesto de este proyecto en créditos</translation>
    </message>
    <message>
        <source>Budget of each month in credits</source>
        <extracomment>studio/ui/dialogs/prices.py</extracomment>
        <translation>Presupuesto de cada mes en créditos</translation>
    </message>
    <message>
        <source>As documented</source>
        <extracomment>studio/ui/dialogs/prices.py</extracomment>
        <translation>Precios publicados</translation>
    </message>
    <message>
        <source>Prices and budget</source>
        <extracomment>studio/ui/dialogs/prices.py</extracomment>
        <translation>Precios y presupuesto</translation>
    </message>
    <message>
        <source>credits, empty for none</source>
        <extracomment>studio/ui/dialogs/prices.py</extracomment>
        <translation>créditos, vacío: sin límite</translation>
    </message>
    <message>
        <source>Each month</source>
        <extracomment>studio/ui/dialogs/prices.py</extracomment>
        <translation>Cada mes</translation>
    </message>
    <message>
        <source>Budget</source>
        <extracomment>studio/ui/dialogs/prices.py</extracomment>
        <translation>Presupuesto</translation>
    </message>
    <message>
        <source>Name of the project</source>
        <extracomment>studio/ui/dialogs/rename.py</extracomment>
        <translation>Nombre del proyecto</translation>
    </message>
    <message>
        <source>Rename</source>
        <extracomment>studio/ui/dialogs/rename.py</extracomment>
        <translation>Renombrar</translation>
    </message>
    <message>
        <source>Rename the project</source>
        <extracomment>studio/ui/dialogs/rename.py</extracomment>
        <translation>Renombrar el proyecto</translation>
    </message>
    <message>
        <source>This is all that a report holds: versions, settings, devices and the last of the logs. No key is in it, and nothing of your words or recordings. It stays here until you send it to somebody.</source>
        <extracomment>studio/ui/dialogs/report.py</extracomment>
        <translation>Esto es todo lo que contiene un informe: versiones, ajustes, dispositivos y el final de los registros. No incluye ninguna clave ni nada de sus textos o grabaciones. Se queda aquí hasta que usted se lo envíe a alguien.</translation>
    </message>
    <message>
        <source>Something went wrong inside the studio. Your work is safe: it is on the disk, and you can go on.</source>
        <extracomment>studio/ui/dialogs/report.py</extracomment>
        <translation>Algo falló dentro del estudio. Su trabajo está a salvo en el disco y puede continuar.</translation>
    </message>
    <message>
        <source>Copied.</source>
        <extracomment>studio/ui/dialogs/report.py</extracomment>
        <translation>Copiado.</translation>
    </message>
    <message>
        <source>The report</source>
        <extracomment>studio/ui/dialogs/report.py</extracomment>
        <translation>El informe</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>studio/ui/dialogs/report.py</extracomment>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Check the studio…</source>
        <extracomment>studio/ui/dialogs/report.py</extracomment>
        <translation>Revisar el estudio…</translation>
    </message>
    <message>
        <source>Save as a file…</source>
        <extracomment>studio/ui/dialogs/report.py</extracomment>
        <translation>Guardar como archivo…</translation>
    </message>
    <message>
        <source>Something wrong?</source>
        <extracomment>studio/ui/dialogs/report.py</extracomment>
        <translation>¿Algo va mal?</translation>
    </message>
    <message>
        <source>What went wrong</source>
        <extracomment>studio/ui/dialogs/report.py</extracomment>
        <translation>Qué falló</translation>
    </message>
    <message>
        <source>Save a report…</source>
        <extracomment>studio/ui/dialogs/report.py</extracomment>
        <translation>Guardar un informe…</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <extracomment>studio/ui/dialogs/report.py</extracomment>
        <translation>Algo falló</translation>
    </message>
    <message>
        <source>Continue</source>
        <extracomment>studio/ui/dialogs/report.py</extracomment>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Looking…</source>
        <extracomment>studio/ui/dialogs/self_check.py</extracomment>
        <translation>Revisando…</translation>
    </message>
    <message>
        <source>Look again</source>
        <extracomment>studio/ui/dialogs/self_check.py</extracomment>
        <translation>Revisar otra vez</translation>
    </message>
    <message>
        <source>Report…</source>
        <extracomment>studio/ui/dialogs/self_check.py</extracomment>
        <translation>Informe…</translation>
    </message>
    <message>
        <source>Check the studio</source>
        <extracomment>studio/ui/dialogs/self_check.py</extracomment>
        <translation>Revisar el estudio</translation>
    </message>
    <message>
        <source>It is being looked at</source>
        <extracomment>studio/ui/dialogs/self_check.py</extracomment>
        <translation>Se está revisando</translation>
    </message>
    <message>
        <source>All is well.</source>
        <extracomment>studio/ui/dialogs/self_check.py</extracomment>
        <translation>Todo está bien.</translation>
    </message>
    <message>
        <source>As the system</source>
        <extracomment>studio/ui/dialogs/settings.py</extracomment>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Theme</source>
        <extracomment>studio/ui/dialogs/settings.py</extracomment>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Text size</source>
        <extracomment>studio/ui/dialogs/settings.py</extracomment>
        <translation>Tamaño del texto</translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <extracomment>studio/ui/dialogs/settings.py</extracomment>
        <translation>Reducir movimiento</translation>
    </message>
    <message>
        <source>Output device</source>
        <extracomment>studio/ui/dialogs/settings.py</extracomment>
        <translation>Salida de sonido</translation>
    </message>
    <message>
        <source>The system&apos;s choice</source>
        <extracomment>studio/ui/dialogs/settings.py</extracomment>
        <translation>El que elija el sistema</translation>
    </message>
    <message>
        <source>No microphone</source>
        <extracomment>studio/ui/dialogs/settings.py</extracomment>
        <translation>Sin micrófono</translation>
    </message>
    <message>
        <source>Input device</source>
        <extracomment>studio/ui/dialogs/settings.py</extracomment>
        <translation>Entrada de sonido</translation>
    </message>
    <message>
        <source>Motion</source>
        <extracomment>studio/ui/dialogs/settings.py</extracomment>
        <translation>Movimiento</translation>
    </message>
    <message>
        <source>Sound goes to</source>
        <extracomment>studio/ui/dialogs/settings.py</extracomment>
        <translation>Salida de sonido</translation>
    </message>
    <message>
        <source>Recorded from</source>
        <extracomment>studio/ui/dialogs/settings.py</extracomment>
        <translation>Grabar desde</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>studio/ui/dialogs/sheet.py</extracomment>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>There is no connection to the service.</source>
        <extracomment>studio/api/failures.py</extracomment>
        <translation>No hay conexión con el servicio.</translation>
    </message>
    <message>
        <source>This language cannot be spoken here. Choose another one for the block.</source>
        <extracomment>studio/ui/errors.py</extracomment>
        <translation>Este idioma no se puede hablar aquí. Elija otro para el bloque.</translation>
    </message>
    <message>
        <source>Charged: for what arrived.</source>
        <extracomment>studio/ui/errors.py</extracomment>
        <translation>Cobrado: lo que llegó.</translation>
    </message>
    <message>
        <source>Charged: nothing.</source>
        <extracomment>studio/ui/errors.py</extracomment>
        <translation>Cobrado: nada.</translation>
    </message>
    <message>
        <source>Choose the folder</source>
        <extracomment>studio/ui/export/browsing.py</extracomment>
        <translation>Elegir la carpeta</translation>
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
        <translation>WAV, 32&#xa0;bits flotante</translation>
    </message>
    <message>
        <source>FLAC, 24-bit</source>
        <extracomment>studio/ui/export/choice.py</extracomment>
        <translation>FLAC, 24&#xa0;bits</translation>
    </message>
    <message>
        <source>As it is</source>
        <extracomment>studio/ui/export/choice.py</extracomment>
        <translation>Sin cambios</translation>
    </message>
    <message>
        <source>Podcast, −16 LUFS</source>
        <extracomment>studio/ui/export/choice.py</extracomment>
        <translation>Pódcast, −16&#xa0;LUFS</translation>
    </message>
    <message>
        <source>Broadcast, −23 LUFS</source>
        <extracomment>studio/ui/export/choice.py</extracomment>
        <translation>Radio y TV, −23&#xa0;LUFS</translation>
    </message>
    <message>
        <source>Streaming, −14 LUFS</source>
        <extracomment>studio/ui/export/choice.py</extracomment>
        <translation>Streaming, −14&#xa0;LUFS</translation>
    </message>
    <message>
        <source>Take</source>
        <extracomment>studio/ui/tabs/convert/controls.py</extracomment>
        <translation>Toma</translation>
    </message>
    <message>
        <source>Format</source>
        <extracomment>studio/ui/export/form.py</extracomment>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Sample rate</source>
        <extracomment>studio/ui/export/form.py</extracomment>
        <translation>Frecuencia</translation>
    </message>
    <message>
        <source>Bit rate</source>
        <extracomment>studio/ui/export/form.py</extracomment>
        <translation>Tasa de bits</translation>
    </message>
    <message>
        <source>Loudness</source>
        <extracomment>studio/ui/export/form.py</extracomment>
        <translation>Sonoridad</translation>
    </message>
    <message>
        <source>Provenance</source>
        <extracomment>studio/ui/export/form.py</extracomment>
        <translation>Procedencia</translation>
    </message>
    <message>
        <source>Where this sound comes from: text, voice, who made it; for editors too</source>
        <extracomment>studio/ui/export/form.py</extracomment>
        <translation>De dónde viene este sonido: texto, voz, quién lo generó; también para editores de audio</translation>
    </message>
    <message>
        <source>Name of the file</source>
        <extracomment>studio/ui/export/form.py</extracomment>
        <translation>Nombre del archivo</translation>
    </message>
    <message>
        <source>Sheets</source>
        <extracomment>studio/ui/export/form.py</extracomment>
        <translation>Hojas</translation>
    </message>
    <message>
        <source>Save to</source>
        <extracomment>studio/ui/export/folder_form.py</extracomment>
        <translation>Guardar en</translation>
    </message>
    <message>
        <source>Your home folder</source>
        <extracomment>studio/ui/export/form_rows.py</extracomment>
        <translation>Su carpeta personal</translation>
    </message>
    <message>
        <source>Exporting costs nothing.</source>
        <extracomment>studio/ui/export/popover.py</extracomment>
        <translation>Exportar no cuesta nada.</translation>
    </message>
    <message>
        <source>Give the file a name first</source>
        <extracomment>studio/ui/export/popover.py</extracomment>
        <translation>Dé antes un nombre al archivo</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <extracomment>studio/ui/export/popover.py</extracomment>
        <translation>Mostrar en carpeta</translation>
    </message>
    <message>
        <source>Export</source>
        <extracomment>studio/ui/export/popover.py</extracomment>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Replace it</source>
        <extracomment>studio/ui/export/popover.py</extracomment>
        <translation>Reemplazarlo</translation>
    </message>
    <message>
        <source>One file</source>
        <extracomment>studio/ui/export/script_form.py</extracomment>
        <translation>Un archivo</translation>
    </message>
    <message>
        <source>A file for each block</source>
        <extracomment>studio/ui/export/script_form.py</extracomment>
        <translation>Un archivo por bloque</translation>
    </message>
    <message>
        <source>OGG Vorbis</source>
        <extracomment>studio/ui/export/script_form.py</extracomment>
        <translation>OGG Vorbis</translation>
    </message>
    <message>
        <source>Audiobook, ACX by RMS</source>
        <extracomment>studio/ui/export/script_form.py</extracomment>
        <translation>Audiolibro, ACX por RMS</translation>
    </message>
    <message>
        <source>As in the script</source>
        <extracomment>studio/ui/export/script_form.py</extracomment>
        <translation>Como en el guion</translation>
    </message>
    <message>
        <source>None between blocks</source>
        <extracomment>studio/ui/export/script_form.py</extracomment>
        <translation>Ninguno entre bloques</translation>
    </message>
    <message>
        <source>0.5 s between blocks</source>
        <extracomment>studio/ui/export/script_form.py</extracomment>
        <translation>0,5&#xa0;s entre bloques</translation>
    </message>
    <message>
        <source>1 s between blocks</source>
        <extracomment>studio/ui/export/script_form.py</extracomment>
        <translation>1&#xa0;s entre bloques</translation>
    </message>
    <message>
        <source>2 s between blocks</source>
        <extracomment>studio/ui/export/script_form.py</extracomment>
        <translation>2&#xa0;s entre bloques</translation>
    </message>
    <message>
        <source>None around</source>
        <extracomment>studio/ui/export/script_form.py</extracomment>
        <translation>Ninguno alrededor</translation>
    </message>
    <message>
        <source>0.5 s around</source>
        <extracomment>studio/ui/export/script_form.py</extracomment>
        <translation>0,5&#xa0;s alrededor</translation>
    </message>
    <message>
        <source>0.75 s before, 2 s after</source>
        <extracomment>studio/ui/export/script_form.py</extracomment>
        <translation>0,75&#xa0;s antes, 2&#xa0;s después</translation>
    </message>
    <message>
        <source>1 s before, 3 s after</source>
        <extracomment>studio/ui/export/script_form.py</extracomment>
        <translation>1&#xa0;s antes, 3&#xa0;s después</translation>
    </message>
    <message>
        <source>Word times</source>
        <extracomment>studio/ui/export/script_form.py</extracomment>
        <translation>Tiempos de palabras</translation>
    </message>
    <message>
        <source>The takes&apos; own rate</source>
        <extracomment>studio/ui/export/script_form.py</extracomment>
        <translation>La de las tomas</translation>
    </message>
    <message>
        <source>Silence between</source>
        <extracomment>studio/ui/export/script_form.py</extracomment>
        <translation>Silencio entre</translation>
    </message>
    <message>
        <source>Silence around</source>
        <extracomment>studio/ui/export/script_form.py</extracomment>
        <translation>Silencio alrededor</translation>
    </message>
    <message>
        <source>Cue sheet</source>
        <extracomment>studio/ui/export/script_form.py</extracomment>
        <translation>Hoja de tiempos</translation>
    </message>
    <message>
        <source>Where every second comes from: text, voice, who made it; for editors too</source>
        <extracomment>studio/ui/export/script_form.py</extracomment>
        <translation>De dónde viene cada segundo: texto, voz, quién lo generó; también para editores de audio</translation>
    </message>
    <message>
        <source>Names of the blocks&apos; files</source>
        <extracomment>studio/ui/export/script_form.py</extracomment>
        <translation>Nombres de los archivos de los bloques</translation>
    </message>
    <message>
        <source>Blocks&apos; names</source>
        <extracomment>studio/ui/export/script_form.py</extracomment>
        <translation>Nombres de bloques</translation>
    </message>
    <message>
        <source>Silence</source>
        <extracomment>studio/ui/export/script_form.py</extracomment>
        <translation>Silencio</translation>
    </message>
    <message>
        <source>Captions</source>
        <extracomment>studio/ui/export/script_form.py</extracomment>
        <translation>Subtítulos</translation>
    </message>
    <message>
        <source>Open folder</source>
        <extracomment>studio/ui/export/script_popover.py</extracomment>
        <translation>Abrir carpeta</translation>
    </message>
    <message>
        <source>Stopped. Nothing was lost.</source>
        <extracomment>studio/ui/sentences.py</extracomment>
        <translation>Detenido. No se perdió nada.</translation>
    </message>
    <message>
        <source>Replace them</source>
        <extracomment>studio/ui/export/script_popover.py</extracomment>
        <translation>Reemplazarlos</translation>
    </message>
    <message>
        <source>Make and export</source>
        <extracomment>studio/ui/export/script_popover.py</extracomment>
        <translation>Generar y exportar</translation>
    </message>
    <message>
        <source>All files</source>
        <extracomment>studio/ui/file_kinds.py</extracomment>
        <translation>Todos los archivos</translation>
    </message>
    <message>
        <source>Recordings</source>
        <extracomment>studio/ui/file_kinds.py</extracomment>
        <translation>Grabaciones</translation>
    </message>
    <message>
        <source>Scripts and recordings</source>
        <extracomment>studio/ui/first_run/first_steps.py</extracomment>
        <translation>Guiones y grabaciones</translation>
    </message>
    <message>
        <source>Open a script or a recording</source>
        <extracomment>studio/ui/first_run/first_steps.py</extracomment>
        <translation>Abrir un guion o una grabación</translation>
    </message>
    <message>
        <source>Say something</source>
        <extracomment>studio/ui/first_run/page.py</extracomment>
        <translation>Decir algo</translation>
    </message>
    <message>
        <source>Type a line and hear it spoken. Sound starts while you are still reading.</source>
        <extracomment>studio/ui/first_run/page.py</extracomment>
        <translation>Escriba una frase y escúchela. El sonido empieza mientras usted aún lee.</translation>
    </message>
    <message>
        <source>About ten seconds</source>
        <extracomment>studio/ui/first_run/page.py</extracomment>
        <translation>Unos diez segundos</translation>
    </message>
    <message>
        <source>Mend a recording</source>
        <extracomment>studio/ui/first_run/page.py</extracomment>
        <translation>Reparar una grabación</translation>
    </message>
    <message>
        <source>Replace a wrong word in your own voice. An example is ready to try.</source>
        <extracomment>studio/ui/first_run/page.py</extracomment>
        <translation>Cambie una palabra equivocada con su propia voz. Hay un ejemplo listo para probar.</translation>
    </message>
    <message>
        <source>About two minutes</source>
        <extracomment>studio/ui/first_run/page.py</extracomment>
        <translation>Unos dos minutos</translation>
    </message>
    <message>
        <source>Change a voice</source>
        <extracomment>studio/ui/first_run/page.py</extracomment>
        <translation>Cambiar una voz</translation>
    </message>
    <message>
        <source>Keep the way a line was spoken, and let someone else speak it.</source>
        <extracomment>studio/ui/first_run/page.py</extracomment>
        <translation>Conserve la manera de decir una frase y deje que la diga otra persona.</translation>
    </message>
    <message>
        <source>Record or drop a file</source>
        <extracomment>studio/ui/first_run/page.py</extracomment>
        <translation>Grabe o suelte un archivo</translation>
    </message>
    <message>
        <source>Clone my voice</source>
        <extracomment>studio/ui/first_run/page.py</extracomment>
        <translation>Clonar mi voz</translation>
    </message>
    <message>
        <source>Read two sentences aloud. We check the sound before we use it.</source>
        <extracomment>studio/ui/first_run/page.py</extracomment>
        <translation>Lea dos frases en voz alta. Comprobamos el sonido antes de usarlo.</translation>
    </message>
    <message>
        <source>Needs a microphone</source>
        <extracomment>studio/ui/first_run/page.py</extracomment>
        <translation>Requiere micrófono</translation>
    </message>
    <message>
        <source>First steps</source>
        <extracomment>studio/ui/first_run/page.py</extracomment>
        <translation>Primeros pasos</translation>
    </message>
    <message>
        <source>Open a project…</source>
        <extracomment>studio/ui/first_run/page.py</extracomment>
        <translation>Abrir un proyecto…</translation>
    </message>
    <message>
        <source>Open a script or a recording…</source>
        <extracomment>studio/ui/first_run/page.py</extracomment>
        <translation>Abrir un guion o una grabación…</translation>
    </message>
    <message>
        <source>Use a hosted service…</source>
        <extracomment>studio/ui/first_run/page.py</extracomment>
        <translation>Usar un servicio en línea…</translation>
    </message>
    <message>
        <source>Needs a key</source>
        <extracomment>studio/ui/first_run/page.py</extracomment>
        <translation>Requiere clave</translation>
    </message>
    <message>
        <source>What would you like to do first?</source>
        <extracomment>studio/ui/first_run/page.py</extracomment>
        <translation>¿Qué le gustaría hacer primero?</translation>
    </message>
    <message>
        <source>Everything runs on this computer: no account, no key, nothing to download.</source>
        <extracomment>studio/ui/first_run/page.py</extracomment>
        <translation>Todo funciona en este equipo: sin cuenta, sin clave y sin descargas.</translation>
    </message>
    <message>
        <source>You can come back here from the menu: First steps.</source>
        <extracomment>studio/ui/first_run/page.py</extracomment>
        <translation>Puede volver aquí desde el menú: Primeros pasos.</translation>
    </message>
    <message>
        <source>or drop one anywhere here</source>
        <extracomment>studio/ui/first_run/page.py</extracomment>
        <translation>o suelte uno en cualquier parte</translation>
    </message>
    <message>
        <source>Or go on with</source>
        <extracomment>studio/ui/first_run/page.py</extracomment>
        <translation>O continuar con</translation>
    </message>
    <message>
        <source>There is no recording to paste. Copy a sound file first, then press Ctrl+V here.</source>
        <extracomment>studio/ui/given_file.py</extracomment>
        <translation>No hay ninguna grabación que pegar. Copie antes un archivo de sonido y pulse aquí Ctrl+V.</translation>
    </message>
    <message>
        <source>The guide is not installed with this copy of the studio.</source>
        <extracomment>studio/ui/guide/page.py</extracomment>
        <translation>La guía no está instalada con esta copia del estudio.</translation>
    </message>
    <message>
        <source>No chapter has these words.</source>
        <extracomment>studio/ui/guide/page.py</extracomment>
        <translation>Ningún capítulo contiene estas palabras.</translation>
    </message>
    <message>
        <source>Chapter</source>
        <extracomment>studio/ui/guide/page.py</extracomment>
        <translation>Capítulo</translation>
    </message>
    <message>
        <source>Guide</source>
        <extracomment>studio/ui/guide/page.py</extracomment>
        <translation>Guía</translation>
    </message>
    <message>
        <source>Search the guide</source>
        <extracomment>studio/ui/guide/page.py</extracomment>
        <translation>Buscar en la guía</translation>
    </message>
    <message>
        <source>Chapters</source>
        <extracomment>studio/ui/guide/page.py</extracomment>
        <translation>Capítulos</translation>
    </message>
    <message>
        <source>Back to work</source>
        <extracomment>studio/ui/guide/page.py</extracomment>
        <translation>Volver al trabajo</translation>
    </message>
    <message>
        <source>Back to work (Esc)</source>
        <extracomment>studio/ui/guide/page.py</extracomment>
        <translation>Volver al trabajo (Esc)</translation>
    </message>
    <message>
        <source>Gathering the report</source>
        <extracomment>studio/ui/help.py</extracomment>
        <translation>Preparación del informe</translation>
    </message>
    <message>
        <source>Save the report</source>
        <extracomment>studio/ui/help.py</extracomment>
        <translation>Guardar el informe</translation>
    </message>
    <message>
        <source>Checking the studio</source>
        <extracomment>studio/ui/help.py</extracomment>
        <translation>Revisión del estudio</translation>
    </message>
    <message>
        <source>They are ready.</source>
        <extracomment>studio/ui/readiness.py</extracomment>
        <translation>Están listas.</translation>
    </message>
    <message>
        <source>They are being made ready.</source>
        <extracomment>studio/ui/readiness.py</extracomment>
        <translation>Se están preparando.</translation>
    </message>
    <message>
        <source>The voices on this computer</source>
        <extracomment>studio/ui/readiness.py</extracomment>
        <translation>Las voces de este equipo</translation>
    </message>
    <message>
        <source>Start again</source>
        <extracomment>studio/ui/errors.py</extracomment>
        <translation>Iniciar de nuevo</translation>
    </message>
    <message>
        <source>speech</source>
        <comment>offered</comment>
        <extracomment>studio/api/abilities.py</extracomment>
        <translation>habla</translation>
    </message>
    <message>
        <source>speech that is heard while it is made</source>
        <comment>offered</comment>
        <extracomment>studio/api/abilities.py</extracomment>
        <translation>voz que se oye mientras se genera</translation>
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
        <translation>cambio de voz</translation>
    </message>
    <message>
        <source>cloning</source>
        <comment>offered</comment>
        <extracomment>studio/api/abilities.py</extracomment>
        <translation>clonación</translation>
    </message>
    <message>
        <source>mixing voices</source>
        <comment>offered</comment>
        <extracomment>studio/api/abilities.py</extracomment>
        <translation>mezcla de voces</translation>
    </message>
    <message>
        <source>another language for a voice</source>
        <comment>offered</comment>
        <extracomment>studio/api/abilities.py</extracomment>
        <translation>otro idioma para una voz</translation>
    </message>
    <message>
        <source>voices from numbers</source>
        <comment>offered</comment>
        <extracomment>studio/api/abilities.py</extracomment>
        <translation>voces a partir de números</translation>
    </message>
    <message>
        <source>datasets</source>
        <comment>offered</comment>
        <extracomment>studio/api/abilities.py</extracomment>
        <translation>conjuntos de datos</translation>
    </message>
    <message>
        <source>changing and deleting datasets</source>
        <comment>offered</comment>
        <extracomment>studio/api/abilities.py</extracomment>
        <translation>modificación y eliminación de conjuntos de datos</translation>
    </message>
    <message>
        <source>The service has ended the model that it used for {ability}.</source>
        <extracomment>studio/api/abilities.py</extracomment>
        <translation>El servicio ha retirado el modelo que usaba para esto: {ability}.</translation>
    </message>
    <message>
        <source>The service does not offer {ability} any more.</source>
        <extracomment>studio/api/abilities.py</extracomment>
        <translation>El servicio ya no ofrece esto: {ability}.</translation>
    </message>
    <message>
        <source>The service has no accent for this language and dialect.</source>
        <extracomment>studio/api/accents.py</extracomment>
        <translation>El servicio no tiene ningún acento para este idioma y dialecto.</translation>
    </message>
    <message>
        <source>This is no address of a service: it starts with https:// or http:// and a name.</source>
        <extracomment>studio/api/address.py</extracomment>
        <translation>Esta no es la dirección de un servicio: empieza por https:// o http:// y un nombre.</translation>
    </message>
    <message>
        <source>The service answered with something that is not a voice service.</source>
        <extracomment>studio/api/asking.py</extracomment>
        <translation>La respuesta recibida no es la de un servicio de voz.</translation>
    </message>
    <message>
        <source>This is no key: it has characters in it that no key has.</source>
        <extracomment>studio/api/asking.py</extracomment>
        <translation>Esto no es una clave: tiene caracteres que ninguna clave tiene.</translation>
    </message>
    <message>
        <source>The service did not answer with sound.</source>
        <extracomment>studio/api/asking.py</extracomment>
        <translation>El servicio no respondió con sonido.</translation>
    </message>
    <message>
        <source>The service did not answer with a stream.</source>
        <extracomment>studio/api/asking.py</extracomment>
        <translation>El servicio no respondió con un flujo.</translation>
    </message>
    <message>
        <source>This voice has no preview with this service.</source>
        <extracomment>studio/api/client.py</extracomment>
        <translation>Esta voz no tiene preescucha en este servicio.</translation>
    </message>
    <message>
        <source>The stream goes on without any sound</source>
        <extracomment>studio/api/events.py</extracomment>
        <translation>El flujo sigue sin ningún sonido</translation>
    </message>
    <message>
        <source>The stream ended without saying so</source>
        <extracomment>studio/api/events.py</extracomment>
        <translation>El flujo terminó sin avisar</translation>
    </message>
    <message>
        <source>The stream cannot be read</source>
        <extracomment>studio/api/events.py</extracomment>
        <translation>No se puede leer el flujo</translation>
    </message>
    <message>
        <source>An event could not be read</source>
        <extracomment>studio/api/events.py</extracomment>
        <translation>No se pudo leer un evento</translation>
    </message>
    <message>
        <source>The service asks for a key, and none is kept here.</source>
        <extracomment>studio/api/exchange.py</extracomment>
        <translation>El servicio pide una clave y aquí no se guarda ninguna.</translation>
    </message>
    <message>
        <source>The service&apos;s address leads to another one; correct it in the connection.</source>
        <extracomment>studio/api/exchange.py</extracomment>
        <translation>La dirección del servicio lleva a otra; corríjala en la conexión.</translation>
    </message>
    <message>
        <source>The service points to something on this computer; it was not fetched.</source>
        <extracomment>studio/api/exchange.py</extracomment>
        <translation>El servicio remite a algo de este equipo; no se cargó.</translation>
    </message>
    <message>
        <source>The voices on this computer stopped answering.</source>
        <extracomment>studio/api/failures.py</extracomment>
        <translation>Las voces de este equipo dejaron de responder.</translation>
    </message>
    <message>
        <source>The service stopped answering.</source>
        <extracomment>studio/api/failures.py</extracomment>
        <translation>El servicio dejó de responder.</translation>
    </message>
    <message>
        <source>The voices on this computer stopped in the middle.</source>
        <extracomment>studio/api/failures.py</extracomment>
        <translation>Las voces de este equipo se detuvieron a la mitad.</translation>
    </message>
    <message>
        <source>The service stopped in the middle.</source>
        <extracomment>studio/api/failures.py</extracomment>
        <translation>El servicio se detuvo a la mitad.</translation>
    </message>
    <message>
        <source>The voices on this computer do not run.</source>
        <extracomment>studio/api/failures.py</extracomment>
        <translation>Las voces de este equipo no están en marcha.</translation>
    </message>
    <message>
        <source>The service does not speak over a socket; take its events or bytes.</source>
        <extracomment>studio/api/line.py</extracomment>
        <translation>El servicio no habla por socket; use sus eventos o bytes.</translation>
    </message>
    <message>
        <source>Nobody took the sound</source>
        <extracomment>studio/api/line.py</extracomment>
        <translation>Nadie recogió el sonido</translation>
    </message>
    <message>
        <source>The service&apos;s list of voices cannot be read.</source>
        <extracomment>studio/api/pages.py</extracomment>
        <translation>No se puede leer la lista de voces del servicio.</translation>
    </message>
    <message>
        <source>The service&apos;s list cannot be read.</source>
        <extracomment>studio/api/pages.py</extracomment>
        <translation>No se puede leer la lista del servicio.</translation>
    </message>
    <message>
        <source>This service no longer takes a voice by its numbers; keep it as a voice first.</source>
        <extracomment>studio/api/profiles.py</extracomment>
        <translation>Este servicio ya no acepta una voz por sus números; guárdela antes como voz.</translation>
    </message>
    <message>
        <source>This service no longer makes voices from numbers; clone one from a recording.</source>
        <extracomment>studio/api/profiles.py</extracomment>
        <translation>Este servicio ya no crea voces a partir de números; clone una de una grabación.</translation>
    </message>
    <message>
        <source>This service no longer mixes voices; mix them on this computer.</source>
        <extracomment>studio/api/profiles.py</extracomment>
        <translation>Este servicio ya no mezcla voces; mézclelas en este equipo.</translation>
    </message>
    <message>
        <source>This service takes no numbers for another language; give it a voice it keeps.</source>
        <extracomment>studio/api/profiles.py</extracomment>
        <translation>Este servicio no acepta números para otro idioma; dele una voz que él conserve.</translation>
    </message>
    <message>
        <source>The service does not know this any more.</source>
        <extracomment>studio/api/refusals.py</extracomment>
        <translation>El servicio ya no conoce este elemento.</translation>
    </message>
    <message>
        <source>The service does not know this preview any more.</source>
        <extracomment>studio/api/refusals.py</extracomment>
        <translation>El servicio ya no conoce esta preescucha.</translation>
    </message>
    <message>
        <source>The service does not know this voice any more.</source>
        <extracomment>studio/api/refusals.py</extracomment>
        <translation>El servicio ya no conoce esta voz.</translation>
    </message>
    <message>
        <source>The service does not know one of these voices any more.</source>
        <extracomment>studio/api/refusals.py</extracomment>
        <translation>El servicio ya no conoce una de estas voces.</translation>
    </message>
    <message>
        <source>The service does not know this dataset any more.</source>
        <extracomment>studio/api/refusals.py</extracomment>
        <translation>El servicio ya no conoce este conjunto de datos.</translation>
    </message>
    <message>
        <source>The service does not know this file any more.</source>
        <extracomment>studio/api/refusals.py</extracomment>
        <translation>El servicio ya no conoce este archivo.</translation>
    </message>
    <message>
        <source>The service does not know this word any more.</source>
        <extracomment>studio/api/refusals.py</extracomment>
        <translation>El servicio ya no conoce esta palabra.</translation>
    </message>
    <message>
        <source>The service does not know this recording any more.</source>
        <extracomment>studio/api/refusals.py</extracomment>
        <translation>El servicio ya no conoce esta grabación.</translation>
    </message>
    <message>
        <source>The service cannot do this in the way it was asked.</source>
        <extracomment>studio/api/refusals.py</extracomment>
        <translation>El servicio no puede hacerlo tal como se pidió.</translation>
    </message>
    <message>
        <source>The service cannot do this in the way it was asked: it objects to “{field}”.</source>
        <extracomment>studio/api/refusals.py</extracomment>
        <translation>El servicio no puede hacerlo tal como se pidió: rechaza «{field}».</translation>
    </message>
    <message>
        <source>This is more than the service takes at once.</source>
        <extracomment>studio/api/refusals.py</extracomment>
        <translation>Es más de lo que el servicio acepta de una vez.</translation>
    </message>
    <message>
        <source>There are not enough credits left with the service.</source>
        <extracomment>studio/api/refusals.py</extracomment>
        <translation>No quedan créditos suficientes en el servicio.</translation>
    </message>
    <message>
        <source>The service does not allow this with this key.</source>
        <extracomment>studio/api/refusals.py</extracomment>
        <translation>El servicio no lo permite con esta clave.</translation>
    </message>
    <message>
        <source>The service does not offer this.</source>
        <extracomment>studio/api/refusals.py</extracomment>
        <translation>El servicio no ofrece esto.</translation>
    </message>
    <message>
        <source>The service is busy with your other work.</source>
        <extracomment>studio/api/refusals.py</extracomment>
        <translation>El servicio está ocupado con sus otras tareas.</translation>
    </message>
    <message>
        <source>The service has too much to do just now.</source>
        <extracomment>studio/api/refusals.py</extracomment>
        <translation>El servicio está demasiado ocupado en este momento.</translation>
    </message>
    <message>
        <source>The service broke down at this.</source>
        <extracomment>studio/api/refusals.py</extracomment>
        <translation>El servicio falló con esta solicitud.</translation>
    </message>
    <message>
        <source>There is nothing to speak yet.</source>
        <extracomment>studio/api/socket.py</extracomment>
        <translation>Aún no hay nada que decir.</translation>
    </message>
    <message>
        <source>There must be a recording before the gap or after it.</source>
        <extracomment>studio/api/sound_calls.py</extracomment>
        <translation>Debe haber una grabación antes o después del hueco.</translation>
    </message>
    <message>
        <source>The service&apos;s answer is damaged.</source>
        <extracomment>studio/api/unpacking.py</extracomment>
        <translation>La respuesta del servicio está dañada.</translation>
    </message>
    <message>
        <source>The service&apos;s answer is damaged: its end is missing.</source>
        <extracomment>studio/api/unpacking.py</extracomment>
        <translation>La respuesta del servicio está dañada: falta el final.</translation>
    </message>
    <message>
        <source>The service&apos;s answer is packed in a way that was not asked for.</source>
        <extracomment>studio/api/unpacking.py</extracomment>
        <translation>La respuesta del servicio está comprimida de un modo que no se pidió.</translation>
    </message>
    <message>
        <source>The service answered with more than there can be.</source>
        <extracomment>studio/api/unpacking.py</extracomment>
        <translation>El servicio respondió con más de lo que puede haber.</translation>
    </message>
    <message>
        <source>“{name}” cannot be read.</source>
        <extracomment>studio/api/upload.py</extracomment>
        <translation>No se puede leer «{name}».</translation>
    </message>
    <message>
        <source>“{name}” was changed while it was being sent.</source>
        <extracomment>studio/api/upload.py</extracomment>
        <translation>«{name}» cambió durante el envío.</translation>
    </message>
    <message>
        <source>“{name}” is not where it was, or cannot be opened.</source>
        <extracomment>studio/api/upload.py</extracomment>
        <translation>«{name}» no está donde estaba o no se puede abrir.</translation>
    </message>
    <message>
        <source>There is no sound in it.</source>
        <extracomment>studio/audio/acx.py</extracomment>
        <translation>No contiene sonido.</translation>
    </message>
    <message>
        <source>Its highest peak is {peak:.1f} dB: {most:g} dB are taken.</source>
        <extracomment>studio/audio/acx.py</extracomment>
        <translation>Su pico más alto es de {peak:.1f} dB; se admiten {most:g} dB como máximo.</translation>
    </message>
    <message>
        <source>It is too short for its noise to be measured.</source>
        <extracomment>studio/audio/acx.py</extracomment>
        <translation>Es demasiado corto para medir su ruido.</translation>
    </message>
    <message>
        <source>The noise in its pauses is at {floor:.1f} dB: {most:g} dB are taken.</source>
        <extracomment>studio/audio/acx.py</extracomment>
        <translation>El ruido de sus pausas es de {floor:.1f} dB; se admiten {most:g} dB como máximo.</translation>
    </message>
    <message>
        <source>Its RMS is {rms:.1f} dB, {away:.1f} dB too quiet: {least:g} to {most:g} dB are taken.</source>
        <extracomment>studio/audio/acx.py</extracomment>
        <translation>Su RMS es de {rms:.1f} dB, {away:.1f} dB demasiado bajo; se admiten de {least:g} a {most:g} dB.</translation>
    </message>
    <message>
        <source>Its RMS is {rms:.1f} dB, {away:.1f} dB too loud: {least:g} to {most:g} dB are taken.</source>
        <extracomment>studio/audio/acx.py</extracomment>
        <translation>Su RMS es de {rms:.1f} dB, {away:.1f} dB demasiado alto; se admiten de {least:g} a {most:g} dB.</translation>
    </message>
    <message>
        <source>ACX takes 44.1 kHz and at least 192 kbit/s, this is {rate:g} kHz and {bit_rate} kbit/s.</source>
        <extracomment>studio/audio/acx.py</extracomment>
        <translation>ACX exige 44,1 kHz y al menos 192 kbit/s; aquí hay {rate:g} kHz y {bit_rate} kbit/s.</translation>
    </message>
    <message>
        <source>ACX wants 0.5 to 1 s of quiet before the words and 1 to 5 s after them: see Silence.</source>
        <extracomment>studio/audio/acx.py</extracomment>
        <translation>ACX quiere de 0,5 a 1 s de silencio antes de las palabras y de 1 a 5 s después: véase Silencio.</translation>
    </message>
    <message>
        <source>An AIFF file holds no more than 4 GB: save the recording as WAV first.</source>
        <extracomment>studio/audio/aiff_copy.py</extracomment>
        <translation>Un archivo AIFF no admite más de 4 GB: guarde antes la grabación como WAV.</translation>
    </message>
    <message>
        <source>{rate} Hz is not a sample rate here: {rates} Hz are.</source>
        <extracomment>studio/audio/encode.py</extracomment>
        <translation>{rate} Hz no es una frecuencia admitida aquí; hay: {rates} Hz.</translation>
    </message>
    <message>
        <source>“{container}” sound needs an encoding: one of {names}.</source>
        <extracomment>studio/audio/encode.py</extracomment>
        <translation>El sonido «{container}» necesita una codificación, a elegir: {names}.</translation>
    </message>
    <message>
        <source>at {rate} Hz {bit_rates}</source>
        <extracomment>studio/audio/encode.py</extracomment>
        <translation>a {rate} Hz {bit_rates}</translation>
    </message>
    <message>
        <source>MP3 needs a bit rate. There are: {pairs} bits a second.</source>
        <extracomment>studio/audio/encode.py</extracomment>
        <translation>El MP3 necesita una tasa de bits. Hay: {pairs} bits por segundo.</translation>
    </message>
    <message>
        <source>MP3 at {rate} Hz has no {bit_rate} bits a second. There are: {pairs}.</source>
        <extracomment>studio/audio/encode.py</extracomment>
        <translation>El MP3 a {rate} Hz no tiene {bit_rate} bits por segundo. Hay: {pairs}.</translation>
    </message>
    <message>
        <source>There is no room left on the disk for “{name}”.</source>
        <extracomment>studio/core/disk_errors.py</extracomment>
        <translation>No queda espacio en el disco para «{name}».</translation>
    </message>
    <message>
        <source>“{name}” would be larger than a file can be on that disk.</source>
        <extracomment>studio/core/disk_errors.py</extracomment>
        <translation>«{name}» sería más grande de lo que admite ese disco.</translation>
    </message>
    <message>
        <source>“{name}” cannot be written in “{folder}”: writing is not allowed there.</source>
        <extracomment>studio/core/disk_errors.py</extracomment>
        <translation>No se puede escribir «{name}» en «{folder}»: ahí no está permitido escribir.</translation>
    </message>
    <message>
        <source>The folder “{folder}” is not there.</source>
        <extracomment>studio/core/disk_errors.py</extracomment>
        <translation>La carpeta «{folder}» no está.</translation>
    </message>
    <message>
        <source>“{name}” could not be written: {reason}.</source>
        <extracomment>studio/core/disk_errors.py</extracomment>
        <translation>No se pudo escribir «{name}»: {reason}.</translation>
    </message>
    <message>
        <source>“{name}” is not a sound file that the studio can read.</source>
        <extracomment>studio/audio/files.py</extracomment>
        <translation>«{name}» no es un archivo de sonido que el estudio pueda leer.</translation>
    </message>
    <message>
        <source>“{name}” has no sound in it.</source>
        <extracomment>studio/audio/files.py</extracomment>
        <translation>«{name}» no contiene sonido.</translation>
    </message>
    <message>
        <source>“{name}” was never finished: its header tells nothing of its {time}.</source>
        <extracomment>studio/audio/files.py</extracomment>
        <translation>«{name}» nunca se terminó: su encabezado no dice nada de su duración, {time}.</translation>
    </message>
    <message>
        <source>“{name}” cannot be read any more.</source>
        <extracomment>studio/audio/fingerprint.py</extracomment>
        <translation>«{name}» ya no se puede leer.</translation>
    </message>
    <message>
        <source>“{name}” is a folder, not a sound file.</source>
        <extracomment>studio/audio/flaws.py</extracomment>
        <translation>«{name}» es una carpeta, no un archivo de sonido.</translation>
    </message>
    <message>
        <source>“{name}” is a device or a pipe, not a sound file.</source>
        <extracomment>studio/audio/flaws.py</extracomment>
        <translation>«{name}» es un dispositivo o una tubería, no un archivo de sonido.</translation>
    </message>
    <message>
        <source>“{name}” is empty.</source>
        <extracomment>studio/audio/flaws.py</extracomment>
        <translation>«{name}» está vacío.</translation>
    </message>
    <message>
        <source>“{name}” is not in “{folder}” any more.</source>
        <extracomment>studio/audio/flaws.py</extracomment>
        <translation>«{name}» ya no está en «{folder}».</translation>
    </message>
    <message>
        <source>“{name}” may not be read: it belongs to somebody else.</source>
        <extracomment>studio/audio/flaws.py</extracomment>
        <translation>«{name}» no se puede leer: pertenece a otra persona.</translation>
    </message>
    <message>
        <source>“{name}” could not be read: {reason}.</source>
        <extracomment>studio/audio/flaws.py</extracomment>
        <translation>No se pudo leer «{name}»: {reason}.</translation>
    </message>
    <message>
        <source>“{name}” breaks off at its beginning: the file is damaged or incomplete.</source>
        <extracomment>studio/audio/flaws.py</extracomment>
        <translation>«{name}» se corta al principio: el archivo está dañado o incompleto.</translation>
    </message>
    <message>
        <source>“{name}” breaks off after {time}: the file is damaged or incomplete.</source>
        <extracomment>studio/audio/flaws.py</extracomment>
        <translation>«{name}» se corta después de {time}: el archivo está dañado o incompleto.</translation>
    </message>
    <message>
        <source>“{name}” breaks off after {time} of {whole}: the file is damaged or incomplete.</source>
        <extracomment>studio/audio/flaws.py</extracomment>
        <translation>«{name}» se corta después de {time} de {whole}: el archivo está dañado o incompleto.</translation>
    </message>
    <message>
        <source>{seconds:.1f} s</source>
        <extracomment>studio/audio/flaws.py</extracomment>
        <translation>{seconds:.1f} s</translation>
    </message>
    <message>
        <source>“{name}” says that it is longer than it can be.</source>
        <extracomment>studio/audio/peak_pass.py</extracomment>
        <translation>«{name}» dice ser más largo de lo posible.</translation>
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
        <translation>64 bits flotante</translation>
    </message>
    <message>
        <source>MP3 has one channel or two, not {number}: choose WAV or FLAC.</source>
        <extracomment>studio/audio/render.py</extracomment>
        <translation>El MP3 tiene uno o dos canales, no {number}: elija WAV o FLAC.</translation>
    </message>
    <message>
        <source>MP3 at {rate} Hz has no {bit_rate} bits a second: choose another rate.</source>
        <extracomment>studio/audio/render.py</extracomment>
        <translation>El MP3 a {rate} Hz no tiene {bit_rate} bits por segundo: elija otra tasa.</translation>
    </message>
    <message>
        <source>Take out the shorter pause beside the words as well</source>
        <extracomment>studio/audio/seam_candidates.py</extracomment>
        <translation>Quitar también la pausa más corta junto a las palabras</translation>
    </message>
    <message>
        <source>Match the spectrum</source>
        <extracomment>studio/audio/seam_candidates.py</extracomment>
        <translation>Igualar el espectro</translation>
    </message>
    <message>
        <source>Quieten the pauses of the patch</source>
        <extracomment>studio/audio/seam_candidates.py</extracomment>
        <translation>Atenuar las pausas del parche</translation>
    </message>
    <message>
        <source>Lay the room&apos;s own tone under the patch</source>
        <extracomment>studio/audio/seam_candidates.py</extracomment>
        <translation>Poner el tono de sala bajo el parche</translation>
    </message>
    <message>
        <source>Make the patch {size:.1f} dB louder</source>
        <extracomment>studio/audio/seam_candidates.py</extracomment>
        <translation>Subir el parche {size:.1f} dB</translation>
    </message>
    <message>
        <source>Make the patch {size:.1f} dB quieter</source>
        <extracomment>studio/audio/seam_candidates.py</extracomment>
        <translation>Bajar el parche {size:.1f} dB</translation>
    </message>
    <message>
        <source>Make the pause before the patch {seconds:.2f} s longer</source>
        <extracomment>studio/audio/seam_candidates.py</extracomment>
        <translation>Alargar {seconds:.2f} s la pausa antes del parche</translation>
    </message>
    <message>
        <source>Make the pause before the patch {seconds:.2f} s shorter</source>
        <extracomment>studio/audio/seam_candidates.py</extracomment>
        <translation>Acortar {seconds:.2f} s la pausa antes del parche</translation>
    </message>
    <message>
        <source>Make the pause behind the patch {seconds:.2f} s longer</source>
        <extracomment>studio/audio/seam_candidates.py</extracomment>
        <translation>Alargar {seconds:.2f} s la pausa después del parche</translation>
    </message>
    <message>
        <source>Make the pause behind the patch {seconds:.2f} s shorter</source>
        <extracomment>studio/audio/seam_candidates.py</extracomment>
        <translation>Acortar {seconds:.2f} s la pausa después del parche</translation>
    </message>
    <message>
        <source>Make the pause that is left {seconds:.2f} s longer</source>
        <extracomment>studio/audio/seam_candidates.py</extracomment>
        <translation>Alargar {seconds:.2f} s la pausa restante</translation>
    </message>
    <message>
        <source>Make the pause that is left {seconds:.2f} s shorter</source>
        <extracomment>studio/audio/seam_candidates.py</extracomment>
        <translation>Acortar {seconds:.2f} s la pausa restante</translation>
    </message>
    <message>
        <source>Move the left edge {seconds:.2f} s later, into the pause</source>
        <extracomment>studio/audio/seam_candidates.py</extracomment>
        <translation>Retrasar {seconds:.2f} s el borde izquierdo, hasta la pausa</translation>
    </message>
    <message>
        <source>Move the left edge {seconds:.2f} s earlier, into the pause</source>
        <extracomment>studio/audio/seam_candidates.py</extracomment>
        <translation>Adelantar {seconds:.2f} s el borde izquierdo, hasta la pausa</translation>
    </message>
    <message>
        <source>Move the right edge {seconds:.2f} s later, into the pause</source>
        <extracomment>studio/audio/seam_candidates.py</extracomment>
        <translation>Retrasar {seconds:.2f} s el borde derecho, hasta la pausa</translation>
    </message>
    <message>
        <source>Move the right edge {seconds:.2f} s earlier, into the pause</source>
        <extracomment>studio/audio/seam_candidates.py</extracomment>
        <translation>Adelantar {seconds:.2f} s el borde derecho, hasta la pausa</translation>
    </message>
    <message>
        <source>Raise the highs by {size:.1f} dB over the patch</source>
        <extracomment>studio/audio/seam_fixes.py</extracomment>
        <translation>Subir {size:.1f} dB los agudos del parche</translation>
    </message>
    <message>
        <source>Lower the highs by {size:.1f} dB over the patch</source>
        <extracomment>studio/audio/seam_fixes.py</extracomment>
        <translation>Bajar {size:.1f} dB los agudos del parche</translation>
    </message>
    <message>
        <source>The patches lie outside the recording, or over one another.</source>
        <extracomment>studio/audio/splice.py</extracomment>
        <translation>Los parches quedan fuera de la grabación o se superponen.</translation>
    </message>
    <message>
        <source>MP3 at {rate} Hz has no bits a second, not {bit_rate}.</source>
        <extracomment>studio/audio/stream_writer.py</extracomment>
        <translation>El MP3 no tiene ninguna tasa de bits a {rate} Hz, tampoco {bit_rate}.</translation>
    </message>
    <message>
        <source>MP3 at {rate} Hz has {bit_rates} bits a second, not {bit_rate}.</source>
        <extracomment>studio/audio/stream_writer.py</extracomment>
        <translation>El MP3 a {rate} Hz tiene estos bits por segundo: {bit_rates}, no {bit_rate}.</translation>
    </message>
    <message>
        <source>it cannot be written</source>
        <extracomment>studio/audio/stream_writer.py</extracomment>
        <translation>no se puede escribir</translation>
    </message>
    <message>
        <source>There is no pause in this recording to take the sound of its room from.</source>
        <extracomment>studio/audio/tone_bed.py</extracomment>
        <translation>Esta grabación no tiene ninguna pausa de la que tomar el tono de sala.</translation>
    </message>
    <message>
        <source>“{name}” is not the recording outside its patches: write it again.</source>
        <extracomment>studio/audio/verification.py</extracomment>
        <translation>«{name}» no es igual a la grabación fuera de los parches: vuelva a escribirlo.</translation>
    </message>
    <message>
        <source>“{name}” has another rate or other channels than the sheet tells.</source>
        <extracomment>studio/audio/verification.py</extracomment>
        <translation>«{name}» no tiene la frecuencia o los canales que indica la hoja.</translation>
    </message>
    <message>
        <source>“{name}” is not the file of the sheet: its checksum is another.</source>
        <extracomment>studio/audio/verification.py</extracomment>
        <translation>«{name}» no es el archivo de la hoja: su suma de verificación es otra.</translation>
    </message>
    <message>
        <source>The sound from {start:.3f} to {end:.3f} s of “{name}” is not what it was.</source>
        <extracomment>studio/audio/verification.py</extracomment>
        <translation>El sonido de {start:.3f} a {end:.3f} s de «{name}» no es el que era.</translation>
    </message>
    <message>
        <source>The sheet does not tell of all of “{name}”.</source>
        <extracomment>studio/audio/verification.py</extracomment>
        <translation>La hoja no describe todo «{name}».</translation>
    </message>
    <message>
        <source>The sheet was written by another version of the studio.</source>
        <extracomment>studio/audio/verification_text.py</extracomment>
        <translation>La hoja la escribió otra versión del estudio.</translation>
    </message>
    <message>
        <source>This is not a verification sheet.</source>
        <extracomment>studio/audio/verification_text.py</extracomment>
        <translation>Esto no es una hoja de verificación.</translation>
    </message>
    <message>
        <source>over this month’s budget by {credits:,}</source>
        <extracomment>studio/core/budget.py</extracomment>
        <translation>supera en {credits:,} el presupuesto del mes</translation>
    </message>
    <message>
        <source>over this project’s budget by {credits:,}</source>
        <extracomment>studio/core/budget.py</extracomment>
        <translation>supera en {credits:,} el presupuesto del proyecto</translation>
    </message>
    <message>
        <source>This costs {credits:,} credits, and of this month’s budget of {budget:,} there are {left:,} left.</source>
        <extracomment>studio/core/budget.py</extracomment>
        <translation>Esto cuesta {credits:,} créditos, y del presupuesto de este mes ({budget:,}) quedan {left:,}.</translation>
    </message>
    <message>
        <source>This costs {credits:,} credits, and of this project’s budget of {budget:,} there are {left:,} left.</source>
        <extracomment>studio/core/budget.py</extracomment>
        <translation>Esto cuesta {credits:,} créditos, y del presupuesto de este proyecto ({budget:,}) quedan {left:,}.</translation>
    </message>
    <message>
        <source>Set the budget</source>
        <extracomment>studio/core/budget.py</extracomment>
        <translation>Fijar el presupuesto</translation>
    </message>
    <message>
        <source>{rate:g} kHz: everything high is missing</source>
        <extracomment>studio/core/dataset_judgement.py</extracomment>
        <translation>{rate:g} kHz: faltan todos los agudos</translation>
    </message>
    <message>
        <source>{rate:g} kHz: highs are missing</source>
        <extracomment>studio/core/dataset_judgement.py</extracomment>
        <translation>{rate:g} kHz: faltan agudos</translation>
    </message>
    <message>
        <source>A silence of {seconds:.1f} s</source>
        <extracomment>studio/core/dataset_judgement.py</extracomment>
        <translation>Un silencio de {seconds:.1f} s</translation>
    </message>
    <message>
        <source>What is behind the voice, {depth:.0f} dB below it, would be learned as part of it.</source>
        <extracomment>studio/core/dataset_judgement.py</extracomment>
        <translation>Lo que hay detrás de la voz, {depth:.0f} dB por debajo, se aprendería como parte de ella.</translation>
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
        <translation>Menos de un segundo dice muy poco de cómo habla alguien.</translation>
    </message>
    <message>
        <source>Too short</source>
        <extracomment>studio/core/dataset_judgement.py</extracomment>
        <translation>Demasiado corto</translation>
    </message>
    <message>
        <source>More than 15 minutes cannot be judged at once. Cut it at its pauses.</source>
        <extracomment>studio/core/dataset_judgement.py</extracomment>
        <translation>Más de 15 minutos no se pueden evaluar de una vez. Córtelo en sus pausas.</translation>
    </message>
    <message>
        <source>Too long</source>
        <extracomment>studio/core/dataset_judgement.py</extracomment>
        <translation>Demasiado largo</translation>
    </message>
    <message>
        <source>Clips of up to 30 seconds are learned from best. Cut it at its pauses.</source>
        <extracomment>studio/core/dataset_judgement.py</extracomment>
        <translation>Los clips de hasta 30 segundos se aprenden mejor. Córtelo en sus pausas.</translation>
    </message>
    <message>
        <source>Long: cut it at its pauses</source>
        <extracomment>studio/core/dataset_judgement.py</extracomment>
        <translation>Largo: córtelo en sus pausas</translation>
    </message>
    <message>
        <source>Sounds like a telephone</source>
        <extracomment>studio/core/dataset_judgement.py</extracomment>
        <translation>Suena a teléfono</translation>
    </message>
    <message>
        <source>A voice that is learned from it sounds muffled too.</source>
        <extracomment>studio/core/dataset_judgement.py</extracomment>
        <translation>Una voz aprendida de él también suena apagada.</translation>
    </message>
    <message>
        <source>Highs are missing</source>
        <extracomment>studio/core/dataset_judgement.py</extracomment>
        <translation>Faltan agudos</translation>
    </message>
    <message>
        <source>A voice that is learned from it has no brightness.</source>
        <extracomment>studio/core/dataset_judgement.py</extracomment>
        <translation>Una voz aprendida de él no tiene brillo.</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>studio/core/dataset_judgement.py</extracomment>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>A few peaks are clipped</source>
        <extracomment>studio/core/dataset_judgement.py</extracomment>
        <translation>Algunos picos saturados</translation>
    </message>
    <message>
        <source>Clipped: it sounds harsh</source>
        <extracomment>studio/core/dataset_judgement.py</extracomment>
        <translation>Saturado: suena áspero</translation>
    </message>
    <message>
        <source>The harshness would be learned as part of the voice.</source>
        <extracomment>studio/core/dataset_judgement.py</extracomment>
        <translation>La aspereza se aprendería como parte de la voz.</translation>
    </message>
    <message>
        <source>Noise behind the voice</source>
        <extracomment>studio/core/dataset_judgement.py</extracomment>
        <translation>Ruido detrás de la voz</translation>
    </message>
    <message>
        <source>The noise is nearly as loud</source>
        <extracomment>studio/core/dataset_judgement.py</extracomment>
        <translation>El ruido es casi igual de fuerte</translation>
    </message>
    <message>
        <source>Silence teaches nothing, and is learned as pauses. A copy without it serves better.</source>
        <extracomment>studio/core/dataset_judgement.py</extracomment>
        <translation>El silencio no enseña nada y se aprende como pausas. Es mejor una copia sin él.</translation>
    </message>
    <message>
        <source>There is no voice to learn from.</source>
        <extracomment>studio/core/dataset_judgement.py</extracomment>
        <translation>No hay voz de la que aprender.</translation>
    </message>
    <message>
        <source>Nobody speaks in it</source>
        <extracomment>studio/core/dataset_judgement.py</extracomment>
        <translation>Nadie habla en él</translation>
    </message>
    <message>
        <source>Half of it is silence</source>
        <extracomment>studio/core/dataset_judgement.py</extracomment>
        <translation>La mitad es silencio</translation>
    </message>
    <message>
        <source>Much of it is silence</source>
        <extracomment>studio/core/dataset_judgement.py</extracomment>
        <translation>Mucho es silencio</translation>
    </message>
    <message>
        <source>Long silences are learned as pauses between words.</source>
        <extracomment>studio/core/dataset_judgement.py</extracomment>
        <translation>Los silencios largos se aprenden como pausas entre palabras.</translation>
    </message>
    <message>
        <source>one</source>
        <extracomment>studio/core/dataset_judgement.py</extracomment>
        <translation>uno</translation>
    </message>
    <message>
        <source>two</source>
        <extracomment>studio/core/dataset_judgement.py</extracomment>
        <translation>dos</translation>
    </message>
    <message>
        <source>The voice changes in it</source>
        <extracomment>studio/core/dataset_judgement.py</extracomment>
        <translation>La voz cambia en él</translation>
    </message>
    <message>
        <source>Two people speak</source>
        <extracomment>studio/core/dataset_judgement.py</extracomment>
        <translation>Hablan dos personas</translation>
    </message>
    <message>
        <source>Two people are learned as one voice that is neither.</source>
        <extracomment>studio/core/dataset_judgement.py</extracomment>
        <translation>Dos personas se aprenden como una sola voz que no es ninguna de ellas.</translation>
    </message>
    <message>
        <source>The room is heard</source>
        <extracomment>studio/core/dataset_judgement.py</extracomment>
        <translation>Se oye la sala</translation>
    </message>
    <message>
        <source>The room echoes</source>
        <extracomment>studio/core/dataset_judgement.py</extracomment>
        <translation>La sala tiene eco</translation>
    </message>
    <message>
        <source>The room is learned as part of the voice.</source>
        <extracomment>studio/core/dataset_judgement.py</extracomment>
        <translation>La sala se aprende como parte de la voz.</translation>
    </message>
    <message>
        <source>Words that are not said teach a voice to say them wrongly.</source>
        <extracomment>studio/core/dataset_judgement.py</extracomment>
        <translation>Las palabras que no se dicen enseñan a la voz a decirlas mal.</translation>
    </message>
    <message>
        <source>The other clips in its folder have a text beside them.</source>
        <extracomment>studio/core/dataset_judgement.py</extracomment>
        <translation>Los otros clips de su carpeta tienen un texto al lado.</translation>
    </message>
    <message>
        <source>No text beside it</source>
        <extracomment>studio/core/dataset_judgement.py</extracomment>
        <translation>Sin texto al lado</translation>
    </message>
    <message>
        <source>Words differ from its text</source>
        <extracomment>studio/core/dataset_judgement.py</extracomment>
        <translation>Las palabras difieren de su texto</translation>
    </message>
    <message>
        <source>Some words differ from its text</source>
        <extracomment>studio/core/dataset_judgement.py</extracomment>
        <translation>Algunas palabras difieren de su texto</translation>
    </message>
    <message>
        <source>{source} holds no numbers of a voice.</source>
        <extracomment>studio/core/embeddings.py</extracomment>
        <translation>{source} no contiene números de una voz.</translation>
    </message>
    <message>
        <source>A voice is {wanted} numbers, not {count}.</source>
        <extracomment>studio/core/embeddings.py</extracomment>
        <translation>Una voz son {wanted} números, no {count}.</translation>
    </message>
    <message>
        <source>{source} has a number that no voice has: all lie from -{largest:g} to {largest:g}.</source>
        <extracomment>studio/core/embeddings.py</extracomment>
        <translation>{source} tiene un número que ninguna voz tiene: todos van de -{largest:g} a {largest:g}.</translation>
    </message>
    <message>
        <source>the script&apos;s title</source>
        <extracomment>studio/core/file_names.py</extracomment>
        <translation>el título del guion</translation>
    </message>
    <message>
        <source>the block&apos;s number; {number:03} with zeros before it</source>
        <extracomment>studio/core/file_names.py</extracomment>
        <translation>el número del bloque; {number:03} con ceros delante</translation>
    </message>
    <message>
        <source>the block&apos;s own name, else its first words</source>
        <extracomment>studio/core/file_names.py</extracomment>
        <translation>el nombre del bloque o, si no, sus primeras palabras</translation>
    </message>
    <message>
        <source>the block&apos;s first words</source>
        <extracomment>studio/core/file_names.py</extracomment>
        <translation>las primeras palabras del bloque</translation>
    </message>
    <message>
        <source>who speaks, as the script has it</source>
        <extracomment>studio/core/file_names.py</extracomment>
        <translation>quién habla, según el guion</translation>
    </message>
    <message>
        <source>the voice&apos;s name</source>
        <extracomment>studio/core/file_names.py</extracomment>
        <translation>el nombre de la voz</translation>
    </message>
    <message>
        <source>the take&apos;s number</source>
        <extracomment>studio/core/file_names.py</extracomment>
        <translation>el número de la toma</translation>
    </message>
    <message>
        <source>the language, such as en</source>
        <extracomment>studio/core/file_names.py</extracomment>
        <translation>el idioma, por ejemplo en</translation>
    </message>
    <message>
        <source>today, such as 2026-11-29</source>
        <extracomment>studio/core/file_names.py</extracomment>
        <translation>la fecha de hoy, por ejemplo 2026-11-29</translation>
    </message>
    <message>
        <source>“{field}” cannot stand in a name. There are: {names}.</source>
        <extracomment>studio/core/file_names.py</extracomment>
        <translation>«{field}» no puede estar en un nombre. Hay: {names}.</translation>
    </message>
    <message>
        <source>A file needs a name.</source>
        <extracomment>studio/core/file_names.py</extracomment>
        <translation>Un archivo necesita un nombre.</translation>
    </message>
    <message>
        <source>It takes {seconds:.1f} s, which fits.</source>
        <extracomment>studio/core/fitting.py</extracomment>
        <translation>Dura {seconds:.1f} s y encaja.</translation>
    </message>
    <message>
        <source>Its pauses alone take {silence:.1f} s, more than {target:.1f} s.</source>
        <extracomment>studio/core/fitting.py</extracomment>
        <translation>Solo sus pausas duran {silence:.1f} s, más que {target:.1f} s.</translation>
    </message>
    <message>
        <source>At {pace:.2f}× it takes {seconds:.1f} s, which fits.</source>
        <extracomment>studio/core/fitting.py</extracomment>
        <translation>A {pace:.2f}× dura {seconds:.1f} s y encaja.</translation>
    </message>
    <message>
        <source>At {pace:g}×, the slowest that still sounds natural, it takes {seconds:.1f} s, {less:.1f} s less than {target:.1f} s. Add words or a pause.</source>
        <extracomment>studio/core/fitting.py</extracomment>
        <translation>A {pace:g}×, lo más lento que aún suena natural, dura {seconds:.1f} s, {less:.1f} s menos que {target:.1f} s. Añada palabras o una pausa.</translation>
    </message>
    <message>
        <source>At {pace:g}×, the fastest that still sounds natural, it takes {seconds:.1f} s, {more:.1f} s more than {target:.1f} s.</source>
        <extracomment>studio/core/fitting.py</extracomment>
        <translation>A {pace:g}×, lo más rápido que aún suena natural, dura {seconds:.1f} s, {more:.1f} s más que {target:.1f} s.</translation>
    </message>
    <message numerus="yes">
        <source>Leave out about {count} words.</source>
        <extracomment>studio/core/fitting.py; of one: Leave out about {count} word.</extracomment>
        <translation>
            <numerusform>Quite más o menos {count} palabra.</numerusform>
            <numerusform>Quite unas {count} palabras.</numerusform>
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
        <translation>{first} y {last}</translation>
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
        <translation>Francés</translation>
    </message>
    <message>
        <source>German</source>
        <extracomment>studio/core/languages.py</extracomment>
        <translation>Alemán</translation>
    </message>
    <message>
        <source>Spanish</source>
        <extracomment>studio/core/languages.py</extracomment>
        <translation>Español</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <extracomment>studio/core/languages.py</extracomment>
        <translation>Portugués</translation>
    </message>
    <message>
        <source>Chinese</source>
        <extracomment>studio/core/languages.py</extracomment>
        <translation>Chino</translation>
    </message>
    <message>
        <source>Japanese</source>
        <extracomment>studio/core/languages.py</extracomment>
        <translation>Japonés</translation>
    </message>
    <message>
        <source>Hindi</source>
        <extracomment>studio/core/languages.py</extracomment>
        <translation>Hindi</translation>
    </message>
    <message>
        <source>Italian</source>
        <extracomment>studio/core/languages.py</extracomment>
        <translation>Italiano</translation>
    </message>
    <message>
        <source>Korean</source>
        <extracomment>studio/core/languages.py</extracomment>
        <translation>Coreano</translation>
    </message>
    <message>
        <source>Dutch</source>
        <extracomment>studio/core/languages.py</extracomment>
        <translation>Neerlandés</translation>
    </message>
    <message>
        <source>Polish</source>
        <extracomment>studio/core/languages.py</extracomment>
        <translation>Polaco</translation>
    </message>
    <message>
        <source>Russian</source>
        <extracomment>studio/core/languages.py</extracomment>
        <translation>Ruso</translation>
    </message>
    <message>
        <source>Swedish</source>
        <extracomment>studio/core/languages.py</extracomment>
        <translation>Sueco</translation>
    </message>
    <message>
        <source>Turkish</source>
        <extracomment>studio/core/languages.py</extracomment>
        <translation>Turco</translation>
    </message>
    <message>
        <source>General American</source>
        <extracomment>studio/core/languages.py</extracomment>
        <translation>Estadounidense general</translation>
    </message>
    <message>
        <source>British</source>
        <extracomment>studio/core/languages.py</extracomment>
        <translation>Británico</translation>
    </message>
    <message>
        <source>Southern US</source>
        <extracomment>studio/core/languages.py</extracomment>
        <translation>Sur de EE. UU.</translation>
    </message>
    <message>
        <source>Australian</source>
        <extracomment>studio/core/languages.py</extracomment>
        <translation>Australiano</translation>
    </message>
    <message>
        <source>Indian</source>
        <extracomment>studio/core/languages.py</extracomment>
        <translation>De la India</translation>
    </message>
    <message>
        <source>Castilian</source>
        <extracomment>studio/core/languages.py</extracomment>
        <translation>Castellano</translation>
    </message>
    <message>
        <source>Mexican</source>
        <extracomment>studio/core/languages.py</extracomment>
        <translation>Mexicano</translation>
    </message>
    <message>
        <source>Parisian</source>
        <extracomment>studio/core/languages.py</extracomment>
        <translation>Parisino</translation>
    </message>
    <message>
        <source>Canadian French</source>
        <extracomment>studio/core/languages.py</extracomment>
        <translation>Francés canadiense</translation>
    </message>
    <message>
        <source>Brazilian Portuguese</source>
        <extracomment>studio/core/languages.py</extracomment>
        <translation>Portugués brasileño</translation>
    </message>
    <message>
        <source>European Portuguese</source>
        <extracomment>studio/core/languages.py</extracomment>
        <translation>Portugués europeo</translation>
    </message>
    <message>
        <source>Mandarin</source>
        <extracomment>studio/core/languages.py</extracomment>
        <translation>Mandarín</translation>
    </message>
    <message>
        <source>High German</source>
        <extracomment>studio/core/languages.py</extracomment>
        <translation>Alto alemán</translation>
    </message>
    <message>
        <source>Randstad</source>
        <extracomment>studio/core/languages.py</extracomment>
        <translation>Randstad</translation>
    </message>
    <message>
        <source>Stockholm</source>
        <extracomment>studio/core/languages.py</extracomment>
        <translation>Estocolmo</translation>
    </message>
    <message>
        <source>Istanbul</source>
        <extracomment>studio/core/languages.py</extracomment>
        <translation>Estambul</translation>
    </message>
    <message>
        <source>{languages} can be spoken on this computer once the free program espeak-ng is installed on it.</source>
        <extracomment>studio/core/languages.py</extracomment>
        <translation>Idiomas que se podrán hablar en este equipo cuando se instale el programa gratuito espeak-ng: {languages}.</translation>
    </message>
    <message>
        <source>“{words}” is missing.</source>
        <extracomment>studio/core/listen_back.py</extracomment>
        <translation>Falta «{words}».</translation>
    </message>
    <message>
        <source>“{words}” is heard, and not in the text.</source>
        <extracomment>studio/core/listen_back.py</extracomment>
        <translation>Se oye «{words}», que no está en el texto.</translation>
    </message>
    <message>
        <source>“{words}” sounds like “{others}”.</source>
        <extracomment>studio/core/listen_back.py</extracomment>
        <translation>«{words}» suena como «{others}».</translation>
    </message>
    <message>
        <source>“{words}” is cut short at the start.</source>
        <extracomment>studio/core/listen_back.py</extracomment>
        <translation>«{words}» está cortado al principio.</translation>
    </message>
    <message>
        <source>“{words}” is cut short at the end.</source>
        <extracomment>studio/core/listen_back.py</extracomment>
        <translation>«{words}» está cortado al final.</translation>
    </message>
    <message>
        <source>Nothing is clipped.</source>
        <extracomment>studio/core/measure_words.py</extracomment>
        <translation>No hay saturación.</translation>
    </message>
    <message>
        <source>A few peaks are clipped; recorded a little more quietly it would sound cleaner.</source>
        <extracomment>studio/core/measure_words.py</extracomment>
        <translation>Hay algunos picos saturados; grabada un poco más bajo, sonaría más limpia.</translation>
    </message>
    <message>
        <source>Much is clipped and sounds harsh: record it again, more quietly.</source>
        <extracomment>studio/core/measure_words.py</extracomment>
        <translation>Hay mucha saturación y suena áspera: grábela de nuevo, más bajo.</translation>
    </message>
    <message>
        <source>The background is quiet.</source>
        <extracomment>studio/core/measure_words.py</extracomment>
        <translation>El fondo es silencioso.</translation>
    </message>
    <message>
        <source>Some noise can be heard behind the voice.</source>
        <extracomment>studio/core/measure_words.py</extracomment>
        <translation>Se oye algo de ruido detrás de la voz.</translation>
    </message>
    <message>
        <source>The noise is nearly as loud as the voice: choose a quieter place.</source>
        <extracomment>studio/core/measure_words.py</extracomment>
        <translation>El ruido es casi tan fuerte como la voz: elija un lugar más silencioso.</translation>
    </message>
    <message>
        <source>The sound is full up to its heights.</source>
        <extracomment>studio/core/measure_words.py</extracomment>
        <translation>El sonido es pleno hasta los agudos.</translation>
    </message>
    <message>
        <source>The heights are missing, as after a strong compression.</source>
        <extracomment>studio/core/measure_words.py</extracomment>
        <translation>Faltan los agudos, como tras una compresión fuerte.</translation>
    </message>
    <message>
        <source>It sounds like a telephone: everything high is missing.</source>
        <extracomment>studio/core/measure_words.py</extracomment>
        <translation>Suena a teléfono: faltan todos los agudos.</translation>
    </message>
    <message>
        <source>The room is hardly heard.</source>
        <extracomment>studio/core/measure_words.py</extracomment>
        <translation>La sala apenas se oye.</translation>
    </message>
    <message>
        <source>The room can be heard; nearer to the microphone it would be drier.</source>
        <extracomment>studio/core/measure_words.py</extracomment>
        <translation>Se oye la sala; más cerca del micrófono sonaría más seco.</translation>
    </message>
    <message>
        <source>The room echoes: record nearer to the microphone, among soft things.</source>
        <extracomment>studio/core/measure_words.py</extracomment>
        <translation>La sala tiene eco: grabe más cerca del micrófono, entre cosas blandas.</translation>
    </message>
    <message>
        <source>One person speaks.</source>
        <extracomment>studio/core/measure_words.py</extracomment>
        <translation>Habla una persona.</translation>
    </message>
    <message>
        <source>The voice changes in the middle; perhaps somebody else speaks there.</source>
        <extracomment>studio/core/measure_words.py</extracomment>
        <translation>La voz cambia a la mitad; quizá ahí habla otra persona.</translation>
    </message>
    <message>
        <source>More than one person seems to speak: choose a part with one alone.</source>
        <extracomment>studio/core/measure_words.py</extracomment>
        <translation>Parece que habla más de una persona: elija una parte con una sola.</translation>
    </message>
    <message>
        <source>There are {seconds:.1f} s of speech; {least:.0f} to {most:.0f} s serve best.</source>
        <extracomment>studio/core/measure_words.py</extracomment>
        <translation>Hay {seconds:.1f} s de habla; lo ideal son de {least:.0f} a {most:.0f} s.</translation>
    </message>
    <message>
        <source>There are {seconds:.1f} s of speech; the best {most:.0f} s of it are enough.</source>
        <extracomment>studio/core/measure_words.py</extracomment>
        <translation>Hay {seconds:.1f} s de habla; bastan los {most:.0f} s mejores.</translation>
    </message>
    <message>
        <source>There are {seconds:.1f} s of speech, which is enough.</source>
        <extracomment>studio/core/measure_words.py</extracomment>
        <translation>Hay {seconds:.1f} s de habla, lo cual basta.</translation>
    </message>
    <message>
        <source>{title} mended</source>
        <extracomment>studio/core/mended_export.py</extracomment>
        <translation>{title} reparado</translation>
    </message>
    <message>
        <source>{title} patch {number:02} {words}</source>
        <extracomment>studio/core/mended_export.py</extracomment>
        <translation>{title} parche {number:02} {words}</translation>
    </message>
    <message>
        <source>This service knows dialects, but no accents.</source>
        <extracomment>studio/core/parameters.py</extracomment>
        <translation>Este servicio conoce dialectos, pero no acentos.</translation>
    </message>
    <message>
        <source>This service takes no longest length.</source>
        <extracomment>studio/core/parameters.py</extracomment>
        <translation>Este servicio no acepta una duración máxima.</translation>
    </message>
    <message>
        <source>This service takes no voice by its numbers.</source>
        <extracomment>studio/core/parameters.py</extracomment>
        <translation>Este servicio no acepta una voz por sus números.</translation>
    </message>
    <message>
        <source>This service takes one emotion, without a level.</source>
        <extracomment>studio/core/parameters.py</extracomment>
        <translation>Este servicio acepta una sola emoción, sin nivel.</translation>
    </message>
    <message>
        <source>This service fills in at its own speed and mood.</source>
        <extracomment>studio/core/parameters.py</extracomment>
        <translation>Este servicio hace el infill con su propia velocidad y emoción.</translation>
    </message>
    <message>
        <source>This service clones by similarity only.</source>
        <extracomment>studio/core/parameters.py</extracomment>
        <translation>Este servicio solo clona por parecido.</translation>
    </message>
    <message>
        <source>This service does not clean clips before it clones.</source>
        <extracomment>studio/core/parameters.py</extracomment>
        <translation>Este servicio no limpia los clips antes de clonar.</translation>
    </message>
    <message>
        <source>This service clones without the clip&apos;s words.</source>
        <extracomment>studio/core/parameters.py</extracomment>
        <translation>Este servicio clona sin las palabras del clip.</translation>
    </message>
    <message>
        <source>it asks something; write the old words, an arrow and the new ones</source>
        <comment>why a line was not read, behind a colon</comment>
        <extracomment>studio/core/pickups/lines.py</extracomment>
        <translation>pregunta algo; escriba las palabras viejas, una flecha y las nuevas</translation>
    </message>
    <message>
        <source>the label has no words</source>
        <comment>why a line was not read, behind a colon</comment>
        <extracomment>studio/core/pickups/lines.py</extracomment>
        <translation>la etiqueta no tiene palabras</translation>
    </message>
    <message>
        <source>No words were heard in this recording.</source>
        <extracomment>studio/core/pickups/matching.py</extracomment>
        <translation>No se reconocieron palabras en esta grabación.</translation>
    </message>
    <message>
        <source>Nothing is said at the time that the list has.</source>
        <extracomment>studio/core/pickups/matching.py</extracomment>
        <translation>No se dice nada en el tiempo que indica la lista.</translation>
    </message>
    <message>
        <source>“{words}” was not heard in the recording.</source>
        <extracomment>studio/core/pickups/matching.py</extracomment>
        <translation>No se oyó «{words}» en la grabación.</translation>
    </message>
    <message>
        <source>No line like “{words}” was heard in the recording.</source>
        <extracomment>studio/core/pickups/matching.py</extracomment>
        <translation>No se oyó ninguna frase como «{words}» en la grabación.</translation>
    </message>
    <message>
        <source>“{words}” is said there already.</source>
        <extracomment>studio/core/pickups/matching.py</extracomment>
        <translation>Ahí ya se dice «{words}».</translation>
    </message>
    <message>
        <source>There is nothing in the list.</source>
        <extracomment>studio/core/pickups/reading.py</extracomment>
        <translation>No hay nada en la lista.</translation>
    </message>
    <message>
        <source>This is not a pickup list: it has more than {count:,} lines.</source>
        <extracomment>studio/core/pickups/reading.py</extracomment>
        <translation>Esto no es una lista de retomas: tiene más de {count:,} líneas.</translation>
    </message>
    <message>
        <source>it says neither which words are wrong nor what shall be there</source>
        <comment>why a line was not read, behind a colon</comment>
        <extracomment>studio/core/pickups/table.py</extracomment>
        <translation>no dice ni qué palabras están mal ni qué debe ir ahí</translation>
    </message>
    <message>
        <source>the new words are the old ones</source>
        <comment>why a line was not read, behind a colon</comment>
        <extracomment>studio/core/pickups/table.py</extracomment>
        <translation>las palabras nuevas son las viejas</translation>
    </message>
    <message>
        <source>it says neither the old words nor when they are said</source>
        <comment>why a line was not read, behind a colon</comment>
        <extracomment>studio/core/pickups/table.py</extracomment>
        <translation>no dice ni las palabras viejas ni cuándo se dicen</translation>
    </message>
    <message>
        <source>Type the word that is said wrong.</source>
        <extracomment>studio/core/pronunciation.py</extracomment>
        <translation>Escriba la palabra que se dice mal.</translation>
    </message>
    <message>
        <source>A word of this list has at most {number} characters.</source>
        <extracomment>studio/core/pronunciation.py</extracomment>
        <translation>Una palabra de esta lista tiene como máximo {number} caracteres.</translation>
    </message>
    <message>
        <source>Say how “{word}” sounds: spell it another way, or choose one of the sounds.</source>
        <extracomment>studio/core/pronunciation.py</extracomment>
        <translation>Indique cómo suena «{word}»: escríbala de otro modo o elija uno de los sonidos.</translation>
    </message>
    <message numerus="yes">
        <source>Delete {count} blocks</source>
        <extracomment>studio/core/script_edits.py; of one: Delete the block</extracomment>
        <translation>
            <numerusform>Eliminar el bloque</numerusform>
            <numerusform>Eliminar {count} bloques</numerusform>
        </translation>
    </message>
    <message>
        <source>Split the block</source>
        <extracomment>studio/core/script_edits.py</extracomment>
        <translation>Dividir el bloque</translation>
    </message>
    <message>
        <source>Join the blocks</source>
        <extracomment>studio/core/script_edits.py</extracomment>
        <translation>Unir los bloques</translation>
    </message>
    <message>
        <source>Move the block</source>
        <extracomment>studio/core/script_edits.py</extracomment>
        <translation>Mover el bloque</translation>
    </message>
    <message>
        <source>Duplicate the block</source>
        <extracomment>studio/core/script_edits.py</extracomment>
        <translation>Duplicar el bloque</translation>
    </message>
    <message>
        <source>Change who speaks</source>
        <extracomment>studio/core/script_edits.py</extracomment>
        <translation>Cambiar quién habla</translation>
    </message>
    <message>
        <source>Delete the character</source>
        <extracomment>studio/core/script_edits.py</extracomment>
        <translation>Eliminar el personaje</translation>
    </message>
    <message>
        <source>Replace words</source>
        <extracomment>studio/core/script_edits.py</extracomment>
        <translation>Reemplazar palabras</translation>
    </message>
    <message>
        <source>kept</source>
        <comment>a pause that is as long as it was</comment>
        <extracomment>studio/core/seam_verdict.py</extracomment>
        <translation>igual</translation>
    </message>
    <message>
        <source>The patch is the whole recording: it has no seams.</source>
        <extracomment>studio/core/seam_verdict.py</extracomment>
        <translation>El parche es toda la grabación: no tiene empalmes.</translation>
    </message>
    <message>
        <source>The cut is good. You will not hear it.</source>
        <extracomment>studio/core/seam_verdict.py</extracomment>
        <translation>El corte está bien. No se oirá.</translation>
    </message>
    <message>
        <source>Both seams are good. You will not hear this patch.</source>
        <extracomment>studio/core/seam_verdict.py</extracomment>
        <translation>Los dos empalmes están bien. Este parche no se oirá.</translation>
    </message>
    <message>
        <source>The seam is good. You will not hear this patch.</source>
        <extracomment>studio/core/seam_verdict.py</extracomment>
        <translation>El empalme está bien. Este parche no se oirá.</translation>
    </message>
    <message>
        <source>Left seam</source>
        <extracomment>studio/core/seam_wording.py</extracomment>
        <translation>Empalme izquierdo</translation>
    </message>
    <message>
        <source>Right seam</source>
        <extracomment>studio/core/seam_wording.py</extracomment>
        <translation>Empalme derecho</translation>
    </message>
    <message>
        <source>The cut</source>
        <extracomment>studio/core/seam_wording.py</extracomment>
        <translation>El corte</translation>
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
        <translation>escuchar</translation>
    </message>
    <message>
        <source>bad</source>
        <comment>verdict on a seam or on words: something is heard</comment>
        <extracomment>studio/core/seam_wording.py</extracomment>
        <translation>mal</translation>
    </message>
    <message>
        <source>Brightness</source>
        <extracomment>studio/core/seam_wording.py</extracomment>
        <translation>Brillo</translation>
    </message>
    <message>
        <source>Room noise</source>
        <extracomment>studio/core/seam_wording.py</extracomment>
        <translation>Ruido de fondo</translation>
    </message>
    <message>
        <source>Pitch</source>
        <extracomment>studio/core/seam_wording.py</extracomment>
        <translation>Tono</translation>
    </message>
    <message>
        <source>Pause</source>
        <comment>the silence beside a seam</comment>
        <extracomment>studio/core/seam_wording.py</extracomment>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Too little is said on one side to tell.</source>
        <extracomment>studio/core/seam_wording.py</extracomment>
        <translation>En un lado se dice demasiado poco para saberlo.</translation>
    </message>
    <message>
        <source>One side has no pause in which its room could be heard.</source>
        <extracomment>studio/core/seam_wording.py</extracomment>
        <translation>En un lado no hay ninguna pausa en la que se oiga la sala.</translation>
    </message>
    <message>
        <source>No voice is heard close to the seam on one side.</source>
        <extracomment>studio/core/seam_wording.py</extracomment>
        <translation>En un lado no se oye ninguna voz cerca del empalme.</translation>
    </message>
    <message>
        <source>Nothing was here before that it could be compared with.</source>
        <extracomment>studio/core/seam_wording.py</extracomment>
        <translation>Antes no había nada aquí con que compararlo.</translation>
    </message>
    <message>
        <source>a semitone</source>
        <comment>the voice jumps up or down by it</comment>
        <extracomment>studio/core/seam_wording.py</extracomment>
        <translation>un semitono</translation>
    </message>
    <message>
        <source>a tone</source>
        <comment>the voice jumps up or down by it</comment>
        <extracomment>studio/core/seam_wording.py</extracomment>
        <translation>un tono</translation>
    </message>
    <message>
        <source>a third</source>
        <comment>the voice jumps up or down by it</comment>
        <extracomment>studio/core/seam_wording.py</extracomment>
        <translation>una tercera</translation>
    </message>
    <message>
        <source>a fourth</source>
        <comment>the voice jumps up or down by it</comment>
        <extracomment>studio/core/seam_wording.py</extracomment>
        <translation>una cuarta</translation>
    </message>
    <message>
        <source>a fifth</source>
        <comment>the voice jumps up or down by it</comment>
        <extracomment>studio/core/seam_wording.py</extracomment>
        <translation>una quinta</translation>
    </message>
    <message>
        <source>a sixth</source>
        <comment>the voice jumps up or down by it</comment>
        <extracomment>studio/core/seam_wording.py</extracomment>
        <translation>una sexta</translation>
    </message>
    <message>
        <source>a seventh</source>
        <comment>the voice jumps up or down by it</comment>
        <extracomment>studio/core/seam_wording.py</extracomment>
        <translation>una séptima</translation>
    </message>
    <message>
        <source>an octave</source>
        <comment>the voice jumps up or down by it</comment>
        <extracomment>studio/core/seam_wording.py</extracomment>
        <translation>una octava</translation>
    </message>
    <message>
        <source>more than an octave</source>
        <comment>the voice jumps up or down by it</comment>
        <extracomment>studio/core/seam_wording.py</extracomment>
        <translation>más de una octava</translation>
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
        <translation>{sign}{size:.1f} st</translation>
    </message>
    <message>
        <source>{sign}{size:.1f} dB</source>
        <extracomment>studio/core/seam_wording.py</extracomment>
        <translation>{sign}{size:.1f} dB</translation>
    </message>
    <message>
        <source>Left seam is good.</source>
        <extracomment>studio/core/seam_wording.py</extracomment>
        <translation>El empalme izquierdo está bien.</translation>
    </message>
    <message>
        <source>Right seam is good.</source>
        <extracomment>studio/core/seam_wording.py</extracomment>
        <translation>El empalme derecho está bien.</translation>
    </message>
    <message>
        <source>The cut is good.</source>
        <extracomment>studio/core/seam_wording.py</extracomment>
        <translation>El corte está bien.</translation>
    </message>
    <message>
        <source>Fix it, or move the edge.</source>
        <extracomment>studio/core/seam_wording.py</extracomment>
        <translation>Arréglelo o mueva el borde.</translation>
    </message>
    <message>
        <source>Fix it, or try another take.</source>
        <extracomment>studio/core/seam_wording.py</extracomment>
        <translation>Arréglelo o pruebe otra toma.</translation>
    </message>
    <message>
        <source>Try another take, or move the edge to the pause behind.</source>
        <extracomment>studio/core/seam_wording.py</extracomment>
        <translation>Pruebe otra toma o mueva el borde a la pausa de después.</translation>
    </message>
    <message>
        <source>Try another take, or move the edge to the pause before.</source>
        <extracomment>studio/core/seam_wording.py</extracomment>
        <translation>Pruebe otra toma o mueva el borde a la pausa de antes.</translation>
    </message>
    <message>
        <source>{side}: the patch is {size:.1f} dB louder than the recording.</source>
        <extracomment>studio/core/seam_wording.py</extracomment>
        <translation>{side}: el parche suena {size:.1f} dB más fuerte que la grabación.</translation>
    </message>
    <message>
        <source>{side}: the patch is {size:.1f} dB quieter than the recording.</source>
        <extracomment>studio/core/seam_wording.py</extracomment>
        <translation>{side}: el parche suena {size:.1f} dB más bajo que la grabación.</translation>
    </message>
    <message>
        <source>{side}: the patch is {size:.1f} dB brighter than the room.</source>
        <extracomment>studio/core/seam_wording.py</extracomment>
        <translation>{side}: el parche es {size:.1f} dB más brillante que la sala.</translation>
    </message>
    <message>
        <source>{side}: the patch is {size:.1f} dB duller than the room.</source>
        <extracomment>studio/core/seam_wording.py</extracomment>
        <translation>{side}: el parche es {size:.1f} dB más apagado que la sala.</translation>
    </message>
    <message>
        <source>{side}: the room is {size:.1f} dB louder in the patch.</source>
        <extracomment>studio/core/seam_wording.py</extracomment>
        <translation>{side}: la sala suena {size:.1f} dB más fuerte en el parche.</translation>
    </message>
    <message>
        <source>{side}: the room is {size:.1f} dB quieter in the patch.</source>
        <extracomment>studio/core/seam_wording.py</extracomment>
        <translation>{side}: la sala suena {size:.1f} dB más bajo en el parche.</translation>
    </message>
    <message>
        <source>{side}: the voice jumps up by {interval}.</source>
        <extracomment>studio/core/seam_wording.py</extracomment>
        <translation>{side}: la voz sube de golpe {interval}.</translation>
    </message>
    <message>
        <source>{side}: the voice jumps down by {interval}.</source>
        <extracomment>studio/core/seam_wording.py</extracomment>
        <translation>{side}: la voz baja de golpe {interval}.</translation>
    </message>
    <message>
        <source>{side}: the pause is {seconds:.2f} s longer than it was.</source>
        <extracomment>studio/core/seam_wording.py</extracomment>
        <translation>{side}: la pausa es {seconds:.2f} s más larga que antes.</translation>
    </message>
    <message>
        <source>{side}: the pause is {seconds:.2f} s shorter than it was.</source>
        <extracomment>studio/core/seam_wording.py</extracomment>
        <translation>{side}: la pausa es {seconds:.2f} s más corta que antes.</translation>
    </message>
    <message>
        <source>only the small English voice is installed here</source>
        <extracomment>studio/core/unmatched.py</extracomment>
        <translation>aquí solo está instalada la voz inglesa pequeña</translation>
    </message>
    <message>
        <source>the recording has no words that could be made out</source>
        <extracomment>studio/core/unmatched.py</extracomment>
        <translation>no se pudo distinguir ninguna palabra en la grabación</translation>
    </message>
    <message>
        <source>the words are not English, or not clear enough</source>
        <extracomment>studio/core/unmatched.py</extracomment>
        <translation>las palabras no están en inglés o no son lo bastante claras</translation>
    </message>
    <message>
        <source>the words could not be placed in time</source>
        <extracomment>studio/core/unmatched.py</extracomment>
        <translation>no se pudieron situar las palabras en el tiempo</translation>
    </message>
    <message>
        <source>the words could not be understood when they were said again</source>
        <extracomment>studio/core/unmatched.py</extracomment>
        <translation>no se pudieron entender las palabras al decirse de nuevo</translation>
    </message>
    <message>
        <source>the recording is whispered and has no melody</source>
        <extracomment>studio/core/unmatched.py</extracomment>
        <translation>la grabación está susurrada y no tiene melodía</translation>
    </message>
    <message>
        <source>the recording has music under the voice</source>
        <extracomment>studio/core/unmatched.py</extracomment>
        <translation>la grabación tiene música bajo la voz</translation>
    </message>
    <message>
        <source>the noise in the recording is almost as loud as the voice</source>
        <extracomment>studio/core/unmatched.py</extracomment>
        <translation>el ruido de la grabación es casi tan fuerte como la voz</translation>
    </message>
    <message>
        <source>the recording is sung</source>
        <extracomment>studio/core/unmatched.py</extracomment>
        <translation>la grabación es cantada</translation>
    </message>
    <message>
        <source>{voice} was made without the melody match, at least where it begins: {reason}.</source>
        <extracomment>studio/core/unmatched.py</extracomment>
        <translation>{voice}: generado sin seguimiento de la melodía, al menos al comienzo: {reason}.</translation>
    </message>
    <message>
        <source>{voice} was made without the melody match: {reason}.</source>
        <extracomment>studio/core/unmatched.py</extracomment>
        <translation>{voice}: generado sin seguimiento de la melodía: {reason}.</translation>
    </message>
    <message>
        <source>{voice} was made without the melody match from {start} to {end}: {reason}.</source>
        <extracomment>studio/core/unmatched.py</extracomment>
        <translation>{voice}: generado sin seguimiento de la melodía de {start} a {end}: {reason}.</translation>
    </message>
    <message numerus="yes">
        <source>{voice} was made without the melody match in {count} places, first from {start} to {end}: {reason}.</source>
        <extracomment>studio/core/unmatched.py; of one: {voice} was made without the melody match in {count} place, from {start} to {end}: {reason}.</extracomment>
        <translation>
            <numerusform>{voice}: generado sin seguimiento de la melodía en {count} lugar, de {start} a {end}: {reason}.</numerusform>
            <numerusform>{voice}: generado sin seguimiento de la melodía en {count} lugares, el primero de {start} a {end}: {reason}.</numerusform>
        </translation>
    </message>
    <message>
        <source>the folder it lies in</source>
        <extracomment>studio/core/voice_batch.py</extracomment>
        <translation>la carpeta donde está</translation>
    </message>
    <message>
        <source>the recording&apos;s number; {number:03} with zeros before it</source>
        <extracomment>studio/core/voice_batch.py</extracomment>
        <translation>el número de la grabación; {number:03} con ceros delante</translation>
    </message>
    <message>
        <source>{source} is larger than any voice: more than {size} MB.</source>
        <extracomment>studio/core/voice_file.py</extracomment>
        <translation>{source} es más grande que cualquier voz: más de {size} MB.</translation>
    </message>
    <message>
        <source>{source} holds no voice: it is not JSON.</source>
        <extracomment>studio/core/voice_file.py</extracomment>
        <translation>{source} no contiene ninguna voz: no es JSON.</translation>
    </message>
    <message>
        <source>{source} was written by a newer studio.</source>
        <extracomment>studio/core/voice_file.py</extracomment>
        <translation>{source} lo escribió un estudio más reciente.</translation>
    </message>
    <message>
        <source>{source} names a language or an accent that is none.</source>
        <extracomment>studio/core/voice_file.py</extracomment>
        <translation>{source} indica un idioma o un acento que no existe.</translation>
    </message>
    <message>
        <source>{source} has a {key} that is no text of at most {count:,} characters.</source>
        <extracomment>studio/core/voice_file.py</extracomment>
        <translation>{source} tiene un valor {key} que no es un texto de {count:,} caracteres como máximo.</translation>
    </message>
    <message>
        <source>{source} has a sample that is too large, or none at all.</source>
        <extracomment>studio/core/voice_file.py</extracomment>
        <translation>{source} tiene un ejemplo demasiado grande, o ninguno.</translation>
    </message>
    <message>
        <source>{source} has a sample that is damaged.</source>
        <extracomment>studio/core/voice_file.py</extracomment>
        <translation>{source} tiene un ejemplo dañado.</translation>
    </message>
    <message>
        <source>{source} has a sample that is no sound.</source>
        <extracomment>studio/core/voice_file.py</extracomment>
        <translation>{source} tiene un ejemplo que no es sonido.</translation>
    </message>
    <message>
        <source>American</source>
        <extracomment>studio/core/voice_requests.py</extracomment>
        <translation>Estadounidense</translation>
    </message>
    <message>
        <source>Peninsular</source>
        <extracomment>studio/core/voice_requests.py</extracomment>
        <translation>Peninsular</translation>
    </message>
    <message>
        <source>Brazilian</source>
        <extracomment>studio/core/voice_requests.py</extracomment>
        <translation>Brasileño</translation>
    </message>
    <message>
        <source>European</source>
        <extracomment>studio/core/voice_requests.py</extracomment>
        <translation>Europeo</translation>
    </message>
    <message>
        <source>Canadian</source>
        <extracomment>studio/core/voice_requests.py</extracomment>
        <translation>Canadiense</translation>
    </message>
    <message>
        <source>Opening your work</source>
        <extracomment>studio/desk.py</extracomment>
        <translation>Apertura de su trabajo</translation>
    </message>
    <message>
        <source>Starting the voices</source>
        <extracomment>studio/desk.py</extracomment>
        <translation>Inicio de las voces</translation>
    </message>
    <message>
        <source>Nothing came from the microphone. Look whether it is plugged in and not muted.</source>
        <extracomment>studio/devices/recorder.py</extracomment>
        <translation>No llegó nada del micrófono. Compruebe que esté conectado y no silenciado.</translation>
    </message>
    <message>
        <source>The microphone stopped working. What was recorded until then is kept.</source>
        <extracomment>studio/devices/recorder.py</extracomment>
        <translation>El micrófono dejó de funcionar. Lo grabado hasta entonces se conserva.</translation>
    </message>
    <message>
        <source>Plug one in, or allow it: Settings, Privacy &amp; security, Microphone, “Let desktop apps access your microphone”.</source>
        <extracomment>studio/devices/may_record.py</extracomment>
        <translation>Conecte uno o permítalo: Configuración, Privacidad y seguridad, Micrófono, «Permitir que las aplicaciones de escritorio accedan al micrófono».</translation>
    </message>
    <message>
        <source>Plug one in, or allow it for Pickup Studio: System Settings, Privacy &amp; Security, Microphone.</source>
        <extracomment>studio/devices/may_record.py</extracomment>
        <translation>Conecte uno o permítalo para Pickup Studio: Ajustes del Sistema, Privacidad y seguridad, Micrófono.</translation>
    </message>
    <message>
        <source>Plug one in, or choose it in the system&apos;s sound settings and look that it is not muted.</source>
        <extracomment>studio/devices/may_record.py</extracomment>
        <translation>Conecte uno o elíjalo en los ajustes de sonido del sistema y compruebe que no esté silenciado.</translation>
    </message>
    <message>
        <source>No microphone can be used.</source>
        <extracomment>studio/devices/may_record.py</extracomment>
        <translation>No se puede usar ningún micrófono.</translation>
    </message>
    <message>
        <source>“{name}” is not a recording of the studio.</source>
        <extracomment>studio/devices/recording_file.py</extracomment>
        <translation>«{name}» no es una grabación del estudio.</translation>
    </message>
    <message>
        <source>No sound device was found, so nothing can be heard; export still works.</source>
        <extracomment>studio/devices/sounding.py</extracomment>
        <translation>No se encontró ningún dispositivo de sonido, así que no se oye nada; exportar sigue funcionando.</translation>
    </message>
    <message>
        <source>Press Play to go on through {device}.</source>
        <extracomment>studio/devices/sounding.py</extracomment>
        <translation>Pulse Reproducir para seguir con {device}.</translation>
    </message>
    <message>
        <source>No other was found.</source>
        <extracomment>studio/devices/sounding.py</extracomment>
        <translation>No se encontró ningún otro.</translation>
    </message>
    <message>
        <source>The sound device went away, so the sound was paused.</source>
        <extracomment>studio/devices/sounding.py</extracomment>
        <translation>El dispositivo de sonido desapareció, así que el sonido quedó en pausa.</translation>
    </message>
    <message>
        <source>The sound broke off: it could not be read any more.</source>
        <extracomment>studio/devices/supply.py</extracomment>
        <translation>El sonido se cortó: ya no se podía leer.</translation>
    </message>
    <message>
        <source>Something went wrong inside the studio. What you have made so far is safe; the log says more.</source>
        <extracomment>studio/jobs/task.py</extracomment>
        <translation>Algo falló dentro del estudio. Lo hecho hasta ahora está a salvo; el registro dice más.</translation>
    </message>
    <message>
        <source>The voices on this computer stopped and are being started again.</source>
        <extracomment>studio/launch/engine.py</extracomment>
        <translation>Las voces de este equipo se detuvieron y se están iniciando de nuevo.</translation>
    </message>
    <message>
        <source>The voices on this computer are not ready yet.</source>
        <extracomment>studio/launch/engine.py</extracomment>
        <translation>Las voces de este equipo aún no están listas.</translation>
    </message>
    <message>
        <source>The voices on this computer could not be started: {reason}.</source>
        <extracomment>studio/launch/engine.py</extracomment>
        <translation>No se pudieron iniciar las voces de este equipo: {reason}.</translation>
    </message>
    <message numerus="yes">
        <source>The studio was closed while it was made: {count:,} credits may have been taken.</source>
        <extracomment>studio/library/batch_log.py; of one: The studio was closed while it was made: {count:,} credit may have been taken.</extracomment>
        <translation>
            <numerusform>El estudio se cerró durante la generación: puede haberse cobrado {count:,} crédito.</numerusform>
            <numerusform>El estudio se cerró durante la generación: pueden haberse cobrado {count:,} créditos.</numerusform>
        </translation>
    </message>
    <message>
        <source>The ledger cannot be written: {error}.</source>
        <extracomment>studio/library/ledger.py</extracomment>
        <translation>No se puede escribir el registro: {error}.</translation>
    </message>
    <message>
        <source>Untitled</source>
        <extracomment>studio/library/names.py</extracomment>
        <translation>Sin título</translation>
    </message>
    <message>
        <source>A project needs a name.</source>
        <extracomment>studio/library/names.py</extracomment>
        <translation>Un proyecto necesita un nombre.</translation>
    </message>
    <message>
        <source>A project&apos;s name cannot have “{sign}” in it.</source>
        <extracomment>studio/library/names.py</extracomment>
        <translation>El nombre de un proyecto no puede contener «{sign}».</translation>
    </message>
    <message>
        <source>This name is too long for a folder.</source>
        <extracomment>studio/library/names.py</extracomment>
        <translation>Este nombre es demasiado largo para una carpeta.</translation>
    </message>
    <message>
        <source>There are too many untitled projects. Give some of them a name.</source>
        <extracomment>studio/library/project.py</extracomment>
        <translation>Hay demasiados proyectos sin título. Póngales nombre a algunos.</translation>
    </message>
    <message>
        <source>A take is being made just now; save when it is there.</source>
        <extracomment>studio/library/project.py</extracomment>
        <translation>Se está generando una toma; guarde cuando esté lista.</translation>
    </message>
    <message>
        <source>“{name}” is open in another window, or may not be changed.</source>
        <extracomment>studio/library/project.py</extracomment>
        <translation>«{name}» está abierto en otra ventana o no se puede modificar.</translation>
    </message>
    <message>
        <source>“{name}” is open elsewhere and cannot be changed here.</source>
        <extracomment>studio/library/project.py</extracomment>
        <translation>«{name}» está abierto en otro lugar y no se puede modificar aquí.</translation>
    </message>
    <message>
        <source>There is something named “{name}” in “{folder}” already.</source>
        <extracomment>studio/library/project_files.py</extracomment>
        <translation>Ya hay algo llamado «{name}» en «{folder}».</translation>
    </message>
    <message>
        <source>“{name}” is not a project of the studio.</source>
        <extracomment>studio/library/project_files.py</extracomment>
        <translation>«{name}» no es un proyecto del estudio.</translation>
    </message>
    <message>
        <source>“{name}” was written by a later version of the studio, and was not opened, so that nothing in it is lost. Open it with that version.</source>
        <extracomment>studio/library/project_files.py</extracomment>
        <translation>«{name}» lo escribió una versión posterior del estudio y no se abrió para no perder nada de él. Ábralo con esa versión.</translation>
    </message>
    <message>
        <source>The last change was not written to its end and was left out.</source>
        <extracomment>studio/library/recovery.py</extracomment>
        <translation>El último cambio no se escribió completo y se omitió.</translation>
    </message>
    <message>
        <source>Part of the list of changes could not be read; a copy of it is kept in the project.</source>
        <extracomment>studio/library/recovery.py</extracomment>
        <translation>No se pudo leer parte de la lista de cambios; se conserva una copia en el proyecto.</translation>
    </message>
    <message>
        <source>Pickup Studio closed unexpectedly.</source>
        <extracomment>studio/library/recovery.py</extracomment>
        <translation>Pickup Studio se cerró inesperadamente.</translation>
    </message>
    <message>
        <source>Everything up to {time} is here.</source>
        <extracomment>studio/library/recovery.py</extracomment>
        <translation>Todo hasta las {time} está aquí.</translation>
    </message>
    <message>
        <source>This system has no keychain to keep the key in.</source>
        <extracomment>studio/library/secrets.py</extracomment>
        <translation>Este sistema no tiene llavero donde guardar la clave.</translation>
    </message>
    <message>
        <source>“{name}” is an old Word file. Save it as .docx in the program that made it, and open that.</source>
        <extracomment>studio/library/text_file.py</extracomment>
        <translation>«{name}» es un archivo antiguo de Word. Guárdelo como .docx en el programa que lo creó y abra ese.</translation>
    </message>
    <message>
        <source>“{name}” is a rich text file. Save it as .docx or .txt in the program that made it, and open that.</source>
        <extracomment>studio/library/text_file.py</extracomment>
        <translation>«{name}» es un archivo de texto enriquecido. Guárdelo como .docx o .txt en el programa que lo creó y abra ese.</translation>
    </message>
    <message>
        <source>“{name}” is a PDF, which has pages but no text in order. Open the text that it was made of.</source>
        <extracomment>studio/library/text_file.py</extracomment>
        <translation>«{name}» es un PDF, que tiene páginas pero no texto en orden. Abra el texto del que se creó.</translation>
    </message>
    <message>
        <source>“{name}” is not a text file, but an archive.</source>
        <extracomment>studio/library/text_file.py</extracomment>
        <translation>«{name}» no es un archivo de texto, sino uno comprimido.</translation>
    </message>
    <message>
        <source>“{name}” is a folder, not a text.</source>
        <extracomment>studio/library/text_file.py</extracomment>
        <translation>«{name}» es una carpeta, no un texto.</translation>
    </message>
    <message>
        <source>“{name}” is larger than any script: more than {megabytes} MB.</source>
        <extracomment>studio/library/text_file.py</extracomment>
        <translation>«{name}» es más grande que cualquier guion: más de {megabytes} MB.</translation>
    </message>
    <message>
        <source>“{name}” is not a text that the studio can read.</source>
        <extracomment>studio/library/text_file.py</extracomment>
        <translation>«{name}» no es un texto que el estudio pueda leer.</translation>
    </message>
    <message>
        <source>it is marked as resolved</source>
        <comment>why a comment is no pickup</comment>
        <extracomment>studio/library/word_comments.py</extracomment>
        <translation>está marcado como resuelto</translation>
    </message>
    <message>
        <source>it is an answer to another comment</source>
        <comment>why a comment is no pickup</comment>
        <extracomment>studio/library/word_comments.py</extracomment>
        <translation>es la respuesta a otro comentario</translation>
    </message>
    <message>
        <source>“{name}” has no comments. Write one at each place, with the new words in it.</source>
        <extracomment>studio/library/word_comments.py</extracomment>
        <translation>«{name}» no tiene comentarios. Escriba uno en cada lugar, con las palabras nuevas.</translation>
    </message>
    <message>
        <source>“{name}” holds more text than any script.</source>
        <extracomment>studio/library/word_file.py</extracomment>
        <translation>«{name}» contiene más texto que cualquier guion.</translation>
    </message>
    <message>
        <source>“{name}” is not a Word document that can be read: it is damaged, or of another kind.</source>
        <extracomment>studio/library/word_file.py</extracomment>
        <translation>«{name}» no es un documento de Word legible: está dañado o es de otro tipo.</translation>
    </message>
    <message>
        <source>The disk has no room for what is in “{name}”.</source>
        <extracomment>studio/library/zipped_project.py</extracomment>
        <translation>El disco no tiene espacio para lo que hay en «{name}».</translation>
    </message>
    <message>
        <source>“{name}” is damaged, or no zip file.</source>
        <extracomment>studio/library/zipped_project.py</extracomment>
        <translation>«{name}» está dañado o no es un archivo zip.</translation>
    </message>
    <message>
        <source>There is no project in “{name}”.</source>
        <extracomment>studio/library/zipped_project.py</extracomment>
        <translation>No hay ningún proyecto en «{name}».</translation>
    </message>
    <message>
        <source>“{name}” holds more files than any project.</source>
        <extracomment>studio/library/zipped_project.py</extracomment>
        <translation>«{name}» contiene más archivos que cualquier proyecto.</translation>
    </message>
    <message>
        <source>“{name}” is not opened: it names files outside of the project.</source>
        <extracomment>studio/library/zipped_project.py</extracomment>
        <translation>«{name}» no se abre: nombra archivos de fuera del proyecto.</translation>
    </message>
    <message>
        <source>“{name}” is not opened: it would unpack to far more than a project is.</source>
        <extracomment>studio/library/zipped_project.py</extracomment>
        <translation>«{name}» no se abre: descomprimido ocuparía mucho más que un proyecto.</translation>
    </message>
    <message>
        <source>There are too many projects named “{name}” in “{folder}”.</source>
        <extracomment>studio/library/zipped_project.py</extracomment>
        <translation>Hay demasiados proyectos llamados «{name}» en «{folder}».</translation>
    </message>
    <message>
        <source>“{name}” is not opened: it holds more than it says.</source>
        <extracomment>studio/library/zipped_project.py</extracomment>
        <translation>«{name}» no se abre: contiene más de lo que dice.</translation>
    </message>
    <message>
        <source>The recording has no gap from {start:g} to {end:g} s: it is {seconds:.2f} s long.</source>
        <extracomment>studio/services/around_gap.py</extracomment>
        <translation>La grabación no tiene hueco de {start:g} a {end:g} s: dura {seconds:.2f} s.</translation>
    </message>
    <message>
        <source>Clone the voice of “{recording}” on {name}? About {seconds:.0f} seconds of it are sent there and kept as a voice of your account. Did the speaker agree?</source>
        <extracomment>studio/services/as_recorded.py</extracomment>
        <translation>¿Clonar la voz de «{recording}» en {name}? Unos {seconds:.0f} segundos se envían allí y se conservan como voz de su cuenta. ¿Dio su consentimiento quien habla?</translation>
    </message>
    <message>
        <source>{name} was not allowed to clone the voice of the recording yet.</source>
        <extracomment>studio/services/as_recorded.py</extracomment>
        <translation>Aún no se ha permitido a {name} clonar la voz de la grabación.</translation>
    </message>
    <message>
        <source>Learning the voice of the recording</source>
        <extracomment>studio/services/as_recorded.py</extracomment>
        <translation>Aprendizaje de la voz de la grabación</translation>
    </message>
    <message>
        <source>Choose the folder that the results go to.</source>
        <extracomment>studio/services/change_batch.py</extracomment>
        <translation>Elija la carpeta a la que van los resultados.</translation>
    </message>
    <message>
        <source>Changing</source>
        <extracomment>studio/services/change_batch.py</extracomment>
        <translation>Cambio de voz</translation>
    </message>
    <message>
        <source>Made, and not saved: {reason}</source>
        <extracomment>studio/services/change_batch.py</extracomment>
        <translation>Generado y no guardado: {reason}</translation>
    </message>
    <message>
        <source>Stopped. It may still be charged.</source>
        <extracomment>studio/services/change_batch.py</extracomment>
        <translation>Detenido. Aun así puede cobrarse.</translation>
    </message>
    <message>
        <source>“{name}” is another file now than when it was added. Add it again.</source>
        <extracomment>studio/services/change_batch.py</extracomment>
        <translation>«{name}» ya no es el mismo archivo que se añadió. Añádalo de nuevo.</translation>
    </message>
    <message>
        <source>“{name}” may not be read.</source>
        <extracomment>studio/services/change_batch.py</extracomment>
        <translation>No se permite leer «{name}».</translation>
    </message>
    <message>
        <source>Nobody can be heard speaking in this recording.</source>
        <extracomment>studio/services/clip_doctor.py</extracomment>
        <translation>No se oye hablar a nadie en esta grabación.</translation>
    </message>
    <message>
        <source>Listening to the recording</source>
        <extracomment>studio/services/clip_doctor.py</extracomment>
        <translation>Análisis de la grabación</translation>
    </message>
    <message>
        <source>Comparing the best stretches</source>
        <extracomment>studio/services/clip_doctor.py</extracomment>
        <translation>Comparación de los mejores tramos</translation>
    </message>
    <message numerus="yes">
        <source>There are {count} minutes of speech: one good stretch is enough.</source>
        <extracomment>studio/services/clip_doctor.py; of one: There is {count} minute of speech: one good stretch is enough.</extracomment>
        <translation>
            <numerusform>Hay {count} minuto de habla: basta un buen tramo.</numerusform>
            <numerusform>Hay {count} minutos de habla: basta un buen tramo.</numerusform>
        </translation>
    </message>
    <message>
        <source>There are {seconds:.0f} s of speech: one good stretch is enough.</source>
        <extracomment>studio/services/clip_doctor.py</extracomment>
        <translation>Hay {seconds:.0f} s de habla: basta un buen tramo.</translation>
    </message>
    <message>
        <source>Reading the recording</source>
        <extracomment>studio/services/clone.py</extracomment>
        <translation>Lectura de la grabación</translation>
    </message>
    <message>
        <source>Listening to the voice</source>
        <extracomment>studio/services/clone.py</extracomment>
        <translation>Análisis de la voz</translation>
    </message>
    <message>
        <source>Runs on this computer too, so nothing is charged.</source>
        <extracomment>studio/services/connect.py</extracomment>
        <translation>También funciona en este equipo, así que no se cobra nada.</translation>
    </message>
    <message>
        <source>speaking</source>
        <comment>offered</comment>
        <extracomment>studio/services/offered.py</extracomment>
        <translation>habla</translation>
    </message>
    <message>
        <source>times of words</source>
        <comment>offered</comment>
        <extracomment>studio/services/offered.py</extracomment>
        <translation>tiempos de las palabras</translation>
    </message>
    <message>
        <source>speed and emotions</source>
        <comment>offered</comment>
        <extracomment>studio/services/offered.py</extracomment>
        <translation>velocidad y emociones</translation>
    </message>
    <message>
        <source>other takes of the same words</source>
        <comment>offered</comment>
        <extracomment>studio/services/offered.py</extracomment>
        <translation>otras tomas de las mismas palabras</translation>
    </message>
    <message>
        <source>typed pauses</source>
        <comment>offered</comment>
        <extracomment>studio/services/offered.py</extracomment>
        <translation>pausas escritas</translation>
    </message>
    <message>
        <source>words by their sounds</source>
        <comment>offered</comment>
        <extracomment>studio/services/offered.py</extracomment>
        <translation>palabras según sus sonidos</translation>
    </message>
    <message>
        <source>localizing</source>
        <comment>offered</comment>
        <extracomment>studio/services/offered.py</extracomment>
        <translation>otro idioma</translation>
    </message>
    <message>
        <source>voices made of numbers</source>
        <comment>offered</comment>
        <extracomment>studio/services/offered.py</extracomment>
        <translation>voces hechas de números</translation>
    </message>
    <message>
        <source>A time-out is more than 0 seconds, and retries are 0 or more.</source>
        <extracomment>studio/services/connect.py</extracomment>
        <translation>Un tiempo de espera es de más de 0 segundos, y los reintentos son 0 o más.</translation>
    </message>
    <message>
        <source>{name} does not offer {ability}.</source>
        <extracomment>studio/services/offered.py</extracomment>
        <translation>{name} no ofrece esto: {ability}.</translation>
    </message>
    <message>
        <source>The voice changer has no websocket: take bytes or sse.</source>
        <extracomment>studio/services/convert.py</extracomment>
        <translation>El cambio de voz no tiene websocket: use bytes o sse.</translation>
    </message>
    <message>
        <source>The disk has no room for a copy of this project.</source>
        <extracomment>studio/services/copy_project.py</extracomment>
        <translation>El disco no tiene espacio para una copia de este proyecto.</translation>
    </message>
    <message>
        <source>The voice needs a name.</source>
        <extracomment>studio/services/create_voice.py</extracomment>
        <translation>La voz necesita un nombre.</translation>
    </message>
    <message>
        <source>There is nothing to cut in “{name}”: its stretches are too short.</source>
        <extracomment>studio/services/cut_clips.py</extracomment>
        <translation>No hay nada que cortar en «{name}»: sus tramos son demasiado cortos.</translation>
    </message>
    <message>
        <source>Cutting {number} of {count}</source>
        <extracomment>studio/services/cut_clips.py</extracomment>
        <translation>Corte {number} de {count}</translation>
    </message>
    <message>
        <source>The dataset needs a name.</source>
        <extracomment>studio/services/datasets.py</extracomment>
        <translation>El conjunto de datos necesita un nombre.</translation>
    </message>
    <message>
        <source>Sending {name}</source>
        <extracomment>studio/services/datasets.py</extracomment>
        <translation>Envío de {name}</translation>
    </message>
    <message>
        <source>No dataset is chosen.</source>
        <extracomment>studio/services/datasets.py</extracomment>
        <translation>No se eligió ningún conjunto de datos.</translation>
    </message>
    <message>
        <source>There is nothing to change.</source>
        <extracomment>studio/services/edit_voice.py</extracomment>
        <translation>No hay nada que cambiar.</translation>
    </message>
    <message>
        <source>There is nothing to export: no patch is made yet.</source>
        <extracomment>studio/services/export_mended.py</extracomment>
        <translation>No hay nada que exportar: aún no se ha generado ningún parche.</translation>
    </message>
    <message>
        <source>The captions have gaps: not all of the recording was listened to.</source>
        <extracomment>studio/services/export_mended.py</extracomment>
        <translation>Los subtítulos tienen huecos: no se analizó toda la grabación.</translation>
    </message>
    <message>
        <source>Writing the recording</source>
        <extracomment>studio/services/export_mended.py</extracomment>
        <translation>Escritura de la grabación</translation>
    </message>
    <message>
        <source>Writing the patches</source>
        <extracomment>studio/services/export_mended.py</extracomment>
        <translation>Escritura de los parches</translation>
    </message>
    <message>
        <source>Placing the words</source>
        <extracomment>studio/services/export_mended.py</extracomment>
        <translation>Colocación de las palabras</translation>
    </message>
    <message>
        <source>Writing the markers</source>
        <extracomment>studio/services/export_mended.py</extracomment>
        <translation>Escritura de los marcadores</translation>
    </message>
    <message>
        <source>There is nothing to export: no block has a take yet.</source>
        <extracomment>studio/services/export_script.py</extracomment>
        <translation>No hay nada que exportar: ningún bloque tiene aún una toma.</translation>
    </message>
    <message>
        <source>Writing block {number}</source>
        <extracomment>studio/services/export_script.py</extracomment>
        <translation>Escritura del bloque {number}</translation>
    </message>
    <message>
        <source>MP3 at {rate} Hz has no {bit_rate} kbit/s.</source>
        <extracomment>studio/services/export_script.py</extracomment>
        <translation>El MP3 a {rate} Hz no tiene {bit_rate} kbit/s.</translation>
    </message>
    <message>
        <source>{rate} Hz is not a sample rate here.</source>
        <extracomment>studio/services/export_script.py</extracomment>
        <translation>{rate} Hz no es una frecuencia admitida aquí.</translation>
    </message>
    <message>
        <source>Measuring</source>
        <extracomment>studio/services/export_script.py</extracomment>
        <translation>Medición</translation>
    </message>
    <message>
        <source>Writing</source>
        <extracomment>studio/services/export_script.py</extracomment>
        <translation>Escritura</translation>
    </message>
    <message>
        <source>Timing the captions</source>
        <extracomment>studio/services/export_script.py</extracomment>
        <translation>Cálculo de tiempos de los subtítulos</translation>
    </message>
    <message>
        <source>Looking at {number} of {count}</source>
        <extracomment>studio/services/find_clips.py</extracomment>
        <translation>Revisión {number} de {count}</translation>
    </message>
    <message>
        <source>Choose final voices</source>
        <extracomment>studio/services/finish_script.py</extracomment>
        <translation>Elegir las voces finales</translation>
    </message>
    <message>
        <source>A voice of the draft has none yet that stands for it there: choose one.</source>
        <extracomment>studio/services/finish_script.py</extracomment>
        <translation>Una voz del borrador aún no tiene allí otra que la sustituya: elija una.</translation>
    </message>
    <message>
        <source>Keeping the pauses</source>
        <extracomment>studio/services/finish_script.py</extracomment>
        <translation>Conservación de las pausas</translation>
    </message>
    <message numerus="yes">
        <source>Finish {count} blocks on {connection}</source>
        <extracomment>studio/services/finish_script.py; of one: Finish {count} block on {connection}</extracomment>
        <translation>
            <numerusform>Finalización de {count} bloque en {connection}</numerusform>
            <numerusform>Finalización de {count} bloques en {connection}</numerusform>
        </translation>
    </message>
    <message>
        <source>A copy of “{name}” would be no better: {reason}.</source>
        <extracomment>studio/services/fix_copy.py</extracomment>
        <translation>Una copia de «{name}» no sería mejor: {reason}.</translation>
    </message>
    <message>
        <source>Listening</source>
        <extracomment>studio/services/hear_recording.py</extracomment>
        <translation>Análisis</translation>
    </message>
    <message>
        <source>There is no recording on either side.</source>
        <extracomment>studio/services/infill.py</extracomment>
        <translation>No hay grabación a ningún lado.</translation>
    </message>
    <message>
        <source>The stretch of “{name}” has no sound in it.</source>
        <extracomment>studio/services/input_sound.py</extracomment>
        <translation>El tramo de «{name}» no contiene sonido.</translation>
    </message>
    <message>
        <source>Judging {name}</source>
        <extracomment>studio/services/judge_file.py</extracomment>
        <translation>Evaluación de {name}</translation>
    </message>
    <message>
        <source>Voice change</source>
        <extracomment>studio/services/ledger_table.py</extracomment>
        <translation>Cambio de voz</translation>
    </message>
    <message>
        <source>made</source>
        <extracomment>studio/services/ledger_table.py</extracomment>
        <translation>generado</translation>
    </message>
    <message>
        <source>failed</source>
        <extracomment>studio/services/ledger_table.py</extracomment>
        <translation>falló</translation>
    </message>
    <message>
        <source>stopped</source>
        <extracomment>studio/services/ledger_table.py</extracomment>
        <translation>detenido</translation>
    </message>
    <message>
        <source>failed, may have been charged</source>
        <extracomment>studio/services/ledger_table.py</extracomment>
        <translation>falló, quizá cobrado</translation>
    </message>
    <message>
        <source>failed, charged</source>
        <extracomment>studio/services/ledger_table.py</extracomment>
        <translation>falló, cobrado</translation>
    </message>
    <message>
        <source>stopped, may have been charged</source>
        <extracomment>studio/services/ledger_table.py</extracomment>
        <translation>detenido, quizá cobrado</translation>
    </message>
    <message>
        <source>stopped, charged</source>
        <extracomment>studio/services/ledger_table.py</extracomment>
        <translation>detenido, cobrado</translation>
    </message>
    <message>
        <source>More than {most:g} dB off its peaks would be heard; a compressor before can do it.</source>
        <extracomment>studio/services/levelling.py</extracomment>
        <translation>Quitar más de {most:g} dB a los picos se oiría; puede hacerlo antes un compresor.</translation>
    </message>
    <message>
        <source>It is at {lufs:.1f} LUFS, {below:.1f} below {target:g}: louder, its peaks would pass {ceiling:g} dBTP.</source>
        <extracomment>studio/services/levelling.py</extracomment>
        <translation>Está a {lufs:.1f} LUFS, {below:.1f} por debajo de {target:g}: más fuerte, sus picos pasarían de {ceiling:g} dBTP.</translation>
    </message>
    <message>
        <source>Words are listened to in English only; whether it is cut off was checked.</source>
        <extracomment>studio/services/listen_back.py</extracomment>
        <translation>Las palabras solo se analizan en inglés; se comprobó si algo está cortado.</translation>
    </message>
    <message>
        <source>Listening to take {number} of {count}</source>
        <extracomment>studio/services/listen_back.py</extracomment>
        <translation>Análisis de la toma {number} de {count}</translation>
    </message>
    <message>
        <source>Words are listened to in English only; whether they are cut off was checked.</source>
        <extracomment>studio/services/listen_in_place.py</extracomment>
        <translation>Las palabras solo se analizan en inglés; se comprobó si están cortadas.</translation>
    </message>
    <message>
        <source>No words are heard here; whether they are cut off was checked.</source>
        <extracomment>studio/services/listen_in_place.py</extracomment>
        <translation>Aquí no se reconocen palabras; se comprobó si están cortadas.</translation>
    </message>
    <message>
        <source>The service answered with the voice&apos;s numbers, and kept no voice.</source>
        <extracomment>studio/services/localize.py</extracomment>
        <translation>El servicio respondió con los números de la voz y no guardó ninguna voz.</translation>
    </message>
    <message>
        <source>“{language}” has no dialect “{dialect}”; it has: none.</source>
        <extracomment>studio/services/localize.py</extracomment>
        <translation>«{language}» no tiene el dialecto «{dialect}»; tiene: ninguno.</translation>
    </message>
    <message>
        <source>“{language}” has no dialect “{dialect}”; it has: {dialects}.</source>
        <extracomment>studio/services/localize.py</extracomment>
        <translation>«{language}» no tiene el dialecto «{dialect}»; tiene: {dialects}.</translation>
    </message>
    <message>
        <source>There is something named “{name}” already.</source>
        <extracomment>studio/services/look_inside.py</extracomment>
        <translation>Ya hay algo llamado «{name}».</translation>
    </message>
    <message>
        <source>Copying {number} of {count}</source>
        <extracomment>studio/services/look_inside.py</extracomment>
        <translation>Copia de {number} de {count}</translation>
    </message>
    <message>
        <source>Looking at {name} · {number} of {count}</source>
        <extracomment>studio/services/look_over.py</extracomment>
        <translation>Revisión de {name} · {number} de {count}</translation>
    </message>
    <message>
        <source>Making</source>
        <comment>takes</comment>
        <extracomment>studio/services/make_many.py</extracomment>
        <translation>Generación</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <extracomment>studio/services/make_many.py</extracomment>
        <translation>{number} de {count}</translation>
    </message>
    <message>
        <source>Another connection was chosen meanwhile; what was not made yet waits.</source>
        <extracomment>studio/services/make_pickups.py</extracomment>
        <translation>Entretanto se eligió otra conexión; lo que aún no se generó queda en espera.</translation>
    </message>
    <message>
        <source>“{name}” changed since the places of the list were found. Match the list anew.</source>
        <extracomment>studio/services/make_pickups.py</extracomment>
        <translation>«{name}» cambió desde que se buscaron los lugares de la lista. Vuelva a buscarlos.</translation>
    </message>
    <message>
        <source>Getting the voice ready</source>
        <extracomment>studio/services/make_take.py</extracomment>
        <translation>Preparación de la voz</translation>
    </message>
    <message>
        <source>The disk has no room for the sound.</source>
        <extracomment>studio/services/make_take.py</extracomment>
        <translation>El disco no tiene espacio para el sonido.</translation>
    </message>
    <message>
        <source>The list does not say which recording this is of.</source>
        <extracomment>studio/services/match_pickups.py</extracomment>
        <translation>La lista no dice de qué grabación se trata.</translation>
    </message>
    <message>
        <source>Listening to {name}</source>
        <extracomment>studio/services/match_pickups.py</extracomment>
        <translation>Análisis de {name}</translation>
    </message>
    <message>
        <source>There is no recording named “{name}”.</source>
        <extracomment>studio/services/match_pickups.py</extracomment>
        <translation>No hay ninguna grabación llamada «{name}».</translation>
    </message>
    <message>
        <source>Finding pauses</source>
        <extracomment>studio/services/match_pickups.py</extracomment>
        <translation>Búsqueda de pausas</translation>
    </message>
    <message>
        <source>“{name}” is the recording itself, which stays as it is. Choose another name.</source>
        <extracomment>studio/services/mended_files.py</extracomment>
        <translation>«{name}» es la propia grabación, que se queda como está. Elija otro nombre.</translation>
    </message>
    <message>
        <source>“{name}” is in “{folder}” already.</source>
        <extracomment>studio/core/file_names.py</extracomment>
        <translation>«{name}» ya está en «{folder}».</translation>
    </message>
    <message numerus="yes">
        <source>“{name}” and {count} more are in “{folder}” already.</source>
        <extracomment>studio/core/file_names.py; of one: “{name}” and {count} more are in “{folder}” already.</extracomment>
        <translation>
            <numerusform>«{name}» y {count} más ya están en «{folder}».</numerusform>
            <numerusform>«{name}» y {count} más ya están en «{folder}».</numerusform>
        </translation>
    </message>
    <message>
        <source>The mended copy needs another name: the recording itself is never changed.</source>
        <extracomment>studio/services/mended_target.py</extracomment>
        <translation>La copia reparada necesita otro nombre: la propia grabación nunca se modifica.</translation>
    </message>
    <message>
        <source>A mended copy of “{recording}” keeps its samples, so it is a {suffix} file, not “{name}”.</source>
        <extracomment>studio/services/mended_target.py</extracomment>
        <translation>Una copia reparada de «{recording}» conserva sus muestras, así que es un archivo {suffix}, no «{name}».</translation>
    </message>
    <message>
        <source>A mix needs at least two voices.</source>
        <extracomment>studio/services/mix.py</extracomment>
        <translation>Una mezcla necesita al menos dos voces.</translation>
    </message>
    <message>
        <source>A voice&apos;s weight is a number from 0 up.</source>
        <extracomment>studio/services/mix.py</extracomment>
        <translation>El peso de una voz es un número a partir de 0.</translation>
    </message>
    <message>
        <source>At least one voice needs a weight above 0.</source>
        <extracomment>studio/services/mix.py</extracomment>
        <translation>Al menos una voz necesita un peso mayor que 0.</translation>
    </message>
    <message>
        <source>Find {name}</source>
        <extracomment>studio/services/moved_recordings.py</extracomment>
        <translation>Buscar {name}</translation>
    </message>
    <message>
        <source>There is nothing in “{name}”.</source>
        <extracomment>studio/services/open_pickups.py</extracomment>
        <translation>No hay nada en «{name}».</translation>
    </message>
    <message>
        <source>There are no pickups in “{name}”.</source>
        <extracomment>studio/services/open_pickups.py</extracomment>
        <translation>No hay retomas en «{name}».</translation>
    </message>
    <message>
        <source>“{name}” holds several sounds, one behind the other: only the first is open.</source>
        <extracomment>studio/services/open_recording.py</extracomment>
        <translation>«{name}» contiene varios sonidos seguidos: solo está abierto el primero.</translation>
    </message>
    <message>
        <source>“{name}” is damaged or incomplete: what can be read of it is open.</source>
        <extracomment>studio/services/open_recording.py</extracomment>
        <translation>«{name}» está dañado o incompleto: está abierto lo que se puede leer.</translation>
    </message>
    <message>
        <source>“{name}” breaks off at its beginning: there is nothing that can be opened.</source>
        <extracomment>studio/services/open_recording.py</extracomment>
        <translation>«{name}» se corta al principio: no hay nada que se pueda abrir.</translation>
    </message>
    <message>
        <source>“{name}” breaks off after {time}: what is there can be opened.</source>
        <extracomment>studio/services/open_recording.py</extracomment>
        <translation>«{name}» se corta después de {time}: lo que hay se puede abrir.</translation>
    </message>
    <message>
        <source>“{name}” breaks off after {time} of {whole}: what is there can be opened.</source>
        <extracomment>studio/services/open_recording.py</extracomment>
        <translation>«{name}» se corta después de {time} de {whole}: lo que hay se puede abrir.</translation>
    </message>
    <message>
        <source>There are no words to speak in “{name}”.</source>
        <extracomment>studio/services/open_script.py</extracomment>
        <translation>No hay palabras que decir en «{name}».</translation>
    </message>
    <message>
        <source>The recording or its words changed: the place is not there any more. Match the list anew.</source>
        <extracomment>studio/services/plan_pickups.py</extracomment>
        <translation>La grabación o sus palabras cambiaron: el lugar ya no está. Vuelva a buscar los lugares de la lista.</translation>
    </message>
    <message>
        <source>Line {number} mends the same words already.</source>
        <extracomment>studio/services/plan_pickups.py</extracomment>
        <translation>La línea {number} ya repara las mismas palabras.</translation>
    </message>
    <message>
        <source>Say “{word}” another way</source>
        <extracomment>studio/services/pronunciations.py</extracomment>
        <translation>Decir «{word}» de otro modo</translation>
    </message>
    <message>
        <source>Say “{word}” as before</source>
        <extracomment>studio/services/pronunciations.py</extracomment>
        <translation>Decir «{word}» como antes</translation>
    </message>
    <message>
        <source>“{name}” cannot be opened here; save it as WAV, FLAC or MP3.</source>
        <extracomment>studio/services/readable.py</extracomment>
        <translation>«{name}» no se puede abrir aquí; guárdelo como WAV, FLAC o MP3.</translation>
    </message>
    <message>
        <source>{seconds:.1f} s so far</source>
        <extracomment>studio/services/receiving.py</extracomment>
        <translation>{seconds:.1f} s hasta ahora</translation>
    </message>
    <message>
        <source>The service sent no sound.</source>
        <extracomment>studio/services/receiving.py</extracomment>
        <translation>El servicio no envió sonido.</translation>
    </message>
    <message>
        <source>There is a file named “{name}” already.</source>
        <extracomment>studio/services/save_sound.py</extracomment>
        <translation>Ya hay un archivo llamado «{name}».</translation>
    </message>
    <message>
        <source>Room on the disk</source>
        <extracomment>studio/services/self_check.py</extracomment>
        <translation>Espacio en el disco</translation>
    </message>
    <message>
        <source>{size:.1f} GB are free.</source>
        <extracomment>studio/services/self_check.py</extracomment>
        <translation>Hay {size:.1f} GB libres.</translation>
    </message>
    <message>
        <source>Only {size:.1f} GB are free.</source>
        <extracomment>studio/services/self_check.py</extracomment>
        <translation>Solo hay {size:.1f} GB libres.</translation>
    </message>
    <message>
        <source>Empty the caches</source>
        <extracomment>studio/services/self_check.py</extracomment>
        <translation>Vaciar las cachés</translation>
    </message>
    <message>
        <source>The studio&apos;s folders</source>
        <extracomment>studio/services/self_check.py</extracomment>
        <translation>Las carpetas del estudio</translation>
    </message>
    <message>
        <source>All of them can be written.</source>
        <extracomment>studio/services/self_check.py</extracomment>
        <translation>Se puede escribir en todas.</translation>
    </message>
    <message>
        <source>The system&apos;s keychain</source>
        <extracomment>studio/services/self_check.py</extracomment>
        <translation>El llavero del sistema</translation>
    </message>
    <message>
        <source>Keys are kept until you quit.</source>
        <extracomment>studio/services/self_check.py</extracomment>
        <translation>Las claves se conservan hasta que cierre el programa.</translation>
    </message>
    <message>
        <source>This system has no keychain that can be used, so keys cannot be kept.</source>
        <extracomment>studio/services/self_check.py</extracomment>
        <translation>Este sistema no tiene un llavero utilizable, así que no se pueden guardar las claves.</translation>
    </message>
    <message>
        <source>Keep keys until you quit</source>
        <extracomment>studio/services/self_check.py</extracomment>
        <translation>Conservar las claves hasta cerrar</translation>
    </message>
    <message>
        <source>Keys are kept in it.</source>
        <extracomment>studio/services/self_check.py</extracomment>
        <translation>Las claves se guardan en él.</translation>
    </message>
    <message>
        <source>Recent projects</source>
        <extracomment>studio/services/self_check.py</extracomment>
        <translation>Proyectos recientes</translation>
    </message>
    <message>
        <source>All of them are there.</source>
        <extracomment>studio/services/self_check.py</extracomment>
        <translation>Están todos.</translation>
    </message>
    <message numerus="yes">
        <source>{count:,} projects not where they were.</source>
        <extracomment>studio/services/self_check.py; of one: {count:,} project not where it was.</extracomment>
        <translation>
            <numerusform>{count:,} proyecto no está donde estaba.</numerusform>
            <numerusform>{count:,} proyectos no están donde estaban.</numerusform>
        </translation>
    </message>
    <message>
        <source>“{name}” is not where it was.</source>
        <extracomment>studio/services/self_check.py</extracomment>
        <translation>«{name}» no está donde estaba.</translation>
    </message>
    <message>
        <source>Forget what is gone</source>
        <extracomment>studio/services/self_check.py</extracomment>
        <translation>Olvidar lo que ya no está</translation>
    </message>
    <message>
        <source>Recordings of this project</source>
        <extracomment>studio/services/self_check.py</extracomment>
        <translation>Grabaciones de este proyecto</translation>
    </message>
    <message>
        <source>Look for it</source>
        <extracomment>studio/services/self_check.py</extracomment>
        <translation>Buscarla</translation>
    </message>
    <message>
        <source>Takes of this project</source>
        <extracomment>studio/services/self_check.py</extracomment>
        <translation>Tomas de este proyecto</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <extracomment>studio/services/self_check.py</extracomment>
        <translation>Mostrar la carpeta</translation>
    </message>
    <message>
        <source>Unfinished files</source>
        <extracomment>studio/services/self_check.py</extracomment>
        <translation>Archivos sin terminar</translation>
    </message>
    <message>
        <source>There are none.</source>
        <extracomment>studio/services/self_check.py</extracomment>
        <translation>No hay ninguno.</translation>
    </message>
    <message numerus="yes">
        <source>{count:,} files that were never finished lie in this project.</source>
        <extracomment>studio/services/self_check.py; of one: {count:,} file that was never finished lies in this project.</extracomment>
        <translation>
            <numerusform>Hay {count:,} archivo sin terminar en este proyecto.</numerusform>
            <numerusform>Hay {count:,} archivos sin terminar en este proyecto.</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete them</source>
        <extracomment>studio/services/self_check.py</extracomment>
        <translation>Eliminarlos</translation>
    </message>
    <message>
        <source>{size:.1f} GB were freed. What was in the caches is made again when it is wanted.</source>
        <extracomment>studio/services/self_check.py</extracomment>
        <translation>Se liberaron {size:.1f} GB. Lo que había en las cachés se crea de nuevo cuando hace falta.</translation>
    </message>
    <message>
        <source>It can be written now.</source>
        <extracomment>studio/services/self_check.py</extracomment>
        <translation>Ya se puede escribir en ella.</translation>
    </message>
    <message>
        <source>They are not in the list any more.</source>
        <extracomment>studio/services/self_check.py</extracomment>
        <translation>Ya no están en la lista.</translation>
    </message>
    <message numerus="yes">
        <source>{count:,} files deleted.</source>
        <extracomment>studio/services/self_check.py; of one: {count:,} file deleted.</extracomment>
        <translation>
            <numerusform>{count:,} archivo eliminado.</numerusform>
            <numerusform>{count:,} archivos eliminados.</numerusform>
        </translation>
    </message>
    <message>
        <source>It was not found beside the project. Open it in its tab, and choose where it is.</source>
        <extracomment>studio/services/self_check.py</extracomment>
        <translation>No se encontró junto al proyecto. Ábrala en su pestaña y elija dónde está.</translation>
    </message>
    <message>
        <source>Found: {names}.</source>
        <extracomment>studio/services/self_check.py</extracomment>
        <translation>Encontrado: {names}.</translation>
    </message>
    <message numerus="yes">
        <source>{count:,} takes, all with their sound.</source>
        <extracomment>studio/services/self_check.py; of one: {count:,} take, with its sound.</extracomment>
        <translation>
            <numerusform>{count:,} toma, con su sonido.</numerusform>
            <numerusform>{count:,} tomas, todas con su sonido.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The sound of takes {numbers} is missing. Put the files back into the folder “takes”.</source>
        <extracomment>studio/services/self_check.py; of one: The sound of take {numbers} is missing. Put the file back into the folder “takes”.</extracomment>
        <translation>
            <numerusform>Falta el sonido de la toma {numbers}. Devuelva el archivo a la carpeta «takes».</numerusform>
            <numerusform>Falta el sonido de las tomas {numbers}. Devuelva los archivos a la carpeta «takes».</numerusform>
        </translation>
    </message>
    <message>
        <source>Sending {number} of {count}</source>
        <extracomment>studio/services/send_files.py</extracomment>
        <translation>Envío {number} de {count}</translation>
    </message>
    <message>
        <source>as you spelled it</source>
        <extracomment>studio/services/sounds.py</extracomment>
        <translation>como usted la escribió</translation>
    </message>
    <message>
        <source>letter by letter</source>
        <extracomment>studio/services/sounds.py</extracomment>
        <translation>letra por letra</translation>
    </message>
    <message>
        <source>with the stress on syllable {number}</source>
        <extracomment>studio/services/sounds.py</extracomment>
        <translation>con el acento en la sílaba {number}</translation>
    </message>
    <message>
        <source>as in {language}</source>
        <extracomment>studio/services/sounds.py</extracomment>
        <translation>pronunciada en: {language}</translation>
    </message>
    <message>
        <source>Speaking</source>
        <extracomment>studio/services/speak.py</extracomment>
        <translation>Habla</translation>
    </message>
    <message>
        <source>There are no words to speak.</source>
        <extracomment>studio/services/speak.py</extracomment>
        <translation>No hay palabras que decir.</translation>
    </message>
    <message>
        <source>The text is too long to be spoken at once: more than {number:,} characters.</source>
        <extracomment>studio/services/speak.py</extracomment>
        <translation>El texto es demasiado largo para decirlo de una vez: más de {number:,} caracteres.</translation>
    </message>
    <message>
        <source>A voice is {wanted} numbers, not {given}.</source>
        <extracomment>studio/services/speak.py</extracomment>
        <translation>Una voz son {wanted} números, no {given}.</translation>
    </message>
    <message>
        <source>No voice is chosen.</source>
        <extracomment>studio/services/speak.py</extracomment>
        <translation>No se eligió ninguna voz.</translation>
    </message>
    <message>
        <source>There is too little speech round the patch to learn the voice from. Choose a voice, or let more of the recording be sent along.</source>
        <extracomment>studio/services/speaker_clip.py</extracomment>
        <translation>Hay muy poca habla alrededor del parche para aprender la voz. Elija una voz o permita enviar más grabación con él.</translation>
    </message>
    <message>
        <source>MP3 does not come in events: ask for its bytes, or for WAV.</source>
        <extracomment>studio/services/speech_source.py</extracomment>
        <translation>El MP3 no llega en eventos: pida sus bytes o WAV.</translation>
    </message>
    <message>
        <source>“{word}”</source>
        <comment>a word that is quoted</comment>
        <extracomment>studio/services/spoken_text.py</extracomment>
        <translation>«{word}»</translation>
    </message>
    <message numerus="yes">
        <source>{count} more</source>
        <comment>words</comment>
        <extracomment>studio/services/spoken_text.py; of one: {count} more</extracomment>
        <translation>
            <numerusform>{count} más</numerusform>
            <numerusform>{count} más</numerusform>
        </translation>
    </message>
    <message>
        <source>Not on {connection}: the sound of {words} is given in phonemes alone. Give a spelling as well.</source>
        <extracomment>studio/services/spoken_text.py</extracomment>
        <translation>No en {connection}: el sonido de {words} solo está en fonemas. Indique también cómo se escribe.</translation>
    </message>
    <message>
        <source>The times of words are estimates in block {blocks}: its language is not listened to here.</source>
        <extracomment>studio/services/timing.py</extracomment>
        <translation>Los tiempos de las palabras son estimados en el bloque {blocks}: su idioma no se analiza aquí.</translation>
    </message>
    <message>
        <source>This service does not tell a voice&apos;s numbers, so there is nothing to export.</source>
        <extracomment>studio/services/voice_files.py</extracomment>
        <translation>Este servicio no da los números de una voz, así que no hay nada que exportar.</translation>
    </message>
    <message>
        <source>{name} is a folder, not a voice.</source>
        <extracomment>studio/services/voice_files.py</extracomment>
        <translation>{name} es una carpeta, no una voz.</translation>
    </message>
    <message>
        <source>“{name}” has a sample that cannot be played.</source>
        <extracomment>studio/services/voice_files.py</extracomment>
        <translation>«{name}» tiene un ejemplo que no se puede reproducir.</translation>
    </message>
    <message>
        <source>{name} is a favourite</source>
        <extracomment>studio/services/voice_notes.py</extracomment>
        <translation>{name} está en favoritas</translation>
    </message>
    <message>
        <source>{name} is no favourite</source>
        <extracomment>studio/services/voice_notes.py</extracomment>
        <translation>{name} no está en favoritas</translation>
    </message>
    <message>
        <source>Tag “{tag}”</source>
        <extracomment>studio/services/voice_notes.py</extracomment>
        <translation>Etiqueta «{tag}»</translation>
    </message>
    <message>
        <source>No tag “{tag}”</source>
        <extracomment>studio/services/voice_notes.py</extracomment>
        <translation>Sin etiqueta «{tag}»</translation>
    </message>
    <message>
        <source>“{name}” is not a verification sheet.</source>
        <extracomment>studio/services/write_mended.py</extracomment>
        <translation>«{name}» no es una hoja de verificación.</translation>
    </message>
    <message>
        <source>“{name}” could not be read.</source>
        <extracomment>studio/services/write_mended.py</extracomment>
        <translation>No se pudo leer «{name}».</translation>
    </message>
    <message>
        <source>free</source>
        <comment>costs nothing</comment>
        <extracomment>studio/ui/app_bar/bar.py</extracomment>
        <translation>gratis</translation>
    </message>
    <message>
        <source>Project: {name}</source>
        <extracomment>studio/ui/app_bar/bar.py</extracomment>
        <translation>Proyecto: {name}</translation>
    </message>
    <message numerus="yes">
        <source>{count:,} credits</source>
        <extracomment>studio/ui/app_bar/credits.py; of one: {count:,} credit</extracomment>
        <translation>
            <numerusform>{count:,} crédito</numerusform>
            <numerusform>{count:,} créditos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{spent:,} of {count:,} credits</source>
        <extracomment>studio/ui/app_bar/credits.py; of one: {spent:,} of {count:,} credit</extracomment>
        <translation>
            <numerusform>{spent:,} de {count:,} crédito</numerusform>
            <numerusform>{spent:,} de {count:,} créditos</numerusform>
        </translation>
    </message>
    <message>
        <source>Spent: {credits}, near the budget</source>
        <extracomment>studio/ui/app_bar/credits.py</extracomment>
        <translation>Gastado: {credits}, cerca del presupuesto</translation>
    </message>
    <message>
        <source>Spent: {credits}</source>
        <extracomment>studio/ui/app_bar/credits.py</extracomment>
        <translation>Gastado: {credits}</translation>
    </message>
    <message>
        <source>It may still be charged.</source>
        <extracomment>studio/ui/sentences.py</extracomment>
        <translation>Aun así puede cobrarse.</translation>
    </message>
    <message numerus="yes">
        <source>{count} jobs</source>
        <extracomment>studio/ui/app_bar/job_pill.py; of one: {count} job</extracomment>
        <translation>
            <numerusform>{count} tarea</numerusform>
            <numerusform>{count} tareas</numerusform>
        </translation>
    </message>
    <message>
        <source>Version {number}</source>
        <extracomment>studio/ui/dialogs/about.py</extracomment>
        <translation>Versión {number}</translation>
    </message>
    <message>
        <source>Change {connection}</source>
        <extracomment>studio/ui/dialogs/connection_form.py</extracomment>
        <translation>Modificar {connection}</translation>
    </message>
    <message>
        <source>TTS</source>
        <extracomment>studio/ui/dialogs/connection_row.py</extracomment>
        <translation>TTS</translation>
    </message>
    <message>
        <source>Change or remove {connection}</source>
        <extracomment>studio/ui/dialogs/connection_row.py</extracomment>
        <translation>Modificar o quitar {connection}</translation>
    </message>
    <message>
        <source>chosen</source>
        <comment>the connection</comment>
        <extracomment>studio/ui/dialogs/connection_row.py</extracomment>
        <translation>elegida</translation>
    </message>
    <message>
        <source>Can do: {abilities}.</source>
        <extracomment>studio/ui/dialogs/connection_row.py</extracomment>
        <translation>Puede hacer: {abilities}.</translation>
    </message>
    <message>
        <source>{spent:,} of {budget:,}</source>
        <extracomment>studio/ui/dialogs/credits.py</extracomment>
        <translation>{spent:,} de {budget:,}</translation>
    </message>
    <message>
        <source>{name}: {amount} credits</source>
        <extracomment>studio/ui/dialogs/credits.py</extracomment>
        <translation>{name}: {amount} créditos</translation>
    </message>
    <message>
        <source>Progress of {job}</source>
        <extracomment>studio/ui/dialogs/jobs.py</extracomment>
        <translation>Progreso: {job}</translation>
    </message>
    <message>
        <source>Cancel {job}</source>
        <extracomment>studio/ui/dialogs/jobs.py</extracomment>
        <translation>Cancelar: {job}</translation>
    </message>
    <message>
        <source>{one} or {other}</source>
        <extracomment>studio/ui/dialogs/keys.py</extracomment>
        <translation>{one} o {other}</translation>
    </message>
    <message numerus="yes">
        <source>{count:,} acts</source>
        <comment>in the ledger</comment>
        <extracomment>studio/ui/dialogs/ledger_sheet.py; of one: {count:,} act</extracomment>
        <translation>
            <numerusform>{count:,} operación</numerusform>
            <numerusform>{count:,} operaciones</numerusform>
        </translation>
    </message>
    <message>
        <source>{credits}, {unsure:,} of them may have been charged</source>
        <extracomment>studio/ui/dialogs/ledger_sheet.py</extracomment>
        <translation>{credits}, de los que quizá se cobraron {unsure:,}</translation>
    </message>
    <message>
        <source>Jan</source>
        <comment>month</comment>
        <extracomment>studio/ui/dialogs/ledger_table.py</extracomment>
        <translation>ene</translation>
    </message>
    <message>
        <source>Feb</source>
        <comment>month</comment>
        <extracomment>studio/ui/dialogs/ledger_table.py</extracomment>
        <translation>feb</translation>
    </message>
    <message>
        <source>Mar</source>
        <comment>month</comment>
        <extracomment>studio/ui/dialogs/ledger_table.py</extracomment>
        <translation>mar</translation>
    </message>
    <message>
        <source>Apr</source>
        <comment>month</comment>
        <extracomment>studio/ui/dialogs/ledger_table.py</extracomment>
        <translation>abr</translation>
    </message>
    <message>
        <source>May</source>
        <comment>month</comment>
        <extracomment>studio/ui/dialogs/ledger_table.py</extracomment>
        <translation>may</translation>
    </message>
    <message>
        <source>Jun</source>
        <comment>month</comment>
        <extracomment>studio/ui/dialogs/ledger_table.py</extracomment>
        <translation>jun</translation>
    </message>
    <message>
        <source>Jul</source>
        <comment>month</comment>
        <extracomment>studio/ui/dialogs/ledger_table.py</extracomment>
        <translation>jul</translation>
    </message>
    <message>
        <source>Aug</source>
        <comment>month</comment>
        <extracomment>studio/ui/dialogs/ledger_table.py</extracomment>
        <translation>ago</translation>
    </message>
    <message>
        <source>Sep</source>
        <comment>month</comment>
        <extracomment>studio/ui/dialogs/ledger_table.py</extracomment>
        <translation>sep</translation>
    </message>
    <message>
        <source>Oct</source>
        <comment>month</comment>
        <extracomment>studio/ui/dialogs/ledger_table.py</extracomment>
        <translation>oct</translation>
    </message>
    <message>
        <source>Nov</source>
        <comment>month</comment>
        <extracomment>studio/ui/dialogs/ledger_table.py</extracomment>
        <translation>nov</translation>
    </message>
    <message>
        <source>Dec</source>
        <comment>month</comment>
        <extracomment>studio/ui/dialogs/ledger_table.py</extracomment>
        <translation>dic</translation>
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
        <translation>Se puede reintentar de 0 a {most} veces.</translation>
    </message>
    <message>
        <source>seconds</source>
        <comment>behind a field</comment>
        <extracomment>studio/ui/dialogs/patience.py</extracomment>
        <translation>segundos</translation>
    </message>
    <message>
        <source>times again</source>
        <comment>behind a field</comment>
        <extracomment>studio/ui/dialogs/patience.py</extracomment>
        <translation>reintentos</translation>
    </message>
    <message>
        <source>Documented prices of {date}. Plans differ: put in what yours charges. This computer is free.</source>
        <extracomment>studio/ui/dialogs/prices.py</extracomment>
        <translation>Precios publicados el {date}. Los planes varían: indique lo que cobra el suyo. Este equipo es gratis.</translation>
    </message>
    <message>
        <source>credits a character</source>
        <comment>behind a field</comment>
        <extracomment>studio/ui/dialogs/prices.py</extracomment>
        <translation>créditos por carácter</translation>
    </message>
    <message>
        <source>Speech, credits a character</source>
        <extracomment>studio/ui/dialogs/prices.py</extracomment>
        <translation>Habla, créditos por carácter</translation>
    </message>
    <message>
        <source>credits each</source>
        <comment>behind a field</comment>
        <extracomment>studio/ui/dialogs/prices.py</extracomment>
        <translation>créditos cada uno</translation>
    </message>
    <message>
        <source>Infill, credits each</source>
        <extracomment>studio/ui/dialogs/prices.py</extracomment>
        <translation>Infill, créditos cada uno</translation>
    </message>
    <message>
        <source>credits and a character</source>
        <comment>on top of those for each; behind a field</comment>
        <extracomment>studio/ui/dialogs/prices.py</extracomment>
        <translation>créditos y por carácter</translation>
    </message>
    <message>
        <source>Infill, credits and a character</source>
        <extracomment>studio/ui/dialogs/prices.py</extracomment>
        <translation>Infill, créditos y por carácter</translation>
    </message>
    <message>
        <source>credits a second</source>
        <comment>behind a field</comment>
        <extracomment>studio/ui/dialogs/prices.py</extracomment>
        <translation>créditos por segundo</translation>
    </message>
    <message>
        <source>Voice Changer, credits a second</source>
        <extracomment>studio/ui/dialogs/prices.py</extracomment>
        <translation>Cambio de voz, créditos por segundo</translation>
    </message>
    <message numerus="yes">
        <source>{count} things are not well.</source>
        <extracomment>studio/ui/dialogs/self_check.py; of one: {count} thing is not well.</extracomment>
        <translation>
            <numerusform>{count} cosa no está bien.</numerusform>
            <numerusform>{count} cosas no están bien.</numerusform>
        </translation>
    </message>
    <message>
        <source>Light</source>
        <comment>theme</comment>
        <extracomment>studio/ui/dialogs/settings.py</extracomment>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <comment>theme</comment>
        <extracomment>studio/ui/dialogs/settings.py</extracomment>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>As the system</source>
        <comment>theme</comment>
        <extracomment>studio/ui/dialogs/settings.py</extracomment>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <extracomment>studio/ui/dialogs/settings.py</extracomment>
        <translation>Idioma de la ventana</translation>
    </message>
    <message>
        <source>From the next start</source>
        <extracomment>studio/ui/dialogs/settings.py</extracomment>
        <translation>Desde el próximo inicio</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <extracomment>studio/ui/dialogs/settings.py</extracomment>
        <translation>{percent} %</translation>
    </message>
    <message>
        <source>Use this computer</source>
        <extracomment>studio/ui/errors.py</extracomment>
        <translation>Usar este equipo</translation>
    </message>
    <message>
        <source>Change key…</source>
        <extracomment>studio/ui/errors.py</extracomment>
        <translation>Cambiar la clave…</translation>
    </message>
    <message>
        <source>Who speaks…</source>
        <extracomment>studio/ui/errors.py</extracomment>
        <translation>Quién habla…</translation>
    </message>
    <message>
        <source>Make the rest…</source>
        <extracomment>studio/ui/errors.py</extracomment>
        <translation>Generar el resto…</translation>
    </message>
    <message>
        <source>Keep as it is</source>
        <extracomment>studio/ui/errors.py</extracomment>
        <translation>Dejar como está</translation>
    </message>
    <message>
        <source>Choose another place…</source>
        <extracomment>studio/ui/errors.py</extracomment>
        <translation>Elegir otro lugar…</translation>
    </message>
    <message>
        <source>Choose another file…</source>
        <extracomment>studio/ui/errors.py</extracomment>
        <translation>Elegir otro archivo…</translation>
    </message>
    <message>
        <source>Open what is there</source>
        <extracomment>studio/ui/errors.py</extracomment>
        <translation>Abrir lo que hay</translation>
    </message>
    <message>
        <source>Find it…</source>
        <extracomment>studio/ui/errors.py</extracomment>
        <translation>Buscarlo…</translation>
    </message>
    <message>
        <source>Choose another voice…</source>
        <extracomment>studio/ui/errors.py</extracomment>
        <translation>Elegir otra voz…</translation>
    </message>
    <message>
        <source>Keep and open</source>
        <extracomment>studio/ui/errors.py</extracomment>
        <translation>Conservar y abrir</translation>
    </message>
    <message>
        <source>Throw away</source>
        <extracomment>studio/ui/errors.py</extracomment>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>everything</source>
        <comment>Safe: …</comment>
        <extracomment>studio/ui/errors.py</extracomment>
        <translation>todo</translation>
    </message>
    <message>
        <source>your work is saved</source>
        <comment>Safe: …</comment>
        <extracomment>studio/ui/errors.py</extracomment>
        <translation>su trabajo está guardado</translation>
    </message>
    <message>
        <source>your work</source>
        <comment>Safe: …</comment>
        <extracomment>studio/ui/errors.py</extracomment>
        <translation>su trabajo</translation>
    </message>
    <message>
        <source>your words and takes</source>
        <comment>Safe: …</comment>
        <extracomment>studio/ui/errors.py</extracomment>
        <translation>sus textos y sus tomas</translation>
    </message>
    <message>
        <source>your takes</source>
        <comment>Safe: …</comment>
        <extracomment>studio/ui/errors.py</extracomment>
        <translation>sus tomas</translation>
    </message>
    <message>
        <source>{subject} was not made: {reason}</source>
        <comment>the reason is a whole sentence</comment>
        <extracomment>studio/ui/errors.py</extracomment>
        <translation>{subject}: no se generó. {reason}</translation>
    </message>
    <message numerus="yes">
        <source>Charged: {count:,} credits.</source>
        <extracomment>studio/ui/errors.py; of one: Charged: {count:,} credit.</extracomment>
        <translation>
            <numerusform>Cobrado: {count:,} crédito.</numerusform>
            <numerusform>Cobrado: {count:,} créditos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Charged: something may have been taken; the service did not say.</source>
        <extracomment>studio/ui/errors.py</extracomment>
        <translation>Cobrado: puede haberse cobrado algo; el servicio no lo dijo.</translation>
    </message>
    <message numerus="yes">
        <source>Charged: {count:,} credits may have been taken; the service did not say.</source>
        <extracomment>studio/ui/errors.py; of one: Charged: {count:,} credit may have been taken; the service did not say.</extracomment>
        <translation>
            <numerusform>Cobrado: puede haberse cobrado {count:,} crédito; el servicio no lo dijo.</numerusform>
            <numerusform>Cobrado: pueden haberse cobrado {count:,} créditos; el servicio no lo dijo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Code: {code}</source>
        <extracomment>studio/ui/errors.py</extracomment>
        <translation>Código: {code}</translation>
    </message>
    <message>
        <source>Status: {status}</source>
        <extracomment>studio/ui/errors.py</extracomment>
        <translation>Estado: {status}</translation>
    </message>
    <message>
        <source>Request: {id}</source>
        <extracomment>studio/ui/errors.py</extracomment>
        <translation>Solicitud: {id}</translation>
    </message>
    <message>
        <source>Safe: {what}.</source>
        <extracomment>studio/ui/errors.py</extracomment>
        <translation>A salvo: {what}.</translation>
    </message>
    <message>
        <source>Exporting {name}</source>
        <extracomment>studio/ui/export/exporting.py</extracomment>
        <translation>Exportación de {name}</translation>
    </message>
    <message>
        <source>in {folder}</source>
        <extracomment>studio/ui/export/form.py</extracomment>
        <translation>en {folder}</translation>
    </message>
    <message>
        <source>{name}. In curly brackets can stand:
{fields}</source>
        <extracomment>studio/ui/export/pattern_field.py</extracomment>
        <translation>{name}. Entre llaves puede ir:
{fields}</translation>
    </message>
    <message>
        <source>Export</source>
        <comment>the button</comment>
        <extracomment>studio/ui/export/popover.py</extracomment>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>{title}, take {number}</source>
        <extracomment>studio/ui/export/popover.py</extracomment>
        <translation>{title}, toma {number}</translation>
    </message>
    <message>
        <source>“{name}” is there already. Replace it?</source>
        <extracomment>studio/ui/export/popover.py</extracomment>
        <translation>«{name}» ya existe. ¿Reemplazarlo?</translation>
    </message>
    <message>
        <source>Writing {name}…</source>
        <extracomment>studio/ui/export/popover.py</extracomment>
        <translation>Escribiendo {name}…</translation>
    </message>
    <message>
        <source>Saved to {name}.</source>
        <extracomment>studio/ui/export/popover.py</extracomment>
        <translation>Guardado en {name}.</translation>
    </message>
    <message>
        <source>Start</source>
        <comment>when a stretch of sound begins</comment>
        <extracomment>studio/ui/export/provenance_pdf.py</extracomment>
        <translation>Inicio</translation>
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
        <translation>Generado</translation>
    </message>
    <message>
        <source>Approved by</source>
        <extracomment>studio/ui/export/provenance_pdf.py</extracomment>
        <translation>Aprobado por</translation>
    </message>
    <message>
        <source>“{name}” could not be written in “{folder}”.</source>
        <extracomment>studio/ui/export/provenance_pdf.py</extracomment>
        <translation>No se pudo escribir «{name}» en «{folder}».</translation>
    </message>
    <message>
        <source>Where the synthetic sound of this export comes from.</source>
        <extracomment>studio/ui/export/provenance_pdf.py</extracomment>
        <translation>De dónde procede el sonido sintético de esta exportación.</translation>
    </message>
    <message numerus="yes">
        <source>{count} stretches, {length} in all.</source>
        <extracomment>studio/ui/export/provenance_pdf.py; of one: {count} stretch, {length} in all.</extracomment>
        <translation>
            <numerusform>{count} tramo, {length} en total.</numerusform>
            <numerusform>{count} tramos, {length} en total.</numerusform>
        </translation>
    </message>
    <message>
        <source>Project {project} · written {time} by {person}</source>
        <extracomment>studio/ui/export/provenance_pdf.py</extracomment>
        <translation>Proyecto {project} · escrito el {time} por {person}</translation>
    </message>
    <message>
        <source>nobody known</source>
        <extracomment>studio/ui/export/provenance_pdf.py</extracomment>
        <translation>persona desconocida</translation>
    </message>
    <message>
        <source>take {number}</source>
        <comment>in a sentence</comment>
        <extracomment>studio/ui/export/provenance_pdf.py</extracomment>
        <translation>toma {number}</translation>
    </message>
    <message>
        <source>not approved</source>
        <extracomment>studio/ui/export/provenance_pdf.py</extracomment>
        <translation>sin aprobar</translation>
    </message>
    <message>
        <source>none noted</source>
        <comment>consent</comment>
        <extracomment>studio/ui/export/provenance_pdf.py</extracomment>
        <translation>ninguno anotado</translation>
    </message>
    <message>
        <source>{person}, agreed on {date}, said in {recording}</source>
        <extracomment>studio/ui/export/provenance_pdf.py</extracomment>
        <translation>{person}, consentimiento del {date}, dicho en {recording}</translation>
    </message>
    <message>
        <source>{person}, agreed on {date}</source>
        <extracomment>studio/ui/export/provenance_pdf.py</extracomment>
        <translation>{person}, consentimiento del {date}</translation>
    </message>
    <message>
        <source>{title}: provenance</source>
        <extracomment>studio/ui/export/provenance_pdf.py</extracomment>
        <translation>{title}: procedencia</translation>
    </message>
    <message>
        <source>Both</source>
        <comment>one file, and one for each block</comment>
        <extracomment>studio/ui/export/script_form.py</extracomment>
        <translation>Ambos</translation>
    </message>
    <message>
        <source>As</source>
        <comment>one file, or one for each block</comment>
        <extracomment>studio/ui/export/script_form.py</extracomment>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>Exported {name} to {folder}.</source>
        <extracomment>studio/ui/export/script_popover.py</extracomment>
        <translation>{name} se exportó a {folder}.</translation>
    </message>
    <message numerus="yes">
        <source>Exported {count} files to {folder}.</source>
        <extracomment>studio/ui/export/script_popover.py; of one: Exported {count} file to {folder}.</extracomment>
        <translation>
            <numerusform>{count} archivo exportado a {folder}.</numerusform>
            <numerusform>{count} archivos exportados a {folder}.</numerusform>
        </translation>
    </message>
    <message>
        <source>“{name}” is there already. Replace?</source>
        <extracomment>studio/ui/export/replacing.py</extracomment>
        <translation>«{name}» ya existe. ¿Reemplazar?</translation>
    </message>
    <message numerus="yes">
        <source>{count} of these files are there already. Replace?</source>
        <extracomment>studio/ui/export/replacing.py; of one: {count} of these files is there already. Replace?</extracomment>
        <translation>
            <numerusform>{count} de estos archivos ya existe. ¿Reemplazar?</numerusform>
            <numerusform>{count} de estos archivos ya existen. ¿Reemplazar?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} of {all} files are not as loud as asked for.</source>
        <extracomment>studio/ui/export/script_popover.py; of one: {count} of {all} files is not as loud as asked for.</extracomment>
        <translation>
            <numerusform>{count} de {all} archivos no suena tan fuerte como se pidió.</numerusform>
            <numerusform>{count} de {all} archivos no suenan tan fuerte como se pidió.</numerusform>
        </translation>
    </message>
    <message>
        <source>{lufs:.1f} LUFS, {rms:.1f} dB RMS, peak {peak:.1f} dBTP</source>
        <extracomment>studio/ui/export/script_popover.py</extracomment>
        <translation>{lufs:.1f} LUFS, {rms:.1f} dB RMS, pico {peak:.1f} dBTP</translation>
    </message>
    <message>
        <source>The kettle is on for both of us.</source>
        <comment>a line in a small drawing</comment>
        <extracomment>studio/ui/first_run/art.py</extracomment>
        <translation>El agua hierve para los dos.</translation>
    </message>
    <message>
        <source>on</source>
        <comment>the word of “The kettle is on for both of us.” that is underlined, as it stands there</comment>
        <extracomment>studio/ui/first_run/art.py</extracomment>
        <translation>hierve</translation>
    </message>
    <message>
        <source>Thursday</source>
        <comment>struck out in a drawing</comment>
        <extracomment>studio/ui/first_run/art.py</extracomment>
        <translation>jueves</translation>
    </message>
    <message>
        <source>Friday</source>
        <comment>in its place</comment>
        <extracomment>studio/ui/first_run/art.py</extracomment>
        <translation>viernes</translation>
    </message>
    <message>
        <source>10 seconds</source>
        <extracomment>studio/ui/first_run/art.py</extracomment>
        <translation>10 segundos</translation>
    </message>
    <message>
        <source>{words} {how}. Key {number}</source>
        <extracomment>studio/ui/first_run/card.py</extracomment>
        <translation>{words} {how}. Tecla {number}</translation>
    </message>
    <message>
        <source>Leave the first steps</source>
        <extracomment>studio/ui/first_run/leading.py</extracomment>
        <translation>Salir de los primeros pasos</translation>
    </message>
    <message>
        <source>Before you begin</source>
        <extracomment>studio/ui/first_run/ready_list.py</extracomment>
        <translation>Antes de empezar</translation>
    </message>
    <message>
        <source>Saved to {path}.</source>
        <extracomment>studio/ui/help.py</extracomment>
        <translation>Guardado en {path}.</translation>
    </message>
    <message>
        <source>Change the voice</source>
        <comment>of the recording, in the Voice Changer</comment>
        <extracomment>studio/ui/key_table.py</extracomment>
        <translation>Cambiar la voz</translation>
    </message>
    <message>
        <source>They do not run.</source>
        <extracomment>studio/ui/readiness.py</extracomment>
        <translation>No están en marcha.</translation>
    </message>
    <message>
        <source>Sound out</source>
        <extracomment>studio/ui/readiness.py</extracomment>
        <translation>Salida de sonido</translation>
    </message>
    <message>
        <source>No device plays sound. Connect one; export works without.</source>
        <extracomment>studio/ui/readiness.py</extracomment>
        <translation>Ningún dispositivo reproduce sonido. Conecte uno; exportar funciona sin él.</translation>
    </message>
    <message>
        <source>Sound in</source>
        <extracomment>studio/ui/readiness.py</extracomment>
        <translation>Entrada de sonido</translation>
    </message>
    <message>
        <source>No microphone can be used. Connect one, or allow it in the system.</source>
        <extracomment>studio/ui/readiness.py</extracomment>
        <translation>No se puede usar ningún micrófono. Conecte uno o permítalo en el sistema.</translation>
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
        <translation>Reproducir o pausar</translation>
    </message>
    <message>
        <source>Play from the cursor</source>
        <extracomment>studio/ui/key_table.py</extracomment>
        <translation>Reproducir desde el cursor</translation>
    </message>
    <message>
        <source>To start</source>
        <extracomment>studio/ui/key_table.py</extracomment>
        <translation>Al principio</translation>
    </message>
    <message>
        <source>Loop</source>
        <extracomment>studio/ui/key_table.py</extracomment>
        <translation>Bucle</translation>
    </message>
    <message>
        <source>Play the selection</source>
        <extracomment>studio/ui/key_table.py</extracomment>
        <translation>Reproducir la selección</translation>
    </message>
    <message>
        <source>Loop the selection</source>
        <extracomment>studio/ui/key_table.py</extracomment>
        <translation>Repetir la selección en bucle</translation>
    </message>
    <message>
        <source>Record, or stop</source>
        <extracomment>studio/ui/key_table.py</extracomment>
        <translation>Grabar o detener</translation>
    </message>
    <message>
        <source>Pause the recording</source>
        <extracomment>studio/ui/key_table.py</extracomment>
        <translation>Pausar la grabación</translation>
    </message>
    <message>
        <source>Hear it without the selection</source>
        <extracomment>studio/ui/key_table.py</extracomment>
        <translation>Escuchar sin la selección</translation>
    </message>
    <message>
        <source>Hear up to the selection</source>
        <extracomment>studio/ui/key_table.py</extracomment>
        <translation>Escuchar hasta la selección</translation>
    </message>
    <message>
        <source>Hear before its start</source>
        <extracomment>studio/ui/key_table.py</extracomment>
        <translation>Escuchar antes de su inicio</translation>
    </message>
    <message>
        <source>Hear after its start</source>
        <extracomment>studio/ui/key_table.py</extracomment>
        <translation>Escuchar después de su inicio</translation>
    </message>
    <message>
        <source>Hear before its end</source>
        <extracomment>studio/ui/key_table.py</extracomment>
        <translation>Escuchar antes de su final</translation>
    </message>
    <message>
        <source>Hear after its end</source>
        <extracomment>studio/ui/key_table.py</extracomment>
        <translation>Escuchar después de su final</translation>
    </message>
    <message>
        <source>Next part of the window</source>
        <extracomment>studio/ui/key_table.py</extracomment>
        <translation>Parte siguiente de la ventana</translation>
    </message>
    <message>
        <source>Previous part of the window</source>
        <extracomment>studio/ui/key_table.py</extracomment>
        <translation>Parte anterior de la ventana</translation>
    </message>
    <message>
        <source>To the message at the top</source>
        <extracomment>studio/ui/key_table.py</extracomment>
        <translation>Al mensaje de arriba</translation>
    </message>
    <message>
        <source>This sheet</source>
        <extracomment>studio/ui/key_table.py</extracomment>
        <translation>Esta lista</translation>
    </message>
    <message>
        <source>The guide</source>
        <extracomment>studio/ui/key_table.py</extracomment>
        <translation>La guía</translation>
    </message>
    <message>
        <source>New project</source>
        <extracomment>studio/ui/key_table.py</extracomment>
        <translation>Proyecto nuevo</translation>
    </message>
    <message>
        <source>Open a project</source>
        <extracomment>studio/ui/key_table.py</extracomment>
        <translation>Abrir un proyecto</translation>
    </message>
    <message>
        <source>Save as</source>
        <extracomment>studio/ui/key_table.py</extracomment>
        <translation>Guardar como</translation>
    </message>
    <message>
        <source>Quit</source>
        <extracomment>studio/ui/key_table.py</extracomment>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Close, leave the text, then stop the sound</source>
        <extracomment>studio/ui/key_table.py</extracomment>
        <translation>Cerrar, dejar el texto y luego detener el sonido</translation>
    </message>
    <message>
        <source>Write in the block</source>
        <extracomment>studio/ui/key_table.py</extracomment>
        <translation>Escribir en el bloque</translation>
    </message>
    <message>
        <source>Move the block up</source>
        <extracomment>studio/ui/key_table.py</extracomment>
        <translation>Subir el bloque</translation>
    </message>
    <message>
        <source>Move it down</source>
        <extracomment>studio/ui/key_table.py</extracomment>
        <translation>Bajarlo</translation>
    </message>
    <message>
        <source>Add a block</source>
        <extracomment>studio/ui/key_table.py</extracomment>
        <translation>Añadir un bloque</translation>
    </message>
    <message>
        <source>Copy the block</source>
        <extracomment>studio/ui/key_table.py</extracomment>
        <translation>Copiar el bloque</translation>
    </message>
    <message>
        <source>Join with previous</source>
        <extracomment>studio/ui/key_table.py</extracomment>
        <translation>Unir con el anterior</translation>
    </message>
    <message>
        <source>Delete the block</source>
        <extracomment>studio/ui/key_table.py</extracomment>
        <translation>Eliminar el bloque</translation>
    </message>
    <message>
        <source>Lock, or unlock</source>
        <extracomment>studio/ui/key_table.py</extracomment>
        <translation>Bloquear o desbloquear</translation>
    </message>
    <message>
        <source>Find and replace</source>
        <extracomment>studio/ui/key_table.py</extracomment>
        <translation>Buscar y reemplazar</translation>
    </message>
    <message>
        <source>How words are said</source>
        <extracomment>studio/ui/key_table.py</extracomment>
        <translation>Cómo se dicen las palabras</translation>
    </message>
    <message>
        <source>Approve the block</source>
        <extracomment>studio/ui/key_table.py</extracomment>
        <translation>Aprobar el bloque</translation>
    </message>
    <message>
        <source>Make this block</source>
        <extracomment>studio/ui/key_table.py</extracomment>
        <translation>Generar este bloque</translation>
    </message>
    <message>
        <source>Make all missing</source>
        <extracomment>studio/ui/key_table.py</extracomment>
        <translation>Generar lo que falta</translation>
    </message>
    <message>
        <source>Next take</source>
        <extracomment>studio/ui/key_table.py</extracomment>
        <translation>Toma siguiente</translation>
    </message>
    <message>
        <source>Open a text</source>
        <extracomment>studio/ui/key_table.py</extracomment>
        <translation>Abrir un texto</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>studio/ui/key_table.py</extracomment>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Redo</source>
        <extracomment>studio/ui/key_table.py</extracomment>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Open a recording</source>
        <extracomment>studio/ui/key_table.py</extracomment>
        <translation>Abrir una grabación</translation>
    </message>
    <message>
        <source>Open the file you copied</source>
        <extracomment>studio/ui/key_table.py</extracomment>
        <translation>Abrir el archivo copiado</translation>
    </message>
    <message>
        <source>Make takes</source>
        <extracomment>studio/ui/key_table.py</extracomment>
        <translation>Generar tomas</translation>
    </message>
    <message>
        <source>Choose what sounds, or write</source>
        <extracomment>studio/ui/key_table.py</extracomment>
        <translation>Elegir lo que suena, o escribir</translation>
    </message>
    <message>
        <source>Next patch to listen to</source>
        <extracomment>studio/ui/key_table.py</extracomment>
        <translation>Siguiente parche por escuchar</translation>
    </message>
    <message>
        <source>In a pickup list: accept; N next take, X reject</source>
        <extracomment>studio/ui/key_table.py</extracomment>
        <translation>En una lista de retomas: aceptar; N toma siguiente, X rechazar</translation>
    </message>
    <message>
        <source>Export the mended recording</source>
        <extracomment>studio/ui/key_table.py</extracomment>
        <translation>Exportar la grabación reparada</translation>
    </message>
    <message>
        <source>Selection begins here</source>
        <extracomment>studio/ui/key_table.py</extracomment>
        <translation>La selección empieza aquí</translation>
    </message>
    <message>
        <source>Selection ends here</source>
        <extracomment>studio/ui/key_table.py</extracomment>
        <translation>La selección termina aquí</translation>
    </message>
    <message>
        <source>Larger on that side</source>
        <extracomment>studio/ui/key_table.py</extracomment>
        <translation>Más grande por ese lado</translation>
    </message>
    <message>
        <source>Smaller from that side</source>
        <extracomment>studio/ui/key_table.py</extracomment>
        <translation>Más pequeña por ese lado</translation>
    </message>
    <message>
        <source>Move it as it is, or to the right</source>
        <extracomment>studio/ui/key_table.py</extracomment>
        <translation>Moverla tal cual, o a la derecha</translation>
    </message>
    <message>
        <source>Next word; Left the one before</source>
        <extracomment>studio/ui/key_table.py</extracomment>
        <translation>Palabra siguiente; Izquierda, la anterior</translation>
    </message>
    <message>
        <source>Edges to zero crossings</source>
        <extracomment>studio/ui/key_table.py</extracomment>
        <translation>Bordes a los cruces por cero</translation>
    </message>
    <message>
        <source>Left crossfade shorter; . longer</source>
        <extracomment>studio/ui/key_table.py</extracomment>
        <translation>Fundido cruzado izquierdo más corto; . más largo</translation>
    </message>
    <message>
        <source>Right crossfade shorter; &gt; longer</source>
        <extracomment>studio/ui/key_table.py</extracomment>
        <translation>Fundido cruzado derecho más corto; &gt; más largo</translation>
    </message>
    <message>
        <source>Zoom in; Ctrl+− out</source>
        <extracomment>studio/ui/key_table.py</extracomment>
        <translation>Acercar; Ctrl+− alejar</translation>
    </message>
    <message>
        <source>Show the selection</source>
        <extracomment>studio/ui/key_table.py</extracomment>
        <translation>Mostrar la selección</translation>
    </message>
    <message>
        <source>Show all of the recording</source>
        <extracomment>studio/ui/key_table.py</extracomment>
        <translation>Mostrar toda la grabación</translation>
    </message>
    <message>
        <source>Add a marker</source>
        <extracomment>studio/ui/key_table.py</extracomment>
        <translation>Añadir un marcador</translation>
    </message>
    <message>
        <source>Next marker; Left the one before</source>
        <extracomment>studio/ui/key_table.py</extracomment>
        <translation>Marcador siguiente; Izquierda, el anterior</translation>
    </message>
    <message>
        <source>Put the word right, name the marker</source>
        <extracomment>studio/ui/key_table.py</extracomment>
        <translation>Corregir la palabra, nombrar el marcador</translation>
    </message>
    <message>
        <source>Preview the voice</source>
        <extracomment>studio/ui/key_table.py</extracomment>
        <translation>Preescuchar la voz</translation>
    </message>
    <message>
        <source>Favourite, or no longer</source>
        <extracomment>studio/ui/key_table.py</extracomment>
        <translation>Marcar como favorita o quitarla</translation>
    </message>
    <message>
        <source>Add it to the mix</source>
        <extracomment>studio/ui/key_table.py</extracomment>
        <translation>Añadirla a la mezcla</translation>
    </message>
    <message>
        <source>Add it to the audition</source>
        <extracomment>studio/ui/key_table.py</extracomment>
        <translation>Añadirla a la audición</translation>
    </message>
    <message>
        <source>Search</source>
        <extracomment>studio/ui/key_table.py</extracomment>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Undo a favourite or a tag</source>
        <extracomment>studio/ui/key_table.py</extracomment>
        <translation>Deshacer una favorita o una etiqueta</translation>
    </message>
    <message>
        <source>Redo it</source>
        <extracomment>studio/ui/key_table.py</extracomment>
        <translation>Rehacerla</translation>
    </message>
    <message>
        <source>Add files</source>
        <extracomment>studio/ui/key_table.py</extracomment>
        <translation>Añadir archivos</translation>
    </message>
    <message>
        <source>Hear the file</source>
        <extracomment>studio/ui/key_table.py</extracomment>
        <translation>Escuchar el archivo</translation>
    </message>
    <message>
        <source>Rename the dataset</source>
        <extracomment>studio/ui/key_table.py</extracomment>
        <translation>Renombrar el conjunto de datos</translation>
    </message>
    <message>
        <source>List the files anew</source>
        <extracomment>studio/ui/key_table.py</extracomment>
        <translation>Actualizar la lista de archivos</translation>
    </message>
    <message>
        <source>Remove one not sent; delete one</source>
        <extracomment>studio/ui/key_table.py</extracomment>
        <translation>Quitar uno no enviado; eliminar uno</translation>
    </message>
    <message>
        <source>Put back what was removed</source>
        <extracomment>studio/ui/key_table.py</extracomment>
        <translation>Devolver lo que se quitó</translation>
    </message>
    <message>
        <source>Swap before and after</source>
        <extracomment>studio/ui/key_table.py</extracomment>
        <translation>Alternar antes y después</translation>
    </message>
    <message>
        <source>Change the voice</source>
        <extracomment>studio/ui/tabs/voices/edit_form.py</extracomment>
        <translation>Cambiar la voz</translation>
    </message>
    <message>
        <source>Hear a result, or try again</source>
        <extracomment>studio/ui/key_table.py</extracomment>
        <translation>Escuchar un resultado o reintentar</translation>
    </message>
    <message>
        <source>Take its file out of the batch</source>
        <extracomment>studio/ui/key_table.py</extracomment>
        <translation>Sacar su archivo del lote</translation>
    </message>
    <message>
        <source>Open a zipped project…</source>
        <extracomment>studio/ui/main_menu.py</extracomment>
        <translation>Abrir un proyecto comprimido…</translation>
    </message>
    <message>
        <source>Open recent</source>
        <extracomment>studio/ui/main_menu.py</extracomment>
        <translation>Abrir reciente</translation>
    </message>
    <message>
        <source>Rename…</source>
        <extracomment>studio/ui/main_menu.py</extracomment>
        <translation>Renombrar…</translation>
    </message>
    <message>
        <source>Save as…</source>
        <extracomment>studio/ui/main_menu.py</extracomment>
        <translation>Guardar como…</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <extracomment>studio/ui/main_menu.py</extracomment>
        <translation>Guardar una copia…</translation>
    </message>
    <message>
        <source>Show the project&apos;s folder</source>
        <extracomment>studio/ui/main_menu.py</extracomment>
        <translation>Mostrar la carpeta del proyecto</translation>
    </message>
    <message>
        <source>Settings…</source>
        <extracomment>studio/ui/main_menu.py</extracomment>
        <translation>Ajustes…</translation>
    </message>
    <message>
        <source>Something wrong?…</source>
        <extracomment>studio/ui/main_menu.py</extracomment>
        <translation>¿Algo va mal?…</translation>
    </message>
    <message>
        <source>Hear the selection</source>
        <extracomment>studio/ui/main_menu.py</extracomment>
        <translation>Escuchar la selección</translation>
    </message>
    <message>
        <source>File</source>
        <extracomment>studio/ui/main_menu.py</extracomment>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Play</source>
        <extracomment>studio/ui/dialogs/inside.py</extracomment>
        <translation>Reproducir</translation>
    </message>
    <message>
        <source>Help</source>
        <extracomment>studio/ui/main_menu.py</extracomment>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Export the ledger</source>
        <extracomment>studio/ui/money.py</extracomment>
        <translation>Exportar el registro</translation>
    </message>
    <message>
        <source>Table</source>
        <extracomment>studio/ui/money.py</extracomment>
        <translation>Tabla</translation>
    </message>
    <message>
        <source>A take is being made just now. Stop it, or wait until it is there.</source>
        <extracomment>studio/ui/open_project.py</extracomment>
        <translation>Se está generando una toma. Deténgala o espere a que esté lista.</translation>
    </message>
    <message>
        <source>None yet</source>
        <extracomment>studio/ui/open_project.py</extracomment>
        <translation>Aún ninguno</translation>
    </message>
    <message>
        <source>Zipped projects</source>
        <extracomment>studio/ui/open_project.py</extracomment>
        <translation>Proyectos comprimidos</translation>
    </message>
    <message>
        <source>Projects</source>
        <extracomment>studio/ui/open_project.py</extracomment>
        <translation>Proyectos</translation>
    </message>
    <message>
        <source>Zipped projects, to send</source>
        <extracomment>studio/ui/open_project.py</extracomment>
        <translation>Proyectos comprimidos, para enviar</translation>
    </message>
    <message>
        <source>Making a project</source>
        <extracomment>studio/ui/open_project.py</extracomment>
        <translation>Creación de un proyecto</translation>
    </message>
    <message>
        <source>Opening the project</source>
        <extracomment>studio/ui/open_project.py</extracomment>
        <translation>Apertura del proyecto</translation>
    </message>
    <message>
        <source>Save the project as</source>
        <extracomment>studio/ui/open_project.py</extracomment>
        <translation>Guardar el proyecto como</translation>
    </message>
    <message>
        <source>Saving the project</source>
        <extracomment>studio/ui/open_project.py</extracomment>
        <translation>Guardado del proyecto</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <extracomment>studio/ui/open_project.py</extracomment>
        <translation>Guardar una copia</translation>
    </message>
    <message>
        <source>Saving a copy</source>
        <extracomment>studio/services/copy_project.py</extracomment>
        <translation>Guardado de una copia</translation>
    </message>
    <message>
        <source>Open a zipped project</source>
        <extracomment>studio/ui/open_project.py</extracomment>
        <translation>Abrir un proyecto comprimido</translation>
    </message>
    <message>
        <source>A copy was saved to {path}.</source>
        <extracomment>studio/ui/look_inside.py</extracomment>
        <translation>Se guardó una copia en {path}.</translation>
    </message>
    <message>
        <source>The voices on this computer stopped twice.</source>
        <extracomment>studio/launch/engine.py</extracomment>
        <translation>Las voces de este equipo se detuvieron dos veces.</translation>
    </message>
    <message>
        <source>The voices on this computer did not start within a minute.</source>
        <extracomment>studio/launch/engine.py</extracomment>
        <translation>Las voces de este equipo no arrancaron en un minuto.</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <comment>keys</comment>
        <extracomment>studio/ui/dialogs/keys.py</extracomment>
        <translation>{first} a {last}</translation>
    </message>
    <message>
        <source>Said by that character</source>
        <extracomment>studio/ui/key_table.py</extracomment>
        <translation>Lo dice ese personaje</translation>
    </message>
    <message>
        <source>Hear that take in place</source>
        <extracomment>studio/ui/key_table.py</extracomment>
        <translation>Escuchar esa toma en su sitio</translation>
    </message>
    <message>
        <source>Hear that voice of the audition</source>
        <extracomment>studio/ui/key_table.py</extracomment>
        <translation>Escuchar esa voz de la audición</translation>
    </message>
    <message>
        <source>Renaming the project</source>
        <extracomment>studio/ui/open_project.py</extracomment>
        <translation>Cambio de nombre del proyecto</translation>
    </message>
    <message>
        <source>Looking for recordings</source>
        <extracomment>studio/ui/recording/leftovers.py</extracomment>
        <translation>Búsqueda de grabaciones</translation>
    </message>
    <message>
        <source>Saving the recording</source>
        <extracomment>studio/ui/recording/leftovers.py</extracomment>
        <translation>Guardado de la grabación</translation>
    </message>
    <message>
        <source>Throwing the recording away</source>
        <extracomment>studio/ui/recording/leftovers.py</extracomment>
        <translation>Descarte de la grabación</translation>
    </message>
    <message>
        <source>No dataset yet</source>
        <extracomment>studio/ui/tabs/datasets/middle.py</extracomment>
        <translation>Aún no hay conjuntos de datos</translation>
    </message>
    <message>
        <source>No files in it yet</source>
        <extracomment>studio/ui/tabs/datasets/middle.py</extracomment>
        <translation>Aún no contiene archivos</translation>
    </message>
    <message>
        <source>Listening for words… {percent} %</source>
        <extracomment>studio/ui/tabs/infill/heard_words.py</extracomment>
        <translation>Reconociendo las palabras… {percent} %</translation>
    </message>
    <message>
        <source>Recordings mended in this project</source>
        <extracomment>studio/ui/tabs/infill/recordings.py</extracomment>
        <translation>Grabaciones reparadas en este proyecto</translation>
    </message>
    <message>
        <source>How it is said: {how}</source>
        <extracomment>studio/ui/tabs/infill/spoken_popover.py</extracomment>
        <translation>Cómo se dice: {how}</translation>
    </message>
    <message>
        <source>{service}, built in</source>
        <comment>who made a voice</comment>
        <extracomment>studio/ui/tabs/voices/facts.py</extracomment>
        <translation>{service}, incluida</translation>
    </message>
    <message>
        <source>Parts of the whole: all sliders together are 100 %, and twice as far is twice as much.</source>
        <extracomment>studio/ui/tabs/voices/make/mix_part.py</extracomment>
        <translation>Partes del total: todos los controles juntos son el 100 %, y el doble de recorrido es el doble de parte.</translation>
    </message>
    <message>
        <source>Add at least two voices: press M on each</source>
        <extracomment>studio/ui/tabs/voices/make/mixing.py</extracomment>
        <translation>Añada al menos dos voces: pulse M en cada una</translation>
    </message>
    <message>
        <source>Create a voice from numbers</source>
        <extracomment>studio/ui/tabs/voices/toolbar.py</extracomment>
        <translation>Crear una voz a partir de números</translation>
    </message>
    <message>
        <source>Open a voice file…</source>
        <extracomment>studio/ui/tabs/voices/toolbar.py</extracomment>
        <translation>Abrir un archivo de voz…</translation>
    </message>
    <message>
        <source>Open a voice file</source>
        <extracomment>studio/ui/tabs/voices/toolbar.py</extracomment>
        <translation>Abrir un archivo de voz</translation>
    </message>
    <message>
        <source>No sound device was found. Export still works. If one is there now, start the studio again.</source>
        <extracomment>studio/ui/transport/bar.py</extracomment>
        <translation>No se encontró ningún dispositivo de sonido. Exportar sigue funcionando. Si ahora hay uno, inicie el estudio de nuevo.</translation>
    </message>
    <message>
        <source>Other voices speak {language} with an accent</source>
        <extracomment>studio/ui/voices/rows.py</extracomment>
        <translation>Otras voces hablan este idioma con acento: {language}</translation>
    </message>
    <message>
        <source>chosen</source>
        <comment>voice</comment>
        <extracomment>studio/ui/voices/voice_list.py</extracomment>
        <translation>elegida</translation>
    </message>
    <message>
        <source>Name the marker…</source>
        <extracomment>studio/ui/waveform/gap_menu.py</extracomment>
        <translation>Nombrar el marcador…</translation>
    </message>
    <message>
        <source>Remove the marker</source>
        <extracomment>studio/ui/waveform/gap_menu.py</extracomment>
        <translation>Quitar el marcador</translation>
    </message>
    <message>
        <source>Add a marker here</source>
        <extracomment>studio/ui/waveform/gap_menu.py</extracomment>
        <translation>Añadir un marcador aquí</translation>
    </message>
    <message>
        <source>Select “{word}”</source>
        <extracomment>studio/ui/waveform/gap_menu.py</extracomment>
        <translation>Seleccionar «{word}»</translation>
    </message>
    <message>
        <source>Correct “{word}”…</source>
        <extracomment>studio/ui/waveform/gap_menu.py</extracomment>
        <translation>Corregir «{word}»…</translation>
    </message>
    <message>
        <source>“{word}” is said where the selection is</source>
        <extracomment>studio/ui/waveform/gap_menu.py</extracomment>
        <translation>«{word}» se dice donde está la selección</translation>
    </message>
    <message>
        <source>Selection {start} to {end}</source>
        <extracomment>studio/ui/waveform/spoken_selection.py</extracomment>
        <translation>Selección de {start} a {end}</translation>
    </message>
    <message numerus="yes">
        <source>words {words}</source>
        <extracomment>studio/ui/waveform/spoken_selection.py; of one: word {words}</extracomment>
        <translation>
            <numerusform>palabra {words}</numerusform>
            <numerusform>palabras {words}</numerusform>
        </translation>
    </message>
    <message>
        <source>pause before {count} milliseconds</source>
        <extracomment>studio/ui/waveform/spoken_selection.py</extracomment>
        <translation>pausa anterior de {count} milisegundos</translation>
    </message>
    <message>
        <source>left context {seconds:.1f} seconds</source>
        <extracomment>studio/ui/waveform/spoken_selection.py</extracomment>
        <translation>contexto izquierdo de {seconds:.1f} segundos</translation>
    </message>
    <message>
        <source>right context {seconds:.1f} seconds</source>
        <extracomment>studio/ui/waveform/spoken_selection.py</extracomment>
        <translation>contexto derecho de {seconds:.1f} segundos</translation>
    </message>
    <message numerus="yes">
        <source>{count} hours</source>
        <extracomment>studio/ui/waveform/spoken_selection.py; of one: {count} hour</extracomment>
        <translation>
            <numerusform>{count} hora</numerusform>
            <numerusform>{count} horas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} minutes</source>
        <extracomment>studio/ui/waveform/spoken_selection.py; of one: {count} minute</extracomment>
        <translation>
            <numerusform>{count} minuto</numerusform>
            <numerusform>{count} minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>Take waveform</source>
        <comment>waveform of a take</comment>
        <extracomment>studio/ui/waveform/take_wave.py</extracomment>
        <translation>Forma de onda de la toma</translation>
    </message>
    <message>
        <source>Selection {start:.2f} to {end:.2f} seconds, {length:.2f} seconds</source>
        <extracomment>studio/ui/waveform/take_wave.py</extracomment>
        <translation>Selección de {start:.2f} a {end:.2f} segundos, {length:.2f} segundos</translation>
    </message>
    <message>
        <source>{seconds:.2f} seconds, word {word}</source>
        <extracomment>studio/ui/waveform/take_wave.py</extracomment>
        <translation>{seconds:.2f} segundos, palabra {word}</translation>
    </message>
    <message>
        <source>time</source>
        <comment>what the ruler is in; short</comment>
        <extracomment>studio/ui/waveform/unit_button.py</extracomment>
        <translation>tiempo</translation>
    </message>
    <message>
        <source>smp</source>
        <comment>samples: what the ruler is in; at most four letters</comment>
        <extracomment>studio/ui/waveform/unit_button.py</extracomment>
        <translation>mues</translation>
    </message>
    <message>
        <source>Ruler in time</source>
        <extracomment>studio/ui/waveform/unit_button.py</extracomment>
        <translation>Regla en tiempo</translation>
    </message>
    <message>
        <source>Ruler in samples</source>
        <extracomment>studio/ui/waveform/unit_button.py</extracomment>
        <translation>Regla en muestras</translation>
    </message>
    <message>
        <source>Copy</source>
        <comment>to the clipboard</comment>
        <extracomment>studio/ui/widgets/details.py</extracomment>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Level</source>
        <comment>of the sound</comment>
        <extracomment>studio/ui/widgets/meter.py</extracomment>
        <translation>Nivel</translation>
    </message>
    <message>
        <source>peak {level:.0f} dB</source>
        <extracomment>studio/ui/widgets/meter.py</extracomment>
        <translation>pico {level:.0f} dB</translation>
    </message>
    <message>
        <source>Put the steps away</source>
        <extracomment>studio/ui/widgets/steps_strip.py</extracomment>
        <translation>Plegar los pasos</translation>
    </message>
    <message>
        <source>Show the steps, {number} of {count}</source>
        <extracomment>studio/ui/widgets/steps_strip.py</extracomment>
        <translation>Mostrar los pasos, {number} de {count}</translation>
    </message>
    <message>
        <source>Step {number} of {count}: {words}</source>
        <extracomment>studio/ui/widgets/steps_strip.py</extracomment>
        <translation>Paso {number} de {count}: {words}</translation>
    </message>
    <message>
        <source>January</source>
        <extracomment>studio/ui/widgets/time_text.py</extracomment>
        <translation>enero</translation>
    </message>
    <message>
        <source>February</source>
        <extracomment>studio/ui/widgets/time_text.py</extracomment>
        <translation>febrero</translation>
    </message>
    <message>
        <source>March</source>
        <extracomment>studio/ui/widgets/time_text.py</extracomment>
        <translation>marzo</translation>
    </message>
    <message>
        <source>April</source>
        <extracomment>studio/ui/widgets/time_text.py</extracomment>
        <translation>abril</translation>
    </message>
    <message>
        <source>May</source>
        <comment>the month</comment>
        <extracomment>studio/ui/widgets/time_text.py</extracomment>
        <translation>mayo</translation>
    </message>
    <message>
        <source>June</source>
        <extracomment>studio/ui/widgets/time_text.py</extracomment>
        <translation>junio</translation>
    </message>
    <message>
        <source>July</source>
        <extracomment>studio/ui/widgets/time_text.py</extracomment>
        <translation>julio</translation>
    </message>
    <message>
        <source>August</source>
        <extracomment>studio/ui/widgets/time_text.py</extracomment>
        <translation>agosto</translation>
    </message>
    <message>
        <source>September</source>
        <extracomment>studio/ui/widgets/time_text.py</extracomment>
        <translation>septiembre</translation>
    </message>
    <message>
        <source>October</source>
        <extracomment>studio/ui/widgets/time_text.py</extracomment>
        <translation>octubre</translation>
    </message>
    <message>
        <source>November</source>
        <extracomment>studio/ui/widgets/time_text.py</extracomment>
        <translation>noviembre</translation>
    </message>
    <message>
        <source>December</source>
        <extracomment>studio/ui/widgets/time_text.py</extracomment>
        <translation>diciembre</translation>
    </message>
    <message>
        <source>{time} left</source>
        <extracomment>studio/ui/widgets/time_text.py</extracomment>
        <translation>quedan {time}</translation>
    </message>
    <message numerus="yes">
        <source>{count} minutes {seconds}</source>
        <extracomment>studio/ui/widgets/time_text.py; of one: {count} minute {seconds}</extracomment>
        <translation>
            <numerusform>{count} minuto {seconds}</numerusform>
            <numerusform>{count} minutos {seconds}</numerusform>
        </translation>
    </message>
    <message>
        <source>{day} {month} {year}</source>
        <comment>a date</comment>
        <extracomment>studio/ui/widgets/time_text.py</extracomment>
        <translation>{day} de {month} de {year}</translation>
    </message>
    <message>
        <source>Wheel of {name}</source>
        <extracomment>studio/ui/widgets/wheel.py</extracomment>
        <translation>Rueda de {name}</translation>
    </message>
    <message>
        <source>A warm, open voice with an easy smile in it, at home in stories and in everyday explanations.</source>
        <comment>what a voice is like</comment>
        <extracomment>studio/engine/data/catalogue.json</extracomment>
        <translation>Una voz cálida y abierta, de sonrisa fácil, a gusto en los cuentos y en las explicaciones de cada día.</translation>
    </message>
    <message>
        <source>A relaxed, low voice with a little grain, good company for long narration.</source>
        <comment>what a voice is like</comment>
        <extracomment>studio/engine/data/catalogue.json</extracomment>
        <translation>Una voz grave y relajada, con algo de grano, buena compañía para narraciones largas.</translation>
    </message>
    <message>
        <source>A confident, lively voice with crisp consonants; carries adverts and announcements.</source>
        <comment>what a voice is like</comment>
        <extracomment>studio/engine/data/catalogue.json</extracomment>
        <translation>Una voz segura y animada, de consonantes nítidas; ideal para anuncios y avisos.</translation>
    </message>
    <message>
        <source>A bright, well-spoken British voice, even and clear enough for lessons and audiobooks.</source>
        <comment>what a voice is like</comment>
        <extracomment>studio/engine/data/catalogue.json</extracomment>
        <translation>Una voz británica brillante y bien dicha, lo bastante pareja y clara para clases y audiolibros.</translation>
    </message>
    <message>
        <source>An energetic, strong voice with lively swings of pitch; made for trailers and sport.</source>
        <comment>what a voice is like</comment>
        <extracomment>studio/engine/data/catalogue.json</extracomment>
        <translation>Una voz fuerte y enérgica, con vivos cambios de tono; hecha para tráileres y deportes.</translation>
    </message>
    <message>
        <source>A slow, breathy near-whisper, as if spoken close to your ear.</source>
        <comment>what a voice is like</comment>
        <extracomment>studio/engine/data/catalogue.json</extracomment>
        <translation>Casi un susurro, lento y con aire, como dicho muy cerca del oído.</translation>
    </message>
    <message>
        <source>A clear, friendly voice at a brisk pace, for guides, help pages and telephone menus.</source>
        <comment>what a voice is like</comment>
        <extracomment>studio/engine/data/catalogue.json</extracomment>
        <translation>Una voz clara y amable, de ritmo ágil, para guías, páginas de ayuda y menús telefónicos.</translation>
    </message>
    <message>
        <source>A gentle, rounded British voice that takes its time, for documentaries and bedtime stories.</source>
        <comment>what a voice is like</comment>
        <extracomment>studio/engine/data/catalogue.json</extracomment>
        <translation>Una voz británica suave y redonda que se toma su tiempo, para documentales y cuentos de buenas noches.</translation>
    </message>
    <message>
        <source>A quick, playful voice, the fastest talker here; fits games and short clips.</source>
        <comment>what a voice is like</comment>
        <extracomment>studio/engine/data/catalogue.json</extracomment>
        <translation>Una voz rápida y juguetona, la que más deprisa habla aquí; va bien con juegos y clips cortos.</translation>
    </message>
    <message>
        <source>A smooth, rounded voice that moves along quickly without losing a word.</source>
        <comment>what a voice is like</comment>
        <extracomment>studio/engine/data/catalogue.json</extracomment>
        <translation>Una voz tersa y redonda que avanza deprisa sin perder una palabra.</translation>
    </message>
    <message>
        <source>A composed, full British voice with a steady melody, suited to news and company films.</source>
        <comment>what a voice is like</comment>
        <extracomment>studio/engine/data/catalogue.json</extracomment>
        <translation>Una voz británica plena y serena, de melodía estable, adecuada para noticias y videos corporativos.</translation>
    </message>
    <message>
        <source>A soft, dark-toned voice with an animated melody, for dialogue and explainers.</source>
        <comment>what a voice is like</comment>
        <extracomment>studio/engine/data/catalogue.json</extracomment>
        <translation>Una voz suave de timbre oscuro y melodía animada, para diálogos y explicaciones.</translation>
    </message>
    <message>
        <source>A low, firm voice that gets to the point; suits instructions and business.</source>
        <comment>what a voice is like</comment>
        <extracomment>studio/engine/data/catalogue.json</extracomment>
        <translation>Una voz grave y firme que va al grano; adecuada para instrucciones y negocios.</translation>
    </message>
    <message>
        <source>A high, expressive British voice with wide swings, for characters and children&apos;s books.</source>
        <comment>what a voice is like</comment>
        <extracomment>studio/engine/data/catalogue.json</extracomment>
        <translation>Una voz británica aguda y expresiva, de grandes vaivenes, para personajes y libros infantiles.</translation>
    </message>
    <message>
        <source>A plain, direct voice with little melody, for notices and quick reads.</source>
        <comment>what a voice is like</comment>
        <extracomment>studio/engine/data/catalogue.json</extracomment>
        <translation>Una voz sencilla y directa, de poca melodía, para avisos y lecturas rápidas.</translation>
    </message>
    <message>
        <source>A young, bubbly voice, bright and full of ups and downs.</source>
        <comment>what a voice is like</comment>
        <extracomment>studio/engine/data/catalogue.json</extracomment>
        <translation>Una voz joven y chispeante, brillante y llena de altibajos.</translation>
    </message>
    <message>
        <source>A calm, level British voice, reliable for news and reports.</source>
        <comment>what a voice is like</comment>
        <extracomment>studio/engine/data/catalogue.json</extracomment>
        <translation>Una voz británica tranquila y pareja, fiable para noticias y reportajes.</translation>
    </message>
    <message>
        <source>The deepest voice here: slow, dark and smooth, for trailers and late-night radio.</source>
        <comment>what a voice is like</comment>
        <extracomment>studio/engine/data/catalogue.json</extracomment>
        <translation>La voz más grave de aquí: lenta, oscura y tersa, para tráileres y radio nocturna.</translation>
    </message>
    <message>
        <source>A soft, low voice with a thoughtful melody, pleasant for meditations and essays.</source>
        <comment>what a voice is like</comment>
        <extracomment>studio/engine/data/catalogue.json</extracomment>
        <translation>Una voz suave y grave de melodía pensativa, agradable para meditaciones y ensayos.</translation>
    </message>
    <message>
        <source>A delicate, unhurried British voice with a lilting melody.</source>
        <comment>what a voice is like</comment>
        <extracomment>studio/engine/data/catalogue.json</extracomment>
        <translation>Una voz británica delicada y sin prisa, de melodía cantarina.</translation>
    </message>
    <message>
        <source>A youthful voice with a lively melody, good for podcasts and product tours.</source>
        <comment>what a voice is like</comment>
        <extracomment>studio/engine/data/catalogue.json</extracomment>
        <translation>Una voz juvenil de melodía animada, buena para pódcasts y presentaciones de productos.</translation>
    </message>
    <message>
        <source>A cool, mellow voice on the low side, easy to listen to for a long time.</source>
        <comment>what a voice is like</comment>
        <extracomment>studio/engine/data/catalogue.json</extracomment>
        <translation>Una voz serena y aterciopelada, más bien grave, fácil de escuchar durante mucho tiempo.</translation>
    </message>
    <message>
        <source>A slow British storyteller with crisp, airy consonants and room between the words.</source>
        <comment>what a voice is like</comment>
        <extracomment>studio/engine/data/catalogue.json</extracomment>
        <translation>Un narrador británico lento, de consonantes nítidas y aéreas, con espacio entre las palabras.</translation>
    </message>
    <message>
        <source>A low, level-headed voice, smooth and patient; suits tutorials.</source>
        <comment>what a voice is like</comment>
        <extracomment>studio/engine/data/catalogue.json</extracomment>
        <translation>Una voz grave y sensata, tersa y paciente; adecuada para tutoriales.</translation>
    </message>
    <message>
        <source>A deep, gravelly British voice with hardly any melody, dry and serious.</source>
        <comment>what a voice is like</comment>
        <extracomment>studio/engine/data/catalogue.json</extracomment>
        <translation>Una voz británica profunda y rasposa, casi sin melodía, seca y seria.</translation>
    </message>
    <message>
        <source>A bright, matter-of-fact voice, neutral in feeling and easy to follow.</source>
        <comment>what a voice is like</comment>
        <extracomment>studio/engine/data/catalogue.json</extracomment>
        <translation>Una voz brillante y objetiva, de emoción neutra y fácil de seguir.</translation>
    </message>
    <message>
        <source>A measured, dark voice that leaves space, for reflective narration.</source>
        <comment>what a voice is like</comment>
        <extracomment>studio/engine/data/catalogue.json</extracomment>
        <translation>Una voz oscura y mesurada que deja espacio, para narraciones reflexivas.</translation>
    </message>
    <message>
        <source>An old, rough, jolly voice with enormous swings of pitch: a character, not a narrator.</source>
        <comment>what a voice is like</comment>
        <extracomment>studio/engine/data/catalogue.json</extracomment>
        <translation>Una voz vieja, ronca y jovial, con enormes cambios de tono: un personaje, no un narrador.</translation>
    </message>
    <message>
        <source>A clear, composed French voice with an even melody, for reading aloud and lessons.</source>
        <comment>what a voice is like</comment>
        <extracomment>studio/engine/data/catalogue.json</extracomment>
        <translation>Una voz francesa clara y serena, de melodía pareja, para lectura en voz alta y clases.</translation>
    </message>
    <message>
        <source>A bright, direct Spanish voice at a good pace, for guides and news.</source>
        <comment>what a voice is like</comment>
        <extracomment>studio/engine/data/catalogue.json</extracomment>
        <translation>Una voz en español brillante y directa, de buen ritmo, para guías y noticias.</translation>
    </message>
    <message>
        <source>A friendly, steady Spanish voice of medium depth, for narration and explanations.</source>
        <comment>what a voice is like</comment>
        <extracomment>studio/engine/data/catalogue.json</extracomment>
        <translation>Una voz en español amable y estable, de gravedad media, para narraciones y explicaciones.</translation>
    </message>
    <message>
        <source>A rough, hearty Spanish voice with a lively melody, for characters and adverts.</source>
        <comment>what a voice is like</comment>
        <extracomment>studio/engine/data/catalogue.json</extracomment>
        <translation>Una voz en español ronca y campechana, de melodía animada, para personajes y anuncios.</translation>
    </message>
    <message>
        <source>A high, clear Italian voice with plenty of presence, for announcements and lessons.</source>
        <comment>what a voice is like</comment>
        <extracomment>studio/engine/data/catalogue.json</extracomment>
        <translation>Una voz italiana aguda y clara, con mucha presencia, para avisos y clases.</translation>
    </message>
    <message>
        <source>A deep, calm Italian voice, dark and smooth, for documentaries.</source>
        <comment>what a voice is like</comment>
        <extracomment>studio/engine/data/catalogue.json</extracomment>
        <translation>Una voz italiana profunda y tranquila, oscura y tersa, para documentales.</translation>
    </message>
    <message>
        <source>A bright, natural Brazilian voice of medium height, for narration and lessons.</source>
        <comment>what a voice is like</comment>
        <extracomment>studio/engine/data/catalogue.json</extracomment>
        <translation>Una voz brasileña brillante y natural, de altura media, para narraciones y clases.</translation>
    </message>
    <message>
        <source>A friendly, steady Brazilian voice of medium depth, for news and explanations.</source>
        <comment>what a voice is like</comment>
        <extracomment>studio/engine/data/catalogue.json</extracomment>
        <translation>Una voz brasileña amable y estable, de gravedad media, para noticias y explicaciones.</translation>
    </message>
    <message>
        <source>A rough, hearty Brazilian voice with a lively melody, for characters and adverts.</source>
        <comment>what a voice is like</comment>
        <extracomment>studio/engine/data/catalogue.json</extracomment>
        <translation>Una voz brasileña ronca y campechana, de melodía animada, para personajes y anuncios.</translation>
    </message>
    <message>
        <source>A high, gentle Hindi voice, rounded and unhurried.</source>
        <comment>what a voice is like</comment>
        <extracomment>studio/engine/data/catalogue.json</extracomment>
        <translation>Una voz en hindi aguda y suave, redonda y sin prisa.</translation>
    </message>
    <message>
        <source>A warm, flowing Hindi voice of medium height, for narration and help lines.</source>
        <comment>what a voice is like</comment>
        <extracomment>studio/engine/data/catalogue.json</extracomment>
        <translation>Una voz en hindi cálida y fluida, de altura media, para narraciones y líneas de ayuda.</translation>
    </message>
    <message>
        <source>A dark Hindi voice with an expressive melody, for stories.</source>
        <comment>what a voice is like</comment>
        <extracomment>studio/engine/data/catalogue.json</extracomment>
        <translation>Una voz en hindi oscura, de melodía expresiva, para cuentos.</translation>
    </message>
    <message>
        <source>A soft, steady Hindi voice, dark in tone, for explanations.</source>
        <comment>what a voice is like</comment>
        <extracomment>studio/engine/data/catalogue.json</extracomment>
        <translation>Una voz en hindi suave y estable, de timbre oscuro, para explicaciones.</translation>
    </message>
    <message>
        <source>A full, present Mandarin voice with an even pace, for reading aloud.</source>
        <comment>what a voice is like</comment>
        <extracomment>studio/engine/data/catalogue.json</extracomment>
        <translation>Una voz en mandarín plena y presente, de ritmo parejo, para lectura en voz alta.</translation>
    </message>
    <message>
        <source>A soft, unhurried Mandarin voice, smooth and high.</source>
        <comment>what a voice is like</comment>
        <extracomment>studio/engine/data/catalogue.json</extracomment>
        <translation>Una voz en mandarín suave y sin prisa, tersa y aguda.</translation>
    </message>
    <message>
        <source>A crisp, lively Mandarin voice with sharp consonants, for programmes and adverts.</source>
        <comment>what a voice is like</comment>
        <extracomment>studio/engine/data/catalogue.json</extracomment>
        <translation>Una voz en mandarín nítida y animada, de consonantes marcadas, para programas y anuncios.</translation>
    </message>
    <message>
        <source>A very high, quick Mandarin voice, young and cheerful.</source>
        <comment>what a voice is like</comment>
        <extracomment>studio/engine/data/catalogue.json</extracomment>
        <translation>Una voz en mandarín muy aguda y rápida, joven y alegre.</translation>
    </message>
    <message>
        <source>A light, quick Mandarin voice, for vlogs and tours.</source>
        <comment>what a voice is like</comment>
        <extracomment>studio/engine/data/catalogue.json</extracomment>
        <translation>Una voz en mandarín ligera y rápida, para vlogs y recorridos.</translation>
    </message>
    <message>
        <source>A deep, strong Mandarin voice, for sport and trailers.</source>
        <comment>what a voice is like</comment>
        <extracomment>studio/engine/data/catalogue.json</extracomment>
        <translation>Una voz en mandarín profunda y fuerte, para deportes y tráileres.</translation>
    </message>
    <message>
        <source>A dry, quick Mandarin voice with a rough edge, for news.</source>
        <comment>what a voice is like</comment>
        <extracomment>studio/engine/data/catalogue.json</extracomment>
        <translation>Una voz en mandarín seca y rápida, con un deje áspero, para noticias.</translation>
    </message>
    <message>
        <source>A bright, boyish Mandarin voice, high enough for a child in a story.</source>
        <comment>what a voice is like</comment>
        <extracomment>studio/engine/data/catalogue.json</extracomment>
        <translation>Una voz en mandarín brillante y de muchacho, lo bastante aguda para un niño de cuento.</translation>
    </message>
    <message>
        <source>A high, clear Japanese voice with an even melody, for reading aloud.</source>
        <comment>what a voice is like</comment>
        <extracomment>studio/engine/data/catalogue.json</extracomment>
        <translation>Una voz japonesa aguda y clara, de melodía pareja, para lectura en voz alta.</translation>
    </message>
    <message>
        <source>A quiet Japanese storyteller, rounded and unhurried.</source>
        <comment>what a voice is like</comment>
        <extracomment>studio/engine/data/catalogue.json</extracomment>
        <translation>Una voz japonesa de cuento, discreta, redonda y sin prisa.</translation>
    </message>
    <message>
        <source>A small, sweet Japanese voice, for characters in stories.</source>
        <comment>what a voice is like</comment>
        <extracomment>studio/engine/data/catalogue.json</extracomment>
        <translation>Una voz japonesa pequeña y dulce, para personajes de cuentos.</translation>
    </message>
    <message>
        <source>The highest voice here: a childlike Japanese storyteller with wide swings.</source>
        <comment>what a voice is like</comment>
        <extracomment>studio/engine/data/catalogue.json</extracomment>
        <translation>La voz más aguda de aquí: una voz japonesa de cuento, infantil y de grandes vaivenes.</translation>
    </message>
    <message>
        <source>A deep, calm Japanese voice, dark in tone, for narration.</source>
        <comment>what a voice is like</comment>
        <extracomment>studio/engine/data/catalogue.json</extracomment>
        <translation>Una voz japonesa profunda y tranquila, de timbre oscuro, para narraciones.</translation>
    </message>
    <message>
        <source>A clear voice mixed from French and English ones; its German has a foreign accent.</source>
        <comment>what a voice is like</comment>
        <extracomment>studio/engine/data/catalogue.json</extracomment>
        <translation>Una voz clara mezclada de voces francesas e inglesas; su alemán tiene acento extranjero.</translation>
    </message>
    <message>
        <source>A calm, low voice mixed from English and Spanish ones; its German has a foreign accent.</source>
        <comment>what a voice is like</comment>
        <extracomment>studio/engine/data/catalogue.json</extracomment>
        <translation>Una voz tranquila y grave mezclada de voces inglesas y españolas; su alemán tiene acento extranjero.</translation>
    </message>
    <message>
        <source>A friendly voice mixed from English and French ones; its Dutch has a foreign accent.</source>
        <comment>what a voice is like</comment>
        <extracomment>studio/engine/data/catalogue.json</extracomment>
        <translation>Una voz amable mezclada de voces inglesas y francesas; su neerlandés tiene acento extranjero.</translation>
    </message>
    <message>
        <source>A steady voice mixed from English ones; its Dutch has a foreign accent.</source>
        <comment>what a voice is like</comment>
        <extracomment>studio/engine/data/catalogue.json</extracomment>
        <translation>Una voz estable mezclada de voces inglesas; su neerlandés tiene acento extranjero.</translation>
    </message>
    <message>
        <source>A light voice mixed from English and French ones; its Swedish has a foreign accent.</source>
        <comment>what a voice is like</comment>
        <extracomment>studio/engine/data/catalogue.json</extracomment>
        <translation>Una voz ligera mezclada de voces inglesas y francesas; su sueco tiene acento extranjero.</translation>
    </message>
    <message>
        <source>A low, even voice mixed from English ones; its Swedish has a foreign accent.</source>
        <comment>what a voice is like</comment>
        <extracomment>studio/engine/data/catalogue.json</extracomment>
        <translation>Una voz grave y pareja mezclada de voces inglesas; su sueco tiene acento extranjero.</translation>
    </message>
    <message>
        <source>A warm voice mixed from English and Spanish ones; its Russian has a foreign accent.</source>
        <comment>what a voice is like</comment>
        <extracomment>studio/engine/data/catalogue.json</extracomment>
        <translation>Una voz cálida mezclada de voces inglesas y españolas; su ruso tiene acento extranjero.</translation>
    </message>
    <message>
        <source>A deep voice mixed from English and Italian ones; its Russian has a foreign accent.</source>
        <comment>what a voice is like</comment>
        <extracomment>studio/engine/data/catalogue.json</extracomment>
        <translation>Una voz profunda mezclada de voces inglesas e italianas; su ruso tiene acento extranjero.</translation>
    </message>
    <message>
        <source>A clear voice mixed from English and Italian ones; its Polish has a foreign accent.</source>
        <comment>what a voice is like</comment>
        <extracomment>studio/engine/data/catalogue.json</extracomment>
        <translation>Una voz clara mezclada de voces inglesas e italianas; su polaco tiene acento extranjero.</translation>
    </message>
    <message>
        <source>An even voice mixed from English and Spanish ones; its Polish has a foreign accent.</source>
        <comment>what a voice is like</comment>
        <extracomment>studio/engine/data/catalogue.json</extracomment>
        <translation>Una voz pareja mezclada de voces inglesas y españolas; su polaco tiene acento extranjero.</translation>
    </message>
    <message>
        <source>A soft voice mixed from Japanese and English ones; its Korean has a foreign accent.</source>
        <comment>what a voice is like</comment>
        <extracomment>studio/engine/data/catalogue.json</extracomment>
        <translation>Una voz suave mezclada de voces japonesas e inglesas; su coreano tiene acento extranjero.</translation>
    </message>
    <message>
        <source>A calm voice mixed from Japanese and English ones; its Korean has a foreign accent.</source>
        <comment>what a voice is like</comment>
        <extracomment>studio/engine/data/catalogue.json</extracomment>
        <translation>Una voz tranquila mezclada de voces japonesas e inglesas; su coreano tiene acento extranjero.</translation>
    </message>
    <message>
        <source>A friendly voice mixed from English and Spanish ones; its Turkish has a foreign accent.</source>
        <comment>what a voice is like</comment>
        <extracomment>studio/engine/data/catalogue.json</extracomment>
        <translation>Una voz amable mezclada de voces inglesas y españolas; su turco tiene acento extranjero.</translation>
    </message>
    <message>
        <source>A steady voice mixed from English and Spanish ones; its Turkish has a foreign accent.</source>
        <comment>what a voice is like</comment>
        <extracomment>studio/engine/data/catalogue.json</extracomment>
        <translation>Una voz estable mezclada de voces inglesas y españolas; su turco tiene acento extranjero.</translation>
    </message>
    <message>
        <source>Record</source>
        <extracomment>studio/ui/tabs/voices/make/microphone_part.py</extracomment>
        <translation>Grabar</translation>
    </message>
    <message>
        <source>Microphone</source>
        <extracomment>studio/ui/recording/popover.py</extracomment>
        <translation>Micrófono</translation>
    </message>
    <message>
        <source>Channels</source>
        <extracomment>studio/ui/recording/popover.py</extracomment>
        <translation>Canales</translation>
    </message>
    <message>
        <source>At once</source>
        <extracomment>studio/ui/recording/popover.py</extracomment>
        <translation>Al instante</translation>
    </message>
    <message>
        <source>Hear the count</source>
        <extracomment>studio/ui/recording/popover.py</extracomment>
        <translation>Oír la cuenta atrás</translation>
    </message>
    <message>
        <source>Hear yourself</source>
        <extracomment>studio/ui/recording/popover.py</extracomment>
        <translation>Oírse</translation>
    </message>
    <message>
        <source>Open settings</source>
        <extracomment>studio/ui/recording/popover.py</extracomment>
        <translation>Abrir los ajustes</translation>
    </message>
    <message>
        <source>Record (R)</source>
        <extracomment>studio/ui/recording/popover.py</extracomment>
        <translation>Grabar (R)</translation>
    </message>
    <message>
        <source>Level</source>
        <extracomment>studio/core/seam_wording.py</extracomment>
        <translation>Nivel</translation>
    </message>
    <message>
        <source>Say something. Nothing is heard yet.</source>
        <extracomment>studio/ui/recording/wording.py</extracomment>
        <translation>Diga algo. Aún no se oye nada.</translation>
    </message>
    <message>
        <source>Too quiet. Come closer, or turn the microphone up.</source>
        <extracomment>studio/ui/recording/wording.py</extracomment>
        <translation>Demasiado bajo. Acérquese o suba el micrófono.</translation>
    </message>
    <message>
        <source>This level is good.</source>
        <extracomment>studio/ui/recording/wording.py</extracomment>
        <translation>Este nivel es bueno.</translation>
    </message>
    <message>
        <source>A little loud. Move back, or turn the microphone down.</source>
        <extracomment>studio/ui/recording/wording.py</extracomment>
        <translation>Un poco alto. Aléjese o baje el micrófono.</translation>
    </message>
    <message>
        <source>Too loud, it distorts. Move back, or turn the microphone down.</source>
        <extracomment>studio/ui/recording/wording.py</extracomment>
        <translation>Demasiado alto, distorsiona. Aléjese o baje el micrófono.</translation>
    </message>
    <message>
        <source>Too loud, it distorts</source>
        <extracomment>studio/ui/recording/wording.py</extracomment>
        <translation>Demasiado alto, distorsiona</translation>
    </message>
    <message>
        <source>Mono</source>
        <extracomment>studio/ui/recording/wording.py</extracomment>
        <translation>Mono</translation>
    </message>
    <message>
        <source>Stereo</source>
        <extracomment>studio/ui/recording/wording.py</extracomment>
        <translation>Estéreo</translation>
    </message>
    <message>
        <source>You hear yourself about 0.2 s late; use headphones. It is never recorded, and off again afterwards: through loudspeakers the microphone would hear itself.</source>
        <extracomment>studio/ui/recording/wording.py</extracomment>
        <translation>Se oirá con unos 0,2&#xa0;s de retraso; use auriculares. Nunca se graba, y después se apaga solo: con altavoces, el micrófono se captaría a sí mismo.</translation>
    </message>
    <message>
        <source>There is nothing to hear it through: plug in headphones.</source>
        <extracomment>studio/ui/recording/wording.py</extracomment>
        <translation>No hay por dónde oírlo: conecte unos auriculares.</translation>
    </message>
    <message>
        <source>Recording</source>
        <extracomment>studio/ui/tabs/convert/recording_bar.py</extracomment>
        <translation>Grabación</translation>
    </message>
    <message>
        <source>New recording</source>
        <extracomment>studio/ui/recordings.py</extracomment>
        <translation>Grabación nueva</translation>
    </message>
    <message>
        <source>what was recorded until then</source>
        <extracomment>studio/ui/recordings.py</extracomment>
        <translation>lo grabado hasta entonces</translation>
    </message>
    <message>
        <source>Spends only after you have seen the price.</source>
        <extracomment>studio/ui/speaker.py</extracomment>
        <translation>No gasta nada hasta que usted haya visto el precio.</translation>
    </message>
    <message>
        <source>Removing the connection</source>
        <extracomment>studio/ui/speaker.py</extracomment>
        <translation>Eliminación de la conexión</translation>
    </message>
    <message>
        <source>Testing the connection</source>
        <extracomment>studio/ui/speaker.py</extracomment>
        <translation>Prueba de la conexión</translation>
    </message>
    <message>
        <source>Getting ready</source>
        <extracomment>studio/ui/speaker.py</extracomment>
        <translation>Preparándose</translation>
    </message>
    <message>
        <source>Ready</source>
        <extracomment>studio/core/dataset_judgement.py</extracomment>
        <translation>Listo</translation>
    </message>
    <message numerus="yes">
        <source>{count} recordings were still running when the studio closed: {recordings}.</source>
        <extracomment>studio/ui/recording/leftovers.py; of one: A recording was still running when the studio closed: {recordings}.</extracomment>
        <translation>
            <numerusform>Una grabación seguía en marcha cuando se cerró el estudio: {recordings}.</numerusform>
            <numerusform>{count} grabaciones seguían en marcha cuando se cerró el estudio: {recordings}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Safe: all of them but the last moment.</source>
        <extracomment>studio/ui/recording/leftovers.py; of one: Safe: all of it but the last moment.</extracomment>
        <translation>
            <numerusform>A salvo: toda, salvo el último instante.</numerusform>
            <numerusform>A salvo: todas, salvo el último instante.</numerusform>
        </translation>
    </message>
    <message>
        <source>Level: {verdict}</source>
        <extracomment>studio/ui/recording/popover.py</extracomment>
        <translation>Nivel: {verdict}</translation>
    </message>
    <message>
        <source>Record</source>
        <comment>sound</comment>
        <extracomment>studio/ui/recording/popover.py</extracomment>
        <translation>Grabar</translation>
    </message>
    <message numerus="yes">
        <source>After {count} seconds</source>
        <extracomment>studio/ui/recording/popover.py; of one: After {count} second</extracomment>
        <translation>
            <numerusform>Tras {count} segundo</numerusform>
            <numerusform>Tras {count} segundos</numerusform>
        </translation>
    </message>
    <message>
        <source>Start</source>
        <comment>when the recording begins</comment>
        <extracomment>studio/ui/recording/popover.py</extracomment>
        <translation>Iniciar</translation>
    </message>
    <message>
        <source>Monitor</source>
        <comment>hearing oneself while recording</comment>
        <extracomment>studio/ui/recording/popover.py</extracomment>
        <translation>Monitor</translation>
    </message>
    <message>
        <source>Level</source>
        <comment>how loud the microphone is</comment>
        <extracomment>studio/ui/recording/popover.py</extracomment>
        <translation>Nivel</translation>
    </message>
    <message numerus="yes">
        <source>Recording starts in {count} seconds</source>
        <extracomment>studio/ui/recording/popover.py; of one: Recording starts in {count} second</extracomment>
        <translation>
            <numerusform>La grabación empieza en {count} segundo</numerusform>
            <numerusform>La grabación empieza en {count} segundos</numerusform>
        </translation>
    </message>
    <message>
        <source>stereo</source>
        <extracomment>studio/ui/recording/session.py</extracomment>
        <translation>estéreo</translation>
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
        <translation>Solo izquierdo</translation>
    </message>
    <message>
        <source>Right alone</source>
        <comment>the right channel and no other</comment>
        <extracomment>studio/ui/recording/wording.py</extracomment>
        <translation>Solo derecho</translation>
    </message>
    <message>
        <source>Recording</source>
        <comment>it goes on now</comment>
        <extracomment>studio/ui/recording/wording.py</extracomment>
        <translation>Grabando</translation>
    </message>
    <message>
        <source>Starting in {seconds}</source>
        <extracomment>studio/ui/recording/wording.py</extracomment>
        <translation>Empieza en {seconds}</translation>
    </message>
    <message>
        <source>Paused</source>
        <comment>a recording</comment>
        <extracomment>studio/ui/recordings.py</extracomment>
        <translation>En pausa</translation>
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
        <translation>Reiniciando</translation>
    </message>
    <message>
        <source>Not running</source>
        <extracomment>studio/ui/speaker.py</extracomment>
        <translation>Detenido</translation>
    </message>
    <message>
        <source>Not tested</source>
        <extracomment>studio/ui/speaker.py</extracomment>
        <translation>Sin probar</translation>
    </message>
    <message>
        <source>Key refused</source>
        <extracomment>studio/ui/speaker.py</extracomment>
        <translation>Clave rechazada</translation>
    </message>
    <message>
        <source>Key missing</source>
        <extracomment>studio/ui/speaker.py</extracomment>
        <translation>Falta la clave</translation>
    </message>
    <message>
        <source>Not reachable</source>
        <extracomment>studio/ui/speaker.py</extracomment>
        <translation>Sin acceso</translation>
    </message>
    <message>
        <source>testing…</source>
        <comment>beside the name of a service</comment>
        <extracomment>studio/ui/speaker.py</extracomment>
        <translation>probando…</translation>
    </message>
    <message>
        <source>not tested</source>
        <comment>beside the name of a service</comment>
        <extracomment>studio/ui/speaker.py</extracomment>
        <translation>sin probar</translation>
    </message>
    <message>
        <source>key refused</source>
        <comment>beside the name of a service</comment>
        <extracomment>studio/ui/speaker.py</extracomment>
        <translation>clave rechazada</translation>
    </message>
    <message>
        <source>key missing</source>
        <comment>beside the name of a service</comment>
        <extracomment>studio/ui/speaker.py</extracomment>
        <translation>falta la clave</translation>
    </message>
    <message>
        <source>not reachable</source>
        <comment>beside the name of a service</comment>
        <extracomment>studio/ui/speaker.py</extracomment>
        <translation>sin acceso</translation>
    </message>
    <message>
        <source>Free, private, works without a network.</source>
        <extracomment>studio/ui/speaker.py</extracomment>
        <translation>Gratis, privado, funciona sin red.</translation>
    </message>
    <message>
        <source>Not tested yet.</source>
        <extracomment>studio/ui/speaker.py</extracomment>
        <translation>Aún sin probar.</translation>
    </message>
    <message>
        <source>It asks for a key, and none is kept here.</source>
        <extracomment>studio/ui/speaker.py</extracomment>
        <translation>El servicio pide una clave y aquí no hay ninguna guardada.</translation>
    </message>
    <message>
        <source>It does not answer at its address.</source>
        <extracomment>studio/ui/speaker.py</extracomment>
        <translation>No responde en su dirección.</translation>
    </message>
    <message>
        <source>While it is made</source>
        <extracomment>studio/ui/speech/delivery.py</extracomment>
        <translation>Mientras se genera</translation>
    </message>
    <message>
        <source>As one file</source>
        <extracomment>studio/ui/speech/delivery.py</extracomment>
        <translation>Como un archivo</translation>
    </message>
    <message>
        <source>An MP3 comes as one file, and is heard when it is whole.</source>
        <extracomment>studio/ui/speech/delivery.py</extracomment>
        <translation>Un MP3 llega como un solo archivo y se escucha cuando está completo.</translation>
    </message>
    <message>
        <source>Arrives</source>
        <extracomment>studio/ui/speech/delivery.py</extracomment>
        <translation>Recepción</translation>
    </message>
    <message>
        <source>Add</source>
        <comment>a feeling</comment>
        <extracomment>studio/ui/speech/feelings.py</extracomment>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Add a feeling</source>
        <extracomment>studio/ui/speech/feelings.py</extracomment>
        <translation>Añadir una emoción</translation>
    </message>
    <message>
        <source>Raw samples</source>
        <extracomment>studio/ui/speech/format_popover.py</extracomment>
        <translation>Muestras sin formato</translation>
    </message>
    <message>
        <source>Custom</source>
        <extracomment>studio/ui/speech/format_popover.py</extracomment>
        <translation>Personalizado</translation>
    </message>
    <message>
        <source>Samples</source>
        <extracomment>studio/ui/speech/format_popover.py</extracomment>
        <translation>Muestras</translation>
    </message>
    <message>
        <source>Format of new takes</source>
        <extracomment>studio/ui/speech/format_popover.py</extracomment>
        <translation>Formato de las tomas nuevas</translation>
    </message>
    <message>
        <source>CD, 44.1 kHz, 16-bit</source>
        <extracomment>studio/ui/speech/formats.py</extracomment>
        <translation>CD, 44,1&#xa0;kHz, 16&#xa0;bits</translation>
    </message>
    <message>
        <source>Broadcast WAV, 48 kHz, 24-bit</source>
        <extracomment>studio/ui/speech/formats.py</extracomment>
        <translation>WAV para radio y TV, 48&#xa0;kHz, 24&#xa0;bits</translation>
    </message>
    <message>
        <source>Podcast MP3, 128 kbit/s</source>
        <extracomment>studio/ui/speech/formats.py</extracomment>
        <translation>MP3 para pódcast, 128&#xa0;kbit/s</translation>
    </message>
    <message>
        <source>Telephone, µ-law, 8 kHz</source>
        <extracomment>studio/ui/speech/formats.py</extracomment>
        <translation>Teléfono, ley µ, 8&#xa0;kHz</translation>
    </message>
    <message>
        <source>Raw samples, 44.1 kHz, float</source>
        <extracomment>studio/ui/speech/formats.py</extracomment>
        <translation>Muestras sin formato, 44,1&#xa0;kHz, flotante</translation>
    </message>
    <message>
        <source>At most, in seconds</source>
        <extracomment>studio/ui/speech/limit.py</extracomment>
        <translation>Máximo, en segundos</translation>
    </message>
    <message>
        <source>no limit</source>
        <extracomment>studio/ui/speech/limit.py</extracomment>
        <translation>sin límite</translation>
    </message>
    <message>
        <source>Pause after</source>
        <extracomment>studio/ui/speech/pause.py</extracomment>
        <translation>Pausa después</translation>
    </message>
    <message>
        <source>{seconds:g} s</source>
        <extracomment>studio/ui/speech/pause.py</extracomment>
        <translation>{seconds:g} s</translation>
    </message>
    <message>
        <source>{seconds:g} seconds</source>
        <extracomment>studio/ui/speech/pause.py</extracomment>
        <translation>{seconds:g} segundos</translation>
    </message>
    <message>
        <source>{seconds:g} seconds of silence after the block</source>
        <extracomment>studio/ui/speech/pause.py</extracomment>
        <translation>{seconds:g} segundos de silencio después del bloque</translation>
    </message>
    <message>
        <source>You already have this take. Make another for {price}?</source>
        <extracomment>studio/ui/speech/question_bar.py</extracomment>
        <translation>Usted ya tiene esta toma. ¿Generar otra por {price}?</translation>
    </message>
    <message>
        <source>Use the one I have</source>
        <extracomment>studio/ui/speech/question_bar.py</extracomment>
        <translation>Usar la que tengo</translation>
    </message>
    <message>
        <source>Make another</source>
        <extracomment>studio/ui/speech/question_bar.py</extracomment>
        <translation>Generar otra</translation>
    </message>
    <message>
        <source>Question</source>
        <extracomment>studio/ui/speech/question_bar.py</extracomment>
        <translation>Pregunta</translation>
    </message>
    <message>
        <source>Speed</source>
        <extracomment>studio/ui/speech/speed.py</extracomment>
        <translation>Velocidad</translation>
    </message>
    <message>
        <source>Which languages can be spoken is known once the voices are</source>
        <extracomment>studio/ui/speech/spoken_form.py</extracomment>
        <translation>Los idiomas disponibles se sabrán cuando se conozcan las voces</translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>studio/ui/dialogs/settings.py</extracomment>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Model</source>
        <extracomment>studio/ui/speech/spoken_form.py</extracomment>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Feeling</source>
        <extracomment>studio/ui/speech/spoken_form.py</extracomment>
        <translation>Emoción</translation>
    </message>
    <message>
        <source>At most</source>
        <extracomment>studio/ui/speech/spoken_form.py</extracomment>
        <translation>Máximo</translation>
    </message>
    <message>
        <source>Target</source>
        <extracomment>studio/ui/speech/spoken_form.py</extracomment>
        <translation>Objetivo</translation>
    </message>
    <message>
        <source>Target length, in seconds</source>
        <extracomment>studio/ui/speech/target.py</extracomment>
        <translation>Duración objetivo, en segundos</translation>
    </message>
    <message>
        <source>Choose the speed that comes to this length</source>
        <extracomment>studio/ui/speech/target.py</extracomment>
        <translation>Elegir la velocidad que da esta duración</translation>
    </message>
    <message>
        <source>32-bit float</source>
        <extracomment>studio/audio/recording.py</extracomment>
        <translation>32&#xa0;bits flotante</translation>
    </message>
    <message>
        <source>Getting ready…</source>
        <extracomment>studio/ui/starting.py</extracomment>
        <translation>Preparando…</translation>
    </message>
    <message>
        <source>Changing the voice</source>
        <extracomment>studio/services/convert.py</extracomment>
        <translation>Cambio de la voz</translation>
    </message>
    <message>
        <source>50 percent</source>
        <extracomment>studio/ui/tabs/convert/announcer.py</extracomment>
        <translation>50 por ciento</translation>
    </message>
    <message>
        <source>No recordings were found there.</source>
        <extracomment>studio/ui/tabs/convert/batch/adding.py</extracomment>
        <translation>No se encontraron grabaciones ahí.</translation>
    </message>
    <message>
        <source>They are in the batch already.</source>
        <extracomment>studio/ui/tabs/convert/batch/adding.py</extracomment>
        <translation>Ya están en el lote.</translation>
    </message>
    <message>
        <source>Looking at the files…</source>
        <extracomment>studio/ui/tabs/convert/batch/adding.py</extracomment>
        <translation>Revisando los archivos…</translation>
    </message>
    <message>
        <source>Looking at recordings</source>
        <extracomment>studio/ui/tabs/convert/batch/adding.py</extracomment>
        <translation>Examen de las grabaciones</translation>
    </message>
    <message>
        <source>Stopped. Nothing was added.</source>
        <extracomment>studio/ui/tabs/convert/batch/adding.py</extracomment>
        <translation>Detenido. No se añadió nada.</translation>
    </message>
    <message>
        <source>Choose the voices of the batch</source>
        <extracomment>studio/ui/tabs/convert/batch/document.py</extracomment>
        <translation>Elegir las voces del lote</translation>
    </message>
    <message>
        <source>Skip</source>
        <extracomment>studio/ui/tabs/convert/batch/page.py</extracomment>
        <translation>Omitir</translation>
    </message>
    <message>
        <source>Do not skip</source>
        <extracomment>studio/ui/tabs/convert/batch/page.py</extracomment>
        <translation>No omitir</translation>
    </message>
    <message>
        <source>Change the format of the batch</source>
        <extracomment>studio/ui/tabs/convert/batch/document.py</extracomment>
        <translation>Cambiar el formato del lote</translation>
    </message>
    <message>
        <source>Change the names of the results</source>
        <extracomment>studio/ui/tabs/convert/batch/document.py</extracomment>
        <translation>Cambiar los nombres de los resultados</translation>
    </message>
    <message>
        <source>Add files or a folder; each is spoken by every voice you tick.</source>
        <extracomment>studio/ui/tabs/convert/batch/header.py</extracomment>
        <translation>Añada archivos o una carpeta; cada uno lo dicen todas las voces que marque.</translation>
    </message>
    <message>
        <source>Batch</source>
        <extracomment>studio/ui/tabs/convert/batch/header.py</extracomment>
        <translation>Lote</translation>
    </message>
    <message>
        <source>Add files or folder…</source>
        <extracomment>studio/ui/tabs/convert/batch/header.py</extracomment>
        <translation>Añadir archivos o carpeta…</translation>
    </message>
    <message>
        <source>Results…</source>
        <extracomment>studio/ui/tabs/convert/batch/header.py</extracomment>
        <translation>Resultados…</translation>
    </message>
    <message>
        <source>Cancel all</source>
        <extracomment>studio/ui/tabs/convert/batch/header.py</extracomment>
        <translation>Cancelar todo</translation>
    </message>
    <message>
        <source>Fold the batch</source>
        <extracomment>studio/ui/tabs/convert/batch/header.py</extracomment>
        <translation>Contraer el lote</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>studio/ui/dialogs/inside.py</extracomment>
        <translation>Detener</translation>
    </message>
    <message>
        <source>No voice</source>
        <extracomment>studio/ui/tabs/convert/batch/header.py</extracomment>
        <translation>Sin voz</translation>
    </message>
    <message>
        <source>Tick who speaks</source>
        <extracomment>studio/ui/tabs/convert/batch/header.py</extracomment>
        <translation>Marcar quién habla</translation>
    </message>
    <message>
        <source>Format, names and place of the results</source>
        <extracomment>studio/ui/tabs/convert/batch/header.py</extracomment>
        <translation>Formato, nombres y lugar de los resultados</translation>
    </message>
    <message>
        <source>Show the rows</source>
        <extracomment>studio/ui/tabs/convert/batch/header.py</extracomment>
        <translation>Mostrar las filas</translation>
    </message>
    <message>
        <source>Making…</source>
        <extracomment>studio/ui/tabs/convert/batch/page.py</extracomment>
        <translation>Generando…</translation>
    </message>
    <message>
        <source>Nothing was lost. Start makes it.</source>
        <extracomment>studio/ui/tabs/convert/batch/page.py</extracomment>
        <translation>No se perdió nada. Iniciar lo genera.</translation>
    </message>
    <message>
        <source>Add files to the batch</source>
        <extracomment>studio/ui/tabs/convert/batch/part.py</extracomment>
        <translation>Añadir archivos al lote</translation>
    </message>
    <message>
        <source>Add a folder to the batch</source>
        <extracomment>studio/ui/tabs/convert/batch/part.py</extracomment>
        <translation>Añadir una carpeta al lote</translation>
    </message>
    <message>
        <source>Files…</source>
        <extracomment>studio/ui/tabs/convert/batch/part.py</extracomment>
        <translation>Archivos…</translation>
    </message>
    <message>
        <source>A folder…</source>
        <extracomment>studio/ui/tabs/convert/batch/part.py</extracomment>
        <translation>Una carpeta…</translation>
    </message>
    <message>
        <source>Choose another file</source>
        <extracomment>studio/ui/tabs/convert/batch/part.py</extracomment>
        <translation>Elegir otro archivo</translation>
    </message>
    <message>
        <source>Add files or a folder first</source>
        <extracomment>studio/ui/tabs/convert/batch/presenter.py</extracomment>
        <translation>Añada antes archivos o una carpeta</translation>
    </message>
    <message>
        <source>Tick a voice first</source>
        <extracomment>studio/ui/tabs/convert/batch/presenter.py</extracomment>
        <translation>Marque antes una voz</translation>
    </message>
    <message>
        <source>Everything is made, skipped, or cannot be used</source>
        <extracomment>studio/ui/tabs/convert/batch/presenter.py</extracomment>
        <translation>Todo está generado, omitido o inutilizable</translation>
    </message>
    <message>
        <source>Paused. The rest waits until you go on.</source>
        <extracomment>studio/ui/tabs/convert/batch/presenter.py</extracomment>
        <translation>En pausa. El resto espera hasta que usted continúe.</translation>
    </message>
    <message>
        <source>Pausing…</source>
        <extracomment>studio/ui/tabs/convert/batch/presenter.py</extracomment>
        <translation>Pausando…</translation>
    </message>
    <message>
        <source>Pause</source>
        <extracomment>studio/ui/tabs/convert/batch/presenter.py</extracomment>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>What is under way is finished first</source>
        <extracomment>studio/ui/tabs/convert/batch/presenter.py</extracomment>
        <translation>Antes se termina lo que está en curso</translation>
    </message>
    <message>
        <source>Resume</source>
        <extracomment>studio/ui/tabs/convert/batch/presenter.py</extracomment>
        <translation>Reanudar</translation>
    </message>
    <message>
        <source>Leave it</source>
        <extracomment>studio/ui/tabs/convert/batch/presenter.py</extracomment>
        <translation>Dejarlo</translation>
    </message>
    <message>
        <source>Make it again</source>
        <extracomment>studio/ui/tabs/convert/batch/presenter.py</extracomment>
        <translation>Generar de nuevo</translation>
    </message>
    <message>
        <source>It can be tried again when the batch is done or paused.</source>
        <extracomment>studio/ui/tabs/convert/batch/presenter.py</extracomment>
        <translation>Se podrá reintentar cuando el lote termine o esté en pausa.</translation>
    </message>
    <message>
        <source>The rest of the batch</source>
        <extracomment>studio/ui/tabs/convert/batch/presenter.py</extracomment>
        <translation>El resto del lote</translation>
    </message>
    <message>
        <source>Names of the results</source>
        <extracomment>studio/ui/tabs/convert/batch/results_popover.py</extracomment>
        <translation>Nombres de los resultados</translation>
    </message>
    <message>
        <source>Results of the batch</source>
        <extracomment>studio/ui/tabs/convert/batch/results_popover.py</extracomment>
        <translation>Resultados del lote</translation>
    </message>
    <message>
        <source>Names</source>
        <extracomment>studio/ui/tabs/convert/batch/results_popover.py</extracomment>
        <translation>Nombres</translation>
    </message>
    <message>
        <source>Length</source>
        <extracomment>studio/ui/tabs/convert/batch/columns.py</extracomment>
        <translation>Duración</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>studio/ui/tabs/convert/batch/columns.py</extracomment>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Saved as</source>
        <extracomment>studio/ui/tabs/convert/batch/columns.py</extracomment>
        <translation>Guardado como</translation>
    </message>
    <message>
        <source>Recordings of the batch</source>
        <extracomment>studio/ui/tabs/convert/batch/table.py</extracomment>
        <translation>Grabaciones del lote</translation>
    </message>
    <message>
        <source>Enter ticks the voice, or takes the tick away · Ctrl+Enter lets you hear it</source>
        <extracomment>studio/ui/tabs/convert/batch/voices_popover.py</extracomment>
        <translation>Intro marca o desmarca la voz · Ctrl+Intro permite escucharla</translation>
    </message>
    <message>
        <source>Voices of the batch</source>
        <extracomment>studio/ui/tabs/convert/batch/voices_popover.py</extracomment>
        <translation>Voces del lote</translation>
    </message>
    <message>
        <source>Matching the loudness</source>
        <extracomment>studio/ui/tabs/convert/comparing.py</extracomment>
        <translation>Igualación de la sonoridad</translation>
    </message>
    <message>
        <source>press X to swap at the same spot; loudness matched</source>
        <extracomment>studio/ui/tabs/convert/controls.py</extracomment>
        <translation>pulse X para alternar en el mismo punto; sonoridad igualada</translation>
    </message>
    <message>
        <source>Speak it as</source>
        <extracomment>studio/ui/tabs/convert/controls.py</extracomment>
        <translation>Decir con</translation>
    </message>
    <message>
        <source>Heard</source>
        <extracomment>studio/ui/tabs/convert/controls.py</extracomment>
        <translation>Se escucha</translation>
    </message>
    <message>
        <source>Change voice</source>
        <extracomment>studio/ui/tabs/convert/controls.py</extracomment>
        <translation>Cambiar la voz</translation>
    </message>
    <message>
        <source>Choose a voice</source>
        <extracomment>studio/core/script_edits.py</extracomment>
        <translation>Elegir una voz</translation>
    </message>
    <message>
        <source>Choose a take (T for the next)</source>
        <extracomment>studio/ui/tabs/convert/controls.py</extracomment>
        <translation>Elegir una toma (T para la siguiente)</translation>
    </message>
    <message>
        <source>No take yet</source>
        <extracomment>studio/ui/tabs/convert/controls.py</extracomment>
        <translation>Aún sin tomas</translation>
    </message>
    <message>
        <source>Swap (X)</source>
        <extracomment>studio/ui/tabs/convert/controls.py</extracomment>
        <translation>Alternar (X)</translation>
    </message>
    <message>
        <source>There is nothing to compare yet</source>
        <extracomment>studio/ui/tabs/convert/controls.py</extracomment>
        <translation>Aún no hay nada que comparar</translation>
    </message>
    <message>
        <source>Change the format</source>
        <extracomment>studio/ui/tabs/convert/document.py</extracomment>
        <translation>Cambiar el formato</translation>
    </message>
    <message>
        <source>Change how it arrives</source>
        <extracomment>studio/ui/tabs/convert/document.py</extracomment>
        <translation>Cambiar el modo de recepción</translation>
    </message>
    <message>
        <source>Drop one here, or record a line. Several, or a folder, go into the batch.</source>
        <extracomment>studio/ui/tabs/convert/empty.py</extracomment>
        <translation>Suelte una aquí o grabe una frase. Si son varias, o una carpeta, van al lote.</translation>
    </message>
    <message>
        <source>No recording yet</source>
        <extracomment>studio/ui/tabs/convert/empty.py</extracomment>
        <translation>Aún no hay grabación</translation>
    </message>
    <message>
        <source>Opening the recording…</source>
        <extracomment>studio/ui/tabs/convert/empty.py</extracomment>
        <translation>Abriendo la grabación…</translation>
    </message>
    <message>
        <source>WAV, FLAC, MP3, M4A, AIFF, OGG and Opus. The file itself is never changed.</source>
        <extracomment>studio/ui/tabs/convert/empty.py</extracomment>
        <translation>WAV, FLAC, MP3, M4A, AIFF, OGG y Opus. El archivo en sí nunca se modifica.</translation>
    </message>
    <message>
        <source>Open a recording…</source>
        <extracomment>studio/ui/tabs/convert/empty.py</extracomment>
        <translation>Abrir una grabación…</translation>
    </message>
    <message>
        <source>Record a line</source>
        <extracomment>studio/ui/tabs/convert/empty.py</extracomment>
        <translation>Grabar una frase</translation>
    </message>
    <message>
        <source>Drop a recording here, or press R and say a line</source>
        <extracomment>studio/ui/tabs/convert/first_change.py</extracomment>
        <translation>Suelte una grabación aquí, o pulse R y diga una frase</translation>
    </message>
    <message>
        <source>Choose who shall say it, then press Change voice</source>
        <extracomment>studio/ui/tabs/convert/first_change.py</extracomment>
        <translation>Elija quién debe decirla y pulse Cambiar la voz</translation>
    </message>
    <message>
        <source>Press X to swap between before and after</source>
        <extracomment>studio/ui/tabs/convert/first_change.py</extracomment>
        <translation>Pulse X para alternar entre antes y después</translation>
    </message>
    <message>
        <source>No verdict: made without the melody match.</source>
        <extracomment>studio/ui/tabs/convert/lanes.py</extracomment>
        <translation>Sin veredicto: generado sin seguimiento de la melodía.</translation>
    </message>
    <message>
        <source>Before and after</source>
        <extracomment>studio/ui/tabs/convert/lanes.py</extracomment>
        <translation>Antes y después</translation>
    </message>
    <message>
        <source>being recorded</source>
        <extracomment>studio/ui/tabs/convert/lanes.py</extracomment>
        <translation>grabándose</translation>
    </message>
    <message>
        <source>Speak. Stop recording with R, and change the voice then.</source>
        <extracomment>studio/ui/tabs/convert/lanes.py</extracomment>
        <translation>Hable. Detenga la grabación con R y luego cambie la voz.</translation>
    </message>
    <message>
        <source>not made yet</source>
        <extracomment>studio/ui/tabs/convert/lanes.py</extracomment>
        <translation>por generar</translation>
    </message>
    <message>
        <source>Changing the voice…</source>
        <extracomment>studio/ui/tabs/convert/lanes.py</extracomment>
        <translation>Cambiando la voz…</translation>
    </message>
    <message>
        <source>The recording is being read. You can hear it already, and change its voice once it is read.</source>
        <extracomment>studio/ui/tabs/convert/lanes.py</extracomment>
        <translation>La grabación se está cargando. Ya puede escucharla, y cambiar su voz en cuanto termine de cargarse.</translation>
    </message>
    <message>
        <source>The recording is heard in the voice that you choose here.</source>
        <extracomment>studio/ui/tabs/convert/lanes.py</extracomment>
        <translation>La grabación se oye con la voz que elija aquí.</translation>
    </message>
    <message>
        <source>after drawn at its own pitch</source>
        <extracomment>studio/ui/tabs/convert/likeness.py</extracomment>
        <translation>después trazado en su propio tono</translation>
    </message>
    <message>
        <source>Same melody</source>
        <extracomment>studio/ui/tabs/convert/likeness.py</extracomment>
        <translation>Misma melodía</translation>
    </message>
    <message>
        <source>Much the same</source>
        <extracomment>studio/ui/tabs/convert/likeness.py</extracomment>
        <translation>Bastante parecida</translation>
    </message>
    <message>
        <source>Another melody</source>
        <extracomment>studio/ui/tabs/convert/likeness.py</extracomment>
        <translation>Otra melodía</translation>
    </message>
    <message>
        <source>Listening to the melody</source>
        <extracomment>studio/ui/tabs/convert/melodies.py</extracomment>
        <translation>Análisis de la melodía</translation>
    </message>
    <message>
        <source>Melody</source>
        <extracomment>studio/ui/tabs/convert/melody_head.py</extracomment>
        <translation>Melodía</translation>
    </message>
    <message>
        <source>About this take</source>
        <extracomment>studio/ui/tabs/convert/note_bar.py</extracomment>
        <translation>Sobre esta toma</translation>
    </message>
    <message>
        <source>Open or record a line first</source>
        <extracomment>studio/ui/tabs/convert/paging.py</extracomment>
        <translation>Abra o grabe antes una frase</translation>
    </message>
    <message>
        <source>Choose a voice first</source>
        <extracomment>studio/ui/tabs/convert/paging.py</extracomment>
        <translation>Elija antes una voz</translation>
    </message>
    <message>
        <source>This connection does not have that voice. Choose another</source>
        <extracomment>studio/ui/tabs/convert/paging.py</extracomment>
        <translation>Esta conexión no tiene esa voz. Elija otra</translation>
    </message>
    <message>
        <source>The voice is being changed</source>
        <extracomment>studio/ui/tabs/voices/page.py</extracomment>
        <translation>Se está cambiando la voz</translation>
    </message>
    <message>
        <source>Stop recording first</source>
        <extracomment>studio/ui/tabs/convert/paging.py</extracomment>
        <translation>Detenga antes la grabación</translation>
    </message>
    <message>
        <source>The recording is being read</source>
        <extracomment>studio/ui/tabs/convert/paging.py</extracomment>
        <translation>La grabación se está cargando</translation>
    </message>
    <message>
        <source>The recording could not be read. Open another one</source>
        <extracomment>studio/ui/tabs/convert/paging.py</extracomment>
        <translation>No se pudo leer la grabación. Abra otra</translation>
    </message>
    <message>
        <source>WAV, as the recording</source>
        <extracomment>studio/ui/tabs/convert/paging.py</extracomment>
        <translation>WAV, como original</translation>
    </message>
    <message>
        <source>Say the recording in this voice (Ctrl+Enter)</source>
        <extracomment>studio/ui/tabs/convert/paging.py</extracomment>
        <translation>Decir la grabación con esta voz (Ctrl+Intro)</translation>
    </message>
    <message>
        <source>Say it in this voice once more (Ctrl+Enter)</source>
        <extracomment>studio/ui/tabs/convert/paging.py</extracomment>
        <translation>Decirla otra vez con esta voz (Ctrl+Intro)</translation>
    </message>
    <message>
        <source>Stop; nothing is lost</source>
        <extracomment>studio/ui/tabs/convert/paging.py</extracomment>
        <translation>Detener; no se pierde nada</translation>
    </message>
    <message>
        <source>being read…</source>
        <extracomment>studio/ui/tabs/convert/paging.py</extracomment>
        <translation>cargando…</translation>
    </message>
    <message>
        <source>The take</source>
        <extracomment>studio/ui/tabs/convert/subject.py</extracomment>
        <translation>La toma</translation>
    </message>
    <message>
        <source>Stop recording</source>
        <extracomment>studio/ui/tabs/convert/recording_bar.py</extracomment>
        <translation>Detener grabación</translation>
    </message>
    <message>
        <source>Stop recording (R)</source>
        <extracomment>studio/ui/tabs/convert/recording_bar.py</extracomment>
        <translation>Detener la grabación (R)</translation>
    </message>
    <message>
        <source>being made</source>
        <extracomment>studio/ui/tabs/infill/pickups/row_state.py</extracomment>
        <translation>generándose</translation>
    </message>
    <message>
        <source>the recording</source>
        <extracomment>studio/ui/tabs/convert/sound_view.py</extracomment>
        <translation>la grabación</translation>
    </message>
    <message>
        <source>New line</source>
        <extracomment>studio/ui/tabs/convert/toolbar.py</extracomment>
        <translation>Frase nueva</translation>
    </message>
    <message>
        <source>Toolbar</source>
        <extracomment>studio/ui/tabs/convert/toolbar.py</extracomment>
        <translation>Barra de herramientas</translation>
    </message>
    <message>
        <source>Open…</source>
        <extracomment>studio/ui/tabs/convert/toolbar.py</extracomment>
        <translation>Abrir…</translation>
    </message>
    <message>
        <source>Export…</source>
        <extracomment>studio/ui/tabs/convert/toolbar.py</extracomment>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Open a recording (Ctrl+O)</source>
        <extracomment>studio/ui/tabs/convert/toolbar.py</extracomment>
        <translation>Abrir una grabación (Ctrl+O)</translation>
    </message>
    <message>
        <source>Record a line (R)</source>
        <extracomment>studio/ui/tabs/convert/toolbar.py</extracomment>
        <translation>Grabar una frase (R)</translation>
    </message>
    <message>
        <source>Export (Ctrl+Shift+E)</source>
        <extracomment>studio/ui/tabs/convert/toolbar.py</extracomment>
        <translation>Exportar (Ctrl+Mayús+E)</translation>
    </message>
    <message>
        <source>Change the voice first, then export it</source>
        <extracomment>studio/ui/tabs/convert/toolbar.py</extracomment>
        <translation>Cambie antes la voz y luego exporte</translation>
    </message>
    <message>
        <source>Keep</source>
        <extracomment>studio/ui/tabs/datasets/asking.py</extracomment>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>Renaming the dataset</source>
        <extracomment>studio/ui/tabs/datasets/changing.py</extracomment>
        <translation>Cambio de nombre del conjunto</translation>
    </message>
    <message>
        <source>Deleting the dataset</source>
        <extracomment>studio/ui/tabs/datasets/changing.py</extracomment>
        <translation>Eliminación del conjunto de datos</translation>
    </message>
    <message>
        <source>Mending copies…</source>
        <extracomment>studio/ui/tabs/datasets/clips.py</extracomment>
        <translation>Arreglando copias…</translation>
    </message>
    <message>
        <source>Nothing to undo.</source>
        <extracomment>studio/ui/tabs/datasets/wording.py</extracomment>
        <translation>No hay nada que deshacer.</translation>
    </message>
    <message>
        <source>Judgement</source>
        <extracomment>studio/ui/tabs/datasets/columns.py</extracomment>
        <translation>Evaluación</translation>
    </message>
    <message>
        <source>Name of the dataset</source>
        <extracomment>studio/ui/tabs/datasets/dataset_list.py</extracomment>
        <translation>Nombre del conjunto de datos</translation>
    </message>
    <message>
        <source>Name of the new dataset</source>
        <extracomment>studio/ui/tabs/datasets/dataset_list.py</extracomment>
        <translation>Nombre del conjunto de datos nuevo</translation>
    </message>
    <message>
        <source>List of datasets</source>
        <extracomment>studio/ui/tabs/datasets/dataset_list.py</extracomment>
        <translation>Lista de conjuntos de datos</translation>
    </message>
    <message>
        <source>New dataset</source>
        <extracomment>studio/ui/tabs/datasets/dataset_list.py</extracomment>
        <translation>Conjunto nuevo</translation>
    </message>
    <message>
        <source>Add files to the dataset</source>
        <extracomment>studio/ui/tabs/datasets/deeds.py</extracomment>
        <translation>Añadir archivos al conjunto de datos</translation>
    </message>
    <message>
        <source>Add a folder to the dataset</source>
        <extracomment>studio/ui/tabs/datasets/deeds.py</extracomment>
        <translation>Añadir una carpeta al conjunto de datos</translation>
    </message>
    <message>
        <source>Delete the dataset…</source>
        <extracomment>studio/ui/tabs/datasets/deeds.py</extracomment>
        <translation>Eliminar el conjunto de datos…</translation>
    </message>
    <message>
        <source>Delete dataset</source>
        <extracomment>studio/ui/tabs/datasets/deeds.py</extracomment>
        <translation>Eliminar conjunto</translation>
    </message>
    <message>
        <source>It is gone from the dataset for good. The file on this computer stays.</source>
        <extracomment>studio/ui/tabs/datasets/deeds.py</extracomment>
        <translation>Desaparece para siempre del conjunto de datos. El archivo de este equipo se conserva.</translation>
    </message>
    <message>
        <source>Delete file</source>
        <extracomment>studio/ui/tabs/datasets/deeds.py</extracomment>
        <translation>Eliminar archivo</translation>
    </message>
    <message>
        <source>Export the judgement</source>
        <extracomment>studio/ui/tabs/datasets/deeds.py</extracomment>
        <translation>Exportar la evaluación</translation>
    </message>
    <message>
        <source>Held</source>
        <extracomment>studio/ui/tabs/datasets/state_words.py</extracomment>
        <translation>Retenido</translation>
    </message>
    <message>
        <source>Not yet</source>
        <extracomment>studio/ui/tabs/datasets/state_words.py</extracomment>
        <translation>Aún no</translation>
    </message>
    <message>
        <source>Files of the dataset</source>
        <extracomment>studio/ui/tabs/datasets/file_table.py</extracomment>
        <translation>Archivos del conjunto de datos</translation>
    </message>
    <message>
        <source>Listening for words</source>
        <extracomment>studio/ui/tabs/datasets/hearing.py</extracomment>
        <translation>Reconocimiento de las palabras</translation>
    </message>
    <message>
        <source>No words were heard.</source>
        <extracomment>studio/ui/tabs/datasets/hearing.py</extracomment>
        <translation>No se reconoció ninguna palabra.</translation>
    </message>
    <message>
        <source>Drop clean clips of one speaker here; 30 minutes make a good voice.</source>
        <extracomment>studio/ui/tabs/datasets/middle.py</extracomment>
        <translation>Suelte aquí clips limpios de un solo hablante; 30 minutos dan una buena voz.</translation>
    </message>
    <message>
        <source>New dataset…</source>
        <extracomment>studio/ui/tabs/datasets/middle.py</extracomment>
        <translation>Conjunto nuevo…</translation>
    </message>
    <message>
        <source>Add files…</source>
        <extracomment>studio/ui/tabs/datasets/middle.py</extracomment>
        <translation>Añadir archivos…</translation>
    </message>
    <message>
        <source>This file was sent from elsewhere; the service does not give it back.</source>
        <extracomment>studio/ui/tabs/datasets/page.py</extracomment>
        <translation>Este archivo se envió desde otro lugar; el servicio no lo devuelve.</translation>
    </message>
    <message>
        <source>Choose a file to hear and see it.</source>
        <extracomment>studio/ui/tabs/datasets/panel.py</extracomment>
        <translation>Elija un archivo para escucharlo y verlo.</translation>
    </message>
    <message>
        <source>The original file is never changed.</source>
        <extracomment>studio/ui/tabs/datasets/panel.py</extracomment>
        <translation>El archivo original nunca se modifica.</translation>
    </message>
    <message>
        <source>The same sound is in {name}. Learned twice, it would count double.</source>
        <extracomment>studio/ui/tabs/datasets/panel.py</extracomment>
        <translation>El mismo sonido está en {name}. Aprendido dos veces, contaría doble.</translation>
    </message>
    <message>
        <source>More to do with it</source>
        <extracomment>studio/ui/tabs/datasets/panel.py</extracomment>
        <translation>Más acciones</translation>
    </message>
    <message>
        <source>Hear the words</source>
        <extracomment>studio/ui/tabs/datasets/panel.py</extracomment>
        <translation>Reconocer</translation>
    </message>
    <message>
        <source>Fix a copy</source>
        <extracomment>studio/ui/tabs/datasets/file_painter.py</extracomment>
        <translation>Arreglar una copia</translation>
    </message>
    <message>
        <source>Send anyway</source>
        <extracomment>studio/ui/tabs/datasets/file_painter.py</extracomment>
        <translation>Enviar igualmente</translation>
    </message>
    <message>
        <source>Compare</source>
        <extracomment>studio/ui/tabs/datasets/panel.py</extracomment>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Try again</source>
        <extracomment>studio/services/self_check.py</extracomment>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <extracomment>studio/ui/tabs/datasets/file_painter.py</extracomment>
        <translation>Quitar de la lista</translation>
    </message>
    <message>
        <source>What is said</source>
        <extracomment>studio/ui/tabs/datasets/panel.py</extracomment>
        <translation>Lo que se dice</translation>
    </message>
    <message>
        <source>Text beside it</source>
        <extracomment>studio/ui/tabs/datasets/panel.py</extracomment>
        <translation>Texto adjunto</translation>
    </message>
    <message>
        <source>Listening…</source>
        <extracomment>studio/ui/tabs/datasets/panel.py</extracomment>
        <translation>Analizando…</translation>
    </message>
    <message>
        <source>Send it</source>
        <extracomment>studio/ui/tabs/datasets/file_painter.py</extracomment>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>your files, and what is in the dataset already</source>
        <extracomment>studio/ui/tabs/datasets/presenter.py</extracomment>
        <translation>sus archivos y lo que ya está en el conjunto de datos</translation>
    </message>
    <message>
        <source>Listing the datasets</source>
        <extracomment>studio/ui/tabs/datasets/listing.py</extracomment>
        <translation>Carga de los conjuntos de datos</translation>
    </message>
    <message>
        <source>Listing the files</source>
        <extracomment>studio/ui/tabs/datasets/listing.py</extracomment>
        <translation>Carga de los archivos</translation>
    </message>
    <message>
        <source>Show all files again</source>
        <extracomment>studio/ui/tabs/datasets/summary.py</extracomment>
        <translation>Volver a mostrar todos los archivos</translation>
    </message>
    <message>
        <source>What is usable</source>
        <extracomment>studio/ui/tabs/datasets/summary.py</extracomment>
        <translation>Lo utilizable</translation>
    </message>
    <message>
        <source>Make or choose a dataset first</source>
        <extracomment>studio/ui/tabs/datasets/toolbar.py</extracomment>
        <translation>Cree o elija antes un conjunto de datos</translation>
    </message>
    <message>
        <source>No file was judged yet</source>
        <extracomment>studio/ui/tabs/datasets/toolbar.py</extracomment>
        <translation>Aún no se evaluó ningún archivo</translation>
    </message>
    <message>
        <source>Rename or delete the dataset</source>
        <extracomment>studio/ui/tabs/datasets/toolbar.py</extracomment>
        <translation>Renombrar o eliminar el conjunto de datos</translation>
    </message>
    <message>
        <source>Stop all</source>
        <extracomment>studio/ui/tabs/datasets/toolbar.py</extracomment>
        <translation>Detener todo</translation>
    </message>
    <message>
        <source>Export judgement…</source>
        <extracomment>studio/ui/tabs/datasets/toolbar.py</extracomment>
        <translation>Exportar evaluación…</translation>
    </message>
    <message>
        <source>Fix as copies…</source>
        <extracomment>studio/ui/tabs/datasets/toolbar.py</extracomment>
        <translation>Arreglar en copias…</translation>
    </message>
    <message>
        <source>File panel</source>
        <extracomment>studio/ui/tabs/datasets/toolbar.py</extracomment>
        <translation>Panel del archivo</translation>
    </message>
    <message>
        <source>The originals are never changed</source>
        <extracomment>studio/ui/tabs/datasets/toolbar.py</extracomment>
        <translation>Los originales nunca se modifican</translation>
    </message>
    <message>
        <source>Files, a folder, or stretches of an open recording (Ctrl+O)</source>
        <extracomment>studio/ui/tabs/datasets/toolbar.py</extracomment>
        <translation>Archivos, una carpeta o tramos de una grabación abierta (Ctrl+O)</translation>
    </message>
    <message>
        <source>List the files anew (F5)</source>
        <extracomment>studio/ui/tabs/datasets/toolbar.py</extracomment>
        <translation>Actualizar la lista de archivos (F5)</translation>
    </message>
    <message>
        <source>The judgement of all files as a table (CSV)</source>
        <extracomment>studio/ui/tabs/datasets/toolbar.py</extracomment>
        <translation>La evaluación de todos los archivos como tabla (CSV)</translation>
    </message>
    <message>
        <source>Paste the text</source>
        <extracomment>studio/ui/tabs/infill/annotating.py</extracomment>
        <translation>Pegar el texto</translation>
    </message>
    <message>
        <source>Mend the example</source>
        <extracomment>studio/ui/tabs/infill/empty.py</extracomment>
        <translation>Reparar el ejemplo</translation>
    </message>
    <message>
        <source>Record…</source>
        <extracomment>studio/ui/tabs/infill/empty.py</extracomment>
        <translation>Grabar…</translation>
    </message>
    <message>
        <source>Drop one here, record, or mend the example.</source>
        <extracomment>studio/ui/tabs/infill/empty.py</extracomment>
        <translation>Suelte una aquí, grabe o repare el ejemplo.</translation>
    </message>
    <message>
        <source>Writing…</source>
        <extracomment>studio/ui/tabs/infill/export/delivering.py</extracomment>
        <translation>Escribiendo…</translation>
    </message>
    <message>
        <source>The mended recording</source>
        <extracomment>studio/ui/tabs/infill/export/form.py</extracomment>
        <translation>La grabación reparada</translation>
    </message>
    <message>
        <source>Only the patches</source>
        <extracomment>studio/ui/tabs/infill/export/form.py</extracomment>
        <translation>Solo los parches</translation>
    </message>
    <message>
        <source>Labels for Audacity</source>
        <extracomment>studio/ui/tabs/infill/export/form.py</extracomment>
        <translation>Etiquetas para Audacity</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <extracomment>studio/ui/tabs/infill/export/form.py</extracomment>
        <translation>Tabla (CSV)</translation>
    </message>
    <message>
        <source>the recording&apos;s name</source>
        <extracomment>studio/core/voice_batch.py</extracomment>
        <translation>el nombre de la grabación</translation>
    </message>
    <message>
        <source>the patch&apos;s number; {number:03} with zeros before it</source>
        <extracomment>studio/ui/tabs/infill/export/form.py</extracomment>
        <translation>el número del parche; {number:03} con ceros delante</translation>
    </message>
    <message>
        <source>the first of the new words</source>
        <extracomment>studio/ui/tabs/infill/export/form.py</extracomment>
        <translation>las primeras de las palabras nuevas</translation>
    </message>
    <message>
        <source>Where every patch comes from: text, voice, who made it; for editors too</source>
        <extracomment>studio/ui/tabs/infill/export/form.py</extracomment>
        <translation>De dónde viene cada parche: texto, voz, quién lo generó; también para editores de audio</translation>
    </message>
    <message>
        <source>Names of the patches&apos; files</source>
        <extracomment>studio/ui/tabs/infill/export/form.py</extracomment>
        <translation>Nombres de los archivos de los parches</translation>
    </message>
    <message>
        <source>Patches&apos; names</source>
        <extracomment>studio/ui/tabs/infill/export/form.py</extracomment>
        <translation>Nombres de parches</translation>
    </message>
    <message>
        <source>Markers</source>
        <extracomment>studio/ui/tabs/infill/export/form.py</extracomment>
        <translation>Marcadores</translation>
    </message>
    <message>
        <source>Comparing both files, sample for sample…</source>
        <extracomment>studio/ui/tabs/infill/export/proof.py</extracomment>
        <translation>Comparando ambos archivos, muestra por muestra…</translation>
    </message>
    <message>
        <source>Checked just now: outside the patches every sample of the file is the original&apos;s.</source>
        <extracomment>studio/ui/tabs/infill/export/proof.py</extracomment>
        <translation>Comprobado ahora mismo: fuera de los parches, cada muestra del archivo es la del original.</translation>
    </message>
    <message>
        <source>Verification sheet</source>
        <extracomment>studio/ui/tabs/infill/export/proof.py</extracomment>
        <translation>Hoja de verificación</translation>
    </message>
    <message>
        <source>Check again</source>
        <extracomment>studio/ui/tabs/infill/export/proof.py</extracomment>
        <translation>Comprobar otra vez</translation>
    </message>
    <message>
        <source>The proof</source>
        <extracomment>studio/ui/tabs/infill/export/proof.py</extracomment>
        <translation>La prueba</translation>
    </message>
    <message>
        <source>Checking the proof</source>
        <extracomment>studio/ui/tabs/infill/export/proof.py</extracomment>
        <translation>Comprobación de la prueba</translation>
    </message>
    <message>
        <source>See the proof</source>
        <extracomment>studio/ui/tabs/infill/export/told.py</extracomment>
        <translation>Ver la prueba</translation>
    </message>
    <message>
        <source>Filling the gap</source>
        <extracomment>studio/services/infill.py</extracomment>
        <translation>Relleno del hueco</translation>
    </message>
    <message>
        <source>Listening for words…</source>
        <extracomment>studio/ui/tabs/infill/heard_words.py</extracomment>
        <translation>Reconociendo las palabras…</translation>
    </message>
    <message>
        <source>Placing the words of the text…</source>
        <extracomment>studio/ui/tabs/infill/heard_words.py</extracomment>
        <translation>Situando las palabras del texto…</translation>
    </message>
    <message>
        <source>No words found. Select on the waveform, or paste the text.</source>
        <extracomment>studio/ui/tabs/infill/heard_words.py</extracomment>
        <translation>No se encontraron palabras. Seleccione en la forma de onda o pegue el texto.</translation>
    </message>
    <message>
        <source>Placed roughly: check the edges on the waveform.</source>
        <extracomment>studio/ui/tabs/infill/heard_words.py</extracomment>
        <translation>Situadas de forma aproximada: revise los bordes en la forma de onda.</translation>
    </message>
    <message>
        <source>with the recording around it</source>
        <extracomment>studio/ui/tabs/infill/hearing.py</extracomment>
        <translation>con la grabación alrededor</translation>
    </message>
    <message>
        <source>words taken out</source>
        <extracomment>studio/ui/tabs/infill/hearing.py</extracomment>
        <translation>palabras quitadas</translation>
    </message>
    <message>
        <source>as recorded</source>
        <extracomment>studio/ui/tabs/infill/hearing.py</extracomment>
        <translation>tal como se grabó</translation>
    </message>
    <message>
        <source>your recording, your words and the takes already made</source>
        <extracomment>studio/ui/tabs/infill/making.py</extracomment>
        <translation>su grabación, sus palabras y las tomas ya generadas</translation>
    </message>
    <message>
        <source>Not now</source>
        <extracomment>studio/ui/tabs/infill/making.py</extracomment>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>Yes, clone it</source>
        <extracomment>studio/ui/tabs/infill/making.py</extracomment>
        <translation>Sí, clonarla</translation>
    </message>
    <message>
        <source>The patch</source>
        <extracomment>studio/ui/tabs/infill/wording.py</extracomment>
        <translation>El parche</translation>
    </message>
    <message>
        <source>Nothing is said here</source>
        <extracomment>studio/ui/tabs/infill/old_words.py</extracomment>
        <translation>Aquí no se dice nada</translation>
    </message>
    <message>
        <source>Open a recording first</source>
        <extracomment>studio/ui/tabs/infill/page.py</extracomment>
        <translation>Abra antes una grabación</translation>
    </message>
    <message>
        <source>Select the wrong words on the waveform first</source>
        <extracomment>studio/ui/tabs/infill/page.py</extracomment>
        <translation>Seleccione antes las palabras equivocadas en la forma de onda</translation>
    </message>
    <message>
        <source>Nothing has to be made: the words go, and the gap is closed</source>
        <extracomment>studio/ui/tabs/infill/page.py</extracomment>
        <translation>No hay que generar nada: las palabras se quitan y el hueco se cierra</translation>
    </message>
    <message>
        <source>Type the new words first</source>
        <extracomment>studio/ui/tabs/infill/page.py</extracomment>
        <translation>Escriba antes las palabras nuevas</translation>
    </message>
    <message>
        <source>At least one side needs sound around the patch. Move the patch, or widen what is sent of a side</source>
        <extracomment>studio/ui/tabs/infill/page.py</extracomment>
        <translation>Al menos un lado necesita sonido junto al parche. Mueva el parche o amplíe lo que se envía de un lado</translation>
    </message>
    <message>
        <source>None yet. Select wrong words and type the right ones: each such place is listed here.</source>
        <extracomment>studio/ui/tabs/infill/panel.py</extracomment>
        <translation>Aún ninguno. Seleccione palabras equivocadas y escriba las correctas: cada lugar reparado aparece aquí.</translation>
    </message>
    <message>
        <source>Every patch has a take of its words</source>
        <extracomment>studio/ui/tabs/infill/panel.py</extracomment>
        <translation>Cada parche tiene una toma de sus palabras</translation>
    </message>
    <message>
        <source>Patches</source>
        <extracomment>studio/ui/tabs/infill/panel.py</extracomment>
        <translation>Parches</translation>
    </message>
    <message>
        <source>Make missing</source>
        <extracomment>studio/ui/tabs/infill/panel.py</extracomment>
        <translation>Generar el resto</translation>
    </message>
    <message>
        <source>Nothing to make</source>
        <extracomment>studio/ui/tabs/infill/panel.py</extracomment>
        <translation>Nada que generar</translation>
    </message>
    <message>
        <source>not made</source>
        <extracomment>studio/ui/tabs/infill/patch_rows.py</extracomment>
        <translation>por generar</translation>
    </message>
    <message>
        <source>English words are placed where they are said, words of other languages roughly, by their lengths.</source>
        <extracomment>studio/ui/tabs/infill/paste_popover.py</extracomment>
        <translation>Las palabras en inglés se sitúan donde se dicen; las de otros idiomas, de forma aproximada, según su longitud.</translation>
    </message>
    <message>
        <source>Text of the recording</source>
        <extracomment>studio/ui/tabs/infill/paste_popover.py</extracomment>
        <translation>Texto de la grabación</translation>
    </message>
    <message>
        <source>What is said in the recording</source>
        <extracomment>studio/ui/tabs/infill/paste_popover.py</extracomment>
        <translation>Lo que se dice en la grabación</translation>
    </message>
    <message>
        <source>Use this text</source>
        <extracomment>studio/ui/tabs/infill/paste_popover.py</extracomment>
        <translation>Usar este texto</translation>
    </message>
    <message>
        <source>Listen for the words</source>
        <extracomment>studio/ui/tabs/infill/paste_popover.py</extracomment>
        <translation>Reconocer las palabras</translation>
    </message>
    <message>
        <source>The text of the recording</source>
        <extracomment>studio/ui/tabs/infill/paste_popover.py</extracomment>
        <translation>El texto de la grabación</translation>
    </message>
    <message>
        <source>Patch</source>
        <extracomment>studio/ui/tabs/infill/patch_head.py</extracomment>
        <translation>Parche</translation>
    </message>
    <message>
        <source>What the patch does</source>
        <extracomment>studio/ui/tabs/infill/patch_head.py</extracomment>
        <translation>Lo que hace el parche</translation>
    </message>
    <message>
        <source>More about the patch</source>
        <extracomment>studio/ui/tabs/infill/patch_head.py</extracomment>
        <translation>Más sobre el parche</translation>
    </message>
    <message>
        <source>New patch</source>
        <extracomment>studio/ui/tabs/infill/patch_head.py</extracomment>
        <translation>Parche nuevo</translation>
    </message>
    <message>
        <source>Hear the recording as it was</source>
        <extracomment>studio/ui/tabs/infill/patch_head.py</extracomment>
        <translation>Escuchar la grabación original</translation>
    </message>
    <message>
        <source>Takes at once</source>
        <extracomment>studio/ui/tabs/infill/patch_head.py</extracomment>
        <translation>Tomas a la vez</translation>
    </message>
    <message>
        <source>Turn the patch off</source>
        <extracomment>studio/ui/tabs/infill/patch_head.py</extracomment>
        <translation>Desactivar el parche</translation>
    </message>
    <message>
        <source>Turn the patch on</source>
        <extracomment>studio/ui/tabs/infill/patch_head.py</extracomment>
        <translation>Activar el parche</translation>
    </message>
    <message>
        <source>Delete the patch</source>
        <extracomment>studio/ui/tabs/infill/patch_head.py</extracomment>
        <translation>Eliminar el parche</translation>
    </message>
    <message>
        <source>These words go, and room tone closes the gap.</source>
        <extracomment>studio/ui/tabs/infill/patch_part.py</extracomment>
        <translation>Estas palabras se quitan y el tono de sala cierra el hueco.</translation>
    </message>
    <message>
        <source>New words</source>
        <extracomment>studio/ui/tabs/infill/patch_part.py</extracomment>
        <translation>Palabras nuevas</translation>
    </message>
    <message>
        <source>What shall be said here</source>
        <extracomment>studio/ui/tabs/infill/patch_part.py</extracomment>
        <translation>Lo que debe decirse aquí</translation>
    </message>
    <message>
        <source>Make a take</source>
        <extracomment>studio/ui/tabs/infill/patch_part.py</extracomment>
        <translation>Generar una toma</translation>
    </message>
    <message>
        <source>Takes of this patch</source>
        <extracomment>studio/ui/tabs/infill/patch_part.py</extracomment>
        <translation>Tomas de este parche</translation>
    </message>
    <message>
        <source>Notice</source>
        <extracomment>studio/ui/tabs/infill/patch_part.py</extracomment>
        <translation>Aviso</translation>
    </message>
    <message>
        <source>Make takes (Ctrl+Enter)</source>
        <extracomment>studio/ui/tabs/infill/patch_part.py</extracomment>
        <translation>Generar tomas (Ctrl+Intro)</translation>
    </message>
    <message>
        <source>Blind A/B</source>
        <extracomment>studio/ui/tabs/infill/patch_part.py</extracomment>
        <translation>A/B a ciegas</translation>
    </message>
    <message>
        <source>Takes</source>
        <extracomment>studio/ui/tabs/infill/patch_part.py</extracomment>
        <translation>Tomas</translation>
    </message>
    <message>
        <source>Show which is which</source>
        <extracomment>studio/ui/tabs/infill/patch_part.py</extracomment>
        <translation>Mostrar cuál es cuál</translation>
    </message>
    <message>
        <source>Hear them shuffled and without figures, then choose</source>
        <extracomment>studio/ui/tabs/infill/patch_part.py</extracomment>
        <translation>Escucharlas mezcladas y sin cifras, y luego elegir</translation>
    </message>
    <message>
        <source>Needs two takes</source>
        <extracomment>studio/ui/tabs/infill/patch_part.py</extracomment>
        <translation>Hacen falta dos tomas</translation>
    </message>
    <message>
        <source>Stop making</source>
        <extracomment>studio/ui/tabs/infill/patch_wording.py</extracomment>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Make another take</source>
        <extracomment>studio/ui/tabs/infill/patch_wording.py</extracomment>
        <translation>Generar otra toma</translation>
    </message>
    <message>
        <source>words changed</source>
        <extracomment>studio/ui/tabs/infill/patch_rows.py</extracomment>
        <translation>palabras cambiadas</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <extracomment>studio/ui/tabs/infill/patch_rows.py</extracomment>
        <translation>nada aún</translation>
    </message>
    <message>
        <source>room tone closes the gap</source>
        <extracomment>studio/ui/tabs/infill/patch_rows.py</extracomment>
        <translation>el tono de sala cierra el hueco</translation>
    </message>
    <message>
        <source>Pasted list</source>
        <extracomment>studio/ui/tabs/infill/pickups/asked.py</extracomment>
        <translation>Lista pegada</translation>
    </message>
    <message>
        <source>Pickup list…</source>
        <extracomment>studio/ui/tabs/infill/pickups/joint.py</extracomment>
        <translation>Lista de retomas…</translation>
    </message>
    <message>
        <source>Open a pickup list</source>
        <extracomment>studio/ui/tabs/infill/pickups/joint.py</extracomment>
        <translation>Abrir una lista de retomas</translation>
    </message>
    <message>
        <source>Find the recording</source>
        <extracomment>studio/ui/tabs/convert/batch/part.py</extracomment>
        <translation>Buscar la grabación</translation>
    </message>
    <message>
        <source>Mend by a list: a table, Word comments, or labels</source>
        <extracomment>studio/ui/tabs/infill/pickups/joint.py</extracomment>
        <translation>Reparar según una lista: tabla, comentarios de Word o etiquetas</translation>
    </message>
    <message>
        <source>to hear</source>
        <extracomment>studio/ui/tabs/infill/pickups/row_state.py</extracomment>
        <translation>por escuchar</translation>
    </message>
    <message>
        <source>said already</source>
        <extracomment>studio/ui/tabs/infill/pickups/row_state.py</extracomment>
        <translation>ya se dice</translation>
    </message>
    <message>
        <source>Is this the place?</source>
        <extracomment>studio/ui/tabs/infill/pickups/page.py</extracomment>
        <translation>¿Es este el lugar?</translation>
    </message>
    <message>
        <source>{speed}, {pace} of the voice&apos;s own pace</source>
        <extracomment>studio/ui/speech/speed.py</extracomment>
        <translation>{speed}, {pace} la velocidad propia de la voz</translation>
    </message>
    <message>
        <source>{language} · not spoken here</source>
        <extracomment>studio/ui/speech/spoken.py</extracomment>
        <translation>{language} · no se habla aquí</translation>
    </message>
    <message>
        <source>Reset the language</source>
        <extracomment>studio/ui/speech/spoken_form.py</extracomment>
        <translation>Restablecer el idioma</translation>
    </message>
    <message>
        <source>Reset the speed</source>
        <extracomment>studio/ui/speech/spoken_form.py</extracomment>
        <translation>Restablecer la velocidad</translation>
    </message>
    <message>
        <source>Reset the feeling</source>
        <extracomment>studio/ui/speech/spoken_form.py</extracomment>
        <translation>Restablecer la emoción</translation>
    </message>
    <message>
        <source>Reset the pause</source>
        <extracomment>studio/ui/speech/spoken_form.py</extracomment>
        <translation>Restablecer la pausa</translation>
    </message>
    <message>
        <source>chosen</source>
        <comment>a take</comment>
        <extracomment>studio/ui/speech/take_rows.py</extracomment>
        <translation>elegida</translation>
    </message>
    <message>
        <source>key {key}</source>
        <extracomment>studio/ui/speech/take_rows.py</extracomment>
        <translation>tecla {key}</translation>
    </message>
    <message>
        <source>incomplete</source>
        <comment>a take</comment>
        <extracomment>studio/ui/speech/take_rows.py</extracomment>
        <translation>incompleta</translation>
    </message>
    <message>
        <source>{length} · incomplete</source>
        <extracomment>studio/ui/speech/take_painter.py</extracomment>
        <translation>{length} · incompleta</translation>
    </message>
    <message>
        <source>Take {number}</source>
        <extracomment>studio/ui/speech/take_row.py</extracomment>
        <translation>Toma {number}</translation>
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
        <translation>Ajustar</translation>
    </message>
    <message>
        <source>Anger</source>
        <extracomment>studio/ui/speech/wording.py</extracomment>
        <translation>Ira</translation>
    </message>
    <message>
        <source>Positivity</source>
        <extracomment>studio/ui/speech/wording.py</extracomment>
        <translation>Positividad</translation>
    </message>
    <message>
        <source>Surprise</source>
        <extracomment>studio/ui/speech/wording.py</extracomment>
        <translation>Sorpresa</translation>
    </message>
    <message>
        <source>Sadness</source>
        <extracomment>studio/ui/speech/wording.py</extracomment>
        <translation>Tristeza</translation>
    </message>
    <message>
        <source>Curiosity</source>
        <extracomment>studio/ui/speech/wording.py</extracomment>
        <translation>Curiosidad</translation>
    </message>
    <message>
        <source>Lowest</source>
        <comment>how strong a feeling is</comment>
        <extracomment>studio/ui/speech/wording.py</extracomment>
        <translation>Mínimo</translation>
    </message>
    <message>
        <source>lowest</source>
        <comment>how strong a feeling is</comment>
        <extracomment>studio/ui/speech/wording.py</extracomment>
        <translation>mínimo</translation>
    </message>
    <message>
        <source>Low</source>
        <comment>how strong a feeling is</comment>
        <extracomment>studio/ui/speech/wording.py</extracomment>
        <translation>Bajo</translation>
    </message>
    <message>
        <source>low</source>
        <comment>how strong a feeling is</comment>
        <extracomment>studio/ui/speech/wording.py</extracomment>
        <translation>bajo</translation>
    </message>
    <message>
        <source>Medium</source>
        <comment>how strong a feeling is</comment>
        <extracomment>studio/ui/speech/wording.py</extracomment>
        <translation>Medio</translation>
    </message>
    <message>
        <source>medium</source>
        <comment>how strong a feeling is</comment>
        <extracomment>studio/ui/speech/wording.py</extracomment>
        <translation>medio</translation>
    </message>
    <message>
        <source>High</source>
        <comment>how strong a feeling is</comment>
        <extracomment>studio/ui/speech/wording.py</extracomment>
        <translation>Alto</translation>
    </message>
    <message>
        <source>high</source>
        <comment>how strong a feeling is</comment>
        <extracomment>studio/ui/speech/wording.py</extracomment>
        <translation>alto</translation>
    </message>
    <message>
        <source>Highest</source>
        <comment>how strong a feeling is</comment>
        <extracomment>studio/ui/speech/wording.py</extracomment>
        <translation>Máximo</translation>
    </message>
    <message>
        <source>highest</source>
        <comment>how strong a feeling is</comment>
        <extracomment>studio/ui/speech/wording.py</extracomment>
        <translation>máximo</translation>
    </message>
    <message>
        <source>Slowest</source>
        <comment>how fast a voice speaks</comment>
        <extracomment>studio/ui/speech/wording.py</extracomment>
        <translation>Muy lenta</translation>
    </message>
    <message>
        <source>Slow</source>
        <comment>how fast a voice speaks</comment>
        <extracomment>studio/ui/speech/wording.py</extracomment>
        <translation>Lenta</translation>
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
        <translation>Rápida</translation>
    </message>
    <message>
        <source>Fastest</source>
        <comment>how fast a voice speaks</comment>
        <extracomment>studio/ui/speech/wording.py</extracomment>
        <translation>Muy rápida</translation>
    </message>
    <message>
        <source>Undo: {edit} (Ctrl+Z)</source>
        <extracomment>studio/ui/speech/wording.py</extracomment>
        <translation>Deshacer: {edit} (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <extracomment>studio/ui/speech/wording.py</extracomment>
        <translation>Nada que deshacer</translation>
    </message>
    <message>
        <source>Redo: {edit} (Ctrl+Shift+Z)</source>
        <extracomment>studio/ui/speech/wording.py</extracomment>
        <translation>Rehacer: {edit} (Ctrl+Mayús+Z)</translation>
    </message>
    <message>
        <source>Nothing to redo</source>
        <extracomment>studio/ui/speech/wording.py</extracomment>
        <translation>Nada que rehacer</translation>
    </message>
    <message>
        <source>{seconds:.1f} seconds</source>
        <extracomment>studio/ui/speech/wording.py</extracomment>
        <translation>{seconds:.1f} segundos</translation>
    </message>
    <message>
        <source>free</source>
        <comment>it costs nothing</comment>
        <extracomment>studio/ui/speech/wording.py</extracomment>
        <translation>gratis</translation>
    </message>
    <message>
        <source>Free · about {duration}</source>
        <extracomment>studio/ui/speech/wording.py</extracomment>
        <translation>Gratis · aprox. {duration}</translation>
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
        <translation>Toma {number} generada</translation>
    </message>
    <message>
        <source>Hearing before</source>
        <comment>the change of the voice</comment>
        <extracomment>studio/ui/tabs/convert/announcer.py</extracomment>
        <translation>Escucha de antes</translation>
    </message>
    <message>
        <source>Hearing after</source>
        <comment>the change of the voice</comment>
        <extracomment>studio/ui/tabs/convert/announcer.py</extracomment>
        <translation>Escucha de después</translation>
    </message>
    <message numerus="yes">
        <source>Add {count} files to the batch</source>
        <extracomment>studio/ui/tabs/convert/batch/document.py; of one: Add {count} file to the batch</extracomment>
        <translation>
            <numerusform>Añadir {count} archivo al lote</numerusform>
            <numerusform>Añadir {count} archivos al lote</numerusform>
        </translation>
    </message>
    <message>
        <source>Add {name} to the batch</source>
        <extracomment>studio/ui/tabs/convert/batch/document.py</extracomment>
        <translation>Añadir {name} al lote</translation>
    </message>
    <message>
        <source>Choose {name} instead</source>
        <extracomment>studio/ui/tabs/convert/batch/document.py</extracomment>
        <translation>Elegir {name} en su lugar</translation>
    </message>
    <message numerus="yes">
        <source>Remove {count} files from the batch</source>
        <extracomment>studio/ui/tabs/convert/batch/document.py; of one: Remove {count} file from the batch</extracomment>
        <translation>
            <numerusform>Quitar {count} archivo del lote</numerusform>
            <numerusform>Quitar {count} archivos del lote</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove {name} from the batch</source>
        <extracomment>studio/ui/tabs/convert/batch/document.py</extracomment>
        <translation>Quitar {name} del lote</translation>
    </message>
    <message numerus="yes">
        <source>Skip {count} rows</source>
        <extracomment>studio/ui/tabs/convert/batch/document.py; of one: Skip {count} row</extracomment>
        <translation>
            <numerusform>Omitir {count} fila</numerusform>
            <numerusform>Omitir {count} filas</numerusform>
        </translation>
    </message>
    <message>
        <source>Skip {name}</source>
        <extracomment>studio/ui/tabs/convert/batch/document.py</extracomment>
        <translation>Omitir {name}</translation>
    </message>
    <message numerus="yes">
        <source>Do not skip {count} rows</source>
        <extracomment>studio/ui/tabs/convert/batch/document.py; of one: Do not skip {count} row</extracomment>
        <translation>
            <numerusform>No omitir {count} fila</numerusform>
            <numerusform>No omitir {count} filas</numerusform>
        </translation>
    </message>
    <message>
        <source>Do not skip {name}</source>
        <extracomment>studio/ui/tabs/convert/batch/document.py</extracomment>
        <translation>No omitir {name}</translation>
    </message>
    <message>
        <source>Start</source>
        <comment>the batch</comment>
        <extracomment>studio/ui/tabs/convert/batch/header.py</extracomment>
        <translation>Iniciar</translation>
    </message>
    <message numerus="yes">
        <source>{count} voices</source>
        <extracomment>studio/ui/tabs/convert/batch/header.py; of one: {count} voice</extracomment>
        <translation>
            <numerusform>{count} voz</numerusform>
            <numerusform>{count} voces</numerusform>
        </translation>
    </message>
    <message>
        <source>Batch: {act}</source>
        <extracomment>studio/ui/tabs/convert/batch/header.py</extracomment>
        <translation>Lote: {act}</translation>
    </message>
    <message>
        <source>Play the result</source>
        <extracomment>studio/ui/tabs/convert/batch/page.py</extracomment>
        <translation>Reproducir el resultado</translation>
    </message>
    <message>
        <source>Show it in its folder</source>
        <extracomment>studio/ui/tabs/convert/batch/page.py</extracomment>
        <translation>Mostrarlo en su carpeta</translation>
    </message>
    <message>
        <source>Stop this one</source>
        <extracomment>studio/ui/tabs/convert/batch/page.py</extracomment>
        <translation>Detener este</translation>
    </message>
    <message>
        <source>Remove the file from the batch</source>
        <extracomment>studio/ui/tabs/convert/batch/page.py</extracomment>
        <translation>Quitar el archivo del lote</translation>
    </message>
    <message>
        <source>Skipped</source>
        <comment>a row of the batch</comment>
        <extracomment>studio/ui/tabs/convert/batch/page.py</extracomment>
        <translation>Omitido</translation>
    </message>
    <message>
        <source>Stopped</source>
        <comment>a row of the batch</comment>
        <extracomment>studio/ui/tabs/convert/batch/page.py</extracomment>
        <translation>Detenido</translation>
    </message>
    <message>
        <source>Waiting</source>
        <comment>a row of the batch</comment>
        <extracomment>studio/ui/tabs/convert/batch/page.py</extracomment>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Done, no melody match: {reason}</source>
        <extracomment>studio/ui/tabs/convert/batch/page.py</extracomment>
        <translation>Listo, sin seguimiento de la melodía: {reason}</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>a row of the batch</comment>
        <extracomment>studio/ui/tabs/convert/batch/page.py</extracomment>
        <translation>Listo</translation>
    </message>
    <message numerus="yes">
        <source>{count:,} files</source>
        <extracomment>studio/ui/tabs/convert/batch/page.py; of one: {count} file</extracomment>
        <translation>
            <numerusform>{count} archivo</numerusform>
            <numerusform>{count:,} archivos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count:,} done</source>
        <comment>rows</comment>
        <extracomment>studio/ui/tabs/convert/batch/page.py; of one: {count} done</extracomment>
        <translation>
            <numerusform>{count} listo</numerusform>
            <numerusform>{count:,} listos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count:,} failed</source>
        <comment>rows</comment>
        <extracomment>studio/ui/tabs/convert/batch/page.py; of one: {count} failed</extracomment>
        <translation>
            <numerusform>{count} fallido</numerusform>
            <numerusform>{count:,} fallidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count:,} skipped</source>
        <comment>rows</comment>
        <extracomment>studio/ui/tabs/convert/batch/page.py; of one: {count} skipped</extracomment>
        <translation>
            <numerusform>{count} omitido</numerusform>
            <numerusform>{count:,} omitidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count:,} to be decided</source>
        <comment>rows</comment>
        <extracomment>studio/ui/tabs/convert/batch/page.py; of one: {count} to be decided</extracomment>
        <translation>
            <numerusform>{count} por decidir</numerusform>
            <numerusform>{count:,} por decidir</numerusform>
        </translation>
    </message>
    <message>
        <source>Free</source>
        <comment>it costs nothing</comment>
        <extracomment>studio/ui/tabs/convert/batch/page.py</extracomment>
        <translation>Gratis</translation>
    </message>
    <message>
        <source>{cost} · {length} of sound</source>
        <extracomment>studio/ui/tabs/convert/batch/page.py</extracomment>
        <translation>{cost} · {length} de sonido</translation>
    </message>
    <message numerus="yes">
        <source>Make {count:,} of them</source>
        <extracomment>studio/ui/tabs/convert/batch/presenter.py; of one: Make {count} of them</extracomment>
        <translation>
            <numerusform>Generar {count} de ellos</numerusform>
            <numerusform>Generar {count:,} de ellos</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} in {voice} may have been charged already. Make it again for {price}?</source>
        <extracomment>studio/ui/tabs/convert/batch/presenter.py</extracomment>
        <translation>Puede que {name} con la voz {voice} ya se haya cobrado. ¿Generar de nuevo por {price}?</translation>
    </message>
    <message numerus="yes">
        <source>your recordings, and the {count:,} already made</source>
        <extracomment>studio/ui/tabs/convert/batch/presenter.py; of one: your recordings, and the {count} already made</extracomment>
        <translation>
            <numerusform>sus grabaciones y el archivo ya generado</numerusform>
            <numerusform>sus grabaciones y los {count:,} archivos ya generados</numerusform>
        </translation>
    </message>
    <message>
        <source>your recordings</source>
        <extracomment>studio/ui/tabs/convert/batch/presenter.py</extracomment>
        <translation>sus grabaciones</translation>
    </message>
    <message>
        <source>In curly brackets can stand:
{fields}</source>
        <extracomment>studio/ui/tabs/convert/batch/results_popover.py</extracomment>
        <translation>Entre llaves puede ir:
{fields}</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>the button that closes</comment>
        <extracomment>studio/ui/tabs/convert/batch/results_popover.py</extracomment>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Such as {name}</source>
        <extracomment>studio/ui/export/pattern_field.py</extracomment>
        <translation>Por ejemplo {name}</translation>
    </message>
    <message numerus="yes">
        <source>Changing {count} recordings</source>
        <extracomment>studio/ui/tabs/convert/batch/running.py; of one: Changing {count} recording</extracomment>
        <translation>
            <numerusform>Cambio de voz de {count} grabación</numerusform>
            <numerusform>Cambio de voz de {count} grabaciones</numerusform>
        </translation>
    </message>
    <message>
        <source>Changing {name}</source>
        <extracomment>studio/ui/tabs/convert/batch/running.py</extracomment>
        <translation>Cambio de voz de {name}</translation>
    </message>
    <message numerus="yes">
        <source>{count} ticked</source>
        <comment>voices</comment>
        <extracomment>studio/ui/tabs/convert/batch/voices_popover.py; of one: {count} ticked</extracomment>
        <translation>
            <numerusform>{count} marcada</numerusform>
            <numerusform>{count} marcadas</numerusform>
        </translation>
    </message>
    <message>
        <source>none ticked</source>
        <comment>voices</comment>
        <extracomment>studio/ui/tabs/convert/batch/voices_popover.py</extracomment>
        <translation>ninguna marcada</translation>
    </message>
    <message>
        <source>Before</source>
        <comment>the change of the voice</comment>
        <extracomment>studio/ui/tabs/convert/controls.py</extracomment>
        <translation>Antes</translation>
    </message>
    <message>
        <source>After</source>
        <comment>the change of the voice</comment>
        <extracomment>studio/ui/tabs/convert/controls.py</extracomment>
        <translation>Después</translation>
    </message>
    <message numerus="yes">
        <source>{count} takes</source>
        <extracomment>studio/ui/tabs/convert/controls.py; of one: {count} take</extracomment>
        <translation>
            <numerusform>{count} toma</numerusform>
            <numerusform>{count} tomas</numerusform>
        </translation>
    </message>
    <message>
        <source>Open {name}</source>
        <extracomment>studio/ui/tabs/convert/document.py</extracomment>
        <translation>Abrir {name}</translation>
    </message>
    <message>
        <source>Choose take {number}</source>
        <extracomment>studio/ui/tabs/convert/document.py</extracomment>
        <translation>Elegir la toma {number}</translation>
    </message>
    <message>
        <source>Change the voice, take {number}</source>
        <extracomment>studio/ui/tabs/convert/document.py</extracomment>
        <translation>Cambiar la voz, toma {number}</translation>
    </message>
    <message>
        <source>{source}, heard now</source>
        <extracomment>studio/ui/tabs/convert/lane_head.py</extracomment>
        <translation>{source}, se escucha ahora</translation>
    </message>
    <message>
        <source>Hear before</source>
        <comment>the change of the voice</comment>
        <extracomment>studio/ui/tabs/convert/lanes.py</extracomment>
        <translation>Escuchar antes</translation>
    </message>
    <message>
        <source>Hear after</source>
        <comment>the change of the voice</comment>
        <extracomment>studio/ui/tabs/convert/lanes.py</extracomment>
        <translation>Escuchar después</translation>
    </message>
    <message>
        <source>being made · {percent} %</source>
        <extracomment>studio/ui/tabs/convert/lanes.py</extracomment>
        <translation>generándose · {percent} %</translation>
    </message>
    <message>
        <source>{voice} · take {number}</source>
        <extracomment>studio/ui/tabs/convert/lanes.py</extracomment>
        <translation>{voice} · toma {number}</translation>
    </message>
    <message>
        <source>Press “Change voice”, and {voice} says it here, with the same timing and melody.</source>
        <extracomment>studio/ui/tabs/convert/lanes.py</extracomment>
        <translation>Pulse «Cambiar la voz» y {voice} lo dice aquí, con los mismos tiempos y la misma melodía.</translation>
    </message>
    <message>
        <source>{verdict}, {figure:.2f}</source>
        <extracomment>studio/ui/tabs/convert/likeness.py</extracomment>
        <translation>{verdict}, {figure:.2f}</translation>
    </message>
    <message>
        <source>{verdict} where matched, {figure:.2f}</source>
        <extracomment>studio/ui/tabs/convert/likeness.py</extracomment>
        <translation>{verdict} donde se siguió, {figure:.2f}</translation>
    </message>
    <message numerus="yes">
        <source>after drawn {count} semitones lower</source>
        <extracomment>studio/ui/tabs/convert/likeness.py; of one: after drawn {count} semitone lower</extracomment>
        <translation>
            <numerusform>después dibujado {count} semitono más abajo</numerusform>
            <numerusform>después dibujado {count} semitonos más abajo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>after drawn {count} semitones higher</source>
        <extracomment>studio/ui/tabs/convert/likeness.py; of one: after drawn {count} semitone higher</extracomment>
        <translation>
            <numerusform>después dibujado {count} semitono más arriba</numerusform>
            <numerusform>después dibujado {count} semitonos más arriba</numerusform>
        </translation>
    </message>
    <message>
        <source>Opening {name}</source>
        <extracomment>studio/ui/look_inside.py</extracomment>
        <translation>Apertura de {name}</translation>
    </message>
    <message>
        <source>{facts} · being read…</source>
        <extracomment>studio/ui/tabs/convert/paging.py</extracomment>
        <translation>{facts} · leyéndose…</translation>
    </message>
    <message numerus="yes">
        <source>{count} channels</source>
        <extracomment>studio/ui/tabs/convert/recording.py; of one: {count} channel</extracomment>
        <translation>
            <numerusform>{count} canal</numerusform>
            <numerusform>{count} canales</numerusform>
        </translation>
    </message>
    <message>
        <source>Recording {time}</source>
        <extracomment>studio/ui/tabs/convert/recording_bar.py</extracomment>
        <translation>Grabando {time}</translation>
    </message>
    <message>
        <source>{name}, before</source>
        <extracomment>studio/ui/tabs/convert/sound_view.py</extracomment>
        <translation>{name}, antes</translation>
    </message>
    <message>
        <source>{name}, after</source>
        <extracomment>studio/ui/tabs/convert/sound_view.py</extracomment>
        <translation>{name}, después</translation>
    </message>
    <message>
        <source>being made</source>
        <comment>a take</comment>
        <extracomment>studio/ui/tabs/convert/sound_view.py</extracomment>
        <translation>generándose</translation>
    </message>
    <message numerus="yes">
        <source>your recording, and the {count} takes already made</source>
        <extracomment>studio/ui/tabs/convert/subject.py; of one: your recording, and the {count} take already made</extracomment>
        <translation>
            <numerusform>su grabación y la toma ya generada</numerusform>
            <numerusform>su grabación y las {count} tomas ya generadas</numerusform>
        </translation>
    </message>
    <message>
        <source>your recording</source>
        <extracomment>studio/ui/tabs/convert/subject.py</extracomment>
        <translation>su grabación</translation>
    </message>
    <message>
        <source>The selection of {name} in {where} ({length})</source>
        <extracomment>studio/ui/tabs/datasets/adding.py</extracomment>
        <translation>La selección de {name} en {where} ({length})</translation>
    </message>
    <message numerus="yes">
        <source>What is marked in {name} ({count} markers)</source>
        <extracomment>studio/ui/tabs/datasets/adding.py; of one: What is marked in {name} ({count} marker)</extracomment>
        <translation>
            <numerusform>Lo marcado en {name} ({count} marcador)</numerusform>
            <numerusform>Lo marcado en {name} ({count} marcadores)</numerusform>
        </translation>
    </message>
    <message>
        <source>All of {name}, cut at its pauses ({length})</source>
        <extracomment>studio/ui/tabs/datasets/adding.py</extracomment>
        <translation>Todo {name}, cortado en sus pausas ({length})</translation>
    </message>
    <message>
        <source>Cutting clips out of {name}</source>
        <extracomment>studio/ui/tabs/datasets/adding.py</extracomment>
        <translation>Corte de clips de {name}</translation>
    </message>
    <message>
        <source>Delete</source>
        <extracomment>studio/ui/tabs/datasets/asking.py</extracomment>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Making the dataset {name}</source>
        <extracomment>studio/ui/tabs/datasets/changing.py</extracomment>
        <translation>Creación del conjunto de datos {name}</translation>
    </message>
    <message>
        <source>Deleting {name}</source>
        <extracomment>studio/ui/tabs/datasets/changing.py</extracomment>
        <translation>Eliminación de {name}</translation>
    </message>
    <message>
        <source>Waveform of the file</source>
        <extracomment>studio/ui/tabs/datasets/clip_wave.py</extracomment>
        <translation>Forma de onda del archivo</translation>
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
        <translation>{count} por evaluar</translation>
    </message>
    <message numerus="yes">
        <source>{count} put back.</source>
        <comment>files</comment>
        <extracomment>studio/ui/tabs/datasets/wording.py; of one: {count} put back.</extracomment>
        <translation>
            <numerusform>{count} devuelto.</numerusform>
            <numerusform>{count} devueltos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name} was left as it is; {count} copies of it took its place here.</source>
        <extracomment>studio/ui/tabs/datasets/wording.py; of one: {name} was left as it is; a copy of it took its place here.</extracomment>
        <translation>
            <numerusform>{name} quedó como estaba; una copia ocupó su lugar aquí.</numerusform>
            <numerusform>{name} quedó como estaba; {count} copias ocuparon su lugar aquí.</numerusform>
        </translation>
    </message>
    <message>
        <source>Rate</source>
        <comment>sample rate</comment>
        <extracomment>studio/ui/tabs/datasets/columns.py</extracomment>
        <translation>Frec.</translation>
    </message>
    <message numerus="yes">
        <source>What had arrived of {count} takes that were being made is kept, incomplete.</source>
        <extracomment>studio/library/recovery.py; of one: What had arrived of a take that was being made is kept, incomplete.</extracomment>
        <translation>
            <numerusform>Lo que había llegado de una toma en curso se conserva, incompleto.</numerusform>
            <numerusform>Lo que había llegado de {count} tomas en curso se conserva, incompleto.</numerusform>
        </translation>
    </message>
    <message>
        <source>{seconds:.1f} s arrived and are kept as an incomplete take.</source>
        <extracomment>studio/services/receiving.py</extracomment>
        <translation>Llegaron {seconds:.1f} s y se conservan como toma incompleta.</translation>
    </message>
    <message>
        <source>A later version of the studio wrote this project. Its sounds can be heard here and copied out with its texts; nothing in it is changed.</source>
        <extracomment>studio/ui/dialogs/inside.py</extracomment>
        <translation>Una versión posterior del estudio escribió este proyecto. Aquí se pueden escuchar sus sonidos y copiarlos con sus textos; nada en él se modifica.</translation>
    </message>
    <message>
        <source>cannot be played here</source>
        <comment>a sound file</comment>
        <extracomment>studio/ui/dialogs/inside.py</extracomment>
        <translation>no se puede reproducir aquí</translation>
    </message>
    <message>
        <source>Copy all of it…</source>
        <extracomment>studio/ui/dialogs/inside.py</extracomment>
        <translation>Copiar todo…</translation>
    </message>
    <message>
        <source>What “{name}” holds</source>
        <extracomment>studio/ui/dialogs/inside.py</extracomment>
        <translation>Contenido de «{name}»</translation>
    </message>
    <message>
        <source>Sounds</source>
        <extracomment>studio/ui/dialogs/inside.py</extracomment>
        <translation>Sonidos</translation>
    </message>
    <message>
        <source>Look inside…</source>
        <extracomment>studio/ui/errors.py</extracomment>
        <translation>Ver el contenido…</translation>
    </message>
    <message>
        <source>The guide is in English.</source>
        <extracomment>studio/ui/guide/page.py</extracomment>
        <translation>La guía está en inglés.</translation>
    </message>
    <message>
        <source>Looking inside the project</source>
        <extracomment>studio/ui/look_inside.py</extracomment>
        <translation>Lectura del contenido del proyecto</translation>
    </message>
    <message>
        <source>Copy all of it into a folder</source>
        <extracomment>studio/ui/look_inside.py</extracomment>
        <translation>Copiar todo en una carpeta</translation>
    </message>
    <message>
        <source>Copying what is in the project</source>
        <extracomment>studio/ui/look_inside.py</extracomment>
        <translation>Copia del contenido del proyecto</translation>
    </message>
    <message>
        <source>Reading a take</source>
        <extracomment>studio/ui/speech/shelf.py</extracomment>
        <translation>Leyendo una toma</translation>
    </message>
    <message>
        <source>The voice is being changed</source>
        <comment>of the recording</comment>
        <extracomment>studio/ui/tabs/convert/paging.py</extracomment>
        <translation>Se está cambiando la voz</translation>
    </message>
    <message>
        <source>Noise</source>
        <extracomment>studio/ui/tabs/datasets/columns.py</extracomment>
        <translation>Ruido</translation>
    </message>
    <message>
        <source>Text match</source>
        <extracomment>studio/ui/tabs/datasets/columns.py</extracomment>
        <translation>Texto</translation>
    </message>
    <message>
        <source>empty</source>
        <comment>a dataset</comment>
        <extracomment>studio/ui/tabs/datasets/dataset_list.py</extracomment>
        <translation>vacío</translation>
    </message>
    <message>
        <source>{minutes:.0f} of {advised} min</source>
        <extracomment>studio/ui/tabs/datasets/dataset_list.py</extracomment>
        <translation>{minutes:.0f} de {advised} min</translation>
    </message>
    <message>
        <source>{minutes:.1f} of {advised} min</source>
        <extracomment>studio/ui/tabs/datasets/dataset_list.py</extracomment>
        <translation>{minutes:.1f} de {advised} min</translation>
    </message>
    <message>
        <source>Delete “{name}”?</source>
        <extracomment>studio/ui/tabs/datasets/deeds.py</extracomment>
        <translation>¿Eliminar «{name}»?</translation>
    </message>
    <message>
        <source>Delete {name} from the dataset?</source>
        <extracomment>studio/ui/tabs/datasets/deeds.py</extracomment>
        <translation>¿Eliminar {name} del conjunto de datos?</translation>
    </message>
    <message>
        <source>Table</source>
        <comment>kind of file</comment>
        <extracomment>studio/ui/tabs/datasets/deeds.py</extracomment>
        <translation>Tabla</translation>
    </message>
    <message numerus="yes">
        <source>The judgement of {count} files is in {name}.</source>
        <extracomment>studio/ui/tabs/datasets/deeds.py; of one: The judgement of {count} file is in {name}.</extracomment>
        <translation>
            <numerusform>La evaluación de {count} archivo está en {name}.</numerusform>
            <numerusform>La evaluación de {count} archivos está en {name}.</numerusform>
        </translation>
    </message>
    <message>
        <source>The files on this computer stay.</source>
        <extracomment>studio/ui/tabs/datasets/deeds.py</extracomment>
        <translation>Los archivos de este equipo se quedan.</translation>
    </message>
    <message numerus="yes">
        <source>Its {count} files there are gone for good.</source>
        <extracomment>studio/ui/tabs/datasets/deeds.py; of one: Its {count} file there is gone for good.</extracomment>
        <translation>
            <numerusform>Su {count} archivo de allí desaparece para siempre.</numerusform>
            <numerusform>Sus {count} archivos de allí desaparecen para siempre.</numerusform>
        </translation>
    </message>
    <message>
        <source>judging</source>
        <extracomment>studio/ui/tabs/datasets/state_words.py</extracomment>
        <translation>evaluándose</translation>
    </message>
    <message>
        <source>held back</source>
        <extracomment>studio/ui/tabs/datasets/state_words.py</extracomment>
        <translation>retenido</translation>
    </message>
    <message>
        <source>waits</source>
        <extracomment>studio/ui/tabs/datasets/state_words.py</extracomment>
        <translation>en espera</translation>
    </message>
    <message>
        <source>sending</source>
        <extracomment>studio/ui/tabs/datasets/state_words.py</extracomment>
        <translation>enviándose</translation>
    </message>
    <message>
        <source>sent</source>
        <extracomment>studio/ui/tabs/datasets/state_words.py</extracomment>
        <translation>enviado</translation>
    </message>
    <message>
        <source>not sent</source>
        <extracomment>studio/ui/tabs/datasets/state_words.py</extracomment>
        <translation>no enviado</translation>
    </message>
    <message>
        <source>not sent yet</source>
        <extracomment>studio/ui/tabs/datasets/state_words.py</extracomment>
        <translation>aún sin enviar</translation>
    </message>
    <message>
        <source>Stop sending</source>
        <extracomment>studio/ui/tabs/datasets/file_painter.py</extracomment>
        <translation>Detener el envío</translation>
    </message>
    <message>
        <source>Delete from the dataset…</source>
        <extracomment>studio/ui/tabs/datasets/file_painter.py</extracomment>
        <translation>Eliminar del conjunto…</translation>
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
        <translation>por revisar: {words}</translation>
    </message>
    <message>
        <source>fail: {words}</source>
        <comment>it fails</comment>
        <extracomment>studio/ui/tabs/datasets/file_painter.py</extracomment>
        <translation>no pasa: {words}</translation>
    </message>
    <message>
        <source>Mending {number} of {count}</source>
        <extracomment>studio/ui/tabs/datasets/fixing.py</extracomment>
        <translation>Reparación {number} de {count}</translation>
    </message>
    <message>
        <source>Mending a copy of {name}</source>
        <extracomment>studio/ui/tabs/datasets/fixing.py</extracomment>
        <translation>Reparación de una copia de {name}</translation>
    </message>
    <message numerus="yes">
        <source>Mending {count} copies</source>
        <extracomment>studio/ui/tabs/datasets/fixing.py; of one: Mending {count} copy</extracomment>
        <translation>
            <numerusform>Reparación de {count} copia</numerusform>
            <numerusform>Reparación de {count} copias</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading {name}</source>
        <extracomment>studio/ui/tabs/datasets/hearing.py</extracomment>
        <translation>Lectura de {name}</translation>
    </message>
    <message>
        <source>Judging {number} of {count}</source>
        <extracomment>studio/ui/tabs/datasets/judging.py</extracomment>
        <translation>Evaluación {number} de {count}</translation>
    </message>
    <message numerus="yes">
        <source>Judging {count} files</source>
        <extracomment>studio/ui/tabs/datasets/judging.py; of one: Judging {count} file</extracomment>
        <translation>
            <numerusform>Evaluación de {count} archivo</numerusform>
            <numerusform>Evaluación de {count} archivos</numerusform>
        </translation>
    </message>
    <message>
        <source>{measure}: {value}, to look at</source>
        <extracomment>studio/ui/tabs/datasets/measure_row.py</extracomment>
        <translation>{measure}: {value}, por revisar</translation>
    </message>
    <message>
        <source>{measure}: {value}, fails</source>
        <extracomment>studio/ui/tabs/datasets/measure_row.py</extracomment>
        <translation>{measure}: {value}, no pasa</translation>
    </message>
    <message>
        <source>{measure}: {value}</source>
        <extracomment>studio/ui/tabs/datasets/measure_row.py</extracomment>
        <translation>{measure}: {value}</translation>
    </message>
    <message>
        <source>Judging</source>
        <extracomment>studio/ui/tabs/datasets/page.py</extracomment>
        <translation>Evaluándose</translation>
    </message>
    <message>
        <source>Held back</source>
        <extracomment>studio/ui/tabs/datasets/page.py</extracomment>
        <translation>Retenido</translation>
    </message>
    <message>
        <source>Waits</source>
        <extracomment>studio/ui/tabs/datasets/page.py</extracomment>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Sending</source>
        <extracomment>studio/ui/tabs/datasets/page.py</extracomment>
        <translation>Enviándose</translation>
    </message>
    <message>
        <source>Sent</source>
        <extracomment>studio/ui/tabs/datasets/page.py</extracomment>
        <translation>Enviado</translation>
    </message>
    <message>
        <source>Not sent</source>
        <extracomment>studio/ui/tabs/datasets/page.py</extracomment>
        <translation>No enviado</translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <extracomment>studio/ui/tabs/datasets/page.py</extracomment>
        <translation>Aún sin enviar</translation>
    </message>
    <message>
        <source>Same sound as {name}</source>
        <extracomment>studio/ui/tabs/datasets/page.py</extracomment>
        <translation>Mismo sonido que {name}</translation>
    </message>
    <message>
        <source>Clipping</source>
        <extracomment>studio/ui/tabs/datasets/panel.py</extracomment>
        <translation>Saturación</translation>
    </message>
    <message>
        <source>Speakers</source>
        <comment>people who speak</comment>
        <extracomment>studio/ui/tabs/datasets/panel.py</extracomment>
        <translation>Hablantes</translation>
    </message>
    <message>
        <source>Room</source>
        <comment>the echo of a room</comment>
        <extracomment>studio/ui/tabs/datasets/panel.py</extracomment>
        <translation>Reverb</translation>
    </message>
    <message>
        <source>Size</source>
        <extracomment>studio/ui/tabs/datasets/panel.py</extracomment>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Held back.</source>
        <extracomment>studio/ui/tabs/datasets/panel.py</extracomment>
        <translation>Retenido.</translation>
    </message>
    <message numerus="yes">
        <source>Sending {count} files</source>
        <extracomment>studio/ui/tabs/datasets/sending.py; of one: Sending {count} file</extracomment>
        <translation>
            <numerusform>Envío de {count} archivo</numerusform>
            <numerusform>Envío de {count} archivos</numerusform>
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
            <numerusform>{count:,} pasa</numerusform>
            <numerusform>{count:,} pasan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count:,} to look at</source>
        <comment>files</comment>
        <extracomment>studio/ui/tabs/datasets/summary.py; of one: {count:,} to look at</extracomment>
        <translation>
            <numerusform>{count:,} por revisar</numerusform>
            <numerusform>{count:,} por revisar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count:,} fail</source>
        <comment>files that fail</comment>
        <extracomment>studio/ui/tabs/datasets/summary.py; of one: {count:,} fail</extracomment>
        <translation>
            <numerusform>{count:,} no pasa</numerusform>
            <numerusform>{count:,} no pasan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count:,} doubles found</source>
        <extracomment>studio/ui/tabs/datasets/summary.py; of one: {count:,} double found</extracomment>
        <translation>
            <numerusform>{count:,} duplicado encontrado</numerusform>
            <numerusform>{count:,} duplicados encontrados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show the {count:,} alone</source>
        <comment>files</comment>
        <extracomment>studio/ui/tabs/datasets/summary.py; of one: Show the {count:,} alone</extracomment>
        <translation>
            <numerusform>Mostrar solo ese</numerusform>
            <numerusform>Mostrar solo esos {count:,}</numerusform>
        </translation>
    </message>
    <message>
        <source>{usable} usable of {advised} min advised</source>
        <extracomment>studio/ui/tabs/datasets/summary.py</extracomment>
        <translation>{usable} útiles de {advised} min recomendados</translation>
    </message>
    <message numerus="yes">
        <source>Send {count} waiting</source>
        <comment>files</comment>
        <extracomment>studio/ui/tabs/datasets/toolbar.py; of one: Send {count} waiting</extracomment>
        <translation>
            <numerusform>Enviar {count} en espera</numerusform>
            <numerusform>Enviar {count} en espera</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fix {count} as copies…</source>
        <extracomment>studio/ui/tabs/datasets/toolbar.py; of one: Fix {count} as copy…</extracomment>
        <translation>
            <numerusform>Arreglar {count} como copia…</numerusform>
            <numerusform>Arreglar {count} como copias…</numerusform>
        </translation>
    </message>
    <message>
        <source>Correct “{word}”</source>
        <extracomment>studio/ui/tabs/infill/annotating.py</extracomment>
        <translation>Corregir «{word}»</translation>
    </message>
    <message>
        <source>Remove “{word}”</source>
        <extracomment>studio/ui/tabs/infill/annotating.py</extracomment>
        <translation>Quitar «{word}»</translation>
    </message>
    <message>
        <source>Move “{word}”</source>
        <extracomment>studio/ui/tabs/infill/annotating.py</extracomment>
        <translation>Mover «{word}»</translation>
    </message>
    <message>
        <source>Take {number}, in place</source>
        <extracomment>studio/ui/tabs/infill/comparing.py</extracomment>
        <translation>Toma {number}, en su sitio</translation>
    </message>
    <message>
        <source>Take under key {number}, in place</source>
        <extracomment>studio/ui/tabs/infill/comparing.py</extracomment>
        <translation>Toma de la tecla {number}, en su sitio</translation>
    </message>
    <message>
        <source>You chose take {number}.</source>
        <extracomment>studio/ui/tabs/infill/comparing.py</extracomment>
        <translation>Usted eligió la toma {number}.</translation>
    </message>
    <message>
        <source>Which one fits? Keys 1 and 2, Enter chooses.</source>
        <extracomment>studio/ui/tabs/infill/comparing.py</extracomment>
        <translation>¿Cuál encaja? Teclas 1 y 2, Intro elige.</translation>
    </message>
    <message>
        <source>Which one fits? Keys 1 to {count}, Enter chooses.</source>
        <extracomment>studio/ui/tabs/infill/comparing.py</extracomment>
        <translation>¿Cuál encaja? Teclas 1 a {count}, Intro elige.</translation>
    </message>
    <message>
        <source>Opening {name}…</source>
        <extracomment>studio/ui/tabs/infill/empty.py</extracomment>
        <translation>Abriendo {name}…</translation>
    </message>
    <message numerus="yes">
        <source>{name}, {count} patches</source>
        <extracomment>studio/ui/tabs/infill/export/delivering.py; of one: {name}, {count} patch</extracomment>
        <translation>
            <numerusform>{name}, {count} parche</numerusform>
            <numerusform>{name}, {count} parches</numerusform>
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
        <translation>{name} se guardó en {folder}.</translation>
    </message>
    <message numerus="yes">
        <source>Saved {count} files to {folder}.</source>
        <extracomment>studio/ui/tabs/infill/export/delivering.py; of one: Saved {count} file to {folder}.</extracomment>
        <translation>
            <numerusform>{count} archivo guardado en {folder}.</numerusform>
            <numerusform>{count} archivos guardados en {folder}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Saved to {name}, and {count} more beside it.</source>
        <extracomment>studio/ui/tabs/infill/export/delivering.py; of one: Saved to {name}, and {count} more beside it.</extracomment>
        <translation>
            <numerusform>Guardado en {name}, y {count} más al lado.</numerusform>
            <numerusform>Guardado en {name}, y {count} más al lado.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Outside {count} patches every sample is the original.</source>
        <extracomment>studio/ui/tabs/infill/export/delivering.py; of one: Outside {count} patch every sample is the original.</extracomment>
        <translation>
            <numerusform>Fuera de {count} parche, cada muestra es la original.</numerusform>
            <numerusform>Fuera de {count} parches, cada muestra es la original.</numerusform>
        </translation>
    </message>
    <message>
        <source>As</source>
        <comment>what is exported: the whole recording, its patches, or both</comment>
        <extracomment>studio/ui/tabs/infill/export/form.py</extracomment>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>Both</source>
        <comment>the mended recording and its patches</comment>
        <extracomment>studio/ui/tabs/infill/export/form.py</extracomment>
        <translation>Ambos</translation>
    </message>
    <message>
        <source>Proof, always</source>
        <extracomment>studio/ui/tabs/infill/export/form.py</extracomment>
        <translation>Prueba, siempre</translation>
    </message>
    <message>
        <source>Sheets</source>
        <comment>papers about what was done</comment>
        <extracomment>studio/ui/tabs/infill/export/form.py</extracomment>
        <translation>Hojas</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>of a file</comment>
        <extracomment>studio/ui/tabs/infill/export/form.py</extracomment>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>{step}, take {number} of {count}</source>
        <extracomment>studio/ui/tabs/infill/filling.py</extracomment>
        <translation>{step}, toma {number} de {count}</translation>
    </message>
    <message numerus="yes">
        <source>with {count} patches</source>
        <extracomment>studio/ui/tabs/infill/hearing.py; of one: with {count} patch</extracomment>
        <translation>
            <numerusform>con {count} parche</numerusform>
            <numerusform>con {count} parches</numerusform>
        </translation>
    </message>
    <message>
        <source>Laying in {name}</source>
        <extracomment>studio/ui/tabs/infill/hearing.py</extracomment>
        <translation>Colocación de {name}</translation>
    </message>
    <message>
        <source>Old words: {words}</source>
        <extracomment>studio/ui/tabs/infill/old_words.py</extracomment>
        <translation>Palabras viejas: {words}</translation>
    </message>
    <message>
        <source>After “{words}”</source>
        <extracomment>studio/ui/tabs/infill/old_words.py</extracomment>
        <translation>Después de «{words}»</translation>
    </message>
    <message numerus="yes">
        <source>{count:,} characters too many for one patch. Shorten it</source>
        <extracomment>studio/ui/tabs/infill/page.py; of one: {count:,} character too many for one patch. Shorten it</extracomment>
        <translation>
            <numerusform>{count:,} carácter de más para un parche. Acórtelo</numerusform>
            <numerusform>{count:,} caracteres de más para un parche. Acórtelo</numerusform>
        </translation>
    </message>
    <message>
        <source>{language} is not spoken here. Choose another language</source>
        <extracomment>studio/ui/tabs/infill/page.py</extracomment>
        <translation>{language} no se habla aquí. Elija otro idioma</translation>
    </message>
    <message numerus="yes">
        <source>Make {count} missing</source>
        <extracomment>studio/ui/tabs/infill/panel.py; of one: Make {count} missing</extracomment>
        <translation>
            <numerusform>Generar {count} que falta</numerusform>
            <numerusform>Generar {count} que faltan</numerusform>
        </translation>
    </message>
    <message>
        <source>Make one take of each: {quote}</source>
        <extracomment>studio/ui/tabs/infill/panel.py</extracomment>
        <translation>Generar una toma de cada uno: {quote}</translation>
    </message>
    <message numerus="yes">
        <source>{count} ready</source>
        <comment>patches</comment>
        <extracomment>studio/ui/tabs/infill/panel.py; of one: {count} ready</extracomment>
        <translation>
            <numerusform>{count} listo</numerusform>
            <numerusform>{count} listos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} to listen to</source>
        <comment>patches</comment>
        <extracomment>studio/ui/tabs/infill/panel.py; of one: {count} to listen to</extracomment>
        <translation>
            <numerusform>{count} por escuchar</numerusform>
            <numerusform>{count} por escuchar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} not made</source>
        <comment>patches</comment>
        <extracomment>studio/ui/tabs/infill/panel.py; of one: {count} not made</extracomment>
        <translation>
            <numerusform>{count} por generar</numerusform>
            <numerusform>{count} por generar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} off</source>
        <comment>patches that are turned off</comment>
        <extracomment>studio/ui/tabs/infill/panel.py; of one: {count} off</extracomment>
        <translation>
            <numerusform>{count} desactivado</numerusform>
            <numerusform>{count} desactivados</numerusform>
        </translation>
    </message>
    <message>
        <source>Patch {number}</source>
        <extracomment>studio/ui/tabs/infill/patch_head.py</extracomment>
        <translation>Parche {number}</translation>
    </message>
    <message>
        <source>at {time}</source>
        <extracomment>studio/ui/tabs/infill/patch_head.py</extracomment>
        <translation>en {time}</translation>
    </message>
    <message>
        <source>Show it</source>
        <extracomment>studio/ui/tabs/infill/patch_list.py</extracomment>
        <translation>Mostrarlo</translation>
    </message>
    <message>
        <source>Turn it off</source>
        <extracomment>studio/ui/tabs/infill/patch_list.py</extracomment>
        <translation>Desactivarlo</translation>
    </message>
    <message>
        <source>Turn it on</source>
        <extracomment>studio/ui/tabs/infill/patch_list.py</extracomment>
        <translation>Activarlo</translation>
    </message>
    <message>
        <source>Select the wrong words above or in the text, press Enter, then type the right ones.</source>
        <extracomment>studio/ui/tabs/infill/patch_part.py</extracomment>
        <translation>Seleccione las palabras equivocadas arriba o en el texto, pulse Intro y escriba las correctas.</translation>
    </message>
    <message>
        <source>silence</source>
        <extracomment>studio/ui/tabs/infill/patch_rows.py</extracomment>
        <translation>silencio</translation>
    </message>
    <message>
        <source>removed</source>
        <comment>words of the recording</comment>
        <extracomment>studio/ui/tabs/infill/patch_rows.py</extracomment>
        <translation>quitadas</translation>
    </message>
    <message>
        <source>take {number}</source>
        <extracomment>studio/ui/tabs/infill/patch_rows.py</extracomment>
        <translation>toma {number}</translation>
    </message>
    <message>
        <source>off</source>
        <comment>of a patch: turned off</comment>
        <extracomment>studio/ui/tabs/infill/patch_rows.py</extracomment>
        <translation>desactivado</translation>
    </message>
    <message>
        <source>Patch {old} removed</source>
        <extracomment>studio/ui/tabs/infill/patch_rows.py</extracomment>
        <translation>Parche: {old} se quita</translation>
    </message>
    <message>
        <source>Patch {old} becomes {new}</source>
        <extracomment>studio/ui/tabs/infill/patch_rows.py</extracomment>
        <translation>Parche: {old} pasa a ser {new}</translation>
    </message>
    <message>
        <source>Patch {new} put in</source>
        <extracomment>studio/ui/tabs/infill/patch_rows.py</extracomment>
        <translation>Parche: {new} se inserta</translation>
    </message>
    <message>
        <source>in sight</source>
        <extracomment>studio/ui/tabs/infill/patch_rows.py</extracomment>
        <translation>a la vista</translation>
    </message>
    <message>
        <source>key 1: hear in place</source>
        <extracomment>studio/ui/tabs/infill/patch_wording.py</extracomment>
        <translation>tecla 1: escuchar en su sitio</translation>
    </message>
    <message>
        <source>keys 1, 2: hear in place</source>
        <extracomment>studio/ui/tabs/infill/patch_wording.py</extracomment>
        <translation>teclas 1, 2: escuchar en su sitio</translation>
    </message>
    <message>
        <source>keys 1, 2, 3: hear in place</source>
        <extracomment>studio/ui/tabs/infill/patch_wording.py</extracomment>
        <translation>teclas 1, 2, 3: escuchar en su sitio</translation>
    </message>
    <message>
        <source>keys 1 to {count}: hear in place</source>
        <extracomment>studio/ui/tabs/infill/patch_wording.py</extracomment>
        <translation>teclas 1 a {count}: escuchar en su sitio</translation>
    </message>
    <message numerus="yes">
        <source>Make {count} more</source>
        <extracomment>studio/ui/tabs/infill/patch_wording.py; of one: Make {count} more</extracomment>
        <translation>
            <numerusform>Generar {count} más</numerusform>
            <numerusform>Generar {count} más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Make {count} takes</source>
        <extracomment>studio/ui/tabs/infill/patch_wording.py; of one: Make {count} take</extracomment>
        <translation>
            <numerusform>Generar {count} toma</numerusform>
            <numerusform>Generar {count} tomas</numerusform>
        </translation>
    </message>
    <message>
        <source>Sends {before:.1f} s before and {after:.1f} s after</source>
        <extracomment>studio/ui/tabs/infill/patch_wording.py</extracomment>
        <translation>Envía {before:.1f} s de antes y {after:.1f} s de después</translation>
    </message>
    <message>
        <source>Sends {before:.1f} s before</source>
        <extracomment>studio/ui/tabs/infill/patch_wording.py</extracomment>
        <translation>Envía {before:.1f} s de antes</translation>
    </message>
    <message>
        <source>Sends {after:.1f} s after</source>
        <extracomment>studio/ui/tabs/infill/patch_wording.py</extracomment>
        <translation>Envía {after:.1f} s de después</translation>
    </message>
    <message>
        <source>“{words}” is made, as far as the next pause.</source>
        <extracomment>studio/ui/tabs/infill/patch_wording.py</extracomment>
        <translation>Se genera «{words}», hasta la pausa siguiente.</translation>
    </message>
    <message>
        <source>Only “{words}” is made; the other words stay as they were recorded.</source>
        <extracomment>studio/ui/tabs/infill/patch_wording.py</extracomment>
        <translation>Solo se genera «{words}»; las demás palabras quedan como se grabaron.</translation>
    </message>
    <message>
        <source>Pickup lists</source>
        <extracomment>studio/ui/tabs/infill/pickups/joint.py</extracomment>
        <translation>Listas de retomas</translation>
    </message>
    <message>
        <source>Pickup list, {count}</source>
        <extracomment>studio/ui/tabs/infill/pickups/joint.py</extracomment>
        <translation>Lista de retomas, {count}</translation>
    </message>
    <message>
        <source>Line {number}</source>
        <extracomment>studio/ui/tabs/infill/pickups/page.py</extracomment>
        <translation>Línea {number}</translation>
    </message>
    <message>
        <source>in {recording}</source>
        <extracomment>studio/ui/tabs/infill/pickups/page.py</extracomment>
        <translation>en {recording}</translation>
    </message>
    <message>
        <source>{percent} percent sure</source>
        <extracomment>studio/ui/tabs/infill/pickups/page.py</extracomment>
        <translation>seguro al {percent} por ciento</translation>
    </message>
    <message>
        <source>{old} removed</source>
        <extracomment>studio/ui/tabs/infill/pickups/page.py</extracomment>
        <translation>{old} se quita</translation>
    </message>
    <message>
        <source>{old} becomes {new}</source>
        <extracomment>studio/ui/tabs/infill/pickups/page.py</extracomment>
        <translation>{old} pasa a ser {new}</translation>
    </message>
    <message>
        <source>{new} inserted</source>
        <extracomment>studio/ui/tabs/infill/pickups/page.py</extracomment>
        <translation>{new} se inserta</translation>
    </message>
    <message numerus="yes">
        <source>{count} not read</source>
        <comment>lines</comment>
        <extracomment>studio/ui/tabs/infill/pickups/page.py; of one: {count} not read</extracomment>
        <translation>
            <numerusform>{count} sin leer</numerusform>
            <numerusform>{count} sin leer</numerusform>
        </translation>
    </message>
    <message>
        <source>This list is for {recordings}. Choose a line to open it.</source>
        <extracomment>studio/ui/tabs/infill/pickups/page.py</extracomment>
        <translation>Esta lista es de {recordings}. Elija una línea para abrirla.</translation>
    </message>
    <message>
        <source>Place {number} of {count}: is it this one?</source>
        <extracomment>studio/ui/tabs/infill/pickups/page.py</extracomment>
        <translation>Lugar {number} de {count}: ¿es este?</translation>
    </message>
    <message numerus="yes">
        <source>{state}, with lines {lines}</source>
        <extracomment>studio/ui/tabs/infill/pickups/page.py; of one: {state}, with line {lines}</extracomment>
        <translation>
            <numerusform>{state}, con la línea {lines}</numerusform>
            <numerusform>{state}, con las líneas {lines}</numerusform>
        </translation>
    </message>
    <message>
        <source>Not made</source>
        <extracomment>studio/ui/tabs/infill/pickups/page.py</extracomment>
        <translation>Por generar</translation>
    </message>
    <message>
        <source>Being made…</source>
        <extracomment>studio/ui/tabs/infill/pickups/page.py</extracomment>
        <translation>Generándose…</translation>
    </message>
    <message>
        <source>To hear</source>
        <extracomment>studio/ui/tabs/infill/pickups/page.py</extracomment>
        <translation>Por escuchar</translation>
    </message>
    <message>
        <source>Accepted</source>
        <extracomment>studio/ui/tabs/infill/pickups/page.py</extracomment>
        <translation>Aceptada</translation>
    </message>
    <message>
        <source>Rejected</source>
        <extracomment>studio/ui/tabs/infill/pickups/page.py</extracomment>
        <translation>Rechazada</translation>
    </message>
    <message>
        <source>No pickup list yet. Paste one, or open a table, a Word document with comments, or labels.</source>
        <extracomment>studio/ui/tabs/infill/pickups/part.py</extracomment>
        <translation>Aún no hay lista de retomas. Pegue una o abra una tabla, un documento de Word con comentarios o etiquetas.</translation>
    </message>
    <message>
        <source>CSV, text, .docx comments and Audacity’s labels: times, old words → new words, or both.</source>
        <extracomment>studio/ui/tabs/infill/pickups/part.py</extracomment>
        <translation>CSV, texto, comentarios de .docx y etiquetas de Audacity: tiempos, palabras viejas → nuevas, o ambas cosas.</translation>
    </message>
    <message>
        <source>Pickup list</source>
        <extracomment>studio/ui/tabs/infill/pickups/part.py</extracomment>
        <translation>Lista de retomas</translation>
    </message>
    <message>
        <source>Paste…</source>
        <extracomment>studio/ui/tabs/infill/pickups/part.py</extracomment>
        <translation>Pegar…</translation>
    </message>
    <message>
        <source>Open a list…</source>
        <extracomment>studio/ui/tabs/infill/pickups/part.py</extracomment>
        <translation>Abrir una lista…</translation>
    </message>
    <message>
        <source>Put the list away; its patches stay</source>
        <extracomment>studio/ui/tabs/infill/pickups/part.py</extracomment>
        <translation>Retirar la lista; sus parches se quedan</translation>
    </message>
    <message>
        <source>Back to the words</source>
        <extracomment>studio/ui/tabs/infill/pickups/part.py</extracomment>
        <translation>Volver a las palabras</translation>
    </message>
    <message>
        <source>Accept</source>
        <extracomment>studio/ui/tabs/infill/pickups/part.py</extracomment>
        <translation>Aceptar</translation>
    </message>
    <message>
        <source>Reject</source>
        <extracomment>studio/ui/tabs/infill/pickups/part.py</extracomment>
        <translation>Rechazar</translation>
    </message>
    <message>
        <source>Make</source>
        <extracomment>studio/ui/tabs/infill/pickups/part.py</extracomment>
        <translation>Generar</translation>
    </message>
    <message>
        <source>Paste a list…</source>
        <extracomment>studio/ui/tabs/infill/pickups/part.py</extracomment>
        <translation>Pegar una lista…</translation>
    </message>
    <message>
        <source>This is the place</source>
        <extracomment>studio/ui/tabs/infill/pickups/part.py</extracomment>
        <translation>Este es el lugar</translation>
    </message>
    <message>
        <source>Next place</source>
        <extracomment>studio/ui/tabs/infill/pickups/part.py</extracomment>
        <translation>Lugar siguiente</translation>
    </message>
    <message>
        <source>Nothing to judge in this line yet</source>
        <extracomment>studio/ui/tabs/infill/pickups/part.py</extracomment>
        <translation>Aún no hay nada que juzgar en esta línea</translation>
    </message>
    <message numerus="yes">
        <source>Make {count} patches</source>
        <extracomment>studio/ui/tabs/infill/pickups/part.py; of one: Make {count} patch</extracomment>
        <translation>
            <numerusform>Generar {count} parche</numerusform>
            <numerusform>Generar {count} parches</numerusform>
        </translation>
    </message>
    <message>
        <source>All made</source>
        <extracomment>studio/ui/tabs/infill/pickups/part.py</extracomment>
        <translation>Todo generado</translation>
    </message>
    <message>
        <source>Paste a list</source>
        <extracomment>studio/ui/tabs/infill/pickups/part.py</extracomment>
        <translation>Pegar una lista</translation>
    </message>
    <message>
        <source>Open a list</source>
        <extracomment>studio/ui/tabs/infill/pickups/part.py</extracomment>
        <translation>Abrir una lista</translation>
    </message>
    <message>
        <source>Another take</source>
        <extracomment>studio/ui/tabs/infill/pickups/part.py</extracomment>
        <translation>Otra toma</translation>
    </message>
    <message>
        <source>A line each, or the cells of a table. A time helps to find the place; words alone do where they are said once.</source>
        <extracomment>studio/ui/tabs/infill/pickups/paste.py</extracomment>
        <translation>Una línea por retoma, o las celdas de una tabla. Un tiempo ayuda a encontrar el lugar; las palabras solas bastan si se dicen una sola vez.</translation>
    </message>
    <message>
        <source>Find the places</source>
        <extracomment>studio/ui/tabs/infill/pickups/paste.py</extracomment>
        <translation>Buscar los lugares</translation>
    </message>
    <message>
        <source>Paste a pickup list</source>
        <extracomment>studio/ui/tabs/infill/pickups/paste.py</extracomment>
        <translation>Pegar una lista de retomas</translation>
    </message>
    <message>
        <source>Every line that has a place is made</source>
        <extracomment>studio/ui/tabs/infill/pickups/presenter.py</extracomment>
        <translation>Todas las líneas con lugar están generadas</translation>
    </message>
    <message>
        <source>No line of the list says what shall be mended.</source>
        <extracomment>studio/ui/tabs/infill/pickups/presenter.py</extracomment>
        <translation>Ninguna línea de la lista dice qué hay que reparar.</translation>
    </message>
    <message>
        <source>Put the pickup list away</source>
        <extracomment>studio/ui/tabs/infill/pickups/presenter.py</extracomment>
        <translation>Retirar la lista de retomas</translation>
    </message>
    <message>
        <source>The list</source>
        <extracomment>studio/ui/tabs/infill/wording.py</extracomment>
        <translation>La lista</translation>
    </message>
    <message>
        <source>your recordings, your list and the takes already made</source>
        <extracomment>studio/ui/tabs/infill/pickups/producing.py</extracomment>
        <translation>sus grabaciones, su lista y las tomas ya generadas</translation>
    </message>
    <message>
        <source>All is made. A accepts, N hears the next take, X rejects.</source>
        <extracomment>studio/ui/tabs/infill/pickups/producing.py</extracomment>
        <translation>Todo está generado. A acepta, N escucha la toma siguiente, X rechaza.</translation>
    </message>
    <message>
        <source>There is no other take, and none can be made just now.</source>
        <extracomment>studio/ui/tabs/infill/pickups/producing.py</extracomment>
        <translation>No hay otra toma, y ahora mismo no se puede generar ninguna.</translation>
    </message>
    <message>
        <source>Make it once more</source>
        <extracomment>studio/ui/tabs/infill/pickups/producing.py</extracomment>
        <translation>Generar otra vez</translation>
    </message>
    <message>
        <source>There is nothing to accept yet: make the patch first.</source>
        <extracomment>studio/ui/tabs/infill/pickups/reviewing.py</extracomment>
        <translation>Aún no hay nada que aceptar: genere antes el parche.</translation>
    </message>
    <message>
        <source>There are no takes to choose from.</source>
        <extracomment>studio/ui/tabs/infill/pickups/reviewing.py</extracomment>
        <translation>No hay tomas entre las que elegir.</translation>
    </message>
    <message>
        <source>Lines of the pickup list</source>
        <extracomment>studio/ui/tabs/infill/pickups/table.py</extracomment>
        <translation>Líneas de la lista de retomas</translation>
    </message>
    <message>
        <source>A accepts, N takes the next take, X rejects, Space plays</source>
        <extracomment>studio/ui/tabs/infill/pickups/table.py</extracomment>
        <translation>A acepta, N pasa a la toma siguiente, X rechaza, Espacio reproduce</translation>
    </message>
    <message>
        <source>Its place</source>
        <extracomment>studio/ui/tabs/infill/pickups/table.py</extracomment>
        <translation>Su lugar</translation>
    </message>
    <message>
        <source>Show the patch</source>
        <extracomment>studio/ui/tabs/infill/pickups/table.py</extracomment>
        <translation>Mostrar el parche</translation>
    </message>
    <message>
        <source>Find the recording…</source>
        <extracomment>studio/ui/tabs/infill/pickups/table.py</extracomment>
        <translation>Buscar la grabación…</translation>
    </message>
    <message>
        <source>Place, old words, new words, how sure, state</source>
        <extracomment>studio/ui/tabs/infill/pickups/table.py</extracomment>
        <translation>Lugar, palabras viejas, palabras nuevas, certeza, estado</translation>
    </message>
    <message>
        <source>Finding the places of the list</source>
        <extracomment>studio/ui/tabs/infill/pickups/working.py</extracomment>
        <translation>Búsqueda de los lugares de la lista</translation>
    </message>
    <message>
        <source>Placing the line</source>
        <extracomment>studio/ui/tabs/infill/pickups/working.py</extracomment>
        <translation>Colocación de la línea</translation>
    </message>
    <message>
        <source>Making patches</source>
        <extracomment>studio/services/make_pickups.py</extracomment>
        <translation>Creación de los parches</translation>
    </message>
    <message>
        <source>As recorded</source>
        <extracomment>studio/ui/tabs/infill/recorded_voice.py</extracomment>
        <translation>Como se grabó</translation>
    </message>
    <message>
        <source>Whoever speaks in the recording, learned from it</source>
        <extracomment>studio/ui/tabs/infill/recorded_voice.py</extracomment>
        <translation>Quien habla en la grabación, aprendido de ella</translation>
    </message>
    <message>
        <source>Begin without</source>
        <extracomment>studio/ui/tabs/infill/reopening.py</extracomment>
        <translation>Empezar de cero</translation>
    </message>
    <message>
        <source>Bring along</source>
        <extracomment>studio/ui/tabs/infill/reopening.py</extracomment>
        <translation>Trasladar</translation>
    </message>
    <message>
        <source>Nothing that was tried makes these seams better. Try another take, or move an edge.</source>
        <extracomment>studio/ui/tabs/infill/seams/fixing.py</extracomment>
        <translation>Nada de lo probado mejora estos empalmes. Pruebe otra toma o mueva un borde.</translation>
    </message>
    <message>
        <source>Looking for a fix</source>
        <extracomment>studio/ui/tabs/infill/seams/fixing.py</extracomment>
        <translation>Búsqueda de un arreglo</translation>
    </message>
    <message>
        <source>Listening to what was made</source>
        <extracomment>studio/ui/tabs/infill/seams/judging.py</extracomment>
        <translation>Análisis de lo generado</translation>
    </message>
    <message>
        <source>No patch has anything that has to be listened to.</source>
        <extracomment>studio/ui/tabs/infill/seams/minding.py</extracomment>
        <translation>Ningún parche tiene nada que haya que escuchar.</translation>
    </message>
    <message>
        <source>The patch in its place</source>
        <extracomment>studio/ui/tabs/infill/seams/minding.py</extracomment>
        <translation>El parche en su sitio</translation>
    </message>
    <message>
        <source>Before the fix</source>
        <extracomment>studio/ui/tabs/infill/seams/minding.py</extracomment>
        <translation>Antes del arreglo</translation>
    </message>
    <message>
        <source>After the fix</source>
        <extracomment>studio/ui/tabs/infill/seams/minding.py</extracomment>
        <translation>Después del arreglo</translation>
    </message>
    <message>
        <source>Measuring the seams…</source>
        <extracomment>studio/ui/tabs/infill/seams/part.py</extracomment>
        <translation>Midiendo los empalmes…</translation>
    </message>
    <message>
        <source>Seams</source>
        <extracomment>studio/ui/tabs/infill/seams/part.py</extracomment>
        <translation>Empalmes</translation>
    </message>
    <message>
        <source>Hear</source>
        <extracomment>studio/ui/tabs/infill/seams/part.py</extracomment>
        <translation>Escuchar</translation>
    </message>
    <message>
        <source>Details</source>
        <extracomment>studio/ui/tabs/infill/seams/part.py</extracomment>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Hear it in its place, round and round</source>
        <extracomment>studio/ui/tabs/infill/seams/part.py</extracomment>
        <translation>Escucharlo en su sitio, en bucle</translation>
    </message>
    <message>
        <source>Look for what makes it better</source>
        <extracomment>studio/ui/tabs/infill/seams/part.py</extracomment>
        <translation>Buscar qué lo mejora</translation>
    </message>
    <message>
        <source>Proposed fix</source>
        <extracomment>studio/ui/tabs/infill/seams/proposal.py</extracomment>
        <translation>Arreglo propuesto</translation>
    </message>
    <message>
        <source>Hear before</source>
        <extracomment>studio/ui/tabs/infill/seams/proposal.py</extracomment>
        <translation>Escuchar antes</translation>
    </message>
    <message>
        <source>Hear after</source>
        <extracomment>studio/ui/tabs/infill/seams/proposal.py</extracomment>
        <translation>Escuchar después</translation>
    </message>
    <message>
        <source>Apply</source>
        <extracomment>studio/ui/tabs/infill/seams/proposal.py</extracomment>
        <translation>Aplicar</translation>
    </message>
    <message>
        <source>Another way</source>
        <extracomment>studio/ui/tabs/infill/seams/proposal.py</extracomment>
        <translation>Otra forma</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <extracomment>studio/ui/tabs/infill/seams/proposal.py</extracomment>
        <translation>Dejarlo como está</translation>
    </message>
    <message>
        <source>both seams good then</source>
        <extracomment>studio/ui/tabs/infill/seams/proposal.py</extracomment>
        <translation>así ambos empalmes quedan bien</translation>
    </message>
    <message>
        <source>How much louder the patch is than the speech beside it, in dB</source>
        <extracomment>studio/ui/tabs/infill/seams/table.py</extracomment>
        <translation>Cuánto más fuerte está el parche que el habla contigua, en dB</translation>
    </message>
    <message>
        <source>How much brighter the patch is, in dB an octave</source>
        <extracomment>studio/ui/tabs/infill/seams/table.py</extracomment>
        <translation>Cuánto más brillante es el parche, en dB por octava</translation>
    </message>
    <message>
        <source>How much louder the room is in its pauses, in dB</source>
        <extracomment>studio/ui/tabs/infill/seams/table.py</extracomment>
        <translation>Cuánto más fuerte es el ruido de fondo en sus pausas, en dB</translation>
    </message>
    <message>
        <source>How far the voice jumps, in semitones</source>
        <extracomment>studio/ui/tabs/infill/seams/table.py</extracomment>
        <translation>Cuánto salta la voz, en semitonos</translation>
    </message>
    <message>
        <source>How much longer the pause is than it was, in seconds</source>
        <extracomment>studio/ui/tabs/infill/seams/table.py</extracomment>
        <translation>Cuánto más larga es la pausa que antes, en segundos</translation>
    </message>
    <message>
        <source>Seams in figures</source>
        <extracomment>studio/ui/tabs/infill/seams/table.py</extracomment>
        <translation>Empalmes en cifras</translation>
    </message>
    <message>
        <source>How it is said</source>
        <extracomment>studio/ui/tabs/infill/spoken_popover.py</extracomment>
        <translation>Cómo se dice</translation>
    </message>
    <message>
        <source>Words</source>
        <extracomment>studio/ui/export/provenance_pdf.py</extracomment>
        <translation>Palabras</translation>
    </message>
    <message>
        <source>You hear this one</source>
        <extracomment>studio/ui/tabs/infill/takes_view.py</extracomment>
        <translation>Está oyendo esta</translation>
    </message>
    <message>
        <source>Hidden until you choose</source>
        <extracomment>studio/ui/tabs/infill/takes_view.py</extracomment>
        <translation>Oculto hasta que elija</translation>
    </message>
    <message>
        <source>Make a take first, then export</source>
        <extracomment>studio/ui/tabs/infill/toolbar.py</extracomment>
        <translation>Genere antes una toma y luego exporte</translation>
    </message>
    <message>
        <source>The mended file is being written</source>
        <extracomment>studio/ui/tabs/infill/toolbar.py</extracomment>
        <translation>Se está escribiendo el archivo reparado</translation>
    </message>
    <message>
        <source>Export mended…</source>
        <extracomment>studio/ui/tabs/infill/toolbar.py</extracomment>
        <translation>Exportar reparado…</translation>
    </message>
    <message>
        <source>Patch panel</source>
        <extracomment>studio/ui/tabs/infill/toolbar.py</extracomment>
        <translation>Panel de parches</translation>
    </message>
    <message>
        <source>Export the mended recording (Ctrl+Shift+E)</source>
        <extracomment>studio/ui/tabs/infill/toolbar.py</extracomment>
        <translation>Exportar la grabación reparada (Ctrl+Mayús+E)</translation>
    </message>
    <message>
        <source>Click a take’s number to hear it in place, then Export mended…</source>
        <extracomment>studio/ui/tabs/infill/tutorial/steps.py</extracomment>
        <translation>Haga clic en el número de una toma para escucharla en su sitio y luego en Exportar reparado…</translation>
    </message>
    <message>
        <source>What edges go to while they are dragged; Alt suspends it</source>
        <extracomment>studio/ui/tabs/infill/view_choice.py</extracomment>
        <translation>A qué se pegan los bordes al arrastrarlos; Alt lo suspende</translation>
    </message>
    <message>
        <source>Waveform</source>
        <extracomment>studio/ui/tabs/infill/view_choice.py</extracomment>
        <translation>Forma de onda</translation>
    </message>
    <message>
        <source>Spectrogram</source>
        <extracomment>studio/ui/tabs/infill/view_choice.py</extracomment>
        <translation>Espectrograma</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <extracomment>studio/ui/tabs/infill/wave_part.py</extracomment>
        <translation>Alejar</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <extracomment>studio/ui/tabs/infill/wave_part.py</extracomment>
        <translation>Acercar</translation>
    </message>
    <message>
        <source>Show all</source>
        <extracomment>studio/ui/tabs/infill/wave_part.py</extracomment>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <source>Listen</source>
        <extracomment>studio/ui/tabs/infill/words/nothing_heard.py</extracomment>
        <translation>Analizar</translation>
    </message>
    <message>
        <source>Paste the text…</source>
        <extracomment>studio/ui/tabs/infill/words/nothing_heard.py</extracomment>
        <translation>Pegar el texto…</translation>
    </message>
    <message>
        <source>heard on this computer</source>
        <extracomment>studio/ui/tabs/infill/words/pane.py</extracomment>
        <translation>reconocidas en este equipo</translation>
    </message>
    <message>
        <source>from the text that was pasted</source>
        <extracomment>studio/ui/tabs/infill/words/pane.py</extracomment>
        <translation>del texto que se pegó</translation>
    </message>
    <message>
        <source>Click words to select, Shift-click to extend.</source>
        <extracomment>studio/ui/tabs/infill/words/pane.py</extracomment>
        <translation>Haga clic para seleccionar palabras, Mayús+clic para ampliar.</translation>
    </message>
    <message>
        <source>The words come once the recording is read.</source>
        <extracomment>studio/ui/tabs/infill/words/pane.py</extracomment>
        <translation>Las palabras llegan cuando la grabación está cargada.</translation>
    </message>
    <message>
        <source>Search the words</source>
        <extracomment>studio/ui/tabs/infill/words/pane.py</extracomment>
        <translation>Buscar en las palabras</translation>
    </message>
    <message>
        <source>Correct the selected words</source>
        <extracomment>studio/ui/tabs/infill/words/pane.py</extracomment>
        <translation>Corregir las palabras seleccionadas</translation>
    </message>
    <message>
        <source>Stop listening</source>
        <extracomment>studio/ui/tabs/infill/words/pane.py</extracomment>
        <translation>Detener el análisis</translation>
    </message>
    <message>
        <source>Listen for the words that are missing</source>
        <extracomment>studio/ui/tabs/infill/words/pane.py</extracomment>
        <translation>Reconocer las palabras que faltan</translation>
    </message>
    <message>
        <source>Word</source>
        <extracomment>studio/ui/tabs/infill/words/pane.py</extracomment>
        <translation>Palabra</translation>
    </message>
    <message>
        <source>Go there</source>
        <extracomment>studio/ui/tabs/infill/words/pane.py</extracomment>
        <translation>Ir ahí</translation>
    </message>
    <message>
        <source>Correct…</source>
        <extracomment>studio/ui/tabs/infill/words/pane.py</extracomment>
        <translation>Corregir…</translation>
    </message>
    <message>
        <source>Words of the recording</source>
        <extracomment>studio/ui/tabs/infill/words/paper.py</extracomment>
        <translation>Palabras de la grabación</translation>
    </message>
    <message>
        <source>Previous</source>
        <extracomment>studio/ui/tabs/infill/words/search_row.py</extracomment>
        <translation>Anterior</translation>
    </message>
    <message>
        <source>Next</source>
        <extracomment>studio/ui/tabs/infill/words/search_row.py</extracomment>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Close the search</source>
        <extracomment>studio/ui/tabs/infill/words/search_row.py</extracomment>
        <translation>Cerrar la búsqueda</translation>
    </message>
    <message>
        <source>Not found</source>
        <extracomment>studio/ui/tabs/infill/words/search_row.py</extracomment>
        <translation>No encontrado</translation>
    </message>
    <message>
        <source>Select words</source>
        <extracomment>studio/ui/tabs/infill/writing.py</extracomment>
        <translation>Seleccionar palabras</translation>
    </message>
    <message>
        <source>Move the patch</source>
        <extracomment>studio/ui/tabs/infill/writing.py</extracomment>
        <translation>Mover el parche</translation>
    </message>
    <message>
        <source>Show a patch</source>
        <extracomment>studio/ui/tabs/infill/writing.py</extracomment>
        <translation>Mostrar un parche</translation>
    </message>
    <message>
        <source>Bring the patches along</source>
        <extracomment>studio/ui/tabs/infill/writing.py</extracomment>
        <translation>Trasladar los parches</translation>
    </message>
    <message>
        <source>Find takes again</source>
        <extracomment>studio/ui/tabs/infill/writing.py</extracomment>
        <translation>Volver a encontrar tomas</translation>
    </message>
    <message>
        <source>Type the new words</source>
        <extracomment>studio/ui/tabs/infill/writing.py</extracomment>
        <translation>Escribir las palabras nuevas</translation>
    </message>
    <message>
        <source>Prepare the patch</source>
        <extracomment>studio/ui/tabs/infill/writing.py</extracomment>
        <translation>Preparar el parche</translation>
    </message>
    <message>
        <source>Change the model</source>
        <extracomment>studio/ui/tabs/infill/writing.py</extracomment>
        <translation>Cambiar el modelo</translation>
    </message>
    <message>
        <source>Change the language</source>
        <extracomment>studio/ui/tabs/infill/writing.py</extracomment>
        <translation>Cambiar el idioma</translation>
    </message>
    <message>
        <source>Change the speed</source>
        <extracomment>studio/ui/tabs/infill/writing.py</extracomment>
        <translation>Cambiar la velocidad</translation>
    </message>
    <message>
        <source>Change the feeling</source>
        <extracomment>studio/ui/tabs/infill/writing.py</extracomment>
        <translation>Cambiar la emoción</translation>
    </message>
    <message>
        <source>Turn a patch on</source>
        <extracomment>studio/ui/tabs/infill/writing.py</extracomment>
        <translation>Activar un parche</translation>
    </message>
    <message>
        <source>Turn a patch off</source>
        <extracomment>studio/ui/tabs/infill/writing.py</extracomment>
        <translation>Desactivar un parche</translation>
    </message>
    <message>
        <source>Delete a patch</source>
        <extracomment>studio/ui/tabs/infill/writing.py</extracomment>
        <translation>Eliminar un parche</translation>
    </message>
    <message>
        <source>Paste text</source>
        <extracomment>studio/ui/tabs/tts/arranging.py</extracomment>
        <translation>Pegar texto</translation>
    </message>
    <message>
        <source>Open text</source>
        <extracomment>studio/ui/tabs/tts/arranging.py</extracomment>
        <translation>Abrir texto</translation>
    </message>
    <message>
        <source>Add a character</source>
        <extracomment>studio/ui/tabs/tts/arranging.py</extracomment>
        <translation>Añadir un personaje</translation>
    </message>
    <message>
        <source>Write some words first</source>
        <extracomment>studio/ui/tabs/tts/asking.py</extracomment>
        <translation>Escriba antes algunas palabras</translation>
    </message>
    <message>
        <source>Speak like the current block</source>
        <extracomment>studio/ui/tabs/tts/cast_popover.py</extracomment>
        <translation>Hablar como el bloque actual</translation>
    </message>
    <message>
        <source>Remove the character; its blocks keep their voice</source>
        <extracomment>studio/ui/tabs/tts/cast_popover.py</extracomment>
        <translation>Quitar el personaje; sus bloques conservan su voz</translation>
    </message>
    <message>
        <source>Language of the script</source>
        <extracomment>studio/ui/tabs/tts/cast_popover.py</extracomment>
        <translation>Idioma del guion</translation>
    </message>
    <message>
        <source>Script</source>
        <extracomment>studio/ui/tabs/tts/cast_popover.py</extracomment>
        <translation>Guion</translation>
    </message>
    <message>
        <source>Blocks follow unless they have something of their own.</source>
        <extracomment>studio/ui/tabs/tts/cast_popover.py</extracomment>
        <translation>Los bloques lo siguen, salvo que tengan algo propio.</translation>
    </message>
    <message>
        <source>Change the pause</source>
        <extracomment>studio/ui/tabs/tts/cast_popover.py</extracomment>
        <translation>Cambiar la pausa</translation>
    </message>
    <message>
        <source>Each block by the voice used last</source>
        <extracomment>studio/ui/tabs/tts/cast_popover.py</extracomment>
        <translation>Cada bloque con la última voz usada</translation>
    </message>
    <message>
        <source>Nobody yet. A text with names before its lines brings its own.</source>
        <extracomment>studio/ui/tabs/tts/cast_popover.py</extracomment>
        <translation>Nadie aún. Un texto con nombres delante de las frases trae los suyos.</translation>
    </message>
    <message>
        <source>Choose the script&apos;s voice</source>
        <extracomment>studio/ui/tabs/tts/cast_popover.py</extracomment>
        <translation>Elegir la voz del guion</translation>
    </message>
    <message>
        <source>Every take that was listened to says its words from the first to the last.</source>
        <extracomment>studio/ui/tabs/tts/checking.py</extracomment>
        <translation>Cada toma revisada dice sus palabras de la primera a la última.</translation>
    </message>
    <message>
        <source>Listening back</source>
        <extracomment>studio/ui/tabs/tts/checking.py</extracomment>
        <translation>Control de escucha</translation>
    </message>
    <message>
        <source>This computer listens, free, and names words that are missing, changed or cut off.</source>
        <extracomment>studio/ui/tabs/tts/checking_popover.py</extracomment>
        <translation>Este equipo escucha, gratis, y señala las palabras que faltan, cambian o quedan cortadas.</translation>
    </message>
    <message>
        <source>What may be wrong</source>
        <extracomment>studio/ui/tabs/tts/checking_popover.py</extracomment>
        <translation>Lo que puede estar mal</translation>
    </message>
    <message>
        <source>Listen back</source>
        <extracomment>studio/ui/tabs/tts/checking_popover.py</extracomment>
        <translation>Control de escucha</translation>
    </message>
    <message>
        <source>Every take was listened to</source>
        <extracomment>studio/ui/tabs/tts/checking_popover.py</extracomment>
        <translation>Todas las tomas están revisadas</translation>
    </message>
    <message>
        <source>Nothing is made yet.</source>
        <extracomment>studio/ui/tabs/tts/checking_popover.py</extracomment>
        <translation>Aún no se ha generado nada.</translation>
    </message>
    <message>
        <source>Making what is missing…</source>
        <extracomment>studio/ui/tabs/tts/delivering.py</extracomment>
        <translation>Generando lo que falta…</translation>
    </message>
    <message>
        <source>Type words</source>
        <extracomment>studio/ui/tabs/tts/document.py</extracomment>
        <translation>Escribir palabras</translation>
    </message>
    <message>
        <source>Change the longest length</source>
        <extracomment>studio/ui/tabs/tts/document.py</extracomment>
        <translation>Cambiar la duración máxima</translation>
    </message>
    <message>
        <source>Change the target length</source>
        <extracomment>studio/ui/tabs/tts/document.py</extracomment>
        <translation>Cambiar la duración objetivo</translation>
    </message>
    <message>
        <source>Rename the block</source>
        <extracomment>studio/ui/tabs/tts/document.py</extracomment>
        <translation>Renombrar el bloque</translation>
    </message>
    <message>
        <source>Lock the block</source>
        <extracomment>studio/ui/tabs/tts/document.py</extracomment>
        <translation>Bloquear el bloque</translation>
    </message>
    <message>
        <source>Unlock the block</source>
        <extracomment>studio/ui/tabs/tts/document.py</extracomment>
        <translation>Desbloquear el bloque</translation>
    </message>
    <message>
        <source>Take the approval back</source>
        <extracomment>studio/ui/tabs/tts/document.py</extracomment>
        <translation>Retirar la aprobación</translation>
    </message>
    <message>
        <source>Rename the script</source>
        <extracomment>studio/ui/tabs/tts/document.py</extracomment>
        <translation>Renombrar el guion</translation>
    </message>
    <message>
        <source>No words yet. Type here, paste a script, or open a text.</source>
        <extracomment>studio/ui/tabs/tts/editor.py</extracomment>
        <translation>Aún no hay palabras. Escriba aquí, pegue un guion o abra un texto.</translation>
    </message>
    <message>
        <source>Words of the block</source>
        <extracomment>studio/ui/tabs/tts/editor.py</extracomment>
        <translation>Palabras del bloque</translation>
    </message>
    <message>
        <source>Replace with</source>
        <extracomment>studio/ui/tabs/tts/find_bar.py</extracomment>
        <translation>Reemplazar por</translation>
    </message>
    <message>
        <source>Match case</source>
        <extracomment>studio/ui/tabs/tts/find_bar.py</extracomment>
        <translation>Distinguir mayúsculas</translation>
    </message>
    <message>
        <source>Find the one before</source>
        <extracomment>studio/ui/tabs/tts/find_bar.py</extracomment>
        <translation>Buscar la anterior</translation>
    </message>
    <message>
        <source>Find the next</source>
        <extracomment>studio/ui/tabs/tts/find_bar.py</extracomment>
        <translation>Buscar la siguiente</translation>
    </message>
    <message>
        <source>Replace all</source>
        <extracomment>studio/ui/tabs/tts/find_bar.py</extracomment>
        <translation>Reemplazar todo</translation>
    </message>
    <message>
        <source>Type what to find first</source>
        <extracomment>studio/ui/tabs/tts/find_bar.py</extracomment>
        <translation>Escriba antes qué buscar</translation>
    </message>
    <message>
        <source>Not in this script</source>
        <extracomment>studio/ui/tabs/tts/finding.py</extracomment>
        <translation>No está en este guion</translation>
    </message>
    <message>
        <source>No block is approved yet. Approve good ones with Ctrl+Shift+A, then finish them here.</source>
        <extracomment>studio/ui/tabs/tts/finishing_popover.py</extracomment>
        <translation>Aún no hay ningún bloque aprobado. Apruebe los buenos con Ctrl+Mayús+A y finalícelos aquí.</translation>
    </message>
    <message>
        <source>Finish approved blocks</source>
        <extracomment>studio/ui/tabs/tts/finishing_popover.py</extracomment>
        <translation>Finalizar los bloques aprobados</translation>
    </message>
    <message>
        <source>Press Space to hear this line, or write your own</source>
        <extracomment>studio/ui/tabs/tts/first_line.py</extracomment>
        <translation>Pulse Espacio para escuchar esta frase, o escriba la suya</translation>
    </message>
    <message>
        <source>Choose another voice at the right</source>
        <extracomment>studio/ui/tabs/tts/first_line.py</extracomment>
        <translation>Elija otra voz a la derecha</translation>
    </message>
    <message>
        <source>Press Make this block: both takes are kept</source>
        <extracomment>studio/ui/tabs/tts/first_line.py</extracomment>
        <translation>Pulse Generar este bloque: se conservan ambas tomas</translation>
    </message>
    <message>
        <source>Made by</source>
        <extracomment>studio/ui/export/provenance_pdf.py</extracomment>
        <translation>Generado por</translation>
    </message>
    <message>
        <source>Next take, {number} of {count}</source>
        <extracomment>studio/ui/tabs/infill/pickups/part.py</extracomment>
        <translation>Toma siguiente, {number} de {count}</translation>
    </message>
    <message>
        <source>Open the pickup list {name}</source>
        <extracomment>studio/ui/tabs/infill/pickups/presenter.py</extracomment>
        <translation>Abrir la lista de retomas {name}</translation>
    </message>
    <message>
        <source>Place line {number}</source>
        <extracomment>studio/ui/tabs/infill/pickups/presenter.py</extracomment>
        <translation>Situar la línea {number}</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <extracomment>studio/ui/tabs/datasets/panel.py</extracomment>
        <translation>«{words}»</translation>
    </message>
    <message numerus="yes">
        <source>The patches {words} lie there too: of all of them only one is heard, the latest one.</source>
        <extracomment>studio/ui/tabs/infill/pickups/presenter.py; of one: The patch {words} lies there too: of both only one is heard, the later one.</extracomment>
        <translation>
            <numerusform>El parche {words} también está ahí: de ambos solo se oye el posterior.</numerusform>
            <numerusform>Los parches {words} también están ahí: de todos solo se oye el último.</numerusform>
        </translation>
    </message>
    <message>
        <source>Make another take for {price}?</source>
        <extracomment>studio/ui/tabs/infill/pickups/producing.py</extracomment>
        <translation>¿Generar otra toma por {price}?</translation>
    </message>
    <message>
        <source>Make line {number}</source>
        <extracomment>studio/ui/tabs/infill/pickups/producing.py</extracomment>
        <translation>Generar la línea {number}</translation>
    </message>
    <message>
        <source>Make the line</source>
        <extracomment>studio/ui/tabs/infill/pickups/producing.py</extracomment>
        <translation>Generar la línea</translation>
    </message>
    <message numerus="yes">
        <source>{made} of {count} takes are made. What failed can be made again.</source>
        <extracomment>studio/ui/tabs/infill/pickups/producing.py; of one: {made} of {count} take is made. What failed can be made again.</extracomment>
        <translation>
            <numerusform>Tomas generadas: {made} de {count}. Lo que falló se puede generar de nuevo.</numerusform>
            <numerusform>Tomas generadas: {made} de {count}. Lo que falló se puede generar de nuevo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped. Nothing was lost: {made} of {count} takes are made.</source>
        <extracomment>studio/ui/tabs/infill/pickups/producing.py; of one: Stopped. Nothing was lost: {made} of {count} take is made.</extracomment>
        <translation>
            <numerusform>Detenido. No se perdió nada; tomas generadas: {made} de {count}.</numerusform>
            <numerusform>Detenido. No se perdió nada; tomas generadas: {made} de {count}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{words} were being made when the studio closed, and may have been paid for.</source>
        <extracomment>studio/ui/tabs/infill/pickups/producing.py; of one: {words} was being made when the studio closed, and may have been paid for.</extracomment>
        <translation>
            <numerusform>{words} se estaba generando cuando se cerró el estudio, y quizá se haya pagado.</numerusform>
            <numerusform>{words} se estaban generando cuando se cerró el estudio, y quizá se hayan pagado.</numerusform>
        </translation>
    </message>
    <message>
        <source>Line {number}, in place</source>
        <extracomment>studio/ui/tabs/infill/pickups/reviewing.py</extracomment>
        <translation>Línea {number}, en su sitio</translation>
    </message>
    <message>
        <source>Take {number} of line {line}</source>
        <extracomment>studio/ui/tabs/infill/pickups/reviewing.py</extracomment>
        <translation>Toma {number} de la línea {line}</translation>
    </message>
    <message>
        <source>Accept line {line}</source>
        <extracomment>studio/ui/tabs/infill/pickups/reviewing.py</extracomment>
        <translation>Aceptar la línea {line}</translation>
    </message>
    <message>
        <source>Reject line {line}</source>
        <extracomment>studio/ui/tabs/infill/pickups/reviewing.py</extracomment>
        <translation>Rechazar la línea {line}</translation>
    </message>
    <message>
        <source>Nothing is left to hear. {accepted} accepted, {rejected} rejected.</source>
        <extracomment>studio/ui/tabs/infill/pickups/reviewing.py</extracomment>
        <translation>No queda nada por escuchar. {accepted} aceptadas, {rejected} rechazadas.</translation>
    </message>
    <message>
        <source>no place</source>
        <extracomment>studio/ui/tabs/infill/pickups/row_state.py</extracomment>
        <translation>sin lugar</translation>
    </message>
    <message>
        <source>choose its place</source>
        <extracomment>studio/ui/tabs/infill/pickups/row_state.py</extracomment>
        <translation>elegir su lugar</translation>
    </message>
    <message>
        <source>accepted</source>
        <extracomment>studio/ui/tabs/infill/pickups/row_state.py</extracomment>
        <translation>aceptada</translation>
    </message>
    <message>
        <source>rejected</source>
        <extracomment>studio/ui/tabs/infill/pickups/row_state.py</extracomment>
        <translation>rechazada</translation>
    </message>
    <message numerus="yes">
        <source>{count} to hear</source>
        <comment>lines</comment>
        <extracomment>studio/ui/tabs/infill/pickups/row_state.py; of one: {count} to hear</extracomment>
        <translation>
            <numerusform>{count} por escuchar</numerusform>
            <numerusform>{count} por escuchar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} to place</source>
        <comment>lines</comment>
        <extracomment>studio/ui/tabs/infill/pickups/row_state.py; of one: {count} to place</extracomment>
        <translation>
            <numerusform>{count} por situar</numerusform>
            <numerusform>{count} por situar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} not made</source>
        <comment>lines</comment>
        <extracomment>studio/ui/tabs/infill/pickups/row_state.py; of one: {count} not made</extracomment>
        <translation>
            <numerusform>{count} por generar</numerusform>
            <numerusform>{count} por generar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} failed</source>
        <comment>lines</comment>
        <extracomment>studio/ui/tabs/infill/pickups/row_state.py; of one: {count} failed</extracomment>
        <translation>
            <numerusform>{count} fallida</numerusform>
            <numerusform>{count} fallidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} accepted</source>
        <comment>lines</comment>
        <extracomment>studio/ui/tabs/infill/pickups/row_state.py; of one: {count} accepted</extracomment>
        <translation>
            <numerusform>{count} aceptada</numerusform>
            <numerusform>{count} aceptadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} rejected</source>
        <comment>lines</comment>
        <extracomment>studio/ui/tabs/infill/pickups/row_state.py; of one: {count} rejected</extracomment>
        <translation>
            <numerusform>{count} rechazada</numerusform>
            <numerusform>{count} rechazadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} not found</source>
        <comment>lines</comment>
        <extracomment>studio/ui/tabs/infill/pickups/row_state.py; of one: {count} not found</extracomment>
        <translation>
            <numerusform>{count} no encontrada</numerusform>
            <numerusform>{count} no encontradas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} said already</source>
        <comment>lines</comment>
        <extracomment>studio/ui/tabs/infill/pickups/row_state.py; of one: {count} said already</extracomment>
        <translation>
            <numerusform>{count} ya dicha</numerusform>
            <numerusform>{count} ya dichas</numerusform>
        </translation>
    </message>
    <message>
        <source>Line</source>
        <comment>of a pickup list</comment>
        <extracomment>studio/ui/tabs/infill/pickups/table.py</extracomment>
        <translation>Línea</translation>
    </message>
    <message>
        <source>{time}  “{words}”, {percent} %</source>
        <extracomment>studio/ui/tabs/infill/pickups/table.py</extracomment>
        <translation>{time}  «{words}», {percent} %</translation>
    </message>
    <message>
        <source>Place</source>
        <comment>in the recording</comment>
        <extracomment>studio/ui/tabs/infill/pickups/table.py</extracomment>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Old</source>
        <comment>words</comment>
        <extracomment>studio/ui/tabs/infill/pickups/table.py</extracomment>
        <translation>Antes</translation>
    </message>
    <message>
        <source>New</source>
        <comment>words</comment>
        <extracomment>studio/ui/tabs/infill/pickups/table.py</extracomment>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>Sure</source>
        <comment>how sure it is, in percent</comment>
        <extracomment>studio/ui/tabs/infill/pickups/table.py</extracomment>
        <translation>Certeza</translation>
    </message>
    <message>
        <source>State</source>
        <comment>of a line in a list</comment>
        <extracomment>studio/ui/tabs/infill/pickups/table.py</extracomment>
        <translation>Estado</translation>
    </message>
    <message numerus="yes">
        <source>“{name}” was changed on the disk since you mended it. Bring its {count} patches along to the same places?</source>
        <extracomment>studio/ui/tabs/infill/reopening.py; of one: “{name}” was changed on the disk since you mended it. Bring its patch along to the same places?</extracomment>
        <translation>
            <numerusform>«{name}» cambió en el disco desde que usted lo reparó. ¿Trasladar su parche a los mismos lugares?</numerusform>
            <numerusform>«{name}» cambió en el disco desde que usted lo reparó. ¿Trasladar sus {count} parches a los mismos lugares?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>words: {count} to listen to</source>
        <extracomment>studio/ui/tabs/infill/seams/look.py; of one: words: {count} to listen to</extracomment>
        <translation>
            <numerusform>palabras: {count} por escuchar</numerusform>
            <numerusform>palabras: {count} por escuchar</numerusform>
        </translation>
    </message>
    <message>
        <source>words</source>
        <comment>what of a patch has to be listened to</comment>
        <extracomment>studio/ui/tabs/infill/seams/minding.py</extracomment>
        <translation>palabras</translation>
    </message>
    <message>
        <source>Set the left crossfade</source>
        <extracomment>studio/ui/tabs/infill/seams/minding.py</extracomment>
        <translation>Ajustar el fundido izquierdo</translation>
    </message>
    <message>
        <source>Set the right crossfade</source>
        <extracomment>studio/ui/tabs/infill/seams/minding.py</extracomment>
        <translation>Ajustar el fundido derecho</translation>
    </message>
    <message>
        <source>Fix</source>
        <comment>to mend a seam</comment>
        <extracomment>studio/ui/tabs/infill/seams/part.py</extracomment>
        <translation>Arreglar</translation>
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
        <translation>Izq.</translation>
    </message>
    <message>
        <source>Right</source>
        <comment>right seam</comment>
        <extracomment>studio/ui/tabs/infill/seams/table.py</extracomment>
        <translation>Der.</translation>
    </message>
    <message>
        <source>Cut</source>
        <comment>the seam where words were taken out</comment>
        <extracomment>studio/ui/tabs/infill/seams/table.py</extracomment>
        <translation>Corte</translation>
    </message>
    <message>
        <source>{side}: {verdict}.</source>
        <extracomment>studio/ui/tabs/infill/seams/table.py</extracomment>
        <translation>{side}: {verdict}.</translation>
    </message>
    <message>
        <source>{measure} not known.</source>
        <extracomment>studio/ui/tabs/infill/seams/table.py</extracomment>
        <translation>{measure}: se desconoce.</translation>
    </message>
    <message>
        <source>{measure} {figure}, {verdict}.</source>
        <extracomment>studio/ui/tabs/infill/seams/table.py</extracomment>
        <translation>{measure}: {figure}, {verdict}.</translation>
    </message>
    <message>
        <source>Take {number}: {told}</source>
        <extracomment>studio/ui/tabs/infill/seams/view.py</extracomment>
        <translation>Toma {number}: {told}</translation>
    </message>
    <message>
        <source>{name}: samples, Enter applies</source>
        <extracomment>studio/ui/tabs/infill/selection.py</extracomment>
        <translation>{name}: muestras, Intro aplica</translation>
    </message>
    <message>
        <source>{name}: minutes:seconds, Enter applies</source>
        <extracomment>studio/ui/tabs/infill/selection.py</extracomment>
        <translation>{name}: minutos:segundos, Intro aplica</translation>
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
        <translation>A</translation>
    </message>
    <message>
        <source>to</source>
        <comment>between two places in time</comment>
        <extracomment>studio/ui/tabs/infill/selection.py</extracomment>
        <translation>a</translation>
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
            <numerusform>{count} parche aún sin generar: ahí quedan las palabras de la grabación.</numerusform>
            <numerusform>{count} parches aún sin generar: ahí quedan las palabras de la grabación.</numerusform>
        </translation>
    </message>
    <message>
        <source>Take under key {key}, heard</source>
        <extracomment>studio/ui/tabs/infill/takes_view.py</extracomment>
        <translation>Toma de la tecla {key}, escuchada</translation>
    </message>
    <message>
        <source>Take under key {key}</source>
        <extracomment>studio/ui/tabs/infill/takes_view.py</extracomment>
        <translation>Toma de la tecla {key}</translation>
    </message>
    <message>
        <source>{seconds:.2f} seconds</source>
        <extracomment>studio/ui/tabs/infill/takes_view.py</extracomment>
        <translation>{seconds:.2f} segundos</translation>
    </message>
    <message>
        <source>chosen</source>
        <extracomment>studio/ui/tabs/infill/takes_view.py</extracomment>
        <translation>elegida</translation>
    </message>
    <message>
        <source>incomplete</source>
        <extracomment>studio/ui/tabs/infill/takes_view.py</extracomment>
        <translation>incompleta</translation>
    </message>
    <message>
        <source>{seconds:.2f} s</source>
        <extracomment>studio/ui/tabs/infill/takes_view.py</extracomment>
        <translation>{seconds:.2f} s</translation>
    </message>
    <message>
        <source>Undo: {edit} ({key})</source>
        <extracomment>studio/ui/tabs/infill/toolbar.py</extracomment>
        <translation>Deshacer: {edit} ({key})</translation>
    </message>
    <message>
        <source>Redo: {edit} ({key})</source>
        <extracomment>studio/ui/tabs/infill/toolbar.py</extracomment>
        <translation>Rehacer: {edit} ({key})</translation>
    </message>
    <message>
        <source>Selection and view: {selection}</source>
        <extracomment>studio/ui/tabs/infill/toolbar.py</extracomment>
        <translation>Selección y vista: {selection}</translation>
    </message>
    <message>
        <source>The example cannot be put into “{folder}”.</source>
        <extracomment>studio/ui/tabs/infill/tutorial/example.py</extracomment>
        <translation>El ejemplo no se puede poner en «{folder}».</translation>
    </message>
    <message>
        <source>They play on Fridays: click the wrong “{word}”</source>
        <extracomment>studio/ui/tabs/infill/tutorial/steps.py</extracomment>
        <translation>Tocan los viernes: haga clic en la palabra equivocada, «{word}»</translation>
    </message>
    <message>
        <source>Write “{word}” in its place and press Make</source>
        <extracomment>studio/ui/tabs/infill/tutorial/steps.py</extracomment>
        <translation>Escriba «{word}» en su lugar y pulse Generar</translation>
    </message>
    <message>
        <source>Leave the tutorial</source>
        <extracomment>studio/ui/tabs/infill/tutorial/tutorial.py</extracomment>
        <translation>Salir del tutorial</translation>
    </message>
    <message>
        <source>Words</source>
        <comment>what edges snap to</comment>
        <extracomment>studio/ui/tabs/infill/view_choice.py</extracomment>
        <translation>Palabras</translation>
    </message>
    <message>
        <source>Pauses</source>
        <comment>what edges snap to</comment>
        <extracomment>studio/ui/tabs/infill/view_choice.py</extracomment>
        <translation>Pausas</translation>
    </message>
    <message>
        <source>Zero crossings</source>
        <comment>what edges snap to</comment>
        <extracomment>studio/ui/tabs/infill/view_choice.py</extracomment>
        <translation>Cruces por cero</translation>
    </message>
    <message>
        <source>Markers</source>
        <comment>what edges snap to</comment>
        <extracomment>studio/ui/tabs/infill/view_choice.py</extracomment>
        <translation>Marcadores</translation>
    </message>
    <message>
        <source>Off</source>
        <comment>edges snap to nothing</comment>
        <extracomment>studio/ui/tabs/infill/view_choice.py</extracomment>
        <translation>No</translation>
    </message>
    <message>
        <source>Snap: words</source>
        <extracomment>studio/ui/tabs/infill/view_choice.py</extracomment>
        <translation>Imán: palabras</translation>
    </message>
    <message>
        <source>Snap: pauses</source>
        <extracomment>studio/ui/tabs/infill/view_choice.py</extracomment>
        <translation>Imán: pausas</translation>
    </message>
    <message>
        <source>Snap: zero crossings</source>
        <extracomment>studio/ui/tabs/infill/view_choice.py</extracomment>
        <translation>Imán: cruces por cero</translation>
    </message>
    <message>
        <source>Snap: markers</source>
        <extracomment>studio/ui/tabs/infill/view_choice.py</extracomment>
        <translation>Imán: marcadores</translation>
    </message>
    <message>
        <source>Snap: off</source>
        <extracomment>studio/ui/tabs/infill/view_choice.py</extracomment>
        <translation>Imán: no</translation>
    </message>
    <message>
        <source>Snap</source>
        <comment>what edges hold to while they are dragged</comment>
        <extracomment>studio/ui/tabs/infill/view_choice.py</extracomment>
        <translation>Imán</translation>
    </message>
    <message>
        <source>View</source>
        <comment>what is shown: waveform or spectrogram</comment>
        <extracomment>studio/ui/tabs/infill/view_choice.py</extracomment>
        <translation>Vista</translation>
    </message>
    <message numerus="yes">
        <source>{count} words heard</source>
        <extracomment>studio/ui/tabs/infill/wave_part.py; of one: {count} word heard</extracomment>
        <translation>
            <numerusform>{count} palabra reconocida</numerusform>
            <numerusform>{count} palabras reconocidas</numerusform>
        </translation>
    </message>
    <message>
        <source>Replace</source>
        <comment>what a patch does with words of the recording</comment>
        <extracomment>studio/ui/tabs/infill/wording.py</extracomment>
        <translation>Reemplazar</translation>
    </message>
    <message>
        <source>Insert</source>
        <comment>what a patch does with words of the recording</comment>
        <extracomment>studio/ui/tabs/infill/wording.py</extracomment>
        <translation>Insertar</translation>
    </message>
    <message>
        <source>Remove</source>
        <comment>what a patch does with words of the recording</comment>
        <extracomment>studio/ui/tabs/infill/wording.py</extracomment>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Insert words</source>
        <extracomment>studio/ui/tabs/infill/wording.py</extracomment>
        <translation>Insertar palabras</translation>
    </message>
    <message>
        <source>Remove words</source>
        <extracomment>studio/ui/tabs/infill/wording.py</extracomment>
        <translation>Quitar palabras</translation>
    </message>
    <message>
        <source>left seam</source>
        <comment>what of a patch has to be listened to</comment>
        <extracomment>studio/ui/tabs/infill/wording.py</extracomment>
        <translation>empalme izquierdo</translation>
    </message>
    <message>
        <source>right seam</source>
        <comment>what of a patch has to be listened to</comment>
        <extracomment>studio/ui/tabs/infill/wording.py</extracomment>
        <translation>empalme derecho</translation>
    </message>
    <message>
        <source>the cut</source>
        <comment>what of a patch has to be listened to</comment>
        <extracomment>studio/ui/tabs/infill/wording.py</extracomment>
        <translation>el corte</translation>
    </message>
    <message>
        <source>left seam {verdict}</source>
        <extracomment>studio/ui/tabs/infill/wording.py</extracomment>
        <translation>empalme izquierdo: {verdict}</translation>
    </message>
    <message>
        <source>right seam {verdict}</source>
        <extracomment>studio/ui/tabs/infill/wording.py</extracomment>
        <translation>empalme derecho: {verdict}</translation>
    </message>
    <message>
        <source>the cut {verdict}</source>
        <extracomment>studio/ui/tabs/infill/wording.py</extracomment>
        <translation>el corte: {verdict}</translation>
    </message>
    <message>
        <source>words {verdict}</source>
        <comment>verdict on the words of a patch</comment>
        <extracomment>studio/ui/tabs/infill/wording.py</extracomment>
        <translation>palabras: {verdict}</translation>
    </message>
    <message numerus="yes">
        <source>The patches {words} lay in the same place and are off now. Undo brings them back.</source>
        <extracomment>studio/ui/tabs/infill/wording.py; of one: The patch {words} lay in the same place and is off now. Undo brings it back.</extracomment>
        <translation>
            <numerusform>El parche {words} estaba en el mismo lugar y ahora está desactivado. Deshacer lo recupera.</numerusform>
            <numerusform>Los parches {words} estaban en el mismo lugar y ahora están desactivados. Deshacer los recupera.</numerusform>
        </translation>
    </message>
    <message>
        <source>Make take {number}</source>
        <extracomment>studio/ui/tabs/infill/writing.py</extracomment>
        <translation>Generar la toma {number}</translation>
    </message>
    <message>
        <source>{take} made</source>
        <extracomment>studio/ui/tabs/tts/announcer.py</extracomment>
        <translation>Generación terminada: {take}</translation>
    </message>
    <message>
        <source>Making block {number}</source>
        <extracomment>studio/ui/tabs/tts/announcer.py</extracomment>
        <translation>Generación del bloque {number}</translation>
    </message>
    <message>
        <source>Block {number} is locked. Unlock it to change its words (Ctrl+L).</source>
        <extracomment>studio/ui/tabs/tts/arranging.py</extracomment>
        <translation>El bloque {number} está bloqueado. Desbloquéelo para cambiar sus palabras (Ctrl+L).</translation>
    </message>
    <message>
        <source>Change {name}</source>
        <comment>a character</comment>
        <extracomment>studio/ui/tabs/tts/arranging.py</extracomment>
        <translation>Modificar {name}</translation>
    </message>
    <message>
        <source>There is no character {number} yet. Add one under Script.</source>
        <extracomment>studio/ui/tabs/tts/arranging.py</extracomment>
        <translation>Aún no hay personaje {number}. Añada uno en Guion.</translation>
    </message>
    <message numerus="yes">
        <source>{count:,} characters too many for one block. Shorten it</source>
        <extracomment>studio/ui/tabs/tts/asking.py; of one: {count} character too many for one block. Shorten it</extracomment>
        <translation>
            <numerusform>{count:,} carácter de más para un bloque. Acórtelo</numerusform>
            <numerusform>{count:,} caracteres de más para un bloque. Acórtelo</numerusform>
        </translation>
    </message>
    <message>
        <source>Block {number}</source>
        <extracomment>studio/ui/tabs/tts/block_painter.py</extracomment>
        <translation>Bloque {number}</translation>
    </message>
    <message>
        <source>Ctrl+Alt+{number} gives the current block to this character</source>
        <extracomment>studio/ui/tabs/tts/cast_popover.py</extracomment>
        <translation>Ctrl+Alt+{number} da el bloque actual a este personaje</translation>
    </message>
    <message>
        <source>Name of character {number}</source>
        <extracomment>studio/ui/tabs/tts/cast_popover.py</extracomment>
        <translation>Nombre del personaje {number}</translation>
    </message>
    <message>
        <source>Ctrl+Alt and a number gives the current block to a character, Ctrl+Alt+0 to the script&apos;s voice.</source>
        <extracomment>studio/ui/tabs/tts/cast_popover.py</extracomment>
        <translation>Ctrl+Alt y un número dan el bloque actual a un personaje; Ctrl+Alt+0, a la voz del guion.</translation>
    </message>
    <message>
        <source>Block {number}: {finding}</source>
        <extracomment>studio/ui/tabs/tts/checking.py</extracomment>
        <translation>Bloque {number}: {finding}</translation>
    </message>
    <message>
        <source>Listen</source>
        <comment>back to the takes that were made</comment>
        <extracomment>studio/ui/tabs/tts/checking_popover.py</extracomment>
        <translation>Revisar</translation>
    </message>
    <message numerus="yes">
        <source>Listen to {count} takes</source>
        <extracomment>studio/ui/tabs/tts/checking_popover.py; of one: Listen to {count} take</extracomment>
        <translation>
            <numerusform>Analizar {count} toma</numerusform>
            <numerusform>Analizar {count} tomas</numerusform>
        </translation>
    </message>
    <message>
        <source>Exported to {folder}.</source>
        <extracomment>studio/ui/tabs/tts/delivering.py</extracomment>
        <translation>Exportado a {folder}.</translation>
    </message>
    <message>
        <source>free · about {duration}</source>
        <comment>within a sentence</comment>
        <extracomment>studio/ui/tabs/tts/delivering.py</extracomment>
        <translation>gratis · aprox. {duration}</translation>
    </message>
    <message numerus="yes">
        <source>{count} blocks are made first: {price}.</source>
        <extracomment>studio/ui/tabs/tts/delivering.py; of one: {count} block is made first: {price}.</extracomment>
        <translation>
            <numerusform>Antes se genera {count} bloque: {price}.</numerusform>
            <numerusform>Antes se generan {count} bloques: {price}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not exported: {count} blocks are still missing. Make them, then export again.</source>
        <extracomment>studio/ui/tabs/tts/delivering.py; of one: Not exported: {count} block is still missing. Make it, then export again.</extracomment>
        <translation>
            <numerusform>No se exportó: aún falta {count} bloque. Genérelo y exporte de nuevo.</numerusform>
            <numerusform>No se exportó: aún faltan {count} bloques. Genérelos y exporte de nuevo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose {take}</source>
        <extracomment>studio/ui/tabs/tts/document.py</extracomment>
        <translation>Elegir: {take}</translation>
    </message>
    <message>
        <source>Rename {take}</source>
        <extracomment>studio/ui/tabs/tts/document.py</extracomment>
        <translation>Renombrar: {take}</translation>
    </message>
    <message>
        <source>Find</source>
        <comment>a field for words</comment>
        <extracomment>studio/ui/tabs/tts/find_bar.py</extracomment>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Replace</source>
        <comment>the button</comment>
        <extracomment>studio/ui/tabs/tts/find_bar.py</extracomment>
        <translation>Reemplazar</translation>
    </message>
    <message numerus="yes">
        <source>Replaced {count:,} times</source>
        <extracomment>studio/ui/tabs/tts/finding.py; of one: Replaced once</extracomment>
        <translation>
            <numerusform>Reemplazado una vez</numerusform>
            <numerusform>Reemplazado {count:,} veces</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{done}; {count} in locked blocks stay</source>
        <extracomment>studio/ui/tabs/tts/finding.py; of one: {done}; {count} in a locked block stays</extracomment>
        <translation>
            <numerusform>{done}; {count} queda en un bloque bloqueado</numerusform>
            <numerusform>{done}; {count} quedan en bloques bloqueados</numerusform>
        </translation>
    </message>
    <message>
        <source>A voice</source>
        <extracomment>studio/ui/tabs/tts/finishing.py</extracomment>
        <translation>Una voz</translation>
    </message>
    <message>
        <source>Finishing on {connection}</source>
        <extracomment>studio/ui/tabs/tts/finishing.py</extracomment>
        <translation>Finalización en {connection}</translation>
    </message>
    <message numerus="yes">
        <source>{count} blocks are finished on {connection}.</source>
        <extracomment>studio/ui/tabs/tts/finishing.py; of one: {count} block is finished on {connection}.</extracomment>
        <translation>
            <numerusform>Se finaliza {count} bloque en {connection}.</numerusform>
            <numerusform>Se finalizan {count} bloques en {connection}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Finish</source>
        <comment>make approved blocks anew</comment>
        <extracomment>studio/ui/tabs/tts/finishing_popover.py</extracomment>
        <translation>Finalizar</translation>
    </message>
    <message numerus="yes">
        <source>Finish {count} blocks</source>
        <extracomment>studio/ui/tabs/tts/finishing_popover.py; of one: Finish {count} block</extracomment>
        <translation>
            <numerusform>Finalizar {count} bloque</numerusform>
            <numerusform>Finalizar {count} bloques</numerusform>
        </translation>
    </message>
    <message>
        <source>Making</source>
        <extracomment>studio/ui/tabs/tts/finishing_popover.py</extracomment>
        <translation>Generación</translation>
    </message>
    <message>
        <source>Choose which voice of {connection} stands for each voice of the draft.</source>
        <extracomment>studio/ui/tabs/tts/finishing_popover.py</extracomment>
        <translation>Elija qué voz de {connection} sustituye a cada voz del borrador.</translation>
    </message>
    <message>
        <source>Every approved block is finished on {connection}.</source>
        <extracomment>studio/ui/tabs/tts/finishing_popover.py</extracomment>
        <translation>Todos los bloques aprobados están finalizados en {connection}.</translation>
    </message>
    <message>
        <source>They are made anew on {connection}; takes of the draft stay, pauses sound as before.</source>
        <extracomment>studio/ui/tabs/tts/finishing_popover.py</extracomment>
        <translation>Se generan de nuevo en {connection}; las tomas del borrador se quedan y las pausas suenan como antes.</translation>
    </message>
    <message>
        <source>Seed</source>
        <comment>a number by which takes differ</comment>
        <extracomment>studio/ui/tabs/tts/how_made.py</extracomment>
        <translation>Semilla</translation>
    </message>
    <message>
        <source>Made at</source>
        <extracomment>studio/ui/tabs/tts/how_made.py</extracomment>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Cost</source>
        <extracomment>studio/ui/tabs/tts/how_made.py</extracomment>
        <translation>Precio</translation>
    </message>
    <message>
        <source>Request</source>
        <comment>its number at the service</comment>
        <extracomment>studio/ui/tabs/tts/how_made.py</extracomment>
        <translation>Solicitud</translation>
    </message>
    <message>
        <source>How it was made</source>
        <extracomment>studio/ui/tabs/tts/how_made.py</extracomment>
        <translation>Cómo se generó</translation>
    </message>
    <message>
        <source>How {take} was made</source>
        <extracomment>studio/ui/tabs/tts/how_made.py</extracomment>
        <translation>Cómo se generó: {take}</translation>
    </message>
    <message>
        <source>Play from here</source>
        <extracomment>studio/ui/tabs/tts/menus.py</extracomment>
        <translation>Reproducir desde aquí</translation>
    </message>
    <message>
        <source>Edit the words</source>
        <extracomment>studio/ui/tabs/tts/menus.py</extracomment>
        <translation>Editar las palabras</translation>
    </message>
    <message>
        <source>Add a block after it</source>
        <extracomment>studio/ui/tabs/tts/menus.py</extracomment>
        <translation>Añadir un bloque después</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <extracomment>studio/ui/tabs/tts/menus.py</extracomment>
        <translation>Duplicar</translation>
    </message>
    <message>
        <source>Join with the one before</source>
        <extracomment>studio/ui/tabs/tts/menus.py</extracomment>
        <translation>Unir con el anterior</translation>
    </message>
    <message>
        <source>Move up</source>
        <extracomment>studio/ui/tabs/tts/menus.py</extracomment>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Move down</source>
        <extracomment>studio/ui/tabs/tts/menus.py</extracomment>
        <translation>Bajar</translation>
    </message>
    <message>
        <source>Unlock</source>
        <extracomment>studio/ui/tabs/tts/menus.py</extracomment>
        <translation>Desbloquear</translation>
    </message>
    <message>
        <source>Lock</source>
        <extracomment>studio/ui/tabs/tts/menus.py</extracomment>
        <translation>Bloquear</translation>
    </message>
    <message>
        <source>Approve</source>
        <extracomment>studio/ui/tabs/tts/menus.py</extracomment>
        <translation>Aprobar</translation>
    </message>
    <message>
        <source>Said by</source>
        <extracomment>studio/ui/tabs/tts/menus.py</extracomment>
        <translation>Lo dice</translation>
    </message>
    <message>
        <source>The script&apos;s voice</source>
        <extracomment>studio/ui/tabs/tts/menus.py</extracomment>
        <translation>La voz del guion</translation>
    </message>
    <message>
        <source>Use this take</source>
        <extracomment>studio/ui/tabs/tts/menus.py</extracomment>
        <translation>Usar esta toma</translation>
    </message>
    <message>
        <source>Stopped. The script is as it was.</source>
        <extracomment>studio/ui/tabs/tts/opening.py</extracomment>
        <translation>Detenido. El guion está como estaba.</translation>
    </message>
    <message>
        <source>Reading “{name}”</source>
        <extracomment>studio/ui/tabs/tts/opening.py</extracomment>
        <translation>Lectura de «{name}»</translation>
    </message>
    <message>
        <source>Opening “{name}”</source>
        <extracomment>studio/ui/tabs/tts/opening.py</extracomment>
        <translation>Apertura de «{name}»</translation>
    </message>
    <message>
        <source>Make this block and hear it (Ctrl+Enter)</source>
        <extracomment>studio/ui/tabs/tts/paging.py</extracomment>
        <translation>Generar este bloque y escucharlo (Ctrl+Intro)</translation>
    </message>
    <message>
        <source>Make this block once more, a little different (Ctrl+Enter)</source>
        <extracomment>studio/ui/tabs/tts/paging.py</extracomment>
        <translation>Generar este bloque otra vez, algo distinto (Ctrl+Intro)</translation>
    </message>
    <message>
        <source>Make every block that is missing, or whose words have changed (Ctrl+Shift+Enter)</source>
        <extracomment>studio/ui/tabs/tts/paging.py</extracomment>
        <translation>Generar los bloques que faltan o cuyas palabras han cambiado (Ctrl+Mayús+Intro)</translation>
    </message>
    <message>
        <source>Every block has a take of its words as they are</source>
        <extracomment>studio/ui/tabs/tts/paging.py</extracomment>
        <translation>Cada bloque tiene una toma de sus palabras actuales</translation>
    </message>
    <message>
        <source>This block is locked. Unlock it to make it again (Ctrl+L)</source>
        <extracomment>studio/ui/tabs/tts/paging.py</extracomment>
        <translation>Este bloque está bloqueado. Desbloquéelo para generarlo de nuevo (Ctrl+L)</translation>
    </message>
    <message>
        <source>A take is being made</source>
        <extracomment>studio/ui/tabs/tts/paging.py</extracomment>
        <translation>Se está generando una toma</translation>
    </message>
    <message>
        <source>Block</source>
        <extracomment>studio/ui/tabs/tts/panel.py</extracomment>
        <translation>Bloque</translation>
    </message>
    <message>
        <source>Lock this block</source>
        <extracomment>studio/ui/tabs/tts/panel.py</extracomment>
        <translation>Bloquear este bloque</translation>
    </message>
    <message>
        <source>More for this block</source>
        <extracomment>studio/ui/tabs/tts/panel.py</extracomment>
        <translation>Más para este bloque</translation>
    </message>
    <message>
        <source>Reset the voice</source>
        <extracomment>studio/ui/tabs/tts/panel.py</extracomment>
        <translation>Restablecer la voz</translation>
    </message>
    <message>
        <source>Takes of this block</source>
        <extracomment>studio/ui/tabs/tts/panel.py</extracomment>
        <translation>Tomas de este bloque</translation>
    </message>
    <message>
        <source>Unlock this block</source>
        <extracomment>studio/ui/tabs/tts/panel.py</extracomment>
        <translation>Desbloquear este bloque</translation>
    </message>
    <message>
        <source>Make it first, then fit it</source>
        <extracomment>studio/ui/tabs/tts/panel.py</extracomment>
        <translation>Genérelo antes y luego ajústelo</translation>
    </message>
    <message>
        <source>Drag the block (Alt+Up, Alt+Down)</source>
        <extracomment>studio/ui/tabs/tts/pointer.py</extracomment>
        <translation>Arrastrar el bloque (Alt+Arriba, Alt+Abajo)</translation>
    </message>
    <message>
        <source>Pause after the block: click to change it</source>
        <extracomment>studio/ui/tabs/tts/pointer.py</extracomment>
        <translation>Pausa después del bloque: haga clic para cambiarla</translation>
    </message>
    <message>
        <source>Pause after the block</source>
        <extracomment>studio/ui/tabs/tts/rest_popover.py</extracomment>
        <translation>Pausa después del bloque</translation>
    </message>
    <message>
        <source>not made, failed</source>
        <extracomment>studio/ui/tabs/infill/pickups/row_state.py</extracomment>
        <translation>por generar, falló</translation>
    </message>
    <message numerus="yes">
        <source>Make {count:,} missing</source>
        <comment>blocks</comment>
        <extracomment>studio/ui/tabs/tts/paging.py; of one: Make {count} missing</extracomment>
        <translation>
            <numerusform>Generar {count} que falta</numerusform>
            <numerusform>Generar {count:,} que faltan</numerusform>
        </translation>
    </message>
    <message>
        <source>{connection} cannot change speed or feeling.</source>
        <extracomment>studio/ui/tabs/tts/paging.py</extracomment>
        <translation>{connection} no puede cambiar la velocidad ni la emoción.</translation>
    </message>
    <message>
        <source>Lock this block: it is not made again until you unlock it (Ctrl+L)</source>
        <extracomment>studio/ui/tabs/tts/panel.py</extracomment>
        <translation>Bloquear este bloque: no se genera de nuevo hasta que lo desbloquee (Ctrl+L)</translation>
    </message>
    <message>
        <source>Unlock it (Ctrl+L)</source>
        <extracomment>studio/ui/tabs/tts/panel.py</extracomment>
        <translation>Desbloquearlo (Ctrl+L)</translation>
    </message>
    <message>
        <source>none yet</source>
        <comment>takes</comment>
        <extracomment>studio/ui/tabs/tts/panel.py</extracomment>
        <translation>ninguna aún</translation>
    </message>
    <message>
        <source>It takes {length}: it fits</source>
        <extracomment>studio/ui/tabs/tts/panel.py</extracomment>
        <translation>Dura {length}: encaja</translation>
    </message>
    <message>
        <source>It takes {length}, {seconds:.1f} s longer</source>
        <extracomment>studio/ui/tabs/tts/panel.py</extracomment>
        <translation>Dura {length}, {seconds:.1f} s de más</translation>
    </message>
    <message>
        <source>It takes {length}, {seconds:.1f} s shorter</source>
        <extracomment>studio/ui/tabs/tts/panel.py</extracomment>
        <translation>Dura {length}, {seconds:.1f} s de menos</translation>
    </message>
    <message>
        <source>Making block {number} of {count}</source>
        <extracomment>studio/ui/tabs/tts/producing.py</extracomment>
        <translation>Generación del bloque {number} de {count}</translation>
    </message>
    <message numerus="yes">
        <source>your words, and the {count} takes already made</source>
        <extracomment>studio/ui/tabs/tts/producing.py; of one: your words, and the {count} take already made</extracomment>
        <translation>
            <numerusform>su texto y la toma ya generada</numerusform>
            <numerusform>su texto y las {count} tomas ya generadas</numerusform>
        </translation>
    </message>
    <message>
        <source>your words</source>
        <extracomment>studio/ui/tabs/tts/producing.py</extracomment>
        <translation>su texto</translation>
    </message>
    <message>
        <source>not made</source>
        <comment>a block</comment>
        <extracomment>studio/ui/tabs/tts/rows.py</extracomment>
        <translation>por generar</translation>
    </message>
    <message>
        <source>being made</source>
        <comment>a block</comment>
        <extracomment>studio/ui/tabs/tts/rows.py</extracomment>
        <translation>generándose</translation>
    </message>
    <message>
        <source>made</source>
        <comment>a block</comment>
        <extracomment>studio/ui/tabs/tts/rows.py</extracomment>
        <translation>generado</translation>
    </message>
    <message>
        <source>not made, failed</source>
        <comment>a block</comment>
        <extracomment>studio/ui/tabs/tts/rows.py</extracomment>
        <translation>por generar, falló</translation>
    </message>
    <message>
        <source>no voice</source>
        <extracomment>studio/ui/tabs/tts/rows.py</extracomment>
        <translation>sin voz</translation>
    </message>
    <message>
        <source>locked</source>
        <comment>a block</comment>
        <extracomment>studio/ui/tabs/tts/rows.py</extracomment>
        <translation>bloqueado</translation>
    </message>
    <message>
        <source>approved</source>
        <comment>a block</comment>
        <extracomment>studio/ui/tabs/tts/rows.py</extracomment>
        <translation>aprobado</translation>
    </message>
    <message>
        <source>Looking up “{word}”</source>
        <extracomment>studio/ui/tabs/tts/saying.py</extracomment>
        <translation>Consulta de «{word}»</translation>
    </message>
    <message>
        <source>Trying “{word}”</source>
        <extracomment>studio/ui/tabs/tts/saying.py</extracomment>
        <translation>Prueba de «{word}»</translation>
    </message>
    <message>
        <source>What is shown and captioned stays as it is written.</source>
        <extracomment>studio/ui/tabs/tts/saying_popover.py</extracomment>
        <translation>Lo que se ve y los subtítulos quedan como están escritos.</translation>
    </message>
    <message>
        <source>List</source>
        <extracomment>studio/ui/tabs/tts/saying_popover.py</extracomment>
        <translation>Lista</translation>
    </message>
    <message>
        <source>Word, such as {example}</source>
        <extracomment>studio/ui/tabs/tts/saying_popover.py</extracomment>
        <translation>Palabra, por ejemplo {example}</translation>
    </message>
    <message>
        <source>Said as</source>
        <extracomment>studio/ui/tabs/tts/saying_popover.py</extracomment>
        <translation>Se dice</translation>
    </message>
    <message>
        <source>Said as, such as {example}</source>
        <extracomment>studio/ui/tabs/tts/saying_popover.py</extracomment>
        <translation>Se dice, por ejemplo {example}</translation>
    </message>
    <message>
        <source>Hear it so</source>
        <extracomment>studio/ui/tabs/tts/saying_popover.py</extracomment>
        <translation>Escucharla así</translation>
    </message>
    <message>
        <source>Pronunciations</source>
        <extracomment>studio/ui/tabs/tts/saying_popover.py</extracomment>
        <translation>Pronunciaciones</translation>
    </message>
    <message>
        <source>No word in this list yet.</source>
        <extracomment>studio/ui/tabs/tts/saying_popover.py</extracomment>
        <translation>Aún no hay palabras en esta lista.</translation>
    </message>
    <message>
        <source>Remove {word}</source>
        <extracomment>studio/ui/tabs/tts/saying_popover.py</extracomment>
        <translation>Quitar {word}</translation>
    </message>
    <message>
        <source>Hear it, and take it: {reason}</source>
        <extracomment>studio/ui/tabs/tts/saying_popover.py</extracomment>
        <translation>Escucharla y adoptarla: {reason}</translation>
    </message>
    <message>
        <source>Type the word, and how it is said</source>
        <extracomment>studio/ui/tabs/tts/saying_popover.py</extracomment>
        <translation>Escriba la palabra y cómo se dice</translation>
    </message>
    <message>
        <source>Looking for other sounds…</source>
        <extracomment>studio/ui/tabs/tts/saying_popover.py</extracomment>
        <translation>Buscando otros sonidos…</translation>
    </message>
    <message>
        <source>Hearing it costs {price}.</source>
        <extracomment>studio/ui/tabs/tts/saying.py</extracomment>
        <translation>Escucharla cuesta {price}.</translation>
    </message>
    <message>
        <source>Blocks of the script</source>
        <extracomment>studio/ui/tabs/tts/script_list.py</extracomment>
        <translation>Bloques del guion</translation>
    </message>
    <message>
        <source>Open text…</source>
        <extracomment>studio/ui/tabs/tts/script_view.py</extracomment>
        <translation>Abrir texto…</translation>
    </message>
    <message>
        <source>Try an example</source>
        <extracomment>studio/ui/tabs/tts/script_view.py</extracomment>
        <translation>Probar un ejemplo</translation>
    </message>
    <message>
        <source>Words of block {number}</source>
        <extracomment>studio/ui/tabs/tts/script_view.py</extracomment>
        <translation>Palabras del bloque {number}</translation>
    </message>
    <message>
        <source>waiting for more</source>
        <extracomment>studio/ui/tabs/tts/sound_view.py</extracomment>
        <translation>esperando el resto</translation>
    </message>
    <message>
        <source>It appears here while it is made.</source>
        <extracomment>studio/ui/tabs/tts/sound_view.py</extracomment>
        <translation>Aparece aquí mientras se genera.</translation>
    </message>
    <message>
        <source>Summary of the script</source>
        <extracomment>studio/ui/tabs/tts/summary.py</extracomment>
        <translation>Resumen del guion</translation>
    </message>
    <message>
        <source>Scripts</source>
        <extracomment>studio/ui/tabs/tts/deeds.py</extracomment>
        <translation>Guiones</translation>
    </message>
    <message>
        <source>Title of the script</source>
        <extracomment>studio/ui/tabs/tts/title.py</extracomment>
        <translation>Título del guion</translation>
    </message>
    <message>
        <source>Block panel</source>
        <extracomment>studio/ui/tabs/tts/toolbar.py</extracomment>
        <translation>Panel del bloque</translation>
    </message>
    <message>
        <source>More for the script</source>
        <extracomment>studio/ui/tabs/tts/toolbar.py</extracomment>
        <translation>Más para el guion</translation>
    </message>
    <message>
        <source>Write some words first, then export them</source>
        <extracomment>studio/ui/tabs/tts/toolbar.py</extracomment>
        <translation>Escriba antes algunas palabras y luego expórtelas</translation>
    </message>
    <message>
        <source>Listen back…</source>
        <extracomment>studio/ui/tabs/tts/tools.py</extracomment>
        <translation>Control de escucha…</translation>
    </message>
    <message>
        <source>Finish approved blocks…</source>
        <extracomment>studio/ui/tabs/tts/tools.py</extracomment>
        <translation>Finalizar los bloques aprobados…</translation>
    </message>
    <message>
        <source>Pronunciations…</source>
        <extracomment>studio/ui/tabs/tts/tools.py</extracomment>
        <translation>Pronunciaciones…</translation>
    </message>
    <message>
        <source>made {time} on this computer, {price}</source>
        <extracomment>studio/ui/tabs/tts/sound_view.py</extracomment>
        <translation>generado a las {time} en este equipo, {price}</translation>
    </message>
    <message>
        <source>made {time} on {connection}, {price}</source>
        <extracomment>studio/ui/tabs/tts/sound_view.py</extracomment>
        <translation>generado a las {time} en {connection}, {price}</translation>
    </message>
    <message>
        <source>made {time}, {price}</source>
        <extracomment>studio/ui/tabs/tts/sound_view.py</extracomment>
        <translation>generado a las {time}, {price}</translation>
    </message>
    <message>
        <source>Not made</source>
        <comment>a block</comment>
        <extracomment>studio/ui/tabs/tts/state_lines.py</extracomment>
        <translation>Por generar</translation>
    </message>
    <message>
        <source>about {duration}</source>
        <extracomment>studio/ui/tabs/tts/state_lines.py</extracomment>
        <translation>aprox. {duration}</translation>
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
        <translation>Bloqueado</translation>
    </message>
    <message>
        <source>Incomplete</source>
        <comment>a take</comment>
        <extracomment>studio/ui/tabs/tts/state_lines.py</extracomment>
        <translation>Incompleta</translation>
    </message>
    <message numerus="yes">
        <source>{count} made</source>
        <comment>blocks</comment>
        <extracomment>studio/ui/tabs/tts/summary.py; of one: {count} made</extracomment>
        <translation>
            <numerusform>{count} generado</numerusform>
            <numerusform>{count} generados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} locked</source>
        <comment>blocks</comment>
        <extracomment>studio/ui/tabs/tts/summary.py; of one: {count} locked</extracomment>
        <translation>
            <numerusform>{count} bloqueado</numerusform>
            <numerusform>{count} bloqueados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} with changes</source>
        <comment>blocks</comment>
        <extracomment>studio/ui/tabs/tts/summary.py; of one: {count} with changes</extracomment>
        <translation>
            <numerusform>{count} con cambios</numerusform>
            <numerusform>{count} con cambios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} being made</source>
        <comment>blocks</comment>
        <extracomment>studio/ui/tabs/tts/summary.py; of one: {count} being made</extracomment>
        <translation>
            <numerusform>{count} generándose</numerusform>
            <numerusform>{count} generándose</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} not made</source>
        <comment>blocks</comment>
        <extracomment>studio/ui/tabs/tts/summary.py; of one: {count} not made</extracomment>
        <translation>
            <numerusform>{count} por generar</numerusform>
            <numerusform>{count} por generar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} failed</source>
        <comment>blocks</comment>
        <extracomment>studio/ui/tabs/tts/summary.py; of one: {count} failed</extracomment>
        <translation>
            <numerusform>{count} fallido</numerusform>
            <numerusform>{count} fallidos</numerusform>
        </translation>
    </message>
    <message>
        <source>Go to the next block that is made</source>
        <extracomment>studio/ui/tabs/tts/summary.py</extracomment>
        <translation>Ir al siguiente bloque generado</translation>
    </message>
    <message>
        <source>Go to the next locked block</source>
        <extracomment>studio/ui/tabs/tts/summary.py</extracomment>
        <translation>Ir al siguiente bloque bloqueado</translation>
    </message>
    <message>
        <source>Go to the next block with changes</source>
        <extracomment>studio/ui/tabs/tts/summary.py</extracomment>
        <translation>Ir al siguiente bloque con cambios</translation>
    </message>
    <message>
        <source>Go to the next block that is being made</source>
        <extracomment>studio/ui/tabs/tts/summary.py</extracomment>
        <translation>Ir al siguiente bloque que se está generando</translation>
    </message>
    <message>
        <source>Go to the next block that is not made</source>
        <extracomment>studio/ui/tabs/tts/summary.py</extracomment>
        <translation>Ir al siguiente bloque por generar</translation>
    </message>
    <message>
        <source>Go to the next block that failed</source>
        <extracomment>studio/ui/tabs/tts/summary.py</extracomment>
        <translation>Ir al siguiente bloque que falló</translation>
    </message>
    <message numerus="yes">
        <source>{count:,} blocks</source>
        <extracomment>studio/ui/tabs/tts/summary.py; of one: {count} block</extracomment>
        <translation>
            <numerusform>{count} bloque</numerusform>
            <numerusform>{count:,} bloques</numerusform>
        </translation>
    </message>
    <message>
        <source>{length} so far</source>
        <extracomment>studio/ui/tabs/tts/summary.py</extracomment>
        <translation>{length} hasta ahora</translation>
    </message>
    <message>
        <source>Script: {manner}</source>
        <extracomment>studio/ui/tabs/tts/toolbar.py</extracomment>
        <translation>Guion: {manner}</translation>
    </message>
    <message>
        <source>{script}. Voice, controls and characters of the whole script</source>
        <extracomment>studio/ui/tabs/tts/toolbar.py</extracomment>
        <translation>{script}. Voz, controles y personajes de todo el guion</translation>
    </message>
    <message>
        <source>{script}, voices and characters</source>
        <extracomment>studio/ui/tabs/tts/toolbar.py</extracomment>
        <translation>{script}, voces y personajes</translation>
    </message>
    <message>
        <source>Find and replace…</source>
        <extracomment>studio/ui/tabs/tts/tools.py</extracomment>
        <translation>Buscar y reemplazar…</translation>
    </message>
    <message>
        <source>Words changed</source>
        <extracomment>studio/ui/tabs/tts/wording.py</extracomment>
        <translation>Palabras cambiadas</translation>
    </message>
    <message>
        <source>Voice changed</source>
        <extracomment>studio/ui/tabs/tts/wording.py</extracomment>
        <translation>Voz cambiada</translation>
    </message>
    <message>
        <source>Settings changed</source>
        <extracomment>studio/ui/tabs/tts/wording.py</extracomment>
        <translation>Ajustes cambiados</translation>
    </message>
    <message>
        <source>voice changed</source>
        <extracomment>studio/ui/tabs/tts/wording.py</extracomment>
        <translation>voz cambiada</translation>
    </message>
    <message>
        <source>settings changed</source>
        <extracomment>studio/ui/tabs/tts/wording.py</extracomment>
        <translation>ajustes cambiados</translation>
    </message>
    <message>
        <source>older words</source>
        <extracomment>studio/ui/tabs/tts/wording.py</extracomment>
        <translation>palabras anteriores</translation>
    </message>
    <message>
        <source>another voice</source>
        <extracomment>studio/ui/tabs/tts/wording.py</extracomment>
        <translation>otra voz</translation>
    </message>
    <message>
        <source>other settings</source>
        <extracomment>studio/ui/tabs/tts/wording.py</extracomment>
        <translation>otros ajustes</translation>
    </message>
    <message>
        <source>The take says “{words}”. Make it again to hear the new words.</source>
        <extracomment>studio/ui/tabs/tts/wording.py</extracomment>
        <translation>La toma dice «{words}». Genérela de nuevo para oír las palabras nuevas.</translation>
    </message>
    <message>
        <source>The take was spoken by {voice}. Make it again to hear the new voice.</source>
        <extracomment>studio/ui/tabs/tts/wording.py</extracomment>
        <translation>La toma la dijo {voice}. Genérela de nuevo para oír la voz nueva.</translation>
    </message>
    <message>
        <source>The take was made with other settings. Make it again to hear these.</source>
        <extracomment>studio/ui/tabs/tts/wording.py</extracomment>
        <translation>La toma se generó con otros ajustes. Genérela de nuevo para oír estos.</translation>
    </message>
    <message>
        <source>An MP3 comes without the times of its words. Make the take as WAV to see them here.</source>
        <extracomment>studio/ui/tabs/tts/wording.py</extracomment>
        <translation>Un MP3 llega sin los tiempos de sus palabras. Genere la toma como WAV para verlos aquí.</translation>
    </message>
    <message>
        <source>The service did not send the times of the words.</source>
        <extracomment>studio/ui/tabs/tts/wording.py</extracomment>
        <translation>El servicio no envió los tiempos de las palabras.</translation>
    </message>
    <message>
        <source>All lines are made</source>
        <extracomment>studio/ui/tabs/voices/announcer.py</extracomment>
        <translation>Todas las frases están generadas</translation>
    </message>
    <message>
        <source>was not made</source>
        <extracomment>studio/ui/tabs/voices/audition_card.py</extracomment>
        <translation>no se generó</translation>
    </message>
    <message>
        <source>Choose a voice and press A, or add those that are shown. Keys 1 to 9 play them.</source>
        <extracomment>studio/ui/tabs/voices/audition_part.py</extracomment>
        <translation>Elija una voz y pulse A, o añada las que se muestran. Las teclas 1 a 9 las reproducen.</translation>
    </message>
    <message>
        <source>Audition</source>
        <extracomment>studio/ui/tabs/voices/audition_part.py</extracomment>
        <translation>Audición</translation>
    </message>
    <message>
        <source>Add those shown</source>
        <extracomment>studio/ui/tabs/voices/audition_part.py</extracomment>
        <translation>Añadir las mostradas</translation>
    </message>
    <message>
        <source>Close the audition</source>
        <extracomment>studio/ui/tabs/voices/audition_part.py</extracomment>
        <translation>Cerrar la audición</translation>
    </message>
    <message>
        <source>Line to be said</source>
        <extracomment>studio/ui/tabs/voices/audition_part.py</extracomment>
        <translation>Frase que se dirá</translation>
    </message>
    <message>
        <source>Make the lines</source>
        <extracomment>studio/ui/tabs/voices/audition_part.py</extracomment>
        <translation>Generar las frases</translation>
    </message>
    <message>
        <source>Add the first {count} shown</source>
        <extracomment>studio/ui/tabs/voices/audition_part.py</extracomment>
        <translation>Añadir las primeras {count} mostradas</translation>
    </message>
    <message>
        <source>Free</source>
        <extracomment>studio/ui/tabs/voices/audition_part.py</extracomment>
        <translation>Gratis</translation>
    </message>
    <message>
        <source>All are made</source>
        <extracomment>studio/ui/tabs/voices/audition_part.py</extracomment>
        <translation>Todas están generadas</translation>
    </message>
    <message numerus="yes">
        <source>Make {count} lines</source>
        <extracomment>studio/ui/tabs/voices/audition_part.py; of one: Make {count} line</extracomment>
        <translation>
            <numerusform>Generar {count} frase</numerusform>
            <numerusform>Generar {count} frases</numerusform>
        </translation>
    </message>
    <message>
        <source>Add voices: A adds the one that is chosen</source>
        <extracomment>studio/ui/tabs/voices/auditioning.py</extracomment>
        <translation>Añada voces: A añade la elegida</translation>
    </message>
    <message>
        <source>Type the line that they shall say</source>
        <extracomment>studio/ui/tabs/voices/auditioning.py</extracomment>
        <translation>Escriba la frase que deben decir</translation>
    </message>
    <message>
        <source>{name}, {number} of {count}</source>
        <extracomment>studio/ui/tabs/voices/auditioning.py</extracomment>
        <translation>{name}, {number} de {count}</translation>
    </message>
    <message>
        <source>Making an audition</source>
        <extracomment>studio/ui/tabs/voices/auditioning.py</extracomment>
        <translation>Generación de una audición</translation>
    </message>
    <message>
        <source>Stopped. What was made is here.</source>
        <extracomment>studio/ui/tabs/voices/auditioning.py</extracomment>
        <translation>Detenido. Lo generado está aquí.</translation>
    </message>
    <message>
        <source>The audition</source>
        <extracomment>studio/ui/tabs/voices/auditioning.py</extracomment>
        <translation>La audición</translation>
    </message>
    <message>
        <source>the lines already made</source>
        <extracomment>studio/ui/tabs/voices/auditioning.py</extracomment>
        <translation>las frases ya generadas</translation>
    </message>
    <message>
        <source>What you type is kept; nothing is sent before you press Clone.</source>
        <extracomment>studio/ui/tabs/voices/body.py</extracomment>
        <translation>Lo que escribe se conserva; no se envía nada antes de que pulse Clonar.</translation>
    </message>
    <message>
        <source>Back to the voices</source>
        <extracomment>studio/ui/tabs/voices/body.py</extracomment>
        <translation>Volver a las voces</translation>
    </message>
    <message>
        <source>How it is cloned</source>
        <extracomment>studio/ui/tabs/voices/body.py</extracomment>
        <translation>Cómo se clona</translation>
    </message>
    <message>
        <source>Clone a voice</source>
        <extracomment>studio/ui/tabs/voices/body.py</extracomment>
        <translation>Clonar una voz</translation>
    </message>
    <message>
        <source>your own</source>
        <extracomment>studio/ui/tabs/voices/card_model.py</extracomment>
        <translation>voz propia</translation>
    </message>
    <message>
        <source>favourite</source>
        <comment>of a voice</comment>
        <extracomment>studio/ui/tabs/voices/card_model.py</extracomment>
        <translation>favorita</translation>
    </message>
    <message>
        <source>previewing</source>
        <extracomment>studio/ui/tabs/voices/card_model.py</extracomment>
        <translation>en preescucha</translation>
    </message>
    <message>
        <source>Voice {name}</source>
        <extracomment>studio/ui/tabs/voices/card_model.py</extracomment>
        <translation>Voz {name}</translation>
    </message>
    <message>
        <source>Who is speaking, and agreed to this voice?</source>
        <extracomment>studio/ui/tabs/voices/chosen.py</extracomment>
        <translation>¿Quién habla y dio su consentimiento para esta voz?</translation>
    </message>
    <message>
        <source>Keep</source>
        <comment>stores what was typed</comment>
        <extracomment>studio/ui/tabs/voices/chosen.py</extracomment>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>First and last name</source>
        <extracomment>studio/ui/tabs/voices/chosen.py</extracomment>
        <translation>Nombre y apellido</translation>
    </message>
    <message>
        <source>Export the voice</source>
        <extracomment>studio/ui/tabs/voices/chosen.py</extracomment>
        <translation>Exportar la voz</translation>
    </message>
    <message>
        <source>Consent</source>
        <extracomment>studio/services/voice_notes.py</extracomment>
        <translation>Consentimiento</translation>
    </message>
    <message>
        <source>Hear it</source>
        <extracomment>studio/ui/tabs/datasets/file_painter.py</extracomment>
        <translation>Escuchar</translation>
    </message>
    <message numerus="yes">
        <source>Making {count} lines</source>
        <extracomment>studio/ui/tabs/voices/announcer.py; of one: Making {count} line</extracomment>
        <translation>
            <numerusform>Generación de {count} frase</numerusform>
            <numerusform>Generación de {count} frases</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} lines are not made</source>
        <extracomment>studio/ui/tabs/voices/announcer.py; of one: {count} line is not made</extracomment>
        <translation>
            <numerusform>{count} frase no se generó</numerusform>
            <numerusform>{count} frases no se generaron</numerusform>
        </translation>
    </message>
    <message>
        <source>playing</source>
        <extracomment>studio/ui/tabs/voices/audition_card.py</extracomment>
        <translation>reproduciéndose</translation>
    </message>
    <message>
        <source>Key {number} plays it, Delete takes it out</source>
        <extracomment>studio/ui/tabs/voices/audition_card.py</extracomment>
        <translation>La tecla {number} la reproduce, Supr la quita</translation>
    </message>
    <message>
        <source>Hear {name} ({key})</source>
        <extracomment>studio/ui/tabs/voices/audition_card.py</extracomment>
        <translation>Escuchar {name} ({key})</translation>
    </message>
    <message>
        <source>Clear</source>
        <comment>takes all voices out of the audition</comment>
        <extracomment>studio/ui/tabs/voices/audition_part.py</extracomment>
        <translation>Vaciar</translation>
    </message>
    <message>
        <source>{name} agreed on {day}.</source>
        <extracomment>studio/ui/tabs/voices/consent_note.py</extracomment>
        <translation>{name} dio su consentimiento el {day}.</translation>
    </message>
    <message>
        <source>Choose a voice to see all that is known of it.</source>
        <extracomment>studio/ui/tabs/voices/detail.py</extracomment>
        <translation>Elija una voz para ver todo lo que se sabe de ella.</translation>
    </message>
    <message>
        <source>Use in script</source>
        <extracomment>studio/ui/tabs/voices/detail.py</extracomment>
        <translation>Usar en el guion</translation>
    </message>
    <message>
        <source>Preview</source>
        <extracomment>studio/ui/tabs/voices/detail.py</extracomment>
        <translation>Preescuchar</translation>
    </message>
    <message>
        <source>Favourite</source>
        <extracomment>studio/ui/tabs/voices/detail.py</extracomment>
        <translation>Favorita</translation>
    </message>
    <message>
        <source>Voices that sound alike have alike pictures.</source>
        <extracomment>studio/ui/tabs/voices/detail.py</extracomment>
        <translation>Las voces que suenan parecido tienen imágenes parecidas.</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <extracomment>studio/ui/tabs/voices/detail.py</extracomment>
        <translation>Huella</translation>
    </message>
    <message>
        <source>192 numbers</source>
        <extracomment>studio/ui/tabs/voices/detail.py</extracomment>
        <translation>192 números</translation>
    </message>
    <message>
        <source>No longer a favourite</source>
        <extracomment>studio/ui/tabs/voices/detail.py</extracomment>
        <translation>Quitar de favoritas</translation>
    </message>
    <message>
        <source>Undo: {step}</source>
        <extracomment>studio/ui/tabs/voices/detail.py</extracomment>
        <translation>Deshacer: {step}</translation>
    </message>
    <message>
        <source>Redo: {step}</source>
        <extracomment>studio/ui/tabs/voices/detail.py</extracomment>
        <translation>Rehacer: {step}</translation>
    </message>
    <message>
        <source>The voice needs a name</source>
        <extracomment>studio/ui/tabs/voices/edit_form.py</extracomment>
        <translation>La voz necesita un nombre</translation>
    </message>
    <message>
        <source>Description</source>
        <extracomment>studio/ui/tabs/voices/edit_form.py</extracomment>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>Looking {name} up</source>
        <extracomment>studio/ui/tabs/voices/editing.py</extracomment>
        <translation>Consulta de {name}</translation>
    </message>
    <message>
        <source>Gender</source>
        <extracomment>studio/ui/tabs/voices/facts.py</extracomment>
        <translation>Género</translation>
    </message>
    <message>
        <source>Created</source>
        <extracomment>studio/ui/tabs/voices/facts.py</extracomment>
        <translation>Creada</translation>
    </message>
    <message>
        <source>Used in</source>
        <extracomment>studio/ui/tabs/voices/facts.py</extracomment>
        <translation>Usada en</translation>
    </message>
    <message>
        <source>Id</source>
        <extracomment>studio/ui/tabs/voices/facts.py</extracomment>
        <translation>Id</translation>
    </message>
    <message>
        <source>Copy the id</source>
        <extracomment>studio/ui/tabs/voices/facts.py</extracomment>
        <translation>Copiar el id</translation>
    </message>
    <message>
        <source>This connection has no voices.</source>
        <extracomment>studio/ui/tabs/voices/gallery_page.py</extracomment>
        <translation>Esta conexión no tiene voces.</translation>
    </message>
    <message>
        <source>No favourites yet. Press F on a voice, or its heart.</source>
        <extracomment>studio/ui/tabs/voices/gallery_page.py</extracomment>
        <translation>Aún no hay favoritas. Elija una voz y pulse F, o haga clic en su corazón.</translation>
    </message>
    <message>
        <source>No voice of your own yet. Clone one, or mix some.</source>
        <extracomment>studio/ui/tabs/voices/gallery_page.py</extracomment>
        <translation>Aún no hay voces propias. Clone una o mezcle varias.</translation>
    </message>
    <message>
        <source>No clone yet. Clone a voice from a recording of it.</source>
        <extracomment>studio/ui/tabs/voices/gallery_page.py</extracomment>
        <translation>Aún no hay clones. Clone una voz a partir de una grabación.</translation>
    </message>
    <message>
        <source>No mix yet. Press M on two voices, and hear what lies between.</source>
        <extracomment>studio/ui/tabs/voices/gallery_page.py</extracomment>
        <translation>Aún no hay mezclas. Añada dos voces con M y escuche lo que hay entre ellas.</translation>
    </message>
    <message>
        <source>Clear the filters</source>
        <extracomment>studio/ui/tabs/voices/gallery_page.py</extracomment>
        <translation>Quitar los filtros</translation>
    </message>
    <message>
        <source>Clone a voice…</source>
        <extracomment>studio/ui/tabs/voices/gallery_page.py</extracomment>
        <translation>Clonar una voz…</translation>
    </message>
    <message>
        <source>No voice matches “{words}”.</source>
        <extracomment>studio/ui/tabs/voices/gallery_page.py</extracomment>
        <translation>Ninguna voz coincide con «{words}».</translation>
    </message>
    <message>
        <source>No voice matches these filters.</source>
        <extracomment>studio/ui/tabs/voices/gallery_page.py</extracomment>
        <translation>Ninguna voz coincide con estos filtros.</translation>
    </message>
    <message>
        <source>{name} agrees</source>
        <extracomment>studio/ui/tabs/voices/hearing.py</extracomment>
        <translation>{name} da su consentimiento</translation>
    </message>
    <message>
        <source>{name}, preview</source>
        <extracomment>studio/ui/tabs/voices/hearing.py</extracomment>
        <translation>{name}, preescucha</translation>
    </message>
    <message numerus="yes">
        <source>{count:,} voices</source>
        <extracomment>studio/ui/tabs/voices/kind_list.py; of one: {count:,} voice</extracomment>
        <translation>
            <numerusform>{count:,} voz</numerusform>
            <numerusform>{count:,} voces</numerusform>
        </translation>
    </message>
    <message>
        <source>Whose voices</source>
        <extracomment>studio/ui/tabs/voices/kind_list.py</extracomment>
        <translation>Voces mostradas</translation>
    </message>
    <message>
        <source>Likeness</source>
        <extracomment>studio/ui/tabs/voices/make/clone_panel.py</extracomment>
        <translation>Parecido</translation>
    </message>
    <message>
        <source>Steadiness</source>
        <extracomment>studio/ui/tabs/voices/make/clone_panel.py</extracomment>
        <translation>Estabilidad</translation>
    </message>
    <message>
        <source>As near to the clip as can be, with its room. About 5 s of speech, not cleaned.</source>
        <extracomment>studio/ui/tabs/voices/make/clone_panel.py</extracomment>
        <translation>Lo más cerca posible del clip, con su sala. Unos 5&#xa0;s de habla, sin limpiar.</translation>
    </message>
    <message>
        <source>Steadier, and always as in a studio. 10 to 20 s of speech, cleaned.</source>
        <extracomment>studio/ui/tabs/voices/make/clone_panel.py</extracomment>
        <translation>Más estable, y siempre como en un estudio. De 10 a 20&#xa0;s de habla, limpia.</translation>
    </message>
    <message>
        <source>How this voice would look: a first guess</source>
        <extracomment>studio/ui/tabs/voices/make/clone_panel.py</extracomment>
        <translation>Cómo se vería esta voz: una primera idea</translation>
    </message>
    <message>
        <source>How the voice is cloned</source>
        <extracomment>studio/ui/tabs/voices/make/clone_panel.py</extracomment>
        <translation>Cómo se clona la voz</translation>
    </message>
    <message>
        <source>Aim at</source>
        <extracomment>studio/ui/tabs/voices/make/clone_panel.py</extracomment>
        <translation>Prioridad</translation>
    </message>
    <message>
        <source>English</source>
        <extracomment>studio/core/languages.py</extracomment>
        <translation>Inglés</translation>
    </message>
    <message>
        <source>Off</source>
        <extracomment>studio/ui/tabs/voices/make/clone_panel.py</extracomment>
        <translation>No</translation>
    </message>
    <message>
        <source>On</source>
        <extracomment>studio/ui/tabs/voices/make/clone_panel.py</extracomment>
        <translation>Sí</translation>
    </message>
    <message>
        <source>Try it before you keep it</source>
        <extracomment>studio/ui/tabs/voices/make/clone_panel.py</extracomment>
        <translation>Pruébela antes de guardarla</translation>
    </message>
    <message>
        <source>Open a recording first.</source>
        <extracomment>studio/ui/tabs/voices/make/clone_panel.py</extracomment>
        <translation>Abra antes una grabación.</translation>
    </message>
    <message>
        <source>Heard on this computer; correct it where it is wrong.</source>
        <extracomment>studio/ui/tabs/voices/make/clone_sheet.py</extracomment>
        <translation>Reconocido en este equipo; corríjalo donde no sea correcto.</translation>
    </message>
    <message>
        <source>The words of the clip help likeness. Type them, or let this computer hear them.</source>
        <extracomment>studio/ui/tabs/voices/make/clone_sheet.py</extracomment>
        <translation>Las palabras del clip ayudan al parecido. Escríbalas o deje que este equipo las reconozca.</translation>
    </message>
    <message>
        <source>In one line</source>
        <extracomment>studio/ui/tabs/voices/make/clone_sheet.py</extracomment>
        <translation>En una línea</translation>
    </message>
    <message>
        <source>Name and consent</source>
        <extracomment>studio/ui/tabs/voices/make/clone_sheet.py</extracomment>
        <translation>Nombre y consentimiento</translation>
    </message>
    <message>
        <source>Fills in what is heard on this computer</source>
        <extracomment>studio/ui/tabs/voices/make/clone_sheet.py</extracomment>
        <translation>Escribe lo que se reconoce en este equipo</translation>
    </message>
    <message>
        <source>a recording</source>
        <extracomment>studio/ui/tabs/voices/make/cloning.py</extracomment>
        <translation>una grabación</translation>
    </message>
    <message>
        <source>a name</source>
        <extracomment>studio/ui/tabs/voices/make/cloning.py</extracomment>
        <translation>un nombre</translation>
    </message>
    <message>
        <source>who is speaking</source>
        <extracomment>studio/ui/tabs/voices/make/cloning.py</extracomment>
        <translation>quién habla</translation>
    </message>
    <message>
        <source>consent</source>
        <extracomment>studio/ui/tabs/voices/make/cloning.py</extracomment>
        <translation>el consentimiento</translation>
    </message>
    <message>
        <source>Still missing: {things}</source>
        <extracomment>studio/ui/tabs/voices/make/cloning.py</extracomment>
        <translation>Aún falta: {things}</translation>
    </message>
    <message>
        <source>The speaker agreed that this voice may be made and used.</source>
        <extracomment>studio/ui/tabs/voices/make/consent_part.py</extracomment>
        <translation>La persona dio su consentimiento para crear y usar esta voz.</translation>
    </message>
    <message>
        <source>Let them say: “I agree that a voice is made of mine in Pickup Studio.”</source>
        <extracomment>studio/ui/tabs/voices/make/consent_part.py</extracomment>
        <translation>Pídale que diga: «Acepto que se cree una voz a partir de la mía en Pickup Studio».</translation>
    </message>
    <message>
        <source>Who is speaking?</source>
        <extracomment>studio/ui/tabs/voices/make/consent_part.py</extracomment>
        <translation>¿Quién habla?</translation>
    </message>
    <message>
        <source>Record it</source>
        <extracomment>studio/ui/tabs/voices/make/consent_part.py</extracomment>
        <translation>Grabarlo</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <extracomment>studio/ui/tabs/voices/make/consent_part.py</extracomment>
        <translation>Elegir un archivo…</translation>
    </message>
    <message>
        <source>Without a recording</source>
        <extracomment>studio/ui/tabs/voices/make/consent_part.py</extracomment>
        <translation>Sin grabación</translation>
    </message>
    <message>
        <source>Recorded consent, if there is one</source>
        <extracomment>studio/ui/tabs/voices/make/consent_part.py</extracomment>
        <translation>Consentimiento grabado, si lo hay</translation>
    </message>
    <message>
        <source>Open the recorded consent</source>
        <extracomment>studio/ui/tabs/voices/make/consent_part.py</extracomment>
        <translation>Abrir el consentimiento grabado</translation>
    </message>
    <message>
        <source>Their consent: {file}, kept with the voice.</source>
        <extracomment>studio/ui/tabs/voices/make/consent_part.py</extracomment>
        <translation>Su consentimiento: {file}, guardado con la voz.</translation>
    </message>
    <message>
        <source>Its numbers</source>
        <extracomment>studio/ui/tabs/voices/make/create_form.py</extracomment>
        <translation>Sus números</translation>
    </message>
    <message>
        <source>Another voice</source>
        <extracomment>studio/ui/tabs/voices/make/create_form.py</extracomment>
        <translation>Otra voz</translation>
    </message>
    <message>
        <source>[0.12, -0.03, …]  {count} numbers, as JSON</source>
        <extracomment>studio/ui/tabs/voices/make/create_form.py</extracomment>
        <translation>[0.12, -0.03, …]  {count} números, como JSON</translation>
    </message>
    <message>
        <source>This</source>
        <comment>what was pasted, as in “This holds no numbers of a voice.”</comment>
        <extracomment>studio/ui/tabs/voices/make/create_form.py</extracomment>
        <translation>Esto</translation>
    </message>
    <message>
        <source>From numbers</source>
        <extracomment>studio/ui/tabs/voices/make/create_form.py</extracomment>
        <translation>A partir de números</translation>
    </message>
    <message>
        <source>Numbers of the voice</source>
        <extracomment>studio/ui/tabs/voices/make/create_form.py</extracomment>
        <translation>Números de la voz</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <extracomment>studio/ui/tabs/voices/make/create_form.py</extracomment>
        <translation>Abrir un archivo…</translation>
    </message>
    <message>
        <source>Hear its sample</source>
        <extracomment>studio/ui/tabs/voices/make/create_form.py</extracomment>
        <translation>Escuchar su ejemplo</translation>
    </message>
    <message>
        <source>Make the voice</source>
        <extracomment>studio/ui/tabs/voices/make/create_form.py</extracomment>
        <translation>Crear la voz</translation>
    </message>
    <message>
        <source>A voice from numbers or a file</source>
        <extracomment>studio/ui/tabs/voices/make/create_form.py</extracomment>
        <translation>Una voz a partir de números o de un archivo</translation>
    </message>
    <message>
        <source>Open a voice</source>
        <extracomment>studio/ui/tabs/voices/make/create_form.py</extracomment>
        <translation>Abrir una voz</translation>
    </message>
    <message>
        <source>{count} numbers, as it should be.</source>
        <extracomment>studio/ui/tabs/voices/make/create_form.py</extracomment>
        <translation>{count} números, como debe ser.</translation>
    </message>
    <message>
        <source>The new voice needs a name</source>
        <extracomment>studio/ui/tabs/voices/make/creating.py</extracomment>
        <translation>La voz nueva necesita un nombre</translation>
    </message>
    <message>
        <source>Paste the numbers of a voice, or choose one to begin with</source>
        <extracomment>studio/ui/tabs/voices/make/creating.py</extracomment>
        <translation>Pegue los números de una voz o elija una para empezar</translation>
    </message>
    <message>
        <source>Sample</source>
        <extracomment>studio/ui/tabs/voices/make/creating.py</extracomment>
        <translation>Ejemplo</translation>
    </message>
    <message>
        <source>a voice from a file</source>
        <extracomment>studio/ui/tabs/voices/make/creating.py</extracomment>
        <translation>una voz de un archivo</translation>
    </message>
    <message>
        <source>Judging the recording</source>
        <extracomment>studio/ui/tabs/voices/make/doctoring.py</extracomment>
        <translation>Evaluación de la grabación</translation>
    </message>
    <message>
        <source>This recording is not judged here.</source>
        <extracomment>studio/ui/tabs/voices/make/doctoring.py</extracomment>
        <translation>Esta grabación no se evalúa aquí.</translation>
    </message>
    <message>
        <source>Judging was stopped. Choose a stretch by hand, or open it again.</source>
        <extracomment>studio/ui/tabs/voices/make/doctoring.py</extracomment>
        <translation>La evaluación se detuvo. Elija un tramo a mano o ábrala de nuevo.</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>studio/ui/tabs/voices/make/form_parts.py</extracomment>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Type what it shall say</source>
        <extracomment>studio/ui/tabs/voices/make/localize_form.py</extracomment>
        <translation>Escriba lo que debe decir</translation>
    </message>
    <message>
        <source>No dialect in particular</source>
        <extracomment>studio/ui/tabs/voices/make/localize_form.py</extracomment>
        <translation>Ningún dialecto en particular</translation>
    </message>
    <message>
        <source>The same speaker in another language. The voice itself stays as it is.</source>
        <extracomment>studio/ui/tabs/voices/make/localize_form.py</extracomment>
        <translation>La misma persona en otro idioma. La voz original queda como está.</translation>
    </message>
    <message>
        <source>Other language</source>
        <extracomment>studio/ui/tabs/voices/make/localize_form.py</extracomment>
        <translation>Otro idioma</translation>
    </message>
    <message>
        <source>Dialect</source>
        <extracomment>studio/ui/tabs/voices/make/localize_form.py</extracomment>
        <translation>Dialecto</translation>
    </message>
    <message>
        <source>What it says before</source>
        <extracomment>studio/ui/tabs/voices/make/localize_form.py</extracomment>
        <translation>Lo que dice antes</translation>
    </message>
    <message>
        <source>What it says after</source>
        <extracomment>studio/ui/tabs/voices/make/localize_form.py</extracomment>
        <translation>Lo que dice después</translation>
    </message>
    <message>
        <source>{name} in another language</source>
        <extracomment>studio/ui/tabs/voices/make/localize_form.py</extracomment>
        <translation>{name} en otro idioma</translation>
    </message>
    <message>
        <source>This language has no dialects to choose from</source>
        <extracomment>studio/ui/tabs/voices/make/localize_form.py</extracomment>
        <translation>Este idioma no tiene dialectos entre los que elegir</translation>
    </message>
    <message>
        <source>Hearing before: {before}. After: {after}.</source>
        <extracomment>studio/ui/tabs/voices/make/localize_form.py</extracomment>
        <translation>Escuchar antes: {before}. Después: {after}.</translation>
    </message>
    <message>
        <source>Hearing {name}</source>
        <extracomment>studio/ui/tabs/voices/make/localizing.py</extracomment>
        <translation>Escucha de {name}</translation>
    </message>
    <message>
        <source>{name} in {language}</source>
        <extracomment>studio/ui/tabs/voices/make/localizing.py</extracomment>
        <translation>{name}: {language}</translation>
    </message>
    <message>
        <source>what you typed, and your voices</source>
        <extracomment>studio/ui/tabs/voices/make/making.py</extracomment>
        <translation>lo que escribió y sus voces</translation>
    </message>
    <message>
        <source>perhaps two</source>
        <extracomment>studio/core/dataset_judgement.py</extracomment>
        <translation>quizá dos</translation>
    </message>
    <message>
        <source>Highs</source>
        <extracomment>studio/ui/tabs/voices/make/measures.py</extracomment>
        <translation>Agudos</translation>
    </message>
    <message>
        <source>Judgement of the clip</source>
        <extracomment>studio/ui/tabs/voices/make/measures.py</extracomment>
        <translation>Evaluación del clip</translation>
    </message>
    <message>
        <source>Use the best stretch</source>
        <extracomment>studio/ui/tabs/voices/make/measures.py</extracomment>
        <translation>Usar el mejor tramo</translation>
    </message>
    <message>
        <source>Say what you like for some twenty seconds, as you would speak to a friend.</source>
        <extracomment>studio/ui/tabs/voices/make/microphone_part.py</extracomment>
        <translation>Diga lo que quiera durante unos veinte segundos, como si hablara con un amigo.</translation>
    </message>
    <message>
        <source>Read this aloud, at your own pace. A quiet room with soft things in it sounds best.</source>
        <extracomment>studio/ui/tabs/voices/make/microphone_part.py</extracomment>
        <translation>Lea esto en voz alta, a su ritmo. Lo que mejor suena es una habitación silenciosa con cortinas y alfombras.</translation>
    </message>
    <message>
        <source>Record, or stop (R)</source>
        <extracomment>studio/ui/tabs/voices/make/microphone_part.py</extracomment>
        <translation>Grabar o detener (R)</translation>
    </message>
    <message>
        <source>This service does not mix voices. Mix those of this computer: it is free.</source>
        <extracomment>studio/ui/tabs/voices/make/mix_part.py</extracomment>
        <translation>Este servicio no mezcla voces. Mezcle las de este equipo: es gratis.</translation>
    </message>
    <message>
        <source>Line that the mix says</source>
        <extracomment>studio/ui/tabs/voices/make/mix_part.py</extracomment>
        <translation>Frase que dice la mezcla</translation>
    </message>
    <message>
        <source>Hear the mix</source>
        <extracomment>studio/ui/tabs/voices/make/mix_part.py</extracomment>
        <translation>Escuchar la mezcla</translation>
    </message>
    <message>
        <source>Hear it as I drag</source>
        <extracomment>studio/ui/tabs/voices/make/mix_part.py</extracomment>
        <translation>Oírla al arrastrar</translation>
    </message>
    <message>
        <source>Mix on this computer</source>
        <extracomment>studio/ui/tabs/voices/make/mix_part.py</extracomment>
        <translation>Mezclar en este equipo</translation>
    </message>
    <message>
        <source>Name of the mixed voice</source>
        <extracomment>studio/ui/tabs/voices/make/mix_part.py</extracomment>
        <translation>Nombre de la voz</translation>
    </message>
    <message>
        <source>Save as voice</source>
        <extracomment>studio/ui/tabs/voices/make/mix_part.py</extracomment>
        <translation>Guardar como voz</translation>
    </message>
    <message>
        <source>The mixed voice needs a name</source>
        <extracomment>studio/ui/tabs/voices/make/mixing.py</extracomment>
        <translation>La voz mezclada necesita un nombre</translation>
    </message>
    <message>
        <source>The mix</source>
        <extracomment>studio/ui/tabs/voices/make/mixing.py</extracomment>
        <translation>La mezcla</translation>
    </message>
    <message>
        <source>Add another voice</source>
        <extracomment>studio/ui/tabs/voices/make/mixing.py</extracomment>
        <translation>Añada otra voz</translation>
    </message>
    <message>
        <source>Give at least one voice some weight</source>
        <extracomment>studio/ui/tabs/voices/make/mixing.py</extracomment>
        <translation>Dé algo de peso al menos a una voz</translation>
    </message>
    <message>
        <source>Hearing the mix</source>
        <extracomment>studio/ui/tabs/voices/make/mixing.py</extracomment>
        <translation>Escucha de la mezcla</translation>
    </message>
    <message>
        <source>Comparing the voices</source>
        <extracomment>studio/ui/tabs/voices/make/nearest.py</extracomment>
        <translation>Comparación de las voces</translation>
    </message>
    <message>
        <source>No recording is open. Open one in Infill and select a stretch of it, or in the Voice Changer.</source>
        <extracomment>studio/ui/tabs/voices/make/open_part.py</extracomment>
        <translation>No hay ninguna grabación abierta. Abra una en Infill y seleccione un tramo, o en Cambio de voz.</translation>
    </message>
    <message>
        <source>Recordings that are open now. What is selected in one is what is cloned.</source>
        <extracomment>studio/ui/tabs/voices/make/open_part.py</extracomment>
        <translation>Grabaciones abiertas ahora. Lo que esté seleccionado en una es lo que se clona.</translation>
    </message>
    <message>
        <source>From a recording</source>
        <extracomment>studio/ui/tabs/voices/make/open_part.py</extracomment>
        <translation>De una grabación</translation>
    </message>
    <message>
        <source>Use the selection</source>
        <extracomment>studio/ui/tabs/voices/make/open_part.py</extracomment>
        <translation>Usar la selección</translation>
    </message>
    <message>
        <source>Use it</source>
        <extracomment>studio/ui/tabs/voices/make/open_part.py</extracomment>
        <translation>Usar</translation>
    </message>
    <message>
        <source>About 5 s of clean speech serve likeness, 10 to 20 s steadiness. Drag on the waveform to choose them.</source>
        <extracomment>studio/ui/tabs/voices/make/sound_part.py</extracomment>
        <translation>Unos 5&#xa0;s de habla limpia sirven para el parecido; de 10 a 20&#xa0;s, para la estabilidad. Arrastre sobre la forma de onda para elegirlos.</translation>
    </message>
    <message>
        <source>Drop a recording here, or open one.</source>
        <extracomment>studio/ui/tabs/voices/make/sound_part.py</extracomment>
        <translation>Suelte una grabación aquí o abra una.</translation>
    </message>
    <message>
        <source>The sound</source>
        <extracomment>studio/ui/tabs/voices/make/sound_part.py</extracomment>
        <translation>El sonido</translation>
    </message>
    <message>
        <source>Where from</source>
        <extracomment>studio/ui/tabs/voices/make/sound_part.py</extracomment>
        <translation>De dónde</translation>
    </message>
    <message>
        <source>Stop judging</source>
        <extracomment>studio/ui/tabs/voices/make/sound_part.py</extracomment>
        <translation>Detener evaluación</translation>
    </message>
    <message>
        <source>Waveform of the recording</source>
        <extracomment>studio/ui/tabs/voices/make/sound_part.py</extracomment>
        <translation>Forma de onda de la grabación</translation>
    </message>
    <message>
        <source>all of it</source>
        <extracomment>studio/ui/tabs/voices/make/sound_part.py</extracomment>
        <translation>entera</translation>
    </message>
    <message>
        <source>Made on this computer, free. Nothing is kept.</source>
        <extracomment>studio/ui/tabs/voices/make/trial.py</extracomment>
        <translation>Generado en este equipo, gratis. No se guarda nada.</translation>
    </message>
    <message>
        <source>A first guess</source>
        <extracomment>studio/ui/tabs/voices/make/trial.py</extracomment>
        <translation>Una primera idea</translation>
    </message>
    <message>
        <source>Trying the clone</source>
        <extracomment>studio/ui/tabs/voices/make/trial.py</extracomment>
        <translation>Prueba del clon</translation>
    </message>
    <message>
        <source>Only a voice of your own can be changed or deleted</source>
        <extracomment>studio/ui/tabs/voices/page.py</extracomment>
        <translation>Solo se puede cambiar o eliminar una voz propia</translation>
    </message>
    <message>
        <source>The voice is being exported</source>
        <extracomment>studio/ui/tabs/voices/passing_on.py</extracomment>
        <translation>La voz se está exportando</translation>
    </message>
    <message>
        <source>The voice is being copied</source>
        <extracomment>studio/ui/tabs/voices/passing_on.py</extracomment>
        <translation>La voz se está copiando</translation>
    </message>
    <message>
        <source>Delete voice</source>
        <extracomment>studio/ui/tabs/voices/presenter.py</extracomment>
        <translation>Eliminar voz</translation>
    </message>
    <message>
        <source>Saved.</source>
        <extracomment>studio/ui/tabs/voices/presenter.py</extracomment>
        <translation>Guardado.</translation>
    </message>
    <message>
        <source>your voices and your takes</source>
        <extracomment>studio/ui/tabs/voices/presenter.py</extracomment>
        <translation>sus voces y sus tomas</translation>
    </message>
    <message>
        <source>Filters</source>
        <extracomment>studio/ui/tabs/voices/rail.py</extracomment>
        <translation>Filtros</translation>
    </message>
    <message>
        <source>Order</source>
        <comment>how voices are sorted</comment>
        <extracomment>studio/ui/tabs/voices/toolbar.py</extracomment>
        <translation>Orden</translation>
    </message>
    <message>
        <source>Output</source>
        <comment>the device that plays</comment>
        <extracomment>studio/ui/transport/output_button.py</extracomment>
        <translation>Salida</translation>
    </message>
    <message>
        <source>Output: {device}</source>
        <extracomment>studio/ui/transport/output_button.py</extracomment>
        <translation>Salida: {device}</translation>
    </message>
    <message>
        <source>Arrow keys move one second</source>
        <extracomment>studio/ui/transport/overview.py</extracomment>
        <translation>Las flechas mueven un segundo</translation>
    </message>
    <message>
        <source>Arrow keys move one second, {length}</source>
        <extracomment>studio/ui/transport/overview.py</extracomment>
        <translation>Las flechas mueven un segundo, {length}</translation>
    </message>
    <message>
        <source>Pause</source>
        <comment>to hold what plays</comment>
        <extracomment>studio/ui/transport/play_button.py</extracomment>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>{position} of {length}</source>
        <extracomment>studio/ui/transport/read_outs.py</extracomment>
        <translation>{position} de {length}</translation>
    </message>
    <message>
        <source>of {length}</source>
        <extracomment>studio/ui/transport/read_outs.py</extracomment>
        <translation>de {length}</translation>
    </message>
    <message>
        <source>{loudness:.1f} LUFS</source>
        <extracomment>studio/ui/transport/read_outs.py</extracomment>
        <translation>{loudness:.1f} LUFS</translation>
    </message>
    <message>
        <source>Loudness of the whole sound, ITU-R BS.1770: {figure}. M: of the last 400 ms</source>
        <extracomment>studio/ui/transport/read_outs.py</extracomment>
        <translation>Sonoridad de todo el sonido, ITU-R BS.1770: {figure}. M: de los últimos 400 ms</translation>
    </message>
    <message>
        <source>Loudness of what was heard, ITU-R BS.1770: {figure}. M: of the last 400 ms</source>
        <extracomment>studio/ui/transport/read_outs.py</extracomment>
        <translation>Sonoridad de lo escuchado, ITU-R BS.1770: {figure}. M: de los últimos 400 ms</translation>
    </message>
    <message>
        <source>Paused: {name}</source>
        <extracomment>studio/ui/transport/recording_now.py</extracomment>
        <translation>En pausa: {name}</translation>
    </message>
    <message>
        <source>Recording: {name}</source>
        <extracomment>studio/ui/transport/recording_now.py</extracomment>
        <translation>Grabando: {name}</translation>
    </message>
    <message>
        <source>Speed: {factor} times</source>
        <extracomment>studio/ui/transport/speed_button.py</extracomment>
        <translation>Velocidad: {factor} veces</translation>
    </message>
    <message>
        <source>Playback speed {speed}; the pitch stays</source>
        <extracomment>studio/ui/transport/speed_button.py</extracomment>
        <translation>Velocidad de reproducción {speed}; el tono se mantiene</translation>
    </message>
    <message>
        <source>percent</source>
        <extracomment>studio/ui/transport/volume.py</extracomment>
        <translation>por ciento</translation>
    </message>
    <message>
        <source>No voice chosen</source>
        <extracomment>studio/ui/voices/picker.py</extracomment>
        <translation>Ninguna voz elegida</translation>
    </message>
    <message>
        <source>Fetching {name}&apos;s voice</source>
        <extracomment>studio/ui/voices/previews.py</extracomment>
        <translation>Carga de la voz {name}</translation>
    </message>
    <message>
        <source>Feminine</source>
        <extracomment>studio/ui/voices/rows.py</extracomment>
        <translation>Femenina</translation>
    </message>
    <message>
        <source>Masculine</source>
        <extracomment>studio/ui/voices/rows.py</extracomment>
        <translation>Masculina</translation>
    </message>
    <message>
        <source>Neutral</source>
        <extracomment>studio/ui/voices/rows.py</extracomment>
        <translation>Neutra</translation>
    </message>
    <message>
        <source>to be cloned</source>
        <extracomment>studio/ui/tabs/voices/tab.py</extracomment>
        <translation>por clonar</translation>
    </message>
    <message>
        <source>“{name}” is called {ending}, but there is plain text in it. Is that your script? Then give it a name that ends in .txt, and open it again.</source>
        <extracomment>studio/services/open_script.py</extracomment>
        <translation>«{name}» termina en {ending}, pero contiene texto sin formato. ¿Es su guion? Póngale entonces un nombre que termine en .txt y vuelva a abrirlo.</translation>
    </message>
    <message>
        <source>Adding {number} of {count}</source>
        <extracomment>studio/services/send_files.py</extracomment>
        <translation>Se añade {number} de {count}</translation>
    </message>
    <message>
        <source>{name}: who speaks? Choose a connection</source>
        <extracomment>studio/ui/app_bar/bar.py</extracomment>
        <translation>{name}: ¿quién habla? Elegir una conexión</translation>
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
        <translation>Insertar algo en el nombre</translation>
    </message>
    <message>
        <source>State</source>
        <comment>how far a file is on its way into a dataset</comment>
        <extracomment>studio/ui/tabs/datasets/columns.py</extracomment>
        <translation>Estado</translation>
    </message>
    <message numerus="yes">
        <source>{count} files are in the dataset already, and not added again.</source>
        <extracomment>studio/ui/tabs/datasets/finding.py; of one: {count} file is in the dataset already, and not added again.</extracomment>
        <translation>
            <numerusform>{count} archivo ya está en el conjunto de datos y no se añade otra vez.</numerusform>
            <numerusform>{count} archivos ya están en el conjunto de datos y no se añaden otra vez.</numerusform>
        </translation>
    </message>
    <message>
        <source>This file was not added from here, so that there is nothing to hear.</source>
        <extracomment>studio/ui/tabs/datasets/page.py</extracomment>
        <translation>Este archivo no se añadió desde aquí, por eso no hay nada que escuchar.</translation>
    </message>
    <message>
        <source>This file is not where it was when it was added.</source>
        <extracomment>studio/ui/tabs/datasets/page.py</extracomment>
        <translation>Este archivo ya no está donde estaba cuando se añadió.</translation>
    </message>
    <message>
        <source>Adding {name}</source>
        <extracomment>studio/ui/tabs/datasets/sending.py</extracomment>
        <translation>Se añade {name}</translation>
    </message>
    <message numerus="yes">
        <source>Adding {count} files</source>
        <extracomment>studio/ui/tabs/datasets/sending.py; of one: Adding {count} file</extracomment>
        <translation>
            <numerusform>Se añade {count} archivo</numerusform>
            <numerusform>Se añaden {count} archivos</numerusform>
        </translation>
    </message>
    <message>
        <source>It was cut off on its way; it is not in the dataset.</source>
        <extracomment>studio/ui/tabs/datasets/shelf.py</extracomment>
        <translation>Se interrumpió por el camino; no está en el conjunto de datos.</translation>
    </message>
    <message>
        <source>Adding</source>
        <extracomment>studio/ui/tabs/datasets/state_words.py</extracomment>
        <translation>Añadiendo</translation>
    </message>
    <message>
        <source>Added</source>
        <extracomment>studio/ui/tabs/datasets/state_words.py</extracomment>
        <translation>Añadido</translation>
    </message>
    <message>
        <source>Not added</source>
        <extracomment>studio/ui/tabs/datasets/state_words.py</extracomment>
        <translation>No añadido</translation>
    </message>
    <message>
        <source>adding</source>
        <comment>a file to a dataset</comment>
        <extracomment>studio/ui/tabs/datasets/state_words.py</extracomment>
        <translation>añadiéndose</translation>
    </message>
    <message>
        <source>added</source>
        <comment>a file to a dataset</comment>
        <extracomment>studio/ui/tabs/datasets/state_words.py</extracomment>
        <translation>añadido</translation>
    </message>
    <message>
        <source>not added</source>
        <comment>a file to a dataset</comment>
        <extracomment>studio/ui/tabs/datasets/state_words.py</extracomment>
        <translation>no añadido</translation>
    </message>
    <message>
        <source>not added yet</source>
        <comment>a file to a dataset</comment>
        <extracomment>studio/ui/tabs/datasets/state_words.py</extracomment>
        <translation>aún sin añadir</translation>
    </message>
    <message>
        <source>Add anyway</source>
        <extracomment>studio/ui/tabs/datasets/state_words.py</extracomment>
        <translation>Añadir igualmente</translation>
    </message>
    <message>
        <source>Add it</source>
        <extracomment>studio/ui/tabs/datasets/state_words.py</extracomment>
        <translation>Añadirlo</translation>
    </message>
    <message>
        <source>Stop adding</source>
        <extracomment>studio/ui/tabs/datasets/state_words.py</extracomment>
        <translation>Detener la adición</translation>
    </message>
    <message numerus="yes">
        <source>Add {count} waiting</source>
        <comment>files</comment>
        <extracomment>studio/ui/tabs/datasets/toolbar.py; of one: Add {count} waiting</extracomment>
        <translation>
            <numerusform>Añadir {count} en espera</numerusform>
            <numerusform>Añadir {count} en espera</numerusform>
        </translation>
    </message>
    <message>
        <source>Listens to {before:.1f} s before and {after:.1f} s after</source>
        <extracomment>studio/ui/tabs/infill/patch_wording.py</extracomment>
        <translation>Tiene en cuenta {before:.1f} s de antes y {after:.1f} s de después</translation>
    </message>
    <message>
        <source>Listens to {before:.1f} s before</source>
        <extracomment>studio/ui/tabs/infill/patch_wording.py</extracomment>
        <translation>Tiene en cuenta {before:.1f} s de antes</translation>
    </message>
    <message>
        <source>Listens to {after:.1f} s after</source>
        <extracomment>studio/ui/tabs/infill/patch_wording.py</extracomment>
        <translation>Tiene en cuenta {after:.1f} s de después</translation>
    </message>
    <message>
        <source>{sides}, counted from there.</source>
        <extracomment>studio/ui/tabs/infill/patch_wording.py</extracomment>
        <translation>{sides}, a partir de ahí.</translation>
    </message>
    <message>
        <source>{sides}, counted from the pauses.</source>
        <extracomment>studio/ui/tabs/infill/patch_wording.py</extracomment>
        <translation>{sides}, a partir de las pausas.</translation>
    </message>
    <message>
        <source>Question about a text</source>
        <extracomment>studio/ui/tabs/tts/replacing.py</extracomment>
        <translation>Pregunta sobre un texto</translation>
    </message>
    <message numerus="yes">
        <source>“{name}” would take the place of the {count:,} blocks that are written here. Undo would bring them back.</source>
        <extracomment>studio/ui/tabs/tts/replacing.py; of one: “{name}” would take the place of the block that is written here. Undo would bring it back.</extracomment>
        <translation>
            <numerusform>«{name}» sustituiría el bloque escrito aquí. Deshacer lo recuperaría.</numerusform>
            <numerusform>«{name}» sustituiría los {count:,} bloques escritos aquí. Deshacer los recuperaría.</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep this script</source>
        <extracomment>studio/ui/tabs/tts/replacing.py</extracomment>
        <translation>Conservar este guion</translation>
    </message>
    <message>
        <source>being made…</source>
        <extracomment>studio/ui/tabs/voices/audition_card.py</extracomment>
        <translation>generándose…</translation>
    </message>
    <message>
        <source>More</source>
        <comment>opens a menu</comment>
        <extracomment>studio/ui/tabs/voices/detail.py</extracomment>
        <translation>Más</translation>
    </message>
    <message>
        <source>You</source>
        <comment>who made a voice</comment>
        <extracomment>studio/ui/tabs/voices/facts.py</extracomment>
        <translation>Usted</translation>
    </message>
    <message numerus="yes">
        <source>{count} scripts</source>
        <extracomment>studio/ui/tabs/voices/facts.py; of one: {count} script</extracomment>
        <translation>
            <numerusform>{count} guion</numerusform>
            <numerusform>{count} guiones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} blocks</source>
        <extracomment>studio/ui/tabs/voices/facts.py; of one: {count} block</extracomment>
        <translation>
            <numerusform>{count} bloque</numerusform>
            <numerusform>{count} bloques</numerusform>
        </translation>
    </message>
    <message>
        <source>Picture of the numbers of {name}</source>
        <extracomment>studio/ui/tabs/voices/fingerprint.py</extracomment>
        <translation>Imagen de los números de {name}</translation>
    </message>
    <message>
        <source>Clean sound</source>
        <comment>whether noise is taken out of it</comment>
        <extracomment>studio/ui/tabs/voices/make/clone_panel.py</extracomment>
        <translation>Limpiar sonido</translation>
    </message>
    <message>
        <source>Made from</source>
        <comment>a voice</comment>
        <extracomment>studio/ui/tabs/voices/make/create_form.py</extracomment>
        <translation>Creada a partir de</translation>
    </message>
    <message>
        <source>The original voice</source>
        <extracomment>studio/ui/tabs/voices/make/localize_form.py</extracomment>
        <translation>La voz original</translation>
    </message>
    <message>
        <source>The original voice is</source>
        <extracomment>studio/ui/tabs/voices/make/localize_form.py</extracomment>
        <translation>La voz original es</translation>
    </message>
    <message>
        <source>Making the voice {name}</source>
        <extracomment>studio/ui/tabs/voices/make/making.py</extracomment>
        <translation>Creación de la voz {name}</translation>
    </message>
    <message>
        <source>The voice {name}</source>
        <extracomment>studio/ui/tabs/voices/make/making.py</extracomment>
        <translation>La voz {name}</translation>
    </message>
    <message>
        <source>The voice may have been made all the same.</source>
        <extracomment>studio/ui/tabs/voices/make/making.py</extracomment>
        <translation>Puede que la voz se haya creado de todos modos.</translation>
    </message>
    <message>
        <source>one</source>
        <comment>speaker</comment>
        <extracomment>studio/ui/tabs/voices/make/measures.py</extracomment>
        <translation>uno</translation>
    </message>
    <message>
        <source>perhaps two</source>
        <comment>speakers</comment>
        <extracomment>studio/ui/tabs/voices/make/measures.py</extracomment>
        <translation>quizá dos</translation>
    </message>
    <message>
        <source>two</source>
        <comment>speakers</comment>
        <extracomment>studio/ui/tabs/voices/make/measures.py</extracomment>
        <translation>dos</translation>
    </message>
    <message>
        <source>good</source>
        <comment>verdict</comment>
        <extracomment>studio/ui/tabs/voices/make/measures.py</extracomment>
        <translation>bien</translation>
    </message>
    <message>
        <source>fair</source>
        <comment>verdict</comment>
        <extracomment>studio/ui/tabs/voices/make/measures.py</extracomment>
        <translation>regular</translation>
    </message>
    <message>
        <source>poor</source>
        <comment>verdict</comment>
        <extracomment>studio/ui/tabs/voices/make/measures.py</extracomment>
        <translation>mal</translation>
    </message>
    <message>
        <source>Use the best {seconds:.0f} s</source>
        <extracomment>studio/ui/tabs/voices/make/measures.py</extracomment>
        <translation>Usar los mejores {seconds:.0f} s</translation>
    </message>
    <message>
        <source>This is good for a clone: {seconds:.0f} s of speech, one speaker, quiet room.</source>
        <extracomment>studio/ui/tabs/voices/make/measures.py</extracomment>
        <translation>Esto sirve para un clon: {seconds:.0f} s de habla, un hablante, sala silenciosa.</translation>
    </message>
    <message>
        <source>The best stretch with one is {start} to {end}.</source>
        <extracomment>studio/ui/tabs/voices/make/measures.py</extracomment>
        <translation>El mejor tramo con uno solo va de {start} a {end}.</translation>
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
        <translation>ninguna</translation>
    </message>
    <message>
        <source>to {rate:.0f} kHz</source>
        <extracomment>studio/ui/tabs/voices/make/measures.py</extracomment>
        <translation>hasta {rate:.0f} kHz</translation>
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
        <translation>Empieza en {count}</translation>
    </message>
    <message>
        <source>Weight of {name}</source>
        <extracomment>studio/ui/tabs/voices/make/mix_part.py</extracomment>
        <translation>Peso de {name}</translation>
    </message>
    <message>
        <source>Take {name} out of the mix</source>
        <extracomment>studio/ui/tabs/voices/make/mix_part.py</extracomment>
        <translation>Quitar {name} de la mezcla</translation>
    </message>
    <message>
        <source>{part:.0%} of the mix</source>
        <extracomment>studio/ui/tabs/voices/make/mix_part.py</extracomment>
        <translation>{part:.0%} de la mezcla</translation>
    </message>
    <message>
        <source>Mix</source>
        <comment>of voices</comment>
        <extracomment>studio/ui/tabs/voices/make/mix_part.py</extracomment>
        <translation>Mezcla</translation>
    </message>
    <message>
        <source>Even out</source>
        <comment>gives all voices the same weight</comment>
        <extracomment>studio/ui/tabs/voices/make/mix_part.py</extracomment>
        <translation>Igualar</translation>
    </message>
    <message>
        <source>Fold</source>
        <comment>hides a part of the window</comment>
        <extracomment>studio/ui/tabs/voices/make/mix_part.py</extracomment>
        <translation>Contraer</translation>
    </message>
    <message>
        <source>Hearing it: {price}.</source>
        <extracomment>studio/ui/tabs/voices/make/mix_part.py</extracomment>
        <translation>Escucharla: {price}.</translation>
    </message>
    <message>
        <source>Unfold</source>
        <comment>shows a part of the window</comment>
        <extracomment>studio/ui/tabs/voices/make/mix_part.py</extracomment>
        <translation>Expandir</translation>
    </message>
    <message>
        <source>nearest: {name}, {likeness:.2f}</source>
        <extracomment>studio/ui/tabs/voices/make/mix_part.py</extracomment>
        <translation>la más cercana: {name}, {likeness:.2f}</translation>
    </message>
    <message>
        <source>selected {start} to {end}, {seconds:.1f} s</source>
        <extracomment>studio/ui/tabs/voices/make/open_part.py</extracomment>
        <translation>selección de {start} a {end}, {seconds:.1f} s</translation>
    </message>
    <message>
        <source>Half {one}, half {other}</source>
        <comment>a mixed voice</comment>
        <extracomment>studio/ui/tabs/voices/make/shares.py</extracomment>
        <translation>Mitad {one}, mitad {other}</translation>
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
        <translation>{seconds:.1f} s elegidos, de {start} a {end}</translation>
    </message>
    <message>
        <source>Made on this computer, free; the clone of {service} may sound different.</source>
        <extracomment>studio/ui/tabs/voices/make/trial.py</extracomment>
        <translation>Generado en este equipo, gratis; el clon de {service} puede sonar distinto.</translation>
    </message>
    <message>
        <source>“{name}”</source>
        <extracomment>studio/ui/tabs/voices/paging.py</extracomment>
        <translation>«{name}»</translation>
    </message>
    <message>
        <source>{count} more</source>
        <comment>scripts, at the end of a list</comment>
        <extracomment>studio/ui/tabs/voices/paging.py</extracomment>
        <translation>{count} más</translation>
    </message>
    <message numerus="yes">
        <source>{count} scripts use it: {names}; their takes stay.</source>
        <extracomment>studio/ui/tabs/voices/paging.py; of one: {count} script uses it: {names}; their takes stay.</extracomment>
        <translation>
            <numerusform>{count} guion la usa: {names}; sus tomas se quedan.</numerusform>
            <numerusform>{count} guiones la usan: {names}; sus tomas se quedan.</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking for {name} in the scripts</source>
        <extracomment>studio/ui/tabs/voices/passing_on.py</extracomment>
        <translation>Búsqueda de {name} en los guiones</translation>
    </message>
    <message>
        <source>Copying {name}</source>
        <extracomment>studio/ui/tabs/voices/passing_on.py</extracomment>
        <translation>Copia de {name}</translation>
    </message>
    <message>
        <source>{name} speaks the script now.</source>
        <extracomment>studio/ui/tabs/voices/presenter.py</extracomment>
        <translation>{name} dice ahora el guion.</translation>
    </message>
    <message>
        <source>Delete “{name}” for good?</source>
        <extracomment>studio/ui/tabs/voices/presenter.py</extracomment>
        <translation>¿Eliminar «{name}» para siempre?</translation>
    </message>
    <message>
        <source>Hearing this voice costs {price}.</source>
        <extracomment>studio/ui/tabs/voices/presenter.py</extracomment>
        <translation>Escuchar esta voz cuesta {price}.</translation>
    </message>
    <message>
        <source>Saved as {file}, with its numbers and a sample.</source>
        <extracomment>studio/ui/tabs/voices/presenter.py</extracomment>
        <translation>Guardada como {file}, con sus números y un ejemplo.</translation>
    </message>
    <message>
        <source>{name} was deleted.</source>
        <extracomment>studio/ui/tabs/voices/presenter.py</extracomment>
        <translation>La voz {name} se eliminó.</translation>
    </message>
    <message>
        <source>Show all languages</source>
        <extracomment>studio/ui/tabs/voices/rail.py</extracomment>
        <translation>Todos los idiomas</translation>
    </message>
    <message>
        <source>Show all accents</source>
        <extracomment>studio/ui/tabs/voices/rail.py</extracomment>
        <translation>Todos los acentos</translation>
    </message>
    <message>
        <source>Show all genders</source>
        <extracomment>studio/ui/tabs/voices/rail.py</extracomment>
        <translation>Todos los géneros</translation>
    </message>
    <message>
        <source>Show all tags</source>
        <extracomment>studio/ui/tabs/voices/rail.py</extracomment>
        <translation>Todas las etiquetas</translation>
    </message>
    <message>
        <source>All {count}…</source>
        <extracomment>studio/ui/tabs/voices/rail.py</extracomment>
        <translation>Todo ({count})…</translation>
    </message>
    <message>
        <source>All voices</source>
        <extracomment>studio/ui/tabs/voices/sieve.py</extracomment>
        <translation>Todas las voces</translation>
    </message>
    <message>
        <source>Favourites</source>
        <extracomment>studio/ui/tabs/voices/sieve.py</extracomment>
        <translation>Favoritas</translation>
    </message>
    <message>
        <source>My voices</source>
        <extracomment>studio/ui/tabs/voices/sieve.py</extracomment>
        <translation>Mis voces</translation>
    </message>
    <message>
        <source>My clones</source>
        <extracomment>studio/ui/tabs/voices/sieve.py</extracomment>
        <translation>Mis clones</translation>
    </message>
    <message>
        <source>My mixes</source>
        <extracomment>studio/ui/tabs/voices/sieve.py</extracomment>
        <translation>Mis mezclas</translation>
    </message>
    <message>
        <source>Accent</source>
        <extracomment>studio/ui/tabs/voices/sieve.py</extracomment>
        <translation>Acento</translation>
    </message>
    <message>
        <source>Tags</source>
        <extracomment>studio/ui/tabs/voices/sieve.py</extracomment>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>of {names}</source>
        <comment>a mix</comment>
        <extracomment>studio/ui/tabs/voices/tab.py</extracomment>
        <translation>de {names}</translation>
    </message>
    <message>
        <source>Tag</source>
        <extracomment>studio/ui/tabs/voices/tag_part.py</extracomment>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>Add a tag</source>
        <extracomment>studio/ui/tabs/voices/tag_part.py</extracomment>
        <translation>Añadir una etiqueta</translation>
    </message>
    <message>
        <source>New tag</source>
        <extracomment>studio/ui/tabs/voices/tag_part.py</extracomment>
        <translation>Etiqueta nueva</translation>
    </message>
    <message>
        <source>Sort: name</source>
        <extracomment>studio/ui/tabs/voices/toolbar.py</extracomment>
        <translation>Orden: nombre</translation>
    </message>
    <message>
        <source>Sort: language</source>
        <extracomment>studio/ui/tabs/voices/toolbar.py</extracomment>
        <translation>Orden: idioma</translation>
    </message>
    <message>
        <source>Sort: newest first</source>
        <extracomment>studio/ui/tabs/voices/toolbar.py</extracomment>
        <translation>Orden: más recientes primero</translation>
    </message>
    <message>
        <source>Search voices</source>
        <extracomment>studio/ui/tabs/voices/toolbar.py</extracomment>
        <translation>Buscar voces</translation>
    </message>
    <message>
        <source>Audition a line…</source>
        <extracomment>studio/ui/tabs/voices/toolbar.py</extracomment>
        <translation>Audición…</translation>
    </message>
    <message>
        <source>Voice panel</source>
        <extracomment>studio/ui/tabs/voices/toolbar.py</extracomment>
        <translation>Panel de la voz</translation>
    </message>
    <message>
        <source>Audition a line</source>
        <extracomment>studio/ui/tabs/voices/toolbar.py</extracomment>
        <translation>Audición de una frase</translation>
    </message>
    <message>
        <source>open</source>
        <comment>stands open</comment>
        <extracomment>studio/ui/tabs/voices/toolbar.py</extracomment>
        <translation>abierto</translation>
    </message>
    <message numerus="yes">
        <source>Search {count:,} voices</source>
        <extracomment>studio/ui/tabs/voices/toolbar.py; of one: Search {count:,} voice</extracomment>
        <translation>
            <numerusform>Buscar en {count:,} voz</numerusform>
            <numerusform>Buscar en {count:,} voces</numerusform>
        </translation>
    </message>
    <message>
        <source>Try a sentence</source>
        <extracomment>studio/ui/tabs/voices/try_part.py</extracomment>
        <translation>Probar una frase</translation>
    </message>
    <message>
        <source>Hear the sentence</source>
        <extracomment>studio/ui/tabs/voices/try_part.py</extracomment>
        <translation>Escuchar la frase</translation>
    </message>
    <message>
        <source>Sentence to hear</source>
        <extracomment>studio/ui/tabs/voices/try_part.py</extracomment>
        <translation>Frase que se escuchará</translation>
    </message>
    <message>
        <source>Already made: hearing it again is free.</source>
        <extracomment>studio/ui/tabs/voices/trying.py</extracomment>
        <translation>Ya generada: volver a escucharla es gratis.</translation>
    </message>
    <message>
        <source>Type what it shall say.</source>
        <extracomment>studio/ui/tabs/voices/trying.py</extracomment>
        <translation>Escriba lo que debe decir.</translation>
    </message>
    <message>
        <source>Free on this computer.</source>
        <extracomment>studio/ui/tabs/voices/trying.py</extracomment>
        <translation>Gratis en este equipo.</translation>
    </message>
    <message>
        <source>Free.</source>
        <extracomment>studio/ui/tabs/voices/trying.py</extracomment>
        <translation>Gratis.</translation>
    </message>
    <message>
        <source>Edit…</source>
        <extracomment>studio/ui/tabs/voices/voice_menu.py</extracomment>
        <translation>Editar…</translation>
    </message>
    <message>
        <source>Other language…</source>
        <extracomment>studio/ui/tabs/voices/voice_menu.py</extracomment>
        <translation>Otro idioma…</translation>
    </message>
    <message>
        <source>Add to the mix</source>
        <extracomment>studio/ui/tabs/voices/voice_menu.py</extracomment>
        <translation>Añadir a la mezcla</translation>
    </message>
    <message>
        <source>Add to the audition</source>
        <extracomment>studio/ui/tabs/voices/voice_menu.py</extracomment>
        <translation>Añadir a la audición</translation>
    </message>
    <message>
        <source>Who agreed…</source>
        <extracomment>studio/ui/tabs/voices/voice_menu.py</extracomment>
        <translation>Quién consintió…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <extracomment>studio/ui/tabs/voices/voice_menu.py</extracomment>
        <translation>Eliminar…</translation>
    </message>
    <message>
        <source>up to {most} voices</source>
        <extracomment>studio/ui/tabs/voices/wording.py</extracomment>
        <translation>hasta {most} voces</translation>
    </message>
    <message>
        <source>{count} of up to {most} voices</source>
        <extracomment>studio/ui/tabs/voices/wording.py</extracomment>
        <translation>{count} de hasta {most} voces</translation>
    </message>
    <message>
        <source>{name} is one of your voices now.</source>
        <extracomment>studio/ui/tabs/voices/wording.py</extracomment>
        <translation>{name} es ahora una de sus voces.</translation>
    </message>
    <message>
        <source>No sound device. Export still works.</source>
        <extracomment>studio/ui/transport/bar.py</extracomment>
        <translation>No hay dispositivo de sonido. Exportar sigue funcionando.</translation>
    </message>
    <message>
        <source>Transport</source>
        <extracomment>studio/ui/transport/face.py</extracomment>
        <translation>Transporte</translation>
    </message>
    <message>
        <source>Loop</source>
        <comment>playing round and round</comment>
        <extracomment>studio/ui/transport/face.py</extracomment>
        <translation>Bucle</translation>
    </message>
    <message>
        <source>Measuring the sound</source>
        <extracomment>studio/ui/transport/source.py</extracomment>
        <translation>Medición del sonido</translation>
    </message>
    <message>
        <source>Nothing playing</source>
        <extracomment>studio/ui/transport/now_playing.py</extracomment>
        <translation>No suena nada</translation>
    </message>
    <message>
        <source>press Space to hear what you choose</source>
        <extracomment>studio/ui/transport/now_playing.py</extracomment>
        <translation>Espacio para escuchar lo que elija</translation>
    </message>
    <message>
        <source>No sound device</source>
        <extracomment>studio/ui/transport/output_button.py</extracomment>
        <translation>Sin dispositivo</translation>
    </message>
    <message>
        <source>Output devices</source>
        <extracomment>studio/ui/transport/output_button.py</extracomment>
        <translation>Dispositivos de salida</translation>
    </message>
    <message>
        <source>Overview</source>
        <extracomment>studio/ui/transport/overview.py</extracomment>
        <translation>Vista general</translation>
    </message>
    <message>
        <source>Position</source>
        <extracomment>studio/ui/transport/read_outs.py</extracomment>
        <translation>Posición</translation>
    </message>
    <message>
        <source>not measured</source>
        <extracomment>studio/ui/transport/read_outs.py</extracomment>
        <translation>sin medir</translation>
    </message>
    <message>
        <source>Stop the recording first (R)</source>
        <extracomment>studio/ui/transport/recording_look.py</extracomment>
        <translation>Detenga antes la grabación (R)</translation>
    </message>
    <message>
        <source>Recording ended</source>
        <extracomment>studio/ui/transport/recording_look.py</extracomment>
        <translation>Grabación terminada</translation>
    </message>
    <message>
        <source>Pause recording</source>
        <extracomment>studio/ui/transport/recording_now.py</extracomment>
        <translation>Pausar grabación</translation>
    </message>
    <message>
        <source>Record on</source>
        <extracomment>studio/ui/transport/recording_now.py</extracomment>
        <translation>Seguir grabando</translation>
    </message>
    <message>
        <source>Arrow keys change it; the pitch stays</source>
        <extracomment>studio/ui/transport/speed_button.py</extracomment>
        <translation>Las flechas la cambian; el tono se mantiene</translation>
    </message>
    <message>
        <source>Playback speeds</source>
        <extracomment>studio/ui/transport/speed_button.py</extracomment>
        <translation>Velocidades de reproducción</translation>
    </message>
    <message>
        <source>Mute</source>
        <extracomment>studio/ui/transport/volume.py</extracomment>
        <translation>Silenciar</translation>
    </message>
    <message>
        <source>Volume</source>
        <extracomment>studio/ui/transport/volume.py</extracomment>
        <translation>Volumen</translation>
    </message>
    <message>
        <source>Unmute</source>
        <extracomment>studio/ui/transport/volume.py</extracomment>
        <translation>Activar el sonido</translation>
    </message>
    <message>
        <source>Enter takes the voice · Ctrl+Enter lets you hear it</source>
        <extracomment>studio/ui/voices/chooser.py</extracomment>
        <translation>Intro toma la voz · Ctrl+Intro permite escucharla</translation>
    </message>
    <message>
        <source>All languages</source>
        <extracomment>studio/ui/voices/chooser.py</extracomment>
        <translation>Todos los idiomas</translation>
    </message>
    <message>
        <source>Language of the voices</source>
        <extracomment>studio/ui/voices/chooser.py</extracomment>
        <translation>Idioma de las voces</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <extracomment>studio/ui/voices/chooser.py</extracomment>
        <translation>Borrar la búsqueda</translation>
    </message>
    <message>
        <source>Getting the voices ready</source>
        <extracomment>studio/ui/voices/known.py</extracomment>
        <translation>Preparación de las voces</translation>
    </message>
    <message>
        <source>The voices were not listed: you stopped it</source>
        <extracomment>studio/ui/voices/known.py</extracomment>
        <translation>Las voces no se cargaron: usted lo detuvo</translation>
    </message>
    <message>
        <source>Listing the voices</source>
        <extracomment>studio/ui/voices/known.py</extracomment>
        <translation>Carga de las voces</translation>
    </message>
    <message>
        <source>Every block is spoken by one</source>
        <extracomment>studio/ui/voices/picker.py</extracomment>
        <translation>Cada bloque lo dice una voz</translation>
    </message>
    <message>
        <source>Left context</source>
        <extracomment>studio/ui/waveform/gap_items.py</extracomment>
        <translation>Contexto izquierdo</translation>
    </message>
    <message>
        <source>Right context</source>
        <extracomment>studio/ui/waveform/gap_items.py</extracomment>
        <translation>Contexto derecho</translation>
    </message>
    <message>
        <source>Marker</source>
        <extracomment>studio/ui/waveform/note_view.py</extracomment>
        <translation>Marcador</translation>
    </message>
    <message>
        <source>Remove a marker</source>
        <extracomment>studio/ui/waveform/note_view.py</extracomment>
        <translation>Quitar un marcador</translation>
    </message>
    <message>
        <source>Move a marker</source>
        <extracomment>studio/ui/waveform/note_view.py</extracomment>
        <translation>Mover un marcador</translation>
    </message>
    <message>
        <source>Name a marker</source>
        <extracomment>studio/ui/waveform/note_view.py</extracomment>
        <translation>Nombrar un marcador</translation>
    </message>
    <message>
        <source>Overview of the whole recording</source>
        <extracomment>studio/ui/waveform/overview.py</extracomment>
        <translation>Vista general de toda la grabación</translation>
    </message>
    <message>
        <source>{place} seconds, nothing selected</source>
        <extracomment>studio/ui/waveform/recording_view.py</extracomment>
        <translation>{place} segundos, nada seleccionado</translation>
    </message>
    <message>
        <source>Pause {seconds:g} s</source>
        <comment>a silence</comment>
        <extracomment>studio/ui/waveform/rest.py</extracomment>
        <translation>Pausa {seconds:g} s</translation>
    </message>
    <message>
        <source>Scale in dB</source>
        <extracomment>studio/ui/waveform/scale.py</extracomment>
        <translation>Escala en dB</translation>
    </message>
    <message>
        <source>Scale in kHz</source>
        <extracomment>studio/ui/waveform/scale.py</extracomment>
        <translation>Escala en kHz</translation>
    </message>
    <message>
        <source>Show samples on the ruler and in the selection</source>
        <extracomment>studio/ui/waveform/unit_button.py</extracomment>
        <translation>Mostrar la regla y la selección en muestras</translation>
    </message>
    <message>
        <source>Show time on the ruler and in the selection</source>
        <extracomment>studio/ui/waveform/unit_button.py</extracomment>
        <translation>Mostrar la regla y la selección en tiempo</translation>
    </message>
    <message>
        <source>Message</source>
        <extracomment>studio/ui/widgets/banner.py</extracomment>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>Close this message</source>
        <extracomment>studio/ui/widgets/notice_row.py</extracomment>
        <translation>Cerrar este mensaje</translation>
    </message>
    <message>
        <source>Earlier messages</source>
        <extracomment>studio/ui/widgets/notice_row.py</extracomment>
        <translation>Mensajes anteriores</translation>
    </message>
    <message>
        <source>{count} more</source>
        <comment>messages</comment>
        <extracomment>studio/ui/widgets/notice_row.py</extracomment>
        <translation>{count} más</translation>
    </message>
    <message numerus="yes">
        <source>{deed} ({count:,} credits)</source>
        <extracomment>studio/ui/sentences.py; of one: {deed} ({count:,} credit)</extracomment>
        <translation>
            <numerusform>{deed} ({count:,} crédito)</numerusform>
            <numerusform>{deed} ({count:,} créditos)</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete removes it</source>
        <extracomment>studio/ui/widgets/chip.py</extracomment>
        <translation>Supr la quita</translation>
    </message>
    <message>
        <source>Remove {words} (Delete)</source>
        <extracomment>studio/ui/widgets/chip.py</extracomment>
        <translation>Quitar {words} (Supr)</translation>
    </message>
    <message>
        <source>This system has no keychain. Keep the key until you quit, or type it each time?</source>
        <extracomment>studio/ui/widgets/keychain_question.py</extracomment>
        <translation>Este sistema no tiene llavero. ¿Conservar la clave hasta salir o escribirla cada vez?</translation>
    </message>
    <message>
        <source>Keep it until I quit</source>
        <extracomment>studio/ui/widgets/keychain_question.py</extracomment>
        <translation>Conservarla hasta salir</translation>
    </message>
    <message>
        <source>Type it each time</source>
        <extracomment>studio/ui/widgets/keychain_question.py</extracomment>
        <translation>Escribirla cada vez</translation>
    </message>
</context>
</TS>
