"""The subcommands of `netviz`, one per file; table.py lists them."""
