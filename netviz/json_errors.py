"""What reading JSON raises if the content is not JSON, for all who read files that others may have written."""

from __future__ import annotations

import msgspec

NOT_JSON = (msgspec.DecodeError, UnicodeError, RecursionError)
"""What `msgspec.json.decode` raises: besides its own error, that of a text that is not UTF-8, and of one too deep."""
