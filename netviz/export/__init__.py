"""Export: a model as a file for other programs. `EXPORTERS` lists the formats; everything else reads that table."""

from netviz.export.exporters import EXPORTERS, Exporter, export

__all__ = ["EXPORTERS", "Exporter", "export"]
