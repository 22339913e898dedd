"""The table of commands: a subcommand is one file in this folder, with a function of the same name, and one entry in
`COMMANDS`.
"""

COMMANDS = {
    "app": "app",
    "train": "train",
    "sweep": "sweep",
    "lr-find": "lr_find",
    "recognize": "recognize",
    "evaluate": "evaluate",
    "export": "export",
    "film": "film",
    "import": "import_",
    "data": "data",
    "lesson": "lesson",
    "bench": "bench",
    "install-desktop": "install_desktop",
}
"""The module of each command, by its name."""
VERBOSE = "--verbose"
