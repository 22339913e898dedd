"""Tables: text or Parquet in, numbers and classes out, with a sentence about what each column was taken for.

dialect.py finds separators and a header, frame.py reads the cells, meaning.py decides what the columns
mean, recipe.py turns rows into inputs and keeps how that was done.
"""
