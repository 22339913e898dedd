"""The window: Qt draws and listens here, and no mathematics is done."""
