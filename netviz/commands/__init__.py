"""The subcommands of `netviz`, one a file; netviz.cli lists them."""
