"""A pen's strokes: the document with undo, what a network sees of it, segmentation, files, glyphs and scribbles."""
