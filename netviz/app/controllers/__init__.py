"""What the user does, taken to the session: the run, frames, files, imports, lessons."""
