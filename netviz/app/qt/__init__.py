"""What netviz adds to Qt itself: failures that are survived, calls a little later."""
