"""The subcommands of `netviz`, one a file; table.py lists them."""
