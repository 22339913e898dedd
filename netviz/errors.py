"""What netviz says when something that a user gave it cannot be used: one sentence, on stderr or in the window."""

from __future__ import annotations


class UserError(Exception):
    """Something the user can mend; the message is one sentence that names the file or field and what to do."""
