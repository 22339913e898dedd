"""Tables: from text or Parquet to numbers and classes, with a sentence about the role of each column.

dialect.py finds the separator and the header, frame.py reads the cells, meaning.py decides what the columns mean, and
recipe.py converts rows to inputs and records how.
"""
