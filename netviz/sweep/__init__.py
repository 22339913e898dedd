"""Sweeps: many runs of one config with settings varied, on this machine or on a cluster, kept in one file."""
